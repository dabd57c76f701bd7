"""Where a business sits, told in brackets before anything else: "Sauna makers here (Finland). ..."."""

import re
from typing import Final

from agents.folding import FoldedText
from agents.place_index import PlaceMention

_MARKET_SAID: Final = re.compile(
    r"\b(?:markets?|countr(?:y|ies)|campaigns?|ads?|plan|launch\w*|sell\w*|run|target\w*|reach|want|need|"
    r"people|women|men|adults|users|listeners)\b"
)
_OPENS_WITH: Final = re.compile(r"[^.;!?:()\n\d]{3,60}\(\s*(?:in |based in )?(?:the )?")
_BRACKET_ENDS: Final = re.compile(r"\s*\)\s*[.,;!\n\u2013-]")


def is_seat_in_brackets(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether a message opens with who is writing and, in brackets, from where: "Sauna makers (Finland)."."""
    return (
        _OPENS_WITH.fullmatch(text.folded, 0, mention.start) is not None
        and _MARKET_SAID.search(text.folded, 0, mention.start) is None
        and _BRACKET_ENDS.match(text.folded, mention.end) is not None
    )

"""Reads that one interest takes the place of another: "swap yoga for running", "cooking instead of jazz"."""

import re
from collections.abc import Sequence
from typing import Final

from agents.audience.interest_items import trimmed
from agents.audience.interest_notes import Notes
from agents.meaning.interest_terms import InterestTerms
from agents.meaning.tastes import Frame
from planner.domain.brief import AudienceNode

_SWAPPED: Final = re.compile(
    r"\b(?:swap|replac|exchang|switch|chang|trad|substitut)(?:e|ed|ing|ped|ping)?\s+(?:out\s+)?(?:the\s+)?"
    r"(?P<old>[\w&' -]{3,30}?)\s+(?:for|with|by|to|into|against)\s+(?:the\s+)?(?P<new>[\w&' -]{3,30}?)"
    r"(?=\s*(?:[.,;!?\n]|$|and\b|instead\b|please\b|as an? interest|fans|lovers|then\b))"
)
_INSTEAD: Final = re.compile(
    r"\binstead of\s+(?:the\s+)?(?P<old>[\w&' -]{3,30}?),\s*(?:use |take |make it |we want |i want |do |"
    r"go for |put |rather )?(?P<new>[\w&' -]{3,30}?)(?=\s*(?:[.,;!?\n]|$|and\b|please\b))|"
    r"(?:^|[.,;:!?\n]\s*)(?:no|ok|and|so|actually|make it|use|take|rather|better|let's do|go for|do)?,?\s*"
    r"(?P<now>[\w&' -]{3,30}?)\s+(?:instead of|rather than|not)\s+(?:the\s+)?(?P<then>[\w&' -]{3,30}?)"
    r"(?=\s*(?:[.,;!?\n]|$|and\b|please\b))"
)


def read_swaps(notes: Notes, terms: InterestTerms, standing: Sequence[AudienceNode]) -> None:
    """Note a known name that comes in place of one that stands, and that the old one goes."""
    text = notes.text
    for match in (*_SWAPPED.finditer(text.folded), *_INSTEAD.finditer(text.folded)):
        old_name = "old" if match["old"] is not None else "then"
        new_name = "new" if match["new"] is not None else "now"
        old = terms.names.over(text, *trimmed(text, match.span(old_name)))
        new = terms.names.over(text, *trimmed(text, match.span(new_name)))
        if old not in standing or old is None or new is None:
            continue
        notes.hits = [hit for hit in notes.hits if hit.span[1] <= match.start() or match.end() <= hit.span[0]]
        notes.gone.append(old)
        notes.add(new, match.span(new_name), Frame.LIKED)

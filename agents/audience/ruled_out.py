"""Places that a message says are out: set aside, put off for later, or in no need of ads."""

import re
from typing import Final

from agents.folding import FoldedText
from agents.place_index import PlaceMention

SET_ASIDE: Final = re.compile(
    r"(?:,? (?:both of )?which|[^.;!?\n,]{0,40}?)\b\s*"
    r"(?:(?:don'?t|do not|doesn'?t|does not|shouldn'?t) (?:count|let (?:that|it) confuse|"
    r"matter)|ignore (?:it|that|this|them)|(?:,|-) ignore\b|"
    r"(?:is|are|isn'?t|aren'?t|stays?|is being) (?:already |all |being )?(?:not (?:the target|targets|part|"
    r"included|in scope|"
    r"relevant|involved|concerned|a target|needed|ours)|out of scope|off limits|off the table|"
    r"booked elsewhere|"
    r"covered (?:already|elsewhere|separately|by)|handled (?:elsewhere|separately|by)|"
    r"bought (?:elsewhere|separately|by)|separate|saturated|sorted|"
    r"taken care of|done and dusted)|(?:has|have|got) (?:its|their|his|her) own)"
)
_KNOWN_AFTER: Final = re.compile(
    r"[^.;!?\n]{0,60}?\b(?:but|though|yet|only|so|and)(?: all)? (?:they|those|these|these people|those "
    r"people)"
    r"(?: all|'ve| have)? (?:already |always |anyway )?(?:know us|find us|book (?:through|via|with|by)|"
    r"don'?t need|come (?:to us )?(?:anyway|through|via|already)|are (?:already )?(?:taken care|covered|"
    r"ours)|"
    r"already\b)"
)
""" "Mostly Germans who come, but they find us already"."""
_NOT_NEEDED_AFTER: Final = re.compile(
    r"[^.;!?\n]{0,40}?[,–-] ?(?:so |and |we |i |there |there's )*(?:don'?t (?:need|want)|no need|not needed|"
    r"needs? no)(?: (?:it|any|ads?|that|there|anything|more|for|help|one|to))*(?=\s*(?:[.,;!?\n]|$))"
)
""" "In York the place is always full, no need"."""
_LIVE_BEFORE: Final = re.compile(
    r"\b(?:live|open|running|available|established|well known|sold|active|established|present) "
    r"(?:now |today |already )?in (?:the )?$"
)
_NEXT_AFTER: Final = re.compile(r",? (?:and |so |but )*(?:next(?: up)?|now)(?: we|'s| it'?s| comes?| up|,)\b")
""" "Live in York, and next we are switching on Leeds"."""


def is_not_needed(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether ads are said to be of no use in a place: it is full, people there come by themselves."""
    end = mention.end
    if _KNOWN_AFTER.match(text.folded, end) or _NOT_NEEDED_AFTER.match(text.folded, end):
        return True
    if _NEXT_AFTER.match(text.folded, end) is None:
        return False
    return _LIVE_BEFORE.search(text.folded, max(0, mention.start - 30), mention.start) is not None


_LATER: Final = re.compile(
    r"\s+(?:(?:is|comes?|goes?),? )?(?:(?:maybe|perhaps|possibly|probably) )?"
    r"(?:is |comes? |goes? |can wait |waits? |follows? |stays? |we'?ll do |we do )?(?:for |until |"
    r"till |to )?"
    r"(?:later\b(?! in\b)|next (?:year|time|season)|another (?:time|day|"
    r"year)|(?:one|some) ?day|"
    r"in (?:the )?future|(?:maybe |probably )?never|rather not|not (?:now|yet|this time|any ?more|today)|"
    r"can wait|eventually|down the (?:road|line)|a later (?:phase|stage|date|time)|phase (?:two|2)|"
    r"afterwards)\b"
)
_THEN: Final = re.compile(r"\s+then(?=\s*(?:[.,;!?)\n]|$))")
_NOW_FIRST: Final = re.compile(r"\b(?:now|first|this time|this year|today|at first)\b")
""" "Spain now, Poland then" puts Poland off, "just Poland then" does not."""
_SAVED: Final = re.compile(
    r"\b(?:leave|leaving|save|saving|keep|keeping|park|parking|hold|holding|reserve|"
    r"postpone)\s+(?:off on\s+)?"
    r"(?:the\s+)?$"
)
_FOR_LATER: Final = re.compile(
    r"\s+(?:for|until|till|to)\s+(?:now\b|later|then|next|another|a later|the future|after|phase|when|"
    r"some|the "
    r"(?:next|second|autumn|fall|spring|summer|winter))"
)
_LEAVE_BEFORE: Final = re.compile(r"(?:^|[.,;!?\n–]|\b(?:please|so|and|but|now|just|we|can))\s*leave $")
_LEFT_AFTER: Final = re.compile(r"(?: alone| be| aside| out| for now| as it is)?\s*(?:[.,;!?\n]|$)")


def is_ruled_out(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether a place is said to be out: "leave Denmark for next year", "Malaysia is off the table"."""
    before = text.folded[max(0, mention.start - 80) : mention.start]
    saved = _SAVED.search(before) is not None and _FOR_LATER.match(text.folded, mention.end) is not None
    return (
        saved
        or (
            _LEAVE_BEFORE.search(before) is not None
            and _LEFT_AFTER.match(text.folded, mention.end) is not None
        )
        or (_THEN.match(text.folded, mention.end) is not None and _NOW_FIRST.search(before) is not None)
        or _LATER.match(text.folded, mention.end) is not None
        or SET_ASIDE.match(text.folded, mention.end) is not None
    )

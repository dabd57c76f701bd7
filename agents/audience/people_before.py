"""Leaves out who was reached before: "last year we targeted men 18-24, now women 25-34"."""

import re
from typing import Final

from agents.folding import FoldedText

_MARK: Final = re.compile(
    r"\b(?:last (?:year|time|season|month|spring|summer|autumn|fall|winter|christmas|quarter|edition)"
    r"(?:'s [\w-]+)?|previously|formerly|in the past|until now|so far|in (?P<year>20[12]\d)\b|"
    r"(?:(?:the|our|my|their) )?(?:(?P<still>usual|typical|existing|current|regular)|last|previous|former|"
    r"old|past) (?:\w+ )?"
    r"(?:agency|campaigns?|audience|buyers?|customers?|clients?|target|flight|users?|guests?|visitors?|fans))\b"
)
_MARKS: Final = (
    "last ",
    "previous",
    "former",
    "in the past",
    "until now",
    "so far",
    "in 20",
    "old ",
    "past ",
)
_MARKS_OF_NOW: Final = ("usual ", "typical ", "existing ", "current ", "regular ")
_NOT_TOLD: Final = re.compile(
    r"\b(?:as|like|than|same|repeat|from|after|since|before|unlike|for|to|at|reach|target|on|with|of|exclude|"
    r"excluding|not|no|expand|beyond|keep)\s+(?:in )?$"
)
_DONE: Final = re.compile(
    r"\b(?:targeted|reached|aimed|went|ran|was|were|bought|had|hit|tried|focus(?:s)?ed|chased|attracted|came|"
    r"(?:is|are) (?=(?:a|an|mostly|mainly|usually|men|women|male|female|\d)\b)|skewed|drew|served|"
    r"addressed)\b|"
    r"^(?: (?:we|it|they|our ads|our campaign))? ?(?:spent|target|reach|aim)\b"
)
_ENDS: Final = re.compile(
    r"[.;!?\n)]|,(?! (?:who|which|and (?!now)|or|aged|mostly|mainly|with|in|from|plus|\d|\w+ \d\d-\d\d,))|"
    r"\b(?:but|now|this (?:year|time|season|month|campaign|round)|today|instead)\b|"
    r"\band (?:now |then )?(?:we |i )?(?:want|need|would|'d|are looking|are after)\b"
)
_OTHERS: Final = re.compile(
    r"\b(?:but|now|this (?:year|time|campaign)|instead|want|need|(?:'d|would) like|attract|reach|try|target|"
    r"win)\b"
)
"""Words behind which other people than those of before are wanted."""
_AGAIN: Final = re.compile(
    r"\b(?:again|same|repeat|as before|like (?:last|before)|once more|also this|still|"
    r"keep (?:it|them|that|those))\b"
)


def without_those_before(text: FoldedText, year: int) -> FoldedText:
    """Return the text with blanks where it tells who was reached before; offsets stay the same.

    Args:
        text: A message.
        year: This year: what was done in an earlier one is over.
    """
    folded = text.folded
    if not any(mark in folded for mark in (*_MARKS, *_MARKS_OF_NOW)) or _AGAIN.search(folded):
        return text
    raw = text.raw
    for match in _MARK.finditer(folded):
        if (match["year"] and int(match["year"]) >= year) or _NOT_TOLD.search(
            folded, max(0, match.start() - 24), match.start()
        ):
            continue
        ended = _ENDS.search(folded, match.end())
        end = ended.start() if ended else len(folded)
        if match["still"] and not _OTHERS.search(folded, end):
            continue
        if _DONE.search(folded[match.end() : end]):
            raw = raw[: match.start()] + " " * (end - match.start()) + raw[end:]
    return text if raw == text.raw else FoldedText.of(raw)

"""Changes that the same message takes back: "two weeks earlier? no wait, leave the dates as they were"."""

import re
from typing import Final

from agents.spans import masked

_FLAGS: Final = re.IGNORECASE
_DATES: Final = (
    r"(?:(?:the|our|my|those|these)\s+(?:(?:old|original|same|first|agreed|previous|current|existing|"
    r"campaign|flight)\s+)?(?:dates?|days|schedule|flight|timing|timeline|calendar|period|months?|weeks))"
)
_IT: Final = r"(?:it(?:\s+all)?|that|this|them|everything|things)"
_AS_IT_WAS: Final = (
    r"(?:(?:exactly|just|right)\s+)?(?:(?:as|how|where|the\s+way|like)\s+(?:it|they|that|things)"
    r"(?:['’](?:s|re)|\s+(?:is|are|was|were|stands?|stood|had\s+been))|as\s+(?:is|planned|before|agreed|"
    r"originally\s+planned|we\s+had\s+(?:it|them))|like\s+(?:that|before)|unchanged|the\s+same|alone)"
)
_LEFT: Final = re.compile(
    r"\b(?:leav(?:e|ing)|keep(?:ing)?|stick(?:ing)?\s+(?:with|to)|stay(?:ing)?\s+with|go\s+back\s+to|back\s+to|"
    r"do(?:n['’]t|\s+not)\s+(?:touch|change|move|shift))\s+"
    rf"(?:(?P<dates>{_DATES})(?:\s+{_AS_IT_WAS})?|{_IT}\s+{_AS_IT_WAS})|"
    rf"\b(?P<stay>{_DATES})\s+(?:(?:can|should|must|will|just|all)\s+)*(?:stays?|remains?|"
    rf"are\s+(?:fine|good|ok(?:ay)?))(?:\s+{_AS_IT_WAS})?",
    _FLAGS,
)
_DROPPED: Final = re.compile(
    r"(?:^|[\s,;:–—-])(?:(?:never\s?mind|(?:scratch|scrap|forget|strike|ignore|cancel)\s+(?:that|it)|"
    r"(?:no|nah|nope|wait|actually)\W+(?:better\s+)?(?:not|do(?:n['’]t|\s+not)|leave\s+(?:it|that|them)))"
    r"(?:\s+(?:please|then|after\s+all|again))*)\s*[.!…]*\s*$",
    _FLAGS,
)
_SECOND_THOUGHT: Final = re.compile(
    r"\?|\b(?:no|nah|nope|wait|actually|hmm+|sorry|hang\s+on|hold\s+on|on\s+second\s+thoughts?|rather|better|"
    r"oh|oops|forget|scratch|scrap|never\s?mind|come\s+to\s+think)\b",
    _FLAGS,
)
_SENTENCE: Final = re.compile(r"[.!?…](?=\s|$)|\n")
_CHEAP: Final = re.compile(
    r"\b(?:leav|keep|stick|stay|back\s+to|touch|change|move|shift|remain|are\s+(?:fine|good|ok)|mind|scratch|"
    r"scrap|forget|strike|ignore|cancel|not\b|don['’]t|do\s+not)",
    _FLAGS,
)


def without_taken_back(text: str) -> str:
    """Return `text` with blanks for a change of dates that its own later words take back.

    Args:
        text: A message behind a flight that stands.

    Returns:
        A text of the same length.
    """
    if _CHEAP.search(text) is None:
        return text
    left = _LEFT.search(text)
    dropped = _DROPPED.search(text) if left is None else None
    match = left or dropped
    if match is None or (left is not None and re.match(r"\s+(?:and|but|except|only)\b", text[left.end() :])):
        return text
    ends = [sentence.end() for sentence in _SENTENCE.finditer(text, 0, match.start())]
    own = ends[-1] if ends else 0
    before = ends[-2] if len(ends) > 1 else 0
    doubted = _SECOND_THOUGHT.search(text, max(own - 1, 0), match.start()) is not None or dropped is not None
    if not doubted:
        return text
    return masked(text, [(before, match.end())])

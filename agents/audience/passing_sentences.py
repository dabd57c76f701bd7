"""Sentences that only tell of places: what was done earlier, what rivals do, where goods are exported.

A place in such a sentence is no market, however plainly it is named. All patterns are over folded text.
"""

import re
from typing import Final

from agents.folding import FoldedText
from agents.place_index import PlaceMention

_LOOK_BACK: Final = 170
_END: Final = re.compile(r"[.!?;](?=\s)|\n")
_LEAD: Final = (
    r"^\W*(?:(?:and|but|also|because|since|as|while|meanwhile|note that|fyi|btw|by the way|for reference|"
    r"for your information|to be honest|in fact|honestly|well|so|so far|apparently|of course|only|just|even|"
    r"already|earlier|then|the|our|my|a|an|in|during|over|back|for|we|i|it|they|this|that)\b\W*){0,5}?"
)
_EARLIER: Final = re.compile(
    _LEAD
    + r"(?:(?:last|previous|past|earlier) (?:year|quarter|month|week|time|season|campaign|flight|edition|"
    r"summer|winter|spring|autumn|fall|christmas|easter|round|burst|wave|launch)(?:'?s)?|(?:in|since|during) "
    r"(?:19|20)\d\d|(?:a|two|three|four|five|some|few|several|many) (?:few )?(?:years?|months?|seasons?) ago|"
    r"previously|formerly|in the past)\b(?P<told>.*)$",
    re.DOTALL,
)
_DONE: Final = re.compile(
    r"\b(?:ran|spent|spend|tried|did|had|was|were|paid|used|bought|got|brought|sold|put|went|made|took|gave|"
    r"sent|began|won|lost|[a-z]{3,}ed|have (?:been|spent|done|run|had))\b"
)
_PRESENT: Final = re.compile(
    r"\b(?:this (?:year|time|season|summer|winter|spring|autumn|fall|round|quarter|month|campaign|one)|"
    r"now|today|"
    r"next|instead|therefore|again|(?:we|i)(?:'?(?:d|ll|re|m))? (?:now |would |will |really |"
    r"just )*(?:want|like|"
    r"need|plan|aim|hope|wish|go|target)|should|must|let'?s|please)\b"
)
_RIVALS: Final = re.compile(
    r"^(?:[^,]{0,50}\b)?(?:competitors?|competition|rivals?|market leaders?|contenders?|"
    r"opponents?)\b(?P<told>.*)$",
    re.DOTALL,
)
_OURS: Final = re.compile(
    r"\b(?:unlike|against|ahead of|than|like|from|steal|beat|beats|before|away|but|so|we|us|our (?!main|"
    r"biggest|"
    r"direct|local|competit|rival|closest|strongest|chief|nearest|only|two|largest))\b"
)
_EXPORTS: Final = re.compile(
    r"\b(?:we|it|which|that|all|everything|they)?\s*(?:\w+ ){0,3}export(?:s|ed|ing)?\b[^,]{0,40}$"
)


def is_told_in_passing(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether the sentence up to a place tells of earlier times, of rivals or of exports."""
    before = text.folded[max(0, mention.start - _LOOK_BACK) : mention.start]
    ends = [end.end() for end in _END.finditer(before)]
    sentence = before[ends[-1] :] if ends else before
    earlier = _EARLIER.match(sentence)
    if earlier is not None and _DONE.search(earlier["told"]) and not _PRESENT.search(earlier["told"]):
        return True
    rivals = _RIVALS.match(sentence)
    if (
        rivals is not None
        and not _OURS.search(rivals["told"])
        and not _OURS.search(sentence[: rivals.start("told")])
    ):
        return True
    return _EXPORTS.search(sentence) is not None

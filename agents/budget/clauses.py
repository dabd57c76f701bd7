"""The clause and the sentence that an amount stands in."""

import re
from dataclasses import dataclass
from typing import Final

from agents.spans import Span

_LOOK_BACK: Final = 160
_LOOK_AHEAD: Final = 90
_FULL_LINE: Final = 55
"""A line at least so long that ends without punctuation was broken by a mail program, not by its writer."""

_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:approx|appr|incl|excl|inc|ex|ca|max|min|avg|est|no|vs|c|st|resp|mgmt|i\.e|e\.g|fr|rs|kr|nr|"
    r"a\.k\.a|p\.a|u\.s|u\.k|mr|mrs|ms|dr|\w\.\w))$",
    re.IGNORECASE,
)
_STOP: Final = re.compile(r"[.!?;](?=\s|$)|\n")
_CLAUSE_CUT: Final = re.compile(
    r",(?!\d)|:|[()\[\]]|\s[–—-]+\s|[–—]|\s(?:but|so|whereas|while|although|though|however)\s|"
    r"\band\s+(?=(?:we|i|our|the|they|he|she|it|you|can|could|would|will)\b)",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"(?:^|\n)\W*(?:(?:media|campaign|ad|net|gross|total|overall|available|our|the|max(?:imum)?)\s+)*"
    r"(?:budgets?|spend|investment|money|funds|total|amount|budget\s*\([^)\n]{1,20}\))\W*\n+\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """What stands around an amount.

    Attributes:
        before: From the beginning of the clause to the amount; a colon's label belongs to it.
        sentence_before: From the beginning of the sentence.
        after: From behind the amount to the end of the sentence.
        labelled: Whether the line above is a label such as "Budget".
        earlier: What stands before the sentence, as far as it is looked at.
    """

    before: str
    sentence_before: str
    after: str
    labelled: bool = False
    earlier: str = ""


def clause_at(text: str, span: Span) -> Clause:
    """Return the clause around the amount at `span`."""
    start, end = span
    first = max(0, start - _LOOK_BACK)
    before = text[first:start]
    begin = _sentence_start(before)
    sentence = before[begin:]
    cuts = [cut for cut in _CLAUSE_CUT.finditer(sentence) if cut.group() != ":"]
    clause = sentence[cuts[-1].end() :] if cuts else sentence
    after = text[end : end + _LOOK_AHEAD]
    stop = next((cut for cut in _STOP.finditer(after) if _ends(after, cut)), None)
    labelled = _LABEL.search(text[max(0, start - 60) : start]) is not None
    return Clause(clause, sentence, after[: stop.start()] if stop else after, labelled, before[:begin])


def _sentence_start(before: str) -> int:
    last = 0
    for cut in _STOP.finditer(before):
        if cut.end() < len(before) and _ends(before, cut):
            last = cut.end()
    return last


def _ends(text: str, cut: re.Match[str]) -> bool:
    """Whether a point or a new line ends a sentence."""
    if cut.group() == ".":
        return _ABBREVIATION.search(text[max(0, cut.start() - 8) : cut.start()]) is None
    if cut.group() == "\n":
        line = text[: cut.start()].rpartition("\n")[2].rstrip()
        ahead = text[cut.end() : cut.end() + 1]
        return len(line) < _FULL_LINE or line[-1:] in ".!?:;" or not ahead.strip()
    return True

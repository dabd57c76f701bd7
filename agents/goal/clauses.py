"""Cuts a message into sentences and the smaller clauses between commas and brackets."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final

from agents.spans import Span

_SENTENCE_ENDS: Final = re.compile(r"[!?;\n]+|\.(?=[\s\"')]|$)|\s[|\u2022]\s")
_CLAUSE_ENDS: Final = re.compile(r"[!?;\n()\[\]|\u2022\"]+|[.,:](?=[\s\"')]|$)|\s[-/]+(?=\s)|(?<=\s)>+")


@dataclass(frozen=True, slots=True)
class Clauses:
    """Where the sentences and clauses of a folded text end.

    Attributes:
        folded: The text.
        sentence_ends: Offsets behind the end of each sentence, in order, from 0 to the length.
        clause_ends: The same for clauses.
    """

    folded: str
    sentence_ends: tuple[int, ...]
    clause_ends: tuple[int, ...]

    @classmethod
    def of(cls, folded: str) -> "Clauses":
        """Cut a text."""
        ends = (0, *(match.end() for match in _SENTENCE_ENDS.finditer(folded)), len(folded) + 1)
        small = (0, *(match.end() for match in _CLAUSE_ENDS.finditer(folded)), len(folded) + 1)
        return cls(folded, ends, small)

    def sentence(self, at: int) -> Span:
        """Return the sentence that the character at `at` belongs to."""
        return _between(self.sentence_ends, at)

    def clause(self, at: int) -> Span:
        """Return the clause that the character at `at` belongs to."""
        return _between(self.clause_ends, at)

    def before(self, at: int, longest: int = 160) -> str:
        """Return what the sentence says before `at`, at most `longest` characters."""
        return self.folded[max(self.sentence(at)[0], at - longest) : at]

    def after(self, at: int, longest: int = 80) -> str:
        """Return what the sentence says from `at` on, at most `longest` characters."""
        ends = self.sentence_ends
        return self.folded[at : min(ends[bisect_left(ends, max(at, 1))], at + longest)]

    def asked(self, at: int) -> bool:
        """Whether the sentence around `at` ends with a question mark."""
        end = min(self.sentence(at)[1], len(self.folded))
        return "?" in self.folded[max(end - 2, 0) : end]


def _between(ends: tuple[int, ...], at: int) -> Span:
    place = bisect_right(ends, at)
    return ends[place - 1], ends[min(place, len(ends) - 1)]

"""Finds names and words of targets in text by their spelling.

Case, accents, "and" for "&" and a leading "the" do not matter, nor does the plural. Rough stems ("running" is
"runners") are compared for terms that are added so: names, and terms of several words.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Generic, TypeVar

from agents.folding import FoldedText, Token, key_of, stem

T = TypeVar("T")

_BETWEEN: Final = re.compile(r"[ \t\u200b]*[-'.&/+]?[ \t]*\n?[ \t]*")
_KEPT: Final = frozenset({"news", "tennis", "fitness", "business", "series", "jazz", "blues", "us", "sales"})
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spelled(Generic[T]):
    """A term found in a text.

    Attributes:
        target: What it stands for.
        length: Number of the text's words that it takes.
    """

    target: T
    length: int


class Lexicon(Generic[T]):
    """Terms and what they stand for; what is added first stays.

    Args:
        loose: Terms of several words are found by their rough stems, too.
    """

    def __init__(self, *, loose: bool = True) -> None:
        self._loose = loose
        self._exact: dict[Key, T] = {}
        self._stemmed: dict[Key, T] = {}
        self._longest: dict[str, int] = {}

    def add(self, term: str, target: T, *, stemmed: bool = False) -> None:
        """Let `term` stand for `target` unless it already stands for something.

        Args:
            term: As it is written.
            target: What it stands for.
            stemmed: Other words of the same stem stand for it, too.
        """
        spellings = [term]
        if "&" in term:
            spellings.append(term.replace("&", " and "))
        if term[:4].lower() == "the ":
            spellings.append(term[4:])
        for spelling in spellings:
            words = key_of(spelling)
            if words:
                self._exact.setdefault(_singular(words), target)
                self._note_length(_singular(words))
                if stemmed or (self._loose and len(words) > 1):
                    self._stemmed.setdefault(_stems(words), target)
                    self._note_length(_stems(words))

    def get(self, term: str) -> T | None:
        """Return what a whole term stands for."""
        return self._find(key_of(term))

    def has(self, term: str) -> bool:
        """Whether a term is known as it is written, the plural apart, and not only by its stem."""
        return _singular(key_of(term)) in self._exact

    def first(self, terms: Iterable[str]) -> T | None:
        """Return what the first of the terms that is known stands for."""
        return next((found for term in terms if (found := self.get(term)) is not None), None)

    def at(self, text: FoldedText, begin: int, end: int | None = None) -> Spelled[T] | None:
        """Return the longest term that begins at word `begin` and ends before word `end` (or the text's)."""
        stop = len(text.tokens) if end is None else end
        if begin >= stop:
            return None
        first = (text.tokens[begin].key,)
        longest = max(self._longest.get(key[0], 0) for key in (_singular(first), _stems(first)))
        for length in range(min(longest, stop - begin), 0, -1):
            found = self.over(text, begin, begin + length)
            if found is not None:
                return Spelled(found, length)
        return None

    def over(self, text: FoldedText, begin: int, end: int) -> T | None:
        """Return what the words from `begin` to before `end` stand for as a whole."""
        run = text.tokens[begin:end]
        target = self._find(tuple(token.key for token in run)) if run else None
        return target if target is not None and _adjoining(text.folded, run) else None

    def _find(self, words: Key) -> T | None:
        found = self._exact.get(_singular(words))
        return found if found is not None else self._stemmed.get(_stems(words))

    def _note_length(self, key: Key) -> None:
        self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))


def _stems(words: Key) -> Key:
    return tuple(stem(word) for word in words)


def _singular(words: Key) -> Key:
    return tuple(_without_s(word) for word in words)


def _without_s(word: str) -> str:
    if len(word) < 4 or word in _KEPT or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("shes", "ches", "xes")) else word[:-1]


def _adjoining(folded: str, run: tuple[Token, ...]) -> bool:
    for left, right in pairwise(run):
        if right.start - left.end > 3 or _BETWEEN.fullmatch(folded, left.end, right.start) is None:
            return False
        gap = folded[left.end : right.start]
        if "." in gap and len(gap) > 1 and left.end - left.start > 2:
            return False  # a full stop, not an abbreviation
    return True

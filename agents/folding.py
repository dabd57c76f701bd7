"""Text folded for comparing (case and accents away, offsets kept), its words, and rough stems."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from planner.domain.brief import Words

_TOKEN: Final = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_SINGLE_CHARACTERS: Final = str.maketrans(
    "’‘‛`´“”„–—−‐‑\u00a0\u202f\u2009øŁłđĐıŒœÆæ", "'''''\"\"\"-----   ollddiooaa"
)


class _FoldTable(dict[int, str]):
    """Code point -> its lower-case letter without accent; every entry is exactly one character."""

    def __missing__(self, code: int) -> str:
        mapped = _SINGLE_CHARACTERS.get(code)
        letter = chr(mapped) if isinstance(mapped, int) else unicodedata.normalize("NFD", chr(code))[0]
        lowered = letter.lower()
        self[code] = lowered if len(lowered) == 1 else lowered[0]
        if len(self) > 20_000:  # bounded whatever is written
            kept = self[code]
            self.clear()
            return kept
        return self[code]


_FOLD: Final = _FoldTable()


def fold(text: str) -> str:
    """Return `text` in lower case without accents, character for character: offsets stay the same."""
    return text.translate(_FOLD)


class Token(NamedTuple):
    """A word: its folded letters, and where it stands in the message."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A message, the same folded, and its words.

    Attributes:
        raw: The message, unchanged.
        folded: As long as `raw`, so that a span found in one is a span in the other.
        tokens: Words in order.
    """

    raw: str
    folded: str
    tokens: tuple[Token, ...]

    @classmethod
    def of(cls, message: str) -> "FoldedText":
        """Fold and split a message; those of the last few messages are remembered."""
        return _folded_text(message)

    def words(self, start: int, end: int) -> Words:
        """Return the span as the user wrote it."""
        return Words(text=self.raw[start:end], start=start, end=end)


@lru_cache(maxsize=32)
def _folded_text(message: str) -> FoldedText:
    folded = fold(message)
    return FoldedText(message, folded, tuple(_tokens(folded)))


def _tokens(folded: str) -> list[Token]:
    tokens = []
    for match in _TOKEN.finditer(folded):
        key = match.group()
        if not key.isascii():
            key = "".join(letter for letter in key if not unicodedata.combining(letter)) or key
        tokens.append(Token(key, match.start(), match.end()))
    return tokens


def key_of(name: str) -> tuple[str, ...]:
    """Return the folded words of a name."""
    return tuple(token.key for token in _tokens(fold(name)))


_PLURAL_KEPT: Final = frozenset(
    {"news", "tennis", "fitness", "business", "series", "jazz", "blues", "sales", "us"}
)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a rough English stem, for comparing: runner, runners and running become one."""
    if word in _PLURAL_KEPT:
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us")) and len(word) > 3:
        word = word[:-1]
    if word.endswith("ing") and len(word) > 5:
        word = word[:-3]
    elif word.endswith(("er", "or")) and len(word) > 5:
        word = word[:-2]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sz":
        word = word[:-1]
    if word.endswith("ie") or (word.endswith("y") and len(word) > 3):
        return word.removesuffix("e").removesuffix("y").removesuffix("i") + "i"
    return word.removesuffix("e") if len(word) > 3 else word


def words_of(text: str) -> frozenset[str]:
    """Return the words of a list that is written with blanks between them."""
    return frozenset(text.split())

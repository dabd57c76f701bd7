"""Splits text into the word pieces that the sentence model was trained on (BERT's uncased vocabulary).

The vocabulary is that of BERT (Google, Apache-2.0), see `agents/meaning/data/ATTRIBUTION.md`.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from typing import Final

BEGIN: Final = 101
"""Id of the piece that every sequence begins with."""
END: Final = 102
"""Id of the piece that every sequence ends with."""
UNKNOWN: Final = 100
"""Id of a word that has no pieces in the vocabulary."""
LONGEST_WORD: Final = 100
"""Characters of a word; a longer one is unknown."""


class WordPieces:
    """Turns text into numbers of word pieces. Read-only once built.

    Args:
        vocabulary: The pieces, in the order of their ids; a piece inside a word begins with `##`.
    """

    def __init__(self, vocabulary: tuple[str, ...]) -> None:
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._longest = max(map(len, vocabulary))

    def ids(self, text: str, *, at_most: int) -> list[int]:
        """Return the ids of the pieces of `text`, with begin and end.

        Args:
            text: Any text; what it holds of control characters is dropped.
            at_most: Length of the longest list returned; what lies behind is cut off.
        """
        found: list[int] = [BEGIN]
        for word in _words(text):
            found.extend(self._of_word(word))
            if len(found) >= at_most:
                break
        return [*found[: at_most - 1], END]

    def _of_word(self, word: str) -> list[int]:
        if len(word) > LONGEST_WORD:
            return [UNKNOWN]
        pieces: list[int] = []
        start = 0
        while start < len(word):
            mark = "##" if start else ""
            for stop in range(min(len(word), start + self._longest), start, -1):
                number = self._ids.get(mark + word[start:stop])
                if number is not None:
                    pieces.append(number)
                    start = stop
                    break
            else:
                return [UNKNOWN]
        return pieces


@lru_cache(maxsize=1)
def word_pieces() -> WordPieces:
    """Return the pieces of the vocabulary that ships with this package."""
    text = (resources.files("agents.meaning") / "data" / "vocabulary.txt").read_text("utf-8")
    return WordPieces(tuple(text.removesuffix("\n").split("\n")))


def _words(text: str) -> Iterator[str]:
    """Yield lower-case words without accents; punctuation marks and ideographs are words of their own."""
    word: list[str] = []
    for letter in unicodedata.normalize("NFD", _clean(text)).lower():
        kind = unicodedata.category(letter)
        if kind == "Mn":
            continue
        if letter.isspace() or _stands_alone(letter, kind):
            if word:
                yield "".join(word)
                word = []
            if not letter.isspace():
                yield letter
        else:
            word.append(letter)
    if word:
        yield "".join(word)


def _clean(text: str) -> str:
    return "".join(
        letter
        for letter in text
        if letter in "\t\n\r" or not (letter == "\ufffd" or unicodedata.category(letter) in _CONTROL)
    )


def _stands_alone(letter: str, kind: str) -> bool:
    code = ord(letter)
    symbol = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return symbol or kind.startswith("P") or any(first <= code <= last for first, last in _IDEOGRAPHS)


_CONTROL: Final = frozenset({"Cc", "Cf", "Co", "Cs"})
_IDEOGRAPHS: Final = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F),
    (0x2B820, 0x2CEAF),
    (0x2F800, 0x2FA1F),
)

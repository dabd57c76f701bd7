"""Which words of a message no embedded reading accounts for, small words and shop talk apart."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel

from agents.brief.merge import Reading
from agents.folding import fold
from agents.second_reader.furniture import says_nothing
from agents.spans import READ_CHARS, masked
from planner.domain.brief import Words

_WORD: Final = re.compile(r"[^\W\d_][^\W_]*(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Unread:
    """What is left of a message.

    Attributes:
        text: The message, folded, without the words that were read; offsets are those of the message.
        words: Words that carry something, folded, in order.
        names: Those of them that look like proper names: capitals inside a sentence.
    """

    text: str
    words: tuple[str, ...]
    names: tuple[str, ...]

    @property
    def plain(self) -> tuple[str, ...]:
        """The words that are not names."""
        return tuple(word for word in self.words if word not in self.names)


def unread_words(message: str, readings: Iterable[Reading]) -> Unread:
    """Return what `readings` of `message` leave unaccounted for."""
    message = message[:READ_CHARS]
    spans = [(words.start, words.end) for reading in readings for words in _words_in(reading)]
    left = masked(message, spans, fill=" ")
    found, names = [], []
    for match in _WORD.finditer(left):
        word = fold(match.group())
        if says_nothing(word):
            continue
        found.append(word)
        if match.group()[0].isupper() and not _begins_sentence(message, match.start()):
            names.append(word)
    return Unread(fold(left), tuple(found), tuple(names))


def _begins_sentence(message: str, at: int) -> bool:
    before = message[:at].rstrip(" \t\"'“„(*-–—•")
    return not before or before[-1] in ".!?:;\n"


def _words_in(value: Any) -> Iterator[Words]:
    """Yield every span of words that a reading rests on, however deep."""
    if isinstance(value, Words):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _words_in(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _words_in(item)

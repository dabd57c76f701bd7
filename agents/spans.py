"""Spans of a message: where something was read, and what has already been read."""

import re
from collections.abc import Iterable

from planner.domain.brief import Words

READ_CHARS = 20_000
"""Characters of a message that are read; what lies behind them is not looked at."""

Span = tuple[int, int]
"""Offset of the first character and offset behind the last."""


def words_at(message: str, span: Span) -> Words:
    """Return the words at `span` of `message`, without white space at either end."""
    start, end = span
    end = min(end, len(message))
    while start < end and message[start].isspace():
        start += 1
    while end > start and message[end - 1].isspace():
        end -= 1
    return Words(text=message[start:end], start=start, end=end)


def words_of(match: re.Match[str], group: int | str = 0) -> Words:
    """Return the words that `group` of a match on the whole message covers."""
    return words_at(match.string, match.span(group))


def words_of_all(message: str, spans: Iterable[Span]) -> tuple[Words, ...]:
    """Return the words at each of the spans, in the order of the message and without repetition."""
    return tuple(words_at(message, span) for span in sorted(set(spans)))


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]


def overlaps_any(span: Span, spans: Iterable[Span]) -> bool:
    """Whether `span` shares a character with one of `spans`."""
    return any(overlap(span, other) for other in spans)


def masked(text: str, spans: Iterable[Span], fill: str = "\0") -> str:
    """Return `text` with every character of `spans` replaced by `fill`; offsets stay what they were.

    The default fill is no letter, digit, space or punctuation, so that no rule reads across it.
    """
    letters = list(text)
    for start, end in spans:
        letters[start:end] = fill * (min(end, len(letters)) - min(start, len(letters)))
    return "".join(letters)

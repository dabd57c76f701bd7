"""Which numbers a text says, so that a number of a model's can be told from one of the user's.

Numbers stand in digits with any grouping, in words of five languages, and both with a multiplier. What code
can work out from the words counts too: the thirties are 30 to 39, half is 50 per cent. A date's parts are
numbers of their own. Meant to be generous: it says what the user may have meant, not what they meant.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import Final

from agents.folding import fold
from agents.money.numbers import DIGITS, value_of_digits
from agents.second_reader.number_words import (
    CONNECTORS,
    DECADES,
    DECIMAL_MARKS,
    HUNDREDS,
    MULTIPLES,
    PARTS,
    SCALES,
    SMALL,
)

_ANY_SCALE: Final = "|".join(sorted(SCALES, key=len, reverse=True))
_ONE_WORD: Final = "|".join(sorted(SMALL, key=len, reverse=True))
_IN_DIGITS: Final = re.compile(
    rf"(?P<many>{DIGITS})[ \u00a0-]?(?P<scale>{_ANY_SCALE})(?![a-z])"
    rf"|(?<!\d)(?P<date>\d{{1,4}}(?P<mark>[./-])\d{{1,2}}(?:(?P=mark)(?:\d{{4}}|\d{{2}})?)?)(?!\d)"
    rf"|(?P<plain>{DIGITS})"
)
_WITH_DECIMALS: Final = re.compile(
    rf"\b(?P<whole>{_ONE_WORD}) (?:{'|'.join(DECIMAL_MARKS)}) (?P<tenth>{_ONE_WORD})"
    rf"(?: (?P<scale>{_ANY_SCALE}))?\b"
)
_ARTICLE: Final = r"(?:an?|of an?|einer?|une?|uma?|de un|d'un) "
_PART_OF: Final = re.compile(
    rf"\b(?P<part>{'|'.join(PARTS)}) (?:{_ARTICLE})?(?P<scale>{_ANY_SCALE})\b(?! of)"
)
_WORD: Final = re.compile(r"[a-z]+")
_DECADE_IN_DIGITS: Final = re.compile(r"(?<!\d)([1-9]0)(?:['’]?s|er)\b")
_PIECES: Final = re.compile(
    "|".join(sorted({*SMALL, *HUNDREDS, "tausend", "million", "millionen", "und"}, key=len, reverse=True))
)
_GERMAN_ORDINAL: Final = re.compile(r"ste[nrsm]?$")
_LONGEST_WORD: Final = 80
_LONGEST_RUN: Final = 10**12


@dataclass(frozen=True, slots=True)
class SaidNumber:
    """One number in a text, and everything that it could be.

    Attributes:
        text: As it is written, folded.
        values: What it may mean as a whole.
        parts: The numbers it is put together from, for a date; else empty.
    """

    text: str
    values: frozenset[Decimal]
    parts: frozenset[Decimal] = frozenset()


def numbers_said(text: str) -> frozenset[Decimal]:
    """Return every number that `text` says, or that follows from its words."""
    folded = _folded(text)
    found = {value for number in _numbers(folded) for value in number.values | number.parts}
    return frozenset(found | set(_worked_out(folded)))


def unsaid_numbers(claim: str, words: str) -> tuple[str, ...]:
    """Return the numbers and multiples of `claim`, as they are written there, that `words` do not say.

    A word for one is no claim ("one of", "a") and is let through.
    """
    said = numbers_said(words)
    unsaid = [
        number.text
        for number in _numbers(_folded(claim))
        if not (
            number.values & said or (number.parts and number.parts <= said) or number.text in {"1", "one"}
        )
    ]
    spoken = _folded(words)
    claimed = frozenset(_WORD.findall(_folded(claim)))
    for names, stems, numbers in MULTIPLES:
        borne_out = any(stem in spoken for stem in stems) or not said.isdisjoint(map(Decimal, numbers))
        if not borne_out:
            unsaid += [name for name in names if name in claimed]
    return tuple(unsaid)


def _folded(text: str) -> str:
    return fold(text.replace("ß", "ss"))


def _numbers(folded: str) -> Iterator[SaidNumber]:
    rest = list(folded)
    for pattern, read in ((_WITH_DECIMALS, _decimal), (_IN_DIGITS, _digits), (_PART_OF, _part)):
        for match in pattern.finditer("".join(rest)):
            rest[match.start() : match.end()] = "\0" * (match.end() - match.start())
            yield read(match)
    yield from _in_words("".join(rest))


def _decimal(match: re.Match[str]) -> SaidNumber:
    value = Decimal(f"{SMALL[match['whole']]}.{SMALL[match['tenth']]}")
    factors = SCALES.get(match["scale"] or "", (1,))
    return SaidNumber(match.group(), frozenset(value * factor for factor in factors))


def _part(match: re.Match[str]) -> SaidNumber:
    part = Decimal(PARTS[match["part"]][0])
    return SaidNumber(match.group(), frozenset(part * factor for factor in SCALES[match["scale"]]))


def _digits(match: re.Match[str]) -> SaidNumber:
    scale = match["scale"]
    date = match["date"] is not None and re.fullmatch(r"\d+[.]\d+", match["date"]) is None
    value = None if date else value_of_digits(match["many"] or match.group(), multiplied=scale is not None)
    factors = SCALES[scale] if scale is not None else (1,)
    values = frozenset(value * factor for factor in factors) if value is not None else frozenset()
    parts = re.findall(r"\d+", match["date"]) if match["date"] else ()
    return SaidNumber(match.group(), values, frozenset(map(Decimal, parts)))


def _worked_out(folded: str) -> Iterator[Decimal]:
    words = _WORD.findall(folded)
    for word in words:
        yield from map(Decimal, PARTS.get(word, ()))
        ten = next((ten for name, ten in DECADES.items() if name in word), None)
        if ten is not None:
            yield from (Decimal(ten), Decimal(ten + 9))
    for match in _DECADE_IN_DIGITS.finditer(folded):
        yield from (Decimal(match[1]), Decimal(int(match[1]) + 9))
    for count, part in pairwise(words):  # three quarters
        if count in SMALL and part.rstrip("s") in PARTS:
            yield Decimal(SMALL[count]) * Decimal(PARTS[part.rstrip("s")][-1])


def _in_words(folded: str) -> Iterator[SaidNumber]:
    """Yield numbers in words, each as long as it goes: "two hundred and fifty" is 250, and not 2 and 50."""
    run = _Run()
    end = 0
    for match in _WORD.finditer(folded):
        if folded[end : match.start()].strip(" \u00a0-"):
            yield from run.close()
        end = match.end()
        pieces = _pieces(match.group())
        if not pieces:
            yield from run.close()
        for piece in pieces:
            yield from run.take(piece)
    yield from run.close()


def _pieces(word: str) -> list[str]:
    """Return the number words that `word` is made of (German writes them together); none for other words."""
    if word in SMALL or word in HUNDREDS or word in SCALES or word in CONNECTORS:
        return [word]
    if len(word) > _LONGEST_WORD:
        return []
    word = _GERMAN_ORDINAL.sub("", word)
    pieces = _PIECES.findall(word)
    return pieces if sum(map(len, pieces)) == len(word) and len(pieces) > 1 else []


@dataclass(slots=True)
class _Run:
    """Number words that stand together, as far as they make one number."""

    total: int = 0
    group: int = 0
    smallest: int = _LONGEST_RUN
    connected: bool = False
    pieces: list[str] = field(default_factory=list)

    def take(self, piece: str) -> Iterator[SaidNumber]:
        """Add a word; yield the number that ends before it, if it begins another."""
        if piece in CONNECTORS:
            self.connected = bool(self.pieces)
            return
        if not self._fits(piece):
            yield from self.close()
        if piece in SMALL:
            self.group += 76 if self._is_quatre_vingt(SMALL[piece]) else SMALL[piece]
        elif piece in HUNDREDS:
            times = HUNDREDS[piece] == 100
            self.group = max(self.group, 1) * 100 if times else self.group + HUNDREDS[piece]
        elif self.pieces or len(piece) > 2:  # "mil euros" is a number, a lone "k" is not
            self.smallest = SCALES[piece][0]
            self.total += max(self.group, 1) * self.smallest
            self.group = 0
        else:
            return
        self.pieces.append(piece)
        self.connected = False

    def _fits(self, piece: str) -> bool:
        below = self.group % 100
        if piece in SMALL:
            value = SMALL[piece]
            french = (below in {60, 80} and 10 <= value < 20) or (below in {10, 70, 90} and 7 <= value < 10)
            french |= self._is_quatre_vingt(value)
            german = value >= 20 and value % 10 == 0 and 0 < below < 10 and self.connected
            return below == 0 or french or german or (value < 10 and below >= 20 and below % 10 == 0)
        if piece in HUNDREDS:
            return self.group < 20 if HUNDREDS[piece] == 100 else self.group == 0
        return SCALES[piece][0] < self.smallest and (self.group > 0 or not self.pieces)

    def _is_quatre_vingt(self, value: int) -> bool:
        return value == 20 and self.group % 100 == 4 and not self.connected  # not vier-und-zwanzig

    def close(self) -> Iterator[SaidNumber]:
        """Yield the number so far, and begin again."""
        if self.pieces:
            yield SaidNumber(" ".join(self.pieces), frozenset({Decimal(self.total + self.group)}))
        self.total = self.group = 0
        self.smallest, self.connected, self.pieces = _LONGEST_RUN, False, []

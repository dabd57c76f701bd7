"""Two dates in numbers, without a year, that make a range: "14.09 - 11.10", "8/15 through 10/4".

One of them alone may be an amount, an age, a time of day or a fraction; two that are joined, are both days of
a year, and have no unit behind or price before them are dates.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_FLAGS: Final = re.IGNORECASE
_JOIN: Final = (
    r"(?:\s*(?:-{1,2}>?|–|—|→|>)\s*|\s+/\s+|\s*,?\s+(?:(?:and\s+)?(?:up\s+)?(?:to|through|thru|until|till?|"
    r"unto)(?:\s+and\s+including)?|bis(?:\s+(?:zum|einschliesslich|einschließlich|inklusive|inkl\.?|incl\.?))?|"
    r"au|à|a|al|hasta(?:\s+el)?|jusqu['’]au|ao|até(?:\s+(?:ao?|o))?|ate|and|und|et|y|e)\s+"
    r"(?:(?:the|about|around|le|el|den|dem|o|dia|día)\s+)?)"
)
_DAY: Final = r"(?P<a{n}>[0-9]{{1,2}}){sep}(?P<b{n}>[0-9]{{1,2}})(?:{sep}(?P<y{n}>20[0-9]{{2}}|[0-9]{{2}}))?"
_SLASHED: Final = re.compile(
    rf"(?<![\w/.:,$€£-]){_DAY.format(n=1, sep='/')}{_JOIN}{_DAY.format(n=2, sep='/')}(?![\w/%:]|[.,][0-9])",
    _FLAGS,
)
_DOTTED: Final = re.compile(
    rf"(?<![\w/.:,$€£-]){_DAY.format(n=1, sep='[.]')}(?P<p1>[.])?{_JOIN}"
    rf"{_DAY.format(n=2, sep='[.]')}(?P<p2>[.])?(?![\w/%:]|,[0-9]|[.][0-9])",
    _FLAGS,
)
_DASHED: Final = re.compile(
    rf"(?<![\w/.:,$€£+-]){_DAY.format(n=1, sep='-')}{_JOIN.replace('-{1,2}>?', '(?<=[ ])-{1,2}>?(?=[ ])')}"
    rf"{_DAY.format(n=2, sep='-')}(?![\w/%:-]|[.,][0-9])",
    _FLAGS,
)
_PRICED: Final = re.compile(
    r"(?:[$€£¥]|\b(?:cp[acmvi]|cpcv|tkp|tkps?|bids?|prices?|rates?|costs?|fee|ratio|score|rating|rated|version|v|ages?|"
    r"aged|kids|sizes?|tel|phone|hotline|prix|preis|precio|preço|alter|edad|idade|âge|ans|usd|eur|gbp|chf))"
    r"[\s:]*(?:(?:is|are|of|from|between|at|about|around|von|de|entre|zwischen)\s+)*$",
    _FLAGS,
)
_MEASURED: Final = re.compile(
    r"\s*(?:%|[€$£]|(?:euros?|eur|usd|gbp|chf|dollars?|pounds?|francs?|million\w*|mio|mill|mil|bn|m|k|x|am|pm|"
    r"uhr|h|hrs?|hours?|heures?|horas?|"
    r"o['’]clock|stars?|points?|km|kg|cm|years?|yrs?|yo|year-olds?|jahren?|jährige?|ans|años|anos|of\s+the)\b)",
    _FLAGS,
)
_MONEY: Final = re.compile(
    r"\s*(?:%|[€$£]|(?:euros?|eur|usd|gbp|chf|dollars?|pounds?|francs?|million\w*|years?)\b)", _FLAGS
)
_HOURS: Final = re.compile(
    r"\b(?:between|hours?|times?|daily|open|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\s*:?\s*$",
    _FLAGS,
)
_MONTHS: Final = 12
_LONGEST_MONTH: Final = 31


class NumericDay(NamedTuple):
    """A day in numbers, in the order in which they are written.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last one.
        one: Its first number: the day, or the month where the month is written first.
        other: Its second number.
        year: Its year, where it has one.
        day_first: True where the day certainly comes first.
    """

    start: int
    end: int
    one: int
    other: int
    year: int | None
    day_first: bool


def numeric_pairs(text: str) -> Iterator[tuple[NumericDay, NumericDay]]:
    """Yield the ranges of two days in numbers of which at least one has no year, from left to right."""
    for pattern, accepts, dotted in (
        (_SLASHED, _no_fractions, False),
        (_DOTTED, _no_amounts, True),
        (_DASHED, _two_digits, False),
    ):
        at = 0
        while (match := pattern.search(text, at)) is not None:
            pair = _pair(text, match, dotted=dotted) if accepts(match) else None
            if pair is not None:
                yield pair
            at = match.end() if pair is not None else match.start() + 1


def _pair(text: str, match: re.Match[str], *, dotted: bool) -> tuple[NumericDay, NumericDay] | None:
    if is_an_amount(text, match.start(), match.end()):
        return None
    pair = (_day(match, 1, day_first=dotted), _day(match, 2, day_first=dotted))
    orders = (False,) if dotted else (False, True)
    return pair if any(_are_days(pair, swapped=swapped) for swapped in orders) else None


def is_an_amount(text: str, start: int, end: int, *, hours: bool = False) -> bool:
    """Whether a price or an age stands before the numbers from `start` to `end`, or a unit behind them.

    With `hours` a unit of time is none.
    """
    before = text[max(0, start - 30) : start]
    if _PRICED.search(before) is not None:
        return True
    return (_MONEY if hours else _MEASURED).match(text, end) is not None


def _day(match: re.Match[str], which: int, *, day_first: bool) -> NumericDay:
    year = match[f"y{which}"]
    said = None if year is None else int(year) if len(year) == len("2026") else 2000 + int(year)
    start = match.start(f"a{which}")
    end = match.end(f"y{which}") if year is not None else match.end(f"b{which}")
    if day_first and match[f"p{which}"] is not None and which == 1:
        end = match.end("p1")
    return NumericDay(start, end, int(match[f"a{which}"]), int(match[f"b{which}"]), said, day_first)


def _are_days(pair: tuple[NumericDay, NumericDay], *, swapped: bool) -> bool:
    return all(
        1 <= (day.one if swapped else day.other) <= _MONTHS
        and 1 <= (day.other if swapped else day.one) <= _LONGEST_MONTH
        for day in pair
    )


def _numbers(match: re.Match[str]) -> tuple[str, str, str, str]:
    return match["a1"], match["b1"], match["a2"], match["b2"]


def _no_fractions(match: re.Match[str]) -> bool:
    """Whether a slashed pair is no pair of fractions: "1/3 to 1/2"."""
    a1, b1, a2, b2 = (int(number) for number in _numbers(match))
    return match["y2"] is not None or not (a1 < b1 <= 4 and a2 < b2 <= 4)


def _no_amounts(match: re.Match[str]) -> bool:
    """Whether a dotted pair is of days and not of amounts or of hours: "01.07 - 31.08", "1.7. - 31.8."."""
    if match["p1"] or match["p2"] or match["y1"] or match["y2"]:
        return True
    before = match.string[max(0, match.start() - 30) : match.start()]
    return all(len(number) == 2 for number in _numbers(match)) and _HOURS.search(before) is None


def _two_digits(match: re.Match[str]) -> bool:
    return all(len(number) == 2 for number in _numbers(match))

"""Days in numbers, and how they are read: "12/05/2026", "8/15 through 10/4", "14.09 - 11.10"."""

import re
from collections.abc import Iterator

from agents.date_pairs import NumericDay, numeric_pairs
from agents.schedule.days import one_day
from agents.schedule.mentions import DateMention, DayOrder, Grain, Present, year_of
from agents.spans import Span

_FLAGS = re.IGNORECASE
_NUMERIC = re.compile(
    r"(?<![\w/.:,$€£])(?<![^0-9]-)(?P<a>[0-9]{1,2})(?P<sep>[/.-])(?P<b>[0-9]{1,2})(?:(?P=sep)(?"
    r"P<y>20[0-9]{2}|"
    r"[0-9]{2}))?(?P<dot>\.(?=\s|$|-|–))?"
    r"(?![\w/%:]|[.,][0-9]|-[0-9](?![0-9]?[/.][0-9]))"
)
_DATE_CUE = re.compile(
    r"(?:\b(?:from|frm?|wc|w/c|wk|commencing|air|market|on|start\w*|until|till|til|by|to|between|through|"
    r"thru|dates?|flight|"
    r"launch\w*|begin\w*|"
    r"end\w*|off|stop\w*|finish\w*|wrap\w*|run\w*|and|of|week\s+of|before|after|live|period)"
    r"[\s:]*|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+|[0-9.]\s*[-–]\s*)$", _FLAGS
)  # fmt: skip
_DATE_RANGE = re.compile(r"\s*(?:-|–|to|until|till|through|thru)\s*[0-9]{1,2}[/.][0-9]", _FLAGS)


def numeric_days(text: str, present: Present) -> Iterator[DateMention]:
    """Yield dates such as 12/05/2026 and 3/4, in the order of day and month of `present`."""
    for found in _numbers(text):
        day_first = present.order is DayOrder.DAY_FIRST or found.day_first
        month, day = (
            (found.other, found.one)
            if (day_first or found.one > 12) and found.other <= 12
            else (found.one, found.other)
        )
        if 1 <= month <= 12 and 1 <= day <= 39:
            yield DateMention((found.start, found.end), Grain.DAY, one_day(month, day), found.year)


def numeric_order_matters(text: str) -> bool | DayOrder:
    """Whether some numeric date reads either way; or the order that another one in the text gives away."""
    either = False
    for found in _numbers(text):
        if found.day_first:
            continue
        if found.one > 12 >= found.other:
            return DayOrder.DAY_FIRST
        if found.other > 12 >= found.one:
            return DayOrder.MONTH_FIRST
        either = either or (found.one != found.other and max(found.one, found.other) <= 12)
    return either


def numeric_spans(text: str) -> list[Span]:
    """Return where days stand in numbers: what looks like hours there ("14.09 - 11.10") is none."""
    return [(day.start, day.end) for day in _numbers(text)]


def _numbers(text: str) -> list[NumericDay]:
    """Return the days in numbers, from left to right."""
    found = [day for pair in numeric_pairs(text) for day in pair]
    found += [
        day
        for day in _single(text)
        if not any(day.start < other.end and other.start < day.end for other in found)
    ]
    return sorted(found)


def _single(text: str) -> Iterator[NumericDay]:
    for match in _NUMERIC.finditer(text):
        year, sep = match["y"], match["sep"]
        if year is None and (sep == "-" or (sep == "." and match["dot"] is None) or not _dated(text, match)):
            continue
        if year is not None and len(year) == 2 and sep == "-" and int(year) < 20:
            continue
        yield NumericDay(*match.span(), int(match["a"]), int(match["b"]), year_of(year), sep == ".")


def _dated(text: str, match: re.Match[str]) -> bool:
    """Whether "3/4" is a date by the words around it, and no fraction or "24/7"."""
    if match.group() == "24/7":
        return False
    before, behind = text[max(0, match.start() - 16) : match.start()], text[match.end() : match.end() + 12]
    return bool(
        _DATE_CUE.search(before)
        or (_DATE_RANGE.match(behind) and not before.strip()[-1:].isdigit())
        or not (before + behind).strip()
    )

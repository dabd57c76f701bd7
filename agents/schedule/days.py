"""Days by number: ISO dates, "12/05/2026", "5 December", "March 1-31"."""

import re
from collections.abc import Callable, Iterator
from datetime import date

from agents.schedule.mentions import (
    DASH,
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    DateMention,
    DayOrder,
    Days,
    Grain,
    Present,
    always,
    day_in,
    month_of,
    year_of,
)

_ORDINAL = r"(?:st|nd|rd|th)?(?![\w:%€$£]|[.,][0-9]|\s?(?:%|k\b|am\b|pm\b))"
_PREFIX = rf"(?:(?<!\w){WEEKDAY}\.?,?\s+(?:the\s+)?)?"
_FLAGS = re.IGNORECASE
_ISO = re.compile(r"(?<![\w/.-])(?P<y>20[0-9]{2})[-/.](?P<m>[0-9]{1,2})[-/.](?P<d>[0-9]{1,2})(?![\w])")
_NUMERIC = re.compile(
    r"(?<![\w/.:,$€£])(?<![^0-9]-)(?P<a>[0-9]{1,2})(?P<sep>[/.-])(?P<b>[0-9]{1,2})(?:(?P=sep)(?P<y>20[0-9]{2}|"
    r"[0-9]{2}))?(?P<dot>\.(?=\s|$|-|–))?"
    r"(?![\w/%:]|[.,][0-9]|-[0-9](?![0-9]?[/.][0-9]))"
)
_DAY_MONTH = re.compile(
    rf"{_PREFIX}(?<![\w.,/:$€£])(?:the\s+)?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|"
    rf"\.)?\s*(?:of\s+)?(?P<month>{MONTH}){YEAR}?",
    _FLAGS,
)
_MONTH_DAY = re.compile(
    rf"{_PREFIX}(?<!\w)(?P<month>{MONTH})\s*(?:the\s+)?(?P<day>[0-9]{{1,2}}){_ORDINAL}{YEAR}?", _FLAGS
)
_DAYS_MONTH = re.compile(
    rf"(?<![\w.,/:$€£])(?:the\s+)?(?P<one>[0-9]{{1,2}})(?:st|nd|rd|th|"
    rf"\.)?{DASH}(?:the\s+)?(?P<two>[0-9]{{1,2}})(?:st|nd|rd|th|\.)?\s*"
    rf"(?:of\s+)?(?P<month>{MONTH}){YEAR}?",
    _FLAGS,
)
_MONTH_DAYS = re.compile(
    rf"(?<!\w)(?P<month>{MONTH})\s*(?:the\s+)?(?P<one>[0-9]{{1,2}})(?:st|nd|rd|"
    rf"th)?{DASH}(?:the\s+)?(?P<two>[0-9]{{1,2}}){_ORDINAL}"
    rf"(?!\s*(?:of\s+)?{MONTH}){YEAR}?",
    _FLAGS,
)


def _one_day(month: int, day: int) -> Callable[[int], Days | None]:
    def days(year: int) -> Days | None:
        at = day_in(year, month, day)
        return (at, at) if at is not None else None

    return days


def _day_range(month: int, one: int, two: int) -> Callable[[int], Days | None]:
    def days(year: int) -> Days | None:
        start, end = day_in(year, month, one), day_in(year, month, two)
        return (start, end) if start is not None and end is not None else None

    return days


def iso_days(text: str, present: Present) -> Iterator[DateMention]:
    """Yield ISO dates."""
    for match in _ISO.finditer(text):
        month, day = int(match["m"]), int(match["d"])
        if month <= 19 and day <= 39:
            yield DateMention(match.span(), Grain.DAY, _one_day(month, day), int(match["y"]))


_DATE_CUE = re.compile(
    r"(?:\b(?:from|frm?|wc|w/c|wk|on|start\w*|until|till|til|by|to|between|through|thru|dates?|flight|"
    r"launch\w*|begin\w*|"
    r"end\w*|and|of|week\s+of|before|after|live|period)"
    r"[\s:]*|[0-9.]\s*[-–]\s*)$", _FLAGS
)  # fmt: skip
_DATE_RANGE = re.compile(r"\s*(?:-|–|to|until|through)\s*[0-9]{1,2}[/.][0-9]", _FLAGS)


def numeric_days(text: str, present: Present) -> Iterator[DateMention]:
    """Yield dates such as 12/05/2026 and 3/4, in the order of day and month of `present`."""
    for match in _NUMERIC.finditer(text):
        a, b = int(match["a"]), int(match["b"])
        if match["y"] is None and (match["sep"] == "-" or (match["sep"] == "." and match["dot"] is None)):
            continue
        if match["y"] is None and not _dated(text, match):
            continue
        if match["y"] is not None and len(match["y"]) == 2 and match["sep"] == "-" and int(match["y"]) < 20:
            continue
        day_first = present.order is DayOrder.DAY_FIRST or match["sep"] == "."
        month, day = (b, a) if (day_first or a > 12) and b <= 12 else (a, b)
        if 1 <= month <= 12 and 1 <= day <= 39:
            yield DateMention(match.span(), Grain.DAY, _one_day(month, day), year_of(match["y"]))


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


def numeric_order_matters(text: str) -> bool | DayOrder:
    """Whether some numeric date reads either way; or the order that another one in the text gives away."""
    either = False
    for match in _NUMERIC.finditer(text):
        a, b = int(match["a"]), int(match["b"])
        if match["sep"] == "." or (match["y"] is None and match["sep"] == "-"):
            continue
        if match["y"] is None and not _dated(text, match):
            continue
        if a > 12 >= b:
            return DayOrder.DAY_FIRST
        if b > 12 >= a:
            return DayOrder.MONTH_FIRST
        either = either or (a != b and max(a, b) <= 12)
    return either


_BARE_DAY = re.compile(
    rf"(?<!\w)(?:(?P<weekday>{WEEKDAY})\.?,?\s+)?(?:the\s+)(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)(?![\w-])"
    r"(?:\s+of\s+(?P<which>this|next|the)\s+month)?"
    r"(?!\s*(?:of\s+\w|floor|anniversary|edition|birthday|century|year|season|time|round|grade|"
    r"generation|annual|"
    r"street|avenue|ave\b|place|percentile|visit|purchase|order))",
    _FLAGS,
)


def bare_days(text: str, present: Present) -> Iterator[DateMention]:
    """Yield "the 12th", "Monday the 12th": the next one from today, or from the start of the standing "
    "flight."""
    since = present.today if present.standing is None else max(present.today, present.standing.start)
    for match in _BARE_DAY.finditer(text):
        number = int(match["day"])
        if match["which"]:
            step = 1 if match["which"].lower() == "next" else 0
            index = present.today.year * 12 + present.today.month - 1 + step
            day = day_in(index // 12, index % 12 + 1, number)
        else:
            day = _next_with(since, number, match["weekday"])
        if day is not None:
            yield DateMention(match.span(), Grain.DAY, always(day, day), day.year)


def _next_with(since: date, number: int, weekday: str | None) -> date | None:
    """Return the first day on or after `since` with that number, and on that weekday; None within two "
    "years."""
    wanted = WEEKDAYS.index(weekday[:3].lower()) if weekday else None
    for step in range(24):
        index = since.year * 12 + since.month - 1 + step
        day = day_in(index // 12, index % 12 + 1, number)
        if day is not None and day >= since and wanted in {None, day.weekday()}:
            return day
    return None


def days_by_name(text: str, present: Present) -> Iterator[DateMention]:
    """Yield "5 December", "Dec 5" and "1 to 15 March"; a day that the month has not is found too."""
    for pattern in (_DAYS_MONTH, _MONTH_DAYS):
        for match in pattern.finditer(text):
            one, two = int(match["one"]), int(match["two"])
            if max(one, two) <= 31 and not _is_word(text, match):
                yield DateMention(
                    match.span(),
                    Grain.DAY,
                    _day_range(month_of(match["month"]), one, two),
                    year_of(match["year"]),
                    spelled_range=True,
                )
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            day = int(match["day"])
            if 1 <= day <= 31 and not _is_word(text, match):
                yield DateMention(
                    match.span(), Grain.DAY, _one_day(month_of(match["month"]), day), year_of(match["year"])
                )


def _is_word(text: str, match: re.Match[str]) -> bool:
    """Whether "may" or "march" beside a number is the verb: "you may 3 times ..." in lower case."""
    return (
        match["month"] == "may"
        and text[match.start("month") - 3 : match.start("month")].strip().isalpha()
        and not match.group()[0].isdigit()
    )

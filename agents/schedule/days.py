"""Days by number and by name: ISO dates, "5 December", "March 1-31", "the 12th"."""

import re
from collections.abc import Callable, Iterator

from agents.schedule.mentions import (
    DASH,
    MONTH,
    WEEKDAY,
    YEAR,
    DateMention,
    Days,
    Grain,
    Present,
    always,
    day_in,
    month_of,
    nearest_with,
    next_with,
    year_of,
)

_ORDINAL = r"(?:st|nd|rd|th)?(?![\w:%€$£]|[.,][0-9]|\s?(?:%|k\b|am\b|pm\b))"
_PREFIX = rf"(?:(?<!\w){WEEKDAY}\.?,?\s+(?:the\s+)?)?"
_FLAGS = re.IGNORECASE
_ISO = re.compile(r"(?<![\w/.-])(?P<y>20[0-9]{2})[-/.](?P<m>[0-9]{1,2})[-/.](?P<d>[0-9]{1,2})(?![\w])")
_DAY_MONTH = re.compile(
    rf"{_PREFIX}(?<![\w.,/:$€£])(?:the\s+)?(?:(?<!\w)(?<!last\s)(?<!first\s)(?<!final\s)day\s+)?(?"
    rf"P<day>[0-9]{{1,2}})(?:-?(?:st|nd|rd|th)|"
    rf"\.|°|º)?(?:\s*|[/-])(?:of\s+)?(?P<month>{MONTH})(?:[/-](?=20[0-9]{{2}})|){YEAR}?",
    _FLAGS,
)
_MONTH_DAY = re.compile(
    rf"{_PREFIX}(?<!\w)(?P<month>{MONTH})(?:\s*|/)(?:the\s+)?(?P<day>[0-9]{{1,2}}){_ORDINAL}{YEAR}?", _FLAGS
)
_DAYS_MONTH = re.compile(
    rf"(?:(?<!\w){WEEKDAY}\.?,?\s+)?(?<![\w.,/:$€£])(?:the\s+)?(?:(?<!\w)days?\s+)?(?P<one>[0-9]{{1,2}})(?"
    rf":st|nd|rd|th|"
    rf"\.)?(?P<dash>{DASH})(?:{WEEKDAY}\.?,?\s+)?(?:the\s+)?(?P<two>[0-9]{{1,2}})(?:st|nd|rd|th|\.)?\s*"
    rf"(?:of\s+)?(?P<month>{MONTH}){YEAR}?",
    _FLAGS,
)
_MONTH_DAYS = re.compile(
    rf"(?<!\w)(?P<month>{MONTH})\s*(?:the\s+)?(?P<one>[0-9]{{1,2}})(?:st|nd|rd|"
    rf"th)?(?P<dash>{DASH})(?:the\s+)?(?P<two>[0-9]{{1,2}}){_ORDINAL}"
    rf"(?!\s*(?:of\s+)?{MONTH}){YEAR}?",
    _FLAGS,
)


_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", _FLAGS)


def one_day(month: int, day: int) -> Callable[[int], Days | None]:
    """Return the day of each year, None in a year that has no such day."""

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
            yield DateMention(match.span(), Grain.DAY, one_day(month, day), int(match["y"]))


_BARE_DAY = re.compile(
    rf"(?<!\w)(?:(?P<weekday>{WEEKDAY})\.?,?\s+)?(?:the\s+|(?<=from\s)|(?<=to\s)|(?<=till\s)|(?<=until\s)|"
    r"(?<=through\s)|(?<=starting\s)|(?<=start\s)|(?<=ending\s)|(?<=end\s)|(?<=on\s)|(?<=[-–]\s)|"
    r"(?<=[0-9a-z][-–])|"
    r"(?=[0-9]{1,2}(?:st|nd|rd|th)\s*(?:-|–|to|till?|until|through)\s*(?:the\s+)?[0-9]{1,2}(?:st|nd|rd|th)))"
    r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)(?![\w-])"
    r"(?:\s+of\s+(?P<which>this|next|the)\s+month)?"
    r"(?!\s*(?:%|percent|of\s+\w|floor|anniversary|edition|birthday|century|year|season|time|round|grade|"
    r"generation|annual|"
    r"street|avenue|ave\b|place|percentile|visit|purchase|order))",
    _FLAGS,
)


def bare_days(text: str, present: Present) -> Iterator[DateMention]:
    """Yield "the 12th", "Monday the 12th".

    It is the next one from today; with a flight that stands the one nearest to its start.
    """
    for match in _BARE_DAY.finditer(text):
        number = int(match["day"])
        if match["which"]:
            step = 1 if match["which"].lower() == "next" else 0
            index = present.today.year * 12 + present.today.month - 1 + step
            day = day_in(index // 12, index % 12 + 1, number)
        elif present.standing is not None and not match["weekday"]:
            day = nearest_with(number, present.standing.start, present.standing, present.today)
        else:
            since = present.today if present.standing is None else max(present.today, present.standing.start)
            day = next_with(number, since, match["weekday"])
        if day is not None:
            bare = None if match["which"] or match["weekday"] else number
            yield DateMention(match.span(), Grain.DAY, always(day, day), day.year, number=bare)


_NUMBERS_ONLY = re.compile(
    r"(?<!\w)(?:from|between)\s+(?P<one>[0-9]|1[0-2])\s+(?:to|until|till|through|and)\s+(?P<two>[0-9]{1,2})"
    r"(?![\w%€$£:/-]|[.,][0-9])(?!\s*(?:%|percent|euros?|dollars?|pounds?|years?|yrs?|year-olds?|k\b|"
    r"thousand|million|hours?|"
    r"minutes?|seconds?|times?|a\.?m|p\.?m|o['’]clock|h\b))",
    _FLAGS,
)
_OF_PEOPLE = re.compile(
    r"\b(?:ages?|aged|kids?|child(?:ren)?|people|girls?|boys?|teens?|years?|grades?|famil(?:y|ies)|"
    r"class(?:es)?)\b[^.;]{0,20}$",
    _FLAGS,
)


def numbers_in_a_month(text: str, present: Present) -> Iterator[DateMention]:
    """Yield both days of "from 1 to 19" as days of a month that has to be named beside them."""
    for match in _NUMBERS_ONLY.finditer(text):
        one, two = int(match["one"]), int(match["two"])
        people = _OF_PEOPLE.search(text[max(0, match.start() - 40) : match.start()])
        if not 1 <= one < two <= 31 or people is not None:
            continue
        for group in ("one", "two"):
            number = int(match[group])
            yield DateMention(match.span(group), Grain.DAY, lambda _: None, number=number)


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
                    listed=match["dash"].strip().lower() == "and"
                    and not _BETWEEN.search(text[max(0, match.start() - 14) : match.start()]),
                )
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            day = int(match["day"])
            if 1 <= day <= 31 and not _is_word(text, match):
                yield DateMention(
                    match.span(), Grain.DAY, one_day(month_of(match["month"]), day), year_of(match["year"])
                )


_WHO_MAY = re.compile(
    r"\b(?:you|we|i|they|he|she|it|one|people|users?|listeners?|persons?|ads?|spots?|each|nobody|no[\s-]one|"
    r"everyone|anyone|who|"
    r"which|that|there|client|budget|spend|campaign)\s*$",
    _FLAGS,
)


def _is_word(text: str, match: re.Match[str]) -> bool:
    """Whether "may" or "march" beside a number is the verb: "you may 3 times ..." in lower case."""
    return (
        match["month"] == "may"
        and _WHO_MAY.search(text[max(0, match.start("month") - 14) : match.start("month")]) is not None
        and not match.group()[0].isdigit()
    )

"""Times that a text mentions, and the words for months and weekdays they are made of."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum

from agents.schedule.durations import shifted
from agents.spans import Span
from planner.domain.brief import DateSpan

Days = tuple[date, date]
"""First and last day, both included."""


class Grain(Enum):
    """How large a mentioned time is."""

    DAY = 1
    WEEK = 2
    MONTH = 3
    HOLIDAY = 4
    SEASON = 5


class DayOrder(Enum):
    """How "3/4" is read."""

    DAY_FIRST = "DAY_FIRST"
    MONTH_FIRST = "MONTH_FIRST"


@dataclass(frozen=True, slots=True)
class DateMention:
    """A time that a text mentions.

    Attributes:
        span: Where.
        grain: How large it is.
        days_in: Year -> first and last day; None when that year has no such days.
        year: The year it is in when it was said or follows from the words, else None.
        relative: Whether it is counted from today ("next month") and so needs no year.
        first: Day it stands for at the start of a range, from its days ("mid-January" is the 15th).
        last: Day it stands for at the end of a range.
        fiscal: Whether it is a time of a fiscal year, which starts on no known day.
        clip: Whether it may begin before today and then starts today.
        spelled_range: Whether it names its first and its last day ("1 to 15 March").
        number: The day of the month, where nothing more is said ("the 12th").
        month: Its month, where it is a whole one by name.
        listed: Whether two days are joined by "and" only: they may be those of something else.
    """

    span: Span
    grain: Grain
    days_in: Callable[[int], Days | None]
    year: int | None = None
    relative: bool = False
    first: Callable[[Days], date] = field(default=lambda days: days[0])
    last: Callable[[Days], date] = field(default=lambda days: days[1])
    fiscal: bool = False
    clip: bool = False
    spelled_range: bool = False
    number: int | None = None
    month: int | None = None
    listed: bool = False

    def at(self, year: int) -> Days | None:
        """Return its days in the year said, or else in `year`."""
        return self.days_in(self.year if self.year is not None else year)


@dataclass(frozen=True, slots=True)
class Present:
    """What dates are read against.

    Attributes:
        today: The advertiser's today.
        country_codes: Countries of the campaign, ISO 3166-1.
        order: How "3/4" is read.
        standing: The flight before the message.
        event: The days of something that an earlier message named ("the festival is on 12 September").
    """

    today: date
    country_codes: tuple[str, ...]
    order: DayOrder
    standing: DateSpan | None = None
    event: DateSpan | None = None


_MONTHS = {name: index for index, name in enumerate(
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    start=1)}  # fmt: skip
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|r|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|jul(?:y|\.)?|aug(?:ust|"
    r"\.)?|"
    r"sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![\w])"
)
YEAR = (
    r"(?:\s*,?\s*(?:of\s+)?(?P<year>20[0-9]{2}|['’][0-9]{2})(?![0-9]|[-/.][0-9]|\s?(?:%|k\b|people|euros?|"
    r"dollars?|usd|eur|reais|reals|pesos?|pounds?|quid|francs?|chf|gbp|bucks|rand|rupees?|kron\w+|zloty\w*|soles|yen|lei|"
    r"total|all\s+in|in\s+total|[$€£])))"
)
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
DASH = r"\s*(?:-|–|—|to|through|thru|until|till|and)\s*"
RANKS = {
    "first": 1,
    "1st": 1,
    "opening": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": -1,
    "final": -1,
}


def year_of(word: str | None) -> int | None:
    """Return the year of "2027" or "'27"."""
    if not word:
        return None
    digits = word.strip("'’ ")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def month_of(word: str) -> int:
    """Return the number of a month by its name or abbreviation."""
    return _MONTHS[word[:3].lower()]


def of_month(year: int, month: int) -> Days:
    """Return the first and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def of_months(year: int, first: int, count: int) -> Days:
    """Return the first and last day of `count` months that begin with month `first`."""
    start = date(year, first, 1)
    return start, shifted(start, -1, count)


def day_in(year: int, month: int, day: int) -> date | None:
    """Return the date, None when the month has no such day."""
    return date(year, month, day) if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1] else None


def next_with(number: int, since: date, weekday: str | None = None) -> date | None:
    """Return the first day from `since` on with that number and weekday; None within two years."""
    wanted = WEEKDAYS.index(weekday[:3].lower()) if weekday else None
    for step in range(24):
        index = since.year * 12 + since.month - 1 + step
        day = day_in(index // 12, index % 12 + 1, number)
        if day is not None and day >= since and wanted in {None, day.weekday()}:
            return day
    return None


def nearest_with(number: int, near: date, flight: DateSpan, since: date) -> date | None:
    """Return the day with that number that a change of a flight's start or end means; None for none.

    Args:
        number: The day of the month.
        near: The flight's start or end, whichever is to change.
        flight: The flight that stands: a day within it, and one of the same month, is likelier.
        since: The first day that is possible.
    """
    months = [near.year * 12 + near.month - 1 + step for step in (-1, 0, 1)]
    days = [day_in(index // 12, index % 12 + 1, number) for index in months]
    found = [day for day in days if day is not None and day >= since]
    if not found:
        return next_with(number, since)

    def far(day: date) -> tuple[int, timedelta]:
        likely = (flight.start <= day <= flight.end) + ((day.year, day.month) == (near.year, near.month))
        return -likely, abs(day - near)

    return min(found, key=far)


def behind(mention: DateMention) -> DateMention:
    """Return the day that follows a time: what begins "after Easter" begins then."""

    def day(days: Days) -> date:
        return days[1] + timedelta(days=1)

    return replace(mention, first=day)


def always(start: date, end: date) -> Callable[[int], Days | None]:
    """Return the same days for every year."""
    return lambda _: (start, end)


def fixed(span: Span, grain: Grain, start: date, end: date, *, clip: bool = False) -> DateMention:
    """Return a time that is counted from today."""
    return DateMention(span, grain, always(start, end), start.year, relative=True, clip=clip)

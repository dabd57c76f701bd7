"""What a cell means: ages, genders, numbers, money, days and lists. Each reader raises `CellError`."""

import re
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.core import get_global

from planner.domain.brief import OLDEST_AGE, YOUNGEST_AGE
from planner.domain.money import MICROS_PER_UNIT
from planner.domain.vocabulary import Gender
from tools.history.importing.mapping import Dates, Numbers

_SHOWN = 60


class CellError(ValueError):
    """A cell that cannot be used.

    Attributes:
        reason: Stable code, the same for all cells with this problem.
        detail: What is wrong, with the text of the cell shortened.
    """

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


def shown(text: str) -> str:
    """Return the text of a cell as it may stand in a report: quoted, printable and short."""
    printable = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)
    return f'"{printable[:_SHOWN]}…"' if len(printable) > _SHOWN else f'"{printable}"'


@lru_cache(maxsize=10_000)
def age_range(text: str) -> tuple[int, int]:
    """Return the ages of a bracket: "18-24", "18+" or "18++" (and older), "34-" or "-34" (up to), "21"."""
    plain = re.sub(r"\s+", "", text).replace("–", "-")
    if not plain:
        return YOUNGEST_AGE, OLDEST_AGE
    if found := re.fullmatch(r"(\d{1,3})\+{1,2}", plain):
        return _ages(int(found[1]), OLDEST_AGE, text)
    if found := re.fullmatch(r"(\d{1,3})-(\d{1,3})\+?", plain):
        return _ages(int(found[1]), OLDEST_AGE if plain.endswith("+") else int(found[2]), text)
    if found := re.fullmatch(r"(?:(\d{1,3})-|-(\d{1,3}))", plain):
        return _ages(YOUNGEST_AGE, int(found[1] or found[2]), text)
    if plain.isdecimal() and len(plain) <= 3:
        return _ages(int(plain), int(plain), text)
    raise CellError("AGE_UNREADABLE", f"{shown(text)} is not an age bracket")


def _ages(youngest: int, oldest: int, text: str) -> tuple[int, int]:
    capped = min(oldest, OLDEST_AGE)
    if not YOUNGEST_AGE <= youngest <= capped:
        raise CellError(
            "AGE_OUT_OF_RANGE", f"{shown(text)} does not lie within {YOUNGEST_AGE} to {OLDEST_AGE} years"
        )
    return youngest, capped


_GENDERS = {
    **dict.fromkeys(("male", "m", "man", "men", "males"), (Gender.MALE,)),
    **dict.fromkeys(("female", "f", "w", "woman", "women", "females"), (Gender.FEMALE,)),
    **dict.fromkeys(("non-binary", "nonbinary", "non binary", "non_binary", "nb", "x"), (Gender.NON_BINARY,)),
    **dict.fromkeys(("all", "any", "both", "everyone", "all genders", "unknown", "unspecified"), ()),
}


def genders(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the genders that the words name; empty for everyone."""
    found: dict[str, None] = {}
    for word in words:
        meant = _GENDERS.get(word.casefold())
        if meant is None:
            raise CellError("GENDER_UNKNOWN", f"{shown(word)} is not a gender that is known")
        if not meant:
            return ()
        found |= dict.fromkeys(gender.value for gender in meant)
    return tuple(found)


@lru_cache(maxsize=2)
def _shape_of_number(decimal_mark: str) -> re.Pattern[str]:
    return re.compile(rf"-?[0-9]{{1,18}}({re.escape(decimal_mark)}[0-9]{{0,18}})?")


def number(text: str, numbers: Numbers) -> Decimal | None:
    """Return the number that a cell holds, 0 or more, or None when it says that it is unknown."""
    plain = text.strip()
    if not plain or plain in numbers.unknown:
        return None
    for mark in (*numbers.thousands, " ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"):
        plain = plain.replace(mark, "")
    if not _shape_of_number(numbers.decimal).fullmatch(plain):
        raise CellError("NUMBER_UNREADABLE", f"{shown(text)} is not a number")
    value = Decimal(plain.replace(numbers.decimal, "."))
    if value < 0:
        raise CellError("NUMBER_NEGATIVE", f"{shown(text)} is below 0")
    return value


_PER_UNIT = {"units": MICROS_PER_UNIT, "hundredths": MICROS_PER_UNIT // 100, "micros": 1}
_MOST_MICROS = 2**62


def money_micros(text: str, numbers: Numbers) -> int | None:
    """Return the money that a cell holds in micros, or None when it says that it is unknown."""
    value = number(text, numbers)
    if value is None:
        return None
    micros = int((value * _PER_UNIT[numbers.money_unit]).quantize(Decimal(1), rounding=ROUND_HALF_EVEN))
    if micros > _MOST_MICROS:
        raise CellError("NUMBER_TOO_LARGE", f"{shown(text)} is more money than can be stored")
    return micros


@lru_cache(maxsize=1)
def _currencies() -> frozenset[str]:
    return frozenset(get_global("all_currencies"))


def currency(text: str) -> str:
    """Return the ISO 4217 code that a cell holds."""
    code = text.strip().upper()
    if code not in _currencies():
        raise CellError("CURRENCY_UNKNOWN", f"{shown(text)} is not an ISO 4217 currency code")
    return code


@lru_cache(maxsize=100_000)
def first_day(text: str, dates: "DateReading") -> date:
    """Return the day on which a flight that begins at this time begins."""
    return _moment(text, dates).date()


@lru_cache(maxsize=100_000)
def last_day(text: str, dates: "DateReading") -> date:
    """Return the last day of a flight that ends at this time; midnight ends the day before it."""
    moment = _moment(text, dates)
    if dates.has_time and (moment.hour, moment.minute, moment.second, moment.microsecond) == (0, 0, 0, 0):
        moment -= timedelta(days=1)
    return moment.date()


class DateReading:
    """How dates are to be read, ready for use."""

    def __init__(self, dates: Dates) -> None:
        self.format = dates.format
        self.zone = ZoneInfo(dates.time_zone)
        self.flight_zone = ZoneInfo(dates.flight_time_zone or dates.time_zone)
        self.has_time = any(code in dates.format for code in ("%H", "%I", "%T", "%X", "%c"))


def _moment(text: str, dates: DateReading) -> datetime:
    try:
        moment = datetime.strptime(text.strip(), dates.format)  # noqa: DTZ007 - the zone is set just below
    except ValueError:
        raise CellError("DATE_UNREADABLE", f"{shown(text)} is not a date written {dates.format}") from None
    if not dates.has_time:
        return moment
    aware = moment if moment.tzinfo else moment.replace(tzinfo=dates.zone)
    try:
        return aware.astimezone(dates.flight_zone)
    except OverflowError:
        raise CellError("DATE_UNREADABLE", f"{shown(text)} lies outside the calendar") from None


def items(text: str, separator: str) -> tuple[str, ...]:
    """Return the items of a cell that holds several, each once, in their order."""
    return tuple(dict.fromkeys(part for part in (piece.strip() for piece in text.split(separator)) if part))


def free_text_ids(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return ids for words that stand in no taxonomy: `text:` and the word in lower case."""
    return tuple(f"text:{word.casefold()}" for word in words)

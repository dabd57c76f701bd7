"""What the cells of an export mean."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.vocabulary import Gender
from tools.history.importing import cells
from tools.history.importing.cells import CellError, DateReading
from tools.history.importing.countries import country_code
from tools.history.importing.mapping import Dates, Numbers


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("", (13, 99)),
        ("18+", (18, 99)),
        ("35++", (35, 99)),
        ("18-24", (18, 24)),
        ("18 – 24", (18, 24)),
        ("55-64+", (55, 99)),
        ("34-", (13, 34)),
        ("-34", (13, 34)),
        ("21", (21, 21)),
        ("65-120", (65, 99)),
    ],
)
def test_age_brackets(text: str, ages: tuple[int, int]) -> None:
    assert cells.age_range(text) == ages


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("adults", "AGE_UNREADABLE"),
        ("18-24-30", "AGE_UNREADABLE"),
        ("1234", "AGE_UNREADABLE"),
        ("١٨+٢", "AGE_UNREADABLE"),
        ("12+", "AGE_OUT_OF_RANGE"),
        ("40-20", "AGE_OUT_OF_RANGE"),
        ("12-", "AGE_OUT_OF_RANGE"),
    ],
)
def test_ages_that_cannot_be_targeted(text: str, reason: str) -> None:
    with pytest.raises(CellError) as caught:
        cells.age_range(text)
    assert caught.value.reason == reason


def test_genders() -> None:
    assert cells.genders(()) == ()
    assert cells.genders(("Male", "WOMEN", "m")) == (Gender.MALE.value, Gender.FEMALE.value)
    assert cells.genders(("female", "all")) == ()
    with pytest.raises(CellError, match="robot"):
        cells.genders(("robot",))


COMMA = Numbers(decimal=",", thousands=(".", "'"))


@pytest.mark.parametrize(
    ("text", "numbers", "value"),
    [
        ("1234.50", Numbers(), "1234.50"),
        ("1,234,567.5", Numbers(thousands=(",",)), "1234567.5"),
        ("1.234.567,5", COMMA, "1234567.5"),
        ("18'000", COMMA, "18000"),
        ("1 234\u202f567", Numbers(), "1234567"),
        ("", Numbers(), None),
        ("n/a", Numbers(), None),
        ("0", Numbers(), "0"),
        ("<5", Numbers(unknown=("<5",)), None),
    ],
)
def test_numbers(text: str, numbers: Numbers, value: str | None) -> None:
    assert cells.number(text, numbers) == (None if value is None else Decimal(value))


@pytest.mark.parametrize("text", ["1,5", "1e999", "NaN", "inf", "$5", "1.2.3", "9" * 40, "٥", "0x10", "--5"])
def test_what_is_no_number_is_not_guessed(text: str) -> None:
    with pytest.raises(CellError) as caught:
        cells.number(text, Numbers(unknown=()))
    assert caught.value.reason == "NUMBER_UNREADABLE"


def test_money_is_exact() -> None:
    assert cells.money_micros("0.1", Numbers()) == 100_000
    assert cells.money_micros("1234,565", Numbers(decimal=",", money_unit="hundredths")) == 12_345_650
    assert cells.money_micros("7", Numbers(money_unit="micros")) == 7
    assert cells.money_micros("-", Numbers()) is None
    with pytest.raises(CellError, match="below 0"):
        cells.money_micros("-1", Numbers())
    with pytest.raises(CellError, match="more money"):
        cells.money_micros("9" * 18, Numbers())


def test_currencies_are_those_of_iso_4217() -> None:
    assert cells.currency(" eur ") == "EUR"
    for unknown in ("", "€", "EURO", "QQQ"):
        with pytest.raises(CellError):
            cells.currency(unknown)


STAMPS = Dates(format="%Y/%m/%d %H:%M:%SZ")


@pytest.mark.parametrize(
    ("dates", "start", "end", "days"),
    [
        (Dates(), "2026-03-01", "2026-03-07", (date(2026, 3, 1), date(2026, 3, 7))),
        (Dates(format="%d.%m.%Y"), "01.03.2026", "01.03.2026", (date(2026, 3, 1), date(2026, 3, 1))),
        (STAMPS, "2019/11/10 19:30:36Z", "2020/01/01 04:59:59Z", (date(2019, 11, 10), date(2020, 1, 1))),
        (STAMPS, "2019/11/10 00:00:00Z", "2019/11/12 00:00:00Z", (date(2019, 11, 10), date(2019, 11, 11))),
        (
            STAMPS.model_copy(update={"flight_time_zone": "America/New_York"}),
            "2019/11/10 03:00:00Z",
            "2020/01/01 04:59:59Z",
            (date(2019, 11, 9), date(2019, 12, 31)),
        ),
    ],
)
def test_flights(dates: Dates, start: str, end: str, days: tuple[date, date]) -> None:
    reading = DateReading(dates)

    assert (cells.first_day(start, reading), cells.last_day(end, reading)) == days


@pytest.mark.parametrize("text", ["2026-02-30", "01/02/2026", "soon", "2026-3-1-1", "0000-01-01"])
def test_what_is_no_date_is_not_guessed(text: str) -> None:
    with pytest.raises(CellError) as caught:
        cells.first_day(text, DateReading(Dates()))
    assert caught.value.reason == "DATE_UNREADABLE"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("united states", "US"),
        ("United Kingdom", "GB"),
        ("de", "DE"),
        ("UK", "GB"),
        ("Türkiye", "TR"),
        ("turkey", "TR"),
        ("Côte d'Ivoire", "CI"),
        ("bosnia and herzegovina", "BA"),
        ("St. Lucia", "LC"),
        ("viet nam", "VN"),
        ("Atlantis", None),
        ("", None),
        ("ZZ", None),
        ("EU", None),
        ("world", None),
    ],
)
def test_countries(text: str, code: str | None) -> None:
    assert country_code(text) == code


def test_a_cell_in_a_report_is_short_and_printable() -> None:
    assert cells.shown("x" * 1000) == '"' + "x" * 60 + '…"'
    assert cells.shown("a\x1b[31m\0b") == '"a\N{REPLACEMENT CHARACTER}[31m\N{REPLACEMENT CHARACTER}b"'

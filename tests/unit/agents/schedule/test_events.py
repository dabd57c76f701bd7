"""Dates of openings, releases and deadlines are no flight, but a flight may be counted from them."""

from datetime import date

import pytest

from agents.reading import ReadingContext
from agents.schedule.reading import read_schedule
from planner.domain.brief import Advertiser, Brief, DateSpan, Schedule, Stated, Words

TODAY = date(2026, 1, 12)
ADVERTISER = Advertiser(account_id="a", name="A", currency="GBP", country_code="GB")
STANDING = Brief(
    schedule=Stated[Schedule](
        value=Schedule(flight=DateSpan(start=date(2026, 6, 1), end=date(2026, 7, 31))),
        words=(Words(text="x", start=0, end=1),),
    )
)


def flight(message: str, previous: Brief = Brief()) -> tuple[str, str] | None:  # noqa: B008  # a frozen value
    field = read_schedule(ReadingContext(message, previous, TODAY, ADVERTISER, None, ("GB",))).schedule
    if field is None:
        return None
    assert isinstance(field, Stated), field
    assert isinstance(field.value, Schedule)
    return field.value.flight.start.isoformat(), field.value.flight.end.isoformat()


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("The show opens on 12 September. Ads the four weeks before it opens.", ("2026-08-15", "2026-09-11")),
        (
            "Premiere 15 October. Start two weeks before the premiere, last day is 18 October.",
            ("2026-10-01", "2026-10-18"),
        ),
        (
            "The album comes out 13 February; start on release day and go three weeks",
            ("2026-02-13", "2026-03-05"),
        ),
        ("Festival in Leeds, 24-26 July. Running 1 May to 20 July", ("2026-05-01", "2026-07-20")),
        ("Need the plan by 3 February, live 1 April to 30 April", ("2026-04-01", "2026-04-30")),
        ("Business is slow in summer every year. Run it in March.", ("2026-03-01", "2026-03-31")),
        ("a loan at 5.2% APR, all of June", ("2026-06-01", "2026-06-30")),
        ("April, not March", ("2026-04-01", "2026-04-30")),
        ("starting Monday the 12th and going four weeks", ("2026-01-12", "2026-02-08")),
    ],
)
def test_the_flight_is_told_from_the_event(message: str, expected: tuple[str, str]) -> None:
    assert flight(message) == expected


@pytest.mark.parametrize(
    "message", ["Our conference takes place on 3 March", "Festival, 24-26 July, sell tickets"]
)
def test_an_event_alone_is_no_flight(message: str) -> None:
    assert flight(message) is None


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("start on 15 June instead", ("2026-06-15", "2026-07-31")),
        ("begin on 22 June instead, same length", ("2026-06-22", "2026-08-21")),
        ("stop on the 20th of July", ("2026-06-01", "2026-07-20")),
        ("start the Thursday before that and keep it at ten days", ("2026-05-28", "2026-06-06")),
    ],
)
def test_one_end_of_the_flight_is_changed(message: str, expected: tuple[str, str]) -> None:
    assert flight(message, STANDING) == expected

"""Flights whose start or end is counted from what happens, and days that a later turn puts right."""

from datetime import date

import pytest

from agents.schedule.counted_days import counted_days, is_counted
from tests.fakes.schedules import schedule_after

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            "Doors reopen 17 April. Ads the fortnight before that, stopping on the Sunday after we open.",
            "2026-04-03 2026-04-19",
        ),
        (
            "The record drops 16 October. Run the month before it drops till a week after.",
            "2026-09-16 2026-10-23",
        ),
        (
            "We reopen on 17 April. Go live two weeks earlier and stop the night before.",
            "2026-04-03 2026-04-16",
        ),
        (
            "Voting closes on 30 June. Launch 1 June, cease five working days before the deadline.",
            "2026-06-01 2026-06-23",
        ),
        ("Launch 1 June, finish three days before the deadline, which is 30 June.", "2026-06-01 2026-06-27"),
        ("Mother's Day is 10 May. On air 20 days prior and off air 2 days after.", "2026-04-20 2026-05-12"),
        (
            "We drop the record on 16 October. Start a week before and end a week after.",
            "2026-10-09 2026-10-23",
        ),
        ("The exam is on 9 June, so stop on the day before. Start mid May.", "2026-05-15 2026-06-08"),
        (
            "Exams finish 27 November. Start the day after exams finish and go until 24 December.",
            "2026-11-28 2026-12-24",
        ),
        ("On Saturday, 11 April, our shop opens. From 30 March until opening day.", "2026-03-30 2026-04-11"),
        (
            "Sign-ups close on the 20th of March and that's our last day of ads. Kick off on 9 March.",
            "2026-03-09 2026-03-20",
        ),
        ("Live April 3rd for the rest of the month.", "2026-04-03 2026-04-30"),
        ("From the 9th for the rest of March.", "2026-03-09 2026-03-31"),
        ("1 June until school goes back on 1 September", "2026-06-01 2026-09-01"),
        ("1 June and stop on 20 June", "2026-06-01 2026-06-20"),
        ("6 April to 3 May ;; everything a week later except the end", "2026-04-13 2026-05-03"),
        ("6 April to 3 May ;; starting preferably on the 7th, the end stays", "2026-04-07 2026-05-03"),
        ("Tuesday 10 March to 20 April ;; not Tuesday, the Thursday", "2026-03-12 2026-04-20"),
        ("Tuesday 10 March to 20 April ;; Wednesday rather than Tuesday", "2026-03-11 2026-04-20"),
        ("in Recife, April, 2000 reais", "2026-04-01 2026-04-30"),
        ("10 to 20 April, our doors open at 9", "2026-04-10 2026-04-20"),
    ],
)
def test_flights_are_counted_from_what_happens(turns: str, expected: str) -> None:
    assert schedule_after("en", TODAY, turns, ()) == expected


@pytest.mark.parametrize(
    "turns",
    [
        "Our plan has to be in by 20 March. Open day 13 June.",
        "The quote was sent on 1 March. Invoices are due 30 days after.",
        "We open at 9.30 and close two weeks after Christmas every year.",
        "Start 9 March, and finish three days before it closes",
    ],
)
def test_days_of_something_else_are_no_flight(turns: str) -> None:
    assert len(schedule_after("en", TODAY, turns, ()).split()) != 2


def test_working_days_leave_out_weekends() -> None:
    (day,) = counted_days("stop two working days before we open", (date(2026, 4, 20), date(2026, 4, 20)))
    assert day.at(2026) == (date(2026, 4, 16), date(2026, 4, 16))


def test_a_weekday_beside_an_event_is_never_the_event() -> None:
    (day,) = counted_days("stop the Monday after it closes", (date(2026, 4, 13), date(2026, 4, 20)))
    assert day.at(2026) == (date(2026, 4, 27), date(2026, 4, 27))


def test_a_length_before_an_end_is_told_from_the_length_of_the_flight() -> None:
    counted, plain = "ending three days before it closes", "ending after three days"
    assert is_counted(counted, (7, 17))
    assert not is_counted(plain, (13, 23))

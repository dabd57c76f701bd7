"""Days that are told by another one: "that day", "the day after Thanksgiving", "over before it opens"."""

from datetime import date

import pytest

from tests.fakes.schedules import schedule_after


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        (
            "",
            "2026-02-01",
            "Pre-orders open on 16 March. Ads start that day and go on for three weeks",
            "2026-03-16 2026-04-05",
        ),
        (
            "",
            "2026-02-01",
            "The box office opens Tuesday 17 March; live from that Tuesday for ten days",
            "2026-03-17 2026-03-26",
        ),
        (
            "",
            "2026-02-01",
            "Enrolment closes on 16 March. Start 1 March and stop on that day",
            "2026-03-01 2026-03-16",
        ),
        (
            "",
            "2026-02-01",
            "The shop opens on 16 March, launch the same day, two weeks",
            "2026-03-16 2026-03-29",
        ),
        (
            "",
            "2026-06-01",
            "The play runs from 27 November to 10 January. Ads from 2 November until Christmas Eve",
            "2026-11-02 2026-12-24",
        ),
        (
            "",
            "2026-06-01",
            "Our Christmas market runs 27 November to 20 December. Advertise from 9 November to 13 December",
            "2026-11-09 2026-12-13",
        ),
        (
            "",
            "2026-06-01",
            "Our course runs from 5 to 30 October; promote it 7 September to 4 October",
            "2026-09-07 2026-10-04",
        ),
        (
            "",
            "2026-06-01",
            "The exhibition runs from 5 to 30 October. Ads for the first two weeks of the exhibition",
            "2026-10-05 2026-10-18",
        ),
        (
            "",
            "2026-06-01",
            "The season begins on 5 September ;; for the first four weeks of the season",
            "2026-09-05 2026-10-02",
        ),
        ("", "2026-06-01", "It should start 5 October and last three weeks", "2026-10-05 2026-10-25"),
        ("", "2026-06-01", "We'd begin 5 October; it will last 10 days", "2026-10-05 2026-10-14"),
        ("", "2026-06-01", "display, clicks, w/c 5 Oct through w/e 1 Nov", "2026-10-05 2026-11-01"),
        ("", "2026-06-01", "week commencing 5 October to week ending 1 November", "2026-10-05 2026-11-01"),
        ("", "2026-06-01", "from w/c 5 Oct for four weeks", "2026-10-05 2026-11-01"),
        (
            "",
            "2026-06-01",
            "The congress is on 17 August. 1 to 31 August, but it must be finished before the congress",
            "asked",
        ),
        (
            "",
            "2026-06-01",
            "The race takes place on 17 August. From 1 August until 10 August, over before the race",
            "2026-08-01 2026-08-10",
        ),
        (
            "",
            "2026-06-01",
            "1 to 30 September ;; add Tucson too, we open there on the 12th",
            "2026-09-01 2026-09-30",
        ),
        (
            "",
            "2026-06-01",
            "1 to 30 September ;; add Tucson too, I am back in the office on the 12th",
            "2026-09-01 2026-09-30",
        ),
    ],
)
def test_that_day_and_what_is_over_before_it(countries: str, today: str, turns: str, expected: str) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        ("", "2026-10-01", "the day after Thanksgiving thru December 20", "2026-11-27 2026-12-20"),
        ("US", "2026-10-01", "the Friday after Thanksgiving until Christmas Eve", "2026-11-27 2026-12-24"),
        (
            "",
            "2026-10-01",
            "from the Monday after Black Friday until the day before Christmas",
            "2026-11-30 2026-12-24",
        ),
        ("", "2027-01-10", "1 March until the Saturday before Easter", "2027-03-01 2027-03-27"),
        ("", "2027-01-10", "1 March to the eve of Easter", "2027-03-01 2027-03-27"),
        ("", "2027-01-10", "from two weeks before Easter until Easter Monday", "2027-03-14 2027-03-29"),
        ("", "2027-01-10", "two weeks before Easter", "2027-03-14 2027-03-27"),
        (
            "",
            "2026-06-01",
            "The gala is on 12 September ;; 10 August until the day before the gala",
            "2026-08-10 2026-09-11",
        ),
        (
            "",
            "2026-06-01",
            "Our festival is 12 and 13 September. Ads from 10 August to the eve of the festival",
            "2026-08-10 2026-09-11",
        ),
        (
            "",
            "2026-06-01",
            "The premiere is 12 September. The ads start the day after the premiere and run three weeks",
            "2026-09-13 2026-10-03",
        ),
        ("", "2026-06-01", "Run it June 15 right through to and including 6 July", "2026-06-15 2026-07-06"),
        ("", "2026-06-01", "June 15 all the way to 6 July", "2026-06-15 2026-07-06"),
        ("US", "2026-06-01", "5 weeks from Mon 10/19", "2026-10-19 2026-11-22"),
        (
            "",
            "2026-04-27",
            "Live 1 June to 28 June. Note everything has to have run by their year end, 31 May.",
            "asked",
        ),
        ("", "2026-04-27", "1 to 28 June, and it must all be over by 20 June", "asked"),
        ("", "2026-04-27", "1 to 28 June. Please send the plan by 4 May", "2026-06-01 2026-06-28"),
        ("", "2026-04-27", "1 to 28 June, everything must be finished by 30 June", "2026-06-01 2026-06-28"),
        ("", "2026-04-27", "4 to 31 May ;; start a week later, same duration", "2026-05-11 2026-06-07"),
        (
            "",
            "2026-04-27",
            "4 to 31 May ;; begin one week earlier, the length stays",
            "2026-04-27 2026-05-24",
        ),
    ],
)
def test_days_beside_a_named_day(countries: str, today: str, turns: str, expected: str) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected

"""What the schedule resolver reads: flights, gaps, hours, and what is no date. Today is Friday 2026-11-20."""

from datetime import date

import pytest

from agents.reading import ReadingContext
from agents.schedule.reading import read_schedule
from planner.domain.brief import (
    Advertiser,
    Brief,
    Contradictory,
    DateSpan,
    Daypart,
    Missing,
    Question,
    Schedule,
    Stated,
)
from planner.domain.readings import ScheduleReading
from planner.domain.vocabulary import Weekday

TODAY = date(2026, 11, 20)
ADVERTISER = Advertiser(account_id="a1", name="Acme", currency="EUR", country_code="DE")
ALL_DAYS = tuple(Weekday)
STANDING = Schedule(flight=DateSpan(start=date(2027, 1, 11), end=date(2027, 2, 7)))
"""Four weeks, Monday to Sunday."""


def read(
    message: str,
    *,
    previous: Schedule | None = None,
    countries: tuple[str, ...] = (),
    asked: str | None = None,
) -> ScheduleReading:
    brief = Brief() if previous is None else Brief(schedule=Stated[Schedule](value=previous))
    question = Question(field=asked, text="?") if asked is not None else None
    return read_schedule(ReadingContext(message, brief, TODAY, ADVERTISER, question, countries))


def schedule(reading: ScheduleReading) -> Schedule:
    assert isinstance(reading.schedule, Stated), reading
    return reading.schedule.value


def flight(reading: ScheduleReading) -> tuple[str, str]:
    found = schedule(reading).flight
    return found.start.isoformat(), found.end.isoformat()


@pytest.mark.parametrize(
    ("message", "start", "end"),
    [
        ("next month", "2026-12-01", "2026-12-31"),
        ("this month", "2026-11-20", "2026-11-30"),
        ("next week", "2026-11-23", "2026-11-29"),
        ("next quarter", "2027-01-01", "2027-03-31"),
        ("Q1", "2027-01-01", "2027-03-31"),
        ("Q1 2028", "2028-01-01", "2028-03-31"),
        ("Q2 and Q3", "2027-04-01", "2027-09-30"),
        ("H1", "2027-01-01", "2027-06-30"),
        ("second half of 2027", "2027-07-01", "2027-12-31"),
        ("in October", "2027-10-01", "2027-10-31"),
        ("first half of March", "2027-03-01", "2027-03-15"),
        ("mid-January to end of February", "2027-01-15", "2027-02-28"),
        ("from 1 to 15 March", "2027-03-01", "2027-03-15"),
        ("Timeline: March 1-31.", "2027-03-01", "2027-03-31"),
        ("Dec 5 - Jan 10", "2026-12-05", "2027-01-10"),
        ("from 20 December till 3 January", "2026-12-20", "2027-01-03"),
        ("2026-12-05 to 2027-01-05", "2026-12-05", "2027-01-05"),
        ("Live from 15.01.2027 through 28.02.2027", "2027-01-15", "2027-02-28"),
        ("1.12. - 24.12.", "2026-12-01", "2026-12-24"),
        ("12/05/2026 - 12/20/2026", "2026-12-05", "2026-12-20"),
        ("for 30 days from Dec 5", "2026-12-05", "2027-01-03"),
        ("two weeks starting next Monday", "2026-11-23", "2026-12-06"),
        ("starting tomorrow for six weeks", "2026-11-21", "2027-01-01"),
        ("we launch on January 11 and run for three weeks", "2027-01-11", "2027-01-31"),
        ("for a month from 10 January", "2027-01-10", "2027-02-09"),
        ("a fortnight from 1 February", "2027-02-01", "2027-02-14"),
        ("6 weeks from mid-January", "2027-01-15", "2027-02-25"),
        ("Black Friday through Cyber Monday", "2026-11-27", "2026-11-30"),
        ("between Thanksgiving and Christmas", "2026-11-26", "2026-12-25"),
        ("from Christmas to New Year's Eve", "2026-12-25", "2026-12-31"),
        ("until Christmas", "2026-11-20", "2026-12-25"),
        ("by end of June", "2026-11-20", "2027-06-30"),
        ("this summer", "2027-06-01", "2027-08-31"),
        ("rest of the year", "2026-11-20", "2026-12-31"),
        ("weeks 3-6", "2027-01-18", "2027-02-14"),
        ("two weeks leading up to Easter", "2027-03-14", "2027-03-27"),
        ("three weeks before Christmas", "2026-12-04", "2026-12-24"),
        ("two weeks after Easter", "2027-03-29", "2027-04-11"),
        ("six-week flight in Q4", "2026-11-20", "2026-12-31"),
        ("a 4-week flight in October", "2027-10-01", "2027-10-28"),
        ("weekend of Dec 5", "2026-12-05", "2026-12-06"),
        ("the week commencing 11 January", "2027-01-11", "2027-01-17"),
        ("the last two weeks of January", "2027-01-18", "2027-01-31"),
        ("late February to early April", "2027-02-21", "2027-04-10"),
        ("Q3 flight (July-September)", "2027-07-01", "2027-09-30"),
        ("for the next 30 days", "2026-11-21", "2026-12-20"),
        ("during Ramadan", "2027-02-08", "2027-03-08"),
        ("next Monday to next Friday", "2026-11-23", "2026-11-27"),
        ("from January until the end of March 2027", "2027-01-01", "2027-03-31"),
        ("Start: 1 Feb 2027, End: 31 Mar 2027", "2027-02-01", "2027-03-31"),
        ("not before 10 January, 3 weeks", "2027-01-10", "2027-01-30"),
        ("launching in March", "2027-03-01", "2027-03-31"),
        ("in 2027", "2027-01-01", "2027-12-31"),
    ],
)
def test_dates_are_read_in_their_usual_shapes(message: str, start: str, end: str) -> None:
    assert flight(read(message)) == (start, end)


@pytest.mark.parametrize(
    ("message", "countries", "start", "end"),
    [
        ("from 3/4 to 3/9", ("US",), "2027-03-04", "2027-03-09"),
        ("from 3/4 to 9/4", ("GB",), "2027-04-03", "2027-04-09"),
        ("this summer", ("AU",), "2026-12-01", "2027-02-28"),
        ("until Mother's Day", ("GB",), "2026-11-20", "2027-03-07"),
        ("until Mother's Day", ("US",), "2026-11-20", "2027-05-09"),
        ("Thanksgiving week", ("CA",), "2027-10-11", "2027-10-17"),
    ],
)
def test_the_country_decides_on_order_season_and_holidays(
    message: str, countries: tuple[str, ...], start: str, end: str
) -> None:
    assert flight(read(message, countries=countries)) == (start, end)


def test_numbers_that_read_either_way_are_asked_about() -> None:
    field = read("from 3/4 to 9/4").schedule
    assert isinstance(field, Contradictory)
    assert field.ambiguous
    assert [option.flight for option in field.options] == [
        DateSpan(start=date(2027, 4, 3), end=date(2027, 4, 9)),
        DateSpan(start=date(2027, 3, 4), end=date(2027, 9, 4)),
    ]


def test_a_fiscal_quarter_is_asked_about() -> None:
    field = read("FY27 Q1").schedule
    assert isinstance(field, Contradictory)
    assert field.ambiguous
    assert DateSpan(start=date(2027, 1, 1), end=date(2027, 3, 31)) in [
        option.flight for option in field.options
    ]


def test_a_range_that_has_begun_may_be_next_years() -> None:
    field = read("Nov 15 to Dec 15").schedule
    assert isinstance(field, Contradictory)
    assert [option.flight for option in field.options] == [
        DateSpan(start=TODAY, end=date(2026, 12, 15)),
        DateSpan(start=date(2027, 11, 15), end=date(2027, 12, 15)),
    ]


def test_a_length_alone_starts_on_a_monday_ahead_and_is_not_sure() -> None:
    reading = read("for 4 weeks")
    assert flight(reading) == ("2026-11-23", "2026-12-20")
    assert isinstance(reading.schedule, Stated)
    assert reading.schedule.confidence < 1


def test_a_start_without_an_end_asks_for_the_end_and_takes_it_up() -> None:
    opened = read("starting Dec 5").schedule
    assert isinstance(opened, Contradictory)
    assert {option.flight.start for option in opened.options} == {date(2026, 12, 5)}
    brief = Brief(schedule=opened)
    question = Question(field="schedule", text="?")
    answer = read_schedule(ReadingContext("3 weeks", brief, TODAY, ADVERTISER, question))
    assert flight(answer) == ("2026-12-05", "2026-12-25")


@pytest.mark.parametrize(
    ("message", "gaps"),
    [
        ("December, except 24-26 December", [("2026-12-24", "2026-12-26")]),
        ("in March, pause from 10 to 14 March", [("2027-03-10", "2027-03-14")]),
        ("from 1 December to 31 January with a hiatus over Christmas week", [("2026-12-21", "2026-12-27")]),
        ("Jan 5–25 with no ads on Jan 18", [("2027-01-18", "2027-01-18")]),
        ("March and May", [("2027-04-01", "2027-04-30")]),
    ],
)
def test_gaps_lie_inside_the_flight(message: str, gaps: list[tuple[str, str]]) -> None:
    found = schedule(read(message)).gaps
    assert [(gap.start.isoformat(), gap.end.isoformat()) for gap in found] == gaps


@pytest.mark.parametrize(
    ("message", "dayparts"),
    [
        ("January, weekdays 7-9am", [(ALL_DAYS[:5], 7, 9)]),
        ("in February, evenings only", [(ALL_DAYS, 18, 23)]),
        ("in February on weekends only", [(ALL_DAYS[5:], 0, 24)]),
        ("Mon-Fri 9 to 5 in March", [(ALL_DAYS[:5], 9, 17)]),
        ("in March between 6pm and 10pm", [(ALL_DAYS, 18, 22)]),
        ("in March, 10pm-2am", [(ALL_DAYS, 22, 24), (ALL_DAYS, 0, 2)]),
        ("weekday mornings in January", [(ALL_DAYS[:5], 6, 12)]),
        ("every weekend in December", [(ALL_DAYS[5:], 0, 24)]),
    ],
)
def test_hours_are_read(message: str, dayparts: list[tuple[tuple[Weekday, ...], int, int]]) -> None:
    assert schedule(read(message)).dayparts == tuple(
        Daypart(days=days, start_hour=start, end_hour=end) for days, start, end in dayparts
    )


def test_hours_without_dates_are_not_dropped_in_silence() -> None:
    reading = read("during evening hours")
    assert reading.schedule is None
    assert [problem.code for problem in reading.problems] == ["FLIGHT_NOT_KNOWN"]


@pytest.mark.parametrize(
    ("message", "start", "end"),
    [
        ("a week later", "2027-01-18", "2027-02-14"),
        ("push it back two weeks", "2027-01-25", "2027-02-21"),
        ("bring it forward a week", "2027-01-04", "2027-01-31"),
        ("start a week earlier", "2027-01-04", "2027-02-07"),
        ("finish two weeks earlier", "2027-01-11", "2027-01-24"),
        ("extend by 10 days", "2027-01-11", "2027-02-17"),
        ("extend to end of March", "2027-01-11", "2027-03-31"),
        ("run it two weeks longer", "2027-01-11", "2027-02-21"),
        ("another week", "2027-01-11", "2027-02-14"),
        ("shorten to 2 weeks", "2027-01-11", "2027-01-24"),
        ("shorten it by 3 days", "2027-01-11", "2027-02-04"),
        ("make it 2 weeks", "2027-01-11", "2027-01-24"),
        ("for 6 weeks", "2027-01-11", "2027-02-21"),
        ("move it to March", "2027-03-01", "2027-03-28"),
        ("move it to March 8", "2027-03-08", "2027-04-04"),
        ("move the start to Jan 4", "2027-01-04", "2027-02-07"),
        ("end it on Jan 31", "2027-01-11", "2027-01-31"),
        ("starting Feb 1", "2027-02-01", "2027-02-28"),
        ("until March 15", "2027-01-11", "2027-03-15"),
        ("Q2 instead", "2027-04-01", "2027-06-30"),
    ],
)
def test_a_change_returns_the_whole_new_flight(message: str, start: str, end: str) -> None:
    assert flight(read(message, previous=STANDING)) == (start, end)


def test_a_whole_month_moves_to_a_whole_month() -> None:
    december = Schedule(flight=DateSpan(start=date(2026, 12, 1), end=date(2026, 12, 31)))
    assert flight(read("a month later", previous=december)) == ("2027-01-01", "2027-01-31")
    assert flight(read("move it to February", previous=december)) == ("2027-02-01", "2027-02-28")


def test_a_change_keeps_hours_and_the_gaps_that_still_fit() -> None:
    gap = DateSpan(start=date(2027, 1, 16), end=date(2027, 1, 17))
    hours = Daypart(days=ALL_DAYS, start_hour=18, end_hour=23)
    standing = STANDING.model_copy(update={"gaps": (gap,), "dayparts": (hours,)})
    assert schedule(read("extend by 10 days", previous=standing)).gaps == (gap,)
    moved = schedule(read("move it to March", previous=standing))
    assert moved.gaps == ()
    assert moved.dayparts == (hours,)


@pytest.mark.parametrize("message", ["forget the dates", "drop the schedule", "no fixed dates"])
def test_the_dates_can_be_taken_back(message: str) -> None:
    assert read(message, previous=STANDING).schedule == Missing()


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("from Jan 10 2027 to Jan 5 2027", "FLIGHT_ENDS_BEFORE_START"),
        ("from 15 to 1 March", "FLIGHT_ENDS_BEFORE_START"),
        ("from 1 to 15 March 2025", "FLIGHT_IN_PAST"),
        ("Nov 1 - Dec 15, 2026", "FLIGHT_STARTS_IN_PAST"),
        ("from January 2027 to December 2031", "FLIGHT_TOO_LONG"),
        ("for 5 years", "FLIGHT_TOO_LONG"),
        ("from Feb 30 for two weeks", "DATE_IMPOSSIBLE"),
        ("from 31 April to 10 May", "DATE_IMPOSSIBLE"),
        ("from 2027-02-30 to 2027-03-05", "DATE_IMPOSSIBLE"),
        ("a week later", "FLIGHT_NOT_KNOWN"),
    ],
)
def test_unusable_dates_are_a_problem_that_says_why(message: str, code: str) -> None:
    reading = read(message)
    assert reading.schedule is None
    (problem,) = reading.problems
    assert (problem.code, problem.field) == (code, "schedule")
    assert problem.words


@pytest.mark.parametrize(
    "message",
    [
        "since 1998 we sell shoes",
        "our 2024 report",
        "support is available 24/7",
        "the product launched last year",
        "we opened in May 2019",
        "ages 18-34 with $15,000",
        "call +49 171 555 1234",
        "a 90-day attribution window and a 30-day free trial",
        "Black Friday deals for everyone",
        "our Christmas collection",
        "the spring trail shoe line",
        "May I ask for help?",
        "they march on",
        "60/40 audio to video",
        "3 per week",
        "make it 20k",
        "people who work out in the mornings",
        "hello",
        "",
    ],
)
def test_what_is_no_date_stays_out(message: str) -> None:
    assert read(message) == ScheduleReading()


def test_a_bare_date_answers_the_question_when_it_runs() -> None:
    assert flight(read("1-15 March", asked="schedule")) == ("2027-03-01", "2027-03-15")
    assert isinstance(read("Dec 5", asked="schedule").schedule, Contradictory)


def test_two_different_flights_are_a_contradiction() -> None:
    field = read("Run it from 1 to 15 March. The flight is 1 to 20 May.").schedule
    assert isinstance(field, Contradictory)
    assert not field.ambiguous
    assert [option.flight.start for option in field.options] == [date(2027, 3, 1), date(2027, 5, 1)]


def test_a_wish_is_not_hard_and_words_are_slices() -> None:
    message = "Audio for 15k euros, ideally in March"
    field = read(message).schedule
    assert isinstance(field, Stated)
    assert not field.hard
    assert [message[words.start : words.end] for words in field.words] == ["March"]

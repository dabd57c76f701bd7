"""Ages: ranges, open ends, trade notation, generations and what must not be targeted."""

from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, AgeRange, Brief, Contradictory, Missing, Question, Stated
from planner.domain.readings import AudienceReading
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
STATED = Stated[AgeRange](value=AgeRange(youngest=18, oldest=24))


def read(message: str, asked: str | None = None, today: date = date(2026, 11, 20)) -> AudienceReading:
    question = Question(field=asked, text="?") if asked else None
    return read_audience(ReadingContext(message, Brief(ages=STATED), today, ADVERTISER, question), INDEX)


@pytest.mark.parametrize(
    ("message", "youngest", "oldest"),
    [
        ("18-24 year olds", 18, 24),
        ("18 to 24 years old", 18, 24),
        ("people aged 25 to 34", 25, 34),
        ("ages 30–55", 30, 55),
        ("between 20 and 40 years old", 20, 40),
        ("between the ages of 21 and 35", 21, 35),
        ("age range: 25-44", 25, 44),
        ("A25-54", 25, 54),
        ("W18-49", 18, 49),
        ("M 18-34", 18, 34),
        ("adults 25-54", 25, 54),
        ("men 35 to 49", 35, 49),
        ("homeowners 35-65", 35, 65),
        ("people ages 18 through 44", 18, 44),
        ("25+", 25, 99),
        ("the 50 plus crowd", 50, 99),
        ("21 and over", 21, 99),
        ("over 50s", 50, 99),
        ("the over-60s", 60, 99),
        ("women over 40", 40, 99),
        ("under-30s", 13, 29),
        ("under 35s", 13, 34),
        ("people under 25", 13, 24),
        ("30 and under", 13, 30),
        ("in their twenties", 20, 29),
        ("people in their late 30s", 37, 39),
        ("early to mid 40s? no: in their early 40s", 40, 43),
        ("thirtysomethings", 30, 39),
        ("teenagers 16-19", 16, 19),
        ("Gen Z (18-24)", 18, 24),
        ("women in their 30s and 40s", 30, 49),
        ("Gen Z", 14, 29),
        ("millennials", 30, 45),
        ("gen X dads", 46, 61),
        ("baby boomers", 62, 80),
        ("Gen Z and millennials", 14, 45),
        ("teens", 13, 17),
        ("college-aged women", 18, 24),
        ("adults", 18, 99),
        ("all ages", 13, 99),
        ("18-24 and 25-34 year olds", 18, 34),
        ("make it 25-44", 25, 44),
        ("25 to mid-40s in Leeds", 25, 46),
        ("late twenties to 45", 27, 45),
        ("from 30 to their late 50s", 30, 59),
        ("people roughly 30 to 45", 30, 45),
        ("parents, say, 30 to 50", 30, 50),
        ("women, over 35, in Leeds", 35, 99),
        ("Men only. Under 40. £5,000", 13, 39),
        ("people of up to 45", 13, 45),
        ("women until 55", 13, 55),
        ("people starting at 30", 30, 99),
    ],
)
def test_ages_are_read(message: str, youngest: int, oldest: int) -> None:
    field = read(message).ages
    assert isinstance(field, Stated), field
    assert (field.value.youngest, field.value.oldest) == (youngest, oldest)
    assert all(message[words.start : words.end] == words.text for words in field.words)


@pytest.mark.parametrize(
    ("before", "message", "youngest", "oldest"),
    [
        (None, "no one under 21", 21, 99),
        (None, "nobody younger than 18", 18, 99),
        (None, "don't show it to anyone under 18; nobody under 18", 18, 99),
        (None, "minimum age 16", 16, 99),
        (None, "no one over 40", 13, 40),
        ((18, 27), "compliance says nobody under 21", 21, 27),
        ((25, 40), "legal says it must not be shown to anyone over 35", 25, 35),
        ((30, 50), "nobody under 25", 30, 50),
        ((25, 99), "minimum age 30", 30, 99),
        (None, "target 18-30 but nobody under 21", 21, 30),
        (None, "Target 21-34, minimum age 25", 25, 34),
        (None, "we can't advertise to anyone under 18; target men up to 40", 18, 40),
        (None, "aimed at 16-24s, but under-18s must not see it", 18, 24),
        (None, "20-45, over 40s are off limits", 20, 40),
        (None, "You must be 21 or older to buy; audience 25-44", 25, 44),
        ((18, 24), "women 30-45, nobody under 35", 35, 45),
    ],
)
def test_a_limit_leaves_the_rest_of_the_ages(
    before: tuple[int, int] | None, message: str, youngest: int, oldest: int
) -> None:
    stated = None if before is None else AgeRange(youngest=before[0], oldest=before[1])
    brief = Brief() if stated is None else Brief(ages=Stated[AgeRange](value=stated))
    field = read_audience(ReadingContext(message, brief, date(2026, 11, 20), ADVERTISER, None), INDEX).ages
    assert isinstance(field, Stated), field
    assert (field.value.youngest, field.value.oldest) == (youngest, oldest)


@pytest.mark.parametrize(
    "message",
    [
        "college kids, 18 to 22. Legal says nobody under 25 is allowed to see the ads",
        "we want 45 to 60, max age 40",
        "target 16-20, it can't be shown to anyone under 21",
    ],
)
def test_a_limit_that_leaves_nobody_is_a_question(message: str) -> None:
    assert isinstance(read(message).ages, Contradictory)


@pytest.mark.parametrize(
    "message",
    [
        "Entry is $15 per adult and $8 per child",
        "a family ticket is 2 adults and 2 kids, adults £12, kids £6",
        "the meal is 42 $ per adult",
        "adult tickets cost 20 euros",
        "senior discount on Tuesdays",
        "customers over 60 stores",
        "our staff is under 40",
        "the budget is under 50. start in May",
    ],
)
def test_prices_and_counts_are_no_ages(message: str) -> None:
    reading = read(message)
    assert (reading.ages, reading.problems) == (None, ())


@pytest.mark.parametrize(
    "message",
    [
        "November 1-14, at most 3 per day",
        "March 18-24",
        "a CPM under 30 euros, 100+ stores",
        "$25-45 for each customer",
        "15 to 30 second spots",
        "70%+ viewability",
        "companies with 50-500 employees",
        "parents with children under 10",
        "parents of teens and college students",
        "2026 is our year; 24 markets",
        "cap it at 2 per day",
        "split 50-50",
    ],
)
def test_other_numbers_are_no_ages(message: str) -> None:
    reading = read(message)
    assert reading.ages is None
    assert reading.problems == ()


def test_generations_grow_older() -> None:
    field = read("Gen Z", today=date(2031, 2, 1)).ages
    assert isinstance(field, Stated)
    assert (field.value.youngest, field.value.oldest) == (19, 34)


@pytest.mark.parametrize("answer", ["22 to 33", "22-33"])
def test_a_bare_range_answers_the_question(answer: str) -> None:
    field = read(answer, asked="ages").ages
    assert isinstance(field, Stated)
    assert field.value == AgeRange(youngest=22, oldest=33)


@pytest.mark.parametrize(
    "message", ["forget the age", "no age limit", "drop the age targeting", "age doesn't matter"]
)
def test_ages_can_be_forgotten(message: str) -> None:
    assert isinstance(read(message).ages, Missing)


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("kids aged 5-10", "MINORS_NOT_TARGETABLE"),
        ("we target children", "MINORS_NOT_TARGETABLE"),
        ("8-12 year olds", "MINORS_NOT_TARGETABLE"),
        ("an age of 200", "AGE_OUT_OF_RANGE"),
        ("aged 150 to 180", "AGE_OUT_OF_RANGE"),
        ("women aged 34-25", "AGE_RANGE_REVERSED"),
    ],
)
def test_ages_that_cannot_be_used_are_said(message: str, code: str) -> None:
    reading = read(message)
    assert reading.ages is None
    assert [problem.code for problem in reading.problems] == [code]


def test_ranges_with_a_gap_are_a_question() -> None:
    field = read("18-24 and 45-54 year olds").ages
    assert isinstance(field, Contradictory)
    assert AgeRange(youngest=18, oldest=54) in field.options
    assert "18-24 and 45-54" in field.reason

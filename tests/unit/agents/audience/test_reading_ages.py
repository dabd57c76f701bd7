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
        ("no one under 21", 21, 99),
        ("nobody younger than 18", 18, 99),
        ("don't show it to anyone under 18; nobody under 18", 18, 99),
        ("minimum age 16", 16, 99),
        ("under-30s", 13, 29),
        ("under 35s", 13, 34),
        ("people under 25", 13, 24),
        ("30 and under", 13, 30),
        ("no one over 40", 13, 40),
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
    ],
)
def test_ages_are_read(message: str, youngest: int, oldest: int) -> None:
    field = read(message).ages
    assert isinstance(field, Stated), field
    assert (field.value.youngest, field.value.oldest) == (youngest, oldest)
    assert all(message[words.start : words.end] == words.text for words in field.words)


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

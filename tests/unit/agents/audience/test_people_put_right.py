"""Second thoughts about people: a condition let go, other ages instead, one end moved, a taste swapped."""

from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import (
    Advertiser,
    AgeRange,
    AudienceNode,
    Brief,
    Budget,
    Missing,
    Question,
    Stated,
)
from planner.domain.money import Money
from planner.domain.readings import AudienceReading
from planner.domain.vocabulary import Gender
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
WOMEN = Stated[tuple[Gender, ...]](value=(Gender.FEMALE,))
FORTY = Stated[AgeRange](value=AgeRange(youngest=18, oldest=40))


def read(message: str, previous: Brief | None = None, asked: str | None = None) -> AudienceReading:
    question = Question(field=asked, text="?") if asked else None
    context = ReadingContext(message, previous or Brief(), date(2026, 11, 20), ADVERTISER, question)
    return read_audience(context, INDEX)


def ages(message: str, previous: Brief | None = None, asked: str | None = None) -> tuple[int, int] | None:
    field = read(message, previous, asked).ages
    return (field.value.youngest, field.value.oldest) if isinstance(field, Stated) else None


def tastes(message: str, *standing: str) -> set[str]:
    before = tuple(row.node for row in INDEX.snapshot.audiences if row.node.name in standing)
    brief = Brief(interests=Stated[tuple[AudienceNode, ...]](value=before)) if before else Brief()
    field = read(message, brief).interests
    return {node.name for node in field.value} if isinstance(field, Stated) else set()


@pytest.mark.parametrize(
    "message",
    [
        "undo the women thing",
        "no undo that of women",
        "forget what I said about women",
        "drop the women-only bit",
        "scrap the part about women",
        "it doesn't have to be just women",
        "no longer only women",
        "take back the women filter",
    ],
)
def test_a_gender_that_is_let_go_is_no_condition(message: str) -> None:
    assert isinstance(read(message, Brief(genders=WOMEN)).genders, Missing)


@pytest.mark.parametrize(
    ("message", "genders"),
    [
        ("drop women", {Gender.MALE, Gender.NON_BINARY}),
        ("leave out the men", {Gender.FEMALE}),
        ("never mind the women, go for men", {Gender.MALE}),
        ("gals 20-30", {Gender.FEMALE}),
        ("lads and blokes", {Gender.MALE}),
    ],
)
def test_a_gender_that_is_shut_out_or_put_in_its_place(message: str, genders: set[Gender]) -> None:
    field = read(message, Brief(genders=WOMEN)).genders
    assert isinstance(field, Stated)
    assert set(field.value) == genders


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("scrap that age, 25 to 44", (25, 44)),
        ("cancel the age limit, make it 30-55", (30, 55)),
        ("forget the age, rather 20 to 35", (20, 35)),
        ("drop the 25-34 age range", (25, 34)),
        ("forget the age range", None),
        ("forget about the age. €45-50k budget", None),
        ("nobody under 18. so 18-26", (18, 26)),
        ("no, better up to 45", (18, 45)),
        ("actually, from 35", (35, 40)),
        ("no, rather until 45", (18, 45)),
        ("no, up to 45 days", None),
    ],
)
def test_ages_that_are_put_right(message: str, expected: tuple[int, int] | None) -> None:
    assert ages(message, Brief(ages=FORTY)) == expected


def test_a_bare_number_beside_a_budget_of_its_size_is_no_age() -> None:
    budget = Stated[Budget](value=Budget(amount=Money.of(40_000, "EUR")))
    assert ages("no, up to 50", Brief(ages=FORTY, budget=budget)) is None
    assert ages("no, up to 50", Brief(ages=FORTY), "schedule") is None


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("swap yoga for running", {"Hiking", "Running"}),
        ("replace hiking with cycling", {"Cycling", "Yoga and pilates"}),
        ("cooking instead of yoga", {"Hiking", "Cooking"}),
        ("instead of yoga, cooking", {"Hiking", "Cooking"}),
    ],
)
def test_one_taste_takes_the_place_of_another(message: str, expected: set[str]) -> None:
    assert tastes(message, "Hiking", "Yoga and pilates") == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("women 25-45, yoga, max 3 a week", {"Yoga and pilates"}),
        ("men 30-55, golf.", {"Golf"}),
        ("18-35, hip-hop, video", {"Hip-hop"}),
        ("18-49, true crime listeners", {"Crime and mystery"}),
        ("women 25-45, yoga mats", set()),
        ("women 25-54, home insurance", set()),
        ("women 25-54, renters", set()),
        ("adults 30-60, production managers", set()),
        ("our listeners are 18-49", set()),
    ],
)
def test_a_taste_as_an_item_behind_the_ages(message: str, expected: set[str]) -> None:
    assert tastes(message) == expected

"""Who was reached before, who runs the business, and genders that shut each other out."""

from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Contradictory, Stated
from planner.domain.readings import AudienceReading
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")


def read(message: str) -> AudienceReading:
    return read_audience(ReadingContext(message, Brief(), date(2026, 11, 20), ADVERTISER, None), INDEX)


def told(message: str) -> tuple[tuple[int, int] | None, set[str]]:
    """Return ages and genders."""
    reading = read(message)
    ages = reading.ages.value if isinstance(reading.ages, Stated) else None
    genders = reading.genders.value if isinstance(reading.genders, Stated) else ()
    return None if ages is None else (ages.youngest, ages.oldest), {gender.value for gender in genders}


@pytest.mark.parametrize(
    ("message", "ages", "genders"),
    [
        ("last year we targeted men 18-24, this year women 25-34", (25, 34), {"FEMALE"}),
        ("Previously we went after women 50+; now it's men 30-45", (30, 45), {"MALE"}),
        ("our usual buyer is a man of 55 but we want women 25-35 this time", (25, 35), {"FEMALE"}),
        ("the last campaign reached students aged 18-22. Now we want parents 30-45.", (30, 45), set()),
        ("we want women 25-35, last year it was men 18-24", (25, 35), {"FEMALE"}),
        ("current customers are mostly men over 50, we'd like to attract women 25-40", (25, 40), {"FEMALE"}),
        ("Same audience as last year: men 25-34", (25, 34), {"MALE"}),
        ("After last year's launch we target men 18-24", (18, 24), {"MALE"}),
        ("Last year we opened a second shop and want women 25-40", (25, 40), {"FEMALE"}),
        ("In 2027 we want men 20-30", (20, 30), {"MALE"}),
        ("our existing customers are women 30-45", (30, 45), {"FEMALE"}),
    ],
)
def test_who_was_reached_before_is_left_out(
    message: str, ages: tuple[int, int] | None, genders: set[str]
) -> None:
    assert told(message) == (ages, genders)


@pytest.mark.parametrize(
    ("message", "genders"),
    [
        ("I'm a woman who bakes cakes, want customers in Leeds", set()),
        ("we are two guys from Leeds selling beer", set()),
        ("founded by two women, reach runners", set()),
        ("the owner is a woman; target men", {"MALE"}),
        ("Only men. My wife runs the shop, two boys.", {"MALE"}),
        ("women only: wives of golfers, their husbands pay", {"FEMALE"}),
        ("only men and women over 50", {"MALE", "FEMALE"}),
        ("our customers are men but we only want women this time", {"FEMALE"}),
    ],
)
def test_the_advertiser_is_no_audience(message: str, genders: set[str]) -> None:
    assert told(message)[1] == genders


@pytest.mark.parametrize(
    "message",
    [
        "target women only, our core audience is guys so go after those guys",
        "Women only please. The target is men over 40.",
        "we target exclusively men; reach mums in Leeds",
        "guys only, aimed at ladies too",
    ],
)
def test_one_gender_alone_and_another_are_a_question(message: str) -> None:
    assert isinstance(read(message).genders, Contradictory)


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("our core audience is guys in fantasy football leagues", {"American football"}),
        ("women in running clubs", {"Running"}),
        ("members of cycling clubs", {"Cycling"}),
        ("people in our loyalty club", set()),
        ("people in sales teams", set()),
        ("20-45, tennis and swimming.", {"Tennis", "Swimming"}),
        ("25-40, yoga and pilates, Leeds", {"Yoga and pilates"}),
        ("18-34, video and audio", set()),
        ("20-45, Leeds, tennis club opening", set()),
        ("people who'd happily queue an hour for a bowl of ramen", {"Food and drink"}),
        ("the ones who set a 5 a.m. alarm for deadlifts", {"Fitness"}),
        ("people who let the dog sleep on the bed", {"Dogs"}),
        ("people who leave the car in the garage", set()),
        ("I'm a chef who loves cooking; want bookings in Leeds", set()),
        ("we're a club for people who love chess", {"Board games"}),
        ("last year our buyers were people who love golf, this year we want gamers", {"Gaming"}),
    ],
)
def test_interests_of_those_who_are_wanted(message: str, names: set[str]) -> None:
    field = read(message).interests
    assert ({node.name for node in field.value} if isinstance(field, Stated) else set()) == names

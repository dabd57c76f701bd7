"""Two places that the user cannot decide between are a question; two targets stay two targets."""

from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.brief.undecided import undecided
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Brief, Contradictory, Stated
from planner.domain.readings import AudienceReading, ScheduleReading
from tests.fakes.talk import ADVERTISER
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())


def places(message: str) -> object:
    reading = read_audience(ReadingContext(message, Brief(), date(2026, 11, 20), ADVERTISER), INDEX)
    after = undecided(reading, message)
    assert isinstance(after, AudienceReading)
    return after.places


@pytest.mark.parametrize(
    "message",
    [
        "I'm torn between Berlin and Munich",
        "We can't decide between Berlin or Munich, 5k in March",
        "not sure whether Berlin or Munich",
        "either Berlin or Munich",
        "We are undecided: Berlin, or Munich",
        "Still deciding between Germany and Austria. 20k.",
        "don't know yet if Germany or Austria",
    ],
)
def test_a_choice_is_asked_about_with_both_sides(message: str) -> None:
    field = places(message)
    assert isinstance(field, Contradictory)
    assert len(field.options) == 2
    assert len(field.words) == 2
    assert all(words.text in field.reason for words in field.words)


@pytest.mark.parametrize(
    "message",
    [
        "Reach runners in Berlin and Munich",
        "Germany or Austria, whichever is cheaper",
        "not sure about the budget. Berlin and Munich",
        "not sure about the dates, Berlin and Munich",
        "torn between Berlin, Munich and Hamburg",
        "undecided between Berlin and a second city",
    ],
)
def test_other_places_stay_targets(message: str) -> None:
    assert isinstance(places(message), Stated)


def test_other_readings_are_left_alone() -> None:
    reading = ScheduleReading()
    assert undecided(reading, "torn between Berlin and Munich") is reading

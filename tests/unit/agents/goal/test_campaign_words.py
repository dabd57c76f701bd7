"""Phrases that name no product are told from those that may."""

import pytest

from agents.goal.campaign_words import says_no_product
from agents.place_names import PlaceNames
from tests.fakes.taxonomy import taxonomy_snapshot

PLACES = PlaceNames(taxonomy_snapshot())


@pytest.mark.parametrize(
    "phrase",
    ["", "good morning", "only audio", "march", "brand awareness", "drop display", "germany", "berlin"],
)
def test_words_of_any_campaign_biddings_and_places_name_no_product(phrase: str) -> None:
    assert says_no_product(phrase, PLACES)


@pytest.mark.parametrize(
    "phrase", ["sauna stoves", "yoga", "video games", "summer tyres", "german beer", "month-old kittens"]
)
def test_one_other_word_may_name_a_product(phrase: str) -> None:
    assert not says_no_product(phrase, PLACES)

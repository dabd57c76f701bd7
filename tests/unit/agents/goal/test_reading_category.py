"""The ad category of the simulator's taxonomy: what is sold, whoever is to hear of it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.folding import FoldedText
from agents.goal.category import read_category
from agents.goal.offers import offers
from agents.goal.reading import read_goal
from agents.meaning import likeness
from agents.meaning.sentence_model import SentenceModelUnavailableError
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, CategoryField, Reader, Stated
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot())


def read(message: str, *, asked: bool = False) -> CategoryField | None:
    return read_category(FoldedText.of(message), INDEX, asked=asked)


def named(message: str) -> str | None:
    field = read(message)
    return field.value.name if isinstance(field, Stated) else None


@pytest.mark.parametrize(
    ("message", "category"),
    [
        ("15k for our vegan burger chain in Berlin", "Quick service restaurants"),
        ("We're a small winery near Graz", "Beer, wine and spirits"),
        ("Insurance for cyclists, 5k, Netherlands", "Insurance"),
        ("Skincare, Philippines, women, traffic to our store page", "Skin care"),
        ("Toothpaste for sensitive teeth, 20k", "Beauty and Grooming"),
        ("pet food relaunch; dog and cat owners", "Pet food"),
        ("Hello, Dough & Daughters bakery here. We've just opened our second shop", "Restaurants and cafes"),
        ("I do the marketing for a chain of six climbing gyms", "Gyms"),
        ("Recruit 40 warehouse workers: we are hiring in Leipzig", "Recruitment campaigns"),
        ("our podcast, 20k", "Media and Entertainment"),
        ("Help us promote our crypto exchange", "Cryptocurrency"),
        ("pay-per-view event, wrestling fans", "Events and Attractions"),
    ],
)
def test_what_is_sold_is_read(message: str, category: str) -> None:
    assert named(message) == category


@pytest.mark.parametrize(
    ("message", "category"),
    [
        ("launching our rooftop burrito place", "Quick service restaurants"),
        ("we sell alpaca sweaters", "Clothing and Fashion"),
        ("awareness for a cholesterol drug", "Prescription"),
    ],
)
def test_products_in_no_list_are_read_by_meaning(message: str, category: str) -> None:
    field = read(message)
    assert isinstance(field, Stated)
    assert field.value.name == category
    assert field.reader is Reader.MEANING
    assert 0.5 < field.confidence < 0.95


@pytest.mark.parametrize(
    "message",
    [
        "reach car owners who love food",
        "Flight 3/2-4/26, audio",
        "our investment is 20k",
        "a launch with high awareness for a well-known brand",
        "more visits to our website",
        "we have no film",
        "20k in Spain for people who travel a lot",
        "our second phase starts in May",
    ],
)
def test_nothing_is_sold_by_words_that_say_nothing_of_it(message: str) -> None:
    assert read(message) is None


def test_a_child_is_taken_unless_two_are_named() -> None:
    assert named("we sell shampoo") == "Hair care"
    assert named("we sell shampoo and lipstick") == "Beauty and Grooming"


def test_two_products_of_equal_weight_leave_it_open() -> None:
    assert named("we sell sofas and car insurance") is None


def test_the_answer_to_the_question_is_taken_by_name() -> None:
    field = read("Gaming laptops, mostly.", asked=True)
    assert isinstance(field, Stated)
    assert field.value.name == "Computers and tablets"


@given(st.text(max_size=300))
def test_names_of_offers_lie_in_any_text(message: str) -> None:
    folded = FoldedText.of(message)
    for offer in offers(folded):
        assert 0 <= offer.span[0] < offer.span[1] <= len(message)
    read(message)


def test_without_the_model_spelling_still_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> None:
        msg = "the wheel is not installed"
        raise SentenceModelUnavailableError(msg)

    monkeypatch.setattr(likeness, "sentence_model", absent)
    assert named("we sell headphones of a kind never heard") == "Technology"
    assert named("launching our upside-down burrito palace of dreams") is None


def test_a_goal_that_no_rule_reads_is_read_by_meaning() -> None:
    advertiser = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
    message = "The debut record deserves a place in many more playlists. 10k."
    reading = read_goal(ReadingContext(message, Brief(), date(2026, 11, 20), advertiser), INDEX)
    assert isinstance(reading.goal, Stated)
    assert reading.goal.value.delivery_goal == "STREAMS"
    assert reading.goal.reader is Reader.MEANING


def test_a_phrase_of_its_own_is_looked_up_only_while_the_brief_has_no_category() -> None:
    text = FoldedText.of("recruitment, 5k")
    assert isinstance(read_category(text, INDEX, asked=False), Stated)
    assert read_category(text, INDEX, asked=False, standing=True) is None

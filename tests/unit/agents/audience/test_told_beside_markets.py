"""Places that stand close to markets and are none: the seat, the home market, limits within a group."""

from datetime import date

import pytest

from agents.audience.places import read_places
from agents.folding import FoldedText
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Place, PlaceKind, Places, Question, Stated
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot(with_places=True))
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="FI")
GERMANY = Brief(
    places=Stated(
        value=Places(
            included=(Place(place_id="DE", name="Germany", kind=PlaceKind.COUNTRY, country_code="DE"),)
        ),
        words=(),
    )
)


def countries(message: str, brief: Brief | None = None, asked: Question | None = None) -> set[str] | None:
    context = ReadingContext(message, brief or Brief(), date(2027, 1, 10), ADVERTISER, asked=asked)
    field = read_places(context, FoldedText.of(message), INDEX).places
    return {place.country_code for place in field.value.included} if isinstance(field, Stated) else None


@pytest.mark.parametrize(
    "answer",
    [
        "We're a Danish firm based in Denmark and want people in Norway and Sweden to sign up, 40k in May",
        "Our company in Denmark has money for two markets: people in Norway and in Sweden",
    ],
)
def test_an_answer_tells_of_the_seat_too(answer: str) -> None:
    assert countries(answer, asked=Question(field="places", text="Where?")) == {"NO", "SE"}


@pytest.mark.parametrize(
    "message",
    [
        "Finland's biggest sauna maker wants Sweden, Norway and Denmark to know it",
        "Finland is saturated. Sweden, Norway, Denmark please, 20k",
        "Finland here. Looking to get known in Sweden, Norway and Denmark",
    ],
)
def test_the_home_market_is_not_one_of_the_new(message: str) -> None:
    assert countries(message) == {"SE", "NO", "DK"}


@pytest.mark.parametrize(
    "message",
    [
        "The Nordics. Iceland's too small so skip it. Not more than 40% in Sweden, Norway half that",
        "The Nordics minus Iceland, with at least 30% in Sweden and not more than 10% in Finland",
    ],
)
def test_a_limit_takes_no_member_out_of_a_group(message: str) -> None:
    assert countries(message) == {"SE", "NO", "DK", "FI"}


@pytest.mark.parametrize(
    "message",
    [
        "people everywhere hate forms so keep it short",
        "the product ships worldwide by the way, but make it 30k",
        "use all formats, every placement, anywhere people listen",
    ],
)
def test_the_whole_world_may_be_only_told_of(message: str) -> None:
    assert countries(message, GERMANY) is None


def test_the_seat_may_stand_in_brackets_first() -> None:
    assert countries("Sauna makers here (Finland). We've 40k, leads, SE + NO + DK") == {"SE", "NO", "DK"}
    assert countries("hikers (Finland), 5k") == {"FI"}


def test_a_code_that_is_a_word_denies_nothing() -> None:
    message = "Nordics ex Iceland. 60k, SE 40% / NO 30% / DK 20% / FI 10%"
    assert countries(message) == {"SE", "NO", "DK", "FI"}


def test_short_names_of_towns_are_words_first() -> None:
    assert countries("una campana para la tienda, ina y oss la llevan") is None
    assert countries("Advertise to adults in Oss and Utrecht") == {"NL"}

"""Places: named, excluded, grouped, spoken of as a nationality, edited, ambiguous or not sold."""

from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import (
    Advertiser,
    Brief,
    Contradictory,
    Missing,
    Places,
    PlacesField,
    Question,
    Stated,
)
from planner.domain.readings import AudienceReading
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
BRAZIL_AND_MEXICO = Stated[Places](
    value=Places(included=tuple(INDEX.places.names.sold_countries[code].place for code in ("BR", "MX")))
)
PORTLAND_OREGON, PORTLAND_MAINE = "geonames:5746545", "geonames:4975802"


def read(message: str, places: PlacesField | None = None, asked: str | None = None) -> AudienceReading:
    question = Question(field=asked, text="?") if asked else None
    previous = Brief(places=places) if places is not None else Brief()
    context = ReadingContext(message, previous, date(2026, 11, 20), ADVERTISER, question)
    return read_audience(context, INDEX)


def ids(field: PlacesField | None) -> tuple[set[str], set[str]]:
    assert isinstance(field, Stated), field
    return {place.place_id for place in field.value.included}, {p.place_id for p in field.value.excluded}


@pytest.mark.parametrize(
    ("message", "included"),
    [
        ("sneaker fans in Brazil and Mexico", {"BR", "MX"}),
        ("run it in brazil, portugal & spain", {"BR", "PT", "ES"}),
        ("UK, US and CA", {"GB", "US", "CA"}),
        ("listeners across Britain and the States", {"GB", "US"}),
        ("the U.S. and Deutschland", {"US", "DE"}),
        ("Österreich and the schweiz", {"AT", "CH"}),
        ("a DACH launch", {"DE", "AT", "CH"}),
        ("all of Scandinavia", {"SE", "NO", "DK"}),
        ("Iberia from January", {"ES", "PT"}),
        ("North America only", {"US", "CA", "MX"}),
        ("Brazilian listeners who cook", {"BR"}),
        ("young Germans and French women", {"DE", "FR"}),
        ("Austrian and Swiss gamers", {"AT", "CH"}),
        ("tourist board of Japan targeting Brits", {"GB"}),
        ("mums in London and Manchester", {"geonames:2643743", "geonames:2643123"}),
        ("people in Paris", {"geonames:2988507"}),
        ("commuters in New York", {"geonames:5128581"}),
        ("New York state, all ages", {"iso3166-2:US-NY"}),
        ("homeowners in Colorado", {"iso3166-2:US-CO"}),
        ("homeowners in CA, TX and AZ", {"iso3166-2:US-CA", "iso3166-2:US-TX", "iso3166-2:US-AZ"}),
        ("25-44 TX, FL", {"iso3166-2:US-TX", "iso3166-2:US-FL"}),
        ("Portland, Oregon please", {PORTLAND_OREGON}),
        ("Portland, ME please", {PORTLAND_MAINE}),
        ("shoppers in Birmingham, UK", {"geonames:2655603"}),
        ("Georgia and Florida", {"iso3166-2:US-GA", "iso3166-2:US-FL"}),
        ("the state of Georgia", {"iso3166-2:US-GA"}),
        ("US: California and Texas", {"iso3166-2:US-CA", "iso3166-2:US-TX"}),
        ("US cities like New York and Los Angeles", {"geonames:5128581", "geonames:5368361"}),
        ("students in Reading and London", {"geonames:2639577", "geonames:2643743"}),
        ("sunbathers in Nice", {"geonames:2990440"}),
        ("drivers in Mobile, Alabama", {"geonames:4076598"}),
        ("MÜNCHEN and sao paulo", {"geonames:2867714", "geonames:3448439"}),
        ("France's coast and Italy’s lakes", {"FR", "IT"}),
    ],
)
def test_names_are_found(message: str, included: set[str]) -> None:
    assert ids(read(message).places) == (included, set())


@pytest.mark.parametrize(
    "message",
    [
        "Mexican food is what they love",
        "a French press for everyone",
        "American football nights",
        "I love reading in bed and a nice bath",
        "mobile and desktop, orange creatives",
        "turkey sandwiches for lunch",
        "give us ideas, it is up to us",
        "a Berlin-based agency",
        "see northwind.co.uk for details",
        "IT decision makers",
        "Spanish-speaking parents",
        "the ad should be OK, no?",
        "PR and HR teams will see it at 5 PM",
        "",
    ],
)
def test_other_words_are_no_places(message: str) -> None:
    reading = read(message)
    assert reading.places is None
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("message", "included", "excluded"),
    [
        ("the UK, excluding London", {"GB"}, {"geonames:2643743"}),
        ("Spain and Portugal but not Brazil", {"ES", "PT"}, {"BR"}),
        ("DACH without Austria", {"DE", "CH"}, {"AT"}),
        ("Scandinavia except Norway and Denmark", {"SE"}, {"NO", "DK"}),
    ],
)
def test_exceptions_are_kept(message: str, included: set[str], excluded: set[str]) -> None:
    assert ids(read(message).places) == (included, excluded)


def test_everywhere_means_all_that_is_sold() -> None:
    included, _ = ids(read("worldwide, please").places)
    assert included == set(INDEX.places.names.sold_countries)


@pytest.mark.parametrize(
    ("message", "included"),
    [
        ("add Portugal", {"BR", "MX", "PT"}),
        ("throw in Spain and Portugal", {"BR", "MX", "ES", "PT"}),
        ("what if we added Japan?", {"BR", "MX", "JP"}),
        ("drop Mexico", {"BR"}),
        ("scrap mexico please", {"BR"}),
        ("take Mexico out", {"BR"}),
        ("only Brazil", {"BR"}),
        ("Mexico only", {"MX"}),
        ("swap Mexico for Spain", {"BR", "ES"}),
        ("replace Brazil with Portugal", {"MX", "PT"}),
        ("Italy instead of Brazil", {"MX", "IT"}),
        ("lose Brazil and add France", {"MX", "FR"}),
        ("make it Germany", {"DE"}),
        ("we run in Sweden and Norway now", {"SE", "NO"}),
        ("Spain too", {"BR", "MX", "ES"}),
    ],
)
def test_edits_give_the_whole_new_value(message: str, included: set[str]) -> None:
    assert ids(read(message, BRAZIL_AND_MEXICO).places) == (included, set())


@pytest.mark.parametrize("message", ["put 60% of it into Brazil", "a frequency of 3 in Mexico", "drop video"])
def test_places_that_stand_already_change_nothing(message: str) -> None:
    assert read(message, BRAZIL_AND_MEXICO).places is None


def test_places_can_be_forgotten() -> None:
    assert isinstance(read("forget the countries", BRAZIL_AND_MEXICO).places, Missing)


def test_when_all_places_are_dropped_none_stands() -> None:
    assert isinstance(read("remove Brazil and Mexico", BRAZIL_AND_MEXICO).places, Missing)


@pytest.mark.parametrize(
    ("message", "word", "options"),
    [
        ("Target Portland.", "Portland", {PORTLAND_OREGON, PORTLAND_MAINE}),
        ("gym owners in Springfield", "Springfield", {"geonames:4409896", "geonames:4951788"}),
        ("Birmingham", "Birmingham", {"geonames:2655603", "geonames:4049979"}),
        ("vintners in Georgia", "Georgia", {"iso3166-2:US-GA"}),
        ("Portland and Florida", "Portland", {PORTLAND_OREGON, PORTLAND_MAINE}),
        ("women in CA", "CA", {"CA", "iso3166-2:US-CA"}),
    ],
)
def test_namesakes_are_asked_about(message: str, word: str, options: set[str]) -> None:
    field = read(message).places
    assert isinstance(field, Contradictory)
    assert field.ambiguous
    assert field.words[0].text == word
    assert {place.place_id for place in field.options} == options
    assert field.reason.endswith("Which one is meant?")


@pytest.mark.parametrize(
    ("answer", "place_id"),
    [
        ("Oregon", PORTLAND_OREGON),
        ("the one in Maine", PORTLAND_MAINE),
        ("Portland, Oregon", PORTLAND_OREGON),
    ],
)
def test_the_answer_settles_it_and_keeps_the_others(answer: str, place_id: str) -> None:
    question = read("Portland and Florida").places
    assert question is not None
    included, _ = ids(read(answer, question, asked="places").places)
    assert included == {place_id, "iso3166-2:US-FL"}


def test_an_ambiguous_addition_leaves_what_stands() -> None:
    reading = read("add Portland", BRAZIL_AND_MEXICO)
    assert reading.places is None
    assert [problem.code for problem in reading.problems] == ["PLACE_AMBIGUOUS"]


@pytest.mark.parametrize("answer", ["Brazil", "brazil", "BR", "I'd say Brazil"])
def test_a_bare_answer_is_a_place(answer: str) -> None:
    assert ids(read(answer, asked="places").places) == ({"BR"}, set())


def test_a_country_that_is_not_sold_is_named_with_the_nearest() -> None:
    reading = read("listeners in Belgium")
    assert reading.places is None
    (problem,) = reading.problems
    assert problem.code == "COUNTRY_NOT_SOLD"
    assert "Belgium" in problem.message
    assert "Germany" in problem.message
    assert problem.words[0].text == "Belgium"


def test_what_is_sold_is_planned_beside_what_is_not() -> None:
    reading = read("Turkey and Spain")
    assert ids(reading.places) == ({"ES"}, set())
    assert [problem.code for problem in reading.problems] == ["COUNTRY_NOT_SOLD"]


def test_missing_members_of_a_small_group_are_said() -> None:
    reading = read("the Nordics")
    assert ids(reading.places) == ({"SE", "NO", "DK"}, set())
    assert {ask.ask for ask in reading.unmet} == {
        "Finland (part of the Nordics)",
        "Iceland (part of the Nordics)",
    }


def test_an_unknown_place_is_not_dropped_in_silence() -> None:
    reading = read("runners in Brazil and people in Timbuktu")
    assert [ask.ask for ask in reading.unmet] == ["people in Timbuktu"]

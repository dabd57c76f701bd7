"""Genders, languages, devices, interests, and audiences that are never or cannot be targeted."""

from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, AudienceNode, Brief, Missing, Question, Stated
from planner.domain.readings import AudienceReading
from planner.domain.vocabulary import Gender, Platform
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
F, M, N = Gender.FEMALE, Gender.MALE, Gender.NON_BINARY


def read(message: str, previous: Brief | None = None, asked: str | None = None) -> AudienceReading:
    question = Question(field=asked, text="?") if asked else None
    context = ReadingContext(message, previous or Brief(), date(2026, 11, 20), ADVERTISER, question)
    return read_audience(context, INDEX)


def value(field: object) -> object:
    assert isinstance(field, Stated), field
    return field.value


def names(message: str, previous: Brief | None = None) -> set[str]:
    field = read(message, previous).interests
    assert isinstance(field, Stated), field
    return {node.name for node in field.value}


def nodes(*wanted: str) -> Brief:
    found = tuple(row.node for row in INDEX.snapshot.audiences if row.node.name in wanted)
    return Brief(interests=Stated[tuple[AudienceNode, ...]](value=found))


@pytest.mark.parametrize(
    ("message", "genders"),
    [
        ("women in Spain", {F}),
        ("guys who lift", {M}),
        ("millennial mums", {F}),
        ("female founders", {F}),
        ("W25-54", {F}),
        ("M18-34", {M}),
        ("men and women", {M, F}),
        ("both genders", {M, F}),
        ("all genders", {M, F, N}),
        ("non-binary people and women", {F, N}),
        ("no men", {F, N}),
    ],
)
def test_genders_are_read(message: str, genders: set[Gender]) -> None:
    field = read(message).genders
    assert isinstance(field, Stated)
    assert set(field.value) == genders


@pytest.mark.parametrize(
    "message",
    ["a men's fashion label", "women-owned businesses", "Mother's Day", "Spider-Man", "manly management"],
)
def test_other_words_are_no_genders(message: str) -> None:
    assert read(message).genders is None


def test_genders_are_edited_and_forgotten() -> None:
    women = Brief(genders=Stated[tuple[Gender, ...]](value=(F,)))
    assert value(read("add men", women).genders) == (M, F)
    assert isinstance(read("any gender is fine", women).genders, Missing)


@pytest.mark.parametrize(
    ("message", "languages"),
    [
        ("Spanish-speaking households", ("es",)),
        ("people who speak Polish and Ukrainian", ("pl", "uk")),
        ("ads in German, please", ("de",)),
        ("Portuguese speakers", ("pt",)),
        ("language: Japanese", ("ja",)),
    ],
)
def test_languages_are_read(message: str, languages: tuple[str, ...]) -> None:
    assert value(read(message).languages) == languages


@pytest.mark.parametrize("message", ["in German cities", "Italian food", "English breakfast"])
def test_nationalities_are_no_languages(message: str) -> None:
    assert read(message).languages is None


@pytest.mark.parametrize(
    ("message", "platforms"),
    [
        ("iPhone users", {Platform.IOS}),
        ("Android only", {Platform.ANDROID}),
        ("desktop only", {Platform.DESKTOP}),
        ("run it on mobile", {Platform.ANDROID, Platform.IOS}),
        ("mobile and desktop", {Platform.ANDROID, Platform.IOS, Platform.DESKTOP}),
        ("no desktop", {Platform.ANDROID, Platform.IOS}),
    ],
)
def test_devices_are_read(message: str, platforms: set[Platform]) -> None:
    field = read(message).platforms
    assert isinstance(field, Stated)
    assert set(field.value) == platforms


@pytest.mark.parametrize("message", ["our Android app", "a mobile phone brand", "mobile games"])
def test_products_are_no_devices(message: str) -> None:
    assert read(message).platforms is None


@pytest.mark.parametrize(
    ("message", "interests"),
    [
        ("people who like hip-hop", {"Hip-Hop"}),
        ("women who love yoga, hiking and cooking", {"Yoga", "Outdoors", "Food & Drink"}),
        ("runners and fitness enthusiasts", {"Running", "Fitness"}),
        ("music and technology enthusiasts", {"Music", "Technology"}),
        ("foodies", {"Food & Drink"}),
        ("anyone into gaming or k-pop", {"Video Gaming", "K-Pop"}),
        ("jazz lovers", {"Jazz"}),
        ("interests: travel, fashion", {"Travel", "Style & Fashion"}),
        ("young parents", {"Parenting"}),
        ("R&B fans", {"R&B"}),
        ("fans of country music", {"Country"}),
        ("video-game fans", {"Video Gaming"}),
        ("dog owners in Spain", {"Pets"}),
        ("IT decision-makers", {"Technology"}),
        ("25+; jazz + rock; no kids", {"Jazz", "Rock"}),
        ("who care about sustainable living", {"Sustainability"}),
    ],
)
def test_interests_are_read(message: str, interests: set[str]) -> None:
    assert names(message) == interests


@pytest.mark.parametrize(
    "message",
    [
        "launching our travel app",
        "a fitness brand from Munich",
        "electronic tickets, country by country",
        "rock-bottom prices and pop-up stores",
        "business as usual",
    ],
)
def test_products_are_no_interests(message: str) -> None:
    assert read(message).interests is None


def test_interests_are_edited() -> None:
    assert names("add jazz", nodes("Rock")) == {"Rock", "Jazz"}
    assert names("drop rock", nodes("Rock", "Jazz")) == {"Jazz"}
    assert isinstance(read("forget the interests", nodes("Rock")).interests, Missing)


def test_an_interest_that_the_taxonomy_lacks_is_said() -> None:
    reading = read("people interested in curling")
    assert reading.interests is None
    assert [ask.words[0].text for ask in reading.unmet] == ["curling"]


@pytest.mark.parametrize(
    ("message", "ask"),
    [
        ("Muslims in France", "targeting by religion"),
        ("Catholic families", "targeting by religion"),
        ("people with diabetes", "targeting by health condition"),
        ("US Hispanics", "targeting by ethnicity"),
        ("gay men in Berlin", "targeting by sexual orientation"),
        ("Trump voters", "targeting by political views"),
        ("high-income households", "targeting by household income"),
        ("a lookalike of our customer list", "first-party or look-alike audiences"),
    ],
)
def test_what_is_never_targeted_is_refused_by_name(message: str, ask: str) -> None:
    assert ask in [unmet.ask for unmet in read(message).unmet]


@pytest.mark.parametrize(
    "message", ["Black Friday", "gospel fans", "white-label apps", "the Christmas season"]
)
def test_harmless_words_are_not_refused(message: str) -> None:
    assert not [ask for ask in read(message).unmet if ask.ask.startswith("targeting")]

"""Interests of the simulator's taxonomy: where they stand, what they mean, and what is left alone."""

from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.meaning import likeness
from agents.meaning.sentence_model import SentenceModelUnavailableError
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, AudienceNode, Brief, Missing, Question, Reader, Stated
from planner.domain.readings import AudienceReading
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot())
UNSOLD = {"History", "Crime and mystery"}
SMALLER = TaxonomyIndex(
    INDEX.snapshot.model_copy(
        update={
            "audiences": tuple(row for row in INDEX.snapshot.audiences if row.node.name not in UNSOLD),
        }
    )
)
"""The same taxonomy without two of its interests."""
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")


def read(
    message: str, previous: Brief | None = None, asked: str | None = None, index: TaxonomyIndex = INDEX
) -> AudienceReading:
    question = Question(field=asked, text="?") if asked else None
    context = ReadingContext(message, previous or Brief(), date(2026, 11, 20), ADVERTISER, question)
    return read_audience(context, index)


def names(message: str, previous: Brief | None = None, asked: str | None = None) -> set[str]:
    field = read(message, previous, asked).interests
    return {node.name for node in field.value} if isinstance(field, Stated) else set()


def standing(*wanted: str) -> Brief:
    nodes = tuple(row.node for row in INDEX.snapshot.audiences if row.node.name in wanted)
    assert len(nodes) == len(wanted)
    return Brief(interests=Stated[tuple[AudienceNode, ...]](value=nodes))


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("people who love Formula 1 and classic cars", {"Motorsport", "Classic cars"}),
        ("music and technology enthusiasts", {"Music", "Science and technology"}),
        ("theatre & comedy lovers, 18-45", {"Theatre", "Comedy"}),
        ("jazz, blues and soul lovers aged 40+", {"Jazz", "Blues", "R&B and soul"}),
        ("college football fans, $30k", {"American football"}),
        ("anyone renovating a house, 10k", {"DIY and renovation"}),
        (
            "women who do pilates, eat clean and shop online",
            {"Yoga and pilates", "Healthy eating", "Online shopping"},
        ),
        ("people who live for folk music", {"Folk"}),
        ("in the market for a new car", {"Car buying"}),
        ("tech-savvy women and outdoor-loving men", {"Science and technology", "Outdoors"}),
        ("moms of newborns in Texas", {"Babies and toddlers"}),
        ("small business owners should sign up", {"Entrepreneurship"}),
        ("reach the keen gardener", {"Gardening"}),
        ("run it on lo-fi and ambient playlists", {"Lo-fi", "Ambient"}),
        ("during study and focus playlists", {"Focus"}),
        ("genre: reggaeton, bachata", {"Reggaeton", "Bachata"}),
        (
            "interests: arts and culture, home and garden and dogs",
            {"Arts and culture", "Home and garden", "Dogs"},
        ),
        ("targeting fitness and travel audiences", {"Fitness", "Travel"}),
        ("Readers of business news, Zurich", {"Business news"}),
        ("people who run or follow the footy", {"Running", "Football"}),
    ],
)
def test_interests_are_read_where_they_stand(message: str, expected: set[str]) -> None:
    assert names(message) == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("people into brutalist buildings", {"Architecture"}),
        ("fans of ballroom competitions", {"Dance"}),
        ("anyone who recently searched for flights", {"Flights"}),
        ("people who sleep badly", {"Sleep"}),
        ("people who renovate an old farmhouse", {"DIY and renovation"}),
    ],
)
def test_what_no_list_holds_is_read_by_meaning(message: str, expected: set[str]) -> None:
    field = read(message).interests
    assert isinstance(field, Stated)
    assert {node.name for node in field.value} == expected
    assert field.reader is Reader.MEANING
    assert 0.5 < field.confidence < 1


@pytest.mark.parametrize(
    "message",
    [
        "night-shift nurses should hear about our scrubs",
        "a fitness app for 18-24s",
        "promote our jazz festival",
        "people who like what we do",
        "fans of our brand and their friends",
        "turn listeners into customers",
        "we hire engineers and drivers",
        "when the founders have closed the round",
        "so the directors have agreed",
        "put the ads on music and in podcasts",
        "heavy radio listeners",
        "adults with high purchase intent",
        "people who live in Lyon",
        "a runner's knee clinic",
    ],
)
def test_nobody_is_targeted_by_words_that_name_no_taste(message: str) -> None:
    assert names(message) == set()


def test_words_are_those_of_the_message() -> None:
    message = "We make tents; Hikers, and people who ADORE rock-climbing!"
    field = read(message).interests
    assert isinstance(field, Stated)
    assert [message[words.start : words.end] for words in field.words] == ["Hikers", "rock-climbing"]
    assert field.reader is Reader.EMBEDDED


def test_excluded_tastes_are_left_out_with_those_joined_to_them() -> None:
    assert names("cyclists, but not runners or swimmers") == {"Cycling"}
    assert names("Not for clubbers: for people who love opera") == {"Opera"}


def test_interests_are_added_and_dropped() -> None:
    before = standing("Golf", "Jazz")
    assert names("also target horse riders", before) == {"Golf", "Jazz", "Horses"}
    assert names("add people who are into photography and drop the golfers", before) == {
        "Jazz",
        "Photography",
    }
    assert isinstance(read("forget the interests", before).interests, Missing)


def test_an_answer_may_be_a_bare_list() -> None:
    assert names("hot yoga, stargazing and street photography", asked="interests") == {
        "Yoga and pilates",
        "Space",
        "Photography",
    }


@pytest.mark.parametrize(
    ("message", "ask", "reason"),
    [
        ("history buffs, 25+", "history buffs", "no interest or genre of that name"),
        (
            "people interested in true crime",
            "people interested in true crime",
            "no interest or genre of that name",
        ),
        ("churchgoers, 25+", "churchgoers", "protected"),
    ],
)
def test_what_nobody_can_be_targeted_by_is_said(message: str, ask: str, reason: str) -> None:
    reading = read(message, index=SMALLER)
    assert reading.interests is None
    assert [unmet.ask for unmet in reading.unmet] == [ask]
    assert reason in reading.unmet[0].reason


def test_without_the_model_spelling_still_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> None:
        msg = "the wheel is not installed"
        raise SentenceModelUnavailableError(msg)

    monkeypatch.setattr(likeness, "sentence_model", absent)
    assert names("people who love Formula 1 and deconstructivist facades") == {"Motorsport"}
    assert names("vintage jazz records of the sixties fans") == set()

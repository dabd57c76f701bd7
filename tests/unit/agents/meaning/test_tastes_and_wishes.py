"""Where a message speaks of tastes, and what a business wants, are found in any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.folding import FoldedText, words_of
from agents.meaning import likeness
from agents.meaning.sentence_model import SentenceModelUnavailableError
from agents.meaning.tastes import Frame, names_before, taste_places
from agents.meaning.wishes import wished_goal

WORDS = st.sampled_from(
    [
        *sorted(
            words_of("people who love into fans jazz and , or the . 20k women like - & / enthusiasts reach")
        ),
        *sorted(words_of("interested in anyone planning a wedding on podcasts of not : ' 18-24 obsessed")),
        "\n",
    ]
)


def found(message: str, frame: Frame) -> list[str]:
    text = FoldedText.of(message)
    return [text.folded[slice(*place.span)].strip() for place in taste_places(text) if place.frame is frame]


@given(st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=200))
def test_places_lie_in_the_message(message: str) -> None:
    text = FoldedText.of(message)
    for place in taste_places(text):
        for start, end in (place.span, place.head):
            assert 0 <= start <= end <= len(message)
        for start, end in names_before(text, place.span[0]):
            assert 0 <= start < end <= place.span[0]


@pytest.mark.parametrize(
    ("message", "done"),
    [
        ("people who bake bread and travel for business", ["bake bread", "travel for business"]),
        ("anyone looking to lose weight after New Year", ["lose weight"]),
        ("couples planning a wedding in 2027", ["planning a wedding"]),
        ("women who own cats or dogs, Bordeaux", ["own cats", "dogs"]),
        ("people who live in Spain", []),
        ("those who know our brand", []),
        ("people who used our app", []),
    ],
)
def test_what_people_do_is_found(message: str, done: list[str]) -> None:
    assert found(message, Frame.DOING) == done


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("reach die-hard baseball fans", "die-hard baseball"),
        ("for the k-pop crowd", "k-pop"),
        ("a beauty-obsessed crowd", "beauty"),
        ("Snowboard brand, riders 16-30", None),
        ("our fans", None),
    ],
)
def test_the_name_before_a_word_for_people_is_found(message: str, name: str | None) -> None:
    assert found(message, Frame.FANS)[:1] == ([] if name is None else [name])


@pytest.mark.parametrize(
    ("sentence", "goal"),
    [
        ("find an audience for our weekly show", "STREAMS"),
        ("have the whole clip seen", "VIDEO_VIEWS"),
        ("get people to leave their contact details for a quote", "LEADS"),
        ("more users for our parking app", "APP_INSTALLS"),
        ("bring readers to our online magazine", "PAGE_VIEWS"),
        ("grow our paying subscriber base", "CONVERSIONS"),
    ],
)
def test_what_a_business_wants_is_read_by_meaning(sentence: str, goal: str) -> None:
    wish = wished_goal(FoldedText.of(f"We have 20k for May. {sentence.capitalize()}. Only in Belgium."))
    assert wish is not None
    assert wish.goal == goal
    assert 0.5 <= wish.confidence <= 0.8


@pytest.mark.parametrize(
    "message",
    [
        "20k in Spain in May, women 25-40 who like yoga",
        "we want to spend 30k, only audio, no video",
        "keep it under three ads per person and week",
        "can you move it a week later?",
        "we need a media plan for our bakery by Friday",
        "make it good",
        "",
    ],
)
def test_where_nothing_is_wanted_no_goal_is_read(message: str) -> None:
    assert wished_goal(FoldedText.of(message)) is None


@given(st.text(max_size=400))
def test_goals_can_be_looked_for_in_any_text(message: str) -> None:
    wish = wished_goal(FoldedText.of(message))
    assert wish is None or 0 <= wish.span[0] < wish.span[1] <= len(message)


def test_without_the_model_no_goal_is_read_by_meaning(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> None:
        msg = "the wheel is not installed"
        raise SentenceModelUnavailableError(msg)

    monkeypatch.setattr(likeness, "sentence_model", absent)
    assert wished_goal(FoldedText.of("please help that the tables of the inn get filled")) is None

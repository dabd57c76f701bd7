"""What a message leaves open: to us, or by the user; and what only sounds like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.folding import fold
from agents.router.left_open import LeftOpen, left_open
from planner.domain.brief import BRIEF_FIELDS, Question


def read(message: str, asked: str | None = None) -> LeftOpen:
    question = Question(field=asked, text="?", suggestions=("a", "b")) if asked else None
    return left_open(fold(message), question)


@pytest.mark.parametrize(
    "message",
    [
        "I don't know",
        "I don’t know",
        "no idea",
        "No idea, sorry",
        "not sure yet",
        "dunno",
        "idk",
        "TBC",
        "tbd",
        "t.b.d.",
        "to be confirmed",
        "We haven't decided",
        "nothing fixed yet",
        "none yet",
        "hard to say at this stage",
        "I can't say yet",
        "it depends",
        "ask me later",
        "n/a",
        "you choose",
        "you decide please",
        "your call",
        "up to you",
        "it's entirely up to you",
        "whatever you think",
        "whatever works best",
        "surprise me",
        "the usual",
        "same as always",
        "use the default",
        "pick something sensible",
        "what would you recommend?",
        "no preference",
        "I don't mind",
        "anything is fine",
        "leave it to you",
        "skip this",
        "take a guess",
        "not sure, maybe 15k",
    ],
)
def test_not_knowing_and_handing_over_answer_the_question_that_is_open(message: str) -> None:
    assert read(message, "budget").to_us == {"budget"}


@pytest.mark.parametrize(
    "message",
    [
        "15k",
        "banana",
        "around 20,000 euros",
        "we don't have a website",
        "Not more than 20k",
        "whatever it takes",
        "what about 20k?",
        "it is for a shop that I do not know much about but that sells shoes in Spain",
    ],
)
def test_other_answers_leave_nothing_open(message: str) -> None:
    assert read(message, "budget") == LeftOpen()


@pytest.mark.parametrize(
    ("message", "fields"),
    [
        ("budget tbc", {"budget"}),
        ("Budget: TBD. Dates: TBD.", {"budget", "schedule"}),
        ("Budget: ?", {"budget"}),
        ("Podcast ads in Spain in March, budget: not sure yet", {"budget"}),
        ("The budget has not been approved yet", {"budget"}),
        ("We don't know yet how much we can spend", {"budget"}),
        ("spend is not final", {"budget"}),
        ("waiting for budget approval", {"budget"}),
        ("dates depend on stock", {"schedule"}),
        ("timing subject to approval", {"schedule"}),
        ("launch date to be announced", {"schedule"}),
        ("when we start depends on the warehouse", {"schedule"}),
        ("markets are still open", {"places"}),
        ("KPI to be discussed", {"goal"}),
        ("target age is unclear", {"ages"}),
        ("audience tbc", {"ages", "genders", "interests"}),
        ("the budget is 20k, dates tbc", {"schedule"}),
    ],
)
def test_what_is_open_unasked_stays_the_users(message: str, fields: set[str]) -> None:
    found = read(message)
    assert found.by_user == fields
    assert not found.to_us


@pytest.mark.parametrize(
    ("message", "fields"),
    [
        ("dates are up to you", {"schedule"}),
        ("use whatever formats work best", {"formats"}),
        ("take our usual budget", {"budget"}),
        ("Wherever you think best", {"places"}),
        ("ages don't matter", {"ages"}),
    ],
)
def test_a_field_can_be_handed_over_unasked(message: str, fields: set[str]) -> None:
    assert read(message).to_us == fields


@pytest.mark.parametrize(
    "message", ["surprise me", "10k in Spain, you choose the rest", "you decide everything"]
)
def test_everything_can_be_handed_over(message: str) -> None:
    assert read(message).to_us == set(BRIEF_FIELDS)


@pytest.mark.parametrize(
    "message",
    [
        "I don't know",
        "we want anything but video",
        "Our stores are open in March",
        "our usual customers are in every market",
        "How much budget do we need?",
        "budget around 20k tbc",
        "anything else?",
        "We do not know this audience, it is new to us: reach runners in Spain with 5,000 euros in May",
    ],
)
def test_what_only_sounds_open_is_not(message: str) -> None:
    assert not read(message).to_us


def test_not_knowing_something_else_does_not_answer_the_question() -> None:
    found = read("I don't know the dates yet", "budget")
    assert not found.to_us
    assert found.by_user == {"schedule"}


def test_doubt_is_no_withdrawal_but_not_being_settled_is() -> None:
    assert read("not sure about the budget").unsettled == frozenset()
    assert read("dates depend on stock").unsettled == frozenset()
    assert read("the budget is tbc now").unsettled == {"budget"}


@pytest.mark.parametrize(
    "message", ["none of these", "neither", "no", "None of them, thanks", "something else"]
)
def test_ready_answers_can_be_turned_down(message: str) -> None:
    assert read(message, "budget").declined
    assert not read(message).declined


@given(st.text(max_size=300), st.sampled_from([None, "budget", "places", "schedule"]))
def test_any_text_is_taken(message: str, asked: str | None) -> None:
    found = read(message, asked)
    assert found.to_us | found.by_user <= set(BRIEF_FIELDS)
    assert not found.to_us & found.by_user

"""What a message wants, and who has to read it."""

from datetime import date

import pytest

from agents.reading import ReadingContext
from agents.router.intent import ALL_RESOLVERS, RouterReading, read_intent
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Places, Question, Stated
from planner.domain.turn import Intent
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
STANDING = Brief(
    places=Stated[Places](value=Places(included=(INDEX.places.names.sold_countries["BR"].place,)))
)


def read(
    message: str, *, standing: bool = True, hypothetical: bool = False, asked: str | None = None
) -> RouterReading:
    question = Question(field=asked, text="?") if asked else None
    previous = STANDING if standing else Brief()
    context = ReadingContext(message, previous, date(2026, 11, 20), ADVERTISER, question)
    return read_intent(context, INDEX, has_plan=standing, has_hypothetical=hypothetical)


@pytest.mark.parametrize(
    ("message", "intent"),
    [
        ("what if we had 30k?", Intent.WHAT_IF),
        ("what about another 5k?", Intent.WHAT_IF),
        ("how would it look without video?", Intent.WHAT_IF),
        ("Suppose we started a week later", Intent.WHAT_IF),
        ("undo", Intent.UNDO),
        ("please undo that", Intent.UNDO),
        ("go back to the previous plan", Intent.UNDO),
        ("revert the last change", Intent.UNDO),
        ("start over", Intent.START_OVER),
        ("let's start from scratch", Intent.START_OVER),
        ("forget everything", Intent.START_OVER),
        ("why Mexico?", Intent.ASK_ABOUT_PLAN),
        ("how many people is that?", Intent.ASK_ABOUT_PLAN),
        ("What's the CPM in Brazil?", Intent.ASK_ABOUT_PLAN),
        ("is that realistic?", Intent.ASK_ABOUT_PLAN),
        ("explain the second line", Intent.ASK_ABOUT_PLAN),
        ("approve it", Intent.APPROVE),
        ("book it", Intent.APPROVE),
        ("Looks good, approve the plan!", Intent.APPROVE),
        ("sign off on this version", Intent.APPROVE),
        ("hi", Intent.SMALL_TALK),
        ("Hello there!", Intent.SMALL_TALK),
        ("thanks a lot", Intent.SMALL_TALK),
        ("what can you do?", Intent.SMALL_TALK),
        ("go with that", Intent.ACCEPT),
        ("ok take it", Intent.ACCEPT),
        ("drop video", Intent.EDIT),
        ("make it 20k", Intent.EDIT),
        ("double it", Intent.EDIT),
        ("a week later", Intent.EDIT),
        ("add Portugal", Intent.EDIT),
        ("forget the age", Intent.EDIT),
        ("can you drop Mexico?", Intent.EDIT),
        ("could we start a week later?", Intent.EDIT),
        ("thanks, now add Spain", Intent.EDIT),
        ("go with 20k", Intent.EDIT),
        ("book the campaign in Spain for May instead", Intent.EDIT),
        ("???", Intent.UNREADABLE),
        ("asdf qwer", Intent.UNREADABLE),
    ],
)
def test_intents_with_a_plan(message: str, intent: Intent) -> None:
    assert read(message).intent is intent


@pytest.mark.parametrize(
    ("message", "intent"),
    [
        ("Reach women in Spain with 10k", Intent.BRIEF),
        ("What can we get for 20k in Brazil?", Intent.BRIEF),
        ("we sell shoes", Intent.BRIEF),
        ("hi", Intent.SMALL_TALK),
        ("hello, we want to reach runners in France", Intent.BRIEF),
        ("how does this work?", Intent.ASK_ABOUT_PLAN),
        ("zxcv", Intent.UNREADABLE),
    ],
)
def test_intents_without_a_plan(message: str, intent: Intent) -> None:
    assert read(message, standing=False).intent is intent


@pytest.mark.parametrize("message", ["yes", "ok", "take it", "let's do that", "👍", "perfect, go with that"])
def test_a_what_if_is_taken(message: str) -> None:
    assert read(message, hypothetical=True).intent is Intent.ACCEPT


@pytest.mark.parametrize("message", ["no thanks", "hm, what if it were 40k?", "undo"])
def test_a_what_if_is_not_taken_by_accident(message: str) -> None:
    assert read(message, hypothetical=True).intent is not Intent.ACCEPT


@pytest.mark.parametrize(
    ("asked", "message", "resolver"),
    [
        ("budget", "15k", "budget"),
        ("places", "Brazil", "audience"),
        ("goal", "awareness", "goal"),
        ("schedule", "next month", "schedule"),
        ("formats", "audio", "goal"),
        ("goal", "hmm", "goal"),
    ],
)
def test_an_open_question_is_answered(asked: str, message: str, resolver: str) -> None:
    reading = read(message, asked=asked)
    assert reading.intent is Intent.ANSWER
    assert resolver in reading.resolvers


def test_something_else_than_the_answer_is_an_edit() -> None:
    assert read("add Portugal", asked="budget").intent is Intent.EDIT


@pytest.mark.parametrize(
    "message", ["you decide", "I don't know", "up to you", "no preference", "not sure yet"]
)
def test_the_choice_can_be_left_to_us(message: str) -> None:
    reading = read(message, asked="goal")
    assert reading.wants_default
    assert reading.intent is Intent.ANSWER


def test_a_plain_answer_leaves_nothing_to_us() -> None:
    assert not read("15k", asked="budget").wants_default


def test_a_brief_is_read_by_everybody() -> None:
    assert read("women in Spain", standing=False).resolvers == ALL_RESOLVERS


@pytest.mark.parametrize(
    ("message", "needed"),
    [
        ("drop video", {"goal"}),
        ("make it 20k", {"budget"}),
        ("a week later", {"schedule"}),
        ("add Portugal", {"audience"}),
        ("only women, audio, 5k in May", {"audience", "goal", "budget", "schedule"}),
        ("what if we added jazz fans?", {"audience"}),
    ],
)
def test_an_edit_runs_who_could_be_concerned(message: str, needed: set[str]) -> None:
    assert needed <= read(message).resolvers


@pytest.mark.parametrize("message", ["undo", "approve it", "hi", "why Mexico?", "start over"])
def test_commands_run_nobody(message: str) -> None:
    assert read(message).resolvers == frozenset()


def test_a_new_brief_behind_start_over_is_read() -> None:
    reading = read("start over: 20k in Spain")
    assert reading.intent is Intent.START_OVER
    assert reading.resolvers == ALL_RESOLVERS


def test_countries_are_those_named_or_else_those_that_stand() -> None:
    assert read("10k in Spain and Turkey").country_codes == ("ES", "TR")
    assert read("make it 20k").country_codes == ("BR",)
    assert read("20k", standing=False).country_codes == ()


def test_only_a_what_if_is_hypothetical() -> None:
    assert read("what if we had 30k?").hypothetical
    assert not read("make it 30k").hypothetical


@pytest.mark.parametrize(
    "message",
    [
        "what about Mexico? no, never mind",
        "add podcasts, scratch that",
        "should we add video? actually no, leave it as it is",
        "make it 30k. oh, forget it",
        "how about 50k? nah",
    ],
)
def test_a_wish_that_is_taken_back_changes_nothing(message: str) -> None:
    assert read(message).resolvers == frozenset()


@pytest.mark.parametrize(
    "message",
    [
        "what about video? yes, please",
        "never mind the price, make it 30k",
        "video? no",
        "add Mexico, no video",
    ],
)
def test_a_wish_with_a_word_of_refusal_is_still_heard(message: str) -> None:
    assert read(message).intent in {Intent.EDIT, Intent.WHAT_IF}
    assert read(message).resolvers


@pytest.mark.parametrize(
    "message",
    [
        "could the whole thing run a week earlier please?",
        "could everything start a week later?",
        "might our campaign be moved by a week?",
        "is it possible for the campaign to end a day sooner?",
    ],
)
def test_a_polite_question_about_the_dates_moves_them(message: str) -> None:
    found = read(message)
    assert found.intent is Intent.EDIT
    assert "schedule" in found.resolvers


@pytest.mark.parametrize("message", ["sign ups by parents, 45-60", "send nurses to the listings in May"])
def test_while_the_goal_is_open_it_is_listened_for(message: str) -> None:
    assert "goal" in read(message).resolvers

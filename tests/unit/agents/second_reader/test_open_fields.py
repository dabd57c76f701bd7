"""Which fields the model is asked about, and when it is not asked at all."""

from dataclasses import replace
from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.brief.merge import Reading
from agents.budget.reading import read_budget
from agents.goal.reading import read_goal
from agents.languages.gloss import Gloss
from agents.reading import ReadingContext
from agents.router.intent import read_intent
from agents.routing import Routing
from agents.schedule.reading import read_schedule
from agents.second_reader.open_fields import FIELDS, open_fields
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Brief, Budget, Place, PlaceKind, Places, Question, Stated, Words
from planner.domain.money import Money
from planner.domain.readings import (
    AudienceReading,
    BudgetReading,
    GoalReading,
    ReadingPolicy,
    ReadingProblem,
    ScheduleReading,
)
from planner.domain.turn import Intent
from tests.fakes.talk import ADVERTISER
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
EVERYTHING = {name: frozenset(fields) for name, fields in FIELDS.items()}
STANDING = Brief(
    places=Stated[Places](
        value=Places(
            included=(Place(place_id="DE", name="Germany", kind=PlaceKind.COUNTRY, country_code="DE"),)
        )
    ),
    budget=Stated[Budget](value=Budget(amount=Money.of(10_000, "EUR"))),
)


def routed(
    message: str, previous: Brief | None = None, asked: str | None = None
) -> tuple[Routing, dict[str, Reading]]:
    """Read a message as the router and the resolvers do."""
    question = Question(field=asked, text="?") if asked is not None else None
    context = ReadingContext(message, previous or Brief(), date(2026, 11, 20), ADVERTISER, asked=question)
    found = read_intent(context, INDEX, has_plan=previous is not None, has_hypothetical=False)
    context = replace(context, country_codes=found.country_codes)
    resolvers = tuple(name for name in FIELDS if name in found.resolvers)
    routing = Routing(
        found.intent, resolvers, context, Gloss.of_english(message), wants_default=found.wants_default
    )
    readings: dict[str, Reading] = {
        "goal": read_goal(context, INDEX),
        "audience": read_audience(context, INDEX),
        "budget": read_budget(context),
        "schedule": read_schedule(context),
    }
    return routing, {name: readings[name] for name in resolvers}


def asked_about(
    message: str,
    previous: Brief | None = None,
    asked: str | None = None,
    policy: ReadingPolicy = ReadingPolicy.HYBRID,
) -> dict[str, frozenset[str]]:
    return open_fields(*routed(message, previous, asked), policy)


@pytest.mark.parametrize(
    "message",
    [
        "Reach 18-24 year olds who like hip-hop in Brazil and Mexico next month, around 15k euros, audio and "
        "video.",
        "Reach women 25-44 in Spain in January with 12,000 euros",
        "Drive app installs in Germany, 1 to 31 January, audio and video, €20,000",
        "As many video views as possible in the UK in February for £25k, ages 18-34",
        "I'd like to plan a campaign, please.",
        "Hi, can you plan something for us?",
        "hello",
        "thanks!",
    ],
)
def test_a_settled_first_message_asks_nothing(message: str) -> None:
    assert asked_about(message) == {}


@pytest.mark.parametrize(
    "message",
    [
        "make it 20k",
        "double it",
        "a week later",
        "add Portugal",
        "drop video",
        "women only",
        "what if we had 30k?",
        "why is the first line so expensive?",
        "undo",
        "start over",
        "go ahead and book it",
        "thanks, that's great",
    ],
)
def test_changes_questions_and_courtesies_ask_nothing(message: str) -> None:
    assert asked_about(message, STANDING) == {}


def brief_read_as(message: str, quotes: dict[str, str], confidence: float = 1.0) -> dict[str, frozenset[str]]:
    """Return what is asked about `message` when just these fields were read, from these words of it."""
    readings: dict[str, Reading] = {
        "goal": GoalReading(),
        "audience": AudienceReading(),
        "budget": BudgetReading(),
        "schedule": ScheduleReading(),
    }
    for field, quote in quotes.items():
        at = message.index(quote)
        words = (Words(text=quote, start=at, end=at + len(quote)),)
        resolver = next(name for name, fields in FIELDS.items() if field in fields)
        # What was read makes no difference here, only that it was, and from which words.
        read = Stated[str].model_construct(value=quote, words=words, confidence=confidence)
        readings[resolver] = readings[resolver].model_copy(update={field: read})
    context = ReadingContext(message, Brief(), date(2026, 11, 20), ADVERTISER)
    routing = Routing(Intent.BRIEF, tuple(FIELDS), context, Gloss.of_english(message))
    return open_fields(routing, readings, ReadingPolicy.HYBRID)


SETTLED = {"goal": "Sell", "places": "Spain", "budget": "10k euros", "schedule": "March"}


@pytest.mark.parametrize(
    ("message", "open_field", "resolver"),
    [
        ("Flimflam our opera house in Spain for 10k euros in March", "goal", "goal"),
        ("Sell tickets for opera nights in Spain for 10k euros in March", "ad_category", "goal"),
        ("Sell tickets in Spain for 10k euros in March, only on the telly", "formats", "goal"),
        ("Sell boots around the Kattegat for 10k euros in March", "places", "audience"),
        ("Sell jam to silver surfers in Spain for 10k euros in March", "ages", "audience"),
        ("Sell our granny's jam to grannies in Spain for 10k euros in March", "genders", "audience"),
        (
            "Sell boots to folks who live for trail dawns in Spain for 10k euros in March",
            "interests",
            "audience",
        ),
        ("Sell boots in Spain in March, we can afford fifteen big ones", "budget", "budget"),
        ("Sell boots in Spain for 10k euros in March, and never annoy anybody", "constraints", "budget"),
        ("Sell boots in Spain for 10k euros when the harvest is in", "schedule", "schedule"),
    ],
)
def test_what_the_unread_words_could_be_about_is_asked(message: str, open_field: str, resolver: str) -> None:
    read = {name: quote for name, quote in SETTLED.items() if name != open_field}
    assert open_field in brief_read_as(message, read).get(resolver, frozenset())


def test_what_is_settled_is_not_asked_again() -> None:
    message = (
        "Sell boots to zzyzx folks who flimflam in Spain for 10k euros in March, 2 or 3 times, old and young"
    )
    asked = {field for fields in brief_read_as(message, SETTLED).values() for field in fields}
    assert asked
    assert asked.isdisjoint(SETTLED)


def test_a_name_left_unread_is_no_reason_to_ask() -> None:
    message = "Sell the new Volta from Nova Motors in Spain for 10k euros in March"
    assert brief_read_as(message, SETTLED) == {}


def test_a_guess_is_open_as_long_as_something_was_left_unread() -> None:
    message = "Sell zzyzx to folks in Spain for 10k euros in March"
    assert "goal" not in brief_read_as(message, SETTLED).get("goal", frozenset())
    assert "goal" in brief_read_as(message, SETTLED, 0.6)["goal"]
    assert brief_read_as(message.replace("zzyzx ", ""), SETTLED, 0.6) == {}


def test_a_message_that_nobody_can_read_is_asked_about_whole() -> None:
    assert asked_about("zzyzx qwerty flimflam") == EVERYTHING
    assert routed("zzyzx qwerty flimflam")[0].intent is Intent.UNREADABLE


@pytest.mark.parametrize("code", ["MESSAGE_EMPTY", "MESSAGE_TOO_LONG", "MESSAGE_UNREADABLE"])
def test_what_is_no_text_is_not_sent(code: str) -> None:
    routing, _ = routed("zzyzx qwerty flimflam")
    problem = ReadingProblem(code=code, field="", message="")
    for policy in ReadingPolicy:
        assert open_fields(replace(routing, problem=problem), {}, policy) == {}


def test_a_language_that_nobody_reads_is_sent() -> None:
    routing, _ = routed("Vi vill nå unga löpare i Sverige")
    problem = ReadingProblem(code="LANGUAGE_NOT_READ", field="", message="")
    unread = replace(routing, intent=Intent.UNREADABLE, resolvers=(), problem=problem)
    assert open_fields(unread, {}, ReadingPolicy.HYBRID) == EVERYTHING
    assert open_fields(unread, {}, ReadingPolicy.EMBEDDED) == {}


def test_a_change_that_nobody_understood_is_asked_about_by_those_it_concerns() -> None:
    found = asked_about("make the money stretch like chewing gum", STANDING)
    assert "budget" in found
    assert "schedule" not in found


@pytest.mark.parametrize(
    ("message", "asked", "expected"),
    [
        ("where the cherry trees bloom", "places", {"audience": frozenset({"places"})}),
        ("Portugal", "places", {}),
        ("you choose", "places", {}),
        ("English", "languages", {}),
    ],
)
def test_an_answer_is_asked_about_only_if_it_was_not_understood(
    message: str, asked: str, expected: dict[str, frozenset[str]]
) -> None:
    assert asked_about(message, Brief(), asked) == expected


def test_a_brief_told_in_several_messages_is_asked_about_like_one_told_at_once() -> None:
    message = "Portugal, 10k euros, folks with a flimflam qwerty zzyzx"
    assert "interests" in asked_about(message, Brief(), "places")["audience"]
    assert asked_about("Portugal, 10k euros", Brief(), "places") == {}
    assert asked_about(message, STANDING) == {}  # the same words as a change of a plan are understood


def test_a_change_beside_an_open_question_may_be_its_answer() -> None:
    found = asked_about("the land of the rising sun", Brief(), "places")  # "sun" is also a day
    assert "places" in found["audience"]


@pytest.mark.parametrize("message", ["make it 20k", "Reach women in Spain in January with 12,000 euros"])
def test_under_the_model_policy_every_message_about_a_campaign_is_asked_about_whole(message: str) -> None:
    assert asked_about(message, STANDING, policy=ReadingPolicy.MODEL) == EVERYTHING


@pytest.mark.parametrize("message", ["hello", "undo", "why so expensive?", "book it"])
def test_under_the_model_policy_talk_is_still_not_sent(message: str) -> None:
    assert asked_about(message, STANDING, policy=ReadingPolicy.MODEL) == {}


@pytest.mark.parametrize("message", ["zzyzx qwerty flimflam", "make it 20k", "sell our boots somewhere"])
def test_under_the_embedded_policy_nothing_is_sent(message: str) -> None:
    assert asked_about(message, policy=ReadingPolicy.EMBEDDED) == {}

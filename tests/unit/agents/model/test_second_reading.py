"""A configured model fills what the grammar left open, in words that our code verifies, or is absent."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from agents.model import ModelCredentials, open_model
from planner.decisions.settled import settled
from planner.domain.brief import Missing, Reader, Stated
from planner.domain.plan import DegradationKind
from planner.domain.turn import WentWithout
from planner.domain.vocabulary import DeliveryGoal
from tests.fakes.talk import Talk
from tests.fakes.vertex import Reply, VertexServer, vertex_server

# The grammar reads money, place and dates here; what it is for is in words it cannot know.
MESSAGE = "Folks who live for trail mornings should hear of our oat drink, Portugal, 10k euros, December 2026"


@pytest.fixture
def server() -> Iterator[VertexServer]:
    with vertex_server() as running:
        yield running


@pytest.fixture
def talk(server: VertexServer) -> Talk:
    return Talk(
        model=open_model(
            "google_vertexai:gemini-2.5-pro",
            project="p",
            api_endpoint=server.url,
            api_transport="rest",
            credentials=ModelCredentials.ANONYMOUS,
            retry_pause_s=0.01,
        )
    )


def answers(*, goal: dict[str, Any] | None = None, audience: dict[str, Any] | None = None) -> Any:
    """Answer each agent by the schema that it asks with."""

    def choose(body: dict[str, Any]) -> Reply:
        asked = body["generationConfig"]["responseSchema"]["properties"]
        return Reply(json.dumps((goal or {}) if "delivery_goal" in asked else (audience or {})))

    return choose


async def test_the_models_words_fill_open_fields(talk: Talk, server: VertexServer) -> None:
    server.choose = answers(
        goal={"delivery_goal": "REACH", "delivery_goal_quote": "should hear of"},
        audience={"places": [], "interests": [{"name": "Running", "quote": "trail  Mornings"}]},
    )
    outcome = await talk.say(MESSAGE)
    goal, interests = outcome.brief.goal, outcome.brief.interests
    assert isinstance(goal, Stated)
    assert goal.reader is Reader.MODEL
    assert goal.confidence < 1
    assert goal.value.delivery_goal is DeliveryGoal.REACH
    assert MESSAGE[goal.words[0].start : goal.words[0].end] == goal.words[0].text == "should hear of"
    assert isinstance(interests, Stated)
    assert interests.reader is Reader.MODEL
    assert [node.name for node in interests.value] == ["Running"]
    assert [words.text for words in interests.words] == ["trail mornings"]
    assert not outcome.degradations
    assert outcome.plan is not None
    assert outcome.plan.engine["model"] == "google_vertexai:gemini-2.5-pro"
    assert outcome.plan.engine["prompt.goal"] == "1"


async def test_both_resolvers_ask_at_most_once_each(talk: Talk, server: VertexServer) -> None:
    server.choose = answers()
    await talk.say(MESSAGE)
    assert 1 <= len(server.requests) <= 2


async def test_the_users_words_stay_inside_the_fence(talk: Talk, server: VertexServer) -> None:
    server.choose = answers()
    await talk.say(MESSAGE)
    for _, body in server.requests:
        assert body["contents"][0]["parts"][0]["text"] == f"<<<USER\n{MESSAGE}\nUSER>>>"
        assert MESSAGE not in body["systemInstruction"]["parts"][0]["text"]


@pytest.mark.parametrize(
    "goal",
    [
        {"delivery_goal": "REACH", "delivery_goal_quote": "maximise reach"},
        {"delivery_goal": "REACH", "delivery_goal_quote": ""},
        {"delivery_goal": "REACH"},
    ],
)
async def test_words_that_the_user_did_not_write_are_not_used(
    talk: Talk, server: VertexServer, goal: dict[str, Any]
) -> None:
    server.choose = answers(goal=goal)
    outcome = await talk.say(MESSAGE)
    assert not isinstance(outcome.brief.goal, Stated)


async def test_ids_and_numbers_that_the_user_did_not_write_are_refused(
    talk: Talk, server: VertexServer
) -> None:
    server.choose = answers(
        audience={
            "places": [{"name": "geonames:2950159", "quote": "Portugal"}],
            "interests": [
                {"name": "int_0001", "quote": "trail mornings"},
                {"name": "Running 55", "quote": "trail mornings"},
                {"name": "No Such Interest", "quote": "oat drink"},
            ],
        }
    )
    outcome = await talk.say(MESSAGE)
    assert isinstance(outcome.brief.interests, Missing) or not settled(outcome.brief.interests)
    places = settled(outcome.brief.places)
    assert places is not None
    assert places.country_codes == ("PT",)


async def test_money_and_dates_are_never_the_models(talk: Talk, server: VertexServer) -> None:
    server.choose = answers(goal={"budget": 999, "start": "2020-01-01", "delivery_goal": None})
    outcome = await talk.say(MESSAGE)
    budget = settled(outcome.brief.budget)
    assert budget is not None
    assert budget.amount.units == 10_000
    asked = {
        name
        for _, body in server.requests
        for name in body["generationConfig"]["responseSchema"]["properties"]
    }
    assert asked <= {
        "delivery_goal",
        "delivery_goal_quote",
        "category",
        "category_quote",
        "places",
        "interests",
    }


@pytest.mark.parametrize(
    "replies",
    [
        [Reply("no JSON at all")],
        [Reply('{"delivery_goal": "WORLD_PEACE", "places": 3}')],
        [Reply(status=429)],
        [Reply(status=500)],
        [Reply(status=403)],
        [Reply("{}", delay_s=0.7)],
    ],
    ids=["prose", "wrong schema", "quota", "error", "forbidden", "late"],
)
async def test_without_an_answer_the_grammars_reading_stands(
    talk: Talk, server: VertexServer, replies: list[Reply]
) -> None:
    talk.model_deadline_s = 0.3
    server.replies = replies
    outcome = await talk.say(MESSAGE)
    alone = await Talk().say(MESSAGE)
    assert outcome.brief == alone.brief
    assert [row.kind for row in outcome.degradations] == [DegradationKind.MODEL]
    assert [e.degradation.kind for e in talk.events if isinstance(e, WentWithout)] == [DegradationKind.MODEL]
    assert outcome.degradations[0].message in outcome.reply


async def test_a_quota_that_passes_costs_nothing(talk: Talk, server: VertexServer) -> None:
    server.replies = [Reply(status=429), Reply("{}")]
    outcome = await talk.say(MESSAGE)
    assert not outcome.degradations


async def test_nobody_asks_when_nothing_is_open(talk: Talk, server: VertexServer) -> None:
    server.choose = answers()
    await talk.say(MESSAGE)
    asked = len(server.requests)
    await talk.say("make it 20k")
    assert len(server.requests) == asked

"""What every door to a chat model keeps, whichever client and protocol lie behind it."""

import asyncio
import time
from decimal import Decimal
from typing import Any, TypedDict, cast

import pytest
from langgraph.graph import END, START, StateGraph

from agents.model.door import ChatModelDoor, NoAnswerError, TokenPrices
from agents.model.langchain_door import AnswerMethod
from planner.domain.errors import ModelUnavailableError, Recovery
from tests.conformance.model_doors.ways import ANSWER, PROMPT, VALUE, WAYS, Colour, Way
from tests.fakes.model_server import Finish, ModelServer, Reply, together


async def refusal_of(door: ChatModelDoor, *, deadline_s: float = 10.0) -> NoAnswerError:
    with pytest.raises(ModelUnavailableError) as caught:
        await door.structured(PROMPT, Colour, deadline_s=deadline_s)
    assert isinstance(caught.value, NoAnswerError)
    assert caught.value.recovery is Recovery.TRANSIENT
    assert caught.value.cost.failure == caught.value.code
    return caught.value


async def test_a_structured_answer_comes_back_with_its_cost(way: Way, server: ModelServer) -> None:
    server.replies = [Reply(ANSWER)]
    prices = TokenPrices(Decimal("1.25"), Decimal("10.005"))
    answer = await way.door(server, prices=prices).structured(PROMPT, Colour, deadline_s=10)
    assert answer.value == VALUE
    cost = answer.cost
    assert (cost.model, cost.prompt, cost.prompt_version) == (way.model, "goal", "7")
    assert (cost.tokens_in, cost.tokens_out, cost.attempts, cost.failure) == (120, 30, 1, None)
    assert cost.cost_micros_usd == 450  # 120 * 1.25 + 30 * 10.005 = 450.15
    assert cost.latency_ms > 0


@pytest.mark.parametrize("method", list(AnswerMethod))
async def test_every_method_keeps_the_schema(way: Way, server: ModelServer, method: AnswerMethod) -> None:
    server.replies = [Reply(ANSWER)]
    answer = await way.door(server, method=method).structured(PROMPT, Colour, deadline_s=10)
    assert answer.value == VALUE
    (_, body), sent = server.requests[0], str(server.requests[0][1])
    assert "shades" in sent  # the schema, wherever the provider takes it
    if method is AnswerMethod.FUNCTION_CALLING:
        assert body["tools"]


async def test_an_unknown_price_is_unavailable_and_not_zero(way: Way, server: ModelServer) -> None:
    server.replies = [Reply(ANSWER)]
    answer = await way.door(server).structured(PROMPT, Colour, deadline_s=10)
    assert answer.cost.cost_micros_usd is None


async def test_our_words_and_the_users_arrive_apart(way: Way, server: ModelServer) -> None:
    server.replies = [Reply(ANSWER)]
    await way.door(server).structured(PROMPT, Colour, deadline_s=10)
    _, body = server.requests[0]
    users = str(body["contents"] if "contents" in body else body["messages"][-1])
    assert "sell shoes" in users
    assert "You read messages." not in users


async def test_questions_are_asked_side_by_side(way: Way, server: ModelServer) -> None:
    server.choose = together(4, lambda _: Reply(ANSWER))
    door = way.door(server, timeout_s=60.0)
    asked = [door.structured(PROMPT, Colour, deadline_s=60) for _ in range(4)]
    answers = await asyncio.gather(*asked)
    assert [answer.value for answer in answers] == [VALUE] * 4


@pytest.mark.parametrize("text", ["certainly!", '{"bright": true}', '{"name": ', "[1, 2]", "null"])
async def test_an_answer_that_breaks_the_schema_is_unusable_and_not_asked_again(
    way: Way, server: ModelServer, text: str
) -> None:
    server.replies = [Reply(text)]
    error = await refusal_of(way.door(server))
    assert error.code == "MODEL_ANSWER_UNUSABLE"
    assert error.cost.tokens_out == 30  # it was paid for all the same
    assert len(server.requests) == 1


async def test_a_body_that_is_no_json_is_no_answer(way: Way, server: ModelServer) -> None:
    server.replies = [Reply(body=b'{"candidates": [')]
    error = await refusal_of(way.door(server))
    assert error.code in {"MODEL_ANSWER_UNUSABLE", "MODEL_UNAVAILABLE"}


async def test_an_answer_that_was_cut_off_is_not_used(way: Way, server: ModelServer) -> None:
    server.replies = [Reply('{"name": "re', finish=Finish.CUT_OFF)]
    error = await refusal_of(way.door(server))
    assert error.code == "MODEL_ANSWER_CUT_OFF"
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", sorted(set(WAYS) - {"ollama"}))  # which has no safety filter to speak of
@pytest.mark.parametrize("finish", [Finish.BLOCKED_ANSWER, Finish.BLOCKED_PROMPT])
async def test_an_answer_held_back_for_safety_is_not_asked_for_again(name: str, finish: Finish) -> None:
    way = WAYS[name]
    with way.server() as server:
        server.replies = [Reply(finish=finish)]
        error = await refusal_of(way.door(server))
        # Azure's client tells it in the text of a plain ValueError only.
        assert error.code == ("MODEL_UNAVAILABLE" if "init_chat_model" in name else "MODEL_BLOCKED")
        assert len(server.requests) == 1


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_passing_error_is_tried_once_more(way: Way, server: ModelServer, status: int) -> None:
    server.replies = [Reply(status=status), Reply(ANSWER)]
    answer = await way.door(server).structured(PROMPT, Colour, deadline_s=10)
    assert answer.value == VALUE
    assert answer.cost.attempts == len(server.requests) == 2


@pytest.mark.parametrize(
    ("status", "calls", "code"),
    [
        (429, 2, "MODEL_QUOTA"),
        (500, 2, "MODEL_UNAVAILABLE"),
        (503, 2, "MODEL_UNAVAILABLE"),
        (400, 1, "MODEL_REFUSED"),
        (403, 1, "MODEL_REFUSED"),
        (404, 1, "MODEL_REFUSED"),
    ],
)
async def test_a_lasting_error_is_given_up(
    way: Way, server: ModelServer, status: int, calls: int, code: str
) -> None:
    server.replies = [Reply(status=status)]
    error = await refusal_of(way.door(server))
    assert error.code == code
    assert error.cost.attempts == len(server.requests) == calls


@pytest.mark.parametrize("name", sorted(set(WAYS) - {"ollama"}))  # whose client drops the headers
async def test_a_wait_that_the_server_asks_for_is_kept(name: str) -> None:
    way = WAYS[name]
    with way.server() as server:
        server.replies = [Reply(status=429, retry_after_s=0.4), Reply(ANSWER)]
        began = time.monotonic()
        answer = await way.door(server).structured(PROMPT, Colour, deadline_s=30)
        assert time.monotonic() - began >= 0.4  # never sooner; how much later is no matter
        assert answer.value == VALUE


@pytest.mark.parametrize("name", sorted(set(WAYS) - {"ollama"}))
async def test_a_wait_beyond_the_deadline_is_not_begun(name: str) -> None:
    way = WAYS[name]
    with way.server() as server:
        server.replies = [Reply(status=429, retry_after_s=3600), Reply(ANSWER)]
        error = await refusal_of(way.door(server), deadline_s=60)
        assert error.code == "MODEL_QUOTA"
        assert len(server.requests) == 1


async def test_no_answer_before_the_deadline(way: Way, server: ModelServer) -> None:
    server.replies = [Reply(ANSWER, delay_s=1.0)]
    error = await refusal_of(way.door(server), deadline_s=0.2)
    assert error.code == "MODEL_TIMEOUT"


async def test_a_call_gives_up_after_its_own_timeout(way: Way, server: ModelServer) -> None:
    server.replies = [Reply(ANSWER, delay_s=1.5)]
    error = await refusal_of(way.door(server, timeout_s=0.5))
    assert error.code == "MODEL_TIMEOUT"
    assert len(server.requests) == 1


async def test_a_server_that_is_gone_is_unavailable(way: Way) -> None:
    with way.server() as server:
        door = way.door(server, timeout_s=2.0)
    error = await refusal_of(door, deadline_s=8)
    assert error.code in {"MODEL_UNAVAILABLE", "MODEL_TIMEOUT"}


class _Said(TypedDict, total=False):
    value: Any


async def test_inside_a_graph_an_answer_can_be_watched_as_it_comes(way: Way, server: ModelServer) -> None:
    server.replies = [Reply(ANSWER)]
    door = way.door(server)

    async def ask(state: _Said) -> _Said:
        return {"value": (await door.structured(PROMPT, Colour, deadline_s=10)).value}

    graph = StateGraph(_Said)
    graph.add_node("ask", ask)
    graph.add_edge(START, "ask")
    graph.add_edge("ask", END)
    pieces, value = [], None
    async for part in graph.compile().astream({}, stream_mode=["messages", "values"]):
        mode, item = cast("tuple[str, Any]", part)  # what two stream modes at once yield
        if mode == "messages":
            pieces.append(item[0])
        else:
            value = item.get("value")
    assert value == VALUE
    assert server.streamed == len(server.requests) == 1
    assert len(pieces) > 1

"""The GraphQL surface: conversations, plans, events, and failures that a client can act on."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from starlette.testclient import TestClient

from planner.domain.brief import Advertiser, Brief, Question
from planner.domain.errors import AdsApiQuotaError, HistoryUnavailableError
from planner.domain.habits import OwnCampaign
from planner.domain.history import AdSetColumns, HistoryQuery, HistorySummary
from planner.domain.turn import Intent, Principal, StepStarted, TurnOutcome
from planner.service.application import Application
from planner.service.broadcast import Broadcast
from planner.service.turns import Turns
from planner.surfaces.graphql.server import LARGEST_BODY, build_server
from tests.fakes.conversations import MemoryConversations
from tests.fakes.plans import small_plan
from tests.fakes.reasoner import Script, ScriptedReasoner

PRINCIPAL = Principal(
    subject="me", advertiser=Advertiser(account_id="a", name="A", currency="EUR", country_code="DE")
)
START = "mutation { startConversation { ... on Conversation { id } ... on Problem { code } } }"
SEND = """
mutation Send($conversation: ID!, $message: String!) {
  sendMessage(conversationId: $conversation, message: $message) {
    __typename
    ... on Turn { number reply status question { text suggestions }
      failure { code retryAfterSeconds recovery }
      plan { id version budget { amountMicros currency text } lineItems { lineId budget { amountMicros } } } }
    ... on Problem { code message suggestion recovery }
  }
}
"""


class EmptyHistory:
    async def ad_sets(self, query: HistoryQuery) -> AdSetColumns:
        return AdSetColumns.empty()

    async def own_campaigns(self, account_id: str, as_of: date) -> tuple[OwnCampaign, ...]:
        return ()

    async def summary(self) -> HistorySummary:
        return HistorySummary(0, 0, 0, None, None, {})


class NoonClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 20, 12, tzinfo=UTC)


def outcome(**changes: Any) -> TurnOutcome:
    base = TurnOutcome(intent=Intent.BRIEF, brief=Brief(), plan=small_plan(), reply="done")
    return base.model_copy(update=changes)


STORE = MemoryConversations()


def client_over(*scripts: Script) -> Iterator[TestClient]:
    STORE.fail_with = None
    broadcast = Broadcast()
    application = Application(
        turns=Turns(STORE, ScriptedReasoner(*scripts), NoonClock(), broadcast),
        conversations=STORE,
        history=EmptyHistory(),
        broadcast=broadcast,
    )
    app = build_server(application, lambda _: PRINCIPAL, allowed_hosts=["testserver"])
    with TestClient(app) as client:
        yield client


@pytest.fixture
def client() -> Iterator[TestClient]:
    question = Question(field="budget", text="How much may it cost?", suggestions=("5k",))
    quota = AdsApiQuotaError("Too many calls.", retry_after_s=7)
    yield from client_over(
        [StepStarted(agent="router", text="Reading"), outcome()],
        [outcome(plan=None, question=question)],
        [quota],
        [ValueError("secret detail")],
    )


def ask(client: TestClient, query: str, **variables: Any) -> dict[str, Any]:
    answer = client.post("/graphql", json={"query": query, "variables": variables}).json()
    assert "errors" not in answer, answer
    data: dict[str, Any] = answer["data"]
    return data


def start(client: TestClient) -> str:
    return str(ask(client, START)["startConversation"]["id"])


def test_a_message_is_answered_with_a_plan_whose_money_is_exact(client: TestClient) -> None:
    turn = ask(client, SEND, conversation=start(client), message="plan it")["sendMessage"]
    assert turn["__typename"] == "Turn"
    assert turn["plan"]["budget"] == {"amountMicros": "100000000", "currency": "EUR", "text": "€100"}
    assert sum(int(line["budget"]["amountMicros"]) for line in turn["plan"]["lineItems"]) == 100_000_000


def test_questions_and_typed_failures_reach_the_client(client: TestClient) -> None:
    conversation = start(client)
    turns = [ask(client, SEND, conversation=conversation, message=text)["sendMessage"] for text in "abcd"]
    assert turns[1]["question"] == {"text": "How much may it cost?", "suggestions": ["5k"]}
    assert turns[2]["failure"] == {"code": "ADS_API_QUOTA", "retryAfterSeconds": 7.0, "recovery": "TRANSIENT"}
    assert turns[3]["failure"]["code"] == "INTERNAL"
    assert "secret" not in json.dumps(turns)
    assert [turn["number"] for turn in turns] == [1, 2, 3, 4]


def test_what_does_not_exist_is_a_problem_and_not_an_error(client: TestClient) -> None:
    for query in (
        'query { plan(id: "nope") { ... on Problem { code recovery } } }',
        'query { turn(id: "nope") { ... on Problem { code recovery } } }',
        'query { conversation(id: "nope") { ... on Problem { code recovery } } }',
    ):
        (found,) = ask(client, query).values()
        assert found == {"code": "NOT_FOUND", "recovery": "TERMINAL"}


def test_a_database_that_is_away_is_a_problem_with_a_recovery(client: TestClient) -> None:
    conversation = start(client)
    STORE.fail_with = HistoryUnavailableError("The database is away.")
    found = ask(client, SEND, conversation=conversation, message="plan it")["sendMessage"]
    assert (found["code"], found["recovery"]) == ("DATABASE_UNAVAILABLE", "TRANSIENT")
    assert found["suggestion"]
    STORE.fail_with = None
    turn = ask(client, SEND, conversation=conversation, message="plan it")["sendMessage"]
    assert turn["__typename"] == "Turn"


def test_events_of_a_turn_are_heard_while_it_runs(client: TestClient) -> None:
    conversation = start(client)
    subscription = """subscription Watch($conversation: ID!) {
      turnEvents(conversationId: $conversation) {
        ... on TurnEvent { kind text } ... on Problem { code } } }"""
    with client.websocket_connect("/graphql", subprotocols=["graphql-transport-ws"]) as socket:
        socket.send_json({"type": "connection_init"})
        assert socket.receive_json()["type"] == "connection_ack"
        payload = {"query": subscription, "variables": {"conversation": conversation}}
        socket.send_json({"id": "1", "type": "subscribe", "payload": payload})
        socket.send_json({"type": "ping"})
        assert socket.receive_json()["type"] == "pong"
        ask(client, SEND, conversation=conversation, message="plan it")
        kinds = [socket.receive_json()["payload"]["data"]["turnEvents"]["kind"] for _ in range(4)]
    assert kinds == ["turn_accepted", "step_started", "plan_ready", "turn_replied"]


def test_a_strangers_conversation_cannot_be_watched(client: TestClient) -> None:
    with client.websocket_connect("/graphql", subprotocols=["graphql-transport-ws"]) as socket:
        socket.send_json({"type": "connection_init"})
        socket.receive_json()
        query = 'subscription { turnEvents(conversationId: "nope") { ... on Problem { code } } }'
        socket.send_json({"id": "1", "type": "subscribe", "payload": {"query": query}})
        found = socket.receive_json()["payload"]["data"]["turnEvents"]
    assert found == {"code": "NOT_FOUND"}


def test_the_conversation_lists_its_turns_and_versions(client: TestClient) -> None:
    conversation = start(client)
    ask(client, SEND, conversation=conversation, message="plan it")
    query = """query Read($id: ID!) { conversation(id: $id) { ... on Conversation {
        turns { number message events { kind data } brief { name state } } plan { version } plans { version }
    } } }"""
    found = ask(client, query, id=conversation)["conversation"]
    assert [turn["message"] for turn in found["turns"]] == ["plan it"]
    assert found["plan"] == {"version": 1}
    assert found["plans"] == [{"version": 1}]
    assert {line["state"] for line in found["turns"][0]["brief"]} == {"missing"}


def test_a_body_that_is_too_large_is_refused_before_it_is_parsed(client: TestClient) -> None:
    answer = client.post("/graphql", content=b"x" * (LARGEST_BODY + 1))
    assert answer.status_code == 413
    assert answer.json()["errors"][0]["extensions"]["code"] == "REQUEST_TOO_LARGE"


def test_a_document_of_too_many_tokens_is_refused(client: TestClient) -> None:
    answer = client.post("/graphql", json={"query": "query { " + "__typename " * 3000 + "}"})
    assert "errors" in answer.json()


def test_a_wrong_field_is_the_callers_error_and_gives_no_hints(client: TestClient) -> None:
    error = client.post("/graphql", json={"query": "{ plam(id: 1) { id } }"}).json()["errors"][0]
    assert "plam" in error["message"]
    assert "Did you mean" not in error["message"]


def test_mutations_do_not_go_through_get(client: TestClient) -> None:
    answer = client.get("/graphql", params={"query": START}, headers={"accept": "application/json"})
    assert answer.status_code in {400, 404, 405}


def test_another_host_name_is_refused(client: TestClient) -> None:
    assert client.get("/health", headers={"host": "evil.example"}).status_code == 400


def test_health_says_whether_it_is_ready(client: TestClient) -> None:
    assert client.get("/health").json() == {"ready": True, "history_ad_sets": 0}

"""A turn is stored before work begins, its plan before anyone hears of it; failures end no conversation."""

from datetime import UTC, datetime

import pytest

from planner.domain.brief import Advertiser, Brief, Question
from planner.domain.errors import AdsApiUnavailableError, HistoryUnavailableError, NotFoundError, Recovery
from planner.domain.turn import (
    Intent,
    PlanReady,
    Principal,
    StepStarted,
    Turn,
    TurnFailed,
    TurnOutcome,
    TurnStatus,
)
from planner.service.broadcast import Broadcast
from planner.service.turns import Turns, storable
from tests.fakes.conversations import MemoryConversations
from tests.fakes.plans import small_plan
from tests.fakes.reasoner import Script, ScriptedReasoner

NOON = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
ADVERTISER = Advertiser(
    account_id="a", name="A", currency="EUR", country_code="DE", time_zone="Europe/Berlin"
)
PRINCIPAL = Principal(subject="me", advertiser=ADVERTISER)
STRANGER = Principal(subject="you", advertiser=ADVERTISER.model_copy(update={"account_id": "b"}))


class NoonClock:
    def now(self) -> datetime:
        return NOON


def outcome(
    reply: str = "done", *, hypothetical: bool = False, with_plan: bool = True, units: int = 100
) -> TurnOutcome:
    return TurnOutcome(
        intent=Intent.BRIEF,
        brief=Brief(),
        plan=small_plan(units) if with_plan else None,
        hypothetical=hypothetical,
        reply=reply,
    )


def turns_over(*scripts: Script) -> tuple[Turns, MemoryConversations, ScriptedReasoner]:
    store, reasoner = MemoryConversations(), ScriptedReasoner(*scripts)
    return Turns(store, reasoner, NoonClock(), Broadcast()), store, reasoner


async def test_a_turn_ends_with_its_reply_and_a_numbered_plan() -> None:
    turns, store, reasoner = turns_over([outcome()])
    conversation = await turns.start_conversation(PRINCIPAL)
    turn = await turns.send(PRINCIPAL, conversation.conversation_id, "plan it")
    plan = await store.plan("a", str(turn.plan_id))
    assert (turn.status, turn.number, turn.reply) == (TurnStatus.DONE, 1, "done")
    assert (plan.version, plan.parent_id) == (1, None)
    assert len(plan.digest) == 64
    # 23:30 UTC is already the next day in Berlin
    assert reasoner.requests[0].today.isoformat() == "2026-11-21"


async def test_the_second_version_names_its_parent_and_a_what_if_is_not_one() -> None:
    turns, store, reasoner = turns_over([outcome()], [outcome(hypothetical=True)], [outcome(units=200)])
    conversation = await turns.start_conversation(PRINCIPAL)
    first, what_if, second = [
        await turns.send(PRINCIPAL, conversation.conversation_id, text) for text in ("a", "b", "c")
    ]
    plans = {plan.plan_id: plan for plan in await store.plans("a", conversation.conversation_id)}
    assert plans[str(second.plan_id)].parent_id == first.plan_id
    assert [plan.version for plan in plans.values()] == [1, 2, 3]
    standing = await store.current_plan("a", conversation.conversation_id)
    assert standing is not None
    assert standing.plan_id == second.plan_id
    assert reasoner.requests[2].plan is not None
    assert reasoner.requests[2].plan.plan_id == first.plan_id != what_if.plan_id


async def test_the_same_plan_again_is_the_same_version() -> None:
    turns, store, _ = turns_over([outcome()], [outcome()])
    conversation = await turns.start_conversation(PRINCIPAL)
    first, again = [await turns.send(PRINCIPAL, conversation.conversation_id, text) for text in ("a", "a")]
    assert again.plan_id == first.plan_id
    assert len(await store.plans("a", conversation.conversation_id)) == 1


async def test_whoever_hears_of_a_plan_can_read_it() -> None:
    turns, store, _ = turns_over([outcome()])
    conversation = await turns.start_conversation(PRINCIPAL)
    heard = []
    async for item in turns.stream(PRINCIPAL, conversation.conversation_id, "plan it"):
        if isinstance(item, PlanReady):
            heard.append((await store.plan("a", item.plan_id)).version)
    assert heard == [1]


async def test_an_expected_failure_is_typed_and_the_conversation_goes_on() -> None:
    failure = AdsApiUnavailableError("The Ads API is away.")
    turns, store, _ = turns_over([StepStarted(agent="x", text="x"), failure], [outcome(with_plan=False)])
    conversation = await turns.start_conversation(PRINCIPAL)
    failed = await turns.send(PRINCIPAL, conversation.conversation_id, "plan it")
    assert failed.status is TurnStatus.FAILED
    assert failed.failure is not None
    assert (failed.failure.code, failed.failure.recovery) == ("ADS_API_UNAVAILABLE", Recovery.TRANSIENT)
    assert (await store.turn("a", failed.turn_id)).status is TurnStatus.FAILED
    again = await turns.send(PRINCIPAL, conversation.conversation_id, "again")
    assert (again.status, again.number) == (TurnStatus.DONE, 2)


async def test_an_unexpected_failure_is_masked() -> None:
    turns, _, _ = turns_over([ValueError("secret detail")])
    conversation = await turns.start_conversation(PRINCIPAL)
    items = [item async for item in turns.stream(PRINCIPAL, conversation.conversation_id, "plan it")]
    failure = next(item.failure for item in items if isinstance(item, TurnFailed))
    assert failure.code == "INTERNAL"
    assert "secret" not in failure.model_dump_json()
    assert isinstance(items[-1], Turn)


async def test_a_stranger_sees_nothing() -> None:
    turns, _, _ = turns_over([outcome()])
    conversation = await turns.start_conversation(PRINCIPAL)
    with pytest.raises(NotFoundError):
        await turns.send(STRANGER, conversation.conversation_id, "plan it")


async def test_a_database_that_is_away_is_a_typed_error() -> None:
    turns, store, _ = turns_over([outcome()])
    conversation = await turns.start_conversation(PRINCIPAL)
    store.fail_with = HistoryUnavailableError("The database is away.")
    with pytest.raises(HistoryUnavailableError):
        await turns.send(PRINCIPAL, conversation.conversation_id, "plan it")
    store.fail_with = None
    assert (await turns.send(PRINCIPAL, conversation.conversation_id, "again")).status is TurnStatus.DONE


async def test_a_question_is_stored_with_the_turn() -> None:
    asked = outcome(with_plan=False).model_copy(
        update={"question": Question(field="budget", text="How much?")}
    )
    turns, store, _ = turns_over([asked])
    conversation = await turns.start_conversation(PRINCIPAL)
    turn = await turns.send(PRINCIPAL, conversation.conversation_id, "plan it")
    stored = await store.turn("a", turn.turn_id)
    assert stored.question is not None
    assert stored.question.text == "How much?"
    assert [event.kind for event in stored.events] == ["turn_accepted", "question_asked", "turn_replied"]


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800b", "plain"])
def test_a_stored_message_keeps_its_offsets(text: str) -> None:
    kept = storable(text)
    assert len(kept) == len(text)
    kept.encode()
    assert "\x00" not in kept

"""The contract of `Conversations`, on PostgreSQL."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from planner.domain.errors import NotFoundError, UserInputError
from planner.domain.plan import MediaPlan
from planner.domain.turn import Conversation, Intent, Turn, TurnReplied, TurnStatus
from tests.fakes.plans import small_plan
from tools.conversations.store import PostgresConversations
from tools.database.pool import DatabasePool

AT = datetime(2026, 11, 20, 9, 30, 0, 123456, tzinfo=UTC)
TALK = Conversation(conversation_id="talk", account_id="acme", created_at=AT)


@pytest.fixture
async def store(pool: DatabasePool) -> PostgresConversations:
    opened = PostgresConversations(pool)
    await opened.start(TALK)
    return opened


def finished(turn: Turn, **changes: Any) -> Turn:
    return turn.model_copy(
        update={
            "status": TurnStatus.DONE,
            "finished_at": AT + timedelta(seconds=1),
            "intent": Intent.BRIEF,
            "reply": "Here is a plan.",
            "events": (TurnReplied(text="Here is a plan."),),
            "timings_ms": {"router": 0.1 + 0.2},
            **changes,
        }
    )


def version(number: int, parent_id: str | None = None) -> MediaPlan:
    changes = {"plan_id": f"plan-{number}", "version": number, "digest": f"d{number}", "parent_id": parent_id}
    return small_plan(number * 100).model_copy(update=changes)


async def test_a_conversation_comes_back(store: PostgresConversations) -> None:
    assert await store.conversation("acme", "talk") == TALK
    assert await store.turns("acme", "talk") == ()
    assert await store.plans("acme", "talk") == ()
    assert await store.current_plan("acme", "talk") is None


async def test_a_turn_is_stored_before_its_work_is_done(store: PostgresConversations) -> None:
    turn = await store.begin_turn("acme", "talk", "t1", "20k in Brazil", AT)

    assert (turn.number, turn.status, turn.message) == (1, TurnStatus.RUNNING, "20k in Brazil")
    assert await store.turn("acme", "t1") == turn
    assert await store.turns("acme", "talk") == (turn,)


async def test_a_finished_turn_and_its_plan_come_back_equal(store: PostgresConversations) -> None:
    turn = finished(await store.begin_turn("acme", "talk", "t1", "hello", AT), plan_id="plan-1")

    await store.finish_turn("acme", turn, version(1))

    assert await store.turn("acme", "t1") == turn
    assert await store.plan("acme", "plan-1") == version(1)
    assert await store.current_plan("acme", "talk") == version(1)


async def test_the_highest_version_counts_hypothetical_plans_too(store: PostgresConversations) -> None:
    assert await store.latest_version("acme", "talk") == 0
    turn = await store.begin_turn("acme", "talk", "t1", "what if", AT)

    await store.finish_turn("acme", finished(turn, hypothetical=True), version(4))

    assert await store.latest_version("acme", "talk") == 4
    assert await store.latest_version("other", "talk") == 0


async def test_finishing_again_with_the_same_does_nothing(store: PostgresConversations) -> None:
    turn = finished(await store.begin_turn("acme", "talk", "t1", "hello", AT))
    await store.finish_turn("acme", turn, version(1))

    await store.finish_turn("acme", turn, version(1))

    assert await store.plans("acme", "talk") == (version(1),)
    with pytest.raises(UserInputError) as caught:
        await store.finish_turn("acme", finished(turn, reply="Something else."), None)
    assert caught.value.code == "TURN_FINISHED"
    assert await store.turn("acme", "t1") == turn


async def test_turns_that_begin_at_once_get_numbers_of_their_own(store: PostgresConversations) -> None:
    begun = await asyncio.gather(
        *(store.begin_turn("acme", "talk", f"t{n}", "hi", AT) for n in range(8)),
    )

    assert sorted(turn.number for turn in begun) == list(range(1, 9))
    stored = await store.turns("acme", "talk")
    assert [turn.number for turn in stored] == list(range(1, 9))
    assert list(stored) == sorted(begun, key=lambda turn: turn.number)


async def test_the_newest_plan_that_is_not_hypothetical_stands(store: PostgresConversations) -> None:
    for number, hypothetical in ((1, False), (2, False), (3, True)):
        turn = await store.begin_turn("acme", "talk", f"t{number}", "go", AT)
        await store.finish_turn("acme", finished(turn, hypothetical=hypothetical), version(number))

    assert await store.current_plan("acme", "talk") == version(2)
    assert [plan.version for plan in await store.plans("acme", "talk")] == [1, 2, 3]


async def test_a_plan_version_is_taken_once_and_the_turn_is_not_half_stored(
    store: PostgresConversations,
) -> None:
    first = await store.begin_turn("acme", "talk", "t1", "go", AT)
    second = await store.begin_turn("acme", "talk", "t2", "go", AT)
    await store.finish_turn("acme", finished(first), version(1))
    rival = version(1).model_copy(update={"plan_id": "rival"})

    with pytest.raises(UserInputError) as caught:
        await store.finish_turn("acme", finished(second), rival)

    assert caught.value.code == "PLAN_VERSION_TAKEN"
    assert await store.turn("acme", "t2") == second
    assert await store.plans("acme", "talk") == (version(1),)


@pytest.mark.parametrize(
    "ask",
    [
        lambda store, account, talk, _turn, _plan: store.conversation(account, talk),
        lambda store, account, talk, _turn, _plan: store.turns(account, talk),
        lambda store, account, talk, _turn, _plan: store.plans(account, talk),
        lambda store, account, talk, _turn, _plan: store.current_plan(account, talk),
        lambda store, account, talk, _turn, _plan: store.begin_turn(account, talk, "new", "hi", AT),
        lambda store, account, _talk, turn, _plan: store.turn(account, turn),
        lambda store, account, _talk, _turn, plan: store.plan(account, plan),
        lambda store, account, talk, turn, _plan: store.finish_turn(
            account,
            Turn(
                turn_id=turn,
                conversation_id=talk,
                number=1,
                message="",
                status=TurnStatus.DONE,
                created_at=AT,
            ),
            None,
        ),
    ],
)
async def test_what_is_foreign_is_as_absent_as_what_does_not_exist(
    store: PostgresConversations, ask: Callable[..., Awaitable[object]]
) -> None:
    turn = await store.begin_turn("acme", "talk", "t1", "hello", AT)
    await store.finish_turn("acme", finished(turn), version(1))

    for names in (
        ("other", "talk", "t1", "plan-1"),
        ("acme", "no-talk", "no-turn", "no-plan"),
        ("acme", "talk\0", "t1\0", "\ud800"),
    ):
        with pytest.raises(NotFoundError) as caught:
            await ask(store, *names)
        assert caught.value.code == "NOT_FOUND"
    assert len(await store.turns("acme", "talk")) == 1


async def test_ids_are_given_once(store: PostgresConversations) -> None:
    await store.begin_turn("acme", "talk", "t1", "hello", AT)

    with pytest.raises(UserInputError):
        await store.begin_turn("acme", "talk", "t1", "hello", AT)
    with pytest.raises(UserInputError):
        await store.start(TALK.model_copy(update={"account_id": "other"}))

    assert (await store.begin_turn("acme", "talk", "t2", "hello", AT)).number == 2


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("nul \0 here", "nul � here"),
        ("half \ud83d here", "half � here"),
        (r"a backslash \u0000 typed out", r"a backslash \u0000 typed out"),
        ("'; DROP TABLE turn; -- %s %(x)s {}", "'; DROP TABLE turn; -- %s %(x)s {}"),
        ("\u202eright to left 🏳️‍🌈", "\u202eright to left 🏳️‍🌈"),
        ("", ""),
    ],
)
async def test_whatever_a_person_types_can_be_stored(
    store: PostgresConversations, written: str, stored: str
) -> None:
    turn = await store.begin_turn("acme", "talk", "t1", written, AT)
    assert turn.message == stored

    await store.finish_turn("acme", finished(turn, reply=f"You said {stored} \0"), None)

    found = await store.turn("acme", "t1")
    assert found.message == stored
    assert found.reply == f"You said {stored} �"

"""The reasoner's checkpoints: set up once, shared by many savers, restoring nothing but domain values."""

import asyncio
import datetime
from collections.abc import AsyncIterator
from typing import Any

import pytest
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import empty_checkpoint
from pydantic import BaseModel

from planner.domain.brief import AgeRange, Brief, Stated
from planner.domain.errors import HistoryUnavailableError
from tools.conversations.checkpoints import (
    CheckpointPool,
    checkpoint_pool,
    checkpointer,
    forget_checkpoints,
    setup_checkpoints,
)
from tools.database.address import conninfo


class Foreign(BaseModel):
    """A value that no checkpoint of ours holds."""

    text: str = "x"


BRIEF = Brief(ages=Stated(value=AgeRange(youngest=18, oldest=24)))


@pytest.fixture
async def checkpoints(database_url: str) -> AsyncIterator[CheckpointPool]:
    await setup_checkpoints(conninfo(database_url))
    async with checkpoint_pool(conninfo(database_url)) as pool:
        yield pool


def thread(name: str) -> RunnableConfig:
    return {"configurable": {"thread_id": name, "checkpoint_ns": ""}}


async def put(pool: CheckpointPool, name: str, values: dict[str, Any]) -> None:
    versions: dict[str, str | int | float] = dict.fromkeys(values, 1)
    checkpoint = empty_checkpoint() | {"channel_values": values, "channel_versions": versions}
    await checkpointer(pool).aput(thread(name), checkpoint, {}, versions)


async def got(pool: CheckpointPool, name: str) -> dict[str, Any] | None:
    found = await checkpointer(pool).aget_tuple(thread(name))
    return found.checkpoint["channel_values"] if found else None


async def test_processes_that_set_up_at_once_do_not_wait_for_each_other_for_ever(database_url: str) -> None:
    await asyncio.gather(*(setup_checkpoints(conninfo(database_url)) for _ in range(3)))


async def test_a_brief_survives_and_threads_are_apart(checkpoints: CheckpointPool) -> None:
    await asyncio.gather(*(put(checkpoints, f"talk-{n}", {"brief": BRIEF, "turn": n}) for n in range(5)))

    assert await got(checkpoints, "talk-3") == {"brief": BRIEF, "turn": 3}
    assert await got(checkpoints, "elsewhere") is None


async def test_a_forgotten_conversation_has_no_checkpoint(checkpoints: CheckpointPool) -> None:
    await put(checkpoints, "talk", {"turn": 1})

    await forget_checkpoints(checkpoints, "talk")

    assert await got(checkpoints, "talk") is None


async def test_only_domain_values_are_restored_as_objects(checkpoints: CheckpointPool) -> None:
    await put(checkpoints, "talk", {"foreign": Foreign(), "day": datetime.date(2026, 1, 1)})

    found = await got(checkpoints, "talk")

    assert found is not None
    assert not isinstance(found["foreign"], Foreign)
    assert found["day"] == datetime.date(2026, 1, 1)


async def test_a_database_that_is_not_there_is_unavailable() -> None:
    with pytest.raises(HistoryUnavailableError):
        await setup_checkpoints("host=127.0.0.1 port=1 dbname=nothing")

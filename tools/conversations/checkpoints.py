"""The reasoner's memory between turns: LangGraph's checkpoints, in a schema of their own.

This is the only module here that knows LangGraph, and it imports it only when it is needed: that costs half a
second.
"""

import asyncio
import importlib
import pkgutil
from dataclasses import is_dataclass
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

import psycopg
from psycopg import AsyncConnection, sql
from psycopg.conninfo import make_conninfo
from psycopg.rows import DictRow, dict_row
from psycopg_pool import AsyncConnectionPool
from pydantic import BaseModel

import planner.domain
from tools.database.failures import database_answers
from tools.database.pool import CONNECT_TIMEOUT_S, POOL_TIMEOUT_S, STATEMENT_TIMEOUT_S

if TYPE_CHECKING:
    from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver

SCHEMA = "checkpoint"
"""The schema of LangGraph's tables; Alembic does not look into it."""

CheckpointPool = AsyncConnectionPool[AsyncConnection[DictRow]]

_LOCK = 0x636865636B
"""The advisory lock that processes setting up the tables wait for ("check" in ASCII)."""
_SETUP_TIMEOUT_S = 120.0
_POLL_S = 0.05


async def setup_checkpoints(dsn: str) -> None:
    """Create or update LangGraph's tables. Repeating it, or doing it in several processes at once, is safe.

    Args:
        dsn: psycopg connection string.

    Raises:
        HistoryUnavailableError: The database does not answer.
    """
    from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver

    async with (
        database_answers(_SETUP_TIMEOUT_S),
        await AsyncConnection.connect(
            _in_schema(dsn, statement_timeout_s=0), autocommit=True, row_factory=dict_row, prepare_threshold=0
        ) as connection,
    ):
        # Asked again and again instead of waited for: LangGraph builds its indexes CONCURRENTLY, which waits
        # for every other statement that runs, also for one that waits for this lock.
        while not await _locked(connection):  # noqa: ASYNC110 - it is the database that has to be asked
            await asyncio.sleep(_POLL_S)
        await connection.execute(sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(sql.Identifier(SCHEMA)))
        await AsyncPostgresSaver(connection).setup()


def checkpoint_pool(dsn: str, *, largest: int = 10) -> CheckpointPool:
    """Return a closed pool for checkpoints; use it as an async context manager, or `await pool.open()`.

    Args:
        dsn: psycopg connection string.
        largest: Most connections at a time.
    """
    return AsyncConnectionPool(
        _in_schema(dsn, statement_timeout_s=STATEMENT_TIMEOUT_S),
        kwargs={"autocommit": True, "prepare_threshold": 0, "row_factory": dict_row},
        min_size=0,
        max_size=largest,
        open=False,
        check=AsyncConnectionPool.check_connection,
        timeout=POOL_TIMEOUT_S,
        max_idle=300,
        max_lifetime=1800,
        reconnect_timeout=0,
        name="checkpoints",
    )


def checkpointer(pool: CheckpointPool) -> "AsyncPostgresSaver":
    """Return a saver over the shared pool. Make one a turn: a saver does one thing at a time, a pool many.

    Of Python objects it restores only values of `planner.domain`, whatever a stored checkpoint names.
    """
    from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
    from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer

    return AsyncPostgresSaver(pool, serde=JsonPlusSerializer(allowed_msgpack_modules=_domain_values()))


async def forget_checkpoints(pool: CheckpointPool, conversation_id: str) -> None:
    """Delete all checkpoints of a conversation, whose thread id is the conversation's id.

    Raises:
        HistoryUnavailableError: The database does not answer.
    """
    async with database_answers():
        await checkpointer(pool).adelete_thread(conversation_id)


@lru_cache(maxsize=1)
def _domain_values() -> tuple[tuple[str, str], ...]:
    found: set[tuple[str, str]] = set()
    for module_facts in pkgutil.iter_modules(planner.domain.__path__, "planner.domain."):
        module = importlib.import_module(module_facts.name)
        for kind in vars(module).values():
            is_value = isinstance(kind, type) and (issubclass(kind, BaseModel | Enum) or is_dataclass(kind))
            if is_value and kind.__module__ == module.__name__:
                found.add((kind.__module__, kind.__name__))
    return tuple(sorted(found))


async def _locked(connection: AsyncConnection[DictRow]) -> bool:
    cursor = await connection.execute("SELECT pg_try_advisory_lock(%s) AS locked", (_LOCK,))
    row = await cursor.fetchone()
    return bool(row and row["locked"])


def _in_schema(dsn: str, *, statement_timeout_s: float) -> str:
    given = psycopg.conninfo.conninfo_to_dict(dsn).get("options") or ""
    options = f"{given} -c search_path={SCHEMA} -c statement_timeout={round(statement_timeout_s * 1000)}"
    return make_conninfo(dsn, options=options.strip(), connect_timeout=CONNECT_TIMEOUT_S)

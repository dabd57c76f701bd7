"""What a failing database means: the one table from driver errors to the application's errors."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psycopg
import sqlalchemy.exc

from planner.domain.errors import ConfigurationError, HistoryUnavailableError, PlannerError

ANSWER_TIMEOUT_S = 4.0
"""Longest that a read or a small write waits in all: for a connection and then for the statement."""

_LET_GO_AFTER_S = 0.5

_NOT_MIGRATED = (
    psycopg.errors.UndefinedTable,
    psycopg.errors.UndefinedColumn,
    psycopg.errors.InvalidSchemaName,
)
_DOES_NOT_ANSWER = (
    psycopg.OperationalError,  # refused, lost, shut down, timed out, out of connections, deadlocked
    psycopg.InterfaceError,  # the connection is closed
    psycopg.errors.ReadOnlySqlTransaction,  # a standby took over and is not yet promoted
    sqlalchemy.exc.TimeoutError,  # no connection of the pool came free
    TimeoutError,
    ConnectionError,
)


def application_error(error: BaseException) -> PlannerError | None:
    """Return what `error` means to the application, or None when it is no failure of the database."""
    cause = error.orig if isinstance(error, sqlalchemy.exc.DBAPIError) and error.orig is not None else error
    if isinstance(cause, _NOT_MIGRATED):
        return ConfigurationError(
            "The database lacks tables of this version.",
            code="DATABASE_NOT_MIGRATED",
            suggestion="Apply the migrations, then try again.",
        )
    if isinstance(cause, _DOES_NOT_ANSWER):
        state = getattr(cause, "sqlstate", None)
        return HistoryUnavailableError(
            "The database does not answer." if state is None else f"The database does not answer ({state})."
        )
    return None


@asynccontextmanager
async def database_answers(within_s: float = ANSWER_TIMEOUT_S) -> AsyncIterator[None]:
    """Run database calls with a deadline, and turn their failures into the application's errors.

    Raises:
        HistoryUnavailableError: The database cannot be reached, broke off, or took too long.
        ConfigurationError: The database has not been migrated.
    """
    try:
        # The first interruption makes psycopg ask the server to cancel, which one that hangs does not hear;
        # the second makes it let go of the connection.
        async with asyncio.timeout(within_s + _LET_GO_AFTER_S), asyncio.timeout(within_s):
            yield
    except (sqlalchemy.exc.SQLAlchemyError, psycopg.Error, OSError) as error:
        meaning = application_error(error)
        if meaning is None:
            raise
        raise meaning from error

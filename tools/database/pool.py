"""Connections: a pool a process, with a limit on every wait.

Statements are written with SQLAlchemy and run by psycopg itself: the history is read as binary columns and
loaded by COPY, which only the driver offers, and LangGraph's checkpoints need a pool of this kind anyway.
Connections are in autocommit; what must be one transaction says `async with connection.transaction()`.
"""

from psycopg import AsyncConnection
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool
from sqlalchemy.dialects.postgresql import psycopg as psycopg_dialect
from sqlalchemy.engine import Dialect
from sqlalchemy.sql import ClauseElement

from tools.database.address import conninfo

DatabaseConnection = AsyncConnection[TupleRow]
DatabasePool = AsyncConnectionPool[DatabaseConnection]

CONNECT_TIMEOUT_S = 3
"""Longest wait for a new connection."""
POOL_TIMEOUT_S = 3.0
"""Longest wait for a connection of the pool."""
STATEMENT_TIMEOUT_S = 3.0
"""After this the server cancels a statement; loads set their own limit."""

_RANDOM_PAGE_COST = 1.1
"""PostgreSQL's default of 4 describes a spinning disk, and makes it scan tables where an index is at hand."""

_NOTICE_A_DEAD_PEER = {
    "keepalives_idle": 10,
    "keepalives_interval": 3,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
"""libpq: a peer that vanished without a word is noticed within seconds instead of hours."""


def database_pool(
    url: str, *, largest: int = 10, statement_timeout_s: float = STATEMENT_TIMEOUT_S
) -> DatabasePool:
    """Return a closed pool for `url`; use it as an async context manager, or `await pool.open()`.

    Opening connects nothing: a process starts also while the database is down. A connection is checked when
    it is taken, and a failed attempt to connect is forgotten at once, so the next call finds a database that
    is back.

    Args:
        url: `postgresql://...` or `postgresql+psycopg://...`.
        largest: Most connections at a time.
        statement_timeout_s: Limit on one statement.

    Raises:
        ConfigurationError: The URL is not one of a PostgreSQL database.
    """
    return AsyncConnectionPool(
        conninfo(
            url,
            connect_timeout=CONNECT_TIMEOUT_S,
            options=_options(statement_timeout_s),
            **_NOTICE_A_DEAD_PEER,
        ),
        kwargs={"autocommit": True},
        min_size=0,
        max_size=largest,
        open=False,
        check=AsyncConnectionPool.check_connection,
        timeout=POOL_TIMEOUT_S,
        max_idle=300,
        max_lifetime=1800,
        reconnect_timeout=0,
        name="database",
    )


def _options(statement_timeout_s: float) -> str:
    return f"-c statement_timeout={round(statement_timeout_s * 1000)} -c random_page_cost={_RANDOM_PAGE_COST}"


_DIALECT: Dialect = psycopg_dialect.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it so


def compiled(statement: ClauseElement) -> bytes:
    """Return a SQLAlchemy statement as the query that psycopg takes, with its parameters by name.

    Raises:
        ValueError: The statement holds a value that is not a named parameter; values do not travel with it.
    """
    compilation = statement.compile(dialect=_DIALECT)
    values = [name for name, value in compilation.params.items() if value is not None]
    if values:
        msg = f"write {', '.join(values)} as literal columns or as bind parameters"
        raise ValueError(msg)
    return str(compilation).encode()

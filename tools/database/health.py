"""Whether the database answers."""

from dataclasses import dataclass

import psycopg

from tools.database.address import conninfo
from tools.database.failures import database_answers
from tools.database.pool import CONNECT_TIMEOUT_S


@dataclass(frozen=True, slots=True)
class DatabaseHealth:
    """A database that answers.

    Attributes:
        server_version: As the server writes it, e.g. `18.6`.
        in_recovery: True for a standby, which takes no writes.
    """

    server_version: str
    in_recovery: bool


async def ping(url: str) -> DatabaseHealth:
    """Ask the database at `url` one question over a connection of its own.

    Raises:
        HistoryUnavailableError: It does not answer.
        ConfigurationError: The URL is not one of a PostgreSQL database.
    """
    target = conninfo(url)
    async with (
        database_answers(),
        await psycopg.AsyncConnection.connect(
            target, autocommit=True, connect_timeout=CONNECT_TIMEOUT_S
        ) as connection,
    ):
        cursor = await connection.execute("SELECT current_setting('server_version'), pg_is_in_recovery()")
        row = await cursor.fetchone()
    version, in_recovery = row if row is not None else ("unknown", False)
    return DatabaseHealth(server_version=str(version).split()[0], in_recovery=bool(in_recovery))

"""How current the history is."""

from datetime import date

from sqlalchemy import Text, bindparam, func, select

from tools.database.failures import database_answers
from tools.database.pool import DatabasePool, compiled
from tools.history.models import AdSet

_NEWEST_END = compiled(
    select(func.max(AdSet.end_date)).where(
        func.starts_with(AdSet.source, bindparam("source_prefix", type_=Text))
    )
)


async def newest_flight_end(pool: DatabasePool, source_prefix: str) -> date | None:
    """Return the last day of the newest flight among sources that begin with the prefix, None without any.

    Raises:
        HistoryUnavailableError: The database does not answer.
    """
    async with database_answers(), pool.connection() as connection:
        row = await (await connection.execute(_NEWEST_END, {"source_prefix": source_prefix})).fetchone()
    newest: date | None = row[0] if row else None
    return newest

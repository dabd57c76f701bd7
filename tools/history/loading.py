"""Bulk loading: everything of a load becomes visible at once, or nothing does."""

from collections.abc import AsyncIterable, AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

import psycopg
from sqlalchemy import bindparam
from sqlalchemy.dialects.postgresql import insert

from planner.domain.errors import UserInputError
from planner.domain.history import AdSetRecord, DailyResult
from planner.ports import AdsReporting
from tools.database.failures import database_answers
from tools.database.pool import DatabaseConnection, DatabasePool, compiled
from tools.history import merging
from tools.history.copy_rows import ad_set_block, daily_block
from tools.history.models import HistoryImport

LOAD_TIMEOUT_S = 900.0
"""Longest that one load may take."""
VACUUM_FROM_ROWS = 10_000
"""A load that writes at least this many rows is followed by VACUUM ANALYZE."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LoadCounts:
    """What a load did.

    Attributes:
        inserted: Rows that are new.
        updated: Rows that were there and now differ.
        unchanged: Rows that were there as they are.
        repeated: Rows whose identity came again later in the same load; the last one counts.
        unmatched: Daily results of ad sets that the history does not hold; they are left out.
    """

    inserted: int = 0
    updated: int = 0
    unchanged: int = 0
    repeated: int = 0
    unmatched: int = 0

    @property
    def written(self) -> int:
        """Rows that were inserted or updated."""
        return self.inserted + self.updated


@dataclass(frozen=True, slots=True)
class LoadNote:
    """What the log of imports says about a load.

    Attributes:
        source: Where the rows came from.
        at: When it was loaded.
        file_name: Name of the file without its folders, None for an API.
        file_sha256: Hex digest of the file, None for an API.
    """

    source: str
    at: datetime
    file_name: str | None = None
    file_sha256: str | None = None


_NOTE_IMPORT = compiled(
    insert(HistoryImport).values(
        {
            column.name: bindparam(column.name, type_=column.type)
            for column in HistoryImport.__table__.columns
            if column.name != "id"
        }
    )
)


async def load_ad_sets(
    pool: DatabasePool,
    batches: AsyncIterable[Sequence[AdSetRecord]],
    *,
    note: LoadNote,
    rejected: Callable[[], int] = lambda: 0,
) -> LoadCounts:
    """Insert or update ad sets, with their campaigns and advertisers, in one transaction.

    Args:
        pool: The database.
        batches: The records; an exception from here rolls everything back and is passed on.
        note: What the log of imports is to say.
        rejected: Asked at the end: how many records the source held back.

    Raises:
        UserInputError: A record cannot be stored as it is; nothing was loaded.
        HistoryUnavailableError: The database failed; nothing was loaded.
    """
    async with _load(pool) as connection:
        await connection.execute(merging.STAGE_AD_SETS)
        staged = await _copy(connection, merging.COPY_AD_SETS, batches, ad_set_block)
        distinct = await _number(connection, merging.COUNT_AD_SETS)
        await connection.execute(merging.ANALYZE_AD_SETS)
        await connection.execute(merging.MERGE_ADVERTISERS)
        await connection.execute(merging.MERGE_CAMPAIGNS)
        inserted, updated = await _touched(connection, merging.MERGE_AD_SETS)
        counts = LoadCounts(inserted, updated, distinct - inserted - updated, repeated=staged - distinct)
        await _write_note(connection, note, counts, staged, rejected())
    if counts.written >= VACUUM_FROM_ROWS:
        await vacuum_analyze(pool, "ad_set", "campaign", "advertiser")
    return counts


async def load_daily_results(
    pool: DatabasePool, batches: AsyncIterable[Sequence[DailyResult]], *, note: LoadNote
) -> LoadCounts:
    """Insert or update daily results of ad sets that are in the history, in one transaction.

    Raises:
        UserInputError: A result cannot be stored as it is; nothing was loaded.
        HistoryUnavailableError: The database failed; nothing was loaded.
    """
    async with _load(pool) as connection:
        await connection.execute(merging.STAGE_DAILY)
        staged = await _copy(connection, merging.COPY_DAILY, batches, daily_block)
        await connection.execute(merging.ANALYZE_DAILY)
        distinct = await _number(connection, merging.COUNT_DAILY)
        known = await _number(connection, merging.COUNT_KNOWN_DAILY)
        inserted, updated = await _touched(connection, merging.MERGE_DAILY)
        counts = LoadCounts(
            inserted,
            updated,
            known - inserted - updated,
            repeated=staged - distinct,
            unmatched=distinct - known,
        )
        await _write_note(connection, note, counts, staged, rejected=counts.unmatched)
    if counts.written >= VACUUM_FROM_ROWS:
        await vacuum_analyze(pool, "ad_set_daily_result")
    return counts


async def load_from_ads_api(
    reporting: AdsReporting,
    pool: DatabasePool,
    *,
    source: str,
    started_from: date,
    today: date,
    daily_from: date,
    at: datetime,
) -> tuple[LoadCounts, LoadCounts]:
    """Load what the Ads API reports: finished ad sets, then the daily results that it still keeps.

    Args:
        reporting: The Ads API.
        pool: The database.
        source: What the log of imports calls the API; the records carry their own.
        started_from: Only ad sets that started on or after this day.
        today: Only ad sets that ended before this day, and only daily results before it.
        daily_from: First day of daily results to ask for; none are asked for from `today` on.
        at: The present instant, for the log of imports.

    Returns:
        What was done to ad sets, and to daily results. Each of the two is loaded whole or not at all.

    Raises:
        AdsApiError: The API broke off; what was being loaded is left out.
        UserInputError: A record cannot be stored as it is.
        HistoryUnavailableError: The database failed.
    """
    note = LoadNote(source=source, at=at)
    ad_sets = await load_ad_sets(pool, reporting.past_ad_sets(started_from, today), note=note)
    if daily_from >= today:
        return ad_sets, LoadCounts()
    last_day = date.fromordinal(today.toordinal() - 1)
    daily = await load_daily_results(pool, reporting.daily_results(daily_from, last_day), note=note)
    return ad_sets, daily


async def vacuum_analyze(pool: DatabasePool, *tables: str) -> None:
    """Tell PostgreSQL's planner about new contents and let index-only scans skip the table.

    Raises:
        HistoryUnavailableError: The database failed.
    """
    async with database_answers(LOAD_TIMEOUT_S), pool.connection() as connection:
        await connection.execute(b"SET statement_timeout = 0")
        try:
            await connection.execute(f"VACUUM (ANALYZE) {', '.join(tables)}".encode())
        finally:
            await connection.execute(b"RESET statement_timeout")


@asynccontextmanager
async def _load(pool: DatabasePool) -> AsyncIterator[DatabaseConnection]:
    try:
        async with (
            database_answers(LOAD_TIMEOUT_S),
            pool.connection() as connection,
            connection.transaction(),
        ):
            await connection.execute(b"SET LOCAL statement_timeout = 0")
            await connection.execute(b"SET LOCAL work_mem = '64MB'")
            # VACUUM can mark pages as visible to all only when the commit that filled them is on disk.
            await connection.execute(b"SET LOCAL synchronous_commit = on")
            # Two loads at once could deadlock on each other's advertisers; the second one waits.
            await connection.execute(b"LOCK TABLE history_import IN SHARE ROW EXCLUSIVE MODE")
            yield connection
    except (psycopg.DataError, psycopg.IntegrityError) as error:
        raise UserInputError(
            f"A record cannot be stored: {error.diag.message_primary or 'it is malformed'}.",
            code="UNUSABLE_RECORD",
            suggestion="Nothing was loaded. Correct the record at its source, then load again.",
        ) from error


async def _copy(
    connection: DatabaseConnection,
    statement: bytes,
    batches: AsyncIterable[Sequence[T]],
    block_of: Callable[[Sequence[T], int], bytes],
) -> int:
    position = 0
    async with connection.cursor() as cursor, cursor.copy(statement) as copy:
        async for batch in batches:
            await copy.write(block_of(batch, position))
            position += len(batch)
    return position


async def _number(connection: DatabaseConnection, statement: bytes) -> int:
    row = await (await connection.execute(statement)).fetchone()
    return int(row[0]) if row else 0


async def _touched(connection: DatabaseConnection, statement: bytes) -> tuple[int, int]:
    row = await (await connection.execute(statement)).fetchone()
    return (int(row[0]), int(row[1])) if row else (0, 0)


async def _write_note(
    connection: DatabaseConnection, note: LoadNote, counts: LoadCounts, staged: int, rejected: int
) -> None:
    await connection.execute(
        _NOTE_IMPORT,
        {
            "source": note.source,
            "file_name": note.file_name,
            "file_sha256": note.file_sha256,
            "imported_at": note.at,
            "read": staged + rejected,
            "inserted": counts.inserted,
            "updated": counts.updated,
            "unchanged": counts.unchanged,
            "rejected": rejected,
        },
    )

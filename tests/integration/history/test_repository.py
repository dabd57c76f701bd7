"""Reading the history: the filters of a query, and what a database that is away means."""

import os
import signal
from collections.abc import AsyncIterator, Sequence
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest

from planner.domain.errors import ConfigurationError, HistoryUnavailableError
from planner.domain.history import AdSetColumns, AdSetRecord, HistoryQuery, HistorySummary
from planner.domain.vocabulary import DeliveryGoal, Format
from tests.fakes.ad_sets import NOTE, ad_set, batches
from tools.database.failures import database_answers
from tools.database.health import ping
from tools.database.pool import DatabasePool, database_pool
from tools.history.loading import load_ad_sets
from tools.history.repository import PostgresCampaignHistory
from tools.local.postgres import ensure_postgres
from tools.local.state import throwaway_state

EVERYTHING = HistoryQuery((), (), (), date(2100, 1, 1), date(1900, 1, 1))
FIRST = date(2026, 1, 1)


def history_of_a_year() -> Sequence[AdSetRecord]:
    # Ad set n starts on day n of the year and runs for a week.
    return [
        ad_set(
            f"a-{n}",
            country_code=("BR", "DE", "US")[n % 3],
            format=("AUDIO", "VIDEO")[n % 2],
            delivery_goal=("REACH", "CLICKS", "STREAMS", "LEADS")[n % 4],
            start=FIRST + timedelta(days=n),
            end=FIRST + timedelta(days=n + 6),
            spend_micros=n,
        )
        for n in range(48)
    ]


@pytest.fixture(scope="module")
async def history(module_database_url: str) -> AsyncIterator[PostgresCampaignHistory]:
    async with database_pool(module_database_url) as pool:
        await load_ad_sets(pool, batches(history_of_a_year()), note=NOTE)
        yield PostgresCampaignHistory(pool)


def numbers(columns: AdSetColumns) -> list[int]:
    return [int(spend) for spend in columns.spend_micros]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, range(48)),
        ({"country_codes": ("DE",)}, range(1, 48, 3)),
        ({"country_codes": ("DE", "BR")}, [n for n in range(48) if n % 3 in {0, 1}]),
        ({"country_codes": ("XX",)}, []),
        ({"country_codes": ("XX", "YY")}, []),
        ({"formats": (Format.VIDEO,)}, range(1, 48, 2)),
        (
            {"delivery_goals": (DeliveryGoal.CLICKS, DeliveryGoal.LEADS), "country_codes": ("US",)},
            [n for n in range(48) if n % 2 == 1 and n % 3 == 2],
        ),
        ({"started_after": FIRST + timedelta(days=40)}, range(40, 48)),
        ({"ended_before": FIRST + timedelta(days=16)}, range(10)),
        ({"limit": 5}, range(43, 48)),
        ({"limit": 3, "country_codes": ("BR", "US")}, [44, 45, 47]),
        ({"limit": 0}, []),
    ],
)
async def test_a_query_gets_what_fits_it_the_newest_first(
    history: PostgresCampaignHistory, changes: dict[str, Any], expected: Sequence[int]
) -> None:
    columns = await history.ad_sets(replace(EVERYTHING, **changes))

    assert numbers(columns) == sorted(expected, reverse=True)


async def test_all_columns_have_their_types_also_when_empty(history: PostgresCampaignHistory) -> None:
    full = await history.ad_sets(EVERYTHING)
    none = await history.ad_sets(replace(EVERYTHING, country_codes=("XX",)))

    for field in fields(AdSetColumns):
        found, empty = getattr(full, field.name), getattr(none, field.name)
        assert len(found) == 48
        assert len(empty) == 0
        assert found.dtype.kind == empty.dtype.kind == getattr(AdSetColumns.empty(), field.name).dtype.kind
    assert np.array_equal(full.end_ordinal - full.start_ordinal, np.full(48, 6))
    assert full.start_ordinal[-1] == FIRST.toordinal()


async def test_columns_tell_what_was_loaded(pool: DatabasePool) -> None:
    record = ad_set(
        "a-1",
        simulated=True,
        age_min=18,
        age_max=34,
        genders=("MALE", "NON_BINARY"),
        interest_ids=("int-1", "int-2"),
        budget_micros=5_000_000,
        spend_micros=4_000_000,
        results={"impressions": 1000.0, "booked_units": 1200.0, "delivered_units": 1000.0},
    )
    await load_ad_sets(pool, batches([record]), note=NOTE)

    columns = await PostgresCampaignHistory(pool).ad_sets(EVERYTHING)

    found = {field.name: getattr(columns, field.name)[0] for field in fields(columns)}
    assert found.pop("ad_set_id") > 0
    unknown = {name for name, value in found.items() if isinstance(value, float) and np.isnan(value)}
    assert unknown == {
        *("reach", "clicks", "video_views", "completions", "streams"),
        *("page_views", "installs", "leads", "conversions"),
    }
    assert {name: value for name, value in found.items() if name not in unknown} == {
        "advertiser_id": "adv-1",
        "source": "import:test",
        "simulated": True,
        "buying_channel": "SELF_SERVE",
        "product_code": "audio-music",
        "format": "AUDIO",
        "placement": "MUSIC",
        "delivery_goal": "REACH",
        "country_code": "BR",
        "age_min": 18,
        "age_max": 34,
        "genders": 5,
        "interests": frozenset({"int-1", "int-2"}),
        "budget_micros": 5_000_000.0,
        "currency": "EUR",
        "start_ordinal": date(2026, 3, 1).toordinal(),
        "end_ordinal": date(2026, 3, 14).toordinal(),
        "impressions": 1000.0,
        "spend_micros": 4_000_000.0,
        "booked_units": 1200.0,
        "delivered_units": 1000.0,
    }


async def test_an_empty_history_is_said_to_be_empty(pool: DatabasePool) -> None:
    history = PostgresCampaignHistory(pool)

    assert await history.summary() == HistorySummary(0, 0, 0, None, None, {})
    assert len(await history.ad_sets(EVERYTHING)) == 0


async def test_a_database_without_tables_is_a_configuration_error(empty_database_url: str) -> None:
    async with database_pool(empty_database_url) as pool:
        with pytest.raises(ConfigurationError) as caught:
            await PostgresCampaignHistory(pool).summary()
    assert caught.value.code == "DATABASE_NOT_MIGRATED"


async def test_a_full_pool_is_unavailable_until_a_connection_is_free(database_url: str) -> None:
    async with database_pool(database_url, largest=1) as pool:
        pool.timeout = 0.1
        history = PostgresCampaignHistory(pool)
        async with pool.connection():
            with pytest.raises(HistoryUnavailableError):
                await history.summary()
        assert (await history.summary()).ad_sets == 0


async def test_a_statement_that_takes_too_long_is_cancelled(database_url: str) -> None:
    async with database_pool(database_url, statement_timeout_s=0.05) as pool:
        history = PostgresCampaignHistory(pool)
        async with pool.connection() as other, other.transaction():
            await other.execute("LOCK TABLE ad_set")
            with pytest.raises(HistoryUnavailableError, match="57014"):
                await history.summary()
        assert (await history.summary()).ad_sets == 0


async def test_a_server_process_that_hangs_is_let_go(pool: DatabasePool) -> None:
    async with pool.connection() as connection:
        hanging = connection.info.backend_pid
    os.kill(hanging, signal.SIGSTOP)
    try:
        with pytest.raises(HistoryUnavailableError):
            async with database_answers(within_s=0.1), pool.connection() as connection:
                await connection.execute("SELECT 1")
        assert (await PostgresCampaignHistory(pool).summary()).ad_sets == 0
    finally:
        os.kill(hanging, signal.SIGCONT)


async def test_a_database_that_is_killed_is_unavailable_until_it_is_back() -> None:
    with throwaway_state() as state:
        server = ensure_postgres(state.directory, fast_and_unsafe=True)
        url = server.url
        async with database_pool(url) as pool:
            pool.timeout = 0.5
            history = PostgresCampaignHistory(pool)
            with pytest.raises(ConfigurationError):
                await history.summary()
            assert (await ping(url)).server_version[0].isdigit()

            server.stop()
            with pytest.raises(HistoryUnavailableError) as caught:
                await history.summary()
            assert caught.value.code == "DATABASE_UNAVAILABLE"
            with pytest.raises(HistoryUnavailableError):
                await ping(url)

            with ensure_postgres(state.directory, fast_and_unsafe=True):
                with pytest.raises(ConfigurationError):
                    await history.summary()
                assert not (await ping(url)).in_recovery

"""The data an application stands on: a migrated database, the Ads API's catalogue, and a current history."""

import asyncio
import time
from datetime import UTC, date, datetime, timedelta

from planner.domain.errors import AdsApiError
from planner.surfaces.cli.composition import Progress
from tools.ads_api.client import AdsApiClient
from tools.conversations.checkpoints import setup_checkpoints
from tools.database.address import conninfo
from tools.database.migrate import current_revision, head_revision, migrate
from tools.database.pool import DatabasePool
from tools.history.catalogue import PostgresCatalogue, SnapshotKind
from tools.history.freshness import newest_flight_end
from tools.history.loading import load_from_ads_api

HISTORY_DAYS = 3 * 365
"""Days of past campaigns that are loaded from the Ads API."""
LONGEST_FLIGHT_DAYS = 120
"""How far back a refresh looks: flights that had not ended at the last load may have ended since."""
DAILY_RESULT_DAYS = 90
"""Days for which the Ads API keeps daily results."""
CURRENT_WITHIN_DAYS = 2
"""A history whose newest flight ended so many days ago is current."""
ADS_API_SOURCE = "ads-api:"
"""What the sources of rows from the Ads API begin with."""


async def migrate_database(url: str, progress: Progress) -> None:
    """Bring the schema of the database to the newest revision, checkpoint tables included."""
    if await asyncio.to_thread(current_revision, url) == head_revision():
        return
    began = time.perf_counter()
    applied = await asyncio.to_thread(migrate, url)
    await setup_checkpoints(conninfo(url))
    progress(f"migrated the database to {', '.join(applied)} ({time.perf_counter() - began:.1f} s)")


async def refresh_from_ads_api(
    ads: AdsApiClient, pool: DatabasePool, catalogue: PostgresCatalogue, *, today: date, progress: Progress
) -> None:
    """Keep the Ads API's catalogue, and load the past campaigns that are missing.

    An Ads API that does not answer is reported and changes nothing: what was stored stays.
    """
    newest = await newest_flight_end(pool, ADS_API_SOURCE)
    if newest is not None and newest >= today - timedelta(days=CURRENT_WITHIN_DAYS):
        return
    try:
        await _keep_catalogue(ads, catalogue, today)
        await _load_history(ads, pool, newest, today, progress)
    except AdsApiError as error:
        progress(f"the Ads API did not answer ({error.message}); going on with what was stored before")


async def _keep_catalogue(ads: AdsApiClient, catalogue: PostgresCatalogue, today: date) -> None:
    now = datetime.now(UTC)
    taxonomies, products, rates = await asyncio.gather(
        ads.taxonomies(), ads.products(), ads.exchange_rates(today)
    )
    for kind, release, body in (
        (SnapshotKind.TAXONOMIES, taxonomies.release, taxonomies),
        (SnapshotKind.PRODUCTS, today.isoformat(), products),
        (SnapshotKind.EXCHANGE_RATES, rates.as_of.isoformat(), rates),
    ):
        await catalogue.save_snapshot(kind, release, body, fetched_at=now)


async def _load_history(
    ads: AdsApiClient, pool: DatabasePool, newest: date | None, today: date, progress: Progress
) -> None:
    first = today - timedelta(days=HISTORY_DAYS)
    if newest is not None:
        first = max(first, newest - timedelta(days=LONGEST_FLIGHT_DAYS))
    progress(f"loading past campaigns of {first} to {today} from the Ads API ...")
    began = time.perf_counter()
    ad_sets, daily = await load_from_ads_api(
        ads,
        pool,
        source="ads-api",
        started_from=first,
        today=today,
        daily_from=today - timedelta(days=DAILY_RESULT_DAYS),
        at=datetime.now(UTC),
    )
    took_s = time.perf_counter() - began
    progress(f"loaded {ad_sets.written:,} ad sets and {daily.written:,} daily results ({took_s:.1f} s)")

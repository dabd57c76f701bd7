"""Past ad sets for tests of the history."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from planner.domain.history import AdSetRecord
from tools.history.loading import LoadNote

T = TypeVar("T")

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
NOTE = LoadNote(source="test", at=AT)

SMALLEST = AdSetRecord(
    source="import:test",
    external_id="a-1",
    simulated=False,
    advertiser_external_id="adv-1",
    advertiser_name="Acme",
    advertiser_category=None,
    advertiser_country=None,
    campaign_external_id="c-1",
    campaign_name="Spring",
    buying_channel="SELF_SERVE",
    product_code="audio-music",
    format="AUDIO",
    placement="MUSIC",
    delivery_goal="REACH",
    price_model="CPM",
    country_code="BR",
    region_ids=(),
    city_ids=(),
    age_min=13,
    age_max=99,
    genders=(),
    interest_ids=(),
    platforms=(),
    budget_micros=None,
    budget_period="LIFETIME",
    currency="EUR",
    start=date(2026, 3, 1),
    end=date(2026, 3, 14),
    spend_micros=0,
    results={},
)


def ad_set(external_id: str, **changes: Any) -> AdSetRecord:
    """Return an ad set with nothing optional, but for `changes`."""
    return replace(SMALLEST, external_id=external_id, **changes)


async def batches(*several: Sequence[T]) -> AsyncIterator[Sequence[T]]:
    """Yield the batches one by one."""
    for batch in several:
        yield batch

"""The last known answers of the Ads API survive, and the same answer again changes nothing."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import psycopg

from planner.domain.brief import AdCategory, AudienceNode, AudienceNodeKind, Place, PlaceKind
from planner.domain.inventory import Product
from planner.domain.money import ExchangeRates, Money
from planner.domain.taxonomy import AudienceTarget, CategoryTarget, GeoTarget, TaxonomySnapshot
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal, Format, Placement, PriceModel
from tools.database.address import conninfo
from tools.database.pool import DatabasePool
from tools.history.catalogue import PostgresCatalogue, SnapshotKind

MONDAY = datetime(2026, 11, 16, 12, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
WEDNESDAY = MONDAY + timedelta(days=2)

TAXONOMIES = TaxonomySnapshot(
    release="2026-11",
    source="simulator/1",
    places=(
        GeoTarget(
            place=Place(place_id="BR", name="Brazil", kind=PlaceKind.COUNTRY, country_code="BR"),
            population=203_000_000,
            other_names=("Brasil",),
        ),
    ),
    audiences=(AudienceTarget(node=AudienceNode(node_id="int-1", name="Rock", kind=AudienceNodeKind.GENRE)),),
    categories=(CategoryTarget(category=AdCategory(code="ADV_1", name="Food"), restricted=True),),
)
PRODUCTS = (
    Product(
        code="audio-music",
        name="Audio in music",
        format=Format.AUDIO,
        placement=Placement.MUSIC,
        price_model=PriceModel.CPM,
        delivery_goals=(DeliveryGoal.REACH,),
        countries=("BR",),
        buying_channels=(BuyingChannel.SELF_SERVE,),
        smallest_budget=Money.of(50, "USD"),
    ),
)


def rates(usd_per_euro: str) -> ExchangeRates:
    return ExchangeRates(as_of=date(2026, 11, 16), source="test", usd_per_unit={"EUR": Decimal(usd_per_euro)})


async def test_nothing_is_known_before_anything_was_saved(pool: DatabasePool) -> None:
    catalogue = PostgresCatalogue(pool)

    assert await catalogue.taxonomies() is None
    assert await catalogue.products() is None
    assert await catalogue.exchange_rates() is None


async def test_what_was_saved_comes_back_equal(pool: DatabasePool) -> None:
    catalogue = PostgresCatalogue(pool)

    await catalogue.save_snapshot(SnapshotKind.TAXONOMIES, "2026-11", TAXONOMIES, fetched_at=MONDAY)
    await catalogue.save_snapshot(SnapshotKind.PRODUCTS, "7", list(PRODUCTS), fetched_at=MONDAY)
    await catalogue.save_snapshot(SnapshotKind.EXCHANGE_RATES, "1", rates("1.0812"), fetched_at=TUESDAY)

    assert await catalogue.taxonomies() == (TAXONOMIES, MONDAY)
    assert await catalogue.products() == (PRODUCTS, MONDAY)
    assert await catalogue.exchange_rates() == (rates("1.0812"), TUESDAY)


async def test_the_same_release_again_changes_nothing(pool: DatabasePool) -> None:
    catalogue, kind = PostgresCatalogue(pool), SnapshotKind.EXCHANGE_RATES

    assert await catalogue.save_snapshot(kind, "1", rates("1.1"), fetched_at=MONDAY)
    assert not await catalogue.save_snapshot(kind, "1", rates("1.2"), fetched_at=TUESDAY)

    assert await catalogue.exchange_rates() == (rates("1.1"), MONDAY)


async def test_the_newest_release_holds_also_when_it_is_an_old_one_again(pool: DatabasePool) -> None:
    catalogue, kind = PostgresCatalogue(pool), SnapshotKind.EXCHANGE_RATES
    await catalogue.save_snapshot(kind, "1", rates("1.1"), fetched_at=MONDAY)
    await catalogue.save_snapshot(kind, "2", rates("1.2"), fetched_at=TUESDAY)
    assert await catalogue.exchange_rates() == (rates("1.2"), TUESDAY)

    assert await catalogue.save_snapshot(kind, "1", rates("1.1"), fetched_at=WEDNESDAY)

    assert await catalogue.exchange_rates() == (rates("1.1"), WEDNESDAY)


async def test_a_snapshot_of_another_version_counts_as_none(pool: DatabasePool, database_url: str) -> None:
    catalogue = PostgresCatalogue(pool)
    await catalogue.save_snapshot(SnapshotKind.PRODUCTS, "1", PRODUCTS, fetched_at=MONDAY)
    with psycopg.connect(conninfo(database_url)) as connection:
        connection.execute("""UPDATE ads_api_snapshot SET body = '[{"colour": "red"}]'""")

    assert await catalogue.products() is None

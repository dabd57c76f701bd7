"""Bulk loads: all or nothing, and the same again changes nothing."""

import math
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

import psycopg
import pytest

from planner.domain.errors import AdsApiUnavailableError, UserInputError
from planner.domain.history import AdSetRecord, DailyResult, HistoryQuery
from tests.fakes.ad_sets import AT, NOTE, ad_set, batches
from tools.database.address import conninfo
from tools.database.pool import DatabasePool
from tools.history.copy_rows import METRICS
from tools.history.loading import LoadCounts, load_ad_sets, load_daily_results, load_from_ads_api
from tools.history.repository import PostgresCampaignHistory

EVERYTHING = HistoryQuery((), (), (), date(2100, 1, 1), date(1900, 1, 1))

FULL = ad_set(
    'a "quoted",\\N\r\nid',
    source="ads-api:simulator/1",
    simulated=True,
    advertiser_external_id="\\N",
    advertiser_name='O\'Brien, "Söhne" {und} Co\\',
    advertiser_category="ADV_1_2",
    advertiser_country="DE",
    region_ids=("geonames:1", 'with "quotes"', "back\\slash", "com,ma", "NULL", "", "br{ce}"),
    city_ids=("geonames:2",),
    age_min=18,
    age_max=34,
    genders=("FEMALE", "NON_BINARY"),
    interest_ids=("int-1", "text:outdoor & nature"),
    platforms=("IOS", "ANDROID"),
    budget_micros=2**53,
    spend_micros=9_007_199_254_740_991,
    results={metric: number + 0.5 for number, metric in enumerate(METRICS)},
)


def rows(url: str, query: str) -> list[tuple[object, ...]]:
    with psycopg.connect(conninfo(url)) as connection:
        return connection.execute(query.encode()).fetchall()


async def test_every_column_comes_back_as_it_went_in(pool: DatabasePool, database_url: str) -> None:
    await load_ad_sets(pool, batches([FULL]), note=NOTE)

    (row,) = rows(
        database_url,
        "SELECT s.*, c.external_id, c.name, a.external_id, a.name, a.category, a.country_code"
        " FROM ad_set s JOIN campaign c ON c.id = s.campaign_id JOIN advertiser a ON a.id = c.advertiser_id",
    )

    assert list(row[3:]) == [
        *(9_007_199_254_740_991, 2**53, FULL.start, FULL.end, 18, 34, 6, True),
        *(number + 0.5 for number in range(12)),
        *("ads-api:simulator/1", FULL.external_id, "SELF_SERVE", "audio-music", "AUDIO", "MUSIC", "REACH"),
        *("CPM", "LIFETIME", "BR", "EUR", list(FULL.region_ids), ["geonames:2"], list(FULL.interest_ids)),
        *(["IOS", "ANDROID"], "c-1", "Spring", "\\N", FULL.advertiser_name, "ADV_1_2", "DE"),
    ]


async def test_what_is_unknown_is_null_and_read_as_nan(pool: DatabasePool, database_url: str) -> None:
    unknown = ad_set("a-1", results={"clicks": math.nan, "impressions": 0.0})

    await load_ad_sets(pool, batches([unknown]), note=NOTE)

    assert rows(database_url, "SELECT clicks, reach, budget_micros, impressions FROM ad_set") == [
        (None, None, None, 0.0)
    ]
    columns = await PostgresCampaignHistory(pool).ad_sets(EVERYTHING)
    assert math.isnan(columns.clicks[0])
    assert math.isnan(columns.reach[0])
    assert math.isnan(columns.budget_micros[0])
    assert columns.impressions[0] == 0.0


async def test_loading_again_changes_only_what_differs(pool: DatabasePool, database_url: str) -> None:
    records = [ad_set(f"a-{n}") for n in range(5)]
    assert await load_ad_sets(pool, batches(records[:2], records[2:]), note=NOTE) == LoadCounts(inserted=5)
    versions = "SELECT id, xmin::text FROM ad_set ORDER BY external_id"
    before = rows(database_url, versions)

    assert await load_ad_sets(pool, batches(records), note=NOTE) == LoadCounts(unchanged=5)
    assert rows(database_url, versions) == before

    changed = [replace(records[0], results={"clicks": 7.0}), *records[1:], ad_set("a-new")]
    assert await load_ad_sets(pool, batches(changed), note=NOTE) == LoadCounts(1, 1, 4)
    after = rows(database_url, versions)
    assert after[0][0] == before[0][0]
    assert after[1:5] == before[1:]
    log = rows(database_url, "SELECT read, inserted, updated, unchanged FROM history_import ORDER BY id")
    assert log == [(5, 5, 0, 0), (5, 0, 0, 5), (6, 1, 1, 4)]


async def test_the_last_of_repeated_records_counts(pool: DatabasePool, database_url: str) -> None:
    counts = await load_ad_sets(
        pool,
        batches([ad_set("a-1", spend_micros=1), ad_set("a-2")], [ad_set("a-1", spend_micros=3)]),
        note=NOTE,
    )

    assert counts == LoadCounts(inserted=2, repeated=1)
    assert rows(database_url, "SELECT spend_micros FROM ad_set WHERE external_id = 'a-1'") == [(3,)]


async def test_ids_are_those_of_their_source(pool: DatabasePool) -> None:
    counts = await load_ad_sets(
        pool, batches([ad_set("a-1", source="import:one"), ad_set("a-1", source="import:two")]), note=NOTE
    )

    summary = await PostgresCampaignHistory(pool).summary()
    assert counts.inserted == 2
    assert (summary.ad_sets, summary.campaigns, summary.advertisers) == (2, 2, 2)
    assert summary.by_source == {"import:one": 1, "import:two": 1}
    assert (summary.oldest_start, summary.newest_end) == (date(2026, 3, 1), date(2026, 3, 14))


async def test_a_campaign_that_changes_hands_takes_its_ad_sets_along(pool: DatabasePool) -> None:
    await load_ad_sets(pool, batches([ad_set("a-1"), ad_set("a-2")]), note=NOTE)

    await load_ad_sets(pool, batches([ad_set("a-1", advertiser_external_id="adv-2")]), note=NOTE)

    columns = await PostgresCampaignHistory(pool).ad_sets(EVERYTHING)
    assert columns.advertiser_id.tolist() == ["adv-2", "adv-2"]


@pytest.mark.parametrize(
    "bad",
    [
        ad_set("bad", age_min=40, age_max=20),
        ad_set("bad", currency="euro"),
        ad_set("bad", spend_micros=-1),
        ad_set("bad", spend_micros=2**70),
        ad_set("bad", end=date(2020, 1, 1)),
        ad_set("bad", results={"applause": 1.0}),
        ad_set("bad", genders=("OTHER",)),
        ad_set("nul\0"),
        ad_set("bad", interest_ids=("a\x1fb",)),
        ad_set("bad", campaign_name="half \ud83d"),
    ],
)
async def test_one_unusable_record_rolls_back_the_load(
    pool: DatabasePool, database_url: str, bad: AdSetRecord
) -> None:
    with pytest.raises(UserInputError) as caught:
        await load_ad_sets(pool, batches([ad_set("good")], [bad]), note=NOTE)

    assert caught.value.code == "UNUSABLE_RECORD"
    held = (
        "SELECT (SELECT count(*) FROM ad_set), (SELECT count(*) FROM campaign),"
        " (SELECT count(*) FROM advertiser), (SELECT count(*) FROM history_import)"
    )
    assert rows(database_url, held) == [(0, 0, 0, 0)]
    assert (await load_ad_sets(pool, batches([ad_set("good")]), note=NOTE)).inserted == 1


async def test_a_source_that_breaks_off_rolls_back_the_load(pool: DatabasePool, database_url: str) -> None:
    async def breaking() -> AsyncIterator[Sequence[AdSetRecord]]:
        yield [ad_set("a-1")]
        raise AdsApiUnavailableError("gone")

    with pytest.raises(AdsApiUnavailableError):
        await load_ad_sets(pool, breaking(), note=NOTE)

    assert rows(database_url, "SELECT count(*) FROM ad_set") == [(0,)]


def day_of(external_id: str, day: date, spend_micros: int = 5) -> DailyResult:
    return DailyResult("import:test", external_id, day, 100.0, None, 3.0, spend_micros)


async def test_daily_results_belong_to_known_ad_sets(pool: DatabasePool, database_url: str) -> None:
    await load_ad_sets(pool, batches([ad_set("a-1")]), note=NOTE)
    first, second = date(2026, 3, 1), date(2026, 3, 2)
    results = [day_of("a-1", first), day_of("a-1", second), day_of("stranger", first)]

    assert await load_daily_results(pool, batches(results), note=NOTE) == LoadCounts(inserted=2, unmatched=1)
    assert await load_daily_results(pool, batches(results), note=NOTE) == LoadCounts(unchanged=2, unmatched=1)
    changed = [day_of("a-1", first, 6), day_of("a-1", first, 7)]
    assert await load_daily_results(pool, batches(changed), note=NOTE) == LoadCounts(updated=1, repeated=1)
    found = rows(
        database_url, "SELECT day, spend_micros, impressions, clicks, video_views FROM ad_set_daily_result"
    )
    assert sorted(found) == [(first, 7, 100.0, None, 3.0), (second, 5, 100.0, None, 3.0)]


class Reporting:
    """An Ads API that reports one ad set with one day."""

    def __init__(self) -> None:
        self.asked: list[tuple[date, date]] = []

    async def past_ad_sets(
        self, started_from: date, ended_before: date
    ) -> AsyncIterator[Sequence[AdSetRecord]]:
        self.asked.append((started_from, ended_before))
        yield [ad_set("a-1")]

    async def daily_results(self, first: date, last: date) -> AsyncIterator[Sequence[DailyResult]]:
        self.asked.append((first, last))
        yield [day_of("a-1", date(2026, 3, 1))]


async def test_the_ads_api_is_asked_for_the_past_only(pool: DatabasePool) -> None:
    reporting, today = Reporting(), date(2026, 11, 20)

    loaded = await load_from_ads_api(
        reporting,
        pool,
        source="ads-api:test",
        started_from=date(2024, 1, 1),
        today=today,
        daily_from=today - timedelta(days=90),
        at=AT,
    )

    assert loaded == (LoadCounts(inserted=1), LoadCounts(inserted=1))
    assert reporting.asked == [
        (date(2024, 1, 1), today),
        (today - timedelta(days=90), today - timedelta(days=1)),
    ]


async def test_a_big_load_is_followed_by_vacuum_and_analyze(pool: DatabasePool, database_url: str) -> None:
    records = [ad_set(f"a-{n}") for n in range(10_000)]

    await load_ad_sets(pool, batches(records), note=NOTE)

    assert rows(
        database_url, "SELECT reltuples, relallvisible > 0 FROM pg_class WHERE relname = 'ad_set'"
    ) == [(10_000.0, True)]

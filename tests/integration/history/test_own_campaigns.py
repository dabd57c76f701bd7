"""An account's own campaigns, read from a real PostgreSQL."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest

from planner.decisions.habits import habits_of
from planner.domain.brief import DateSpan
from planner.domain.errors import HistoryUnavailableError
from planner.domain.habits import OwnCampaign
from planner.domain.history import AdSetRecord
from planner.domain.money import Money
from planner.domain.vocabulary import DeliveryGoal, Format
from tests.fakes.ad_sets import NOTE, ad_set, batches
from tools.database.pool import DatabasePool
from tools.history import own_campaigns
from tools.history.loading import load_ad_sets
from tools.history.repository import PostgresCampaignHistory

TODAY = date(2026, 11, 20)
START = date(2026, 3, 1)


async def own(
    pool: DatabasePool, records: Sequence[AdSetRecord], account: str = "adv-1"
) -> list[OwnCampaign]:
    await load_ad_sets(pool, batches(records), note=NOTE)
    return list(await PostgresCampaignHistory(pool).own_campaigns(account, TODAY))


def of_campaign(number: int, ad_set_number: int, **changes: Any) -> AdSetRecord:
    return ad_set(f"a-{number}-{ad_set_number}", campaign_external_id=f"c-{number}", **changes)


async def test_ad_sets_of_a_campaign_are_put_together(pool: DatabasePool) -> None:
    found = await own(
        pool,
        [
            of_campaign(1, 1, budget_micros=2_000_000, spend_micros=1_000_000, country_code="DE"),
            of_campaign(
                1,
                2,
                budget_micros=7_000_000,
                spend_micros=6_000_000,
                country_code="AT",
                format="VIDEO",
                delivery_goal="CLICKS",
                end=date(2026, 3, 28),
            ),
            of_campaign(
                2, 1, budget_micros=None, spend_micros=500_000, start=date(2026, 1, 1), end=date(2026, 1, 7)
            ),
        ],
    )
    assert found == [
        OwnCampaign(
            flight=DateSpan(start=START, end=date(2026, 3, 28)),
            budget=Money.of(9, "EUR"),
            spent_micros={"AT": 6_000_000, "DE": 1_000_000},
            delivery_goals=(DeliveryGoal.CLICKS, DeliveryGoal.REACH),
            formats=(Format.VIDEO, Format.AUDIO),
        ),
        OwnCampaign(
            flight=DateSpan(start=date(2026, 1, 1), end=date(2026, 1, 7)),
            budget=Money.of("0.5", "EUR"),
            spent_micros={"BR": 500_000},
            delivery_goals=(DeliveryGoal.REACH,),
            formats=(Format.AUDIO,),
        ),
    ]
    assert list(found[0].spent_micros) == ["AT", "DE"]


async def test_a_budget_per_day_is_counted_for_each_day(pool: DatabasePool) -> None:
    found = await own(
        pool,
        [
            of_campaign(
                1, 1, budget_micros=10_000_000, budget_period="DAILY", start=START, end=date(2026, 3, 7)
            )
        ],
    )
    assert found[0].budget == Money.of(70, "EUR")


async def test_only_the_accounts_own_finished_and_recent_campaigns_are_read(pool: DatabasePool) -> None:
    records = [
        of_campaign(1, 1),
        of_campaign(2, 1, advertiser_external_id="adv-2"),
        of_campaign(3, 1, end=TODAY),
        of_campaign(4, 1, start=date(2020, 3, 1), end=date(2020, 3, 7)),
        of_campaign(5, 1, source="import:other", end=date(2026, 4, 1)),
    ]
    found = await own(pool, records)
    assert [campaign.flight.end for campaign in found] == [date(2026, 4, 1), date(2026, 3, 14)]
    assert await own(pool, records, "nobody") == []


async def test_words_that_are_not_known_are_left_out_and_a_made_up_market_is_told(pool: DatabasePool) -> None:
    found = await own(pool, [of_campaign(1, 1, format="HOLOGRAM", delivery_goal="JOY", simulated=True)])
    assert (found[0].formats, found[0].delivery_goals, found[0].simulated) == ((), (), True)


async def test_currencies_of_one_campaign_are_kept_apart(pool: DatabasePool) -> None:
    found = await own(
        pool, [of_campaign(1, 1, spend_micros=5), of_campaign(1, 2, spend_micros=7, currency="USD")]
    )
    assert {campaign.budget for campaign in found} == {
        Money(amount_micros=5, currency="EUR"),
        Money(amount_micros=7, currency="USD"),
    }


async def test_a_campaign_that_may_be_cut_off_by_the_limit_is_left_out(
    pool: DatabasePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_campaigns, "MOST_AD_SETS", 3)
    days = [START + timedelta(days=30 * number) for number in range(4)]
    records = [of_campaign(n, 1, start=day, end=day + timedelta(days=6)) for n, day in enumerate(days)]
    found = await own(pool, [*records, of_campaign(3, 2, start=days[3], end=days[3] + timedelta(days=9))])
    assert [campaign.flight.start for campaign in found] == [days[3]]


async def test_what_was_loaded_becomes_habits(pool: DatabasePool) -> None:
    found = habits_of(await own(pool, [of_campaign(n, 1, spend_micros=n * 1_000_000) for n in range(1, 6)]))
    assert found is not None
    assert len(found.campaigns) == 5
    assert found.markets[0].country_codes == ("BR",)
    assert found.lengths[0].days == 14


async def test_a_history_that_does_not_answer_in_time_is_unavailable(
    pool: DatabasePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_campaigns, "ANSWER_WITHIN_S", 0.05)
    async with pool.connection() as other, other.transaction():
        await other.execute("LOCK TABLE ad_set")
        with pytest.raises(HistoryUnavailableError):
            await PostgresCampaignHistory(pool).own_campaigns("adv-1", TODAY)


async def test_the_newest_ad_sets_of_an_account_are_found_in_an_index(pool: DatabasePool) -> None:
    records = [
        of_campaign(n, 1, advertiser_external_id=f"adv-{n % 40}", end=START + timedelta(days=n % 200 + 13))
        for n in range(4_000)
    ]
    await load_ad_sets(pool, batches(records), note=NOTE)
    parameters = {"account_id": "adv-1", "as_of": TODAY, "since": date(2024, 1, 1), "most": 20}
    async with pool.connection() as connection:
        await connection.execute("ANALYZE")
        rows = await (
            await connection.execute(b"EXPLAIN " + own_campaigns.OWN_AD_SETS, parameters)
        ).fetchall()
    plan = "\n".join(row[0] for row in rows)
    assert "ix_ad_set_advertiser" in plan
    assert "Seq Scan on ad_set" not in plan

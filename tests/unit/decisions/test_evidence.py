"""Cohorts: relaxation in a fixed order, small cells, unknown results, currencies."""

from datetime import timedelta
from typing import Any

import numpy as np
import pytest

from planner.decisions.candidates import Candidates, propose_candidates
from planner.decisions.evidence import LineEvidence, gather_evidence, history_query, widened
from planner.decisions.similarity import LADDER
from planner.domain.history import AdSetColumns
from planner.domain.money import Money
from planner.domain.vocabulary import DeliveryGoal, Format
from tests.fakes.market import RATES, TODAY, ad_sets, brief, catalogue

ALIKE: dict[str, Any] = {
    "format": "AUDIO",
    "placement": "MUSIC",
    "country_code": "DE",
    "delivery_goal": "REACH",
    "age_min": 13,
    "age_max": 99,
    "end_ordinal": TODAY.toordinal() - 30,
    "start_ordinal": TODAY.toordinal() - 57,
    "budget_micros": 5e9,
    "booked_units": 5e9,
    "delivered_units": 5e9,
}


def candidates(goal: DeliveryGoal = DeliveryGoal.REACH, **changes: Any) -> Candidates:
    return propose_candidates(
        brief(goal=goal, wanted=(Format.AUDIO,), **changes), catalogue(), today=TODAY, rates=RATES
    )


def evidence(rows: AdSetColumns | None, advertiser: str = "adv1", **changes: Any) -> LineEvidence:
    found = gather_evidence(
        candidates(**changes),
        rows,
        advertiser_id=advertiser,
        today=TODAY,
        rates=RATES,
    )
    return found["DE-AUDIO-MUSIC"]


def test_alike_ad_sets_need_no_relaxing() -> None:
    cohort = evidence(ad_sets(60, **ALIKE)).cohort
    assert cohort is not None
    assert cohort.filters_relaxed == ()
    assert cohort.ad_sets == 60
    assert cohort.advertisers == 10
    assert cohort.own_ad_sets == 6
    assert cohort.median_age_days == 30
    assert cohort.sources == ("import:test",)
    assert cohort.similarity > 0.9


@pytest.mark.parametrize(
    ("changes", "dropped"),
    [
        ({"buying_channel": "DIRECT"}, 1),
        ({"age_min": 90, "age_max": 95}, 2),
        ({"budget_micros": 5e12}, 3),
        ({"end_ordinal": TODAY.toordinal() - 500, "start_ordinal": TODAY.toordinal() - 520}, 4),
        ({"delivery_goal": "CLICKS"}, 5),
        ({"placement": "PODCAST"}, 6),
        ({"country_code": "BR"}, 7),
    ],
)
def test_filters_are_dropped_in_a_fixed_order(changes: dict[str, Any], dropped: int) -> None:
    cohort = evidence(ad_sets(60, **(ALIKE | changes))).cohort
    assert cohort is not None
    assert cohort.filters_relaxed == LADDER[:dropped]


def test_another_format_is_never_evidence() -> None:
    assert evidence(ad_sets(60, **(ALIKE | {"format": "VIDEO"}))).cohort is None


def test_fewer_than_five_say_nothing() -> None:
    assert evidence(ad_sets(4, **ALIKE)).cohort is None
    few = evidence(ad_sets(7, **ALIKE)).cohort
    assert few is not None
    assert few.filters_relaxed == ()  # dropping any would add nothing


def test_no_history_is_no_evidence() -> None:
    assert evidence(None).cohort is None
    assert evidence(AdSetColumns.empty()).cohort is None


def test_two_other_advertisers_are_a_small_cell() -> None:
    pair = np.array(["other1", "other2"] * 30)
    assert evidence(ad_sets(60, **(ALIKE | {"advertiser_id": pair}))).cohort is None
    with_own = np.array(["other1", "other2"] * 20 + ["adv1"] * 20)
    cohort = evidence(ad_sets(60, **(ALIKE | {"advertiser_id": with_own}))).cohort
    assert cohort is not None
    assert (cohort.ad_sets, cohort.own_ad_sets, cohort.advertisers) == (20, 20, 1)


def test_a_small_cell_at_home_is_relaxed_until_enough_advertisers_are_in() -> None:
    at_home = np.array(["other1"] * 40 + [f"x{index % 9}" for index in range(40)])
    goals = np.array(["REACH"] * 40 + ["CLICKS"] * 40)
    cohort = evidence(ad_sets(80, **(ALIKE | {"advertiser_id": at_home, "delivery_goal": goals}))).cohort
    assert cohort is not None
    assert cohort.filters_relaxed == LADDER[:5]
    assert cohort.advertisers == 10


def test_a_metric_only_one_other_advertiser_knows_is_suppressed() -> None:
    rows = ad_sets(60, **ALIKE)
    views = np.where(rows.advertiser_id == "adv5", 1000.0, np.nan)
    found = evidence(ad_sets(60, **(ALIKE | {"video_views": views})))
    assert found.benchmark("cpm_micros") is not None
    assert found.benchmark("video_view_rate") is None


def test_unknown_results_are_not_zero() -> None:
    known = np.arange(60) % 2 == 0
    clicks = np.where(known, ad_sets(60, **ALIKE).impressions * 0.01, np.nan)
    found = evidence(ad_sets(60, **(ALIKE | {"clicks": clicks}))).benchmark("click_through_rate")
    assert found is not None
    assert found.ad_sets == 30
    assert found.p10 == pytest.approx(0.01)
    nothing = evidence(ad_sets(60, **(ALIKE | {"clicks": np.nan})))
    assert nothing.benchmark("click_through_rate") is None


def test_prices_are_converted_and_rows_without_a_rate_are_counted() -> None:
    plain = evidence(ad_sets(60, **ALIKE)).benchmark("cpm_micros")
    in_usd = evidence(ad_sets(60, **ALIKE), budget=Money.of(20_000, "USD")).benchmark("cpm_micros")
    assert plain is not None
    assert in_usd is not None
    assert in_usd.p50 == pytest.approx(plain.p50 * 1.10)
    currencies = np.array(["EUR"] * 50 + ["XXX"] * 10)
    partly = evidence(ad_sets(60, **(ALIKE | {"currency": currencies})))
    assert partly.rows_without_rate == 10
    assert partly.cohort is not None
    assert partly.cohort.ad_sets == 50


def test_running_ad_sets_are_not_history() -> None:
    assert evidence(ad_sets(60, **(ALIKE | {"end_ordinal": TODAY.toordinal()}))).cohort is None


def test_results_are_those_of_the_goal() -> None:
    reach = evidence(ad_sets(60, **ALIKE))
    frequency, rate = reach.benchmark("frequency"), reach.benchmark("result_rate")
    assert frequency is not None
    assert rate is not None
    assert rate.p50 == pytest.approx(1 / frequency.p50, rel=0.05)
    leads = evidence(ad_sets(60, **(ALIKE | {"delivery_goal": "LEADS"})), goal=DeliveryGoal.LEADS)
    per_lead, cpm = leads.benchmark("cost_per_result_micros"), leads.benchmark("cpm_micros")
    assert per_lead is not None
    assert cpm is not None
    assert per_lead.p50 > cpm.p50


def test_recent_ad_sets_and_own_ones_weigh_more() -> None:
    ends = TODAY.toordinal() - np.array([20] * 30 + [360] * 30)
    rows = ad_sets(
        60,
        **(
            ALIKE
            | {
                "end_ordinal": ends,
                "start_ordinal": ends - 27,
                "advertiser_id": np.array([f"adv{index % 10}" for index in range(60)]),
            }
        ),
    )
    found = evidence(rows, advertiser="adv1")
    weight = dict(zip(found.ad_set_ids.tolist(), found.weights.tolist(), strict=True))
    assert weight[2] > 5 * weight[32]
    assert weight[1] == pytest.approx(3 * weight[2])


def mixed(country_of_real: str) -> AdSetColumns:
    """60 made-up ad sets, then 20 real ones that are older and lie in the given country."""
    made_up = np.arange(80) < 60
    ends = TODAY.toordinal() - np.where(made_up, 30, 2000)
    return ad_sets(
        80,
        **(
            ALIKE
            | {
                "simulated": made_up,
                "source": np.where(made_up, "ads-api:simulator/1", "import:test"),
                "country_code": np.where(made_up, "DE", country_of_real),
                "end_ordinal": ends,
                "start_ordinal": ends - 27,
            }
        ),
    )


def test_real_campaigns_of_the_market_come_before_made_up_ones() -> None:
    cohort = evidence(mixed("DE")).cohort
    assert cohort is not None
    assert cohort.sources == ("import:test",)
    assert (cohort.simulated_share, cohort.ad_sets) == (0.0, 20)
    assert "last 12 months" in cohort.filters_relaxed


def test_real_campaigns_of_another_market_do_not_displace_made_up_ones() -> None:
    cohort = evidence(mixed("FR")).cohort
    assert cohort is not None
    assert cohort.simulated_share == 1.0


def test_the_query_asks_for_goals_of_like_kind_over_ten_years() -> None:
    query = history_query(candidates(), today=TODAY)
    assert query.country_codes == ("DE",)
    assert query.formats == (Format.AUDIO,)
    assert query.delivery_goals == (DeliveryGoal.IMPRESSIONS, DeliveryGoal.REACH)
    assert query.ended_before == TODAY
    assert query.started_after == TODAY - timedelta(days=10 * 365)
    wider = widened(query)
    assert wider is not None
    assert wider.delivery_goals == ()
    widest = widened(wider)
    assert widest is not None
    assert widest.country_codes == ()
    assert widest.formats == (Format.AUDIO,)
    assert widened(widest) is None

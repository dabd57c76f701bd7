"""Line models: what both sources add, what one alone says, and what avails leave of it."""

import math
from typing import Any

import numpy as np
import pytest

from planner.decisions.candidates import propose_candidates
from planner.decisions.evidence import LineEvidence, gather_evidence
from planner.decisions.forecasting import LineModel, build_line_models
from planner.decisions.log_estimates import LogEstimate, combine, from_benchmark
from planner.decisions.reach import HyperbolaReach, PowerReach, UniverseReach, n_plus_reach
from planner.decisions.response import PiecewiseCurve
from planner.domain.evidence import Benchmark, Cohort
from planner.domain.forecast import ApiLineForecast, ForecastBasis
from planner.domain.money import Money
from planner.domain.vocabulary import DeliveryGoal, Format
from tests.fakes.market import RATES, TODAY, ad_sets, api_forecast, avails, brief, catalogue

LINE = "DE-AUDIO-MUSIC"


def model(
    *,
    history: bool = True,
    api: ApiLineForecast | None = None,
    goal: DeliveryGoal = DeliveryGoal.REACH,
    **columns: Any,
) -> LineModel:
    candidates = propose_candidates(
        brief(goal=goal, wanted=(Format.AUDIO,)), catalogue(), today=TODAY, rates=RATES
    )
    rows = ad_sets(300, format="AUDIO", placement="MUSIC", country_code="DE", **columns) if history else None
    evidence = gather_evidence(candidates, rows, advertiser_id="adv1", today=TODAY, rates=RATES)
    return build_line_models(candidates, evidence, {LINE: api} if api else {})[LINE]


def test_both_sources_meet_in_between() -> None:
    history_only = model().forecast(5_000_000_000, None)
    both = model(api=api_forecast(LINE, cpm=16.0, saturation_units=1e9)).forecast(5_000_000_000, None)
    assert history_only.cpm_micros is not None
    assert both.cpm_micros is not None
    assert history_only.cpm_micros.mid < both.cpm_micros.mid < 16_000_000
    assert both.basis is ForecastBasis.HISTORY_AND_API
    assert both.disagreement is not None
    assert both.disagreement == pytest.approx(history_only.cpm_micros.mid / 16_000_000, rel=0.05)


def test_the_surer_source_pulls_harder() -> None:
    sure = model(api=api_forecast(LINE, cpm=16.0, relative_error=0.1)).forecast(5_000_000_000, None)
    unsure = model(api=api_forecast(LINE, cpm=16.0, relative_error=1.0)).forecast(5_000_000_000, None)
    assert sure.cpm_micros is not None
    assert unsure.cpm_micros is not None
    assert sure.cpm_micros.mid > unsure.cpm_micros.mid


def test_the_api_alone_is_said_to_be_alone() -> None:
    found = model(history=False, api=api_forecast(LINE)).forecast(5_000_000_000, None)
    assert found.basis is ForecastBasis.API_ONLY
    assert found.delivery_rate is None
    assert found.chance_to_deliver_in_full is None
    assert found.disagreement is None


def test_nothing_known_is_nothing_said() -> None:
    found = model(history=False).forecast(5_000_000_000, None)
    assert found.basis is ForecastBasis.UNAVAILABLE
    assert found.impressions is None
    assert found.reach_people is None
    assert model(history=False).response(np.array([1e9])).tolist() == [0.0]


def test_an_answer_in_another_currency_is_not_used() -> None:
    assert model(api=api_forecast(LINE, currency="USD")).basis is ForecastBasis.HISTORY_ONLY


def test_reach_stays_unknown_without_any_evidence_of_it() -> None:
    found = model(reach=np.nan).forecast(5_000_000_000, None)
    assert found.impressions is not None
    assert found.reach_people is None
    assert found.frequency is None
    assert found.n_plus_reach == ()


def test_avails_stop_delivery() -> None:
    made = model(api=api_forecast(LINE, saturation_units=1e9))
    supply = avails(LINE, 100_000)
    limit = made.spend_limit(supply)
    assert limit is not None
    at_limit, beyond = made.forecast(limit, supply), made.forecast(4 * limit, supply)
    assert at_limit.impressions is not None
    assert beyond.impressions is not None
    assert at_limit.impressions.mid == pytest.approx(100_000, rel=1e-6)
    assert beyond.impressions.mid == 100_000
    assert beyond.clicks == at_limit.clicks
    chance_at, chance_beyond = at_limit.chance_to_deliver_in_full, beyond.chance_to_deliver_in_full
    assert chance_at is not None
    assert chance_beyond is not None
    assert chance_beyond < 0.05 < chance_at


def test_nothing_available_is_no_chance() -> None:
    assert model().forecast(10**9, avails(LINE, 0)).chance_to_deliver_in_full == 0.0


def test_the_price_ceiling_caps_the_spend_of_a_saturating_line() -> None:
    made = model(history=False, api=api_forecast(LINE, cpm=8.0, saturation_units=20_000.0))
    budget = Money.of(50_000, "EUR").amount_micros
    under = made.spend_under_cpm(24_000_000, budget)
    assert 0 < under < budget
    price = made.forecast(under, None).cpm_micros
    assert price is not None
    assert price.mid == pytest.approx(24_000_000, rel=1e-3)
    assert made.spend_under_cpm(1_000_000, budget) == 0
    assert made.spend_under_cpm(1e12, budget) == budget


def cohort_of(*benchmarks: Benchmark) -> Cohort:
    return Cohort(
        ad_sets=40,
        advertisers=8,
        similarity=0.9,
        oldest_start=TODAY,
        newest_end=TODAY,
        median_age_days=30,
        benchmarks=benchmarks,
    )


def test_small_cohorts_widen_the_interval() -> None:
    price = Benchmark(metric="cpm_micros", p10=6e6, p50=8e6, p90=11e6, ad_sets=40)
    few, many = from_benchmark(price, 5), from_benchmark(price, 500)
    assert few is not None
    assert many is not None
    assert few.deviation > 1.2 * many.deviation
    assert many.below == pytest.approx(math.log(8 / 6), rel=0.01)
    assert LineEvidence("x", cohort_of(price)).benchmark("cpm_micros") == price


def test_disagreement_widens_but_never_beyond_history() -> None:
    history = LogEstimate(0.0, 0.5, 0.5)
    near, far = (combine(history, LogEstimate(shift, 0.3, 0.3)) for shift in (0.05, 2.0))
    assert near is not None
    assert far is not None
    assert near.estimate.deviation < far.estimate.deviation <= history.deviation + 1e-12


def test_reach_curves_go_through_their_points() -> None:
    impressions, reach = np.array([1e5, 3e5, 9e5]), np.array([8e4, 1.9e5, 3.6e5])
    curve = UniverseReach.through(1e6, impressions, reach)
    assert curve is not None
    assert np.allclose(curve(impressions), reach)
    hyperbola = HyperbolaReach.through(1e6, 3e5, 2e5)
    assert hyperbola(np.array([3e5]))[0] == pytest.approx(2e5)
    assert hyperbola(np.array([1e12]))[0] == pytest.approx(1e6, rel=1e-3)
    power = PowerReach(3e5, 1.5e5)
    assert power(np.array([3e5, 1.0])).tolist() == pytest.approx([1.5e5, 1.0])


def test_n_plus_reach_matches_known_distributions() -> None:
    # Contacts at random (Poisson, mean 1): 1+ is 1 - e^-1, 2+ is 1 - 2 e^-1.
    universe = 1e6
    tail = n_plus_reach(universe, universe * (1 - math.exp(-1)), universe)
    assert tail[1] == pytest.approx(universe * (1 - 2 * math.exp(-1)), rel=1e-3)
    # Geometric contacts (NBD with k = 1, mean 1): n+ is 2^-n.
    geometric = n_plus_reach(universe, universe / 2, universe)
    assert geometric[:4] == pytest.approx([universe / 2**n for n in range(1, 5)], rel=1e-6)
    assert n_plus_reach(0, 0, universe) == ()


def test_a_piecewise_curve_is_the_least_concave_one_and_inverts() -> None:
    curve = PiecewiseCurve.through(np.array([10.0, 20.0, 30.0]), np.array([10.0, 11.0, 18.0]))
    assert curve is not None
    assert curve.at(20.0) == pytest.approx(14.0)
    assert curve.at(30.0) == 18.0
    assert curve.at(60.0) == pytest.approx(18.0 + 30 * 0.4 / 2)
    assert curve.spend_for(14.0) == pytest.approx(20.0)
    assert curve.spend_for(1e9) is None
    assert PiecewiseCurve.through(np.array([10.0]), np.array([np.nan])) is None

"""Forecasts: monotone in money, bounded by the universe, ordered, honest about a source standing alone."""

import math
from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.decisions.candidates import Candidates, propose_candidates
from planner.decisions.evidence import gather_evidence
from planner.decisions.forecasting import LineModel, build_line_models
from planner.decisions.reach import n_plus_reach
from planner.domain.forecast import ForecastBasis, LineForecast, MetricRange
from planner.domain.vocabulary import DeliveryGoal
from tests.fakes.market import RATES, TODAY, ad_sets, api_forecasts, avails, brief, catalogue

GOALS = (DeliveryGoal.REACH, DeliveryGoal.IMPRESSIONS, DeliveryGoal.CLICKS, DeliveryGoal.LEADS)
HISTORY = ad_sets(400)


def candidates_for(goal: DeliveryGoal) -> Candidates:
    return propose_candidates(brief(goal=goal), catalogue(), today=TODAY, rates=RATES)


@st.composite
def models(draw: st.DrawFn) -> LineModel:
    candidates = candidates_for(draw(st.sampled_from(GOALS)))
    rows = HISTORY if draw(st.booleans()) else None
    evidence = gather_evidence(candidates, rows, advertiser_id="adv1", today=TODAY, rates=RATES)
    api = {}
    if rows is None or draw(st.booleans()):
        api = api_forecasts(
            candidates.lines,
            cpm=draw(st.floats(0.5, 60)),
            universe=draw(st.floats(1e3, 1e8)),
            saturation_units=draw(st.floats(1e3, 1e7)),
            up_to_units=draw(st.floats(1e3, 1e6)),
            points=draw(st.integers(1, 12)),
            relative_error=draw(st.floats(0, 1)),
        )
    built = build_line_models(candidates, evidence, api)
    return built[draw(st.sampled_from(sorted(built)))]


def ranges(forecast: LineForecast) -> list[MetricRange]:
    return [
        value
        for name in LineForecast.model_fields
        if isinstance(value := getattr(forecast, name), MetricRange)
    ]


@settings(max_examples=120, deadline=None)
@given(
    model=models(),
    spends=st.lists(st.integers(1, 10**13), min_size=2, max_size=6),
    available=st.none() | st.integers(0, 10**9),
)
def test_more_money_never_forecasts_less(model: LineModel, spends: list[int], available: int | None) -> None:
    supply = None if available is None else avails(model.line_id, available)
    before: LineForecast | None = None
    for spend in sorted(spends):
        forecast = model.forecast(spend, supply)
        for found in ranges(forecast):
            assert found.low <= found.mid <= found.high
        if forecast.impressions and forecast.reach_people:
            for end in ("low", "mid", "high"):
                ceiling = min(getattr(forecast.impressions, end), forecast.universe_people or math.inf)
                assert getattr(forecast.reach_people, end) <= ceiling * (1 + 1e-9)
        if forecast.frequency:
            assert forecast.frequency.low >= 1
        if supply is not None and forecast.impressions:
            assert forecast.impressions.mid <= supply.available
        if before is not None:
            for name in ("impressions", "reach_people", "clicks", "results"):
                now, then = getattr(forecast, name), getattr(before, name)
                if now is not None and then is not None:
                    for end in ("low", "mid", "high"):
                        assert getattr(now, end) >= getattr(then, end) * (1 - 1e-9)
        before = forecast


@settings(max_examples=120, deadline=None)
@given(model=models(), top=st.integers(10**6, 10**13))
def test_responses_are_concave_and_rise(model: LineModel, top: int) -> None:
    spend = np.linspace(0, float(top), 101)
    values = model.response(spend)
    steps = np.diff(values)
    assert values[0] == 0
    assert (steps >= -1e-9 * max(values[-1], 1)).all()
    assert (np.diff(steps) <= 1e-9 * max(values[-1], 1)).all()


@settings(max_examples=40, deadline=None)
@given(error=st.floats(0, 2), cpm=st.floats(0.5, 80), goal=st.sampled_from(GOALS))
def test_history_alone_is_at_least_half_as_wide_again(error: float, cpm: float, goal: DeliveryGoal) -> None:
    candidates = candidates_for(goal)
    evidence = gather_evidence(candidates, HISTORY, advertiser_id="adv1", today=TODAY, rates=RATES)
    alone = build_line_models(candidates, evidence, {})
    both = build_line_models(
        candidates, evidence, api_forecasts(candidates.lines, cpm=cpm, relative_error=error)
    )
    for line in candidates.lines:
        wide = alone[line.line_id].forecast(5_000_000_000, None)
        narrow = both[line.line_id].forecast(5_000_000_000, None)
        assert wide.basis is ForecastBasis.HISTORY_ONLY
        assert narrow.basis is ForecastBasis.HISTORY_AND_API
        assert wide.impressions is not None
        assert narrow.impressions is not None
        ratio_alone = wide.impressions.high / wide.impressions.low
        assert ratio_alone >= 1.5 * narrow.impressions.high / narrow.impressions.low * (1 - 1e-9)


@settings(max_examples=200, deadline=None)
@given(
    universe=st.floats(1, 1e9), share=st.floats(1e-6, 0.999), frequency=st.floats(1, 50), known=st.booleans()
)
def test_n_plus_reach_starts_at_reach_and_falls(
    universe: float, share: float, frequency: float, known: bool
) -> None:
    reach = universe * share
    tail = n_plus_reach(reach * frequency, reach, universe if known else None)
    assert math.isclose(tail[0], reach, rel_tol=1e-6)
    assert all(later <= earlier for earlier, later in pairwise(tail))
    assert all(count >= 0 for count in tail)
    assert sum(tail) <= reach * frequency * (1 + 1e-6)

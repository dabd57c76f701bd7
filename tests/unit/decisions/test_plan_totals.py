"""Totals: people counted once within a country, errors that add up in part, the weakest basis."""

import pytest

from planner.decisions.candidates import propose_candidates
from planner.decisions.plan_forecast import plan_forecast
from planner.domain.forecast import ForecastBasis, LineForecast, MetricRange
from planner.domain.inventory import LineSpec
from planner.domain.vocabulary import DeliveryGoal
from tests.fakes.market import RATES, TODAY, brief, catalogue

LINES = propose_candidates(brief(countries=("DE", "FR")), catalogue(), today=TODAY, rates=RATES).lines
GERMAN = [line for line in LINES if line.country_code == "DE"]
FRENCH = [line for line in LINES if line.country_code == "FR"]


def forecast(
    reach: float | None, universe: float | None = 1000.0, basis: ForecastBasis = ForecastBasis.HISTORY_AND_API
) -> LineForecast:
    around = None if reach is None else MetricRange(low=reach * 0.8, mid=reach, high=reach * 1.2)
    return LineForecast(
        impressions=MetricRange(low=1600, mid=2000, high=2400),
        reach_people=around,
        results=around,
        universe_people=universe,
        basis=basis,
    )


def total(lines: list[LineSpec], *forecasts: LineForecast) -> MetricRange | None:
    return plan_forecast(lines[: len(forecasts)], forecasts).reach_people


def test_independent_lines_of_a_country_share_people() -> None:
    found = total(GERMAN, forecast(500), forecast(500))
    assert found is not None
    assert found.mid == pytest.approx(750)
    assert found.low == pytest.approx(400)
    assert found.high == pytest.approx(1000)


def test_countries_share_nobody() -> None:
    found = total([GERMAN[0], FRENCH[0]], forecast(500), forecast(500))
    assert found is not None
    assert (found.low, found.mid, found.high) == pytest.approx((800, 1000, 1200))


def test_without_a_universe_the_point_lies_between_the_bounds() -> None:
    found = total(GERMAN, forecast(500, None), forecast(300, None))
    assert found is not None
    assert found.mid == pytest.approx((500 + 800) / 2)


def test_one_unknown_reach_makes_the_total_unknown() -> None:
    assert total(GERMAN, forecast(500), forecast(None)) is None


def test_errors_add_up_in_part() -> None:
    made = plan_forecast(GERMAN[:2], [forecast(500), forecast(500)])
    assert made.impressions is not None
    assert made.impressions.mid == 4000
    # Half widths of 400 each with correlation one half: sqrt(3) * 400.
    assert made.impressions.high - 4000 == pytest.approx(400 * 3**0.5)
    assert made.frequency is not None
    assert made.frequency.mid == pytest.approx(4000 / 750)
    assert made.results == made.reach_people


def test_the_weakest_basis_is_the_plans() -> None:
    made = plan_forecast(GERMAN[:2], [forecast(500), forecast(500, basis=ForecastBasis.HISTORY_ONLY)])
    assert made.basis is ForecastBasis.HISTORY_ONLY
    assert plan_forecast([], []).basis is ForecastBasis.UNAVAILABLE


def test_mixed_goals_have_no_common_results() -> None:
    clicks = GERMAN[1].model_copy(update={"delivery_goal": DeliveryGoal.CLICKS})
    assert plan_forecast([GERMAN[0], clicks], [forecast(500), forecast(300)]).results is None

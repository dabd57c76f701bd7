"""Response curves: read with the goal's own units, refused when they contradict themselves."""

import math
from collections.abc import Callable

import pytest

from planner.domain.errors import AdsApiContractError
from planner.domain.forecast import ApiLineForecast
from planner.domain.vocabulary import DeliveryGoal
from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import forecast_pb2
from tests.fakes.wire import PROVENANCE, line_curve
from tools.ads_api.mapping.forecast import RESULT_FIELDS, read_curve
from tools.ads_api.mapping.provenance import read_provenance


def read(wire: forecast_pb2.LineCurve, goal: DeliveryGoal = DeliveryGoal.APP_INSTALLS) -> ApiLineForecast:
    return read_curve(wire, goal=goal, currency="EUR", provenance=read_provenance(PROVENANCE))


def test_every_goal_has_a_count_of_its_own_on_the_wire() -> None:
    assert set(RESULT_FIELDS) == set(DeliveryGoal)
    for name in RESULT_FIELDS.values():
        assert isinstance(getattr(forecast_pb2.PredictedResults(), name), ads.MetricRange)


def test_a_curve_begins_at_nothing_and_counts_the_goals_units() -> None:
    curve = read(line_curve())
    assert [point.spend_micros for point in curve.points] == [0, 100_000_000, 200_000_000, 300_000_000]
    assert curve.points[0].impressions == 0.0
    assert curve.points[0].results == 0.0
    assert curve.points[3].results == 6.0
    assert curve.points[3].n_plus_reach == (6_000.0, 3_000.0, 2_000.0)
    assert curve.universe_people == 10_000
    assert curve.relative_error == pytest.approx(0.1)
    assert curve.provenance.simulated


@pytest.mark.parametrize(
    ("goal", "results"), [(DeliveryGoal.IMPRESSIONS, 15_000.0), (DeliveryGoal.REACH, 6_000.0)]
)
def test_impressions_and_people_are_their_own_results(goal: DeliveryGoal, results: float) -> None:
    assert read(line_curve(), goal).points[-1].results == results


def test_what_a_product_cannot_produce_is_unknown_and_not_zero() -> None:
    curve = read(line_curve(), DeliveryGoal.VIDEO_VIEWS)
    assert {point.results for point in curve.points} == {None}
    assert {point.video_views for point in curve.points} == {None}


def test_a_withheld_result_is_unknown() -> None:
    wire = line_curve()
    for point in wire.points:
        point.results.installs.CopyFrom(ads.MetricRange(suppressed=True))
    assert read(wire).points[-1].results is None


def test_points_with_withheld_reach_are_left_out() -> None:
    wire = line_curve()
    wire.points[0].results.reach.CopyFrom(ads.MetricRange(suppressed=True))
    assert [point.spend_micros for point in read(wire).points] == [0, 200_000_000, 300_000_000]


def _withhold_everything(wire: forecast_pb2.LineCurve) -> None:
    for point in wire.points:
        point.results.impressions.CopyFrom(ads.MetricRange(suppressed=True))


def _repeat_a_spend(wire: forecast_pb2.LineCurve) -> None:
    wire.points[1].spend_micros = wire.points[0].spend_micros


def _let_clicks_fall(wire: forecast_pb2.LineCurve) -> None:
    wire.points[2].results.clicks.CopyFrom(ads.MetricRange(low=1, mid=1, high=1))


def _reach_more_than_there_are(wire: forecast_pb2.LineCurve) -> None:
    wire.universe_people = 5_999


def _reach_more_than_impressions(wire: forecast_pb2.LineCurve) -> None:
    wire.points[0].results.impressions.CopyFrom(ads.MetricRange(low=1_000, mid=1_000, high=1_000))


def _turn_a_range_round(wire: forecast_pb2.LineCurve) -> None:
    wire.points[0].results.reach.CopyFrom(ads.MetricRange(low=3_000, mid=2_000, high=2_500))


def _answer_nan(wire: forecast_pb2.LineCurve) -> None:
    wire.points[0].results.reach.mid = math.nan


def _answer_below_zero(wire: forecast_pb2.LineCurve) -> None:
    wire.points[0].results.clicks.CopyFrom(ads.MetricRange(low=-1, mid=0, high=1))


def _leave_reach_out(wire: forecast_pb2.LineCurve) -> None:
    wire.points[0].results.ClearField("reach")


def _reach_more_people_more_often(wire: forecast_pb2.LineCurve) -> None:
    wire.points[0].n_plus_reach[1].reach_people = 2_001


def _skip_a_frequency(wire: forecast_pb2.LineCurve) -> None:
    wire.points[0].n_plus_reach[1].effective_frequency = 5


def _have_no_points(wire: forecast_pb2.LineCurve) -> None:
    wire.ClearField("points")


@pytest.mark.parametrize(
    "bend",
    [
        _withhold_everything,
        _repeat_a_spend,
        _let_clicks_fall,
        _reach_more_than_there_are,
        _reach_more_than_impressions,
        _turn_a_range_round,
        _answer_nan,
        _answer_below_zero,
        _leave_reach_out,
        _reach_more_people_more_often,
        _skip_a_frequency,
        _have_no_points,
    ],
)
def test_a_curve_that_contradicts_itself_breaks_the_contract(
    bend: Callable[[forecast_pb2.LineCurve], None],
) -> None:
    wire = line_curve()
    bend(wire)
    with pytest.raises(AdsApiContractError):
        read(wire)


def test_rounding_is_no_contradiction() -> None:
    wire = line_curve()
    wire.universe_people = 6_000
    wire.points[2].results.reach.CopyFrom(ads.MetricRange(low=5_000, mid=6_000 + 1e-7, high=6_000))
    assert read(wire).points[-1].reach_people == pytest.approx(6_000)

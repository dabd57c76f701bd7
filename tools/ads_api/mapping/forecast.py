"""ForecastService: response curves over spend."""

from itertools import pairwise
from math import isfinite

from planner.domain.errors import AdsApiContractError
from planner.domain.forecast import ApiLineForecast, CurvePoint
from planner.domain.inventory import Provenance
from planner.domain.vocabulary import DeliveryGoal
from protos.ads.v1 import common_pb2, forecast_pb2

RESULT_FIELDS: dict[DeliveryGoal, str] = {
    DeliveryGoal.IMPRESSIONS: "impressions",
    DeliveryGoal.REACH: "reach",
    DeliveryGoal.VIDEO_VIEWS: "video_views",
    DeliveryGoal.CLICKS: "clicks",
    DeliveryGoal.PAGE_VIEWS: "page_views",
    DeliveryGoal.APP_INSTALLS: "installs",
    DeliveryGoal.STREAMS: "streams",
    DeliveryGoal.LEADS: "leads",
    DeliveryGoal.CONVERSIONS: "conversions",
}
"""Delivery goal -> the field of `PredictedResults` that counts its units."""

_SLACK = 1e-6
# Share by which a float may break an order without meaning it: rounding, not a contradiction.


def read_curve(
    wire: forecast_pb2.LineCurve, *, goal: DeliveryGoal, currency: str, provenance: Provenance
) -> ApiLineForecast:
    """Return one line's curve with units of its delivery goal, beginning at no money and no delivery.

    Points whose impressions or reach are withheld for privacy are left out. Spend is the money offered; the
    Ads API may expect less of it to be spent where the inventory is exhausted.

    Raises:
        AdsApiContractError: Spend does not rise, a result falls, more people are reached than there are or
            than impressions are served, a range is out of order, or no point is left.
    """
    shown = tuple(point for one in wire.points if (point := _point(one, goal)) is not None)
    if not shown:
        msg = "The Ads API answered a curve without a point that it shows"
        raise AdsApiContractError(msg)
    points = (_origin(shown[0]), *shown)
    _check(points, universe_people=wire.universe_people)
    return ApiLineForecast(
        line_id=wire.line_id,
        currency=currency,
        universe_people=wire.universe_people,
        points=points,
        relative_error=max(_relative_error(one.results.impressions) for one in wire.points),
        provenance=provenance,
    )


def _point(wire: forecast_pb2.LineCurvePoint, goal: DeliveryGoal) -> CurvePoint | None:
    if not (wire.results.HasField("impressions") and wire.results.HasField("reach")):
        msg = f"The Ads API answered a point at {wire.spend_micros} micros without impressions or reach"
        raise AdsApiContractError(msg)
    impressions, reach_people = _mid(wire.results, "impressions"), _mid(wire.results, "reach")
    if impressions is None or reach_people is None:
        return None
    if [reach.effective_frequency for reach in wire.n_plus_reach] != list(
        range(1, len(wire.n_plus_reach) + 1)
    ):
        msg = "The Ads API answered n+ reach for other frequencies than 1, 2, 3 ..."
        raise AdsApiContractError(msg)
    return CurvePoint(
        spend_micros=wire.spend_micros,
        impressions=impressions,
        reach_people=reach_people,
        results=_mid(wire.results, RESULT_FIELDS[goal]),
        clicks=_mid(wire.results, "clicks"),
        video_views=_mid(wire.results, "video_views"),
        n_plus_reach=tuple(_counted(reach.reach_people) for reach in wire.n_plus_reach),
    )


def _origin(first: CurvePoint) -> CurvePoint:
    """No money buys nothing: the start that the wire leaves out."""
    return CurvePoint(
        spend_micros=0,
        impressions=0.0,
        reach_people=0.0,
        results=None if first.results is None else 0.0,
        clicks=None if first.clicks is None else 0.0,
        video_views=None if first.video_views is None else 0.0,
        n_plus_reach=(0.0,) * len(first.n_plus_reach),
    )


def _mid(results: forecast_pb2.PredictedResults, name: str) -> float | None:
    if not results.HasField(name):  # type: ignore[arg-type]  # the stub wants a literal; every value of RESULT_FIELDS is one
        return None
    wire: common_pb2.MetricRange = getattr(results, name)
    if wire.suppressed:
        return None
    low, mid, high = (_counted(value) for value in (wire.low, wire.mid, wire.high))
    if not _at_most(low, mid) or not _at_most(mid, high):
        msg = f"The Ads API answered a range of {name} out of order: {low}, {mid}, {high}"
        raise AdsApiContractError(msg)
    return mid


def _counted(value: float) -> float:
    if not isfinite(value) or value < 0:
        msg = f"The Ads API answered a count of {value}"
        raise AdsApiContractError(msg)
    return value


def _at_most(smaller: float, larger: float) -> bool:
    return smaller <= larger + _SLACK * max(1.0, abs(larger))


def _relative_error(wire: common_pb2.MetricRange) -> float:
    return (wire.high - wire.low) / 2 / wire.mid if wire.mid > 0 else 0.0


def _check(points: tuple[CurvePoint, ...], *, universe_people: float) -> None:
    for point in points:
        if not _at_most(point.reach_people, min(universe_people, point.impressions)):
            msg = (
                f"The Ads API answered {point.reach_people} people reached of {universe_people} "
                f"with {point.impressions} impressions"
            )
            raise AdsApiContractError(msg)
        if any(not _at_most(more, fewer) for fewer, more in pairwise(point.n_plus_reach)):
            msg = f"The Ads API answered more people reached more often: {point.n_plus_reach}"
            raise AdsApiContractError(msg)
    for before, after in pairwise(points):
        if after.spend_micros <= before.spend_micros:
            msg = f"The Ads API answered a curve whose spend does not rise at {after.spend_micros} micros"
            raise AdsApiContractError(msg)
        for name in ("impressions", "reach_people", "results", "clicks", "video_views"):
            less, more = getattr(before, name), getattr(after, name)
            if less is not None and more is not None and not _at_most(less, more):
                msg = f"The Ads API answered {name} that fall from {less} to {more} as spend rises"
                raise AdsApiContractError(msg)

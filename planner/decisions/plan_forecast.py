"""Totals of a plan: sums, and reach with nobody counted twice."""

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from planner.domain.forecast import ForecastBasis, LineForecast, MetricRange, PlanForecast
from planner.domain.history import Floats
from planner.domain.inventory import LineSpec
from planner.domain.vocabulary import DeliveryGoal

SHARED_ERROR = 0.5
"""Correlation taken between the forecast errors of a plan's lines: prices drift together, in part."""

_WEAKEST_FIRST = (
    ForecastBasis.UNAVAILABLE,
    ForecastBasis.HISTORY_ONLY,
    ForecastBasis.API_ONLY,
    ForecastBasis.HISTORY_AND_API,
)


def plan_forecast(lines: Sequence[LineSpec], forecasts: Sequence[LineForecast]) -> PlanForecast:
    """Return the totals of a plan's lines.

    Counts are added; half widths add up as for errors with correlation 0.5. A total of impressions, reach or
    results is None when a line's own number is unknown; clicks and video views are those of the lines that
    have them. Reach is de-duplicated within a country and summed over countries.
    """
    if not forecasts:
        return PlanForecast()
    impressions = _sum([forecast.impressions for forecast in forecasts], complete=True)
    reach = deduplicated_reach(lines, forecasts)
    goals = {line.delivery_goal for line in lines}
    results = None
    if goals == {DeliveryGoal.REACH}:
        results = reach
    elif len(goals) == 1:
        results = _sum([forecast.results for forecast in forecasts], complete=True)
    return PlanForecast(
        impressions=impressions,
        reach_people=reach,
        frequency=_frequency(impressions, reach),
        clicks=_sum([forecast.clicks for forecast in forecasts], complete=False),
        video_views=_sum([forecast.video_views for forecast in forecasts], complete=False),
        results=results,
        basis=min((forecast.basis for forecast in forecasts), key=_WEAKEST_FIRST.index),
    )


def deduplicated_reach(lines: Sequence[LineSpec], forecasts: Sequence[LineForecast]) -> MetricRange | None:
    """Return the people reached by at least one line, or None when a line's reach is unknown.

    Within a country the point takes lines as independent (Sainsbury: U (1 - product of (1 - r / U)), U the
    largest universe of the country's lines). The range goes from the greatest single low to the smaller of
    the summed highs and U (Frechet bounds). Without a known universe the point is the middle of the bounds.
    """
    totals = np.zeros(3)
    for country in dict.fromkeys(line.country_code for line in lines):
        inside = [f for line, f in zip(lines, forecasts, strict=True) if line.country_code == country]
        reaches = [forecast.reach_people for forecast in inside]
        known = [reach for reach in reaches if reach is not None]
        if len(known) < len(reaches):
            return None
        universe = max((f.universe_people for f in inside if f.universe_people), default=None)
        mids = np.array([[reach.mid for reach in known]])
        mid = float(union_reach(mids, universe)[0])
        low = min(max(reach.low for reach in known), mid)
        high = max(min(sum(reach.high for reach in known), universe or math.inf), mid)
        totals += (low, mid, high)
    low, mid, high = totals.tolist()
    return MetricRange(low=low, mid=mid, high=high)


def union_reach(reaches: Floats, universe: float | None) -> Floats:
    """Return the people reached by at least one of the lines of one country.

    Args:
        reaches: People reached per line (S x N), 0 where a line is not used.
        universe: People who could be reached at all; None when unknown.
    """
    if universe is None:
        return np.asarray((reaches.max(axis=1) + reaches.sum(axis=1)) / 2, dtype=np.float64)
    missed = np.prod(1.0 - np.minimum(reaches / universe, 1.0), axis=1)
    return np.asarray(universe * (1.0 - missed), dtype=np.float64)


def union_worth(
    lines: Sequence[LineSpec], universes: Mapping[str, float | None]
) -> Callable[[Floats], Floats]:
    """Return the function from reaches per line (S x N) to de-duplicated reach of the whole set (S)."""
    countries = {
        country: [index for index, line in enumerate(lines) if line.country_code == country]
        for country in dict.fromkeys(line.country_code for line in lines)
    }

    def worth(reaches: Floats) -> Floats:
        total = np.zeros(len(reaches))
        for country, columns in countries.items():
            total += union_reach(reaches[:, columns], universes.get(country))
        return total

    return worth


def _sum(ranges: Sequence[MetricRange | None], *, complete: bool) -> MetricRange | None:
    known = [found for found in ranges if found is not None]
    if not known or (complete and len(known) < len(ranges)):
        return None
    mid = sum(found.mid for found in known)
    below = _joint([found.mid - found.low for found in known])
    above = _joint([found.high - found.mid for found in known])
    return MetricRange(low=max(0.0, mid - below), mid=mid, high=mid + above)


def _joint(widths: Sequence[float]) -> float:
    """Half width of a sum whose parts' errors have correlation `SHARED_ERROR`."""
    squares, total = sum(width * width for width in widths), sum(widths)
    return math.sqrt((1 - SHARED_ERROR) * squares + SHARED_ERROR * total * total)


def _frequency(impressions: MetricRange | None, reach: MetricRange | None) -> MetricRange | None:
    if impressions is None or reach is None or reach.low <= 0:
        return None
    mid = impressions.mid / reach.mid
    return MetricRange(
        low=max(1.0, min(impressions.low / reach.high, mid)),
        mid=max(1.0, mid),
        high=max(impressions.high / reach.low, mid, 1.0),
    )

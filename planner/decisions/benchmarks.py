"""Weighted percentiles of prices and rates over a cohort."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.decisions.similarity import FEWEST_AD_SETS, small_cell_rule_holds
from planner.domain.evidence import Benchmark
from planner.domain.history import AdSetColumns, Floats, Ints
from planner.domain.vocabulary import DeliveryGoal

PERCENTILES = (0.1, 0.5, 0.9)
"""The percentiles of a benchmark; the outer two bound 80 % of the weight."""

RESULT_COLUMNS: dict[DeliveryGoal, str] = {
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
"""Where the results of each delivery goal stand in `AdSetColumns`."""

PRICED_PER_THOUSAND = frozenset({DeliveryGoal.IMPRESSIONS, DeliveryGoal.REACH})
"""Goals whose cost per result is meant per 1,000."""


def weighted_quantiles(values: Floats, weights: Floats, shares: tuple[float, ...]) -> Floats:
    """Return the `shares` quantiles of `values` under non-negative `weights` with a positive sum.

    Linear interpolation between the midpoints of the cumulated weights (Hazen's rule, type 5 of Hyndman and
    Fan 1996, in its weighted form); equal weights give numpy's `method="hazen"`.
    """
    order = np.argsort(values, kind="stable")
    ordered, heaps = values[order], weights[order]
    middles = np.cumsum(heaps) - heaps / 2
    return np.asarray(np.interp(np.asarray(shares) * heaps.sum(), middles, ordered), dtype=np.float64)


def effective_size(weights: Floats) -> float:
    """Return Kish's effective sample size, (sum w)^2 / sum w^2; 0 for no weights."""
    squares = float(np.square(weights).sum())
    return float(weights.sum()) ** 2 / squares if squares > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What came of past ad sets, as prices and rates; NaN where it is unknown. One element per ad set."""

    metrics: dict[str, Floats]


def outcomes(rows: AdSetColumns, goal: DeliveryGoal, to_plan_currency: Floats) -> Outcomes:
    """Return prices (plan's currency) and rates of `rows`.

    Args:
        rows: Past ad sets.
        goal: Whose results count as results.
        to_plan_currency: Factor from each row's currency to the plan's; NaN where there is no rate.
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        impressions = np.where(rows.impressions > 0, rows.impressions, np.nan)
        spend = np.where(rows.spend_micros > 0, rows.spend_micros, np.nan) * to_plan_currency
        results = getattr(rows, RESULT_COLUMNS[goal])
        per = 1000.0 if goal in PRICED_PER_THOUSAND else 1.0
        return Outcomes(
            {
                "cpm_micros": spend / impressions * 1000.0,
                "click_through_rate": rows.clicks / impressions,
                "video_view_rate": rows.video_views / impressions,
                "completion_rate": rows.completions / impressions,
                "result_rate": results / impressions,
                "cost_per_result_micros": per * spend / np.where(results > 0, results, np.nan),
                "delivery_rate": rows.delivered_units
                / np.where(rows.booked_units > 0, rows.booked_units, np.nan),
                "frequency": impressions / np.where(rows.reach > 0, rows.reach, np.nan),
            }
        )


@dataclass(frozen=True, slots=True)
class MeasuredBenchmark:
    """A benchmark, the effective number of ad sets behind it, and which ad sets of the cohort those are."""

    benchmark: Benchmark
    effective_ad_sets: float
    known: NDArray[np.bool_]


def measure(
    metric: str, values: Floats, weights: Floats, advertiser_code: Ints, own: NDArray[np.bool_]
) -> MeasuredBenchmark | None:
    """Return the percentiles of a metric over a cohort, or None when too few ad sets know it.

    Unknown values (NaN) are left out, never taken for zero. Where the ad sets that know the metric belong to
    fewer than three other advertisers, only the advertiser's own count.
    """
    known = np.isfinite(values)
    if not small_cell_rule_holds(advertiser_code[known], own[known]):
        known &= own
    count = int(np.count_nonzero(known))
    if count < FEWEST_AD_SETS or not weights[known].any():
        return None
    low, mid, high = weighted_quantiles(values[known], weights[known], PERCENTILES).tolist()
    benchmark = Benchmark(metric=metric, p10=low, p50=mid, p90=high, ad_sets=count)
    return MeasuredBenchmark(benchmark, effective_size(weights[known]), known)

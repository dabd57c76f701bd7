"""Estimates of positive quantities: a centre with 80 % half widths on the log scale, and how two combine."""

import math
from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri, stdtrit

from planner.domain.evidence import Benchmark

Z80 = float(ndtri(0.9))
"""Standard normal quantile that bounds 80 % on both sides together (1.2816)."""
SMALLEST_HALF_WIDTH = math.log(1.11)
"""Campaigns that are alike in every respect still differ by about 11 %; no forecast is tighter than that."""
UNCORROBORATED = math.log(1.5) / 2
"""Added to both half widths when one source stands alone: high/low becomes 1.5 times wider than its own."""
UNSTATED_API_ERROR = 0.35
"""Relative half width taken for an API that does not state its own."""


@dataclass(frozen=True, slots=True)
class LogEstimate:
    """ln(quantity) lies in [centre - below, centre + above] with 80 % probability."""

    centre: float
    below: float
    above: float

    @property
    def deviation(self) -> float:
        """Standard deviation of the normal distribution with the same 80 % width."""
        return (self.below + self.above) / (2 * Z80)

    @property
    def mid(self) -> float:
        """The quantity at the centre."""
        return math.exp(self.centre)

    def with_deviation(self, deviation: float) -> "LogEstimate":
        """Return the same estimate as wide as `deviation` asks, its asymmetry kept."""
        factor = deviation / self.deviation
        return LogEstimate(self.centre, self.below * factor, self.above * factor)

    def widened(self, half_width: float) -> "LogEstimate":
        """Return the estimate with `half_width` added on both sides."""
        return LogEstimate(self.centre, self.below + half_width, self.above + half_width)


def from_benchmark(benchmark: Benchmark, effective_ad_sets: float) -> LogEstimate | None:
    """Return the predictive estimate for one more campaign of a cohort; None when its median is not positive.

    The cohort's own 10th and 90th percentiles say how campaigns differ. One new campaign is less certain than
    that when the cohort is small: half widths grow by t(0.9; n - 1) / z(0.9) * sqrt(1 + 1/n), the ratio of
    Student's prediction interval to the normal one, with n the effective number of ad sets.
    """
    if benchmark.p50 <= 0:
        return None
    size = max(effective_ad_sets, 2.0)
    inflation = float(stdtrit(size - 1.0, 0.9)) / Z80 * math.sqrt(1.0 + 1.0 / size)
    centre = math.log(benchmark.p50)
    lowest = max(benchmark.p10, benchmark.p50 * 0.02)
    below = max((centre - math.log(lowest)) * inflation, SMALLEST_HALF_WIDTH)
    above = max((math.log(benchmark.p90) - centre) * inflation, SMALLEST_HALF_WIDTH)
    return LogEstimate(centre, below, above)


def from_api(mid: float, relative_error: float) -> LogEstimate | None:
    """Return the Ads API's estimate with its own stated relative half width; None when it is not positive."""
    if not (mid > 0 and np.isfinite(mid)):
        return None
    half_width = math.log1p(relative_error if relative_error > 0 else UNSTATED_API_ERROR)
    half_width = max(half_width, SMALLEST_HALF_WIDTH)
    return LogEstimate(math.log(mid), half_width, half_width)


@dataclass(frozen=True, slots=True)
class Combination:
    """A combined estimate and how far the API's share in it goes (0 history alone, 1 API alone)."""

    estimate: LogEstimate
    api_weight: float


def combine(history: LogEstimate | None, api: LogEstimate | None) -> Combination | None:
    """Return both sources as one, weighted by precision on the log scale; None without any.

    Two sources: the precision-weighted mean (inverse variances), as uncertain as it says, more so when the
    sources disagree by more than their errors allow (Birge's ratio), but never wider than the history alone
    and never tighter than campaigns differ. One source: its own width times 1.5 as a ratio.
    """
    if history is None:
        return None if api is None else Combination(api.widened(UNCORROBORATED), 1.0)
    if api is None:
        return Combination(history.widened(UNCORROBORATED), 0.0)
    variance_history, variance_api = history.deviation**2, api.deviation**2
    api_weight = variance_history / (variance_history + variance_api)
    centre = api_weight * api.centre + (1 - api_weight) * history.centre
    deviation = math.sqrt(variance_history * variance_api / (variance_history + variance_api))
    birge = abs(api.centre - history.centre) / math.sqrt(variance_history + variance_api)
    deviation = min(max(deviation * max(birge, 1.0), SMALLEST_HALF_WIDTH / Z80), history.deviation)
    moved = LogEstimate(centre, history.below, history.above)
    return Combination(moved.with_deviation(deviation), api_weight)

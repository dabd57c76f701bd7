"""Concave, increasing curves from money to counts."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from planner.domain.history import Floats
from planner.domain.vocabulary import DeliveryGoal

ELASTICITIES: dict[DeliveryGoal, float] = {
    DeliveryGoal.IMPRESSIONS: 1.0,
    DeliveryGoal.REACH: 0.9,
    DeliveryGoal.VIDEO_VIEWS: 0.95,
    DeliveryGoal.CLICKS: 0.85,
    DeliveryGoal.STREAMS: 0.7,
    DeliveryGoal.PAGE_VIEWS: 0.7,
    DeliveryGoal.APP_INSTALLS: 0.55,
    DeliveryGoal.LEADS: 0.55,
    DeliveryGoal.CONVERSIONS: 0.55,
}
"""Percent more results for one percent more impressions, where nothing but history is known.

Log-log slopes measured on public campaign data: impressions on spend 0.87-0.98 and clicks 0.64-0.96 (display,
Facebook, Snapchat), post-click conversions 0.41-0.48, reach on impressions 0.90. Noise in spend biases such
slopes down, so the priors sit at the upper end. Video views follow impressions; streams and page views are
placed between clicks and conversions.
"""

_TAIL_DOUBLINGS = 6


@dataclass(frozen=True)
class PiecewiseCurve:
    """A concave non-decreasing curve through the origin, linear between knots.

    Attributes:
        spend_micros: Money at the knots, strictly increasing, starting at 0.
        counts: Counts at the knots, starting at 0.
    """

    spend_micros: Floats
    counts: Floats

    @classmethod
    def proportional(cls, count_per_micro: float, up_to_micros: float = 1e18) -> "PiecewiseCurve":
        """Return the straight line with the given slope."""
        return cls(np.array([0.0, up_to_micros]), np.array([0.0, count_per_micro * up_to_micros]))

    @classmethod
    def through(cls, spend_micros: Floats, counts: Floats) -> "PiecewiseCurve | None":
        """Return the least concave curve above the points and the origin, or None without a positive point.

        Behind the last point the slope halves with every doubling of the money, so that nobody is promised
        more than a fading return where the points say nothing.
        """
        known = np.isfinite(counts) & (spend_micros > 0)
        if not known.any() or not (counts[known] > 0).any():
            return None
        order = np.argsort(spend_micros[known], kind="stable")
        spend = np.concatenate(([0.0], spend_micros[known][order]))
        rising = np.maximum.accumulate(np.concatenate(([0.0], counts[known][order])))
        corners = _upper_hull(spend, rising)
        spend, rising = spend[corners], rising[corners]
        slope = (rising[-1] - rising[-2]) / (spend[-1] - spend[-2])
        doublings = np.arange(1, _TAIL_DOUBLINGS + 1)
        tail_spend = spend[-1] * 2.0**doublings
        tail_steps = np.diff(np.concatenate(([spend[-1]], tail_spend)))
        tail = rising[-1] + np.cumsum(tail_steps * slope * 0.5**doublings)
        return cls(np.concatenate((spend, tail_spend)), np.concatenate((rising, tail)))

    def __call__(self, spend_micros: Floats) -> Floats:
        """Return the counts for `spend_micros`; flat behind the last knot."""
        return np.interp(spend_micros, self.spend_micros, self.counts)

    def at(self, spend_micros: float) -> float:
        """Return the count for one amount of money."""
        return float(np.interp(spend_micros, self.spend_micros, self.counts))

    def scaled(self, factor: float) -> "PiecewiseCurve":
        """Return the curve with all counts times `factor`."""
        return PiecewiseCurve(self.spend_micros, self.counts * factor)

    @cached_property
    def highest(self) -> float:
        """The count that no money exceeds."""
        return float(self.counts[-1])

    def spend_for(self, count: float) -> float | None:
        """Return the least money that brings `count`, or None when no money does."""
        if count > self.highest:
            return None
        right = int(np.searchsorted(self.counts, count, side="left"))
        if right == 0:
            return 0.0
        left = right - 1
        share = (count - self.counts[left]) / (self.counts[right] - self.counts[left])
        return float(self.spend_micros[left] + share * (self.spend_micros[right] - self.spend_micros[left]))


@dataclass(frozen=True)
class PowerOfImpressions:
    """Counts that grow with a power of the impressions, known at one reference point; never above them.

    Attributes:
        impressions: Impressions over money.
        rate: Count per impression at the reference.
        reference_impressions: Impressions at which `rate` was seen.
        elasticity: Percent more counts for one percent more impressions, above 0 and at most 1.
    """

    impressions: PiecewiseCurve
    rate: float
    reference_impressions: float
    elasticity: float

    def __call__(self, spend_micros: Floats) -> Floats:
        """Return the counts for `spend_micros`."""
        served = self.impressions(spend_micros)
        grown = (
            self.rate * self.reference_impressions * (served / self.reference_impressions) ** self.elasticity
        )
        return np.minimum(grown, served * max(1.0, self.rate))


@dataclass(frozen=True)
class CappedByImpressions:
    """A curve that never exceeds the impressions."""

    curve: PiecewiseCurve
    impressions: PiecewiseCurve

    def __call__(self, spend_micros: Floats) -> Floats:
        """Return the counts for `spend_micros`."""
        return np.minimum(self.curve(spend_micros), self.impressions(spend_micros))


CountCurve = PiecewiseCurve | PowerOfImpressions | CappedByImpressions


def _upper_hull(x: Floats, y: Floats) -> list[int]:
    """Indices of the least concave majorant of non-decreasing points (Andrew's monotone chain)."""
    hull: list[int] = []
    for index in range(len(x)):
        if hull and x[index] == x[hull[-1]]:
            if y[index] <= y[hull[-1]]:
                continue
            hull.pop()
        while len(hull) >= 2:
            before, last = hull[-2], hull[-1]
            left = (y[last] - y[before]) * (x[index] - x[last])
            right = (y[index] - y[last]) * (x[last] - x[before])
            if left > right:
                break
            hull.pop()
        hull.append(index)
    return hull

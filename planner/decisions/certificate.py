"""Proof of how good a division is: prices, and the bound that follows from them by duality.

For any prices, no division over the lines can exceed the money times its price plus, per line, the greatest
surplus of value over priced spend (weak Lagrangian duality). Between two knots a concave curve lies below
both neighbouring chords continued, so the greatest surplus of the true curve is bounded from its knots alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.decisions.water_filling import DisjointGroups, Filled, Segments
from planner.domain.history import Floats


@dataclass(frozen=True)
class Prices:
    """Dual prices of a division.

    Attributes:
        per_line: Price of money on each line: the budget's, plus that of caps, minus that of floors (N).
        constant: Sum over the budget, caps and floors of their amounts times their prices.
    """

    per_line: Floats
    constant: float


def prices_of(segments: Segments, filled: Filled, budget: float, groups: DisjointGroups | None) -> Prices:
    """Return the prices at which `filled` (one subset) is the best division."""
    price = float(filled.price[0])
    per_line = np.full(len(segments.start), price)
    if groups is None:
        return Prices(per_line, price * budget)
    constant = price * budget
    spend = filled.spend[0]
    tolerance = 1e-9 * max(budget, 1.0)
    for number in range(len(groups.floor)):
        inside = groups.number == number
        money = float(spend[inside].sum())
        into = (spend - segments.start)[inside][:, None]
        lengths, slopes = segments.length[inside], segments.slope[inside]
        before = np.cumsum(lengths, axis=1) - lengths
        filled_part = np.clip(into - before, 0.0, lengths)
        own = price
        if money <= groups.floor[number] + tolerance:
            open_slopes = slopes[(lengths > 0) & (filled_part < lengths - tolerance * 1e-3)]
            own = min(price, float(open_slopes.max(initial=0.0)))
        elif money >= groups.cap[number] - tolerance:
            used = slopes[filled_part > tolerance * 1e-3]
            own = max(price, float(used.min(initial=np.inf)) if used.size else price)
        per_line[inside] = own
        constant += (own - price) * money
    return Prices(per_line, constant)


def upper_bound(knots: Sequence[Floats], values: Sequence[Floats], prices: Prices) -> float:
    """Return what no division can exceed, for concave curves known at `knots`."""
    surplus = sum(
        _greatest_surplus(spend, value, price)
        for spend, value, price in zip(knots, values, prices.per_line.tolist(), strict=True)
    )
    return prices.constant + surplus


def _greatest_surplus(spend: Floats, value: Floats, price: float) -> float:
    """An upper bound of max f(x) - price x over the span of the knots."""
    at_knots = float((value - price * spend).max())
    widths = np.diff(spend)
    if len(widths) < 2:
        return at_knots
    slopes = np.diff(value) / widths
    left = np.concatenate(([np.inf], slopes[:-1]))
    right = np.concatenate((slopes[1:], [-np.inf]))
    # The surplus rises along the left chord and falls along the right one only where the price lies between.
    peaked = (left >= price) & (right <= price)
    if not peaked.any():
        return at_knots
    x0, f0, x1, f1 = spend[:-1][peaked], value[:-1][peaked], spend[1:][peaked], value[1:][peaked]
    d0, d1 = left[peaked], right[peaked]
    with np.errstate(invalid="ignore", divide="ignore"):
        meeting = np.clip((f1 - f0 - d1 * (x1 - x0)) / (d0 - d1), 0.0, x1 - x0)
        meeting = np.where(np.isinf(d0), 0.0, np.where(np.isinf(d1), x1 - x0, meeting))
        meeting = np.where(np.isnan(meeting), 0.0, meeting)
        along_left = f0 + np.where(np.isinf(d0), np.inf, d0 * meeting)
        along_right = f1 - np.where(np.isinf(d1), -np.inf, d1 * (x1 - x0 - meeting))
    peak = np.minimum(along_left, along_right)
    peak = np.where(np.isfinite(peak), peak, np.maximum(f0, f1))
    return max(at_knots, float((peak - price * (x0 + meeting)).max()))

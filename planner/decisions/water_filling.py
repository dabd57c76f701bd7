"""Exact division of money over concave curves known at knots: the steepest segment is always filled first.

For curves that are linear between knots, filling segments in the order of their slopes solves the division
exactly (the classic greedy for separable concave objectives), floors and caps of disjoint groups included: a
group first fills its floor, best segments first, and takes nothing above its cap. Many subsets of lines are
solved in one pass.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.domain.history import Floats, Ints

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Segments:
    """N concave curves as segments between knots, padded with empty segments to a common number M.

    Attributes:
        start: Least spend of each line (N).
        base: Value at the least spend (N).
        length: Spend of each segment (N x M).
        slope: Value per spend of each segment (N x M), non-increasing along a line.
        order: Positions of all segments in the flattened arrays, the steepest first (N * M).
    """

    start: Floats
    base: Floats
    length: Floats
    slope: Floats
    order: Ints

    @classmethod
    def of(cls, knots: Sequence[Floats], values: Sequence[Floats]) -> "Segments":
        """Return the segments of curves given at ascending `knots` with their `values`."""
        width = max(1, max((len(line) for line in knots), default=2) - 1)
        length, slope = np.zeros((len(knots), width)), np.zeros((len(knots), width))
        for index, (spend, value) in enumerate(zip(knots, values, strict=True)):
            steps = np.diff(spend)
            length[index, : len(steps)] = steps
            with np.errstate(invalid="ignore", divide="ignore"):
                rises = np.where(steps > 0, np.diff(value) / np.where(steps > 0, steps, 1.0), np.inf)
            # Rounding may make a later slope a hair steeper; concavity says it is not.
            slope[index, : len(steps)] = np.minimum.accumulate(np.maximum(rises, 0.0))
        slope[~np.isfinite(slope)] = 0.0
        order = np.argsort(-slope, axis=None, kind="stable")
        return cls(
            start=np.array([line[0] for line in knots]),
            base=np.array([value[0] for value in values]),
            length=length,
            slope=slope,
            order=order,
        )


@dataclass(frozen=True)
class DisjointGroups:
    """Groups of lines that share no line, with money bounds for each.

    Attributes:
        number: Group of each line (N), counted from 0.
        floor: Least money of each group.
        cap: Most money of each group (may be infinite).
    """

    number: Ints
    floor: Floats
    cap: Floats


@dataclass(frozen=True)
class Filled:
    """The best divisions for S subsets of lines.

    Attributes:
        spend: Money per line (S x N), 0 for lines outside the subset.
        value: Value per line (S x N).
        feasible: Whether least spends, floors and caps fit the budget (S).
        shortfall: Money that groups lack to their floors, because their lines can take no more (S).
        price: Value of the next unit of money (S), 0 when every line is full.
    """

    spend: Floats
    value: Floats
    feasible: Mask
    shortfall: Floats
    price: Floats


def fill(segments: Segments, budget: float, members: Mask, groups: DisjointGroups | None = None) -> Filled:
    """Return the exact division of `budget` over each subset of lines.

    Args:
        segments: The curves.
        budget: Money to divide; what no segment takes stays undivided.
        members: Which lines each subset holds (S x N).
        groups: Floors and caps of disjoint groups; None for none.
    """
    lines, width = segments.length.shape
    line_of = segments.order // width
    lengths = segments.length.reshape(-1)[segments.order]
    present = np.where(members[:, line_of], lengths, 0.0)
    starts = np.where(members, segments.start, 0.0)
    left = budget - starts.sum(axis=1)
    tolerance = 1e-9 * max(budget, 1.0)
    feasible = left >= -tolerance
    if groups is None:
        forced, free = None, present
    else:
        forced, allowed, fits = _group_parts(present, starts, line_of, groups, tolerance)
        free = allowed - forced
        left = left - forced.sum(axis=1)
        feasible &= fits & (left >= -tolerance)
    behind = np.cumsum(free, axis=1)
    taken = np.clip(left[:, None] - (behind - free), 0.0, free)
    full = taken >= free
    next_segment = np.argmin(full, axis=1)
    slopes = segments.slope.reshape(-1)[segments.order]
    price = np.where(full.all(axis=1), 0.0, slopes[next_segment])
    if forced is not None:
        taken = taken + forced
    unsorted = np.empty_like(taken)
    unsorted[:, segments.order] = taken
    shaped = unsorted.reshape(-1, lines, width)
    spend = starts + shaped.sum(axis=2)
    value = np.where(members, segments.base, 0.0) + np.einsum("snm,nm->sn", shaped, segments.slope)
    return Filled(spend, value, feasible, _shortfall(spend, groups), price)


def _group_parts(
    present: Floats, starts: Floats, line_of: Ints, groups: DisjointGroups, tolerance: float
) -> tuple[Floats, Floats, Mask]:
    """The parts of each segment that floors force and that caps allow, and whether starts fit the caps."""
    forced, allowed = np.zeros_like(present), np.zeros_like(present)
    fits = np.ones(len(present), dtype=np.bool_)
    for number in range(len(groups.floor)):
        inside = groups.number[line_of] == number
        begun = starts[:, groups.number == number].sum(axis=1)
        lengths = present[:, inside]
        before = np.cumsum(lengths, axis=1) - lengths
        to_floor = np.maximum(groups.floor[number] - begun, 0.0)[:, None]
        to_cap = np.maximum(groups.cap[number] - begun, 0.0)[:, None]
        forced[:, inside] = np.clip(to_floor - before, 0.0, lengths)
        allowed[:, inside] = np.clip(to_cap - before, 0.0, lengths)
        fits &= begun <= groups.cap[number] + tolerance
    return forced, np.maximum(allowed, forced), fits


def _shortfall(spend: Floats, groups: DisjointGroups | None) -> Floats:
    lacking = np.zeros(len(spend))
    if groups is None:
        return lacking
    for number in range(len(groups.floor)):
        inside = spend[:, groups.number == number].sum(axis=1)
        lacking += np.maximum(groups.floor[number] - inside, 0.0)
    return lacking

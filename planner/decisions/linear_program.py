"""Division of money under overlapping share rules: a linear program over the curves' segments (HiGHS)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog

from planner.decisions.certificate import Prices
from planner.decisions.shares import GroupShare, membership
from planner.decisions.water_filling import Filled, Segments

_MONEY_FIRST = 1e3
"""How much dearer a missing unit of a floor is than the best use of a unit elsewhere."""


@dataclass(frozen=True)
class Solved:
    """The division and the prices that prove it."""

    filled: Filled
    prices: Prices


def solve(segments: Segments, budget: float, shares: Sequence[GroupShare], line_ids: Sequence[str]) -> Solved:
    """Return the exact division of `budget` over all lines that keeps `shares`.

    Everything is scaled (budget to 1, the steepest slope to 1), so that no tolerance of the solver is met by
    standing still. A floor that the lines' own limits make unreachable is missed by as little as possible and
    the miss is returned as `shortfall`.
    """
    lines, width = segments.length.shape
    rows = membership(shares, line_ids)
    start = segments.start / budget
    steepest = float(segments.slope.max()) or 1.0
    left = 1.0 - float(start.sum())
    variables = lines * width
    nowhere = np.zeros((1, lines))
    infeasible = Solved(
        Filled(nowhere, nowhere, np.zeros(1, np.bool_), np.zeros(1), np.zeros(1)), Prices(nowhere[0], np.inf)
    )
    if left < -1e-9:
        return infeasible
    in_groups = np.repeat(rows, width, axis=1)
    begun = rows @ start
    floors = np.array([share.lowest_share for share in shares])
    caps = np.array([share.highest_share for share in shares])
    count = len(shares)
    # Rows: the budget, the caps, the floors. Columns: the segments, then what each floor lacks.
    constraints = np.vstack(
        (
            np.concatenate((np.ones(variables), np.zeros(count))),
            np.hstack((in_groups, np.zeros((count, count)))),
            np.hstack((-in_groups, -np.eye(count))),
        )
    )
    limits = np.concatenate(([max(left, 0.0)], caps - begun, begun - floors))
    gains = np.concatenate((segments.slope.reshape(-1) / steepest, np.full(len(shares), -_MONEY_FIRST)))
    upper = np.concatenate((segments.length.reshape(-1) / budget, np.ones(len(shares))))
    found = linprog(
        -gains,
        A_ub=constraints,
        b_ub=limits,
        bounds=[(0.0, most) for most in upper.tolist()],
        method="highs",
    )
    if found.status != 0 or found.x is None:
        return infeasible
    taken = np.asarray(found.x[:variables]).reshape(lines, width) * budget
    spend = segments.start + taken.sum(axis=1)
    value = segments.base + (taken * segments.slope).sum(axis=1)
    missed = np.asarray(found.x[variables:])
    duals = np.maximum(0.0, -np.asarray(found.ineqlin.marginals)) * steepest
    per_cap, per_floor = duals[1 : 1 + len(shares)], duals[1 + len(shares) :]
    per_line = duals[0] + (per_cap - per_floor) @ rows
    constant = budget * (duals[0] + float(per_cap @ caps) - float(per_floor @ (floors - missed)))
    filled = Filled(
        spend[None, :],
        value[None, :],
        np.ones(1, np.bool_),
        np.array([float(missed.sum()) * budget]),
        np.array([duals[0]]),
    )
    return Solved(filled, Prices(per_line, constant))

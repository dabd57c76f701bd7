"""Which lines to use when each costs a minimum, there may be only so many, and some must be covered.

Every set is tried for up to 12 lines: relaxing the minimums, dropping what falls below and rescaling loses a
quarter or more of the result on ordinary instances. A greater budget then chooses among all sets that a
smaller one had, so its result is never worse. For more lines, sets are grown line by line and improved by
exchanges, at the budget and at parts of it.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations
from math import comb
from typing import TYPE_CHECKING

import numpy as np

from planner.decisions import linear_program
from planner.decisions.shares import disjoint_groups, membership
from planner.decisions.water_filling import Filled, Mask, Segments, fill
from planner.decisions.wording import listed
from planner.domain.errors import BriefRejectedError
from planner.domain.history import Floats

if TYPE_CHECKING:
    from planner.decisions.allocation import AllocationRules

MOST_ENUMERATED = 12
"""Up to this many lines every set is tried."""
MOST_PROGRAMS = 10
"""Under overlapping shares, this many of the most promising sets are solved exactly."""

_CELLS_PER_BATCH = 1_500_000
_ROUNDING = 1e-9
_COARSE_ERROR = 1e-3
_MOST_FINALISTS = 4
_LEVELS = (1.0, 0.5, 0.25)


def best_line_sets(
    line_ids: Sequence[str],
    curves: Sequence[tuple[Floats, Floats]],
    budget_micros: int,
    rules: "AllocationRules",
) -> list[list[int]]:
    """Return the positions of the lines to use: the best set, then those too near to it for coarse knots.

    Args:
        line_ids: The lines.
        curves: Knots and values of each line's curve, from its least to its greatest spend.
        budget_micros: Money to divide.
        rules: What must be kept.

    Raises:
        BriefRejectedError: BUDGET_BELOW_MINIMUM when no allowed set of lines fits the budget.
    """
    count = len(line_ids)
    lowest = np.array([knots[0] for knots, _ in curves])
    most = count if rules.most_lines is None else max(1, min(rules.most_lines, count))
    fewest = min(rules.fewest_lines, most)
    free = most >= count and not lowest.any() and rules.worth is None and rules.preference is None
    if free or count == 1:
        if lowest.sum() > budget_micros:
            raise _too_little(budget_micros, float(lowest.sum()), rules.currency)
        return [list(range(count))]
    search = _Search(line_ids, curves, float(budget_micros), rules, most=most, fewest=fewest)
    sets = search.all_sets() if search.enumerable else search.promising_sets()
    return search.best_of(sets)


class _Search:
    """Sets of lines under the rules, and what each is worth."""

    def __init__(
        self,
        line_ids: Sequence[str],
        curves: Sequence[tuple[Floats, Floats]],
        budget: float,
        rules: "AllocationRules",
        *,
        most: int,
        fewest: int,
    ) -> None:
        self.line_ids, self.budget, self.rules = line_ids, budget, rules
        self.most, self.fewest = most, fewest
        self.segments = Segments.of([knots for knots, _ in curves], [values for _, values in curves])
        self.groups = disjoint_groups(rules.shares, line_ids, budget) if rules.shares else None
        self.overlapping = bool(rules.shares) and self.groups is None
        self.cover = np.array(
            [[line in wanted for line in line_ids] for wanted in rules.coverage], dtype=np.bool_
        )
        self.rows = membership(rules.shares, line_ids)
        self.kept = self._undominated()

    @property
    def enumerable(self) -> bool:
        return len(self.kept) <= MOST_ENUMERATED

    def all_sets(self) -> Mask:
        """Every set of undominated lines of an allowed size."""
        small = _subsets(len(self.kept), max(self.fewest, 1), self.most)
        sets = np.zeros((len(small), len(self.line_ids)), dtype=np.bool_)
        sets[:, self.kept] = small
        return sets

    def promising_sets(self) -> Mask:
        """Sets found by greedy growth and exchange at the budget and at parts of it."""
        return np.unique(np.concatenate([self._grown(self.budget * part) for part in _LEVELS]), axis=0)

    def best_of(self, sets: Mask) -> list[list[int]]:
        """The best of `sets`: coverage first, then reachable floors, then worth, then preference."""
        covered = self._coverage(sets)
        if len(self.rules.coverage):
            sets = sets[covered == covered.max()]
        needed = np.where(sets, self.segments.start, 0.0).sum(axis=1)
        if needed.min() > self.budget * (1 + _ROUNDING):
            raise _too_little(int(self.budget), float(needed.min()), self.rules.currency)
        worth, shortfall, feasible = self._worth(sets, self.budget)
        if not feasible.any():
            names = listed(f"'{share.name}'" for share in self.rules.shares)
            msg = (
                f"The minimum budgets of the line items leave no way to keep {names}. "
                "Raise the budget or loosen one of the shares."
            )
            raise BriefRejectedError(msg, code="SHARES_CONFLICT", field="constraints")
        sets, worth, shortfall = sets[feasible], worth[feasible], shortfall[feasible]
        near = shortfall <= shortfall.min() + _ROUNDING * self.budget
        sets, worth = sets[near], worth[near]
        good = worth >= worth.max() * (1 - max(self.rules.tolerance, _COARSE_ERROR))
        sets, worth = sets[good], worth[good]
        score = self.rules.preference(sets) if self.rules.preference else np.zeros(len(sets))
        # Last resort for equals: fewer lines, then the earlier lines, so that the choice is stable.
        if self.rules.tolerance > 0:
            order = np.lexsort((np.arange(len(sets)), sets.sum(axis=1), -worth, -score))[:1]
        else:
            order = np.lexsort((np.arange(len(sets)), sets.sum(axis=1), -score, -worth))[:_MOST_FINALISTS]
        return [np.flatnonzero(sets[index]).tolist() for index in order.tolist()]

    def _coverage(self, sets: Mask) -> Floats:
        """How many of the coverage rules each set keeps."""
        if not len(self.rules.coverage):
            return np.zeros(len(sets))
        return np.asarray(
            (sets.astype(np.int64) @ self.cover.T.astype(np.int64) > 0).sum(axis=1), dtype=np.float64
        )

    def _worth(self, sets: Mask, budget: float) -> tuple[Floats, Floats, Mask]:
        if self.overlapping:
            return self._worth_by_program(sets, budget)
        worth, shortfall, feasible = [], [], []
        rows = max(1, _CELLS_PER_BATCH // self.segments.length.size)
        for first in range(0, len(sets), rows):
            filled = fill(self.segments, budget, sets[first : first + rows], self.groups)
            worth.append(self._total(filled))
            shortfall.append(filled.shortfall)
            feasible.append(filled.feasible)
        return np.concatenate(worth), np.concatenate(shortfall), np.concatenate(feasible)

    def _worth_by_program(self, sets: Mask, budget: float) -> tuple[Floats, Floats, Mask]:
        """Solve sets in the order of their bound without shares until the bound falls below the best."""
        filled = fill(self.segments, budget, sets)
        possible = filled.feasible & (self._clash(sets, budget) <= _ROUNDING * budget)
        bounds = np.where(possible, self._total(filled), -np.inf)
        worth = np.full(len(sets), -np.inf)
        shortfall, feasible = np.full(len(sets), np.inf), np.zeros(len(sets), dtype=np.bool_)
        for tried, index in enumerate(np.argsort(-bounds, kind="stable").tolist()):
            complete = feasible & (shortfall <= _ROUNDING * budget)
            done = complete.any() and bounds[index] <= worth[complete].max()
            if done or (tried >= MOST_PROGRAMS and feasible.any()) or not np.isfinite(bounds[index]):
                break
            solved = self._program(sets[index], budget)
            worth[index], shortfall[index] = self._total(solved)[0], solved.shortfall[0]
            feasible[index] = solved.feasible[0]
        return worth, shortfall, feasible

    def _clash(self, sets: Mask, budget: float) -> Floats:
        """Money by which the least spends of each set's lines break floors and caps of the shares."""
        total = np.zeros(len(sets))
        starts = np.where(sets, self.segments.start, 0.0)
        for row, share in zip(self.rows, self.rules.shares, strict=True):
            inside = starts @ row
            left_for_it = budget - (starts.sum(axis=1) - inside)
            total += np.maximum(inside - share.highest_share * budget, 0.0)
            total += np.maximum(share.lowest_share * budget - left_for_it, 0.0)
        return total

    def _lacking(self, sets: Mask, budget: float) -> Floats:
        """Money that floors of the shares need beyond what each set's lines can take."""
        most = np.where(sets, self.segments.start + self.segments.length.sum(axis=1), 0.0)
        floors = (share.lowest_share * budget for share in self.rules.shares)
        lacks = (np.maximum(floor - most @ row, 0.0) for floor, row in zip(floors, self.rows, strict=True))
        return sum(lacks, np.zeros(len(sets)))

    def _program(self, members: Mask, budget: float) -> Filled:
        lines = np.flatnonzero(members).tolist()
        part = Segments.of(*self._knots_of(lines))
        small = linear_program.solve(
            part, budget, self.rules.shares, [self.line_ids[i] for i in lines]
        ).filled
        spend, value = np.zeros((1, len(members))), np.zeros((1, len(members)))
        spend[0, lines], value[0, lines] = small.spend[0], small.value[0]
        return Filled(spend, value, small.feasible, small.shortfall, small.price)

    def _knots_of(self, lines: Sequence[int]) -> tuple[list[Floats], list[Floats]]:
        knots = [
            self.segments.start[i] + np.concatenate(([0.0], np.cumsum(self.segments.length[i])))
            for i in lines
        ]
        values = [
            self.segments.base[i]
            + np.concatenate(([0.0], np.cumsum(self.segments.length[i] * self.segments.slope[i])))
            for i in lines
        ]
        return knots, values

    def _total(self, filled: Filled) -> Floats:
        return self.rules.worth(filled.value) if self.rules.worth else filled.value.sum(axis=1)

    def _undominated(self) -> list[int]:
        """Lines without those that at least `most` others beat at every spend and replace in every rule."""
        count = len(self.line_ids)
        if count <= MOST_ENUMERATED:
            return list(range(count))
        knots, values = self._knots_of(range(count))
        ends = np.array([spend[-1] for spend in knots])
        grid = np.linspace(0.0, float(ends.max()), 25)[1:]
        heights = np.array(
            [np.interp(grid, spend, value) for spend, value in zip(knots, values, strict=True)]
        )
        sets = [*(share.line_ids for share in self.rules.shares), *self.rules.coverage]
        roles = [tuple(line in group for group in sets) for line in self.line_ids]
        kept = []
        for line in range(count):
            better = [
                other
                for other in range(count)
                if other != line
                and roles[other] == roles[line]
                and self.segments.start[other] <= self.segments.start[line]
                and ends[other] >= ends[line]
                and (heights[other] >= heights[line]).all()
                and ((heights[other] > heights[line]).any() or other < line)
            ]
            if len(better) < self.most:
                kept.append(line)
        return kept

    def _grown(self, budget: float) -> Mask:
        """A good set at one budget level: grown line by line, then improved by exchanges."""
        chosen = np.zeros(len(self.line_ids), dtype=np.bool_)
        best = (-1.0, -np.inf, -np.inf)
        for _ in range(self.most):
            grown = [self._with(chosen, add=line) for line in self.kept if not chosen[line]]
            step = self._best_step(grown, budget)
            if step is None or (step[0] <= best and chosen.sum() >= max(self.fewest, 1)):
                break
            best, chosen = step
        for _ in range(4):
            inside = np.flatnonzero(chosen).tolist()
            swaps = [
                self._with(chosen, add=line, drop=old)
                for line in self.kept
                if not chosen[line]
                for old in inside
            ]
            step = self._best_step(swaps, budget)
            if step is None or step[0] <= best:
                break
            best, chosen = step
        return chosen[None, :]

    def _best_step(self, sets: list[Mask], budget: float) -> tuple[tuple[float, float, float], Mask] | None:
        if not sets:
            return None
        stacked = np.array(sets)
        filled = fill(self.segments, budget, stacked, self.groups)
        if not filled.feasible.any():
            return None
        worth = np.where(filled.feasible, self._total(filled), -np.inf)
        missing = -filled.shortfall
        if self.overlapping:
            missing = -(self._clash(stacked, budget) + self._lacking(stacked, budget))
        covered = self._coverage(stacked)
        order = np.lexsort((worth, missing, covered, filled.feasible))
        top = int(order[-1])
        return (float(covered[top]), float(missing[top]), float(worth[top])), stacked[top]

    @staticmethod
    def _with(chosen: Mask, *, add: int, drop: int | None = None) -> Mask:
        changed = chosen.copy()
        changed[add] = True
        if drop is not None:
            changed[drop] = False
        return changed


@lru_cache(maxsize=64)
def _subsets(count: int, fewest: int, most: int) -> Mask:
    """All subsets of `count` lines with `fewest` to `most` members."""
    sizes = range(min(fewest, count), min(most, count) + 1)
    sets = np.zeros((sum(comb(count, size) for size in sizes), count), dtype=np.bool_)
    row = 0
    for size in sizes:
        for members in combinations(range(count), size):
            sets[row, list(members)] = True
            row += 1
    sets.flags.writeable = False
    return sets


def _too_little(budget_micros: int, needed_micros: float, currency: str) -> BriefRejectedError:
    needed, given = (f"{currency} {micros / 1e6:,.2f}".strip() for micros in (needed_micros, budget_micros))
    msg = f"The line items that this plan needs take at least {needed} together; the budget is {given}."
    return BriefRejectedError(
        msg, code="BUDGET_BELOW_MINIMUM", field="budget", suggestion=f"Raise the budget to {needed} or more."
    )

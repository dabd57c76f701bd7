"""The division of a budget over lines that is provably best for their response curves and the rules given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from planner.decisions.certificate import prices_of, upper_bound
from planner.decisions.exact_rounding import whole_micros
from planner.decisions.line_sets import best_line_sets
from planner.decisions.linear_program import solve
from planner.decisions.shares import GroupShare, disjoint_groups, reject_conflicting
from planner.decisions.water_filling import DisjointGroups, Filled, Mask, Segments, fill
from planner.decisions.wording import listed
from planner.domain.errors import BriefRejectedError
from planner.domain.history import Floats

THOUSAND_UNITS_MICROS = 1_000_000_000
"""1,000 units of any currency in micros."""
TARGET_GAP = 1e-12
"""Knots are refined until the gap is below this, or no longer shrinks."""

_COARSE_KNOTS = 33
_FINE_KNOTS = 33
_ROUNDS = 14
_PROGRAM_ROUNDS = 3


@dataclass(frozen=True)
class ResponseCurve:
    """What a line brings for its money.

    Attributes:
        line_id: The line.
        value: Micros -> units of the objective, vectorised; concave and non-decreasing.
        lowest_micros: Least money when the line is used at all.
        highest_micros: Most money it can use; None for no limit.
    """

    line_id: str
    value: Callable[[Floats], Floats]
    lowest_micros: int = 0
    highest_micros: int | None = None


@dataclass(frozen=True)
class AllocationRules:
    """What a division must keep.

    Attributes:
        shares: Rules on shares of the budget, over groups of lines.
        most_lines: Most lines that get money; None for no limit.
        fewest_lines: Fewest lines that get money.
        coverage: Sets of line ids of each of which at least one line must be used.
        step_micros: Lines get multiples of this where possible.
        worth: Values per line (S x N) -> what each set of lines is worth together (S); None for the sum. It
            decides between sets of lines, never within one.
        tolerance: Sets within this relative distance of the best are equally good; `preference` decides.
        preference: Sets (S x N) -> score (S), the higher the better among equally good sets.
        currency: Currency that error messages name.
    """

    shares: tuple[GroupShare, ...] = ()
    most_lines: int | None = None
    fewest_lines: int = 0
    coverage: tuple[frozenset[str], ...] = ()
    step_micros: int = 1
    worth: Callable[[Floats], Floats] | None = None
    tolerance: float = 0.0
    preference: Callable[[Mask], Floats] | None = None
    currency: str = ""


@dataclass(frozen=True)
class Allocation:
    """A division of the budget and the proof of how good it is.

    Attributes:
        spend_micros: Line id -> money of the lines that are used.
        unallocated_micros: Money that no line could use; with the lines' money it sums to the budget.
        achieved: Sum of the curves' values at this division.
        upper_bound: What no division over these lines under these rules can exceed.
        gap: (upper_bound - achieved) / upper_bound, at least 0.
        at_ceiling: Lines that take no more.
        at_minimum: Lines held up by their least money.
        binding_shares: Names of share rules that bind.
        missed_shares: Names of share rules that the lines' own limits make unreachable.
        marginal_per_1000: Line id -> additional objective for the next 1,000 units of currency.
    """

    spend_micros: dict[str, int]
    unallocated_micros: int
    achieved: float
    upper_bound: float
    gap: float
    at_ceiling: tuple[str, ...] = ()
    at_minimum: tuple[str, ...] = ()
    binding_shares: tuple[str, ...] = ()
    missed_shares: tuple[str, ...] = ()
    marginal_per_1000: dict[str, float] = field(default_factory=dict)


def allocate(curves: Sequence[ResponseCurve], budget_micros: int, rules: AllocationRules) -> Allocation:
    """Divide `budget_micros` over `curves` so that the sum of their values is as great as it can be.

    Which lines are used is decided exactly for up to 12 lines (every set is tried), else by search. Money is
    divided over the lines used by water-filling on ever finer knots; overlapping share rules by a linear
    program over the same knots.

    Raises:
        BriefRejectedError: SHARES_CONFLICT, SHARE_WITHOUT_LINES or BUDGET_BELOW_MINIMUM.
        ValueError: The budget is negative.
    """
    if budget_micros < 0:
        msg = "a budget cannot be negative"
        raise ValueError(msg)
    usable = [curve for curve in curves if _highest(curve, budget_micros) >= curve.lowest_micros]
    reject_conflicting(rules.shares, [curve.line_id for curve in usable])
    if not usable or budget_micros == 0:
        return Allocation({}, budget_micros, 0.0, 0.0, 0.0)
    finalists = best_line_sets(
        [curve.line_id for curve in usable],
        [_coarse(curve, budget_micros) for curve in usable],
        budget_micros,
        rules,
    )
    divided = [_divide([usable[index] for index in chosen], budget_micros, rules) for chosen in finalists]
    return max(divided, key=lambda division: _worth(division, usable, rules))


def _worth(division: Allocation, curves: Sequence[ResponseCurve], rules: AllocationRules) -> float:
    """What a division is worth as a whole."""
    if rules.worth is None:
        return division.achieved
    spend = division.spend_micros
    values = [_at(curve, spend[curve.line_id]) if curve.line_id in spend else 0.0 for curve in curves]
    return float(rules.worth(np.array([values]))[0])


def _highest(curve: ResponseCurve, budget_micros: int) -> int:
    return budget_micros if curve.highest_micros is None else min(curve.highest_micros, budget_micros)


def _coarse(curve: ResponseCurve, budget_micros: int) -> tuple[Floats, Floats]:
    """Knots over the whole of a curve, denser where it is steep, with their values."""
    low, high = float(curve.lowest_micros), float(_highest(curve, budget_micros))
    knots = np.unique(low + (high - low) * np.linspace(0.0, 1.0, _COARSE_KNOTS) ** 3)
    return knots, curve.value(knots)


def _divide(curves: Sequence[ResponseCurve], budget_micros: int, rules: AllocationRules) -> Allocation:
    """Divide over lines that are all used, refining knots around the solution until the gap closes."""
    line_ids = [curve.line_id for curve in curves]
    budget = float(budget_micros)
    groups = disjoint_groups(rules.shares, line_ids, budget) if rules.shares else None
    overlapping = bool(rules.shares) and groups is None
    grids = [_coarse(curve, budget_micros) for curve in curves]
    knots, values = [k for k, _ in grids], [v for _, v in grids]
    everyone = np.ones((1, len(curves)), dtype=np.bool_)
    bound = np.inf
    windows = before = [0.0] * len(curves)
    for round_number in range(_PROGRAM_ROUNDS if overlapping else _ROUNDS):
        segments = Segments.of(knots, values)
        if overlapping:
            solved = solve(segments, budget, rules.shares, line_ids)
            filled, prices = solved.filled, solved.prices
        else:
            filled = fill(segments, budget, everyone, groups)
            prices = prices_of(segments, filled, budget, groups)
        if not filled.feasible[0]:
            raise _minimums_against_shares(rules)
        bound = min(bound, upper_bound(knots, values, prices))
        if bound - float(filled.value.sum()) <= TARGET_GAP * abs(bound):
            break
        # Two coarse steps to either side of the solution, then an eighth of that, and so on; a line whose
        # solution still moves keeps a window that it cannot have left.
        spends = filled.spend[0].tolist()
        if round_number == 0:
            windows = [_two_steps(grid, spend) for (grid, _), spend in zip(grids, spends, strict=True)]
        else:
            moved = [abs(now - then) for now, then in zip(spends, before, strict=True)]
            windows = [max(window / 8, 1.5 * move) for window, move in zip(windows, moved, strict=True)]
        before = spends
        knots = [
            _refined(grid, spend, window)
            for (grid, _), spend, window in zip(grids, spends, windows, strict=True)
        ]
        values = [curve.value(line) for curve, line in zip(curves, knots, strict=True)]
    return _described(curves, filled, bound, budget_micros, rules=rules, groups=groups)


def _two_steps(grid: Floats, spend: float) -> float:
    """How far two knots to either side of `spend` reach."""
    position = int(np.searchsorted(grid, spend))
    before, behind = max(position - 3, 0), min(position + 2, len(grid) - 1)
    return float(max(spend - grid[before], grid[behind] - spend))


def _refined(grid: Floats, spend: float, window: float) -> Floats:
    """The coarse knots, and fine ones within `window` of `spend`."""
    low, high = float(grid[0]), float(grid[-1])
    spend = min(max(spend, low), high)
    fine = np.linspace(max(low, spend - window), min(high, spend + window), _FINE_KNOTS)
    knots = np.unique(np.concatenate((grid, fine, [spend])))
    # Knots nearer than rounding can tell apart would make meaningless slopes.
    apart = np.concatenate((np.diff(knots) > 1e-9 * max(spend, 1.0), [True]))
    apart[0] = True
    return knots[apart]


def _minimums_against_shares(rules: AllocationRules) -> BriefRejectedError:
    names = listed(f"'{share.name}'" for share in rules.shares)
    msg = f"The minimum budgets of the line items leave no way to keep {names}; raise the budget."
    return BriefRejectedError(msg, code="SHARES_CONFLICT", field="constraints")


def _described(
    curves: Sequence[ResponseCurve],
    filled: Filled,
    bound: float,
    budget_micros: int,
    *,
    rules: AllocationRules,
    groups: DisjointGroups | None,
) -> Allocation:
    """Round to whole micros and say what binds."""
    lowest = [curve.lowest_micros for curve in curves]
    highest = [_highest(curve, budget_micros) for curve in curves]
    amounts = whole_micros(
        filled.spend[0],
        lowest,
        highest,
        group=groups.number if groups is not None else np.zeros(len(curves), dtype=np.int64),
        step=rules.step_micros,
        budget=budget_micros,
    )
    used = [
        (curve, amount, top)
        for curve, amount, top in zip(curves, amounts, highest, strict=True)
        if amount > 0
    ]
    achieved = sum(_at(curve, amount) for curve, amount, _ in used)
    achieved += sum(_at(curve, 0) for curve, amount in zip(curves, amounts, strict=True) if amount == 0)
    bound = max(bound, achieved)
    spend = {curve.line_id: amount for curve, amount, _ in used}
    binding, missed = _shares_that_bind(spend, budget_micros, rules.shares)
    return Allocation(
        spend_micros=spend,
        unallocated_micros=budget_micros - sum(amounts),
        achieved=achieved,
        upper_bound=bound,
        gap=(bound - achieved) / bound if bound > 0 else 0.0,
        at_ceiling=tuple(c.line_id for c, amount, top in used if amount >= top and top < budget_micros),
        at_minimum=tuple(c.line_id for c, amount, _ in used if amount == c.lowest_micros),
        binding_shares=binding,
        missed_shares=missed,
        marginal_per_1000={c.line_id: _marginal(c, amount) for c, amount, _ in used},
    )


def _at(curve: ResponseCurve, micros: int) -> float:
    return float(curve.value(np.array([float(micros)]))[0])


def _marginal(curve: ResponseCurve, micros: int) -> float:
    """What the next 1,000 units of currency would bring on this line; less where it can take less."""
    top = micros + THOUSAND_UNITS_MICROS
    if curve.highest_micros is not None:
        top = max(micros, min(top, curve.highest_micros))
    return max(0.0, _at(curve, top) - _at(curve, micros))


def _shares_that_bind(
    spend: dict[str, int], budget_micros: int, shares: Sequence[GroupShare]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    binding, missed = [], []
    slack = max(1e-6, 2e6 / max(budget_micros, 1))
    for share in shares:
        actual = sum(amount for line, amount in spend.items() if line in share.line_ids) / budget_micros
        if actual < share.lowest_share - slack:
            missed.append(share.name)
        elif (share.lowest_share > 0 and actual <= share.lowest_share + slack) or (
            share.highest_share < 1 and actual >= share.highest_share - slack
        ):
            binding.append(share.name)
    return tuple(binding), tuple(missed)

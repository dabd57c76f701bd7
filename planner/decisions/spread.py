"""Spreading a budget over as many line items as it is worth, while that costs little of the goal.

For response curves that bend slowly the best division is often a single line item. The published rules
recommend more of them the greater the budget is, and for a reason: prices and delivery are uncertain, and
one line item teaches nothing about the others. So the number of line items that the budget is worth is
aimed at, and given up as far as it would cost more than `MOST_GIVEN_UP` of the goal, or would move money to
where it brings less than half.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.decisions.allocation import Allocation, AllocationRules, ResponseCurve, allocate
from planner.domain.errors import BriefRejectedError

MOST_GIVEN_UP = 0.05
"""Share of the goal that may be given up for the spread."""
LEAST_WORTH_LOST = 0.5
"""Money moved to further line items must bring at least half of what it would bring where it was."""
LEAST_SHARES = (0.15, 0.05)
"""Least shares of the budget for each line item of a spread, tried in this order."""


@dataclass(frozen=True, slots=True)
class SpreadAllocation:
    """A division and what the spread costs.

    Attributes:
        allocation: The division; its certificate holds for the least shares and the number of line items.
        line_items: Line items aimed at; 0 when the best division was taken as it is.
        least_share: Least share of the budget for each, 0 to 1.
        given_up: Share of the goal that the best division would bring more, 0 to 1.
    """

    allocation: Allocation
    line_items: int = 0
    least_share: float = 0.0
    given_up: float = 0.0


def allocate_spread(
    curves: Sequence[ResponseCurve], budget_micros: int, rules: AllocationRules, *, aimed_at: int
) -> SpreadAllocation:
    """Divide the budget over up to `aimed_at` line items, at most `MOST_GIVEN_UP` below the best division.

    Args:
        curves: One curve per line.
        budget_micros: The money.
        rules: What any division must keep.
        aimed_at: Line items that the budget is worth; the best division may have more if rules ask for it.

    Raises:
        BriefRejectedError: No division keeps the rules.
    """
    best = allocate(curves, budget_micros, rules)
    used = len(best.spend_micros)
    if rules.shares:
        return SpreadAllocation(best)  # whoever says how the money is divided has said it
    for line_items in range(min(aimed_at, len(curves)), used, -1):
        for least_share in LEAST_SHARES:
            if line_items * least_share > 1:
                continue
            spread = _spread(curves, budget_micros, rules, line_items, least_share)
            if spread is None or spread.unallocated_micros > best.unallocated_micros:
                continue
            given_up = 1 - spread.achieved / best.achieved if best.achieved > 0 else 0.0
            moved = least_share * (line_items - used)
            if given_up <= min(MOST_GIVEN_UP, LEAST_WORTH_LOST * moved):
                return SpreadAllocation(spread, line_items, least_share, max(0.0, given_up))
    return SpreadAllocation(best)


def _spread(
    curves: Sequence[ResponseCurve],
    budget_micros: int,
    rules: AllocationRules,
    line_items: int,
    least_share: float,
) -> Allocation | None:
    least = int(budget_micros * least_share)
    raised = [
        replace(curve, lowest_micros=max(curve.lowest_micros, least))
        if curve.highest_micros is None or curve.highest_micros >= least
        else curve
        for curve in curves
    ]
    try:
        allocation = allocate(raised, budget_micros, replace(rules, fewest_lines=line_items))
    except BriefRejectedError:
        return None
    return allocation if len(allocation.spend_micros) >= line_items else None

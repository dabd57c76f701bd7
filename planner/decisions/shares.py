"""Rules on how the budget is shared between groups of lines: can they hold, and how are they enforced."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog

from planner.decisions.water_filling import DisjointGroups
from planner.decisions.wording import listed
from planner.domain.errors import BriefRejectedError
from planner.domain.history import Floats

_TOLERANCE = 1e-9


@dataclass(frozen=True)
class GroupShare:
    """A rule on the share of the budget that a group of lines gets.

    Attributes:
        name: The rule in words, e.g. `at least 60 % on AUDIO`.
        line_ids: The lines it is about.
        lowest_share: Least share of the budget, 0 to 1.
        highest_share: Greatest share, 0 to 1.
    """

    name: str
    line_ids: frozenset[str]
    lowest_share: float = 0.0
    highest_share: float = 1.0


def membership(shares: Sequence[GroupShare], line_ids: Sequence[str]) -> Floats:
    """Return the rules x lines matrix with 1 where a rule is about a line."""
    rows = [[float(line in share.line_ids) for line in line_ids] for share in shares]
    return np.array(rows).reshape(len(shares), len(line_ids))


def reject_conflicting(shares: Sequence[GroupShare], line_ids: Sequence[str]) -> None:
    """Raise when the rules cannot hold together over these lines.

    Raises:
        BriefRejectedError: SHARE_WITHOUT_LINES when a rule asks for money on something that no line offers,
            SHARES_CONFLICT with a smallest set of rules that exclude each other.
    """
    for share in shares:
        if share.lowest_share > _TOLERANCE and not share.line_ids & set(line_ids):
            msg = f"The budget rule '{share.name}' cannot be kept: no line item can take that money."
            raise BriefRejectedError(msg, code="SHARE_WITHOUT_LINES", field="constraints")
    if not shares or _can_hold(shares, line_ids):
        return
    conflicting = list(shares)
    for share in shares:
        without = [other for other in conflicting if other is not share]
        if not _can_hold(without, line_ids):
            conflicting = without
    names = listed(f"'{share.name}'" for share in conflicting)
    msg = f"These budget rules cannot hold together: {names}. Change one of them."
    raise BriefRejectedError(
        msg, code="SHARES_CONFLICT", field="constraints", suggestion="Loosen one of the shares."
    )


def _can_hold(shares: Sequence[GroupShare], line_ids: Sequence[str]) -> bool:
    """Whether some division of the whole budget over the lines keeps every rule."""
    if not shares:
        return True
    rows = membership(shares, line_ids)
    lowest = np.array([share.lowest_share for share in shares])
    highest = np.array([share.highest_share for share in shares])
    if (lowest > highest + _TOLERANCE).any():
        return False
    if (rows.sum(axis=0) <= 1).all():
        in_none = (rows.sum(axis=0) == 0).any()
        most = np.inf if in_none else float(highest[rows.any(axis=1)].sum())
        return bool(lowest.sum() <= 1 + _TOLERANCE and most >= 1 - _TOLERANCE)
    found = linprog(
        np.zeros(len(line_ids)),
        A_ub=np.vstack((rows, -rows)),
        b_ub=np.concatenate((highest, -lowest)) + _TOLERANCE,
        A_eq=np.ones((1, len(line_ids))),
        b_eq=np.array([1.0]),
        bounds=(0, 1),
        method="highs",
    )
    return bool(found.status == 0)


def disjoint_groups(
    shares: Sequence[GroupShare], line_ids: Sequence[str], budget: float
) -> DisjointGroups | None:
    """Return the rules as disjoint groups with money bounds, or None when some of them overlap.

    Rules about the same lines are merged; lines that no rule is about form a group without bounds.
    """
    merged: dict[frozenset[str], tuple[float, float]] = {}
    for share in shares:
        lines = share.line_ids & frozenset(line_ids)
        low, high = merged.get(lines, (0.0, 1.0))
        merged[lines] = (max(low, share.lowest_share), min(high, share.highest_share))
    merged.pop(frozenset(), None)
    if sum(len(lines) for lines in merged) > len(frozenset().union(*merged)):
        return None
    number = np.full(len(line_ids), len(merged), dtype=np.int64)
    for index, lines in enumerate(merged):
        for position, line in enumerate(line_ids):
            if line in lines:
                number[position] = index
    floor = np.array([low for low, _ in merged.values()] + [0.0]) * budget
    cap = np.array([high if high < 1 else np.inf for _, high in merged.values()] + [np.inf])
    return DisjointGroups(number, floor, np.where(np.isfinite(cap), cap * budget, np.inf))

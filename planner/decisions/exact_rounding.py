"""From exact real amounts to whole micros that add up."""

from collections.abc import Sequence

import numpy as np

from planner.domain.history import Floats, Ints


def whole_micros(
    spend: Floats,
    lowest: Sequence[int],
    highest: Sequence[int],
    *,
    group: Ints,
    step: int,
    budget: int,
) -> list[int]:
    """Return amounts in whole micros, near `spend`, that sum to the budget where the lines can take it all.

    Every group keeps its own total to the micro, so a fixed split stays exact. Within a group amounts are
    multiples of `step` except at a line's limits and for one line that takes the odd rest (largest remainder
    method).

    Args:
        spend: Real amounts, one per line.
        lowest: Least money of each line.
        highest: Most money of each line.
        group: Group of each line, counted from 0.
        step: Smallest amount people deal in.
        budget: Never exceeded.
    """
    total = float(spend.sum())
    whole = budget if abs(total - budget) < 1.0 else min(budget, int(total))
    amounts = [0] * len(spend)
    numbers = sorted(set(group.tolist()))
    sums = [float(spend[group == number].sum()) for number in numbers]
    parts = [int(part + 1e-6) for part in sums]
    rest = whole - sum(parts)
    for position in sorted(range(len(parts)), key=lambda p: parts[p] - sums[p])[: max(rest, 0)]:
        parts[position] += 1
    if rest < 0:
        parts[int(np.argmax(parts))] += rest
    for number, part in zip(numbers, parts, strict=True):
        lines = np.flatnonzero(group == number).tolist()
        _round_group(amounts, lines, spend, lowest, highest, step, part)
    return amounts


def _round_group(  # noqa: PLR0917 - private; the arguments are the columns of one table
    amounts: list[int],
    lines: Sequence[int],
    spend: Floats,
    lowest: Sequence[int],
    highest: Sequence[int],
    step: int,
    total: int,
) -> None:
    for line in lines:
        exact = float(spend[line])
        if exact >= highest[line] - 1:
            amounts[line] = highest[line]
        elif exact <= lowest[line] + 1:
            amounts[line] = lowest[line]
        else:
            amounts[line] = max(lowest[line], int(exact) // step * step)
    rest = total - sum(amounts[line] for line in lines)
    by_remainder = sorted(lines, key=lambda line: amounts[line] - float(spend[line]))
    for line in by_remainder:
        if rest >= step and amounts[line] > 0 and highest[line] - amounts[line] >= step:
            amounts[line] += step
            rest -= step
    for line in by_remainder:
        taken = max(0, min(rest, highest[line] - amounts[line]))
        amounts[line] += taken
        rest -= taken
    for line in reversed(by_remainder):
        if rest >= 0:
            break
        given = min(-rest, amounts[line] - lowest[line])
        amounts[line] -= given
        rest += given

"""How a line's money is spread over the days on which it runs."""

from collections.abc import Sequence

from planner.domain.brief import DateSpan
from planner.domain.money import split_exactly
from planner.domain.vocabulary import Pacing

FIRST_TO_LAST_DAY = 3.0
"""FRONT_LOADED gives the first day three times the money of the last, falling in a straight line."""
ASAP_SHARE_OF_DAYS = 0.25
"""ASAP spends everything, evenly, in the first quarter of the days (at least one day)."""


def active_day_count(flight: DateSpan, gaps: Sequence[DateSpan]) -> int:
    """Return the days of the flight that lie in no gap; overlapping gaps count once."""
    days = set(range(flight.start.toordinal(), flight.end.toordinal() + 1))
    for gap in gaps:
        days -= set(range(gap.start.toordinal(), gap.end.toordinal() + 1))
    return len(days)


def daily_pacing(
    budget_micros: int, flight: DateSpan, gaps: Sequence[DateSpan], pacing: Pacing
) -> tuple[int, ...]:
    """Return the money of each active day in order; it sums to `budget_micros` exactly.

    Raises:
        ValueError: There is money but no active day.
    """
    days = active_day_count(flight, gaps)
    if days == 0:
        if budget_micros == 0:
            return ()
        msg = "a flight without an active day cannot spend money"
        raise ValueError(msg)
    return tuple(split_exactly(budget_micros, _weights(days, pacing)))


def _weights(days: int, pacing: Pacing) -> list[float]:
    match pacing:
        case Pacing.EVEN:
            return [1.0] * days
        case Pacing.FRONT_LOADED:
            step = (FIRST_TO_LAST_DAY - 1.0) / max(days - 1, 1)
            return [FIRST_TO_LAST_DAY - step * day for day in range(days)]
        case Pacing.ASAP:
            rush = max(1, round(days * ASAP_SHARE_OF_DAYS))
            return [1.0] * rush + [0.0] * (days - rush)

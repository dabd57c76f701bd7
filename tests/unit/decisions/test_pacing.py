"""Daily money: even, front-loaded and as soon as possible."""

from datetime import date

import pytest

from planner.decisions.pacing import daily_pacing
from planner.domain.brief import DateSpan
from planner.domain.vocabulary import Pacing

WEEK = DateSpan(start=date(2027, 3, 1), end=date(2027, 3, 7))


def test_even_differs_by_a_micro_at_most() -> None:
    assert daily_pacing(10, WEEK, (), Pacing.EVEN) == (2, 2, 2, 1, 1, 1, 1)


def test_front_loaded_starts_with_three_times_the_end() -> None:
    parts = daily_pacing(14_000_000, WEEK, (), Pacing.FRONT_LOADED)
    assert parts[0] == 3 * parts[-1]
    assert sum(parts) == 14_000_000


def test_asap_spends_all_in_the_first_quarter() -> None:
    assert daily_pacing(100, WEEK, (), Pacing.ASAP) == (50, 50, 0, 0, 0, 0, 0)


def test_gaps_are_left_out_and_overlap_counts_once() -> None:
    gaps = [
        DateSpan(start=date(2027, 3, 2), end=date(2027, 3, 3)),
        DateSpan(start=date(2027, 3, 3), end=date(2027, 3, 4)),
    ]
    assert daily_pacing(8, WEEK, gaps, Pacing.EVEN) == (2, 2, 2, 2)


def test_money_without_days_is_an_error() -> None:
    assert daily_pacing(0, WEEK, (WEEK,), Pacing.EVEN) == ()
    with pytest.raises(ValueError, match="active day"):
        daily_pacing(1, WEEK, (WEEK,), Pacing.EVEN)

"""Pacing: every day counted once, every micro spent."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from planner.decisions.pacing import active_day_count, daily_pacing
from planner.domain.brief import DateSpan
from planner.domain.vocabulary import Pacing

START = date(2027, 3, 1)


@given(
    micros=st.integers(0, 10**15),
    days=st.integers(1, 120),
    gap=st.none() | st.tuples(st.integers(0, 60), st.integers(1, 20)),
    pacing=st.sampled_from(Pacing),
)
def test_days_sum_to_the_budget(micros: int, days: int, gap: tuple[int, int] | None, pacing: Pacing) -> None:
    flight = DateSpan(start=START, end=START + timedelta(days=days - 1))
    gaps = []
    if gap is not None:
        begin = START + timedelta(days=gap[0])
        gaps = [DateSpan(start=begin, end=begin + timedelta(days=gap[1] - 1))]
    active = active_day_count(flight, gaps)
    if active == 0:
        return
    parts = daily_pacing(micros, flight, gaps, pacing)
    assert len(parts) == active
    assert sum(parts) == micros
    assert all(part >= 0 for part in parts)
    if pacing is Pacing.EVEN:
        assert max(parts) - min(parts) <= 1
    else:
        assert all(earlier >= later - 1 for earlier, later in pairwise(parts))

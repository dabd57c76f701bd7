"""The simulator's present: passed in as a value, never looked up elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day

Clock = Callable[[], datetime]
"""Answers the present instant, time-zone aware, in UTC."""


def clock_starting_on(as_of: date | None) -> Clock:
    """A clock that starts at noon UTC of `as_of` and then runs as time does; the real time for None."""
    if as_of is None:
        return lambda: datetime.now(UTC)
    start = datetime.combine(as_of, time_of_day(12), UTC)
    began = time.monotonic()
    return lambda: start + timedelta(seconds=time.monotonic() - began)

"""Clocks: the real one, and one that stands at a day."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return datetime.now(UTC)


class StandingClock:
    """Stands at noon of one day in one time zone, for `--as-of`."""

    def __init__(self, day: date, time_zone: str) -> None:
        self._instant = datetime.combine(day, time(12), tzinfo=ZoneInfo(time_zone)).astimezone(UTC)

    def now(self) -> datetime:
        """Return that noon in UTC."""
        return self._instant

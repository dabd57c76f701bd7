"""Which occurrence of a time is meant: the year that was said, or else the next one."""

from datetime import date

from agents.schedule.mentions import DateMention, Days, Grain, next_with
from agents.spans import Span

_SHORT_REST_DAYS = 7
"""A month or quarter of which fewer days are left means the next one; a feast that is on is meant."""


class Occurrences:
    """Finds occurrences seen from one day.

    Attributes:
        today: That day.
        impossible: Words asked for that name a day that does not exist.
    """

    def __init__(self, today: date) -> None:
        self.today = today
        self.impossible: list[Span] = []

    def next(self, mention: DateMention, earliest: date | None = None) -> tuple[Days | None, float]:
        """Return the days of the year said, else of the next occurrence, and how sure that is (0 to 1)."""
        if mention.year is not None:
            days = mention.at(mention.year)
            if days is None:
                self.impossible.append(mention.span)
                return None, 0.0
            if mention.clip and days[0] < self.today <= days[1]:
                return (self.today, days[1]), 1.0 if mention.relative else 0.8
            return days, 1.0
        from_day = earliest or self.today
        for year in range(from_day.year - 1, from_day.year + 3):
            days = mention.at(year)
            if days is None:
                if year == _natural_year(mention, from_day):
                    break
                continue
            if days[0] >= from_day:
                return days, 1.0
            rest = (days[1] - from_day).days + 1
            if mention.clip and rest >= (1 if mention.grain is Grain.HOLIDAY else _SHORT_REST_DAYS):
                return (from_day, days[1]), 0.8
        self.impossible.append(mention.span)
        return None, 0.0

    def said(self, mention: DateMention, year: int) -> Days | None:
        """Return the days in a year that the user said; a time that has begun starts today."""
        days = mention.at(year)
        if days is None:
            self.impossible.append(mention.span)
        elif mention.clip and mention.year is not None and days[0] < self.today <= days[1]:
            days = (self.today, days[1])
        return days

    def after(self, mention: DateMention, start: date) -> Days | None:
        """Return the first occurrence that ends on or after `start`."""
        if mention.number is not None:
            day = next_with(mention.number, start)
            return (day, day) if day is not None else None
        years = range(start.year, start.year + 2) if mention.year is None else (mention.year,)
        for year in years:
            days = mention.at(year)
            if days is None:
                break
            if mention.last(days) >= start or mention.year is not None:
                return days
        self.impossible.append(mention.span)
        return None


def _natural_year(mention: DateMention, from_day: date) -> int:
    """The year in which a day that does not exist in it would have come next (29 and 30 February)."""
    if mention.grain is not Grain.DAY:
        return -1
    return from_day.year + (1 if from_day.month > 2 else 0)

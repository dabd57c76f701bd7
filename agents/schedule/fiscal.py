"""Times of a fiscal year, which begins in a month that nobody has said."""

from datetime import date, timedelta

from agents.schedule.durations import shifted
from agents.schedule.mentions import DateMention, Days

_STARTS_BEFORE_MONTHS = (0, 3, 6, 9)
"""A fiscal year begins in January, or in the October, July or April before it."""


def fiscal_options(mention: DateMention, today: date) -> list[Days]:
    """Return the days that "FY27 Q1" can mean and that are not over, the earliest first."""
    days = mention.days_in(mention.year or today.year + 1)
    if days is None:
        return []
    options = []
    for months in _STARTS_BEFORE_MONTHS:
        start = shifted(days[0], 0, -months)
        end = shifted(days[1] + timedelta(days=1), 0, -months) - timedelta(days=1)
        if end >= today:
            options.append((max(start, today), end))
    return sorted(options)

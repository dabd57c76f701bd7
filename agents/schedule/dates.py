"""The date grammar: every day, month, quarter, season or named day that a text mentions.

A mention without a year recurs; `agents.schedule.flights` decides which occurrence is meant.
"""

import re

from agents.schedule.days import bare_days, days_by_name, iso_days, numeric_days
from agents.schedule.mentions import DateMention, Present
from agents.schedule.parts import with_part
from agents.schedule.periods import calendar_weeks, months, named_days, quarters, seasons, years
from agents.schedule.relative import relative_times

_PLAIN_THE = re.compile(r"the\s+(?:week|month|quarter|year)\b", re.IGNORECASE)
_FINDERS = (
    iso_days,
    days_by_name,
    quarters,
    numeric_days,
    calendar_weeks,
    named_days,
    seasons,
    bare_days,
    relative_times,
    months,
    years,
)
"""From the most to the least telling: what one has found, the next does not read again."""


def find_dates(text: str, present: Present) -> list[DateMention]:
    """Return all times that `text` mentions, from left to right, without overlap."""
    found: list[DateMention] = []
    taken = bytearray(len(text))
    for finder in _FINDERS:
        for mention in finder(text, present):
            start, end = mention.span
            if any(taken[start:end]):
                continue
            narrowed = with_part(text, mention, present)
            if narrowed.span == mention.span and mention.relative and _PLAIN_THE.match(text, start):
                continue  # "the week" alone says no date; "the end of the week" does
            found.append(narrowed)
            taken[start:end] = b"\1" * (end - start)
    return sorted(found, key=lambda mention: mention.span)

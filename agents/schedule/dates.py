"""The date grammar: every day, month, quarter, season or named day that a text mentions.

A mention without a year recurs; `agents.schedule.flights` decides which occurrence is meant.
"""

import re
from dataclasses import replace
from itertools import pairwise

from agents.schedule.days import bare_days, days_by_name, iso_days, numbers_in_a_month, one_day
from agents.schedule.mentions import DateMention, Grain, Present
from agents.schedule.numeric import numeric_days
from agents.schedule.parts import with_part
from agents.schedule.periods import calendar_weeks, months, named_days, quarters, seasons, years
from agents.schedule.relative import relative_times

_PLAIN_THE = re.compile(r"the\s+(?:week|month|quarter|year)\b", re.IGNORECASE)
_APPOSED = re.compile(r"\s*[,(]?\s*(?:(?:on|which\s+is|is|i\.e\.|that['’]?s)\s+)?(?:the\s+)?", re.IGNORECASE)
_SAME_BREATH = 100
"""Characters between a bare day and the month that it is in."""
_FINDERS = (
    iso_days,
    days_by_name,
    quarters,
    numeric_days,
    calendar_weeks,
    named_days,
    seasons,
    bare_days,
    numbers_in_a_month,
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
    return _apposed(text, _in_their_month(sorted(found, key=lambda mention: mention.span)))


def _in_their_month(mentions: list[DateMention]) -> list[DateMention]:
    """Put bare days into the one month that is named beside them: "in March, from the 1st to the 19th"."""
    named = [mention for mention in mentions if mention.grain is Grain.MONTH and mention.month is not None]
    if len({mention.month for mention in named}) != 1:
        return [mention for mention in mentions if mention.number is None or mention.year is not None]
    month = named[0]

    def placed(mention: DateMention) -> DateMention:
        near = max(mention.span[0] - month.span[1], month.span[0] - mention.span[1]) <= _SAME_BREATH
        if mention.number is None or month.month is None or not near:
            return mention
        return replace(
            mention,
            days_in=one_day(month.month, mention.number),
            year=month.year,
            number=None,
            relative=False,
        )

    found = [placed(mention) for mention in mentions]
    return [mention for mention in found if mention.number is None or mention.year is not None]


def _apposed(text: str, mentions: list[DateMention]) -> list[DateMention]:
    """Leave out a named day beside its date: "Easter Sunday, April 5", "5 April (Easter Sunday)"."""
    dropped = set()
    for index, (one, other) in enumerate(pairwise(mentions)):
        between = text[one.span[1] : other.span[0]]
        if _APPOSED.fullmatch(between) and {one.grain, other.grain} == {Grain.DAY, Grain.HOLIDAY}:
            dropped.add(index if one.grain is Grain.HOLIDAY else index + 1)
    return [mention for index, mention in enumerate(mentions) if index not in dropped]

"""The date grammar: every day, month, quarter, season or named day that a text mentions.

A mention without a year recurs; `agents.schedule.flights` decides which occurrence is meant.
"""

import re
from dataclasses import replace
from itertools import pairwise

from agents.schedule.days import bare_days, days_by_name, iso_days, numbers_in_a_month, one_day
from agents.schedule.mentions import MONTH, DateMention, Days, Grain, Present, of_month
from agents.schedule.numeric import numeric_days
from agents.schedule.parts import with_part
from agents.schedule.periods import calendar_weeks, months, named_days, quarters, seasons, years
from agents.schedule.relative import relative_times

_PLAIN_THE = re.compile(r"the\s+(?:week|month|quarter|year)\b", re.IGNORECASE)
_APPOSED = re.compile(r"\s*[,(]?\s*(?:(?:on|which\s+is|is|i\.e\.|that['’]?s)\s+)?(?:the\s+)?", re.IGNORECASE)
_THE_REST = re.compile(
    r"\s*,?\s*(?:and\s+)?(?:(?:for|through|to|until|till)\s+)?(?:all\s+(?:of\s+)?)?(?:the\s+)?(?:rest|remainder|balance)\s+of\s+"
    rf"(?:(?:the|that)\s+month|{MONTH})",
    re.IGNORECASE,
)
""" "From the 3rd for the rest of the month": to the last day of the month that the day is in."""
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
    return _to_its_end(text, _apposed(text, _in_their_month(sorted(found, key=lambda mention: mention.span))))


def _to_its_end(text: str, mentions: list[DateMention]) -> list[DateMention]:
    """Let a day go on to the end of its month where the words behind it say so."""
    kept: list[DateMention] = []
    for named in mentions:
        mention = named
        if kept and kept[-1].span[1] > mention.span[0]:
            continue
        rest = _THE_REST.match(text, mention.span[1]) if mention.grain is Grain.DAY else None
        if rest is not None and not mention.spelled_range:
            whole = _until_month_end(mention)
            mention = replace(whole, span=(mention.span[0], rest.end()), spelled_range=True, number=None)
        kept.append(mention)
    return kept


def _until_month_end(mention: DateMention) -> DateMention:
    def days(year: int) -> Days | None:
        found = mention.days_in(year)
        return (found[0], of_month(found[0].year, found[0].month)[1]) if found is not None else None

    return replace(mention, days_in=days)


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

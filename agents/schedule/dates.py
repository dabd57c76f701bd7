"""The date grammar: every day, month, quarter, season or named day that a text mentions.

A mention without a year recurs; `agents.schedule.flights` decides which occurrence is meant.
"""

import re
from dataclasses import replace

from agents.schedule.days import bare_days, days_by_name, iso_days, numbers_in_a_month, one_day
from agents.schedule.mentions import MONTH, DateMention, Days, Grain, Present, of_month
from agents.schedule.numeric import numeric_days
from agents.schedule.parts import with_part
from agents.schedule.periods import calendar_weeks, months, named_days, quarters, seasons, years
from agents.schedule.relative import relative_times

_PLAIN_THE = re.compile(r"the\s+(?:week|month|quarter|year)\b(?!\s+after\s+(?:the\s+)?next)", re.IGNORECASE)
_APPOSED = re.compile(
    r"\s*(?:itself)?\s*[,(–-]?\s*(?:(?:on|which\s+(?:is|falls)(?:\s+on)?|(?:that\s+)?is|falls(?:\s+on)?|"
    r"i\.e\.|"
    r"that['’]?s|this\s+year|so|meaning)\s+)*(?:the\s+)?",
    re.IGNORECASE,
)
_STATED = re.compile(r"(?<!which\s)(?<!that\s)\b(?:is|falls)\b", re.IGNORECASE)
""" "Mother's Day is 10 May" tells when it is; "until Mother's Day (10 May)" is an end."""
_THE_REST = re.compile(
    r"\s*,?\s*(?:and\s+)?(?:(?:for|through|to|until|till)\s+)?(?:all\s+(?:of\s+)?)?(?:the\s+)?(?:rest|"
    r"remainder|balance)\s+of\s+"
    rf"(?:(?:the|that)\s+month|{MONTH})|"
    r"\s*(?:,|-|–|—)?\s*(?:(?:and|then|it|to|should|will|runs?|running|goes|going|go|lasts?|lasting|stays?|on|"
    r"live|all\s+the\s+way|right|ending|ends?|finish(?:es|ing)?|stop(?:s|ping)?)\s+){0,5}"
    r"(?:(?:through|thru|to|until|till?|up\s+to|by|at|with|-|–)\s+)?(?:the\s+)?(?:very\s+)?"
    r"(?:(?:end|close|last\s+day)\s+of\s+(?:(?:the|that|this)\s+(?:same\s+)?)?(?:month|(?P<year>year))\b|"
    r"(?:that\s+)?(?:month|(?P<year2>year))(?:['’]s|\s)?[\s-]?end\b)",
    re.IGNORECASE,
)
""" "From the 3rd for the rest of the month": to the last day of the month that the day is in."""
_YEAR_BEHIND = re.compile(r"(?P<which>this|next)\s+year", re.IGNORECASE)
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
    ordered = _in_their_year(text, sorted(found, key=lambda mention: mention.span), present)
    return _to_its_end(text, _apposed(text, _in_their_month(ordered)))


def _in_their_year(text: str, mentions: list[DateMention], present: Present) -> list[DateMention]:
    """Take "this year" right behind a time for the year that it is in: "which is on 9 May this year"."""
    kept: list[DateMention] = []
    for mention in mentions:
        one = kept[-1] if kept else None
        year = _YEAR_BEHIND.fullmatch(text, *mention.span)
        if (
            one is None
            or year is None
            or text[one.span[1] : mention.span[0]].strip(" ,(") not in {"", "of", "in"}
        ):
            kept.append(mention)
        elif one.relative or one.year is not None:
            kept[-1] = replace(one, span=(one.span[0], mention.span[1]))
        else:
            said = present.today.year + (year["which"].lower() == "next")
            kept[-1] = replace(one, year=said, span=(one.span[0], mention.span[1]), number=None)
    return kept


def _to_its_end(text: str, mentions: list[DateMention]) -> list[DateMention]:
    """Let a day go on to the end of its month where the words behind it say so."""
    kept: list[DateMention] = []
    for named in mentions:
        mention = named
        if kept and kept[-1].span[1] > mention.span[0]:
            continue
        rest = _THE_REST.match(text, mention.span[1]) if mention.grain in {Grain.DAY, Grain.MONTH} else None
        to_its_year = rest is not None and bool(rest["year"] or rest["year2"])
        if rest is not None and not mention.spelled_range and (to_its_year or mention.grain is Grain.DAY):
            whole = _until_its_end(mention, year=to_its_year)
            mention = replace(whole, span=(mention.span[0], rest.end()), spelled_range=True, number=None)
        kept.append(mention)
    return kept


def _until_its_end(mention: DateMention, *, year: bool) -> DateMention:
    """Return the time from `mention` to the last day of the month that it is in, or of the year."""

    def days(which: int) -> Days | None:
        found = mention.days_in(which)
        month = 12 if year or found is None else found[0].month
        return (found[0], of_month(found[0].year, month)[1]) if found is not None else None

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
    kept: list[DateMention] = []
    for mention in mentions:
        one = kept[-1] if kept else None
        if one is None or {one.grain, mention.grain} != {Grain.DAY, Grain.HOLIDAY}:
            kept.append(mention)
            continue
        if _APPOSED.fullmatch(text, one.span[1], mention.span[0]) is None:
            kept.append(mention)
            continue
        day = mention if one.grain is Grain.HOLIDAY else one
        stated = _STATED.search(text, one.span[1], mention.span[0]) is not None
        told = not (one.spelled_range or mention.spelled_range or stated)
        end = mention.span[1] + text.startswith(")", mention.span[1])
        kept[-1] = replace(day, span=(one.span[0], end)) if told else day
    return kept

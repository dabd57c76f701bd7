"""A day that takes the place of another: "the 8th rather than the 1st", "14 November instead of October"."""

import re
from datetime import date, timedelta

from agents.schedule.dates import find_dates
from agents.schedule.mentions import WEEKDAY, WEEKDAYS, DateMention, Days, Grain, Present, nearest_with
from agents.spans import Span
from planner.domain.brief import DateSpan

_INSTEAD_OF = (
    r"(?:instead\s+of|rather\s+than|in\s+place\s+of|(?:and\s+|but\s+)?not)\s+(?:just\s+|only\s+|already\s+)?"
    r"(?:(?:(?P<ends>stopp?ing|ending|finishing|closing|wrapping\s+(?:it\s+)?up|stop|end|finish)|"
    r"(?P<starts>starting|beginning|launching|kicking\s+off|going\s+live|start|begin))\s+(?:it\s+)?)?"
    r"(?:(?:on|from|at|until|till|to|through|by|in|with)\s+)?(?:the\s+)?"
)
_NEW_FIRST = re.compile(rf"\s*,?\s*{_INSTEAD_OF}", re.IGNORECASE)
_OLD_FIRST = re.compile(rf"\b{_INSTEAD_OF}$", re.IGNORECASE)
_THEN = re.compile(
    r"\s*,?\s*(?:(?:but|rather|use|take|make\s+it|we|go|with|start|on|from|it['’]?s|now)\s+)*(?:the\s+)?",
    re.I,
)


_WEEKDAYS = re.compile(
    rf"\bnot\s+(?:on\s+)?(?:the\s+)?(?P<old1>{WEEKDAY})(?:\s*,\s*|\s+)(?:(?:but|rather|the|on|it['’]?s|make|it|a)\s+)*"
    rf"(?P<new1>{WEEKDAY})(?!\w|\s+[0-9])|"
    rf"(?<!\w)(?P<new2>{WEEKDAY})\s*,?\s+(?:not|instead\s+of|rather\s+than)\s+(?:on\s+)?(?:the\s+)?(?P<old2>{WEEKDAY})"
    r"(?!\w|\s+[0-9])",
    re.IGNORECASE,
)
_SHORT = 90
"""Characters of a message that does no more than put a weekday right."""


def replaced_day(text: str, standing: DateSpan, present: Present) -> tuple[Days, Span] | None:
    """Return the flight in which one day takes the place of another, and the words; None when none does.

    The day taken back, or the verb before it, says which side of the `standing` flight changes.
    """
    return _other_weekday(text, standing) or _other_day(text, standing, present)


def _other_day(text: str, standing: DateSpan, present: Present) -> tuple[Days, Span] | None:
    mentions = find_dates(text, present)
    if len(mentions) != 2 or any(mention.spelled_range for mention in mentions):
        return None
    one, other = mentions
    between = text[one.span[1] : other.span[0]]
    if (said := _NEW_FIRST.fullmatch(between)) is not None:
        new, old = one, other
    elif (said := _OLD_FIRST.search(text[: one.span[0]])) is not None and _THEN.fullmatch(between):
        new, old = other, one
    else:
        return None
    span = (one.span[0], other.span[1])
    if said["ends"] or said["starts"]:
        return _with_a_new_side(new, standing, present, span, ends=said["ends"] is not None)
    starts = _is_day(old, standing.start)
    exact = all(mention.grain is Grain.DAY for mention in mentions)
    if not exact or not (starts or _is_day(old, standing.end)):
        return None
    since = present.today if starts else max(standing.start, present.today)
    day = _day_near(new, standing.start if starts else standing.end, standing, since)
    if day is None:
        return None
    return ((day, standing.end) if starts else (standing.start, day)), span


def _other_weekday(text: str, standing: DateSpan) -> tuple[Days, Span] | None:
    """ "Not Tuesday, the Thursday": the day of the same week on which the flight starts or ends instead."""
    match = _WEEKDAYS.search(text) if len(text) <= _SHORT else None
    if match is None:
        return None
    old, new = (
        WEEKDAYS.index((match[f"{which}1"] or match[f"{which}2"])[:3].lower()) for which in ("old", "new")
    )
    step = timedelta(days=new - old)
    if standing.start.weekday() == old:
        return (standing.start + step, standing.end), match.span()
    return ((standing.start, standing.end + step), match.span()) if standing.end.weekday() == old else None


def _with_a_new_side(
    new: DateMention, standing: DateSpan, present: Present, span: Span, *, ends: bool
) -> tuple[Days, Span] | None:
    """ "14 November instead of stopping in October": the verb says which side of the flight changes."""
    since = max(standing.start, present.today) if ends else present.today
    if new.number is not None:
        day = _day_near(new, standing.end if ends else standing.start, standing, since)
    else:
        days = coming_days(new, since)
        day = None if days is None else new.last(days) if ends else new.first(days)
    if day is None:
        return None
    return ((standing.start, day) if ends else (day, standing.end)), span


def _is_day(mention: DateMention, day: date) -> bool:
    return mention.number == day.day if mention.number is not None else mention.at(day.year) == (day, day)


def _day_near(mention: DateMention, near: date, standing: DateSpan, since: date) -> date | None:
    if mention.number is not None:
        return nearest_with(mention.number, near, standing, since)
    days = mention.at(near.year)
    return days[0] if days is not None else None


def coming_days(mention: DateMention, earliest: date) -> Days | None:
    """Return the days of `mention` in the first year in which they are not before `earliest`, or None."""
    for year in range(earliest.year, earliest.year + 3):
        days = mention.at(year)
        if days is not None and (
            days[0] >= earliest or mention.year is not None or (mention.clip and days[1] >= earliest)
        ):
            return days
    return None

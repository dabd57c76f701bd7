"""Times counted from today: "next month", "in two weeks", "this weekend", "tomorrow"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from agents.schedule.durations import COUNT, UNIT, duration_of, shifted
from agents.schedule.mentions import (
    WEEKDAY,
    WEEKDAYS,
    DateMention,
    Grain,
    Present,
    fixed,
    of_month,
    of_months,
)
from agents.spans import Span

_FLAGS = re.IGNORECASE
_RELATIVE = re.compile(
    rf"(?<!\w)(?P<which>this|next|the\s+coming|coming|the\s+following|following|this\s+coming|the\s+next|"
    rf"on|by|from|until|till|starting|as\s+of|beginning|begins?|starts?|start|launch(?:ing|es)?|the)\s+"
    rf"(?P<what>week(?:end)?|month|quarter|year|{WEEKDAY})(?!['’\w-])",
    _FLAGS,
)
_NEXT_UNITS = re.compile(
    rf"(?<!\w)(?:the\s+)?(?:next|coming|following)\s+(?P<count>{COUNT})\s+(?P<unit>{UNIT})(?!\w)", _FLAGS
)
_IN_UNITS = re.compile(
    rf"(?<!\w)(?:in\s+(?P<count>{COUNT})\s+(?P<unit>{UNIT})(?:['’]?\s+time)?|"
    rf"(?P<count2>{COUNT})\s+(?P<unit2>{UNIT})\s+from\s+(?:now|today))(?!\w)",
    _FLAGS,
)
_ORDERED = re.compile(
    rf"(?<!\w)(?:next\s+week(?:['’]s)?\s*,?\s*(?:on\s+)?(?P<after>{WEEKDAY})|"
    rf"(?:the\s+)?(?P<of>{WEEKDAY})\s+(?:(?:of\s+)?(?:the\s+)?(?:next|coming|following)\s+week|next\s+week)|"
    rf"(?:a|one)\s+week\s+(?:on|from|this)\s+(?P<on>{WEEKDAY})|(?P<week>{WEEKDAY})\s+week(?!\w|end)|"
    rf"(?:the\s+)?(?P<next>{WEEKDAY})\s+after\s+next|"
    rf"(?:the\s+)?(?P<this>{WEEKDAY})\s+(?:of\s+)?this\s+week)(?!\w)",
    _FLAGS,
)
_FROM_A_DAY = re.compile(
    rf"(?<!\w)(?:(?P<count>{COUNT})\s+(?P<unit>weeks?|fortnights?|months?)\s+(?P<day>today|tomorrow|"
    rf"on\s+{WEEKDAY})|"
    r"(?P<day2>today|tomorrow|this\s+day)\s+(?P<unit2>week|fortnight))(?!\w)",
    _FLAGS,
)
""" "A week tomorrow", "tomorrow week", "two weeks on Friday"."""
_AFTER_NEXT = re.compile(
    r"(?<!\w)(?:the\s+)?(?P<what>week(?:end)?|month|quarter|year)\s+after\s+(?:the\s+)?next"
    r"(?:\s+(?:one|week|month|quarter|year))?(?!\w)",
    _FLAGS,
)
""" "The month after next"."""
_NOW = re.compile(
    r"(?<!\w)(?:(?P<today>today|tonight|now|immediately|right\s+away|straight\s+away)|"
    r"(?P<asap>as\s+soon\s+as\s+possible|asap)|"
    r"the\s+(?P<after>day\s+after\s+tomorrow)|(?P<tomorrow>tomorrow))(?!\w)",
    _FLAGS,
)


_BESIDE_THAT = re.compile(
    rf"(?<!\w)(?:the\s+)?(?P<weekday>{WEEKDAY})\s+(?P<way>before|after)\s+(?:that|then|it)(?!\w)", _FLAGS
)


def relative_times(text: str, present: Present) -> Iterator[DateMention]:
    """Yield times that are counted from today."""
    today = present.today
    if present.standing is not None:
        for match in _BESIDE_THAT.finditer(text):
            day = _beside(present.standing.start, match["weekday"], later=match["way"].lower() == "after")
            yield fixed(match.span(), Grain.DAY, day, day)
    for match in _ORDERED.finditer(text):
        day = _ordered(match, today)
        yield fixed(match.span(), Grain.DAY, day, day)
    for match in _FROM_A_DAY.finditer(text):
        if (counted := _counted(match, today)) is not None:
            yield fixed(match.span(), Grain.DAY, counted, counted)
    for match in _NEXT_UNITS.finditer(text):
        duration = duration_of(match["count"], match["unit"])
        if duration is not None and match["count"].lower() != "the":
            start = today + timedelta(days=1)
            yield fixed(match.span(), Grain.WEEK, start, duration.end_from(start))
    for match in _IN_UNITS.finditer(text):
        duration = duration_of(match["count"] or match["count2"], match["unit"] or match["unit2"])
        if duration is not None and (match["count"] or "").lower() != "the":
            day = shifted(today, duration.days, duration.months)
            yield fixed(match.span(), Grain.DAY, day, day)
    yield from _by_their_place(text, today)
    for match in _NOW.finditer(text):
        shift = 0 if match["today"] else 2 if match["after"] else 1
        yield fixed(match.span(), Grain.DAY, today + timedelta(days=shift), today + timedelta(days=shift))


def _by_their_place(text: str, today: date) -> Iterator[DateMention]:
    """Yield "next month", "the month after next", "this Friday"."""
    for match in _AFTER_NEXT.finditer(text):
        yield _in_a_while(match.span(), match["what"].lower(), today, 2)
    for match in _RELATIVE.finditer(text):
        mention = _relative_mention(match, today)
        if mention is not None:
            yield mention


def _ordered(match: re.Match[str], today: date) -> date:
    """Return the day of "Monday next week", "next week Monday", "a week on Monday", "Monday week"."""
    which = match.lastgroup or "of"
    wanted = WEEKDAYS.index(match[which][:3].lower())
    monday = today - timedelta(days=today.weekday())
    if which in {"after", "of", "this"}:
        return monday + timedelta(days=wanted + (0 if which == "this" else 7))
    return today + timedelta(days=((wanted - today.weekday()) % 7 or 7) + 7)


def _counted(match: re.Match[str], today: date) -> date | None:
    """Return the day of "a fortnight tomorrow", "two weeks on Friday"; None for no length of time."""
    word = (match["day"] or match["day2"]).lower().removeprefix("on").strip()
    length = duration_of(match["count"] or "1", match["unit"] or match["unit2"])
    if length is None:
        return None
    if word[:3] in WEEKDAYS:
        start = today + timedelta(days=(WEEKDAYS.index(word[:3]) - today.weekday()) % 7 or 7)
    else:
        start = today + timedelta(days=word == "tomorrow")
    return shifted(start, length.days, length.months)


def _beside(day: date, weekday: str, *, later: bool) -> date:
    """Return the nearest such weekday before `day`, or after it."""
    wanted = WEEKDAYS.index(weekday[:3].lower())
    ahead = (wanted - day.weekday()) % 7 or 7
    return day + timedelta(days=ahead if later else ahead - 7 - (7 if ahead == 7 else 0))


def _relative_mention(match: re.Match[str], today: date) -> DateMention | None:
    which = re.sub(r"\s+", " ", match["which"].lower())
    what = match["what"].lower()
    following = which in {"next", "the coming", "coming", "the following", "following", "the next"}
    monday = today - timedelta(days=today.weekday())
    if what[:3] in WEEKDAYS and not what.startswith(("month", "week")):
        if which == "the" or (not what.endswith("day") and which not in {"this", "next"}):
            return None
        ahead = (WEEKDAYS.index(what[:3]) - today.weekday()) % 7
        day = today + timedelta(days=ahead or 7)
        if which == "next" and day < monday + timedelta(days=7):
            day += timedelta(days=7)
        said = which in {"this", "next", "the next"} or which.endswith(("coming", "following"))
        span = match.span() if said else match.span("what")
        return fixed(span, Grain.DAY, day, day)
    if which.startswith(("on", "by", "from", "until", "till", "start", "as of", "begin", "launch")) or (
        which == "the" and what not in {"year", "month", "week", "quarter"}
    ):
        return None
    return _in_a_while(match.span(), what, today, 1 if following else 0)


def _in_a_while(span: Span, what: str, today: date, step: int) -> DateMention:
    """Return the week, month, quarter or year that lies so many of them ahead of this one."""
    monday = today - timedelta(days=today.weekday())
    if what == "week":
        start = monday + timedelta(days=7 * step)
        return fixed(span, Grain.WEEK, start, start + timedelta(days=6), clip=True)
    if what == "weekend":
        start = monday + timedelta(days=5 + 7 * step)
        return fixed(span, Grain.DAY, start, start + timedelta(days=1), clip=True)
    if what == "month":
        start, end = of_month(*_month_index(today, step))
    elif what == "quarter":
        index = today.year * 4 + (today.month - 1) // 3 + step
        start, end = of_months(index // 4, 1 + 3 * (index % 4), 3)
    else:
        start, end = date(today.year + step, 1, 1), date(today.year + step, 12, 31)
    return fixed(span, Grain.MONTH, start, end, clip=True)


def _month_index(today: date, step: int) -> tuple[int, int]:
    index = today.year * 12 + today.month - 1 + step
    return index // 12, index % 12 + 1

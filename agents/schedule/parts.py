"""Parts of a time: "mid-January", "end of June", "first half of March", "week of 7 December"."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from agents.schedule.durations import COUNT, count_of, shifted
from agents.schedule.mentions import RANKS, WEEKDAY, WEEKDAYS, DateMention, Days, Grain, Present

_FLAGS = re.IGNORECASE
_WEEK_OF = re.compile(
    r"(?<!\w)(?:the\s+)?(?P<what>week(?:end)?)\s+(?:of|commencing|beginning|starting)\s+(?:the\s+)?$|"
    r"(?<!\w)w/[cb]\.?\s*$|(?<!\w)(?P<ending>w/e|(?:the\s+)?week\s+(?:ending|to))\.?\s+(?:on\s+)?(?:the\s+)?$",
    _FLAGS,
)
_PART = re.compile(
    r"(?<!\w)(?:(?P<rest>(?:the\s+)?(?:rest|remainder)\s+of)|(?P<edge>(?:the\s+)?(?:beginning|start|middle|"
    r"end|close)\s+of|early|mid|late|(?:the\s+)?very\s+end\s+of)|"
    r"(?:the\s+)?(?P<half>first|second|last|1st|2nd)\s+half\s+of|"
    rf"(?:the\s+)?(?P<which>first|second|third|fourth|last|1st|2nd|3rd|4th|final|"
    rf"opening)\s+(?P<n>{COUNT}\s+)?(?P<unit>days?|weeks?|weekends?|{WEEKDAY})\s+(?:of|in))"
    r"[\s-]*(?:the\s+)?$",
    _FLAGS,
)


def widened(days: Days, size: str) -> Days:
    """Return the calendar week, the week that ends then, the weekend with the days between, or the eve."""
    start, end = days
    if size == "eve":
        return start - timedelta(days=1), start - timedelta(days=1)
    if size == "ending":
        return end - timedelta(days=6), end
    if size == "week":
        monday = start - timedelta(days=start.weekday())
        return monday, monday + timedelta(days=6)
    if size == "weekend":
        saturday = (
            start + timedelta(days=5 - start.weekday()) if start.weekday() < 6 else start - timedelta(days=1)
        )
        if start.weekday() == 0:
            return start - timedelta(days=2), start
        return min(saturday, start) if start.weekday() in {3, 4} else saturday, saturday + timedelta(days=1)
    return start, end


_BESIDE = re.compile(
    rf"(?<!\w)(?:the\s+)?(?:(?:(?:a\s+)?(?:full|whole|good|clear)\s+(?=\w+\s+(?:day|week)s))?(?:(?P<count>{COUNT})\s+(?:(?:full|whole|"
    rf"entire|good|clear|solid)\s+)?)?(?P<unit>days?|weeks?)|(?P<weekday>{WEEKDAY})|(?P<eve>eve))\s+"
    r"(?:(?:right|just|immediately)\s+)?(?P<way>before|prior\s+to|ahead\s+of|earlier\s+than|after|past|post|following|of)\s+(?:the\s+)?$",
    _FLAGS,
)
_POINT = re.compile(
    r"\b(?:from|start(?:s|ing)?|begin(?:s|ning)?|live|kick(?:ing)?\s+off|until|till|to|through|end(?:s|ing)?|"
    r"stop(?:s|ping)?|finish(?:es|ing)?|by|kick(?=\s+it\s+off)|launch(?:es|ing)?|going|running|opens?|wrap(?:s|ping)?(?:\s+up)?)\s+"
    r"(?:(?:it|off|ads|them|this|things|everything|(?:the|our)\s+(?:whole\s+)?(?:campaign|flight|ads|thing)|on|at|about|from|exactly|already|"
    r"only|until|up|to|till)\s+)*$",
    _FLAGS,
)


def beside(text: str, mention: DateMention) -> DateMention | None:
    """Return the day that is told by a named one: "the day after Thanksgiving", "the Saturday before Easter".

    "Two weeks before Easter" is a length, but for "from two weeks before Easter": there it is a day.
    """
    before = text[max(0, mention.span[0] - 60) : mention.span[0]]
    match = _BESIDE.search(before)
    if match is None or mention.grain not in {Grain.DAY, Grain.HOLIDAY} or mention.spelled_range:
        return None
    earlier = match["way"].lower() not in {"after", "following", "past"}
    if (match["way"].lower() == "of") != (match["eve"] is not None):
        return None
    if (
        match["unit"] is not None
        and not earlier
        and match["unit"].lower() == "week"
        and match["count"] is None
    ):
        span = (mention.span[0] - len(before) + match.start(), mention.span[1])
        return replace(mention, span=span, grain=Grain.WEEK, days_in=_week_behind(mention), number=None)
    if match["unit"] is not None:
        count = count_of(match["count"]) if match["count"] else 1
        alone = match["unit"].lower() == "day" and count == 1
        if count is None or not (alone or (match["count"] and _POINT.search(before[: match.start()]))):
            return None
        distance = count * (7 if match["unit"].lower().startswith("week") else 1)
    else:
        distance = 1
    weekday = WEEKDAYS.index(match["weekday"][:3].lower()) if match["weekday"] else None

    def days(year: int) -> Days | None:
        found = mention.days_in(year)
        if found is None:
            return None
        day = found[0] if earlier else found[1]
        step = -1 if earlier else 1
        day += timedelta(days=step * distance)
        while weekday is not None and day.weekday() != weekday:
            day += timedelta(days=step)
        return day, day

    span = (mention.span[0] - len(before) + match.start(), mention.span[1])
    return replace(mention, span=span, grain=Grain.DAY, days_in=days, number=None, clip=False)


def _week_behind(mention: DateMention) -> Callable[[int], Days | None]:
    """The calendar week that begins behind it: "the week after Easter"."""

    def days(year: int) -> Days | None:
        found = mention.days_in(year)
        if found is None:
            return None
        monday = found[1] + timedelta(days=7 - found[1].weekday())
        return monday, monday + timedelta(days=6)

    return days


def with_part(text: str, mention: DateMention, present: Present) -> DateMention:
    """Narrow a mention by the words before it: "mid-", "end of", "first half of", "week of" ..."""
    found = beside(text, mention)
    if found is not None:
        return found
    before = text[max(0, mention.span[0] - 34) : mention.span[0]]
    lead = _WEEK_OF.search(before)
    if lead is not None and mention.grain in {Grain.DAY, Grain.HOLIDAY}:
        size = "weekend" if (lead["what"] or "").lower() == "weekend" else "week"
        size = "ending" if lead["ending"] else size
        span = (mention.span[0] - len(before) + lead.start(), mention.span[1])
        return replace(mention, span=span, grain=Grain.WEEK, clip=True, days_in=_then(mention, size))
    match = _PART.search(before)
    if match is None or mention.grain in {Grain.DAY, Grain.HOLIDAY}:
        return mention
    narrow = _narrowing(match, present.today)
    if narrow is None:
        return mention
    span = (mention.span[0] - len(before) + match.start(), mention.span[1])
    edge = re.sub(r"^the\s+", "", (match["edge"] or "").lower())

    def days(year: int) -> Days | None:
        found = mention.days_in(year)
        return narrow(found) if found is not None else None

    part = replace(mention, span=span, days_in=days, clip=True, month=None)
    if match["which"] and match["n"] is None and match["unit"].lower().endswith("day"):
        return replace(part, grain=Grain.DAY)
    return replace(part, first=_middle, last=_middle) if edge.startswith("mid") else part


def _then(mention: DateMention, size: str) -> Callable[[int], Days | None]:
    def days(year: int) -> Days | None:
        found = mention.days_in(year)
        return widened(found, size) if found is not None else None

    return days


def _middle(days: Days) -> date:
    """The 15th when the days are the middle third of a month, else the day halfway."""
    start, end = days
    return start.replace(day=15) if start.day == 11 and end.day == 20 else start + (end - start) / 2


def _narrowing(match: re.Match[str], today: date) -> Callable[[Days], Days] | None:
    if match["rest"]:
        return lambda days: (max(today, days[0]) if today <= days[1] else days[0], days[1])
    if match["half"]:
        return lambda days: _half(days, first=match["half"].lower() in {"first", "1st"})
    if match["edge"]:
        edge = re.sub(r"^(?:the\s+)?(?:very\s+)?", "", match["edge"].lower())
        index = 0 if edge.startswith(("early", "beg", "start")) else 1 if edge.startswith("mid") else 2
        return lambda days: _third(days, index)
    rank, unit = RANKS[match["which"].lower()], match["unit"].lower().rstrip("s")
    count = count_of(match["n"]) if match["n"] else 1
    return lambda days: _ranked(days, rank, count or 1, unit)


def _half(days: Days, *, first: bool) -> Days:
    start, end = days
    if (end - start).days <= 31:
        middle = start + timedelta(days=14)
    else:
        months = (end.year - start.year) * 12 + end.month - start.month + 1
        middle = shifted(start, -1, months // 2) if months % 2 == 0 else start + (end - start) / 2
    return (start, middle) if first else (middle + timedelta(days=1), end)


def _third(days: Days, index: int) -> Days:
    """Return the first, middle or last third; of a month the days 1-10, 11-20 and the rest."""
    start, end = days
    length = (end - start).days + 1
    cut = 10 if 28 <= length <= 31 else length // 3
    parts = ((start, start + timedelta(days=cut - 1)), (start + timedelta(days=cut),
    start + timedelta(days=2 * cut - 1)),
             (start + timedelta(days=2 * cut), end))  # fmt: skip
    return parts[index] if length >= 3 else days


def _ranked(days: Days, rank: int, count: int, unit: str) -> Days:
    start, end = days
    if unit in {"day", "week"}:
        length = count * (7 if unit == "week" else 1)
        if rank == -1:
            return max(start, end - timedelta(days=length - 1)), end
        first = start + timedelta(days=length * (rank - 1))
        return min(first, end), min(end, first + timedelta(days=length - 1))
    weekday = 5 if unit == "weekend" else WEEKDAYS.index(unit[:3])
    matching = [
        start + timedelta(days=n)
        for n in range((end - start).days + 1)
        if (start + timedelta(days=n)).weekday() == weekday
    ]
    at = max(0, len(matching) - count) if rank == -1 else min(rank, len(matching)) - 1
    last = matching[min(at + count, len(matching)) - 1]
    return matching[at], last + timedelta(days=1 if unit == "weekend" else 0)

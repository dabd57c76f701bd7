"""Days counted from an event that is named elsewhere: "stop three days before the deadline", "the Saturday
after we open", "start two weeks earlier"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from agents.schedule.durations import COUNT, UNIT, duration_of, shifted
from agents.schedule.events import OCCASION
from agents.schedule.mentions import WEEKDAY, WEEKDAYS, DateMention, Days, Grain, fixed
from agents.spans import Span

_BOUND = (
    r"(?:from|start(?:s|ing)?|begin(?:s|ning)?|(?:go(?:es|ing)?\s+)?live|kick(?:s|ing)?\s+off|launch(?:es|"
    r"ing)?|on[\s-]air|"
    r"off[\s-]air|until|till|to|through|end(?:s|ing)?|stop(?:s|ping)?|finish(?:es|ing)?|ceas(?:e|es|ing)|by|"
    r"wrap(?:s|ping)?(?:\s+up)?|over|down)"
)
_HAPPENS = (
    r"(?:re-?)?(?:opens?|starts?|begins?|kicks?\s+off|launch(?:es)?|drops?|comes?\s+out|releases?|airs?|"
    r"closes?|ends?|"
    r"expires?|re-?starts?|resumes?|go(?:es)?\s+back|returns?|breaks?\s+up|"
    r"goes\s+(?:live|on\s+sale)|(?:is|are)\s+(?:out|on|over|back))"
)
_IT = (
    rf"(?:it|that|then|this|(?:(?:the|our|its)\s+)?(?:\w+\s+){{0,2}}?(?:{OCCASION}s?|launch|show|event|"
    rf"big\s+day|"
    rf"cut-?off)|"
    r"(?:the\s+)?(?:end|close|closing)(?:\s+of\s+(?:the\s+)?\w+)?|"
    rf"(?:we|they|it|doors|bookings|applications|schools?|term|classes|lessons|uni|college|students|kids|"
    rf"(?:the|our)\s+\w+)\s+{_HAPPENS})"
)
_COUNTED = re.compile(
    rf"\b{_BOUND}\s+(?:(?:on|at|by|in|about|it|ads?|them|everything|exactly|precisely|just|"
    rf"(?:no\s+)?later\s+than|yes|already|again|and|the|spots?|"
    r"campaign|should|must|will|can|running|advertising)\s+)*"
    rf"(?P<words>(?:the\s+)?(?:(?P<count>{COUNT})\s+(?:(?P<working>working|business|"
    rf"week)\s+)?(?P<unit>{UNIT})|"
    rf"(?P<one>day|night|evening|week|fortnight|month)|(?P<weekday>{WEEKDAY}))\s+(?:(?:just|right)\s+)?"
    r"(?:(?P<before>before(?:hand)?|out\s+from|shy\s+of|prior(?:\s+to)?|ahead(?:\s+of)?|earlier)|"
    r"(?P<after>after(?:wards?)?|following|later|past|post))"
    rf"(?:\s+{_IT}(?![\w'’])|(?=\s*(?:[.,;!?)]|$|(?:and|until|till|to|up|for)\b))))",
    re.IGNORECASE,
)


_STOPS_BEFORE = re.compile(
    r"\b(?:stop|end|finish|ceas|conclude|wrap(?:\s+up)?)(?:s|e|es|ing|ping)?\s+(?:(?:it|ads?|them|on|by|at|"
    r"about|exactly|precisely|just|no\s+later\s+than|of|yes)\s+)*$",
    re.IGNORECASE,
)
_FROM_IT = re.compile(r"\s+(?:before|after|prior|ahead|earlier|later|past|post|following)\b", re.IGNORECASE)


def is_counted(text: str, span: Span) -> bool:
    """Whether a length of time says how far from something the end is: "stop three days before it closes"."""
    return (
        _FROM_IT.match(text, span[1]) is not None
        and _STOPS_BEFORE.search(text[max(0, span[0] - 40) : span[0]]) is not None
    )


def counted_days(text: str, days: Days) -> Iterator[DateMention]:
    """Yield the days on which something starts or stops that the text counts from the event's `days`."""
    for match in _COUNTED.finditer(text):
        earlier = match["before"] is not None
        day = _counted(match, days[0] if earlier else days[1], -1 if earlier else 1)
        if day is not None:
            yield fixed(match.span("words"), Grain.DAY, day, day)


def _counted(match: re.Match[str], event: date, sign: int) -> date | None:
    if match["weekday"]:
        wanted = WEEKDAYS.index(match["weekday"][:3].lower())
        ahead = sign * (wanted - event.weekday()) % 7 or 7
        return event + timedelta(days=sign * ahead)
    if match["one"]:
        short = match["one"].lower() in {"day", "night", "evening"}
        length = duration_of("1", "day" if short else match["one"])
    else:
        count = match["count"].lower()
        length = duration_of("1" if count in {"a", "an", "one"} else count, match["unit"])
    if length is None:
        return None
    if match["working"] and not length.months:
        return _working(event, length.days, sign)
    return shifted(event, sign * length.days, sign * length.months)


def _working(event: date, count: int, sign: int) -> date:
    """Return the day that lies `count` days other than Saturdays and Sundays from the event."""
    day = event
    for _ in range(min(count, 400)):
        day += timedelta(days=sign)
        while day.weekday() > 4:
            day += timedelta(days=sign)
    return day

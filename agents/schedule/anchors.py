"""Days that are told by an event: "on those days", "while it is on", "until release day"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from agents.schedule.durations import COUNT, UNIT, Duration, duration_of
from agents.schedule.events import OCCASION
from agents.schedule.mentions import WEEKDAY, DateMention, Days, Grain, fixed
from agents.spans import Span

_FLAGS = re.IGNORECASE
_IT = (
    rf"(?:it|they|that|this|we['’]re|(?:the|our|its)\s+(?:\w+\s+)?(?:{OCCASION}|show|play|sale|run|market|exhibition|"
    r"offer|promotion|promo))"
)
_SAME_DAYS = re.compile(
    r"(?<!\w)(?:(?:(?:those|these|that(?=[\s\w]+(?:days|dates)\b))\s+(?:(?:very|same|exact|few|two|three|four|five|six|seven|ten|[0-9]+)\s+)*"
    r"(?:days|dates|weeks|weekends)|"
    r"(?:(?:the|that|this|those|these)\s+)?(?:very\s+)?(?:same|exact)\s+(?:\w+\s+)?(?:days?|dates?|period|time\s*frame|window|"
    r"weeks?|weekend|span|stretch)|"
    r"that\s+(?:very\s+)?(?:period|time|week|weekend|window)(?!\s+of)|that(?:['’]s|\s+is)\s+(?:exactly\s+|precisely\s+|also\s+)?when(?=\s+(?:we|the|our|ads?)\b)|exactly\s+then|only\s+then)|"
    rf"(?:the\s+)?(?:whole|entire|full|complete|all\s+the)\s+(?:time|duration|period|run|length)(?=\s*(?:[.,;!]|$|"
    rf"{_IT}\b|that\b|while\b|of\s+{_IT}\b))|"
    rf"(?:while|whilst|as\s+long\s+as|so\s+long\s+as|for\s+as\s+long\s+as|when|whenever)\s+{_IT}(?:['’]s|\s+(?:is|are))\s+"
    r"(?:on|open|running|live|up|happening|going\s+on|taking\s+place|showing|playing)|"
    rf"(?:while|whilst|as\s+long\s+as|for\s+as\s+long\s+as)\s+{_IT}\s+(?:runs?|lasts?|goes\s+on|plays?|shows?)|"
    rf"(?:for\s+the\s+duration|throughout|during|over\s+the\s+course)\s+(?:of\s+)?{_IT}(?![\w'’-]|\s+(?:week|season)))"
    r"(?!\w)",
    _FLAGS,
)
_ONE_EVENT = (
    rf"(?:the\s+|our\s+|its\s+)?(?:actual\s+|big\s+|very\s+)?(?:{OCCASION}s?|launch|show|event|big\s+day|day\s+itself|"
    r"that\s+(?:day|date)|day(?=\s*(?:[.,;!]|$))|kick-?off)(?:[\s-]+(?:day|date|night|evening))?"
)
_UNTIL = re.compile(
    rf"(?:\b(?P<lead>until|till|til|through|thru|up\s+to|up\s+until|(?:stop|end|finish)(?:s|ing)?(?:\s+on|\s+at|\s+with)?|"
    rf"by(?=\s+(?:the\s+)?\w+\s+(?:day|date)\b))\s+(?:and\s+including\s+)?|(?P<to>\bto\s+|[-–—]\s*))"
    rf"(?P<event>{_ONE_EVENT})(?![\w'’]|[\s-]+(?:pages?|sites?|websites?|app|tickets?|shop|store|list|audience|visitors?|"
    rf"goers?|itself\s+is)\b)",
    _FLAGS,
)
_TAIL = re.compile(
    rf"\b(?:until|till|to|through|and|plus)\s+(?:for\s+)?(?:the\s+)?(?P<count>{COUNT})\s+(?P<unit>{UNIT})\s+"
    rf"(?:after(?:wards?)?|beyond|past|following)(?:\s+(?:it|that|{_ONE_EVENT}))?(?!\w)",
    _FLAGS,
)
_THAT_DAY = re.compile(
    rf"\b(?:from|on|since|starting|start|begin|beginning|launch|live|kick(?:ing)?\s+off|as\s+of|(?P<stop>until|till|stop|end|finish))\s+"
    rf"(?:on\s+|from\s+)?(?P<day>(?:that|the\s+(?:very\s+)?same)\s+(?:very\s+|same\s+)?(?:day|date|{WEEKDAY}))(?!\w)",
    _FLAGS,
)
_BESIDE = re.compile(
    rf"(?<!\w)(?:the\s+)?(?:(?:day|(?P<two>(?:two|2)\s+days))\s+(?:right\s+|just\s+)?(?P<way>before|after)|eve\s+of)\s+"
    rf"{_ONE_EVENT}(?![\w'’])",
    _FLAGS,
)
_HEAD = re.compile(
    rf"\b(?:first|opening|initial)\s+(?P<count>{COUNT})\s+(?P<unit>{UNIT})\s+(?:of|after|from|following)\s+{_ONE_EVENT}(?!\w)",
    _FLAGS,
)
_OVER_BEFORE = re.compile(
    r"\b(?:over|done|finished|ended|complete[d]?|wrapped(?:\s+up)?|stop(?:ped)?|end|finish|off\s+air)\s+(?:well\s+|just\s+)?"
    rf"(?:before|ahead\s+of|prior\s+to|by\s+the\s+time)\s+(?:{_ONE_EVENT}|it)(?:\s+(?:opens?|starts?|begins?|happens|kicks))?(?!\w)",
    _FLAGS,
)
_OWN_DATE = re.compile(r"[\s,(:=]*(?:(?:is|on|are|at|from|will\s+be|falls\s+on)\s+)?(?:the\s+)?", _FLAGS)


def same_days(text: str) -> Span | None:
    """Return the words that say that the campaign runs on days named before, or None."""
    match = _SAME_DAYS.search(text)
    return match.span() if match is not None else None


def until_the_event(text: str, mentions: Sequence[DateMention], days: Days) -> Iterator[DateMention]:
    """Yield the event's day where the text counts up to it: "until release day", "1 October to the release".

    Args:
        text: The message.
        mentions: Its dates; an event beside its own date is no second one.
        days: The event's first and last day.
    """
    for match in _UNTIL.finditer(text):
        start, end = match.span("event")
        own = any(
            _OWN_DATE.fullmatch(text, end, mention.span[0]) for mention in mentions if mention.span[0] >= end
        )
        joined = match["to"] is None or any(
            not text[mention.span[1] : match.start()].strip()
            for mention in mentions
            if mention.span[1] <= match.start()
        )
        if own or not joined:
            continue
        whole = (match["lead"] or "").lower() in {"through", "thru"}
        found = fixed((start, end), Grain.DAY, *days)
        yield found if whole else replace(found, last=lambda found: found[0])


def beside_the_event(text: str, days: Days) -> Iterator[DateMention]:
    """Yield "the day before the premiere", "the eve of the festival" where the event's `days` are known."""
    for match in _BESIDE.finditer(text):
        count = 2 if match["two"] else 1
        later = (match["way"] or "").lower() == "after"
        day = days[1] + timedelta(days=count) if later else days[0] - timedelta(days=count)
        yield fixed(match.span(), Grain.DAY, day, day)


def that_day(text: str, mentions: Sequence[DateMention], known: Days | None) -> Iterator[DateMention]:
    """Yield "that day" and "that Monday" where something starts or stops: the day named before it.

    Where it stops, that is the event's day, if one is `known`: another one may be that of the start.
    """
    for match in _THAT_DAY.finditer(text):
        if match["stop"] is not None and known is not None:
            yield fixed(match.span("day"), Grain.DAY, known[0], known[0])
            continue
        named = [
            mention
            for mention in mentions
            if mention.span[1] <= match.start() and mention.grain is Grain.DAY and not mention.spelled_range
        ]
        if named:
            yield replace(named[-1], span=match.span("day"), number=None)


def head_of(text: str) -> tuple[Duration, Span] | None:
    """Return how long from its first day on: "the first three weeks of the season"."""
    match = _HEAD.search(text)
    length = duration_of(match["count"], match["unit"]) if match is not None else None
    return (length, match.span()) if match is not None and length is not None else None


def over_before(text: str) -> Span | None:
    """Return the words that say that the campaign is over before the event, or None."""
    match = _OVER_BEFORE.search(text)
    return match.span() if match is not None else None


def tail_of(text: str) -> tuple[Duration, Span] | None:
    """Return how long it goes on behind the event: "until two weeks after"."""
    match = _TAIL.search(text)
    length = duration_of(match["count"], match["unit"]) if match is not None else None
    return (length, match.span()) if match is not None and length is not None else None

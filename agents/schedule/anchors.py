"""Days that are told by an event: "on those days", "while it is on", "until release day"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agents.schedule.durations import COUNT, UNIT, Duration, duration_of
from agents.schedule.events import OCCASION
from agents.schedule.mentions import DateMention, Days, Grain, fixed
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
    r"that\s+(?:very\s+)?(?:period|time|week|weekend|window)(?!\s+of)|exactly\s+then|only\s+then)|"
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
    rf"(?:the\s+|our\s+|its\s+)?(?:actual\s+|big\s+|very\s+)?(?:{OCCASION}|launch|show|event|big\s+day|day\s+itself|"
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


def tail_of(text: str) -> tuple[Duration, Span] | None:
    """Return how long it goes on behind the event: "until two weeks after"."""
    match = _TAIL.search(text)
    length = duration_of(match["count"], match["unit"]) if match is not None else None
    return (length, match.span()) if match is not None and length is not None else None

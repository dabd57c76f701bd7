"""Days that are told by an event: "on those days", "while it is on", "until release day"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from agents.schedule.durations import COUNT, UNIT, Duration, duration_of
from agents.schedule.events import OCCASION
from agents.schedule.mentions import WEEKDAY, DateMention, Days, Grain, fixed
from agents.spans import Span

_FLAGS = re.IGNORECASE
_IT = (
    rf"(?:it|they|that|this|we['’]re|(?:the|our|its)\s+(?:\w+\s+)?(?:{OCCASION}|show|play|sale|run|"
    rf"market|exhibition|"
    r"offer|promotion|promo))"
)
_SAME_DAYS = re.compile(
    r"(?<!\w)(?:(?:(?:those|these|that(?=[\s\w]+(?:days|dates)\b))\s+(?:(?:very|same|exact|few|two|three|"
    r"four|five|six|seven|ten|[0-9]+)\s+)*"
    r"(?:days|dates|weeks|weekends)|"
    r"(?:(?:the|that|this|those|these)\s+)?(?:very\s+)?(?:same|exact)\s+(?:\w+\s+)?(?:days?|dates?|"
    r"period|time\s*frame|window|"
    r"weeks?|weekend|span|stretch)|"
    r"that\s+(?:very\s+)?(?:period|time|week|weekend|window)(?!\s+of)|that(?:['’]s|"
    r"\s+is)\s+(?:exactly\s+|precisely\s+|also\s+)?when(?=\s+(?:we|the|our|ads?)\b)|exactly\s+then|"
    r"only\s+then|(?<=run\s)then|(?<=run\sit\s)then|(?<=ads\s)then|(?<=live\s)then|(?<=them\s)then|"
    r"(?<=air\s)then)|"
    rf"(?:the\s+)?(?:whole|entire|full|complete|all\s+the)\s+(?:time|duration|period|run|"
    rf"length)(?=\s*(?:[.,;!]|$|"
    rf"{_IT}\b|that\b|while\b|of\s+{_IT}\b))|"
    rf"(?:while|whilst|as\s+long\s+as|so\s+long\s+as|for\s+as\s+long\s+as|when|whenever)\s+{_IT}(?:['’]s|"
    rf"\s+(?:is|are))\s+"
    r"(?:on|open|running|live|up|happening|going\s+on|taking\s+place|showing|playing)|"
    rf"(?:while|whilst|as\s+long\s+as|for\s+as\s+long\s+as)\s+{_IT}\s+(?:runs?|lasts?|goes\s+on|plays?|"
    rf"shows?)|"
    rf"(?:for\s+the\s+duration|throughout|during|over\s+the\s+course)\s+(?:of\s+)?{_IT}(?![\w'’-]|"
    rf"\s+(?:week|season)))"
    r"(?!\w)",
    _FLAGS,
)
_ONE_EVENT = (
    rf"(?:the\s+(?:very\s+)?(?:day|night|evening|morning|date)\s+of\s+)?"
    rf"(?:the\s+|our\s+|its\s+)?(?:actual\s+|big\s+|very\s+)?(?:{OCCASION}s?|launch|show|event|big\s+day|"
    rf"day\s+itself|(?:drop|publication|on-?sale|street|premi[eè]re)(?=\s+(?:day|date|night)\b)|"
    r"that\s+(?:day|date)|day(?=\s*(?:[.,;!]|$))|kick-?off)(?:[\s-]+(?:day|date|night|evening))?"
)
_LAST_DAY: Final = re.compile(
    r"\b(?:until|till?|through|thru|up\s+to|to|(?:stop|end|finish)(?:s|ing)?(?:\s+(?:on|at|with))?|off\s+on)\s+"
    r"(?:and\s+including\s+)?(?P<day>(?:the|its|our)\s+(?:very\s+)?(?:last|final|closing)\s+"
    r"(?:(?:festival|fair|show|event|market|sale)\s+)?(?:day|night|evening)"
    r"(?:\s+of\s+(?:it|(?:the|our)\s+(?:event|festival|fair|show|market|sale)))?)"
    r"(?!\s+(?:of|in|on)\b|[\w'’-])",
    _FLAGS,
)
""" "From 1 July till the last day": of the event whose days are known."""
_UNTIL = re.compile(
    rf"(?:\b(?P<lead>until|till|til|through|thru|up\s+to|up\s+until|(?:stop|end|finish)(?:s|"
    rf"ing)?(?:\s+on|\s+at|\s+with)?|"
    rf"by(?=\s+(?:the\s+)?\w+\s+(?:day|date)\b))\s+(?:and\s+including\s+)?|(?P<to>\bto\s+|[-–—]\s*))"
    rf"(?P<event>{_ONE_EVENT})(?![\w'’]|[\s-]+(?:pages?|sites?|websites?|app|tickets?|shop|store|list|"
    rf"audience|visitors?|"
    rf"goers?|itself\s+is)\b)",
    _FLAGS,
)
_TAIL = re.compile(
    rf"\b(?:until|till|to|through|and|"
    rf"plus)\s+(?:then\s+)?(?:for\s+)?(?:the\s+)?(?P<count>{COUNT})\s+(?P<unit>{UNIT})\s+"
    rf"(?:after(?:wards?)?|beyond|past|following)(?:\s+(?:it|that|{_ONE_EVENT}))?(?!\w)",
    _FLAGS,
)
_THAT_DAY = re.compile(
    rf"(?:\b(?:from|on|since|starting|starts?|begins?|beginning|launch(?:es)?|live|kick(?:s|ing)?\s+off|"
    rf"as\s+of|(?P<stop>until|till|stop|end|finish|by))\s+(?:on\s+|from\s+)?|"
    rf"(?<!\w)(?=that\s+(?:very\s+|same\s+)?(?:day|date)\s*,?\s*(?:to|till?|until|through|thru|onwards?)\b))"
    rf"(?P<day>(?:that|the\s+(?:very\s+)?same)\s+(?:very\s+|same\s+)?(?:day|date|"
    rf"{WEEKDAY})|this\s+(?:very\s+)?(?:day|date)|(?:(?:that|this)\s+|(?<=starting\s)same\s+|"
    rf"(?<=starting\son\s)same\s+)days|(?<=from\s)(?:then|there)(?:\s+on)?|(?<=until\s)then|"
    rf"(?<=till\s)then|(?<=\bby\s)then|"
    rf"(?<=starting\s)then)(?!\w)",
    _FLAGS,
)
_BESIDE = re.compile(
    rf"(?<!\w)(?:the\s+)?(?:(?:day|(?P<two>(?:two|2)\s+days))\s+(?:right\s+|just\s+)?(?P<way>before|"
    rf"after)|eve\s+of)\s+"
    rf"(?:{_ONE_EVENT}|(?:it|they|(?:the|our)\s+\w+)\s+(?:opens?|starts?|begins?|kicks?\s+off|launch(?:es)?|"
    rf"drops?|comes?\s+out|"
    rf"airs?|clos(?P<over>es?)|ends?|is\s+out|goes\s+live))(?![\w'’])",
    _FLAGS,
)
_STOPS_BEFORE: Final = re.compile(
    r"\b(?:stop|end|finish|wrap\s+up|go|off|done|over|until|till|run\s+to)(?:s|es|ing|ped)?\s+"
    r"(?:(?:off|down|air|dark|it|up|on|by|running|no\s+later\s+than)\s+){0,3}(?:the\s+)?"
    r"(?P<day>(?:day|evening|night)\s+before)(?=\s*(?:[.,;!)]|$))",
    _FLAGS,
)
""" "Ads should stop the day before."."""
_FROM_EVENT = re.compile(
    r"(?:\b(?:from|between|live|start(?:s|ing)?(?:\s+(?:on|at|with))?|begin(?:s|ning)?(?:\s+(?:on|at|"
    r"with))?|as\s+of)\s+(?:on\s+|at\s+)?|^|(?<=[.,;:!?(]\s)|(?<=[;,(\n]))"
    rf"(?P<event>{_ONE_EVENT}|day\s+one)(?=\s*(?:,?\s*(?:(?:right\s+|straight\s+)?(?:through|up)\s+to|to|"
    rf"through|thru|until|till|"
    r"and(?=\s+(?:the\s+)?[0-9]))\b|[-–—]))",
    _FLAGS,
)
_LAUNCH_DAY = re.compile(
    r"\b(?:launch|release|opening|premi[eè]re|publication|kick-?off|go-?live)\s+(?:day|date|night|"
    r"evening)\b|\bday\s+one\b",
    _FLAGS,
)
_LAUNCHES = re.compile(
    r"\b(?:launch(?:es|ing|ed)?|releas(?:es|ing|ed|e)|open(?:s|ing)?|unveil(?:s|ing)?|introduc(?:es|ing)|"
    r"publish(?:es|ing)|dropping|drops|"
    r"drop(?=\s+(?:the|our|my|an?)\s+(?:new\s+|next\s+)?(?:album|single|ep|lp|record|track|song|collection|"
    r"book|game|video|trailer|line)\b)|"
    r"premi[eè]r(?:es|ing)|debut(?:s|ing)|rolling\s+out|bringing\s+out|putting\s+out|comes?\s+out|"
    r"hits?)\b(?!\s+(?:day|date|night)\b)",
    _FLAGS,
)
_PIECE = (
    r"(?P<which{n}>first|opening|initial|last|final|closing)\s+"
    rf"(?:(?P<count{{n}}>{COUNT})\s+)?(?P<unit{{n}}>{UNIT})(?!\w)"
)
_EVENT_ITSELF = (
    rf"(?:{_ONE_EVENT}|it(?!\w)|them(?!\w)|that(?=\s*(?:[.,;!?)]|$))|(?:the|our|its|that|this)\s+(?:\w+\s+)?"
    r"(?:sale|offer|promotion|promo|market|course|run|play|production|camp))"
)
_HEAD = re.compile(
    rf"\b{_PIECE.replace('{n}', '1')}\s+(?:(?:of|after|from|following)\s+{_EVENT_ITSELF}(?!\w)|"
    rf"(?:that\s+)?(?:it|they)(?:['’]s|\s+(?:is|are))\s+"
    r"(?:on|open|showing|running|playing))|"
    rf"\b(?:its|their|the\s+(?:{OCCASION}|show|sale|play)['’]s)\s+(?:very\s+)?{_PIECE.replace('{n}', '2')}|"
    rf"\b(?:only|just|ads?|advert\w*|promot\w*|plug|push|cover|campaign|"
    rf"run)\b[^.;!?]{{0,24}}?(?<!\w)(?:the\s+)?(?:very\s+)?{_PIECE.replace('{n}', '3')}"
    r"(?=\s*(?:[.,;!?)]|$|only\b|please\b))",
    _FLAGS,
)
_UP_TO: Final = re.compile(
    r"\b(?:until|till?|through|thru|to|by|from|on)\s+(?:(?:the|its|our|very)\s+)*$", _FLAGS
)
_CUT_BEFORE = re.compile(
    r"\b(?:skip|drop|leave|cut|remove|omit|pause|pausing|dark|not|without|except|nothing|no\s+ads?|miss|"
    r"lose)\b[^.;!?]{0,20}$",
    _FLAGS,
)
_OVER_BEFORE = re.compile(
    r"\b(?:over|done|finished|ended|complete[d]?|wrapped(?:\s+up)?|stop(?:ped)?|end|finish|"
    r"off\s+air)\s+(?:well\s+|just\s+)?"
    rf"(?:before|ahead\s+of|prior\s+to|by\s+the\s+time)\s+(?:{_ONE_EVENT}|it)(?:\s+(?:opens?|starts?|"
    rf"begins?|happens|kicks))?(?!\w)",
    _FLAGS,
)
_UNTIL_IT = re.compile(
    r"\b(?:until|till|through|(?:stop|end|finish|ceas|cease|conclude|wrap\s+up)(?:s|ing)?(?:\s+(?:it|them|"
    r"ads?|the\s+ads|on|by))*)\s+"
    r"(?:(?:when|once|as\s+soon\s+as|the\s+(?:very\s+)?(?:day|date|moment)(?:\s+(?:that|when|"
    r"on\s+which))?)\s+)?"
    r"(?P<event>(?:(?!(?:and|until|till|from|on|the\s+(?:ads?|campaign))\b)[\w'’-]+\s+){1,4}?"
    r"(?:(?P<over>clos(?:es?|ed)|ends?|finish(?:es)?|shuts?|expires?|runs?\s+out|(?:is|are)\s+over)|opens?|"
    r"starts?|begins?|"
    r"launch(?:es)?|drops?|comes?\s+out|(?:is|are)\s+(?:out|on|released|published)))(?=\s*(?:[.,;!?)]|$))",
    _FLAGS,
)
""" "Until registration closes", where the day of that was said before."""
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
    for match in _LAST_DAY.finditer(text):
        yield fixed(match.span("day"), Grain.DAY, days[1], days[1])
    for match in _UNTIL_IT.finditer(text):
        side = 1 if match["over"] else 0
        yield fixed(match.span("event"), Grain.DAY, days[side], days[side])


def beside_the_event(text: str, days: Days) -> Iterator[DateMention]:
    """Yield "the day before the premiere", "the eve of the festival" where the event's `days` are known."""
    for match in _BESIDE.finditer(text):
        count = 2 if match["two"] else 1
        later = (match["way"] or "").lower() == "after"
        step = timedelta(days=count)
        day = days[1] + step if later else days[1 if match["over"] else 0] - step
        yield fixed(match.span(), Grain.DAY, day, day)
    for match in _STOPS_BEFORE.finditer(text):
        eve = days[0] - timedelta(days=1)
        yield fixed(match.span("day"), Grain.DAY, eve, eve)


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
            if mention.span[1] <= match.start()
            and mention.grain in {Grain.DAY, Grain.HOLIDAY}
            and not mention.spelled_range
        ]
        if len(named) > 1 and match["stop"] is not None and match["day"].lower() == "then":
            named.pop()  # the one before it is where the flight starts
        if named:
            yield replace(named[-1], span=match.span("day"), number=None)


def from_the_event(text: str, days: Days) -> Iterator[DateMention]:
    """Yield the event's first day where a range begins with it: "from launch day to 20 December"."""
    for match in _FROM_EVENT.finditer(text):
        yield fixed(match.span("event"), Grain.DAY, days[0], days[0])


def launch_of(text: str, mentions: Sequence[DateMention]) -> DateMention | None:
    """Return the day on which something is launched, where the text speaks of its launch day; or None."""
    if _LAUNCH_DAY.search(text) is None:
        return None
    for mention in mentions:
        sentence = re.split(r"[.;!?](?=\s)|\n", text[max(0, mention.span[0] - 200) : mention.span[0]])[-1]
        if mention.grain is Grain.DAY and not mention.spelled_range and _LAUNCHES.search(sentence):
            return mention
    return None


@dataclass(frozen=True, slots=True)
class Piece:
    """The beginning or the end of an event: "the first three weeks of the season".

    Attributes:
        length: How long it is.
        last: Whether it is the event's end.
        named: Whether the words say whose piece it is.
        span: The words.
    """

    length: Duration
    last: bool
    named: bool
    span: Span

    def days(self, event: Days) -> Days:
        """Return its days, none of them outside the event."""
        if self.last:
            return max(event[0], self.length.start_to(event[1])), event[1]
        end = self.length.end_from(event[0])
        return event[0], min(end, event[1]) if event[0] < event[1] else end


def piece_of(text: str) -> Piece | None:
    """Return the piece of an event in which the campaign is to run, or None."""
    match = _HEAD.search(text)
    if match is None or _CUT_BEFORE.search(text[max(0, match.start() - 40) : match.start()]):
        return None
    which = next(which for which in "123" if match[f"which{which}"])
    if _UP_TO.search(text, match.start(), match.start(f"which{which}")):
        return None
    unit = match[f"unit{which}"]
    length = duration_of(match[f"count{which}"] or "1", unit)
    if length is None:
        return None
    last = match[f"which{which}"].lower() in {"last", "final", "closing"}
    return Piece(length, last, which == "1", match.span())


def over_before(text: str) -> Span | None:
    """Return the words that say that the campaign is over before the event, or None."""
    match = _OVER_BEFORE.search(text)
    return match.span() if match is not None else None


def tail_of(text: str) -> tuple[Duration, Span] | None:
    """Return how long it goes on behind the event: "until two weeks after"."""
    match = _TAIL.search(text)
    length = duration_of(match["count"], match["unit"]) if match is not None else None
    return (length, match.span()) if match is not None and length is not None else None

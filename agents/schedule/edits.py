"""Changes to a flight that stands: "a week later", "extend by 10 days", "move it to January"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from agents.schedule.added import joined_time
from agents.schedule.cuts import find_cut, find_kept
from agents.schedule.dates import find_dates
from agents.schedule.durations import COUNT, UNIT, Duration, duration_of, shifted
from agents.schedule.mentions import MONTH, DateMention, Days, Grain, Present, of_month
from agents.schedule.replaced_days import coming_days, replaced_day
from agents.schedule.roles import PhraseRole, role_before
from agents.spans import Span
from planner.domain.brief import DateSpan

_LENGTH = (
    rf"(?:about\s+|around\s+)?(?P<count>{COUNT})[\s-]+"
    rf"(?:(?:more|extra|additional|further|full|whole|good)\s+)?(?P<unit>{UNIT})(?!\w)"
)
_THING = (
    r"(?:it\s+all|all\s+of\s+(?:it|this)|it|that|this|everything|things|both(?:\s+(?:dates|ends))?|"
    r"(?:the|our|my)\s+(?:(?:whole\s+|entire\s+)?"
    r"(?:campaign|flight|dates?|schedule|thing|plan|run|launch|lot|timing|timeline|window|period|booking|"
    r"duration)|"
    r"(?P<side>start|end|beginning|finish)(?:\s+date)?))"
)
_FORGET = re.compile(
    r"\b(?:forget|drop|remove|clear|delete|scrap|ignore|lose)\s+(?:about\s+)?(?:the|my|our|any|all|those|"
    r"these)?\s*(?:\w+\s+)?"
    r"(?:dates?|schedule|flight\s+dates?|flight|timing|timeline)\b(?!\s+(?:to|by))|\b(?:no|"
    r"without)\s+(?:fixed\s+|specific\s+|set\s+|particular\s+)?dates?\b"
    r"|\bdates?\s+(?:are|is)\s+(?:open|flexible|not\s+(?:fixed|set))\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    rf"{_LENGTH}\s+(?P<way>later|earlier|sooner|early|before\s+that|"
    r"before(?=\s*(?:[.,;!?]|$|(?:and|but|the\s+end|same\s+end|please)\b)))\b",
    re.IGNORECASE,
)
_IN_THE_PAST = re.compile(
    r"\b(?:launched|ran|began|went\s+live|sold|opened|kicked\s+off|wrapped|finished|was|were|"
    r"had)\b[^.;!?]{0,20}$",
    re.IGNORECASE,
)
_IN_THE_PAST_BEHIND = re.compile(
    r"\s*,?\s*(?:than\s+)?(?:last\s+(?:year|time|season|spring|summer|autumn|fall|winter)|"
    r"in\s+20[0-9]{2}|the\s+year\s+before)\b",
    re.IGNORECASE,
)
_A_DAY = re.compile(
    rf"[0-9]\s*(?:st|nd|rd|th)?\s*(?:of\s+)?{MONTH}|{MONTH}\s*(?:the\s+)?[0-9]", re.IGNORECASE
)
_PUSH = re.compile(
    rf"\b(?P<verb>push|move|shift|delay|postpone|defer|slide|bring|pull|nudge|slip|knock|set|"
    rf"put)\s+(?:{_THING}\s+)?(?:please\s+)?(?P<dir>back|out|off|forwards?|up|ahead|earlier|later|"
    rf"on)?\s*(?:by\s+)?{_LENGTH}",
    re.IGNORECASE,
)
_EXTEND = re.compile(
    rf"\b(?:extend|lengthen|prolong|stretch|add|tack|append|stick|keep\s+it\s+(?:going|running)|"
    rf"run)\s+(?:{_THING}\s+)?(?:out\s+)?(?:by|for|on)?\s*(?:(?:another|an\s+extra|an\s+additional|"
    rf"extra)\s+)?{_LENGTH}"
    rf"(?P<longer>\s+(?:longer|more|extra|to\s+(?:it|the\s+(?:end|flight|campaign))))?",
    re.IGNORECASE,
)
_LONGER = re.compile(
    rf"(?<![0-9€$£%k]\s)(?:(?:\banother\s+|\bextra\s+)?{_LENGTH}\s+(?P<way>longer|more|shorter|less|"
    rf"fewer|extra|"
    rf"on\s+top|to\s+it)\b|\b(?P<one>another|one\s+more)\s+(?P<unit2>week|month|day|fortnight)\b)",
    re.IGNORECASE,
)
_MORE = re.compile(
    rf"(?<![0-9€$£%k]\s)\b(?:(?P<count>{COUNT})\s+(?P<way>more|extra|additional|further|fewer|less)\s+|"
    rf"(?:another|an?\s+(?:extra|additional))\s+(?P<count2>{COUNT})\s+)(?P<unit>{UNIT})(?!\w)"
    r"(?!\s+(?:to\s+(?:think|decide|confirm|check|answer|review|get|come)|of\s+(?:data|experience|"
    r"notice)|ago|notice|"
    r"before|after)\b)",
    re.IGNORECASE,
)
_RATHER = re.compile(
    rf"(?<![\w.,$€£-])(?<![0-9%]\s)(?P<count>{COUNT})[\s-]+(?P<unit>{UNIT})\s*,?\s*(?:instead\s+of|"
    rf"rather\s+than|(?:and\s+)?not)\s+"
    rf"(?:just\s+|only\s+)?{COUNT}(?![\w%€$£])(?!\s+(?:euros?|dollars?|percent))",
    re.IGNORECASE,
)
_SIDE_GOES = re.compile(
    rf"\b(?:{_THING}(?:\s+day)?(?=\s)|dates|we)(?:['’](?:re|s|ll|ve))?\s+(?:(?:can|could|just|now|all|"
    rf"should|would|will|must|gets?|got|has|have|are|is|was|were|therefore|"
    rf"needs?\s+to|has\s+to|have\s+to|to|be|being|been)\s+)*(?:(?:goes|go|comes|come|put)(?=(?:\s+(?:back|"
    rf"out|"
    rf"forwards?|up|ahead|in|by))*\s+{COUNT}\b)|mov(?:e[sd]?|ing)|slip(?:s|ped|ping)?|shift(?:s|ed|ing)?|"
    rf"slid(?:e[sd]?|ing)?|drift(?:s|ed)?|push(?:e[sd]|ing)?|pulled|brought|delayed|postponed|set\s+back|"
    rf"behind(?=\s+by)|knocked|bumped|held\s+up)\s+(?:(?P<dir>back|out|forwards?|up|ahead|on|"
    rf"in)\s+)?(?:by\s+)?{_LENGTH}(?:\s+(?P<way>later|"
    rf"earlier|sooner)\b)?",
    re.IGNORECASE,
)
_AT_THE_FRONT = re.compile(
    rf"(?<![\w.,])(?:(?:another|an?\s+(?:extra|additional)|extra)\s+)?{_LENGTH}(?:\s+(?:more|extra))?\s+"
    r"(?:(?:at|on|on\s*to|to|in)\s+(?:the\s+)?(?:very\s+)?(?:front|start|beginning)(?:\s+of\s+(?:it|"
    r"the\s+(?:campaign|flight|run)))?|"
    r"up\s+front|in\s+front)(?!\w)",
    re.IGNORECASE,
)
_OFF_A_SIDE = re.compile(
    rf"(?<![\w.,]){_LENGTH}\s+(?:off|from|away\s+from)\s+(?:of\s+)?(?:the\s+)?(?P<side>start|beginning|"
    rf"front|end|back|finish|tail)"
    r"(?=\s*(?:[.,;!?]|$|of\s+(?:it|the)|please))",
    re.IGNORECASE,
)
_TOO = re.compile(
    rf"(?:\b(?:the|our)\s+(?P<side>start|end|beginning|finish)(?:\s+date)?\s+(?:is|comes|would\s+be|"
    rf"falls)\s+)?(?<![\w.,])"
    rf"{_LENGTH}\s+too\s+(?P<how>early|soon|late|long|short)(?!\w)",
    re.IGNORECASE,
)
_TURNED = re.compile(
    rf"\b(?:the|those|these|our|from)\s+(?:{COUNT}[\s-]+)?(?P<old>{UNIT})\s+(?:(?:should|will|"
    rf"must)\s+)?(?:to\s+be|to|into|becomes?)\s+"
    rf"(?P<count>{COUNT})(?:[\s-]+(?P<unit>{UNIT})(?!\w)|(?=\s*(?:[.,;!?]|$|please\b|then\b|now\b|"
    rf"instead\b)))",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(
    rf"(?<![\w.,$€£/-])(?<![0-9€$£%k]\s){_LENGTH}\s*,?\s*(?:(?:long|in\s+total)\s+)?(?:instead(?!\s+of)|"
    rf"rather(?!\s+than)|after\s+all|"
    r"(?:would|will|might)\s+(?:be|suit\s+us|work)\s+(?:better|best|enough|plenty|preferable|ideal|"
    r"more\s+like\s+it)|"
    r"(?:would|will|should)\s+(?:do|suffice)|(?:is|are)\s+(?:better|enough|plenty))(?!\w)",
    re.IGNORECASE,
)
_CHOSEN = re.compile(
    rf"\b(?:mak(?:e|ing)\s+(?:it|that|this)|do(?:ing)?|go(?:ing)?\s+(?:for|with)|settle\s+(?:for|on)|"
    rf"prefer(?:\s+to\s+(?:do|run|have))?|"
    rf"rather\s+(?:have|do|run|take)|have|be|say|stick\s+(?:to|with))\s+(?:it\s+)?(?:for\s+)?(?:(?:only|"
    rf"just|maybe|a\s+full)\s+)*{_LENGTH}"
    r"(?=\s*(?:[.,;!?]|$|(?:please|instead|rather|in\s+total|total|now|then|after\s+all|long)\b))",
    re.IGNORECASE,
)
_STOP_AFTER = re.compile(
    rf"\b(?:stop|end|finish|conclude|quit|cease|close|wrap(?=\s+(?:it\s+)?up)|"
    rf"(?:call|cut|pull|shut|switch|turn|take)(?=\s+(?:it|them|the\s+(?:ads?|campaign|plug))))"
    rf"(?:\s+(?:it|them|this|that|all|everything|(?:the\s+|our\s+)?(?:campaign|ads?|flight|plug)|quits|"
    rf"a\s+day|"
    rf"already|off|down|short|up|early|now|again|running|only|rather))*"
    rf"\s+after\s+(?:(?:only|just|the\s+first)\s+)?{_LENGTH}(?!\s+(?:of\s+(?!it\b|ads?\b)|if|unless|"
    rf"without|before))",
    re.IGNORECASE,
)
""" "Let's stop after four weeks": as long from the start."""
_NO_LENGTH_BEFORE = re.compile(
    r"\b(?:in|every|per|within|each|times|after|before)\s+(?:the\s+)?$", re.IGNORECASE
)
_SHORTEN = re.compile(
    rf"\b(?:shorten|cut|trim|reduce|compress|squeeze|limit|take|shave|knock|chop|slash|drop|"
    rf"lose)\s+(?:{_THING}\s+)?(?:(?:down|back|off|"
    rf"short)\s+)?(?P<how>to|by|into)?\s*(?:only\s+|just\s+)?{_LENGTH}",
    re.IGNORECASE,
)
_MAKE = re.compile(
    rf"\b(?:make|have|let)\s+(?:{_THING})\s+(?:(?:last|run|go|be|stay|play|air|take|continue|on|up|out|for|"
    rf"only|just|"
    rf"stretch|to|over|a|the|about|full|whole|good|solid)\s+){{0,4}}{_LENGTH}(?:\s+long)?",
    re.IGNORECASE,
)
_MOVE_TO = re.compile(
    rf"\b(?:move|shift|push|bring|change|switch|reschedule|postpone|put|delay|defer|hold|make|set|"
    rf"pull)\s+(?:{_THING})\s*(?:back\s+|forward\s+|out\s+|up\s+|start\s+)?(?:to|into|until|for|in|"
    rf"on)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_EXTEND_TO = re.compile(
    rf"\b(?:extend|stretch|lengthen|prolong|keep|run|continue|take|carry|go|"
    rf"drag)\s*(?:{_THING}\s*)?(?:(?:going|running|"
    rf"out|on|over|up|all\s+the\s+way|right|straight|clear)\s+)*(?:to|until|till|through|thru|"
    rf"into)\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_START_WORD = re.compile(
    r"\b(?:start|begin|launch|kick(?:\s+it)?\s*off|go\s+live)\w*\s+(?:(?:it|the\s+campaign)\s+)?(?:about\s+)?$",
    re.IGNORECASE,
)
_END_WORD = re.compile(
    r"\b(?:finish|end|stop|wrap\s*(?:it\s+)?up|conclude)\w*\s+(?:it\s+|the\s+campaign\s+)?(?:about\s+)?$",
    re.IGNORECASE,
)


KEEPS_END = re.compile(
    r"\b(?:(?:except|but\s+not|apart\s+from|other\s+than|bar|"
    r"save)\s+(?:for\s+)?(?:the\s+)?end(?:ing)?(?:\s+date)?|"
    r"(?:the\s+)?end(?:ing)?(?:\s+date)?\s+(?:stays?|remains?|unchanged|is\s+(?:fixed|unchanged|"
    r"the\s+same)|"
    r"as\s+(?:is|it\s+is|it\s+was|before|planned)|does(?:n['’]t|\s+not)\s+(?:change|move)|the\s+same)|"
    r"(?:same|keep(?:ing)?|unchanged|leave|leaving|do(?:n['’]t|\s+not)\s+(?:touch|move|"
    r"change))\s+(?:the\s+|our\s+)?"
    r"(?:same\s+)?end(?:ing)?(?:\s+date)?)(?!\w)",
    re.IGNORECASE,
)
KEEPS_LENGTH = re.compile(
    r"\b(?:same|identical|equal|keep(?:ing)?\s+the|unchanged)\s+(?:length|duration|number\s+of\s+(?:days|"
    r"weeks))|"
    r"\b(?:length|duration)\s+(?:stays?|remains?|unchanged|is\s+(?:unchanged|the\s+same)|does(?:n['’]t|"
    r"\s+not)\s+change|the\s+same)",
    re.IGNORECASE,
)
KEEPS_START = re.compile(KEEPS_END.pattern.replace("end(?:ing)?", "start"), re.IGNORECASE)
_KEPT = {"length": KEEPS_LENGTH, "end": KEEPS_END, "start": KEEPS_START}


@dataclass(frozen=True, slots=True)
class ScheduleEdit:
    """A change to the flight: the new one, or None when the dates are taken back; and new days off in it."""

    flight: Days | None
    span: Span
    gaps: tuple[Days, ...] = ()


def find_edit(text: str, standing: DateSpan | None, present: Present) -> ScheduleEdit | None:
    """Return the change that `text` makes to the flight that stands, or None.

    Without a flight only "forget the dates" is a change. The new flight is not checked: it may end before
    it starts.
    """
    forget = _FORGET.search(text)
    if forget is not None:
        return ScheduleEdit(None, forget.span())
    if standing is None:
        return None
    whole = (standing.start, standing.end)
    cut = find_cut(text, whole)
    if cut is not None:
        left, gap, span = cut
        return ScheduleEdit(left, span, (gap,) if gap is not None else ())
    swapped = find_kept(text, whole) or replaced_day(text, standing, present)
    if swapped is not None:
        return ScheduleEdit(*swapped)
    for pattern, change in _CHANGES:
        for match in pattern.finditer(text):
            flight = change(match, standing)
            if flight is not None and not (change in _OF_THE_LENGTH and _says_a_start(text, present)):
                return ScheduleEdit(flight, match.span())
    return _to_a_date(text, standing, present)


def _says_a_start(text: str, present: Present) -> bool:
    """Whether a length stands beside a new start: "start on 25 April and go for five weeks"."""
    return any(
        role_before(text, text[max(0, mention.span[0] - 60) : mention.span[0]], mention.span[1]) in _STARTS
        for mention in find_dates(text, present)
        if mention.grain in {Grain.DAY, Grain.HOLIDAY}
    )


def asks_for_a_change(text: str) -> bool:
    """Whether `text` is a change that needs a flight to stand."""
    return any(pattern.search(text) is not None for pattern in (_LATER, _PUSH))


def _length(match: re.Match[str]) -> Duration | None:
    return duration_of(match["count"], match["unit"]) if match["count"] else None


def _by(day: date, length: Duration, sign: int) -> date:
    return shifted(day, sign * length.days, sign * length.months)


def _moved(standing: DateSpan, length: Duration, sign: int) -> Days:
    """Whole months stay whole months: December moved by a month is January, to its last day."""
    start = _by(standing.start, length, sign)
    if length.months and standing.start.day == 1 and (standing.end + timedelta(days=1)).day == 1:
        return start, _by(standing.end + timedelta(days=1), length, sign) - timedelta(days=1)
    return start, start + (standing.end - standing.start)


def _one_side(side: str, standing: DateSpan, length: Duration, sign: int) -> Days:
    if side.lower() in {"start", "beginning"}:
        return _by(standing.start, length, sign), standing.end
    return standing.start, _by(standing.end, length, sign)


def _later(match: re.Match[str], standing: DateSpan) -> Days | None:
    length = _length(match)
    if length is None:
        return None
    sign = 1 if match["way"].lower() == "later" else -1
    if match["way"].lower() == "before" and _A_DAY.search(match.string, 0, match.start()):
        return None  # "homecoming is 16 October, run it the two weeks before"
    before = match.string[max(0, match.start() - 30) : match.start()]
    if _IN_THE_PAST.search(before) or _IN_THE_PAST_BEHIND.match(match.string, match.end()):
        return None
    keeps = {kind for kind, pattern in _KEPT.items() if pattern.search(match.string)}
    if "length" not in keeps:
        if _START_WORD.search(before) or "end" in keeps:
            return _one_side("start", standing, length, sign)
        if _END_WORD.search(before) or "start" in keeps:
            return _one_side("end", standing, length, sign)
    return _moved(standing, length, sign)


def _push(match: re.Match[str], standing: DateSpan) -> Days | None:
    length, verb, way = _length(match), match["verb"].lower(), (match["dir"] or "").lower()
    if length is None or (
        verb in {"move", "bring", "pull", "put", "shift", "nudge", "slip", "knock", "set"}
        and not way
        and not re.search(r"\bby\b", match.group(), re.I)
    ):
        return None
    earlier = way.startswith(("forward", "up", "ahead", "earlier")) or (
        verb in {"bring", "pull"} and way not in {"back", "out", "later"}
    )
    sign = -1 if earlier else 1
    if match["side"]:
        return _one_side(match["side"], standing, length, sign)
    return _moved(standing, length, sign)


def _extend(match: re.Match[str], standing: DateSpan) -> Days | None:
    length = _length(match)
    run = match.group().lower().startswith("run")
    if length is None or (run and not match["longer"]):
        return None
    if match["side"] and match["side"].lower() in {"start", "beginning"}:
        return _one_side("start", standing, length, -1)
    return standing.start, _by(standing.end, length, 1)


def _longer(match: re.Match[str], standing: DateSpan) -> Days | None:
    length = _length(match) if match["count"] else duration_of("one", match["unit2"])
    if length is None:
        return None
    sign = -1 if (match["way"] or "").lower() in {"shorter", "less", "fewer"} else 1
    return standing.start, _by(standing.end, length, sign)


def _more(match: re.Match[str], standing: DateSpan) -> Days | None:
    length = duration_of(match["count"] or match["count2"], match["unit"])
    if length is None:
        return None
    sign = -1 if (match["way"] or "").lower() in {"fewer", "less"} else 1
    return standing.start, _by(standing.end, length, sign)


def _shorten(match: re.Match[str], standing: DateSpan) -> Days | None:
    length = _length(match)
    if length is None:
        return None
    if (match["how"] or "").lower() in {"to", "into"}:
        return standing.start, length.end_from(standing.start)
    return standing.start, _by(standing.end, length, -1)


def _make(match: re.Match[str], standing: DateSpan) -> Days | None:
    length = _length(match)
    return (standing.start, length.end_from(standing.start)) if length is not None else None


def _side_goes(match: re.Match[str], standing: DateSpan) -> Days | None:
    length = _length(match)
    if length is None:
        return None
    said = f"{match['dir'] or ''} {match['way'] or ''}".lower()
    earlier = re.search(r"\b(?:forwards?|up|in|ahead|earlier|sooner)\b", said) is not None
    if not match["side"]:
        if said.strip() in {"in", "on"}:  # "we move in two weeks"
            return None
        return _moved(standing, length, -1 if earlier else 1)
    return _one_side(match["side"], standing, length, -1 if earlier else 1)


def _at_the_front(match: re.Match[str], standing: DateSpan) -> Days | None:
    length = _length(match)
    return _one_side("start", standing, length, -1) if length is not None else None


def _off_a_side(match: re.Match[str], standing: DateSpan) -> Days | None:
    length = _length(match)
    if length is None:
        return None
    front = match["side"].lower() in {"start", "beginning", "front"}
    return _one_side("start" if front else "end", standing, length, 1 if front else -1)


def _too(match: re.Match[str], standing: DateSpan) -> Days | None:
    length = _length(match)
    if length is None:
        return None
    how = match["how"].lower()
    if how in {"long", "short"}:
        return _one_side("end", standing, length, -1 if how == "long" else 1)
    sign = -1 if how == "late" else 1
    return (
        _one_side(match["side"], standing, length, sign) if match["side"] else _moved(standing, length, sign)
    )


def _in_place(match: re.Match[str], standing: DateSpan) -> Days | None:
    """A length in place of the one that stands; "in two weeks instead" and "per two weeks" are none."""
    if _NO_LENGTH_BEFORE.search(match.string[max(0, match.start() - 16) : match.start()]):
        return None
    return _make(match, standing)


def _turned(match: re.Match[str], standing: DateSpan) -> Days | None:
    length = duration_of(match["count"], match["unit"] or match["old"])
    return (standing.start, length.end_from(standing.start)) if length is not None else None


_Change = Callable[[re.Match[str], DateSpan], Days | None]
_CHANGES: tuple[tuple[re.Pattern[str], _Change], ...] = (
    (_SIDE_GOES, _side_goes),
    (_LATER, _later),
    (_TOO, _too),
    (_AT_THE_FRONT, _at_the_front),
    (_OFF_A_SIDE, _off_a_side),
    (_PUSH, _push),
    (_TURNED, _turned),
    (_EXTEND, _extend),
    (_RATHER, _make),
    (_STOP_AFTER, _make),
    (_IN_PLACE, _in_place),
    (_CHOSEN, _in_place),
    (_MORE, _more),
    (_LONGER, _longer),
    (_SHORTEN, _shorten),
    (_MAKE, _make),
)

_OF_THE_LENGTH = frozenset({_make, _in_place, _turned})
_STARTS = frozenset({PhraseRole.START, PhraseRole.AFTER})


_OFF_IT = re.compile(
    r"\b(?:shave|cut|drop|lose|skip|remove|take|chop|knock|trim|scrap|leave|without|minus)\s+(?:(?:off|out|"
    r"away)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
""" "Shave off the last week of July"."""


def _without(text: str, standing: DateSpan, mention: DateMention, days: Days | None) -> ScheduleEdit | None:
    """Return the flight without a time that is named, a gap where it lies in the middle; None for none."""
    lead = _OFF_IT.search(text[max(0, mention.span[0] - 30) : mention.span[0]])
    if lead is None or days is None or (mention.grain is Grain.DAY and days[0] == days[1]):
        return None
    first, last = mention.first(days), mention.last(days)
    if first > standing.end or last < standing.start or (first <= standing.start and last >= standing.end):
        return None
    if last >= standing.end:
        return ScheduleEdit((standing.start, first - timedelta(days=1)), mention.span)
    if first <= standing.start:
        return ScheduleEdit((last + timedelta(days=1), standing.end), mention.span)
    return ScheduleEdit((standing.start, standing.end), mention.span, ((first, last),))


def _to_a_date(text: str, standing: DateSpan, present: Present) -> ScheduleEdit | None:  # noqa: PLR0911  # one return for each shape it recognises
    mentions = find_dates(text, present)
    if len(mentions) != 1:
        return None
    mention = mentions[0]
    before = text[max(0, mention.span[0] - 50) : mention.span[0]]
    cut = _without(text, standing, mention, coming_days(mention, max(present.today, standing.start)))
    if cut is not None:
        return cut
    joined = joined_time(text, mention, standing, coming_days(mention, present.today))
    if joined is not None:
        return ScheduleEdit(*joined)
    extend, move = _EXTEND_TO.search(before), _MOVE_TO.search(before)
    if extend is None and move is None:
        return None
    lead = extend or move
    span = (mention.span[0] - len(before) + (lead.start() if lead is not None else 0), mention.span[1])
    earliest = (
        standing.start
        if extend is not None or (move is not None and (move["side"] or "").lower() in {"end", "finish"})
        else present.today
    )
    days = coming_days(mention, earliest)
    if days is None:
        return None
    if extend is not None:
        return ScheduleEdit((standing.start, mention.last(days)), span)
    side = (move["side"] or "").lower() if move is not None else ""
    if side in {"end", "finish"}:
        return ScheduleEdit((standing.start, mention.last(days)), span)
    first = mention.first(days)
    if side in {"start", "beginning"}:
        return ScheduleEdit((first, standing.end), span)
    if mention.grain is Grain.DAY:
        return ScheduleEdit(
            days if days[0] != days[1] else (first, first + (standing.end - standing.start)), span
        )
    whole = standing.start.day == 1 and standing.end == of_month(standing.end.year, standing.end.month)[1]
    length = standing.days
    if whole or length >= (days[1] - days[0]).days + 1:
        return ScheduleEdit(days, span)
    return ScheduleEdit((first, first + timedelta(days=length - 1)), span)

"""Dates of something else than the campaign: an opening, a release, a festival, a deadline.

They are no flight, but a flight may be counted from them: "the four weeks before it opens", "start on release
day". A date of last year or one that recurs every year is not the campaign's either.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from agents.schedule.durations import COUNT, UNIT, Duration, duration_of
from agents.spans import Span

_FLAGS = re.IGNORECASE
OCCASION = (
    r"(?:festival|fest|conference|congress|convention|expo|exhibition|exhibit|trade\s+(?:show|fair)|fair|"
    r"gala|"
    r"concert|gig|premi[eè]re|screening|match|race|marathon|tournament|wedding|summit|webinar|workshop|"
    r"open\s+(?:day|house|evening)|election|elections|ceremony|parade|carnival|derby|cup|final(?!\s+(?:day|"
    r"date|week|ad|spot|one)s?\b)|event|reunion|"
    r"retreat|seminar|meet-?up|tour|season|term|semester|opening(?:\s+(?:day|night))?|release(?:\s+(?:day|"
    r"date))?|doors|anniversary|birthday|deadline|enrol?ment|closing\s+date|exams?|auction|raffle|prom|"
    r"graduation|referendum|"
    r"inauguration|recital|showcase|pageant|playoffs?|homecoming|contest|championships?|rodeo|vernissage|"
    r"biennale|masterclass|"
    r"boot\s?camp|primary|polls|prize\s+draw|draw|eclipse|car[\s-]?boot(?:\s+sale)?|(?:jumble|garage|yard|"
    r"bake)\s+sale|\w+athon|"
    r"cook-?off|bonfire|procession|pilgrimage|open\s+garden|taster\s+(?:day|evening)|f[eê]te|bazaar|"
    r"jamboree|open\s+mic|tasting|harvest|sign-?ups?\s+deadline|"
    r"(?<!third[\s-])(?<!hen\s)(?<!political\s)part(?:y|ies)(?!\s+(?:hits?|music|playlists?|supplies|food|"
    r"wear|members?|"
    r"planners?|games|people|goers|rooms?|venues?|season)\b))"
)
"""A regular expression for what happens on a day of its own."""
_HAPPENS = (
    r"(?:(?:re-?)?opens?(?:\s+(?:up\s+)?there)?|re-?opening|go(?:es)?\s+back|resumes?|opened|opening|"
    r"premi[eè]res?|premiering|releas(?:es|ed|ing)|comes?\s+out|coming\s+out|"
    r"drops?|(?:album|single|ep|lp|record|book|game|film|movie|series|issue|track|it)['’]s\s+out|"
    r"(?<!off\s)(?<!on\s)(?<!off-)(?<!on-)airs?|debuts?|takes?\s+place|taking\s+place|happens?|happening|"
    r"is\s+held|are\s+held|falls|"
    r"(?<=\w\s)kicks\s+off|hits?\s+(?:the\s+)?(?:shelves|stores|shops|cinemas|theat(?:re|er)s|screens)|"
    r"(?:is\s+)?in\s+(?:stores|shops|cinemas|theat(?:re|er)s)|(?:goes|go|went|are|is)\s+on\s+sale|hangs|"
    r"(?:(?:album|single|ep|lp|record|book|novel|game|film|movie|series|season|episode|issue|track|song|"
    r"trailer|it|they)\s+)?"
    r"(?:is|are|will\s+be|album|single|ep|record|book|game|film|movie|series)\s+out|stays\s+(?:open|up)|"
    r"closes|"
    r"(?:applications?|exams|classes|lessons|school|term|holidays|registrations?|sign-?ups?|appeal|"
    r"box\s+office|ticket\s+sales?|voting|entries|nominations|admissions|enrol?ments|submissions|bookings|"
    r"polls|sales|orders|doors|"
    r"gates|tickets)\s+(?:close|open|end|stop|finish|begin)(?:e?s)?|(?<=\band\s)(?:close|open|"
    r"finish)(?!\s+(?:on|by|with|it|the|at|in|after|around|when|up|before)\b)|is\s+due|are\s+due|expires?|"
    r"delivered|arrives?|publish(?:es|ed))"
)
_PLANNING = (
    r"(?:(?:plan|proposals?|brief|quotes?|bids?|tenders?|creatives?|artwork|deck|estimate)\s+"
    r"(?:(?!run|end|finish|live|air|stop)[\w'’-]+\s+){0,6}(?:by|before)|(?:need|want|expect|have|get|send|"
    r"like|see)\s+(?:\w+\s+){0,6}by|back\s+(?:to\s+\w+\s+)?by|"
    r"(?:reply|respond|answer|revert|deliver\w*|turn\s*around|present(?:ing|ation)?|meeting|pitch|review|"
    r"call|"
    r"sign-?off|approval|first\s+cut|draft|eod|cob|due|show\s+them|board)(?:\s+(?:it|this|them|to\s+\w+))*\s+"
    r"(?:by|on|for|at|is))"
)
_BETWEEN = (
    r"(?:[\s,(:–-]|['’]s\b|\b(?:which|that)\s+(?=is\b|falls\b)|"
    r"\b(?:is|are|on|in|at|from|until|till|through|for|the|of|this|next|will|be|and|runs?)\b)*"
)
_SHOW = (
    r"(?:\b(?:the|our|my|this|its?|a|an)\s+(?:[\w-]+\s+)?|(?:^|[.!?:]\s)\s*)(?:show|play|musical|"
    r"panto(?:mime)?|production|performance|course|"
    r"market|regatta|ball|rally|camp|exhibit|residency|hackathon|series)"
)
_SHOW_RUNS = re.compile(
    rf"(?:\b{OCCASION}|{_SHOW})\s+(?:runs?|running|lasts?|goes\s+on)(?:\s+(?:from|on|between|for|until|"
    rf"till|through))?\s+(?:the\s+)?$",
    _FLAGS,
)
_FEAST = (
    r"(?:(?:mother|father|valentine|children|women|grandparent|teacher)s?['’]?s?\s+day|christmas|"
    r"easter(?:\s+(?:sunday|monday))?|"
    r"diwali|eid|ramadan|halloween|thanksgiving|black\s+friday|hanukkah|carnival|"
    r"new\s+year['’]?s?(?:\s+(?:day|eve))?|"
    r"good\s+friday|all\s+saints(?:['’])?(?:\s+day)?|labou?r\s+day|holi|epiphany)"
)
_EVENT_BEFORE = re.compile(
    rf"\b(?:{OCCASION}s?|{_HAPPENS})(?:\s+(?:here|again|worldwide|officially|nationally|everywhere|today))?"
    rf"{_BETWEEN}$|\b{_PLANNING}\s+(?:the\s+)?$|"
    rf"\b{OCCASION}(?:s|['’]s)?\s+(?:[\w'’-]+\s+){{0,2}}?(?:in|at|"
    rf"on)\s+(?:the\s+)?[^\W\d_]+(?:\s+[^\W\d_]+)?\s*[,(]?\s*(?:on\s+|from\s+)?$|"
    rf"\b(?:{OCCASION}|{_SHOW})\s+(?:of\s+|for\s+)?(?:(?!campaign|ads?\b|advert|flight|promo|"
    rf"push)[\w'’-]+\s+){{0,4}}?(?:starts?|begins?|opens?|runs|is\s+on|is)\s+"
    rf"(?:on\s+|from\s+)?(?:the\s+)?$|{_SHOW}{_BETWEEN}$|"
    rf"\b{_FEAST}\s+(?:(?:here|itself|this\s+year)\s+)*(?:is|falls|comes|lands)(?:\s+(?:here|"
    rf"this\s+year))?\s+(?:on\s+)?(?:the\s+)?$|"
    r"\b(?:we|i|they)(?:['’](?:re|ll|m))?\s+(?:will\s+)?(?:drop|releas|put\s+out|publish|unveil|premi[eè]r|"
    r"open|bring\s+out)(?:e|ing|es)?\s+"
    r"(?:the|our|my|an?)\s+(?:(?!campaign|ads?\b|advert|flight|promo|push)[\w'’-]+\s+){1,4}(?:(?:on|"
    r"over)\s+)?(?:the\s+)?"
    r"(?:(?:[\w'’-]+\s+){0,3}(?:weekend|holiday|day|week)\s*[,(]\s*)?$|"
    r"\b(?:takes?\s+place|taking\s+place|(?:is|are)\s+held|happens?|happening)\s+(?:in|"
    r"at)\s+(?:[^\W\d_][\w'’-]*\s+){1,4}?"
    r"(?:from|on|between)\s+(?:the\s+)?$|"
    r"\b(?:organi[sz]|host|hold|stag|put|throw|arrang|prepar)(?:e|es|ing|s|ting)?\s+(?:on\s+)?(?:the|our|"
    r"my|an?|this)\s+"
    rf"(?:[\w'’-]+\s+){{0,2}}?{OCCASION}\s+(?:(?!campaign|ads?\b|advert|promo)[\w'’-]+\s+){{0,6}}?(?:on|"
    rf"from|over)\s+"
    r"(?:the\s+)?$|"
    r"\b(?:is|are|will\s+be|['’]s|['’]re)\s+(?:playing|performing|appearing|headlining|speaking|racing|"
    r"exhibiting|touring|competing|"
    r"getting\s+married|visiting|hosting|celebrating)\s+(?:(?!campaign|ads?\b|advert|"
    r"promo)[\w'’-]+\s+){0,6}?(?:on|at|from)\s+(?:the\s+)?$",
    _FLAGS,
)
OURS = (
    r"(?:campaigns?|flights?|ads?|adverts?|advertis\w*|spots?|promo\w*|push|bursts?|activity|airtime|media|"
    r"plan|"
    r"start\w*|begin\w*|launch\w*|kick-?off|go-?live|live|end\w*|finish\w*|first|last|final|run\w*|windows?|"
    r"periods?|timing|"
    r"timeline|schedule|dates?|day|time|duration|deadline|budget|money|it|that|this|these|those|we|i|they|"
    r"you|what|which|who|"
    r"there|here|when|everything|thing|idea|target|goal|answer|question|best|ideal|earliest|latest|sale|"
    r"offer|today|"
    r"tomorrow|client|week|month|slot|air|on|off|until|till|from|by|and|or|not|tests?|trials?|pilots?|"
    r"waves?|phases?|order|booking)"
)
"""A regular expression for the words by which a clause is about the campaign, or about nothing of its own."""
_IS_ON = re.compile(
    rf"(?:^|[,;:(–-]\s*|\b(?:and|but|because|since|so|that|as)\s+)\s*(?:(?:the|our|my|this|his|her|its|"
    rf"their|a|an|your)\s+)?"
    rf"(?:(?!{OURS}\b)[\w'’&-]+\s+){{1,5}}(?:is|are|will\s+be|takes?\s+place|happens?|falls?|gets\s+held|"
    rf"is\s+held|is\s+set)\s+"
    r"(?:(?:set|scheduled|planned|booked|fixed|for|on|this|next|coming|here)\s+)*(?:the\s+)?$|"
    rf"(?:^|[,;:(–-]\s*|\b(?:and|but|because|since|as)\s+)\s*(?:the|our|my|his|her|"
    rf"their)\s+(?:(?!{OURS}\b)[\w'’&-]+\s+){{1,3}}"
    rf"(?!(?:{OURS}|wants?|says?|advertis\w+|promot\w+|pays?|needs?|likes?|"
    rf"prefers?)\b)[a-z]{{3,}}s\s+on\s+(?:the\s+)?$",
    _FLAGS,
)
""" "The sponsored swim is on 8 May": whatever happens on a day of its own."""
_PLANNED_BY = re.compile(rf"\b{_PLANNING}\s+(?:the\s+)?$", _FLAGS)
_PROMOTES = re.compile(
    r"\b(?:promot\w*|advertis\w*|ads?|campaign|run(?:ning)?\s+(?:it|ads|the\s+ads)|flight\w*|push|"
    r"plug)\b[^,.;]*$",
    _FLAGS,
)
_HABIT_BEFORE = re.compile(
    r"\b(?:usually|always(?!\s+on\b)|normally|typically|generally|traditionally)\s+(?:\w+\s+){0,2}$",
    _FLAGS,
)
_HABIT_BEHIND = re.compile(
    r"\s*,?\s*(?:every|each)\s+(?:single\s+)?year\b|\s+(?:annually|as\s+usual)\b", _FLAGS
)
_NOT_A_DATE_BEHIND = re.compile(r"\s*(?:rate|%|/\s*yr)", _FLAGS)
_PERCENT_BEFORE = re.compile(r"%\s*$")
_THE_EVENT = (
    r"(?:the\s+|our\s+|its?\s+|that\s+|this\s+|they\s+|it\s+|we\s+|i\s+|she\s+|he\s+)?"
    rf"(?:{OCCASION}|{_HAPPENS}|launch(?:es)?(?:\s+(?:day|date))?|start(?:s)?(?!\w)|begins?|show(?:\s+day)?|"
    r"(?:big\s+)?day(?:\s+itself)?|opening|kick-?off|that(?:\s+date|\s+day)?|it|sale|doors\s+open)"
)
_LEAD_TIME = re.compile(
    rf"(?P<start>\b(?:start(?:s|ing)?|begin(?:s|ning)?|kick(?:ing)?\s+off|live|from|"
    rf"launch(?:ing)?)\s+(?:\w+\s+)?)?"
    rf"(?:exactly\s+|about\s+|the\s+|for\s+the\s+|in\s+the\s+|over\s+the\s+|during\s+the\s+|last\s+|"
    rf"final\s+){{0,4}}"
    rf"\b(?P<count>{COUNT})[\s-]+(?P<unit>{UNIT})\s+(?:(?:just|right|immediately|directly)\s+)?"
    rf"(?:before|ahead\s+of|prior\s+to|(?:leading|running|building)\s+up\s+to|up\s+to|out\s+from|"
    rf"in\s+front\s+of|"
    rf"in\s+the\s+(?:lead|run)[\s-]?up\s+to|until)\s+{_THE_EVENT}\b|"
    rf"(?P<start2>\b(?:start(?:s|ing)?|begin(?:s|ning)?|live|from|launch(?:ing)?)\s+(?:\w+\s+)?)?"
    rf"\b(?P<count2>{COUNT})[\s-]+(?P<unit2>{UNIT})\s+(?:before(?:hand)?|ahead)(?=\s*(?:[.,;!)]|$|"
    rf"\b(?:until|till|to|"
    rf"through|and)\b))",
    _FLAGS,
)
_ENDS_THERE = re.compile(
    r"\b(?:stop|end|finish|ceas|conclude|wrap(?:\s+up)?|off\s+air|until|till)(?:s|e|es|ing|"
    r"ping)?\s+(?:(?:it|ads?|them|on|by|at|of|exactly|precisely|just|yes|no\s+later\s+than)\s+)*$",
    _FLAGS,
)
""" "Finish three days before the deadline" is no lead time."""
_ON_THE_DAY = re.compile(
    r"\b(?:start(?:s|ing)?|begin(?:s|ning)?|live|from|kick(?:ing)?\s+off|launch(?:ing)?)\s+(?:it\s+|"
    r"them\s+)?"
    r"(?:on\s+|at\s+|with\s+)?(?:the\s+)?(?:release|launch|opening|premi[eè]re|event|day\s+(?:it|"
    r"they)\s+(?:opens?|"
    r"drops?|comes?\s+out|launch(?:es)?|airs?)|that\s+day|the\s+day\s+itself)(?:\s+(?:day|date|night))?\b",
    _FLAGS,
)


@dataclass(frozen=True, slots=True)
class LeadTime:
    """A flight counted from an event.

    Attributes:
        length: How long before the event it starts; None: on the event's first day.
        starts_only: Whether only the start is said, and the end elsewhere.
        span: The words.
    """

    length: Duration | None
    starts_only: bool
    span: Span

    def days(self, event: date) -> tuple[date, date]:
        """Return the first day and the last, the one before the event."""
        if self.length is None:
            return event, event
        last = event - timedelta(days=1)
        return self.length.start_to(last), last


_FROM_ITS_DAY = re.compile(
    r"(?:\b(?:from|starting|begin(?:ning)?|on|before|after)\s+(?:the\s+|our\s+)?|(?:^|[,:(])\s*)"
    r"(?:release|launch|opening|premi[eè]re|event|drop|publication|street)(?:\s+(?:day|date|night))?\s+"
    r"(?:to|through|thru|until|till|up\s+to)\s+(?:the\s+)?$",
    _FLAGS,
)
_HAPPENS_BEHIND = re.compile(
    rf"\s*(?:,\s*(?=(?:our|the|my)\s[^,.;]*opens?(?!\w|\s+(?:at\b|[0-9]))))?(?:sees\s+|marks\s+)?(?:(?:the|"
    rf"our|my|their|its|we|they|it)\s+(?:[\w'’-]+\s+){{0,4}}?)?{_HAPPENS}(?!\w)(?!\s+(?:hours|night|day)\b)",
    _FLAGS,
)
_PLAIN_BEFORE = re.compile(
    r"(?:^|[,(:–-]|\b(?:since|because|as|and|but|that|festival|band|we|with|for))\s*(?:hi|hello|"
    r"hey)?\s*,?\s*(?:(?:on|this|next|come)\s+)?(?:the\s+)?$",
    _FLAGS,
)
""" "On 9 October our new book comes out": the event stands behind its date."""
_SUBJECT = re.compile(rf"\b{OCCASION}s?\b|{_SHOW}\b", _FLAGS)


def happens_then(clause: str) -> bool:
    """Whether a clause is about an occasion, and not about ads for it: "the festival lasts ..."."""
    return _SUBJECT.search(clause) is not None and _PROMOTES.search(clause) is None


def names_an_occasion(words: str) -> bool:
    """Whether words name what happens on a day of its own, from which a flight is counted in other ways."""
    return _SUBJECT.search(words) is not None


def runs_itself(before: str) -> bool:
    """Whether it is an occasion that runs then, and not the campaign: "the show runs from ..."."""
    return _SHOW_RUNS.search(before) is not None


def names_an_event(before: str, behind: tuple[str, int] | None = None) -> bool:
    """Whether the clause `before` a date names what happens then, and no mere deadline of the planning.

    Args:
        before: The clause.
        behind: The message and the offset behind the date, where the words that follow count as well.
    """
    if _PLAIN_BEFORE.search(before) and behind is not None and _HAPPENS_BEHIND.match(*behind):
        return True
    if _IS_ON.search(before) is not None:
        return True
    found = _EVENT_BEFORE.search(before)
    return found is not None and _PLANNED_BY.search(before) is None


_IS_WHEN_WE_RUN = re.compile(
    r"\s*\)?\s*,?\s*(?:(?:is|are)|['’]s)\s+(?:(?:exactly|precisely|just)\s+)?(?:when|what\s+(?:we|i)|"
    r"the\s+(?:time|"
    r"period|window|flight|slot|run|campaign)|our\s+(?:time|period|window|flight|slot|campaign))\b",
    _FLAGS,
)
""" "Half term (31 May to 4 June) is when it should be on"."""


def is_about_something_else(text: str, before: str, span: Span) -> bool:
    """Whether the date at `span`, with the clause `before` it, is not the campaign's.

    Args:
        text: The message.
        before: The clause.
        span: Where the date stands.
    """
    if _HABIT_BEHIND.match(text, span[1]) or _HABIT_BEFORE.search(before):
        return True
    if _PERCENT_BEFORE.search(before) or _NOT_A_DATE_BEHIND.match(text, span[1]):
        return True
    if _FROM_ITS_DAY.search(before) or _IS_WHEN_WE_RUN.match(text, span[1]):
        return False
    if _IS_ON.search(before) and _PROMOTES.search(before) is None:
        return True
    if _HAPPENS_BEHIND.match(text, span[1]) and _PLAIN_BEFORE.search(before):
        return True
    found = _EVENT_BEFORE.search(before)
    return found is not None and _PROMOTES.search(before[: found.start()]) is None


_WITH_THE_DAY = re.compile(
    r"\b(?:including|incl\.?|and)\s+(?:on\s+)?(?:the\s+)?(?:(?:event|big|very)\s+)?(?:day|date|"
    r"event)(?:\s+itself)?(?=\s*(?:[.,;!)]|$|too\b|as\b))|"
    r"\b(?:day|date)\s+(?:itself\s+)?(?:included|inclusive|counts|too)\b|"
    r"\bday\s+(?:itself\s+)?(?:is|being|as|will\s+be)\s+(?:the|our)\s+(?:last|final)\s+(?:day|one)\b|"
    r"\b(?:finish|end|stop|wrap\s+up)(?:es|s|ing|"
    r"ping)?\s+(?:on\s+)?(?:the\s+)?(?:(?:very\s+)?(?:same\s+)?day\s+of|"
    r"(?:big\s+|event\s+)?day\s+itself|day\s+it\s)",
    _FLAGS,
)
""" "The two weeks before it, and the day itself is the last day"."""


def runs_on_the_day(text: str) -> bool:
    """Whether a flight that leads up to an event goes on to the end of its first day."""
    return "day" in text and _WITH_THE_DAY.search(text) is not None


def find_lead_time(text: str) -> LeadTime | None:
    """Return the first flight that is counted from an event, or None."""
    found = _LEAD_TIME.finditer(text)
    match = next((one for one in found if not _ENDS_THERE.search(text, 0, one.start())), None)
    if match is not None:
        length = duration_of(match["count"] or match["count2"], match["unit"] or match["unit2"])
        if length is not None:
            return LeadTime(length, (match["start"] or match["start2"]) is not None, match.span())
    match = _ON_THE_DAY.search(text)
    return LeadTime(None, True, match.span()) if match is not None else None

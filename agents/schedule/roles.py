"""Words around a date that say what it is for: "from ...", "... is our last day", "... we go live"."""

import re
from enum import Enum

from agents.spans import Span

_FLAGS = re.IGNORECASE


class PhraseRole(Enum):
    """What a phrase says about the flight."""

    RANGE = "RANGE"
    """From the first to the last mention."""
    UNION = "UNION"
    """In each of the mentions ("Q2 and Q3", "March and May")."""
    WITHIN = "WITHIN"
    """In the one mention ("in March"), or on it."""
    START = "START"
    END = "END"
    BEFORE = "BEFORE"
    """Up to the day before it."""
    AFTER = "AFTER"
    """From the day behind it."""
    AROUND = "AROUND"
    """In the days around a named day ("over Easter")."""


_LINK = (
    r"(?:\s+(?:on|at|in|from|date|is|of|the|with|around|about|be|been|it|to|should|will|day|would|could|"
    r"can|might|"
    r"must|ought|has|needs?|have|being|them|everything|campaign|ads?|adverts?|flight|spots?|activity|"
    r"then|again|already|only|just|but|rather|instead|now|finally|actually|"
    r"exactly|precisely|please|until|preferably|ideally|hopefully|maybe|perhaps|probably|possibly|latest|"
    r"earliest))*\s*:?\s*(?:the\s+)?$"
)
_START = re.compile(
    rf"(?:\b(?:from|start(?:s|ing|ed)?|begin(?:s|ning)?|begun|commenc\w*|kick(?:s|ing)?[\s-]?(?:it\s+)?off|"
    rf"(?:go(?:es|ing)?\s+)?live|get(?:ting)?\s+(?:going|started)|as\s+of|as\s+from|effective|"
    rf"launch(?:es|ing)?|first\s+(?:day|one|ad|spot)(?:\s+(?:goes|airs|runs)(?:\s+out)?)?|day\s+one|"
    rf"no\s+earlier\s+than|not\s+before|start\s+date|on[\s-]?air|in[\s-]market|"
    rf"(?:switch|turn)(?:ed|es|s|ing)?\s+(?:it\s+|them\s+|everything\s+)?on){_LINK})",
    _FLAGS,
)
_END = re.compile(
    rf"(?:\b(?:until|till|til|through|thru|by|up\s+to|up\s+till|up\s+until|to\s+and\s+including|ends?|ending|"
    rf"finish(?:es|ing)?|ceas(?:e|es|ing)|no\s+later\s+than|end\s+date|"
    rf"(?:go(?:es|ing)?|run(?:s|ning)?|last(?:s|ing)?|continu(?:e|es|ing)|carr(?:y|ies)\s+on|"
    rf"(?:keep|stay|be)(?:s|ing)?\s+(?:it\s+|them\s+)?(?:on|up|out|live|going|running))\s+"
    rf"(?:(?:it|them|ads?|on|right|straight|all\s+the\s+way|up)\s+)*to(?=\s)|"
    rf"wrap(?:s|ping)?(?:\s+(?:it\s+|everything\s+)?up)?|stop(?:s|ping)?|conclud\w+|hard\s+stop|cut-?off|"
    rf"(?:be\s+)?(?:done|finished|over)\s+(?:on|by)|(?:last|final)\s+(?:day|one|ad|spot|of\s+(?:them|"
    rf"these|which|it))(?:\s+(?:goes|"
    rf"airs|runs)(?:\s+out)?)?|ads?\s+off|take-?down|out\s+of\s+market|(?:(?<=,\s)|\b(?:comes?|come|taken?|"
    rf"goes|go)\s+)down|"
    rf"sunset|drop-?dead|curtain|(?<=[,;:]\s)(?:off|out|down)|(?:last|final)\s+(?:airing|impression|"
    rf"exposure|insertion|appearance|"
    rf"broadcast|play|transmission|airdate|flight\s+day)|"
    rf"(?:pull|take|kill|shut)(?:s|ing)?\s+(?:it|them|everything|the\s+ads?|ads?|the\s+plug)(?:\s+(?:down|"
    rf"off))?|"
    rf"(?:wind|wound)(?:s|ing)?\s+(?:it\s+)?(?:down|up)|"
    rf"(?:switch|turn)(?:ed|es|s|ing)?\s+(?:it\s+|them\s+|everything\s+)?off)(?:\s+and\s+including)?{_LINK})|"
    r"\bby\s+(?:[\w'’-]+\s+){1,3}end,\s*$",
    _FLAGS,
)
_BEFORE = re.compile(
    r"\b(?:before|leading\s+up\s+to|leading\s+into|lead-?up\s+to|ahead\s+of|prior\s+to|run-?up\s+to|"
    r"up\s+to)\s*(?:the\s+)?$",
    _FLAGS,
)
_HELD_BACK = re.compile(
    r"(?:\b(?:not|never|cannot)|n['’]t)\s+(?:(?:be|want|able|to|it|the|have|campaign|ads?|go|anything|"
    r"any|possibly|really)\s+){0,4}"
    r"(?:start(?:ed|ing)?|begin|launch(?:ed)?|live|kick\s+off|ready|run(?:ning)?|air|open)\s+(?:(?:it|"
    r"the\s+campaign|ads?|anything|off)\s+)?"
    r"(?:until|till|before)\s+(?:the\s+)?$|"
    r"\b(?:hold(?:ing)?(?:\s+off|\s+back)?|wait(?:ing)?|put\s+off|nothing|delay(?:ed)?|not)\s+"
    r"(?:(?:on|with|it|everything|this|the\s+(?:start|launch|campaign|ads?))\s+)*(?:until|"
    r"till)\s+(?:the\s+)?$|"
    r"\b(?:nothing|no\s+ads?)\s+(?:(?:goes|go|runs?|airs?|starts?|out)\s+)*before\s+(?:the\s+)?$",
    _FLAGS,
)
""" "Hold the start until 8 June": a start, although "until" stands before it."""
_NOT_BEYOND = re.compile(
    r"(?:\b(?:nothing|not|never|cannot|no\s+(?:ads?|spots?|activity|later))|n['’]t)\s+(?:(?:run(?:ning)?|"
    r"go(?:ing)?|be|air|live|on|out|extend|"
    r"last|continue|it|any)\s+){0,3}(?:after|past|beyond|later\s+than)\s+(?:the\s+)?$",
    _FLAGS,
)
_TIME_BEFORE = re.compile(
    r"\b(?:two|three|four|[0-9]+|a|one|the)\s+(?:weeks?|days?|months?)\s+(?:before|to|ahead|prior|"
    r"leading|up)\b(?!\s+and\s+including)[\w\s]*$",
    _FLAGS,
)
_LEAD_UP = re.compile(
    r"\b(?:lead(?:ing)?[\s-]*up\s+to|running\s+up\s+to|run-up\s+to|runup\s+to|(?:the|a|our|its|"
    r"this)\s+run\s+up\s+to)\s*(?:the\s+)?$",
    _FLAGS,
)
""" "The run-up to" it ends the day before; "run up to" it with it."""
_AFTER = re.compile(r"\b(?:after|following|post)\s*(?:the\s+)?$", _FLAGS)
_ONWARDS = re.compile(r"\s*(?:onwards?|on\b(?!\s+\w)|and\s+(?:run|last|go(?:es)?)\w*\s+(?:for|on))", _FLAGS)

_IS = (
    r"(?:\s*[,:=(–-]|\s+(?:is|and(?=\s+(?:that|this|it))|this|was|be|will|would|should|could|must|as|being|"
    r"marks?|that['’]?s|which|it))*\s*"
    r"(?:(?:the|our|a|my|its|their)\s+)?(?:(?:very|official|actual|better|good|nicer?|perfect|new|later|"
    r"earlier|possible|campaign(?:['’]s)?|hard|absolute)\s+)*"
)
_IS_WHEN = (
    r"\s*,?\s*(?:(?:is|was|would\s+be|will\s+be|should\s+be)\s+|['’]s\s+)?"
    r"(?:when|where|the\s+(?:day|date)(?:\s+(?:on\s+which|that|when))?)\s+(?:[\w'’]+\s+){0,6}?"
)
_WHO = (
    r"\s*,?\s*(?:we|it|i|they|everything|(?:the\s+|our\s+)?(?:campaign|flight|ads?))(?:['’](?:d|ll|re|s))?\s+"
    r"(?:(?:can|could|will|would|should|want\s+to|like\s+to|need\s+to|have\s+to|must|shall|then|all)\s+)*"
)
_OF_SOMETHING = r"(?!\s+of\s+(?!(?:(?:the|our)\s+)?(?:campaign|flight|run|ads?|advertising|activity)\b|it\b))"
_START_VERB = r"(?:start|begin|kick(?:s)?\s+(?:it\s+)?off|launch|go(?:es)?\s+live)(?:s|es)?"
_END_VERB = r"(?:stop|end|finish|conclude|wrap(?:s)?(?:\s+(?:it\s+)?up)?|pull\s+the\s+plug)(?:s|es)?"
_START_BEHIND = re.compile(
    rf"{_IS}(?:start(?:ing)?(?:\s+(?:date|day|point))?|beginning|kick-?off(?:\s+(?:day|date))?|"
    rf"go-?live(?:\s+(?:day|"
    rf"date))?|first\s+(?:day|date|one)|day\s+one|launch\s+(?:day|date)|earliest)(?![\w-]){_OF_SOMETHING}|"
    rf"{_IS_WHEN}{_START_VERB}(?!\w)|\s*,?\s*to\s+{_START_VERB}(?!\w)|"
    rf"{_WHO}{_START_VERB}(?!\w)(?!\s+\w+ing\b)",
    _FLAGS,
)
_END_BEHIND = re.compile(
    rf"{_IS}(?:end(?:ing)?(?:\s+(?:date|day))?|finish(?:\s+(?:date|line))?|hard\s+stop|stop(?:\s+(?:date|"
    rf"day))?|"
    rf"(?:last|final)\s+(?:day|date|one)|cut-?off(?:\s+(?:day|date))?|wrap(?:-?up)?|"
    rf"latest)(?![\w-]){_OF_SOMETHING}|"
    rf"\s*,?\s*at\s+the\s+(?:very\s+)?latest|"
    rf"{_IS_WHEN}(?:{_END_VERB}|(?:be|are|is)\s+(?:done|over|finished))(?!\w)|\s*,?\s*to\s+{_END_VERB}(?!\w)|"
    rf"{_WHO}{_END_VERB}(?!\w)(?!\s+\w+ing\b)|"
    r"\s*,?\s*(?:we|it|they|everything)(?:['’](?:re|s|ll\s+be)|\s+(?:are|is|will\s+be))\s+(?:all\s+)?"
    r"(?:done|over|finished|through)",
    _FLAGS,
)
_NO_MORE_THAN_A_LINK = re.compile(r"\s*(?:(?:date|day|on|is|the|from|at|would|should|be|will)\b\s*|[:=]\s*)*")


_NAMED_BOUND = re.compile(
    r"\b(?:(?P<end>until|till|til|through|thru|up\s+to|to|(?:end(?:s|ing)?|finish(?:es|ing)?|stop(?:s|ping)?|"
    r"conclud(?:es|ing)|wrap(?:s|ping)\s+up)(?:\s+(?:on|with|at))?)|from|between|starting(?:\s+(?:on|with))?|"
    r"start(?:\s+(?:on|with))?|beginning\s+(?:on|with))\s+"
    r"(?:and\s+including\s+)?(?:(?:our|the|its|my|their|his|her)\s+(?:[^\W\d_]+\s+){0,3}[^\W\d_]+|"
    r"(?:[^\W\d_]+\s+){1,2}(?:day|night|date|evening|weekend))"
    r"(?:\s*[,(]\s*(?:on\s+|which\s+is\s+|that['’]s\s+|i\.e\.\s+)?|\s+on\s+)(?:the\s+)?$|"
    r"\b(?:(?P<end2>until|till|til|through|thru|up\s+to|to|(?:ending|ends?|finish(?:es|ing)?|stop(?:s|ping)?)"
    r"(?:\s+(?:on|with))?)|from|(?:start(?:s|ing)?|begin(?:s|ning)?)(?:\s+(?:on|with))?)\s+"
    r"(?:and\s+including\s+)?(?:(?!(?:before|after|ahead|prior|later|earlier)\b)[^\W\d_][\w'’-]*\s+){0,4}?"
    r"[^\W\d_][\w'’-]*\s*[,(–-]\s*"
    r"(?:which|that|it)(?:\s+(?:is|falls|lands|comes|happens|takes\s+place)|['’]s)\s+(?:(?:this\s+year|on|"
    r"always|here)\s+)*"
    r"(?:the\s+)?$",
    _FLAGS,
)


_END_OF = re.compile(
    r"\b(?:by|until|till|through|to|at|before)\s+(?:the\s+|our\s+)?(?:end|close|"
    r"last\s+day)\s+of\s+(?:(?:the|our|this|my)\s+)?"
    r"(?:[^\W\d_]+\s+){0,2}[^\W\d_]+\s*[,(–-]\s*(?:on\s+|which\s+is\s+|i\.e\.\s+|that['’]s\s+|"
    r"so\s+)?(?:the\s+)?$",
    _FLAGS,
)
""" "By the end of term, 16 April"."""
_NO_BOUND = r"(?!(?:and|until|till|from|stop|end|finish|start|begin|when|once|then)\b)[^\W\d][\w'’-]*"
_OF_WHEN = r"(?!(?:and|until|till|from|when|once|then)\b)[^\W\d][\w'’-]*"
_WHEN_BOUND = re.compile(
    r"\b(?:(?P<end>until|till|til|through(?:\s+to)?|thru|up\s+to|(?:stop|end|finish|conclude|cease|wrap\s+up|"
    r"clos|paus|pull)(?:s|e|es|ing)?(?:\s+(?:it|them|everything|ads?|the\s+ads|the\s+campaign))?(?:\s+(?:on|"
    r"by|at))?)|"
    r"from|as\s+of|(?:start|begin|launch|kick\s+off|go\s+live)(?:s|es|n?ing)?(?:\s+(?:it|them|ads?|the\s+ads|"
    r"the\s+campaign))?(?:\s+(?:on|from|off))?)\s+"
    r"(?:(?:when|once|as\s+soon\s+as|where|after|the\s+(?:very\s+)?(?:day|date|moment|night|"
    r"minute)(?:\s+(?:that|"
    rf"when|on\s+which))?)\s+(?:{_OF_WHEN}\s+){{0,6}}?{_OF_WHEN}(?:\s+on|\s*[,(]|\s+[–-])|"
    rf"(?:the\s+)?(?:clos(?:e|ing|ure)|end|start|opening|launch|release|"
    rf"finish)\s+of\s+(?:{_NO_BOUND}\s+){{0,4}}?"
    rf"{_NO_BOUND}(?:\s+on|\s*[,(]|\s+[–-])|"
    rf"(?:{_NO_BOUND}\s+){{1,6}}?"
    r"(?:clos(?:es?|ing)|ends?|stops?|finish(?:es)?|shuts?(?:\s+down)?|expires?|runs?\s+out|lapses?|"
    r"wraps?(?:\s+up)?|"
    r"(?:is|are)\s+(?:over|due|done|on|up|out|in|held|live|here|back|open|closed|released|published|"
    r"announced)|"
    r"comes?\s+(?:out|down|off)|opens?(?:\s+up)?|starts?|begins?|launch(?:es)?|drops?|kicks?\s+off|"
    r"goes\s+(?:live|up|on)|go(?:es)?\s+(?:on|off)\s+sale|lands?|arrives?|falls?|happens?|takes?\s+place|"
    r"premi[eè]res?|airs?|releases?|re-?opens?|go(?:es)?\s+back|resumes?|returns?|"
    r"breaks?\s+up)\s*[,(:–-]?\s*(?:on|at|which\s+is|that['’]s|i\.e\.)?)\s*(?:the\s+)?$",
    _FLAGS,
)
""" "Stop when registration closes on 26 February": what happens then says no more than the day."""


_BEFORE_NAMED = re.compile(
    r"\b(?:days?|weeks?|fortnight|months?)\s+(?:(?:right|just|immediately|directly)\s+)?"
    r"(?P<before>(?:before|ahead\s+of|prior\s+to|lead(?:ing)?[\s-]*up\s+to|leading\s+into|running\s+up\s+to|"
    r"in\s+the\s+run-?up\s+to)\s+"
    rf"(?P<name>(?:{_NO_BOUND}\s+){{0,4}}?{_NO_BOUND})(?:\s*[,(–-]\s*|\s+(?=on\s|is\s|which\s|that\s))"
    r"(?:(?:which|that|it|this)\s+)?(?:(?:is|falls|lands|starts|begins|opens|comes|takes\s+place|['’]s)\s+)?"
    r"(?:(?:this\s+year|always)\s+)?(?:on\s+)?(?:the\s+)?)$",
    _FLAGS,
)
""" "The fortnight before Songkran, which is on 13 April": what it is says no more than the day."""


_VERB_OF_A_SIDE = re.compile(
    r"\b(?:stop|end|finish|ceas|conclud|wrap|off|start|begin|launch|live|kick)\w*\s+(?:[\w'’-]+\s+){0,3}$",
    _FLAGS,
)
""" "Finish three days before" is a day, and no length."""


def before_something(before: str) -> str | None:
    """Return what a length of time leads up to where its date follows, "Songkran"; None for nothing."""
    match = _BEFORE_NAMED.search(before)
    if match is None or _VERB_OF_A_SIDE.search(before, 0, match.start()):
        return None
    return match["name"]


def named_bound(before: str) -> tuple[PhraseRole, int] | None:
    """Return what "until our closing night," says of the date behind it, and where it begins; None for
    nothing."""
    end_of = _END_OF.search(before)
    if end_of is not None:
        return PhraseRole.END, end_of.start()
    match = _NAMED_BOUND.search(before) or _WHEN_BOUND.search(before)
    if match is None:
        return None
    ends = match["end"] or (match.re is _NAMED_BOUND and match["end2"])
    return PhraseRole.END if ends else PhraseRole.START, match.start()


def role_before(text: str, before: str, end: int, *, nothing_behind: bool = False) -> PhraseRole | None:
    """Return the role that the words `before` a date say, or "onwards" behind its `end`; None for none.

    Args:
        text: The message.
        before: The clause before the date.
        end: Offset behind the date.
        nothing_behind: Leave out "onwards".
    """
    if _LEAD_UP.search(before):
        return PhraseRole.BEFORE
    if (bound := named_bound(before)) is not None:
        return bound[0]
    if _HELD_BACK.search(before):
        return PhraseRole.START
    if _END.search(before) or _NOT_BEYOND.search(before):
        return PhraseRole.END
    if _START.search(before) or (not nothing_behind and _ONWARDS.match(text, end)):
        return PhraseRole.START
    return _beside(before)


def _beside(before: str) -> PhraseRole | None:
    if _TIME_BEFORE.search(before) or _BEFORE.search(before):
        return PhraseRole.BEFORE
    return PhraseRole.AFTER if _AFTER.search(before) else None


_ONCE = re.compile(r"\b(?:when|once|as\s+soon\s+as)\s+(?:the\s+)?$", _FLAGS)
_IS_OVER = re.compile(
    r"(?:['’]s|\s+(?:is|has|are))\s+(?:all\s+)?(?:done|over|out|up|finished|gone|ended|through)\b", _FLAGS
)


def over_by_then(text: str, before: str, end: int) -> bool:
    """Whether something stops when a time is over: "pack it in when March is done"."""
    return _ONCE.search(before) is not None and _IS_OVER.match(text, end) is not None


def role_behind(text: str, end: int, following: int | None) -> PhraseRole | None:
    """Return the role that the words behind a date say: "... is when we stop", "... start".

    Args:
        text: The message.
        end: Offset behind the date.
        following: Where the next date begins: "start" right before it is that one's.
    """
    for pattern, role in ((_END_BEHIND, PhraseRole.END), (_START_BEHIND, PhraseRole.START)):
        match = pattern.match(text, end)
        if match is None:
            continue
        if following is not None and _NO_MORE_THAN_A_LINK.fullmatch(text, match.end(), following):
            continue
        return role
    until = _UNTIL_BEHIND.match(text, end) if following is not None and following - end <= _NEAR else None
    return PhraseRole.START if until is not None else None


_UNTIL_BEHIND = re.compile(
    r"\s*,?\s*(?:and|then)\s+(?:stop|end|finish|wrap\s+up)\s|"
    r"\s*,?\s*(?:right\s+|all\s+the\s+way\s+)?(?:until|till|til|through|thru|up\s+to)\s+"
    r"(?!midnight|noon|late\b|then\b|further\b|the\s+(?:early|evening)\b)[a-z]",
    _FLAGS,
)
""" "1 June until school goes back on 1 September": a day before "until" is the first one."""
_NEAR = 60


def says_after(before: str) -> bool:
    """Whether the words before a date say that it is over by then: "after Easter through 24 June"."""
    return _AFTER.search(before) is not None


_DUE = re.compile(
    r"\b(?:must|has\s+to|have\s+to|needs?\s+to|should|latest|no\s+later\s+than|all|everything|"
    r"it['’]s)\b[^.;!?]*"
    r"\b(?:by|no\s+later\s+than|until|before)\b[^.;!?]{0,24}$",
    _FLAGS,
)


def says_when_due(before: str) -> bool:
    """Whether the words before a day say that all has to be over by then: "it must all have run by ..."."""
    return _DUE.search(before) is not None


_WHOLE = (
    r"(?:(?:the\s+)?whole(?:\s+month)?(?:\s+of)?|all(?:\s+of|\s+through)?|"
    r"the\s+(?:entire|full|complete)(?:\s+month\s+of)?|throughout)\s*"
)
_OUTRIGHT_BEFORE = re.compile(
    r"(?:^|[.;!?:–—]\s|\n)\s*(?:(?:so|thus|hence|therefore|in\s+short|that\s+means|that\s+is|meaning|i\.e\.|"
    r"(?:the\s+)?(?:flight|campaign|dates?|timing|period|run)(?:\s+(?:is|are))?)\b\s*[:,–—-]?\s*"
    rf"(?:(?:just|only|simply|please)\s+)?(?:in\s+|during\s+|for\s+)?(?:{_WHOLE})?|"
    rf"(?:(?:just|only|simply|please)\s+)?{_WHOLE})$",
    _FLAGS,
)
_OUTRIGHT_BEHIND = re.compile(
    r"\s*(?:,?\s*(?:please|pls|only|then|thanks|it\s+is)\s*)*(?:[.;!]|\n|$)", _FLAGS
)


def says_outright(text: str, span: Span) -> bool:
    """Whether a whole sentence is about nothing else than that time: "So: the whole of May."."""
    behind = _OUTRIGHT_BEHIND.match(text, span[1])
    return behind is not None and _OUTRIGHT_BEFORE.search(text[max(0, span[0] - 50) : span[0]]) is not None

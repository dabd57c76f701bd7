"""Times that are only talked of: what was, what somebody will say later, what happens elsewhere meanwhile.

"We sold 300 in April", "I'll tell you in July", "beans from Rwanda join us from May, by the way".
"""

import re
from typing import Final

from agents.schedule.events import OURS
from agents.spans import Span

_FLAGS: Final = re.IGNORECASE
_PAST: Final = (
    r"(?:was|were|had|did|sold|made|took|spent|raised|earned|launched|opened|reached|shipped|attracted|"
    r"welcomed|hosted|visited|bought|ordered|wrote|featured|published|brought|drew|grew|won|lost|ran|went|"
    r"came|got|gave|held|played|performed|exhibited|doubled|tripled|fell|rose|counted|recorded|served|moved|"
    r"built|paid|invested|received|closed|started|began|used|tried|tested|happened|appeared|delivered)"
)
_AHEAD: Final = (
    r"(?:campaigns?|ads?|advert\w*|flight|run|live|will|shall|['’]ll|want|wants|should|would|['’]d|can|could|"
    r"must|need|needs|plan|please|pls|now|so|but|this\s+time|next|going|like|let['’]?s|budget|thinking|mind|"
    r"hop(?:ing|ed)|planned|planning|wonder\w*|consider\w*|looking|aiming|supposed|said|told|decided|agreed|"
    r"settled|chose|picked|meant|forgot\w*|until|till|through|from|start\w*|end\w*|due|meant|asked|mentioned|"
    r"written|wrong|approved|given|confirmed|moved|pushed|shifted|changed|booked|extended)"
)
_WAS_BEFORE: Final = re.compile(
    r"(?<!\bis\s)(?<!\bare\s)(?<!\bbe\s)(?<!\bto\s)(?<!['’]s\s)(?<!['’]re\s)(?<!['’]ve\s)"
    r"(?<!\bhave\s)(?<!being\s)"
    rf"\b{_PAST}\b(?!\s+to\b)(?:(?!\b{_AHEAD}\b)(?:[^,.;:!?()\n]|[,.](?=[0-9]))){{0,60}}$",
    _FLAGS,
)
""" "Our chairs were in a shop window in Milan in ..."."""
_WAS_BEHIND: Final = re.compile(
    r"\s*[,:]?\s*(?:(?=(?:sold|made|took|had|spent|earned|revenue)\b)|(?:we|i|they|it|he|she|have\s+we|"
    r"had\s+we|"
    r"(?:our|the|my|their|a|this)\s+(?:[\w'’-]+\s+)?[\w'’-]+|[0-9][0-9.,]*k?(?:\s+[\w'’-]+){1,2})\s+)"
    r"(?:(?:alone|only|already|even|just|also)\s+)*(?!had\s+(?:planned|hoped|in\s+mind))"
    rf"(?:{_PAST}\b|sell\s+[0-9]|[0-9][0-9.,]*k?\s+(?:[\w'’-]+\s+)?(?:sold|sell)\b|have\s+priced\b|"
    rf"revenue\s+of\b)"
    r"(?!\s+(?:to|thinking|hoping|planning|looking|in\s+mind|wondering|supposed)\b)",
    _FLAGS,
)
""" "In April we sold ..."."""
_TOLD_LATER: Final = re.compile(
    r"\b(?:(?:will|shall|can|to|should|['’]ll|going\s+to|only|not)\s+(?:(?:only|then|probably|not|"
    r"be\s+able\s+to|all)\s+)*"
    r"(?:know|tell|decide|say|confirm|answer|see|hear|learn|find\s+out|get\s+back|come\s+back|"
    r"let\s+you\s+know|"
    r"choose|settle|discuss|vote|sign|approve|report|review|talk|meet|call|write|send)|"
    r"(?:i|we|they|he|she|board|council|committee|boss|client|cfo|ceo|team)\s+(?:(?:only|then|all|"
    r"probably|you|it|them)\s+){0,3}"
    r"(?:knows?|tells?|decides?|meets?|votes?|signs?|talks?|reports?|reviews?|confirms?)|"
    r"(?:ask|tell|call|ring|remind|write|e-?mail|ping)\s+(?:me|us|him|her|them)|"
    r"(?:get|come|be)\s+back\s+(?:to\s+(?:you|me|us)|on\s+\w+)|let\s+(?:you|me|us)\s+know|"
    r"(?:is|are|be|gets?|being)\s+(?:(?:only|then|still|to\s+be|being)\s+)*(?:decided|confirmed|announced|"
    r"known|"
    r"settled|fixed\s+at|discussed|voted|approved|signed(?:\s+off)?))\b"
    r"(?:(?!\b(?:run\w*|campaign|ads?|start\w*|launch|from|live)\b)[^.,;:!?()\n]){0,40}$",
    _FLAGS,
)
""" "We only know that in July", "ask me in two weeks"."""
_OURS: Final = re.compile(
    r"\b(?:campaigns?|flights?|ads?|advert\w*|spots?|run|runs|running|start\w*|begin\w*|launch\w*|live|"
    r"on\s+air|airs?|ends?|ending|stop\w*|finish\w*|wrap\w*|extend\w*|stretch\w*|prolong\w*|mov(?:e|es|ed|"
    r"ing)(?!\s+(?:premises|house|offices?|shop|out|home|in\b))|"
    r"shift\w*|push\w*|delay\w*|postpon\w*|mak(?:e|es|ing)|chang\w+|switch\w*|set|instead|rather|actually|"
    r"sorry|"
    r"mean|meant|dates?|periods?|timing|timeline|schedul\w*|windows?|bursts?|promo\w*|let['’]?s|lets|"
    r"prefer\w*|"
    r"better|please|pls|do|does|go|goes|going|take|use|keep|put|bring|plan\w*|book\w*|budget|spend|"
    r"correction|"
    r"whole|entire|all|just|till|until|(?:i|we)(?:['’]d|\s+(?:would|should|could|can|want|need|must|"
    r"will|have\s+to|like))|month|weeks?|also|too|well|add|plus|carry|continu\w*|drop|remove|cut|forget|"
    r"skip|pause|without|off|out|duration|length|quarter)\b",
    _FLAGS,
)
_NO_CONTENT: Final = re.compile(
    r"(?:boss|chef|client|manager|team|says?|said|tells?|wants?|insists?|asked|asks|told|heard|hear|the|a|"
    r"an|and|or|but|so|then|now|ok|okay|yes|no|not|it|its|it['’]s|that|this|"
    r"these|those|there|here|we|i|you|our|my|your|is|are|be|was|in|on|at|of|for|"
    r"from|to|by|with|about|around|maybe|perhaps|more|like|early|mid|late|next|coming|"
    r"last|first|second|third|half|end|start|beginning|middle|year|years|euros|euro|"
    r"dollars|pounds|usd|eur|gbp|k|thousand|million|per|day|oh|hmm|well|hi|hello|"
    r"thanks|thank|right|fine|good|great|sure|guess|think|probably|if|possible|best|"
    r"works|work|suits|us|me|as|way|btw|fyi|said|before|after|between|through|during|over|up|really|"
    r"very)"
)
_SENTENCE_END: Final = re.compile(r"[.;!?](?=\s|$)|\n")
_CLAUSE_ENDS: Final = (
    ",",
    ";",
    ":",
    "(",
    ")",
    "–",
    "—",
    ". ",
    "! ",
    "? ",
    "\n",
    " and ",
    " but ",
    " because ",
    " so ",
)
_A_YEAR: Final = re.compile(r"20[0-9]{2}|(?:this|next)\s+year", _FLAGS)
_OTHERS: Final = re.compile(
    r"\b(?:(?:our|the|their|my|a|his|her)\s+(?:[\w'’-]+\s+)?(?:suppliers?|rivals?|competitors?|"
    r"competition|partners?|"
    r"landlord|neighbou?rs?|vendors?|printers?|factory|warehouse|investors?|distributors?|dealers?|"
    r"colleagues?|"
    r"sister|brother|wholesalers?|farmers?|growers?|importers?|manufacturers?|stock|delivery|deliveries|"
    r"licen[cs]e|"
    r"permit|certificate|certification|registration|lease|rent|price|prices|wages|invoice|invoices|tax|"
    r"taxes|bank|"
    r"auditors?|accountant|council|ministry|government|supermarkets?|retailers?|stockists?|other\s+\w+)|"
    r"they\s+(?:have|do|run|start|launch|open|already|always|also|get|bring)|their\s+own|competitors?|"
    r"rivals?)\b",
    _FLAGS,
)
""" "Our rivals advertise all through May"."""


_WISHED: Final = re.compile(
    r"\b(?:want|need|get|wish|hope|aim|would\s+like|should|must|to\s+be|looking|plan)(?:s|ing)?\b[^.;!?\n]*$",
    _FLAGS,
)
""" "I want memberships sold in May" is no past."""
_MONEY: Final = re.compile(
    r"[€$£]|[0-9]\s?k\b|\b(?:euros?|dollars|pounds|quid|bucks|francs|budget|money)\b", _FLAGS
)
_LAST_ONE: Final = re.compile(
    r"\b(?:last|previous|past|earlier|old|former|prior)\s+(?:[\w'’-]+\s+)?(?:flight|campaign|run|burst|"
    r"season|wave|year|"
    r"edition|time|round)(?:['’]s)?\s*(?:(?:it|was|were|ran|ended|went|from|in|we|had)\s+|"
    r"[:=–-]\s*)*(?:the\s+)?$",
    _FLAGS,
)
""" "Last flight: 5 January to 1 February"."""
_OF_LAST_YEAR: Final = re.compile(
    r"\s*,?\s*(?:of\s+)?(?:last|the\s+(?:previous|past))\s+(?:year|season)\b", _FLAGS
)
_ANOTHER: Final = re.compile(
    rf"^\W*(?:(?:and|but|since|because|as|when|while|so)\s+)?(?:the|our|my|his|her|their|its|a|an|this)\s+"
    rf"(?:(?!{OURS}\b|(?:audience|market|listeners?|people|brief|proposal|aim|objective|purpose|needs?|"
    rf"wants?|looking|seek\w*|search\w*|for|to|with|and|has|have)\b)[\w'’&-]+\s+){{1,4}}?"
    r"(?!(?:needs?|wants?|seeks?|has|have|looking|searches|approves|approved|agreed|deserves?|asks?|"
    r"wishes|likes?|prefers?|hopes?|says|plans?|looks?|was|is\s+(?:looking|"
    r"seeking|planning|hoping))\b)"
    r"(?:is|are|will|turns?|becomes?|gets?|comes?|closes?|opens?|ends?|arrives?|[a-z]{3,}(?:[^s\W]s|es))\s|"
    rf"^\W*(?:(?!{OURS}\b)[\w'’&-]+\s+){{1,4}}?(?:is|are)\s+(?:expected|due|slated|scheduled|likely)\s",
    _FLAGS,
)
""" "Our credit union turns 75 in October": a sentence with a subject and a verb of its own."""
_YEAR_MEANT: Final = re.compile(
    r"\b(?:run|runs|running|campaigns?|ads?|advert\w*|flights?|budget|spend|spots|air|live|whole|all|"
    r"entire|full|throughout|"
    r"rest|remainder|dates?|periods?|timing|until|till|from|over|during|across|always[\s-]on|through|"
    r"calendar|start\w*|"
    r"begin\w*|end|ends|end\s+of|beginning\s+of|duration|from\s+now)\b[^.;!?\n]{0,40}$|"
    r"\bfor\s+(?:all\s+of\s+)?$",
    _FLAGS,
)
_YEAR_MEANT_BEHIND: Final = re.compile(
    r"\s*[,:]?\s*(?:campaigns?|flights?|plan|budget|ads|activity|always)\b", _FLAGS
)


_BY_THE_WAY: Final = re.compile(
    r"\b(?:by\s+the\s+way|btw|incidentally|fyi|for\s+your\s+information)\b", _FLAGS
)


def _said_by_the_way(text: str, before: str, span: Span) -> bool:
    """Whether a sentence is only "by the way", and has none of the words for a campaign."""
    end = _SENTENCE_END.search(text, span[1])
    behind = text[span[1] : end.start() if end is not None else len(text)]
    around = f"{before} {behind}"
    said = _BY_THE_WAY.search(around)
    if said is None or _OURS.search(around) is not None:
        return False
    return bool(_content(_BY_THE_WAY.sub(" ", around)))


def is_vague_year(text: str, before: str, span: Span) -> bool:
    """Whether a year is only one to grow in, "we want more guests this year", and not the flight."""
    if _A_YEAR.fullmatch(text, *span) is None or len(text.split()) <= 4:
        return False
    return _YEAR_MEANT.search(before) is None and _YEAR_MEANT_BEHIND.match(text, span[1]) is None


def is_talk(text: str, before: str, span: Span) -> bool:
    """Whether a time is one of the past, or of an answer still to come, or is said by the way.

    Args:
        text: The message.
        before: The sentence before the time.
        span: Where the time stands.
    """
    was = _WAS_BEFORE.search(before)
    if was is not None and _WISHED.search(before, 0, was.start()) is None:
        return True
    if _TOLD_LATER.search(before) or _LAST_ONE.search(before):
        return True
    if _OF_LAST_YEAR.match(text, span[1]) or _said_by_the_way(text, before, span):
        return True
    return len(before.strip()) <= 4 and _WAS_BEHIND.match(text, span[1], span[1] + 70) is not None


_JOINS: Final = re.compile(
    r"\b(?:joins?|enters?|comes?|follows?|add\s+only)\s+(?:(?:us|only|then|later|not|until|along|"
    r"on\s+board|in|this|that|the|"
    r"it|at)\s+)*$",
    _FLAGS,
)
""" "Belgium joins us in autumn"."""


def is_of_others(text: str, span: Span) -> bool:
    """Whether the clause of a time is about a rival, a supplier, a licence: "our rivals run in May too"."""
    start, end = _clause(text, span)
    return _OTHERS.search(text, start, end) is not None


def tells_of_another(text: str, span: Span) -> bool:
    """Whether the clause of a time has a subject and a verb of its own, and no word for a campaign."""
    start, end = _clause(text, span)
    if _ANOTHER.match(text[start : span[0]]) is None or _MONEY.search(text, start, end):
        return False
    return is_aside(text, span)


def is_aside(text: str, span: Span) -> bool:
    """Whether the clause around a time is of something else than a campaign that stands already.

    A clause that has none of the words by which one changes dates, but two or more words of its own, is.
    """
    start, end = _clause(text, span)
    around = f"{text[start : span[0]]} {text[span[1] : end]}"
    if _OTHERS.search(around) or _JOINS.search(text, start, span[0]):
        return True
    if _OURS.search(around):
        return False
    if _A_YEAR.fullmatch(text, *span):
        return True
    return len(_content(around)) >= 2


def _content(words: str) -> list[str]:
    """Return the words that say more than how others hang together."""
    found = re.findall(r"[^\W\d_][\w'’-]+", words)
    return [word for word in found if word.islower() and not _NO_CONTENT.fullmatch(word)]


def _clause(text: str, span: Span) -> Span:
    start = max((text.rfind(mark, 0, span[0]) for mark in _CLAUSE_ENDS), default=-1)
    ends = [at for mark in _CLAUSE_ENDS if (at := text.find(mark, span[1])) >= 0]
    return start + 1, min(ends, default=len(text))

"""Times of other things that a message mentions in passing: a closed shop, a leave, a lease, an offer's end.

They are neither the flight nor an event from which it could be counted.
"""

import re
from typing import Final

from agents.schedule.events import OURS

_FLAGS: Final = re.IGNORECASE
_AWAY: Final = (
    r"(?:closed|shut|clos(?:es?|ing)\s+(?:for|down)|shuts?\s+for|ending\s+for\s+(?:renovation|refurbishment|"
    r"works?|building)|"
    r"on\s+(?:(?:annual|sick|maternity|paternity|parental|study|unpaid)\s+)?(?:leave|holidays?|vacation|"
    r"sabbatical|"
    r"secondment|business\s+trip|honeymoon)|"
    r"out\s+of\s+(?:the\s+)?(?:office|town|country)|off\s+sick|in\s+(?:hospital|rehab|quarantine)|"
    r"(?:i|we|he|she|they)(?:['’](?:m|re|s|ll\s+be)|\s+(?:am|are|is|will\s+be))\s+(?:away|off|abroad|"
    r"travelling|"
    r"traveling|unavailable|out|back|busy)|"
    r"(?:is|are|will\s+be)\s+(?:(?:still|currently|now|all)\s+)*(?:away|abroad|off(?!\s+air)|travelling|"
    r"unavailable)|"
    r"under\s+(?:construction|renovation|refurbishment|repair)|being\s+(?:renovated|refurbished|rebuilt|"
    r"repaired))"
)
_BOUND_TO: Final = (
    r"(?:lease|tenancy|contract|permit|licen[cs]e|loan|mortgage|visa|passport|insurance|warranty|guarantee|"
    r"subscription|membership|certificate|patent|credit\s+line|exemption|statute|mandate|concession|"
    r"rental\s+agreement|rate\s+card|quote|quotation|proposal|estimate)s?"
)
_OFFER: Final = (
    r"(?:offers?(?:\s+of\s+\w+)?|deals?|discounts?|vouchers?|coupons?|codes?|early[\s-]?birds?|"
    r"[0-9]{1,2}\s?(?:%|percent|"
    r"per\s?cent)\s+off|"
    r"half[\s-]price|(?:introductory|special|reduced|opening|old|current|pre-?sale)\s+(?:prices?|rates?|"
    r"fares?|tariffs?)|"
    r"prices?|pricing|bargains?|rebates?|cash\s?back|bids?|gift\s+cards?|redeemable|refundable)"
)
_RUNS_OUT: Final = (
    r"(?:(?:is|are|was|were|be|still|only|stays?|remains?|runs?|lasts?|goes|good|valid|worth|available|open|"
    r"applies|apply|"
    r"holds?|ends?|expires?|finish(?:es)?|closes?|matures?|lapses?|on|for|again|it|until|till|through|thru|"
    r"by|to|the|"
    r"its|our|all|and|online|there|here|fully|from|at)\b\W{0,3}){1,8}"
)
_BEFORE: Final = re.compile(
    rf"\b{_AWAY}\b(?P<away>[^.;!?]{{0,45}})$|"
    rf"\b{_BOUND_TO}\b(?P<bound>[^.,;!?]{{0,24}}\b(?:until|till|through|ends?|ending|expires?|matures?|"
    rf"lapses?|up|renews?|ending|"
    rf"valid|runs?)\b[^.,;!?]{{0,14}})$|"
    rf"\b{_OFFER}\s+(?:(?:of\s+)?[€$£]?\s?[0-9][0-9.,]*\s?[%€$£]?\s+)?(?=[^.;!?]*\b(?:until|till|through|"
    rf"thru|ends?|expires?|"
    rf"finish(?:es)?|closes?|by|valid|lapses?)\b)(?P<offer>{_RUNS_OUT})$",
    _FLAGS,
)
_BEHIND: Final = re.compile(
    r"\s+(?:(?!ads?\b|campaign|advert|run|live|and\b|but\b|so\b)[\w'’-]+\s+){0,4}?"
    r"(?:closed|shut|on\s+(?:annual\s+)?(?:leave|vacation)|in\s+travel|away\s+on)\b",
    _FLAGS,
)
_RISES: Final = re.compile(
    r"\b(?:rents?|fees?|prices?|rates?|costs?|tax(?:es)?|wages?|tuition|interest|tariffs?|premiums?|"
    r"bills?)\s+(?:[\w'’-]+\s+){0,3}?"
    r"(?:rises?|rose|go(?:es)?|increas\w+|climbs?|jumps?|chang\w+|drops?|falls?|is\s+due|"
    r"are\s+due)\b[^.;!?\d]{0,24}$",
    _FLAGS,
)
_OPEN: Final = re.compile(
    r"\b(?:enrol?ments?|registrations?|applications?|admissions?|voting|nominations?|sign-?ups?|"
    r"call\s+for\s+\w+|tuition|matriculation|bookings?)\s+"
    r"(?:is|are|runs?|running|goes|go|lasts?|stays?|remains?)\s+(?:(?:still|only|open|on|online|possible|"
    r"available)\s+)*(?:until|till|through|up\s+to)\s+"
    r"(?:the\s+)?$|"
    r"\b(?:(?:exhibition|festival|fair|season|tour|course)s?|exhibit|installation|retrospective|display|"
    r"works?|renos?|renovations?|rebuild(?:ing)?|construction|refurb(?:ishment)?|refit|roadworks|"
    r"repairs?|"
    r"scaffolding|courses?|studies|internship|harvest|shearing|lambing|picking|strike|training|"
    r"maternity\s+leave|"
    r"sabbatical|residency|probation|lease|hiring\s+freeze|budget\s+freeze)\s+"
    r"(?:(?:is|are|still|will|also)\s+)*(?:(?:runs?|running|lasts?|lasting|goes\s+on|going\s+on|continues?|"
    r"drags?\s+on|on)\s+"
    r"(?:(?:from|until|till|through|to)\b)|ends?|ending|finish\w*|until|till)\s*(?:(?:on|by|in|"
    r"at)\s+)?(?:the\s+)?$",
    _FLAGS,
)
_MEETING: Final = re.compile(
    r"\b(?:meetings?|AGM|vote|hearing|appointments?|interviews?|pitch|presentation|briefing|surgery|exams?|"
    r"audit|"
    r"inspection|site\s+visit|court\s+date|payday|invoice|payment|rent|instal?lment)\s+"
    r"(?:(?:(?:is|are|takes\s+place|falls|due|set|scheduled|planned|on|of|at|the|next|this|with\s+\w+|"
    r"by)\s+)|[,(–-]\s*)+$",
    _FLAGS,
)
_PAPERS: Final = re.compile(
    r"\b(?:claims?|applications?|entries|nominations?|submissions?|proposals?|bids?|quotes?|quotations?|"
    r"offers?|invoices?|forms?|orders?|"
    r"registrations?|documents?|paperwork|artwork|assets|tenders?|comments?|feedback|responses?|repl(?:y|"
    r"ies)|answers?|estimates?|plan)\s+"
    r"(?:(?:must|should|have\s+to|has\s+to|need(?:s)?\s+to|can|will|be|is|are|in|received|submitted|sent|"
    r"filed|handed\s+in|lodged|returned|"
    r"accepted|please|pls|needed|required|wanted|back|ready|to\s+(?:me|us)|here)\s+){1,6}(?:by|before|until|"
    r"till|no\s+later\s+than|on)\s+"
    r"(?:(?:the\s+)?end\s+of\s+)?(?:the\s+)?$|"
    r"\b(?:books|accounts|(?:fiscal|financial|tax|business|budget)\s+year)\s+(?:(?:is|are|"
    r"will)\s+)?(?:clos\w+|ends?|finish\w*|wraps?)\s+"
    r"(?:(?:on|at|in)\s+)?(?:the\s+)?$|\bclos(?:e|es|ing)\s+(?:(?:the|our)\s+)?(?:books|accounts|"
    r"year)\s+(?:on\s+)?$",
    _FLAGS,
)
_ENDS: Final = re.compile(
    rf"(?:^|[,;:(–-]\s*|\b(?:and|but|because|since|so|that|as|when)\s+)\s*(?:the|our|my|their|his|her|its|"
    rf"tax|fiscal|financial|business|academic|school)\s+"
    rf"(?:(?!(?:{OURS}|weeks|days|months|fortnight)\b)[\w'’&-]+\s+){{1,4}}(?:finish(?:es)?|ends?|closes?|"
    rf"completes?|concludes?|expires?|lapses?|"
    rf"runs\s+out|is\s+(?:finished|complete|"
    r"completed|done|ready|due))\s+(?:(?:on|by|in|at|around|about)\s+)?(?:the\s+)?$",
    _FLAGS,
)
""" "The renovation finishes on 3 December"."""
_REPLY: Final = re.compile(
    r"\b(?:turn(?:ed|ing)?\s+(?:(?:it|this|that)\s+)?a?round|repl(?:y|ies)|respond|get\s+back|"
    r"come\s+back\s+to|let\s+(?:me|us)\s+(?:know|have)|hear\s+(?:back\s+)?from\s+you|call\s+(?:me|us)|"
    r"(?:send|e-?mail|forward|submit|get)\s+(?:me|us|it|this|that|over|through|your|the|a)|"
    r"need\s+(?:your|a|the|an)\s+(?:\w+\s+)?(?:plan|proposal|quote|answer|reply|response|offer|deck))\b"
    r"(?:(?!\b(?:run|running|campaign|ads?|start|launch|from|live|between|for)\b)[^.;!?]){0,40}"
    r"(?P<due>\b(?:by|before|until|no\s+later\s+than|the\s+latest)\s+(?:the\s+)?(?:end\s+of\s+)?)?$",
    _FLAGS,
)
""" "Please send us the plan by 10 March", "turn it around today"."""
_NOW: Final = re.compile(r"\b(?:today|tonight|tomorrow|asap|as\s+soon\s+as\s+possible|now)$", _FLAGS)
_SOMEBODY: Final = re.compile(
    r"\b(?:i|we|he|she|they|shop|stores?|office|salon|restaurant|museum|studio|gym|caf[eé]|bar|boss|"
    r"colleague|is|are|am|be)\b",
    _FLAGS,
)
_ADS: Final = re.compile(
    r"\b(?:ads?|advert\w*|campaigns?|flights?|spots?|promot\w+|push\w*|plug\w*|publici[sz]\w+|media|budget|"
    r"spend|"
    r"on\s+air|live|run\s+(?:it|them|this)|running|start\w*|begin\w*|launch\w*|book\w*)\b",
    _FLAGS,
)
_RUNS: Final = re.compile(
    r"\b(?:ads?|advert\w*|campaigns?|run(?:s|ning)?|promot\w+|on\s+air|flight|ending|finishing|stopping|"
    r"starting)\b",
    _FLAGS,
)


def is_elsewhere(text: str, before: str, end: int) -> bool:
    """Whether a time says how long something else than the campaign lasts.

    Args:
        text: The message.
        before: The clause before the time.
        end: Offset behind it.
    """
    clause = re.split(r"[,;:]\s", before)[-1]
    if (
        _PAPERS.search(clause) is not None
        or _OPEN.search(clause) is not None
        or _ENDS.search(clause) is not None
    ):
        return True
    if (_MEETING.search(clause) or _RISES.search(clause)) is not None and _RUNS.search(clause) is None:
        return True
    reply = _REPLY.search(before)
    if reply is not None and (reply["due"] or _NOW.search(text[max(0, end - 20) : end])):
        return True
    found = _BEFORE.search(before)
    if found is not None:
        between = found["away"] or found["bound"] or found["offer"] or ""
        return _ADS.search(before[: found.start()]) is None and _ADS.search(between) is None
    if _BEHIND.match(text, end, min(len(text), end + 60)) is None:
        return False
    return _SOMEBODY.search(before) is not None and _ADS.search(before) is None

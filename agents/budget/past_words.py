"""The words by which an amount is of another time, somebody else's, or not settled."""

from typing import Final

from agents.budget.lead_words import FILL, rule

_PERIODS_PAST: Final = (
    r"(?:last|previous|prior|past|old|earlier|former)\s+(?:year|quarter|month|week|time|season|"
    r"campaign|flight|"
    r"edition|summer|winter|spring|autumn|fall|christmas|easter|budget|spend|round|burst|wave|launch|test|"
    r"agency|q[1-4]|h[12]|black\s+friday|january|february|march|april|june|july|august|september|october|"
    r"november|december|fiscal|fy)(?:['’]?s)?"
    r"(?!\s+(?:of|in|before)\s+(?:the\s+|this\s+|our\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec|month|year|quarter|"
    r"campaign|flight|q[1-4]|term|season))"
)
PAST_BEFORE: Final = rule(
    rf"\b(?:{_PERIODS_PAST}|spent|previously|"
    rf"historical(?:ly)?|used\s+to\s+(?:be|spend|have|put)|"
    rf"back\s+in|formerly|"
    r"originally|compared\s+(?:to|with)|versus|vs\.?|unlike|instead\s+of|rather\s+than|"
    r"ran\s+(?:\w+\s+)?(?:at|with|on|for)|(?:up|down)\s+from|not(?!\s+(?:more|above|over|to|exceed|"
    r"less|yet))|isn['’]t|wasn['’]t|"
    r"aren['’]t|used\s+up|flop\w*|burn(?:t|ed)|wasted|invoiced|already\s+(?:spent|booked|paid|committed)|"
    r"booked\s+with|paid\s+(?:to|for|them)|went\s+(?:on|into|to)|goes\s+on|tried\s+\w+\s+(?:with|for))\b"
    r"(?:\s*[:=–-]|\s+(?:(?:the|our|a)\s+)?(?:media|ads?|marketing|tv|campaign|budget|spend|was|were|"
    r"of|at|on|with|it|had|"
    r"we|i|have|is|and|spent|put|invested|poured|ran|used|went|paid|gave|cost|costs?|us|did|came\s+to|"
    r"threw|same|period|facebook|meta|google|instagram|tiktok|youtube|radio|print)){0,6}"
    rf"{FILL}"
)
SPENT_SO_FAR: Final = rule(
    r"\b(?:spen[dt]|spending|used|invested|booked|committed)\s+(?:so\s+far|to\s+date|until\s+now|"
    r"year[\s-]to[\s-]date|ytd)\b"
    r"[^.;!?\n\d]{0,30}$"
)
PAST_BEHIND: Final = rule(
    rf"(?!\s*[(\[]\s*{_PERIODS_PAST}\s+(?:\w+\s+){{0,3}}[^\w\s)]?\d)"
    rf"[^.;,!?]{{0,30}}?\b(?:{_PERIODS_PAST}|previously|yesterday|back\s+then|ago|at\s+the\s+time|"
    r"(?<!the\s)before(?=\s*(?:$|[.,;!?)]))|already\s+(?:spent|booked|used)|went\s+to\s+waste)"
    r"|[^.;,!?]{0,30}?\b(?:from\s+us\s+already|elsewhere)\b"
)
OF_A_COLLECTION: Final = rule(
    r"\b(?:fundrais\w+|appeal|donations?|pledges?|crowdfund\w+|target|goal)\b[^.;!?\n]*$"
)
SO_FAR_BEHIND: Final = rule(
    r"\s*(?:(?:is|are|already|in|raised|pledged|collected|banked|received|secured)\s+)*(?:so\s+far|"
    r"to\s+date|already)\b"
)
"""What a collection has brought in so far is no budget: "target 250,000, 96,400 in so far"."""
_THIS_TIME: Final = (
    r"(?:this\s+(?:first|initial|current|second|third)?\s*(?:tranche|phase|stage|instal?lment|leg)|"
    r"this\s+(?:year|time|season|quarter|month|spring|summer|autumn|fall|winter|christmas|easter|one|"
    r"round|"
    r"campaign|flight|wave|edition)|(?:for\s+)?(?:the\s+)?(?:coming|current|new)\s+(?:year|season|quarter|"
    r"campaign|"
    r"round|edition|one)|for\s+(?:the\s+)?(?:spring|summer|autumn|fall|winter|christmas|easter|"
    r"next\s+\w+)|now|today|"
    r"nowadays|these\s+days|currently)"
)
NOW_BEFORE: Final = rule(
    rf"\b{_THIS_TIME}(?:['’]s)?,?(?:\s+(?:it(?:['’]s|\s+is|\s+will\s+be)?|that['’]s|there['’]?s|"
    rf"there\s+(?:is|are)|we|i|"
    r"they(?=\s+(?:gave|give|have\s+given))|['’]ve|have|has|had\s+to\s+make\s+do\s+with|got|gets?|only|"
    r"just|is|are|are\s+releasing|release|releasing|"
    r"will\s+be|would\s+be|can|could|be|do|the\s+(?:figure|number|amount|sum|pot|total|budget)|down\s+to|"
    r"up\s+to|at|"
    rf"gave|give|given|us|with|by|comes?\s+to)){{1,6}}{FILL}"
)
"""Money of now, told beside that of before: "this year it's"."""
NOW_BEHIND: Final = rule(
    rf"\s*{_THIS_TIME}\b(?!['’]|\s+(?:it|we|i|there|the|that|only|just|is|are|has|gets?)\b)"
)
PAST_PERIOD: Final = rule(rf"\b(?:{_PERIODS_PAST}|(?:a|one|two)\s+years?\s+ago|back\s+then|previously)\b")
YEAR_BEHIND: Final = rule(r"\s+(?:back\s+)?in\s+(?P<year>(?:19|20)[0-9]{2})\b")
EARLIER: Final = rule(
    r"\b(?:in\s+|year\s+|fy\s?|q[1-4]\s+)?(?P<year>(?:19|20)[0-9]{2})\b(?:\s+(?:it|we|was|the|had|"
    r"had\s+\w+|our|budget|campaign|"
    r"spend|spent|cost|is))*\s*[:=(–-]?\s*$"
)
_OTHER_PARTY: Final = (
    r"(?:competitor|competition|rival|market\s+leader|other\s+(?:brand|compan|shop|agenc)|"
    r"big\s+(?:brand|player|chain)|"
    r"incumbent|challenger|the\s+others?\b|neighbou?rs?\b|bigger\s+(?:brand|player))"
)
OTHERS: Final = rule(
    rf"\b{_OTHER_PARTY}[\w'’]*\b(?![^.;]*?(?:\b(?:we|i|our)\b\s+(?!can['’]?t|cannot|don['’]t|"
    rf"match)))[^.;!?\n]*$"
    r"|\b(?:customers?|people|users?|shoppers?|buyers?|members?|visitors?|guests?|families|"
    r"households|clients|"
    r"tourists|travell?ers|fans|listeners|patients|who|donors|owners|couples|drivers|parents|players|"
    r"gamers|winners|family\s+of\s+\w+|employees|workers|tenants|they)\s+"
    r"(?:who\s+|that\s+|typically\s+|usually\s+|often\s+|already\s+|each\s+|on\s+average\s+)*"
    r"(?:spend|pay|invest|earn|make|drop|own|have|save|buy|share|receive|split|owe)\w*\b[^.;,!?\n]{0,30}$"
)
HEARSAY: Final = rule(
    r"\b(?:reportedly|apparently|allegedly|supposedly|purportedly|seemingly|rumou?r(?:s|ed)?|word\s+(?:is|"
    r"has\s+it)|"
    r"(?:is|are|was|were)\s+(?:said|believed|thought|understood|reported)\s+to|(?:we|"
    r"i)(?:['’]ve)?\s+(?:hear|heard|"
    r"read)|according\s+to|press\s+says|papers?\s+says?|they\s+say|people\s+say|from\s+what\s+(?:we|"
    r"i)\s+(?:hear|see))\b"
    r"(?![^.;!?\n]*\b(?:we|i|our|us|ours|my|mine|client|boss|finance|management|board|hq|headquarters|"
    r"marketing|"
    r"cfo|cmo|ceo|procurement|director|(?<!a\s)budget)\b)[^.;!?\n]*$"
)
"""What is told about another's money: "BrightPath is reportedly spending"."""
UNDECIDED: Final = rule(
    r"\b(?:whether|(?:don['’]?t|do\s+not)\s+know(?!\s*,)|no\s+idea(?!\s*,)|unclear|can['’]?t\s+say|undecided|"
    r"not\s+decided|"
    r"haven['’]?t\s+decided|(?:what|how\s+much)\s+(?:did|have|had)\s+(?:we|you|i|they))\b[^.;!?\n]*$"
)
OPENS_IN_PAST: Final = rule(
    rf"^\W*(?:(?!(?:same|like|as|than|unlike|repeat)\b)[\w'’]+\s+){{0,4}}?(?:in\s+(?P<year>(?:19|20)\d\d)|"
    rf"{_PERIODS_PAST})\b(?P<told>[^;!?]*)$"
)
"""A sentence that begins in an earlier time, with all that it tells up to the amount."""
OF_THE_PRESENT: Final = rule(
    r"\b(?:this\s+(?:year|time|season|summer|winter|spring|autumn|fall|round|quarter|month|campaign)|now|today|so|"
    r"next|current\w*|new|budget|we['’]?(?:d|ll|re)?\s+(?:now\s+)?(?:want|have|would|can|could|need|will|plan|"
    r"are|aim)|i['’]?(?:d|ll|m)?\s+(?:want|have|would|can|could|need|will|plan|am)|should|instead|therefore)\b"
)
"""Words by which a sentence has come to the campaign at hand."""
IS_BEHIND: Final = rule(r"\s*(?:is|are|['’]s)\b")
"""What "is" belongs to the present, however the sentence began."""
HEDGED: Final = rule(
    r"\b(?:might|may|could)\s+(?:\w+\s+){0,3}(?:able\s+to\s+)?(?:go\s+(?:up\s+)?to|stretch|reach|"
    r"become|rise|grow|get|"
    r"be\s+(?:more|raised|increased))\b|\b(?:if|should)\s+[^.;]{3,60}\b(?:comes?|goes?|works?|"
    r"succeeds?|performs?|agrees?|"
    r"approves?|lands?|sells?)\b[^.;]*$|\b(?:later|eventually|one\s+day|potentially|theoretically|"
    r"in\s+theory)\b[^.;]{0,20}$"
)

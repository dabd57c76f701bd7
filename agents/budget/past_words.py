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
_ENTERPRISE: Final = (
    r"(?:bars?|shops?|stores?|place|compan(?:y|ies)|firms?|caf[eé]s?|restaurants?|business(?:es)?|gyms?"
    r"|brands?|bands?|pubs?|salons?|agenc(?:y|ies)|"
    r"chains?|studios?|label|club|bakery|bakeries|hotels?|museums?|festivals?|theat(?:re|er)s?|start-?ups?"
    r"|clinics?|school|franchise|brewery|"
    r"breweries|winery|cinema|startup|garage|dealer(?:ship)?|outfit|lot|guys|people|folks|crowd)"
)
_OF_SOMEONE_ELSE: Final = (
    rf"(?:['’]s?\s+(?:\w+\s+)?{_ENTERPRISE}|(?:the|those|these|some|other|another"
    rf"|every\s+other|a|an|one|most|many|"
    rf"bigger|larger|big|similar)\s+(?:\w+\s+)?{_ENTERPRISE}\s+(?:next\s+door|down\s+the\s+(?:road|street)"
    rf"|across\s+the\s+(?:road|"
    rf"street|border|river)|over\s+the\s+road|opposite|round\s+the\s+corner|in\s+town|nearby|like\s+(?:us"
    rf"|ours)|our\s+size|"
    rf"up\s+the\s+(?:road|street)|over\s+there|i\s+know)|(?:other|another|every\s+other|most|bigger|larger"
    rf"|similar)\s+(?:\w+\s+)?{_ENTERPRISE}|"
    r"(?:a|my|our|his|her)\s+(?:mate|friend|pal|buddy|cousin|neighbou?r|former\s+\w+|ex-?\w+"
    r"|brother-in-law|old\s+\w+|acquaintance)(?:\s+of\s+"
    r"(?:mine|ours))?|(?:my|our)\s+(?:sister\s+(?:company|brand|shop|hotel|city|school)|twin\s+town))"
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
    r"gamers|winners|sponsors|exhibitors|vendors|subscribers|delegates|attendees|participants|students"
    r"|pupils|backers|"
    r"supporters|patrons|advertisers|freelancers|farmers|gamblers|drinkers|diners|residents"
    r"|family\s+of\s+\w+|employees|workers|tenants|they)\s+"
    r"(?:who\s+|that\s+|typically\s+|usually\s+|often\s+|already\s+|each\s+|on\s+average\s+)*"
    r"(?:spend|spent|pay|paid|invest|earn|make|made|drop|own|"
    r"have(?!\s+(?:(?:now|just|all|both|already|finally|kindly)\s+)*(?:approved|signed|agreed|ok|okayed|cleared|released|"
    r"voted|set|given|granted|authori[sz]ed|allocated|put|found|committed|earmarked|chipped|made)\b)|save|buy|bought|share|receive|split|owe"
    r"|donate|charge)\w*\b"
    r"(?:[^.;,!?\n]|,(?=\d)){0,36}$"
    rf"|\b{_OF_SOMEONE_ELSE}(?:\s+(?:in|from|of|at|near)\s+(?:the\s+)?[\w'’-]+)?\s+(?:(?:also|always"
    rf"|usually|typically|often|each|just|already|"
    r"now|only|even|apparently|has|have|had|is|are|was|were)\s+)*(?:spen[dt]s?|spending|pays?|paid|paying"
    r"|invests?|invested|uses?|used|does|did|"
    r"burn(?:s|t|ed)?|ran|runs?|had|has|have|put(?:s)?(?!\s+(?:in|up)\b)|throw(?:s)?(?!\s+in\b)"
    r"|threw(?!\s+in\b)|blew|got|gets?|advertises?|advertised)\b"
    r"(?:[^.;!?,\n]|,(?=\d)){0,40}$"
    r"|\b(?<!\bwe\s)(?<!\bi\s)(?<!\byou\s)(?<!\bto\s)(?<!\bwe['’]d\s)(?<!\bus\s)(?:does|do|did|runs|ran"
    r"|has\s+(?:run|done)|makes|made)\s+"
    r"(?:this|it|that|these|the\s+same|something\s+(?:similar|like\s+(?:this|that|it))|likewise"
    r"|so)(?:\s+(?:every|each|once|twice|too|as\s+well|"
    r"last|a|per|there|over\s+there|all|year|season|summer|time|autumn|spring|winter))*\s+(?:with|for|on"
    r"|at)\s+(?:(?:about|around|just|only)\s+)?"
    r"[^\w\s]?$"
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
_CURRENCY: Final = (
    r"(?:[€$£¥]|(?:eur|usd|gbp|chf|brl|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|inr|jpy|mxn|zar|aed|sgd|hkd|"
    r"euros?|dollars?|pounds?|francs?|pesos?|reais|rupees?|kr|kroner|kronor|zloty)\b)"
)
"""Behind a number that is no year: "1900 EUR"."""
OPENS_IN_PAST: Final = rule(
    rf"^\W*(?:(?!(?:same|like|as|than|unlike|repeat)\b)[\w'’]+\s+){{0,4}}?(?:(?:in\s+)?(?<![€$£¥])"
    rf"(?P<year>(?:19|20)\d\d)(?!\s+(?:budget|campaign|plan)|\s*[:=]|\s*{_CURRENCY})|"
    rf"{_PERIODS_PAST})\b(?P<told>[^;!?]*)$"
)
"""A sentence that begins in an earlier time, with all that it tells up to the amount."""
OF_THE_PRESENT: Final = rule(
    r"\b(?:this\s+(?:year|time|season|summer|winter|spring|autumn|fall|round|quarter|month|campaign)|now"
    r"|today|so|"
    r"next|current\w*|new|budget|we['’]?(?:d|ll|re)?\s+(?:now\s+)?(?:want|have|would|can|could|need|will"
    r"|plan|"
    r"are|aim)|i['’]?(?:d|ll|m)?\s+(?:want|have|would|can|could|need|will|plan|am)|should|instead"
    r"|therefore)\b"
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
TOLD_OUTSIDE: Final = rule(
    rf"\b(?:{_PERIODS_PAST}|ran|flopped|bombed|tanked|tested|tried|advertised|booked\s+(?:you|with|this)"
    rf"|performed|"
    r"went\s+(?:well|badly|nowhere|very|so|great)|worked\s+with\s+(?:you|them)|in\s+20[0-2][0-9]\s+(?:we"
    r"|it|they))\b"
)
"""Words by which an amount in brackets is of that time: "they ran with you in March (42 million)"."""
RESULTS_FOR: Final = rule(
    r"\b(?:was|were|did|got|had|delivered|brought|ran|gave|achieved|managed|generated|made"
    r"|drew)\b[^;!?\n]*[0-9]\s*(?:k|m|thousand|million)?\s+"
    r"(?:\w+\s+)?(?:impressions|clicks|views|listens|streams|installs|downloads|leads|visits|visitors"
    r"|sign-?ups|plays|orders|sales|bookings)\b"
    rf"[^.;!?\n]{{0,40}}\bfor{FILL}"
)
"""What results have cost: "6,000 clicks for 14 grand"."""

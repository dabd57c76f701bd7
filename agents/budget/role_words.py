"""The words beside an amount that tell what it is for. Each pattern is matched within one sentence."""

import re
from typing import Final


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_ABOUT: Final = (
    r"(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|c\.|some(?:thing|where)?|like|say|"
    r"maybe|perhaps|"
    r"probably|likely|exactly|up\s+to|as\s+much\s+as|as\s+low\s+as|at\s+most|at\s+least|no\s+more\s+than|"
    r"not\s+more\s+than|more\s+like|less\s+than|under|over|below|above|close\s+to|near(?:ly|er)?|almost|"
    r"max(?:imum)?\.?|min(?:imum)?\.?|a\s+maximum\s+of|a\s+minimum\s+of|only|just|still|now|then|currently|"
    r"today|already|even|another|a\s+total(?:\s+of)?|in\s+total|total|a\s+further|between|from|somewhere|"
    r"in\s+the\s+(?:region|range|order|neighbou?rhood)\s+of|to\s+the\s+tune\s+of|anywhere|an?|the|"
    r"a\s+mere|a\s+modest|a\s+small|a\s+solid|a\s+cool|net|gross|all[\s-]in|it|so|~|≈|±|<=?|≤|\+/-|[-–=(])"
)
_FILL: Final = rf"(?:\s*(?:['\"‘“]|{_ABOUT}(?!\w)))*\s*$"
"""Words between a cue and its amount, up to the amount."""

_BUDGET: Final = (
    r"budgets?|(?:ad|media|marketing|campaign|total|paid|our|net|gross|working)[\s-]+spend(?:ing)?|"
    r"spend(?:ing)?|"
    r"investments?|invest(?:ing)?|money|funds|funding\s+available|pot|kitty|purse|war\s+chest|outlay|"
    r"allocation|envelope|shoestring|media\s+(?:money|value|cost|plan|buy)|adspend|spends|wallet|"
    r"financial\s+frame|ours"
)
BUDGET_BEFORE: Final = _rule(
    rf"\b(?:{_BUDGET}|(?:plan|work|calculate|reckon)\s+(?:on|with|for|around|against)|total(?:l?ing|"
    rf"s)?|ceiling|cap(?:ped)?|limit(?:ed)?|"
    rf"cost(?:s|ing)?\s+us)\b"
    r"(?:\s+(?:for|of)\s+(?:the|this|our|that|all|everything|it)(?:\s+[\w-]+){0,4}?|"
    r"\s+(?:here|overall|altogether|this\s+time|this\s+year|this\s+quarter|line|side|part|frame|figure|"
    r"tbc|tbd|tba|so\s+far|available|approved|proposed|planned|agreed|confirmed)|\s*\([^)]{1,24}\)|"
    r"\s+from\s+[\w\s]{1,20}?(?=\s(?:is|of|was)\b))*"
    r"(?:\s*(?:[:=–-]|,|\bis\b|['’]s\b|\bare\b|\bwas\b|\bof\b|\bat\b|\bto\b|\bon\b|\bwill\b|"
    r"\bwould\b|\bcould\b|"
    r"\bshould\b|\bbe\b|\bbut\b|\blands?\b|\bsits?\b|\bstands?\b|\blies?\b|\breach(?:es)?\b|\brises?\b|"
    r"\brose\b|\bamounts?\b|\bcomes?\b|\bgoes\b|"
    r"\bup\b|\bcan\b|"
    r"\bus\b|\bme\b|\bnot\b|\bexceed\b|\bmore\s+than\b|\bby\b|\bset\b|\bstarts?\b|\bin\b|\bwe\b|"
    r"\bhave\b|\bgot\b|\bthat\b|\bmust\b|\bmay\b|"
    r"\bstay\b|\bunder\b|\bremains?\b|\bit\b|\baround\b|\bhere\b|\bwant\b|\bof\b|\bgrew\b|\bwent\b|"
    r"\bdown\b))*" + _FILL
)
"""A budget word, and nothing but small words up to the amount."""

_APPROVED: Final = (
    r"(?:approved|agreed|confirmed|signed[\s-]off|ok['’]?d|okayed|green-?lit|authori[sz]ed|available|"
    r"committed|"
    r"allocated|earmarked|working|final|overall|total|proposed|planned|budgeted|released|cleared|sanctioned|"
    r"ring-?fenced|campaign|media|marketing)"
)
_SUM: Final = r"(?:amount|figure|number|sum)"
APPROVED_SUM: Final = _rule(
    rf"\b(?:{_APPROVED}\s+(?:(?:ad|media|campaign|marketing|advertising)\s+)?{_SUM}(?:\s+(?:available|"
    rf"approved|"
    rf"for\s+(?:this|it|us|the\s+campaign)))?|{_SUM}\s+(?:{_APPROVED}|from\s+(?:the\s+|our\s+)?(?:finance|"
    rf"client|"
    r"board|boss|management|cfo|cmo|ceo|hq|head\s+office)|(?:that\s+)?(?:we|i|they|finance|(?:the|our|my)\s+"
    r"(?:board|client|boss|cfo|cmo|ceo|committee|team|owner))\s+(?:(?:can|could|have|has|had|['’]ve|just|"
    r"all)\s+)*"
    r"(?:commit(?:ted)?|spend|invest|use|approved?|agreed(?:\s+on)?|ok['’]?d|okayed|signed\s+off|"
    r"released?|cleared|"
    r"settled\s+on|gave\s+us|given\s+us|got|set\s+aside|put\s+aside)))"
    r"\s*(?::|=|-|–|\bis\b|['’]s\b|\bwas\b|\bwould\s+be\b|\bcomes\s+to\b|\bstands\s+at\b|\bsits\s+at\b)"
    + _FILL
)
""""The approved amount is": a sum that somebody has agreed to, and no loan or invoice."""

BUDGET_LABEL: Final = _rule(
    rf"(?:^|\s|\b)(?:{_BUDGET}|total|amount|figure|cash|(?:(?:we|us|ours|me|client)(?=\s*:))|"
    rf"[€$£]\s*(?:per|a|/)\s*(?:day|week|month)|€|\$|£)\b\s*(?:\([^)]{{1,24}}\)\s*)?[:=–-]{_FILL}"
)
BUDGET_BEHIND: Final = _rule(
    r"\s*(?:(?:total|media|overall|gross|net|campaign|ads?|advertising|lifetime|monthly|daily|weekly|"
    r"marketing|annual|yearly|quarterly|full|whole|all[\s-]in|max(?:imum)?|working|paid|fixed|flat|test|"
    r"launch|digital|streaming|audio|client|approved|as|of|in|the|our|a)[\s-]+){0,4}"
    r"(?:budgets?\b|ad[\s-]?spend\b|spend\b(?!s)|to\s+(?:spend|invest|use|play\s+with|work\s+with|put|deploy|"
    r"burn|give|go\s+on|allocate|distribute|get\s+rid\s+of|throw)\b|"
    r"(?:is|are|was|were|['’]s)?\s*(?:set\s+aside|earmarked|allocated|available|budgeted|reserved|"
    r"ring-?fenced|"
    r"approved|signed\s+off|committed|released|planned|at\s+(?:our|my|your)\s+disposal)\b|"
    r"(?:is|are)\s+(?:what|all|the\s+most|the\s+max\w*|our\s+(?:limit|max\w*|ceiling|budget|cap|total))\b)"
)
ADJECTIVAL: Final = _rule(
    r"\s*[-\s]?(?:[\w'’&/-]+[\s-]+){0,5}?(?:budgets?|campaign|flight|spend|total|plan|buy|burst|push|"
    r"investment|test|activation|pot|media|ceiling|cap|limit|flights?|brief|blitz|effort|commitment|"
    r"envelope|max(?:imum)?|awareness|brief|job)\b(?!\s+(?:saving|discount|price|fee))"
)
"""What a "$200K" before it makes a budget: "a $200K automotive push"."""

AMOUNT_OF_A_BUDGET: Final = _rule(
    rf"\b(?:{_BUDGET}|total|max(?:imum)?|min(?:imum)?|ceiling|cap|limit|sum|amount|campaign|flight|"
    rf"burst|push|"
    r"plan|buy|test|order|region|range|frame|figure|tune|neighbou?rhood|something|all|commitment|"
    r"shoestring|handful|be|is|io|dispose|disposing|thinking|talking|speaking|total|"
    r"insertion|worth)$"
)
OF_A_CAMPAIGN: Final = _rule(
    r"\b(?:campaign|flight|burst|push|media\s+plan|plan|buy|schedule|activation|blitz|proposal|"
    r"commitment)s?\s+"
    rf"(?:of|for|at){_FILL}"
)
"""What is planned, "of" the amount: "propose a campaign of Rs 6 lakh"."""
GIFT_IN_BRACKETS: Final = _rule(
    r"\b(?:gave|given|gives?|lent|lends?|granted|left|allowed|lets?)\b[^.;!?\n]*\(\s*(?:and|plus|with|"
    r"along\s+with|together\s+with)\b\s*(?:(?:about|around|some|a|the)\s+)*[^\w\s]?$"
)
"""What somebody gave besides leave to advertise: "gave me permission (and 700 euros)"."""
OF_SOMETHING: Final = _rule(rf"(?P<noun>(?:[\w'’-]+\s+)?[\w'’-]+)\s+of\b(?:\s*{_ABOUT}(?!\w))*\s*$")

_OUR: Final = (
    r"(?:we|i|our\s+\w+|the\s+(?:council|treasurer|trustees?|parish|client|team|board|boss|owner|"
    r"advertiser|brand|company|customer|director|"
    r"committee|ministry|partners?|group|agency|label|founders?|md|ceo|cmo|cfo|marketing|foundation|chapter)|"
    r"client|boss|finance|management|mgmt|marketing|hq|head\s+office|headquarters|board|cfo|cmo|ceo|md|sales|"
    r"procurement|legal|council|committee|treasurer|trustees?|parish|ministry|owner|sponsor|leadership|"
    r"they|he|she|you|my\s+\w+|everyone|corporate|trading|accounts|dad|mum|mom)"
)
GIVING: Final = _rule(
    rf"\b(?:{_OUR}\s+(?:(?:just|only|finally|now|has|have|had|['’]ve|already|can|could|will|would)\s+)*"
    r"(?:approved?|approves|released?|signed\s+off(?:\s+on)?|gave|gives?|given|granted?|cleared|"
    r"agreed(?:\s+to)?|"
    r"allocated?|confirmed|committed|freed\s+up|unlocked|put\s+(?:in|up|aside)|set\s+aside|offer(?:s|ed)?|"
    rf"green-?lit|okayed|ok['’]d|found|authori[sz]ed|scraped\s+together|earmarked|budgeted|reserved|"
    rf"kept)){_FILL}"
)
GIVEN_BEFORE: Final = _rule(
    rf"(?:{GIVING.pattern}"
    r"|\b(?:have|has|['’]ve|['’]d|got|get|gets|need|needs|want|wants|do|doing|does|use|using|put|"
    r"putting|throw|"
    r"throwing|pay|paying|afford|manage|spare|offer|offering|give|giving|given|commit(?:ted|ting)?|"
    r"allocat(?:e|ed|es|ing)|earmark(?:ed)?|reserv(?:e|ed|ing)|set(?:ting)?\s+aside|budgeted|budgeting|"
    r"plan(?:ned|ning)?|invest\w*|spend(?:ing)?|approved|confirmed|released|signed\s+off(?:\s+on)?|"
    r"scraped\s+together|saved\s+up|found|go|going|stretch|drop|bring|brings|"
    r"mak(?:e|ing)\s+(?:it|that)|call\s+it|keep\s+it|cap\s+it|be|let['’]?s\s+say|says?|there\s+(?:is|are)|"
    r"there['’]?s|thinking|thinking\s+of|talking|assume|available|worth|"
    r"we['’]?re|i['’]?m|we\s+are|i\s+am|this\s+is|it['’]?s|it\s+is|it\s+was|that['’]?s|that\s+is|"
    r"yes|yep|yeah|ok(?:ay)?|sure|fine|hmm+|well|no|actually|sorry|correction|rather|instead|oh|hi|hello|"
    r"for|with|on|under|within|against|behind|of\s+which|dispose|had)"
    r"(?:\s+(?:up|down|out|to|at|on|of|with|for|in|it|aside|together|as|until|till|by|roughly|us|me|"
    r"a\s+max\s+of|"
    r"something\s+like|the\s+(?:total|max|figure|number)|our\s+disposal|your\s+disposal|disposal|"
    r"(?:this|the|our|that)\s+(?:campaign|flight|burst|one|launch|test)|this|it|is|are|be))*)" + _FILL
)
"""Somebody has it, gives it, or wants it spent."""

FIRST_PERSON: Final = _rule(
    rf"\b(?:{_OUR}|there|let['’]?s|please|to|budgets?|campaign|plan|pls|kindly|could|can|us|our|my|"
    rf"client\w*|brand\w*|team|all)\b"
)
"""Who can give a campaign its money."""
GIVEN_VERB: Final = _rule(
    r"\b(?:have|has|got|get|gets|need|needs|want|wants|do|does|put|puts|pay|give|gives|offer|offers|"
    r"make|makes|"
    r"use|uses|found|save|saves|bring|brings)\b(?:\s+\w+){0,3}\s*[^\w\s]?$"
)
FOR_A_CAMPAIGN: Final = _rule(
    r"\s*(?:for|on|to\s+(?:spend|invest|put)\s+(?:on|into|in))\s+(?:an?\s+|the\s+|its?\s+|their\s+|this\s+)?"
    r"(?:[\w-]+\s+){0,5}?(?:campaigns?|launch|flight|push|plan|ads?|advertising|promotion|burst|media|"
    r"streaming|"
    r"audio|video|podcasts?|display|awareness|quarter|months?|weeks?|q[1-4])\b"
)
""""Acme has $75,000 for a six-week launch": what somebody has for a campaign is its budget."""
THING_FOR: Final = _rule(
    r"^\W*(?:an?\s+|the\s+|our\s+|we\s+(?:let|rent|sell|offer|do|make)\s+)?(?:[a-z]\w+\s+)?"
    r"(?!(?:campaign|ads?|audio|video|display|flight|burst|push|plan|month|weeks?|days?|year|quarter|"
    r"reach|awareness|leads|"
    r"clicks|traffic|installs|streams|run|it|this|that|something|everything|one|spots?|posts?|"
    r"banners?|promotion|brief|"
    r"works?|propose|quote|calculate|suggest|prepare|book|recommend|budget|do|go|ok|okay|reach|only|"
    r"please|plan)\b)[a-z]\w+\s+for\s*[^\w\s]?$"
)
"""A thing that is sold for the amount: "penthouse for"."""
YEAR_BEHIND: Final = _rule(r"\s+(?:back\s+)?in\s+(?P<year>(?:19|20)[0-9]{2})\b")
AT_BEFORE: Final = _rule(rf"\bat{_FILL}")
MEANT_BEHIND: Final = _rule(
    r"\s*(?:in\s+total|instead\s+of\s+(?:the\s+)?(?:total|whole\s+sum|daily)|total\b|all[\s-]in|"
    r"all\s+told|altogether|tops\b|max(?:imum)?\b|net\b|gross\b|"
    r"(?:\+|plus|excl?(?:uding|\.)?|incl?(?:uding|usive|\.)?|ex|before|after)\s*(?:of\s+)?(?:vat|tax|"
    r"fees?|gst|"
    r"agency|commission)|to\s+start|it\s+is\b|should\s+(?:do|cover|be\s+enough)|will\s+(?:do|have\s+to\s+do)|"
    r"for\s+(?:the\s+)?(?:whole|entire|full|this|campaign|flight|all)\b|over\s+(?:the\s+)?(?:whole|"
    r"entire|full|flight|period)|for\s+everything|and\s+not\s+a\s+(?:penny|cent)|on\s+(?:the\s+)?table|"
    r"across\b|per\s+market|if\s+possible|"
    r"for\s+(?:the\s+)?(?:jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept\w*|oct\w*|nov\w*|"
    r"dec\w*|spring|summer|autumn|fall|"
    r"winter|christmas|easter|q[1-4]|h[12]|next|launch|ads?|advertis\w+|marketing|promotion|"
    r"promoting|it|this|that|us)\b|"
    r"is\s+(?:fine|ok(?:ay)?|good|possible|realistic|doable)|ish\b|or\s+so\b)"
)
STANDS_FOR: Final = _rule(
    rf"(?:\b(?:in|for|to|on|across|at)\s+(?:the\s+)?[A-Z][\w'’.-]+(?:\s+[A-Z][\w'’.-]+)*|"
    rf"[A-Z]{{2,3}}|[0-9/+.-]+|"
    rf"\b(?:audio|video|display|reach|clicks|awareness|leads?)){_FILL}".replace("[A-Z]", "(?-i:[A-Z])")
)
"""A place, a date or a format right before the amount in a list of key words."""

AFTER_COLON: Final = _rule(rf":{_FILL}")
LONE_LEAD: Final = _rule(
    rf"\W*(?:(?:and|or|also|plus|please|pls|ok|so|then|ideally|preferably|hopefully|overall|altogether|"
    rf"budgetwise|money-wise|money\s+wise){_FILL[:-1]}|{_FILL})"
)

OURS_BEHIND: Final = _rule(
    r"\s*,?\s*(?:\(?(?:of|from|out\s+of)\s+(?:that|it|which|this|the\s+\w+)\)?\s*)?"
    r"(?:(?:of\s+(?:it|that|which)\s+)?(?:is|are|was|were|has\s+been|have\s+been|will\s+be|"
    r"would\s+be|goes|go|"
    r"going|comes|to\s+be|['’]s)\s*)?"
    r"(?:(?:allocated|earmarked|reserved|set\s+aside|assigned|meant|intended|planned|budgeted|ring-?fenced|"
    r"foreseen|for\s+use|available|spent|invested)\s*)?"
    r"(?:to|for|with|on|in|into|towards?|via|through|at)\s+(?:the\s+)?"
    r"(?:you\b(?!\s+to\b)|yours\b|your\s+(?:side|part|platform|inventory|network|channels?|share|service|"
    r"offer|ads?|media|lot|team|station|environment|product)|us\s+here|"
    r"this\s+(?:channel|platform|part|leg|service|piece|portion)|(?:music\s+|audio\s+|digital\s+|"
    r"online\s+)?streaming\b|"
    r"(?:digital|streaming|online)\s+(?:audio|part|share|piece|portion|platform|radio)\b)"
    r"|\s*(?:of\s+(?:it|that|this|which)\s+)(?:in|into|on|to|for|towards?|behind)\b"
)
OURS_BEFORE: Final = _rule(
    r"(?:\b(?:your|this\s+(?:channel|platform)['’]s|the\s+streaming|streaming['’]?s?|our\s+streaming|"
    r"your\s+platform['’]s|"
    r"digital\s+audio['’]?s?)\s+(?:share|part|portion|slice|piece|bit|allocation|cut|budget|side|line)"
    r"(?:\s+(?:of\s+(?:it|that|this|the\s+\w+)))?\s*(?:is|of|:|=|would\s+be|will\s+be|comes\s+to|at|"
    r"amounts\s+to|-|–)?"
    r"|\b(?:you(?:r\s+(?:platform|side|team))?|streaming|digital\s+audio|audio\s+streaming|"
    r"this\s+(?:channel|platform|part)|"
    r"streaming\s+(?:audio|ads|part))\s+(?:get|gets|receives?|have|has|can\s+have|can\s+get|"
    r"will\s+get|is\s+getting|are\s+getting|"
    r"gets\s+to\s+keep|takes?|:|=))" + _FILL
)

_PERIODS_PAST: Final = (
    r"(?:last|previous|prior|past|old|earlier|former)\s+(?:year|quarter|month|week|time|season|"
    r"campaign|flight|"
    r"edition|summer|winter|spring|autumn|fall|christmas|easter|budget|spend|round|burst|wave|launch|test|"
    r"agency|q[1-4]|h[12]|black\s+friday|january|february|march|april|june|july|august|september|october|"
    r"november|december|fiscal|fy)(?:['’]?s)?"
)
PAST_BEFORE: Final = _rule(
    rf"\b(?:{_PERIODS_PAST}|spent|previously|historical(?:ly)?|used\s+to\s+(?:be|spend|have|put)|"
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
    rf"{_FILL}"
)
PAST_BEHIND: Final = _rule(
    rf"[^.;,!?]{{0,30}}?\b(?:{_PERIODS_PAST}|previously|yesterday|back\s+then|ago|at\s+the\s+time|"
    r"(?<!the\s)before(?=\s*(?:$|[.,;!?)]))|already\s+(?:spent|booked|used)|went\s+to\s+waste)"
    r"|[^.;,!?]{0,30}?\b(?:from\s+us\s+already|elsewhere)\b"
)
_THIS_TIME: Final = (
    r"(?:this\s+(?:year|time|season|quarter|month|spring|summer|autumn|fall|winter|christmas|easter|one|"
    r"round|"
    r"campaign|flight|wave|edition)|(?:for\s+)?(?:the\s+)?(?:coming|current|new)\s+(?:year|season|quarter|"
    r"campaign|"
    r"round|edition|one)|for\s+(?:the\s+)?(?:spring|summer|autumn|fall|winter|christmas|easter|"
    r"next\s+\w+)|now|today|"
    r"nowadays|these\s+days|currently)"
)
NOW_BEFORE: Final = _rule(
    rf"\b{_THIS_TIME}(?:['’]s)?,?(?:\s+(?:it(?:['’]s|\s+is|\s+will\s+be)?|that['’]s|there['’]?s|"
    rf"there\s+(?:is|are)|we|i|"
    r"they(?=\s+(?:gave|give|have\s+given))|['’]ve|have|has|had\s+to\s+make\s+do\s+with|got|gets?|only|"
    r"just|is|are|"
    r"will\s+be|would\s+be|can|could|be|do|the\s+(?:figure|number|amount|sum|pot|total|budget)|down\s+to|"
    r"up\s+to|at|"
    rf"gave|give|given|us|with|by|comes?\s+to)){{1,6}}{_FILL}"
)
"""Money of now, told beside that of before: "this year it's"."""
NOW_BEHIND: Final = _rule(
    rf"\s*{_THIS_TIME}\b(?!['’]|\s+(?:it|we|i|there|the|that|only|just|is|are|has|gets?)\b)"
)
PAST_PERIOD: Final = _rule(rf"\b(?:{_PERIODS_PAST}|(?:a|one|two)\s+years?\s+ago|back\s+then|previously)\b")
BUDGET_FOR_MEDIUM: Final = _rule(
    r"\bbudgets?\s+(?:for|of|on|behind)\s+(?:(?:the|our|this|that|your|its|whole|music|digital|online)\s+)*"
    r"(?:audio|video|display|streaming|podcasts?|campaign|ads?|advertising|adverts?|spots?|launch|push|"
    r"flight|plan|"
    r"part|side|it|all|everything|this|that)(?:\s+(?:ads?|spots?|part|side|campaign|alone|only|"
    r"with\s+you)){0,2}"
    r"\s+(?:is|are|was|were|will\s+be|would\s+be|comes?\s+(?:to|out\s+at)|stands?\s+at|sits?\s+at|"
    r"amounts?\s+to|lands?\s+at)" + _FILL
)
EARLIER: Final = _rule(
    r"\b(?:in\s+|year\s+|fy\s?|q[1-4]\s+)?(?P<year>(?:19|20)[0-9]{2})\b(?:\s+(?:it|we|was|the|had|"
    r"had\s+\w+|our|budget|campaign|"
    r"spend|spent|cost|is))*\s*[:=(–-]?\s*$"
)
_OTHER_PARTY: Final = (
    r"(?:competitor|competition|rival|market\s+leader|other\s+(?:brand|compan|shop|agenc)|"
    r"big\s+(?:brand|player|chain)|"
    r"incumbent|challenger|the\s+others?\b|neighbou?rs?\b|bigger\s+(?:brand|player))"
)
OTHERS: Final = _rule(
    rf"\b{_OTHER_PARTY}[\w'’]*\b(?![^.;]*?(?:\b(?:we|i|our)\b\s+(?!can['’]?t|cannot|don['’]t|"
    rf"match)))[^.;!?\n]*$"
    r"|\b(?:customers?|people|users?|shoppers?|buyers?|members?|visitors?|guests?|families|"
    r"households|clients|"
    r"tourists|travell?ers|fans|listeners|patients|who|donors|owners|couples|drivers|parents|players|"
    r"gamers|winners|family\s+of\s+\w+|employees|workers|tenants|they)\s+"
    r"(?:who\s+|that\s+|typically\s+|usually\s+|often\s+|already\s+|each\s+|on\s+average\s+)*"
    r"(?:spend|pay|invest|earn|make|drop|own|have|save|buy|share|receive|split|owe)\w*\b[^.;,!?\n]{0,30}$"
)
HEARSAY: Final = _rule(
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
UNDECIDED: Final = _rule(
    r"\b(?:whether|don['’]?t\s+know|do\s+not\s+know|no\s+idea|unclear|can['’]?t\s+say|undecided|"
    r"not\s+decided|"
    r"haven['’]?t\s+decided|(?:what|how\s+much)\s+(?:did|have|had)\s+(?:we|you|i|they))\b[^.;!?\n]*$"
)
HEDGED: Final = _rule(
    r"\b(?:might|may|could)\s+(?:\w+\s+){0,3}(?:able\s+to\s+)?(?:go\s+(?:up\s+)?to|stretch|reach|"
    r"become|rise|grow|get|"
    r"be\s+(?:more|raised|increased))\b|\b(?:if|should)\s+[^.;]{3,60}\b(?:comes?|goes?|works?|"
    r"succeeds?|performs?|agrees?|"
    r"approves?|lands?|sells?)\b[^.;]*$|\b(?:later|eventually|one\s+day|potentially|theoretically|"
    r"in\s+theory)\b[^.;]{0,20}$"
)

_MEASURE: Final = r"v?e?CPMs?|CPA|CPC|CPCV|CPV|CPI|CPL|CPO|CPE|CPT|TKP|CAC|ROAS|LTV|CLV|AOV|ARPU|RRP|MSRP|ASP"
PRICE_BEFORE: Final = _rule(
    rf"\b(?:{_MEASURE}|(?:cost|price)s?\s+(?:of|per)\s+(?:an?\s+|each\s+|every\s+)?\w+(?:\s+\w+)?|"
    r"priced?|prices|pricing|retail(?:s|ing|er)?|"
    r"sells?|selling|sold|"
    r"(?<!\bup\s)(?<!\bdown\s)(?<!\bgo\s)(?<!\braised\s)(?<!\bgrew\s)(?<!\bwent\s)from(?=\s*[^\w\s]?\s*$)|"
    r"starting\s+(?:at|from)|(?:from|for)\s+(?:just|only|as\s+little\s+as)|starts?\s+at|"
    r"incomes?|salar(?:y|ies)|wages?|HHI|earn(?:s|ing|ed)?|who\s+make|making|net\s+worth|basket|"
    r"orders?\s+(?:value|over|above|of|from|is|was|averages?)|orders?|purchases?|"
    r"raised(?!\s+(?:it|the|to|by|our))|raising|valued|valuation|worth|saves?|saved|saving|win|wins|"
    r"won|winners?|"
    r"(?<!incl\s)(?<!including\s)fees?|rents?|rented|renting|let\s+\w+|deposits?|discounts?|"
    r"bonus(?:es)?|prizes?|jackpot|lottery|"
    r"donat\w+|donations?|fundrais\w+|charges?|costing|costs?|fares?|admission|entry|entrance|tickets?|"
    r"passe?s?|vouchers?|gift\s+cards?|coupons?|"
    r"sales|revenues?|turnover|turned\s+over|turns\s+over|ARR|MRR|GMV|profits?|margins?|grossed|"
    r"grossing|netted|"
    r"box\s+office|takings|funding|series\s+[a-h]|seed|(?:seed|funding|financing|"
    r"investment)\s+rounds?|investors?|grants?|endowment|scholarships?|stipend|"
    r"invoices?|bills?|quotes?|quoted(?:\s+us)?|hiring|(?:crowd)?funding\s+goal|goals?|target|debts?|"
    r"loans?|credit|mortgages?|mortgage|insur\w+|coverage|covers?|compensation|fines?|penalt\w+|"
    r"tax(?:es)?|bills?|savings|dividends?|assets|capital|shares?\s+(?:price|of)|"
    r"subscriptions?|members(?:hip)?|tuition|lease|leasing|instal?lments?|rates?|nightly|per\s+night|"
    r"homes?|houses?|flats?|apartments?|condos?|cars|watches|phones|properties|villas|"
    r"paid|pays|payroll|production|producing|shoot(?:ing)?|"
    r"exports?|imports?|market\s+(?:size|value|cap)|sponsor(?:ship|ed|s)?|"
    r"TV\s+(?:part|side|budget|spend|campaign)|(?:print|radio|billboards?|outdoor|OOH|social|search|"
    r"SEO|influencers?|"
    r"google|meta|facebook|instagram|tiktok|youtube|linkedin|cinema|PR)\s+(?:alone\s+|itself\s+|"
    r"already\s+)?(?:part|side|budgets?|spend|ads?|campaign|gets?|takes?|has|have|got|is|costs?)|"
    r"followers|subscribers|employees|"
    r"a\s+bottle|a\s+pair|a\s+tube|per\s+month\s+from)\b"
    r"(?:\s*(?:[:=(–-]|\b(?:is|are|was|were|of|at|to|from|for|hit|reached|by|with|our|the|a|an|in|on|"
    r"has|have|had|clients|customers|"
    r"goal|target|value|price|money|amount|sum|each|up|between|us|them|over|under|more|than|above|"
    r"below|around|about|"
    r"pool|fund|here|there|itself|apiece|typically|usually|starting|"
    r"last|this|next|year|month|grew|rose|averages?|average|per|week|day|that|which|we|it|one|two|"
    r"three|four|five|six|ten|"
    r"deal|plan|offer|drivers|staff|people|gross|net|now|currently|everyone|customers|for\s+up\s+to|runs?|"
    r"can|"
    r"may|could|climbs?|rises?|goes|starts?)\b))*"
    rf"{_FILL}"
)
PRICE_CLAUSE: Final = _rule(
    r"\b(?:invoice|receipt|contract|inherit\w*|lawsuit|hiring|wages?|stipend|jackpot|"
    r"crowdfunding)\b[^.;!?\n]*$"
    r"|\b(?:win|prizes?|sold|(?<!budget\s)(?<!budget\sis\s)(?<!budget\swas\s)(?<!been\s)(?<!spend\s)"
    r"raised(?!\s+(?:(?:it|up|(?:the|our)\s+budget)\s+)?(?:to|by)\b[^.;,]{0,12}$)|turned\s+over|valued|"
    r"priced|retails?|earn(?:s|ing)?|salary|"
    r"revenues?|turnover|"
    r"mortgage|house(?:s|holds?)?|homes?|lease|deposit|loan|series\s+[a-h]|seed\s+round|"
    r"savings)\b[^.;,:!?\n]{0,28}$"
    rf"|\b(?:{_MEASURE})\b(?:(?!\b(?:budgets?|spend|total|money)\b)[^.;,:!?\n\d]){{0,40}}\b(?:is|at|about|"
    rf"around|near|of|was|to)"
    r"\s*[^\w\s]?$"
    r"|\b(?:raise|collect)\s*$"
    r"|^[^,]*\b(?:we|it|they|which|that|she|he)\s+(?:cleared|closed|lost|owe|owed|made|make|makes|"
    r"took|earned|"
    r"grossed|netted|banked|generated|processed|shipped|moved|inherited|borrowed|refunded|paid|"
    r"charge|charges|"
    r"cost|costs|collected|sell|sells|own|manage\s+assets)\b[^.;,:!?\n]{0,20}$"
)
PRICE_BEHIND: Final = _rule(
    rf"\s*\+?\s*,?\s*(?:(?:max(?:imum)?|target|average|avg\.?)\s+)?(?:(?:{_MEASURE})\b|"
    r"(?:each|apiece|a\s+piece|a\s+pop)\b(?!\s+(?:day|week|month))"
    r"|(?:per\b|/|an?\b|for\s+(?:each|every)\b)\s*(?:\w+\s+)?(?:click|view|install|lead|acquisition|"
    r"conversion|sale|customer|thousand|mille|"
    r"1[.,]?000|sign-?up|order|unit|person|head|ticket|purchase|download|app|subscriber|trial|bottle|"
    r"pair|item|kg|"
    r"kilo|night|seat|user|completed|stream|listen(?:er)?|impression|pop|car|meal|pack|bag|box|visit|"
    r"share|glass|"
    r"cup|litre|liter|hour|tube|pound|piece|plate|menu|class|session|course|lesson|treatment|"
    r"month\s+plan|booking|"
    r"request|enquiry|inquiry|registration|appointment|demo|test\s+drive|application|applicant|one|"
    r"go|round|game|"
    r"child|adult|guest|room|roll|slice|jar|can|tin|ride|trip|way|square|sq|m2|gallon|mile|share|"
    r"licen[cs]e|member|"
    r"gram|ounce|pint|donor|reservation|quote)s?\b"
    r"|(?:off|discount|vouchers?|gift|coupons?|cash\s?back|bonus|prizes?|incomes?|HHI|salar(?:y|ies)|"
    r"wages?|fares?|"
    r"net\s+worth|revenue|turnover|ARR|MRR|AOV|GMV|basket|orders?|deposit|or\s+more\s+(?:household|income)|"
    r"\+?\s*households?|(?:in|of)\s+(?:(?:annual|yearly|monthly|weekly|daily|total|gross|net|new|fresh|"
    r"unpaid)\s+)?(?:revenue|sales|funding|savings|prizes|"
    r"income|turnover|"
    r"profit|annual|donations|debt|assets|capital|equity|credit|damages|tax\w*|grants?|scholarships?|"
    r"damage|losses|"
    r"fines|sponsorship|deposits|payouts|payments|transactions|bookings|orders|loans|claims|refunds|wages|"
    r"salaries|subsid\w+|pledges|cash\s+prizes|deposit\s+volume|rent|fees|royalties)|"
    r"valuation|prices?|fees?|series|seed|rounds?|grants?|loans?|mortgage|"
    r"(?:a|per)\s+(?:month|year|week|day)\s+(?:subscription|membership|plan|fee|lease|rental|rent)|"
    r"subscriptions?|"
    r"memberships?|company|business\b|in\s+(?:household|yearly)|earners?|homes?|houses?|"
    r"sponsorships?|savings|"
    r"fines?|scholarships?|donations?|turnover|tickets?|entry|entrance|worth\s+of|market\b(?!s)|"
    r"industry|rrp|jackpot|project|building|program(?:me)?|facility|contract|deal|villa|machine|boat|"
    r"yacht|renovation|refurbishment|"
    r"extension|expansion|studio|lawsuit|settlement|damage|"
    r"penthouse|bonus|plus\s+bonus|(?:at|from)\s+(?-i:[A-Z])\w+(?:\s+(?-i:[A-Z])\w+)?\s*(?:$|"
    r"[.,;)]))\b|\s*plus\s+bonus)"
)
LISTED_GOAL_BEHIND: Final = _rule(
    r"\s*(?:,\s*(?:[a-z]+\s+)?(?:tickets?|orders?|subscriptions?|memberships?|donations?|entry|vouchers?|"
    r"deposits?|gift|homes?|houses?|rounds?|business|market|project|program(?:me)?|studio|game)\b"
    r"|\s+tickets?\s+(?:are|is|only|online|sold|can|via|through|exist|on\s+(?:our|the))\b)"
)
""""9k, tickets online": the next item of a list, not what the amount buys."""
RAISED_TO: Final = _rule(
    r"\b(?:revenues?|turnover|sales|profits?|donations?|income|takings|ARR|MRR|GMV|prices?|rents?|"
    r"valuation|wages?|"
    r"salar(?:y|ies)|members(?:hip)?|market\s+share)\b[^.;!?\n]*\b(?:it|that|this|them)\s+(?:(?:up|back|"
    r"from\b[^.;!?\n]*)\s+)?"
    rf"(?:to|towards|past|over|above|by){_FILL}"
)
"""A figure of the business that is to grow: "revenue was 3 million, we want to raise it to"."""
BID_BEFORE: Final = _rule(rf"\b(?:max\s+)?(?:bids?|bidding)\b(?:\s+(?:of|is|at|to|up|cap)){{0,3}}{_FILL}")
RESULT_AT: Final = _rule(
    r"\b(?:sign[- ]?ups?|leads?|installs?|downloads?|conversions?|sales|orders?|purchases?|customers?|"
    r"subscribers?|subscriptions|trials?|clicks?|views?|registrations?|acquisitions?|bookings?|results?|"
    r"requests?|enquiries|inquiries|appointments?|demos?|visits?|starts?|drives|applications?)\b"
    r"[^.;,\d]{0,24}\b(?:at|under|below|for|no\s+more\s+than|at\s+most|max(?:imum)?)\s+"
    r"(?:about\s+|around\s+|roughly\s+|max(?:imum)?\s+|most\s+|no\s+more\s+than\s+|under\s+|"
    r"less\s+than\s+)*[^\w\s]?$"
)
DETERMINER: Final = _rule(
    r"(?:\b(?:our|their|its|new|the|a|an|these|this|your|my|his|her|every|each|those)|['’]s)\s+$"
)
PLAIN_NOUN: Final = _rule(
    r"[\s-]+(?!(?:for|in|on|over|to|from|per|a|an|the|and|or|with|by|at|is|are|of|as|this|next|until|"
    r"till|total|max|"
    r"during|across|starting|between|only|we|i|it|that|please|pls|daily|weekly|monthly|budget|which|"
    r"but|so|should|"
    r"will|then|instead|more|less|now|if|each|against|behind|into|through|via|using|net|gross|tops|"
    r"altogether|"
    r"overall|combined|available|left|spend|all|plus|incl\w*|excl?\w*|ex|before|after|maximum|"
    r"minimum|min|to|not|no|"
    r"extra|again|flat|fixed|audio|video|vids?|banners?|display|reach|clicks|awareness|leads|women|"
    r"men|adults|jan\w*|feb\w*|mar|"
    r"march|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|until|thru|or|ish|kept|within|split|"
    r"reserved|there|here|everything|today|tomorrow|starts?|running|runs?|total|would|could|can|has|"
    r"have|was)\b)"
    r"[a-z][\w-]+"
)
NO_BUDGET_SUBJECT: Final = _rule(
    rf"(?:^|[\s,])(?!(?:[^:=]*\b(?:{_BUDGET}|total|max(?:imum)?|ceiling|cap|limit|amount|figure|"
    rf"number|sum|price\s+tag|"
    r"we|i|it|that|this|there|what|all|here|answer|offer|proposal|allocation|finance|client|question|"
    r"plan|campaign|now)\b))"
    r"(?:[^\s:=][^:=]*)\s+(?:is|are|was|were|costs?|amounts?\s+to|comes?\s+to|comes?\s+in\s+at|"
    r"runs?\s+at|goes\s+for|go\s+for|"
    rf"averages?|reached|hits?|equals?|stands?\s+at|sits?\s+at|gets?|brings?\s+in|totals?){_FILL}"
)
"""Another thing than a budget "is" or "costs" the amount."""

SENTENCE_WORDS: Final = _rule(
    r"\b(?:the|a|an|our|their|his|her|its|my|your|is|are|was|were|has|had|be|been|it|they|he|she|who|"
    r"which|that|"
    r"each|every|cost|costs|makes?|made|takes?|took|gets?|got|will|would|can|could|does|did|do)\b"
)
"""Words of a whole sentence; a list of key words has none of them."""

"""The words by which an amount is the budget. Each pattern is matched within one sentence."""

from typing import Final

from agents.budget.lead_words import ABOUT, BUDGET_NOUN, FILL, rule

BUDGET_BEFORE: Final = rule(
    rf"\b(?:{BUDGET_NOUN}|(?:plan|work|calculate|reckon)\s+(?:on|with|for|around|against)|total(?:l?ing|"
    rf"s)?|ceiling|cap(?:ped)?|limit(?:ed)?|"
    rf"cost(?:s|ing)?\s+us|split\s+of)\b"
    r"(?:\s+(?:for|of)\s+(?:the|this|our|that|all|everything|it)(?:\s+[\w-]+){0,4}?|"
    r"\s+(?:here|overall|altogether|this\s+time|this\s+year|this\s+quarter|line|side|part|frame|figure|"
    r"tbc|tbd|tba|so\s+far|available|approved|proposed|planned|agreed|confirmed|sanctioned|allotted|allocated|"
    r"assigned|granted|earmarked|reserved|foreseen|envisaged|provided|authori[sz]ed|fixed|released|cleared)|\s*\([^)]{1,24}\)|"
    r"\s+from\s+[\w\s]{1,20}?(?=\s(?:is|of|was)\b))*"
    r"(?:\s*(?:[:=–-]|,|\bis\b|['’]s\b|\bare\b|\bwas\b|\bof\b|\bat\b|\bto\b|\bon\b|\bwill\b|"
    r"\bwould\b|\bcould\b|"
    r"\bshould\b|\bbe\b|\bbut\b|\blands?\b|\bsits?\b|\bstands?\b|\blies?\b|\breach(?:es)?\b|\brises?\b|"
    r"\brose\b|\bamounts?\b|\bcomes?\b|\bgoes\b|"
    r"\bup\b|\bcan\b|"
    r"\bus\b|\bme\b|\bnot\b|\bexceed\b|\bmore\s+than\b|\bby\b|\bset\b|\bstarts?\b|\bin\b|\bwe\b|"
    r"\bhave\b|\bgot\b|\bthat\b|\bmust\b|\bmay\b|\bshall\b|"
    r"\bstay\b|\bunder\b|\bremains?\b|\bit\b|\baround\b|\bhere\b|\bwant\b|\bof\b|\bgrew\b|\bwent\b|"
    r"\bdown\b))*" + FILL
)
"""A budget word, and nothing but small words up to the amount."""

_APPROVED: Final = (
    r"(?:approved|agreed|confirmed|signed[\s-]off|ok['’]?d|okayed|green-?lit|authori[sz]ed|available|"
    r"committed|"
    r"allocated|earmarked|working|final|overall|total|proposed|planned|budgeted|released|cleared|sanctioned|"
    r"ring-?fenced|campaign|media|marketing)"
)
_SUM: Final = r"(?:amount|figure|number|sum)"
OF_THE_WHOLE: Final = rule(
    r"(?:[0-9]\s?(?:%|percent|per\s?cent)|\b(?:half|third|quarter|rest|most|all|some|part|bulk|two\s+thirds|"
    r"three\s+quarters))\s+of\s+"
    r"(?:the|our|my|that|those)\s+(?:total\s+|whole\s+|full\s+)?[^\w\s]?$"
)
""" "No more than 30% of the 60k on video": what is divided is the budget."""
APPROVED_SUM: Final = rule(
    rf"\b(?:{_APPROVED}\s+(?:(?:ad|media|campaign|marketing|advertising)\s+)?{_SUM}(?:\s+(?:available|"
    rf"approved|"
    rf"for\s+(?:this|it|us|(?:the\s+)?(?:campaign|media|ads|advertising|marketing|promotion))))?|"
    rf"{_SUM}\s+(?:{_APPROVED}|from\s+(?:the\s+|our\s+)?(?:finance|"
    rf"client|"
    r"board|boss|management|cfo|cmo|ceo|hq|head\s+office)|(?:that\s+)?(?:we|i|they|finance|(?:the|our|my)\s+"
    r"(?:board|client|boss|cfo|cmo|ceo|committee|team|owner))\s+(?:(?:can|could|have|has|had|['’]ve|just|"
    r"all)\s+)*"
    r"(?:commit(?:ted)?|spend|invest|use|approved?|agreed(?:\s+on)?|ok['’]?d|okayed|signed\s+off|"
    r"released?|cleared|"
    r"settled\s+on|gave\s+us|given\s+us|got|set\s+aside|put\s+aside)))"
    r"\s*(?::|=|-|–|\bis\b|['’]s\b|\bwas\b|\bwould\s+be\b|\bcomes\s+to\b|\bstands\s+at\b|\bsits\s+at\b)"
    + FILL
)
""""The approved amount is": a sum that somebody has agreed to, and no loan or invoice."""

BUDGET_LABEL: Final = rule(
    rf"(?:^|\s|\b)(?:{BUDGET_NOUN}|total|amount|figure|cash|(?:(?:we|us|ours|me|client)(?=\s*:))|"
    rf"[€$£]\s*(?:per|a|/)\s*(?:day|week|month)|€|\$|£)\b\s*(?:\([^)]{{1,24}}\)\s*)?[:=–-]{FILL}"
)
BUDGET_BEHIND: Final = rule(
    r"\s*(?:(?:total|media|overall|gross|net|campaign|ads?|advertising|lifetime|monthly|daily|weekly|"
    r"marketing|annual|yearly|quarterly|full|whole|all[\s-]in|max(?:imum)?|working|paid|fixed|flat|test|"
    r"launch|digital|streaming|audio|client|approved|as|of|in|the|our|a)[\s-]+){0,4}"
    r"(?:budgets?\b|ad[\s-]?spend\b|spend\b(?!s)|to\s+(?:spend|invest|use|play\s+with|work\s+with|put|deploy|"
    r"burn|give|go\s+on|splash|chuck|throw|allocate|distribute|get\s+rid\s+of|throw)\b|"
    r"(?:is|are|was|were|['’]s)?\s*(?:(?:set|put|laid)\s+(?:aside|by)|saved(?:\s+up)?|stashed(?:\s+away)?|"
    r"in\s+the\s+(?:bank|kitty|pot|till|jar|account)|tucked\s+away|scraped\s+together|earmarked|"
    r"allocated|available|budgeted|reserved|"
    r"ring-?fenced|"
    r"approved|signed\s+off|committed|released|planned|at\s+(?:our|my|your)\s+disposal)\b|"
    r"(?:is|are)\s+(?:what|all|the\s+most|the\s+max\w*|our\s+(?:limit|max\w*|ceiling|budget|cap|total))\b)"
    r"|\s*[,;(–-]*\s*(?:and\s+|so\s+|which\s+|that\s+|it\s+|they\s+)*(?:must|has\s+to|have\s+to|needs?\s+to|should|is\s+to|are\s+to|"
    r"can|may|to)\s+(?:(?:all|only|then|now)\s+)?be\s+(?:(?:all|fully|entirely|completely)\s+)?(?:used(?:\s+up)?|spent|invested)\b"
    r"(?!\s+(?:on|for)\s+(?!(?:the\s+|our\s+|this\s+)?(?:ads?|adverti|campaign|promo|marketing|media|streaming|this\b|it\b)))"
    r"|\s*[,;(–-]+\s*(?:and\s+)?(?:all\s+(?:of\s+)?(?:it|that|this|which)|every\s+(?:penny|cent|euro|dollar|bit)(?:\s+of\s+(?:it|that|which))?|"
    r"the\s+(?:whole\s+)?lot|it\s+all|which\s+all|that\s+all)\s+(?:(?:is|goes|going|should\s+go|can\s+go|will\s+go|went|available|yours)\s+)*"
    r"(?:to\s+you|yours|(?:to|for|on|into|towards)\s+(?:the\s+|our\s+|this\s+)?(?:ads?|advertising|adverts|campaign|promotion|promo|"
    r"marketing|media|publicity|spots|this|streaming))\b"
    r"|\s*(?:(?:is|are)\s+)?(?:left|remaining|still)\s+in\s+(?:the|our)\s+(?:\w+\s+){0,2}(?:line|pot|kitty|budget|fund|account|bank|box|jar)\b"
    r"|[^.;!?\n\d]{0,40}[,;.–-]+\s*(?:please\s+|so\s+|and\s+)?(?:use|spend|take)\s+(?:it\s+all|all\s+of\s+(?:it|that)|the\s+lot|every\s+\w+\s+of\s+it)\b"
    r"|\s*[,;–-]?\s*(?:and\s+|so\s+)?(?:that|this|it)(?:['’]?s|\s+is)\s+(?:(?:all|the|our|my|your|whole|entire|total)\s+)*(?:pot|kitty|budget|"
    r"war\s+chest|purse|spend|max(?:imum)?|limit|ceiling)\b"
)
ADJECTIVAL: Final = rule(
    r"\s*[-\s]?(?:[\w'’&/-]+[\s-]+){0,5}?(?:budgets?|campaign|flight|spend|total|plan|buy|burst|push|"
    r"investment|test|activation|pot|allocation|allowance|appropriation|kitty|purse|fund|war\s+chest|media|"
    r"ceiling|cap|limit|flights?|brief|blitz|effort|commitment|"
    r"envelope|max(?:imum)?|awareness|brief|job)\b(?!\s+(?:saving|discount|price|fee))"
)
"""What a "$200K" before it makes a budget: "a $200K automotive push"."""

AMOUNT_OF_A_BUDGET: Final = rule(
    rf"\b(?:{BUDGET_NOUN}|total|max(?:imum)?|min(?:imum)?|ceiling|cap|limit|sum|amount|campaign|flight|"
    rf"burst|push|"
    r"plan|buy|test|order|region|range|frame|figure|tune|neighbou?rhood|something|all|commitment|"
    r"shoestring|handful|split|slice|chunk|lump|pile|stash|instal?ments?|tranche|be|is|io|dispose|disposing|thinking|talking|speaking|total|"
    r"insertion|worth)$"
)
OF_A_CAMPAIGN: Final = rule(
    r"\b(?:campaign|flight|burst|push|media\s+plan|plan|buy|schedule|activation|blitz|proposal|"
    r"commitment)s?\s+"
    rf"(?:of|for|at){FILL}"
)
"""What is planned, "of" the amount: "propose a campaign of Rs 6 lakh"."""
GIFT_IN_BRACKETS: Final = rule(
    r"\b(?:gave|given|gives?|lent|lends?|granted|left|allowed|lets?)\b[^.;!?\n]*\(\s*(?:and|plus|with|"
    r"along\s+with|together\s+with)\b\s*(?:(?:about|around|some|a|the)\s+)*[^\w\s]?$"
)
"""What somebody gave besides leave to advertise: "gave me permission (and 700 euros)"."""
OF_SOMETHING: Final = rule(rf"(?P<noun>(?:[\w'’-]+\s+)?[\w'’-]+)\s+of\b(?:\s*{ABOUT}(?!\w))*\s*$")

_OUR: Final = (
    r"(?:we|i|our\s+\w+|the\s+(?:council|treasurer|trustees?|parish|client|team|board|boss|owner|"
    r"advertiser|brand|company|customer|director|"
    r"committee|ministry|members|shareholders|jury|dean|faculty|rector|producers?|promoter|manager|minister|"
    r"mayor|principal|chair(?:man|woman|person)?|secretary|head|investors?|partners?|group|agency|label|"
    r"founders?|md|ceo|cmo|cfo|marketing|foundation|chapter)|"
    r"client|boss|finance|management|mgmt|marketing|hq|head\s+office|headquarters|board|cfo|cmo|ceo|md|sales|"
    r"procurement|legal|council|committee|treasurer|trustees?|parish|ministry|owner|sponsor|leadership|"
    r"they|he|she|you|my\s+\w+|everyone|corporate|trading|accounts|dad|mum|mom)"
)
_SIGNS: Final = (
    r"(?:(?:the|a|an|my|our)\s+(?:[\w-]+\s+)?[\w-]+|(?-i:[A-Z])[\w’'-]+)\s+(?:(?:has|have|had|just|finally|"
    r"already|now)\s+)*"
    r"(?:okayed|ok['’]d|green-?lit|signed\s+off(?:\s+on)?|authori[sz]ed|ring-?fenced|earmarked|allotted|"
    r"budgeted|cleared|rubber-?stamped|"
    r"approved|sanctioned|released|set\s+aside|put\s+aside|voted(?:\s+(?:for|through))?)"
)
"""Verbs that say, whoever does it, that money is given to be spent."""
GIVING: Final = rule(
    rf"\b(?:{_SIGNS}|{_OUR}\s+(?:(?:just|only|finally|now|has|have|had|['’]ve|already|can|could|will|"
    rf"would)\s+)*"
    r"(?:approved?|approves|appropriat(?:ed|es)|allotted|assigned|released?|signed\s+off(?:\s+on)?|gave|"
    r"gives?|given|granted?|cleared|"
    r"agreed(?:\s+to)?|"
    r"allocated?|confirmed|committed|freed\s+up|unlocked|put\s+(?:in|up|aside)|set\s+aside|offer(?:s|ed)?|"
    rf"green-?lit|okayed|ok['’]d|found|authori[sz]ed|voted(?:\s+(?:for|through))?|pledged|settled\s+on|"
    rf"landed\s+on|"
    rf"stumped\s+up|coughed\s+up|chipped\s+in|pooled|clubbed\s+together|put\s+together|"
    rf"scraped\s+together|earmarked|budgeted|reserved|"
    rf"kept)){FILL}"
)
GIVEN_BEFORE: Final = rule(
    rf"(?:{GIVING.pattern}"
    r"|\b(?:have|has|['’]ve|['’]d|got|get|gets|need|needs|want|wants|do|doing|does|use|using|put|"
    r"putting|throw|"
    r"throwing|pay|paying|afford|manage|spare|offer|offering|give|giving|given|commit(?:ted|ting)?|"
    r"allocat(?:e|ed|es|ing)|appropriat(?:ed|es)|allott?(?:ed|s)?|earmark(?:ed)?|reserv(?:e|ed|ing)|"
    r"set(?:ting)?\s+aside|budgeted|budgeting|"
    r"plan(?:ned|ning)?|invest\w*|spend(?:ing)?|approved|confirmed|released|signed\s+off(?:\s+on)?|"
    r"scraped\s+together|saved\s+up|found|go|going|stretch|drop|bring|brings|"
    r"mak(?:e|ing)\s+(?:it|that)|call\s+it|met\s+(?:in\s+the\s+middle|halfway)|compromised|settled|keep\s+it|cap\s+it|be|let['’]?s\s+say|says?|there\s+(?:is|are)|"
    r"there['’]?s|thinking|thinking\s+of|talking|assume|available|worth|"
    r"we['’]?re|i['’]?m|we\s+are|i\s+am|this\s+is|it['’]?s|it\s+is|it\s+was|that['’]?s|that\s+is|"
    r"yes|yep|yeah|ok(?:ay)?|sure|fine|hmm+|well|no|actually|sorry|correction|rather|instead|oh|hi|hello|"
    r"for|with|on|under|within|against|behind|of\s+which|dispose|had)"
    r"(?:\s+(?:up|down|out|to|at|on|of|with|for|in|it|aside|together|as|until|till|by|roughly|us|me|"
    r"a\s+max\s+of|"
    r"something\s+like|the\s+(?:total|max|figure|number)|our\s+disposal|your\s+disposal|disposal|"
    r"(?:this|the|our|that)\s+(?:campaign|flight|burst|one|launch|test)|this|it|is|are|be))*)" + FILL
)
"""Somebody has it, gives it, or wants it spent."""
GIVEN_FOR_BEFORE: Final = rule(
    r"\b(?:have|has|['’]ve|got|set\s+aside|approved|allocated|budgeted|released|put\s+aside|plan(?:ned)?|"
    r"invest|spend|"
    r"give|gives|gave|earmarked|reserved|voted)\s+(?:we\s+|i\s+|us\s+|now\s+)?(?:for|over|"
    r"during)\s+(?!(?:sale|rent|free|"
    r"hire|example|years?|decades)\b)(?:[^\s\d,.;:()]+\s+){1,5}?(?<!than\s)(?<!to\s)"
    + FILL.replace(r"\s*$", r"\W*$")
)
"""What it is for, told before the amount: "the theatre has for its opening 15k"."""

FIRST_PERSON: Final = rule(
    rf"\b(?:{_OUR}|ads?|adverts?|spots?|advertising|promo|there|let['’]?s|please|to|budgets?|campaign|plan|pls|kindly|could|can|us|our|my|"
    rf"client\w*|brand\w*|team|all)\b"
)
"""Who can give a campaign its money."""
GIVEN_VERB: Final = rule(
    r"\b(?:have|has|got|get|gets|need|needs|want|wants|do|does|put|puts|pay|give|gives|offer|offers|"
    r"make|makes|"
    r"use|uses|found|save|saves|bring|brings)\b(?:\s+\w+){0,3}\s*[^\w\s]?$"
)
FOR_A_CAMPAIGN: Final = rule(
    r"\s*(?:for|on|to\s+(?:spend|invest|put)\s+(?:on|into|in))\s+(?:an?\s+|the\s+|its?\s+|their\s+|this\s+)?"
    r"(?:[\w-]+\s+){0,5}?(?:campaigns?|launch|flight|push|plan|ads?|advertising|promotion|burst|media|"
    r"streaming|"
    r"audio|video|podcasts?|display|awareness|promo|publicity|marketing|adverts?|PR|comms|"
    r"communications?|quarter|months?|weeks?|q[1-4])\b"
)
""""Acme has $75,000 for a six-week launch": what somebody has for a campaign is its budget."""
THING_FOR: Final = rule(
    r"^\W*(?:an?\s+|the\s+|our\s+|we\s+(?:let|rent|sell|offer|do|make)\s+)?(?:[a-z]\w+\s+)?"
    r"(?!(?:campaign|ads?|audio|video|display|flight|burst|push|plan|month|weeks?|days?|year|quarter|"
    r"reach|awareness|leads|"
    r"clicks|traffic|installs|streams|run|it|this|that|something|everything|one|spots?|posts?|"
    r"banners?|promotion|brief|"
    r"works?|propose|quote|calculate|suggest|prepare|book|recommend|budget|do|go|ok|okay|reach|only|"
    r"please|plan)\b)[a-z]\w+\s+for\s*[^\w\s]?$"
)
"""A thing that is sold for the amount: "penthouse for"."""
AT_BEFORE: Final = rule(rf"\bat{FILL}")
MEANT_BEHIND: Final = rule(
    r"\s*(?:in\s+total|instead\s+of\s+(?:the\s+)?(?:total|whole\s+sum|daily)|total\b|all[\s-]in|"
    r"all\s+told|altogether|tops\b|max(?:imum)?\b|net\b|gross\b|"
    r"(?:\+|plus|excl?(?:uding|\.)?|incl?(?:uding|usive|\.)?|ex|before|after)\s*(?:of\s+)?(?:vat|tax|"
    r"fees?|gst|"
    r"agency|commission)|to\s+start|it\s+is\b|(?:should|would|might|ought\s+to)\s+(?:do|cover|"
    r"be\s+enough|suffice)|will\s+(?:do|have\s+to\s+do)|"
    r"(?:can|could|will|would)\s+(?:buy|get\s+(?:us|me)|pay\s+for|fetch|stretch\s+to|bring\s+us)\b|buys\b|gets\s+us\b|"
    r"for\s+(?:the\s+)?(?:whole|entire|full|this|campaign|flight|all)\b|over\s+(?:the\s+)?(?:whole|"
    r"entire|full|flight|period)|for\s+everything|and\s+not\s+a\s+(?:penny|cent)|on\s+(?:the\s+)?table|"
    r"across\b|per\s+market|if\s+possible|"
    r"for\s+(?:the\s+)?(?:jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept\w*|oct\w*|nov\w*|"
    r"dec\w*|spring|summer|autumn|fall|"
    r"winter|christmas|easter|q[1-4]|h[12]|next|launch|ads?|advertis\w+|marketing|promotion|"
    r"promoting|it|this|that|us)\b|"
    r"is\s+(?:fine|ok(?:ay)?|good|possible|realistic|doable)|ish\b|or\s+so\b|"
    r"[-,–—]?\s*(?:and\s+)?(?:that|it|this)(?:['’]?s|\s+is)\s+(?:it\b|all\b|everything|the\s+lot|what\s+(?:we|i)|"
    r"the\s+most|my\s+(?:limit|max)|our\s+(?:limit|max))|"
    r"for\s+(?:get(?:ting)?|bring(?:ing)?|reach(?:ing)?|collect(?:ing)?|sell(?:ing)?|fill(?:ing)?|win(?:ning)?|"
    r"find(?:ing)?|show(?:ing)?|make|making|have|having)\b)"
)
STANDS_FOR: Final = rule(
    rf"(?:\b(?:in|for|to|on|across|at)\s+(?:the\s+)?[A-Z][\w'’.-]+(?:\s+[A-Z][\w'’.-]+)*|"
    rf"[A-Z]{{2,3}}|[0-9/+.-]+|"
    rf"\b(?:audio|video|display|reach|clicks|awareness|leads?)){FILL}".replace("[A-Z]", "(?-i:[A-Z])")
)
"""A place, a date or a format right before the amount in a list of key words."""

AD_CEILING: Final = rule(
    r"\b(?:ads?|adverts?|advertising|campaign|marketing|promotion|promo|publicity|media|spots|this|it|"
    r"everything|"
    r"the\s+(?:whole\s+)?(?:thing|lot)|all\s+(?:of\s+)?(?:it|this))\s+(?:(?:all|together|altogether|"
    r"in\s+total|really|simply)\s+)*"
    r"(?:can(?:no|['’])?t|can\s+not|must(?:n['’]t|\s+not)|should(?:n['’]t|\s+not)|may\s+not|shall\s+not|"
    r"(?:is|are)(?:n['’]t|\s+not)\s+(?:allowed|supposed|meant)\s+to|has\s+to|must|should|can|may)\s+"
    r"(?:(?:ever|really|all|in\s+total|not)\s+)*(?:be|cost(?:\s+(?:us|me))?|exceed|come\s+to|go|run|get|"
    r"stay|take|eat\s+up)\s*"
    r"(?:(?:any\s+)?(?:more\s+than|over|above|beyond|past|under|below|within|less\s+than|at\s+most|"
    r"no\s+more\s+than|up\s+to|higher\s+than))?" + FILL
)
"""What the ads must not cost: "the ads can't be more than"."""

AFTER_COLON: Final = rule(rf":{FILL}")
LONE_LEAD: Final = rule(
    rf"\W*(?:(?:and|or|also|plus|please|pls|ok|so|then|ideally|preferably|hopefully|overall|altogether|"
    rf"budgetwise|are|is|money-wise|money\s+wise){FILL[:-1]}|{FILL})"
)

OURS_BEHIND: Final = rule(
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
    r"|\s*(?:is\s+|are\s+|goes\s+|to\s+|as\s+)?(?:(?:left|remaining|available|kept|reserved|earmarked|"
    r"set\s+aside)\s+)?(?:for|in|into|on|on\s+to)\s+(?:the\s+)?(?:pure\s+|net\s+|"
    r"actual\s+|paid\s+|working\s+)?media(?:\s+(?:itself|alone|only|spend|space|booking))?(?=\s*(?:$|"
    r"[.,;:!?)]))"
    r"|\s+(?:net\s+|pure\s+|working\s+)?media(?=\s*(?:$|[.,;:(!?)]))"
    r"|\s*,?\s*\(?of\s+(?:it|that|which|this|them)\s+(?:[\w'’]+\s+){0,4}?(?:for|on|to|towards?|into|"
    r"in)\s+(?:the\s+|our\s+|your\s+)?"
    r"(?:paid\s+|digital\s+|online\s+)?(?:ads?|advert\w*|media|marketing|campaign|promot\w+|publicity|"
    r"streaming|spots)\b"
    r"|\s*,?\s*(?:(?:is|are)\s+)?(?:ours|yours)\b(?!\s+(?:truly|sincerely))"
)
OURS_BEFORE: Final = rule(
    r"(?:(?:^|[,;:(\n]|\band\b)\s*(?:net\s+|working\s+|paid\s+)?media(?:\s+(?:spend|cost|budget|"
    r"space))?\s*(?:[:=–-]|\bis\b|\bat\b)?|\b(?:your|this\s+(?:channel|platform)['’]s|the\s+streaming|"
    r"streaming['’]?s?|our\s+streaming|"
    r"your\s+platform['’]s|"
    r"digital\s+audio['’]?s?)\s+(?:share|part|portion|slice|piece|bit|allocation|cut|budget|side|line)"
    r"(?:\s+(?:of\s+(?:it|that|this|the\s+\w+)))?\s*(?:is|of|:|=|would\s+be|will\s+be|comes\s+to|at|"
    r"amounts\s+to|-|–)?"
    r"|\b(?:(?:of\s+which|thereof|whereof|of\s+(?:that|it)|[,;:])\s*(?:your\s+(?:channels?|platform|part|"
    r"side)|"
    r"this\s+(?:channel|platform)|you(?=\W*$))|(?:^|\b(?:and|but)\s)\s*you(?=\W*$)|"
    r"and\s+(?:the\s+)?(?:streaming|"
    r"digital\s+audio)(?=\W*$)|(?:leav(?:es?|ing)|which\s+leaves|that\s+leaves|what\s+remains|"
    r"what['’]?s\s+left)"
    r"(?:\s+(?:us|me|you|over|is|for\s+you|the\s+campaign|a|with|just|only))*)\s*[,:=–-]?"
    r"|\bfor\s+(?:this\s+(?:campaign|flight|one|push|project|brief|job|launch|activation|burst)|(?:the\s+|"
    r"our\s+)?(?:ads|advertising|"
    r"campaign|publicity|promotion|marketing))\s*,?\s*(?:(?:only|just)\s+)?(?:it(?:['’]s|\s+is)|"
    r"that(?:['’]s|\s+is)|there(?:['’]s|\s+is|\s+are)|"
    r"we(?:\s+have|['’]ve\s+got)|is|are|have|:|(?:(?:they|he|she|someone|somebody|people|friends)\s+)?(?:gave|gives?|gifted|donated|lent|"
    r"granted|put\s+up)(?:\s+(?:us|me))?)(?:\s+(?:only|just|about|planned|set\s+aside))*"
    r"|\b(?:you(?:r\s+(?:platform|side|team))?|streaming|digital\s+audio|audio\s+streaming|"
    r"this\s+(?:channel|platform|part)|"
    r"streaming\s+(?:audio|ads|part))\s+(?:get|gets|receives?|have|has|can\s+have|can\s+get|"
    r"will\s+get|is\s+getting|are\s+getting|"
    r"gets\s+to\s+keep|takes?|:|=))" + FILL
)

BUDGET_FOR_MEDIUM: Final = rule(
    r"\bbudgets?\s+(?:for|of|on|behind)\s+(?:(?:the|our|this|that|your|its|whole|music|digital|online)\s+)*"
    r"(?:audio|video|display|streaming|podcasts?|campaign|ads?|advertising|adverts?|spots?|launch|push|"
    r"flight|plan|"
    r"part|side|it|all|everything|this|that)(?:\s+(?:ads?|spots?|part|side|campaign|alone|only|"
    r"with\s+you)){0,2}"
    r"\s+(?:is|are|was|were|will\s+be|would\s+be|comes?\s+(?:to|out\s+at)|stands?\s+at|sits?\s+at|"
    r"amounts?\s+to|lands?\s+at)" + FILL
)

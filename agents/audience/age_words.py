"""The words and shapes in which ages are written."""

import re
from typing import Final

from planner.domain.number_words import SMALL_NUMBERS

_PEOPLE = (
    r"(?:people|persons?|adults?|men|women|males?|females?|listeners?|users?|consumers?|audiences?|anyone|"
    r"those|everyone|everybody|fans|parents|mums?|moms?|dads?|mothers|fathers|homeowners|professionals|"
    r"shoppers|viewers|gamers|guys|gals|lads|blokes|chaps|ladies|girls|boys|drivers|commuters|students|"
    r"customers|buyers|"
    r"households?|owners|runners|heads|lovers|enthusiasts|travell?ers|subscribers|demo(?:graphic)?|target(?: "
    r"group| audience)?|population|folks|renters|decision[- ]makers)"
)
_NO_MONTH = r"(?!(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)"
_NUMBER = r"(?<![\w.,$€£#/:-])(\d{1,3})"
_JOINED_NUMBER = r"(\d{1,3})"
_TO = r"\s?(?:-|to|through|until|till|and|up to|thru)\s?"
_YEARS = r"(?:[ -]?(?:year|yr)s?(?:[ -]?olds?)?|[ -]?y/?o\b|[ -]?olds?\b|[ -]?yos?\b)"
_HEDGE = (
    r"(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|say|let'?s say|maybe|perhaps|probably|"
    r"mostly|mainly|typically|usually|generally|ideally|preferably|somewhere|like|i guess|i'd say|or so|"
    r"more or less)"
)
_AGED = (
    r"(?:aged?s?|age (?:range|group|bracket|band|target|targeting)s?|in the age (?:range|group)|"
    r"demo(?:graphic)?s?)"
)
_LINK = r"\s*(?:[:=(]|is|are|of|from|between|should be|to be|the)?\s*(?:from|between)?\s*"
_NOT_YEARS = (
    r"(?![^\S\n]?(?:%|k\b|m\b(?! ?[/&+] ?[fw]\b)|mm\b|x\b|/(?=\w)|:\d|\.\d|,\d{3}|\d|€|\$|£|percent|days?\b|"
    r"weeks?\b|months?\b|"
    r"years?\b(?!\s?-?old)|hours?\b|hrs?\b|h\b|am\b|pm\b|sec(?:ond)?s?\b|s\b|minutes?\b|mins?\b|times\b|"
    r"million|thousand|grand|usd|eur|gbp|dollars|euros|employees|people\b|impressions|cpm|markets|"
    r"countries|cities|dmas|metros|km\b|kilomet|miles?\b|stores?\b|shops?\b|seats?\b|line|ad\b|ads\b|"
    r"second\b|minute\b|st\b|nd\b|rd\b|th\b|jan|feb|mar\b|"
    r"march|apr|may\b|"
    r"june?\b|july?\b|aug|sept?\b|oct|nov|dec))"
)
_MONTH_BEFORE = (
    r"(?<!jan )(?<!feb )(?<!mar )(?<!apr )(?<!may )(?<!jun )(?<!jul )(?<!aug )(?<!sep )(?<!oct )(?<!nov "
    r")(?<!dec )"
)


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_CHILDREN: Final = (
    r"(?:kids?|children|toddlers?|tweens?|pre-?teens?|babies|minors|infants|under[- ]?aged?s?|"
    r"gen(?:eration)?[ -]?alpha)"
)
_OFFSPRING: Final = (
    rf"(?:{_CHILDREN}|teens|teenagers?|adolescents|students|(?:college|university) (?:students|kids)|sons|"
    rf"daughters)"
)
PARENTHOOD: Final = _rule(
    r"\b(?:parents?|mums?|moms?|mothers|dads?|fathers|famil(?:y|ies)|households?|guardians|homes)\s+"
    rf"(?:of|with|who have|having|raising)\s+(?:\w+\s+){{0,2}}?{_OFFSPRING}\b(?:\s+(?:and|"
    rf"or)\s+{_OFFSPRING}\b)?"
    r"(?:\s+(?:aged?s?\s+)?(?:under|below|over|up to|between)?\s*(?:the age of\s+)?"
    rf"\d+(?:{_TO}\d+)?)?"
)
MINORS: Final = _rule(
    rf"\b(?:reach(?:ing)?|target(?:ing)?|aim(?:ed|ing)? at|focus(?:ed|ing)? on|audience (?:is|of|are)|add|"
    rf"include)\s+(?:(?:young|small|school|all|the|only|just)\s+)*{_CHILDREN}\b(?!')|"
    rf"\b{_CHILDREN}\s+(?:aged?s?\s*)?(?:\d+(?![.,]?\d| ?(?:[€$£%]|euros?|dollars?|pounds?|reais))|under|"
    r"between|from)\b"
)
FORGET: Final = _rule(
    r"\b(?:forget|drop|remove|lift|clear|reset|ignore|scrap|lose|delete|skip|undo|revert|reverse|cancel|"
    r"scratch|ditch|axe|bin|take back|never mind)\s+(?:about\s+)?(?:the\s+|all\s+|"
    r"any\s+)?age(?:s|d)?\b(?:\s+(?:range|limits?|targeting|group|restrictions?|bracket|filter))?|\bno age "
    r"(?:limits?|restrictions?|targeting|range|filter)\b|\b(?:take|leave) (?:the )?ages? (?:\w+ )?out\b|"
    r"\bages? (?:does ?n'?t|do ?n'?t|does not|do not) matter\b|\b(?:regardless|irrespective) of age\b|"
    r"\bwithout (?:an? )?age (?:limits?|restrictions?|targeting)\b|"
    r"\b(?:drop|scrap|forget|lose|ignore|skip|remove|undo|revert|reverse|cancel|scratch|ditch|take back|"
    r"never mind) (?:(?:about|the|all|that|this|with|our|your|thing|bit|part|what|i|we|you|said|say|have|"
    r"whole|stuff|business|of|on|regarding|concerning) )+ages?\b(?! (?:up|down|to|range to|from)\b)"
)
BOUND: Final = _rule(
    r"\b(?:(?:raise|lower|increase|decrease|lift|drop|move|set|change|bring|take|push|cap|extend|"
    r"make)\s+(?:down\s+|up\s+)?"
    r"(?:the\s+)?(?:(?P<high>upper|max(?:imum)?|top|highest|oldest)|(?P<low>lower|min(?:imum)?|bottom|lowest|"
    r"youngest|starting|start))\s+(?:age|end|bound|limit)(?:\s+(?:limit|of the age range|of the range|"
    r"bound))?"
    rf"(?:\s+(?:down|up))?\s+(?:to|at)\s+{_JOINED_NUMBER})\b|"
    r"\b(?:the )?(?:ages?|age range|age limit|oldest)\s+(?:can|could|should|may|might|must|to)?\s*"
    r"(?:(?:go(?:es)?|be|extend(?:ed)?|stretch|run|reach|move|raised?|widened?) )?(?P<top>up to|"
    r"as high as|as old as)\s+"
    r"(\d{1,3})\b|"
    r"\b(?:take|bring|push|move|lower|raise|extend|stretch|widen) (?:the )?ages?(?: range| limit)? "
    r"(?:(?P<upto>up to|to a maximum of)|(?P<downto>down to)) (\d{1,3})\b|"
    r"\b(?:the )?ages?\s+(?:can|could|should|may|must|to)?\s*(?:(?:go(?:es)?|start|begin|be) )?"
    r"(?P<foot>down to|start(?:ing)? (?:at|from)|as (?:low|young) as)\s+(\d{1,3})\b"
)
INSTEAD_OF_THEM: Final = _rule(
    r"[^.;:!?,–\n-]{0,30}?(?:[.;:!?,–\n-]| (?:and|use|make it|make that|go|take|instead|rather|want|do) )"
    rf"[^\d$€£]{{0,24}}?{_NUMBER}{_TO}(\d{{2}})\b{_NOT_YEARS}"
)
"""Behind words that let the ages go, those that hold instead: "scrap that age, 25 to 44"."""
ONE_BOUND: Final = _rule(
    r"^\W*(?=.{0,30}\b(?:no|not|nah|rather|better|best|preferably|actually|make|let'?s|sorry|instead|or)\b)"
    r"(?:(?:no|not|nah|hmm+|ok|okay|oh|well|wait|sorry|rather|better|best|preferably|actually|maybe|make it|"
    r"make that|let'?s (?:say|go)|go|say|instead|or|aged?)[ ,.;:-]+)*"
    r"(?:(?P<up>up to|until|till|to)|from|starting (?:at|from)) (?:the )?(?:age (?:of )?)?"
    r"(3[2-9]|[4-9]\d)(?: (?:years?(?: olds?)?|on|up|onwards?|instead|please|then|rather|after all))*\W*$"
)
"""A message that corrects one end of the ages and says nothing else: "no, rather until 45"."""
ALL: Final = _rule(
    r"\b(?:all ages?(?: groups?)?|any age(?: group)?|every age(?: group)?|people of all ages|ages? ?: "
    r"?(?:all|any))\b"
)
RANGES: Final = (
    # aged 25 to 34; age range 18-24; ages between 30 and 55; between the ages of 20 and 40
    _rule(rf"\b{_AGED}{_LINK}{_NUMBER}{_TO}(\d{{1,3}})\b(?:{_YEARS})?{_NOT_YEARS}"),
    _rule(rf"\bbetween (?:the )?(?:ages? (?:of )?)?{_NUMBER} and (\d{{1,3}}){_YEARS}"),
    _rule(rf"\bbetween (?:the )?ages? (?:of )?{_NUMBER} and (\d{{1,3}})\b"),
    # 18-24 year olds
    _rule(rf"{_NUMBER}{_TO}(\d{{1,3}}){_YEARS}"),
    # A25-54, W18-49, P18-34, adults 25-54, women between 25 and 40
    _rule(r"(?<![\w$€£])(?:[awmpf]|hh|ad|age|ages|aged)\s?:?\s?(\d{2})\s?[-/]\s?(\d{2})\b(?!%|[/-])"),
    _rule(rf"\bbetween {_NUMBER} and (3[2-9]|[4-9]\d)\b{_NOT_YEARS}(?!s? ?(?:spots|line|miles|km|guests))"),
    _rule(
        rf"\b{_PEOPLE}\s*(?:[,(:]|who are|aged?s?|between|from|in "
        rf"the)?\s*{_NUMBER}{_TO}(\d{{1,3}})\b{_NOT_YEARS}"
    ),
    _rule(
        rf"\b{_PEOPLE},? (?:who are |aged )?(?:between )?(?:{_HEDGE} ){{1,3}}(?:(?:between|from|aged?) )?"
        rf"{_NUMBER}{_TO}(\d{{1,3}})\b{_NOT_YEARS}"
    ),
    # 18-34 men, 25-54s
    _rule(rf"{_NUMBER}{_TO}(\d{{1,3}})s?\s+(?:{_NO_MONTH}\w+\s+)?{_PEOPLE}\b"),
    _rule(
        rf"{_MONTH_BEFORE}{_NUMBER}s?\s?(?:-|to|till|until)\s?(\d{{2}})'?s\b"
        rf"(?!\w|\s(?:music|hits|rock|pop|songs|classics|spots?|videos?|ads?))"
    ),
)
DECADES: Final = (
    _rule(
        r"\b(?:in their |their |in the )?(?:early |mid |late )?(twenties|thirties|forties|fifties|sixties)"
        r"(?: ?- ?| and | to | or )(?:their )?(?:early |mid |late )?(thirties|forties|fifties|sixties|"
        r"seventies)\b"
    ),
    _rule(
        r"(?<!\w)(?:early |mid |late )?([2-6]0)'?s\s?(?:and|to|or|&|-)\s?(?:their\s+)?(?:early |mid |late )?"
        r"([3-7]0)'?s\b(?! (?:music|hits|rock|pop))"
    ),
)
MIXED: Final = _rule(
    rf"(?<![\w.,$€£#/:-])(?:(\d\d){_TO}(?:in )?(?:their |the )?(early|mid|late)[ -]"
    r"(?:(\d0)'?s\b|(thirties|forties|fifties|sixties|seventies)\b)|"
    rf"(early|mid|late)[ -](?:(\d0)'?s|(twenties|thirties|forties|fifties|sixties)){_TO}(\d\d)\b)"
)
""" "25 to mid-40s", "late twenties to 45". """
ALONE: Final = _rule(
    r"(?:^\s*|[.,;(\n] ?)(?:(?:only|just|everyone|all|so|and|or|age|ages|of) )?(?:(?P<least>over|above|"
    r"older than|"
    r"from age)|(?P<below>under|below|younger than)|(?P<most>up to age)) ([2-7]\d)(?= ?(?:[.,;)\n](?!\d)|$))"
)
""" An item of a list by itself: "women, over 35, Leeds". """
BARE_RANGE: Final = _rule(
    rf"(?<![\w.,$€£#/:-]){_MONTH_BEFORE}([1-8]\d)\s?(?:-|to)\s?([1-9]\d)(?![\w-]){_NOT_YEARS}"
)
ANY_RANGE: Final = _rule(rf"{_NUMBER}{_TO}(\d{{1,3}})\b{_NOT_YEARS}")
MONTH_END: Final = _rule(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|weeks?|"
    r"days?|q[1-4]|cpm|hours?|between|from)\s*$"
)
_NO_ONE: Final = (
    r"\b(?:no[ -]?one|nobody|none|not(?: anyone| anybody)?|never|no people|exclud(?:e|ing)(?: anyone| "
    r"people)?|(?:don'?t|do not) (?:\w+ ){1,4}?(?:anyone|anybody|people|users)|"
    r"(?:leav(?:e|ing)|keep(?:ing)?|cut(?:ting)?|tak(?:e|ing)|rul(?:e|ing)|screen(?:ing)?|filter(?:ing)?|"
    r"weed(?:ing)?) out(?: anyone| anybody| everyone| people| users| listeners| those| all)?|"
    r"(?:drop|skip|ditch|remove|lose|cut|avoid)(?:ping|ting|ing)? (?:anyone|anybody|everyone|people|users|"
    r"listeners|those|all)|"
    r"(?:can'?t|cannot|can not|may not|must not|mustn'?t|should not|shouldn'?t|"
    r"(?:not|n't) (?:allowed|permitted) to|"
    r"forbidden to|illegal to|prohibited from|banned from|barred from|away from|hidden from|off limits (?:to|"
    r"for)|not suitable for|prohibited for|forbidden (?:to|for))"
    r"(?: (?!than\b)\w+){0,4}?(?: (?:by|to|at|for|from))?(?: (?:anyone|anybody|people|users|those|consumers|"
    r"persons|"
    r"customers|listeners))?)\s+(?:(?:who(?:'s| is| are)|that(?:'s| is| are)|the|aged?)\s+)*(?:\w+\s+)?"
)
NO_ONE_BELOW: Final = _rule(
    rf"\b(?:no|not|never|exclud(?:e|ing)|without|(?:leav(?:e|ing)|keep(?:ing)?|cut(?:ting)?|rul(?:e|"
    rf"ing)) out|drop|"
    rf"skip|remove|lose|avoid|(?:(?:can'?t|cannot|may not|must not|not allowed to|not permitted to|illegal "
    rf"to)(?: \w+){{1,4}}? |away )(?:to|at|by|from)) (?:the )?(?:under|below)[- ]{_JOINED_NUMBER}-?'?s\b"
)
_SHUT_OUT: Final = (
    r"(?:'?s)? (?:(?:is|are|be|must|may|should|have to|has to|need to|needs to|can|will|stays?|"
    r"remains?) ){1,3}"
    r"(?:strictly |absolutely |completely |totally |definitely )?(?:not\b|never\b|n't\b|excluded|out\b|off[- "
    r"]limits|taboo|forbidden|prohibited|"
    r"left out|blocked|barred|banned|filtered|ruled out|screened out|kept out|off the table|no[- ]go)|"
    r"(?:'?s)? (?:can'?t|cannot|mustn'?t|shouldn'?t|aren'?t|isn'?t|won'?t)\b"
)
SHUT_BELOW: Final = _rule(
    rf"\b(?:under|below|younger than)[- ](?:the age of |age )?{_JOINED_NUMBER}-?(?:{_YEARS})?(?:{_SHUT_OUT})"
)
SHUT_ABOVE: Final = _rule(
    rf"\b(?:over|above|older than)[- ](?:the age of |age )?{_JOINED_NUMBER}-?(?:{_YEARS})?(?:{_SHUT_OUT})"
)
_BECOMES: Final = (
    r" (?:now )?(?:becomes?|goes (?:up |down )?to|rises to|drops to|falls to|moves (?:up |down )?to|"
    r"changes to|"
    r"(?:should|shall|must|will|has to) (?:now )?(?:be|become)|is now|is (?:raised|lowered|set|moved|"
    r"changed) to)"
)
MINIMUM: Final = (
    _rule(
        rf"\b(?:minimum|lowest|youngest|min\.?|lower) age(?: limit)?(?: is| of| to| ?:| ?=|"
        rf"{_BECOMES})?\s*{_NUMBER}\b"
    ),
    _rule(
        rf"\b(?:legal|drinking|purchasing|buying|smoking|gambling) age (?:here )?(?:is |of |: ?)?{_NUMBER}\b"
    ),
    _rule(rf"\b(?:must|have to|has to|need to|needs to) be (?:at least|over|above) {_NUMBER}\b{_NOT_YEARS}"),
    _rule(
        rf"\b(?:must|have to|has to|need to|needs to) be {_NUMBER}(?:{_YEARS})?"
        r"(?:\+| plus\b| (?:or|and) (?:over|older|above|up)\b)"
    ),
)
MAXIMUM: Final = (
    _rule(
        rf"\b(?:maximum|highest|oldest|max\.?|upper) age(?: limit)?(?: is| of| to| ?:| ?=|{_BECOMES})?\s*"
        rf"{_NUMBER}\b"
    ),
)
AT_LEAST: Final = (
    _rule(
        rf"{_NO_ONE}(?:under|below|younger than|less than)\s+(?:the age of\s+|age\s+)?{_NUMBER}\b{_NOT_YEARS}"
    ),
    _rule(
        rf"{_NUMBER}\s?(?:\+|plus\b)(?!\s?(?:%|k\b|\$|€|£|\d|employees|million|stores|countries|markets|"
        rf"viewability|days|weeks|impressions))"
    ),
    _rule(rf"{_NUMBER}(?:{_YEARS})?\s?(?:and|or|&)\s?(?:over|older|above|up(?:wards?)?|more|beyond)\b"),
    _rule(r"(?<![\w$€£])(?:[awmpf]|hh|ad)\s?(\d{2})\s?(?:\+|plus\b)"),
    _rule(rf"{_NUMBER}-plus\b"),
    _rule(rf"\b(?:over|above) {_NUMBER} (?:year|women|men|males|females|mums|moms|dads)\b"),
    _rule(rf"{_MONTH_BEFORE}{_NUMBER}(?:{_YEARS})? (?:up|upwards|onwards)\b(?! to\b)"),
    _rule(rf"\bfrom {_NUMBER}(?:{_YEARS})? on\b"),
    _rule(rf"{_NUMBER}{_YEARS}\s?\+"),
    _rule(rf"\b(?:from (?:the )?age (?:of )?|from ages? ){_NUMBER}\b(?!{_TO}\d)"),
    _rule(rf"\b(?:over|above|past)[- ](?:the age of\s+|age\s+)?{_JOINED_NUMBER}-?'?s\b"),
    _rule(rf"\b(?:over|above) (?:the )?ages? (?:of )?{_NUMBER}\b"),
    _rule(
        rf"\b{_PEOPLE},?\s+(?:who are\s+|aged?s?\s+)?(?:of )?(?:over|above|older than|"
        rf"from|at least|starting (?:at |from )?|beyond|past|upwards of)\s*(?:the age of\s+)?{_NUMBER}\b"
        rf"(?!{_TO}\d){_NOT_YEARS}"
    ),
    _rule(rf"\bolder than {_NUMBER}\b{_NOT_YEARS}"),
    _rule(rf"\baged?s?\s+(?:over|above|at least|from)\s+{_NUMBER}\b(?!{_TO}\d){_NOT_YEARS}"),
    _rule(rf"\bat least {_NUMBER}{_YEARS}"),
)
AT_MOST: Final = (
    _rule(rf"{_NO_ONE}(?:over|above|older than)\s+(?:the age of\s+|age\s+)?{_NUMBER}\b{_NOT_YEARS}"),
    _rule(rf"{_NUMBER}(?:{_YEARS})?\s?(?:and|or|&)\s?(?:under|younger|below)\b"),
    _rule(rf"\baged?s?\s+up to\s+{_NUMBER}\b{_NOT_YEARS}"),
    _rule(rf"\b{_PEOPLE},? (?:who are |aged |of )?(?:up to|not over|max(?:imum)?) {_NUMBER}\b{_NOT_YEARS}"),
    _rule(
        rf"\b{_PEOPLE},? (?:who are |aged |of )?(?:until|till|to) (3[2-9]|[4-8]\d)\b(?!{_TO}\d){_NOT_YEARS}"
    ),
    _rule(rf"\bup to {_NUMBER}{_YEARS}"),
)
BELOW: Final = (
    _rule(rf"\b(?:under|below)[- ](?:the age of\s+|age\s+)?{_JOINED_NUMBER}-?'?s\b"),
    _rule(rf"\b(?:under|below) (?:the )?ages? (?:of )?{_NUMBER}\b"),
    _rule(
        rf"\b{_PEOPLE},?\s+(?:who are\s+|aged?s?\s+)?(?:of )?(?:under|below|younger than|"
        rf"less than)\s+(?:the age of\s+)?{_NUMBER}\b{_NOT_YEARS}"
    ),
    _rule(rf"\byounger than {_NUMBER}\b{_NOT_YEARS}"),
    _rule(rf"\baged?s?\s+(?:under|below)\s+{_NUMBER}\b{_NOT_YEARS}"),
    _rule(rf"\bunder {_NUMBER}{_YEARS}"),
)
SINGLE: Final = _rule(
    rf"\b(?:an? )?age(?:d|s)? (?:of |is )?{_NUMBER}\b(?!{_TO}\d|\s?\+|\s?(?:and|or) (?:over|older|up|above|"
    rf"under))"
)
DECADE_WORDS: Final = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
}
DECADE: Final = _rule(
    r"\b(?:in their|in the|(?=(?:early|mid|late)[ -]))\s*(?:(early|mid|late)[ -](?:to[ -](early|mid|"
    r"late)[ -])?)?(?:(\d0)'?s|"
    r"(twenties|thirties|forties|fifties|sixties|seventies))\b|\b(?:(2|3|4|5)0|(twenty|thirty|forty|"
    r"fifty))[- ]?somethings?\b"
)
TENS_WORDS: Final = {word: value for word, value in SMALL_NUMBERS.items() if value >= 20 and value % 10 == 0}
AGE_IN_WORDS: Final = _rule(
    rf"\b(?:(?P<tens>{'|'.join(TENS_WORDS)})(?:[- ](?P<ones>one|two|three|four|five|six|seven|eight|nine))?|"
    r"(?P<teens>thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))\b"
    r"(?![- ]?(?:something|thousand|hundred|million|grand|k\b|per ?cent|%|days?|weeks?|months?|euros?|"
    r"dollars?|pounds?|"
    r"quid|bucks|seconds?|times))"
)
TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
GENERATION: Final = _rule(
    r"\b(?:(?P<z>gen(?:eration)?[ -]?z(?:ers?)?|zoomers?)|(?P<m>millenn?ials?|gen(?:eration)?[ -]?y)|"
    r"(?P<x>gen(?:eration)?[ -]?x(?:ers?)?)|(?P<b>(?:baby[- ]?)?boomers?))\b"
)
SAME_PEOPLE: Final = re.compile(r"\s*[(,:-]?\s*(?:aged?s?\s*)?")
GENERATION_KEYS: Final = {"z": "gen z", "m": "millennial", "x": "gen x", "b": "boomer"}
LIFE_STAGES: Final = (
    (_rule(r"\b(?:teens|teenagers?|teenaged?|adolescents)\b"), 13, 17, 0.9),
    (_rule(r"\byoung adults\b"), 18, 24, 0.7),
    (
        _rule(
            r"\b(?:college|university|uni)[- ]aged?\b|\b(?:college|university|uni) (?:students|kids)\b|"
            r"\bundergrad(?:uate)?s\b"
        ),
        18,
        24,
        0.8,
    ),
    (
        _rule(
            r"\b(?:seniors|senior citizens|pensioners|retirees|retired people)\b(?! (?:executives|managers))"
        ),
        65,
        99,
        0.8,
    ),
    (_rule(r"\badults?\b(?!\s+(?:swim|content|education|entertainment|contemporary))"), 18, 99, 0.9),
)


PRICED_BEFORE: Final = _rule(
    r"(?:\b(?:per|by|each|every|for (?:one|an?|two)|an?|[1-9])|/|\d ?[€$£])\s?(?:adults? and )?$|"
    r"(?:[€$£] ?\d+(?:[.,]\d\d)?|\d ?(?:[€$£]|euros?|dollars|pounds|reais)) (?:for |per )?$"
)
PRICED_AFTER: Final = _rule(
    r"[- ](?:tickets?|admissions?|fares?|prices?|entry|entrance|rates?|pass(?:es)?|discounts?|menus?|seats?|"
    r"sizes?|shoes|pays?|costs?|beginners|learners|class(?:es)?|lessons?|courses?|store|shop|toys)\b|"
    r":? (?:is |are |at |from )?(?:[a-z]{0,2}[€$£] ?\d|\d+(?:[.,]\d\d)? ?(?:[€$£]|euros?|dollars?|pounds?|"
    r"reais))|"
    r" (?:and|\+|&) \d (?:kids|children)"
)
"""What an adult pays, which says nothing about who is reached."""
NEGATED: Final = _rule(
    r"\b(?:not|no|drop|dropping|exclud(?:e|ing)|without|except(?: for)?|forget|remove|never|(?:don'?t|"
    r"do not) (?:mean|"
    r"want|need)(?: all(?: of)?| every)?)\s+(?:the\s+|any\s+|all\s+(?:of\s+)?)?$"
)
CORRECTION: Final = _rule(r"\?\s*no\b|\bno,? (?:i|we) mean\b|\b(?:sorry|correction|scratch that|i mean)[,:]")
STAFF: Final = _rule(
    r"\b(?:we'?re|we are|team of|staff of|company of|group of|crew of|employ(?:s|ing)?)\s+(?:about )?$"
)

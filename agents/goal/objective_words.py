"""What the delivery goals are called in briefs, and the words that show that one is wanted.

All patterns are over folded text (lower case, no accents).
"""

import re
from typing import Final

from planner.domain.vocabulary import DeliveryGoal

_D = DeliveryGoal

# What each goal is called, as a noun.
_NOUNS: Final[tuple[tuple[DeliveryGoal, str], ...]] = (
    (
        _D.APP_INSTALLS,
        r"(?:(?:mobile |new )?app[- ]?)?(?:installs?|installations?)|app downloads?|(?:app )?downloads|app "
        r"promotion",
    ),
    (
        _D.VIDEO_VIEWS,
        r"(?:completed |video |full |trailer |complete )?(?:video )?views?|view-?through|completed views?|"
        r"vcr|video completions?|completion rates?|video completion rate",
    ),
    (
        _D.STREAMS,
        r"(?:podcast |song |album |track |music |episode )?(?:streams?|listens|plays)|podcast (?:downloads|"
        r"growth|listenership)|(?:new )?(?:listeners|subscribers) (?:for|to) (?:our|my|the|a)(?: new)? "
        r"(?:podcast|show|album)",
    ),
    (
        _D.PAGE_VIEWS,
        r"(?:landing[- ])?page[- ]?views?|(?:web)?site visits?|website visits?|visits? to (?:our|the|my|a|"
        r"your) (?:new |web|online )*(?:site|website|web site|page|landing page|shop|store page)|web "
        r"visits|(?:web)?site visitors?",
    ),
    (
        _D.CLICKS,
        r"(?:link |outbound )?clicks?(?:[- ]?throughs?)?|ctr|click-?through(?: rate)?s?|(?:web(?:site)?|"
        r"site|online|quality|more|qualified|landing page|shop|store page)? ?traffic",
    ),
    (
        _D.LEADS,
        r"(?:qualified |new |sales )?leads?(?:[- ]?gen(?:eration)?)?|lead[- ]gen(?:eration)?|(?:newsletter "
        r"|free |trial |free trial |account |new |email )?(?:sign-?ups?|signups|registrations?|enquir(?:y|"
        r"ies)|inquir(?:y|ies)|applications|trials?|subscribers)|(?:quote|demo|callback|call|brochure|"
        r"information|appointment) (?:requests?|calls?|bookings?)|appointment calls?|appointments|test[- "
        r"]drives?(?: bookings?)?|form[- ]fills?|sign ups?|demos|contact requests?",
    ),
    (
        _D.CONVERSIONS,
        r"(?:online |e-?commerce |web |product |ticket |incremental |direct |subscription |in-?store "
        r")?sales|(?:online )?(?:purchases?|orders?|transactions?|checkouts?|bookings|reservations|"
        r"conversions?)|(?:new )?(?:paying )?customers|customer acquisition|acquisitions?|revenue|roas|"
        r"subscriptions|sell-?outs?|purchase events",
    ),
    (_D.IMPRESSIONS, r"(?:as many )?(?:ad )?impressions|ad exposures?|even delivery"),
    (
        _D.REACH,
        r"(?:brand |product |general |mass |top-of-mind |public )?(?:awareness|visibility|recognition|"
        r"recall)|branding|(?:maximum |unique |broad |mass |max |incremental )?reach|brand(?:ing)? "
        r"campaign|share of voice|brand building|mindshare",
    ),
)
_WANT: Final = (
    r"(?:driv(?:e|es|ing)|generat(?:e|es|ing)|get(?:ting)?|increas(?:e|es|ing)|boost(?:ing)?|grow(?:ing)?|"
    r"rais(?:e|es|ing)|build(?:s|ing)?|creat(?:e|ing)|maximi[sz](?:e|ing)|deliver(?:ing)?|push(?:ing)?|"
    r"capture|captur(?:e|ing)|earn(?:ing)?|gain(?:ing)?|lift(?:ing)?|improv(?:e|ing)|win(?:ning)?|"
    r"acquir(?:e|ing)|collect(?:ing)?|need|want(?:s|ing)?|after|looking for|more|focus(?:ing|ed)? on|"
    r"achiev(?:e|ing)|secur(?:e|ing)|attract(?:ing)?|encourag(?:e|ing)|spark(?:ing)?|strengthen(?:ing)?|"
    r"expand(?:ing)?|hit(?:ting)?|bring(?:ing)?(?: in)?|for|is|aim(?:ing|ed)? (?:for|at)|all about|as many|"
    r"most|maximum)"
)
_EXPLICIT: Final = (
    r"(?:(?:campaign |delivery |primary |main |key |marketing |business |our |the )*(?:goals?|objectives?|"
    r"kpis?|aim|purpose)(?:\s+(?:is|are|here is|would be|should be|will be|of this campaign is|of the "
    r"campaign is))?(?:\s+to)?\s*[:=-]?\s*(?:to\s+)?|optimi[sz](?:e|es|ed|ing|ation)(?:\s+(?:allocation|"
    r"delivery|it|the (?:campaign|plan|budget)|this))?\s+(?:for|towards?|to|on)|(?:change|switch|set|make|"
    r"move)\s+(?:the |our )?(?:goal|objective|kpi|it|this)\s+(?:to|into|as|:)|geared (?:towards?|to)|"
    r"performance goal of|main focus (?:is|on))"
)
_FILLER: Final = (
    r"(?:\s+(?:more|us|me|new|our|the|a|an|of|my|your|their|some|as|many|much|lots|high|highest|quality|"
    r"qualified|possible|online|strong|brand|free|maximum|max|and|on|in|max(?:imi[sz]e|imi[sz]ing)?|"
    r"driv(?:e|ing)|generat(?:e|ing)|increas(?:e|ing)|get(?:ting)?|build(?:ing)?|cheap|cost-?effective|"
    r"incremental|additional|completed|people|million|thousand|k|video|consideration|\d[\d.,]*[km]?|~|"
    r"around|about|at|least|over|awareness|sales|traffic|leads|clicks|sign-?ups|engagement|,|&)){0,5}?"
)
_NOT_BEHIND: Final = (
    r"(?![\w'-]*\w)(?!\s+(?:reps?|team|people|manager|managers|force|time|times|rate card|deck|season|"
    r"event|pricing|tracking|measurement|report(?:ing)?|data|objectives? (?:are|is) unknown|estimates?|"
    r"forecasts?|curves?|breakdown|per individual|per (?:person|user|household|listener|day|week|month|"
    r"head)|on sale|generation x|guarantee|benchmarks?|cap|of [\d]|study))"
)


def _noun_rule(nouns: str, prefix: str) -> re.Pattern[str]:
    return re.compile(rf"\b{prefix}{_FILLER}\s*(?:the |our )?(?P<noun>\b(?:{nouns})\b){_NOT_BEHIND}")


EXPLICIT_RULES: Final = tuple((goal, _noun_rule(nouns, _EXPLICIT)) for goal, nouns in _NOUNS)
WANTED_RULES: Final = tuple((goal, _noun_rule(nouns, _WANT)) for goal, nouns in _NOUNS)
LABELLED_RULES: Final = tuple(
    (
        goal,
        re.compile(
            rf"(?P<noun>\b(?:{nouns})\b)\s+(?:is|are|as)\s+(?:the|our|my)\s+(?:\w+\s+)?(?:kpis?|goals?|"
            rf"objectives?|aim)\b"
        ),
    )
    for goal, nouns in _NOUNS
)
LONE_RULES: Final = tuple(  # a noun that is a whole clause, or a compound that names nothing but a goal
    (goal, re.compile(rf"(?:^|[,;.:]\s*)(?P<noun>(?:{nouns}))(?=\s*(?:[,;.]|$))")) for goal, nouns in _NOUNS
)
HEADLINE_RULES: Final = tuple(  # a brief that opens with what is wanted: "Video views in Mexico, ..."
    (
        goal,
        re.compile(
            rf"^\s*(?:more\s+|max(?:imum)?\s+|\d[\d,.]*k?\s+)?(?P<noun>{nouns})(?=\s+(?:in|for|across|from|"
            rf"among|on)\b)(?![^.!?\n]{{0,60}}\b(?:was|were|is|are|grew|fell|rose|dropped|went)\b)"
        ),
    )
    for goal, nouns in _NOUNS
)
COMPOUND: Final = (
    (_D.REACH, re.compile(r"\b(?P<noun>(?:brand|product)[- ]awareness)\b")),
    (_D.LEADS, re.compile(r"\b(?P<noun>lead[- ]gen(?:eration)?)\b")),
)
BARE_RULES: Final = tuple((goal, re.compile(rf"\b(?P<noun>{nouns})\b")) for goal, nouns in _NOUNS)
ANY_NOUN: Final = re.compile("|".join(rf"(?:{nouns})" for _, nouns in _NOUNS))

# Whole phrases that say it without a verb from the list.
PHRASES: Final = tuple(
    (goal, strength, re.compile(pattern))
    for goal, strength, pattern in (
        (
            _D.REACH,
            3,
            r"\b(?:brand[- ]awareness|awareness|branding|brand[- ]building|reach)[- ](?:campaign|push|plan|"
            r"buy|flight|goal|objective|drive|play)\b|\b(?:maximi[sz]e|maximum|max|extend|broaden|build) "
            r"(?:our |the |unique |incremental )?reach\b|\bspread the word\b|\bget the word out\b|\bmake "
            r"(?:people|everyone|\w+) aware\b|\bput (?:us|our \w+|the brand) on the map\b|\bin front of "
            r"(?:as many|\w+ \w+)|\bas many (?:different |unique )?people as (?:possible|we can)\b|\bget "
            r"(?:our name|noticed|known)\b",
        ),
        (_D.IMPRESSIONS, 4, r"\b(?:as many|most|maximum|max) impressions\b|\bimpressions as possible\b"),
        (
            _D.APP_INSTALLS,
            3,
            r"\b(?:people|users|them|listeners|\w+ers|everyone|mums|moms|students|who|to) (?:to "
            r")?(?:download|install) (?:our|the|my|this|its|your)\b(?: (?:\w+ ){0,2}?app\b)?|\b(?:app[- "
            r"]install|app[- ]download|app[- ]promotion|user[- ]acquisition)s? (?:campaign|push|plan|"
            r"drive)?|\bpromote (?:our|my|the|a) (?:new )?(?:mobile )?app\b",
        ),
        (
            _D.LEADS,
            3,
            r"\b(?:sign up|register|apply|request (?:a|an) (?:quote|demo|callback)|book (?:a|an) (?:demo|"
            r"call|appointment|test drive|consultation|viewing)|leave their (?:details|e-?mail)|fill (?:in|"
            r"out) (?:a|the|our) form|subscribe to (?:our|the) newsletter)\b|\blead[- ]gen(?:eration)?(?: "
            r"campaign)?\b",
        ),
        (
            _D.CONVERSIONS,
            3,
            r"\b(?:people|users|customers|shoppers|them|listeners|to) (?:to )?(?:buy|purchase|order|shop|"
            r"check out)\b(?! now)(?: (?:from|at|on|our|the|it|more|online|tickets)\b)?|\b(?:sell (?:more|"
            r"out|our|tickets|\d)|performance campaign for sales|acquiring (?:new )?customers|customer "
            r"acquisition)\b",
        ),
        (
            _D.PAGE_VIEWS,
            3,
            r"\b(?:people|users|them|listeners|customers|to) (?:to )?visit (?:our|the|my) (?:new |web|"
            r"online )*(?:site|website|web site|page|landing page|shop)\b",
        ),
        (
            _D.CLICKS,
            3,
            r"\b(?:send|bring|drive|push|direct|get) (?:more )?(?:people|users|visitors|traffic|listeners|"
            r"them|shoppers|customers) (?:to|onto|on) (?:our|the|my|a|your) (?:new |web|online |landing "
            r")*(?:site|website|web site|page|shop|store|webshop|blog)\b|\btraffic campaign\b|"
            r"\b(?:web(?:site)?|site) traffic\b",
        ),
        (
            _D.STREAMS,
            3,
            r"\b(?:grow|promote|launch|push|more (?:listeners|subscribers) (?:for|to)|get people (?:to "
            r"listen|listening) to|listen to|stream) (?:our|my|the|a) (?:new |first |latest )?(?:podcast|"
            r"single|album|track|song|show|ep)\b",
        ),
        (
            _D.VIDEO_VIEWS,
            3,
            r"\b(?:people|users|them|to) (?:to )?watch (?:our|the|my) (?:new |whole |full )*(?:video|"
            r"trailer|spot|film|clip|ad)\b|\bcompleted views?\b|\bvideo[- ]views? campaign\b",
        ),
    )
)

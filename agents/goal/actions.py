"""What people may do after an ad, as verbs ("book a table", "listen to our single"), and the goal of each.

All patterns are over folded text. A verb alone proves nothing; `agents.goal.frames` looks for the sentence
that wishes it of people.
"""

import re
from typing import Final

from agents.goal.outcomes import APPOINTMENT, FILM, MUSIC, PAPER, WEB_PLACE
from planner.domain.vocabulary import DeliveryGoal

_D = DeliveryGoal
_DET: Final = (
    r"(?:(?:a|an|the|our|my|their|this|that|its|his|her|your|some|one of our|one|these|more|any)\s+)?"
)
_ADJ: Final = r"(?:(?!(?:and|or|to|for|from|on|in|at|with|if|who)\b)[\w'&%/-]+\s+){0,4}?"
_WEB: Final = (
    rf"{_DET}{_ADJ}(?:[\w'-]+ (?:on|of|at|in|over on) (?=the |our |my |their |its |a )(?:\w+ ){{1,3}}?)?"
    rf"{WEB_PLACE}"
)

ACTIONS: Final = (
    # Of two that begin at one word, the earlier row counts.
    (
        _D.REACH,  # of what the message is about, see `TOPICS`
        r"(?:try|trying|hear|hearing|use|using|play|playing|see|seeing|enjoy|(?:press|pressing|hit|hitting|"
        r"push|pushing|tap|tapping) play on)\s+(?:it|this|them|her|him)\b(?! for free)",
    ),
    (
        _D.APP_INSTALLS,
        rf"(?:downloads?|downloading|dl|d/l|instal(?:l)?(?:ing)?|try(?:ing)?|get(?:ting)?|us(?:e|ing)|"
        rf"play(?:ing)?|"
        rf"open(?:ing)?)"
        rf"\s+(?:out\s+)?{_DET}{_ADJ}(?:apps?|(?:mobile |puzzle |phone )?game)\b|(?:put|get|have|"
        rf"having)\s+{_DET}"
        rf"{_ADJ}app on\b|instal(?:l)?(?:ing)?\b",
    ),
    (_D.LEADS, rf"download(?:ing)?\s+{_DET}{_ADJ}{PAPER}\b"),
    (_D.STREAMS, rf"download(?:ing)?\s+{_DET}{_ADJ}{MUSIC}\b"),
    (_D.APP_INSTALLS, r"download(?:ing)?\b"),
    (
        _D.STREAMS,
        rf"put(?:ting)? {_DET}{_ADJ}{MUSIC} on\b|(?:press|hit|push|tap)(?:s|ing|ting|ping)? play\b"
        rf"(?! on {_DET}{_ADJ}{FILM})|spin(?:ning)? {_DET}{_ADJ}{MUSIC}\b|giv(?:e|ing) (?:it|us|the \w+|our "
        rf"\w+) a (?:spin|listen)\b|"
        rf"listen(?:ing)?(?:\s+in)?(?:\s+to\b(?! our (?:ads?|message|spot))|\b)|"
        rf"(?:stream|(?<!to )(?<!into )(?<!on )(?<!in )streaming)(?: "
        rf"{_DET}{_ADJ}{MUSIC})?\b|tun(?:e|"
        rf"ing) in"
        rf"\b|pre-?sav(?:e|ing)\b|(?:play|playing|hear|hearing|follow|following|subscrib(?:e|ing) to|"
        rf"discover|"
        rf"discovering|find|finding|try|trying|save|saving|check(?:ing)? out|add|binge|start|"
        rf"like)\s+{_DET}{_ADJ}"
        rf"{MUSIC}\b(?! (?:shop|store|label|studio|site|page|bar|club|school|festival))",
    ),
    (
        _D.VIDEO_VIEWS,
        rf"(?:seen?|seeing|viewed|heard) (?:it |this |them |{_DET}{_ADJ}{FILM} )?(?:(?:right |straight |all "
        rf"the way )?through(?: to the (?:very )?(?:credits|end|last|final)\b|(?! (?:our|the|a|to|your)\b))|"
        rf"(?:right )?to the (?:very )?end\b|in full\b|in its entirety|"
        rf"from (?:start|beginning) to (?:finish|end))|watch(?:ing)?(?:ed)?\b(?! (?:out|brand|what they))|"
        rf"(?:press|hit|push|tap)(?:s|ing|ting|ping)? "
        rf"play "
        rf"on {_DET}{_ADJ}{FILM}\b|(?:view|viewing|see|seeing|play|playing|finish|"
        rf"sit(?:ting)? through|catch)\s+{_DET}{_ADJ}(?:whole film|full film|entire film|trailer|teaser|"
        rf"video|clip|reel|(?:launch|brand|short|hero) "
        rf"film|"
        rf"commercial|animation|documentary|our spot|the spot|episode)\b|(?:stick|stay|sit|stuck|stayed|sat|"
        rf"keep watching|hang on)(?:ting|ing)? (?:with (?:it|us) |through (?:it |the whole thing)?|around "
        rf"|there "
        rf")?(?:(?:un)?til|to|for|through)? ?(?:the )?(?:very )?(?:credits|last (?:second|frame|scene|"
        rf"minute)|end\b|"
        rf"whole thing|full \d+)|sit(?:ting)? through (?:it|the whole|the entire|all of it)",
    ),
    (
        _D.CLICKS,
        rf"(?:visit(?:ing)?|brows(?:e|ing)|check(?:ing)?(?: out)?|look(?:ing)? (?:at|through|around)|(?:go|"
        rf"going|came|come|"
        rf"coming|get|getting|head|heading|click|clicking|tap|swipe|flock|land|landing|turn|arrive|make "
        rf"(?:it|their "
        rf"way)) (?:over |straight |directly |back |through |up )?(?:to|onto|on|see|and see|through to|at|"
        rf"into)|"
        rf"(?:swing(?:ing)?|stop(?:ping)?|drop(?:ping)?|pop(?:ping)?|com(?:e|ing)|call(?:ing)?) by|"
        rf"(?:pop|hop|nip|wander|skip|jump|"
        rf"drift)(?:p?ing)? (?:over |across |on )?(?:to|on|onto|into)|pay(?:ing)? a visit to|(?:hav(?:e|"
        rf"ing)|tak(?:e|ing)|get(?:ting)?) "
        rf"an? (?:\w+ )?(?:look|peek|nose|browse|gander|read|click|wander|rummage|stroll) (?:at|"
        rf"around|round|about|over|into|on|through|of)|"
        rf"(?:end(?:ing)? up|wind up|land(?:ing)?|be|stay|arriv(?:e|ing)|turn up|hang out) (?:on|at|in)|"
        rf"(?:come|coming) see|see|seeing|explor(?:e|ing)|discover(?:ing)?|view(?:ing)?|read(?:ing)?|use|"
        rf"using|open)"
        rf"\s+(?:out\s+)?{_WEB}\b|click(?:ing)?(?: through| on (?:it|the|our))?\b|(?:visit|find|see|check "
        rf"out)(?:ing)?"
        rf" us online|shop around online|look(?:ing)? us up(?: online)?|"
        rf"read(?:ing)?\s+{_DET}{_ADJ}(?:articles?|story|"
        rf"stories|posts?|magazine|newspaper|content|reviews|journal)\b|(?:see|view|check out|look at|browse|"
        rf"discover|"
        rf"explore)\s+{_DET}{_ADJ}(?:menu|offers?|deals?|collection|listings|range|catalogue|assortment|"
        rf"programme|program|line-?up) online|"
        rf"(?:see|view|check(?:ing)? out|look(?:ing)? (?:at|through)|brows(?:e|ing)|explor(?:e|ing)|"
        rf"read(?:ing)?|discover(?:ing)?|leaf(?:ing)? through|flick(?:ing)? through) (?:it|them|"
        rf"this|these|that|those|{_DET}[\w'-]+) online",
    ),
    (
        _D.LEADS,
        rf"sign(?:ing)?(?:\s+(?:them(?:selves)?|their \w+|people|users|folks|customers|members|students|"
        rf"parents|players|firms|businesses))?\s+up\b|regist(?:er|ering)\b|"
        rf"pre-?register(?:ing)?|"
        rf"appl(?:y|ying)\b(?! (?:makeup|sun|pressure|it to))|enrol+(?:ing)?\b|(?:en|in)quir(?:e|ing)\b|"
        rf"request(?:ing)?\b|ask(?:ing)?\s+(?:us\s+)?(?:for|about)\b|"
        rf"ask(?:ing)? (?:us )?to (?:come (?:round|over|by|in|and see)|visit|view|see|meet|"
        rf"be (?:called|contacted|shown)|speak|talk|join|look round|have a look)\b|"
        rf"(?:fill(?:ing)?(?: in| out| up)?|"
        rf"complet(?:e|ing)|submit(?:ting)?|hand(?:ing)? in|send(?:ing)? in|upload(?:ing)?|lodg(?:e|ing)|"
        rf"fil(?:e|"
        rf"ing)(?! with))\s+{_DET}{_ADJ}(?:forms?|questionnaire|survey|applications?|quiz|papers?|documents?|"
        rf"portfolios?|proposals?|abstracts?|manuscripts?|entries|nominations?|dossiers?|candidac(?:y|ies)|"
        rf"candidatures?|r(?:e|\u00e9)sum(?:e|\u00e9)s?|cvs?|"
        rf"enquiry|entry|details)\b|(?:sign(?:s|ing)?|put(?:s|ting)? (?:their|his|her|a|your) names? (?:to|"
        rf"under|on|down on))\s+{_DET}{_ADJ}(?:petitions?|open letter|letter|pledge|appeal|manifesto|call)\b|"
        rf"put(?:ting)? (?:themselves|their names?|them) down\b|leav(?:es?|ing)\s+(?:us\s+)?(?:their|a|the|"
        rf"his|her|"
        rf"your)\s+(?:\w+\s+)?(?:number|"
        rf"numbers|details|e-?mails?|phone|contacts?|name|names|address|addresses|data|info)\b|giv(?:e|"
        rf"ing)\s+us\s+"
        rf"(?:a (?:call|ring|bell|shout|buzz)|their)\b|contact(?:ing)?\s+(?:us|our|the)\b|get(?:ting)? in "
        rf"(?:touch|"
        rf"contact)\b|(?:call|phone|ring|message|text|e-?mail|whatsapp|reach out to)(?:ing)?\s+(?:up )?(?:us|"
        rf"our|the "
        rf"(?:office|clinic|shop|hotline|helpline|number|branch|practice)|in\b|now\b|for a)|(?:drop|write|"
        rf"send|shoot|text|message|"
        rf"e-?mail|whatsapp|ping)(?:ing)? (?:to )?us\b(?! off)|(?:hand|send|turn|mail|post|bring)(?:ing)? "
        rf"(?:in|back|off|us) "
        rf"(?:the|our|a|their) (?:[\w-]+ )?(?:form|slip|coupon|application|details|card)|pick(?:ing)? up "
        rf"the "
        rf"phone|(?:book|schedul(?:e)|schedul|arrang(?:e)|arrang|reserv(?:e)|mak(?:e)|mak|set(?:ting)? up|"
        rf"get|tak(?:e)|"
        rf"tak|com(?:e) (?:in |to us )?for|sign(?:ing)? up for|try|request)(?:ing)?\s+{_DET}{_ADJ}"
        rf"{APPOINTMENT}\b"
        rf"|(?:book|booking)\s+(?:themselves )?in for\b|join(?:ing)?\s+{_DET}{_ADJ}(?:wait(?:ing)?[- ]?list|"
        rf"mailing list|list|newsletter|webinar|workshop|seminar|community|team|crew|open day|study|trial|"
        rf"programme|"
        rf"program|beta)\b|subscrib(?:e|ing)\s+(?:to|for)\s+{_DET}{_ADJ}(?:newsletter|mailing list|e-?mails?|"
        rf"updates|alerts|list)\b|rsvp\b|(?:attend|attending)\s+{_DET}{_ADJ}(?:webinar|workshop|seminar|info|"
        rf"information|online|virtual)|(?:start|claim|activate|begin)(?:ing)?\s+{_DET}{_ADJ}(?:trial|quote|"
        rf"quiz|"
        rf"application|consultation|check|test)\b|try(?:ing)?\s+(?:us|it|the (?:product|software|platform|"
        rf"service))"
        rf"\s+(?:for free|free|out)\b|volunteer(?:ing)?\b|get(?:ting)?\s+(?:a|an|their)\s+(?:free )?(?:quote|"
        rf"estimate|offer|valuation|price|callback|demo)\b|send(?:ing)?\s+(?:us|in|their)\b(?: \w+){{0,3}}? "
        rf"(?:cv|"
        rf"cvs|resumes?|applications?|enquir\w+|request|message|details)|(?:take part|participat(?:e|ing)|"
        rf"enter|"
        rf"entering)\b(?: in\b)?|audition(?:ing)?\b|opt(?:ing)? in\b|interview\b|become\s+(?:a|an|"
        rf"our)?\s*(?:\w+ )?"
        rf"(?:volunteers?|foster|host|driver|drivers|dealer|franchisee|partner|tester|reseller|apprentice|"
        rf"mentor)\b|"
        rf"work(?:ing)? (?:for|with) us|join(?:ing)? us as\b|start(?:ing)? a (?:career|job)|give (?:us "
        rf")?their "
        rf"(?:e-?mail|number|details)|test(?:ing)?[- ]driv(?:e|ing)|try (?:a|our) (?:class|lesson|session)\b",
    ),
    (
        _D.CONVERSIONS,
        rf"(?<!euros can )(?<!money can )(?<!dollars can )(?<!pounds can )(?<!budget can )(?<!money will )"
        rf"(?:pre-?)?(?:order(?:ing)?|buys?\b(?! (?:media|ads?))|buying|purchas(?:e|ing)|book(?:ing)?|"
        rf"reserv(?:e|ing))\b(?! (?:a "
        rf"(?:campaign|"
        rf"call with you|flight of ads)|ads?\b|media|the (?:campaign|plan|flight)))|shop(?:ping)?\s+(?:with|"
        rf"at|on|"
        rf"online|our|from|the|now|more)\b|(?:(?<=to )|(?<=people )|(?<=should )|(?<=them )|(?<=and )|"
        rf"(?<=they )|(?<=folks )|(?<=will ))shop\b|subscrib(?:es?|ing)\b|check(?:ing)? out\b|donat(?:e|"
        rf"ing)\b|"
        rf"(?:giv(?:e|"
        rf"ing))\s+(?:money|generously|blood|to (?:our|the)|to charity|a donation|\w+ a month|something|what "
        rf"they "
        rf"can|[£$€]?\d[\d.,]*)|pledg(?:e|ing)\b|renew(?:ing)?\b|upgrad(?:e|ing)\b|switch(?:ing)?\s+(?:to\b|"
        rf"their|over|from|provider|"
        rf"bank|supplier|us)|switch\b|becom(?:e|ing)\s+(?:(?:a|an|our|new|loyal|paying)\s+)*(?:\w+ "
        rf")?(?:members?|"
        rf"customers?|clients?|subscribers?|patrons?|donors?|patients?|policyholders?|backers?|season ticket "
        rf"holders?)\b|join(?:ing)?\b|rent(?:ing)?\b|hir(?:e|ing)\s+(?:a|our|us|the)\b|leas(?:e|ing)\s|"
        r"(?<!money to )(?<!budget to )(?<!thousand to )(?<!euros to )(?<!dollars to )(?<!pounds to "
        r")(?<!quid to )"
        r"(?<!bucks to )(?<!reais to )(?<!pesos to )(?<!francs to )(?<!rand to )(?<!rupees to )(?<!\dk "
        r"to )(?<!€ to )"
        r"(?<!000 to )(?<!grand to )(?<!lakh to )(?<!million to )"
        rf"spend(?:ing)?\b(?! (?:in|on) (?:\w+ )?(?:ads?|advert\w*|media|marketing|publicity|this|the "
        rf"campaign)\b"
        rf"| (?:(?:about|around|roughly|over|nearly|some|up to) )?[£$€₹]?\d)|"
        rf"redeem(?:ing)?\b|(?:us(?:e|ing))\s+{_DET}{_ADJ}(?:code|voucher|coupon|discount|promo)|"
        rf"open(?:ing)?\s+"
        rf"{_DET}{_ADJ}accounts?\b|(?:get|grab|snap up|secure|pick up|bag|claim)(?:bing|ting|ping|ging|"
        rf"ing)?\s+{_DET}"
        rf"(?:hands on )?{_ADJ}(?:tickets?|seats?|tables?|passes|season tickets?|vouchers?|rooms?|policy|"
        rf"cover|"
        rf"subscription|membership|spot|place|box)\b|stay(?:ing)?\s+(?:with us|at our|at the|overnight|a "
        rf"night|"
        rf"the (?:night|weekend)|longer)|spend the night|invest(?:ing)?\b|adopt(?:ing)?\b|vot(?:e|ing)\b|"
        rf"sponsor"
        rf"(?:ing)?\b|convert(?:ing)?\b|(?:pay|paying) for\b|(?:take|taking) out\s+(?:a|an|our)\b|"
        rf"plac(?:e|ing) {_DET}{_ADJ}orders?\b|"
        rf"mak(?:e|ing) (?:an?|the|their|more|some) {_ADJ}(?:orders|purchases?|bookings?|reservations?|"
        rf"donations?)\b|"
        rf"put(?:ting)? (?:it|them|us|our [\w-]+|ours) (?:in|into) (?:their|the) (?:\w+ )?(?:baskets?|carts?|"
        rf"trolleys?|bags?)\b|add(?:ing)? to "
        rf"(?:cart|basket)|try(?:ing)?\s+{_DET}{_ADJ}(?:box|subscription|product|delivery)\b",
    ),
    (
        _D.REACH,
        r"(?:com(?:e|ing)|came|visit(?:ing)?|pop(?:ping)?|stop(?:ping)?|drop(?:ping)?|swing(?:ing)?|"
        r"walk(?:ing)?|drive|"
        r"driving|turn(?:ing)?|show(?:ing)?|go|going|attend(?:ing)?|din(?:e|ing)|eat(?:ing)?|call(?:ing)?|"
        r"look(?:ing)?(?! to\b)|"
        r"head(?:ing)?|queue|queueing)(?:\s+(?:in|by|into|down|along|round|around|over|out|to|up|through|"
        r"back|at|"
        r"with us|us|our|the|for|there|here|see|on|and))\b|(?:visit|visiting|attend|attending|step inside)\b",
    ),
    (
        _D.REACH,
        r"(?:have |having |has |had )?(?:know(?:ing|s)?(?! (?:your|the result|if))|hear(?:ing|d|s)?(?: of| "
        r"about| that|"
        r" from| us| our)|seen?|seeing|see|notic(?:e|ing|ed)|discover(?:ing|ed)?|remember(?:ing|ed)?(?! "
        r"(?:their|his|her|your|to)\b)|"
        r"recogni[sz](?:e|"
        r"ing|ed)|recall(?:ing|ed)?|learn(?:ing|ed|t)?(?: about| of| that| who| what| we)?|find(?:ing)? out|"
        r"think"
        r"(?:ing)? (?:of|about)|(?:be|being|become|becoming|made|get|getting) (?:\w+ )?(?:aware|familiar|"
        r"interested|"
        r"excited|curious|inspired|informed)|(?:day)?dream(?:ing)? (?:about|of)|"
        r"(?:chat(?:ting)?|gossip(?:ing)?|rav(?:e|ing)|whisper(?:ing)?|buzz(?:ing)?) about|"
        r"talk(?:ing)? (?:about|of)|talk\b|talking\b|get(?:ting)? to know|"
        r"associat(?:e|ing)|reali[sz](?:e|ing)|understand(?:ing)?|trust(?:ing)?|spot(?:ting)?|"
        r"consider(?:ing)?|"
        r"lik(?:e|ing) (?:us|our|the brand)|lov(?:e|ing) (?:us|our|the brand)|get(?:ting)? excited|"
        r"pay(?:ing)? attention|feel|meet(?:ing)?)\b",
    ),
)
FINDS: Final = re.compile(
    "|".join(rf"(?P<a{n}>(?<![\w'-])(?:{pattern})(?![\w'-]))" for n, (_, pattern) in enumerate(ACTIONS))
)
"""Finds every verb of a message that might be one; the group name "aN" says which row it is."""

PRONOUN_ROW: Final = 0
"""The row of a verb whose object is only a pronoun."""
TOPICS: Final = (
    (_D.APP_INSTALLS, re.compile(r"\b(?:apps?|mobile game)\b")),
    (
        _D.STREAMS,
        re.compile(
            r"\b(?:single|album|podcast|ep|lp|track|song|tune|record|remix|playlist|mixtape|audio-?book)\b"
        ),
    ),
    (_D.VIDEO_VIEWS, re.compile(r"\b(?:trailer|films?|movie|documentary|music video|clip)\b")),
)
"""What "it" may be, and what people then do with it."""

_WEB_THING: Final = rf"(?:the |our |my |a )?(?:[\w-]+ ){{0,2}}?{WEB_PLACE}"
PAST_DEEDS: Final = tuple(
    (goal, re.compile(rf"(?<![\w'-])(?:{pattern})(?![\w'-])"))
    for goal, pattern in (
        (_D.APP_INSTALLS, r"(?:downloaded|installed|got|used) (?:the |our |my )?(?:\w+ )?(?:app|game)"),
        (
            _D.STREAMS,
            rf"gave (?:it|us|the \w+|our \w+) a (?:spin|listen|play)|"
            rf"(?:listened to|streamed|played|heard) (?:the |our |my )?(?:[\w-]+ ){{0,2}}?{MUSIC}",
        ),
        (
            _D.VIDEO_VIEWS,
            r"watched|(?:stuck|stayed|sat|hung)(?: with it| with us| through it| around| there)?(?: all "
            r"the way)? "
            r"(?:till|until|to|through)(?: the)?(?: very)? (?:credits|end|last \w+)|(?:saw|viewed) (?:the "
            r"|our |my )?(?:\w+ )?(?:trailer|teaser|clip|film|video)",
        ),
        (
            _D.LEADS,
            rf"asked (?:us )?for|signed up|registered|enquired|inquired|applied|enrolled|called us|rang "
            rf"us(?: up)?|"
            rf"phoned us|contacted us|got in touch|filled (?:in|out)|requested|wrote to us|emailed us|left "
            rf"(?:their|a)|"
            rf"(?:booked|arranged|scheduled|made) (?:a |an )?(?:[\w-]+ )?{APPOINTMENT}|rsvp'?d",
        ),
        (
            _D.CONVERSIONS,
            r"booked|bought|ordered|reserved|purchased|donated|subscribed|renewed|switched to us|became "
            r"(?:a )?"
            r"(?:members?|customers?)|joined",
        ),
        (
            _D.CLICKS,
            rf"(?:visited|clicked (?:on|through to)|came to|went to|looked at|checked out|opened|browsed|"
            rf"(?:wandered|popped|dropped|strayed|hopped|headed) (?:over |across |on )?(?:to|onto|into|by)) "
            rf"{_WEB_THING}|"
            rf"clicked",
        ),
        (
            _D.REACH,
            r"(?:knew|heard|heard of|heard about|remembered|noticed|recognised|recognized|saw) (?:of |"
            r"about )?"
            r"(?:us|our|that we|the)|came (?:in|by|along|to)|visited|dropped in|popped in",
        ),
    )
)
"""What people did, after "it would be lovely if"."""

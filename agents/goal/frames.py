"""The sentences in which a verb is what a business wants of people, and those in which it is its own wish.

All patterns are over folded text. Those that end with "$" look at what stands before a verb in its sentence.
"""

import re
from typing import Final

from agents.goal.outcomes import FILM, MUSIC, SOLD_THERE, WEB_PLACE
from planner.domain.vocabulary import DeliveryGoal

_D = DeliveryGoal

_WANT: Final = (
    r"(?:want(?:s|ed|ing)?|get(?:s|ting)?|need(?:s|ed)?|(?:'d|would|should|will) (?:really |just )?(?:like|"
    r"love|"
    r"prefer)|like (?=(?:people|more|them|everyone|folks?|our)\b)|love (?=(?:people|more|them|everyone|"
    r"folks?)\b)|"
    r"encourag(?:e|es|ing)|persuad(?:e|ing)|convinc(?:e|ing)|invit(?:e|es|ing)|driv(?:e|es|ing)|push(?:ing)?|"
    r"prompt(?:ing)?|remind(?:ing)?|inspir(?:e|ing)|motivat(?:e|ing)|nudg(?:e|ing)|entic(?:e|ing)|"
    r"ask(?:ing)?|hop"
    r"(?:e|ing)(?: for)?|aim(?:ing)?(?: for)?|aim is|looking for|look for|for|bring(?:ing)?|send(?:ing)?|"
    r"tell(?:ing)?|"
    r"urg(?:e|ing)|tempt(?:ing)?|lur(?:e|ing)|steer(?:ing)?|caus(?:e|ing)|expect(?:ing)?|keen for|"
    r"wish(?:ing)?|"
    r"target(?:ing)?|reach(?:ing)?|attract(?:ing)?|allow(?:ing)?|mobili[sz](?:e|ing)|turn|mak(?:e|es|ing)|"
    r"invite|challenge|excite|win|talk|speak to|seeking|seek|search|find|finding|encouraging|recruit(?:ing)?|"
    r"help(?:ing)?|more|as many|so many)"
)
_NOT_PEOPLE: Final = (
    r"(?:you|someone|somebody|plan|campaign|ads?|budget|money|agency|brief|tool|quote|proposal|media|we|i|us|"
    r"me|who|time|partner|vendor|platform|inventory|ideas?|approval|anyone|offer from|schedule|invoice)"
)
_ADVERB: Final = (
    r"(?:(?:actually|really|finally|also|then|just|come and|go and|come|go|start|try|want|all|not only|at "
    r"least|"
    r"immediately|directly|online|even|know|stop and|click and|quickly|properly|first|seriously|simply|again|"
    r"please|both|either|hopefully|maybe|want to|consider)\s+)*"
)
TO_DO: Final = re.compile(
    rf"\b{_WANT}\s+(?P<mid>(?:(?!\b{_NOT_PEOPLE}\b)[^.!?;\n]){{2,150}}?)(?:\bto|\bcan|\bwill|\bshould|"
    rf"\bmight)\s+"
    rf"{_ADVERB}$|\b{_WANT}\s+(?:more |new |the |those |other )?(?:people|folks?|those|everyone|everybody|"
    rf"anyone|"
    rf"anybody|[a-z-]+s)\s+who\b(?! (?:want|wants|like|love|plan|need|intend|are|would|hope|wish|look|try|"
    rf"have|might)\b)[^.!?;\n]{{2,90}}?\bto\s+{_ADVERB}$"
)
_PEOPLE: Final = (
    r"(?:people|everyone|everybody|they|them|folks?|locals|the city|the town|listeners|consumers|viewers|"
    r"shoppers|customers|the (?:whole |entire )?(?:\w+ )?(?:country|region|world|neighbou?rhood|area|public|"
    r"audience|community|market|nation|city|town|county|state)|families|parents|students|men|women|"
    r"adults|users|fans|residents|commuters|drivers|patients|guests|buyers|travell?ers|homeowners|"
    r"(?:young |local |more |these |those |our |other |new |many |\d+ )+(?:[\w-]+ ){1,3}|the (?:\w+ )?people|"
    r"[\w-]+ers|[\w-]+(?:ists|ents|ants)|mums|moms|dads|gamers|teens|teenagers|audience|"
    r"businesses|companies|teams|[a-z-]+s)"
)
_TAIL: Final = r"(?:\s+(?:in|from|across|around|aged|over|under|with|who|of|between)\b[^.!?;,\n]{0,60}?)?"
THAT_THEY_DO: Final = re.compile(
    rf"(?:\b(?:so that|such that|in order that|until(?! (?:\d|the end|mon|tue|wed|thu|fri|sat|sun|jan|feb|"
    rf"mar|apr|may|jun|jul|aug|sep|oct|nov|dec|easter|christmas))|make sure|ensure|ensures|"
    rf"ensuring)\s+(?:that\s+)?(?!we\b|i\b|you\b|it\b|the "
    rf"(?:ad|ads|video|spot|campaign|budget|plan)\b)(?:[\w'-]+\s+){{1,9}}?{_ADVERB}|\bif\s+(?:more |some |"
    rf"lots of )?{_PEOPLE}{_TAIL}"
    rf"\s+(?:would\s+|could\s+)?|\b(?:so|where|that|want|hope|is|matters?|point)"
    rf"\s+(?:that\s+)?(?:as many |all |lots of |plenty of )?{_PEOPLE}{_TAIL}\s+(?:(?:will|can|could|would|do|"
    rf"all|"
    rf"should|may|might|to)\s+)?{_ADVERB}|\b(?:mak(?:e|es|ing)|let(?:s|ting)?|have|help(?:s|ing)?|having|"
    rf"see)\s+"
    rf"(?!us\b|me\b|sure\b|you\b)(?:[\w'-]+\s+){{1,6}}?(?:\d[\d+-]*s?\s+)?{_ADVERB}|\b(?:people|everyone|"
    rf"everybody|"
    rf"folks|locals|they|families|listeners|fans|students|\w+ers|\w+s)\b{_TAIL}\s+(?:should|ought to|need to|"
    rf"must|"
    rf"have to)\s+{_ADVERB}|\bshould\s+(?!we\b|i\b|you\b|be\b|it\b|the (?:ad|video|spot|campaign|budget|"
    rf"plan)\b)"
    rf"(?:[\w'-]+\s+){{1,8}}?{_ADVERB}|\bwho(?:'s| is| should| would| will| needs? to)\s+(?:should\s+)?)$"
)
DOING: Final = re.compile(
    rf"\b(?:get(?:ting)?|start(?:ing)?|keep(?:ing)?|have|having|more|want(?:s|ing)?|see|seeing|need|about|is|"
    rf"(?:happy|thrilled|delighted|pleased|content) with|of|"
    rf"for|from)\s+(?:\([^)]*\)[ ]+|(?!\b{_NOT_PEOPLE}\b)[\w'-]+[ ]+){{1,7}}(?:actually\s+|all\s+|"
    rf"to\s+start\s+|started\s+|begin\s+|began\s+|to\s+begin\s+|more\s+)?$|"
    rf"\b(?:people|everyone|folks|locals|families|customers|listeners|fans|more \w+)\s+(?:started\s+|"
    rf"start\s+|began\s+)?$"
)
DOERS: Final = re.compile(
    r"\b(?:looking for|look for|search|searching for|seek(?:ing)?|want|need|after|attract(?:ing)?|"
    r"find)\s+(?:[\w'-]+"
    r"[ ,]+){1,9}?\b(?:who|that|which)\s+(?:(?:will|would|can|want to|over|via|on|our|the|website|site)\s+)*$"
)
_NOT_DOERS: Final = (
    r"(?:we|i|you|it|this|that|these|those|there|he|she|what|which|when|how|why|where|nobody|no ?one|none|"
    r"not|never|neither|"
    r"ads?|adverts?|spots?|campaigns?|flights?|plans?|budgets?|money|rest|half|remainder|spend|share|"
    r"percent|delivery|video|audio|display|banners?|podcasts?|someone|somebody|your|agency|reps?|boss|"
    r"bosses|"
    r"client|team|committee|board|trustees?|treasurer|lawyers?|legal|finance|accountants?|colleagues?|wife|"
    r"husband|partner|ceo|cmo|director|manager|planner|dates?|start|end|weeks?|months?|frequency|cap|"
    r"creatives?)"
)
THEY_SHOULD: Final = re.compile(
    rf"(?:^|[.!?;:,\n(>-]|\b(?:that|and|so|but|if|because|then|hope|sure|just|please|only)\b)\s*"
    rf"(?:(?!{_NOT_DOERS}\b)[\w'&/%+-]+\s+){{1,9}}?(?:(?:really|simply|just|all|then)\s+)?"
    rf"(?:should|must|shall|ought to|(?:have|has|need|needs|are|is) to|are (?:supposed|meant|invited|"
    rf"encouraged|asked|expected) to|had better|'d better)\s+{_ADVERB}$"
)
"""Whoever it is, they should do it: for deeds that are done after an ad only."""
IF_THEY: Final = re.compile(
    r"\b(?:would|'d|it)\b[^.!?;\n]{0,30}?\b(?:glad|happy|lovely|great|nice|good|super|brilliant|fantastic|"
    r"wonderful|"
    r"perfect|thrilled|pleased|ideal|delighted|chuffed|grateful|mean (?:the world|a lot)|make (?:our|my) "
    r"(?:day|year|summer)|cool|amazing|over the moon|stoked|made up|"
    r"ecstatic|dream|love it|help|like it|wish)\s+"
    r"(?:(?:it\s+)?(?:if|when|that)\s+)(?!we\b|i\b|you\b|it\b|the (?:ads?|plan|campaign|budget)\b)"
    r"(?:[\w'-]+\s+){1,7}?(?:also |actually |then |just )?$"
    r"|\b(?:it'?s|it is|was it|high|about) (?:high |about )?time (?:that )?(?!we\b|i\b|you\b|it\b)"
    r"(?:[\w'-]+ ){1,6}?$"
)
AFTER_LABEL: Final = re.compile(
    r"(?:^|[\n;.|,(>])\s*(?:[*\u2022>\d.)-]+\s*)?(?:the |our |my )?(?:(?:main|campaign|key|only|desired|"
    r"target|wanted|wished|business|marketing) )*"
    r"(?:why|what for|reason|purpose|goals?|objectives?|obj|aims?|kpis?|cta|calls? to action|actions?|"
    r"results?|outcomes?|"
    r"mission|task|job|wish|wanted|intention|intent|idea|point|motive|ask|need|success|desired|target action|"
    r"(?:looking |want(?:ed)? |hoping |trying )?to (?:achieve|reach|do|get)|what (?:success|we|i|they|the "
    r"client|people|users|"
    r"visitors|customers|listeners|it|should|must|shall|is)\b)(?:[ ]+[\w'/-]+){0,5}?\s*(?:[:=>\u2013-]+|\?|"
    r"\bis\b|\bare\b)\s*(?:(?:to|that|so|for|please|they|people|users|visitors|customers|folks|everyone|"
    r"someone|somebody|anyone|get|have|having|"
    r"them|should|must|would|will|can|simply|just|go and|then)\s+)*$"
)
"""A label of a form before what people are to do: "why: book a free lesson"."""
AT_PLACE: Final = re.compile(
    rf"(?:{WEB_PLACE}|\bonline)\s*,?\s*(?:to|and(?: then)?|where they (?:can|could|will)|so (?:that )?they "
    rf"(?:can|"
    rf"will|could)?|in order to|for them to)\s*{_ADVERB}$"
)
AND_ALSO: Final = re.compile(
    r"(?:\band|\bor|,|\bthen|&|/|\bbut)\s+(?:(?:then|hopefully|maybe|ideally|ultimately|eventually|to|also|"
    r"actually|even|come|go|finally|will|can|people)\s+)*$"
)
OWN_STEP: Final = re.compile(
    r"\b(?:we|i|i'll|we'll|me|us|you|let me|let us|we'd like|i'd like|you to|we'?re|i'?m)\s+(?:(?:can|could|"
    r"may|"
    r"might|will|would|just|also|to|should|need to|want to|have to|already|don't|do|did|do not|didn't|are|am|"
    r"even|only|please|like|'d|never|always|usually|first|think you|saw|still|really)\s+)*$"
)
OF_ADS: Final = re.compile(r"\b(?:ads?|adverts?|spots?|banners?|commercials?) (?:\w+ ){0,2}?$")
"""What the ads do is no deed of people: "ads come out in the morning"."""
ASIDE: Final = re.compile(
    r"(?:\s+(?:me|you|him|john)\b|[\w\s]{0,24}\b(?:if (?:you|anything|there|unclear|something|needed|"
    r"questions)|"
    r"for (?:details|questions|any)|with (?:any )?questions|when you|once you|before you|to discuss|your))"
)
DIRECT: Final = re.compile(
    r"\s+(?:\w+ )?(?:online|via|through|over|on (?:our|the|my)|at our|directly|direct)\b(?! (?:you|io|an io|"
    r"deal))"
)
CLAUSE_START: Final = re.compile(r"(?:^|[,;:.!?\n(-])\s*(?:and |then |please )?$")
IS_WISHED: Final = re.compile(
    r"[^.,;!?\n]{0,60}?(?:,\s*that'?s| is|,\s*which is| are)\s+(?:the|our|what|all|how|exactly|my)\s+(?:\w+ "
    r")?(?:action|"
    r"goals?|aim|kpi|point|people|we|i|they|objective|cta|call to action|idea|purpose|main|counts|matters)\b"
)
KNOWN_TO_NONE: Final = re.compile(
    r"\b(?:(?:no ?body|no one)(?! (?:here|in|on|at|from) (?:our|my|the) (?:team|office|agency|company|"
    r"family|board)\b)|"
    r"not many|hardly anyone|few people|not enough people|people (?:don'?t|do not|still "
    r"don'?t)|too few|locals don'?t|hardly (?:any|a soul)|most people (?:don'?t|haven'?t|have "
    r"not))\s+(?:\w+\s+)"
    r"{0,3}?(?:know|knows|heard|realises?|realizes?|aware|recogni[sz]es?|remembers?)\b"
    r"(?! ?,? ?(?:\w+ ){0,2}?(?:dates?|budgets?|when|how (?:much|many|long)|costs?|prices?|deadlines?|"
    r"whether|"
    r"start|numbers?)\b)|\b(?:nobody'?s|no one'?s|"
    r"never) heard of\b|\b(?:people|folks?|locals|they|neighbours|everyone|"
    r"everybody|residents|most|many|customers)\b[\w' -]{0,30}? (?:have|has|had|'ve) (?:absolutely )?(?:no|"
    r"not a) "
    r"(?:clue|idea|inkling|notion)(?! (?:what|how much|how many))|\b(?:people|folks?|locals|everyone|"
    r"customers|"
    r"they|regulars|most|many|the \w+)\b (?:(?:have|has|had|'ve|may have|seems? to have|all|almost|"
    r"already|just) ){0,3}"
    r"(?:forgotten|lost sight of|lost track of|overlooked|overlooks?|moved on from) (?:about )?(?:us|"
    r"that we|our "
    r"(?:name|brand|shop|store))\b|\b(?:people|folks?|locals|neighbours|residents|most|"
    r"many)\b[\w' -]{0,30}? (?:are|remain) (?:completely |totally |still )?unaware\b|\b(?:best|well)[- "
    r"]kept secret\b|\b(?:unknown|little[- ]known) (?:brand|name|outside|here|in)\b"
)

_FREE: Final = (
    r"(?:(?:^|[.!?;:,\n(>]\s*|(?<!\w)-\s*|\b(?:to|and|please|help us|let'?s|we'll|need help|by|is|then|just|"
    r"really|of|want|need|gotta|wanna|gonna|must|"
    r"for|about|push|actually|also|goal|aim|objective|task|start|want|only)\s+)(?:(?:quickly|finally|really|"
    r"just|help|hopefully|also)\s+)*)"
)
_SOME: Final = r"(?:(?!(?:who|which|that|is|are|was|people|you|me|us)\b)[\w'&%/.,$£€-]+\s+){0,5}?"
_AIR: Final = r"(?:(?:the|our|my|a|an|this|its|his|her|their|some|new|latest|first|upcoming|debut|more)\s+)*"
OWN_WISHES: Final = tuple(
    (goal, strength, re.compile(pattern))
    for goal, strength, pattern in (
        (
            _D.CONVERSIONS,
            3,
            rf"(?<!started )(?<!allowed )(?<!licensed )(?<!began )(?<!exist ){_FREE}(?P<noun>(?:sell|selling|"
            rf"flog|upsell)\b)(?! (?:by|itself|themselves|side|us\b|me\b|you\b|through (?:dealers|"
            rf"retailers)))|"
            rf"(?P<noun2>"
            rf"\b(?:help (?:us|me) sell|want to sell|need to sell|like to sell|sell out|goal is to sell|push "
            rf"sales|"
            rf"more (?:business|trade|custom|work|turnover|bums on seats|money in the till)|drum up "
            rf"(?:business|trade|"
            rf"custom|work|some business)|(?:bring|get) in (?:the )?(?:business|trade|custom|money)|ring the "
            rf"tills?|"
            rf"(?:close|win) (?:more |new )?(?:deals|contracts|business)|bums on seats|(?:be|get|stay) "
            rf"(?:fully |all )?(?:full|"
            rf"booked (?:out|up|solid)|sold out)|(?:seats?|tables|rooms|beds|class(?:es)?|places|slots|"
            rf"chairs|spots|"
            rf"tickets|weekdays|mondays|tuesdays|units|homes|flats|apartments|policies|cars|passes|"
            rf"subscriptions) (?:to be |get |gets )?(?:sold(?! out)|booked|filled|reserved)|"
            rf"(?:seats?|rooms|beds|class(?:es)?|tables|places|slots) (?:\w+ )?(?:need|needs|to be|must be|"
            rf"should be) (?:fill(?:ing|ed)|sold|full|booked|selling)|fill (?:them|it|those|these)|(?:we|"
            rf"i) (?:will|want|would|must|should)"
            rf"\s+(?:(?!who\b|that\b|people\b|which\b)[\w'-]+\s+){{1,9}}?sell)\b)",
        ),
        (
            _D.CONVERSIONS,
            3,
            rf"{_FREE}(?P<noun>(?:shift|move|clear|offload|get rid of|push|pushing|drive|bump up|up|"
            rf"get)\s+(?:(?!for\b|"
            rf"of\b|in\b)[\w'%-]+\s+){{0,4}}?(?:tickets?|tix|ticket sales|stock|copies|inventory|boxes|"
            rf"passes|"
            rf"merch|sales|"
            rf"season tickets|subscriptions|vouchers|gift cards|memberships|unsold \w+|leftover \w+)\b)(?! "
            rf"team)",
        ),
        (
            _D.CONVERSIONS,
            3,
            r"\b(?P<noun>(?:(?:got to|gotta|help (?:us|me)(?: to)?|need to|needs to|have to|has to|must|"
            r"want to|wanna) (?:shift|"
            r"move|"
            r"clear|flog|offload|get shot of|get rid of) (?:all |some |most )?(?:these|those|the last|our|my|"
            r"the (?:old|remaining|surplus|leftover|unsold)|\d+|some) (?!ads?\b|dates?\b|money\b|budgets?\b|"
            r"starts?\b|ends?\b|weeks?\b|days?\b|plans?\b|caps?\b|campaigns?\b)[\w' -]{2,40}?s)|"
            r"(?:punters|customers|people|shoppers|bodies|folks?|money|cash|buyers|trade) (?:through|in|into|"
            r"past|to|at) (?:the |our |my )?(?:tills?|cash registers?|check-?outs?|box office))\b",
        ),
        (
            _D.CONVERSIONS,
            3,
            rf"\b(?P<noun>(?:fill|filling|full|pack|packing)(?:ing)?(?: up| out)?\s+{_SOME}(?:tables?|seats?|"
            rf"rooms?|"
            rf"beds?|class(?:es)?|courses?|places|spots|slots|appointments?|calendar|diary|chairs|hotel|"
            rf"theat(?:re|"
            rf"er)s?|venue|restaurant|cabins?|pitches|campsite|retreat|auditorium|stadium|arena|house|"
            rf"weekdays?|"
            rf"weeknights?|mondays?|tuesdays?|wednesdays?|thursdays?|weekends?|gaps|order book|books|"
            rf"workshops?|camps?|"
            rf"cottages?|lodges?|apartments?|units|studio|salon|dining room|order books?|spa|clinic|b&b|tour|"
            rf"tours|"
            rf"trips?|boats?|flights?|planes?|empty \w+|quiet \w+|off-?peak \w+|midweek))\b",
        ),
        (
            _D.LEADS,
            3,
            rf"\b(?P<noun>(?:fill(?:ing)?\s+{_SOME}(?:vacanc(?:y|ies)|positions?|roles?|jobs?|shifts|"
            rf"openings)|"
            rf"(?:recruit|hire|recruiting|hiring|employ|take on)\s+(?!me\b|us\b|an "
            rf"agency)(?:[\w'-]+\s+){{0,3}}?[\w'-]+s\b|"
            rf"{_FREE}(?:recruit|hire)\b|get (?:the|our|my) phones? ringing|phones? (?:to (?:start "
            rf")?ring(?:ing)?|"
            rf"ringing)|make (?:the|our|my) phones? ring|grow(?:ing)? (?:the|our|my) (?:[\w-]+ )?(?:list|"
            rf"database)|"
            rf"build(?:ing)? (?:the|our|my|a|up our) (?:[\w-]+ )?(?:mailing list|email list|e-mail list|list|"
            rf"database|pipeline|waitlist)|fill (?:the|our|my) (?:sales )?(?:pipeline|funnel)|pipeline "
            rf"growth|"
            rf"(?:looking for|look for|need|want|search|search for|find|find us|attract|employ) (?:(?:new|"
            rf"more|two|three|four|five|\d+|qualified|experienced) )*"
            rf"(?:staff|nurses|drivers|chefs|cooks|engineers|developers|electricians|plumbers|teachers|"
            rf"carers|"
            rf"welders|apprentices|technicians|mechanics|trainees|warehouse \w+|waiters|baristas|employees|"
            rf"caregivers|pharmacists|doctors|sales ?people|workers|volunteers|au pairs|foster carers)))\b",
        ),
        (
            _D.CONVERSIONS,
            3,
            rf"{_FREE}(?P<noun>(?:rais(?:e|ing)|collect(?:ing)?)\s+(?:[\w'-]+\s+){{0,3}}?(?:money|funds?|"
            rf"donations|"
            rf"cash|[£$€]\s?\d[\d.,]*\w*))\b(?! (?:\w+ )?(?:round|from investors))|\b(?P<noun2>fundrais(?:e|"
            rf"ing) "
            rf"(?:for|campaign|appeal|drive))\b",
        ),
        (
            _D.APP_INSTALLS,
            3,
            rf"\b(?P<noun>(?:promot(?:e|ing)|push(?:ing)?|launch(?:ing)? of|plug|market|"
            rf"grow(?:ing)?|"
            rf"scale)\s+{_AIR}(?:[\w'-]+\s+){{0,4}}?(?:app|mobile game))\b(?! (?:users?|store|week))|"
            rf"(?<!who )(?<!that )(?<!we )(?<!they )(?<!i )\b(?P<noun3>(?:make|get|have) "
            rf"(?:\w+ ){{0,3}}?(?:download|downloaded|installed?))\b|\b(?P<noun2>app (?:push|launch "
            rf"campaign|campaign|growth))\b",
        ),
        (
            _D.STREAMS,
            3,
            rf"\b(?P<noun>(?:promot(?:e|ing)|push(?:ing)?|plug(?:ging)?|launch(?:ing)?|grow(?:ing)?|"
            rf"releas(?:e|ing)|"
            rf"drop(?:ping)?|advertis(?:e|ing)|support(?:ing)?|market(?:ing)?|announc(?:e|"
            rf"ing))\s+{_AIR}(?:[\w'-]+\s+)"
            rf"{{0,2}}?(?:podcast|single|album|track|song|ep|mixtape|audiobook|playlist|remix|episode))\b(?! "
            rf"(?:ads?|"
            rf"buy|placements?|inventory|sponsorship|spots?|advertising|campaigns?|fans|listeners))",
        ),
        (
            _D.VIDEO_VIEWS,
            3,
            rf"\b(?P<noun>(?:promot(?:e|ing)|push(?:ing)?|plug(?:ging)?|(?:get )?(?:eyes|eyeballs|viewers|an "
            rf"audience) (?:on|for)|"
            rf"show(?:ing)?)\s+"
            rf"{_AIR}(?:[\w'-]+\s+){{0,2}}?(?:trailer|teaser|music video|video|clip|reel|launch film))\b(?! "
            rf"(?:ads?|"
            rf"game|games|shop|store|platform|app|service))|\b(?P<noun2>trailer (?:push|launch|campaign|"
            rf"drop))\b|"
            rf"\b(?P<noun3>(?:get|want|have|see|need|like|love|is)\b[^.!?;\n]{{0,40}}?\b{FILM} (?:to be |to "
            rf"get |gets? |being |is )?(?:seen|"
            rf"watched|viewed|played (?:through|to the end)))\b|\b(?P<noun5>{FILM} (?:must|should|has to|"
            rf"needs to|ought to|is to) be (?:seen|watched|viewed))\b|"
            rf"\b(?P<noun4>watched (?:to the end|through|in full))\b",
        ),
        (
            _D.STREAMS,
            3,
            rf"\b(?:get|want|have|see|need|like|love|is)\b[^.!?;\n]{{0,40}}?\b(?P<noun>(?:{MUSIC}|it|this|"
            rf"them) (?:to be )?(?:heard|"
            rf"played|streamed|listened to|discovered))\b"
            r"(?! (?:only )?(?:on|in|during|between|before|inside|within|around) )",
        ),
        (
            _D.CLICKS,
            3,
            rf"\b(?P<noun>(?!get (?:a|an|their)\b)(?:send|bring|driv(?:e|ing)|push(?:ing)?|(?<!book "
            rf")(?<!bookings )direct|get(?:ting)?|lead(?:ing)?|rout(?:e|ing)|take|"
            rf"steer|funnel|pull|guid(?:e|ing)|point|attract|lur(?:e|ing)|want|need|have|land|move|draw|"
            rf"sending|"
            rf"bringing|carry|conduct|more|push)\b(?! (?:me|us|you|to)\b)(?:\s+(?!to\b|my ads\b|onto\b|"
            rf"{SOLD_THERE}|"
            rf"the (?:plan|proposal|draft|offer|invoice|quote)|it\b|who\b|sign|leav|regist|enrol|get\b)"
            rf"[\w'%,&+-]+)"
            rf"{{0,9}}?\s+(?:(?:over|straight|directly|back|through|on|in)\s+)?(?:to|onto|on|into|towards|"
            rf"at)\s+(?:the|"
            rf"our|my|a|your|their|this|its|his|her|that)\s+(?:[\w'/&-]+\s+){{0,4}}?(?:{WEB_PLACE}|shop|"
            rf"store|web))"
            rf"\b(?! (?:window|floor|teams?|developers?|guys?|people\b|managers?|designers?|in (?:the|our)|"
            rf"to (?:see|try)))|\b(?P<noun2>(?:push|drive|send|bring|"
            rf"traffic) "
            rf"(?:\w+ )?(?:to|onto) (?:the |our |my |a )?(?:[\w'/&-]+ ){{0,3}}?{WEB_PLACE})\b|"
            rf"\b(?P<noun3>promot(?:e|"
            rf"ing) {_AIR}(?:[\w'-]+ ){{0,2}}?(?:web ?site|web ?shop|online (?:shop|store)|e-?shop|e-?store|"
            rf"web store|"
            rf"landing page|blog|microsite))\b|\b(?P<noun4>(?:come |go )(?:and )?(?:see|visit|check out) "
            rf"[\w-]+ dot "
            rf"com)\b",
        ),
        (
            _D.CONVERSIONS,
            1,
            r"\b(?P<noun>(?:tickets?|tix|passes|seats|season tickets) (?:(?:will|are going to|have just|"
            r"just) )?"
            r"(?:go(?:es|ing)?|went|are|is|will be|being) (?:now |already |back )?on sale)\b",
        ),
        (
            _D.CONVERSIONS,
            3,
            rf"\b(?P<noun>(?:promot(?:e|ing)|push(?:ing)?)\s+{_AIR}(?:[\w'-]+\s+){{0,3}}?(?:tickets?|early[- "
            rf"]bird|"
            rf"pre-?sale|offers?|deals?|discount|subscriptions?|gift cards?|vouchers?|season tickets?|"
            rf"memberships?|"
            rf"clearance|sale items))\b",
        ),
        (
            _D.LEADS,
            3,
            rf"\b(?P<noun>(?:promot(?:e|ing)|push(?:ing)?)\s+{_AIR}(?:[\w'-]+\s+){{0,3}}?(?:webinar|"
            rf"newsletter|open "
            rf"(?:day|house|evening)s?|free trial|vacanc(?:y|ies)|jobs?|job openings?|careers|workshops?|"
            rf"courses?|summer camps?|info(?:rmation)? (?:session|evening)s?|scholarships?|giveaway|"
            rf"competition))\b",
        ),
        (
            _D.REACH,
            3,
            r"\b(?P<noun>spread(?:ing)? the (?:word|news|message)|(?:get|getting|put|putting) (?:the|our|"
            r"this) (?:word|"
            r"name|message|news|story|brand|label|logo)s? (?:\w+ )?(?:out|across|over)(?: there)?|(?:our|the|"
            r"my) name "
            r"out(?: there)?|(?:word|name|message) out(?: there)?|mak(?:e|ing) "
            r"(?!me\b|us\b|you\b)(?:people|everyone|[\w "
            r"]{1,30}?) (?:more "
            r")?aware|put(?:ting)? (?:us|our [\w ]{1,20}|[\w ]{1,20}|the brand) on the map|in front of "
            r"(?!the "
            r"(?:camera|tv|store|house|shop))(?:as many |the )?\w+|as many (?:different |unique |relevant |"
            r"distinct |new |separate )?(?:(?:pairs|sets) of )?(?:people|eyeballs|eyes|ears|(?!impressions|"
            r"views|clicks|times\b|plays|streams|listens|downloads|"
            r"installs|sales|orders|bookings|tickets)\w+) as (?:(?:humanly )?possible|"
            r"we can|you can|we possibly can|(?:the|this|our|that) (?:money|budget|cash|sum)|money)|"
            r"get(?:ting)? (?:our name|noticed|"
            r"known|seen|heard|discovered|recognised|recognized|remembered|ourselves (?:known|seen|noticed|"
            r"out "
            r"there)|us (?:known|seen|noticed|out there)|talked about)|(?:be|become|becoming|being|stay|"
            r"staying|keep|"
            r"remain|remaining|is|make us|make it) (?:(?:more|better|widely|well|the|more widely|really|"
            r"everywhere and) )*(?:seen\b(?! (?:by (?:mistake|kids)|at|in the (?:morning|evening|"
            r"afternoon))\b)|visible|known(?! as)|top of mind|front of "
            r"mind|"
            r"recogni[sz]ed|remembered|noticed|talked about|everywhere|recogni[sz]able|present in|better "
            r"known|a "
            r"household name|the talk of|on (?:people'?s|everyone'?s|the) (?:radar|minds?|lips)|first "
            r"(?:brand|name|"
            r"choice))|mak(?:e|ing) (?:some |a |a bit of |our |more )?(?:noise|splash|statement|buzz|mark|"
            r"impact|"
            r"big bang)(?! (?:complaints?|levels?))|mak(?:e|ing) (?:it|this|us|(?:the|our|my) [\w' "
            r"]{1,40}?) (?:more |better |widely "
            r")?known|"
            r"mak(?:e|ing) a name|(?:build|building|establish|establishing|grow|growing|strengthen|"
            r"strengthening|"
            r"raise|raising|lift|lifting|boost|position|positioning|anchor|refresh|rebuild|sharpen|modernise|"
            r"reposition)(?:ing)? (?:up )?(?:the |our |my |a |its |up the )?(?:\w+ )?(?:brand|name|profile|"
            r"reputation|"
            r"presence|hype|image|fame|buzz|excitement|anticipation|interest|familiarity|renown|notoriety|"
            r"attention|following|fan ?base|credibility|trust)|(?:generat(?:e|ing)|creat(?:e|ing)|drum up|"
            r"stir up|"
            r"spark) (?:some |lots of |a |more )?(?:buzz|interest|excitement|hype|attention|talk|"
            r"conversation|"
            r"anticipation|noise|publicity|attention for)|rais(?:e|ing) (?:our |the |its )?(?:brand "
            r")?profile|"
            r"cut(?:ting)? through|own the (?:category|conversation)|household name|talk of the town|get "
            r"(?:people|"
            r"everyone|the town|the city|folks) talking|eyes? on (?:us|the brand|our)|eyeballs|as (?:broad|"
            r"wide|far) as possible|(?:more|better|widely) (?:well[- ])?known|become known|becom(?:e|es|ing) "
            r"(?:famous|popular|a hit|iconic|familiar|a reference|the reference)|share the news|"
            r"(?:people|customers|everyone|they) (?:to )?think of us|keep us in mind|in (?:people'?s|their|"
            r"everyone'?s|customers'?|consumers'?|the public'?s) (?:heads?|minds?|memory|memories|hearts?)|"
            r"on the radar|(?:get|getting) "
            r"(?:some |more )?(?:exposure|publicity|coverage|visibility|attention)|get through to|be there "
            r"when|"
            r"stick in (?:people'?s|their) (?:heads?|minds?)|break(?:ing)? into the \w+ market|wide(?:ly)? "
            r"known|"
            r"sensiti[sz]e|educat(?:e|ing) (?:people|the public|consumers|parents|\w+) (?:about|on))\b",
        ),
        (
            _D.REACH,
            3,
            r"(?<!who )(?<!that )(?<!they )\b(?P<noun>(?:let(?:ting)?|tell(?:ing)?|inform(?:ing)?|"
            r"show(?:ing)?|alert(?:ing)?|remind(?:ing)?|"
            r"notify|(?<!i )(?<!we )(?<!who )teach) (?!the (?:ads?|adverts?|spots?|campaign|budget|"
            r"videos?)\b|me\b|us\b|you\b|him\b|john\b|the (?:client|team|"
            r"boss|ai)\b|my (?:boss|"
            r"client)\b|them "
            r"(?:that |we |i )|it\b|your\b|the stor(?:y|ies)\b|stories\b)(?:[\w',&/+-]+ ){1,12}?(?:know\b|"
            r"about\b|of our\b|that\b|we "
            r"(?:exist|are|have)\b|what we\b|who we\b|where we\b|our\b))",
        ),
        (
            _D.REACH,
            3,
            rf"{_FREE}(?P<noun>(?:announc(?:e|ing)|introduc(?:e|ing)|publici[sz](?:e|ing)|showcas(?:e|ing)|"
            rf"populari[sz]e|make public|unveil(?:ing)?|reintroduc(?:e|ing)|present)\s+(?!you\b|myself\b|"
            rf"ourselves to "
            rf"you|it to me|me\b|us\b|to (?:the )?(?:client|board|boss))[\w']+)",
        ),
        (
            _D.REACH,
            1,
            rf"{_FREE}(?P<noun>(?:promot(?:e|ing)|publici[sz](?:e|ing)|plug|celebrate|celebrating|"
            rf"highlight(?:ing)?)\s+"
            rf"(?!you\b|it\b)[\w']+)",
        ),
        (
            _D.REACH,
            2,
            r"\b(?P<noun>(?:get|getting|bring|bringing|draw|drawing|pull|pulling|attract|attracting|lure|"
            r"drive|"
            r"driving|want|need|push|more)\s+(?:(?!to\b|me\b|us\b|you\b)[\w'-]+\s+){0,6}?(?:into|through|to|"
            r"in|past|"
            r"inside|over to|down to) (?:the |our |my )(?:(?!web\b|online\b|e-?commerce\b)[\w'-]+ "
            r"){0,3}?(?:doors?|stores?|shops?|showrooms?|branch"
            r"(?:es)?|restaurants?|museum|gallery|cafe|pub|bar|market|mall|dealership|stand|stall|booth|"
            r"exhibition|"
            r"fair|festival|gym|club|park|zoo|church|event|grand opening|opening|open day))\b",
        ),
    )
)
REACH_VERB: Final = re.compile(
    r"(?:^|[.!?;:,\n]\s*|\b(?:to|please|want to|help (?:us|me)|let'?s|and|must|should|can we|could (?:you|"
    r"we)|we|we'll|i want to|then|hi,?|hello,?|brief:)\s+)(?P<noun>reach)(?:ing)?\s+(?!out\b|for\b|of\b|"
    r"is\b|goal|curve|how many\b|how much\b|estimates?|and frequency|objective|consensus|an? agreement|"
    r"our goals?|this goal|me\b|"
    r"us\b|you\b)|\b(?P<noun2>reaching)\s+(?!out\b|for\b|our goals?)(?=\w)"
)

"""How a business says what it wants by the picture it dreams of: a queue round the block, bare shelves
by Friday.

All patterns are over folded text.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from agents.goal.actions import ACTIONS, PAST_DEEDS, TOPICS
from agents.goal.actions import FINDS as DEEDS
from agents.goal.outcomes import MUSIC
from agents.goal.plights import BOOKED, STOCK
from agents.spans import Span
from planner.domain.vocabulary import DeliveryGoal

_D = DeliveryGoal

_ALL: Final = (
    r"(?:everyone|everybody|everyone'?s|everybody'?s|every(?: single)? [\w-]+|all (?:the |of )?[\w-]+|people|"
    r"people'?s|folks?|the (?:whole|entire) [\w-]+|half (?:the |of )?[\w-]+|kids|locals|they|them|their)"
)
_IN: Final = r"(?:(?: [\w-]+){0,5}?)"
_SUNG: Final = (
    r"(?:hum(?:s|ming)?|whistl(?:e|es|ing)|sing(?:s|ing)?|belt(?:s|ing)? out|danc(?:e|es|ing) to|bob(?:s|"
    r"bing)? "
    r"(?:their heads )?to|nod(?:s|ding)? (?:along )?to|blast(?:s|ing)?|sway(?:s|ing)? to|know(?:s|ing)? "
    r"every "
    r"word of)"
)
_HEARD: Final = (
    rf"{_ALL}{_IN} {_SUNG} (?:along )?(?:to )?(?:it|our|my|the|this|that|along)\b|"
    rf"{_SUNG} (?:along )?(?:to )?(?:it|our|my|the|this) ?(?:[\w-]+ )?(?:{MUSIC}|tune|chorus|hook|melody)|"
    r"on (?:repeat|loop|heavy rotation)(?! every)|on (?:every|everyone'?s|everybody'?s|all the|people'?s) "
    r"(?:[\w-]+ )?(?:play-?lists?|speakers?|stereos?|headphones)|in (?:every|everyone'?s|everybody'?s|"
    r"people'?s|their|all) (?:[\w-]+ )?(?:headphones|ear-?(?:buds|phones|pods))|"
    rf"(?:{MUSIC}|it|tune) (?:\w+ )?(?:playing|blaring|pumping|sounding|heard|running|blasting|played) "
    rf"(?:\w+ )?"
    r"(?:on|in|at|from|out of|through|around) (?:every|all|each|everybody'?s|everyone'?s)|soundtrack of "
    r"(?:the|their|this|everyone'?s)"
)
_ROWS: Final = tuple(
    (goal, rf"(?<![\w'-])(?:{pattern})(?![\w'-])")
    for goal, pattern in (
        (_D.STREAMS, _HEARD),
        (
            _D.LEADS,
            r"(?:need|want|looking for|searching for|seek|find|have room for|room for|space for|places? "
            r"for|take on) "
            r"(?:about |another |up to |at least |around |roughly |some )*(?:\d+|a dozen|a few|more|new|"
            r"several) (?:more "
            r"|new |other |keen |extra )*(?:pupils|students|learners|trainees|players|singers|"
            r"participants|attendees|"
            r"host families|tutors|tenants|apprentices|exhibitors|stallholders|runners|dancers|walkers|"
            r"testers|choristers|"
            r"cadets|scouts|interns)\b",
        ),
        (
            _D.APP_INSTALLS,
            r"(?:on|onto) (?:every|everyone'?s|everybody'?s|each|as many|more|people'?s|their|all (?:the "
            r")?) ?"
            r"(?:[\w-]+ ){0,2}?(?:home ?screens?|(?:smart|mobile )?phones?|handsets?|mobiles?|i-?phones?|"
            r"devices)(?: (?:as|in|by|of)\b)?(?! (?:ads?|only))|(?:the )?more (?:smart)?phones it'?s? "
            r"(?:is )?on|"
            r"(?:top|climb\w*|up|rise in|number one in|shoot up|in the top \w+ (?:of|in)) (?:of )?(?:the )?"
            r"(?:app ?store|play ?store|app) ?(?:charts?|rankings?)?|"
            r"(?:move|switch|bring|shift|migrate|transfer|convert|get|take|pull) (?:(?!me\b|us\b|you\b|"
            r"ads?\b|budgets?\b|"
            r"money\b|spend\b)[\w',-]+ ){1,6}?(?:over |across )?(?:to|onto|on|into) (?:the|our|my) (?:new "
            r")?(?:mobile |"
            r"banking |own )?app(?! (?:page|ads?))",
        ),
        (
            _D.CONVERSIONS,
            rf"not (?:a|an|one|a single) (?:empty |free |spare |unsold )?(?:seat|table|chair|bed|room|"
            rf"ticket|place"
            rf"|bottle|copy|box|spot|crumb|slice|jar)(?: (?:should |to )?(?:be )?(?:left|free|empty|spare|"
            rf"remain"
            rf"\w*|unsold))?|standing room only|"
            r"(?:turn|turning|send) (?:people|guests|customers|folks|them) away|no vacanc(?:y|ies)(?: sign)?|"
            rf"every (?:single |last )?(?:seat|table|chair|bed|room|place|ticket|bottle|copy|box|pitch|cabin|"
            rf"class|night|evening|slot|jar|loaf)(?: [\w'-]+){{0,3}}? (?:taken|filled|full|gone|sold|booked|"
            rf"occupied|snapped up|let|emptied)|"
            rf"(?:shelves|shelf|stall|stand|warehouse|cellar|freezer|fridge|barn|counter|stock ?room|"
            rf"racks?|store ?"
            rf"room|van|hall|case|display|yard|trays?|baskets?)(?: [\w'-]+){{0,4}}? (?:empty|bare|cleared|"
            rf"swept "
            rf"clean|wiped clean|stripped|emptied|plundered) (?:by|before|within|on|at|after|until|come|"
            rf"in time)|shelves(?: [\w'-]+){{0,4}}? (?:by|until|before) "
            rf"[\w-]+ (?:empty|bare|cleared)|"
            rf"(?:everything|it all|the (?:whole )?lot|all (?:of )?(?:it|them)|{STOCK})(?: "
            rf"[\w'-]+){{0,4}}? (?:gone|"
            rf"sold|snapped up|out of the door|off the shelves|out the door|off our hands|taken|spoken for|"
            rf"rehomed) (?:by|before|within|on|come|until|in)\b|"
            rf"(?:{BOOKED}|{STOCK})(?: [\w'&-]+){{0,5}}? (?:full(?! (?:of|time))|packed|crammed|bursting|"
            rf"heaving|"
            rf"jam-?packed|rammed|booked up|booked solid|booked out|chock-?a-?block|sold out|buzzing|"
            rf"fully booked|filled|overflowing|bursting at the seams) (?:again|by|before|also|too|on|"
            rf"every|all|"
            rf"from|even|during|through|in|with|once|on)\b|"
            r"(?:love|want|need|like|have|see|get) (?:it|them|all of (?:it|them)|these|those|everything|"
            r"the lot|the "
            r"rest|the whole lot|every one|all (?:the |of the )?[\w-]+) (?:gone|sold|shifted|snapped up|"
            r"out of the "
            r"door|out the door|off our hands|off my hands|taken off)|(?:we|i|they)(?:'d| would) (?:love|"
            r"like|want) "
            r"gone|(?:must|should|has to|have to|need to|got to|gotta) (?:all )?(?:be (?:gone|out|sold|"
            r"cleared|empty|shifted)|go|leave) (?:by|"
            r"before|until|"
            r"this|asap)|"
            r"(?:tenner|fiver|pound|quid|dollar|euro|bucks?|[£$€]\d+|\d+ (?:pounds|dollars|euros|quid|"
            r"bucks)) (?:a|per|"
            r"each|every) (?:month|week|year) from|"
            r"(?:full|packed|sold[- ]out|crammed|bursting|jam-?packed) (?:house|hall|theatre|theater|tables|"
            r"rooms|dining room|restaurant|venue|church|auditorium|tent|hotel|terrace|benches|classes)|"
            r"(?:make|keep|get|have|hear) (?:the|our) (?:tills?|cash register|cashbox) (?:to )?(?:ring|"
            r"ringing|"
            r"sing|full|jingle|busy|going)|tills? (?:should|must|to) (?:be )?(?:ring|ringing)|(?:fly|"
            r"flying|flies) "
            r"off the shel(?:f|ves)|sell(?:s|ing)? like hot ?cakes|go(?:es|ing)? like hot ?cakes|"
            r"(?:in|into|under) every (?:kitchen|living room|fridge|bathroom|christmas tree|shopping "
            r"(?:basket|"
            r"cart|trolley)|garage|garden|handbag|lunch ?box|cupboard|wardrobe|home)|"
            r"(?:find|finds|found|get|gets|have|has|needs?) (?:\w+ ){0,2}?(?:a|their|new|loving|good|"
            r"forever) "
            r"(?:\w+ )?(?:owners?|home|homes|couch|sofa)(?! (?:owners|insurance|page|screen))",
        ),
        (
            _D.LEADS,
            r"(?:phones?|line|lines|telephone|switchboard)(?: [\w'-]+){0,5}? (?:off the hook|red[- ]hot|"
            r"ring(?:s|ing)? (?:again|off|non-?stop|all|day|constantly|more|like)|run(?:s|ning)? hot|melt\w*|"
            r"glow\w*|to ring|ringing)|(?:in-?box|mail-?box|letter ?box|post ?box)(?: [\w'-]+){0,4}? (?:full|"
            r"overflow\w*|burst\w*|flooded|fills?|filling|explod\w*)|"
            r"(?:diary|calendar|schedule|appointment book|waiting room|agenda|waiting list)(?: "
            r"[\w'-]+){0,4}? "
            r"(?:full|packed|bursting|booked (?:up|solid|out)|filled|fills|crammed|overflow\w*)|"
            r"(?:put|putting|write|writing|jot|scribble|leave|leaving|enter|register|pop) (?:down "
            r")?(?:their|a|"
            r"his|her) (?:names?|details|e-?mails?|numbers?|addresses)(?: and \w+)?(?: down| on (?:the|"
            r"our) (?:\w+ "
            r")?list)?|names? (?:down|on (?:the|our) (?:\w+ )?list)|new faces|fresh faces|"
            r"(?:flood|avalanche|pile|heap|stack|deluge|wave|stream) of (?:applications|enquiries|calls|"
            r"e-?mails|"
            r"requests|letters|cvs|candidates|registrations)",
        ),
        (
            _D.REACH,
            r"(?:spring|springs|come|comes|pop|pops|jump|jumps) (?:in)?to (?:their |people'?s |"
            r"everyone'?s |the )?"
            r"(?:\w+ )?(?:mind|minds|head|heads)|(?:lodged?|burn(?:ed|t)?|etch(?:ed)?|drill(?:ed)?|"
            r"hammer(?:ed)?|stuck|"
            r"plant(?:ed)?|fix(?:ed)?|engrave[dn]?|seared?|drum(?:med)?|cement(?:ed)?|anchor(?:ed)?|"
            r"implant(?:ed)?|"
            r"tattoo(?:ed)?|carved?) (?:firmly )?(?:in|into|on|onto) (?:[\w'-]+ ){0,4}?(?:brains?|heads?|"
            r"minds?|memory|"
            r"memories|skulls?|consciousness|retinas?|ears?)|"
            r"(?:everyone|everybody|all of [\w-]+|(?:the|all the) (?:whole |entire )?(?:town|city|village|"
            r"county|valley|"
            r"region|neighbou?rhood|street|world|country)|people|folks?|locals|they) (?:\w+ "
            r"){0,2}?(?:should|ought to|"
            r"must|has to|have to|needs? to) (?:(?!not\b|never\b)\w+ )?(?:be (?:told|informed|aware|in "
            r"the know)|know|hear|"
            r"find out|learn)"
            r"(?! (?:me|how to))|(?:has|have|must|should|needs?) (?:to )?(?:get around|go round|be talked "
            r"about|be on "
            r"(?:everyone'?s|all) lips)|"
            r"(?:a |the |fair |our |some )*(?:share of|step into|time in|into|moment in|in) the "
            r"(?:limelight|spotlight|sun)\b|out of "
            r"(?:the |its |their |his )?shadows?|"
            r"(?:queue|queues|queuing|queueing|line|lines|lining up|lined up|line up)(?: [\w'-]+){0,3}? "
            r"(?:a?round|"
            r"down|out|up|past|along|before|in front of|outside)(?: of)? (?:the|our|my) (?:\w+ )?(?:block|"
            r"corner|"
            r"street|door|doors|road|building|gate|gates|shop|store|entrance|stall|square|stand|river)|"
            r"beat(?:ing)? (?:a path to|down) (?:our|the|my) doors?|"
            r"(?:say|says|saying|name|names|mention|shout|whisper|use|think of|call to mind|think) (?:our "
            r"(?:name|brand)|us|of us)(?: \w+){0,3}? (?:first|instead|before (?:anyone|any|all)|when|and "
            r"not|not|"
            r"rather)|"
            r"(?:first|only) (?:name|thing|brand|place|one|company|bank|shop|address)(?: (?:that|"
            r"which))?(?: to)? "
            r"(?:comes?|pops?|springs?|jumps?|enters?|they|people|everyone|anyone|you)(?: \w+){0,4}?(?: "
            r"(?:mind|"
            r"head|minds|heads|think of))?\b|"
            r"(?:set|put|get) the record straight|clear up (?:the|that|this) (?:confusion|"
            r"misunderstanding|mix-?up|"
            r"rumou?r)|put an end to (?:the|that|this) (?:confusion|rumou?rs?|mix-?up)|"
            r"(?:stop|end) (?:the|being) (?:confus\w+|rumou?rs?|mistaken|mixed up|overlooked|invisible|a "
            r"secret|"
            r"(?:\w+ )?best[- ]kept secret)|(?:tell|tells|telling|knows?|know) (?:us|them|the two|it|the "
            r"brands) "
            r"apart|as (?:famous|well[- ]known|familiar|common|popular) as\b(?! possible to)|"
            r"(?:a|be|become|becomes|becoming) (?:the |a )?(?:local |national |regional )?(?:legend|"
            r"institution|"
            r"talking point|by-?word|landmark|talk of)\b|"
            r"(?:grandm\w+|granny|gran|kid|child|dog|taxi driver|postman|old lady|bus driver|cab driver)(?: "
            r"[\w'-]+){0,5}? (?:knows?|talks? about|has heard|recogni[sz]es|can hum|hums|can sing|sings)",
        ),
    )
)
_DREAMT: Final = re.compile(
    r"\b(?:want\w*|wanna|wish\w*|hop(?:e|es|ing)|dream\w*|would|'d|should|must|need\w*|ought|goals?|aims?|"
    r"until|till|so that|so(?! (?:far|much|many))|by|if|imagine|picture|happy|thrilled|glad|like|love|make|"
    r"get|let|have|keep|see|please|the more|ideally|the idea|point|target|mission|objective|expects?|again|"
    r"looking for|look for|to|plan is|job is|fill|fix|help|before|mend|change|end)\b"
)
_NOT_DREAMT: Final = re.compile(
    r"\b(?:already|always (?:is|are|been)|last (?:year|season|time|summer)|is usually|are usually|who|whose|"
    r"ads?|adverts?|spots?|banners?|creatives?|unless|will be|was|were|don'?t want|no need|without|let "
    r"(?:me|us) "
    r"know|not to|pause\w*|stop when|ends? when|until)\b(?:\W+[\w'-]+){0,6}\W*$"
)


_WORKS: Final = (
    (_D.VIDEO_VIEWS, re.compile(r"\b(?:teaser|music video|video clip|our video|the video|reel)\b")),
    (_D.APP_INSTALLS, re.compile(r"\b(?:apps?|games?|ios|android)\b")),
    *TOPICS,
)
_FINDS_EARS: Final = re.compile(
    r"\b(?:find|finds|reach|reaches|get|gets|deserves?|build|grow|gain) (?:to )?(?:its|an|their|his|her|"
    r"more|new|the|"
    r"our|a bigger|a wider) (?:\w+ )?(?:audience|ears|fans|crowd|public|following)\b|"
    r"\b(?:crack|reach|hit|enter|climb (?:to|into)|into|wants?|get (?:to|into)) (?:the )?top[- ]?\d+\b|"
    r"\b(?:go|goes|going|gone) viral\b"
)
"""What a work wishes for; which goal that is depends on the work."""


_MEASURED: Final = re.compile(
    r"\b(?:judg\w+|measur\w+|rated?|assess\w*|counts?|matters?|metric|success|kpi|goal|interested in|care "
    r"about|"
    r"target|look at|depends on|paid for|success is|matters is)\b[^.!?\n]{0,30}?\b(?:how many(?: of them| "
    r"people| of the "
    r"\w+)?|the (?:number|share|percentage) of (?:people|those|\w+) (?:who|that))\b"
)
"""That the count of those who do something is the measure; what they do comes next."""


def _measured(folded: str, start: int, end: int) -> Iterator[tuple[DeliveryGoal, Span]]:
    found = _MEASURED.search(folded, start, end)
    if found is None:
        return
    stop = min(end, found.end() + 50)
    for goal, pattern in PAST_DEEDS:
        match = pattern.search(folded, found.end(), stop)
        if match is not None:
            yield goal, match.span()
            return
    deed = DEEDS.search(folded, found.end(), stop)
    if deed is not None:
        yield ACTIONS[int((deed.lastgroup or "a0")[1:])][0], deed.span()


@cache
def _rows() -> tuple[tuple[DeliveryGoal, re.Pattern[str]], ...]:
    """Return the goals and their patterns, compiled when a message first needs them: they are long."""
    return tuple((goal, re.compile(pattern)) for goal, pattern in _ROWS)


def dreams(folded: str, sentence: Span) -> Iterator[tuple[DeliveryGoal, Span]]:
    """Yield the pictures that one sentence wishes for, each with its goal."""
    start, end = sentence[0], min(sentence[1], len(folded))
    yield from _measured(folded, start, end)
    if not _DREAMT.search(folded, start, end):
        return
    for goal, pattern in _rows():
        match = pattern.search(folded, start, end)
        if match is None:
            continue
        before = folded[max(start, match.start() - 90) : match.start()]
        if not _NOT_DREAMT.search(before):
            yield goal, match.span()
    found = _FINDS_EARS.search(folded, start, end)
    work = next((goal for goal, named in _WORKS if named.search(folded)), None) if found else None
    if found and work:
        yield work, found.span()

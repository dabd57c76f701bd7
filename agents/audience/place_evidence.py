"""How plainly a message says that ads should run in a place that it names.

A place in a brief is a market ("people in Leeds"), where somebody is at home ("our bakery in Leeds"),
where people are to go ("flights to Lisbon") or part of a name ("Boston Consulting", "Brazil nuts"). Each
mention gets the plainest of these that its words allow; what is less plain gives way to what is plainer.
"""

import re
from enum import IntEnum
from typing import Final

from agents.audience.market_signs import (
    LIVING_BEFORE,
    MARKET_AFTER,
    MARKET_BEFORE,
    NOW_LIVING,
    OPENS_BEFORE,
    SOUGHT_BEFORE,
    THERE_AFTER,
    WANTED_BEFORE,
)
from agents.audience.places_told import GOODS, is_told_of
from agents.folding import FoldedText, words_of
from agents.people_words import PEOPLE
from agents.place_index import PlaceMention
from agents.world_places import PEOPLE_OF_PLACES


class Evidence(IntEnum):
    """What a mention says of its place, from the least to the most like a market."""

    TOLD = 0
    """Never a market, even alone: what a film is about, where goods are brought from, a firm's name."""
    BRAND = 1
    """Part of a proper name: "Manchester United"."""
    NAME = 2
    """Told of a thing: "Toronto steakhouse", "Brazil nuts"."""
    GOAL = 3
    """Where people are to go: "flights to Lisbon"."""
    HOME = 4
    """Where somebody or something is: "our bakery in Leeds"."""
    PLAIN = 5
    """A place, and nothing more."""
    MARKET = 6
    """Where people are to be reached: "adults in Leeds", "the German market", "Londoners"."""


_TRAVEL: Final = (
    r"(?:flights?|trips?|travel|holidays?|vacations?|tours?|cruises?|getaways?|breaks?|weekends?|stays?|"
    r"trains?|"
    r"ferr(?:y|ies)|bus(?:es)?|routes?|journeys?|fares?|pilgrimages?|safaris?|retreats?|"
    r"excursions?|connections?|transfers?|charters?|honeymoons?)"
)
_SENT: Final = (
    r"(?:money|cash|funds?|finances?|remittances?|parcels?|gifts?|letters?|calls?|payments?|tickets?|"
    r"packages?)"
)
"""What goes from where people are to where somebody else is."""
_GOAL_BEFORE: Final = re.compile(
    rf"\b{_TRAVEL}\s+(?:(?!(?:for|from|people|in|ads?)\b)[\w'-]+\s+){{0,2}}?(?<!\bout )(?:to|in|around|"
    rf"through|for|"
    rf"of|after)\s+"
    r"(?:the\s+|southern\s+|northern\s+)*$|"
    rf"\b{_SENT}\s+(?:back\s+|home\s+|abroad\s+|over\s+)?to\s+(?:(?:family|relatives|friends|people|"
    rf"loved ones)"
    r"\s+(?:back\s+)?in\s+)?(?:the\s+)?$|"
    rf"\b(?:{_TRAVEL}|(?:fly|sail|mov|relocat|mov|driv|go|rid)(?:e|ing)?)\s+(?:from|"
    rf"out of)\s+[\w' ]{{2,24}}?\s+(?:to|and|"
    rf"-)\s+(?:the\s+)?$|"
    r"\b(?:fl(?:y|ies|ying)|travel(?:s|l?ing)?|sail(?:s|ing)?|mov(?:e|es|ing)|relocat(?:e|ing)|"
    r"emigrat(?:e|ing)|"
    r"com(?:e|es|ing)|go(?:es|ing)?|return(?:ing)?|head(?:ing)?|study(?:ing)?|stud(?:y|ies)|"
    r"work(?:ing)? abroad|"
    r"visit(?:s|ing)?|discover(?:s|ing)?|explor(?:es?|ing)|stay(?:s|ing)?|holiday(?:ing)?|commut(?:e|es|"
    r"ing)(?: in)?|retir(?:e|ing)|"
    r"invest(?:ing)?)"
    r"\s+(?:over\s+|back\s+|abroad\s+|(?:there\s+)?)?(?:to|in|around|through)?\s*(?:the\s+)?$|"
    r"\b(?:promot(?:e|es|ing)|showcas(?:e|es|ing)|marketing)\s+(?:the\s+)?$"
)
_GOAL_AFTER: Final = re.compile(rf"\s+(?:city\s+|beach\s+|ski\s+|summer\s+|winter\s+)?{_TRAVEL}\b")
_ELSEWHERE: Final = re.compile(
    rf"(?:\s+{PEOPLE}\s+(?:living |who live |based )?|\s+(?:living|who live|that live|residing|settled|"
    rf"based)\s+)(?:in|across|"
    r"around)\s+(?:the\s+)?"
)
"""The Turkish community in Germany lives in Germany."""
_OURSELVES: Final = re.compile(
    r"\b(?:we are|we're|i am|i'm|us|as) (?:all |both |two |three |a couple of |proud |proudly )?$"
)
""" "We are Londoners" says who is writing."""
_SPEAKERS: Final = re.compile(
    r"(?: (?:and|or) [a-z]+)?[ -](?:speakers|speaking|language|lessons?|classes|courses?)\b"
)
_LODGINGS: Final = (
    r"(?:hotels?|resorts?|villas?|hostels?|campsites?|chalets?|lodges?|holiday (?:homes?|lets?|rentals?|"
    r"parks?)|"
    r"apartments?|properties|beach clubs?|ski resorts?|guest ?houses?|bed and breakfasts?|b&bs?|theme parks?)"
)
_BUSINESS: Final = (
    rf"(?:{_LODGINGS}|barns?|castles?|manors?|estates?|wedding venues?|"
    r"restaurants?|cafes?|coffee shops?|bars?|pubs?|bistros?|pizzerias?|bakery|bakeries|"
    rf"shops?|"
    r"stores?|boutiques?|brewer(?:y|ies)|distiller(?:y|ies)|winer(?:y|ies)|vineyards?|roaster(?:y|ies)|gyms?|"
    r"studios?|salons?|spas?|clinics?|practices?|dentists?|hospitals?|dealerships?|garages?|workshops?|"
    r"galler(?:y|"
    r"ies)|museums?|theat(?:re|er)s?|cinemas?|clubs?|venues?|kitchens?|farms?|markets? stalls?|showrooms?|"
    r"warehouses?|factor(?:y|ies)|plants?|offices?|hq|headquarters|head office|start-?up|company|agency|firm|"
    r"brand|business|family business|florists?|nurser(?:y|ies)|schools?|colleges?|universit(?:y|ies)|"
    r"academ(?:y|"
    r"ies)|charit(?:y|ies)|festivals?|conferences?|fairs?|trade shows?|conventions?|exhibitions?|"
    r"printers?|(?:[a-z]+ )?makers?|manufacturers?|vendors?|wholesalers?|"
    r"developers|team|world cup|olympics|olympic games|grand prix|championships?|tournament|"
    r"labs?|locations|branches|outlets?|sites?|tower|bookshops?|bookstores?|law firms?|estate agents?)"
)
_HOME_BEFORE: Final = re.compile(
    rf"\b(?:our|my)\s+(?:[\w'-]+\s+){{0,2}}?(?:{_BUSINESS}|choir|orchestra|ensemble|troupe|band|society|"
    r"association)\s*\(\s*(?:in\s+)?$|"
    rf"\b{_BUSINESS}\b\s+(?:in|near|at|around)\s+[a-z]{{3,}}(?:,| and| &)\s+$|"
    rf"\b{_BUSINESS}\b\s*,?\s*(?:[\w'-]+\s+)?(?:sits? |is |are |was |located |based |here )*(?:in|near|"
    rf"outside|at|from|"
    r"on|of|by)\s+(?:the\s+|downtown\s+|central\s+|greater\s+|south\s+|north\s+|east\s+|west\s+|"
    rf"(?:state|city|province|region|county|canton) of\s+)*$|"
    r"\b(?:we(?:'re| are)|i(?:'m| am)|us)\s+(?:all\s+|a\s+[\w' -]{3,30}?\s+)?(?:here\s+)?(?:in|from|near|"
    r"based in)\s+"
    r"(?:the\s+)?$|"
    r"\bour\s+(?!(?:target|core|main|home|key|audience|market|customers?|clients?|campaign|ads?|focus|"
    r"fans?|guests?|"
    r"visitors?|listeners?|users?|buyers?|people)\b)[\w'-]+(?:\s+[\w'-]+)??(?:'s|\s+(?:is|are|sits?|"
    r"was))\s+(?:in|at|near|"
    r"outside)\s+(?:the\s+)?$|"
    r"^\W*(?:here in|from)\s+$|\b(?:moving|moved|relocating|relocated)\s+from\s+$"
)
_OPENING: Final = re.compile(
    r"^\W*(?:(?:hello|hi|hiya|hey|dear \w+|good (?:morning|afternoon|evening|day)|g'day|right|so|ok)\W+)*"
    r"(?:(?:we are|we're|we have|we run|i am|i'm|i have|i run|it's|this is)\s+)?"
    rf"(?:(?!(?:ads?|adverts?|campaigns?|markets?|promot\w+|launch\w*|want|need|reach\w*|target\w*|"
    rf"budget|clicks|wants|needs|likes|seeks|"
    r"sales|leads|orders|awareness|traffic|installs|downloads|sign-ups|bookings|more|cover|run|only|"
    r"all|and|for|"
    r"instead|rather|also|not|no|except|without|out|drop|add|swap|replace|half|rest|most|include|"
    r"exclude|please|"
    r"move|switch|change|everything|everywhere|keep|make|what|how|try|use|go|start|"
    r"sell\w*|book|get|bring|find|make|grow|drive|help|advertis\w+|recruit\w*|hir\w+|open\w*|"
    rf"{PEOPLE})\b)[a-z][\w'-]*\s+){{1,6}}(?:in|of|from|near|at|by|outside|off|on)\s+(?:the\s+)?$"
)
""" "Orchard stay near Nelson": what opens a message says who is writing."""
_AT_THE_OPENING: Final = 110
"""Characters of a message within which it can say who is writing."""
_BRINGS: Final = (
    r"(?:import(?:s|ed|ing)?|sourc(?:e|es|ed|ing)|stock(?:s|ing)?|pour(?:s|ing)?|roast(?:s|ing)?|"
    r"distribut(?:e|es|ing)|sell(?:s|ing)?|offer(?:s|ing)?|serv(?:e|es|ing)|bottl(?:e|es|ing))"
)
_GOODS_AFTER: Final = re.compile(
    rf"[ -](?:[a-z]+ )?(?:{GOODS}|range|collection|edition|line|series|model)(?! (?:shops?|stores?|"
    rf"market|fairs?|festivals?|lovers|"
    r"fans|drinkers|clubs?|tours?|tastings?|week|bars?|houses?|restaurants?|makers?|brands?)\b)\b"
)
""" "Brazil nuts", "Buffalo wings": the place is what the goods are called after."""
_FIRM_AFTER: Final = re.compile(
    r"(?:,? (?:consulting|group|partners|holdings?|capital|ltd|limited|inc|llc|llp|corp(?:oration)?|gmbh|plc|"
    r"scientific|dynamics|instruments|airlines|airways|motors|industries|hilton|insurance|mutual|bancorp))\b"
)
""" "Boston Consulting", "Singapore Airlines": the name of a firm."""
_TOLD_BEFORE: Final = re.compile(
    r"\b(?:about|(?:set|shot|filmed|staged|takes? place|happens?|born|raised|raising|grew up|made|living|"
    r"lived|met|trained|learn(?:ed|t)|discovered|fell in love|won|reviewed|featured|rehearsed|recorded) "
    r"(?:in|on|near))\s+"
    r"(?:[\w' ]{2,20},\s+)?(?:the\s+)?$|"
    r"\b(?:(?<!'d )(?<!would )(?<!really )(?<!also )(?<!who )like(?= (?:the|our|my|an?|last|with)\b)|"
    r"similar(?:ly)? to|same as|similar|as with|compared (?:to|with)|unlike)\s+(?:\w+\s+){0,5}?"
    r"(?:in|for|from|across)\s+(?:the\s+)?$|"
    r"\b(?:deliver|ship|operate|work|export|dispatch|manage|sell|hail|come|run)(?:s|ed|ing)?\s+"
    r"(?:(?!campaign|ads|it\b|this\b)\w+\s+){0,2}(?:from|out of)\s+(?:the\s+)?$|"
    r"\b(?:already|currently) (?:live|available|active|present|running|sold|known|established|exists?|"
    r"operating|"
    r"launched|trading|selling)\s+(?:in|across)\s+(?:the\s+)?$|"
    r"\b(?:supports?|(?:available|active|present|live|users?|customers?|offices?|clients?|stores?) (?:in|"
    r"across))\s+"
    r"[^.;!?\n]{0,24}?\b(?:\d+|many|several|other|multiple) (?:countries|markets|cities|states|regions)"
    r"(?:,? (?:such as|including|like|among them|from))?\s+(?:\w+\s+(?:and|&)\s+)?$"
)
"""What a film is about, how it was done before, where goods are sent from, where users are already."""
_NAMED_BEFORE: Final = re.compile(r"\b(?:my|her|his|the) name(?: is|'s)\s+$")
_SPEAKS_AFTER: Final = re.compile(
    r"(?:,? (?:and|from|in|at|here|our) \w+)?,? (?:said|says|agreed|agrees|approved|approves|"
    r"wants|told|asked|asks|thinks|signed|"
    r"confirmed|emailed|wrote|suggested|suggests|insists|will (?:sign|approve|confirm|decide|send|call)|"
    r"(?:is|are) (?:our|my) (?:models?|founders?|designers?|singers?|hosts?|ceo|boss|interns?|daughters?|"
    r"sons?|"
    r"kids|colleagues?|managers?|owners?|bosses))\b"
)
""" "Madison said 5k": a person who is called like a place."""
_MIGHT_BE_WANTED: Final = re.compile(
    rf"\b(?:{PEOPLE}\b[^.;!?\n]{{0,24}}\b(?:living|lived|born|raised|come)\b|come(?:s)? from|hail|"
    r"(?<!film )(?<!movie )(?<!book )(?<!novel )(?<!story )(?<!series )(?<!show )(?<!musical )(?<!play )"
    r"(?<!documentary )(?<!podcast )(?<!game )(?<!doc )(?<!stories )(?<!album )(?<!exhibition )about)"
    r"[^.;!?\n]{0,24}$"
)
""" "What about Spain", "people living in Leeds": told of as well, yet alone what is meant."""
_BROUGHT_BEFORE: Final = re.compile(
    rf"\b{_BRINGS}\s+(?:(?!{PEOPLE}\b|orders\b|sales\b|leads\b|tickets\b|"
    rf"traffic\b)[\w'-]+\s+){{0,4}}?from\s+(?:the\s+)?$|"
    rf"\bimport(?:s|ed|ing|ers? of)?\s+(?:of\s+)?(?:[\w'-]+\s+){{1,3}}?(?:of|from|in)\s+(?:the\s+)?$|"
    rf"\b{GOODS}\s+(?:from|of)\s+(?:the\s+)?(?:[\w'-]+,?\s+(?:and|or|&)\s+)?$"
)
""" "Olive oil from Crete", "we import rugs from Morocco"."""
_ORIGIN_BEFORE: Final = re.compile(
    r"[a-z][\w'-]*\s+from\s+(?:the\s+)?$|"
    rf"\b(?!(?:{PEOPLE}|cit(?:y|ies)|towns?|provinces?|regions?|states?|count(?:y|ies)|districts?|islands?|"
    r"coasts?|north\w*|south\w*|east\w*|west\w*|cent(?:re|er)|outskirts|suburbs?|areas?|part|half|rest|"
    r"remainder|whole|all|most|each|every|any|republic|kingdom|cantons?|departments?|capitals?|interior|"
    r"municipalit(?:y|ies)|villages|neighbou?rhoods?|streets|borders?|inland|markets?|territor(?:y|ies)|"
    r"gulf|valley|bay|greater|inhabitants|dwellers|youngsters|young|youth|somewhere|anywhere|everywhere|"
    r"nowhere|corners?|cities|"
    r"consumers|natives|metropolitan|inside|outside|out|instead|because|ahead|full|case|only|and|but|or|"
    r"not|also|\d+)\b)[a-z][\w'-]*\s+of\s+(?:the\s+)?$"
)
""" "Olive oil from Crete": what is neither people nor a result comes from there."""
_OF_SOMEBODY: Final = re.compile(
    r"\b(?:partners?|clients?|sponsors?|competitors?|rivals?|suppliers?|colleagues?|boss|manager|"
    r"friends?|named|"
    r"called|singer|actor|actress|artist|author|signed|regards|cheers|thanks|brand|designer)\s*,?\s*$|"
    r"\b(?:expats?|immigrants?|migrants?|nationals|natives|originally|diaspora|"
    r"refugees)\s+from\s+(?:the\s+)?$|"
    r"\b(?:our|my|an?|the|his|her)\s+(?:agency\s+|business\s+|local\s+)?(?:partners?|colleagues?|"
    r"friends?|boss|"
    r"investors?|suppliers?|sister|brother|cousin|mother|father|lawyer|accountant|agency|parent company)\s+"
    r"(?:over\s+)?(?:in|from|at)\s+(?:the\s+)?$|"
    r"\b(?:universit(?:y|ies)|bank|embassy|college|port|museum|opera|institute|academy|hospital|duke|prince|"
    r"taste|flavou?rs?|spirit|treasures|tales|made|imports?) (?:of|from|in) (?:the )?$|"
    r"\b(?:wines?|cheeses?|coffees?|teas?|beers?|foods?|dishes|products?|goods) (?:of|from) (?:the )?$|"
    r"\b(?:fc|ac|real|sporting|atletico|hotel|radio|visit|club|team|deutsche|royal|old|new|spirit|cafe|"
    r"casa)\s$"
)
_WORD_AFTER: Final = re.compile(r"[ -]([a-z][a-z'-]*)")
_NOT_OF_A_NAME: Final = words_of(
    "a about above after again all alone along also although am an and any are area areas around as at "
    "away back be because been before being below beneath beside besides best between beyond both but "
    "by can city cities come comes could county did do does down during each either else end ends "
    "especially etc even every everybody except exclude excluding first for from full get gets go goes "
    "got had has have he here him how if in inside instead into is isn't it its just last later let "
    "lets like make makes many max may maybe me metro might min minus more most must my near need needs "
    "next no nor not now of off ok okay on once one only onto or other our out outside over part per "
    "i n perhaps please plus province pls region regions right run runs said same say see she should since "
    "so some soon sorry st start starting starts state states still such than thank thanks that the "
    "their them then there these they this those though through throughout til till to today together "
    "tomorrow too total town toward towards two twice under until up upon us use versus via vs wants "
    "want was we were what when where whether which while who whole why will wins with within without "
    "would yes you your yours january february march april june july august september october november "
    "december jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 monday tuesday wednesday "
    "thursday friday saturday sunday spring summer autumn winter fall christmas easter budget spend age "
    "aged ages male female daily weekly monthly lifetime works work looks look seems feels gives euros "
    "eur usd gbp dollars pounds half third quarter upper lower early late mid always never usually "
    "mostly mainly primarily particularly specifically roughly approximately around audio video display "
    "immediately straight certainly absolutely ok fine good great perfect tonight already asap fix fixed set "
    "anyway really actually definitely probably promote advertise target reach run runs starts begin "
    "begins rather preferably ideally hence again"
)

_GOODS_BEFORE: Final = re.compile(r"\b([a-z][a-z'-]*) $")
_BEFORE_PEOPLE: Final = words_of(
    "reach target attract win get want seek find invite bring convince help make lets ask offer sell "
    "show tell give address engage recruit hire interest inspire remind young old older younger many "
    "most new single married reaching targeting attracting winning getting bringing inviting local "
    "urban rural affluent wealthy of among"
)


def evidence_of(
    text: FoldedText, mention: PlaceMention, following: PlaceMention | None = None, *, alone: bool = True
) -> Evidence:
    """Return how plainly `mention` stands for a market, by the words beside it.

    Args:
        text: The message.
        mention: One of its places.
        following: The place that is named next.
        alone: Whether no other place follows it in a list.
    """
    folded = text.folded
    line = max(folded.rfind(mark, 0, mention.start) for mark in (".", "!", "?", "\n", ";")) + 1
    before = folded[max(line, mention.start - 90) : mention.start]
    after = MARKET_AFTER.match(folded, mention.end)
    there = _ELSEWHERE.match(folded, mention.end)
    elsewhere = there is not None and following is not None and there.end() == following.start
    if OPENS_BEFORE.search(before) or THERE_AFTER.match(folded, mention.end):
        return Evidence.MARKET
    if folded[mention.start : mention.end] in PEOPLE_OF_PLACES:
        return _of_people(text, mention, before, elsewhere=elsewhere)
    if _GOAL_BEFORE.search(before) or _GOAL_AFTER.match(folded, mention.end):
        return Evidence.GOAL
    said = _said_before(text, mention, before, after)
    if said is not None:
        return said
    if (
        elsewhere
        or _is_event(text, mention)
        or (after is not None and after["between"] and _starts_with_capital(text, after.start("between")))
    ):
        evidence = Evidence.BRAND  # "Manchester United fans"
    elif after is not None or MARKET_BEFORE.search(before):
        evidence = Evidence.MARKET
    elif _ORIGIN_BEFORE.search(before):
        evidence = Evidence.NAME
    elif alone and mention.group is None and _names_a_thing(text, mention, before):
        evidence = Evidence.BRAND if _starts_with_capital(text, mention.end + 1) else Evidence.NAME
    else:
        evidence = Evidence.PLAIN
    return evidence


def _said_before(
    text: FoldedText, mention: PlaceMention, before: str, after: re.Match[str] | None
) -> Evidence | None:
    """Return what the words before a place say of it, None when they say nothing."""
    said: Evidence | None = None
    if NOW_LIVING.search(before):
        said = Evidence.NAME
    elif LIVING_BEFORE.search(before) or _are_at_home(before) or SOUGHT_BEFORE.search(before):
        said = Evidence.MARKET
    elif _is_told_of(text, mention, before):
        said = Evidence.TOLD
    elif WANTED_BEFORE.search(before):
        said = Evidence.MARKET
    elif _of_ourselves(before) or (
        (after is None or after["between"] is not None)
        and (_TOLD_BEFORE.search(before) or _OF_SOMEBODY.search(before))
    ):
        said = Evidence.NAME
    elif _HOME_BEFORE.search(before) or (
        mention.start < _AT_THE_OPENING and _OPENING.search(text.folded[: mention.start])
    ):
        said = Evidence.HOME
    return said


_LIVE_IN: Final = re.compile(
    r"\b([a-z]+) (?:living|who live|that live|residing|settled|based) in\s+(?:the\s+)?$"
)
""" "Turks living in Germany"."""


def _are_at_home(before: str) -> bool:
    found = _LIVE_IN.search(before)
    return found is not None and found[1] in PEOPLE_OF_PLACES


_OUR_KIND_IN: Final = re.compile(
    r"\b(?:we are|we're|i am|i'm)\s+(?:(?!after\b|looking\b|targeting\b|hoping\b|"
    r"trying\b)[\w'-]+\s+){0,2}?(?:people|expats?|guys|folks|girls|women|men|friends|"
    r"sisters|brothers|"
    r"students|chefs|designers|developers|couple|family)\s+(?:based |living )?(?:in|from|near)\s+$"
)
""" "We are Brazilian people in Lisbon" says who is writing."""


def _of_ourselves(before: str) -> bool:
    return _OUR_KIND_IN.search(before) is not None


_EVENT_AFTER: Final = re.compile(
    r" (?:[a-z]+ )?(?:festival|marathon|half marathon|biennale|triennale|fashion week|design week|"
    r"motor show|boat show|"
    r"book fair|grand prix|open|games|carnival|fringe|derby|film festival|jazz festival|cup)\b"
)
""" "The Leeds Festival": an event by its proper name."""


def _is_event(text: FoldedText, mention: PlaceMention) -> bool:
    return (
        _starts_with_capital(text, mention.start)
        and _starts_with_capital(text, mention.end + 1)
        and _EVENT_AFTER.match(text.folded, mention.end) is not None
    )


_THING_AFTER: Final = re.compile(r"[ -]([a-z]+)\s*(?:[,.:;(]|$)")
_NOT_A_THING: Final = re.compile(
    rf"{PEOPLE}|markets?|only|too|also|first|please|people|and|or|alone|instead|speaking|heads|crowd|scene"
)
""" "Argentine grill, owner from Rosario": a nationality of a thing."""
_CLAUSE_BEFORE: Final = re.compile(r"(?:^|[.;:!?\n(–-]|,|\b(?:and|but|so|because|since|as))\W*(?:the )?$")
_WITHOUT_US: Final = re.compile(
    r"(?: and [a-z]+)?[^.,;!?\n]{0,60}?\b(?:anyway|(?:don'?t|not) bother|no ads|disgust\w*|hates?|aren'?t "
    r"interested|"
    r"not interested|couldn'?t care|wouldn'?t touch|have (?:their|its) own|regardless|by themselves|"
    r"without us|without ads)\b"
)
""" "Greeks register anyway": people who need no ads."""


def _of_people(text: FoldedText, mention: PlaceMention, before: str, *, elsewhere: bool) -> Evidence:
    """Return what a nationality, or what the people of a place are called, says of the place."""
    thing = _THING_AFTER.match(text.folded, mention.end)
    told = _of_goods(text, mention, before) or elsewhere or is_told_of(text, mention, before)
    told = told or (thing is not None and _NOT_A_THING.fullmatch(thing[1]) is None)
    told = told or (
        _CLAUSE_BEFORE.search(before) is not None and _WITHOUT_US.match(text.folded, mention.end) is not None
    )
    if told or _SPEAKERS.match(text.folded, mention.end):
        return Evidence.TOLD
    return Evidence.NAME if _OURSELVES.search(before) else Evidence.MARKET


_APPOSED_BEFORE: Final = re.compile(
    r"\b(?:investors?|partners?|suppliers?|shareholders?|boss(?:es)?|owners?|founders?|colleagues?|team|"
    r"label|"
    r"publishers?|competitors?|agency|lenders?|sponsors?),? (?:who are |are |all |both )?people in $"
)
""" "Our investors, Parisians, ..." tells who they are."""


def _is_told_of(text: FoldedText, mention: PlaceMention, before: str) -> bool:
    """Whether no ads can be meant for a place: goods are brought from there, a film is about it."""
    named = mention.group is None and text.raw[mention.start : mention.start + 1].isupper()
    signs = not text.folded[: mention.start].strip() and text.folded[mention.end :].startswith(" here")
    if signs or _NAMED_BEFORE.search(before) or (named and _SPEAKS_AFTER.match(text.folded, mention.end)):
        return True
    goods = (_GOODS_AFTER.match(text.folded, mention.end), _FIRM_AFTER.match(text.folded, mention.end))
    if named and any(goods) and re.search(r"\b(?:in|across|around|for)\s+(?:the\s+)?$", before) is None:
        return True
    told = _TOLD_BEFORE.search(before) is not None and _MIGHT_BE_WANTED.search(before) is None
    told = told or _APPOSED_BEFORE.search(before) is not None
    return told or _BROUGHT_BEFORE.search(before) is not None or is_told_of(text, mention, before)


def _starts_with_capital(text: FoldedText, at: int) -> bool:
    return text.raw[at : at + 1].isupper()


def _of_goods(text: FoldedText, mention: PlaceMention, before: str) -> bool:
    """Whether a nationality belongs to what stands before it: "wine Argentine", as other languages order
    it."""
    goods = _GOODS_BEFORE.search(before)
    if goods is None or text.folded[mention.end : mention.end + 7] != " people":
        return False
    told = goods[1] not in _NOT_OF_A_NAME and goods[1] not in _BEFORE_PEOPLE
    return told and re.fullmatch(rf"{PEOPLE}|markets?", goods[1]) is None


def _names_a_thing(text: FoldedText, mention: PlaceMention, before: str) -> bool:
    """Whether the next word belongs to the place ("Toronto steakhouse"): it has none of its own before it."""
    following = _WORD_AFTER.match(text.folded, mention.end)
    if following is None or following[1] in _NOT_OF_A_NAME:
        return False
    return (
        re.search(r"\b(?:in|across|from|to|for|around|near|within|and|or|of)\s+(?:the\s+)?$", before) is None
    )

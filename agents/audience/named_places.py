"""Places that are named and nothing more: facts of a brief ("Germany, 5k, June"), or part of what it tells.

A place that no word marks as a market is one only where it stands by itself between two commas, or where
its sentence says something of the campaign. In any other sentence it is part of a story.
"""

import re
from collections.abc import Iterable
from typing import Final

from agents.folding import FoldedText, words_of
from agents.people_words import PEOPLE
from agents.place_index import PlaceMention

_SENTENCE: Final = re.compile(r"[.;!?](?=\s|$|\))|\n|\s[–—-]\s|[()]")
_SEGMENT: Final = re.compile(r"[.,;!?:()|/+=•*\n–—]|\s-\s|->|→|\d[\d.,']*\s*(?:k\b|m\b|%)?|[$€£]")
_FACT_WORDS: Final = words_of(
    "a all across also alone and anywhere area areas around as at both but central city cities citywide "
    "coast countries country county de district downtown east eastern either else entire every everywhere "
    "except exclusively far first for from greater here if in inside into island islands just land later "
    "least mainland mainly market markets maybe metro mid middle mostly nation nationwide near nearby new "
    "no north northern not of on only or other outside over own parts people perhaps please plus pls "
    "possibly primarily province provinces proper region regions rest round rural second so some south "
    "southern spain state states suburbs surroundings that the then there this throughout to too town "
    "towns two three four five up upper urban us well west western whole with within without yes ok okay "
    "now again where which geo geos geography location locations place places target targeting national "
    "nationally statewide overall combined together total eur usd gbp euros euro dollars pounds audio video "
    "display adults men women male female ages aged age years old by via bought his her our my its ones one "
    "k per week month day daily weekly monthly leave leaving out skip minus bar barring excl excluding "
    "exclude "
    "excluded including incl less save apart like such eg ie namely especially both each "
    "s tier metros coast lakes border borders valley peninsula capital capitals hinterland countryside "
    "villages urban obviously clearly naturally certainly definitely basically essentially course evidently "
    "simply surely likely hence guess i think"
)
_WISH: Final = re.compile(
    r"\b(?:want\w*|needs?|needed|targets?|targeting|target|reach\w*|runs? (?:it|this|in|across|on|the|from|"
    r"for|a|an|our|ads?)|running|goes|go|going|try|tries|"
    r"prefer\w*|rather|instead|switch\w*|focus\w*|advertis\w+|promot\w+|sell\w*|launch\w*|now|next|turn|'d "
    r"like|d like|"
    r"would like|markets?|countr(?:y|ies)|places?|regions?|geos?|locations?|states?|areas?|"
    r"should|let'?s|please|pls|campaigns?|ads?|adverts?|audiences?|think(?:ing)? of|think(?:ing)? about|"
    r"intend\w*|aim\w*|hope\w*|wish\w*|plan|plans|planning|seek\w*|look(?:ing)? for|recruit\w*|hir(?:e|ing)|"
    r"only|just|limit\w*|restrict\w*|concentrat\w+|stick\w*|add\w*|includ\w+|bring\w*|get|attract\w*|"
    r"torn|undecided|not sure|don'?t know|whether|"
    r"without|except|exclud\w+|also|too|plus|cover\w*|show\w*|air|aired|broadcast|"
    r"budget|where|everyone|decid\w+|chose|choose|pick\w*|settle\w*|nationwide|awareness|clicks?|traffic|"
    r"leads?|sign-?ups|enquir(?:y|ies)|inquir(?:y|ies)|(?:quote )?requests|registrations?|applications?|"
    r"appointments?|reservations?|bookings?|downloads?|installs?|sales|orders|views?|impressions|tickets?|"
    r"dollars|euros|pounds|francs|pesos|rupees|yen|kr(?:ona|oner|onor)?|spread(?:ing)? the word|word out|"
    r"(?:we|i) (?:think|thought) (?:of|in|about)|deliver\w*|phase (?:one|1)|"
    r"as well|for now|half|quarter|third|per ?cent|%|expand\w*|extend\w*|enter\w*|opening|"
    r"latin[oa]s|hispanics?|aussies|kiwis|brits|yanks|"
    rf"{PEOPLE})\b|[%$€£]"
)
"""A sentence with one of these may be about where the campaign runs."""
_PLAIN_WORDS: Final = words_of(
    "a an and are as at be but by can could did does for from had has have he her his i if in into is it "
    "its may me might my near of on or our out over she so some than that the their them then there these "
    "they this those to up us was we were what when which who will with would you your all any both hmm ok "
    "okay well yes yeah oh ah hi hey hello thanks thank alright right fine great good maybe perhaps here "
    "very much more most less"
)
_TOLD_WORDS: Final = 2


def is_only_named(text: FoldedText, row: list[PlaceMention], others: Iterable[PlaceMention]) -> bool:
    """Whether places stand by themselves between two commas, or in a sentence about the campaign."""
    first, last = row[0].start, row[-1].end
    spans = [(other.start, other.end) for other in others]
    if _stands_alone(text, first, last, spans) or _begins(text, first, last, spans):
        return True
    sentence = _around(text, _SENTENCE, first, last, spans)
    if _WISH.search(sentence):
        return True
    return sum(word not in _PLAIN_WORDS for word in re.findall(r"[a-z][a-z'-]+", sentence)) < _TOLD_WORDS


_TELLS: Final = re.compile(
    r"(?:'s\b|,?\s+(?:(?:also|already|then|there|here|and (?:it|they))\s+)*(?:is|are|was|were|has|have|had|"
    r"makes?|made|sells?|sold|does|did|"
    r"sends?|sent|gave|gives|bought|buys?|knows?|knew|loves?|loved|came|comes|went|[a-z]+ed|already|native|"
    r"born|based|office|"
    r"team|branch|factory|warehouse|supplier)\b)"
)


def _begins(text: FoldedText, first: int, last: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a clause begins with places of which it tells nothing: "Derby once the second van arrives"."""
    start = max(0, first - 40)
    ends = [end.end() for end in _SEGMENT.finditer(text.folded, start, first)]
    before = text.folded[ends[-1] if ends else start : first]
    if not ends and start:
        return False
    words = re.findall(r"[a-z][a-z'-]*", before)
    if not all(word in _FACT_WORDS or word in {"then", "later", "so"} for word in words) or not {
        "from",
        "of",
    }.isdisjoint(words):
        return False
    return _TELLS.match(text.folded, last) is None and not _belongs_to_a_name(text, first)


def _around(
    text: FoldedText, ends: re.Pattern[str], first: int, last: int, spans: list[tuple[int, int]]
) -> str:
    """Return what stands around places up to the next of `ends`, with no place in it."""
    start = max(0, first - 160)
    for end in ends.finditer(text.folded, start, first):
        if not any(a <= end.start() < b for a, b in spans):
            start = end.end()
    stop = next(
        (
            end.start()
            for end in ends.finditer(text.folded, last)
            if not any(a <= end.start() < b for a, b in spans)
        ),
        len(text.folded),
    )
    parts: list[str] = []
    at = start
    for a, b in sorted(spans):
        if b <= start or a >= stop:
            continue
        parts.append(text.folded[at : max(at, a)])
        at = max(at, b)
    parts.append(text.folded[at:stop])
    return " , ".join(parts).replace(",", " ")


_LOCAL: Final = re.compile(
    r"\b(?:restaurants?|cafes?|coffee ?shops?|bars?|pubs?|bistros?|brasseries?|pizzerias?|steakhouses?|"
    r"diners?|"
    r"eateries|eatery|tea ?rooms?|food ?trucks?|bakery|bakeries|bakers?|butchers?|greengrocers?|delis?|"
    r"gyms?|fitness|crossfit|yoga|pilates|studios?|dance|dojo|salons?|barbers?|hairdressers?|spas?|sauna|"
    r"clinics?|"
    r"practices?|surger(?:y|ies)|dentists?|dental|physio\w*|opticians?|vets?|veterinary|pharmac(?:y|ies)|"
    r"chemists?|"
    r"hospitals?|care homes?|dealerships?|dealers?|garages?|car wash|driving schools?|mechanics?|"
    r"galler(?:y|ies)|museums?|theat(?:re|er)s?|cinemas?|opera|clubs?|nightclubs?|venues?|zoos?|aquarium|"
    r"planetarium|swimming|pools?|leisure|climbing|bowling|trampoline|escape rooms?|karts?|karting|rinks?|"
    r"market stalls?|farm shops?|committees?|campaigners|party|candidates?|showrooms?|garden cent(?:re|"
    r"er)s?|florists?|nurser(?:y|ies)|kindergartens?|"
    r"schools?|colleges?|universit(?:y|ies)|academ(?:y|ies)|classes|lessons|courses?|"
    r"bookshops?|bookstores?|shops?|stores?|boutiques?|supermarkets?|grocers?|grocer(?:y|ies)|malls?|"
    r"law firms?|lawyers?|solicitors?|notar(?:y|ies)|accountants?|estate agents?|(?:estate|travel|letting) "
    r"agenc(?:y|ies)|realtors?|real estate|"
    r"plumb\w*|roof\w*|electricians?|landscap\w*|garden(?:er|ing)|clean(?:er|ers|ing)|removals?|movers|"
    r"pest control|heating|hvac|handym[ae]n|contractors?|builders?|kennels?|groom\w*|dog ?walk\w*|daycare|"
    r"church(?:es)?|parish|librar(?:y|ies)|council|city|town|mayor\w*|committee|festivals?|fairs?|"
    r"concerts?|gigs?|(?<!tv )(?<!radio )shows?|exhibitions?|marathon|runs?|races?|parades?|market|rides?|"
    r"tours?|pets?|rental|rentals|hire|"
    r"taxis?|cabs?|trams?|bus(?:es)?|metro|transit|delivery|takeaway|repair|repairs|tailors?|laundry|"
    r"taproom|tastings?|centres?|centers?|"
    r"credit unions?|banks?|radio|newspapers?|football|hockey|cricket|rugby|communit(?:y|ies)|"
    r"neighbou?rhood|locals?|locally|residents?|townsfolk|near ?by|open(?:ing|s|ed)?|"
    r"apartments?|apartment complex|condos?|flats|residences?|housing|properties|houses|homes|insur(?:er|"
    r"ance)|"
    r"energy|electricity|utility|telecoms?|broadband|comparison|retailer|retail|chain|coaching|tutoring|"
    r"institutes?|"
    r"branches|locations|supplier of|provider|hotels?|resorts?|"
    r"we (?:all )?(?:install|repair|fix|clean|groom|serve|deliver|cater|build|rent|teach|train|coach|tutor|"
    r"treat|"
    r"do|offer|provide|renovate|paint|move|haul|tow|fit|plant|cut|mow|wash|walk|mind|look after))\b"
)


_NOWHERE: Final = re.compile(
    r"\b(?:mobile games?|video ?games?|games?|software|saas|podcasts?|albums?|ep|single|films?|movies?|"
    r"documentar\w+|novels?|"
    r"start-?ups?|platforms?|web ?shops?|web ?stores?|e-?shops?|online (?:\w+ )?(?:shop|store|bookshop|"
    r"boutique|course|school|academy)s?|"
    r"recording|mixing|carried|worn|seen|featured|reviewed|fashion week)\b"
)
"""What is sold over the net, or is shown somewhere: where it is says nothing of who buys it."""
_ONCE: Final = re.compile(r"\b(?:was|were|had|used to|sold|closed)\b")
_NOT_LOCAL: Final = re.compile(
    r"\b(?:brewer(?:y|ies)|distiller(?:y|ies)|winer(?:y|ies)|vineyards?|award\w*|famous|won|loved|online|"
    r"web ?shop|web ?store|e-?shop|e-?commerce|internet|webshop|apps?|software|saas|platform|games?|"
    r"brands?|bands?|duo|trio|quartet|choir|orchestra|singers?|rappers?|artists?|musicians?|dj|label|album|"
    r"ep|single|"
    r"records?|recorded|makers?|making|make|makes|made|manufactur\w+|weav\w+|woven|knit\w*|sewn|distil\w+|"
    r"brew|brewed|bottle[ds]?|"
    r"charit\w*|non-?profits?|foundation|ngo|fundrais\w*|donations?|podcasts?|films?|movies?|documentar\w+|"
    r"novels?|books?|"
    r"authors?|writers?|start-?ups?|publishers?|agenc(?:y|ies)|factor(?:y|ies)|mills?|warehouses?|offices?|"
    r"hq|"
    r"headquarter\w*|suppliers?|compan(?:y|ies)|firms?|consult\w+|developers?|exporters?|export\w*|"
    r"producers?|produc\w+|"
    r"growers?|cooperative|co-op|farms?|farmers?|team|colleagues?|desks?|servers?|investors?|partners?|"
    r"founded|founders?|born|shot|filmed|printed|published|designed|designers?|grant|fund|funded|workshop)\b"
)
"""Whose customers may be anywhere."""
_FIRST: Final = 160
_BEGINNING: Final = 60
"""Characters of a message within which it says who is writing."""


def is_served(text: FoldedText, row: list[PlaceMention], others: Iterable[PlaceMention]) -> bool:
    """Whether places are where a business serves its customers: "centres in Pune", "balloon rides over "
    "Bath"."""
    spans = [(other.start, other.end) for other in others]
    segment = _around(text, _SEGMENT, row[0].start, row[-1].end, spans)
    return _LOCAL.search(segment) is not None and _NOWHERE.search(segment) is None


def is_at_home(
    text: FoldedText, row: list[PlaceMention], others: Iterable[PlaceMention], *, opening: bool
) -> bool:
    """Whether where a business sits is where its customers are: they come to it, or it goes to them.

    Args:
        text: The message.
        row: The places of where it is.
        others: All places of the message.
        opening: Whether a sentence that opens the message may leave out what the business is.
    """
    first, last = row[0].start, row[-1].end
    spans = [(other.start, other.end) for other in others]
    if _stands_alone(text, first, last, spans):
        return True
    sentence = _around(text, _SENTENCE, first, last, spans)
    if _NOWHERE.search(sentence) is not None:
        return False
    segment = _around(text, _SEGMENT, first, last, spans)
    if _ONCE.search(segment) is not None:
        return False
    if not opening:
        return _is_of_customers(text, first, segment, sentence)
    comes = _FROM_BEFORE.search(text.folded, max(0, first - 20), first) is not None
    if _LOCAL.search(segment if comes or first >= _FIRST else sentence) is not None:
        return True
    return first < _FIRST and not comes and _NOT_LOCAL.search(sentence) is None


def _is_of_customers(text: FoldedText, first: int, segment: str, sentence: str) -> bool:
    """Whether a place that a thing is called after is one of its customers: "Toronto steakhouse"."""
    if (
        _SOUGHT.search(sentence) is not None
        and _OF_BEFORE.search(text.folded, max(0, first - 20), first) is None
    ):
        return True
    if not text.folded[:first].strip() and _NOT_LOCAL.search(sentence) is None:
        return True
    return _LOCAL.search(segment if first >= _BEGINNING else sentence) is not None


def _stands_alone(text: FoldedText, first: int, last: int, spans: list[tuple[int, int]]) -> bool:
    """Whether nothing is said of places between the two commas where they are named."""
    segment = _around(text, _SEGMENT, first, last, spans)
    if not all(word in _FACT_WORDS for word in re.findall(r"[a-z][a-z'-]*", segment)):
        return False
    if _OF_ONLY.search(text.folded, max(0, first - 20), first) is not None:
        return False
    return not _belongs_to_a_name(text, first)


_OF_ONLY: Final = re.compile(r"[,;(]\s*(?:of|from)\s+(?:the\s+)?$")


def _belongs_to_a_name(text: FoldedText, first: int) -> bool:
    """Whether a place is the country of one that is told of."""
    beside = _BESIDE_A_NAME.search(text.folded, max(0, first - 90), first)
    if beside is None or not text.raw[beside.start("name")].isupper():
        return False
    return _WISH.search(beside.group()) is None and _LOCAL.search(beside.group()) is None


_SOUGHT: Final = re.compile(
    r"\b(?:want|let|reach|target|advertis\w+|promot\w+|launch|ads|campaign|conquer|win|focus|run|push)\b"
)
_OF_BEFORE: Final = re.compile(
    r"\b(?:from|of|by|called|named|like|after|with|an?|the|our|my|your|their|his|her)\s+(?:the\s+)?$"
)
_FROM_BEFORE: Final = re.compile(r"\bfrom\s+(?:the\s+)?$")
_BESIDE_A_NAME: Final = re.compile(
    r"[^.;!?\n]*\b[a-z]{3,}\s+(?:in|at|near|from|"
    r"outside)\s+(?P<name>[a-z][\w'-]*(?:\s+[a-z][\w'-]*){0,2}),\s+(?:the\s+)?$"
)
""" "Woven in Montecristi, Ecuador": the country of a place that is told of."""

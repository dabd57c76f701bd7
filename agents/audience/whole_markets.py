"""Markets that are named as a whole: "worldwide", "nationwide", "all provinces but Quebec"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from agents.audience.namesakes import Settled
from agents.audience.place_evidence import Evidence, evidence_of
from agents.folding import FoldedText, words_of
from agents.people_words import PEOPLE
from agents.place_index import PlaceMention
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Assumed, Stated

_WORLD: Final = re.compile(
    r"\b(?:world-?wide|globally|(?:all )?(?:around|over|across) the (?:world|globe)|in (?:the )?whole "
    r"world|(?<!\bare )(?<!\bis )(?<!'re )(?<!'s )(?:everywhere|anywhere)(?: (?:you|we) (?:sell|operate|"
    r"can))?(?!,? (?:in|across|around|on|"
    r"within|near|inside|"
    r"throughout|else|but|except|from|between)\b)|(?:all|every|each)(?: of)?(?: your| "
    r"our| available| possible)? (?:markets?|countries|country|geos)(?: (?:you|we) (?:sell|have))?)\b"
)
_NATIONWIDE: Final = re.compile(
    r"\b(?:nation-?wide|nationally|country-?wide|coast to coast|(?:across|throughout|all over|all across|"
    r"in) the (?:(?:whole|entire) )?(?:country|nation)|(?:the )?(?:whole|entire) (?:country|nation)|"
    r"(?:for|in|over|to|reach|cover) (?:all|everybody in|everyone in)(?: of)? (?:the|our) (?:country|nation)|"
    r"national(?=[ -](?:campaigns?|reach|coverage|audiences?|footprint|push|plan|buy|launch|roll-?out|"
    r"targeting|level))|(?:^|[.,;:|/(\n–—]|\b(?:ca|us|uk|gb|au|nz|ie|za|mx|br|de|fr|es|"
    r"nl)\b)\s*national(?:ly)?(?=\s*(?:$|[.,;|/)\n–—]))|(?:make|keep|take|go(?:ing)?|run) (?:it |this "
    r")?national|"
    r"(?:all|every|each)(?: of the| the)? (?:provinces?|states?|regions?|count(?:y|ies)|cantons?))\b"
)
_LEFT_OUT: Final = re.compile(
    r"\b(?:without|except(?:ing)?(?: for)?|but(?: not)?|excluding|excl|ex|minus|bar|apart from|other than|"
    r"not|save for|"
    r"skip|leaving out|leave out)\s+(?:in\s+)?(?:the\s+)?$"
)
_SPELLED_OUT: Final = re.compile(
    r"\s*\)?\s*(?:\(|:|–|-|,?\s*(?:meaning|that is|i\.?e\.?|namely|which (?:means|is)|so)\b|"
    r"[.,;][^?!:]{0,40}?\b(?:countries|markets|mean|meaning|namely|specifically)\b(?: are| is| would be)?)"
    r"\s*[:,-]?\s*(?:only\s+|just\s+|in\s+)?(?:the\s+)?"
)
_AND: Final = re.compile(r"\s*(?:,|&|\band\b|\bor\b)\s*(?:the\s+)?")
_DELIVERED: Final = re.compile(
    r"\b(?:ship|deliver|sell|send|export|dispatch|available|sold|works?|valid|travel|known|drive|"
    r"customers|users)"
    r"(?:s|ed|ing|ping|ped)?\s+(?:\w+\s+){0,2}$"
)
""" "We ship worldwide" says where goods go, and not where the campaign runs."""


def with_whole_markets(
    context: ReadingContext, text: FoldedText, mentions: list[PlaceMention], index: TaxonomyIndex
) -> list[PlaceMention]:
    """Return the places that a message names, with those that it means by "worldwide" or "nationwide"."""
    standing = isinstance(context.previous.places, Stated | Assumed)
    world = _world(text, mentions, index, standing=standing)
    if world is not None:
        return sorted([*mentions, world], key=lambda mention: mention.start)
    wanted = [m for m in mentions if evidence_of(text, m) > Evidence.NAME]
    if not _all_left_out(text, wanted):
        return mentions
    nation = _nation(context, text, index)
    mentions = wanted if nation is not None else mentions
    return sorted([*mentions, nation], key=lambda mention: mention.start) if nation is not None else mentions


def spelled_out(text: FoldedText, rows: list[Settled], out: Sequence[PlaceMention] = ()) -> list[Settled]:
    """Return `rows` without a group whose members follow it: "LATAM: Mexico and Chile" is those two.

    Members of a group that are `out` do not spell it out.

    What is left out may stand between: "LATAM but Brazil: Mexico and Chile".
    """
    mentions = [row.mention for row in rows]
    kept: list[Settled] = []
    for at, row in enumerate(rows):
        after = at + 1
        while (
            row.mention.group
            and after < len(rows)
            and (mentions[after] in out or _is_left_out(text, mentions, after))
        ):
            after += 1
        following = rows[after] if row.mention.group and after < len(rows) else None
        inside = (
            following is not None
            and bool(following.places)
            and {place.place_id for place in following.places} < {place.place_id for place in row.places}
        )
        gap = text.folded[mentions[after - 1].end : following.mention.start] if following is not None else ""
        kept.append(replace(row, places=()) if inside and _SPELLED_OUT.fullmatch(gap) else row)
    return kept


def _world(
    text: FoldedText, mentions: list[PlaceMention], index: TaxonomyIndex, *, standing: bool
) -> PlaceMention | None:
    meant = (found for found in _WORLD.finditer(text.folded) if _is_meant(text, found, standing=standing))
    world = next(meant, None)
    if world is None or any(m.start < world.end() and world.start() < m.end for m in mentions):
        return None
    wanted = any(not _is_left_out(text, mentions, at) for at in range(len(mentions)))
    if wanted and _OUR_OWN.match(text.folded, world.end()) is not None:
        return None
    if (wanted or standing) and _DELIVERED.search(text.folded, max(0, world.start() - 50), world.start()):
        return None
    sold = tuple(index.places.names.sold_countries.values())
    return PlaceMention(world.start(), world.end(), sold, group="everywhere")


_OUR_OWN: Final = re.compile(
    r" (?:where |that |in which |to which )?(?:we|they|i)(?:'re| are)? (?:already |can |currently "
    r")?(?:deliver|ship|sell|operate|go|serve|"
    r"have|do business|trade|export|send|active|present|listed|in)\b"
)
""" "Everywhere we deliver" is where the message says that they deliver."""
_OWN_MARKETS: Final = re.compile(r"(?:all|every|each)\b(?!.*\b(?:you|we|your|available|possible)\b)")
""" "All markets" of a brief that names some are those."""
_NOT_PLACES_BEFORE: Final = re.compile(
    r"\b(?:(?:is|are|was|were|be|been|am|'re|'s|'m|being|become|became|get|gets|look|looks|seen|known|"
    r"famous|popular|"
    r"loved|liked|used|celebrated|respected|renowned|recogni[sz]ed|found|happening|happens?|works?|same|"
    r"offices|"
    r"staff|employees|people work|team|teams|colleagues|friends|fans|followers|stores|shops|branches|"
    r"partners|"
    r"clients|competitors|dealers|contracts?|agreements?|deals?|price|cost|turnover|talk(?:ed|ing)? about|"
    r"hear(?:d)?|posters|stickers|flyers|leaflets|signs|"
    r"(?:can'?t|cannot|couldn'?t|don'?t|won'?t|not|never) (?:\w+ )?(?:get|go|going|lead|leads|find|see|have))"
    r"\s+(?:\w+ly\s+|almost\s+|already\s+|pretty much\s+|just\s+|now\s+|us\s+|it\s+|them\s+)*)$"
)
_NOT_PLACES_AFTER: Final = re.compile(
    r"[ -](?:known|famous|renowned|recogni[sz]ed|loved|popular|shipping|delivery|brand|leader|leading|"
    r"operating|"
    r"active|available|patent\w*|rights|licen[sc]e\w*|teams?|hq|head ?quarters|headcount|staff|company|"
    r"compan(?:y|ies)|"
    r"pandemic|crisis|trend|premiere|phenomenon|sensation|hit|success|turnover|revenue|sales|average|"
    r"benchmarks?)\b|"
    r"\s+(?:near|close to|on (?:the|our|your) (?:site|page|website|app|screen|platform|plan|inventory)|in "
    r"(?:the|your) "
    r"(?:app|plan|feed|break|stream|inventory|programme|program|ad|video|spot|show|clip|copy|text|"
    r"document|tool)|"
    r"you (?:like|want|see|think|find|prefer|fancy|wish)|that (?:fits|works|suits|makes sense|sells|is "
    r"cheap)|"
    r"(?:before|after|between) )"
)
_ARTICLE_BEFORE: Final = re.compile(
    r"\b(?:an?|the|our|its|their|his|her|my|this|that|your)\s+(?:new |big |truly |real )?$"
)
_THING_AFTER: Final = re.compile(
    r"\s+(?!(?:campaigns?|pushe?s?|launch\w*|reach|audiences?|ads?|adverts?|releases?|roll-?out|plans?|"
    r"markets?|coverage|targeting|"
    r"scale|flight|tour|in|on|to|for|from|with|and|but|or|at|by|please|too|now|only|as|so|of|instead|"
    r"again|starting|until)\b)[a-z]+"
)
""" "A worldwide story" is a story."""
_TURNED_TO: Final = re.compile(
    r"\b(?:make|go|going|take|taking|run|running|target\w*|reach\w*|show\w*|advertis\w+|promot\w+|"
    r"campaigns?|ads?|"
    r"switch|change|expand\w*|extend\w*|open|roll\w*|launch\w*|place[sd]?|sell\w*|push|people|audience\w*|"
    r"listeners|"
    r"want|need|like|prefer|rather|let'?s|instead|actually|cover\w*|add|include|not just|not only|"
    r"countries|markets|"
    r"where|geo\w*|locations?|it'?s|that'?s|do|should|serve|air|please|deliver|broadcast|everyone|anyone|"
    r"drop)\b"
)
_OF_ADS: Final = re.compile(
    r"\b(?:same|identical|copy|creatives?|logos?|slogans?|tone|message|claim|tagline|prices?|pricing|"
    r"colou?rs?|music|voice|"
    r"wording|font|names?|cap|caps|frequency|offers?|discounts?|links?|urls?|budget)\s+(?:\w+ ){0,3}$"
)
""" "The same copy everywhere" is in all places of the brief."""
_WHAT_RUNS: Final = re.compile(r"\b(?:formats?|placements?|devices?|channels?|platforms?|podcasts?)\b")
""" "Every placement, anywhere people listen" is no place on a map, where the brief has its places."""
_FILLING: Final = words_of(
    "a actually ah alright and but client course everybody for fine good great hey hi hmm i if in it just "
    "maybe mind no "
    "now of oh ok okay on second thought thoughts please pls possible really right simply sorry so sure "
    "than the then "
    "think to um wait we well with yes yeah you thanks thank perhaps honestly even better even at once "
    "all over"
)
_CLAUSE_END: Final = re.compile(r"[.;!?\n]")


_PEOPLE_BEFORE: Final = re.compile(rf"\b(?:{PEOPLE}|folks?|everyone|everybody|kids) $")
_DOES: Final = re.compile(
    r" (?:hate|love|like|know|want|need|prefer|think|say|do|don't|are|is|have|has|buy|use|enjoy|complain|ask|"
    r"tell|talk|forget|remember|expect|see|feel|get|keep|spend|watch|listen|read|eat|drink|go|work|live)s?\b"
)
""" "People everywhere hate forms" tells of people."""


def _is_meant(text: FoldedText, found: re.Match[str], *, standing: bool) -> bool:
    """Whether "worldwide" tells where the campaign should run, and nothing else."""
    before = text.folded[max(0, found.start() - 60) : found.start()]
    if _NOT_PLACES_AFTER.match(text.folded, found.end()) or _NOT_PLACES_BEFORE.search(before):
        return False
    does = _PEOPLE_BEFORE.search(before) and _DOES.match(text.folded, found.end())
    thing = _ARTICLE_BEFORE.search(before) and _THING_AFTER.match(text.folded, found.end())
    if does or thing:
        return False
    if not standing:
        return True
    if _OWN_MARKETS.match(found.group()):
        return False
    ends = [mark.end() for mark in _CLAUSE_END.finditer(text.folded, 0, found.start())]
    stop = _CLAUSE_END.search(text.folded, found.end())
    start, end = (ends[-1] if ends else 0), (stop.start() if stop else len(text.folded))
    rest = f"{text.folded[start : found.start()]} {text.folded[found.end() : end]}"
    if _OF_ADS.search(before) is not None or _WHAT_RUNS.search(rest) is not None:
        return False
    return (
        all(word in _FILLING for word in re.findall(r"[a-z']+", rest)) or _TURNED_TO.search(rest) is not None
    )


def _all_left_out(text: FoldedText, mentions: list[PlaceMention]) -> bool:
    return all(_is_left_out(text, mentions, at) for at in range(len(mentions)))


def _is_left_out(text: FoldedText, mentions: list[PlaceMention], at: int) -> bool:
    """Whether a place, or the list that it is in, stands behind "except"."""
    first = at
    while first and _AND.fullmatch(text.folded, mentions[first - 1].end, mentions[first].start):
        first -= 1
    start = mentions[first].start
    return _LEFT_OUT.search(text.folded, max(0, start - 30), start) is not None


def _nation(context: ReadingContext, text: FoldedText, index: TaxonomyIndex) -> PlaceMention | None:
    """Return the country that "nationwide" means: the one of the places that stand, else the account's."""
    said = _NATIONWIDE.search(text.folded)
    standing = context.previous.places
    codes = standing.value.country_codes if isinstance(standing, Stated | Assumed) else ()
    code = codes[0] if len(codes) == 1 else context.advertiser.country_code
    country = index.places.names.sold_countries.get(code)
    if said is None or country is None or len(codes) > 1:
        return None
    return PlaceMention(said.start(), said.end(), (country,))

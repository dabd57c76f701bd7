"""Words that point at places of the brief, put into the names of those places.

"The last two", "the Dutch one", "both German-speaking countries", "the Canadian side", "the island", "the
home market" and "our northern neighbour" are places as well as any name is. What they mean follows from the
places that stand and from what everybody knows of them; where they could mean more places than they speak of,
nothing is put in.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, NamedTuple

from agents.brief.memory import Memory
from agents.folding import fold
from agents.router.place_facts import (
    COUNTRY_NAMES,
    GROUP_ADJECTIVES,
    ISLAND_NAMES,
    ISLANDS,
    LANGUAGES,
    NEIGHBOURS,
)
from agents.spans import Span
from agents.world_places import DEMONYMS, GROUPS
from planner.domain.brief import Assumed, Place, PlaceKind, Places, Stated

_EDITS: Final = re.compile(
    r"\b(?:drop\w*|remov\w+|tak\w+|took|leav\w+|left|los[et]\w*|cut\w*|strike|struck|skip\w*|scrap\w*|"
    r"delet\w+|"
    r"ditch\w*|kill|pull\w*|cancel\w*|paus\w+|postpon\w+|park\w*|hold|exclud\w+|forget|without|except|not|no|"
    r"nothing|never|don'?t|isn'?t|aren'?t|only|just|keep\w*|stay\w*|add\w*|includ\w+|also|too|as well|"
    r"swap\w*|"
    r"replac\w+|chang\w+|switch\w*|instead|go|goes|out|off|gone|axe[ds]?|closed?|back|focus\w*|limit\w*|"
    r"restrict\w*|narrow\w*|concentrat\w+|wait|waits|rather|minus|plus|omit\w*|bin|nix|in)\b"
)
"""A message without one of these does nothing to places."""
_COUNT: Final = {"two": 2, "three": 3, "four": 4, "five": 5, "both": 2, "2": 2, "3": 3, "4": 4}
_ORDINALS: Final = {
    **{"first": 0, "1st": 0, "former": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3},
    **{"4th": 3, "fifth": 4, "5th": 4, "last": -1, "latter": -1, "final": -1},
}
_PLACE_NOUN: Final = (
    r"(?:markets?|countr(?:y|ies)|nations?|places?|territor(?:y|ies)|locations?|geos?|cit(?:y|ies)|towns?|"
    r"(?:federal )?states?|regions?|provinces?|areas?)"
)
_STOP: Final = (
    r"(?=\s*(?:$|[.,;:!?)\n–-]|(?:is|are|isn'?t|aren'?t|was|were|can|could|cannot|can'?t|has|have|had|"
    r"hasn'?t|"
    r"haven'?t|should|must|will|won'?t|would|may|needs?|go(?:es)?|stays?|falls?|drops?|comes?|gets?|"
    r"got|leaves?|"
    r"waits?|out|off|away|please|pls|for now|for the moment|for this|this time|then|altogether|"
    r"entirely|again|"
    r"instead|and|but|because|since|as|until|till|from|only|alone|too|also|with|by|or|so|on my|on the|"
    r"any ?more|"
    r"at all|either|yet|now|today|anyway|though|"
    r"in (?:the|my|our|your|this|that) (?:list|plan|brief|mail|campaign))\b))"
)


class _Named(NamedTuple):
    """Words that point at places, and the names that they stand for."""

    span: Span
    text: str


def named_places(folded: str, memory: Memory, at_home: str = "") -> list[tuple[Span, str]]:
    """Return what words of a later message point at which places, in the order of the message.

    Args:
        folded: The message in English, in lower case without accents.
        memory: The brief that stands, and the one before.
        at_home: ISO code of the country that the home market is.
    """
    places = memory.brief.places
    value = places.value if isinstance(places, Stated | Assumed) else None
    if value is None or not value.included or _EDITS.search(folded) is None:
        return []
    found: list[_Named] = []
    for pattern, choose in _READERS:
        for match in pattern().finditer(folded):
            chosen = choose(match, value.included)
            if not chosen or (_of_things(match) and _OTHER_THINGS.search(folded, 0, match.start())):
                continue
            if not any(match.start() < n.span[1] and n.span[0] < match.end() for n in found):
                found.append(_Named(match.span(), _listed(chosen)))
    for match in _HOME_MARKET.finditer(folded):
        found += [_Named(match.span(), p.name) for p in value.included if p.place_id == at_home]
    found += _others(folded, value.included, found)
    found += _by_people(folded, value.included) if not found else []
    found += _in_its_place(folded, memory, value)
    apart: list[tuple[Span, str]] = []
    for named in sorted(found):
        if not apart or named.span[0] >= apart[-1][0][1]:
            apart.append((named.span, named.text))
    return apart


def _of_things(match: re.Match[str]) -> bool:
    """Whether it is only "the Czech one", which can be a voice-over."""
    return re.search(r"\bones?$", match.group()) is not None


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


# -- by their order ------------------------------------------------------------------------------------------


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:the|our|your|that) (?:very )?(?P<which>first|second|third|fourth|fifth|last|final|"
        r"former|latter|"
        r"1st|2nd|3rd|4th|5th)(?:[ -](?:named|mentioned|listed))?"
        rf"(?: (?P<many>two|three|four|2|3|4)(?: {_PLACE_NOUN}| of (?:them|these|those))?| one| {_PLACE_NOUN}"
        rf"(?: (?:i|we) (?:named|mentioned|listed|gave(?: you)?)| (?:named|mentioned|listed|on the list))?)"
        rf"{_STOP}|"
        rf"\bthe (?P<alone>former|latter|first|last){_STOP}(?! (?:with|by|from|on)\b)"
    )


def _by_order(match: re.Match[str], places: Sequence[Place]) -> list[str]:
    at = _ORDINALS[match["which"] or match["alone"]]
    names = [place.name for place in places]
    if match["alone"] in {"first", "last"} or len(names) < 2:
        return []
    many = _COUNT.get(match["many"] or "", 1)
    if match["which"] in {"former", "latter"} or match["alone"]:
        return [names[at]] if len(names) == 2 and many == 1 else []
    if many >= len(names) or not -len(names) <= at < len(names):
        return []
    if many == 1:
        return [names[at]]
    return names[:many] if at == 0 else names[-many:] if at == -1 else []


# -- by what they are ----------------------------------------------------------------------------------------


@cache
def _described() -> re.Pattern[str]:
    adjectives = {fold(name) for names in DEMONYMS.values() for name in names} | set(GROUP_ADJECTIVES)
    either = "|".join(sorted(map(re.escape, adjectives), key=len, reverse=True))
    languages = "|".join(LANGUAGES)
    return re.compile(
        r"(?P<on>\bon )?\b(?P<all>(?:(?:the|our|both|all(?: of)?|those|these|that|your) )+)"
        r"(?P<many>two |three |four |2 |3 |4 )?"
        rf"(?:(?P<language>{languages})[- ]speaking (?P<noun>ones?|{_PLACE_NOUN}|part|side)|"
        rf"(?P<non>non-)?(?P<adjective>{either}) (?P<other>ones?|markets?|countr(?:y|ies)|states|places?|"
        r"cit(?:y|ies)|towns?|regions?|provinces?|islands?|side|part|leg|half|end|bit|pair|duo|lot)|"
        r"(?P<kind>islands?|island (?:state|nation|country)|(?:independent|sovereign) (?:state|country|"
        r"nation)|"
        rf"(?:cit(?:y|ies)|towns?|countr(?:y|ies)|regions?|provinces?))){_STOP}"
    )


def _by_kind(match: re.Match[str], places: Sequence[Place]) -> list[str]:
    noun = match["noun"] or match["other"] or match["kind"] or ""
    chosen = [place for place in places if _fits(place, match, noun)]
    every = len(chosen) == len(places)
    many = _COUNT.get((match["many"] or "").strip(), 2 if "both" in match["all"] else 0)
    plural = noun.endswith("s") or noun in {"side", "part", "leg", "half", "end", "bit", "pair", "duo", "lot"}
    if every and (match["kind"] or many == 0):
        return []
    if not chosen or (many and len(chosen) != many) or (not plural and not many and len(chosen) > 1):
        return []
    if match["on"] and noun not in {"side", "end", "part", "leg", "half", "island", "islands"}:
        return []
    names = [place.name for place in chosen]
    return [f"in {names[0]}", *names[1:]] if match["on"] else names


def _fits(place: Place, match: re.Match[str], noun: str) -> bool:
    code = place.country_code
    if match["kind"]:
        return _is_kind(place, match["kind"])
    if noun.startswith("island") and not _is_island(place):
        return False
    if match["language"]:
        return code in LANGUAGES[match["language"]].split() and place.kind is PlaceKind.COUNTRY
    adjective = match["adjective"]
    group = GROUP_ADJECTIVES.get(adjective)
    if group is not None:
        return (code in GROUPS[group]) is not bool(match["non"])
    return code in _codes_of(adjective) and not match["non"]


@cache
def _codes_of(adjective: str) -> frozenset[str]:
    return frozenset(code for code, names in DEMONYMS.items() if adjective in map(fold, names))


def _is_kind(place: Place, kind: str) -> bool:
    if "independent" in kind or "sovereign" in kind or kind.startswith("countr"):
        return place.kind is PlaceKind.COUNTRY
    if kind.startswith("island"):
        return _is_island(place)
    if kind.startswith(("cit", "town")):
        return place.kind is PlaceKind.CITY
    return place.kind is PlaceKind.REGION


def _is_island(place: Place) -> bool:
    if place.kind is PlaceKind.COUNTRY:
        return place.country_code.lower() in ISLANDS
    return ISLAND_NAMES.search(fold(place.name)) is not None


# -- the home market and its neighbours ----------------------------------------------------------------------


@cache
def _neighbour() -> re.Pattern[str]:
    side = r"(?P<side>north|south|east|west)"
    return re.compile(
        rf"\b(?:our|the) {side}(?:ern)? neighbou?rs?\b|"
        r"\b(?:our|the) neighbou?rs? (?:up |down |over )?(?:to the |in the |up |down |over )?"
        r"(?P<towards>north|south|east|west)\b|"
        r"\bour (?P<only>(?:only |big |larger |little )?neighbou?r(?: country)?)\b(?!s)"
    )


def _by_neighbour(match: re.Match[str], places: Sequence[Place]) -> list[str]:
    codes = {place.country_code for place in places}
    if len(codes) != 1:
        return []
    way = match["side"] or match["towards"] or ""
    code = NEIGHBOURS.get((codes.pop(), way))
    return [COUNTRY_NAMES[code]] if code is not None else []


@cache
def _both() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<many>both|all (?:two|three|four|five))(?: of (?:them|these|those)| markets| countries|"
        r" cities| places)?"
        rf"{_STOP}"
    )


def _all_of_them(match: re.Match[str], places: Sequence[Place]) -> list[str]:
    folded = match.string
    if _COUNT[match["many"].removeprefix("all ")] != len(places) or _OTHER_THINGS.search(folded) is not None:
        return []
    before = folded[max(0, match.start() - 24) : match.start()]
    gone = _ALL_GO_BEFORE.search(before) or _ALL_GO_AFTER.match(folded, match.end())
    return [place.name for place in places] if gone else []


_ALL_GO_BEFORE: Final = re.compile(
    r"\b(?:drop|scrap|remove|cancel|replace|swap|lose|skip|delete|exclude|forget|ditch|kill|take) $"
)
_ALL_GO_AFTER: Final = re.compile(
    r" (?:(?:are|were|have|must|can|should|will|get|got|had)\b[a-z' ]{0,24}?\b)?(?:out|off|gone|"
    r"cancel?led|dropped|"
    r"removed|scrapped|go|postponed|dead|fell through|fall (?:away|through))\b"
)


@cache
def _their_own() -> re.Pattern[str]:
    adjectives = {fold(name) for names in DEMONYMS.values() for name in names}
    either = "|".join(sorted(map(re.escape, adjectives), key=len, reverse=True))
    return re.compile(
        rf"\bthe (?P<people>{either})(?: (?:launch|leg|campaign|part|market|roll-?out|plan|side|flight|"
        rf"burst|push|"
        r"wave|release|start|tour|deal|business))?(?= (?:is|are|was|were|has been|have been|gets?|got|"
        r"goes?|can|must|"
        r"should|will|falls?|fell|drops?|comes?|stays?|waits?)\b)"
    )


def _by_their_own(match: re.Match[str], places: Sequence[Place]) -> list[str]:
    """Return the country of "the Spanish launch is cancelled" and of "the Dutch can wait"."""
    codes = _codes_of(match["people"])
    return [p.name for p in places if p.country_code in codes and p.kind is PlaceKind.COUNTRY]


_READERS: Final[
    tuple[
        tuple[Callable[[], re.Pattern[str]], Callable[[re.Match[str], Sequence[Place]], list[str]]],
        ...,
    ]
] = (
    (_ordinal, _by_order),
    (_described, _by_kind),
    (_neighbour, _by_neighbour),
    (_both, _all_of_them),
    (_their_own, _by_their_own),
)


def _other_two(folded: str, places: Sequence[Place]) -> list[_Named]:
    """Return "the other two" as those that the message has not named before."""
    match = _OTHER_TWO.search(folded)
    if match is None:
        return []
    left = [place.name for place in places if fold(place.name) not in folded[: match.start()]]
    return [_Named(match.span(), _listed(left))] if len(left) == _COUNT[match["many"]] < len(places) else []


_OTHER_TWO: Final = re.compile(rf"\b(?:the|those) other (?P<many>two|three|four)(?: {_PLACE_NOUN})?{_STOP}")
_HOME_MARKET: Final = re.compile(
    r"\b(?:(?:the|our|my|its) )?(?:home|domestic|own) (?:market|country|turf|territory)\b|\b(?:our|"
    r"my) country\b"
)


# -- one of two, and what comes for what went ----------------------------------------------------------------

_OTHER: Final = re.compile(
    r"\bthe other(?: one| (?:market|country|city|place|town|region|state|province))?"
    rf"{_STOP}"
)


def _others(folded: str, places: Sequence[Place], found: Sequence[_Named]) -> list[_Named]:
    """Return "the other one" where one of two places has been named."""
    if "the other" in folded and len(places) > 2:
        return _other_two(folded, places)
    if len(places) != 2 or "the other" not in folded:
        return []
    match = _OTHER.search(folded)
    if match is None:
        return []
    before = folded[: match.start()] + " ".join(fold(named.text) for named in found)
    told = [fold(place.name) in before for place in places]
    if told[0] is told[1]:
        return []
    return [_Named(match.span(), places[told.index(False)].name)]


@cache
def _people_then_it() -> re.Pattern[str]:
    adjectives = {fold(name) for names in DEMONYMS.values() for name in names}
    either = "|".join(sorted(map(re.escape, adjectives), key=len, reverse=True))
    return re.compile(
        rf"\b(?:the|our|those|all|most) (?P<people>{either})\b[^?\n]{{3,120}}?[.!;:,–-]\s*"
        r"(?:(?:so|then|please|and|but|we|let'?s|just|better|i'?d|you can|can you)[\s,]+)*"
        r"(?:leave|take|drop|skip|cut|lose|exclude|remove|scrap|swap|replace|strike|omit|ditch|axe|without|"
        r"forget)\s+(?P<it>(?:that|this) (?:market|country|one|place)|them|it|that|those)\b"
    )


def _by_people(folded: str, places: Sequence[Place]) -> list[_Named]:
    """Return "them" as the country whose people were told of: "the Irish have their own. Take them out"."""
    if any(fold(place.name) in folded for place in places):
        return []
    match = _people_then_it().search(folded)
    if match is None or _OTHER_THINGS.search(folded, match.start(), match.start("it")) is not None:
        return []
    codes = _codes_of(match["people"])
    meant = [place.name for place in places if place.country_code in codes]
    return [_Named(match.span("it"), _listed(meant))] if meant else []


_OTHER_THINGS: Final = re.compile(
    r"\b(?:videos?|audio|display|banners?|formats?|spots?|podcasts?|caps?|ages?|versions?|copy|texts?|words?|"
    r"budgets?|files?|subtitles?|songs?|logos?|voice|voices|voice-?overs?|translations?|web ?sites?|"
    r"pages?|"
    r"films?|tracks?|clips?|trailers?|languages?|subs|dubs?|speakers?)\b"
)
_IN_ITS_PLACE: Final = re.compile(
    r"\b(?:in (?:its|their|that|that one's) (?:place|stead)|as (?:a|the|its) replacement|"
    r"to replace (?:it|them)|"
    r"instead(?! of)(?: of (?:it|them|that))?)\b"
)


def _in_its_place(folded: str, memory: Memory, now: Places) -> list[_Named]:
    """Return "in its place" as "as well" where the message before took a place away."""
    match = _IN_ITS_PLACE.search(folded)
    if match is None or not memory.earlier or _AWAY.search(folded) is not None:
        return []
    stored = memory.earlier[-1].get("places")
    before = stored.get("value") if isinstance(stored, dict) else None
    if not isinstance(before, dict):
        return []
    ids = {place.get("place_id") for place in before.get("included", ())}
    left = {place.place_id for place in now.included}
    return [_Named(match.span(), "as well")] if left < ids else []


_AWAY: Final = re.compile(
    r"\b(?:drop|remove|without|not|no|skip|cut|lose|leave|forget|scrap|out|off|swap|replace|only|just)\b"
)

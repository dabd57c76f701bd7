"""Markets that are named as a whole: "worldwide", "nationwide", "all provinces but Quebec"."""

import re
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from agents.audience.namesakes import Settled
from agents.folding import FoldedText
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
    r"national(?=[ -](?:campaigns?|reach|coverage|audiences?|footprint|push|plan|buy|launch|roll-?out|"
    r"targeting|level))|(?:make|keep|take|go(?:ing)?|run) (?:it |this )?national|"
    r"(?:all|every|each)(?: of the| the)? (?:provinces?|states?|regions?|count(?:y|ies)|cantons?))\b"
)
_LEFT_OUT: Final = re.compile(
    r"\b(?:without|except(?:ing)?(?: for)?|but(?: not)?|excluding|excl|minus|bar|apart from|other than|"
    r"not|save for|"
    r"skip|leaving out|leave out)\s+(?:in\s+)?(?:the\s+)?$"
)
_SPELLED_OUT: Final = re.compile(
    r"\s*(?:\(|:|–|-|,?\s*(?:meaning|that is|i\.?e\.?|namely|which (?:means|is)|so)\b)\s*:?\s*(?:only\s+|"
    r"just\s+)?"
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
    world = _world(text, mentions, index)
    if world is not None:
        return sorted([*mentions, world], key=lambda mention: mention.start)
    if not _all_left_out(text, mentions):
        return mentions
    nation = _nation(context, text, index)
    return sorted([*mentions, nation], key=lambda mention: mention.start) if nation is not None else mentions


def spelled_out(text: FoldedText, rows: list[Settled]) -> list[Settled]:
    """Return `rows` without a group whose members follow it: "LATAM: Mexico and Chile" is those two."""
    kept: list[Settled] = []
    for row, following in zip_longest(rows, rows[1:]):
        inside = (
            following is not None
            and bool(following.places)
            and {place.place_id for place in following.places} < {place.place_id for place in row.places}
        )
        gap = text.folded[row.mention.end : following.mention.start] if following is not None else ""
        narrowed = row.mention.group and inside and _SPELLED_OUT.fullmatch(gap)
        kept.append(replace(row, places=()) if narrowed else row)
    return kept


def _world(text: FoldedText, mentions: list[PlaceMention], index: TaxonomyIndex) -> PlaceMention | None:
    world = _WORLD.search(text.folded)
    if world is None or any(m.start < world.end() and world.start() < m.end for m in mentions):
        return None
    wanted = any(not _is_left_out(text, mentions, at) for at in range(len(mentions)))
    if wanted and _DELIVERED.search(text.folded, max(0, world.start() - 50), world.start()):
        return None
    sold = tuple(index.places.names.sold_countries.values())
    return PlaceMention(world.start(), world.end(), sold, group="everywhere")


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

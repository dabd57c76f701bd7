"""Decides which of several places of one name is meant, and when that has to be asked.

What settles a namesake, in this order: a word for its kind ("Georgia, the state"), the place that it lies in
("Portland, Oregon"), other places of the message, places of the brief, and last its size: one with more than
ten times the people of every other is meant without asking.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final

from agents.folding import FoldedText, fold
from agents.place_index import PlaceMention
from planner.domain.brief import Place, PlaceKind
from planner.domain.taxonomy import GeoTarget

DOMINANCE: Final = 10
"""A namesake with more than this many times the people of every other one is meant without asking."""
_AHEAD: Final = 4
"""So is one of so many times the people, when it is a great city and no other is the first of its region."""
_GREAT_CITY: Final = 200_000

LIST_GAP: Final = re.compile(
    r"\s*(?:,|;|/|\||\+|&|\band\b|\bn\b|\bor\b|\bplus\b|\bnor\b|,\s*(?:and|"
    r"or)\b)\s*(?:also\s+)?(?:in\s+)?(?:the\s+)?"
)
"""What stands between two places of one list."""

_QUALIFIER_GAP: Final = re.compile(
    r"(?:\s*,\s*|\s+|\s*\(\s*|\s+in\s+|\s+-\s+|\s*[,(]\s*(?:the (?:one|city|town) )?(?:in|of|from) "
    r")(?:the\s+)?"
)
_NARROWING_GAP: Final = re.compile(
    r"(?:'s)?(?:\s+[a-z-]+){0,2}?(?:\s+(?:cities|towns|regions|states|metros|areas))?\s*[:(]\s*(?:the\s+)?|"
    r"(?:'s)?\s+(?:people|customers|consumers|guests|tourists|visitors|families|market)\s+(?:of|in|"
    r"from)\s+(?:the\s+)?|"
    r"(?:'s)?(?:\s+[a-z]+){0,2}?\s+(?:cities|towns|regions|states|metros|areas)\s+(?:like|such as|"
    r"including)\s+|\s*(?:-\s|,?\s*(?:specifically|namely|in particular|mainly|"
    r"especially)(?:\s+in)?)\s*(?:the\s+)?"
)
_COMMA: Final = re.compile(r"\s*,\s*")
_REGION_AFTER: Final = re.compile(
    r"\s+(?:state|province|region|county)\b|\s*,?\s*\(?the (?:us |u\.s\. )?state\b"
)
_COUNTY_AFTER: Final = re.compile(r"\s+county\b")
_CITY_AFTER: Final = re.compile(r"\s+(?:city|metro|area)\b|\s*,?\s*\(?the city\b")
_COUNTRY_AFTER: Final = re.compile(r"\s*,?\s*\(?the country\b")
_KIND_BEFORE: Final = re.compile(r"\b(?:(state|city|country) of (?:the )?|(?P<state>upstate) )$")


@dataclass(frozen=True, slots=True)
class Settled:
    """A mention and the place it stands for.

    Attributes:
        mention: Where it is written.
        places: What it means; empty when it is not sold or not certain.
        options: Meanings of which none is certain.
        also_unsold: Whether a country that is not sold is called so as well.
    """

    mention: PlaceMention
    places: tuple[Place, ...]
    options: tuple[Place, ...] = ()
    also_unsold: bool = False


@dataclass(frozen=True, slots=True)
class _NearBy:
    """What lies nearer to the advertiser than the rest of the world.

    Attributes:
        countries: Its own country and those of places that the message only tells of.
        regions: Regions that the message only tells of, each behind its country's code.
        home_pays: The message names no money, or that of its own country.
    """

    countries: frozenset[str]
    regions: frozenset[tuple[str, str]]
    home_pays: bool

    @classmethod
    def of(cls, told: Collection[PlaceMention], at_home: str, *, home_pays: bool) -> "_NearBy":
        sure = [mention.candidates for mention in told if mention.group is None and not mention.unsold]
        lying = [{target.place.country_code for target in targets} for targets in sure]
        first = {mention.candidates[0].place.country_code for mention in told if mention.candidates}
        several = len(first) > 1  # "desks in Boston and in London": neither settles it
        regions = frozenset(
            (targets[0].place.country_code, targets[0].place.region_name or targets[0].place.name)
            for targets in sure
            if len(targets) == 1 and targets[0].place.kind is not PlaceKind.COUNTRY and not several
        )
        countries = first if several else set[str]().union(*(one for one in lying if len(one) == 1))
        return cls(frozenset({at_home, *countries}), regions, home_pays)


def settle(
    text: FoldedText,
    mentions: list[PlaceMention],
    countries_before: Collection[str],
    *,
    at_home: str = "",
    regions_before: Collection[str] = (),
    first_cities: Collection[str] = (),
    told: Collection[PlaceMention] = (),
) -> list[Settled]:
    """Return what each mention stands for; a place that only tells where another lies is not returned.

    Args:
        text: The message.
        mentions: Its places, in order.
        countries_before: Countries of the brief before this message.
        at_home: The advertiser's own country: it tells places of one name apart, no country from a region.
        regions_before: Names of regions of the brief before this message: "not Cleveland" lies in Ohio.
        first_cities: Ids of the cities that are the greatest of their region, which people know.
        told: Places that the message only tells of: they, too, tell places of one name apart.
    """
    near_by = _NearBy.of(told, at_home, home_pays=at_home in (paid := paying(text)) or not paid)
    kept: list[tuple[PlaceMention, tuple[GeoTarget, ...]]] = []
    skip = False
    for at, mention in enumerate(mentions):
        if skip:
            skip = False
            continue
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        mention = _of_hinted_kind(text, mention)  # noqa: PLW2901 -- from here on only the hinted kind counts
        targets = mention.candidates
        if following is not None and mention.group is not None and following.group is None:
            members = {target.place.country_code for target in targets}
            narrowed = any(target.place.country_code in members for target in following.candidates)
            if narrowed and _NARROWING_GAP.fullmatch(text.folded, mention.end, following.start):
                continue
        if following is not None and mention.group is None and following.group is None:
            gap = (mention.end, following.start)
            inside = _inside(targets, following)
            if inside and _QUALIFIER_GAP.fullmatch(text.folded, *gap):
                mention, targets, skip = replace(mention, unsold=()), inside, True  # noqa: PLW2901 -- as above
            elif _COMMA.fullmatch(text.folded, *gap) and _lies_elsewhere(text, mentions, at):
                together = PlaceMention(mention.start, following.end, (*targets[:1], *following.candidates))
                kept.append((together, together.candidates))
                skip = True
                continue
            elif _NARROWING_GAP.fullmatch(text.folded, *gap) and _narrows(targets, following):
                continue
        kept.append((mention, _of_regions(targets, regions_before)))
    kept = _called_alike(text, kept)
    in_message = {
        targets[0].place.country_code
        for mention, targets in kept
        if targets and not mention.unsold and len({t.place.country_code for t in targets}) == 1
    }
    alone = [
        _settle_one(
            text, kept, at, (in_message, countries_before), near_by=near_by, first_cities=first_cities
        )
        for at in range(len(kept))
    ]
    sure = in_message | {row.places[0].country_code for row in alone if row.places and not row.mention.group}
    return [
        _settle_one(text, kept, at, (sure, countries_before), near_by=near_by, first_cities=first_cities)
        for at in range(len(kept))
    ]


def _called_alike(
    text: FoldedText, rows: list[tuple[PlaceMention, tuple[GeoTarget, ...]]]
) -> list[tuple[PlaceMention, tuple[GeoTarget, ...]]]:
    """Let a name that was said once with its region mean the same place wherever it is said again."""
    sure = {_written(text, mention): targets for mention, targets in rows if len(targets) == 1}
    return [
        (mention, found)
        if len(targets) > 1
        and mention.group is None
        and (found := sure.get(_written(text, mention))) is not None
        and found[0] in targets
        else (mention, targets)
        for mention, targets in rows
    ]


def _written(text: FoldedText, mention: PlaceMention) -> str:
    return text.folded[mention.start : mention.end]


def _of_regions(targets: tuple[GeoTarget, ...], regions: Collection[str]) -> tuple[GeoTarget, ...]:
    """Return the one city that lies in a region of the brief, else all targets."""
    inside = tuple(t for t in targets if t.place.kind is PlaceKind.CITY and t.place.region_name in regions)
    return inside if len(inside) == 1 else targets


def _of_hinted_kind(text: FoldedText, mention: PlaceMention) -> PlaceMention:
    """Return the mention with only what a word for its kind leaves ("the state of Georgia")."""
    before = _KIND_BEFORE.search(text.folded, max(0, mention.start - 20), mention.start)
    named = ("state" if before["state"] else before.group(1)) if before else ""
    for kind, word, after in (
        (PlaceKind.REGION, "state", _REGION_AFTER),
        (PlaceKind.CITY, "city", _CITY_AFTER),
        (PlaceKind.COUNTRY, "country", _COUNTRY_AFTER),
    ):
        if named == word or after.match(text.folded, mention.end):
            hinted = tuple(target for target in mention.candidates if target.place.kind is kind)
            if not hinted and _COUNTY_AFTER.match(text.folded, mention.end) and mention.group is None:
                return replace(mention, candidates=(), unsold=())  # the town is not its county
            if kind is PlaceKind.COUNTRY and not hinted and mention.unsold:
                return replace(mention, candidates=())
            if hinted:
                return replace(mention, candidates=hinted, unsold=())
    return mention


def _inside(targets: tuple[GeoTarget, ...], outer: PlaceMention) -> tuple[GeoTarget, ...]:
    """Return the targets that lie in the place named next ("Portland, Oregon", "London, UK")."""
    return tuple(
        target
        for target in targets
        if target.place.kind is not PlaceKind.COUNTRY
        and any(
            (other.place.kind is PlaceKind.COUNTRY and other.place.country_code == target.place.country_code)
            or (
                target.place.kind is PlaceKind.CITY
                and other.place.kind is PlaceKind.REGION
                and other.place.country_code == target.place.country_code
                and fold(other.place.name) == fold(target.place.region_name or "")
            )
            for other in outer.candidates
        )
    )


def _lies_elsewhere(text: FoldedText, mentions: list[PlaceMention], at: int) -> bool:
    """Whether "Paris, Texas" names a city that is sold elsewhere only: the two are asked about."""
    city, region = mentions[at], mentions[at + 1]
    alone = (at == 0 or not _listed(text, mentions[at - 1], city)) and (
        at + 2 == len(mentions) or not _listed(text, region, mentions[at + 2])
    )
    kinds = {target.place.kind for target in city.candidates} | {PlaceKind.CITY}
    regions = {target.place.kind for target in region.candidates}
    return alone and not city.unsold and kinds == {PlaceKind.CITY} and regions == {PlaceKind.REGION}


def _listed(text: FoldedText, left: PlaceMention, right: PlaceMention) -> bool:
    return LIST_GAP.fullmatch(text.folded, left.end, right.start) is not None


def _narrows(targets: tuple[GeoTarget, ...], inner: PlaceMention) -> bool:
    return any(
        outer.place.kind is PlaceKind.COUNTRY
        and target.place.kind is not PlaceKind.COUNTRY
        and outer.place.country_code == target.place.country_code
        for outer in targets
        for target in inner.candidates
    )


def _settle_one(
    text: FoldedText,
    rows: list[tuple[PlaceMention, tuple[GeoTarget, ...]]],
    at: int,
    named: tuple[Collection[str], ...],
    *,
    near_by: "_NearBy",
    first_cities: Collection[str],
) -> Settled:
    mention, targets = rows[at]
    if mention.group is not None:
        return Settled(mention, tuple(target.place for target in targets))
    targets = _without_nested(_without_its_county(text, mention, targets))
    unsold = bool(mention.unsold)
    if targets and (unsold or len(targets) > 1) and _countries_beside(text, rows, at):
        country = [target.place for target in targets if target.place.kind is PlaceKind.COUNTRY]
        if country or unsold:
            return Settled(mention, tuple(country[:1]))
    targets = _as_spelled(text, mention, targets)
    written = text.folded[mention.start : mention.end]
    abroad = any(t.place.kind is PlaceKind.COUNTRY and fold(t.place.name) == written for t in targets)
    for countries in (*named, () if abroad or unsold else near_by.countries):
        near = tuple(target for target in targets if target.place.country_code in countries)
        if countries is near_by.countries and not near_by.home_pays and near and near[0] is not targets[0]:
            continue  # paid in the money of another country, it is not the small one at home
        if near and (len(targets) > 1 or unsold):
            targets, unsold = near, False
            break
    targets = _without_small_namesakes_of_regions(targets)
    if len(targets) > 1:
        beside = {
            (t.place.country_code, t.place.region_name)
            for other, (_, others) in enumerate(rows)
            if other != at and len(others) == 1
            for t in others
            if t.place.kind is PlaceKind.CITY and t.place.region_name
        } | near_by.regions
        same = tuple(t for t in targets if (t.place.country_code, t.place.region_name) in beside)
        targets = same if len(same) == 1 else targets
    if not targets or (len(targets) == 1 and not unsold):
        return Settled(mention, tuple(target.place for target in targets[:1]))
    together = "," in text.folded[mention.start : mention.end]
    if not unsold and not together and _is_far_ahead(targets, first_cities):
        return Settled(mention, (targets[0].place,))
    return Settled(mention, (), tuple(target.place for target in targets), also_unsold=unsold)


def _is_far_ahead(targets: tuple[GeoTarget, ...], first_cities: Collection[str]) -> bool:
    """Whether the first of the namesakes is so much greater than the others that it is meant."""
    first, *others = targets
    most = max(target.population for target in others)
    if first.population > DOMINANCE * most:
        return True
    return (
        first.population >= _GREAT_CITY
        and first.population > _AHEAD * most
        and all(target.place.country_code == first.place.country_code for target in others)
        and all(target.place.place_id not in first_cities for target in others)
    )


_SMALL_CITY: Final = 200_000


def _without_small_namesakes_of_regions(targets: tuple[GeoTarget, ...]) -> tuple[GeoTarget, ...]:
    """Of a region and smaller towns of its country keep the region: Wyoming is not Wyoming, Michigan."""
    regions = {t.place.country_code for t in targets if t.place.kind is PlaceKind.REGION}
    return tuple(
        target
        for target in targets
        if target.place.kind is not PlaceKind.CITY
        or target.place.country_code not in regions
        or target.population >= _SMALL_CITY
    )


_LEAST_SPELLED: Final = 5
"""Letters of a name from which on its accents are taken for meant: "VIC" is no Vic."""


def _as_spelled(
    text: FoldedText, mention: PlaceMention, targets: tuple[GeoTarget, ...]
) -> tuple[GeoTarget, ...]:
    """Of Münster and Munster keep the one that is spelled so, if any."""
    written = text.raw[mention.start : mention.end].casefold()
    if len(written) < _LEAST_SPELLED or all(target.place.name.casefold() != written for target in targets):
        return targets
    return tuple(
        target
        for target in targets
        if target.place.name.casefold() == written or fold(target.place.name) != fold(written)
    )


def _without_its_county(
    text: FoldedText, mention: PlaceMention, targets: tuple[GeoTarget, ...]
) -> tuple[GeoTarget, ...]:
    """Of Cork and County Cork, both called so, keep the city: the county has a longer name of its own."""
    name = text.folded[mention.start : mention.end]
    cities = {
        t.place.country_code for t in targets if t.place.kind is PlaceKind.CITY and fold(t.place.name) == name
    }
    return tuple(
        target
        for target in targets
        if target.place.kind is not PlaceKind.REGION
        or target.place.country_code not in cities
        or fold(target.place.name) == name
    )


def _without_nested(targets: tuple[GeoTarget, ...]) -> tuple[GeoTarget, ...]:
    """Of a country and a part of it keep the country, of a city and its region keep the city."""
    countries = {t.place.country_code for t in targets if t.place.kind is PlaceKind.COUNTRY}
    cities = {
        t.place.country_code
        for t in targets
        if t.place.kind is PlaceKind.CITY and _names_its_region(t, targets)
    }
    return tuple(
        target
        for target in targets
        if not (target.place.kind is not PlaceKind.COUNTRY and target.place.country_code in countries)
        and not (target.place.kind is PlaceKind.REGION and target.place.country_code in cities)
    )


def _names_its_region(city: GeoTarget, targets: tuple[GeoTarget, ...]) -> bool:
    region = fold(city.place.region_name or "")
    return any(t.place.kind is PlaceKind.REGION and fold(t.place.name) == region for t in targets)


def _countries_beside(
    text: FoldedText, rows: list[tuple[PlaceMention, tuple[GeoTarget, ...]]], at: int
) -> bool:
    """Whether its neighbours in a list are countries that contain no namesake ("Spain, Georgia")."""
    own = {target.place.country_code for target in rows[at][1]}
    beside = []
    for left, right in ((at - 1, at), (at, at + 1)):
        if left >= 0 and right < len(rows):
            gap = (rows[left][0].end, rows[right][0].start)
            if LIST_GAP.fullmatch(text.folded, *gap):
                beside.append(rows[left if right == at else right])
    return bool(beside) and all(
        (mention.unsold and not targets)
        or any(t.place.kind is PlaceKind.COUNTRY and t.place.country_code not in own for t in targets)
        for mention, targets in beside
    )


def which_one(name: str, row: Settled) -> str:
    """Return the question which of the options is meant."""
    choices = [label(place) for place in row.options]
    listed = ", ".join(choices[:-1]) + " or " + choices[-1] if len(choices) > 1 else choices[0]
    if row.also_unsold:
        return (
            f"{name} could be {listed}, or the country of that name, which is not sold. Which one is meant?"
        )
    return f"{name} could be {listed}. Which one is meant?"


def label(place: Place) -> str:
    """Return the place's name with what tells it from its namesakes."""
    if place.kind is PlaceKind.CITY:
        return f"{place.name}, {place.region_name or place.country_code}"
    if place.kind is PlaceKind.REGION:
        return f"the region {place.name} ({place.country_code})"
    return f"the country {place.name}"


_MONEY_OF: Final = {
    "a$ au$ aud": "AU",
    "c$ ca$ cad": "CA",
    "£ gbp": "GB",
    "nz$ nzd": "NZ",
    "r$ brl": "BR",
    "mx$ mxn": "MX",
    "₹ inr": "IN",
    "zar": "ZA",
    "us$ usd": "US",
}
_MONEY: Final = {"us dollars": "US"} | {
    mark: code for marks, code in _MONEY_OF.items() for mark in marks.split()
}
_PAID: Final = re.compile(
    r"(?<![a-z])(?:[a-z]{1,2}\$|£|₹|aud|cad|gbp|nzd|brl|mxn|inr|zar|usd)(?![a-z])|\bus dollars\b"
)


def paying(text: FoldedText) -> tuple[str, ...]:
    """Return the countries whose money the message names: Melbourne paid in A$ is not the one in Florida."""
    return tuple(dict.fromkeys(_MONEY[m.group()] for m in _PAID.finditer(text.folded) if m.group() in _MONEY))

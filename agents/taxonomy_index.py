"""Finds the taxonomies' names in text: places, interests and genres, ad categories.

Matching is longest-first over tokens that are folded (case and accents away) while offsets stay those of the
message. Only ids of the snapshot ever come out; a country that the snapshot lacks comes out as not sold.
World country names are those of Unicode CLDR as shipped with Babel.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, NamedTuple

from babel import Locale

from agents.folding import FoldedText, Token, fold, key_of
from agents.people_words import PEOPLE
from agents.meaning.category_terms import CategoryTerms
from agents.meaning.interest_terms import InterestTerms
from agents.meaning.term_vectors import TermVectors
from agents.world_places import (
    ADDRESS_ENDS,
    CITY_ALIASES,
    CITY_CODES,
    CITY_PEOPLE,
    COUNTRY_ALIASES,
    DEMONYMS,
    FAMILIAR_CODES,
    GROUP_ALIASES,
    GROUPS,
    NATIONS,
    NEVER_PLACES,
    PLURAL_PEOPLE,
    REGION_GROUP_ALIASES,
    REGION_GROUPS,
    REGION_PEOPLE,
    RISKY,
    SKIPPED_LOWER,
    SKIPPED_NAMES,
    SKIPPED_TERRITORIES,
    STATE_CODES,
    US_STATES,
    WORDLIKE_CODES,
)
from planner.domain.brief import AdCategory, AudienceNode, PlaceKind
from planner.domain.taxonomy import GeoTarget, TaxonomySnapshot

_PLACE_PREPOSITION: Final = re.compile(
    r"\b(?:in|across|around|near|throughout|within|from|into|outside|target(?:ing)?|markets?|countries|"
    r"country|geos?|geography|locations?|cities|states|city of|state of|greater|downtown|add|drop|remove|"
    r"exclude|excluding|except|include|including|only|not|swap|scrap|to|for|cover(?:ing)?|serv(?:e|ing)|reach(?:ing)?|"
    r"deliver to|ship to|between|of)\s*:?\s+(?:the\s+|just\s+|"
    r"only\s+)?$"
)
_JOINED: Final = re.compile(r"\s*(?:,|;|/|\||\+|&|\band\b|\bor\b|\bplus\b|,\s*and\b)\s*(?:in\s+)?(?:the\s+)?")
_PEOPLE: Final = re.compile(
    rf"[ \-](?:(?:[a-z]+|\d\d-\d\d)[ \-]){{0,2}}?(?:{PEOPLE}|(?:{PEOPLE}|home|domestic|local)?\s?markets?|cities|"
    r"territory|listings)\b|"
    r",? (?:who|aged?|over|under|between) |,? (?:from )?\d\d ?(?:-|to|and|\+)"
)
_PEOPLE_BEFORE: Final = re.compile(rf"\b(?:{PEOPLE}|markets?) $")
""""Guests German": how other languages order what they say, and the gloss with them."""
_NOT_MOBILE: Final = re.compile(
    r"\W*(?:and|&|,|/|or|\+)?\s*(?:desktop|web|apps?|phones?|video|display|audio|tablet|ctv|ads?)\b"
)
_MORE_DEMONYMS: Final = re.compile(
    rf"(?:\s*(?:,|and|or|&|"
    rf",\s*and)\s*(?:{'|'.join(name for names in DEMONYMS.values() for name in names)})\b)+"
)
_OWNER_BEFORE: Final = re.compile(
    r"\b(?:board|government|ministry|bank|university|embassy|department|tourism office|chamber|museum) "
    r"(?:of|for) (?:the )?$"
)
_NOT_A_TARGET: Final = re.compile(r"[- ](?:style|based|inspired|born|made|headquartered|themed)\b")
_TRADES: Final = frozenset({"hr", "it", "pr", "qa", "ai", "ad", "tv", "pa", "md", "cs", "sc", "co", "pm"})
_TRADE: Final = re.compile(
    r"[ \-](?:people|managers?|decision|directors?|software|teams?|professionals?|tools?|leaders?|"
    r"departments?|"
    r"executives?|pros|staff|specialists?|admins?|agenc(?:y|ies)|firms?|services?|heads?|buyers?|officers?|"
    r"consultants?|consulting|security|support|budgets?|folks|engineers?|generalists?|spots?|ads?)\b"
)
_ISO_OF: Final = {("IN", "UP"): "UP", ("ZA", "KZN"): "KZN", ("DE", "NRW"): "NW", ("DE", "NDS"): "NI"}
"""Where the usual letters are not those of ISO 3166-2."""
_CAPITALISED: Final = re.compile(r"(?<![^\W\d_])[^\W\d_a-z][a-zà-ÿ]{2,}")
_CONNECTOR: Final = re.compile(r"[ \t\u200b]*[-'.&/+]?[ \t]*\n?[ \t]*")


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place name in a message, not yet settled between namesakes.

    Attributes:
        start: Offset of the name.
        end: Offset behind it.
        candidates: Places on sale that are called so, the most populous first; for a group its sold members.
        unsold: ISO codes of countries that are called so, or belong to the group, and are not sold.
        group: Name of the group of countries ("DACH"), else None.
    """

    start: int
    end: int
    candidates: tuple[GeoTarget, ...]
    unsold: tuple[str, ...] = ()
    group: str | None = None


@dataclass(slots=True)
class _Entry:
    targets: list[GeoTarget] = field(default_factory=list)
    unsold: list[str] = field(default_factory=list)
    group: str | None = None
    demonym: bool = False
    risky: bool = False
    shouted: bool = False  # only written in capitals: codes


class _Found(NamedTuple):
    start: int
    end: int
    entry: _Entry
    risky: bool


class TaxonomyIndex:
    """Finds names of one taxonomy snapshot in text. Built once per snapshot, read-only afterwards."""

    def __init__(self, snapshot: TaxonomySnapshot, vectors: TermVectors | None = None) -> None:
        self.snapshot = snapshot
        kept = TermVectors() if vectors is None else vectors
        self.interests = InterestTerms(snapshot.audiences, kept)
        self.categories = CategoryTerms(snapshot.categories, kept)
        self.sold_countries: dict[str, GeoTarget] = {
            target.place.country_code: target
            for target in snapshot.places
            if target.place.kind is PlaceKind.COUNTRY
        }
        self.country_names: dict[str, str] = {
            code: name
            for code, name in Locale("en").territories.items()
            if len(code) == 2 and code.isalpha() and code not in SKIPPED_TERRITORIES
        }
        self._names: dict[tuple[str, ...], _Entry] = {}
        self._codes: dict[str, _Entry] = {}
        self._longest: dict[str, int] = {}
        self._states: dict[str, GeoTarget] = {}
        self._regions: dict[tuple[str, str], GeoTarget] = {}
        self._regions_called: dict[str, list[GeoTarget]] = {}
        self._index_places()
        self._index_countries()
        self._index_codes()
        self._index_groups()

    # -- places ------------------------------------------------------------------------------------------

    def place_mentions(self, text: FoldedText, *, bare: bool = False) -> list[PlaceMention]:
        """Return the places that a message names, in order and without overlap.

        Names that are also common words ("Reading", "Nice") count only with a capital and behind a
        preposition or in a list of places; with `bare` (the message answers "where?") every name counts.
        """
        named = self._accepted(text, self._raw_mentions(text), bare=bare)
        return named or self._accepted(text, self._raw_mentions(text, home_markets=True), bare=bare)

    def _accepted(self, text: FoldedText, found: list["_Found"], *, bare: bool) -> list[PlaceMention]:
        if len(found) == 1 and text.tokens:  # nothing but a name is a place, however common the word
            bare |= (found[0].start, found[0].end) == (text.tokens[0].start, text.tokens[-1].end)
        accepted = [bare or not risky for _, _, _, risky in found]
        _accept_code_lists(text, found, accepted)
        for index, (start, _, entry, _) in enumerate(found):
            if not accepted[index]:
                before = text.folded[max(0, start - 30) : start]
                previous = found[index - 1] if index > 0 and accepted[index - 1] else None
                joined = previous is not None and (
                    _joins(text, previous[1], start)
                    or (entry.shouted and text.raw[previous[1] : start] == " ")
                )
                accepted[index] = joined or _PLACE_PREPOSITION.search(before) is not None
        for index in range(len(found) - 2, -1, -1):
            if not accepted[index] and accepted[index + 1]:
                gap = text.raw[found[index].end : found[index + 1].start]
                shouted = found[index].entry.shouted and found[index + 1].entry.shouted
                accepted[index] = _joins(text, found[index].end, found[index + 1].start) or (
                    shouted and gap == " "
                )
        return self._settle_codes(text, [row for row, ok in zip(found, accepted, strict=True) if ok])

    def _raw_mentions(self, text: FoldedText, *, home_markets: bool = False) -> list["_Found"]:
        found: list[_Found] = []
        tokens = text.tokens
        letters = sum(map(str.isalpha, text.raw))
        casual = len(_CAPITALISED.findall(text.raw)) <= 1
        shouting = letters > 12 and sum(map(str.isupper, text.raw)) * 2 > letters
        at = 0
        while at < len(tokens):
            step = 0
            for length in range(min(self._longest.get(tokens[at].key, 0), len(tokens) - at), 0, -1):
                run = tokens[at : at + length]
                entry = self._names.get(tuple(token.key for token in run))
                if entry is None or not _adjoining(text.folded, run):
                    continue
                end = run[-1].end
                at_home = home_markets and entry.demonym and _HOME_MARKET.match(text.folded, end)
                risky = False if at_home else _plausible(text, run[0].start, end, entry, casual=casual)
                if risky is not None:
                    found.append(_Found(run[0].start, run[-1].end, entry, risky))
                    step = length
                    break
            if not step:
                start, end = tokens[at].start, tokens[at].end
                entry = self._codes.get(text.raw[start:end])
                trade = text.folded[start:end] in _TRADES and _TRADE.match(text.folded, end) is not None
                if entry is not None and not trade and not (shouting and entry.risky):
                    found.append(_Found(start, end, entry, entry.risky))
            at += step or 1
        return found

    def _settle_codes(self, text: FoldedText, kept: list["_Found"]) -> list[PlaceMention]:
        """Read runs of two-letter codes as countries or as states, whichever all of them can be."""
        named = {
            row.entry.targets[0].place.country_code
            for row in kept
            if not row.entry.shouted and len({t.place.country_code for t in row.entry.targets}) == 1
        }
        us_named = "US" in named
        mentions = []
        at = 0
        while at < len(kept):
            stop = at + 1
            if _is_letter_code(kept[at]):
                while (
                    stop < len(kept)
                    and _is_letter_code(kept[stop])
                    and _joins(text, kept[stop - 1].end, kept[stop].start)
                ):
                    stop += 1
            run = kept[at:stop]
            codes = [text.raw[row.start : row.end] for row in run]
            shouted = _is_letter_code(run[0])
            as_states = shouted and all(code in self._states for code in codes)
            as_countries = shouted and all(code in self.country_names for code in codes)
            if as_states and as_countries and us_named:
                as_countries = False
            elif shouted and len(run) > 1 and not as_states:
                as_countries = True
            for start, end, entry, _ in run:
                targets, unsold = entry.targets, entry.unsold
                near = [
                    region
                    for region in self._regions_called.get(text.raw[start:end], ())
                    if entry.shouted and region.place.country_code in named
                ]
                if near and not us_named:  # "WA" beside Perth, "BC" beside Vancouver
                    targets, unsold = near, []
                elif as_states != as_countries:
                    wanted = PlaceKind.REGION if as_states else PlaceKind.COUNTRY
                    targets = [t for t in targets if t.place.kind is wanted]
                    unsold = [] if as_states else unsold
                if targets or unsold:
                    mentions.append(PlaceMention(start, end, tuple(targets), tuple(unsold), entry.group))
            at = stop
        return mentions

    def alternatives(self, country_code: str) -> tuple[GeoTarget, ...]:
        """Return up to three sold countries of the smallest group that an unsold country belongs to."""
        if country_code in NATIONS and "GB" in self.sold_countries:
            return (self.sold_countries["GB"],)
        for codes in sorted(GROUPS.values(), key=len):
            sold = [self.sold_countries[code] for code in codes if code in self.sold_countries]
            if country_code in codes and sold:
                return tuple(sorted(sold, key=lambda target: -target.population)[:3])
        return ()

    def _entry(self, name: str) -> _Entry | None:
        key = key_of(name)
        if not key:
            return None
        self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))
        return self._names.setdefault(key, _Entry())

    def _index_places(self) -> None:
        by_name: dict[tuple[str, str], GeoTarget] = {}
        cities: dict[tuple[str, str], GeoTarget] = {}
        for target in sorted(self.snapshot.places, key=lambda row: -row.population):
            place = target.place
            by_name.setdefault((place.country_code, place.name), target)
            if place.kind is PlaceKind.CITY:
                cities.setdefault((place.country_code, place.name), target)
            if place.kind is PlaceKind.REGION:
                self._regions[place.country_code, place.place_id.rpartition("-")[2]] = target
            for name in {place.name, *target.other_names}:
                if len(name) < 3:
                    continue  # codes are indexed apart, in capitals only
                self._add(name, target)
                short = _ON_A_RIVER.match(name)
                if short is not None and target.population >= _LEAST_CASUAL:
                    self._add(short[1], target)
                if "&" in name:
                    self._add(name.replace("&", " and "), target)
            if place.kind is PlaceKind.REGION and place.country_code == "US":
                code = place.place_id.removeprefix("iso3166-2:US-")
                code = (
                    code
                    if code in US_STATES
                    else next((c for c, n in US_STATES.items() if n == place.name), "")
                )
                if code:
                    self._states.setdefault(code, target)
        for alias, country, name in CITY_ALIASES:
            city = by_name.get((country, name))
            if city is not None and city.place.kind is PlaceKind.CITY:
                self._add(alias, city)
        for where, people in CITY_PEOPLE.items():
            country, _, name = where.partition("/")
            city = cities.get((country, name)) or cities.get((country, name.removesuffix(" City")))
            for called in people if city is not None else ():
                self._add(called, city)
        for where, people in REGION_PEOPLE.items():
            region = self._regions.get((where[:2], where[3:])) or self._states.get(where[3:])
            for called in people if region is not None else ():
                self._add(called, region)
        for code, (where,) in CITY_CODES.items():
            country, _, name = where.partition("/")
            city = cities.get((country, name)) or cities.get((country, name.removesuffix(" City")))
            if city is not None:
                self._codes[code] = _Entry([city], shouted=True, risky=code in WORDLIKE_CODES)

    def _add(self, name: str, target: GeoTarget) -> None:
        if fold(name) in NEVER_PLACES and target.place.kind is not PlaceKind.COUNTRY:
            return
        entry = self._entry(name)
        if entry is not None and all(target.place.place_id != t.place.place_id for t in entry.targets):
            entry.targets.append(target)
            key = key_of(name)
            short = len(key[0]) < 3 and target.place.kind is not PlaceKind.COUNTRY
            entry.risky |= len(key) == 1 and (key[0] in RISKY or short)

    def _index_countries(self) -> None:
        for locale in ("en", "de", "fr", "es", "pt"):
            for code, full_name in Locale(locale).territories.items():
                if code in self.country_names and fold(full_name) not in SKIPPED_NAMES:
                    for name in _spellings(full_name):
                        self._add_country(name, code)
        for code, names in COUNTRY_ALIASES.items():
            for name in names:
                self._add_country(name, code)
        for nation in NATIONS:
            entry = self._entry(nation)
            if entry is not None and not entry.targets:
                entry.unsold.append(nation)
        for table in (DEMONYMS, PLURAL_PEOPLE):
            for code, names in table.items():
                for name in names:
                    self._add_demonym(name, code, plural=table is PLURAL_PEOPLE)

    def _index_codes(self) -> None:
        for code in self.country_names.keys() | self._states.keys():
            self._add_code(code)
        for country, codes in STATE_CODES.items():
            for code in codes:
                self._add_state_code(country, code)

    def _add_code(self, code: str) -> None:
        """Index a code that is written in capitals: of a country, of a US state, or of one of each."""
        entry = _Entry(shouted=True)
        if code in self.sold_countries:
            entry.targets.append(self.sold_countries[code])
        elif code in self.country_names:
            entry.unsold.append(code)
        if code in self._states:
            entry.targets.append(self._states[code])
        alone = bool(entry.targets) and code in FAMILIAR_CODES and code not in self._states
        entry.risky = not (alone or code == "DE")
        self._codes[code] = entry

    def _add_state_code(self, country: str, code: str) -> None:
        """Index what a region outside the United States is called in capitals ("NSW", "BC")."""
        region = self._regions.get((country, _ISO_OF.get((country, code), code)))
        if region is None:
            return
        self._regions_called.setdefault(code, []).append(region)
        if code not in self._codes:
            self._codes[code] = _Entry([region], shouted=True, risky=code in WORDLIKE_CODES or len(code) < 3)

    def _add_country(self, name: str, code: str) -> None:
        if code in self.sold_countries:
            self._add(name, self.sold_countries[code])
            return
        entry = self._entry(name)
        if entry is not None and code not in entry.unsold:
            entry.unsold.append(code)
            entry.risky |= name in RISKY

    def _add_demonym(self, name: str, code: str, *, plural: bool) -> None:
        for spelling in (name, name + "s"):
            if spelling == name + "s" and (plural or not name.endswith(("n", "k", "i", "o"))):
                continue
            key = key_of(spelling)
            known = self._names.get(key)
            if known is not None and not plural:
                continue
            if known is not None:  # "Brits" are people before they are a town
                known.targets.clear()
            self._add_country(spelling, code)
            self._names[key].demonym = not plural and spelling == name

    def _index_groups(self) -> None:
        for name, codes in GROUPS.items():
            display = name
            for alias in {display, display.removeprefix("the "), *GROUP_ALIASES.get(display, ())}:
                entry = self._entry(alias)
                if entry is not None and not entry.targets:
                    entry.group = display
                    entry.targets = [self.sold_countries[c] for c in codes if c in self.sold_countries]
                    entry.unsold = [code for code in codes if code not in self.sold_countries]
        for name, members in REGION_GROUPS.items():
            places = [
                self._states.get(member[3:])
                if member.startswith("US/")
                else self._regions.get((member[:2], member[3:]))
                for member in members
            ]
            for alias in {name, name.removeprefix("the "), *REGION_GROUP_ALIASES.get(name, ())}:
                entry = self._entry(alias)
                if entry is not None and not entry.targets:
                    entry.group = name
                    entry.targets = [place for place in places if place is not None]

    # -- interests, genres, categories -------------------------------------------------------------------

    def prepare(self) -> None:
        """Load and compute what comparing by meaning needs; seconds for a taxonomy that is not known yet."""
        self.interests.prepare()
        self.categories.prepare()
        self.interests.nearest(["anything"])
        self.categories.nearest(["anything"])

    def node_at(self, text: FoldedText, at: int) -> tuple[AudienceNode, int] | None:
        """Return the node whose name or synonym begins at token `at`, and how many tokens it takes."""
        found = self.interests.names.at(text, at)
        return None if found is None else (found.target, found.length)

    def node_named(self, names: Iterable[str]) -> AudienceNode | None:
        """Return the first node that one of the names stands for, by spelling or else by meaning."""
        wanted = tuple(names)
        spelled = self.interests.words.first(wanted)
        if spelled is not None:
            return spelled if isinstance(spelled, AudienceNode) else None
        likes = self.interests.nearest([name.lower() for name in wanted])
        near = next((like for like in likes if like is not None and like.accepted), None)
        return near.target if near is not None and isinstance(near.target, AudienceNode) else None

    def category_named(self, names: Iterable[str]) -> AdCategory | None:
        """Return the first ad category that one of the names stands for, by spelling or else by meaning."""
        wanted = tuple(names)
        spelled = self.categories.names.first(wanted) or self.categories.words.first(wanted)
        if spelled is not None:
            return spelled
        likes = self.categories.nearest([name.lower() for name in wanted])
        near = next((like for like in likes if like is not None and like.accepted), None)
        return None if near is None else near.target


_ON_A_RIVER: Final = re.compile(r"(\w{5,})(?:[ -])(?:upon|am|an der|sur|im)[ -]\w")
""""Newcastle upon Tyne" is called Newcastle."""


def _is_letter_code(found: _Found) -> bool:
    """Whether it is a two-letter code of a country or a region, and no "ATL" or "NSW"."""
    return found.entry.shouted and found.end - found.start == 2


def _spellings(name: str) -> set[str]:
    short = re.sub(r"\s*\(.*?\)", "", name).replace(" SAR China", "")
    return {name, short, short.replace("&", " and "), short.replace("St. ", "Saint ")}


def _accept_code_lists(text: FoldedText, found: list[_Found], accepted: list[bool]) -> None:
    """Accept lists of two and more codes ("CA, TX, AZ") of which at least one is not also a word."""
    at = 0
    while at < len(found):
        stop = at + 1
        if found[at].entry.shouted:
            while (
                stop < len(found)
                and found[stop].entry.shouted
                and _joins(text, found[stop - 1].end, found[stop].start)
            ):
                stop += 1
            codes = {text.raw[row.start : row.end] for row in found[at:stop]}
            if stop - at > 1 and codes - WORDLIKE_CODES:
                accepted[at:stop] = [True] * (stop - at)
        at = stop


def _speaks_of_people(folded: str, start: int, end: int) -> bool:
    """Whether a nationality stands beside a word for people: "German and Dutch guests", "guests German"."""
    more = _MORE_DEMONYMS.match(folded, end)
    return (
        _PEOPLE.match(folded, more.end() if more else end) is not None
        or _PEOPLE_BEFORE.search(folded, max(0, start - 24), start) is not None
    )


def _joins(text: FoldedText, end: int, start: int) -> bool:
    return start - end < 14 and _JOINED.fullmatch(text.folded, end, start) is not None


def _adjoining(folded: str, run: tuple[Token, ...]) -> bool:
    for left, right in pairwise(run):
        if right.start - left.end > 3 or _CONNECTOR.fullmatch(folded, left.end, right.start) is None:
            return False
        gap = folded[left.end : right.start]
        if "." in gap and len(gap) > 1 and left.end - left.start > 2:
            return False  # a full stop, not an abbreviation
    return True


_LEAST_CASUAL: Final = 80_000
"""People of a place whose name in a text without capitals is taken for it."""
_LEAST_LOWER: Final = 500_000
"""People of a city whose name without a capital is taken for it in a text that has capitals."""
_HOME_MARKET: Final = re.compile(
    r"[ \-](?:\w+ )?(?:cinemas?|theat(?:re|er)s|stores|shops|supermarkets?|retailers?|chains?|banks?|"
    r"insurers?|"
    r"telecoms?|telcos?|carriers?|airlines?|broadcasters?|ministry|railways?|utilit(?:y|ies)|"
    r"universit(?:y|ies)|"
    r"homes|high streets?|lottery|post office|football (?:league|club)|tourist board)\b"
)
""""Irish cinemas", "a Belgian supermarket chain": where no other place is named, the country is the "
"market."""


def _plausible(text: FoldedText, start: int, end: int, entry: _Entry, *, casual: bool) -> bool | None:
    """Whether a name needs a preposition or a list to count as a place; None when it is not one here.

    Args:
        text: The message.
        start: Where the name begins.
        end: Where it ends.
        entry: What it could be.
        casual: Whether the message is written without capitals, so that they tell nothing.
    """
    name = text.folded[start:end]
    before = text.raw[max(0, start - 4) : start]
    address = before.endswith(".") and before[-2:-1].isalnum() and name in ADDRESS_ENDS
    compound = text.raw[end : end + 1] == "-" and text.raw[end + 1 : end + 2].isupper()
    product = name == "mobile" and _NOT_MOBILE.match(text.folded, end) is not None
    nobody = entry.demonym and not _speaks_of_people(text.folded, start, end)
    owner = _OWNER_BEFORE.search(text.folded, max(0, start - 30), start) is not None
    if (
        owner
        or address
        or product
        or (compound and not entry.group)
        or nobody
        or before.endswith("New ")
        or _NOT_A_TARGET.match(text.folded, end)
    ):
        return None
    if entry.demonym or entry.group is not None:
        return False
    capital = any(text.raw[at].isupper() for at in range(start, min(end, start + 6)))
    is_country = bool(entry.unsold) or any(target.place.kind is PlaceKind.COUNTRY for target in entry.targets)
    most = max((t.population for t in entry.targets), default=0)
    if entry.risky:
        sure = casual and most >= _LEAST_LOWER
        return True if capital or sure or (is_country and name not in SKIPPED_LOWER) else None
    known = casual and len(name) > 3 and most >= _LEAST_CASUAL
    if (
        not (capital or casual or is_country)
        and most < _LEAST_LOWER
        and not any(target.place.kind is PlaceKind.REGION for target in entry.targets)
    ):
        return None  # amid capitals a small town is not written without one
    return not (capital or is_country or known)

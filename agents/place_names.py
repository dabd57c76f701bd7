"""Indexes what the places of a taxonomy are called: names, aliases, nationalities, codes, groups.

Only ids of the snapshot ever come out; a country that the snapshot lacks comes out as not sold. World country
names are those of Unicode CLDR as shipped with Babel.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from babel import Locale

from agents.folding import fold, key_of
from agents.world_areas import AREAS, CASUAL_NAMES, NATION_PEOPLE, NATIVES, NATIVES_LIKE_ADJECTIVES
from agents.world_places import (
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
    SKIPPED_CODES,
    SKIPPED_NAMES,
    SKIPPED_TERRITORIES,
    STATE_CODES,
    US_STATES,
    WORDLIKE_CODES,
)
from planner.domain.brief import PlaceKind
from planner.domain.taxonomy import GeoTarget, TaxonomySnapshot

_ISO_OF: Final = {("IN", "UP"): "UP", ("ZA", "KZN"): "KZN", ("DE", "NRW"): "NW", ("DE", "NDS"): "NI"}
"""Where the usual letters are not those of ISO 3166-2."""
LEAST_MISSPELT: Final = 6
"""Letters from which on a name with a slip is still told from other words."""
LEAST_MISSPELT_CITY: Final = 300_000
"""People of a city whose name is known when one letter of it is wrong."""
LEAST_CASUAL: Final = 80_000
"""People of a place whose name in a text without capitals is taken for it."""


@dataclass(slots=True)
class PlaceName:
    """What is called by one name.

    Attributes:
        targets: Places on sale, the most populous first.
        unsold: ISO codes of countries that are not sold.
        group: The group of countries that is called so.
        demonym: Whether the name is a nationality, and means the country only beside a word for people.
        risky: Whether the name is also a common word.
        shouted: Whether it is a code, and only written in capitals.
        natives: Whether it is what the people of a place are called, and no adjective of a thing.
    """

    targets: list[GeoTarget] = field(default_factory=list)
    unsold: list[str] = field(default_factory=list)
    group: str | None = None
    demonym: bool = False
    risky: bool = False
    shouted: bool = False
    natives: bool = False


OF_REGIONS: Final = frozenset({"quebec"})
"""Names of regions that their capitals have too, and are rarely meant by."""
_SHORT: Final = {PlaceKind.COUNTRY: 0, PlaceKind.REGION: 3, PlaceKind.CITY: 4}
"""A name of fewer letters is a word of some language more often than a place: Una, Ise, Ina."""
_ON_A_RIVER: Final = re.compile(r"(\w{5,})(?:[ -])(?:upon|am|an der|sur|im)[ -]\w")
""""Newcastle upon Tyne" is called Newcastle."""


class PlaceNames:
    """The names of the places of one taxonomy snapshot, and of the countries that are not sold.

    Attributes:
        sold_countries: By ISO 3166-1 code.
        country_names: English names of all countries, by ISO 3166-1 code.
        names: What is called so, by the folded words of a name.
        codes: What is called so in capitals.
        longest: Words of the longest name, by its first word.
        states: Regions of the United States, by postal code.
        regions_called: Regions outside the United States, by what they are called in capitals.
    """

    def __init__(self, snapshot: TaxonomySnapshot) -> None:
        self.first_cities = _first_cities(snapshot.places)
        """Ids of the cities that have the most people of their region."""
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
        self.names: dict[tuple[str, ...], PlaceName] = {}
        self.codes: dict[str, PlaceName] = {}
        self.longest: dict[str, int] = {}
        self.states: dict[str, GeoTarget] = {}
        self.regions_called: dict[str, list[GeoTarget]] = {}
        self._regions: dict[tuple[str, str], GeoTarget] = {}
        self._called: dict[tuple[str, str], GeoTarget] = {}
        self._cities: dict[tuple[str, str], GeoTarget] = {}
        self._near: dict[str, list[str]] | None = None
        self._index_places(snapshot)
        self._index_aliases()
        self._index_casual_names()
        self._index_countries()
        self._index_german_people()
        self._index_codes()
        self._index_groups()

    def alternatives(self, country_code: str) -> tuple[GeoTarget, ...]:
        """Return up to three sold countries of the smallest group that an unsold country belongs to."""
        if country_code in NATIONS and "GB" in self.sold_countries:
            return (self.sold_countries["GB"],)
        for codes in sorted(GROUPS.values(), key=len):
            sold = [self.sold_countries[code] for code in codes if code in self.sold_countries]
            if country_code in codes and sold:
                return tuple(sorted(sold, key=lambda target: -target.population)[:3])
        return ()

    def misspelt(self, word: str) -> PlaceName | None:
        """Return the country, region or large city whose name has one letter more, less or other than `word`.

        Two that are as near, or a word that only adds an ending ("Albanian"), are none.
        """
        if (
            len(word) < LEAST_MISSPELT
            or word.endswith(("ian", "ish", "ese", "ean", "ic", "ics"))
            or (word,) in self.names
        ):
            return None
        if self._near is None:
            self._near = self._shortened()
        found = {name for short in _shortenings(word) for name in self._near.get(short, ())}
        meant = {name for name in found if name[0] == word[0] and _is_slip(word, name)}
        places = {self.names[(name,)].targets[0].place.place_id for name in meant}
        return self.names[(meant.pop(),)] if len(places) == 1 else None

    def _shortened(self) -> dict[str, list[str]]:
        near: dict[str, list[str]] = {}
        for key, entry in self.names.items():
            large = any(
                t.place.kind is not PlaceKind.CITY or t.population >= LEAST_MISSPELT_CITY
                for t in entry.targets
            )
            plain = not (entry.risky or entry.demonym or entry.natives or entry.group)
            if len(key) == 1 and len(key[0]) >= LEAST_MISSPELT and large and plain:
                for short in _shortenings(key[0]):
                    near.setdefault(short, []).append(key[0])
        return near

    def _entry(self, name: str) -> PlaceName | None:
        key = key_of(name)
        if not key:
            return None
        self.longest[key[0]] = max(self.longest.get(key[0], 0), len(key))
        return self.names.setdefault(key, PlaceName())

    def _index_places(self, snapshot: TaxonomySnapshot) -> None:
        for target in sorted(snapshot.places, key=lambda row: -row.population):
            place = target.place
            if place.kind is not PlaceKind.COUNTRY:
                self._called.setdefault((place.country_code, place.name), target)
            if place.kind is PlaceKind.CITY:
                self._cities.setdefault((place.country_code, place.name), target)
            if place.kind is PlaceKind.REGION:
                self._index_region(target)
            for name in {place.name, *target.other_names}:
                of_region = place.kind is PlaceKind.CITY and fold(name) in OF_REGIONS
                if (
                    len(name) > 2 and fold(name) not in SKIPPED_NAMES and not of_region
                ):  # codes are indexed apart
                    self._add_spellings(name, target)

    def _index_region(self, target: GeoTarget) -> None:
        place = target.place
        self._regions[place.country_code, place.place_id.rpartition("-")[2]] = target
        if place.country_code == "US":
            code = place.place_id.removeprefix("iso3166-2:US-")
            named = next((state for state, name in US_STATES.items() if name == place.name), "")
            if code in US_STATES or named:
                self.states.setdefault(code if code in US_STATES else named, target)

    def _add_spellings(self, name: str, target: GeoTarget) -> None:
        self._add(name, target)
        short = _ON_A_RIVER.match(name)
        if short is not None and target.population >= LEAST_CASUAL:
            self._add(short[1], target)
        if "&" in name:
            self._add(name.replace("&", " and "), target)

    def _index_aliases(self) -> None:
        for alias, country, name in CITY_ALIASES:
            known = self._cities.get((country, name))
            if known is not None:
                self._add(alias, known)
        for where, people in CITY_PEOPLE.items():
            city = self._city(where)
            if city is not None:
                self._add_all(people, city)
        for where, people in REGION_PEOPLE.items():
            region = self._regions.get((where[:2], where[3:])) or self.states.get(where[3:])
            if region is not None:
                self._add_all(people, region)
        for code, (where,) in CITY_CODES.items():
            city = self._city(where)
            if city is not None:
                self.codes[code] = PlaceName([city], shouted=True, risky=code in WORDLIKE_CODES)

    def _index_casual_names(self) -> None:
        for alias, (where,) in CASUAL_NAMES.items():
            casual = self._member(where)
            if casual is not None:
                self._add(alias, casual)
        for table in (NATIVES, NATIVES_LIKE_ADJECTIVES):
            for natives, (where,) in table.items():
                home = self._member(where)
                if home is not None:
                    self._add_people(natives, home, natives=table is NATIVES_LIKE_ADJECTIVES)

    def _index_german_people(self) -> None:
        """Index what Germans call people of a larger city ("Bremer"), beside a word for them."""
        for (country, name), city in self._cities.items():
            if country not in {"DE", "AT", "CH"} or city.population < LEAST_CASUAL or not name.isalpha():
                continue
            for people in {name + "er", name.removesuffix("en") + "er", name.removesuffix("e") + "er"}:
                if key_of(people) not in self.names and key_of(people)[0] not in RISKY:
                    self._add_people(people, city, natives=False)
                    self.names[key_of(people)].demonym = True

    def _add_people(self, people: str, home: GeoTarget, *, natives: bool) -> None:
        """Let `people` mean `home` and nothing else, not even a town that is called so."""
        entry = self._entry(people)
        if entry is not None:
            entry.targets, entry.unsold, entry.risky = [home], [], False
            entry.natives, entry.demonym = natives, people in NATION_PEOPLE
        if natives and not people.endswith(("is", "eaux")) and key_of(people[:-1]) not in self.names:
            self._add_people(people[:-1], home, natives=False)  # "público gaúcho"
            self.names[key_of(people[:-1])].demonym = True

    def _member(self, where: str) -> GeoTarget | None:
        """Return the place of a country and an ISO 3166-2 or other code, or a name ("GB/ESX", "US/NY")."""
        country, _, name = where.partition("/")
        state = self.states.get(name) if country == "US" else None
        region = self._regions.get((country, name))
        return state or region or self._cities.get((country, name)) or self._called.get((country, name))

    def _add_all(self, names: Iterable[str], target: GeoTarget) -> None:
        for name in names:
            self._add(name, target)
            if not name.endswith("s"):
                self.names[key_of(name)].demonym = True  # "a Texan diner" is no market, "Texan diners" are

    def _city(self, where: str) -> GeoTarget | None:
        """Return the city of a country and a name ("US/New York City"), the most populous one."""
        country, _, name = where.partition("/")
        return self._cities.get((country, name)) or self._cities.get((country, name.removesuffix(" City")))

    def _add(self, name: str, target: GeoTarget) -> None:
        if fold(name) in NEVER_PLACES and target.place.kind is not PlaceKind.COUNTRY:
            return
        entry = self._entry(name)
        if entry is not None and all(target.place.place_id != t.place.place_id for t in entry.targets):
            entry.targets.append(target)
            key = key_of(name)
            least = _SHORT[target.place.kind]
            short = len(key[0]) < (least if fold(name) == fold(target.place.name) else min(least, 3))
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
        for code in (self.country_names.keys() - SKIPPED_CODES) | self.states.keys():
            self._add_code(code)
        for country, codes in STATE_CODES.items():
            for code in codes:
                self._add_state_code(country, code)

    def _add_code(self, code: str) -> None:
        """Index a code that is written in capitals: of a country, of a US state, or of one of each."""
        entry = PlaceName(shouted=True)
        if code in self.sold_countries:
            entry.targets.append(self.sold_countries[code])
        elif code in self.country_names:
            entry.unsold.append(code)
        if code in self.states:
            entry.targets.append(self.states[code])
        alone = bool(entry.targets) and code in FAMILIAR_CODES and code not in self.states
        entry.risky = not (alone or code == "DE")
        self.codes[code] = entry

    def _add_state_code(self, country: str, code: str) -> None:
        """Index what a region outside the United States is called in capitals ("NSW", "BC")."""
        region = self._regions.get((country, _ISO_OF.get((country, code), code)))
        if region is None:
            return
        self.regions_called.setdefault(code, []).append(region)
        if code not in self.codes:
            self.codes[code] = PlaceName(
                [region], shouted=True, risky=code in WORDLIKE_CODES or len(code) < 3
            )

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
            known = self.names.get(key)
            if known is not None and not plural:
                continue
            if known is not None:  # "Brits" are people before they are a town
                known.targets.clear()
            self._add_country(spelling, code)
            self.names[key].demonym = not plural and spelling == name

    def _index_groups(self) -> None:
        for name, codes in GROUPS.items():
            display = name
            for alias in {display, display.removeprefix("the "), *GROUP_ALIASES.get(display, ())}:
                entry = self._entry(alias)
                if entry is not None and not entry.targets:
                    entry.group = display
                    entry.targets = [self.sold_countries[c] for c in codes if c in self.sold_countries]
                    entry.unsold = [code for code in codes if code not in self.sold_countries]
        for people, (where,) in NATION_PEOPLE.items():
            home = self._member(where)
            if home is not None:
                self._add_people(people, home, natives=False)
        for name, members in AREAS.items():
            entry = self._entry(name)
            if entry is not None and not entry.targets and not entry.group:
                entry.targets = [place for where in members if (place := self._member(where)) is not None]
                entry.group = name if entry.targets else None
        for name, members in REGION_GROUPS.items():
            places = [
                self.sold_countries.get(member)
                if len(member) == 2
                else self.states.get(member[3:])
                if member.startswith("US/") and len(member) == 5
                else self._regions.get((member[:2], member[3:])) or self._called.get((member[:2], member[3:]))
                for member in members
            ]
            for alias in {name, name.removeprefix("the "), *REGION_GROUP_ALIASES.get(name, ())}:
                entry = self._entry(alias)
                if entry is not None and not entry.targets:
                    entry.group = name
                    entry.targets = [place for place in places if place is not None]


def _spellings(name: str) -> set[str]:
    short = re.sub(r"\s*\(.*?\)", "", name).replace(" SAR China", "")
    return {name, short, short.replace("&", " and "), short.replace("St. ", "Saint ")}


def _shortenings(word: str) -> set[str]:
    """Return the word and what is left of it without any one of its letters."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _is_slip(word: str, name: str) -> bool:
    """Whether `word` is `name` with one letter left out, put in or changed, or with two swapped."""
    if len(word) == len(name):
        wrong = [at for at, (left, right) in enumerate(zip(word, name, strict=True)) if left != right]
        swapped = len(wrong) == 2 and wrong[1] - wrong[0] == 1
        return len(wrong) == 1 or (
            swapped and word[wrong[0]] == name[wrong[1]] and word[wrong[1]] == name[wrong[0]]
        )
    longer, shorter = (word, name) if len(word) > len(name) else (name, word)
    ending = longer == word and word[: len(name)] == name
    return not ending and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def _first_cities(places: Iterable[GeoTarget]) -> frozenset[str]:
    first: dict[tuple[str, str], GeoTarget] = {}
    for target in places:
        region = (target.place.country_code, target.place.region_name or "")
        if target.place.kind is PlaceKind.CITY and region[1]:
            known = first.get(region)
            if known is None or target.population > known.population:
                first[region] = target
    return frozenset(target.place.place_id for target in first.values())

"""Countries, regions and cities: names, ids and how many people live there."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import resources
from typing import Any


class PlaceType(Enum):
    """What kind of place."""

    COUNTRY = 1
    REGION = 2
    CITY = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A place that can be targeted. `parent_id` is empty where none is known."""

    id: str
    type: PlaceType
    name: str
    country_code: str
    subdivision_code: str
    parent_id: str
    population: int
    alternate_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All places, countries first, then regions, then cities by falling population."""

    release: str
    attribution: str
    places: tuple[Place, ...]
    by_id: dict[str, Place]
    folded_names: tuple[tuple[str, ...], ...]
    country_population: dict[str, int]
    urban_population: dict[str, int]

    def population_share(
        self, country_code: str, included: Iterable[str], excluded: Iterable[str] = ()
    ) -> float:
        """The part of a country's people who live in some places but not in others, 0-1.

        Cities are counted against the whole country; a region counts with its share of the urban people, so
        that the regions of a country add up to all of it. A city inside an included region adds nothing.

        Args:
            country_code: The country that all of the places are in.
            included: Region and city ids; empty: the whole country.
            excluded: Region and city ids.
        """
        inside, outside = set(included), set(excluded)
        share = self._share(country_code, inside) if inside else 1.0
        cut = {
            place_id
            for place_id in outside
            if not inside or place_id in inside or self.by_id[place_id].parent_id in inside
        }
        return min(max(share - self._share(country_code, cut), 0.0), 1.0)

    def _share(self, country_code: str, place_ids: set[str]) -> float:
        total = 0.0
        for place_id in place_ids:
            place = self.by_id[place_id]
            if place.parent_id in place_ids:
                continue
            if place.type is PlaceType.REGION:
                total += place.population / max(self.urban_population[country_code], 1)
            else:
                total += place.population / max(self.country_population[country_code], 1)
        return min(total, 1.0)

    def search(
        self, text: str, country_codes: Iterable[str] = (), types: Iterable[PlaceType] = (), limit: int = 10
    ) -> list[tuple[Place, float]]:
        """Places by name, best first: 1 for the name itself, 0.95 for another name, less for a beginning."""
        wanted, codes, kinds = fold(text), set(country_codes), set(types)
        if not wanted:
            return []
        found: list[tuple[Place, float]] = []
        for place, names in zip(self.places, self.folded_names, strict=True):
            if (codes and place.country_code not in codes) or (kinds and place.type not in kinds):
                continue
            score = _score(wanted, names)
            if score > 0:
                found.append((place, score))
        found.sort(key=lambda match: (-match[1], -match[0].population, match[0].id))
        return found[:limit]


def fold(text: str) -> str:
    """Lower case without accents, for comparison."""
    plain = text.strip().casefold().replace("ł", "l").replace("ø", "o").replace("ı", "i")
    return "".join(mark for mark in unicodedata.normalize("NFD", plain) if not unicodedata.combining(mark))


def _score(wanted: str, names: tuple[str, ...]) -> float:
    if names[0] == wanted:
        return 1.0
    if wanted in names:
        return 0.95
    if len(wanted) >= 3 and names[0].startswith(wanted):
        return 0.5 + 0.4 * len(wanted) / len(names[0])
    return 0.0


@cache
def gazetteer() -> Gazetteer:
    """The places of `data/places.json`, read once."""
    path = resources.files("tools.ads_api.simulator") / "data" / "places.json"
    data: dict[str, Any] = json.loads(path.read_text("utf-8"))
    places = [
        Place(place_id, PlaceType.COUNTRY, name, code, "", "", population, tuple(others))
        for place_id, name, code, population, others in data["countries"]
    ]
    country_ids = {place.country_code: place.id for place in places}
    country_population = {place.country_code: place.population for place in places}
    places += [
        Place(
            place_id, PlaceType.REGION, name, code, iso, outer or country_ids[code], population, tuple(others)
        )
        for place_id, name, code, iso, population, others, outer in data["regions"]
    ]
    urban: dict[str, int] = {}
    for place in places:  # a county's people are those of the region that it lies in
        if place.type is PlaceType.REGION and place.parent_id == country_ids[place.country_code]:
            urban[place.country_code] = urban.get(place.country_code, 0) + place.population
    cities = [
        Place(
            f"geonames:{number}",
            PlaceType.CITY,
            name,
            code,
            "",
            parent or country_ids[code],
            people,
            tuple(others),
        )
        for number, name, code, parent, people, others in data["cities"]
    ]
    places += sorted(cities, key=lambda city: -city.population)
    return Gazetteer(
        release=data["header"]["release"],
        attribution=data["header"]["attribution"],
        places=tuple(places),
        by_id={place.id: place for place in places},
        folded_names=tuple((fold(p.name), *(fold(other) for other in p.alternate_names)) for p in places),
        country_population=country_population,
        urban_population=urban,
    )

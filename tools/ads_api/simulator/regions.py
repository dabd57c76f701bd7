"""Regions by country, as numbers, for work on many ad sets at once."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from tools.ads_api.simulator.countries import countries
from tools.ads_api.simulator.places import PlaceType, gazetteer


@cache
def regions_by_country() -> tuple[tuple[str, ...], ...]:
    """Region ids of each country on sale, by the country's index; counties inside a region are not "
    "among them."""
    found: dict[str, list[str]] = {country.code: [] for country in countries()}
    for place in gazetteer().places:
        whole = gazetteer().by_id.get(place.parent_id)
        if place.type is PlaceType.REGION and place.population and whole and whole.type is PlaceType.COUNTRY:
            found[place.country_code].append(place.id)
    return tuple(tuple(found[country.code]) for country in countries())


@cache
def region_share_table() -> NDArray[np.float64]:
    """The part of its country's people in each region; countries x most regions of any country, 0 where
    none."""
    most = max(len(ids) for ids in regions_by_country())
    table = np.zeros((len(countries()), most))
    for country, ids in zip(countries(), regions_by_country(), strict=True):
        for column, region_id in enumerate(ids):
            table[country.index, column] = gazetteer().population_share(country.code, [region_id])
    return table

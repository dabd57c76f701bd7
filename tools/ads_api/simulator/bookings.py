"""Other advertisers' bookings: who else wants the inventory, on which days, for whom."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tools.ads_api.simulator.countries import AGE_BANDS, Country
from tools.ads_api.simulator.market import Market
from tools.ads_api.simulator.products import Product
from tools.ads_api.simulator.seasons import DAYS
from tools.ads_api.simulator.seeding import generator

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

MOST_BOOKED = 0.90
"""The largest part of a day's supply that all bookings together may take."""

_WEEKS = DAYS // 7
_PER_WEEK = 2.5


@dataclass(frozen=True, slots=True)
class Bookings:
    """All bookings of one product in one country that are known on some day; one row each.

    `first` and `last` are day positions, `share` the part of each day's supply that is taken, `guaranteed`
    whether it outranks everyone else, `cells` the people it is for (7 x 3, 0 or 1), `reference` an opaque
    number. `taken` is the part of the supply taken on every day by guaranteed bookings and by the others; 2 x
    days.
    """

    first: Ints
    last: Ints
    share: Floats
    guaranteed: NDArray[np.bool_]
    cells: Floats
    reference: Ints
    taken: Floats


class OtherAdvertisers:
    """Bookings by everyone but us; a function of the seed and of the day on which one looks."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._known = lru_cache(maxsize=1024)(self._look)

    def bookings(self, country: Country, product: Product, today: int) -> Bookings:
        """The bookings that have been made by `today` (a day position)."""
        return self._known(country.index, product.index, product.booked_share, today)

    def _look(self, country: int, product: int, booked_share: float, today: int) -> Bookings:
        rng = generator(self._market.seed, "bookings", country, product)
        weeks = np.repeat(np.arange(_WEEKS), rng.poisson(_PER_WEEK, _WEEKS))
        count = len(weeks)
        first = weeks * 7 + rng.integers(0, 7, count)
        days = np.clip(np.exp(rng.normal(2.8, 0.55, count)), 3, 90).astype(np.int64)
        together = _PER_WEEK / 7.0 * float(days.mean())
        share = booked_share / together * np.exp(rng.normal(-0.25, 0.7, count))
        guaranteed = rng.random(count) < 0.68
        made = first - 3 - np.floor(rng.exponential(55.0, count)).astype(np.int64)
        cells = _wanted_cells(rng, count)
        known = made <= today
        first, last, share = first[known], np.minimum(first + days - 1, DAYS - 1)[known], share[known]
        guaranteed, cells = guaranteed[known], cells[known]
        taken = np.stack(
            [_by_day(first, last, share * guaranteed), _by_day(first, last, share * ~guaranteed)]
        )
        crowded = np.maximum(taken.sum(axis=0) / MOST_BOOKED, 1.0)
        return Bookings(first, last, share, guaranteed, cells, np.flatnonzero(known), taken / crowded)


def _wanted_cells(rng: np.random.Generator, count: int) -> Floats:
    """Half of the bookings are for everyone; the others for some age bands, and a third of all for one
    gender."""
    bands = len(AGE_BANDS)
    start = rng.integers(0, 4, count)
    end = np.minimum(start + rng.integers(1, 4, count), bands - 1)
    everyone = rng.random(count) < 0.5
    band = np.arange(bands)
    ages = ((band >= start[:, None]) & (band <= end[:, None])) | everyone[:, None]
    gender = rng.random(count)
    women, men = gender < 0.18, (gender >= 0.18) & (gender < 0.33)
    genders = np.stack([~men, ~women, ~(women | men)], axis=1)
    return np.asarray(ages[:, :, None] & genders[:, None, :], dtype=np.float64)


def _by_day(first: Ints, last: Ints, share: Floats) -> Floats:
    """The sum of the shares on every day."""
    steps = np.zeros(DAYS + 1)
    np.add.at(steps, first, share)
    np.add.at(steps, last + 1, -share)
    return np.maximum(np.cumsum(steps)[:DAYS], 0.0)

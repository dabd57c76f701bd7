"""The seeded market: how many impressions there are on each day, for whom, and what they cost.

Everything is a function of the seed and the calendar; nothing here knows what today is. Arrays run over the
days of `seasons` (index 0 is its first day), over `countries.AGE_BANDS` (7) and over female, male, non-binary
(3).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tools.ads_api.simulator.audiences import NodeKind, audience_nodes
from tools.ads_api.simulator.countries import AGE_BANDS, GENDER_SHARES, Country, countries
from tools.ads_api.simulator.products import Product, products
from tools.ads_api.simulator.seasons import DAYS, price_season, supply_season
from tools.ads_api.simulator.seeding import generator

Floats = NDArray[np.float64]

MODEL_VERSION = "market-2026.1"


class Market:
    """The supply side of one made-up world."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self._supply_noise = _red_noise(seed, "supply", len(countries()), 0.03, 0.80)
        self._price_noise = _red_noise(seed, "price", len(countries()), 0.05, 0.97)
        self._product_price = _red_noise(seed, "product price", len(products()), 0.04, 0.98)
        pairs = generator(seed, "pairs").normal(size=(3, len(countries()), len(products())))
        self._pair_supply = np.exp(0.18 * pairs[0])
        self._pair_price = np.exp(0.12 * pairs[1])
        self._retail = 0.8 + 0.4 * generator(seed, "retail").random(len(countries()))
        self._season = {southern: supply_season(southern=southern) for southern in (False, True)}
        self._prices: dict[int, Floats] = {}
        self.prevalence = _prevalence(seed)
        self.cells = _cells(seed)

    def people(self, country: Country, product: Product) -> float:
        """Listeners in a country who meet a product at all."""
        return country.listeners * product.penetration

    def daily_supply(self, country: Country, product: Product) -> Floats:
        """Impressions of a product in a country on every day."""
        level = self.people(country, product) * product.daily_impressions
        level *= self._pair_supply[country.index, product.index]
        return np.asarray(level * self._season[country.southern] * self._supply_noise[country.index])

    def daily_cpm(self, country: Country, product: Product) -> Floats:
        """US dollars that clear 1,000 impressions for an audience of everyone, on every day."""
        level = product.base_cpm * country.price_level * self._pair_price[country.index, product.index]
        if country.index not in self._prices:
            season = price_season(float(self._retail[country.index]))
            self._prices[country.index] = season * self._price_noise[country.index]
        return np.asarray(level * self._prices[country.index] * self._product_price[product.index])

    def rate(self, country: Country, product: Product) -> float:
        """US dollars of the rate card per 1,000 impressions, before season and targeting."""
        level = product.base_cpm * country.price_level * self._pair_price[country.index, product.index]
        return float(level)


def _red_noise(seed: int, what: str, rows: int, spread: float, memory: float) -> Floats:
    """exp of a noise that remembers: x[t] = memory x[t-1] + e[t], standard deviation `spread`; rows x
    days."""
    noise = generator(seed, what, "noise").normal(size=(DAYS, rows)) * spread
    noise[1:] *= np.sqrt(1 - memory**2)
    for today in range(1, DAYS):
        noise[today] += memory * noise[today - 1]
    return np.exp(noise.T)


def _cells(seed: int) -> Floats:
    """Share of a product's people in each age band and gender; countries x products x 7 x 3, each adding up
    to 1."""
    middle = np.array([(low + high) / 2 for low, high in AGE_BANDS])
    tilt = np.exp(-np.array([product.age_tilt for product in products()])[:, None] * (middle - 36) / 18)
    lean = 1 + 0.12 * generator(seed, "gender lean").normal(size=(len(products()), 3)).clip(-2, 2)
    ages = np.stack([country.age_shares for country in countries()])
    cells = ages[:, None, :, None] * tilt[None, :, :, None] * (GENDER_SHARES * lean)[None, :, None, :]
    return np.asarray(cells / cells.sum(axis=(2, 3), keepdims=True))


def _prevalence(seed: int) -> NDArray[np.float32]:
    """Part of each cell's people who belong to an audience node; countries x nodes x 7 x 3, between 0 and
    0.9.

    A child's people are a part of its parent's.
    """
    nodes = audience_nodes()
    rng = generator(seed, "prevalence")
    low, high = np.array(
        [
            ((0.16, 0.50) if node.kind is NodeKind.INTEREST else (0.10, 0.55))
            if not node.parent_id
            else (0.14, 0.60)
            for node in nodes
        ]
    ).T
    level = low + (high - low) * rng.random(len(nodes))
    age = rng.normal(0, 0.35, len(nodes))
    gender = rng.normal(0, 0.28, len(nodes))
    local = np.exp(rng.normal(0, 0.16, (len(countries()), len(nodes))))
    middle = (np.array([(first + last) / 2 for first, last in AGE_BANDS]) - 36) / 18
    lean = np.array([1.0, -1.0, 0.0])
    shape = np.exp(age[:, None, None] * middle[None, :, None] + gender[:, None, None] * lean[None, None, :])
    share = np.minimum(local[:, :, None, None] * (level[:, None, None] * shape)[None], 0.9)
    row = {node.id: node.index for node in nodes}
    for node in nodes:
        if node.parent_id:
            share[:, node.index] = np.minimum(share[:, node.index], 0.85) * share[:, row[node.parent_id]]
    return np.asarray(share, dtype=np.float32)

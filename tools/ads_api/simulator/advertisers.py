"""Who advertises: some 600 made-up companies with money, habits and luck of their own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tools.ads_api.simulator.audiences import ad_categories
from tools.ads_api.simulator.countries import Country, countries
from tools.ads_api.simulator.products import products
from tools.ads_api.simulator.seeding import generator

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

COUNT = 600

_BEGINNINGS = (
    "Al", "Ar", "Bel", "Bram", "Cal", "Cor", "Dal", "Dor", "El", "Er", "Fal", "Fen", "Gar", "Hal", "Il",
    "Jun", "Kal", "Kes", "Lin", "Lor", "Mar", "Mel", "Nor", "Or", "Pal", "Per", "Quin", "Ral", "Sel",
    "Sor", "Tal", "Tor", "Ul", "Val", "Ver", "Wen", "Yar", "Zel",
)  # fmt: skip
_ENDINGS = (
    "aba", "adine", "ando", "aria", "asta", "ava", "eda", "elo", "emar", "enna", "era", "evo", "ida",
    "igo", "ilia", "inta", "isto", "ona", "ora", "osa", "udo", "una",
)  # fmt: skip
_KINDS = {
    1: "Motors", 2: "Beauty", 3: "Salons", 4: "Systems", 5: "Careers", 6: "Clothing", 7: "Collectibles",
    8: "Academy", 9: "Energy", 10: "Live", 11: "Family", 12: "Bank", 13: "Fitness", 14: "Kitchens", 15:
    "Foods", 16: "Play", 17: "Foundation", 18: "Home", 19: "Services", 20: "Legal", 21: "Studios", 22:
    "Pharma", 23: "Group", 24: "Pets", 25: "Forum", 26: "Estates", 27: "Moments", 28: "Community", 29:
    "Stores", 30: "Partners", 31: "Parcels", 32: "Technologies", 33: "Mobile", 34: "Travel",
}  # fmt: skip
# How many advertisers each ad category parent has, relative to the others; sensitive ones have few.
_FREQUENT = np.array(
    [0, 7, 5, 1, 4, 3, 5, 1, 5, 2, 6, 2, 8, 3, 6, 9, 1, 3, 4, 2, 1, 9, 3, 2, 2, 0.3, 3, 1, 0.3, 9, 0.3, 1, 8,
     5, 7], dtype=float,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Advertisers:
    """One row per advertiser. `size` is its usual campaign in US dollars; effects are factors about 1.

    `channel` is its usual buying channel (1-3), `liking` how much it likes each product (advertisers x
    products), `goals` its chances of each delivery goal (advertisers x 10, by number), `activity` how often
    it advertises.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    category_codes: tuple[str, ...]
    category: Ints
    country: Ints
    size: Floats
    activity: Floats
    channel: Ints
    liking: Floats
    goals: Floats
    price_effect: Floats
    click_effect: Floats
    action_effect: Floats

    def home(self, row: int) -> Country:
        """The country that an advertiser is at home in."""
        return countries()[int(self.country[row])]

    def row_of(self, advertiser_id: str) -> int | None:
        """The row of an id; None when there is no such advertiser."""
        number = advertiser_id.removeprefix("adv-")
        row = int(number) - 1 if number.isdecimal() else -1
        return row if 0 <= row < COUNT and self.ids[row] == advertiser_id else None


@lru_cache(maxsize=4)
def advertisers(seed: int) -> Advertisers:
    """All advertisers of a world."""
    rng = generator(seed, "advertisers")
    wealth = np.array([country.listeners * country.price_level**1.4 for country in countries()])
    home = rng.choice(len(countries()), COUNT, p=wealth**0.62 / (wealth**0.62).sum())
    parent = rng.choice(len(_FREQUENT), COUNT, p=_FREQUENT / _FREQUENT.sum())
    children = {number: [c.code for c in ad_categories() if c.parent == number] for number in range(1, 35)}
    draws = rng.random(COUNT)
    codes = tuple(
        children[int(number)][int(draw * len(children[int(number)]))]
        for number, draw in zip(parent, draws, strict=True)
    )
    level = np.array([countries()[index].price_level for index in home])
    size = np.exp(rng.normal(8.6, 1.25, COUNT)) * np.sqrt(level)
    rank = rng.permutation(COUNT) + 1.0
    big = size > 15000
    draw = rng.random(COUNT)
    channel = np.where(
        big, np.where(draw < 0.60, 2, np.where(draw < 0.85, 3, 1)), np.where(draw < 0.80, 1, 3)
    )
    popularity = np.array([product.popularity for product in products()])
    return Advertisers(
        ids=tuple(f"adv-{number:04d}" for number in range(1, COUNT + 1)),
        names=_names(rng, parent),
        category_codes=codes,
        category=parent.astype(np.int64),
        country=home.astype(np.int64),
        size=size,
        activity=np.asarray(rank**-0.75, dtype=np.float64),
        channel=channel.astype(np.int64),
        liking=popularity * np.exp(rng.normal(0, 0.9, (COUNT, len(products())))),
        goals=_goal_chances(rng, parent),
        price_effect=np.exp(rng.normal(0, 0.14, COUNT)),
        click_effect=np.exp(rng.normal(0, 0.22, COUNT)),
        action_effect=np.exp(rng.normal(0, 0.30, COUNT)),
    )


def _names(rng: np.random.Generator, parents: NDArray[np.int64]) -> tuple[str, ...]:
    """Made-up names, no two alike."""
    stems = [beginning + ending for beginning in _BEGINNINGS for ending in _ENDINGS]
    order = rng.permutation(len(stems))[:COUNT]
    return tuple(f"{stems[stem]} {_KINDS[int(parent)]}" for stem, parent in zip(order, parents, strict=True))


def _goal_chances(rng: np.random.Generator, parents: NDArray[np.int64]) -> Floats:
    """How often each advertiser goes for each goal; rows add up to 1, column 0 (unspecified) is 0."""
    usual = np.array([0, 0.26, 0.17, 0.12, 0.17, 0.07, 0.05, 0.03, 0.05, 0.08])
    chances = usual * np.exp(rng.normal(0, 0.8, (COUNT, 10)))
    chances[:, 6] *= np.where(np.isin(parents, (12, 21, 27, 32, 14)), 3.0, 0.3)  # apps
    chances[:, 7] *= np.where(np.isin(parents, (21,)), 8.0, 0.2)  # artists and podcasts
    chances[:, 8] *= np.where(np.isin(parents, (4, 8, 12, 26, 1)), 2.5, 0.6)  # leads
    chances[:, 9] *= np.where(np.isin(parents, (29, 6, 34, 2)), 2.5, 0.7)  # sales
    return np.asarray(chances / chances.sum(axis=1, keepdims=True))

"""What advertisers asked for on each day: campaigns and ad sets before anything was delivered.

The ad sets that start on a day are drawn from random numbers seeded with that day. So the past is the same
whatever day one looks from.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.advertisers import Advertisers, advertisers
from tools.ads_api.simulator.audiences import NodeKind, audience_nodes
from tools.ads_api.simulator.countries import countries
from tools.ads_api.simulator.products import products
from tools.ads_api.simulator.regions import regions_by_country
from tools.ads_api.simulator.seasons import FIRST_DAY, weekdays
from tools.ads_api.simulator.seeding import generator

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

LONGEST_DAYS = 90
_CAMPAIGNS_PER_DAY = 6.5
_SETS_PER_CAMPAIGN = 4.1
_CAMPAIGN_DRAWS, _SET_DRAWS = 8, 32
_WEEKDAY = np.array([1.55, 1.15, 1.10, 1.10, 0.95, 0.60, 0.55])
_LENGTHS = np.array([5, 7, 7, 10, 14, 14, 14, 21, 21, 28, 28, 30, 30, 30, 42, 45, 60, 60, 90])
_AGES = np.array(
    [[13, 99], [18, 34], [18, 99], [25, 54], [25, 44], [18, 24], [35, 99], [18, 49], [45, 99], [21, 99]]
)


@dataclass(frozen=True, slots=True)
class PastPlans:
    """Ad sets as they were ordered, one row each, by first day. `draws` are their own random numbers, 0-1.

    Positions: `first` and `last` are days of the market, `country` and `product` rows of their tables,
    `interests` rows of the audience nodes (3 columns, -1 for none), `genre` one such row or -1, `regions`
    numbers among the country's regions (2 columns, -1 for none). `genders` is 0 for all, 1 women, 2 men.
    `budget` is in US dollars for the whole flight.
    """

    number: Ints
    campaign: Ints
    first: Ints
    last: Ints
    advertiser: Ints
    channel: Ints
    goal: Ints
    country: Ints
    product: Ints
    age_min: Ints
    age_max: Ints
    genders: Ints
    interests: Ints
    genre: Ints
    regions: Ints
    phones: Ints
    budget: Floats
    daily: NDArray[np.bool_]
    bid_strategy: Ints
    draws: Floats

    def __len__(self) -> int:
        return len(self.first)

    def rows(self, chosen: NDArray[np.int64] | NDArray[np.bool_]) -> PastPlans:
        """Some of the rows."""
        return PastPlans(*(getattr(self, column.name)[chosen] for column in fields(self)))


def past_plans(seed: int, first_day: int, last_day: int) -> PastPlans:
    """All ad sets that start on days of the market from `first_day` to `last_day`, both inclusive."""
    days = range(max(first_day, 0), last_day + 1)
    sets, campaigns, sizes, starts = [], [], [], []
    for day in days:
        rng = generator(seed, "ad sets", day)
        rate = _CAMPAIGNS_PER_DAY * _WEEKDAY[weekdays()[day]] * (1 + 0.05 * (day / 365.25 - 5))
        count = int(rng.poisson(rate))
        size = np.minimum(rng.geometric(1 / _SETS_PER_CAMPAIGN, count), 12)
        campaigns.append(rng.random((count, _CAMPAIGN_DRAWS)))
        sets.append(rng.random((int(size.sum()), _SET_DRAWS)))
        sizes.append(size)
        starts.append(np.full(count, day))
    return _ordered(
        seed, np.concatenate(starts), np.concatenate(sizes), np.vstack(campaigns), np.vstack(sets)
    )


def _ordered(seed: int, starts: Ints, sizes: Ints, campaign: Floats, own: Floats) -> PastPlans:
    """Turns random numbers into orders; `campaign` and `own` are the draws of campaigns and of ad sets."""
    who = advertisers(seed)
    advertiser_of = _choose(who.activity[None, :], campaign[:, 0])
    parent = np.repeat(np.arange(len(sizes)), sizes)
    draws = campaign[parent]
    advertiser, first = advertiser_of[parent], starts[parent]
    channel = np.where(
        draws[:, 1] < 0.85, who.channel[advertiser], 1 + (draws[:, 1] * 97 % 1 * 3).astype(np.int64)
    )
    goal = _choose(who.goals[advertiser], np.where(own[:, 0] < 0.7, draws[:, 2], own[:, 0]))
    country = _countries(who, advertiser, own[:, 1], own[:, 2])
    goal, channel, product = _products(who, advertiser, channel, goal, country=country, draw=own[:, 3])
    reserved = np.array([row.reserved for row in products()])[product]
    anyone = np.array([not row.targeting for row in products()])[product]
    shortest, longest = np.array([row.flight_days for row in products()]).T
    length = _LENGTHS[(draws[:, 3] * len(_LENGTHS)).astype(np.int64)]
    length = np.clip(length, shortest[product], np.minimum(longest[product], LONGEST_DAYS))
    free = ~anyone
    age = _AGES[np.minimum(own[:, 4] ** 1.5 * len(_AGES), len(_AGES) - 1).astype(np.int64)]
    age = np.where(free[:, None], age, _AGES[0])
    genders = np.where(free & (own[:, 5] < 0.10), 1, np.where(free & (own[:, 5] > 0.92), 2, 0))
    position = _positions(first, starts)
    return PastPlans(
        number=position,
        campaign=_campaign_numbers(starts)[parent],
        first=first,
        last=first + length - 1,
        advertiser=advertiser,
        channel=channel,
        goal=goal,
        country=country,
        product=product,
        age_min=age[:, 0],
        age_max=age[:, 1],
        genders=genders,
        interests=_interests(own, product),
        genre=_genres(own, product),
        regions=_regions(own, country, product),
        phones=np.where(free & (own[:, 12] < 0.15), 1 + (own[:, 12] * 400 % 2).astype(np.int64), 0),
        budget=_budgets(
            who, advertiser, product, length, sets=sizes[parent], campaign=draws[:, 4], own=own[:, 13]
        ),
        daily=~reserved & (own[:, 14] < 0.22),
        bid_strategy=np.where(reserved, 0, np.where(own[:, 15] < 0.35, 1, 3)),
        draws=own[:, 16:],
    )


def _choose(weights: Floats, draw: Floats) -> Ints:
    """One column per row, with chances in proportion to the weights."""
    bounds = np.cumsum(weights, axis=1)
    chosen = (draw[:, None] * bounds[:, -1:] >= bounds).sum(axis=1)
    return np.asarray(np.minimum(chosen, weights.shape[1] - 1), dtype=np.int64)


def _countries(who: Advertisers, advertiser: Ints, abroad: Floats, where: Floats) -> Ints:
    """Four of five ad sets run at home; the others where the listeners are."""
    weights = np.array([country.listeners * country.price_level for country in countries()])
    away = np.searchsorted(np.cumsum(weights) / weights.sum(), where)
    return np.where(abroad < 0.8, who.country[advertiser], np.minimum(away, len(weights) - 1))


def _products(
    who: Advertisers, advertiser: Ints, channel: Ints, goal: Ints, *, country: Ints, draw: Floats
) -> tuple[Ints, Ints, Ints]:
    """Goal, channel and product: one that is sold so; music audio for impressions where nothing is."""
    table = np.zeros((10, 4, len(countries()), len(products())))
    codes = [row.code for row in countries()]
    for row in products():
        places = [codes.index(code) for code in row.country_codes]
        table[np.ix_(row.goals, row.channels, places, [row.index])] = 1.0
    weights = table[goal, channel, country] * who.liking[advertiser]
    nothing = weights.sum(axis=1) <= 0
    weights[nothing, 0] = 1.0
    goal = np.where(nothing, ads.DELIVERY_GOAL_IMPRESSIONS, goal)
    return goal, channel, _choose(weights, draw)


def _interests(own: Floats, product: Ints) -> Ints:
    """Up to three interests; host-read podcasts and takeovers take none."""
    allowed = np.array([ads.TARGETING_CRITERION_INTEREST in row.targeting for row in products()])[product]
    last = sum(node.kind is NodeKind.INTEREST for node in audience_nodes())
    count = np.where(allowed, np.searchsorted([0.45, 0.70, 0.88], own[:, 6]), 0)
    rows = (own[:, 7:10] ** 1.3 * last).astype(np.int64)
    return np.where(np.arange(3)[None, :] < count[:, None], rows, -1)


def _genres(own: Floats, product: Ints) -> Ints:
    """One genre for every eighth ad set of a product that may be targeted by it."""
    allowed = np.array([ads.TARGETING_CRITERION_GENRE in row.targeting for row in products()])[product]
    rows = np.array([node.index for node in audience_nodes() if node.kind is NodeKind.GENRE])
    chosen = rows[(own[:, 30] * 8 % 1.0 * len(rows)).astype(np.int64)]
    return np.where(allowed & (own[:, 30] < 0.125), chosen, -1)


def _regions(own: Floats, country: Ints, product: Ints) -> Ints:
    """One or two regions for every seventh ad set in a country that has them."""
    allowed = np.array([ads.TARGETING_CRITERION_REGION in row.targeting for row in products()])[product]
    known = np.array([len(regions) for regions in regions_by_country()])[country]
    count = np.where(allowed & (known > 0), np.searchsorted([0.86, 0.94], own[:, 10]), 0)
    number = (own[:, 10:12] * 1e4 % 1.0 * np.maximum(known, 1)[:, None]).astype(np.int64)
    return np.where(np.arange(2)[None, :] < count[:, None], number, -1)


def _budgets(
    who: Advertisers,
    advertiser: Ints,
    product: Ints,
    length: Ints,
    *,
    sets: Ints,
    campaign: Floats,
    own: Floats,
) -> Floats:
    """US dollars: the advertiser's usual campaign, more for long flights, shared by its ad sets; never below
    the product's minimum."""
    total = (
        who.size[advertiser] * np.exp(0.7 * ndtri(np.clip(campaign, 1e-6, 1 - 1e-6))) * (length / 28.0) ** 0.6
    )
    part = np.exp(0.5 * ndtri(np.clip(own, 1e-6, 1 - 1e-6))) / sets
    least = np.array([row.min_budget for row in products()])[product]
    daily = np.array([row.min_daily_budget for row in products()])[product] * length
    return np.asarray(np.maximum(total * part, np.maximum(least, daily) * 1.05))


def _positions(first: Ints, starts: Ints) -> Ints:
    """The number of each ad set among those that start on its day, from 0."""
    begins = np.searchsorted(first, first, side="left")
    return np.arange(len(first)) - begins


def _campaign_numbers(starts: Ints) -> Ints:
    """A number for each campaign: its day's ordinal and its place among that day's campaigns."""
    begins = np.searchsorted(starts, starts, side="left")
    return (starts + FIRST_DAY.toordinal()) * 1000 + np.arange(len(starts)) - begins

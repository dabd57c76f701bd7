"""How people respond: the truth behind clicks, views, installs, leads and conversions, and behind prices by
goal."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.products import products
from tools.ads_api.simulator.seeding import generator

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

CATEGORY_PARENTS = 34

# By delivery goal (row = its number): price factor, click factor, factor on the gamma shape, then results per
# click: page views, streams, installs, leads, conversions. A 0 means that the goal's ad sets do not measure
# it.
_BY_GOAL = np.array(
    [
        [1.00, 1.00, 1.00, 0.70, 0.00, 0.000, 0.000, 0.000],  # unspecified
        [1.00, 1.00, 1.00, 0.70, 0.00, 0.000, 0.000, 0.000],  # impressions
        [1.08, 0.95, 2.20, 0.70, 0.00, 0.000, 0.000, 0.000],  # reach
        [1.10, 0.90, 1.00, 0.66, 0.00, 0.000, 0.000, 0.000],  # video views
        [1.22, 1.90, 0.85, 0.74, 0.00, 0.000, 0.000, 0.010],  # clicks
        [1.28, 1.70, 0.85, 0.88, 0.00, 0.000, 0.000, 0.013],  # page views
        [1.35, 1.60, 0.80, 0.00, 0.00, 0.115, 0.000, 0.000],  # app installs
        [1.15, 1.35, 0.90, 0.00, 0.44, 0.000, 0.000, 0.000],  # streams
        [1.35, 1.50, 0.80, 0.78, 0.00, 0.000, 0.068, 0.000],  # leads
        [1.45, 1.55, 0.80, 0.80, 0.00, 0.000, 0.000, 0.039],  # conversions
    ]
)
PER_CLICK = ("page_views", "streams", "installs", "leads", "conversions")


def price_factor(goals: Ints) -> Floats:
    """What a goal does to the price of an impression."""
    return np.asarray(_BY_GOAL[goals, 0])


def shape_factor(goals: Ints) -> Floats:
    """What a goal does to the gamma shape of the contacts: REACH spreads them evenly."""
    return np.asarray(_BY_GOAL[goals, 2])


def concentration(goals: Ints) -> Floats:
    """How much an ad set keeps meeting the same people (see `reach.exposed_people`)."""
    return np.where(goals == ads.DELIVERY_GOAL_REACH, 0.25, 0.55)


def click_rate(seed: int, product: Ints, goals: Ints, category: Ints, frequency: Floats) -> Floats:
    """Clicks for each impression; falls as the same people are met again.

    Args:
        seed: The market's.
        product: Rows of the catalogue.
        goals: Numbers of delivery goals.
        category: Numbers of ad category parents, 1-34; 0 for none.
        frequency: Impressions for each person reached, at least 1.
    """
    base = np.array([row.click_rate for row in products()])[product]
    worn = np.maximum(frequency, 1.0) ** -0.12
    return np.asarray(base * _BY_GOAL[goals, 1] * _category_factors(seed)[0][category] * worn)


def per_click(seed: int, goals: Ints, category: Ints) -> Floats:
    """Results for each click; len(goals) x 5 in the order of `PER_CLICK`."""
    factors = np.ones((len(goals), 5))
    factors[:, 2:] *= _category_factors(seed)[1][category][:, None]
    return np.asarray(_BY_GOAL[goals, 3:8] * factors)


def completion_rate(product: Ints) -> Floats:
    """Ads heard or watched to the end, for each impression; 0 for display."""
    return np.array([row.completion_rate for row in products()])[product]


def view_rate(product: Ints) -> Floats:
    """Video views for each impression: watched for at least two seconds; 0 for other formats."""
    return np.array(
        [0.55 + 0.45 * row.completion_rate if row.format == ads.FORMAT_VIDEO else 0.0 for row in products()]
    )[product]


def audience_premium(inventory_share: Floats | float) -> Floats:
    """What narrow audiences cost more: share^-0.1, at most 1.9."""
    return np.clip(np.maximum(np.asarray(inventory_share, dtype=np.float64), 1e-6) ** -0.10, 1.0, 1.9)


@cache
def _category_factors(seed: int) -> tuple[Floats, Floats]:
    """By ad category parent: how readily people click, and how readily they act after it."""
    rng = generator(seed, "categories")
    return np.exp(rng.normal(0, 0.22, CATEGORY_PARENTS + 1)), np.exp(
        rng.normal(0, 0.28, CATEGORY_PARENTS + 1)
    )

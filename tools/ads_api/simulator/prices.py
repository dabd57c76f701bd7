"""What a line costs: the usual clearing price in the auction, the rate card for what is reserved. US
dollars."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.countries import Country
from tools.ads_api.simulator.lines import Line
from tools.ads_api.simulator.market import Market
from tools.ads_api.simulator.products import Product
from tools.ads_api.simulator.response import audience_premium, click_rate, price_factor
from tools.ads_api.simulator.seasons import price_season

FLOOR_SHARE = 0.35
"""Floors are this part of the usual price."""

MODIFIERS = {
    ads.TARGETING_CRITERION_REGION: 1.10,
    ads.TARGETING_CRITERION_CITY: 1.15,
    ads.TARGETING_CRITERION_AGE: 1.05,
    ads.TARGETING_CRITERION_GENDER: 1.05,
    ads.TARGETING_CRITERION_INTEREST: 1.12,
    ads.TARGETING_CRITERION_GENRE: 1.08,
    ads.TARGETING_CRITERION_PODCAST_TOPIC: 1.10,
    ads.TARGETING_CRITERION_PLATFORM: 1.05,
    ads.TARGETING_CRITERION_LANGUAGE: 1.03,
    ads.TARGETING_CRITERION_DAYPART: 1.08,
}
"""What a choice does to the rate of a reserved product."""


def clearing_cpm(market: Market, line: Line) -> float:
    """The usual price of the first 1,000 impressions of an auction line, the mean over its days."""
    mean = float(market.daily_cpm(line.country, line.product)[line.days].mean())
    return (
        mean
        * float(audience_premium(line.audience.inventory_share))
        * float(price_factor(np.array(line.goal)))
    )


def reserved_cpm(market: Market, line: Line) -> float:
    """The rate of 1,000 impressions of a reserved line: rate card x season of its days x modifiers."""
    factor = 1.0
    for criterion in line.audience.criteria():
        factor *= MODIFIERS.get(criterion, 1.0)
    return rate_on(market, line.country, line.product, line.days) * factor


def rate_on(market: Market, country: Country, product: Product, days: NDArray[np.int64]) -> float:
    """The rate card's price of 1,000 impressions on some days, before modifiers. A season costs half of what
    the auction asks for it."""
    season = float(_season()[days].mean())
    return market.rate(country, product) * (1 + 0.5 * (season - 1))


def line_cpm(market: Market, line: Line) -> float:
    """The price of 1,000 impressions of a line, auction or reserved."""
    return reserved_cpm(market, line) if line.product.reserved else clearing_cpm(market, line)


def units_per_thousand(market: Market, line: Line) -> float:
    """Units of the product's price model in 1,000 impressions: 1 for CPM, clicks or completed views
    otherwise."""
    model = line.product.price_model
    if model == ads.PRICE_MODEL_COST_PER_CLICK:
        rows = np.array([line.product.index])
        nobody = np.zeros(1, dtype=np.int64)
        rate = click_rate(market.seed, rows, np.array([line.goal]), nobody, np.array([1.5]))
        return float(rate[0]) * 1000.0
    if model == ads.PRICE_MODEL_COST_PER_COMPLETED_VIEW:
        return line.product.completion_rate * 1000.0
    return 1.0


@cache
def _season() -> NDArray[np.float64]:
    return price_season(1.0)

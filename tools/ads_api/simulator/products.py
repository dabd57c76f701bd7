"""The catalogue: what is sold where, to whom, for what goals, and how its audience behaves."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.countries import countries

_COST_PER_RESULT_GOALS = {
    ads.DELIVERY_GOAL_CLICKS,
    ads.DELIVERY_GOAL_APP_INSTALLS,
    ads.DELIVERY_GOAL_LEADS,
    ads.DELIVERY_GOAL_CONVERSIONS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """A sellable inventory definition and the truth about its audience.

    Money is in US dollars: `base_cpm` per 1,000 impressions at price level 1, minimums per line.
    `penetration` is the part of a country's listeners who meet the product, `daily_impressions` how often
    each of them does in a day, `gamma_shape` how alike they are in that (see `reach`), `age_tilt` how much
    more the young meet it than the old, `booked_share` the part of the supply that other advertisers usually
    have booked.
    """

    index: int
    code: str
    name: str
    description: str
    format: ads.Format.ValueType
    placement: ads.Placement.ValueType
    reserved: bool
    price_model: ads.PriceModel.ValueType
    channels: tuple[ads.BuyingChannel.ValueType, ...]
    goals: tuple[ads.DeliveryGoal.ValueType, ...]
    platforms: dict[ads.Platform.ValueType, float]
    country_codes: tuple[str, ...]
    targeting: tuple[ads.TargetingCriterion.ValueType, ...]
    min_budget: float
    min_daily_budget: float
    flight_days: tuple[int, int]
    lead_time_days: int
    creative_seconds: tuple[int, int]
    min_audience: int
    penetration: float
    daily_impressions: float
    gamma_shape: float
    age_tilt: float
    base_cpm: float
    click_rate: float
    completion_rate: float
    booked_share: float
    popularity: float
    max_days_ahead: int = 540

    @property
    def unit_type(self) -> ads.UnitType.ValueType:
        """What its units are counted in when it is booked."""
        if not self.reserved:
            return ads.UNIT_TYPE_SPEND_MICROS
        return ads.UNIT_TYPE_IMPRESSIONS

    @property
    def bid_strategies(self) -> tuple[ads.BidStrategy.ValueType, ...]:
        """How it may be bid for; reserved products are not bid for."""
        if self.reserved:
            return ()
        both = (ads.BID_STRATEGY_MAX_BID, ads.BID_STRATEGY_AUTOBID)
        by_result = bool(_COST_PER_RESULT_GOALS.intersection(self.goals))
        return (*both, ads.BID_STRATEGY_COST_PER_RESULT) if by_result else both


@cache
def products() -> tuple[Product, ...]:
    """The whole catalogue of `data/products.toml`, in its order."""
    path = resources.files("tools.ads_api.simulator") / "data" / "products.toml"
    rows: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8"))["products"]
    return tuple(_product(index, row) for index, row in enumerate(rows))


@cache
def products_by_code() -> dict[str, Product]:
    """The same, by code."""
    return {product.code: product for product in products()}


def _product(index: int, row: dict[str, Any]) -> Product:
    words = dict(row)
    shortest, longest = words.pop("flight_days")
    least, most = words.pop("creative_seconds")
    return Product(
        index=index,
        format=ads.Format.Value(f"FORMAT_{words.pop('format')}"),
        placement=ads.Placement.Value(f"PLACEMENT_{words.pop('placement')}"),
        price_model=ads.PriceModel.Value(f"PRICE_MODEL_{words.pop('price_model')}"),
        channels=tuple(ads.BuyingChannel.Value(f"BUYING_CHANNEL_{word}") for word in words.pop("channels")),
        goals=tuple(ads.DeliveryGoal.Value(f"DELIVERY_GOAL_{word}") for word in words.pop("goals")),
        platforms={ads.Platform.Value(f"PLATFORM_{word}"): x for word, x in words.pop("platforms").items()},
        targeting=tuple(
            ads.TargetingCriterion.Value(f"TARGETING_CRITERION_{word}") for word in words.pop("targeting")
        ),
        country_codes=_country_group(words.pop("sold_in")),
        flight_days=(shortest, longest),
        creative_seconds=(least, most),
        **words,
    )


def _country_group(name: str) -> tuple[str, ...]:
    """The countries that a product is sold in: a named group, sorted by code."""
    groups: dict[str, set[str]] = {
        "all": {country.code for country in countries()},
        "wealthy": {country.code for country in countries() if country.price_level >= 0.9},
        "large": {country.code for country in countries() if country.listeners >= 2.4e6},
        "television": {"US", "CA", "MX", "BR", "GB", "DE", "FR", "ES", "IT", "SE", "AU", "JP"},
        "host_read": {
            "US", "CA", "GB", "IE", "DE", "AT", "CH", "SE", "NO", "DK", "NL", "FR", "ES", "IT", "BR", "MX",
            "AU", "NZ",
        },
    }  # fmt: skip
    return tuple(sorted(groups[name]))

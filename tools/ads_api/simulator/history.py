"""What past ad sets did: lifetime results of everything that was ordered, and how they came about day by
day."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri
from scipy.stats import poisson

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.advertisers import advertisers
from tools.ads_api.simulator.countries import AGE_BANDS, countries
from tools.ads_api.simulator.delivery import (
    DEPTH_OF_SUPPLY,
    auction_impressions,
    auction_spend,
    flight_people,
    most_impressions,
)
from tools.ads_api.simulator.market import Market
from tools.ads_api.simulator.past_plans import PastPlans, past_plans
from tools.ads_api.simulator.products import products
from tools.ads_api.simulator.reach import exposed_people, reached_people
from tools.ads_api.simulator.regions import region_share_table
from tools.ads_api.simulator.response import (
    PER_CLICK,
    audience_premium,
    click_rate,
    completion_rate,
    concentration,
    per_click,
    price_factor,
    shape_factor,
    view_rate,
)
from tools.ads_api.simulator.seasons import price_season
from tools.ads_api.simulator.targeting import any_of

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Lifetime results of ad sets, one row each. Money in US dollars; `booked` and `delivered` in the
    product's unit (US dollars for auctions)."""

    impressions: Ints
    reach: Ints
    clicks: Ints
    video_views: Ints
    completions: Ints
    page_views: Ints
    streams: Ints
    installs: Ints
    leads: Ints
    conversions: Ints
    spend: Floats
    booked: Floats
    delivered: Floats

    def rows(self, chosen: NDArray[np.int64] | NDArray[np.bool_]) -> Outcomes:
        """Some of the rows."""
        return Outcomes(*(getattr(self, column.name)[chosen] for column in fields(self)))


@dataclass(frozen=True, slots=True)
class PastAdSets:
    """Orders and outcomes of the same ad sets."""

    plans: PastPlans
    outcomes: Outcomes


def past_ad_sets(market: Market, first_day: int, last_day: int) -> PastAdSets:
    """All ad sets that start on days of the market from `first_day` to `last_day`, with lifetime results."""
    plans = past_plans(market.seed, first_day, last_day)
    return PastAdSets(plans, _deliver(market, plans))


def _deliver(market: Market, plans: PastPlans) -> Outcomes:
    """The truth. What the planner sees of it are the results; the effects behind them stay here.

    Each ad set has an advertiser's effect and one of its own on price, clicks and actions; one in six has
    trouble (late creative, paused for days) and delivers only a part.
    """
    who, seed = advertisers(market.seed), market.seed
    z = ndtri(np.clip(plans.draws, 1e-9, 1 - 1e-9))
    reserved = np.array([product.reserved for product in products()])[plans.product]
    share = _audience_share(market, plans)
    supply, price = _supply_and_price(market, plans)
    booked_by_others = np.array([product.booked_share for product in products()])[plans.product]
    free = supply * share * np.clip(1 - booked_by_others * np.exp(0.25 * z[:, 0]), 0.08, 0.97)
    own_price = who.price_effect[plans.advertiser] * np.exp(0.17 * z[:, 1])
    cpm = np.where(
        reserved,
        _rates(market, plans) * np.exp(-0.05 + 0.05 * z[:, 1]),
        price * audience_premium(share) * price_factor(plans.goal) * own_price,
    )
    depth = DEPTH_OF_SUPPLY * free * np.exp(0.2 * z[:, 2])
    patience = np.where(plans.bid_strategy == 1, np.exp(0.9 + 0.4 * z[:, 3]), 4.0)
    trouble = np.where(plans.draws[:, 4] < 0.18, 0.35 + 0.63 * plans.draws[:, 5], 1.0)
    wanted = np.where(reserved, plans.budget / cpm * 1000.0, auction_impressions(plans.budget, cpm, depth))
    most = np.where(reserved, free, most_impressions(free, depth, patience))
    jitter = np.where(reserved, 1.0, 1 - 0.03 * plans.draws[:, 6])
    impressions = np.floor(np.minimum(wanted * jitter, most) * trouble)
    auction_cost = np.minimum(auction_spend(impressions, cpm, depth), plans.budget)
    spend = np.where(reserved, impressions * cpm / 1000.0, auction_cost)
    reach = _reach(market, plans, share, impressions, z[:, 7])
    booked = np.where(reserved, np.maximum(np.floor(wanted), 1), plans.budget)
    delivered = np.where(reserved, impressions, spend)
    return Outcomes(
        impressions=impressions.astype(np.int64),
        reach=reach,
        **_actions(seed, plans, impressions, reach, z),
        spend=spend,
        booked=booked,
        delivered=delivered,
    )


def _actions(seed: int, plans: PastPlans, impressions: Floats, reach: Ints, z: Floats) -> dict[str, Ints]:
    """Clicks, views, completions and what follows clicks, by name; Poisson around their means."""
    who = advertisers(seed)
    category = who.category[plans.advertiser]
    frequency = impressions / np.maximum(reach, 1)
    luck = who.click_effect[plans.advertiser] * np.exp(0.20 * z[:, 8])
    rate = click_rate(seed, plans.product, plans.goal, category, frequency) * luck
    clicks = _poisson(plans.draws[:, 9], impressions * rate)
    views = np.floor(impressions * np.clip(view_rate(plans.product) * np.exp(0.07 * z[:, 10]), 0, 0.99))
    heard = np.floor(
        impressions * np.clip(completion_rate(plans.product) * np.exp(0.03 * z[:, 11]), 0, 0.995)
    )
    heard = np.where(views > 0, np.minimum(heard, views), heard)
    after = per_click(seed, plans.goal, category)
    zeal = np.ones_like(after)
    zeal[:, 2:] = (who.action_effect[plans.advertiser] * np.exp(0.25 * z[:, 12]))[:, None]
    results = {
        name: np.minimum(_poisson(plans.draws[:, 13], clicks * after[:, column] * zeal[:, column]), clicks)
        for column, name in enumerate(PER_CLICK)
    }
    watched = {"video_views": views.astype(np.int64), "completions": heard.astype(np.int64)}
    return {"clicks": clicks, **watched, **results}


def _poisson(draw: Floats, mean: Floats) -> Ints:
    """Poisson counts by inversion; by the normal approximation where the mean is above 50."""
    large = mean > 50
    rounded = np.maximum(mean + np.sqrt(mean) * ndtri(np.clip(draw, 1e-9, 1 - 1e-9)), 0)
    small = poisson.ppf(np.clip(draw, 1e-9, 1 - 1e-9), np.where(large, 0.0, mean))
    return np.where(large, rounded, np.maximum(small, 0)).astype(np.int64)


def _reach(market: Market, plans: PastPlans, share: Floats, impressions: Floats, z: Floats) -> Ints:
    listeners = np.array([country.listeners for country in countries()])[plans.country]
    met = np.array([product.penetration for product in products()])[plans.product]
    days = np.asarray(plans.last - plans.first + 1, dtype=np.float64)
    universe = flight_people(listeners * met * share, days) * np.exp(0.06 * z)
    alike = np.array([product.gamma_shape for product in products()])[plans.product] * shape_factor(
        plans.goal
    )
    exposed = exposed_people(universe, impressions, concentration(plans.goal))
    reached = reached_people(exposed, impressions, alike)
    return np.where(impressions > 0, np.maximum(np.floor(reached), 1), 0).astype(np.int64)


def _audience_share(market: Market, plans: PastPlans) -> Floats:
    """The part of the product's inventory that each ad set asked for; the arithmetic of `targeting`, on
    arrays."""
    low, high = np.array(AGE_BANDS).T
    years = np.minimum(high, plans.age_max[:, None]) - np.maximum(low, plans.age_min[:, None]) + 1
    ages = np.clip(years, 0, None) / (high - low + 1)
    wanted = np.array([[1, 1, 1], [1, 0, 0], [0, 1, 0]], dtype=np.float64)[plans.genders]
    cells = ages[:, :, None] * wanted[:, None, :]
    chosen = market.prevalence[plans.country[:, None], np.maximum(plans.interests, 0)].astype(np.float64)
    chosen *= (plans.interests >= 0)[:, :, None, None]
    interested = np.where((plans.interests[:, 0] >= 0)[:, None, None], any_of(np.moveaxis(chosen, 1, 0)), 1.0)
    genre = market.prevalence[plans.country, np.maximum(plans.genre, 0)].astype(np.float64)
    interested = interested * np.where((plans.genre >= 0)[:, None, None], genre, 1.0)
    share = (market.cells[plans.country, plans.product] * cells * interested).sum(axis=(1, 2))
    regional = (region_share_table()[plans.country[:, None], plans.regions] * (plans.regions >= 0)).sum(
        axis=1
    )
    share = share * np.where(plans.regions[:, 0] >= 0, np.minimum(regional, 1.0), 1.0)
    phones = (ads.PLATFORM_IOS, ads.PLATFORM_ANDROID)
    phone = np.array(
        [[1.0, *(row.platforms.get(platform, 0.0) for platform in phones)] for row in products()]
    )
    on_phone = phone[plans.product, plans.phones]
    return np.asarray(np.maximum(share * np.where(on_phone > 0, on_phone, 1.0), 1e-5))


def _supply_and_price(market: Market, plans: PastPlans) -> tuple[Floats, Floats]:
    """Impressions during the flight and the mean clearing CPM in it, from running sums over days.

    The sums start on the first day of the market, so that they do not depend on which ad sets are asked for.
    """
    supply, price = np.zeros(len(plans)), np.zeros(len(plans))
    pairs = plans.country * len(products()) + plans.product
    order = np.argsort(pairs, kind="stable")
    for group in np.split(order, np.flatnonzero(np.diff(pairs[order])) + 1):
        if not len(group):
            continue
        country, product = countries()[plans.country[group[0]]], products()[plans.product[group[0]]]
        first, end = plans.first[group], plans.last[group] + 1
        amounts = np.concatenate([[0.0], np.cumsum(market.daily_supply(country, product))])
        prices = np.concatenate([[0.0], np.cumsum(market.daily_cpm(country, product))])
        supply[group] = amounts[end] - amounts[first]
        price[group] = (prices[end] - prices[first]) / (end - first)
    return supply, price


def _rates(market: Market, plans: PastPlans) -> Floats:
    """Rate card CPM of reserved ad sets, dearer for narrow audiences as the modifiers make them."""
    card = np.array([[market.rate(country, product) for product in products()] for country in countries()])
    season = np.concatenate([[0.0], np.cumsum(price_season(1.0))])
    mean = (season[plans.last + 1] - season[plans.first]) / (plans.last - plans.first + 1)
    choices = (plans.age_max - plans.age_min < 86) * 1.0 + (plans.genders > 0) + (plans.phones > 0)
    interest = 1 + 0.12 * (plans.interests[:, 0] >= 0)
    place = 1 + 0.10 * (plans.regions[:, 0] >= 0)
    return np.asarray(
        card[plans.country, plans.product] * (1 + 0.5 * (mean - 1)) * 1.05**choices * interest * place
    )

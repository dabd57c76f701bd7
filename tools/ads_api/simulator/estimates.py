"""The Ads API's own predictions: informed, a little too hopeful, and never exact.

An estimate knows the market's structure but not its noise: it misjudges the price level and the depth of each
country, product and month, and of each audience, by amounts that follow from the seed. It knows nothing of
what makes one advertiser or one ad set differ from another. On average it promises about 4 % too many
impressions.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.avails import Inventory, contacts_allowed, inventory_of
from tools.ads_api.simulator.delivery import (
    AUTOBID_PATIENCE,
    DEPTH_OF_SUPPLY,
    auction_impressions,
    auction_spend,
    most_impressions,
)
from tools.ads_api.simulator.lines import Line
from tools.ads_api.simulator.prices import FLOOR_SHARE, line_cpm, units_per_thousand
from tools.ads_api.simulator.reach import exposed_people, reached_at_least, reached_people
from tools.ads_api.simulator.response import (
    PER_CLICK,
    click_rate,
    concentration,
    per_click,
    shape_factor,
    view_rate,
)
from tools.ads_api.simulator.seeding import normal
from tools.ads_api.simulator.world import World

Floats = NDArray[np.float64]

OPTIMISM = 0.96
"""Factor on the price level that makes the estimates hopeful."""

SPREAD = {"impressions": 0.16, "reach": 0.12, "clicks": 0.25, "video_views": 0.20, "completions": 0.18}
RARE_SPREAD = 0.40
"""Standard deviations of the logarithm of actual over predicted, as the ranges state them."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the API believes about a line. Prices in US dollars for 1,000 impressions."""

    line: Line
    inventory: Inventory
    cpm: float
    depth: float
    limit: float
    universe: float
    shape: float

    def impressions(self, spend: Floats) -> Floats:
        """Impressions for amounts of money in US dollars; rises, and stops at the limit."""
        return np.minimum(self.unlimited(spend), self.limit)

    def unlimited(self, spend: Floats) -> Floats:
        """The same, were there no limit of supply or bid."""
        if self.line.product.reserved:
            return np.asarray(spend / self.cpm * 1000.0)
        return auction_impressions(spend, self.cpm, self.depth)

    def spend_for(self, impressions: Floats) -> Floats:
        """US dollars that buy so many impressions."""
        if self.line.product.reserved:
            return np.asarray(impressions * self.cpm / 1000.0)
        return auction_spend(impressions, self.cpm, self.depth)

    def reach(self, impressions: Floats) -> Floats:
        """People met at least once."""
        return reached_people(self._exposed(impressions), impressions, self.shape)

    def reach_at_least(self, impressions: Floats, times: Floats) -> Floats:
        """People met at least n times; points x n."""
        return reached_at_least(self._exposed(impressions), impressions, self.shape, times)

    def _exposed(self, impressions: Floats) -> Floats:
        return exposed_people(self.universe, impressions, float(concentration(np.array(self.line.goal))))

    def results(self, seed: int, impressions: Floats, reach: Floats) -> dict[str, Floats]:
        """Predicted counts by name, for those that the product and the goal can produce."""
        rows = np.full(len(impressions), self.line.product.index)
        goals = np.full(len(impressions), self.line.goal)
        nobody = np.zeros(len(impressions), dtype=np.int64)
        frequency = impressions / np.maximum(reach, 1e-9)
        clicks = impressions * click_rate(seed, rows, goals, nobody, frequency)
        found = {"clicks": clicks}
        if self.line.product.format == ads.FORMAT_VIDEO:
            found["video_views"] = impressions * view_rate(rows)
        if self.line.product.completion_rate:
            found["completions"] = impressions * self.line.product.completion_rate
        rates = per_click(seed, goals[:1], nobody[:1])[0]
        found.update({name: clicks * rate for name, rate in zip(PER_CLICK, rates, strict=True) if rate > 0})
        return found


def estimate(world: World, line: Line, ignored: frozenset[str] = frozenset()) -> Estimate:
    """What the API believes about a line today."""
    inventory = inventory_of(world, line, ignored)
    month = int(line.days[0]) // 30
    place = (world.seed, line.country.code, line.product.code)
    audience = line.spec.targeting.SerializeToString(deterministic=True).hex()
    price_error = 0.09 * normal(*place, "price", month) + 0.06 * normal(*place, "price", audience)
    depth_error = 0.15 * normal(*place, "depth", month)
    people_error = 0.07 * normal(*place, "people") + 0.05 * normal(*place, "people", audience)
    truth = line_cpm(world.market, line)
    cpm = truth if line.product.reserved else truth * OPTIMISM * float(np.exp(price_error))
    depth = DEPTH_OF_SUPPLY * inventory.available * float(np.exp(depth_error))
    if line.product.reserved:
        limit = inventory.available
    else:
        limit = float(most_impressions(inventory.available, depth, _patience(world, line, cpm)))
    capped = min(7.0 * contacts_allowed(line.spec, len(line.days)) / len(line.days), 35.0)
    shape = line.product.gamma_shape * float(shape_factor(np.array(line.goal))) * (1 + 2.0 / capped)
    universe = inventory.universe * float(np.exp(people_error))
    return Estimate(line, inventory, cpm, depth, limit, universe, shape)


def _patience(world: World, line: Line, cpm: float) -> float:
    """The dearest next impression that the bid pays for, as a multiple of the first."""
    strategy = line.spec.bid.strategy if line.spec.HasField("bid") else ads.BID_STRATEGY_AUTOBID
    if strategy == ads.BID_STRATEGY_MAX_BID:
        return line.bid * units_per_thousand(world.market, line) / cpm
    if strategy == ads.BID_STRATEGY_COST_PER_RESULT:
        return 1.6 * line.bid * _results_per_thousand(world, line) / cpm
    return AUTOBID_PATIENCE


def _results_per_thousand(world: World, line: Line) -> float:
    goals, nobody = np.array([line.goal]), np.zeros(1, dtype=np.int64)
    rows = np.array([line.product.index])
    clicks = float(click_rate(world.seed, rows, goals, nobody, np.array([1.5]))[0]) * 1000.0
    rates = dict(zip(PER_CLICK, per_click(world.seed, goals, nobody)[0], strict=True))
    counted = {
        ads.DELIVERY_GOAL_PAGE_VIEWS: "page_views",
        ads.DELIVERY_GOAL_STREAMS: "streams",
        ads.DELIVERY_GOAL_APP_INSTALLS: "installs",
        ads.DELIVERY_GOAL_LEADS: "leads",
        ads.DELIVERY_GOAL_CONVERSIONS: "conversions",
    }
    name = counted.get(line.spec.delivery_goal)
    return clicks * float(rates[name]) if name else clicks


def bid_percentiles(world: World, line: Line) -> tuple[Floats, float]:
    """The 10th, 25th, 50th, 75th and 90th percentile of recent prices per unit of the price model, and the
    floor.

    US dollars. For reserved products all five are the rate.
    """
    units = units_per_thousand(world.market, line)
    cpm = line_cpm(world.market, line)
    spread = 0.0 if line.product.reserved else 0.34
    steps = np.array([-1.2816, -0.6745, 0.0, 0.6745, 1.2816])
    return cpm * np.exp(spread * steps) / units, FLOOR_SHARE * cpm / units

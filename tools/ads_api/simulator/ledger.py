"""The past as reports show it: in advertisers' own money, rounded, and as far as it has got today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from tools.ads_api.simulator.advertisers import Advertisers, advertisers
from tools.ads_api.simulator.countries import countries
from tools.ads_api.simulator.daily import progress_by
from tools.ads_api.simulator.exchange import usd_per_unit
from tools.ads_api.simulator.history import PastAdSets, past_ad_sets
from tools.ads_api.simulator.market import Market
from tools.ads_api.simulator.past_plans import LONGEST_DAYS
from tools.ads_api.simulator.products import products
from tools.ads_api.simulator.seasons import FIRST_DAY, day_index

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

YEARS_KEPT_DAYS = 1096
COUNTED = (
    "impressions", "clicks", "video_views", "completions", "page_views", "streams", "installs", "leads",
    "conversions",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ledger:
    """All ad sets that have started and that ended less than three years ago, as seen on one day.

    `counts` holds lifetime results by name, for running ad sets up to yesterday; `spend`, `amount`, `booked`
    and `delivered` are micros of the advertiser's currency or units. `amount` is the budget as it was typed:
    for the flight, or for each day where `daily` is set in the plans.
    """

    past: PastAdSets
    running: NDArray[np.bool_]
    counts: dict[str, Ints]
    reach: Ints
    spend: Ints
    amount: Ints
    booked: Ints
    delivered: Ints
    dollars: Floats
    who: Advertisers


def ledger(market: Market, today: date) -> Ledger:
    """The past of a market as seen on a day."""
    now = day_index(today)
    past = past_ad_sets(market, now - YEARS_KEPT_DAYS - LONGEST_DAYS, now)
    kept = past.plans.last >= now - YEARS_KEPT_DAYS
    past = PastAdSets(past.plans.rows(kept), past.outcomes.rows(kept))
    plans, outcomes = past.plans, past.outcomes
    who = advertisers(market.seed)
    running = plans.last >= now
    done = np.ones(len(plans))
    done[running] = progress_by(plans.rows(running), now - 1)
    dollars = _dollars(market.seed, who, plans.advertiser, plans.first)
    days = plans.last - plans.first + 1
    amount = _round_amount(plans.budget / dollars / np.where(plans.daily, days, 1))
    whole = amount * np.where(plans.daily, days, 1)
    spend = np.minimum((outcomes.spend * done / dollars * 1e6).astype(np.int64), whole)
    reserved = np.array([product.reserved for product in products()])[plans.product]
    counts = {name: np.floor(getattr(outcomes, name) * done + 1e-9).astype(np.int64) for name in COUNTED}
    return Ledger(
        past=past,
        running=running,
        counts=counts,
        reach=np.minimum(
            np.floor(outcomes.reach * done**0.85 + 1e-9).astype(np.int64), counts["impressions"]
        ),
        spend=spend,
        amount=amount,
        booked=np.where(reserved, outcomes.booked.astype(np.int64), whole),
        delivered=np.where(reserved, counts["impressions"], spend),
        dollars=dollars,
        who=who,
    )


def _dollars(seed: int, who: Advertisers, advertiser: Ints, first: Ints) -> Floats:
    """US dollars for one unit of each ad set's currency, at the rate of the first day of its month."""
    known: dict[tuple[str, date], float] = {}
    found = np.empty(len(first))
    months = [(FIRST_DAY + timedelta(days=day)).replace(day=1) for day in range(int(first.max()) + 1)]
    homes = [countries()[index].currency for index in who.country]
    for row, (company, day) in enumerate(zip(advertiser.tolist(), first.tolist(), strict=True)):
        key = (homes[company], months[day])
        if key not in known:
            known[key] = float(usd_per_unit(seed, *key))
        found[row] = known[key]
    return found


def _round_amount(amount: Floats) -> Ints:
    """Micros of an amount as a person would type it: two significant digits, three above 1,000, rounded
    up."""
    digits = np.where(amount >= 1000, 2, 1)
    step = 10.0 ** (np.floor(np.log10(np.maximum(amount, 1e-6))) - digits)
    return np.asarray(np.round(np.ceil(amount / step) * step * 1e6), dtype=np.int64)

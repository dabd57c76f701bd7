"""How many impressions a line could have: matched, possible, available, and who is in the way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.delivery import flight_people
from tools.ads_api.simulator.lines import Line
from tools.ads_api.simulator.own_bookings import OwnBooking
from tools.ads_api.simulator.world import World

Floats = NDArray[np.float64]

_UNIT_DAYS = {
    ads.FREQUENCY_UNIT_DAY: 1.0,
    ads.FREQUENCY_UNIT_WEEK: 7.0,
    ads.FREQUENCY_UNIT_MONTH: 30.4,
}
_CAP_IN_USE = 0.7  # the part of a frequency cap that people's uneven habits let an ad set use


@dataclass(frozen=True, slots=True)
class Contender:
    """A booking that wants the line's inventory, with the impressions that it takes from it."""

    reference: str
    own: bool
    held: bool
    impressions: float
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class Inventory:
    """Impressions during the running days of a line; capacity >= matched >= possible >= available >= 0."""

    capacity: float
    matched: float
    possible: float
    available: float
    universe: float
    contenders: tuple[Contender, ...]

    @property
    def reserved(self) -> float:
        """Impressions that are promised or held."""
        return self.matched - self.available


def inventory_of(world: World, line: Line, ignored: frozenset[str] = frozenset()) -> Inventory:
    """Counts a line's inventory.

    Bookings take from the line what they take from the people that the line is for. All of them together
    never take more than 97 % of what is matched. Guaranteed bookings and own ones that are booked come first:
    what they leave is possible. Other bookings and holds come next: what they leave is available.

    Args:
        world: The market, the bookings and the present.
        line: The line.
        ignored: Own reservations to be left out.
    """
    supply = world.market.daily_supply(line.country, line.product)[line.days]
    capacity = float(supply.sum())
    share = line.audience.inventory_share
    universe = float(flight_people(line.people, len(line.days)))
    capped = universe * contacts_allowed(line.spec, len(line.days)) * _CAP_IN_USE
    matched = min(capacity * share, capped)
    others, firm = _others(world, line, supply)
    active = world.own.active(line.product.index, line.country.index, world.now(), ignored)
    mine = [_own(booking, line) for booking in active]
    contenders = [*others, *(contender for contender in mine if contender.impressions > 0)]
    scale = matched / max(capacity * share, 1e-9)
    first = (firm + sum(c.impressions for c in mine if not c.held)) * scale
    second = sum(c.impressions for c in contenders) * scale - first
    crowded = max((first + second) / max(0.97 * matched, 1e-9), 1.0)
    possible = matched - first / crowded
    available = max(possible - second / crowded, 0.0)
    shown = tuple(sorted(contenders, key=lambda contender: -contender.impressions))
    return Inventory(capacity, matched, possible, available, universe, shown)


def contacts_allowed(spec: ads.LineSpec, days: int) -> float:
    """Impressions that one person may get during a flight; 5 a day where the line sets no cap."""
    if not spec.HasField("frequency_cap"):
        return 5.0 * days
    cap = spec.frequency_cap
    period = _UNIT_DAYS.get(cap.unit, float(days)) * cap.period_count
    return float(cap.max_impressions * max(np.ceil(days / period), 1.0))


def _others(world: World, line: Line, supply: Floats) -> tuple[list[Contender], float]:
    """Other advertisers' bookings in the way, and the impressions of the guaranteed ones among them."""
    known = world.others.bookings(line.country, line.product, world.today_index())
    first, last = int(line.days[0]), int(line.days[-1])
    near = np.flatnonzero((known.first <= last) & (known.last >= first))
    if not len(near):
        return [], 0.0
    raw = np.zeros(last - first + 2)
    raw[line.days - first + 1] = supply
    running = np.cumsum(raw)
    start = np.maximum(known.first[near], first) - first
    end = np.minimum(known.last[near], last) - first + 1
    on_days = running[end] - running[start]
    weights = line.audience.weights
    cells = known.cells[near]
    theirs = (cells * weights).sum(axis=(1, 2))
    ours = (cells * (weights * line.audience.cells)).sum(axis=(1, 2)) * line.audience.inventory_factor
    taken = known.share[near] * on_days * ours / np.maximum(theirs, 1e-9)
    listed = [
        Contender(f"booking-{reference:05d}", own=False, held=False, impressions=float(units))
        for reference, units in zip(known.reference[near], taken, strict=True)
        if units >= 1
    ]
    return listed, float(taken[known.guaranteed[near]].sum())


def _own(booking: OwnBooking, line: Line) -> Contender:
    """One of our reserved lines as seen from a line: the part that is for the same people on the same
    days."""
    together = len(np.intersect1d(booking.days, line.days, assume_unique=True)) / len(booking.days)
    people = float((booking.people * line.audience.cells).sum()) / max(float(booking.people.sum()), 1e-9)
    taken = booking.impressions * together * people * line.audience.inventory_factor
    return Contender(booking.reservation, True, booking.held, taken, booking.held_until)

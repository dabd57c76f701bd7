"""One simulated world: the market, everybody who has booked in it, and the present."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from tools.ads_api.simulator.bookings import OtherAdvertisers
from tools.ads_api.simulator.clock import Clock
from tools.ads_api.simulator.market import Market
from tools.ads_api.simulator.own_bookings import OwnBookings
from tools.ads_api.simulator.seasons import day_index


@dataclass(slots=True)
class World:
    """What all servicers share. Only `own` changes, and the clock."""

    market: Market
    clock: Clock
    others: OtherAdvertisers = field(init=False)
    own: OwnBookings = field(init=False)

    def __post_init__(self) -> None:
        self.others = OtherAdvertisers(self.market)
        self.own = OwnBookings()

    @property
    def seed(self) -> int:
        """The seed that the whole world follows from."""
        return self.market.seed

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return self.clock()

    def today(self) -> date:
        """The present day, in UTC."""
        return self.clock().date()

    def today_index(self) -> int:
        """The position of the present day in the market's arrays."""
        return day_index(self.today())

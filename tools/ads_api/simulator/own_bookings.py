"""Inventory that was held or booked through this API, and that is therefore gone for everyone else."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class OwnBooking:
    """One reserved line: so many impressions on some days, for some people (cells: 7 x 3, people wanted in
    each)."""

    reservation: str
    product: int
    country: int
    days: NDArray[np.int64]
    impressions: float
    people: Floats
    held_until: datetime | None

    @property
    def held(self) -> bool:
        """Whether it may lapse."""
        return self.held_until is not None


@dataclass(slots=True)
class OwnBookings:
    """All reserved lines, by reservation."""

    _by_reservation: dict[str, tuple[OwnBooking, ...]] = field(default_factory=dict)

    def put(self, reservation: str, lines: tuple[OwnBooking, ...]) -> None:
        """Takes the inventory of a reservation, in place of what it took before."""
        self._by_reservation[reservation] = lines

    def give_back(self, reservation: str) -> None:
        """Gives the inventory of a reservation back."""
        self._by_reservation.pop(reservation, None)

    def active(self, product: int, country: int, now: datetime, ignored: frozenset[str]) -> list[OwnBooking]:
        """The reserved lines of one product in one country that have not lapsed."""
        return [
            line
            for name, lines in self._by_reservation.items()
            if name not in ignored
            for line in lines
            if line.product == product
            and line.country == country
            and (line.held_until is None or line.held_until > now)
        ]

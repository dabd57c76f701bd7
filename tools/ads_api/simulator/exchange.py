"""Exchange rates: made up, moving slowly, equal for everyone who asks for the same day."""

from __future__ import annotations

import math
from datetime import date
from decimal import Decimal

from tools.ads_api.simulator.countries import dollars_per_unit
from tools.ads_api.simulator.seeding import normal


def currencies() -> tuple[str, ...]:
    """All currencies that have a rate, sorted."""
    return tuple(sorted(dollars_per_unit()))


def usd_per_unit(seed: int, currency: str, day: date) -> Decimal:
    """US dollars for one unit of a currency on a day, with six significant digits.

    The usual rate times a slow wave (at most 3 %) and a little weekly noise (0.3 %).

    Raises:
        KeyError: When the currency is unknown.
    """
    usual = dollars_per_unit()[currency]
    if currency == "USD":
        return Decimal(1)
    phase = normal(seed, "exchange phase", currency)
    wave = 0.03 * math.sin(2 * math.pi * (day.toordinal() / 730.0 + phase))
    noise = 0.003 * normal(seed, "exchange week", currency, day.toordinal() // 7)
    return Decimal(f"{usual * math.exp(wave + noise):.6g}")

"""The truth: how many impressions money buys, and what they do. Works on arrays of ad sets or of budgets.

In the auction the first impressions are cheap and each further one is dearer: the price of the next
impression is cpm * exp(i / w), where w ("depth") is how many impressions it takes to raise the price e-fold.
So money x buys i = w * log(1 + 1000 x / (cpm * w)), and an ad set stops where the next impression costs
`patience` times the first.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

DEPTH_OF_SUPPLY = 0.45
"""Depth of an auction as a part of the impressions that fit and are free."""

AUTOBID_PATIENCE = 4.0
"""Highest price for the next impression, as a multiple of the first, when the platform bids."""

MOST_OF_SUPPLY = 0.85
"""The largest part of fitting and free impressions that one ad set can win."""


def auction_impressions(spend: Floats | float, cpm: Floats | float, depth: Floats | float) -> Floats:
    """Impressions that money buys, without any limit.

    Args:
        spend: US dollars.
        cpm: US dollars for 1,000 impressions at the start.
        depth: Impressions that raise the price e-fold.
    """
    start = np.asarray(cpm, dtype=np.float64) * np.maximum(depth, 1e-9)
    return np.asarray(depth * np.log1p(1000.0 * np.asarray(spend) / start))


def auction_spend(impressions: Floats | float, cpm: Floats | float, depth: Floats | float) -> Floats:
    """US dollars that buy so many impressions; the inverse of `auction_impressions`."""
    safe = np.maximum(depth, 1e-9)
    return np.asarray(np.asarray(cpm) * safe / 1000.0 * np.expm1(np.asarray(impressions) / safe))


def most_impressions(free: Floats | float, depth: Floats | float, patience: Floats | float) -> Floats:
    """Impressions at which an auction ad set stops: out of patience or out of supply."""
    by_price = np.asarray(depth) * np.log(np.maximum(patience, 1.0))
    return np.asarray(np.minimum(by_price, MOST_OF_SUPPLY * np.asarray(free)))


def flight_people(people: Floats | float, days: Floats | float) -> Floats:
    """Of the people who ever come, those who come within so many days: 45 % on the first, nearly all in a
    month."""
    return np.asarray(np.asarray(people) * (1 - 0.55 * np.exp(-(np.asarray(days) - 1) / 9.0)))

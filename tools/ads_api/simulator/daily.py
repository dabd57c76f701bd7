"""How lifetime results come about day by day, so that the days add up to the whole to the last impression."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tools.ads_api.simulator.past_plans import LONGEST_DAYS, PastPlans
from tools.ads_api.simulator.seasons import DAYS, weekdays

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_WEEKDAY = np.array([1.0, 1.03, 1.04, 1.05, 1.04, 0.94, 0.88])


def progress(plans: PastPlans) -> Floats:
    """The part of its lifetime results that an ad set has by the end of each day of its flight.

    Returns:
        Ad sets x longest flight, rising from left to right; 1 on the last day of the flight and after it.
    """
    offset = np.arange(LONGEST_DAYS)
    day = np.minimum(plans.first[:, None] + offset, DAYS - 1)
    running = offset < (plans.last - plans.first + 1)[:, None]
    key = plans.first[:, None] * 1_000_003 + plans.number[:, None] * 1_009 + offset
    noise = 0.75 + 0.5 * _scrambled(key)
    weight = np.where(running, _WEEKDAY[weekdays()[day]] * noise, 0.0)
    done = np.cumsum(weight, axis=1)
    return np.asarray(done / done[:, -1:])


def progress_by(plans: PastPlans, day: int) -> Floats:
    """The part of its lifetime results that an ad set has by the end of a day of the market; 0 before its
    first."""
    done = progress(plans)
    column = np.minimum(day - plans.first, LONGEST_DAYS - 1)
    found = done[np.arange(len(plans)), np.maximum(column, 0)]
    return np.where(column < 0, 0.0, np.where(day >= plans.last, 1.0, found))


def _scrambled(numbers: Ints) -> Floats:
    """Numbers in [0, 1) that look random and follow from whole numbers (the finaliser of SplitMix64)."""
    with np.errstate(over="ignore"):
        x = numbers.astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15)
        x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        x ^= x >> np.uint64(31)
    return np.asarray((x >> np.uint64(11)).astype(np.float64) / 2.0**53)

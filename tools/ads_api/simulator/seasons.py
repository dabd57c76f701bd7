"""Weeks, years and feast days, as factors on supply and on price."""

from __future__ import annotations

from datetime import date
from functools import cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

FIRST_DAY = date(2016, 1, 1)
LAST_DAY = date(2033, 12, 31)
DAYS = (LAST_DAY - FIRST_DAY).days + 1


def day_index(day: date) -> int:
    """Position of a day in the market's arrays.

    Raises:
        ValueError: When the market does not know that day.
    """
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(f"the market runs from {FIRST_DAY} to {LAST_DAY}, not on {day}")
    return (day - FIRST_DAY).days


@cache
def _days() -> tuple[NDArray[np.int64], Floats, Floats]:
    """Day of the week (Monday 0), part of the year passed (0-1) and years since the first day, for every
    day."""
    days = np.datetime64(FIRST_DAY) + np.arange(DAYS)
    weekday = (days.astype("datetime64[D]").view("int64") + 3) % 7
    year_start = days.astype("datetime64[Y]").astype("datetime64[D]")
    of_year = (days - year_start).astype(np.float64) / 365.25
    return weekday, of_year, np.arange(DAYS) / 365.25


def weekdays() -> NDArray[np.int64]:
    """Day of the week of every day, Monday 0."""
    return _days()[0]


def supply_season(*, southern: bool) -> Floats:
    """Listening by day, about 1: more on working days, in December and outside the summer, 4 % more each
    year."""
    weekday, of_year, years = _days()
    week = np.array([1.02, 1.04, 1.05, 1.06, 1.08, 0.93, 0.82])[weekday]
    summer = of_year + (0.5 if southern else 0.0)
    year = 1 + 0.06 * np.cos(2 * np.pi * summer) + _bump(of_year, 0.96, 0.02, 0.12)
    return np.asarray(week * year * 1.04 ** (years - 5.5))


def price_season(retail_weight: float) -> Floats:
    """Price by day, about 1: dear before Christmas and on Black Friday, cheap in January, 3 % dearer each
    year.

    Args:
        retail_weight: How strongly a country follows the shopping year; 1 is usual.
    """
    weekday, of_year, years = _days()
    week = np.array([0.99, 1.01, 1.02, 1.03, 1.03, 0.97, 0.95])[weekday]
    shopping = (
        _bump(of_year, 0.905, 0.012, 0.24)
        + _bump(of_year, 0.945, 0.030, 0.20)
        + _bump(of_year, 0.118, 0.008, 0.07)
        + _bump(of_year, 0.350, 0.030, 0.05)
        + _bump(of_year, 0.690, 0.040, 0.06)
        - _bump(of_year, 0.035, 0.035, 0.17)
        - _bump(of_year, 0.580, 0.050, 0.06)
    )
    return np.asarray(week * (1 + retail_weight * shopping) * 1.03 ** (years - 5.5))


def _bump(of_year: Floats, centre: float, width: float, height: float) -> Floats:
    """A bell around a time of the year, going round at New Year."""
    distance = np.abs(of_year - centre)
    distance = np.minimum(distance, 1 - distance)
    return np.asarray(height * np.exp(-0.5 * (distance / width) ** 2))

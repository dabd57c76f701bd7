"""People from impressions, when some people are met far more often than others.

Contacts follow a negative binomial distribution: each person's rate of contact is gamma distributed with
shape k, the contacts given the rate are Poisson (Ehrenberg's NBD model). Small k means a few heavy listeners
get most of the ads.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import betainc

Floats = NDArray[np.float64]


def reached_people(universe: Floats | float, impressions: Floats | float, shape: Floats | float) -> Floats:
    """People met at least once: U (1 - (1 + m/k)^-k), with m = impressions / U.

    Args:
        universe: People who can be met, U.
        impressions: Contacts in all.
        shape: k of the gamma distribution.

    Returns:
        People, elementwise, at most min(universe, impressions).
    """
    people = np.maximum(np.asarray(universe, dtype=np.float64), 1e-9)
    mean = np.asarray(impressions, dtype=np.float64) / people
    reached = -people * np.expm1(-shape * np.log1p(mean / shape))
    return np.asarray(np.minimum(reached, np.minimum(people, impressions)))


def exposed_people(universe: Floats | float, impressions: Floats, concentration: Floats | float) -> Floats:
    """The part of a universe that an ad set's impressions are spread over at all.

    A small ad set does not touch everybody: it keeps winning the same people. The mean number of contacts of
    the people it is spread over is m + c m^0.12, with m = impressions / universe and c the concentration; so
    the people are U m / (m + c m^0.12), which rises with the impressions and never passes U.
    """
    people = np.maximum(np.asarray(universe, dtype=np.float64), 1e-9)
    mean = np.maximum(impressions / people, 1e-12)
    return np.asarray(people * mean / (mean + concentration * mean**0.12))


def reached_at_least(universe: Floats, impressions: Floats, shape: Floats | float, times: Floats) -> Floats:
    """People met at least n times, by the tail of the same distribution.

    P(X >= n) = I_q(n, k) with q = m / (m + k), the regularised incomplete beta function.

    Args:
        universe: People who can be met, one dimension of length p.
        impressions: Contacts, the same length.
        shape: k.
        times: The n asked for, one dimension of length t.

    Returns:
        People, p x t; falls along t.
    """
    mean = impressions / np.maximum(universe, 1e-9)
    odds = (mean / (mean + shape))[:, None]
    k = np.broadcast_to(np.asarray(shape, dtype=np.float64), mean.shape)[:, None]
    tail = universe[:, None] * np.asarray(betainc(times[None, :], k, odds), dtype=np.float64)
    return np.asarray(np.minimum(tail, impressions[:, None] / times[None, :]))


def shape_for(universe: Floats, impressions: Floats, reached: Floats) -> Floats:
    """The k that makes `reached_people` answer `reached`, by bisection; between 0.01 and 1000."""
    low, high = np.full(universe.shape, np.log(0.01)), np.full(universe.shape, np.log(1000.0))
    for _ in range(40):
        middle = (low + high) / 2
        too_few = reached_people(universe, impressions, np.exp(middle)) < reached
        low, high = np.where(too_few, middle, low), np.where(too_few, high, middle)
    return np.asarray(np.exp((low + high) / 2))

"""People reached as a function of impressions, and how often each of them is.

All curves are concave, non-decreasing, at most the impressions and at most the universe.
"""

import math
from dataclasses import dataclass

import numpy as np

from planner.decisions.response import PiecewiseCurve
from planner.domain.history import Floats

N_PLUS_LEVELS = 10
"""Reach is told for 1+, 2+ ... up to this many contacts."""


@dataclass(frozen=True)
class UniverseReach:
    """Exponential reach in a known universe: U (1 - exp(-t)), with t concave in the impressions.

    With t proportional to impressions it is the one-point exponential curve (contacts fall on people at
    random); with several points t is linear between them, so the curve goes through every point.
    """

    universe_people: float
    exponent: PiecewiseCurve

    @classmethod
    def through(cls, universe_people: float, impressions: Floats, reach: Floats) -> "UniverseReach | None":
        """Return the curve through points of impressions and reach, or None when they are of no use."""
        if universe_people <= 0:
            return None
        share = np.clip(reach / universe_people, 0.0, 1.0 - 1e-9)
        exponent = PiecewiseCurve.through(impressions, -np.log1p(-share))
        return None if exponent is None else cls(universe_people, exponent)

    def __call__(self, impressions: Floats) -> Floats:
        """Return people reached by `impressions`."""
        reached = self.universe_people * -np.expm1(-self.exponent(impressions))
        return np.minimum(np.minimum(reached, impressions), self.universe_people)


@dataclass(frozen=True)
class HyperbolaReach:
    """One-point hyperbola (Goerg 2014): U I / (I + c), with c such that it goes through the observed point.

    The safer shape where the universe is uncertain: overstating the universe distorts it least.
    """

    universe_people: float
    half_impressions: float

    @classmethod
    def through(cls, universe_people: float, impressions: float, reach: float) -> "HyperbolaReach":
        """Return the curve through one point with 0 < reach <= impressions."""
        universe = max(universe_people, reach * (1 + 1e-9))
        return cls(universe, impressions * (universe - reach) / reach)

    def __call__(self, impressions: Floats) -> Floats:
        """Return people reached by `impressions`."""
        whole = np.maximum(impressions + self.half_impressions, 1e-12)
        return np.minimum(self.universe_people * impressions / whole, impressions)


@dataclass(frozen=True)
class PowerReach:
    """Reach without a known universe: a power of the impressions through one observed point.

    The exponent 0.9 was measured on 33 Facebook ad sets (leave one campaign out, weighted error 25 % against
    32 % for a constant frequency). It holds near the observed point only and has no ceiling of its own.
    """

    reference_impressions: float
    reference_reach: float
    exponent: float = 0.9

    def __call__(self, impressions: Floats) -> Floats:
        """Return people reached by `impressions`."""
        grown = self.reference_reach * (impressions / self.reference_impressions) ** self.exponent
        return np.minimum(grown, impressions)


ReachCurve = UniverseReach | HyperbolaReach | PowerReach


def n_plus_reach(impressions: float, reach: float, universe: float | None) -> tuple[float, ...]:
    """Return people reached at least 1, 2 ... 10 times.

    Contacts per person follow the negative binomial distribution (gamma-Poisson; Ehrenberg 1959, "The pattern
    of consumer purchases"), with its mean and its share of people without a contact matched to the
    impressions and the reach in the universe. Where contacts are spread more evenly than at random, or where
    no universe is known, a Poisson distribution among the people reached (zero-truncated) takes its place.
    """
    if reach <= 0 or impressions <= 0:
        return ()
    shape = (
        _nbd_shape(impressions / universe, 1.0 - reach / universe) if universe and reach < universe else None
    )
    if shape is None or universe is None:
        at_least = _truncated_poisson_tail(max(impressions / reach, 1.0))
        return tuple(reach * share for share in at_least)
    mean = impressions / universe
    step = mean / (mean + shape)
    mass = (shape / (shape + mean)) ** shape
    left = universe * (1.0 - mass)
    tail = [min(left, reach)]
    for contacts in range(1, N_PLUS_LEVELS):
        mass *= step * (shape + contacts - 1) / contacts
        left = max(left - universe * mass, 0.0)
        tail.append(min(left, tail[-1]))
    return tuple(tail)


def _nbd_shape(mean: float, unreached_share: float) -> float | None:
    """The k of (1 + mean / k)^-k = unreached_share, or None when the spread is no wider than Poisson's."""
    if not 0 < unreached_share < 1 or math.exp(-mean) >= unreached_share * (1 - 1e-9):
        return None
    low, high = -12.0, 12.0  # log k; (1 + m/k)^-k falls from 1 to exp(-m) as k grows
    for _ in range(60):
        middle = (low + high) / 2
        shape = math.exp(middle)
        if -shape * math.log1p(mean / shape) > math.log(unreached_share):
            low = middle
        else:
            high = middle
    return math.exp((low + high) / 2)


def _truncated_poisson_tail(frequency: float) -> list[float]:
    """Shares of the reached with at least 1, 2 ... contacts, zero-truncated Poisson with this mean."""
    if frequency <= 1 + 1e-9:
        return [1.0] + [0.0] * (N_PLUS_LEVELS - 1)
    low, high = 0.0, frequency
    for _ in range(60):
        middle = (low + high) / 2
        if middle / -math.expm1(-middle) < frequency:
            low = middle
        else:
            high = middle
    rate = (low + high) / 2
    mass = math.exp(-rate)
    reached = 1.0 - mass
    left, tail = reached, [1.0]
    for contacts in range(1, N_PLUS_LEVELS):
        mass *= rate / contacts
        left = max(left - mass, 0.0)
        tail.append(left / reached)
    return tail

"""People of several lines, each counted once.

People of one country, age band and gender are taken to meet the lines independently (Sainsbury's rule inside
each cell); different countries share nobody. Lines for the same narrow group overlap more than lines for
everyone, because their people fall into the same cells.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tools.ads_api.simulator.estimates import Estimate
from tools.ads_api.simulator.reach import reached_at_least, shape_for

Floats = NDArray[np.float64]


def people_once(estimates: Sequence[Estimate], reach: Floats) -> Floats:
    """People met by at least one line.

    Args:
        estimates: The lines.
        reach: People met by each line; lines x points.

    Returns:
        People at each point.
    """
    total = np.zeros(reach.shape[1])
    for country in {estimate.line.country.code for estimate in estimates}:
        missed = np.ones((21, reach.shape[1]))
        people = np.zeros(21)
        for estimate in estimates:
            if estimate.line.country.code == country:
                people = np.maximum(people, _cell_people(estimate))
        for row, estimate in enumerate(estimates):
            if estimate.line.country.code == country:
                spread = _cell_people(estimate)
                spread = spread / max(float(spread.sum()), 1e-9)
                met = spread[:, None] * reach[row][None, :] / np.maximum(people, 1e-9)[:, None]
                missed *= 1 - np.minimum(met, 1.0)
        total += (people[:, None] * (1 - missed)).sum(axis=0)
    return np.asarray(np.clip(total, reach.max(axis=0), reach.sum(axis=0)))


def people_at_least(universe: float, impressions: Floats, reach: Floats, times: Floats) -> Floats:
    """People met n times or more by a plan as a whole: the contact distribution that gives its reach.

    Returns:
        People; points x n.
    """
    whole = np.full(len(impressions), universe)
    shape = shape_for(whole, impressions, np.minimum(reach, 0.999 * np.minimum(whole, impressions)))
    return np.minimum(reached_at_least(whole, impressions, shape, times), reach[:, None])


def _cell_people(estimate: Estimate) -> Floats:
    """A line's universe by age band and gender, as 21 numbers."""
    cells = estimate.line.audience.weights * estimate.line.audience.cells
    return np.asarray((estimate.universe * cells / max(float(cells.sum()), 1e-12)).ravel())

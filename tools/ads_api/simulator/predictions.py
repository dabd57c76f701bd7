"""Predictions on the wire: ranges, results and curve points from an estimate."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import forecast_pb2 as wire
from tools.ads_api.simulator.estimates import RARE_SPREAD, SPREAD, Estimate

Floats = NDArray[np.float64]

_TENTH = 1.2815515594600038


def metric_range(mid: float, spread: float, most: float = float("inf")) -> ads.MetricRange:
    """The 10th percentile, the median and the 90th percentile of a log-normal around `mid`, none above
    `most`."""
    low, high = mid * float(np.exp(-_TENTH * spread)), mid * float(np.exp(_TENTH * spread))
    return ads.MetricRange(low=min(low, most), mid=min(mid, most), high=min(high, most))


def predicted_results(
    estimate: Estimate, seed: int, impressions: Floats, reach: Floats
) -> list[wire.PredictedResults]:
    """What so many impressions would do, one answer for each."""
    counts = estimate.results(seed, impressions, reach)
    wide = {name: SPREAD.get(name, RARE_SPREAD) for name in counts}
    found = []
    for at, (shown, people) in enumerate(zip(impressions.tolist(), reach.tolist(), strict=True)):
        ranges = {name: metric_range(float(values[at]), wide[name]) for name, values in counts.items()}
        found.append(
            wire.PredictedResults(
                impressions=metric_range(shown, SPREAD["impressions"]),
                reach=metric_range(people, SPREAD["reach"], estimate.universe),
                frequency=max(shown / people, 1.0) if people > 0 else 0.0,
                **ranges,
            )
        )
    return found


def line_curve(
    estimate: Estimate, seed: int, spends: Floats, times: Sequence[int], usd: float
) -> tuple[wire.LineCurve, Floats, Floats]:
    """A line's curve on the wire, with its impressions and its reach at each point.

    Args:
        estimate: What is believed about the line.
        seed: The market's.
        spends: US dollars, rising.
        times: The n of n+ reach.
        usd: US dollars for one unit of the answer's currency.
    """
    impressions = estimate.impressions(spends)
    reach = estimate.reach(impressions)
    expected = np.minimum(estimate.spend_for(impressions), spends)
    at_least = estimate.reach_at_least(impressions, np.array(times, dtype=np.float64)) if times else None
    results = predicted_results(estimate, seed, impressions, reach)
    curve = wire.LineCurve(line_id=estimate.line.spec.line_id, universe_people=int(estimate.universe))
    for at, result in enumerate(results):
        curve.points.append(
            wire.LineCurvePoint(
                spend_micros=round(spends[at] / usd * 1e6),
                expected_spend_micros=round(expected[at] / usd * 1e6),
                results=result,
                n_plus_reach=[] if at_least is None else n_plus(times, at_least[at]),
            )
        )
    return curve, impressions, reach


def n_plus(times: Sequence[int], people: Floats) -> list[wire.NPlusReach]:
    """n+ reach on the wire."""
    return [
        wire.NPlusReach(effective_frequency=n, reach_people=value)
        for n, value in zip(times, people.tolist(), strict=True)
    ]

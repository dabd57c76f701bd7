# ruff: noqa: N802 - methods carry the names of their RPCs
"""ForecastService: response curves, side-by-side delivery, audience sizes and bids."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import forecast_pb2 as wire
from protos.ads.v1 import forecast_pb2_grpc as rpc
from tools.ads_api.simulator.estimates import SPREAD, Estimate, bid_percentiles, estimate
from tools.ads_api.simulator.faults import Faults
from tools.ads_api.simulator.lines import read_line
from tools.ads_api.simulator.overlap import people_at_least, people_once
from tools.ads_api.simulator.predictions import line_curve, metric_range, n_plus, predicted_results
from tools.ads_api.simulator.refusals import LineRefusedError
from tools.ads_api.simulator.services.context import Context
from tools.ads_api.simulator.services.inventory import dollars_for
from tools.ads_api.simulator.services.provenance import ESTIMATE, GUARANTEED, MODELED, provenance
from tools.ads_api.simulator.world import World

Floats = NDArray[np.float64]

_REACH = "/ads.v1.ForecastService/GenerateReachForecast"
_DELIVERY = "/ads.v1.ForecastService/ForecastDelivery"
_NOTE = (
    "People of one country, age band and gender are taken to meet the lines independently; "
    "people of different countries are different people."
)
_LARGEST_MULTIPLE = 1000.0


class ForecastService(rpc.ForecastServiceServicer):
    """Answers from estimates that are informed and not exact."""

    def __init__(self, world: World, faults: Faults) -> None:
        self._world = world
        self._faults = faults

    async def GenerateReachForecast(
        self, request: wire.GenerateReachForecastRequest, context: Context
    ) -> wire.GenerateReachForecastResponse:
        """Curves of each line and of the plan."""
        usd = dollars_for(self._world, request.currency_code)
        points = request.points or 8
        top = request.max_budget_multiple or 2.0
        multiples = np.linspace(0.1, max(top, 0.1), points) if points > 1 else np.ones(1)
        times = list(request.effective_frequencies)
        answer = wire.GenerateReachForecastResponse(
            currency_code=request.currency_code,
            deduplication_note=_NOTE,
            provenance=provenance(self._world, ESTIMATE),
        )
        estimates: list[Estimate] = []
        shown, met = [], []
        for spec in request.lines:
            believed = self._estimate(spec, _REACH)
            if isinstance(believed, LineRefusedError):
                answer.lines.append(wire.LineCurve(line_id=spec.line_id, error=believed.as_line_error()))
                continue
            spends = believed.line.budget * multiples
            curve, impressions, reach = line_curve(believed, self._world.seed, spends, times, usd)
            answer.lines.append(curve)
            estimates.append(believed)
            shown.append(impressions)
            met.append(reach)
        if estimates:
            answer.plan.CopyFrom(
                _plan_curve(estimates, multiples, np.stack(shown), np.stack(met), times=times, usd=usd)
            )
            if request.mode == wire.FORECAST_MODE_REACH_TO_BUDGET:
                _solve(answer, estimates, float(request.target_reach_people), times, usd)
        return answer

    async def ForecastDelivery(
        self, request: wire.ForecastDeliveryRequest, context: Context
    ) -> wire.ForecastDeliveryResponse:
        """Delivery of lines that run side by side."""
        ignored = frozenset(request.ignored_reservations)
        believed = [self._estimate(spec, _DELIVERY, ignored) for spec in request.lines]
        accepted = [one for one in believed if isinstance(one, Estimate)]
        answers = [
            wire.LineDelivery(line_id=spec.line_id, error=one.as_line_error())
            if isinstance(one, LineRefusedError)
            else _delivery(one, accepted, self._world.seed)
            for spec, one in zip(request.lines, believed, strict=True)
        ]
        return wire.ForecastDeliveryResponse(lines=answers, provenance=provenance(self._world, ESTIMATE))

    async def EstimateAudience(
        self, request: wire.EstimateAudienceRequest, context: Context
    ) -> wire.EstimateAudienceResponse:
        """How many people a line could speak to."""
        line = read_line(
            self._world.market, request.line, self._world.today(), budget_needed=False, audience_checked=False
        )
        believed = estimate(self._world, line)
        costliest = line.audience.costliest()
        return wire.EstimateAudienceResponse(
            audience_people=metric_range(believed.universe, SPREAD["reach"]),
            seen_last_7_days_people=int(line.people * 0.72),
            too_small=line.people < line.product.min_audience,
            min_audience_people=line.product.min_audience,
            widen_first=ads.TARGETING_CRITERION_UNSPECIFIED if costliest is None else costliest,
            provenance=provenance(self._world, MODELED),
        )

    async def EstimateBid(
        self, request: wire.EstimateBidRequest, context: Context
    ) -> wire.EstimateBidResponse:
        """What a line of this kind pays at present."""
        currency = request.currency_code or "USD"
        usd = dollars_for(self._world, currency)
        line = read_line(self._world.market, request.line, self._world.today(), budget_needed=False)
        prices, floor = bid_percentiles(self._world, line)
        micros = np.round(prices / usd * 1e6).astype(np.int64).tolist()
        return wire.EstimateBidResponse(
            price_model=line.product.price_model,
            currency_code=currency,
            bid_micros=ads.MetricRange(low=micros[1], mid=micros[2], high=micros[3]),
            p25_micros=micros[1],
            p50_micros=micros[2],
            p75_micros=micros[3],
            p90_micros=micros[4],
            floor_micros=round(floor / usd * 1e6),
            provenance=provenance(self._world, GUARANTEED if line.product.reserved else ESTIMATE),
        )

    def _estimate(
        self, spec: ads.LineSpec, method: str, ignored: frozenset[str] = frozenset()
    ) -> Estimate | LineRefusedError:
        try:
            self._faults.check_line(method, spec.line_id)
            line = read_line(self._world.market, spec, self._world.today(), budget_needed=True)
        except LineRefusedError as refused:
            return refused
        return estimate(self._world, line, ignored)


def _plan_curve(
    estimates: Sequence[Estimate],
    multiples: Floats,
    shown: Floats,
    met: Floats,
    *,
    times: Sequence[int],
    usd: float,
) -> wire.PlanCurve:
    """The plan's curve; `shown` and `met` are impressions and reach, lines x points."""
    universe = float(people_once(estimates, np.array([[one.universe] for one in estimates]))[0])
    impressions = shown.sum(axis=0)
    reach = np.maximum.accumulate(np.minimum(people_once(estimates, met), universe))
    budget = sum(one.line.budget for one in estimates)
    at_least = (
        people_at_least(universe, impressions, reach, np.array(times, dtype=np.float64)) if times else None
    )
    points = [
        wire.PlanCurvePoint(
            spend_micros=round(budget * float(multiples[at]) / usd * 1e6),
            impressions=float(impressions[at]),
            reach=metric_range(float(reach[at]), SPREAD["reach"], universe),
            frequency=max(float(impressions[at] / reach[at]), 1.0) if reach[at] > 0 else 0.0,
            n_plus_reach=[] if at_least is None else n_plus(times, at_least[at]),
        )
        for at in range(len(multiples))
    ]
    return wire.PlanCurve(universe_people=int(universe), points=points)


def _solve(
    answer: wire.GenerateReachForecastResponse,
    estimates: Sequence[Estimate],
    target: float,
    times: Sequence[int],
    usd: float,
) -> None:
    """Finds the common multiple of all budgets that reaches the target, by bisection on its logarithm."""

    def at(multiple: float) -> wire.PlanCurvePoint:
        shown = np.stack([one.impressions(np.array([one.line.budget * multiple])) for one in estimates])
        met = np.stack([one.reach(row) for one, row in zip(estimates, shown, strict=True)])
        return _plan_curve(estimates, np.array([multiple]), shown, met, times=times, usd=usd).points[0]

    low, high = 1e-4, _LARGEST_MULTIPLE
    answer.target_attainable = at(high).reach.mid >= target
    if answer.target_attainable:
        for _ in range(40):
            middle = float(np.sqrt(low * high))
            low, high = (low, middle) if at(middle).reach.mid >= target else (middle, high)
    answer.required_budget_multiple = high
    answer.required.CopyFrom(at(high))


def _delivery(one: Estimate, everyone: Sequence[Estimate], seed: int) -> wire.LineDelivery:
    """One line's delivery beside the others of its request."""
    line = one.line
    spend = np.array([line.budget])
    wanted = float(one.unlimited(spend)[0])
    rivals = sum(_wanted_from(one, other) for other in everyone if other is not one)
    free = max(one.limit - rivals * one.limit / max(one.inventory.available, 1e-9), 0.0)
    predicted = np.array([min(wanted, free)])
    chance = 0.97 * float(ndtr(np.log(max(free, 1e-9) / max(wanted, 1e-9)) / 0.22)) if free > 0 else 0.0
    rate = float(predicted[0] / max(wanted, 1e-9))
    usd = line.usd
    return wire.LineDelivery(
        line_id=line.spec.line_id,
        unit_type=ads.UNIT_TYPE_IMPRESSIONS,
        budgeted_units=int(wanted),
        predicted_units=metric_range(float(predicted[0]), SPREAD["impressions"]),
        delivery_rate=metric_range(rate, 0.08, 1.0),
        probability_full_delivery=chance,
        likely_to_deliver_budget=chance >= 0.5,
        limiting_factor=_limit(one, wanted, free),
        contention_with_lines_units=int(rivals),
        contention_with_bookings_units=int(one.inventory.reserved),
        cpm_micros=metric_range(_mean_cpm(one, predicted) / usd * 1e6, SPREAD["impressions"]),
        results=predicted_results(one, seed, predicted, one.reach(predicted))[0],
    )


def _mean_cpm(one: Estimate, impressions: Floats) -> float:
    if impressions[0] < 1:
        return one.cpm
    return float(one.spend_for(impressions)[0] / impressions[0] * 1000.0)


def _wanted_from(one: Estimate, other: Estimate) -> float:
    """Impressions that another line of the request wants from this line's people, on its days."""
    if (one.line.product, one.line.country) != (other.line.product, other.line.country):
        return 0.0
    together = len(np.intersect1d(one.line.days, other.line.days, assume_unique=True)) / len(other.line.days)
    theirs = other.line.audience.weights * other.line.audience.cells
    shared = float((theirs * one.line.audience.cells).sum()) / max(float(theirs.sum()), 1e-9)
    return float(other.impressions(np.array([other.line.budget]))[0]) * together * shared


def _limit(one: Estimate, wanted: float, free: float) -> wire.LimitingFactor.ValueType:
    """What keeps a line from delivering all that its budget buys."""
    if free >= wanted:
        return wire.LIMITING_FACTOR_NONE
    if one.limit >= wanted:
        return wire.LIMITING_FACTOR_OTHER_LINES
    if one.limit < 0.5 * one.inventory.available and one.line.bid:
        return wire.LIMITING_FACTOR_BID
    if one.line.spec.HasField("frequency_cap") and one.inventory.matched < 0.99 * (
        one.inventory.capacity * one.line.audience.inventory_share
    ):
        return wire.LIMITING_FACTOR_FREQUENCY_CAP
    return wire.LIMITING_FACTOR_INVENTORY

"""The model of one line: forecasts with ranges, and the response that allocation maximises."""

import math
from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr

from planner.decisions.evidence import LineEvidence
from planner.decisions.log_estimates import SMALLEST_HALF_WIDTH
from planner.decisions.reach import ReachCurve, n_plus_reach
from planner.decisions.response import CountCurve, PiecewiseCurve
from planner.domain.forecast import ForecastBasis, LineForecast, MetricRange
from planner.domain.history import Floats
from planner.domain.inventory import Avails, Provenance
from planner.domain.vocabulary import DeliveryGoal

SUPPLY_HALF_WIDTH = 0.2
"""Log half width (80 %) taken for a supply forecast: what is available may turn out a fifth more or less."""


@dataclass(frozen=True)
class CountModel:
    """A count over money with constant 80 % half widths on the log scale, so that its range never falls."""

    curve: CountCurve
    below: float
    above: float

    def range_at(self, spend_micros: float) -> MetricRange:
        """Return low, mid and high for one amount of money."""
        mid = float(self.curve(np.array([spend_micros]))[0])
        return MetricRange(low=mid * math.exp(-self.below), mid=mid, high=mid * math.exp(self.above))


@dataclass(frozen=True)
class ReachModel:
    """Reach over impressions, with a log half width of its own beside that of the impressions."""

    curve: ReachCurve
    half_width: float
    universe_people: float | None

    def at(self, impressions: float) -> float:
        """Return the people reached by `impressions`."""
        return float(self.curve(np.array([impressions]))[0])


@dataclass(frozen=True)
class LineModel:
    """What one line would bring for any amount of money. Everything in it rises with money, or stays.

    Attributes:
        line_id: The line.
        goal: Its delivery goal.
        evidence: What past campaigns say about it.
        basis: What the numbers rest on.
        impressions: Impressions over money; None when there is no evidence.
        impressions_curve: The same as a piecewise curve, for inverting.
        reach: Reach over impressions; None when unknown.
        clicks: Clicks over money; None when unknown.
        video_views: Video views over money; None when unknown.
        results: Results of the goal over money, for goals other than IMPRESSIONS and REACH.
        universe_people: People who fit the targeting, when the Ads API says.
        api_impressions: The API's own impressions over money.
        history_cpm_micros: The cohort's median price per 1,000 impressions.
        provenance: Where the Ads API's estimate comes from; None when there is none.
    """

    line_id: str
    goal: DeliveryGoal
    evidence: LineEvidence
    basis: ForecastBasis
    impressions: CountModel | None = None
    impressions_curve: PiecewiseCurve | None = None
    reach: ReachModel | None = None
    clicks: CountModel | None = None
    video_views: CountModel | None = None
    results: CountModel | None = None
    universe_people: float | None = None
    api_impressions: PiecewiseCurve | None = None
    history_cpm_micros: float | None = None
    provenance: Provenance | None = None

    @property
    def knows_its_goal(self) -> bool:
        """Whether there is evidence for the results of the delivery goal."""
        match self.goal:
            case DeliveryGoal.IMPRESSIONS:
                return self.impressions is not None
            case DeliveryGoal.REACH:
                return self.reach is not None
            case _:
                return self.results is not None

    def response(self, spend_micros: Floats) -> Floats:
        """Return the expected units of the goal for each amount of money; zeros when there is no evidence.

        Concave, non-decreasing and 0 at 0. The limit that avails set is `spend_limit`.
        """
        spend = np.asarray(spend_micros, dtype=np.float64)
        if self.impressions_curve is None or not self.knows_its_goal:
            return np.zeros_like(spend)
        if self.goal is DeliveryGoal.IMPRESSIONS:
            return self.impressions_curve(spend)
        if self.goal is DeliveryGoal.REACH and self.reach is not None:
            return self.reach.curve(self.impressions_curve(spend))
        return self.results.curve(spend) if self.results is not None else np.zeros_like(spend)

    def impressions_response(self, spend_micros: Floats) -> Floats:
        """Return the expected impressions, the stand-in where no line knows its goal's results."""
        spend = np.asarray(spend_micros, dtype=np.float64)
        return self.impressions_curve(spend) if self.impressions_curve is not None else np.zeros_like(spend)

    def spend_limit(self, avails: Avails | None) -> int | None:
        """Return the most money (micros) that the available impressions can use; None without a limit."""
        if avails is None or self.impressions_curve is None:
            return None
        limit = self.impressions_curve.spend_for(float(avails.available))
        return None if limit is None else int(limit + 1e-3)

    def spend_under_cpm(self, cpm_micros: float, up_to_micros: int) -> int:
        """Return the most money, at most `up_to_micros`, whose mean price per 1,000 stays at `cpm_micros`."""
        curve = self.impressions_curve
        if curve is None:
            return up_to_micros

        def too_dear(spend: float) -> bool:
            return 1000.0 * spend > cpm_micros * curve.at(spend) * (1 + 1e-12)

        if not too_dear(up_to_micros):
            return up_to_micros
        low, high = 0.0, float(up_to_micros)
        while high - low > 1.0:
            middle = (low + high) / 2
            low, high = (low, middle) if too_dear(middle) else (middle, high)
        return int(low)

    def forecast(self, spend_micros: int, avails: Avails | None) -> LineForecast:
        """Return the prediction for `spend_micros` of the plan's currency.

        Delivery stops where the available impressions are used up. Low, mid and high of impressions and
        reach never fall with more money; reach is at most the impressions and the universe; frequency is at
        least 1.
        """
        if self.impressions is None or self.impressions_curve is None:
            return LineForecast(universe_people=self.universe_people, basis=self.basis)
        used = float(spend_micros)
        limit = self.spend_limit(avails)
        if limit is not None:
            used = min(used, float(limit))
        impressions = self._impressions_range(float(spend_micros), avails)
        reach, frequency = self._reach_ranges(impressions)
        results = {
            DeliveryGoal.IMPRESSIONS: impressions,
            DeliveryGoal.REACH: reach,
        }.get(self.goal, self.results.range_at(used) if self.results else None)
        per = 1000.0 if self.goal in (DeliveryGoal.IMPRESSIONS, DeliveryGoal.REACH) else 1.0
        uncapped = self.impressions.range_at(used)
        return LineForecast(
            impressions=impressions,
            reach_people=reach,
            frequency=frequency,
            clicks=self.clicks.range_at(used) if self.clicks else None,
            video_views=self.video_views.range_at(used) if self.video_views else None,
            results=results,
            cpm_micros=_price(used, uncapped, 1000.0),
            cost_per_result_micros=_price(used, results, per),
            delivery_rate=self._delivery_rate(used, spend_micros),
            chance_to_deliver_in_full=self._chance_in_full(spend_micros, avails),
            n_plus_reach=n_plus_reach(impressions.mid, reach.mid, self.universe_people) if reach else (),
            universe_people=self.universe_people,
            basis=self.basis,
            disagreement=self._disagreement(used),
        )

    def _impressions_range(self, spend_micros: float, avails: Avails | None) -> MetricRange:
        found = (
            self.impressions.range_at(spend_micros) if self.impressions else MetricRange(low=0, mid=0, high=0)
        )
        if avails is None:
            return found
        available, possible = float(avails.available), float(max(avails.possible, avails.available))
        return MetricRange(
            low=min(found.low, available), mid=min(found.mid, available), high=min(found.high, possible)
        )

    def _reach_ranges(self, impressions: MetricRange) -> tuple[MetricRange | None, MetricRange | None]:
        if self.reach is None:
            return None, None
        spread = math.exp(self.reach.half_width)
        low, mid, high = (
            self.reach.at(count) for count in (impressions.low, impressions.mid, impressions.high)
        )
        ceiling = min(impressions.high, self.reach.universe_people or math.inf)
        reach = MetricRange(low=low / spread, mid=mid, high=max(min(high * spread, ceiling), mid))
        if mid <= 0 or low <= 0 or high <= 0:
            return reach, None
        least, usual, most = impressions.low / low, impressions.mid / mid, impressions.high / high
        frequency = MetricRange(
            low=max(1.0, min(least / spread, usual)), mid=max(1.0, usual), high=max(most * spread, usual, 1.0)
        )
        return reach, frequency

    def _delivery_rate(self, used: float, spend_micros: int) -> MetricRange | None:
        benchmark = self.evidence.benchmark("delivery_rate")
        if benchmark is None or spend_micros <= 0:
            return None
        share = used / spend_micros
        return MetricRange(low=benchmark.p10 * share, mid=benchmark.p50 * share, high=benchmark.p90 * share)

    def _chance_in_full(self, spend_micros: int, avails: Avails | None) -> float | None:
        """Share of comparable ad sets that delivered in full, times the chance that the supply suffices.

        The second is Phi(ln(available / needed) / sigma), with sigma from the widths of the price and of the
        supply forecast (both lognormal, independent).
        """
        share = self.evidence.delivered_in_full_share
        if avails is None or self.impressions is None or spend_micros <= 0:
            return share
        needed = self.impressions.range_at(float(spend_micros))
        if avails.available <= 0:
            return 0.0
        half_width = math.hypot((self.impressions.below + self.impressions.above) / 2, SUPPLY_HALF_WIDTH)
        sigma = max(half_width, SMALLEST_HALF_WIDTH) / 1.2815515655446004
        suffices = float(ndtr(math.log(avails.available / needed.mid) / sigma)) if needed.mid > 0 else 1.0
        return suffices if share is None else share * suffices

    def _disagreement(self, used: float) -> float | None:
        if self.api_impressions is None or self.history_cpm_micros is None or used <= 0:
            return None
        return self.api_impressions.at(used) / (1000.0 * used / self.history_cpm_micros)


def _price(spend_micros: float, counted: MetricRange | None, per: float) -> MetricRange | None:
    """Money per `per` units: many units make a low price."""
    if counted is None or spend_micros <= 0 or counted.low <= 0:
        return None
    return MetricRange(
        low=per * spend_micros / counted.high,
        mid=per * spend_micros / counted.mid,
        high=per * spend_micros / counted.low,
    )

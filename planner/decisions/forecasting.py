"""What a line would bring for any amount of money, from past campaigns and the Ads API's own estimate."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from planner.decisions.candidates import Candidates
from planner.decisions.evidence import LineEvidence
from planner.decisions.line_model import CountModel, LineModel, ReachModel
from planner.decisions.log_estimates import Combination, LogEstimate, combine, from_api, from_benchmark
from planner.decisions.reach import HyperbolaReach, PowerReach, ReachCurve, UniverseReach
from planner.decisions.response import (
    ELASTICITIES,
    CappedByImpressions,
    CountCurve,
    PiecewiseCurve,
    PowerOfImpressions,
)
from planner.domain.forecast import ApiLineForecast, ForecastBasis
from planner.domain.history import Floats
from planner.domain.inventory import LineSpec, Provenance
from planner.domain.vocabulary import DeliveryGoal

__all__ = ["LineModel", "build_line_models"]


def build_line_models(
    candidates: Candidates, evidence: Mapping[str, LineEvidence], api: Mapping[str, ApiLineForecast]
) -> dict[str, LineModel]:
    """Return one model per candidate line.

    The API says how results bend with money; history and API together say how high they are. Both levels are
    combined on the log scale, weighted by precision, at a spend that a line of this plan is likely to get. An
    API answer in another currency than the plan's is not used. A simulated API never moves the level that
    real campaigns set: its market is made up, so it gives the shape of the curve alone.
    """
    reference = candidates.budget.amount_micros / 3
    models = {}
    for line in candidates.lines:
        answer = api.get(line.line_id)
        if answer is not None and (answer.currency != candidates.budget.currency or not answer.points):
            answer = None
        known = evidence.get(line.line_id) or LineEvidence(line.line_id)
        models[line.line_id] = _Builder(line, known, _Answer.of(answer), reference).model()
    return models


@dataclass(frozen=True)
class _Answer:
    """The Ads API's curve as columns; empty when it did not answer."""

    spend: Floats = field(default_factory=lambda: np.empty(0))
    impressions: Floats = field(default_factory=lambda: np.empty(0))
    reach: Floats = field(default_factory=lambda: np.empty(0))
    counts: Mapping[str, Floats] = field(default_factory=dict)
    universe: float | None = None
    relative_error: float = 0.0
    provenance: Provenance | None = None

    @classmethod
    def of(cls, answer: ApiLineForecast | None) -> "_Answer":
        if answer is None:
            return cls()
        points = answer.points

        def column(name: str) -> Floats:
            values = (getattr(point, name) for point in points)
            return np.array([math.nan if value is None else value for value in values], dtype=np.float64)

        return cls(
            spend=column("spend_micros"),
            impressions=column("impressions"),
            reach=column("reach_people"),
            counts={name: column(name) for name in ("clicks", "video_views", "results")},
            universe=answer.universe_people if answer.universe_people > 0 else None,
            relative_error=answer.relative_error,
            provenance=answer.provenance,
        )

    def curve(self, name: str) -> PiecewiseCurve | None:
        """The API's curve of a count over money, None where it says nothing."""
        return PiecewiseCurve.through(self.spend, self.counts[name]) if name in self.counts else None


@dataclass(frozen=True)
class _Builder:
    """Builds the model of one line."""

    line: LineSpec
    evidence: LineEvidence
    answer: _Answer
    reference_micros: float

    def model(self) -> LineModel:
        api = (
            PiecewiseCurve.through(self.answer.spend, self.answer.impressions)
            if len(self.answer.spend)
            else None
        )
        reference = self._reference(api)
        combined = self._impressions_at(reference, api)
        unavailable = LineModel(
            line_id=self.line.line_id,
            goal=self.line.delivery_goal,
            evidence=self.evidence,
            basis=ForecastBasis.UNAVAILABLE,
            universe_people=self.answer.universe,
            provenance=self.answer.provenance,
        )
        if combined is None:
            return unavailable
        level = combined.estimate.mid
        if api is not None:
            impressions = api.scaled(level / api.at(reference))
        else:
            impressions = PiecewiseCurve.proportional(level / reference)
        clicks = self._count(
            "clicks",
            "click_through_rate",
            DeliveryGoal.CLICKS,
            impressions=impressions,
            combined=combined,
            api=api,
        )
        views = self._count(
            "video_views",
            "video_view_rate",
            DeliveryGoal.VIDEO_VIEWS,
            impressions=impressions,
            combined=combined,
            api=api,
        )
        cpm = self.evidence.benchmark("cpm_micros")
        return replace(
            unavailable,
            basis=self._basis(api),
            impressions=CountModel(impressions, combined.estimate.below, combined.estimate.above),
            impressions_curve=impressions,
            reach=self._reach(api),
            clicks=clicks,
            video_views=views,
            results=self._results(clicks, views, impressions, combined, api),
            api_impressions=api,
            history_cpm_micros=cpm.p50 if cpm else None,
        )

    @property
    def _api_gives_shape_only(self) -> bool:
        cohort, provenance = self.evidence.cohort, self.answer.provenance
        made_up = provenance is not None and provenance.simulated
        return made_up and cohort is not None and cohort.simulated_share == 0.0

    def _basis(self, api: PiecewiseCurve | None) -> ForecastBasis:
        from_history = self.evidence.benchmark("cpm_micros") is not None
        if api is None or (from_history and self._api_gives_shape_only):
            return ForecastBasis.HISTORY_ONLY
        return ForecastBasis.HISTORY_AND_API if from_history else ForecastBasis.API_ONLY

    def _reference(self, api: PiecewiseCurve | None) -> float:
        """A spend at which both sources can be compared: inside what the API answered for."""
        if api is None:
            return self.reference_micros
        asked = self.answer.spend[self.answer.spend > 0]
        return float(np.clip(self.reference_micros, asked.min(), asked.max()))

    def _impressions_at(self, reference: float, api: PiecewiseCurve | None) -> Combination | None:
        cpm = self._estimate("cpm_micros")
        history = None
        if cpm is not None:
            # Impressions are 1000 * money / price, so a low price is the upper end.
            history = LogEstimate(math.log(1000.0 * reference) - cpm.centre, cpm.above, cpm.below)
        told = from_api(api.at(reference), self.answer.relative_error) if api is not None else None
        if history is not None and self._api_gives_shape_only:
            told = None
        return combine(history, told)

    def _estimate(self, metric: str) -> LogEstimate | None:
        benchmark = self.evidence.benchmark(metric)
        return from_benchmark(benchmark, self.evidence.effective_ad_sets[metric]) if benchmark else None

    def _count(
        self,
        name: str,
        rate_metric: str,
        goal: DeliveryGoal,
        *,
        impressions: PiecewiseCurve,
        combined: Combination,
        api: PiecewiseCurve | None,
    ) -> CountModel | None:
        """The model of a count whose rate per impression both sources may know."""
        reference = self._reference(api)
        served = impressions.at(reference)
        told_curve = self.answer.curve(name)
        told = None
        if told_curve is not None and api is not None and served > 0:
            told = from_api(told_curve.at(reference) / api.at(reference), self.answer.relative_error)
        seen = self._estimate(rate_metric)
        seen_at = self.evidence.typical_impressions or served
        elasticity = ELASTICITIES[goal]
        if seen is not None and served > 0:
            # The rate was seen at the cohort's usual size; bring it to the size of this line.
            shift = (elasticity - 1.0) * math.log(served / seen_at)
            seen = LogEstimate(seen.centre + shift, seen.below, seen.above)
        if seen is not None and self._api_gives_shape_only:
            told = None
        rate = combine(seen, told)
        if rate is None:
            return None
        curve: CountCurve
        if told_curve is not None and api is not None and told is not None:
            factor = impressions.at(reference) / api.at(reference) * rate.estimate.mid / told.mid
            curve = CappedByImpressions(told_curve.scaled(factor), impressions)
        else:
            curve = PowerOfImpressions(impressions, rate.estimate.mid, served, elasticity)
        return CountModel(
            curve,
            math.hypot(combined.estimate.below, rate.estimate.below),
            math.hypot(combined.estimate.above, rate.estimate.above),
        )

    def _results(
        self,
        clicks: CountModel | None,
        views: CountModel | None,
        impressions: PiecewiseCurve,
        combined: Combination,
        api: PiecewiseCurve | None,
    ) -> CountModel | None:
        """The model of the delivery goal's results, for goals that are neither impressions nor reach."""
        goal = self.line.delivery_goal
        if goal in (DeliveryGoal.IMPRESSIONS, DeliveryGoal.REACH):
            return None
        if goal is DeliveryGoal.CLICKS and clicks is not None:
            return clicks
        if goal is DeliveryGoal.VIDEO_VIEWS and views is not None:
            return views
        return self._count(
            "results", "result_rate", goal, impressions=impressions, combined=combined, api=api
        )

    def _reach(self, api: PiecewiseCurve | None) -> ReachModel | None:
        universe = self.answer.universe
        curve: ReachCurve | None = None
        if api is not None and universe is not None:
            curve = UniverseReach.through(universe, self.answer.impressions, self.answer.reach)
            if curve is not None:
                return ReachModel(curve, 0.0, universe)
        frequency = self._estimate("frequency")
        seen_at = self.evidence.typical_impressions
        if frequency is None or seen_at is None:
            return None
        reached = seen_at / max(frequency.mid, 1.0)
        if universe is not None:
            curve = HyperbolaReach.through(universe, seen_at, reached)
        else:
            curve = PowerReach(seen_at, reached)
        return ReachModel(curve, (frequency.below + frequency.above) / 2, universe)

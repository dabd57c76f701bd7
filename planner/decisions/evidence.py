"""The past campaigns behind a plan: which to fetch, and what they say about each line."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import numpy as np

from planner.decisions.benchmarks import MeasuredBenchmark, measure, outcomes, weighted_quantiles
from planner.decisions.candidates import Candidates, formats_of
from planner.decisions.line_count import lines_by_budget
from planner.decisions.similarity import CohortSelection, Comparison, TargetingColumns
from planner.domain.evidence import Benchmark, Cohort
from planner.domain.history import AdSetColumns, Floats, HistoryQuery, Ints
from planner.domain.inventory import LineSpec
from planner.domain.money import ExchangeRates
from planner.domain.vocabulary import GOAL_GROUPS, BuyingChannel, DeliveryGoal

YEARS_OF_HISTORY = 10
"""How far back past campaigns are asked for. The similarity ladder prefers the last 12 months, and old
campaigns weigh little beside new ones; but an old campaign is better evidence than none."""
DELIVERED_IN_FULL = 0.95
"""A past ad set delivered in full when it delivered at least this share of what was booked."""


@dataclass(frozen=True, slots=True)
class LineEvidence:
    """What past campaigns say about a line.

    Attributes:
        line_id: The line.
        cohort: The comparable ad sets with their benchmarks; None when there are too few.
        effective_ad_sets: Metric -> Kish effective number of ad sets behind its benchmark.
        typical_spend_micros: Weighted median spend of the cohort in the plan's currency, None when unknown.
        typical_impressions: Weighted median impressions of the cohort, None when unknown.
        delivered_in_full_share: Weighted share of ad sets that delivered 95 % or more of what was booked,
            shrunk towards one half by two ad sets; None when unknown.
        ad_set_ids: Ids of the cohort's ad sets, the best match first.
        weights: Their weights; they sum to 1.
        rows_without_rate: Past ad sets left out because their currency has no exchange rate.
        rates_used: Whether any amount was converted.
    """

    line_id: str
    cohort: Cohort | None = None
    effective_ad_sets: Mapping[str, float] = field(default_factory=dict)
    typical_spend_micros: float | None = None
    typical_impressions: float | None = None
    delivered_in_full_share: float | None = None
    ad_set_ids: Ints = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    weights: Floats = field(default_factory=lambda: np.empty(0))
    rows_without_rate: int = 0
    rates_used: bool = False

    def benchmark(self, metric: str) -> Benchmark | None:
        """Return the percentiles of `metric`, or None when nothing is known of it."""
        return self.cohort.benchmark(metric) if self.cohort else None


def history_query(candidates: Candidates, *, today: date) -> HistoryQuery:
    """Return the past ad sets to fetch: the plan's countries and formats, goals of the same kind."""
    goals = {GOAL_GROUPS[line.delivery_goal] for line in candidates.lines}
    return HistoryQuery(
        country_codes=tuple(dict.fromkeys(line.country_code for line in candidates.lines)),
        formats=formats_of(candidates.lines),
        delivery_goals=tuple(goal for goal in DeliveryGoal if GOAL_GROUPS[goal] in goals),
        ended_before=today,
        started_after=today - timedelta(days=365 * YEARS_OF_HISTORY),
    )


def widened(query: HistoryQuery) -> HistoryQuery | None:
    """Return the next wider query: all goals, then all countries; None when there is none wider."""
    if query.delivery_goals:
        return replace(query, delivery_goals=())
    if query.country_codes:
        return replace(query, country_codes=())
    return None


def gather_evidence(
    candidates: Candidates,
    rows: AdSetColumns | None,
    *,
    advertiser_id: str,
    today: date,
    rates: ExchangeRates | None,
) -> dict[str, LineEvidence]:
    """Return what past campaigns say about each candidate line.

    Args:
        candidates: The lines.
        rows: Past ad sets (a superset), None when the history could not be asked.
        advertiser_id: The planning advertiser, whose own rows are never suppressed.
        today: Ad sets that ended on this day or later are not used.
        rates: Exchange rates; ad sets in a currency without a rate are left out and counted.
    """
    if rows is None:
        return {line.line_id: LineEvidence(line.line_id) for line in candidates.lines}
    factors = _currency_factors(rows, candidates.budget.currency, rates)
    usable = np.isfinite(factors) & (rows.end_ordinal < today.toordinal())
    without_rate = int(np.count_nonzero(~np.isfinite(factors)))
    if not usable.all():
        rows, factors = rows.take(usable), factors[usable]
    shared = _Shared(
        advertiser_id=advertiser_id,
        today_ordinal=today.toordinal(),
        line_budget_micros=candidates.budget.amount_micros / lines_by_budget(candidates.budget, rates),
        buying_channel=candidates.buying_channel,
    )
    everything = _Pool(rows, factors, shared)
    real = ~rows.simulated
    mixed = bool(real.any()) and not bool(real.all())
    real_ones = _Pool(rows.take(real), factors[real], shared) if mixed else None
    gathered = {}
    for line in candidates.lines:
        empty = LineEvidence(line.line_id, rows_without_rate=without_rate)
        found = real_ones.evidence(line, empty) if real_ones is not None else None
        if found is None or found.cohort is None or MARKET_FILTER in found.cohort.filters_relaxed:
            found = everything.evidence(line, empty)
        gathered[line.line_id] = found
    return gathered


MARKET_FILTER = "country"
"""The rung of the similarity ladder that leaves the line's market."""


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the lines of one plan have in common."""

    advertiser_id: str
    today_ordinal: int
    line_budget_micros: float
    buying_channel: BuyingChannel | None


class _Pool:
    """Past ad sets from which cohorts are chosen.

    Where real campaigns of a line's market are at hand, they are a pool of their own that comes first:
    made-up ones teach nothing about a real market. Whether a row is real is no outcome.
    """

    def __init__(self, rows: AdSetColumns, factors: Floats, shared: _Shared) -> None:
        self._rows = rows
        self._factors = factors
        self._shared = shared
        self._columns = _targeting(rows, shared.advertiser_id, factors)
        self._comparison = Comparison(
            self._columns,
            today_ordinal=shared.today_ordinal,
            line_budget_micros=shared.line_budget_micros,
            buying_channel=shared.buying_channel,
        )

    def evidence(self, line: LineSpec, empty: LineEvidence) -> LineEvidence:
        """Return what this pool says about a line; `empty` when that is nothing."""
        chosen = self._comparison.cohort(line)
        if chosen is None:
            return empty
        return _described(
            empty,
            line,
            self._rows,
            self._columns,
            factors=self._factors,
            chosen=chosen,
            today_ordinal=self._shared.today_ordinal,
        )


def _currency_factors(rows: AdSetColumns, currency: str, rates: ExchangeRates | None) -> Floats:
    """Factor from each row's currency to `currency`; NaN where no rate is pinned."""
    by_code = {currency: 1.0}
    codes = rows.currency.tolist()
    for code in set(codes) - {currency}:
        known = rates is not None and rates.knows(code) and rates.knows(currency)
        by_code[code] = float(rates.rate(code, currency)) if rates is not None and known else float("nan")
    return np.fromiter((by_code[code] for code in codes), np.float64, len(codes))


def _targeting(rows: AdSetColumns, advertiser_id: str, factors: Floats) -> TargetingColumns:
    numbers: dict[str, int] = {}
    advertisers = rows.advertiser_id.tolist()
    codes = np.fromiter((numbers.setdefault(a, len(numbers)) for a in advertisers), np.int64, len(rows))
    return TargetingColumns(
        advertiser_code=codes,
        own=codes == numbers.get(advertiser_id, -1),
        format=rows.format,
        placement=rows.placement,
        delivery_goal=rows.delivery_goal,
        country_code=rows.country_code,
        buying_channel=rows.buying_channel,
        age_min=rows.age_min,
        age_max=rows.age_max,
        genders=rows.genders,
        interests=rows.interests,
        budget_micros=rows.budget_micros * factors,
        start_ordinal=rows.start_ordinal,
        end_ordinal=rows.end_ordinal,
    )


def _described(
    empty: LineEvidence,
    line: LineSpec,
    rows: AdSetColumns,
    columns: TargetingColumns,
    *,
    factors: Floats,
    chosen: CohortSelection,
    today_ordinal: int,
) -> LineEvidence:
    """Put the chosen ad sets into numbers: only their own rows are read from here on."""
    kept = rows.take(chosen.indices)
    advertiser_code, own = columns.advertiser_code[chosen.indices], columns.own[chosen.indices]
    found: dict[str, MeasuredBenchmark] = {}
    metrics = outcomes(kept, line.delivery_goal, factors[chosen.indices]).metrics
    for metric, values in metrics.items():
        measured = measure(metric, values, chosen.weights, advertiser_code, own)
        if measured is not None:
            found[metric] = measured
    cohort = Cohort(
        ad_sets=len(kept),
        advertisers=int(np.count_nonzero(np.bincount(advertiser_code))),
        own_ad_sets=int(np.count_nonzero(own)),
        similarity=float(chosen.similarity.mean()),
        oldest_start=date.fromordinal(int(kept.start_ordinal.min())),
        newest_end=date.fromordinal(int(kept.end_ordinal.max())),
        median_age_days=int(np.median(today_ordinal - kept.end_ordinal)),
        filters_relaxed=chosen.filters_relaxed,
        simulated_share=float(kept.simulated.mean()),
        sources=tuple(sorted(set(kept.source.tolist()))),
        benchmarks=tuple(measured.benchmark for measured in found.values()),
    )
    spend = np.where(kept.spend_micros > 0, kept.spend_micros, np.nan) * factors[chosen.indices]
    return replace(
        empty,
        cohort=cohort,
        effective_ad_sets={metric: measured.effective_ad_sets for metric, measured in found.items()},
        typical_spend_micros=_median(spend, chosen.weights, found.get("cpm_micros")),
        typical_impressions=_median(kept.impressions, chosen.weights, found.get("cpm_micros")),
        delivered_in_full_share=_delivered_in_full(
            metrics["delivery_rate"], chosen.weights, found.get("delivery_rate")
        ),
        ad_set_ids=kept.ad_set_id,
        weights=chosen.weights,
        rates_used=bool((factors[chosen.indices] != 1.0).any()),
    )


def _median(values: Floats, weights: Floats, measured: MeasuredBenchmark | None) -> float | None:
    """Weighted median over the ad sets behind a benchmark."""
    if measured is None:
        return None
    return float(weighted_quantiles(values[measured.known], weights[measured.known], (0.5,))[0])


def _delivered_in_full(
    delivery_rate: Floats, weights: Floats, measured: MeasuredBenchmark | None
) -> float | None:
    """Weighted share of full deliveries with Laplace's rule of succession on the effective size."""
    if measured is None:
        return None
    rates, heaps = delivery_rate[measured.known], weights[measured.known]
    share = float(heaps[rates >= DELIVERED_IN_FULL].sum() / heaps.sum())
    return (share * measured.effective_ad_sets + 1.0) / (measured.effective_ad_sets + 2.0)

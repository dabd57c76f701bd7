"""Percentiles of prices and rates over finished ad sets, with filters dropped until enough are left."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import reporting_pb2 as wire
from tools.ads_api.simulator.audiences import ad_categories
from tools.ads_api.simulator.countries import countries_by_code
from tools.ads_api.simulator.ledger import Ledger
from tools.ads_api.simulator.products import products, products_by_code

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

LEAST_AD_SETS = 5
LEAST_ADVERTISERS = 3
_DROPPED_IN_ORDER = (
    wire.BENCHMARK_SCOPE_AD_CATEGORY,
    wire.BENCHMARK_SCOPE_BUYING_CHANNEL,
    wire.BENCHMARK_SCOPE_PRODUCT,
    wire.BENCHMARK_SCOPE_COUNTRY,
    wire.BENCHMARK_SCOPE_DELIVERY_GOAL,
)


@dataclass(frozen=True, slots=True)
class Found:
    """Benchmarks and how they were found."""

    benchmarks: list[wire.Benchmark]
    dropped: list[wire.BenchmarkScope.ValueType]
    ad_sets: int


def benchmarks(
    book: Ledger, request: wire.GetBenchmarksRequest, first_day: int, last_day: int, usd: float
) -> Found:
    """Percentiles over the ad sets that ended in a window.

    Args:
        book: The past.
        request: What to compare with.
        first_day: First day of the window, as a position.
        last_day: Last day, itself included.
        usd: US dollars for one unit of the answer's currency.
    """
    plans = book.past.plans
    finished = (plans.last >= first_day) & (plans.last <= last_day) & ~book.running
    formats = np.array([product.format for product in products()])[plans.product]
    if request.format:
        finished &= formats == request.format
    filters = _filters(book, request)
    dropped: list[wire.BenchmarkScope.ValueType] = []
    least = request.min_sample or 30
    kept = _all(finished, filters)
    for scope in _DROPPED_IN_ORDER:
        if kept.sum() >= least:
            break
        if filters.pop(scope, None) is not None:
            dropped.append(scope)
            kept = _all(finished, filters)
    measures = _measures(book, kept, usd)
    advertiser = plans.advertiser[kept]
    shown = []
    for metric, (values, valid) in measures.items():
        if valid.sum() < LEAST_AD_SETS or len(set(advertiser[valid].tolist())) < LEAST_ADVERTISERS:
            continue
        p25, p50, p75, p90 = np.quantile(values[valid], [0.25, 0.5, 0.75, 0.9])
        mean = float(values[valid].mean())
        size = int(valid.sum())
        shown.append(
            wire.Benchmark(metric=metric, p25=p25, p50=p50, p75=p75, p90=p90, mean=mean, sample_size=size)
        )
    return Found(shown, dropped, int(kept.sum()))


def _all(finished: Mask, filters: dict[wire.BenchmarkScope.ValueType, Mask]) -> Mask:
    kept = finished.copy()
    for mask in filters.values():
        kept &= mask
    return kept


def _filters(book: Ledger, request: wire.GetBenchmarksRequest) -> dict[wire.BenchmarkScope.ValueType, Mask]:
    """The filters that were asked for, each as a mask over all ad sets; unknown words fit nothing."""
    plans, found = book.past.plans, {}
    if request.ad_category:
        parents = {category.code: category for category in ad_categories()}
        asked = parents.get(request.ad_category)
        if asked is not None and not asked.parent_code:
            fits = book.who.category == asked.parent
        else:
            fits = np.array([code == request.ad_category for code in book.who.category_codes])
        found[wire.BENCHMARK_SCOPE_AD_CATEGORY] = fits[plans.advertiser]
    if request.buying_channel:
        found[wire.BENCHMARK_SCOPE_BUYING_CHANNEL] = plans.channel == request.buying_channel
    if request.product_code:
        product = products_by_code().get(request.product_code)
        found[wire.BENCHMARK_SCOPE_PRODUCT] = plans.product == (product.index if product else -1)
    if request.country_code:
        country = countries_by_code().get(request.country_code)
        found[wire.BENCHMARK_SCOPE_COUNTRY] = plans.country == (country.index if country else -1)
    if request.delivery_goal:
        found[wire.BENCHMARK_SCOPE_DELIVERY_GOAL] = plans.goal == request.delivery_goal
    return found


def _measures(
    book: Ledger, kept: Mask, usd: float
) -> dict[wire.BenchmarkMetric.ValueType, tuple[Floats, Mask]]:
    """Each metric's values and where they mean something."""
    counts = {name: values[kept].astype(np.float64) for name, values in book.counts.items()}
    reach = book.reach[kept].astype(np.float64)
    micros = book.spend[kept] * book.dollars[kept] / usd
    impressions = counts["impressions"]
    formats = np.array([product.format for product in products()])[book.past.plans.product[kept]]
    video = formats == ads.FORMAT_VIDEO

    def per(amount: Floats, count: Floats, least: int = 1, where: Mask | bool = True) -> tuple[Floats, Mask]:
        return amount / np.maximum(count, 1.0), (count >= least) & where

    return {
        wire.BENCHMARK_METRIC_CPM_MICROS: per(micros * 1000.0, impressions),
        wire.BENCHMARK_METRIC_COST_PER_REACHED_THOUSAND_MICROS: per(micros * 1000.0, reach),
        wire.BENCHMARK_METRIC_COST_PER_CLICK_MICROS: per(micros, counts["clicks"]),
        wire.BENCHMARK_METRIC_COST_PER_COMPLETED_VIEW_MICROS: per(micros, counts["completions"], 1, video),
        wire.BENCHMARK_METRIC_COST_PER_INSTALL_MICROS: per(micros, counts["installs"], 5),
        wire.BENCHMARK_METRIC_COST_PER_LEAD_MICROS: per(micros, counts["leads"], 5),
        wire.BENCHMARK_METRIC_COST_PER_CONVERSION_MICROS: per(micros, counts["conversions"], 5),
        wire.BENCHMARK_METRIC_CLICK_THROUGH_RATE: per(counts["clicks"], impressions),
        wire.BENCHMARK_METRIC_COMPLETION_RATE: per(
            counts["completions"], impressions, 1, formats != ads.FORMAT_DISPLAY
        ),
        wire.BENCHMARK_METRIC_DELIVERY_RATE: per(
            book.delivered[kept].astype(np.float64), book.booked[kept].astype(np.float64)
        ),
        wire.BENCHMARK_METRIC_FREQUENCY: per(impressions, reach),
    }

"""What a number rests on: cohorts of past campaigns, answers of the Ads API, formulas."""

from datetime import date
from enum import StrEnum

from planner.domain.inventory import Provenance
from planner.domain.value import Value


class EvidenceKind(StrEnum):
    """Kinds of evidence."""

    COHORT = "COHORT"
    ADS_API = "ADS_API"
    FORMULA = "FORMULA"


class Benchmark(Value):
    """Weighted percentiles of one metric over a cohort.

    Attributes:
        metric: Name with its unit, e.g. `cpm_micros`, `click_through_rate`, `delivery_rate`.
        p10: 10th percentile.
        p50: Median.
        p90: 90th percentile.
        ad_sets: Ad sets that had a value.
    """

    metric: str
    p10: float
    p50: float
    p90: float
    ad_sets: int


class Cohort(Value):
    """The comparable past ad sets behind a line's numbers, chosen without looking at their outcomes.

    Attributes:
        ad_sets: How many ad sets.
        advertisers: How many advertisers they belong to.
        own_ad_sets: How many are the advertiser's own.
        similarity: Mean similarity to the line, 0 to 1.
        oldest_start: First day of the oldest flight.
        newest_end: Last day of the newest flight.
        median_age_days: Median days between the end of a flight and today.
        filters_relaxed: Filters dropped to find enough, in the order in which they were dropped.
        simulated_share: Share of the ad sets that come from the simulator, 0 to 1.
        sources: Where the rows came from, e.g. `ads-api:simulator/1`, `import:snapchat`.
        benchmarks: Percentiles of price and rates over the cohort, in the plan's currency.
    """

    ad_sets: int
    advertisers: int
    own_ad_sets: int = 0
    similarity: float
    oldest_start: date
    newest_end: date
    median_age_days: int
    filters_relaxed: tuple[str, ...] = ()
    simulated_share: float = 0.0
    sources: tuple[str, ...] = ()
    benchmarks: tuple[Benchmark, ...] = ()

    def benchmark(self, metric: str) -> Benchmark | None:
        """Return the percentiles of `metric`, or None when the cohort has none."""
        return next((found for found in self.benchmarks if found.metric == metric), None)


class Evidence(Value):
    """One thing that numbers of a line rest on.

    Attributes:
        kind: Cohort, answer of the Ads API, or formula.
        supports: Names of the numbers that rest on it.
        cohort: The cohort, for COHORT.
        provenance: Where an API's answer came from, for ADS_API.
        note: The formula with its source, or what to know about this evidence.
    """

    kind: EvidenceKind
    supports: tuple[str, ...]
    cohort: Cohort | None = None
    provenance: Provenance | None = None
    note: str = ""

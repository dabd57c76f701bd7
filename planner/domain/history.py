"""Past campaigns as columns: what was bought, for whom, when, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

import numpy as np
from numpy.typing import NDArray

from planner.domain.vocabulary import DeliveryGoal, Format

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Texts = NDArray[np.str_]


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """Which past ad sets to fetch: a superset from which similarity chooses.

    Attributes:
        country_codes: Countries; empty for all.
        formats: Formats; empty for all.
        delivery_goals: Delivery goals; empty for all.
        ended_before: Only ad sets whose flight ended before this day (exclusive).
        started_after: Only ad sets whose flight started on or after this day.
        limit: At most this many, the newest first.
    """

    country_codes: tuple[str, ...]
    formats: tuple[Format, ...]
    delivery_goals: tuple[DeliveryGoal, ...]
    ended_before: date
    started_after: date
    limit: int = 5000


@dataclass(frozen=True, slots=True)
class AdSetColumns:
    """Past ad sets, one array element each; all arrays have the same length.

    Targeting: `age_min`/`age_max` in years; `genders` is a bit set (1 male, 2 female, 4 non-binary; 0 or 7
    all); `interests` holds one frozenset of node ids an ad set. Flights are proleptic Gregorian ordinals,
    both ends included. Money is integer micros of `currency`. Results are lifetime totals as floats; an
    unknown or privacy-suppressed result is NaN, never 0.
    """

    ad_set_id: Ints
    advertiser_id: Texts
    source: Texts
    simulated: NDArray[np.bool_]
    buying_channel: Texts
    product_code: Texts
    format: Texts
    placement: Texts
    delivery_goal: Texts
    country_code: Texts
    age_min: Ints
    age_max: Ints
    genders: Ints
    interests: NDArray[np.object_]
    budget_micros: Floats
    currency: Texts
    start_ordinal: Ints
    end_ordinal: Ints
    impressions: Floats
    reach: Floats
    clicks: Floats
    video_views: Floats
    completions: Floats
    streams: Floats
    page_views: Floats
    installs: Floats
    leads: Floats
    conversions: Floats
    spend_micros: Floats
    booked_units: Floats
    delivered_units: Floats

    def __len__(self) -> int:
        return len(self.ad_set_id)

    def take(self, indices: Sequence[int] | Ints | NDArray[np.bool_]) -> "AdSetColumns":
        """Return the ad sets at `indices` (or where a boolean mask is true), in that order."""
        return AdSetColumns(**{field.name: getattr(self, field.name)[indices] for field in fields(self)})

    @classmethod
    def empty(cls) -> "AdSetColumns":
        """Return columns without any ad set."""
        kinds: dict[str, type] = {
            "interests": np.object_,
            "simulated": np.bool_,
            **dict.fromkeys(
                ("ad_set_id", "age_min", "age_max", "genders", "start_ordinal", "end_ordinal"), np.int64
            ),
            **dict.fromkeys(
                (
                    "advertiser_id",
                    "source",
                    "buying_channel",
                    "product_code",
                    "format",
                    "placement",
                    "delivery_goal",
                    "country_code",
                    "currency",
                ),
                np.str_,
            ),
        }
        return cls(
            **{field.name: np.empty(0, dtype=kinds.get(field.name, np.float64)) for field in fields(cls)}
        )


@dataclass(frozen=True, slots=True)
class HistorySummary:
    """What the history holds.

    Attributes:
        ad_sets: Number of ad sets.
        campaigns: Number of campaigns.
        advertisers: Number of advertisers.
        oldest_start: First day of the oldest flight, None when empty.
        newest_end: Last day of the newest flight, None when empty.
        by_source: Ad sets per source.
    """

    ad_sets: int
    campaigns: int
    advertisers: int
    oldest_start: date | None
    newest_end: date | None
    by_source: dict[str, int]


@dataclass(frozen=True, slots=True)
class AdSetRecord:
    """One past ad set on its way into the history, from the Ads API's reporting or from an import.

    Attributes:
        source: Where it came from, e.g. `ads-api:simulator/1` or `import:NAME`; unique with `external_id`.
        external_id: The source's own id of the ad set.
        genders: Empty for all.
        results: Metric name (as in `AdSetColumns`) -> lifetime total; a metric that is absent is unknown.
    """

    source: str
    external_id: str
    simulated: bool
    advertiser_external_id: str
    advertiser_name: str
    advertiser_category: str | None
    advertiser_country: str | None
    campaign_external_id: str
    campaign_name: str
    buying_channel: str
    product_code: str
    format: str
    placement: str
    delivery_goal: str
    price_model: str
    country_code: str
    region_ids: tuple[str, ...]
    city_ids: tuple[str, ...]
    age_min: int
    age_max: int
    genders: tuple[str, ...]
    interest_ids: tuple[str, ...]
    platforms: tuple[str, ...]
    budget_micros: int | None
    budget_period: str
    currency: str
    start: date
    end: date
    spend_micros: int
    results: dict[str, float]


@dataclass(frozen=True, slots=True)
class DailyResult:
    """Results of one ad set on one day, as reported."""

    source: str
    external_id: str
    day: date
    impressions: float
    clicks: float | None
    video_views: float | None
    spend_micros: int

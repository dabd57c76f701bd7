"""Predicted delivery: ranges at a stated level, and response curves over spend."""

from enum import StrEnum

from planner.domain.inventory import LineProblem, Provenance
from planner.domain.value import Value

INTERVAL_LEVEL = 0.8
"""Share of outcomes that a low-high range is meant to hold."""


class MetricRange(Value):
    """A prediction: low <= mid <= high at `level`."""

    low: float
    mid: float
    high: float
    level: float = INTERVAL_LEVEL


class ForecastBasis(StrEnum):
    """What a forecast rests on."""

    HISTORY_AND_API = "HISTORY_AND_API"
    HISTORY_ONLY = "HISTORY_ONLY"
    API_ONLY = "API_ONLY"
    UNAVAILABLE = "UNAVAILABLE"


class CurvePoint(Value):
    """The Ads API's prediction for one level of spend on one line.

    Attributes:
        spend_micros: Money spent, in the currency asked for.
        impressions: Impressions served.
        reach_people: People reached at least once.
        results: Units of the line's delivery goal (impressions for IMPRESSIONS, people for REACH).
        clicks: Clicks, None where the product has none.
        video_views: Completed or billable views, None where the product has none.
        n_plus_reach: People reached at least 1, 2, 3 ... times.
    """

    spend_micros: int
    impressions: float
    reach_people: float
    results: float | None = None
    clicks: float | None = None
    video_views: float | None = None
    n_plus_reach: tuple[float, ...] = ()


class ApiLineForecast(Value):
    """The Ads API's own estimate for one line: a curve over spend, ordered by spend.

    Attributes:
        line_id: The line asked about.
        currency: Currency of `spend_micros`.
        universe_people: People who fit the targeting, the ceiling of reach.
        points: The curve; monotone in spend.
        relative_error: Half width of the API's own range around its mid, as a share of the mid.
    """

    line_id: str
    currency: str
    universe_people: float
    points: tuple[CurvePoint, ...]
    relative_error: float = 0.0
    provenance: Provenance


class ForecastAnswer(Value):
    """The answer to one forecast question: curves per line, and what could not be said."""

    forecasts: tuple[ApiLineForecast, ...]
    problems: tuple[LineProblem, ...] = ()


class LineForecast(Value):
    """What a line item is predicted to deliver for its money. None means unavailable: no evidence.

    Attributes:
        impressions: Impressions over the flight.
        reach_people: People reached at least once over the flight.
        frequency: Impressions per person reached.
        clicks: Clicks.
        video_views: Video views.
        results: Units of the delivery goal.
        cpm_micros: Price per 1,000 impressions, in the plan's currency.
        cost_per_result_micros: Price of one unit of the delivery goal, in the plan's currency
            (per 1,000 people for REACH and per 1,000 impressions for IMPRESSIONS).
        delivery_rate: Delivered over booked, as a ratio; above 1 is over-delivery.
        chance_to_deliver_in_full: Probability 0 to 1 that the line spends its money in the flight.
        n_plus_reach: People reached at least 1, 2, 3 ... times at the mid forecast; empty when unknown.
        universe_people: People who fit the targeting.
        basis: What the numbers rest on.
        disagreement: API mid over history mid for impressions, None unless both are known.
    """

    impressions: MetricRange | None = None
    reach_people: MetricRange | None = None
    frequency: MetricRange | None = None
    clicks: MetricRange | None = None
    video_views: MetricRange | None = None
    results: MetricRange | None = None
    cpm_micros: MetricRange | None = None
    cost_per_result_micros: MetricRange | None = None
    delivery_rate: MetricRange | None = None
    chance_to_deliver_in_full: float | None = None
    n_plus_reach: tuple[float, ...] = ()
    universe_people: float | None = None
    basis: ForecastBasis = ForecastBasis.UNAVAILABLE
    disagreement: float | None = None


class PlanForecast(Value):
    """Totals of a plan. Reach is de-duplicated across line items of a country and summed over countries.

    `reach_people` takes independence between lines as the point and the Frechet bounds as the range.
    """

    impressions: MetricRange | None = None
    reach_people: MetricRange | None = None
    frequency: MetricRange | None = None
    clicks: MetricRange | None = None
    video_views: MetricRange | None = None
    results: MetricRange | None = None
    basis: ForecastBasis = ForecastBasis.UNAVAILABLE

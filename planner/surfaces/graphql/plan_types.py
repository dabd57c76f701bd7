"""The plan as GraphQL types. Numbers are passed on as they stand in the plan; none is computed here."""

from datetime import date

import strawberry

from planner.domain import evidence as evidence_values
from planner.domain import forecast as forecast_values
from planner.domain import inventory as inventory_values
from planner.domain import money as money_values
from planner.domain import plan as plan_values
from planner.service.brief_card import brief_card, money_text
from planner.surfaces.graphql.brief_types import BriefField, Question, UnmetAsk
from planner.surfaces.graphql.scalars import Int64


@strawberry.type(description="An amount of money in integer micros of one ISO 4217 currency.")
class Money:
    amount_micros: Int64 = strawberry.field(description="1/1,000,000 of the currency's unit.")
    currency: str = strawberry.field(description="ISO 4217 code.")
    text: str = strawberry.field(description="For people, e.g. €15,000.")

    @classmethod
    def of(cls, money: money_values.Money) -> "Money":
        return cls(amount_micros=Int64(money.amount_micros), currency=money.currency, text=money_text(money))


@strawberry.type(description="A predicted range: low <= mid <= high.")
class MetricRange:
    low: float
    mid: float
    high: float
    level: float = strawberry.field(description="Share of outcomes that low to high is meant to hold.")

    @classmethod
    def of(cls, found: forecast_values.MetricRange | None) -> "MetricRange | None":
        return (
            None if found is None else cls(low=found.low, mid=found.mid, high=found.high, level=found.level)
        )


@strawberry.type(description="What line items are predicted to deliver. null means unavailable: no evidence.")
class Forecast:
    impressions: MetricRange | None
    reach_people: MetricRange | None = strawberry.field(description="People reached at least once.")
    frequency: MetricRange | None = strawberry.field(description="Impressions per person reached.")
    clicks: MetricRange | None
    video_views: MetricRange | None
    results: MetricRange | None = strawberry.field(description="Units of the delivery goal.")
    basis: str = strawberry.field(
        description="HISTORY_AND_API, HISTORY_ONLY, API_ONLY or UNAVAILABLE: what the numbers rest on."
    )
    cpm_micros: MetricRange | None = strawberry.field(
        default=None, description="Price per 1,000 impressions in micros of the plan's currency."
    )
    cost_per_result_micros: MetricRange | None = strawberry.field(
        default=None, description="Price of one result in micros (per 1,000 for REACH and IMPRESSIONS)."
    )
    delivery_rate: MetricRange | None = strawberry.field(default=None, description="Delivered over booked.")
    chance_to_deliver_in_full: float | None = strawberry.field(
        default=None, description="Probability 0 to 1 that the money is spent within the flight."
    )
    n_plus_reach: list[float] = strawberry.field(
        default_factory=list, description="People reached at least 1, 2, 3 ... times."
    )
    universe_people: float | None = strawberry.field(
        default=None, description="People who fit the targeting."
    )
    disagreement: float | None = strawberry.field(
        default=None, description="The Ads API's impressions over those of the history."
    )

    @classmethod
    def of_line(cls, found: forecast_values.LineForecast) -> "Forecast":
        return cls(
            **_shared_forecast(found),
            cpm_micros=MetricRange.of(found.cpm_micros),
            cost_per_result_micros=MetricRange.of(found.cost_per_result_micros),
            delivery_rate=MetricRange.of(found.delivery_rate),
            chance_to_deliver_in_full=found.chance_to_deliver_in_full,
            n_plus_reach=list(found.n_plus_reach),
            universe_people=found.universe_people,
            disagreement=found.disagreement,
        )

    @classmethod
    def of_plan(cls, found: forecast_values.PlanForecast) -> "Forecast":
        return cls(**_shared_forecast(found))


def _shared_forecast(found: forecast_values.LineForecast | forecast_values.PlanForecast) -> dict:  # type: ignore[type-arg] # keyword arguments of Forecast, checked by strawberry when it is built
    return {
        "impressions": MetricRange.of(found.impressions),
        "reach_people": MetricRange.of(found.reach_people),
        "frequency": MetricRange.of(found.frequency),
        "clicks": MetricRange.of(found.clicks),
        "video_views": MetricRange.of(found.video_views),
        "results": MetricRange.of(found.results),
        "basis": found.basis.value,
    }


@strawberry.type(description="Impressions that one targeting criterion costs.")
class CriterionLoss:
    criterion: str
    lost_units: Int64


@strawberry.type(description="Units available: matched >= possible >= available.")
class Avails:
    matched: Int64 = strawberry.field(description="Impressions that fit the targeting.")
    possible: Int64 = strawberry.field(description="Bookable without affecting higher priority.")
    available: Int64 = strawberry.field(description="Bookable without affecting any line.")
    reserved: Int64 = strawberry.field(description="Reserved by others.")
    contending: Int64 = strawberry.field(description="Open offers and holds on the same supply.")
    capacity: Int64 = strawberry.field(description="Before targeting.")
    status: str = strawberry.field(description="AVAILABLE, PARTIAL or UNAVAILABLE.")
    sell_through_rate: float | None = strawberry.field(description="Reserved over matched.")
    losses: list[CriterionLoss]
    source: str
    simulated: bool = strawberry.field(description="True when a made-up market answered.")

    @classmethod
    def of(cls, found: inventory_values.Avails | None) -> "Avails | None":
        if found is None:
            return None
        return cls(
            matched=Int64(found.matched),
            possible=Int64(found.possible),
            available=Int64(found.available),
            reserved=Int64(found.reserved),
            contending=Int64(found.contending),
            capacity=Int64(found.capacity),
            status=found.status.value,
            sell_through_rate=found.sell_through_rate,
            losses=[
                CriterionLoss(criterion=loss.criterion, lost_units=Int64(loss.lost_units))
                for loss in found.losses
            ],
            source=found.provenance.source,
            simulated=found.provenance.simulated,
        )


@strawberry.type(description="Weighted percentiles of one metric over a cohort.")
class Benchmark:
    metric: str
    p10: float
    p50: float
    p90: float
    ad_sets: int


@strawberry.type(description="Comparable past ad sets, chosen without looking at their outcomes.")
class Cohort:
    ad_sets: int
    advertisers: int
    own_ad_sets: int
    similarity: float = strawberry.field(description="Mean similarity to the line, 0 to 1.")
    oldest_start: date
    newest_end: date
    median_age_days: int = strawberry.field(description="Median days since the flights ended.")
    filters_relaxed: list[str] = strawberry.field(description="Filters dropped to find enough, in order.")
    simulated_share: float = strawberry.field(description="Share that comes from a simulator, 0 to 1.")
    sources: list[str]
    benchmarks: list[Benchmark]

    @classmethod
    def of(cls, found: evidence_values.Cohort) -> "Cohort":
        return cls(
            ad_sets=found.ad_sets,
            advertisers=found.advertisers,
            own_ad_sets=found.own_ad_sets,
            similarity=found.similarity,
            oldest_start=found.oldest_start,
            newest_end=found.newest_end,
            median_age_days=found.median_age_days,
            filters_relaxed=list(found.filters_relaxed),
            simulated_share=found.simulated_share,
            sources=list(found.sources),
            benchmarks=[
                Benchmark(metric=b.metric, p10=b.p10, p50=b.p50, p90=b.p90, ad_sets=b.ad_sets)
                for b in found.benchmarks
            ],
        )


@strawberry.type(description="One thing that numbers of a line item rest on.")
class Evidence:
    kind: str = strawberry.field(description="COHORT, ADS_API or FORMULA.")
    supports: list[str] = strawberry.field(description="Names of the numbers that rest on it.")
    cohort: Cohort | None
    source: str | None = strawberry.field(description="The API that answered, for ADS_API.")
    note: str

    @classmethod
    def of(cls, found: evidence_values.Evidence) -> "Evidence":
        return cls(
            kind=found.kind.value,
            supports=list(found.supports),
            cohort=None if found.cohort is None else Cohort.of(found.cohort),
            source=None if found.provenance is None else found.provenance.source,
            note=found.note,
        )


@strawberry.type(description="One product in a plan, with market, audience, flight and money.")
class LineItem:
    line_id: strawberry.ID
    name: str
    product_code: str
    product_name: str
    format: str
    placement: str
    country_code: str
    delivery_goal: str
    start: date = strawberry.field(description="First day, included.")
    end: date = strawberry.field(description="Last day, included.")
    youngest_age: int
    oldest_age: int = strawberry.field(description="99 means no upper end.")
    budget: Money
    bid_strategy: str
    bid: Money | None
    pacing: str
    daily_pacing_micros: list[Int64] = strawberry.field(
        description="Money per active day; sums to the budget exactly."
    )
    forecast: Forecast
    avails: Avails | None = strawberry.field(description="null when the Ads API could not be asked.")
    sell_through_after: float | None = strawberry.field(
        description="Sell-through rate after booking this line."
    )
    rationale: str
    evidence: list[Evidence]

    @classmethod
    def of(cls, found: plan_values.LineItem) -> "LineItem":
        spec = found.spec
        return cls(
            line_id=strawberry.ID(found.line_id),
            name=found.name,
            product_code=spec.product_code,
            product_name=found.product_name,
            format=spec.format.value,
            placement=spec.placement.value,
            country_code=spec.country_code,
            delivery_goal=spec.delivery_goal.value,
            start=spec.flight.start,
            end=spec.flight.end,
            youngest_age=spec.ages.youngest,
            oldest_age=spec.ages.oldest,
            budget=Money.of(found.budget),
            bid_strategy=found.bid.strategy.value,
            bid=None if found.bid.amount is None else Money.of(found.bid.amount),
            pacing=found.pacing.value,
            daily_pacing_micros=[Int64(micros) for micros in found.daily_pacing_micros],
            forecast=Forecast.of_line(found.forecast),
            avails=Avails.of(found.avails),
            sell_through_after=found.sell_through_after,
            rationale=found.rationale,
            evidence=[Evidence.of(item) for item in found.evidence],
        )


@strawberry.type(description="Additional results for the next 1,000 units of currency in a line item.")
class MarginalValue:
    line_id: strawberry.ID
    results: float


@strawberry.type(description="How good the allocation is, for the response curves and constraints given.")
class Certificate:
    objective: str
    achieved: float
    upper_bound: float = strawberry.field(description="No allocation over these lines can exceed it.")
    gap: float = strawberry.field(description="(upper bound - achieved) / upper bound.")
    active_constraints: list[str]
    marginal_per_1000: list[MarginalValue]
    unallocated: Money = strawberry.field(description="Budget that no line could use.")

    @classmethod
    def of(cls, found: plan_values.Certificate) -> "Certificate":
        return cls(
            objective=found.objective,
            achieved=found.achieved,
            upper_bound=found.upper_bound,
            gap=found.gap,
            active_constraints=list(found.active_constraints),
            marginal_per_1000=[
                MarginalValue(line_id=strawberry.ID(line), results=value)
                for line, value in found.marginal_per_1000.items()
            ],
            unallocated=Money.of(found.unallocated),
        )


@strawberry.type(description="Something nobody stated that the plan rests on.")
class Assumption:
    field: str
    text: str
    basis: str


@strawberry.type(description="A candidate that was considered and left out.")
class LeftOut:
    line_id: strawberry.ID
    name: str
    reason: str


@strawberry.type(description="Something the plan had to do without.")
class Degradation:
    kind: str
    message: str
    code: str


@strawberry.type(description="A pinned exchange rate.")
class ExchangeRate:
    currency: str
    usd_per_unit: str = strawberry.field(description="US dollars for one unit, as an exact decimal.")
    as_of: date
    source: str


@strawberry.type(description="An immutable plan version.")
class Plan:
    id: strawberry.ID
    version: int
    parent_id: strawberry.ID | None = strawberry.field(description="The version it was made from.")
    digest: str = strawberry.field(description="SHA-256 of its canonical JSON (RFC 8785).")
    as_of: date = strawberry.field(description="The advertiser's today when it was made.")
    cause: str = strawberry.field(description="The sentence that led to this version.")
    budget: Money
    start: date
    end: date
    summary: str
    line_items: list[LineItem]
    forecast: Forecast = strawberry.field(description="Totals; reach is de-duplicated.")
    certificate: Certificate
    assumptions: list[Assumption]
    questions: list[Question]
    unmet: list[UnmetAsk]
    left_out: list[LeftOut]
    degradations: list[Degradation]
    exchange_rates: list[ExchangeRate]
    brief: list[BriefField]
    simulated: bool = strawberry.field(description="True when a made-up market stands behind any number.")

    @classmethod
    def of(cls, found: plan_values.MediaPlan) -> "Plan":
        return cls(
            id=strawberry.ID(found.plan_id),
            version=found.version,
            parent_id=None if found.parent_id is None else strawberry.ID(found.parent_id),
            digest=found.digest,
            as_of=found.as_of,
            cause=found.cause,
            budget=Money.of(found.budget),
            start=found.flight.start,
            end=found.flight.end,
            summary=found.summary,
            line_items=[LineItem.of(line) for line in found.line_items],
            forecast=Forecast.of_plan(found.forecast),
            certificate=Certificate.of(found.certificate),
            assumptions=[
                Assumption(field=item.field, text=item.text, basis=item.basis) for item in found.assumptions
            ],
            questions=[Question.of(item) for item in found.questions],
            unmet=[UnmetAsk.of(item) for item in found.unmet],
            left_out=[
                LeftOut(line_id=strawberry.ID(item.line_id), name=item.name, reason=item.reason)
                for item in found.left_out
            ],
            degradations=[
                Degradation(kind=item.kind.value, message=item.message, code=item.code)
                for item in found.degradations
            ],
            exchange_rates=_rates(found.rates),
            brief=[BriefField.of(line) for line in brief_card(found.brief)],
            simulated=found.simulated,
        )


def _rates(rates: money_values.ExchangeRates | None) -> list[ExchangeRate]:
    if rates is None:
        return []
    return [
        ExchangeRate(currency=currency, usd_per_unit=str(rate), as_of=rates.as_of, source=rates.source)
        for currency, rate in sorted(rates.usd_per_unit.items())
    ]

"""From a line and its money to a line item: name, bid, pacing, forecast and evidence."""

from collections import Counter
from collections.abc import Mapping, Sequence

from planner.decisions.candidates import line_name
from planner.decisions.compatibility import takes_cost_per_result
from planner.decisions.line_model import LineModel
from planner.decisions.pacing import daily_pacing
from planner.decisions.reach import HyperbolaReach, PowerReach, UniverseReach
from planner.decisions.wording import smallest_step_micros
from planner.domain.brief import Brief, Constraints, Goal, KpiKind
from planner.domain.evidence import Evidence, EvidenceKind
from planner.domain.forecast import ForecastBasis, LineForecast
from planner.domain.inventory import Avails, LineSpec, Product
from planner.domain.money import Money
from planner.domain.plan import Bid, BidStrategy, LineItem
from planner.domain.vocabulary import BuyingChannel, Pacing

PLAN_PACING = Pacing.EVEN
"""Nothing in a brief asks for another pacing."""


def line_names(lines: Sequence[LineSpec], products: Mapping[str, Product], brief: Brief) -> dict[str, str]:
    """Return a name for people for each line; namesakes get their product, goal or platform beside it."""
    names = {line.line_id: line_name(line, brief) for line in lines}
    for tell_apart in (
        lambda line: products[line.product_code].name,
        lambda line: line.delivery_goal.value.lower().replace("_", " "),
        lambda line: ", ".join(platform.value for platform in line.platforms),
    ):
        counts = Counter(names.values())
        for line in lines:
            if counts[names[line.line_id]] > 1 and (addition := tell_apart(line)):
                names[line.line_id] += f" ({addition})"
    return names


def bid_for(
    product: Product,
    goal: Goal,
    constraints: Constraints,
    forecast: LineForecast,
    *,
    channel: BuyingChannel | None,
    currency: str,
) -> Bid:
    """Return how a line bids.

    Reserved products and direct deals have a fixed price: the forecast price. A ceiling on the cost per click
    becomes a target cost per result where the API takes one. Else the line bids the most it may pay per 1,000
    impressions: the price ceiling asked for, or the upper end of the forecast price, so that it wins in most
    weeks that history knows. Without any price it leaves bidding to the platform.
    """
    price = forecast.cpm_micros
    kpi = goal.kpi
    if (
        kpi is not None
        and kpi.ceiling is not None
        and kpi.kind is KpiKind.COST_PER_CLICK
        and not product.reserved
        and takes_cost_per_result(goal.delivery_goal, PLAN_PACING)
    ):
        return Bid(strategy=BidStrategy.COST_PER_RESULT, amount=kpi.ceiling)
    if product.reserved or channel is BuyingChannel.DIRECT:
        return Bid(strategy=BidStrategy.FIXED_PRICE, amount=_rounded(price.mid, currency) if price else None)
    if constraints.cpm_ceiling is not None:
        return Bid(strategy=BidStrategy.MAX_BID, amount=constraints.cpm_ceiling)
    if price is not None:
        return Bid(strategy=BidStrategy.MAX_BID, amount=_rounded(price.high, currency))
    return Bid(strategy=BidStrategy.AUTOBID)


def _rounded(micros: float, currency: str) -> Money:
    step = smallest_step_micros(currency)
    return Money(amount_micros=max(1, round(micros / step)) * step, currency=currency)


def line_item(
    line: LineSpec,
    *,
    name: str,
    product: Product,
    budget: Money,
    bid: Bid,
    forecast: LineForecast,
    avails: Avails | None,
    model: LineModel,
) -> LineItem:
    """Return the line item; the words of its rationale are the plan writer's."""
    after = None
    if avails is not None and avails.matched and forecast.impressions is not None:
        after = (avails.reserved + forecast.impressions.mid) / avails.matched
    return LineItem(
        line_id=line.line_id,
        name=name,
        product_name=product.name,
        spec=line.model_copy(update={"budget": budget}),
        budget=budget,
        bid=bid,
        pacing=PLAN_PACING,
        daily_pacing_micros=daily_pacing(budget.amount_micros, line.flight, line.gaps, PLAN_PACING),
        forecast=forecast,
        avails=avails,
        sell_through_after=after,
        rationale="",
        evidence=line_evidence(model, forecast, avails),
    )


_FROM_COHORT = {
    "cpm_micros": ("impressions", "cpm_micros"),
    "click_through_rate": ("clicks",),
    "video_view_rate": ("video_views",),
    "result_rate": ("results", "cost_per_result_micros"),
    "delivery_rate": ("delivery_rate", "chance_to_deliver_in_full"),
    "frequency": ("reach_people", "frequency"),
}


def line_evidence(model: LineModel, forecast: LineForecast, avails: Avails | None) -> tuple[Evidence, ...]:
    """Return what the numbers of a line rest on."""
    found = []
    told = {name for name in LineForecast.model_fields if getattr(forecast, name) not in (None, ())}
    cohort = model.evidence.cohort
    if cohort is not None:
        supports = [
            number
            for metric, numbers in _FROM_COHORT.items()
            if cohort.benchmark(metric) is not None
            for number in numbers
            if number in told
            and not (metric == "frequency" and isinstance(_reach_curve(model), UniverseReach))
        ]
        found.append(
            Evidence(kind=EvidenceKind.COHORT, supports=tuple(dict.fromkeys(supports)), cohort=cohort)
        )
    if model.provenance is not None:
        numbers: tuple[str, ...] = (
            "impressions",
            "reach_people",
            "clicks",
            "video_views",
            "results",
            "universe_people",
        )
        shape = "The Ads API's own response curve."
        if model.basis is ForecastBasis.HISTORY_ONLY:
            settled_by_history = {number for item in found for number in item.supports} - {"reach_people"}
            numbers = tuple(number for number in numbers if number not in settled_by_history)
            shape = "The shape of the Ads API's response curve; its level is that of the past campaigns."
        found.append(
            Evidence(
                kind=EvidenceKind.ADS_API,
                supports=tuple(number for number in numbers if number in told),
                provenance=model.provenance,
                note=shape,
            )
        )
    if avails is not None:
        found.append(
            Evidence(
                kind=EvidenceKind.ADS_API,
                supports=("avails", "sell_through_after", "chance_to_deliver_in_full"),
                provenance=avails.provenance,
                note="Units that are available for this line.",
            )
        )
    note = _FORMULAS.get(type(_reach_curve(model)))
    if note and "reach_people" in told:
        supports = [number for number in ("reach_people", "frequency", "n_plus_reach") if number in told]
        found.append(Evidence(kind=EvidenceKind.FORMULA, supports=tuple(supports), note=note))
    return tuple(found)


def _reach_curve(model: LineModel) -> object:
    return model.reach.curve if model.reach else None


_FORMULAS: dict[type, str] = {
    UniverseReach: "Reach is exponential in impressions within the universe, through the Ads API's points; "
    "n+ reach follows the negative binomial distribution.",
    HyperbolaReach: "Reach is a hyperbola in impressions (Goerg) through the cohort's frequency, within the "
    "universe; n+ reach follows the negative binomial distribution.",
    PowerReach: "Reach grows with the 0.9th power of impressions through the cohort's frequency, as no "
    "universe is known; n+ reach follows a zero-truncated Poisson distribution.",
}

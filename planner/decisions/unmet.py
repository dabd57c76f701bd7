"""What was asked for and cannot be met, said plainly."""

from collections.abc import Sequence

from planner.decisions.candidates import Candidates, country_name, wanted_countries
from planner.decisions.settled import settled
from planner.decisions.wishes import effective_wishes
from planner.decisions.wording import GOAL_UNITS, in_words, micros_words, money_words
from planner.domain.brief import Assumed, Brief, Goal, KpiKind, KpiTarget, Missing, Places, Stated, UnmetAsk
from planner.domain.plan import LineItem


def unmet_asks(
    brief: Brief, candidates: Candidates, items: Sequence[LineItem], currency: str
) -> tuple[UnmetAsk, ...]:
    """Return the brief's own unmet asks, countries and formats without a line item, and targets missed."""
    return (
        *brief.unmet,
        *_given_way(brief, candidates),
        *_places_without(brief, items),
        *_formats_without(brief, items),
        *_count_of_lines(brief, items),
        *_target(candidates.goal, items, currency),
    )


def standing_brief(brief: Brief, candidates: Candidates) -> Brief:
    """Return the brief without the assumptions that had to give way, so that nobody is told of them."""
    gone: dict[str, object] = {}
    if isinstance(brief.goal, Assumed) and settled(brief.goal) != candidates.goal:
        gone["goal"] = Missing()
    if settled(brief.buying_channel) != candidates.buying_channel:
        gone["buying_channel"] = Missing()
    return brief.model_copy(update=gone)


def _given_way(brief: Brief, candidates: Candidates) -> list[UnmetAsk]:
    found = []
    goal = settled(brief.goal)
    if goal is not None and goal.delivery_goal is not candidates.goal.delivery_goal:
        words = brief.goal.words if isinstance(brief.goal, Stated) else ()
        bought = in_words(candidates.goal.delivery_goal)
        reason = f"what fits the brief is not sold for it; the plan buys {bought} instead"
        found.append(UnmetAsk(words=words, ask=f"{in_words(goal.delivery_goal)} as the goal", reason=reason))
    channel = settled(brief.buying_channel)
    if channel is not None and candidates.buying_channel is None:
        reason = "what fits the brief is not sold that way; it has to be bought through a sales team"
        found.append(UnmetAsk(ask=f"{in_words(channel)} buying", reason=reason))
    return found


def _places_without(brief: Brief, items: Sequence[LineItem]) -> list[UnmetAsk]:
    places = settled(brief.places) or Places()
    words = brief.places.words if isinstance(brief.places, Stated) else ()
    planned = {item.spec.country_code for item in items}
    return [
        UnmetAsk(
            words=words, ask=country_name(code, places), reason="no line item can run there for this brief"
        )
        for code in wanted_countries(places)
        if code not in planned
    ]


def _formats_without(brief: Brief, items: Sequence[LineItem]) -> list[UnmetAsk]:
    words = brief.formats.words if isinstance(brief.formats, Stated) else ()
    planned = {item.spec.format for item in items}
    return [
        UnmetAsk(words=words, ask=wanted.value, reason="no line item of this format fits the brief")
        for wanted in effective_wishes(brief).wanted
        if wanted not in planned
    ]


def _count_of_lines(brief: Brief, items: Sequence[LineItem]) -> list[UnmetAsk]:
    constraints = settled(brief.constraints)
    asked = constraints.line_item_count if constraints else None
    if not asked or asked <= len(items):
        return []
    words = brief.constraints.words if isinstance(brief.constraints, Stated) else ()
    reason = f"{len(items)} can take money under this brief"
    return [UnmetAsk(words=words, ask=f"{asked} line items", reason=reason)]


def _target(goal: Goal, items: Sequence[LineItem], currency: str) -> list[UnmetAsk]:
    """A KPI target that the forecast misses."""
    kpi = goal.kpi
    if kpi is None:
        return []
    if kpi.kind is KpiKind.COUNT:
        return _count_target(kpi, goal, items)
    if kpi.ceiling is None or kpi.ceiling.currency != currency:
        return []
    per_result = kpi.kind is not KpiKind.CPM
    prices = [
        item.forecast.cost_per_result_micros if per_result else item.forecast.cpm_micros for item in items
    ]
    missed = [
        f"{item.name} is forecast at {micros_words(price.mid, currency)}"
        for item, price in zip(items, prices, strict=True)
        if price is not None and price.mid > kpi.ceiling.amount_micros
    ]
    if not missed:
        return []
    ask = f"{kpi.kind.value.lower().replace('_', ' ')} of at most {money_words(kpi.ceiling)}"
    return [UnmetAsk(ask=ask, reason="; ".join(missed))]


def _count_target(kpi: KpiTarget, goal: Goal, items: Sequence[LineItem]) -> list[UnmetAsk]:
    from planner.decisions.plan_forecast import plan_forecast

    total = plan_forecast([item.spec for item in items], [item.forecast for item in items]).results
    if kpi.count is None or total is None or total.mid >= kpi.count:
        return []
    unit = GOAL_UNITS[goal.delivery_goal]
    reason = f"the forecast is {total.mid:,.0f} {unit} for this budget"
    return [UnmetAsk(ask=f"{kpi.count:,} {unit}", reason=reason)]

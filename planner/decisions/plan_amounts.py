"""Every number that words about a plan may build on, with what kind of number it is."""

from collections.abc import Iterator
from enum import Enum
from typing import Any

from planner.decisions.numerals import read_numbers
from planner.domain.plan import MediaPlan


class Kind(Enum):
    """What a number of a plan is a number of."""

    MONEY = "money"
    IMPRESSIONS = "impressions"
    PEOPLE = "people"
    CLICKS = "clicks"
    VIEWS = "views"
    RESULTS = "results"
    PLAIN = "plain"
    WORDS = "words"


Amount = tuple[Kind, float]
"""Kind and value; money in units of its currency, rates as ratios."""

_UNITS_OF_SUPPLY = ("matched", "possible", "available", "reserved", "contending", "capacity", "lost_units")
_KINDS = {
    **dict.fromkeys(("impressions", *_UNITS_OF_SUPPLY), Kind.IMPRESSIONS),
    **dict.fromkeys(("reach_people", "universe_people", "n_plus_reach"), Kind.PEOPLE),
    **dict.fromkeys(("results", "count", "achieved", "upper_bound", "marginal_per_1000"), Kind.RESULTS),
    "clicks": Kind.CLICKS,
    "video_views": Kind.VIEWS,
}
_SPOKEN_CONTACTS = 5
"""People reached this often or more are spoken of; the long tail would let too many numbers pass."""
_IDS = frozenset(
    {
        "account_id",
        "plan_id",
        "parent_id",
        "digest",
        "line_id",
        "place_id",
        "node_id",
        "code",
        "product_code",
        "source",
        "region_ids",
        "city_ids",
        "excluded_place_ids",
        "interest_ids",
        "genre_ids",
        "summary",
        "rationale",
        "engine",
        "rates",
        "generated_at",
    }
)
"""Fields whose digits say nothing, and the prose that is to be checked."""
_OFFSETS = frozenset({"start", "end"})


def plan_amounts(plan: MediaPlan) -> Iterator[Amount]:
    """Yield every number of the plan and those that follow from it in one step."""
    yield Kind.PLAIN, 1.0
    # The thousand in "per 1,000 impressions" and "per 1,000 people".
    yield from ((kind, 1000.0) for kind in (Kind.IMPRESSIONS, Kind.PEOPLE, Kind.PLAIN))
    yield from _stated(plan.model_dump(exclude={"version"}), Kind.PLAIN)
    yield from _budget_parts(plan)
    yield from _calendar(plan)
    yield from _widths(plan.forecast.model_dump())
    for item in plan.line_items:
        yield from _widths(item.forecast.model_dump())
    countries = {item.spec.country_code for item in plan.line_items}
    for things in (plan.line_items, countries, plan.left_out, plan.assumptions, plan.unmet, plan.questions):
        yield Kind.PLAIN, float(len(things))


def _stated(value: object, kind: Kind) -> Iterator[Amount]:
    """The numbers of a dumped value; micros become units; numbers inside texts count as words."""
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, int | float):
        yield kind, value / 1e6 if kind is Kind.MONEY else float(value)
    elif isinstance(value, str):
        for numeral in read_numbers(value)[0]:
            yield Kind.WORDS, numeral.value / 100.0 if numeral.percent else numeral.value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in _IDS and not (key in _OFFSETS and isinstance(inner, int)):
                said = inner[:_SPOKEN_CONTACTS] if key == "n_plus_reach" else inner
                yield from _stated(said, _kind_of(str(key), value, kind))
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from _stated(inner, kind)


def _kind_of(key: str, holder: dict[str, Any], inherited: Kind) -> Kind:
    if key in ("level", "ad_sets"):
        return Kind.PLAIN
    if key.endswith("_micros") or (
        key in ("p10", "p50", "p90") and str(holder.get("metric")).endswith("_micros")
    ):
        return Kind.MONEY
    return _KINDS.get(key, inherited)


def _budget_parts(plan: MediaPlan) -> Iterator[Amount]:
    """Money by format, place, placement and goal, and every part's share of the budget."""
    total, rest = plan.budget.amount_micros, plan.certificate.unallocated.amount_micros
    groups: dict[str, int] = {"allocated": total - rest, "unallocated": rest}
    for item in plan.line_items:
        spec = item.spec
        for key in (item.line_id, spec.format, spec.placement, spec.country_code, spec.delivery_goal):
            groups[key] = groups.get(key, 0) + item.budget.amount_micros
    for micros in groups.values():
        yield Kind.MONEY, micros / 1e6
        if total:
            yield Kind.PLAIN, micros / total


def _calendar(plan: MediaPlan) -> Iterator[Amount]:
    """Days and whole weeks of the flight, with and without gaps."""
    spans = {(plan.flight.end - plan.flight.start).days + 1}
    spans |= {len(item.daily_pacing_micros) for item in plan.line_items}
    for days in spans:
        yield Kind.PLAIN, float(days)
        if days % 7 == 0:
            yield Kind.PLAIN, days / 7


def _widths(forecast: dict[str, Any]) -> Iterator[Amount]:
    """How far the ends of ranges lie from their middles, as ratios, and the chance against."""
    for value in forecast.values():
        if isinstance(value, dict) and value.get("mid"):
            yield Kind.PLAIN, 1.0 - value["low"] / value["mid"]
            yield Kind.PLAIN, value["high"] / value["mid"] - 1.0
    chance = forecast.get("chance_to_deliver_in_full")
    if chance is not None:
        yield Kind.PLAIN, 1.0 - chance

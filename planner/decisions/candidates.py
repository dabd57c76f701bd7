"""Which lines a brief could be planned with: one per product and country that fits."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.decisions.compatibility import platform_sets
from planner.decisions.lifetime_budget import lifetime_budget
from planner.decisions.product_fit import Misfit, Sought
from planner.decisions.settled import settled
from planner.decisions.wording import listed, medium_words, money_words
from planner.domain.brief import (
    AgeRange,
    Assumed,
    AudienceNodeKind,
    Brief,
    Constraints,
    Goal,
    Missing,
    Place,
    PlaceKind,
    Places,
    Schedule,
)
from planner.domain.errors import BriefRejectedError
from planner.domain.inventory import LineSpec, Product
from planner.domain.money import ExchangeRates, Money
from planner.domain.plan import LeftOut
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal, Format, Platform


@dataclass(frozen=True, slots=True)
class Candidates:
    """The lines a plan may be made of, and what they have in common.

    Attributes:
        lines: Prospective lines, each without a budget; ids are unique and stable.
        products: The catalogue by product code.
        left_out: Products that do not fit, with the reason.
        budget: Lifetime money of the plan.
        schedule: When the plan runs.
        goal: What it is for.
        buying_channel: How the inventory is bought; None when the brief leaves that open.
    """

    lines: tuple[LineSpec, ...]
    products: dict[str, Product]
    left_out: tuple[LeftOut, ...]
    budget: Money
    schedule: Schedule
    goal: Goal
    buying_channel: BuyingChannel | None = None


_REJECTION_ORDER = (
    "BUDGET_BELOW_MINIMUM",
    "FLIGHT_TOO_SHORT",
    "FLIGHT_TOO_LONG",
    "LEAD_TIME_TOO_SHORT",
    "CURRENCY_RATE_MISSING",
)
"""Codes that alone keep products out, the easiest to change first; anything else is NO_PRODUCT_FITS."""


def line_name(line: LineSpec, brief: Brief) -> str:
    """Return the line's name for people, e.g. `Audio, music - Brazil`."""
    places = settled(brief.places) or Places()
    return f"{medium_words(line.format, line.placement)} - {country_name(line.country_code, places)}"


def country_name(country_code: str, places: Places) -> str:
    """Return the country's name if it was named, else the names of the places wanted in it."""
    inside = [place for place in places.included if place.country_code == country_code]
    countries = [place.name for place in inside if place.kind is PlaceKind.COUNTRY]
    if countries:
        return countries[0]
    names = [place.name for place in inside]
    return listed(names if len(names) <= 3 else [*names[:2], f"{len(names) - 2} more places"]) or country_code


def wanted_countries(places: Places) -> tuple[str, ...]:
    """Return the countries wanted and not excluded, in the order in which they were named."""
    excluded = {place.country_code for place in places.excluded if place.kind is PlaceKind.COUNTRY}
    return tuple(code for code in places.country_codes if code not in excluded)


def propose_candidates(
    brief: Brief, products: Sequence[Product], *, today: date, rates: ExchangeRates | None
) -> Candidates:
    """Return one line per product and country that fits the brief, and what was left out and why.

    The brief's budget, places, schedule and goal must be stated or assumed. Where nothing fits, what was only
    assumed gives way (any buying channel instead of self-serve), and so does reach for impressions, its
    neighbour in the awareness group; the plan then says so.

    Raises:
        BriefRejectedError: No product fits. `code` is BUDGET_BELOW_MINIMUM, FLIGHT_TOO_SHORT,
            FLIGHT_TOO_LONG, LEAD_TIME_TOO_SHORT, CURRENCY_RATE_MISSING or NO_PRODUCT_FITS; `message` says
            what to change.
        ValueError: One of the four required fields is not settled.
    """
    try:
        return _candidates(brief, products, today=today, rates=rates)
    except BriefRejectedError as refused:
        if refused.code != NO_PRODUCT_FITS:
            raise
        for softer in _softer(brief):
            try:
                return _candidates(softer, products, today=today, rates=rates)
            except BriefRejectedError:
                continue
        raise


NO_PRODUCT_FITS = "NO_PRODUCT_FITS"
"""The code of a brief that no product fits."""


def _softer(brief: Brief) -> Iterator[Brief]:
    """Yield the brief with less and less of what may give way."""
    changes: list[dict[str, object]] = []
    goal = settled(brief.goal)
    if goal is not None and goal.delivery_goal is DeliveryGoal.REACH:
        impressions = Goal(delivery_goal=DeliveryGoal.IMPRESSIONS, kpi=goal.kpi)
        changes.append({"goal": Assumed(value=impressions, basis="reach is not sold for what was asked")})
    if isinstance(brief.buying_channel, Assumed):
        changes.append({"buying_channel": Missing()})
    for change in changes:
        yield brief.model_copy(update=change)
    if len(changes) > 1:
        yield brief.model_copy(update={key: value for change in changes for key, value in change.items()})


def _candidates(
    brief: Brief, products: Sequence[Product], *, today: date, rates: ExchangeRates | None
) -> Candidates:
    goal, places = settled(brief.goal), settled(brief.places)
    schedule, budget = settled(brief.schedule), settled(brief.budget)
    if goal is None or places is None or schedule is None or budget is None:
        msg = "goal, places, schedule and budget must be stated or assumed before candidates are proposed"
        raise ValueError(msg)
    money = lifetime_budget(budget, schedule)
    _reject_unplannable_money(money, settled(brief.constraints))
    sought = Sought(brief, goal, schedule, money, today, rates, tuple(products))
    countries = wanted_countries(places)
    lines: list[LineSpec] = []
    left_out: list[LeftOut] = []
    misfits: list[tuple[Misfit, ...]] = []
    for product in sorted(products, key=lambda product: product.code):
        sold_in = [code for code in countries if code in product.countries]
        problems = tuple(sought.misfits(product))
        if countries and not sold_in:
            named = listed(country_name(code, places) for code in countries)
            problems = (*problems, Misfit("NOT_SOLD_THERE", f"it is not sold in {named}"))
        if problems:
            misfits.append(problems)
            left_out.append(_left_out_product(product, problems))
            continue
        for code in countries:
            if code in sold_in:
                lines.extend(_lines(sought, product, code, places))
            else:
                reason = f"it is not sold in {country_name(code, places)}"
                left_out.append(
                    LeftOut(
                        line_id=f"{code}-{_slug(product.code)}",
                        name=f"{product.name} - {country_name(code, places)}",
                        reason=reason,
                    )
                )
    if not lines:
        raise _rejection(misfits, money, countries)
    return Candidates(
        lines=tuple(sorted(lines, key=lambda line: (countries.index(line.country_code), line.line_id))),
        products={product.code: product for product in products},
        left_out=tuple(left_out),
        budget=money,
        schedule=schedule,
        goal=goal,
        buying_channel=settled(brief.buying_channel),
    )


def _lines(sought: Sought, product: Product, country_code: str, places: Places) -> Iterator[LineSpec]:
    """Yield the lines of a fitting product in one country, one per goal and platform set."""
    inside = [place for place in places.included if place.country_code == country_code]
    whole_country = any(place.kind is PlaceKind.COUNTRY for place in inside)
    narrower = [] if whole_country else inside
    excluded = [p for p in places.excluded if p.country_code == country_code]
    nodes = settled(sought.brief.interests) or ()
    constraints = settled(sought.brief.constraints) or Constraints()
    category = settled(sought.brief.ad_category)
    for goal in (goal for goal in sought.goals if goal in product.delivery_goals):
        platform_choices = platform_sets(goal, settled(sought.brief.platforms) or (), product)
        for platforms in platform_choices:
            told_apart = platforms if len(platform_choices) > 1 else ()
            yield LineSpec(
                line_id=_line_id(sought, product, country_code, goal, told_apart),
                product_code=product.code,
                format=product.format,
                placement=product.placement,
                delivery_goal=goal,
                country_code=country_code,
                region_ids=_ids(narrower, PlaceKind.REGION),
                city_ids=_ids(narrower, PlaceKind.CITY),
                excluded_place_ids=tuple(place.place_id for place in excluded),
                ages=settled(sought.brief.ages) or AgeRange(),
                genders=settled(sought.brief.genders) or (),
                interest_ids=tuple(n.node_id for n in nodes if n.kind is AudienceNodeKind.INTEREST),
                genre_ids=tuple(n.node_id for n in nodes if n.kind is AudienceNodeKind.GENRE),
                languages=settled(sought.brief.languages) or (),
                platforms=platforms,
                flight=sought.schedule.flight,
                gaps=sought.schedule.gaps,
                dayparts=sought.schedule.dayparts,
                frequency_cap=constraints.frequency_cap,
                ad_category=category.code if category else None,
            )


def _line_id(
    sought: Sought,
    product: Product,
    country_code: str,
    goal: DeliveryGoal,
    platforms: tuple[Platform, ...],
) -> str:
    # Namesakes are sought in the whole catalogue, so that an id does not change with the brief.
    namesakes = sum(
        (other.format, other.placement) == (product.format, product.placement) for other in sought.catalogue
    )
    parts = [country_code, product.format.value, product.placement.value.replace("_", "-")]
    if namesakes > 1:
        parts.append(_slug(product.code))
    if goal is not sought.goal.delivery_goal:
        parts.append(goal.value.replace("_", "-"))
    parts.extend(platform.value for platform in platforms)
    return "-".join(parts)


def _reject_unplannable_money(money: Money, constraints: Constraints | None) -> None:
    if money.amount_micros <= 0:
        msg = "The budget comes to nothing over this schedule; state an amount above zero."
        raise BriefRejectedError(msg, code="BUDGET_BELOW_MINIMUM", field="budget")
    smallest = constraints.smallest_line if constraints else None
    if smallest and smallest.currency == money.currency and money < smallest:
        msg = (
            f"The smallest line item asked for is {money_words(smallest)}, more than the whole budget of "
            f"{money_words(money)}; raise the budget or allow smaller line items."
        )
        raise BriefRejectedError(msg, code="BUDGET_BELOW_MINIMUM", field="budget")


def _left_out_product(product: Product, problems: tuple[Misfit, ...]) -> LeftOut:
    reason = "; ".join(problem.reason for problem in problems)
    return LeftOut(line_id=_slug(product.code), name=product.name, reason=reason)


def _rejection(
    misfits: Sequence[tuple[Misfit, ...]], money: Money, countries: tuple[str, ...]
) -> BriefRejectedError:
    """The error for a brief that nothing fits: about the one change that would let most products in."""
    fields = {"BUDGET_BELOW_MINIMUM": "budget", "CURRENCY_RATE_MISSING": "budget"}
    lone = [problems[0] for problems in misfits if len(problems) == 1]
    for code in _REJECTION_ORDER:
        near = [problem for problem in lone if problem.code == code]
        if near:
            nearest = min(near, key=lambda problem: (problem.distance, problem.reason))
            msg = f"No product fits: {nearest.reason}. To change that, {nearest.remedy}."
            if code == "BUDGET_BELOW_MINIMUM":
                msg = f"The budget of {money_words(money)} is below the minimum: " + msg[17:]
            return BriefRejectedError(
                msg, code=code, field=fields.get(code, "schedule"), suggestion=f"Please {nearest.remedy}."
            )
    if not countries:
        return BriefRejectedError(
            "No country is left to plan for: all wanted places are excluded too; name a country to run in.",
            code=NO_PRODUCT_FITS,
            field="places",
        )
    counted = Counter(problem.reason for problems in misfits for problem in problems).most_common(3)
    why = "; ".join(f"{reason} ({count} of {len(misfits)} products)" for reason, count in counted)
    return BriefRejectedError(
        f"No product fits this brief: {why or 'the catalogue is empty'}. "
        "Widen the formats, the places or the goal.",
        code=NO_PRODUCT_FITS,
        suggestion="Allow another format, place, goal or buying channel.",
    )


def _ids(places: Sequence[Place], kind: PlaceKind) -> tuple[str, ...]:
    return tuple(place.place_id for place in places if place.kind is kind)


def _slug(code: str) -> str:
    return code.upper().replace("_", "-").replace(" ", "-")


def formats_of(lines: Sequence[LineSpec]) -> tuple[Format, ...]:
    """Return the formats of `lines`, in order and without repetition."""
    return tuple(dict.fromkeys(line.format for line in lines))

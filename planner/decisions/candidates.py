"""Which lines a brief could be planned with: one per product and country that fits."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.decisions.compatibility import platform_sets
from planner.decisions.lifetime_budget import lifetime_budget
from planner.decisions.settled import is_wish, settled
from planner.decisions.wording import listed, medium_words, money_words
from planner.domain.brief import (
    AgeRange,
    AudienceNodeKind,
    Brief,
    Constraints,
    FormatWishes,
    Goal,
    Place,
    PlaceKind,
    Places,
    Schedule,
)
from planner.domain.errors import BriefRejectedError
from planner.domain.inventory import LineSpec, Product
from planner.domain.money import ExchangeRates, Money
from planner.domain.plan import LeftOut
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal, Format


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


@dataclass(frozen=True, slots=True)
class _Misfit:
    """Why a product cannot be used: a stable code, a reason, what would make it fit and how far off it is."""

    code: str
    reason: str
    remedy: str = ""
    distance: float = 0.0


_REJECTION_ORDER = (
    "BUDGET_BELOW_MINIMUM",
    "FLIGHT_TOO_SHORT",
    "FLIGHT_TOO_LONG",
    "LEAD_TIME_TOO_SHORT",
    "CURRENCY_RATE_MISSING",
)
"""Codes that alone keep products out, the easiest to change first; anything else is NO_PRODUCT_FITS."""


def effective_wishes(brief: Brief) -> FormatWishes:
    """Return the format wishes; formats wanted as a mere wish ("ideally audio") count as preferred."""
    wishes = settled(brief.formats) or FormatWishes()
    if not is_wish(brief.formats):
        return wishes
    preferred = tuple(dict.fromkeys((*wishes.wanted, *wishes.preferred)))
    return wishes.model_copy(update={"wanted": (), "placements_wanted": (), "preferred": preferred})


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

    The brief's budget, places, schedule and goal must be stated or assumed.

    Raises:
        BriefRejectedError: No product fits. `code` is BUDGET_BELOW_MINIMUM, FLIGHT_TOO_SHORT,
            FLIGHT_TOO_LONG, LEAD_TIME_TOO_SHORT, CURRENCY_RATE_MISSING or NO_PRODUCT_FITS; `message` says
            what to change.
        ValueError: One of the four required fields is not settled.
    """
    goal, places = settled(brief.goal), settled(brief.places)
    schedule, budget = settled(brief.schedule), settled(brief.budget)
    if goal is None or places is None or schedule is None or budget is None:
        msg = "goal, places, schedule and budget must be stated or assumed before candidates are proposed"
        raise ValueError(msg)
    money = lifetime_budget(budget, schedule)
    _reject_unplannable_money(money, settled(brief.constraints))
    sought = _Sought(brief, goal, schedule, money, today, rates, tuple(products))
    countries = wanted_countries(places)
    lines: list[LineSpec] = []
    left_out: list[LeftOut] = []
    misfits: list[tuple[_Misfit, ...]] = []
    for product in sorted(products, key=lambda product: product.code):
        sold_in = [code for code in countries if code in product.countries]
        problems = tuple(sought.misfits(product))
        if countries and not sold_in:
            named = listed(country_name(code, places) for code in countries)
            problems = (*problems, _Misfit("NOT_SOLD_THERE", f"it is not sold in {named}"))
        if problems:
            misfits.append(problems)
            left_out.append(_left_out_product(product, problems))
            continue
        for code in countries:
            if code in sold_in:
                lines.extend(sought.lines(product, code, places))
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


@dataclass(frozen=True, slots=True)
class _Sought:
    """What the brief asks of every product."""

    brief: Brief
    goal: Goal
    schedule: Schedule
    money: Money
    today: date
    rates: ExchangeRates | None
    catalogue: tuple[Product, ...]

    @property
    def goals(self) -> tuple[DeliveryGoal, ...]:
        """The brief's goal, then goals that its budget rules name."""
        constraints = settled(self.brief.constraints) or Constraints()
        named = [share.subject.delivery_goal for share in constraints.shares]
        return tuple(dict.fromkeys((self.goal.delivery_goal, *(goal for goal in named if goal is not None))))

    def misfits(self, product: Product) -> Iterator[_Misfit]:
        """Yield every reason that holds wherever the product is sold."""
        yield from self._format_misfits(product)
        if not any(goal in product.delivery_goals for goal in self.goals):
            yield _Misfit("GOAL_NOT_SOLD", f"it is not sold for {self.goal.delivery_goal.value}")
        elif not self._platforms(product):
            yield _Misfit("PLATFORM_NOT_SOLD", "none of the wanted platforms carries it for this goal")
        channel = settled(self.brief.buying_channel)
        if channel is not None and channel not in product.buying_channels:
            yield _Misfit("CHANNEL_NOT_SOLD", f"it is not sold through {channel.value}")
        yield from self._flight_misfits(product)
        yield from self._money_misfits(product)

    def _format_misfits(self, product: Product) -> Iterator[_Misfit]:
        wishes = effective_wishes(self.brief)
        if product.format in wishes.excluded:
            yield _Misfit("FORMAT_EXCLUDED", f"{product.format.value} is excluded by the brief")
        elif wishes.wanted and product.format not in wishes.wanted:
            named = listed(wanted.value for wanted in wishes.wanted)
            yield _Misfit("FORMAT_NOT_WANTED", f"the brief asks for {named}")
        if product.placement in wishes.placements_excluded:
            yield _Misfit("PLACEMENT_EXCLUDED", f"{product.placement.value} is excluded by the brief")
        elif wishes.placements_wanted and product.placement not in wishes.placements_wanted:
            # A placement wish speaks about the formats that have it: "podcast audio, and video" keeps video.
            elsewhere = {p.format for p in self.catalogue if p.placement in wishes.placements_wanted}
            if product.format in elsewhere or product.format not in wishes.wanted:
                named = listed(wanted.value for wanted in wishes.placements_wanted)
                yield _Misfit("PLACEMENT_NOT_WANTED", f"the brief asks for {named}")
        longest = product.longest_spot_seconds
        if wishes.spot_seconds and longest and wishes.spot_seconds > longest:
            reason = f"it takes spots of up to {longest} seconds, the brief has {wishes.spot_seconds}"
            yield _Misfit("SPOT_TOO_LONG", reason)

    def _platforms(self, product: Product) -> bool:
        wanted = settled(self.brief.platforms) or ()
        sold = (goal for goal in self.goals if goal in product.delivery_goals)
        return any(platform_sets(goal, wanted, product) for goal in sold)

    def _flight_misfits(self, product: Product) -> Iterator[_Misfit]:
        days = self.schedule.flight.days
        if days < product.shortest_flight_days:
            needed = product.shortest_flight_days
            yield _Misfit(
                "FLIGHT_TOO_SHORT",
                f"it runs at least {needed} days, the flight has {days}",
                f"let the flight run {needed} days or longer",
                needed - days,
            )
        if days > product.longest_flight_days:
            most = product.longest_flight_days
            yield _Misfit(
                "FLIGHT_TOO_LONG",
                f"it runs at most {most} days, the flight has {days}",
                f"let the flight run {most} days or fewer",
                days - most,
            )
        lead = (self.schedule.flight.start - self.today).days
        if lead < product.lead_days:
            yield _Misfit(
                "LEAD_TIME_TOO_SHORT",
                f"it is booked {product.lead_days} days ahead, the flight starts in {lead}",
                f"start {product.lead_days - lead} days later",
                product.lead_days - lead,
            )

    def _money_misfits(self, product: Product) -> Iterator[_Misfit]:
        smallest = in_currency(product.smallest_budget, self.money.currency, self.rates)
        if smallest is None:
            pair = f"{product.smallest_budget.currency} to {self.money.currency}"
            yield _Misfit(
                "CURRENCY_RATE_MISSING",
                f"its minimum cannot be compared without an exchange rate from {pair}",
                f"state the budget in {product.smallest_budget.currency}",
            )
        elif self.money < smallest:
            yield _Misfit(
                "BUDGET_BELOW_MINIMUM",
                f"it takes at least {money_words(smallest)}",
                f"raise the budget to {money_words(smallest)} or more",
                smallest.amount_micros - self.money.amount_micros,
            )

    def lines(self, product: Product, country_code: str, places: Places) -> Iterator[LineSpec]:
        """Yield the lines of a fitting product in one country, one per goal and platform set."""
        inside = [place for place in places.included if place.country_code == country_code]
        whole_country = any(place.kind is PlaceKind.COUNTRY for place in inside)
        narrower = [] if whole_country else inside
        excluded = [p for p in places.excluded if p.country_code == country_code]
        nodes = settled(self.brief.interests) or ()
        constraints = settled(self.brief.constraints) or Constraints()
        category = settled(self.brief.ad_category)
        for goal in (goal for goal in self.goals if goal in product.delivery_goals):
            platform_choices = platform_sets(goal, settled(self.brief.platforms) or (), product)
            for platforms in platform_choices:
                yield LineSpec(
                    line_id=self._line_id(product, country_code, goal, platforms, len(platform_choices)),
                    product_code=product.code,
                    format=product.format,
                    placement=product.placement,
                    delivery_goal=goal,
                    country_code=country_code,
                    region_ids=_ids(narrower, PlaceKind.REGION),
                    city_ids=_ids(narrower, PlaceKind.CITY),
                    excluded_place_ids=tuple(place.place_id for place in excluded),
                    ages=settled(self.brief.ages) or AgeRange(),
                    genders=settled(self.brief.genders) or (),
                    interest_ids=tuple(n.node_id for n in nodes if n.kind is AudienceNodeKind.INTEREST),
                    genre_ids=tuple(n.node_id for n in nodes if n.kind is AudienceNodeKind.GENRE),
                    languages=settled(self.brief.languages) or (),
                    platforms=platforms,
                    flight=self.schedule.flight,
                    gaps=self.schedule.gaps,
                    dayparts=self.schedule.dayparts,
                    frequency_cap=constraints.frequency_cap,
                    ad_category=category.code if category else None,
                )

    def _line_id(
        self,
        product: Product,
        country_code: str,
        goal: DeliveryGoal,
        platforms: tuple[object, ...],
        platform_choices: int,
    ) -> str:
        # Namesakes are sought in the whole catalogue, so that an id does not change with the brief.
        namesakes = sum(
            (other.format, other.placement) == (product.format, product.placement) for other in self.catalogue
        )
        parts = [country_code, product.format.value, product.placement.value.replace("_", "-")]
        if namesakes > 1:
            parts.append(_slug(product.code))
        if goal is not self.goal.delivery_goal:
            parts.append(goal.value.replace("_", "-"))
        if platform_choices > 1:
            parts.append(str(platforms[0]))
        return "-".join(parts)


def in_currency(money: Money, currency: str, rates: ExchangeRates | None) -> Money | None:
    """Return `money` in `currency`, or None when that needs a rate nobody has."""
    if money.currency == currency:
        return money
    if rates is None or not (rates.knows(money.currency) and rates.knows(currency)):
        return None
    return rates.convert(money, currency)


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


def _left_out_product(product: Product, problems: tuple[_Misfit, ...]) -> LeftOut:
    reason = "; ".join(problem.reason for problem in problems)
    return LeftOut(line_id=_slug(product.code), name=product.name, reason=reason)


def _rejection(
    misfits: Sequence[tuple[_Misfit, ...]], money: Money, countries: tuple[str, ...]
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
            code="NO_PRODUCT_FITS",
            field="places",
        )
    counted = Counter(problem.reason for problems in misfits for problem in problems).most_common(3)
    why = "; ".join(f"{reason} ({count} of {len(misfits)} products)" for reason, count in counted)
    return BriefRejectedError(
        f"No product fits this brief: {why or 'the catalogue is empty'}. "
        "Widen the formats, the places or the goal.",
        code="NO_PRODUCT_FITS",
        suggestion="Allow another format, place, goal or buying channel.",
    )


def _ids(places: Sequence[Place], kind: PlaceKind) -> tuple[str, ...]:
    return tuple(place.place_id for place in places if place.kind is kind)


def _slug(code: str) -> str:
    return code.upper().replace("_", "-").replace(" ", "-")


def formats_of(lines: Sequence[LineSpec]) -> tuple[Format, ...]:
    """Return the formats of `lines`, in order and without repetition."""
    return tuple(dict.fromkeys(line.format for line in lines))

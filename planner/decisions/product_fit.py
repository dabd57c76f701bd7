"""Whether a product fits a brief, and if not, why and what would change that."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.decisions.compatibility import platform_sets
from planner.decisions.exchange import in_currency
from planner.decisions.settled import settled
from planner.decisions.wishes import effective_wishes
from planner.decisions.wording import in_words, listed, money_words
from planner.domain.brief import Brief, Constraints, Goal, Schedule
from planner.domain.inventory import Product
from planner.domain.money import ExchangeRates, Money
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal

_CHANNEL_WORDS = {
    BuyingChannel.SELF_SERVE: "self-serve",
    BuyingChannel.DIRECT: "directly",
    BuyingChannel.PROGRAMMATIC: "programmatically",
}


@dataclass(frozen=True, slots=True)
class Misfit:
    """Why a product cannot be used: a stable code, a reason, what would make it fit and how far off it is."""

    code: str
    reason: str
    remedy: str = ""
    distance: float = 0.0


@dataclass(frozen=True, slots=True)
class Sought:
    """What a brief asks of every product.

    Attributes:
        brief: The brief.
        goal: Its goal.
        schedule: Its schedule.
        money: Lifetime money of the plan.
        today: The advertiser's today.
        rates: Exchange rates, None when there are none.
        catalogue: All products.
    """

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

    def misfits(self, product: Product) -> Iterator[Misfit]:
        """Yield every reason that holds wherever the product is sold."""
        yield from self._format_misfits(product)
        if not any(goal in product.delivery_goals for goal in self.goals):
            yield Misfit("GOAL_NOT_SOLD", f"it is not sold for {in_words(self.goal.delivery_goal)}")
        elif not self._platforms(product):
            yield Misfit("PLATFORM_NOT_SOLD", "none of the wanted platforms carries it for this goal")
        channel = settled(self.brief.buying_channel)
        if channel is not None and channel not in product.buying_channels:
            yield Misfit("CHANNEL_NOT_SOLD", f"it is not sold {_CHANNEL_WORDS[channel]}")
        yield from self._flight_misfits(product)
        yield from self._money_misfits(product)

    def _format_misfits(self, product: Product) -> Iterator[Misfit]:
        wishes = effective_wishes(self.brief)
        if product.format in wishes.excluded:
            yield Misfit("FORMAT_EXCLUDED", f"the brief excludes {in_words(product.format)}")
        elif wishes.wanted and product.format not in wishes.wanted:
            named = listed(in_words(wanted) for wanted in wishes.wanted)
            yield Misfit("FORMAT_NOT_WANTED", f"the brief asks for {named}")
        if product.placement in wishes.placements_excluded:
            yield Misfit("PLACEMENT_EXCLUDED", f"the brief excludes {in_words(product.placement)}")
        elif wishes.placements_wanted and product.placement not in wishes.placements_wanted:
            # A placement wish speaks about the formats that have it: "podcast audio, and video" keeps video.
            elsewhere = {p.format for p in self.catalogue if p.placement in wishes.placements_wanted}
            if product.format in elsewhere or product.format not in wishes.wanted:
                named = listed(in_words(wanted) for wanted in wishes.placements_wanted)
                yield Misfit("PLACEMENT_NOT_WANTED", f"the brief asks for {named}")
        longest = product.longest_spot_seconds
        if wishes.spot_seconds and longest and wishes.spot_seconds > longest:
            reason = f"it takes spots of up to {longest} seconds, the brief has {wishes.spot_seconds}"
            yield Misfit("SPOT_TOO_LONG", reason)

    def _platforms(self, product: Product) -> bool:
        wanted = settled(self.brief.platforms) or ()
        sold = (goal for goal in self.goals if goal in product.delivery_goals)
        return any(platform_sets(goal, wanted, product) for goal in sold)

    def _flight_misfits(self, product: Product) -> Iterator[Misfit]:
        days = self.schedule.flight.days
        if days < product.shortest_flight_days:
            needed = product.shortest_flight_days
            yield Misfit(
                "FLIGHT_TOO_SHORT",
                f"it runs at least {needed} days, the flight has {days}",
                f"let the flight run {needed} days or longer",
                needed - days,
            )
        if days > product.longest_flight_days:
            most = product.longest_flight_days
            yield Misfit(
                "FLIGHT_TOO_LONG",
                f"it runs at most {most} days, the flight has {days}",
                f"let the flight run {most} days or fewer",
                days - most,
            )
        lead = (self.schedule.flight.start - self.today).days
        if lead < product.lead_days:
            yield Misfit(
                "LEAD_TIME_TOO_SHORT",
                f"it is booked {product.lead_days} days ahead, the flight starts in {lead}",
                f"start {product.lead_days - lead} days later",
                product.lead_days - lead,
            )

    def _money_misfits(self, product: Product) -> Iterator[Misfit]:
        smallest = in_currency(product.smallest_budget, self.money.currency, self.rates)
        if smallest is None:
            pair = f"{product.smallest_budget.currency} to {self.money.currency}"
            yield Misfit(
                "CURRENCY_RATE_MISSING",
                f"its minimum cannot be compared without an exchange rate from {pair}",
                f"state the budget in {product.smallest_budget.currency}",
            )
        elif self.money < smallest:
            yield Misfit(
                "BUDGET_BELOW_MINIMUM",
                f"it takes at least {money_words(smallest)}",
                f"raise the budget to {money_words(smallest)} or more",
                smallest.amount_micros - self.money.amount_micros,
            )

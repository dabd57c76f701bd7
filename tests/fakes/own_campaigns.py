"""Past campaigns of one advertiser, for tests of habits."""

from collections.abc import Sequence
from datetime import date, timedelta

from planner.domain.brief import DateSpan
from planner.domain.habits import OwnCampaign
from planner.domain.money import Money
from planner.domain.vocabulary import DeliveryGoal, Format


def own_campaign(
    units: int,
    *,
    countries: Sequence[str] = ("DE",),
    days: int = 28,
    goal: DeliveryGoal = DeliveryGoal.CLICKS,
    currency: str = "EUR",
    formats: Sequence[Format] = (Format.AUDIO,),
    ended: date = date(2026, 9, 30),
    simulated: bool = False,
) -> OwnCampaign:
    """Return a campaign of `units` that ended on `ended`, its money spent in equal parts in its countries."""
    budget = Money.of(units, currency)
    return OwnCampaign(
        flight=DateSpan(start=ended - timedelta(days=days - 1), end=ended),
        budget=budget,
        spent_micros=dict.fromkeys(countries, budget.amount_micros // len(countries)),
        delivery_goals=(goal,),
        formats=tuple(formats),
        simulated=simulated,
    )

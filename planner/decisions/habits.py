"""What an advertiser usually does, from their own past campaigns. Pure; without a campaign no habit."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil
from typing import TypeVar

from planner.domain.habits import (
    AdvertiserHabits,
    OwnCampaign,
    UsualBudget,
    UsualFormats,
    UsualGoal,
    UsualLength,
    UsualMarkets,
)
from planner.domain.money import Money
from planner.domain.vocabulary import DeliveryGoal

MOST_CAMPAIGNS = 60
"""Habits rest on so many of the newest campaigns: what was usual years ago no longer is."""
ENOUGH_ALIKE = 4
"""So many campaigns make quartiles; with fewer, campaigns that are less alike are looked at as well."""
ALIKE_LENGTH = 2.0
"""A flight that is at most so many times longer or shorter is of like length."""

_SAID_STEPS = tuple(
    Decimal(tenths) / 10 for tenths in (10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 50, 60, 70, 75, 80, 90, 100)
)
_SAID_DAYS = (1, 2, 3, 5, 7, 10, 14, 21, 28, 35, 42, 56, 91, 182, 365)
_WIDENING: tuple[tuple[tuple[str, ...], int], ...] = (
    (("places", "length", "goal"), ENOUGH_ALIKE),
    (("places", "length"), ENOUGH_ALIKE),
    (("places",), 2),
    ((), 1),
)
"""In what campaigns have to be alike, and how many must be; the countries are given up last."""

T = TypeVar("T", bound=Hashable)


def habits_of(campaigns: Sequence[OwnCampaign]) -> AdvertiserHabits | None:
    """Return what is usual in an advertiser's own past campaigns; None when there are none.

    Args:
        campaigns: All of one advertiser's, in any order.
    """
    real = [campaign for campaign in campaigns if not campaign.simulated] or list(campaigns)
    newest = sorted(real, key=lambda campaign: campaign.flight.end, reverse=True)[:MOST_CAMPAIGNS]
    if not newest:
        return None
    return AdvertiserHabits(
        campaigns=tuple(newest),
        markets=_markets(newest),
        lengths=tuple(
            UsualLength(days=days, campaigns=count)
            for days, count in _most_frequent(said_days(campaign.flight.days) for campaign in newest)
        ),
        goals=tuple(
            UsualGoal(delivery_goal=goal, campaigns=count)
            for goal, count in _most_frequent(
                campaign.delivery_goals[0] for campaign in newest if campaign.delivery_goals
            )
        ),
        formats=tuple(
            UsualFormats(formats=formats, campaigns=count)
            for formats, count in _most_frequent(
                tuple(sorted(campaign.formats)) for campaign in newest if campaign.formats
            )
        ),
    )


def usual_budget(
    habits: AdvertiserHabits,
    *,
    currency: str,
    country_codes: Sequence[str] = (),
    days: int | None = None,
    goal: DeliveryGoal | None = None,
) -> UsualBudget | None:
    """Return what campaigns like the one at hand were given, or None when there are none to compare with.

    Campaigns in the same countries, of like length and with the same goal are taken where there are at least
    `ENOUGH_ALIKE`; else the goal is left out, then the length, and the countries last. `currency` is the
    account's: campaigns in another count only where there are none in it, in the one most of them were in.

    Args:
        habits: The advertiser's.
        currency: ISO 4217.
        country_codes: Where the campaign at hand runs; empty when that is open.
        days: How long it runs; None when that is open.
        goal: What it is for; None when that is open.
    """
    paid = [campaign for campaign in habits.campaigns if campaign.budget.amount_micros > 0]
    currencies = [name for name, _ in _most_frequent(campaign.budget.currency for campaign in paid)]
    if not currencies:
        return None
    taken = currency if currency in currencies else currencies[0]
    paid = [campaign for campaign in paid if campaign.budget.currency == taken]
    wanted = _Wanted(frozenset(country_codes), days, goal)
    for names, least in _WIDENING:
        alike = tuple(name for name in names if wanted.says(name))
        found = [campaign for campaign in paid if all(wanted.is_met_by(campaign, name) for name in alike)]
        if len(found) >= least:
            return _budget_of(found, paid, alike)
    return None


def said_money(money: Money) -> Money:
    """Return the nearest amount that people say: 1, 1.2, 1.5, 1.8, 2, 2.5 ... times a power of ten.

    Args:
        money: More than nothing.
    """
    power = Decimal(10) ** money.units.adjusted()
    nearest = min(_SAID_STEPS, key=lambda step: abs(step * power - money.units))
    return Money.of(nearest * power, money.currency)


def said_days(days: int) -> int:
    """Return the nearest length that people say: some days, whole weeks, a quarter, half a year, a year."""
    return min(_SAID_DAYS, key=lambda said: max(said, days) / min(said, days))


def _markets(campaigns: Sequence[OwnCampaign]) -> tuple[UsualMarkets, ...]:
    """Rank the sets of countries by money; amounts of different currencies weigh as their campaigns do."""
    weights: dict[frozenset[str], float] = {}
    order: dict[frozenset[str], tuple[str, ...]] = {}
    counts: Counter[frozenset[str]] = Counter()
    of_currency: dict[str, list[OwnCampaign]] = {}
    for campaign in campaigns:
        of_currency.setdefault(campaign.budget.currency, []).append(campaign)
    for found in of_currency.values():
        total = sum(sum(campaign.spent_micros.values()) for campaign in found)
        for campaign in found:
            spent = sum(campaign.spent_micros.values())
            part = spent * len(found) / total if total else 1.0
            countries = frozenset(campaign.country_codes)
            weights[countries] = weights.get(countries, 0.0) + part
            order.setdefault(countries, campaign.country_codes)
            counts[countries] += 1
    return tuple(
        UsualMarkets(
            country_codes=order[countries],
            campaigns=counts[countries],
            share_of_spend=weights[countries] / len(campaigns),
        )
        for countries in sorted(weights, key=lambda key: (-weights[key], order[key]))
        if countries
    )


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The campaign at hand, as far as it is known."""

    countries: frozenset[str]
    days: int | None
    goal: DeliveryGoal | None

    def says(self, name: str) -> bool:
        return bool({"places": self.countries, "length": self.days, "goal": self.goal}[name])

    def is_met_by(self, campaign: OwnCampaign, name: str) -> bool:
        if name == "places":
            return self.countries == set(campaign.country_codes)
        if name == "goal":
            return self.goal in campaign.delivery_goals[:1]
        days = self.days or campaign.flight.days
        return days / ALIKE_LENGTH <= campaign.flight.days <= days * ALIKE_LENGTH


def _budget_of(
    found: Sequence[OwnCampaign], paid: Sequence[OwnCampaign], alike: tuple[str, ...]
) -> UsualBudget:
    """Return the quartiles of the campaigns found; where these are few amounts, the others offer more."""
    sizes = sorted((campaign.budget for campaign in found), key=_micros)
    of_all = sorted((campaign.budget for campaign in paid), key=_micros)
    lower, median, upper = _quartiles(sizes)
    others = [said_money(budget) for budget, _ in _most_frequent(sizes)]
    elsewhere = [*_quartiles(of_all), *(said_money(budget) for budget, _ in _most_frequent(of_all))]
    amounts = list(dict.fromkeys((lower, median, upper, *others, *elsewhere)))[:3]
    return UsualBudget(
        lower=lower,
        median=median,
        upper=upper,
        amounts=tuple(sorted(amounts, key=_micros)),
        campaigns=len(found),
        alike=alike,
    )


def _quartiles(ordered: Sequence[Money]) -> tuple[Money, Money, Money]:
    lower, median, upper = (said_money(_quantile(ordered, part)) for part in (0.25, 0.5, 0.75))
    return lower, median, upper


def _micros(money: Money) -> int:
    return money.amount_micros


def _quantile(ordered: Sequence[Money], part: float) -> Money:
    """The smallest amount that at least `part` of them do not exceed: one of them, nothing in between."""
    return ordered[max(0, ceil(part * len(ordered)) - 1)]


def _most_frequent(items: Iterable[T]) -> list[tuple[T, int]]:
    """Items with how often each occurs, the most frequent first; of equals, the earlier one."""
    return Counter(items).most_common()

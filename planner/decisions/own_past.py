"""What is known of an advertiser's own past when a question is asked, and how it is said."""

from dataclasses import dataclass
from typing import Final

from planner.decisions.habits import ENOUGH_ALIKE, usual_budget
from planner.decisions.markets import country_words, has_name
from planner.decisions.wording import listed, money_words
from planner.domain.brief import Places
from planner.domain.habits import AdvertiserHabits, UsualBudget, UsualMarkets
from planner.domain.vocabulary import DeliveryGoal

MOST_COUNTRIES: Final = 6
"""More countries make no ready answer."""


@dataclass(frozen=True, slots=True)
class OwnPast:
    """The advertiser's own past campaigns, as far as they are known.

    Attributes:
        habits: What is usual; None without a campaign.
        asked: Whether the history was asked for them.
        answered: Whether it answered in time.
    """

    habits: AdvertiserHabits | None = None
    asked: bool = False
    answered: bool = True

    @property
    def lack(self) -> str:
        """Why there are no habits, as the beginning of a sentence; empty when that is not known."""
        if self.habits is not None or not self.asked:
            return ""
        if not self.answered:
            return "I could not look at this account's past campaigns in time"
        return "This account has no past campaigns"


NOT_ASKED: Final = OwnPast()
"""Nobody has looked yet."""


def campaign_words(habits: AdvertiserHabits, count: int) -> str:
    """Return e.g. `12 campaigns` or `1 simulated campaign`."""
    kind = "simulated " if habits.simulated else ""
    return f"{count} {kind}campaign{'' if count == 1 else 's'}"


def length_words(days: int) -> str:
    """Return e.g. `2 weeks` for 14 days and `10 days` for 10."""
    count, unit = (days // 7, "week") if days % 7 == 0 else (days, "day")
    return f"{count} {unit}{'' if count == 1 else 's'}"


def nameable_markets(habits: AdvertiserHabits) -> list[UsualMarkets]:
    """Return the usual markets that make a ready answer: few enough countries, each with a name."""
    return [
        markets
        for markets in habits.markets
        if len(markets.country_codes) <= MOST_COUNTRIES and all(map(has_name, markets.country_codes))
    ]


def markets_words(markets: UsualMarkets) -> str:
    """Return e.g. `Germany and Austria`."""
    return listed(country_words(code) for code in markets.country_codes)


def markets_evidence(habits: AdvertiserHabits) -> str:
    """Say where the account has advertised."""
    parts = [
        f"{markets.campaigns} ran in {markets_words(markets)}"
        if at == 0
        else f"{markets.campaigns} in {markets_words(markets)}"
        for at, markets in enumerate(nameable_markets(habits)[:3])
    ]
    if not parts:
        return ""
    return f"Of this account's last {campaign_words(habits, len(habits.campaigns))}, {listed(parts)}."


@dataclass(frozen=True, slots=True)
class BudgetAtHand:
    """What decides which past budgets are comparable."""

    currency: str
    places: Places
    days: int | None
    goal: DeliveryGoal | None


def comparable_budget(habits: AdvertiserHabits, wanted: BudgetAtHand) -> UsualBudget | None:
    """Return what comparable campaigns of the account were given."""
    return usual_budget(
        habits,
        currency=wanted.currency,
        country_codes=wanted.places.country_codes,
        days=wanted.days,
        goal=wanted.goal,
    )


def comparison_words(usual: UsualBudget, habits: AdvertiserHabits, wanted: BudgetAtHand) -> str:
    """Return the campaigns compared with, e.g. `8 campaigns in Germany of like length`."""
    parts = [campaign_words(habits, usual.campaigns)]
    if "places" in usual.alike:
        parts.append(f"in {listed(country_words(code) for code in wanted.places.country_codes)}")
    alike = [
        words
        for name, words in (("length", "of like length"), ("goal", "with the same goal"))
        if name in usual.alike
    ]
    return " ".join([*parts, " and ".join(alike)]).strip()


def budget_evidence(usual: UsualBudget, habits: AdvertiserHabits, wanted: BudgetAtHand) -> str:
    """Say what comparable campaigns of the account were given, and where they are less alike than wished."""
    lead = ""
    if wanted.places.country_codes and "places" not in usual.alike:
        lead = "Too few of this account's campaigns ran in exactly these countries. "
    compared = comparison_words(usual, habits, wanted)
    low, middle, high = map(money_words, (usual.lower, usual.median, usual.upper))
    amounts = f"{low} to {high}" if low != high else middle
    if usual.campaigns < ENOUGH_ALIKE:
        return f"{lead}This account's {compared} had about {amounts}."
    middle = f", the middle one {middle}" if middle not in {low, high} else ""
    part = "Half" if low != high else "At least half"
    return f"{lead}{part} of this account's {compared} had about {amounts}{middle}."

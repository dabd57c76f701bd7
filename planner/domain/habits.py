"""What an advertiser usually does: their own past campaigns, and nobody else's."""

from datetime import date

from planner.domain.brief import DateSpan
from planner.domain.money import Money
from planner.domain.value import Value
from planner.domain.vocabulary import DeliveryGoal, Format


class OwnCampaign(Value):
    """One of the advertiser's own past campaigns, its ad sets taken together.

    Attributes:
        flight: First day of its first ad set to the last day of its last, both included.
        budget: The money it was given: the budgets of its ad sets over their flights, or what an ad set spent
            where no budget is known.
        spent_micros: Money spent per country (ISO 3166-1), in the budget's currency, the most first.
        delivery_goals: Its delivery goals, the one with the most money first.
        formats: Its formats, the one with the most money first.
        simulated: Whether it ran in a made-up market.
    """

    flight: DateSpan
    budget: Money
    spent_micros: dict[str, int]
    delivery_goals: tuple[DeliveryGoal, ...] = ()
    formats: tuple[Format, ...] = ()
    simulated: bool = False

    @property
    def country_codes(self) -> tuple[str, ...]:
        """Where it ran, the country with the most money first."""
        return tuple(self.spent_micros)


class UsualMarkets(Value):
    """Countries that were advertised in together.

    Attributes:
        country_codes: The countries, the one with the most money first.
        campaigns: Number of campaigns that ran in exactly these.
        share_of_spend: Their part of the money spent, 0 to 1.
    """

    country_codes: tuple[str, ...]
    campaigns: int
    share_of_spend: float


class UsualBudget(Value):
    """What campaigns like the one at hand were given, rounded to amounts that people say.

    Attributes:
        lower: First quartile: the budget of one of the campaigns, like the next two.
        median: The middle one; of an even number the lower of the two in the middle.
        upper: Third quartile.
        amounts: Up to three ready amounts, the smallest first: the quartiles, or else other budgets of these
            campaigns, or else those of all of the account's.
        campaigns: Number of campaigns this rests on.
        alike: In what they are like the one at hand, out of "places", "length" and "goal".
    """

    lower: Money
    median: Money
    upper: Money
    amounts: tuple[Money, ...]
    campaigns: int
    alike: tuple[str, ...]


class UsualLength(Value):
    """A length of flight in days as people say it, and the number of campaigns that ran about so long."""

    days: int
    campaigns: int


class UsualGoal(Value):
    """A delivery goal, and the number of campaigns whose first one it was."""

    delivery_goal: DeliveryGoal
    campaigns: int


class UsualFormats(Value):
    """Formats that were used together, and the number of campaigns that used exactly these."""

    formats: tuple[Format, ...]
    campaigns: int


class AdvertiserHabits(Value):
    """What an advertiser usually does.

    Attributes:
        campaigns: The campaigns that all of it rests on, the newest first; made-up ones only where there are
            no real ones.
        markets: Where they ran, the most money first.
        lengths: How long, the most frequent first.
        goals: What for, the most frequent first.
        formats: With which formats, the most frequent first.
    """

    campaigns: tuple[OwnCampaign, ...]
    markets: tuple[UsualMarkets, ...]
    lengths: tuple[UsualLength, ...]
    goals: tuple[UsualGoal, ...]
    formats: tuple[UsualFormats, ...]

    @property
    def simulated(self) -> bool:
        """Whether it rests on campaigns in a made-up market."""
        return any(campaign.simulated for campaign in self.campaigns)

    @property
    def newest_end(self) -> date:
        """The last day of the newest campaign."""
        return max(campaign.flight.end for campaign in self.campaigns)

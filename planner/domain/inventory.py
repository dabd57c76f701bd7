"""What can be bought: products, prospective lines, and the units that are available for them."""

from datetime import date, datetime
from enum import StrEnum

from planner.domain.brief import AgeRange, DateSpan, Daypart, FrequencyCap
from planner.domain.money import Money
from planner.domain.value import Value
from planner.domain.vocabulary import (
    BuyingChannel,
    DeliveryGoal,
    Format,
    Gender,
    Placement,
    Platform,
    PriceModel,
)


class Provenance(Value):
    """Where an answer's numbers come from.

    Attributes:
        source: Adapter and version, e.g. `simulator/1`.
        simulated: True when a made-up market stands behind the numbers.
        method: ESTIMATE, MODELED or GUARANTEED.
        generated_at: When the answer was made (UTC), if the source says.
    """

    source: str
    simulated: bool = False
    method: str = "ESTIMATE"
    generated_at: datetime | None = None


class Product(Value):
    """A sellable inventory definition.

    Attributes:
        code: Stable id of the product.
        countries: ISO 3166-1 codes where it is sold.
        smallest_budget: Least lifetime money for a line (any currency; convert before comparing).
        shortest_flight_days: Fewest days of a flight.
        longest_flight_days: Most days of a flight.
        lead_days: Days between booking and the first day of the flight.
        longest_spot_seconds: Longest creative, None where length means nothing.
    """

    code: str
    name: str
    format: Format
    placement: Placement
    price_model: PriceModel
    delivery_goals: tuple[DeliveryGoal, ...]
    countries: tuple[str, ...]
    buying_channels: tuple[BuyingChannel, ...]
    platforms: tuple[Platform, ...] = ()
    smallest_budget: Money
    shortest_flight_days: int = 1
    longest_flight_days: int = 365
    lead_days: int = 0
    longest_spot_seconds: int | None = None
    reserved: bool = False


class LineSpec(Value):
    """A prospective line: one product in one country, for one audience and flight.

    `line_id` is the caller's own name for it and comes back with every answer. `budget` is what the line
    would get; None asks about the line at any budget.
    """

    line_id: str
    product_code: str
    format: Format
    placement: Placement
    delivery_goal: DeliveryGoal
    country_code: str
    region_ids: tuple[str, ...] = ()
    city_ids: tuple[str, ...] = ()
    excluded_place_ids: tuple[str, ...] = ()
    ages: AgeRange = AgeRange()
    genders: tuple[Gender, ...] = ()
    interest_ids: tuple[str, ...] = ()
    genre_ids: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    platforms: tuple[Platform, ...] = ()
    flight: DateSpan
    gaps: tuple[DateSpan, ...] = ()
    dayparts: tuple[Daypart, ...] = ()
    budget: Money | None = None
    frequency_cap: FrequencyCap | None = None
    ad_category: str | None = None


class AvailsStatus(StrEnum):
    """Whether a line can be booked in full."""

    AVAILABLE = "AVAILABLE"
    PARTIAL = "PARTIAL"
    UNAVAILABLE = "UNAVAILABLE"


class CriterionLoss(Value):
    """Impressions that one targeting criterion costs, against the same line without it."""

    criterion: str
    lost_units: int


class Avails(Value):
    """Units of a product in a flight for an audience: matched >= possible >= available >= 0.

    Attributes:
        line_id: The line asked about.
        matched: Impressions that fit the targeting.
        possible: Bookable without affecting lines of higher priority.
        available: Bookable without affecting any line.
        reserved: Impressions reserved by others in what was matched.
        contending: Impressions of open offers and holds that compete for the same supply.
        capacity: Impressions of the product in the country and flight, before targeting.
        losses: What each targeting criterion costs.
    """

    line_id: str
    matched: int
    possible: int
    available: int
    reserved: int = 0
    contending: int = 0
    capacity: int = 0
    status: AvailsStatus = AvailsStatus.AVAILABLE
    losses: tuple[CriterionLoss, ...] = ()
    provenance: Provenance

    @property
    def sell_through_rate(self) -> float | None:
        """Reserved over matched, 0 to 1, or None where nothing matched."""
        return self.reserved / self.matched if self.matched else None


class LineProblem(Value):
    """Why the Ads API could not answer for one line of a batch.

    Attributes:
        line_id: The line.
        code: Reason code of the Ads API, e.g. BUDGET_BELOW_MINIMUM.
        message: The API's explanation.
        recovery: transient, correctable or terminal.
    """

    line_id: str
    code: str
    message: str
    recovery: str = "terminal"


class AvailsAnswer(Value):
    """The answer to one availability question: what is known per line, and what could not be said."""

    avails: tuple[Avails, ...]
    problems: tuple[LineProblem, ...] = ()


class Account(Value):
    """An ad account as the Ads API knows it."""

    account_id: str
    name: str
    currency: str
    country_code: str
    time_zone: str
    as_of: date | None = None

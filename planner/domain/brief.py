"""The brief: what is wanted, field by field, each with the words or the basis it rests on."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Generic, Literal, TypeVar

from pydantic import Field

from planner.domain.money import CurrencyCode, Money
from planner.domain.value import Value
from planner.domain.vocabulary import (
    BudgetPeriod,
    BuyingChannel,
    DeliveryGoal,
    Format,
    FrequencyUnit,
    Gender,
    Placement,
    Platform,
    Weekday,
)

T = TypeVar("T")

YOUNGEST_AGE = 13
"""Youngest age that may be targeted (years)."""
OLDEST_AGE = 99
"""Oldest age that may be targeted; also the open upper end (years)."""


class Words(Value):
    """The span of a message that something was read from.

    Attributes:
        text: The words as they were written.
        start: Offset of the first character in the message.
        end: Offset behind the last character.
    """

    text: str
    start: int
    end: int


class Reader(StrEnum):
    """Who settled a brief field."""

    EMBEDDED = "EMBEDDED"
    MEANING = "MEANING"
    """By the meaning of the words: the embedded reader, with its sentence model."""
    MODEL = "MODEL"
    PERSON = "PERSON"


class Stated(Value, Generic[T]):
    """A field that the user stated.

    Attributes:
        value: What was understood.
        words: The words it came from, in the message of the turn that stated it.
        reader: Who read it.
        confidence: 0 to 1; below 1 when the reading is likely but not certain.
        hard: False for a wish ("ideally", "prefer"); a hard requirement is never downgraded.
    """

    state: Literal["stated"] = "stated"
    value: T
    words: tuple[Words, ...] = ()
    reader: Reader = Reader.EMBEDDED
    confidence: float = 1.0
    hard: bool = True


class Assumed(Value, Generic[T]):
    """A field nobody stated, with a safe assumption and the basis for it."""

    state: Literal["assumed"] = "assumed"
    value: T
    basis: str


class Missing(Value):
    """A field that is neither stated nor safely assumed."""

    state: Literal["missing"] = "missing"


class Contradictory(Value, Generic[T]):
    """A field with readings that exclude each other; it becomes one question and never a guess.

    Attributes:
        options: What it could mean, in the order in which they are offered; may be empty.
        reason: One sentence that names the conflict, for the user.
        words: The words that conflict.
        ambiguous: True when one word has several meanings ("Portland"), False when two statements conflict.
    """

    state: Literal["contradictory"] = "contradictory"
    options: tuple[T, ...] = ()
    reason: str
    words: tuple[Words, ...] = ()
    ambiguous: bool = False


class PlaceKind(StrEnum):
    """Levels of geography."""

    COUNTRY = "COUNTRY"
    REGION = "REGION"
    CITY = "CITY"


class Place(Value):
    """A place that can be targeted.

    Attributes:
        place_id: Taxonomy id: the ISO 3166-1 code for a country, `geonames:<id>` or `iso3166-2:<code>` below.
        name: English name.
        kind: Country, region or city.
        country_code: ISO 3166-1 alpha-2 code of the country it lies in.
        region_name: The first-level region that a city lies in, when known.
    """

    place_id: str
    name: str
    kind: PlaceKind
    country_code: str
    region_name: str | None = None


class Places(Value):
    """Places wanted and places excluded."""

    included: tuple[Place, ...] = ()
    excluded: tuple[Place, ...] = ()

    @property
    def country_codes(self) -> tuple[str, ...]:
        """The countries of the wanted places, in the order in which they were named."""
        return tuple(dict.fromkeys(place.country_code for place in self.included))


class AgeRange(Value):
    """Ages wanted, both ends included (years). `oldest == 99` means no upper end."""

    youngest: Annotated[int, Field(ge=YOUNGEST_AGE, le=OLDEST_AGE)] = YOUNGEST_AGE
    oldest: Annotated[int, Field(ge=YOUNGEST_AGE, le=OLDEST_AGE)] = OLDEST_AGE


class AudienceNodeKind(StrEnum):
    """Kinds of audience taxonomy nodes."""

    INTEREST = "INTEREST"
    GENRE = "GENRE"


class AudienceNode(Value):
    """An interest or genre of the Ads API's audience taxonomy."""

    node_id: str
    name: str
    kind: AudienceNodeKind


class AdCategory(Value):
    """An ad category of the Ads API's taxonomy (code `ADV_{parent}_{sub}` or `ADV_{parent}`)."""

    code: str
    name: str


class KpiKind(StrEnum):
    """What a KPI target is measured in."""

    CPM = "CPM"
    COST_PER_CLICK = "COST_PER_CLICK"
    COST_PER_VIEW = "COST_PER_VIEW"
    COST_PER_INSTALL = "COST_PER_INSTALL"
    COST_PER_LEAD = "COST_PER_LEAD"
    COST_PER_CONVERSION = "COST_PER_CONVERSION"
    COUNT = "COUNT"


class KpiTarget(Value):
    """A target to hit: a price that must not be exceeded, or a count of results to reach.

    Attributes:
        kind: The measure.
        ceiling: The highest price per 1,000 impressions (CPM) or per result; None for COUNT.
        count: Results wanted (people for REACH, else units of the delivery goal); None for prices.
    """

    kind: KpiKind
    ceiling: Money | None = None
    count: int | None = None


class Goal(Value):
    """What the campaign is for."""

    delivery_goal: DeliveryGoal
    kpi: KpiTarget | None = None


class Budget(Value):
    """Money for the campaign as it was stated.

    Attributes:
        amount: The amount; when a range was given, its upper end.
        period: What the amount is for.
        lowest: Lower end of a stated range, else None.
    """

    amount: Money
    period: BudgetPeriod = BudgetPeriod.LIFETIME
    lowest: Money | None = None


class Daypart(Value):
    """Hours in which ads may be served, in the user's local time; `end_hour` is exclusive (1-24)."""

    days: tuple[Weekday, ...]
    start_hour: Annotated[int, Field(ge=0, le=23)]
    end_hour: Annotated[int, Field(ge=1, le=24)]


class DateSpan(Value):
    """Two dates, both included."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """Number of days, both ends included."""
        return (self.end - self.start).days + 1


class Schedule(Value):
    """When the campaign runs.

    Attributes:
        flight: First and last day, both included, in the advertiser's time zone.
        gaps: Days inside the flight on which nothing runs.
        dayparts: Hours wanted; empty for all hours.
    """

    flight: DateSpan
    gaps: tuple[DateSpan, ...] = ()
    dayparts: tuple[Daypart, ...] = ()

    @property
    def active_days(self) -> int:
        """Days of the flight that lie in no gap."""
        ordinals = set(range(self.flight.start.toordinal(), self.flight.end.toordinal() + 1))
        for gap in self.gaps:
            ordinals -= set(range(gap.start.toordinal(), gap.end.toordinal() + 1))
        return len(ordinals)


class FormatWishes(Value):
    """Formats and placements wanted, excluded and preferred.

    `wanted` empty means any that is not excluded. Preferred ones are a wish: ranked higher, never required.
    """

    wanted: tuple[Format, ...] = ()
    excluded: tuple[Format, ...] = ()
    preferred: tuple[Format, ...] = ()
    placements_wanted: tuple[Placement, ...] = ()
    placements_excluded: tuple[Placement, ...] = ()
    spot_seconds: int | None = None


class FrequencyCap(Value):
    """At most `impressions` per person per `unit`."""

    impressions: Annotated[int, Field(ge=1, le=1000)]
    unit: FrequencyUnit


class ShareSubject(Value):
    """What a share of the budget is about: exactly one of its fields is set."""

    format: Format | None = None
    placement: Placement | None = None
    country_code: str | None = None
    delivery_goal: DeliveryGoal | None = None


class BudgetShare(Value):
    """A rule on how the money is divided.

    Attributes:
        subject: Which line items it is about.
        lowest_share: Least share of the budget, 0 to 1.
        highest_share: Greatest share, 0 to 1; equal to the lowest for a fixed split.
        words: The words that ask for it.
    """

    subject: ShareSubject
    lowest_share: Annotated[float, Field(ge=0, le=1)] = 0.0
    highest_share: Annotated[float, Field(ge=0, le=1)] = 1.0
    words: tuple[Words, ...] = ()


class Constraints(Value):
    """Rules a plan must keep.

    Attributes:
        frequency_cap: Cap per person, if any.
        shares: Rules on the division of the budget.
        cpm_ceiling: Highest price per 1,000 impressions.
        smallest_line: Least money for a line item.
        line_item_count: Number of line items asked for, if any.
    """

    frequency_cap: FrequencyCap | None = None
    shares: tuple[BudgetShare, ...] = ()
    cpm_ceiling: Money | None = None
    smallest_line: Money | None = None
    line_item_count: int | None = None


class UnmetAsk(Value):
    """Something the user asked for that this inventory cannot meet, said plainly."""

    words: tuple[Words, ...] = ()
    ask: str
    reason: str


GoalField = Annotated[
    Stated[Goal] | Assumed[Goal] | Missing | Contradictory[Goal], Field(discriminator="state")
]
CategoryField = Annotated[
    Stated[AdCategory] | Assumed[AdCategory] | Missing | Contradictory[AdCategory],
    Field(discriminator="state"),
]
FormatsField = Annotated[
    Stated[FormatWishes] | Assumed[FormatWishes] | Missing | Contradictory[FormatWishes],
    Field(discriminator="state"),
]
ChannelField = Annotated[
    Stated[BuyingChannel] | Assumed[BuyingChannel] | Missing | Contradictory[BuyingChannel],
    Field(discriminator="state"),
]
PlacesField = Annotated[
    Stated[Places] | Assumed[Places] | Missing | Contradictory[Place], Field(discriminator="state")
]
AgesField = Annotated[
    Stated[AgeRange] | Assumed[AgeRange] | Missing | Contradictory[AgeRange], Field(discriminator="state")
]
GendersField = Annotated[
    Stated[tuple[Gender, ...]] | Assumed[tuple[Gender, ...]] | Missing | Contradictory[tuple[Gender, ...]],
    Field(discriminator="state"),
]
NodesField = Annotated[
    Stated[tuple[AudienceNode, ...]]
    | Assumed[tuple[AudienceNode, ...]]
    | Missing
    | Contradictory[tuple[AudienceNode, ...]],
    Field(discriminator="state"),
]
LanguagesField = Annotated[
    Stated[tuple[str, ...]] | Assumed[tuple[str, ...]] | Missing | Contradictory[tuple[str, ...]],
    Field(discriminator="state"),
]
PlatformsField = Annotated[
    Stated[tuple[Platform, ...]]
    | Assumed[tuple[Platform, ...]]
    | Missing
    | Contradictory[tuple[Platform, ...]],
    Field(discriminator="state"),
]
BudgetField = Annotated[
    Stated[Budget] | Assumed[Budget] | Missing | Contradictory[Budget], Field(discriminator="state")
]
ScheduleField = Annotated[
    Stated[Schedule] | Assumed[Schedule] | Missing | Contradictory[Schedule], Field(discriminator="state")
]
ConstraintsField = Annotated[
    Stated[Constraints] | Assumed[Constraints] | Missing | Contradictory[Constraints],
    Field(discriminator="state"),
]


class Brief(Value):
    """What is wanted. Every field says whether it was stated, assumed, is missing or contradicts itself.

    Which resolver writes what: goal -> goal, ad_category, formats, buying_channel; audience -> places, ages,
    genders, interests, languages, platforms; budget -> budget, constraints; schedule -> schedule.
    """

    goal: GoalField = Missing()
    ad_category: CategoryField = Missing()
    formats: FormatsField = Missing()
    buying_channel: ChannelField = Missing()
    places: PlacesField = Missing()
    ages: AgesField = Missing()
    genders: GendersField = Missing()
    interests: NodesField = Missing()
    languages: LanguagesField = Missing()
    platforms: PlatformsField = Missing()
    budget: BudgetField = Missing()
    constraints: ConstraintsField = Missing()
    schedule: ScheduleField = Missing()
    unmet: tuple[UnmetAsk, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all has been stated or assumed yet."""
        return all(isinstance(getattr(self, name), Missing) for name in BRIEF_FIELDS)


BRIEF_FIELDS: tuple[str, ...] = (
    "goal",
    "ad_category",
    "formats",
    "buying_channel",
    "places",
    "ages",
    "genders",
    "interests",
    "languages",
    "platforms",
    "budget",
    "constraints",
    "schedule",
)
"""The names of the brief's fields, in the order in which they are shown."""


class Question(Value):
    """One precise question to the user.

    Attributes:
        field: The brief field it would settle.
        text: The question.
        suggestions: Ready answers that can be sent back as they are.
        blocking: True when no plan can be made before it is answered.
    """

    field: str
    text: str
    suggestions: tuple[str, ...] = ()
    blocking: bool = True


class Advertiser(Value):
    """The ad account a conversation plans for.

    Attributes:
        account_id: The ad account's id.
        name: Its name.
        currency: Currency that a bare number is taken to be in.
        country_code: Where the advertiser is.
        time_zone: IANA name of the zone in which "today" and flights are meant.
    """

    account_id: str
    name: str
    currency: CurrencyCode
    country_code: str
    time_zone: str = "UTC"

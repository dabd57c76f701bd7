"""What the resolvers find in one message: only fields that the message settles."""

from enum import StrEnum

from planner.domain.brief import (
    AgesField,
    BudgetField,
    CategoryField,
    ChannelField,
    ConstraintsField,
    DateSpan,
    FormatsField,
    GendersField,
    GoalField,
    LanguagesField,
    NodesField,
    PlacesField,
    PlatformsField,
    ScheduleField,
    UnmetAsk,
    Words,
)
from planner.domain.value import Value


class ReadingPolicy(StrEnum):
    """Who reads what people write."""

    EMBEDDED = "embedded"
    """Grammars and gazetteers alone; no model is ever asked."""
    HYBRID = "hybrid"
    """The embedded reader, and a model for what it leaves open."""
    MODEL = "model"
    """A model for every field, and the embedded reader for what it leaves open."""


class ReadingProblem(Value):
    """Words that were understood but cannot be used as they stand: the field keeps what it had.

    Attributes:
        code: Stable code, e.g. BUDGET_NOT_POSITIVE, FLIGHT_ENDS_BEFORE_START, FLIGHT_IN_PAST,
            AGE_OUT_OF_RANGE, COUNTRY_NOT_SOLD, CURRENCY_UNKNOWN, MINORS_NOT_TARGETABLE.
        field: The brief field it is about.
        message: What is wrong and what to change, in words for the user.
        words: The words it is about.
    """

    code: str
    field: str
    message: str
    words: tuple[Words, ...] = ()


class GoalReading(Value):
    """What the goal resolver found in one message: only fields that the message settles, else None."""

    goal: GoalField | None = None
    ad_category: CategoryField | None = None
    formats: FormatsField | None = None
    buying_channel: ChannelField | None = None
    unmet: tuple[UnmetAsk, ...] = ()
    problems: tuple[ReadingProblem, ...] = ()


class AudienceReading(Value):
    """What the audience resolver found in one message: only fields that the message settles, else None."""

    places: PlacesField | None = None
    ages: AgesField | None = None
    genders: GendersField | None = None
    interests: NodesField | None = None
    languages: LanguagesField | None = None
    platforms: PlatformsField | None = None
    unmet: tuple[UnmetAsk, ...] = ()
    problems: tuple[ReadingProblem, ...] = ()


class BudgetReading(Value):
    """What the budget resolver found in one message: only fields that the message settles, else None."""

    budget: BudgetField | None = None
    constraints: ConstraintsField | None = None
    unmet: tuple[UnmetAsk, ...] = ()
    problems: tuple[ReadingProblem, ...] = ()


class ScheduleReading(Value):
    """What the schedule resolver found in one message: only fields that the message settles, else None.

    Attributes:
        event: The days of something else that the message names (an opening, a release): a later message may
            count from them.
    """

    schedule: ScheduleField | None = None
    event: DateSpan | None = None
    unmet: tuple[UnmetAsk, ...] = ()
    problems: tuple[ReadingProblem, ...] = ()

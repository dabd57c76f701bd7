"""The closed vocabularies that a brief, an inventory and a plan share."""

from enum import StrEnum


class DeliveryGoal(StrEnum):
    """What a line item is delivered for."""

    IMPRESSIONS = "IMPRESSIONS"
    REACH = "REACH"
    VIDEO_VIEWS = "VIDEO_VIEWS"
    CLICKS = "CLICKS"
    PAGE_VIEWS = "PAGE_VIEWS"
    APP_INSTALLS = "APP_INSTALLS"
    STREAMS = "STREAMS"
    LEADS = "LEADS"
    CONVERSIONS = "CONVERSIONS"


class GoalGroup(StrEnum):
    """The business side of a goal."""

    AWARENESS = "AWARENESS"
    WEBSITE_TRAFFIC = "WEBSITE_TRAFFIC"
    APP_PROMOTION = "APP_PROMOTION"
    ENGAGEMENT = "ENGAGEMENT"
    LEAD_GEN = "LEAD_GEN"


GOAL_GROUPS: dict[DeliveryGoal, GoalGroup] = {
    DeliveryGoal.IMPRESSIONS: GoalGroup.AWARENESS,
    DeliveryGoal.REACH: GoalGroup.AWARENESS,
    DeliveryGoal.VIDEO_VIEWS: GoalGroup.ENGAGEMENT,
    DeliveryGoal.STREAMS: GoalGroup.ENGAGEMENT,
    DeliveryGoal.CLICKS: GoalGroup.WEBSITE_TRAFFIC,
    DeliveryGoal.PAGE_VIEWS: GoalGroup.WEBSITE_TRAFFIC,
    DeliveryGoal.APP_INSTALLS: GoalGroup.APP_PROMOTION,
    DeliveryGoal.LEADS: GoalGroup.LEAD_GEN,
    DeliveryGoal.CONVERSIONS: GoalGroup.LEAD_GEN,
}
"""Which group each delivery goal belongs to."""


class Format(StrEnum):
    """The kind of creative a product carries."""

    AUDIO = "AUDIO"
    VIDEO = "VIDEO"
    DISPLAY = "DISPLAY"


class Placement(StrEnum):
    """Where in the service an ad is served."""

    MUSIC = "MUSIC"
    PODCAST = "PODCAST"
    IN_STREAM = "IN_STREAM"
    OPT_IN = "OPT_IN"
    CTV = "CTV"
    FEED = "FEED"


class Gender(StrEnum):
    """Genders that may be targeted."""

    MALE = "MALE"
    FEMALE = "FEMALE"
    NON_BINARY = "NON_BINARY"


class Platform(StrEnum):
    """Devices that may be targeted."""

    ANDROID = "ANDROID"
    IOS = "IOS"
    DESKTOP = "DESKTOP"
    CTV = "CTV"


class BudgetPeriod(StrEnum):
    """What a stated amount of money is for."""

    LIFETIME = "LIFETIME"
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"


class FrequencyUnit(StrEnum):
    """The period of a frequency cap."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"


class BuyingChannel(StrEnum):
    """How inventory is bought."""

    SELF_SERVE = "SELF_SERVE"
    DIRECT = "DIRECT"
    PROGRAMMATIC = "PROGRAMMATIC"


class PriceModel(StrEnum):
    """What the price of a product is for."""

    CPM = "CPM"
    CPC = "CPC"
    CPV = "CPV"


class Pacing(StrEnum):
    """How money is spread over a flight."""

    EVEN = "EVEN"
    FRONT_LOADED = "FRONT_LOADED"
    ASAP = "ASAP"


class Weekday(StrEnum):
    """Days of the week for dayparts."""

    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"

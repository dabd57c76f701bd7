"""The one table between the wire's enumerations and the domain's vocabularies.

Every value of every enumeration this client reads or writes is either in `pairs` or in `rejected` with the
reason; a test holds that against the protos' descriptors. A value that is in neither is newer than this
client: where it is one of several it is passed over, where an answer hangs on it the answer is refused.
"""

from collections.abc import Mapping

from planner.domain.booking import DraftState, ReservationState, UnitType
from planner.domain.brief import AudienceNodeKind, PlaceKind
from planner.domain.errors import Recovery
from planner.domain.inventory import AvailsStatus
from planner.domain.plan import BidStrategy
from planner.domain.vocabulary import (
    BudgetPeriod,
    BuyingChannel,
    DeliveryGoal,
    Format,
    FrequencyUnit,
    Gender,
    GoalGroup,
    Pacing,
    Placement,
    Platform,
    PriceModel,
    Weekday,
)
from protos.ads.v1 import campaigns_pb2, common_pb2, inventory_pb2, reservation_pb2, taxonomy_pb2
from tools.ads_api.mapping.enum_table import EnumTable

_NOT_IN_PLANS = "plans have no word for it"

FORMATS = EnumTable(
    common_pb2.Format.DESCRIPTOR,
    {
        common_pb2.FORMAT_AUDIO: Format.AUDIO,
        common_pb2.FORMAT_VIDEO: Format.VIDEO,
        common_pb2.FORMAT_DISPLAY: Format.DISPLAY,
    },
)
PLACEMENTS = EnumTable(
    common_pb2.Placement.DESCRIPTOR,
    {
        common_pb2.PLACEMENT_MUSIC: Placement.MUSIC,
        common_pb2.PLACEMENT_PODCAST: Placement.PODCAST,
        common_pb2.PLACEMENT_IN_STREAM: Placement.IN_STREAM,
        common_pb2.PLACEMENT_OPT_IN: Placement.OPT_IN,
        common_pb2.PLACEMENT_CTV: Placement.CTV,
        common_pb2.PLACEMENT_FEED: Placement.FEED,
    },
    rejected={
        common_pb2.PLACEMENT_OVERLAY: _NOT_IN_PLANS,
        common_pb2.PLACEMENT_TAKEOVER: _NOT_IN_PLANS,
    },
)
PRICE_MODELS = EnumTable(
    common_pb2.PriceModel.DESCRIPTOR,
    {
        common_pb2.PRICE_MODEL_CPM: PriceModel.CPM,
        common_pb2.PRICE_MODEL_COST_PER_CLICK: PriceModel.CPC,
        common_pb2.PRICE_MODEL_COST_PER_COMPLETED_VIEW: PriceModel.CPV,
    },
    rejected={common_pb2.PRICE_MODEL_FLAT_RATE_PER_DAY: "plans do not price by the day"},
)
BUYING_CHANNELS = EnumTable(
    common_pb2.BuyingChannel.DESCRIPTOR,
    {
        common_pb2.BUYING_CHANNEL_SELF_SERVE: BuyingChannel.SELF_SERVE,
        common_pb2.BUYING_CHANNEL_DIRECT: BuyingChannel.DIRECT,
        common_pb2.BUYING_CHANNEL_PROGRAMMATIC: BuyingChannel.PROGRAMMATIC,
    },
)
IS_RESERVED = EnumTable(
    common_pb2.BuyingType.DESCRIPTOR,
    {common_pb2.BUYING_TYPE_AUCTION: False, common_pb2.BUYING_TYPE_RESERVED: True},
)
DELIVERY_GOALS = EnumTable(
    common_pb2.DeliveryGoal.DESCRIPTOR,
    {
        common_pb2.DELIVERY_GOAL_IMPRESSIONS: DeliveryGoal.IMPRESSIONS,
        common_pb2.DELIVERY_GOAL_REACH: DeliveryGoal.REACH,
        common_pb2.DELIVERY_GOAL_VIDEO_VIEWS: DeliveryGoal.VIDEO_VIEWS,
        common_pb2.DELIVERY_GOAL_CLICKS: DeliveryGoal.CLICKS,
        common_pb2.DELIVERY_GOAL_PAGE_VIEWS: DeliveryGoal.PAGE_VIEWS,
        common_pb2.DELIVERY_GOAL_APP_INSTALLS: DeliveryGoal.APP_INSTALLS,
        common_pb2.DELIVERY_GOAL_STREAMS: DeliveryGoal.STREAMS,
        common_pb2.DELIVERY_GOAL_LEADS: DeliveryGoal.LEADS,
        common_pb2.DELIVERY_GOAL_CONVERSIONS: DeliveryGoal.CONVERSIONS,
    },
)
GOAL_GROUPS = EnumTable(
    common_pb2.GoalGroup.DESCRIPTOR,
    {
        common_pb2.GOAL_GROUP_AWARENESS: GoalGroup.AWARENESS,
        common_pb2.GOAL_GROUP_WEBSITE_TRAFFIC: GoalGroup.WEBSITE_TRAFFIC,
        common_pb2.GOAL_GROUP_APP_PROMOTION: GoalGroup.APP_PROMOTION,
        common_pb2.GOAL_GROUP_ENGAGEMENT: GoalGroup.ENGAGEMENT,
        common_pb2.GOAL_GROUP_LEAD_GEN: GoalGroup.LEAD_GEN,
    },
)
PLATFORMS = EnumTable(
    common_pb2.Platform.DESCRIPTOR,
    {
        common_pb2.PLATFORM_IOS: Platform.IOS,
        common_pb2.PLATFORM_ANDROID: Platform.ANDROID,
        common_pb2.PLATFORM_DESKTOP: Platform.DESKTOP,
        common_pb2.PLATFORM_CONNECTED_TV: Platform.CTV,
    },
    rejected={common_pb2.PLATFORM_SMART_SPEAKER: _NOT_IN_PLANS},
)
GENDERS = EnumTable(
    common_pb2.Gender.DESCRIPTOR,
    {
        common_pb2.GENDER_FEMALE: Gender.FEMALE,
        common_pb2.GENDER_MALE: Gender.MALE,
        common_pb2.GENDER_NON_BINARY: Gender.NON_BINARY,
    },
)
PACINGS = EnumTable(
    common_pb2.Pacing.DESCRIPTOR,
    {common_pb2.PACING_EVEN: Pacing.EVEN, common_pb2.PACING_ASAP: Pacing.ASAP},
    never_sent={Pacing.FRONT_LOADED: "the Ads API paces evenly or as fast as it can"},
)
BUDGET_PERIODS = EnumTable(
    common_pb2.BudgetType.DESCRIPTOR,
    {
        common_pb2.BUDGET_TYPE_LIFETIME: BudgetPeriod.LIFETIME,
        common_pb2.BUDGET_TYPE_DAILY: BudgetPeriod.DAILY,
    },
    never_sent=dict.fromkeys(
        (BudgetPeriod.WEEKLY, BudgetPeriod.MONTHLY), "a line's money is lifetime or daily; convert it first"
    ),
)
FREQUENCY_UNITS = EnumTable(
    common_pb2.FrequencyUnit.DESCRIPTOR,
    {
        common_pb2.FREQUENCY_UNIT_DAY: FrequencyUnit.DAY,
        common_pb2.FREQUENCY_UNIT_WEEK: FrequencyUnit.WEEK,
        common_pb2.FREQUENCY_UNIT_MONTH: FrequencyUnit.MONTH,
    },
    rejected={common_pb2.FREQUENCY_UNIT_FLIGHT: _NOT_IN_PLANS},
)
BID_STRATEGIES = EnumTable(
    common_pb2.BidStrategy.DESCRIPTOR,
    {
        common_pb2.BID_STRATEGY_MAX_BID: BidStrategy.MAX_BID,
        common_pb2.BID_STRATEGY_COST_PER_RESULT: BidStrategy.COST_PER_RESULT,
        common_pb2.BID_STRATEGY_AUTOBID: BidStrategy.AUTOBID,
    },
    never_sent={BidStrategy.FIXED_PRICE: "a reserved line is priced by the rate card and carries no bid"},
)
UNIT_TYPES = EnumTable(
    common_pb2.UnitType.DESCRIPTOR,
    {
        common_pb2.UNIT_TYPE_IMPRESSIONS: UnitType.IMPRESSIONS,
        common_pb2.UNIT_TYPE_CLICKS: UnitType.CLICKS,
        common_pb2.UNIT_TYPE_COMPLETED_VIEWS: UnitType.COMPLETED_VIEWS,
        common_pb2.UNIT_TYPE_DAYS: UnitType.DAYS,
        common_pb2.UNIT_TYPE_SPEND_MICROS: UnitType.SPEND_MICROS,
    },
)
RECOVERIES = EnumTable(
    common_pb2.Recovery.DESCRIPTOR,
    {
        common_pb2.RECOVERY_TRANSIENT: Recovery.TRANSIENT,
        common_pb2.RECOVERY_CORRECTABLE: Recovery.CORRECTABLE,
        common_pb2.RECOVERY_TERMINAL: Recovery.TERMINAL,
    },
    rejected={common_pb2.RECOVERY_NEEDS_PERSON: "terminal for a program: a person has to act first"},
)
CRITERIA = EnumTable(
    common_pb2.TargetingCriterion.DESCRIPTOR,
    {
        common_pb2.TARGETING_CRITERION_REGION: "REGION",
        common_pb2.TARGETING_CRITERION_CITY: "CITY",
        common_pb2.TARGETING_CRITERION_AGE: "AGE",
        common_pb2.TARGETING_CRITERION_GENDER: "GENDER",
        common_pb2.TARGETING_CRITERION_INTEREST: "INTEREST",
        common_pb2.TARGETING_CRITERION_GENRE: "GENRE",
        common_pb2.TARGETING_CRITERION_PODCAST_TOPIC: "PODCAST_TOPIC",
        common_pb2.TARGETING_CRITERION_PLATFORM: "PLATFORM",
        common_pb2.TARGETING_CRITERION_LANGUAGE: "LANGUAGE",
        common_pb2.TARGETING_CRITERION_DAYPART: "DAYPART",
        common_pb2.TARGETING_CRITERION_FREQUENCY_CAP: "FREQUENCY_CAP",
    },
)
METHODS = EnumTable(
    common_pb2.Provenance.Method.DESCRIPTOR,
    {
        common_pb2.Provenance.METHOD_ESTIMATE: "ESTIMATE",
        common_pb2.Provenance.METHOD_MODELED: "MODELED",
        common_pb2.Provenance.METHOD_GUARANTEED: "GUARANTEED",
    },
)
METRICS = EnumTable(
    common_pb2.Metric.DESCRIPTOR,
    {
        common_pb2.METRIC_IMPRESSIONS: "impressions",
        common_pb2.METRIC_REACH: "reach",
        common_pb2.METRIC_CLICKS: "clicks",
        common_pb2.METRIC_VIDEO_VIEWS: "video_views",
        common_pb2.METRIC_VIDEO_COMPLETIONS: "video_completions",
        common_pb2.METRIC_AUDIO_COMPLETIONS: "audio_completions",
        common_pb2.METRIC_STREAMS: "streams",
        common_pb2.METRIC_PAGE_VIEWS: "page_views",
        common_pb2.METRIC_INSTALLS: "installs",
        common_pb2.METRIC_LEADS: "leads",
        common_pb2.METRIC_CONVERSIONS: "conversions",
        common_pb2.METRIC_SPEND_MICROS: "spend_micros",
    },
)
"""Metric -> its field in the wire's `Results`."""
AVAILS_STATUSES = EnumTable(
    inventory_pb2.AvailsStatus.DESCRIPTOR,
    {
        inventory_pb2.AVAILS_STATUS_AVAILABLE: AvailsStatus.AVAILABLE,
        inventory_pb2.AVAILS_STATUS_PARTIAL: AvailsStatus.PARTIAL,
        inventory_pb2.AVAILS_STATUS_UNAVAILABLE: AvailsStatus.UNAVAILABLE,
    },
)
PLACE_KINDS = EnumTable(
    taxonomy_pb2.GeoTargetType.DESCRIPTOR,
    {
        taxonomy_pb2.GEO_TARGET_TYPE_COUNTRY: PlaceKind.COUNTRY,
        taxonomy_pb2.GEO_TARGET_TYPE_REGION: PlaceKind.REGION,
        taxonomy_pb2.GEO_TARGET_TYPE_CITY: PlaceKind.CITY,
    },
)
NODE_KINDS = EnumTable(
    taxonomy_pb2.AudienceNodeKind.DESCRIPTOR,
    {
        taxonomy_pb2.AUDIENCE_NODE_KIND_INTEREST: AudienceNodeKind.INTEREST,
        taxonomy_pb2.AUDIENCE_NODE_KIND_GENRE: AudienceNodeKind.GENRE,
    },
    rejected={taxonomy_pb2.AUDIENCE_NODE_KIND_PODCAST_TOPIC: "briefs target interests and genres only"},
)
RESERVATION_STATES = EnumTable(
    reservation_pb2.ReservationState.DESCRIPTOR,
    {
        reservation_pb2.RESERVATION_STATE_DRAFT: ReservationState.DRAFT,
        reservation_pb2.RESERVATION_STATE_PENDING_HOLD: ReservationState.PENDING_HOLD,
        reservation_pb2.RESERVATION_STATE_HELD: ReservationState.HELD,
        reservation_pb2.RESERVATION_STATE_PENDING_BOOKING: ReservationState.PENDING_BOOKING,
        reservation_pb2.RESERVATION_STATE_BOOKED: ReservationState.BOOKED,
        reservation_pb2.RESERVATION_STATE_IN_FLIGHT: ReservationState.IN_FLIGHT,
        reservation_pb2.RESERVATION_STATE_PAUSED: ReservationState.PAUSED,
        reservation_pb2.RESERVATION_STATE_COMPLETED: ReservationState.COMPLETED,
        reservation_pb2.RESERVATION_STATE_CANCELED: ReservationState.CANCELED,
        reservation_pb2.RESERVATION_STATE_EXPIRED: ReservationState.EXPIRED,
        reservation_pb2.RESERVATION_STATE_DECLINED: ReservationState.DECLINED,
        reservation_pb2.RESERVATION_STATE_CHANGE_PENDING: ReservationState.CHANGE_PENDING,
    },
)
DRAFT_STATES = EnumTable(
    campaigns_pb2.DraftState.DESCRIPTOR,
    {
        campaigns_pb2.DRAFT_STATE_DRAFT: DraftState.DRAFT,
        campaigns_pb2.DRAFT_STATE_PUBLISHED: DraftState.PUBLISHED,
    },
)

WEEKDAYS: dict[Weekday, int] = {day: number for number, day in enumerate(Weekday, start=1)}
"""Day of the week -> ISO 8601 number, Monday = 1."""


UNREAD: Mapping[str, str] = {
    "BenchmarkMetric": "GetBenchmarks is not called: benchmarks are made from the stored history",
    "BenchmarkScope": "as BenchmarkMetric",
    "SellThroughGranularity": "GetSellThrough is not called: CheckAvails answers sell-through per line",
    "LimitingFactor": "ForecastDelivery is not called: chances are made from the stored history",
    "ForecastMode": "only BUDGET_TO_REACH is asked, and never answered",
    "DraftEntityType": "a fault names its entity by id",
}
"""Enumerations of the protos that this client neither reads nor chooses from, and why."""

"""What a plan becomes when it is handed over: drafts, quotes and reservations, each bound to an approval."""

from datetime import datetime
from enum import StrEnum

from planner.domain.inventory import LineProblem, LineSpec, Provenance
from planner.domain.money import Money
from planner.domain.plan import Bid, MediaPlan
from planner.domain.value import Value
from planner.domain.vocabulary import GOAL_GROUPS, GoalGroup, Pacing, PriceModel


class UnitType(StrEnum):
    """What reserved units are counted in."""

    IMPRESSIONS = "IMPRESSIONS"
    CLICKS = "CLICKS"
    COMPLETED_VIEWS = "COMPLETED_VIEWS"
    DAYS = "DAYS"
    SPEND_MICROS = "SPEND_MICROS"
    """Nothing is promised but the money: an auction line."""


class QuotedLine(Value):
    """One line's price.

    Attributes:
        line_id: The line asked about.
        units: Units that the budget buys and that are available.
        price_model: What `rate` is for.
        rate: Price of one unit of the price model (1,000 impressions for CPM), modifiers included.
        total: What the units cost; at most the line's budget.
        largest_budget: The most money the inventory would take.
    """

    line_id: str
    unit_type: UnitType
    units: int
    price_model: PriceModel
    rate: Money
    total: Money
    largest_budget: Money


class Quote(Value):
    """Prices that stand until `expires_at`.

    Attributes:
        quote_id: Name the Ads API gave it.
        lines: Lines that can be held or booked, in the order in which they were asked.
        problems: Lines that cannot, and why.
        signature: Proves what was quoted; goes back with a hold or a booking.
        expires_at: UTC.
        longest_hold_s: The longest a hold may last, in seconds.
    """

    quote_id: str
    lines: tuple[QuotedLine, ...]
    problems: tuple[LineProblem, ...] = ()
    signature: str
    expires_at: datetime
    longest_hold_s: float
    provenance: Provenance


class ReservationState(StrEnum):
    """Where a reservation stands; the straight way is DRAFT, HELD, BOOKED, IN_FLIGHT, COMPLETED."""

    DRAFT = "DRAFT"
    PENDING_HOLD = "PENDING_HOLD"
    HELD = "HELD"
    PENDING_BOOKING = "PENDING_BOOKING"
    BOOKED = "BOOKED"
    IN_FLIGHT = "IN_FLIGHT"
    PAUSED = "PAUSED"
    COMPLETED = "COMPLETED"
    CANCELED = "CANCELED"
    EXPIRED = "EXPIRED"
    DECLINED = "DECLINED"
    CHANGE_PENDING = "CHANGE_PENDING"


class Reservation(Value):
    """Inventory taken out of the market.

    Attributes:
        reservation_id: Name the Ads API gave it.
        quote_id: The quote it came from.
        expires_at: When a hold lapses (UTC), None in other states.
        approver: Who approved the booking, empty before there was one.
        etag: Changes with every change; send it back to act only on what was seen.
    """

    reservation_id: str
    state: ReservationState
    lines: tuple[QuotedLine, ...]
    quote_id: str
    created_at: datetime | None = None
    updated_at: datetime | None = None
    expires_at: datetime | None = None
    approver: str = ""
    etag: str = ""
    provenance: Provenance


class Approval(Value):
    """A person's consent to exactly one content.

    Attributes:
        token: What the approval issued; never empty.
        approver: The person.
        digest: SHA-256 of the draft's content that was approved, in hex.
    """

    token: str
    approver: str
    digest: str


class DraftAdSet(Value):
    """An ad set to be: a line item with its bid and pacing. `spec.budget` is needed."""

    name: str
    spec: LineSpec
    bid: Bid | None = None
    pacing: Pacing = Pacing.EVEN


class DraftCampaign(Value):
    """A campaign to be, with ad sets of one goal group."""

    name: str
    goal_group: GoalGroup
    ad_sets: tuple[DraftAdSet, ...]


class DraftState(StrEnum):
    """Where a draft stands."""

    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"


class DraftResult(Value):
    """A tree of campaigns and ad sets that the Ads API holds and that is not live before it is published.

    Attributes:
        draft_id: Name the Ads API gave it.
        digest: SHA-256 of its content in hex: what an approval is bound to.
        campaign_ids: In the order in which the campaigns were given.
        ad_set_ids: Line id -> id of the ad set it became.
        media_plan: The plan and version it came from, as given on creation.
    """

    draft_id: str
    state: DraftState
    digest: str
    campaign_ids: tuple[str, ...]
    ad_set_ids: dict[str, str]
    media_plan: str = ""
    created_at: datetime | None = None


class DraftFault(Value):
    """One thing that keeps a draft from being published.

    Attributes:
        entity_id: The campaign or ad set it is in.
        code: Reason code of the Ads API.
        field: Path inside the line, empty when it is about no single field.
    """

    entity_id: str
    code: str
    message: str
    recovery: str = "terminal"
    field: str = ""


class DraftCheck(Value):
    """What the Ads API found in a draft; without faults it may be published.

    `digest` is of the content that was checked.
    """

    faults: tuple[DraftFault, ...]
    digest: str


class PublishedDraft(Value):
    """What became live."""

    draft: DraftResult
    campaign_ids: tuple[str, ...]
    ad_set_ids: tuple[str, ...]


def draft_campaigns(plan: MediaPlan, name: str) -> tuple[DraftCampaign, ...]:
    """Return the campaigns a plan is handed over as: one for each goal group, each line item an ad set.

    Goal groups come in the order in which the plan's line items first name them. Every line keeps its money,
    bid and pacing, and the plan's gaps and dayparts stand in the lines' own specs.
    """
    groups: dict[GoalGroup, list[DraftAdSet]] = {}
    for item in plan.line_items:
        ad_set = DraftAdSet(
            name=item.name,
            spec=item.spec.model_copy(update={"line_id": item.line_id, "budget": item.budget}),
            bid=item.bid,
            pacing=item.pacing,
        )
        groups.setdefault(GOAL_GROUPS[item.spec.delivery_goal], []).append(ad_set)
    return tuple(
        DraftCampaign(name=_named(name, group, len(groups)), goal_group=group, ad_sets=tuple(ad_sets))
        for group, ad_sets in groups.items()
    )


def _named(name: str, group: GoalGroup, groups: int) -> str:
    return name if groups == 1 else f"{name}: {group.value.replace('_', ' ').lower()}"

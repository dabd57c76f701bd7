"""The media plan: line items with money, forecast, avails, rationale and evidence."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from planner.domain.brief import Brief, DateSpan, Daypart, Question, UnmetAsk
from planner.domain.evidence import Evidence
from planner.domain.forecast import LineForecast, PlanForecast
from planner.domain.inventory import Avails, LineSpec
from planner.domain.money import ExchangeRates, Money
from planner.domain.value import Value
from planner.domain.vocabulary import Pacing


class BidStrategy(StrEnum):
    """How a line item bids."""

    AUTOBID = "AUTOBID"
    MAX_BID = "MAX_BID"
    COST_PER_RESULT = "COST_PER_RESULT"
    FIXED_PRICE = "FIXED_PRICE"


class Bid(Value):
    """Bid strategy and, where it needs one, the amount (per 1,000 impressions, or per result)."""

    strategy: BidStrategy
    amount: Money | None = None


class LineItem(Value):
    """One product in a plan, with market, audience, flight and money.

    Attributes:
        line_id: Stable within the plan, e.g. `BR-AUDIO-MUSIC`.
        name: For people, e.g. "Audio, music - Brazil".
        spec: Product, country, audience, flight, as asked of the Ads API.
        budget: Its share of the money.
        daily_pacing_micros: Money per active day of the flight, in order; sums to the budget exactly.
        avails: None when the Ads API could not be asked.
        sell_through_after: (reserved + mid impressions) / matched after booking, None when unknown.
        rationale: Why it is in the plan, in words built on its evidence.
    """

    line_id: str
    name: str
    product_name: str
    spec: LineSpec
    budget: Money
    bid: Bid
    pacing: Pacing
    daily_pacing_micros: tuple[int, ...]
    forecast: LineForecast
    avails: Avails | None
    sell_through_after: float | None
    rationale: str
    evidence: tuple[Evidence, ...]


class LeftOut(Value):
    """A candidate that was considered and left out, and why."""

    line_id: str
    name: str
    reason: str


class Certificate(Value):
    """How good the allocation is, for the response curves and constraints given.

    Attributes:
        objective: What was maximised, e.g. "people reached".
        achieved: Value of the objective at the plan's allocation.
        upper_bound: A value that no allocation over these lines and constraints can exceed.
        gap: (upper_bound - achieved) / upper_bound, at least 0.
        active_constraints: Constraints that bind.
        marginal_per_1000: Line id -> additional objective for the next 1,000 units of currency.
        unallocated: Money that no line could use within the constraints; sum of lines + this = budget.
    """

    objective: str
    achieved: float
    upper_bound: float
    gap: float
    active_constraints: tuple[str, ...] = ()
    marginal_per_1000: dict[str, float] = Field(default_factory=dict)
    unallocated: Money


class Assumption(Value):
    """Something nobody stated that the plan rests on; saying otherwise changes it."""

    field: str
    text: str
    basis: str


class DegradationKind(StrEnum):
    """What a plan had to do without."""

    AVAILS = "AVAILS"
    API_FORECAST = "API_FORECAST"
    PRODUCTS = "PRODUCTS"
    EXCHANGE_RATES = "EXCHANGE_RATES"
    HISTORY = "HISTORY"
    MODEL = "MODEL"


class Degradation(Value):
    """Something that could not be asked, said openly.

    Attributes:
        kind: What was not available.
        message: What could not be asked and what was done instead, in words for the user.
        code: The error's code.
    """

    kind: DegradationKind
    message: str
    code: str


class MediaPlan(Value):
    """An immutable plan version.

    `digest` is the SHA-256 of the canonical JSON (RFC 8785) of all fields but `plan_id`, `version`,
    `parent_id`, `digest` itself and the instants at which answers were given. The line items' budgets and
    `certificate.unallocated` sum to `budget` exactly.

    Attributes:
        plan_id: Id of this version.
        version: 1, 2, 3 ... within the conversation.
        parent_id: The version it was made from, None for the first.
        as_of: The advertiser's today when it was made.
        budget: Lifetime money of the plan.
        flight: First and last day of all line items.
        rates: Exchange rates used, None when everything was in one currency.
        summary: The plan in words; every number in it stands in the plan.
        simulated: True when a made-up market stands behind any of its numbers.
        cause: The sentence that led to this version.
        engine: Name -> version of what made it (decisions, reader, model).
    """

    plan_id: str = ""
    version: int = 1
    parent_id: str | None = None
    digest: str = ""
    as_of: date
    brief: Brief
    budget: Money
    flight: DateSpan
    gaps: tuple[DateSpan, ...] = ()
    dayparts: tuple[Daypart, ...] = ()
    line_items: tuple[LineItem, ...]
    forecast: PlanForecast
    certificate: Certificate
    rates: ExchangeRates | None = None
    assumptions: tuple[Assumption, ...] = ()
    questions: tuple[Question, ...] = ()
    unmet: tuple[UnmetAsk, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    degradations: tuple[Degradation, ...] = ()
    simulated: bool = False
    summary: str = ""
    cause: str = ""
    engine: dict[str, str] = Field(default_factory=dict)

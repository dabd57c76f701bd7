"""A conversation with the real agents, on a fake Ads API and an in-memory history."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from agents.model.door import ChatModelDoor
from agents.reasoner import GraphReasoner
from agents.taxonomies import CurrentTaxonomies
from planner.domain.brief import Advertiser
from planner.domain.errors import PlannerError
from planner.domain.habits import OwnCampaign
from planner.domain.history import AdSetColumns, HistoryQuery, HistorySummary
from planner.domain.inventory import Product
from planner.domain.money import ExchangeRates
from planner.domain.plan import MediaPlan
from planner.domain.readings import ReadingPolicy
from planner.domain.taxonomy import TaxonomySnapshot
from planner.domain.turn import Principal, TurnEvent, TurnOutcome, TurnRequest
from tests.fakes.ads_api import FakeAdsApi

TODAY = date(2026, 11, 20)
ADVERTISER = Advertiser(
    account_id="acc-1", name="Acme", currency="EUR", country_code="DE", time_zone="Europe/Berlin"
)
PRINCIPAL = Principal(subject="someone", advertiser=ADVERTISER)


class MemoryHistory:
    """Implements `planner.ports.CampaignHistory`; holds what it is given, and can fail."""

    def __init__(self, rows: AdSetColumns | None = None) -> None:
        self.rows = rows if rows is not None else AdSetColumns.empty()
        self.fail_with: PlannerError | None = None
        self.queries: list[HistoryQuery] = []
        self.own: tuple[OwnCampaign, ...] = ()
        self.asked_for_own: list[str] = []

    async def ad_sets(self, query: HistoryQuery) -> AdSetColumns:
        self.queries.append(query)
        if self.fail_with is not None:
            raise self.fail_with
        return self.rows

    async def own_campaigns(self, account_id: str, as_of: date) -> tuple[OwnCampaign, ...]:
        self.asked_for_own.append(account_id)
        if self.fail_with is not None:
            raise self.fail_with
        return tuple(campaign for campaign in self.own if campaign.flight.end < as_of)

    async def summary(self) -> HistorySummary:
        return HistorySummary(0, 0, 0, None, None, {})


@dataclass
class StoredCatalogue:
    """Implements `planner.ports.Catalogue` with what it is given."""

    stored_taxonomies: TaxonomySnapshot | None = None
    stored_products: tuple[Product, ...] | None = None
    stored_rates: ExchangeRates | None = None
    at: datetime = datetime(2026, 11, 18, tzinfo=UTC)

    async def taxonomies(self) -> tuple[TaxonomySnapshot, datetime] | None:
        return (self.stored_taxonomies, self.at) if self.stored_taxonomies else None

    async def products(self) -> tuple[tuple[Product, ...], datetime] | None:
        return (self.stored_products, self.at) if self.stored_products else None

    async def exchange_rates(self) -> tuple[ExchangeRates, datetime] | None:
        return (self.stored_rates, self.at) if self.stored_rates else None


@dataclass
class Talk:
    """One conversation; keeps the plan that stands as the service would.

    Attributes:
        events: Events of the last turn.
        plan: The plan that stands.
    """

    ads: FakeAdsApi = field(default_factory=FakeAdsApi)
    history: MemoryHistory = field(default_factory=MemoryHistory)
    catalogue: StoredCatalogue = field(default_factory=StoredCatalogue)
    model: ChatModelDoor | None = None
    model_deadline_s: float = 5.0
    reading_policy: ReadingPolicy = ReadingPolicy.HYBRID
    conversation_id: str = "conv"
    plan: MediaPlan | None = None
    hypothetical_plan: MediaPlan | None = None
    turns: int = 0
    events: list[TurnEvent] = field(default_factory=list)
    reasoner: GraphReasoner | None = None

    async def say(self, message: str) -> TurnOutcome:
        self.turns += 1
        request = TurnRequest(
            conversation_id=self.conversation_id,
            turn_number=self.turns,
            message=message,
            principal=PRINCIPAL,
            today=TODAY,
            plan=self.plan,
            hypothetical_plan=self.hypothetical_plan,
        )
        if self.reasoner is None:
            self.reasoner = GraphReasoner(
                ads=self.ads,
                history=self.history,
                catalogue=self.catalogue,
                taxonomy=CurrentTaxonomies(self.ads, self.catalogue),
                model=self.model,
                model_deadline_s=self.model_deadline_s,
                reading_policy=self.reading_policy,
            )
        items: list[TurnEvent | TurnOutcome] = []
        stream: AsyncIterator[TurnEvent | TurnOutcome] = self.reasoner.run(request)
        async for item in stream:
            items.append(item)
        outcome = items[-1]
        assert isinstance(outcome, TurnOutcome)
        self.events = [item for item in items[:-1] if not isinstance(item, TurnOutcome)]
        assert len(self.events) == len(items) - 1
        if outcome.plan is not None and not outcome.hypothetical:
            self.plan = outcome.plan
        self.hypothetical_plan = outcome.plan if outcome.hypothetical else None
        return outcome

    def agents(self) -> set[str]:
        """Return the names of the agents that ran in the last turn."""
        return {event.agent for event in self.events if event.kind == "step_started"}

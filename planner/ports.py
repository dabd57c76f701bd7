"""What the application asks of the world, as Protocols; `tools` and `agents` implement, bootstrap wires.

Errors are those of `planner.domain.errors`: an Ads API call raises `AdsApiError`, a database call
`HistoryUnavailableError`. Calls have a deadline of their own and never wait for ever.
"""

from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime
from typing import Protocol

from planner.domain.forecast import ForecastAnswer
from planner.domain.habits import OwnCampaign
from planner.domain.history import AdSetColumns, AdSetRecord, DailyResult, HistoryQuery, HistorySummary
from planner.domain.inventory import Account, AvailsAnswer, LineSpec, Product
from planner.domain.money import ExchangeRates
from planner.domain.plan import MediaPlan
from planner.domain.taxonomy import TaxonomySnapshot
from planner.domain.turn import Conversation, Turn, TurnEvent, TurnOutcome, TurnRequest


class Clock(Protocol):
    """The one source of the present."""

    def now(self) -> datetime:
        """Return the present instant, time-zone aware, in UTC."""
        ...


class AdsTaxonomy(Protocol):
    """Look-ups of the Ads API."""

    async def taxonomies(self) -> TaxonomySnapshot:
        """Return all places, interests, genres and ad categories on sale."""
        ...

    async def account(self, account_id: str) -> Account:
        """Return the ad account."""
        ...


class AdsInventory(Protocol):
    """What can be bought."""

    async def products(self) -> tuple[Product, ...]:
        """Return the whole product catalogue."""
        ...

    async def avails(self, lines: Sequence[LineSpec]) -> AvailsAnswer:
        """Return the available units of prospective lines; a line that fails is a problem, not an error."""
        ...


class AdsForecast(Protocol):
    """The Ads API's own estimates."""

    async def forecast(
        self, lines: Sequence[LineSpec], *, currency: str, up_to_micros: int
    ) -> ForecastAnswer:
        """Return a curve over spend for each line, from 0 to `up_to_micros` of `currency`."""
        ...


class AdsPricing(Protocol):
    """Prices and rates."""

    async def exchange_rates(self, as_of: date) -> ExchangeRates:
        """Return the pinned rates that hold on `as_of`."""
        ...


class AdsReporting(Protocol):
    """Past delivery."""

    def past_ad_sets(self, started_from: date, ended_before: date) -> AsyncIterator[Sequence[AdSetRecord]]:
        """Yield batches of finished ad sets with lifetime results, oldest first."""
        ...

    def daily_results(self, first: date, last: date) -> AsyncIterator[Sequence[DailyResult]]:
        """Yield batches of daily results; the API keeps the last 90 days."""
        ...


class AdsApi(AdsTaxonomy, AdsInventory, AdsForecast, AdsPricing, AdsReporting, Protocol):
    """All of the Ads API that planning needs."""


class Catalogue(Protocol):
    """The last known answers of the Ads API, kept in the database for when it does not answer.

    Each returns what was fetched and when, or None when nothing was ever fetched.
    """

    async def taxonomies(self) -> tuple[TaxonomySnapshot, datetime] | None:
        """Return the stored taxonomies."""
        ...

    async def products(self) -> tuple[tuple[Product, ...], datetime] | None:
        """Return the stored product catalogue."""
        ...

    async def exchange_rates(self) -> tuple[ExchangeRates, datetime] | None:
        """Return the stored exchange rates."""
        ...


class CampaignHistory(Protocol):
    """Past campaign performance."""

    async def ad_sets(self, query: HistoryQuery) -> AdSetColumns:
        """Return past ad sets that fit the query, the newest first."""
        ...

    async def own_campaigns(self, account_id: str, as_of: date) -> tuple[OwnCampaign, ...]:
        """Return the campaigns of one account that ended before `as_of`, the newest first.

        Others' campaigns are never among them. It answers within half a second or not at all.
        """
        ...

    async def summary(self) -> HistorySummary:
        """Return what the history holds."""
        ...


class Conversations(Protocol):
    """Durable conversations, turns and plan versions. Every call is scoped to one account."""

    async def start(self, conversation: Conversation) -> None:
        """Store a new conversation."""
        ...

    async def conversation(self, account_id: str, conversation_id: str) -> Conversation:
        """Return a conversation, or raise `NotFoundError`."""
        ...

    async def begin_turn(
        self, account_id: str, conversation_id: str, turn_id: str, message: str, at: datetime
    ) -> Turn:
        """Store and commit a running turn with the next number, before any work is done."""
        ...

    async def finish_turn(self, account_id: str, turn: Turn, plan: MediaPlan | None) -> None:
        """Store the finished turn and its plan version in one transaction."""
        ...

    async def turns(self, account_id: str, conversation_id: str) -> tuple[Turn, ...]:
        """Return the conversation's turns, the oldest first."""
        ...

    async def turn(self, account_id: str, turn_id: str) -> Turn:
        """Return one turn, or raise `NotFoundError`."""
        ...

    async def plan(self, account_id: str, plan_id: str) -> MediaPlan:
        """Return one plan version, or raise `NotFoundError`."""
        ...

    async def current_plan(self, account_id: str, conversation_id: str) -> MediaPlan | None:
        """Return the newest plan version that is not hypothetical, or None."""
        ...

    async def latest_version(self, account_id: str, conversation_id: str) -> int:
        """Return the highest plan version number of the conversation, 0 before there is one."""
        ...

    async def plans(self, account_id: str, conversation_id: str) -> tuple[MediaPlan, ...]:
        """Return all plan versions of the conversation, the oldest first."""
        ...


class Reasoner(Protocol):
    """The agents: one message in, events while they work, one outcome at the end."""

    def run(self, request: TurnRequest) -> AsyncIterator[TurnEvent | TurnOutcome]:
        """Yield events as they happen and, last, exactly one `TurnOutcome`."""
        ...

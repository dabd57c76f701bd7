"""What a run is given: ports, principal, today, model. It never enters the state, which is checkpointed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date

from agents.model.door import ChatModelDoor
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.readings import ReadingPolicy
from planner.domain.turn import Principal, TurnEvent, TurnRequest
from planner.ports import AdsApi, CampaignHistory, Catalogue

TaxonomyProvider = Callable[[], Awaitable[TaxonomyIndex]]
"""Returns the index over the current taxonomies; raises `AdsApiError` when there are none at all."""

Emit = Callable[[TurnEvent], None]
"""Hands an event to whoever listens to the turn."""


@dataclass(frozen=True, slots=True)
class RunContext:
    """Everything of one turn that is not state.

    Attributes:
        ads: The Ads API.
        history: Past campaigns.
        catalogue: The Ads API's last known answers.
        taxonomy: Where the taxonomy index comes from.
        request: The turn: message, today, principal, the plan that stands.
        model: The chat model, None when none is configured.
        reading_policy: Whether and when the model reads; without a model it makes no difference.
        model_deadline_s: Seconds that one question to the model may take, retries included.
    """

    ads: AdsApi
    history: CampaignHistory
    catalogue: Catalogue
    taxonomy: TaxonomyProvider
    request: TurnRequest
    model: ChatModelDoor | None = None
    reading_policy: ReadingPolicy = ReadingPolicy.HYBRID
    model_deadline_s: float = 8.0

    @property
    def principal(self) -> Principal:
        """Who is asking, and for which account."""
        return self.request.principal

    @property
    def today(self) -> date:
        """The advertiser's today."""
        return self.request.today

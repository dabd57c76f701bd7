"""The application as the surfaces see it: one object, wired by bootstrap."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from planner.domain.history import HistorySummary
from planner.domain.plan import MediaPlan
from planner.domain.turn import Conversation, Principal, Turn, TurnEvent
from planner.ports import CampaignHistory, Conversations
from planner.service.broadcast import Broadcast
from planner.service.turns import Turns


@dataclass(frozen=True, slots=True)
class Application:
    """What every surface can do. Reads and writes are scoped to the principal's account.

    All methods raise `NotFoundError` for what the principal does not have, and `HistoryUnavailableError`
    when the database does not answer.
    """

    turns: Turns
    conversations: Conversations
    history: CampaignHistory
    broadcast: Broadcast

    async def start_conversation(self, principal: Principal) -> Conversation:
        """Start a conversation about the principal's account."""
        return await self.turns.start_conversation(principal)

    async def send(self, principal: Principal, conversation_id: str, message: str) -> Turn:
        """Answer one message and return the finished turn."""
        return await self.turns.send(principal, conversation_id, message)

    def stream(
        self, principal: Principal, conversation_id: str, message: str
    ) -> AsyncIterator[TurnEvent | Turn]:
        """Answer one message; yield its events and, last, the finished turn."""
        return self.turns.stream(principal, conversation_id, message)

    async def watch(self, principal: Principal, conversation_id: str) -> AsyncIterator[tuple[str, TurnEvent]]:
        """Yield (turn id, event) of the conversation's turns from now on."""
        await self.conversation(principal, conversation_id)
        with self.broadcast.watching(conversation_id) as events:
            async for item in events:
                yield item

    async def conversation(self, principal: Principal, conversation_id: str) -> Conversation:
        """Return a conversation."""
        return await self.conversations.conversation(principal.advertiser.account_id, conversation_id)

    async def turns_of(self, principal: Principal, conversation_id: str) -> tuple[Turn, ...]:
        """Return a conversation's turns, the oldest first."""
        return await self.conversations.turns(principal.advertiser.account_id, conversation_id)

    async def turn(self, principal: Principal, turn_id: str) -> Turn:
        """Return one turn."""
        return await self.conversations.turn(principal.advertiser.account_id, turn_id)

    async def plan(self, principal: Principal, plan_id: str) -> MediaPlan:
        """Return one plan version."""
        return await self.conversations.plan(principal.advertiser.account_id, plan_id)

    async def current_plan(self, principal: Principal, conversation_id: str) -> MediaPlan | None:
        """Return the plan version that stands in a conversation, or None."""
        return await self.conversations.current_plan(principal.advertiser.account_id, conversation_id)

    async def plans(self, principal: Principal, conversation_id: str) -> tuple[MediaPlan, ...]:
        """Return all plan versions of a conversation, the oldest first."""
        return await self.conversations.plans(principal.advertiser.account_id, conversation_id)

    async def history_summary(self) -> HistorySummary:
        """Return what the campaign history holds."""
        return await self.history.summary()

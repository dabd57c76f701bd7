"""An in-memory `Conversations` for unit tests; the PostgreSQL one has a contract suite of its own."""

from datetime import datetime

from planner.domain.errors import NotFoundError, PlannerError
from planner.domain.plan import MediaPlan
from planner.domain.turn import Conversation, Turn, TurnStatus


class MemoryConversations:
    """Keeps conversations in dictionaries. `fail_with` makes every call raise it."""

    def __init__(self) -> None:
        self.fail_with: PlannerError | None = None
        self._conversations: dict[str, Conversation] = {}
        self._turns: dict[str, Turn] = {}
        self._plans: dict[str, tuple[str, bool, MediaPlan]] = {}

    def _check(self, account_id: str | None = None, conversation_id: str | None = None) -> None:
        if self.fail_with is not None:
            raise self.fail_with
        if conversation_id is not None:
            found = self._conversations.get(conversation_id)
            if found is None or found.account_id != account_id:
                msg = "There is no such conversation."
                raise NotFoundError(msg)

    async def start(self, conversation: Conversation) -> None:
        self._check()
        self._conversations[conversation.conversation_id] = conversation

    async def conversation(self, account_id: str, conversation_id: str) -> Conversation:
        self._check(account_id, conversation_id)
        return self._conversations[conversation_id]

    async def begin_turn(
        self, account_id: str, conversation_id: str, turn_id: str, message: str, at: datetime
    ) -> Turn:
        self._check(account_id, conversation_id)
        number = 1 + sum(turn.conversation_id == conversation_id for turn in self._turns.values())
        turn = Turn(
            turn_id=turn_id,
            conversation_id=conversation_id,
            number=number,
            message=message,
            status=TurnStatus.RUNNING,
            created_at=at,
        )
        self._turns[turn_id] = turn
        return turn

    async def finish_turn(self, account_id: str, turn: Turn, plan: MediaPlan | None) -> None:
        self._check(account_id, turn.conversation_id)
        self._turns[turn.turn_id] = turn
        if plan is not None:
            self._plans[plan.plan_id] = (turn.conversation_id, turn.hypothetical, plan)

    async def turns(self, account_id: str, conversation_id: str) -> tuple[Turn, ...]:
        self._check(account_id, conversation_id)
        return tuple(turn for turn in self._turns.values() if turn.conversation_id == conversation_id)

    async def turn(self, account_id: str, turn_id: str) -> Turn:
        self._check()
        turn = self._turns.get(turn_id)
        if turn is None or self._conversations[turn.conversation_id].account_id != account_id:
            msg = "There is no such turn."
            raise NotFoundError(msg)
        return turn

    async def plan(self, account_id: str, plan_id: str) -> MediaPlan:
        self._check()
        found = self._plans.get(plan_id)
        if found is None or self._conversations[found[0]].account_id != account_id:
            msg = "There is no such plan."
            raise NotFoundError(msg)
        return found[2]

    async def current_plan(self, account_id: str, conversation_id: str) -> MediaPlan | None:
        self._check(account_id, conversation_id)
        standing = [
            plan
            for of, hypothetical, plan in self._plans.values()
            if of == conversation_id and not hypothetical
        ]
        return max(standing, key=lambda plan: plan.version, default=None)

    async def latest_version(self, account_id: str, conversation_id: str) -> int:
        return max((plan.version for plan in await self.plans(account_id, conversation_id)), default=0)

    async def plans(self, account_id: str, conversation_id: str) -> tuple[MediaPlan, ...]:
        self._check(account_id, conversation_id)
        return tuple(plan for of, _, plan in self._plans.values() if of == conversation_id)

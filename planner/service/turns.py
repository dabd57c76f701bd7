"""A turn: the message is stored, the agents work, the answer and its plan version are stored together."""

import asyncio
import logging
from collections.abc import AsyncIterator
from uuid import uuid4
from weakref import WeakValueDictionary
from zoneinfo import ZoneInfo

from planner.decisions.digest import plan_digest
from planner.domain.plan import MediaPlan
from planner.domain.turn import (
    BriefUpdated,
    Conversation,
    PlanReady,
    Principal,
    QuestionAsked,
    Turn,
    TurnAccepted,
    TurnEvent,
    TurnFailed,
    TurnOutcome,
    TurnReplied,
    TurnRequest,
    TurnStatus,
)
from planner.ports import Clock, Conversations, Reasoner
from planner.service.broadcast import Broadcast
from planner.service.failures import failure_from

log = logging.getLogger(__name__)


def storable(message: str) -> str:
    """Return `message` with what no database can hold (NUL, lone surrogates) replaced, offsets unchanged."""
    return message.replace("\x00", "�").encode("utf-8", "replace").decode("utf-8")


class Turns:
    """Takes messages and answers them. Turns of one conversation run one after the other."""

    def __init__(
        self,
        conversations: Conversations,
        reasoner: Reasoner,
        clock: Clock,
        broadcast: Broadcast,
    ) -> None:
        self._conversations = conversations
        self._reasoner = reasoner
        self._clock = clock
        self._broadcast = broadcast
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def start_conversation(self, principal: Principal) -> Conversation:
        """Start and store a conversation about the principal's account."""
        conversation = Conversation(
            conversation_id=f"conv_{uuid4().hex}",
            account_id=principal.advertiser.account_id,
            created_at=self._clock.now(),
        )
        await self._conversations.start(conversation)
        return conversation

    async def send(self, principal: Principal, conversation_id: str, message: str) -> Turn:
        """Answer one message and return the finished turn.

        Raises:
            NotFoundError: The principal has no such conversation.
            HistoryUnavailableError: The database did not answer; nothing was changed, or the turn was not
                stored as finished.
        """
        turn: Turn | None = None
        async for item in self.stream(principal, conversation_id, message):
            if isinstance(item, Turn):
                turn = item
        if turn is None:
            msg = "a turn ended without an outcome"
            raise RuntimeError(msg)
        return turn

    async def stream(
        self, principal: Principal, conversation_id: str, message: str
    ) -> AsyncIterator[TurnEvent | Turn]:
        """Answer one message; yield its events as they happen and, last, the finished turn.

        A failure inside the turn ends it as FAILED with a typed failure; the conversation goes on.

        Raises:
            NotFoundError: The principal has no such conversation.
            HistoryUnavailableError: The database did not answer.
        """
        account_id = principal.advertiser.account_id
        message = storable(message)
        lock = self._locks.setdefault(conversation_id, asyncio.Lock())
        async with lock:
            turn = await self._conversations.begin_turn(
                account_id, conversation_id, f"turn_{uuid4().hex}", message, self._clock.now()
            )
            events: list[TurnEvent] = []

            def note(event: TurnEvent) -> TurnEvent:
                events.append(event)
                self._broadcast.publish(conversation_id, turn.turn_id, event)
                return event

            yield note(TurnAccepted(turn_id=turn.turn_id, number=turn.number))
            outcome: TurnOutcome | None = None
            standing: MediaPlan | None = None
            try:
                standing = await self._conversations.current_plan(account_id, conversation_id)
                request = TurnRequest(
                    conversation_id=conversation_id,
                    turn_number=turn.number,
                    message=message,
                    principal=principal,
                    today=self._clock.now().astimezone(ZoneInfo(principal.advertiser.time_zone)).date(),
                    plan=standing,
                )
                async for item in self._reasoner.run(request):
                    if isinstance(item, TurnOutcome):
                        outcome = item
                    else:
                        yield note(item)
                if outcome is None:
                    msg = "the reasoner ended without an outcome"
                    raise RuntimeError(msg)
            except Exception as error:  # every failure of a turn becomes a typed answer
                failure = failure_from(error, while_doing=turn.turn_id)
                yield note(TurnFailed(failure=failure))
                finished = turn.model_copy(
                    update={
                        "status": TurnStatus.FAILED,
                        "failure": failure,
                        "finished_at": self._clock.now(),
                        "events": tuple(events),
                    }
                )
                await self._conversations.finish_turn(account_id, finished, None)
                yield finished
                return
            plan = await self._numbered(account_id, conversation_id, outcome, standing)
            closing = self._closing_events(outcome, plan)
            finished = turn.model_copy(
                update={
                    "status": TurnStatus.DONE,
                    "finished_at": self._clock.now(),
                    "intent": outcome.intent,
                    "reply": outcome.reply,
                    "brief": outcome.brief,
                    "question": outcome.question,
                    "problems": outcome.problems,
                    "plan_id": plan.plan_id if plan else None,
                    "hypothetical": outcome.hypothetical,
                    "events": (*events, *closing),
                    "timings_ms": outcome.timings_ms,
                }
            )
            is_new = plan is not None and (standing is None or plan.plan_id != standing.plan_id)
            await self._conversations.finish_turn(account_id, finished, plan if is_new else None)
            for event in closing:  # only now: whoever hears of the plan can read it
                yield note(event)
            yield finished

    async def _numbered(
        self, account_id: str, conversation_id: str, outcome: TurnOutcome, standing: MediaPlan | None
    ) -> MediaPlan | None:
        """Give the outcome's plan its id, version, parent and digest; what stands already keeps them."""
        if outcome.plan is None:
            return None
        if standing is not None and not outcome.hypothetical and plan_digest(outcome.plan) == standing.digest:
            return standing
        latest = await self._conversations.latest_version(account_id, conversation_id)
        plan = outcome.plan.model_copy(
            update={
                "plan_id": f"plan_{uuid4().hex}",
                "version": latest + 1,
                "parent_id": standing.plan_id if standing else None,
            }
        )
        return plan.model_copy(update={"digest": plan_digest(plan)})

    @staticmethod
    def _closing_events(outcome: TurnOutcome, plan: MediaPlan | None) -> list[TurnEvent]:
        events: list[TurnEvent] = []
        if outcome.changed_fields:
            events.append(BriefUpdated(brief=outcome.brief, changed_fields=outcome.changed_fields))
        if outcome.question is not None:
            events.append(QuestionAsked(question=outcome.question))
        if plan is not None:
            events.append(
                PlanReady(
                    plan_id=plan.plan_id,
                    version=plan.version,
                    digest=plan.digest,
                    hypothetical=outcome.hypothetical,
                )
            )
        events.append(TurnReplied(text=outcome.reply))
        return events

"""Reading conversations without planning: the graph's first nodes, up to the brief, one after the other."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from agents.audience.node import resolve_audience
from agents.brief.memory import Memory, remember
from agents.brief.node import settle_brief
from agents.brief.understanding import Understanding
from agents.budget.node import resolve_budget
from agents.context import Emit, RunContext
from agents.goal.node import resolve_goal
from agents.router.node import choose_resolvers, route
from agents.schedule.node import resolve_schedule
from agents.second_reader.node import ask_second_reader
from planner.domain.turn import TurnEvent

if TYPE_CHECKING:
    from agents.state import StateUpdate, TurnState

_RESOLVERS: dict[str, Callable[["TurnState", RunContext, Emit], Awaitable["StateUpdate"]]] = {
    "goal": resolve_goal,
    "audience": resolve_audience,
    "budget": resolve_budget,
    "schedule": resolve_schedule,
}


async def read_messages(
    messages: Sequence[str], context: RunContext, *, message_ms: list[float] | None = None
) -> Memory:
    """Return what a conversation knows after `messages`: its brief and the question that is open.

    Args:
        messages: What the user wrote, in order.
        context: As for a turn; its request gives today and the advertiser, its message is not used.
        message_ms: Gets the milliseconds that each message took.
    """
    remembered: dict[str, Any] = {}
    memory = Memory()
    for message in messages:
        request = context.request.model_copy(update={"message": message})
        began = time.perf_counter()
        memory = (await _understood(remembered, replace(context, request=request))).memory
        if message_ms is not None:
            message_ms.append((time.perf_counter() - began) * 1000)
        remembered = {**remembered, **remember(memory, remembered)}
    return memory


async def _understood(remembered: dict[str, Any], context: RunContext) -> Understanding:
    state: Any = dict(remembered)
    state.update(await route(state, context, _unheard))
    chosen = [name for name in choose_resolvers(state) if name in _RESOLVERS]
    for heard in await asyncio.gather(*(_RESOLVERS[name](state, context, _unheard) for name in chosen)):
        state.update(heard)
    if context.model is not None:
        state.update(await ask_second_reader(state, context, _unheard))
    update = await settle_brief(state, context, _unheard)
    understanding: Understanding = update["understanding"]
    return understanding


def _unheard(event: TurnEvent) -> None:
    """Nobody listens to events while briefs are only read."""

"""Reading without planning: the same nodes as in the graph, up to the brief. Nothing is planned or stored."""

import asyncio
from collections.abc import Callable, Sequence

from agents.audience.node import resolve_audience
from agents.brief.memory import Memory, remember
from agents.brief.node import settle_brief
from agents.brief.understanding import Understanding
from agents.budget.node import resolve_budget
from agents.context import RunContext
from agents.goal.node import resolve_goal
from agents.router.node import route
from agents.routing import Routing
from agents.schedule.node import resolve_schedule
from agents.state import TurnState
from agents.steps import Node
from planner.domain.turn import TurnEvent

_RESOLVERS: dict[str, Node] = {
    "goal": resolve_goal,
    "audience": resolve_audience,
    "budget": resolve_budget,
    "schedule": resolve_schedule,
}


async def read_alone(messages: Sequence[str], context_for: Callable[[str, int], RunContext]) -> Memory:
    """Read `messages` one after the other and return what the conversation then knows.

    Args:
        messages: The user's messages, the oldest first.
        context_for: Message and turn number -> what the nodes are given.
    """
    memory = Memory()
    for number, message in enumerate(messages, start=1):
        understanding = await _read(memory, context_for(message, number))
        memory = understanding.memory
    return memory


async def _read(memory: Memory, context: RunContext) -> Understanding:
    state: TurnState = {}
    state.update(remember(memory, {}))  # type: ignore[typeddict-item] # keys of the memory, which are the state's
    state["routing"] = (await route(state, context, _ignore))["routing"]
    routing: Routing = state["routing"]
    found = await asyncio.gather(*(_RESOLVERS[name](state, context, _ignore) for name in routing.resolvers))
    for update in found:
        state.update(update)  # type: ignore[typeddict-item] # each resolver returns its own key
    understanding: Understanding = (await settle_brief(state, context, _ignore))["understanding"]
    return understanding


def _ignore(event: TurnEvent) -> None:
    """Nobody listens."""

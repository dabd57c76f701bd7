"""The goal resolver: words into goal, ad category, formats and buying channel."""

from typing import TYPE_CHECKING

from agents.context import Emit, RunContext
from agents.goal.reading import read_goal
from agents.routing import Heard, Routing

if TYPE_CHECKING:
    from agents.state import StateUpdate, TurnState


async def resolve_goal(state: "TurnState", context: RunContext, emit: Emit) -> "StateUpdate":
    """Read the message; what stays open is the second reader's."""
    routing: Routing = state["routing"]
    return {"goal_heard": Heard(read_goal(routing.reading, await context.taxonomy()))}

"""The schedule resolver: words into flight, gaps and dayparts."""

from typing import TYPE_CHECKING

from agents.context import Emit, RunContext
from agents.routing import Heard, Routing
from agents.schedule.reading import read_schedule

if TYPE_CHECKING:
    from agents.state import StateUpdate, TurnState


async def resolve_schedule(state: "TurnState", context: RunContext, emit: Emit) -> "StateUpdate":
    """Read the message; what stays open is the second reader's."""
    routing: Routing = state["routing"]
    return {"schedule_heard": Heard(read_schedule(routing.reading))}

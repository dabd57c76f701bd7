"""The audience resolver: words into places, ages, genders, interests, languages and platforms."""

from typing import TYPE_CHECKING

from agents.audience.reading import read_audience
from agents.context import Emit, RunContext
from agents.routing import Heard, Routing

if TYPE_CHECKING:
    from agents.state import StateUpdate, TurnState


async def resolve_audience(state: "TurnState", context: RunContext, emit: Emit) -> "StateUpdate":
    """Read the message; what stays open is the second reader's."""
    routing: Routing = state["routing"]
    return {"audience_heard": Heard(read_audience(routing.reading, await context.taxonomy()))}

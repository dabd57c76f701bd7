"""The budget resolver: words into money and constraints."""

from typing import TYPE_CHECKING

from agents.budget.reading import read_budget
from agents.context import Emit, RunContext
from agents.routing import Heard, Routing

if TYPE_CHECKING:
    from agents.state import StateUpdate, TurnState


async def resolve_budget(state: "TurnState", context: RunContext, emit: Emit) -> "StateUpdate":
    """Read the message; what stays open is the second reader's."""
    routing: Routing = state["routing"]
    return {"budget_heard": Heard(read_budget(routing.reading))}

"""The goal resolver: words into goal, ad category, formats and buying channel."""

from agents.context import Emit, RunContext
from agents.goal.reading import read_goal
from agents.goal.schema import GoalWords, add_goal_words
from agents.model_reading import ask_model
from agents.routing import Heard, Routing
from agents.state import StateUpdate, TurnState
from planner.domain.brief import Missing
from planner.domain.readings import GoalReading
from planner.domain.turn import Intent


async def resolve_goal(state: TurnState, context: RunContext, emit: Emit) -> StateUpdate:
    """Read the message; ask the model, if there is one, about a goal or category that stays open."""
    routing: Routing = state["routing"]
    index = await context.taxonomy()
    reading = read_goal(routing.reading, index)
    if not leaves_open(reading, routing):
        return {"goal_heard": Heard(reading)}
    second = await ask_model(context, "goal", GoalWords, routing.reading.message)
    if second.value is not None:
        reading = add_goal_words(reading, second.value, routing.reading.message, index)
    return {"goal_heard": Heard(reading, second.cost, second.degradation)}


def leaves_open(reading: GoalReading, routing: Routing) -> bool:
    """Whether the goal, or in a whole brief the category, is still open after `reading`."""
    previous = routing.reading.previous
    no_goal = reading.goal is None and isinstance(previous.goal, Missing)
    no_category = reading.ad_category is None and isinstance(previous.ad_category, Missing)
    return no_goal or (no_category and routing.intent in {Intent.BRIEF, Intent.UNREADABLE})

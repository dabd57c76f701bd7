"""The audience resolver: words into places, ages, genders, interests, languages and platforms."""

from agents.audience.reading import read_audience
from agents.audience.schema import AudienceWords, add_audience_words
from agents.context import Emit, RunContext
from agents.model_reading import ask_model
from agents.routing import Heard, Routing
from agents.state import StateUpdate, TurnState
from planner.domain.brief import Missing
from planner.domain.readings import AudienceReading
from planner.domain.turn import Intent


async def resolve_audience(state: TurnState, context: RunContext, emit: Emit) -> StateUpdate:
    """Read the message; ask the model, if there is one, about places or interests that stay open."""
    routing: Routing = state["routing"]
    index = await context.taxonomy()
    reading = read_audience(routing.reading, index)
    if not leaves_open(reading, routing):
        return {"audience_heard": Heard(reading)}
    second = await ask_model(context, "audience", AudienceWords, routing.reading.message)
    if second.value is not None:
        reading = add_audience_words(reading, second.value, routing.reading.message, index)
    return {"audience_heard": Heard(reading, second.cost, second.degradation)}


def leaves_open(reading: AudienceReading, routing: Routing) -> bool:
    """Whether places, or in a whole brief interests, are still open after `reading`."""
    previous = routing.reading.previous
    no_places = reading.places is None and isinstance(previous.places, Missing)
    no_interests = reading.interests is None and isinstance(previous.interests, Missing)
    return no_places or (no_interests and routing.intent in {Intent.BRIEF, Intent.UNREADABLE})

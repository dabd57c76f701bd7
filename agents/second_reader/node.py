"""The second reader's node: one parallel round of questions about what the resolvers left open."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from agents.brief.merge import Reading
from agents.context import Emit, RunContext
from agents.model.door import ModelCost
from agents.model.failures import BLOCKED, CUT_OFF, QUOTA, TIMEOUT, UNUSABLE
from agents.routing import RESOLVERS, Heard, Routing
from agents.second_reader.asked import Asked
from agents.second_reader.asking import FIELD_WORDS, QUESTIONNAIRES, SecondReading, ask_model
from agents.second_reader.open_fields import open_fields
from planner.domain.errors import AdsApiError
from planner.domain.plan import Degradation, DegradationKind
from planner.domain.turn import Intent, ModelAsked

if TYPE_CHECKING:
    from agents.state import StateUpdate, TurnState

_REASONS: Final = {
    TIMEOUT: "The language model did not answer in time",
    QUOTA: "The language model is over its quota",
    BLOCKED: "The language model's safety filter held its answer back",
    CUT_OFF: "The language model's answer was cut off",
    UNUSABLE: "The language model gave no answer that I can use",
}
_NOT_ASKED: Final = "I could not ask the language model"


def shown_text(routing: Routing) -> str:
    """Return the text that the model is shown and has to quote: the user's own words."""
    return routing.gloss.original


async def ask_second_reader(state: "TurnState", context: RunContext, emit: Emit) -> "StateUpdate":
    """Ask the model, once for each resolver that leaves a field open, all at once; else nothing.

    A question without a usable answer leaves its fields as the embedded reader has them.
    """
    routing: Routing = state["routing"]
    first: dict[str, Reading] = {
        name: heard.reading for name in RESOLVERS if (heard := _first(state, name)) is not None
    }
    wanted = open_fields(routing, first, context.reading_policy)
    model = context.model
    if not wanted or model is None:
        return {"second_heard": {}}
    try:
        index = await context.taxonomy()
    except AdsApiError:  # then the router has said already that nothing can be looked up
        return {"second_heard": {}}
    asked = {
        name: Asked(shown_text(routing), fields, routing.reading, index) for name, fields in wanted.items()
    }
    found = await asyncio.gather(
        *(
            ask_model(model, name, first.get(name), question, deadline_s=context.model_deadline_s)
            for name, question in asked.items()
        )
    )
    for answer in found:
        if answer.cost is not None:
            emit(_event(answer.resolver, answer.cost))
    lost = notice(found, routing.intent)
    return {"second_heard": {answer.resolver: _heard(answer, first, lost) for answer in found}}


def notice(found: Sequence[SecondReading], intent: Intent) -> Degradation | None:
    """Return one notice for all questions without an answer: why, and which fields stay as they were."""
    failed = [answer for answer in found if answer.failure is not None]
    if not failed:
        return None
    codes = {str(answer.failure) for answer in failed}
    code = codes.pop() if len(codes) == 1 else "MODEL_UNAVAILABLE"
    fields = {field for answer in failed for field in answer.fields}
    if intent is Intent.UNREADABLE:
        stays = "what only it could read stays unread"
    else:
        names = [words for field, words in FIELD_WORDS.items() if field in fields]
        one = len(names) == 1 and not names[0].endswith("s")
        listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
        stays = f"{listed} {'stays' if one else 'stay'} as the built-in reader left {'it' if one else 'them'}"
    message = f"{_REASONS.get(code, _NOT_ASKED)}, so {stays}."
    return Degradation(kind=DegradationKind.MODEL, message=message, code=code)


def _first(state: "TurnState", name: str) -> Heard | None:
    found: Any = state.get(f"{name}_heard")
    heard: Heard | None = found
    return heard


def _heard(answer: SecondReading, first: dict[str, Reading], lost: Degradation | None) -> Heard:
    if answer.reading is not None:
        return Heard(answer.reading, answer.cost)
    reading = first.get(answer.resolver) or QUESTIONNAIRES[answer.resolver].nothing
    return Heard(reading, degradation=lost)


def _event(resolver: str, cost: ModelCost) -> ModelAsked:
    return ModelAsked(
        agent=resolver,
        model=cost.model,
        prompt=cost.prompt,
        prompt_version=cost.prompt_version,
        tokens_in=cost.tokens_in,
        tokens_out=cost.tokens_out,
        cost_micros_usd=cost.cost_micros_usd,
        latency_ms=cost.latency_ms,
        attempts=cost.attempts,
        failure=cost.failure,
    )

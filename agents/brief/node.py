"""The brief: readings are merged, what is missing is assumed or asked for, and the turn's course is set."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from agents.brief.memory import recall
from agents.brief.own_history import own_past, would_help
from agents.brief.undecided import undecided
from agents.brief.understanding import Action, Standing, Understanding, understand
from agents.context import Emit, RunContext
from agents.languages.reading import in_own_words
from agents.routing import RESOLVERS, Heard, Routing
from planner.domain.brief import DateSpan
from planner.domain.readings import ScheduleReading
from planner.domain.turn import Intent, WentWithout

if TYPE_CHECKING:
    from agents.state import StateUpdate, TurnState


async def settle_brief(state: "TurnState", context: RunContext, emit: Emit) -> "StateUpdate":
    """Merge what was heard into the brief and decide what this turn does."""
    request = context.request
    standing = Standing(
        memory=recall(state),
        today=request.today,
        advertiser=request.principal.advertiser,
        has_plan=request.plan is not None,
        has_hypothetical_plan=request.hypothetical_plan is not None,
    )
    routing: Routing = state["routing"]
    heard = heard_by_resolvers(state)
    lost = next((found.degradation for found in heard if found.degradation is not None), None)
    if lost is not None:  # one notice, though two resolvers may have asked
        emit(WentWithout(degradation=lost))
    message = routing.reading.message
    own = [
        replace(found, reading=in_own_words(undecided(found.reading, message), routing.gloss))
        for found in heard
    ]
    understanding = understand(routing, own, standing)
    if would_help(understanding, routing):
        understanding = understand(routing, own, replace(standing, past=await own_past(context)))
    event = _event(own, standing.memory.event if routing.intent is not Intent.START_OVER else None)
    memory = replace(understanding.memory, language=routing.gloss.language, event=event)
    return {"understanding": replace(understanding, memory=memory)}


def _event(heard: Sequence[Heard], remembered: DateSpan | None) -> DateSpan | None:
    """Return the days of what was last named beside the campaign."""
    named = (found.reading.event for found in heard if isinstance(found.reading, ScheduleReading))
    return next((event for event in named if event is not None), remembered)


def heard_by_resolvers(state: Mapping[str, Any]) -> list[Heard]:
    """Return what the resolvers have found, in their order: after the second reader where it was asked."""
    second: Mapping[str, Heard] = state.get("second_heard") or {}
    return [
        second[name] if name in second else state[f"{name}_heard"]
        for name in RESOLVERS
        if name in second or f"{name}_heard" in state
    ]


def plan_or_reply(state: "TurnState") -> list[str]:
    """Return the node that comes next (one): candidates for a plan, the plan writer for words alone."""
    understanding: Understanding = state["understanding"]
    return ["candidates"] if understanding.action is Action.PLAN else ["plan_writer"]

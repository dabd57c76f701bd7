"""Allocation: which lines, and how the money is divided. Code decides; see `planner.decisions`."""

from agents.brief.understanding import Understanding
from agents.context import Emit, RunContext
from agents.state import Availability, Decision, Prognosis, Shortlist, StateUpdate, TurnState
from planner.decisions.planning import PlanInputs, decide_plan
from planner.domain.errors import BriefRejectedError


async def allocate(state: TurnState, context: RunContext, emit: Emit) -> StateUpdate:
    """Hand everything known to the decision engine; a brief that cannot be planned is no failure."""
    understanding: Understanding = state["understanding"]
    shortlist: Shortlist = state["shortlist"]
    availability: Availability = state["availability"]
    prognosis: Prognosis = state["prognosis"]
    brief, candidates = understanding.planned, shortlist.candidates
    assert brief is not None  # noqa: S101 - this node is only reached with a brief to plan
    assert candidates is not None  # noqa: S101 - and with candidates for it
    degradations = (*shortlist.degradations, *availability.degradations, *prognosis.degradations)
    inputs = PlanInputs(
        brief=brief,
        advertiser=context.principal.advertiser,
        today=context.today,
        candidates=candidates,
        evidence=prognosis.evidence,
        models=prognosis.models,
        avails={row.line_id: row for row in availability.avails},
        problems=(*availability.problems, *prognosis.problems),
        rates=shortlist.rates,
        degradations=degradations,
        cause=context.request.message,
    )
    try:
        return {"decision": Decision(decide_plan(inputs))}
    except BriefRejectedError as error:
        return {"decision": Decision(None, error)}

"""Inventory: the units that are available for each candidate line."""

from agents.context import Emit, RunContext
from agents.state import Availability, Shortlist, StateUpdate, TurnState
from planner.domain.errors import AdsApiError
from planner.domain.plan import Degradation, DegradationKind
from planner.domain.turn import WentWithout

_UNASKED = (
    "I could not ask the Ads API for availability, so the plan does not say how much of each line "
    "is still free."
)


async def check_availability(state: TurnState, context: RunContext, emit: Emit) -> StateUpdate:
    """Ask the Ads API for the avails of all candidates in one question."""
    shortlist: Shortlist = state["shortlist"]
    lines = shortlist.candidates.lines if shortlist.candidates is not None else ()
    try:
        answer = await context.ads.avails(lines)
    except AdsApiError as error:
        lost = Degradation(kind=DegradationKind.AVAILS, message=_UNASKED, code=error.code)
        emit(WentWithout(degradation=lost))
        return {"availability": Availability(degradations=(lost,))}
    return {"availability": Availability(answer.avails, answer.problems)}

"""Forecasting: the Ads API's curves and the comparable past campaigns, made into one model per line."""

import asyncio

from agents.context import Emit, RunContext
from agents.forecasting.past_campaigns import comparable_past
from agents.state import Prognosis, Shortlist, StateUpdate, TurnState
from planner.decisions.candidates import Candidates
from planner.decisions.forecasting import build_line_models
from planner.domain.errors import AdsApiError
from planner.domain.forecast import ForecastAnswer
from planner.domain.plan import Degradation, DegradationKind
from planner.domain.turn import WentWithout

_UNASKED = (
    "I could not ask the Ads API for its forecast, so the numbers rest on past campaigns alone; "
    "where there are none, they are unavailable."
)


async def forecast_lines(state: TurnState, context: RunContext, emit: Emit) -> StateUpdate:
    """Ask API and history at the same time, then build the model of each line.

    Raises:
        HistoryUnavailableError: The database does not answer.
    """
    shortlist: Shortlist = state["shortlist"]
    candidates = shortlist.candidates
    assert candidates is not None  # noqa: S101 - this node is only reached with candidates
    (answer, lost), evidence = await asyncio.gather(
        _api_forecast(candidates, context), comparable_past(candidates, context, shortlist.rates)
    )
    if lost is not None:
        emit(WentWithout(degradation=lost))
    models = build_line_models(candidates, evidence, {row.line_id: row for row in answer.forecasts})
    degradations = (lost,) if lost is not None else ()
    return {"prognosis": Prognosis(evidence, models, answer.problems, degradations)}


async def _api_forecast(
    candidates: Candidates, context: RunContext
) -> tuple[ForecastAnswer, Degradation | None]:
    budget = candidates.budget
    try:
        answer = await context.ads.forecast(
            candidates.lines, currency=budget.currency, up_to_micros=budget.amount_micros
        )
    except AdsApiError as error:
        lost = Degradation(kind=DegradationKind.API_FORECAST, message=_UNASKED, code=error.code)
        return ForecastAnswer(forecasts=()), lost
    return answer, None

"""Candidate lines: the products on sale that fit the brief."""

import asyncio

from agents.brief.understanding import Understanding
from agents.context import Emit, RunContext
from agents.state import Shortlist, StateUpdate, TurnState
from planner.decisions.candidates import propose_candidates
from planner.domain.errors import AdsApiError, BriefRejectedError
from planner.domain.inventory import Product
from planner.domain.money import ExchangeRates
from planner.domain.plan import Degradation, DegradationKind
from planner.domain.turn import WentWithout


async def shortlist_candidates(state: TurnState, context: RunContext, emit: Emit) -> StateUpdate:
    """Fetch products and exchange rates, and propose a line for each product and country that fits."""
    understanding: Understanding = state["understanding"]
    brief = understanding.planned
    assert brief is not None  # noqa: S101 - this node is only reached with a brief to plan
    (products, no_products), (rates, no_rates) = await asyncio.gather(_products(context), _rates(context))
    degradations = tuple(lost for lost in (no_products, no_rates) if lost is not None)
    for lost in degradations:
        emit(WentWithout(degradation=lost))
    if products is None:
        why = BriefRejectedError(no_products.message if no_products else "", code="PRODUCTS_UNKNOWN")
        return {"shortlist": Shortlist(None, rates, why, degradations)}
    try:
        candidates = propose_candidates(brief, products, today=context.today, rates=rates)
    except BriefRejectedError as error:
        return {"shortlist": Shortlist(None, rates, error, degradations)}
    return {"shortlist": Shortlist(candidates, rates, degradations=degradations)}


async def _products(context: RunContext) -> tuple[tuple[Product, ...] | None, Degradation | None]:
    try:
        return await context.ads.products(), None
    except AdsApiError as error:
        stored = await context.catalogue.products()
        if stored is None:
            message = (
                "I could not ask the Ads API for its products and have no copy of them, so I made no plan. "
                "Your brief is kept; please try again in a moment."
            )
        else:
            message = (
                "I could not ask the Ads API for its products, so I planned with the catalogue as it was on "
                f"{stored[1].date().isoformat()}."
            )
        lost = Degradation(kind=DegradationKind.PRODUCTS, message=message, code=error.code)
        return (stored[0] if stored else None), lost


async def _rates(context: RunContext) -> tuple[ExchangeRates | None, Degradation | None]:
    try:
        return await context.ads.exchange_rates(context.today), None
    except AdsApiError as error:
        stored = await context.catalogue.exchange_rates()
        if stored is None:
            message = (
                "I could not ask for exchange rates, so only prices in the plan's own currency were used."
            )
        else:
            day = stored[0].as_of.isoformat()
            message = f"I could not ask for today's exchange rates, so I used those of {day}."
        lost = Degradation(kind=DegradationKind.EXCHANGE_RATES, message=message, code=error.code)
        return (stored[0] if stored else None), lost


def ask_or_reply(state: TurnState) -> list[str]:
    """Return the nodes that come next: avails and forecast together, or the plan writer."""
    shortlist: Shortlist = state["shortlist"]
    return ["plan_writer"] if shortlist.candidates is None else ["inventory", "forecasting"]

"""The comparable past campaigns of each line, sought in a widening part of the history."""

from agents.context import RunContext
from planner.decisions.candidates import Candidates
from planner.decisions.evidence import LineEvidence, gather_evidence, history_query, widened
from planner.domain.money import ExchangeRates


async def comparable_past(
    candidates: Candidates, context: RunContext, rates: ExchangeRates | None
) -> dict[str, LineEvidence]:
    """Return the evidence of each line; while a line has no cohort, look again in a wider part.

    Raises:
        HistoryUnavailableError: The database does not answer.
    """
    found: dict[str, LineEvidence] = {}
    query = history_query(candidates, today=context.today)
    while True:
        wider = gather_evidence(
            candidates,
            await context.history.ad_sets(query),
            advertiser_id=context.principal.advertiser.account_id,
            today=context.today,
            rates=rates,
        )
        found = {line_id: row for line_id, row in wider.items() if row.cohort is not None} | found
        next_query = widened(query)
        if next_query is None or len(found) == len(candidates.lines):
            return wider | found
        query = next_query

"""How many line items a budget is worth."""

from planner.decisions.exchange import in_currency
from planner.domain.money import ExchangeRates, Money

LINES_BY_EUR: tuple[tuple[int, int], ...] = ((1_000, 1), (5_000, 2), (15_000, 3), (50_000, 4))
"""Budgets in EUR and the line items recommended below or up to each; 50,000 and above get five."""

LINES_WITHOUT_RATE = 3
"""Line items recommended when the budget cannot be put into EUR."""


def lines_by_budget(budget: Money, rates: ExchangeRates | None) -> int:
    """Return how many line items the published rule recommends.

    Up to EUR 1,000 one, up to 5,000 two, up to 15,000 three, above that four, from 50,000 five.
    """
    in_eur = in_currency(budget, "EUR", rates)
    if in_eur is None:
        return LINES_WITHOUT_RATE
    for limit, lines in LINES_BY_EUR[:-1]:
        if in_eur.units <= limit:
            return lines
    limit, lines = LINES_BY_EUR[-1]
    return lines if in_eur.units < limit else lines + 1

"""Budgets as one message tells them, read by the embedded reader for an account."""

from dataclasses import dataclass
from datetime import date

from agents.budget.reading import read_budget
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from planner.domain.brief import Advertiser, Brief, Budget, Stated
from planner.domain.money import Money
from planner.domain.readings import BudgetReading


@dataclass(frozen=True)
class BudgetReader:
    """Reads for one account; today is 15 January 2027."""

    advertiser: Advertiser

    def read(self, message: str, language: str = "en", brief: Brief | None = None) -> BudgetReading:
        """Return what a message in a language says against a brief, an empty one by default."""
        english = in_english(message, language).text
        return read_budget(ReadingContext(english, brief or Brief(), date(2027, 1, 15), self.advertiser))

    def standing(self, amount: int) -> Brief:
        """Return a brief with a lifetime budget in the account's currency."""
        return Brief(budget=Stated[Budget](value=Budget(amount=Money.of(amount, self.advertiser.currency))))


def units(reading: BudgetReading) -> float | None:
    """Return the amount that is stated, in units of its currency."""
    return float(reading.budget.value.amount.units) if isinstance(reading.budget, Stated) else None

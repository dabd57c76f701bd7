"""What a chat model may say about money and rules, and how our own grammar reads it.

The model only says the user's words again in plain English. Every number of that has to stand in the words
that it quotes, and so has every currency other than the account's.
"""

from decimal import Decimal
from functools import cache
from typing import Final

from babel import Locale
from pydantic import Field

from agents.budget.reading import read_budget
from agents.folding import fold, key_of
from agents.money.mentions import find_money
from agents.second_reader.asked import Asked, Rephrased
from agents.second_reader.numbers import numbers_said
from agents.second_reader.quotes import SaidByModel, with_field
from planner.domain.brief import Assumed, Stated, Words
from planner.domain.readings import BudgetReading

_LANGUAGES: Final = ("en", "de", "fr", "es", "pt")
_STEM: Final = 4


class BudgetWords(SaidByModel):
    """Money and rules in plain English; every quote is copied from the message."""

    budget_plain: str = Field(default="", description="The budget in plain English; empty when not said.")
    budget_quotes: list[str] = Field(
        default_factory=list, description="The exact words of the message that say the budget."
    )
    constraints_plain: str = Field(
        default="", description="The rules for the plan in plain English; empty when there are none."
    )
    constraints_quotes: list[str] = Field(
        default_factory=list, description="The exact words of the message that say the rules."
    )


def add_budget_words(reading: BudgetReading, said: BudgetWords, asked: Asked) -> BudgetReading:
    """Return `reading` with those of the fields asked about that the user's words bear out."""
    budget = asked.rephrased("budget", said.budget_plain, said.budget_quotes)
    if budget is not None and _currencies_borne_out(budget, asked):
        read = read_budget(budget.context)
        if not _is_an_article(read, budget.words):
            reading = with_field(reading, "budget", read, budget.words)
    rules = asked.rephrased("constraints", said.constraints_plain, said.constraints_quotes)
    if rules is not None and _currencies_borne_out(rules, asked):
        read = _shares_in_quotes(read_budget(rules.context), rules)
        reading = with_field(reading, "constraints", read, rules.words)
    return reading


def _is_an_article(read: BudgetReading, words: tuple[Words, ...]) -> bool:
    """Whether the budget is 1 where the quotes do not say so: elsewhere a lone "one" counts nothing."""
    field = read.budget
    if not isinstance(field, Stated) or field.value.amount.units != 1:
        return False
    return Decimal(1) not in numbers_said(" ; ".join(found.text for found in words))


def _shares_in_quotes(read: BudgetReading, rules: Rephrased) -> BudgetReading:
    """Let the shares that the sentence brought rest on the quotes; those that stood keep their words."""
    field, before = read.constraints, rules.context.previous.constraints
    if not isinstance(field, Stated):
        return read
    stood = before.value.shares if isinstance(before, Stated | Assumed) else ()
    shares = tuple(
        share if share in stood else share.model_copy(update={"words": rules.words})
        for share in field.value.shares
    )
    value = field.value.model_copy(update={"shares": shares})
    return read.model_copy(update={"constraints": field.model_copy(update={"value": value})})


def _currencies_borne_out(rephrased: Rephrased, asked: Asked) -> bool:
    context = asked.context
    standing = context.previous.budget
    known = {context.advertiser.currency}
    if isinstance(standing, Stated | Assumed):
        known.add(standing.value.amount.currency)
    named = _currencies(rephrased.context.message, asked) - known
    if not named:
        return True
    quoted = " ; ".join(found.text for found in rephrased.words)
    return all(code in _currencies(quoted, asked) or _is_named(code, rephrased.words) for code in named)


def _currencies(text: str, asked: Asked) -> set[str]:
    context = asked.context
    mentions = find_money(
        text, country_codes=context.country_codes, advertiser_currency=context.advertiser.currency
    )
    return {mention.currency for mention in mentions if mention.currency is not None}


def _is_named(code: str, words: tuple[Words, ...]) -> bool:
    """Whether one of the words is the currency's, in any of the languages and any inflection."""
    said = {word[:_STEM] for found in words for word in key_of(found.text)}
    return not said.isdisjoint(_stems_of(code))


@cache
def _stems_of(code: str) -> frozenset[str]:
    names = (fold(Locale(language).currencies.get(code, "")) for language in _LANGUAGES)
    stems = (word[:_STEM] for name in names for word in key_of(name))
    return frozenset({code.lower(), *(stem for stem in stems if len(stem) == _STEM)})

"""The budget that follows from results and what each may cost, and whether it agrees with a stated one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from agents.money.mentions import LARGEST_UNITS, MoneyMention, find_money
from agents.money.reverse import ReversePlan, find_count, find_reverse_plan, find_unit_price
from agents.spans import Span, overlap, words_at
from planner.domain.brief import Assumed, Brief, Budget, Contradictory, Goal, Stated
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod

_MORE_THAN_STATED: Final = Decimal("1.05")
_LESS_THAN_STATED: Final = Decimal("0.8")
"""Between these shares of a stated budget, what the results come to agrees with it."""

_STANDS: Final = re.compile(r"\b(?:budget|spend|money|total)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ResultsPlan:
    """Results wanted and the price of one.

    Attributes:
        count: Results.
        price: Money for one, or for a thousand impressions.
        total: What they come to.
        ceiling: Whether the price is an upper limit.
        span: The words that say so.
    """

    count: int
    price: Money
    total: Money
    ceiling: bool
    span: Span

    @property
    def budget(self) -> Budget:
        """The budget that follows."""
        return Budget(amount=self.total)

    def disagrees_with(self, stated: Budget) -> bool:
        """Whether a stated total clearly differs from what the results come to."""
        if stated.period is not BudgetPeriod.LIFETIME or stated.amount.currency != self.total.currency:
            return False
        low = (stated.lowest or stated.amount).amount_micros
        over = self.total.amount_micros > stated.amount.amount_micros * _MORE_THAN_STATED
        return over or (not self.ceiling and self.total.amount_micros < low * _LESS_THAN_STATED)

    def contradiction(self, text: str, stated: Budget, spans: Sequence[Span]) -> Contradictory[Budget]:
        """Return the one question that a disagreement raises."""
        each = f"{self.count:,} results at {_shown(self.price)} each come to {_shown(self.total)}"
        reason = f"{each}, but the budget is {_shown(stated.amount)}. Which one holds?"
        words = tuple(words_at(text, span) for span in sorted({self.span, *spans}))
        return Contradictory[Budget](options=(stated, self.budget), reason=reason, words=words)


def read_results_plan(
    text: str, mentions: Sequence[MoneyMention], previous: Brief, currency: str
) -> ResultsPlan | None:
    """Return the results and their price that a message names, a part of them from what stands, or None."""
    found = find_reverse_plan(text, mentions)
    if found is not None:
        return _of(found, currency)
    standing = _standing(previous)
    if standing is None or _STANDS.search(text):
        return None
    count, price = standing
    single = find_unit_price(text, mentions)
    if single is not None:
        return _plan(count, Money.of(single.amount, single.currency or price.currency), single.span)
    number = _count_named(text, mentions, count, price)
    return _plan(number[0], price, number[1]) if number is not None else None


def derived(previous: Brief) -> bool:
    """Whether the budget that stands follows from results and their price."""
    return _standing(previous) is not None


def _count_named(
    text: str, mentions: Sequence[MoneyMention], count: int, price: Money
) -> tuple[int, Span] | None:
    """Return the new number of results: a bare number nearer to the old count than to the old budget."""
    named = find_count(text)
    if named is not None:
        return named
    bare = [m for m in mentions if m.currency is None and m.period is None and m.amount >= 1]
    if len(bare) != 1:
        return None
    amount = bare[0].amount
    total = price.units * count
    to_count = max(amount / count, count / amount)
    to_total = max(amount / total, total / amount)
    return (int(amount), bare[0].span) if to_count < to_total and to_count < 10 else None  # of one size


def _standing(previous: Brief) -> tuple[int, Money] | None:
    """Return the count and price behind the budget that stands, None when it was stated by itself."""
    field, goal = previous.budget, previous.goal
    if not isinstance(field, Stated | Assumed):
        return None
    amount = field.value.amount
    kpi = goal.value.kpi if isinstance(goal, Stated | Assumed) and isinstance(goal.value, Goal) else None
    if kpi is not None and kpi.count and kpi.ceiling is not None and kpi.ceiling.amount_micros:
        product = kpi.ceiling.amount_micros * kpi.count
        if abs(product - amount.amount_micros) <= amount.amount_micros // 1000:
            return kpi.count, kpi.ceiling
    if not isinstance(field, Stated):
        return None
    for words in field.words:
        said = find_reverse_plan(words.text, find_money(words.text, bare=True))
        count = said.count if said is not None and not said.per_thousand else None
        if count is None and (named := find_count(words.text)) is not None:
            count = named[0]
        if count:
            return count, Money.of((amount.units / count).quantize(Decimal("0.0001")), amount.currency)
    return None


def _of(found: ReversePlan, currency: str) -> ResultsPlan | None:
    if found.total > LARGEST_UNITS or found.price.unknown_currency:
        return None
    unit = found.price.currency or currency
    total = Money.of(found.total.quantize(Decimal("0.01")), unit)
    if total.amount_micros <= 0:
        return None
    return ResultsPlan(found.count, Money.of(found.price.amount, unit), total, found.ceiling, found.span)


def _plan(count: int, price: Money, span: Span) -> ResultsPlan | None:
    total = price.units * count
    if not 0 < total <= LARGEST_UNITS:
        return None
    rounded = Money.of(total.quantize(Decimal("0.01")), price.currency)
    return ResultsPlan(count, price, rounded, ceiling=False, span=span)


def without_results(mentions: Sequence[MoneyMention], plan: ResultsPlan) -> list[MoneyMention]:
    """Return the amounts that are neither the price nor the count of `plan`."""
    return [
        mention
        for mention in mentions
        if not (
            overlap(mention.span, plan.span)
            and (
                mention.amount == plan.count
                or (mention.amount == plan.price.units and mention.currency in {None, plan.price.currency})
            )
        )
    ]


def _shown(money: Money) -> str:
    units = money.units
    return f"{units:,.0f} {money.currency}" if units == int(units) else f"{units:,.2f} {money.currency}"

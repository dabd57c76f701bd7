"""Money for line items of a plan, as a share of the budget for what sets them apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor
from typing import Final

from agents.folding import FoldedText
from agents.money.mentions import MoneyMention, find_money
from agents.router.line_asks import BEFORE, EXTRA, FACTOR, GIVE, PERCENT, Ask
from agents.router.line_edit import LineEdit, problem_with
from agents.router.line_items import Part, part_of, ways_to_name
from agents.router.line_pointers import Pointed
from agents.spans import Span, masked
from planner.decisions.wording import listed, money_words, percent_words
from planner.domain.plan import LineItem, MediaPlan
from planner.domain.readings import ReadingProblem

_LEAST_BARE: Final = 100
"""A smaller number without a currency is a count."""
_STEP: Final = Decimal("0.05")


def money_edit(
    message: FoldedText, pointed: Pointed, ask: Ask | None, span: Span, plan: MediaPlan
) -> LineEdit | None:
    """Return the share of the budget that is asked for line items; None when no money is.

    Args:
        message: The message in English.
        pointed: The line items.
        ask: More or less of the money; None when only an amount or a share could say it.
        span: The words that ask.
        plan: The plan that stands.
    """
    said = _said_share(message, pointed, ask, plan)
    if said is None and ask is None:
        return None
    part = part_of(pointed.lines, plan.line_items, pointed.kind)
    if part is None:
        return _inseparable(pointed, plan)
    if said is not None:
        return _shared(said, part, plan)
    return _shifted(part, span, _share(pointed.lines, plan), more=ask is Ask.MORE)


@dataclass(frozen=True, slots=True)
class _Said:
    """A share of the money that a message names, from 0 to 1, and the words that do."""

    share: Decimal
    span: Span
    problem: ReadingProblem | None = None


def _said_share(message: FoldedText, pointed: Pointed, ask: Ask | None, plan: MediaPlan) -> _Said | None:
    """Return the share of the money that is named for line items: by a factor, in percent or as an amount."""
    folded, (start, end) = message.folded, pointed.span
    now = _share(pointed.lines, plan)
    factor = FACTOR.search(folded, 0, start)
    if factor is not None:
        times = {"double": Decimal(2), "triple": Decimal(3), "halve": Decimal("0.5")}[factor.lastgroup or ""]
        return _Said(now * times, (factor.start(), end))
    elsewhere = masked(folded, [pointed.span], " ")
    percent = PERCENT.search(elsewhere)
    if percent is not None:
        part = _FRACTIONS.get(percent.lastgroup or "") or _part(percent)
        relative = percent["by"] or percent["more"]
        less = ask is Ask.LESS or "less" in (percent["more"] or "")
        share = now * (1 - part if less else 1 + part) if relative else part
        return _Said(share, _around(folded, pointed.span, percent.span()))
    amount = _amount(message.raw, pointed.span, plan)
    if amount is None or not plan.budget.amount_micros:
        return None
    around = _around(folded, pointed.span, amount.span)
    if (amount.currency or plan.budget.currency) != plan.budget.currency:
        why = f"The budget is in {plan.budget.currency}; say the amount in it, or a share of the budget."
        return _Said(now, around, problem_with("CURRENCY_DIFFERS", why))
    share = amount.amount * 1_000_000 / plan.budget.amount_micros
    if ask is Ask.LESS:
        share = now - share
    elif EXTRA.search(elsewhere) is not None:
        share += now
    return _Said(share, around)


_FRACTIONS: Final = {"half": Decimal("0.5"), "third": Decimal(1) / 3, "quarter": Decimal("0.25")}


def _part(percent: re.Match[str]) -> Decimal:
    named = next((value for name, value in _FRACTIONS.items() if percent[name]), None)
    return named if named is not None else Decimal(percent["number"]) / 100


def _around(folded: str, lines: Span, share: Span) -> Span:
    """Return the words from the verb to the end of what names the share."""
    start, end = min(lines[0], share[0]), max(lines[1], share[1])
    for pattern in (GIVE, *(pattern for _, pattern in BEFORE)):
        if (before := pattern.search(folded, 0, start)) is not None:
            return before.start(), end
    return start, end


def _shared(said: _Said, part: Part, plan: MediaPlan) -> LineEdit:
    if said.problem is not None:
        return LineEdit(said.span, problem=said.problem)
    if not 0 < said.share <= 1:
        message = f"That is more or less than there is: the budget is {money_words(plan.budget)} in all."
        return LineEdit(said.span, problem=problem_with("SHARE_EXCEEDS_WHOLE", message))
    percent = f"{(said.share * 100).quantize(Decimal('0.1')).normalize():f}%"
    note = f"That is {percent_words(float(said.share))} of the budget for {part.share}."
    return LineEdit(said.span, f"{percent} {part.share}", note, only_shares=True)


def _shifted(part: Part, span: Span, now: Decimal, *, more: bool) -> LineEdit:
    """Ask for half as much again of the money, or for two thirds of it, in steps of 5 %."""
    wanted = min(now * Decimal("1.5"), (1 + now) / 2) if more else now * 2 / 3
    steps = ceil(wanted / _STEP) if more else floor(wanted / _STEP)
    share = min(max(steps, 1) * _STEP, Decimal(1))
    if (share <= now) if more else (share >= now):
        limit = "all" if more else "hardly any"
        message = f"There is {limit} of the money in {part.share} already ({percent_words(float(now))})."
        return LineEdit(span, problem=problem_with("SHARE_AT_LIMIT", message))
    bound = "at least" if more else "at most"
    text = f"{bound} {share:.0%} {part.share}"
    note = (
        f"I took that as {bound} {percent_words(float(share))} of the money for {part.share}, which now has "
        f"{percent_words(float(now))}; name another share to change it."
    )
    return LineEdit(span, text, note, only_shares=True)


def _amount(text: str, span: Span, plan: MediaPlan) -> MoneyMention | None:
    """Return the one amount of money that is said beside a line item."""
    mentions = [
        mention
        for mention in find_money(text, advertiser_currency=plan.budget.currency, bare=True)
        if (mention.currency is not None or mention.multiplied or mention.amount >= _LEAST_BARE)
        and (mention.span[1] <= span[0] or mention.span[0] >= span[1])
    ]
    return mentions[0] if len(mentions) == 1 else None


def _share(lines: Sequence[LineItem], plan: MediaPlan) -> Decimal:
    return Decimal(sum(line.budget.amount_micros for line in lines)) / max(1, plan.budget.amount_micros)


def _inseparable(pointed: Pointed, plan: MediaPlan) -> LineEdit:
    """Say to what the money can be moved, since it cannot be moved to these line items alone."""
    every = plan.line_items
    ways = dict.fromkeys(
        part for line in pointed.lines for part in ways_to_name(line) if not all(map(part.holds, every))
    )
    names = listed(f"“{line.name}”" for line in pointed.lines)
    message = f"I cannot move money to or from {names} alone."
    if ways:
        shares = ((part, _share([line for line in every if part.holds(line)], plan)) for part in ways)
        can = listed(f"{part.share} (now {percent_words(float(share))})" for part, share in shares)
        message += f" I can for all of {can}: name a share."
    return LineEdit(pointed.span, problem=problem_with("LINE_NOT_SEPARABLE", message))

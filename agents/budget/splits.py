"""Amounts given to parts of a campaign: "10k on audio and 5k on video"."""

import re
from dataclasses import dataclass

from agents.budget.price_words import PLAIN_NOUN
from agents.budget.roles import Role, role_of
from agents.budget.shares import REST, FoundShare, bound_before, fixed, subject_before
from agents.budget.subjects import kind_of, subject_at
from agents.money.mentions import LARGEST_UNITS, MoneyMention
from agents.spans import Span
from planner.domain.brief import Budget, ShareSubject
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod

_PUT = re.compile(
    r"\b(?:put|allocate|give|reserve|earmark|keep|of\s+(?:that|it|which)|with|including|at\s+least|"
    r"at\s+most|no\s+more\s+than)\s*(?:\w+\s+)?$",
    re.I,
)
_NO_PART = {Role.PRICE, Role.PAST, Role.BID}
_LEAST_BARE_PART = 1000
"""A smaller number without a currency is not taken for a part of a budget."""
_YEARS = range(1900, 2101)
_LIST_BEHIND = re.compile(r"\s*(?:,|&|\+|and)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Split:
    """Parts of a budget in money.

    Attributes:
        total: The budget, None when the one that stands is divided.
        shares: The parts as shares of it.
        spans: The words that say so.
        exceeds: Whether the parts add up to more than the total.
        confidence: How sure the currency is, 0 to 1.
    """

    total: Budget | None
    shares: tuple[FoundShare, ...]
    spans: tuple[Span, ...]
    exceeds: bool = False
    confidence: float = 1.0


def find_split(  # noqa: PLR0911, PLR0912  # one return for each shape it recognises
    text: str,
    chosen: list[MoneyMention],
    mentions: list[MoneyMention],
    previous: Budget | None,
    currency: str,
    *,
    year: int | None = None,
) -> Split | None:
    """Return the parts in money that a message names, or None.

    Several parts without a total add up to the budget. Beside a total, or when money is put aside from the
    budget that stands, a part is a share of it. A single part without either is the budget itself.
    """
    parts: list[tuple[MoneyMention, ShareSubject, Span]] = []
    for mention in mentions:
        if (
            mention.amount <= 0
            or mention.amount > LARGEST_UNITS
            or mention.is_range
            or mention.unknown_currency
        ):
            continue
        if (
            mention.currency is None
            and not mention.multiplied
            and mention not in chosen
            and (mention.amount < _LEAST_BARE_PART or mention.amount in _YEARS)
        ):
            continue  # an age, a count or a year beside a place is no part of a budget
        if mention not in chosen and role_of(text, mention, year=year) in _NO_PART:
            continue
        behind = subject_at(text, mention.span[1], bare=True)
        counted = mention.currency is None and PLAIN_NOUN.match(text, mention.span[1]) is not None
        if counted and behind is None and mention not in chosen:
            continue  # "podcast (22k followers)"
        found = subject_before(text, mention.span[0])
        if found is not None:
            parts = [part for part in parts if part[1] != found[0] or part[2][1] != found[1][1]]
            parts.append((mention, found[0], (found[1][0], mention.span[1])))
            continue
        if behind is not None and not _more_subjects(text, behind[1][1]):
            parts.append((mention, behind[0], (mention.span[0], behind[1][1])))
    if not parts:
        return None
    kind = kind_of(parts[0][1])
    parts = [part for part in parts if kind_of(part[1]) == kind]
    money = {part[0].currency or currency for part in parts}
    if len(money) != 1 or len({part[1] for part in parts}) != len(parts):
        return None
    unit = money.pop()
    part_mentions = [part[0] for part in parts]
    totals = [
        m
        for m in chosen
        if m not in part_mentions and m.period in {None, BudgetPeriod.LIFETIME} and m.amount > 0
    ]
    spans = tuple(span for _, _, span in parts)
    amount = sum(part[0].amount for part in parts)
    if len(totals) == 1 and (totals[0].currency or currency) == unit:
        total = totals[0]
        if total.amount > LARGEST_UNITS or total.unknown_currency or total.other_period:
            return None
        budget = Budget(amount=Money.of(total.amount, unit))
        return _of(text, parts, budget, (*spans, total.span), total.confidence if total.currency else 0.8)
    if totals:
        return None
    if (len(parts) >= 2 and previous is None) or (
        len(parts) >= 2 and any(m in chosen for m in part_mentions)
    ):
        period = parts[0][0].period or BudgetPeriod.LIFETIME
        if amount > LARGEST_UNITS or any(
            (m.period or BudgetPeriod.LIFETIME) is not period for m in part_mentions
        ):
            return None
        sure = min(m.confidence if m.currency else 0.8 for m in part_mentions)
        return _of(text, parts, Budget(amount=Money.of(amount, unit), period=period), spans, sure)
    if (
        previous is not None
        and previous.amount.currency == unit
        and _PUT.search(text[max(0, spans[0][0] - 30) : spans[0][0]])
    ):
        split = _of(text, parts, previous, spans, 1.0)
        return Split(None, split.shares, split.spans, split.exceeds)
    return None


def _more_subjects(text: str, offset: int) -> bool:
    """Whether a list goes on ("20k in Germany and France"): then the amount is for all of it."""
    joint = _LIST_BEHIND.match(text, offset)
    return joint is not None and subject_at(text, joint.end()) is not None


def _left_over(text: str, shares: list[FoundShare]) -> list[FoundShare]:
    """Return the part of "20k for France, the rest for Germany" that is not in money."""
    named = {share.subject for share in shares}
    left = 1 - sum(share.share.lowest_share for share in shares)
    for match in REST.finditer(text):
        subject = subject_at(text, match.end(), bare=True)
        if subject is not None and subject[0] not in named and 0 < left < 1:
            return [fixed(text, subject[0], left, (match.start(), subject[1][1]))]
    return []


def _of(
    text: str,
    parts: list[tuple[MoneyMention, ShareSubject, Span]],
    total: Budget,
    spans: tuple[Span, ...],
    confidence: float,
) -> Split:
    shares: list[FoundShare] = []
    floor = 0
    for mention, subject, span in parts:
        micros = Money.of(mention.amount, total.amount.currency).amount_micros
        part = micros / total.amount.amount_micros
        bound = bound_before(text, mention.span[0])
        share = fixed(text, subject, part, span)
        if bound is not None:
            limits = {"highest_share": 1.0} if bound == "least" else {"lowest_share": 0.0}
            share = FoundShare(share.share.model_copy(update=limits), span)
        floor += micros if bound != "most" else 0
        shares.append(share)
    exceeds = floor > total.amount.amount_micros
    shares += _left_over(text, shares)
    return Split(total, () if exceeds else tuple(shares), spans, exceeds, confidence)

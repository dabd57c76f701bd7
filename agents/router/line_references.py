"""Line items of the plan that stands, pointed at: "drop the second line", "more money into the podcast line".

A line item is nothing that a brief knows. What is asked about it is put in the brief's own words: without its
placement, format or country, only with it, or a share of the budget for it. What cannot be put that way is
told, with what can be done instead; nothing is done that touches other lines unasked.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor
from typing import Final

from agents.money.mentions import MoneyMention, find_money
from agents.router.line_asks import (
    BEFORE,
    BEHIND,
    BOUND,
    EXTRA,
    GIVE,
    PERCENT,
    POLITE,
    QUESTION,
    TAKE,
    Ask,
)
from agents.router.line_items import Kind, Part, names_in, numbered, part_of, parts_of, ways_to_name
from agents.router.reference_words import Measure, Reference, reference_at
from agents.spans import Span
from planner.decisions.wording import listed, money_words, percent_words
from planner.domain.plan import LineItem, MediaPlan
from planner.domain.readings import ReadingProblem

MOST_WORDS: Final = 30
"""Longer messages are briefs, and speak of lines of their own."""


@dataclass(frozen=True, slots=True)
class LineEdit:
    """What a message asks about line items, in the brief's words.

    Attributes:
        span: The words that ask for it.
        text: What they stand for; empty with a problem.
        note: What was made of it, for the user; empty where the words say it all.
        problem: Why it cannot be done, and what can.
        only_shares: Whether `text` is nothing but a share of the budget.
    """

    span: Span
    text: str = ""
    note: str = ""
    problem: ReadingProblem | None = None
    only_shares: bool = False


_LEAST_BARE: Final = 100
"""A smaller number without a currency is a count."""
_STEP: Final = Decimal("0.05")


@dataclass(frozen=True, slots=True)
class _Pointed:
    """Line items that words point at.

    Attributes:
        span: The words.
        lines: What they mean, in the plan's order; empty with a problem.
        kind: The one thing that they name the lines by, if they name them.
        problem: Why they mean none.
    """

    span: Span
    lines: tuple[LineItem, ...] = ()
    kind: Kind | None = None
    problem: ReadingProblem | None = None


def line_edit(text: str, folded: str, plan: MediaPlan) -> LineEdit | None:
    """Return what a message asks about line items of `plan`, or None when it points at none.

    Args:
        text: The message in English.
        folded: The same in lower case without accents.
        plan: The plan that stands.
    """
    if len(folded.split()) > MOST_WORDS or not plan.line_items:
        return None
    pointed = _pointed(folded, plan)
    if pointed is None:
        return None
    if pointed.problem is not None:
        return LineEdit(pointed.span, problem=pointed.problem)
    return _edit(text, folded, pointed, plan)


def _pointed(folded: str, plan: MediaPlan) -> _Pointed | None:
    for start in (match.start() for match in re.finditer(r"(?<![\w'-])[a-z0-9#]", folded)):
        reference = reference_at(folded, start)
        if reference is not None and _is_about_lines(folded, reference):
            return _meant(reference, plan)
    return _named(folded, plan)


def _is_about_lines(folded: str, reference: Reference) -> bool:
    if reference.of_line:
        return not reference.every or reference.both
    start, end = reference.span
    if reference.of_answer or reference.every or reference.pointing or BOUND.match(folded, end) is None:
        return False
    compares = reference.measure is not None
    if compares and (
        reference.measure in {Measure.LENGTH, Measure.TIME} or not folded.startswith("the ", start)
    ):
        return False
    return any(pattern.search(folded, 0, start) for _, pattern in BEFORE)


def _meant(reference: Reference, plan: MediaPlan) -> _Pointed:
    lines, span = plan.line_items, reference.span
    if reference.pointing:
        if len(lines) == 1:
            return _Pointed(span, lines)
        return _Pointed(
            span, problem=_problem("WHICH_LINE", f"Which line item do you mean: {numbered(lines)}?")
        )
    if reference.measure is not None:
        return _extreme(reference, plan)
    found = sorted(set(reference.chosen(len(lines))))
    if found:
        return _Pointed(span, tuple(lines[at] for at in found))
    plural = "s" if len(lines) != 1 else ""
    message = f"The plan has {len(lines)} line item{plural}: {numbered(lines)}."
    return _Pointed(span, problem=_problem("NO_SUCH_LINE", message))


def _extreme(reference: Reference, plan: MediaPlan) -> _Pointed:
    lines = plan.line_items
    sizes = [_size(line, reference.measure) for line in lines]
    known = [(size, at) for at, size in enumerate(sizes) if size is not None]
    if len(known) < len(lines):
        message = (
            f"I have no price for each line item, so I cannot tell which one you mean: {numbered(lines)}."
        )
        return _Pointed(reference.span, problem=_problem("LINES_NOT_COMPARABLE", message))
    ordered = sorted(known)
    least = reference.less is not (reference.measure is Measure.VALUE)  # the best value is the lowest cost
    at = ordered[len(ordered) // 2 if reference.middle else 0 if least else -1][1]
    return _Pointed(reference.span, (lines[at],))


def _size(line: LineItem, measure: Measure | None) -> float | None:
    if measure is Measure.MONEY:
        return float(line.budget.amount_micros)
    price = line.forecast.cpm_micros if measure is Measure.PRICE else line.forecast.cost_per_result_micros
    return price.mid if price is not None else None


def _named(folded: str, plan: MediaPlan) -> _Pointed | None:
    """Find "the podcast line" and "the audio lines in Brazil"."""
    names = names_in(plan.line_items)
    either = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    countries = "|".join(re.escape(name) for name, part in names.items() if part.kind is Kind.COUNTRY)
    found = re.search(
        rf"(?<![\w-])(?:(?:the|our|all|both|of)\s+)*(?P<names>(?:(?:{either})(?:\s+(?:ads?|and))?[\s,]+)+)"
        rf"(?:line items?|lines?|ad sets?|rows?)\b(?:\s+(?:in|for)\s+(?:the\s+)?(?P<where>{countries})\b)?",
        folded,
    )
    if found is None or _NARROWED.search(folded, 0, found.start()):
        return None
    said = [names[name] for name in re.findall(rf"(?<![\w-])(?:{either})(?![\w-])", found["names"])]
    said += [names[found["where"]]] if found["where"] else []
    kinds = list(dict.fromkeys(part.kind for part in said))
    lines = tuple(
        line
        for line in plan.line_items
        if all(any(part.holds(line) for part in said if part.kind is kind) for kind in kinds)
    )
    return _Pointed(found.span(), lines, kinds[0] if len(kinds) == 1 else None) if lines else None


_NARROWED: Final = re.compile(r"\b(?:[a-z]+est|most|least|first|second|third|last|other)\s+(?:\w+\s+)?$")
""" "the cheapest video line" is only one of them; such words are not understood together."""


def _edit(text: str, folded: str, pointed: _Pointed, plan: MediaPlan) -> LineEdit:
    ask, span = _asked(folded, pointed.span)
    if ask is None and QUESTION.match(folded) and not POLITE.match(folded):
        return LineEdit(pointed.span, listed(line.name for line in pointed.lines))
    if ask is Ask.DROP:
        return _without(pointed, span, plan.line_items)
    if ask is Ask.KEEP:
        return _only(pointed, span, plan.line_items)
    part = part_of(pointed.lines, plan.line_items, pointed.kind)
    if part is None:
        return _inseparable(pointed, plan.line_items)
    if ask is Ask.REPLACE:
        return LineEdit(pointed.span, part.wish)
    return _money(text, folded, _Money(part, pointed, ask, span), plan)


@dataclass(frozen=True, slots=True)
class _Money:
    """Money asked for line items.

    Attributes:
        part: What they are in a brief.
        pointed: The line items.
        ask: More or less of it; None when an amount or a share says it all.
        span: The words that ask.
    """

    part: Part
    pointed: _Pointed
    ask: Ask | None
    span: Span


def _money(text: str, folded: str, asked: _Money, plan: MediaPlan) -> LineEdit:
    if PERCENT.search(folded) is not None:
        return LineEdit(asked.pointed.span, asked.part.share)
    amount = _amount(text, asked.pointed.span, plan)
    if amount is not None:
        return _of_amount(folded, amount, asked, plan)
    if asked.ask is None:
        return LineEdit(asked.span, problem=_problem("LINE_NOT_CHANGEABLE", _NOT_CHANGEABLE))
    return _shifted(asked, plan)


_NOT_CHANGEABLE: Final = (
    "A single line item cannot be changed that way: its dates, audience and rules are those of the whole "
    "plan. I can leave it out, keep only it, or give it more or less of the money."
)


def _asked(folded: str, span: Span) -> tuple[Ask | None, Span]:
    """Return what is asked about the line items at `span`, and the words that ask it together with these."""
    start, end = span
    out = next(
        (match for ask, pattern in BEHIND if ask is Ask.DROP and (match := pattern.match(folded, end))), None
    )
    taken = TAKE.search(folded, 0, start)
    if taken is not None and out is not None:
        return Ask.DROP, (taken.start(), out.end())
    for ask, pattern in BEFORE:
        if (before := pattern.search(folded, 0, start)) is not None:
            return ask, (before.start(), end)
    for ask, pattern in BEHIND:
        if (behind := pattern.match(folded, end)) is not None:
            given = GIVE.search(folded, 0, start)
            return ask, (given.start() if given is not None else start, behind.end())
    return None, span


def _without(pointed: _Pointed, span: Span, every: Sequence[LineItem]) -> LineEdit:
    if len(pointed.lines) == len(every):
        message = "Without that nothing would be left of the plan. Say what should run instead."
        return LineEdit(span, problem=_problem("NO_LINE_LEFT", message))
    own = part_of(pointed.lines, every, pointed.kind)
    parts = [own] if own is not None else parts_of(pointed.lines, every)
    if parts is None:
        return _inseparable(pointed, every)
    return LineEdit(span, ". ".join(f"drop {part.wish}" for part in parts))


def _only(pointed: _Pointed, span: Span, every: Sequence[LineItem]) -> LineEdit:
    part = part_of(pointed.lines, every, pointed.kind)
    if part is not None:
        return LineEdit(span, f"only {part.wish}")
    others = [line for line in every if line not in pointed.lines]
    parts = parts_of(others, every) if others else None
    if parts is None:
        return _inseparable(pointed, every)
    return LineEdit(span, ". ".join(f"drop {part.wish}" for part in parts))


def _shifted(asked: _Money, plan: MediaPlan) -> LineEdit:
    """Ask for half as much again of the money, or for two thirds of it, in steps of 5 %."""
    part, span, more = asked.part, asked.span, asked.ask is Ask.MORE
    now = _share(asked.pointed.lines, plan)
    wanted = min(now * Decimal("1.5"), (1 + now) / 2) if more else now * 2 / 3
    steps = ceil(wanted / _STEP) if more else floor(wanted / _STEP)
    share = min(max(steps, 1) * _STEP, Decimal(1))
    if (share <= now) if more else (share >= now):
        limit = "all" if more else "hardly any"
        message = f"{part.share} has {limit} of the money already ({percent_words(float(now))})."
        return LineEdit(span, problem=_problem("SHARE_AT_LIMIT", _sentence(message)))
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


def _of_amount(folded: str, amount: MoneyMention, asked: _Money, plan: MediaPlan) -> LineEdit:
    """Say an amount for a line item as its share of the budget."""
    part, span, pointed = asked.part, asked.span, asked.pointed
    whole = Decimal(plan.budget.amount_micros)
    if (amount.currency or plan.budget.currency) != plan.budget.currency:
        message = f"The budget is in {plan.budget.currency}; say the amount in it, or a share of the budget."
        return LineEdit(span, problem=_problem("CURRENCY_DIFFERS", message))
    share = amount.amount * 1_000_000 / whole
    if EXTRA.search(folded) is not None:
        share += _share(pointed.lines, plan)
    around = (min(span[0], amount.span[0]), max(span[1], amount.span[1]))
    if not 0 < share <= 1:
        message = f"That is more than the whole budget of {money_words(plan.budget)}. Raise the budget first."
        return LineEdit(around, problem=_problem("SHARE_EXCEEDS_WHOLE", message))
    given = GIVE.search(folded, 0, around[0])
    start = given.start() if given is not None else around[0]
    text = f"{(share * 100).quantize(Decimal('0.1')).normalize():f}% {part.share}"
    note = f"That is {percent_words(float(share))} of the budget for {part.share}."
    return LineEdit((start, around[1]), text, note, only_shares=True)


def _share(lines: Sequence[LineItem], plan: MediaPlan) -> Decimal:
    return Decimal(sum(line.budget.amount_micros for line in lines)) / max(1, plan.budget.amount_micros)


def _inseparable(pointed: _Pointed, every: Sequence[LineItem]) -> LineEdit:
    """Say what of the line items can be named in a brief, since they cannot be named alone."""
    ways = dict.fromkeys(
        part for line in pointed.lines for part in ways_to_name(line) if not all(map(part.holds, every))
    )
    names = listed(f"“{line.name}”" for line in pointed.lines)
    can = listed(f"“drop {part.wish}”" for part in ways)
    message = f"{names} cannot be changed apart from the other line items."
    if can:
        message += f" I can do {can}, or give any of these more or less of the money: say which."
    return LineEdit(pointed.span, problem=_problem("LINE_NOT_SEPARABLE", message))


def _problem(code: str, message: str) -> ReadingProblem:
    return ReadingProblem(code=code, field="", message=message)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]

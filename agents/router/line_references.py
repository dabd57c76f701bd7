"""Line items of the plan that stands, pointed at: "drop the second line", "more money into the podcast line".

A line item is nothing that a brief knows. What is asked about it is put in the brief's own words: without its
placement, format or country, only with it, or a share of the budget for it. What cannot be put that way is
told, with what can be done instead; nothing is done that touches other lines unasked.
"""

from collections.abc import Sequence
from typing import Final

from agents.folding import FoldedText
from agents.router.line_asks import BEFORE, BEHIND, CHANGES, GIVE, POLITE, QUESTION, TAKE, Ask
from agents.router.line_edit import LineEdit, problem_with
from agents.router.line_items import part_of, parts_of, ways_to_name
from agents.router.line_money import money_edit
from agents.router.line_pointers import Pointed, pointed_lines
from agents.spans import Span
from planner.decisions.wording import listed
from planner.domain.plan import LineItem, MediaPlan

MOST_WORDS: Final = 30
"""Longer messages are briefs, and speak of lines of their own."""


def line_edit(message: FoldedText, plan: MediaPlan) -> LineEdit | None:
    """Return what a message asks about line items of `plan`, or None when it points at none.

    Args:
        message: The message in English.
        plan: The plan that stands.
    """
    if len(message.tokens) > MOST_WORDS or not plan.line_items:
        return None
    pointed = pointed_lines(message.folded, plan)
    if pointed is None:
        return None
    if pointed.problem is not None:
        return LineEdit(pointed.span, problem=pointed.problem)
    return _edit(message, pointed, plan)


def _unasked(folded: str, span: Span) -> LineEdit | None:
    """Return the answer to a change of a line item that no plan can have; None when no change is asked."""
    if CHANGES.search(folded, 0, span[0]) is None:
        return None
    return LineEdit(span, problem=problem_with("LINE_NOT_CHANGEABLE", _NOT_CHANGEABLE))


def _edit(message: FoldedText, pointed: Pointed, plan: MediaPlan) -> LineEdit | None:
    folded = message.folded
    if QUESTION.match(folded) and not POLITE.match(folded):
        return LineEdit(pointed.span, listed(line.name for line in pointed.lines))
    ask, span = _asked(folded, pointed.span)
    if ask is Ask.DROP:
        return _without(pointed, span, plan.line_items)
    if ask is Ask.KEEP:
        return _only(pointed, span, plan.line_items)
    if ask is Ask.REPLACE:
        part = part_of(pointed.lines, plan.line_items, pointed.kind)
        return LineEdit(pointed.span, part.wish) if part else _inseparable(pointed, plan.line_items)
    return money_edit(message, pointed, ask, span, plan) or _unasked(folded, pointed.span)


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


def _without(pointed: Pointed, span: Span, every: Sequence[LineItem]) -> LineEdit:
    if len(pointed.lines) == len(every):
        message = "Without that nothing would be left of the plan. Say what should run instead."
        return LineEdit(span, problem=problem_with("NO_LINE_LEFT", message))
    own = part_of(pointed.lines, every, pointed.kind)
    parts = [own] if own is not None else parts_of(pointed.lines, every)
    if parts is None:
        return _inseparable(pointed, every)
    return LineEdit(span, ". ".join(f"drop {part.wish}" for part in parts))


def _only(pointed: Pointed, span: Span, every: Sequence[LineItem]) -> LineEdit:
    part = part_of(pointed.lines, every, pointed.kind)
    if part is not None:
        return LineEdit(span, f"only {part.wish}")
    others = [line for line in every if line not in pointed.lines]
    parts = parts_of(others, every) if others else None
    if parts is None:
        return _inseparable(pointed, every)
    return LineEdit(span, ". ".join(f"drop {part.wish}" for part in parts))


def _inseparable(pointed: Pointed, every: Sequence[LineItem]) -> LineEdit:
    """Say what of the line items can be named in a brief, since they cannot be named alone."""
    ways = dict.fromkeys(
        part for line in pointed.lines for part in ways_to_name(line) if not all(map(part.holds, every))
    )
    names = listed(f"“{line.name}”" for line in pointed.lines)
    can = listed(f"“drop {part.wish}”" for part in ways)
    message = f"{names} cannot be changed apart from the other line items."
    if can:
        message += f" I can do {can}: say which."
    return LineEdit(pointed.span, problem=problem_with("LINE_NOT_SEPARABLE", message))

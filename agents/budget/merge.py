"""Puts the rules that a message states together with those that stood before it."""

import re

from agents.budget.rules import FoundRules
from agents.budget.share_changes import EXCHANGE, share_anew
from agents.budget.shares import FoundShare
from agents.budget.subjects import kind_of, name_of
from agents.spans import Span, words_of_all
from planner.domain.brief import (
    Assumed,
    BudgetShare,
    Constraints,
    ConstraintsField,
    Contradictory,
    Missing,
    Stated,
)

_NO_SPLIT = re.compile(
    r"\b(?:forget|drop|remove|scrap|ignore|lift|no)\s+(?:the\s+|any\s+|fixed\s+)*(?:split|shares?|"
    r"budget\s+split)\b",
    re.I,
)
_OTHER_WAY_ROUND = re.compile(
    r"\b(?:invert|inverse|reverse|swap|flip|switch|exchange|turn\s+around)(?:s|ed)?\s+(?:the\s+|that\s+|"
    r"our\s+|"
    r"those\s+|these\s+)?(?:\w+\s+)?(?:split|shares?|ratio|proportions?|percentages?|weights?|"
    r"distribution)\b|"
    r"\b(?:split|shares?|ratio|proportions?|percentages?|weights?)\s+(?:should\s+be\s+|is\s+|are\s+)?"
    r"(?:the\s+)?(?:other\s+way\s+a?round|reversed|inverted|flipped|swapped)\b",
    re.IGNORECASE,
)
_TOLERANCE = 1e-4
"""Shares such as 1/3 are rounded; a sum this far above 1 is still the whole."""


def merged_constraints(
    text: str, before: ConstraintsField, rules: FoundRules, found: list[FoundShare]
) -> ConstraintsField | None:
    """Return the rules after the message; `Contradictory` when shares add up to more than the whole.

    None when the message says nothing about rules; `Missing` when it takes the last of them back.
    """
    previous = _standing(before)
    shares, excess = _shares(previous.shares, found)
    update: dict[str, object] = dict.fromkeys(rules.clears)
    for name in ("frequency_cap", "cpm_ceiling", "smallest_line", "line_item_count"):
        value = getattr(rules, name)
        if value is not None:
            update[name] = value
    if excess is not None:
        return _too_much(
            text, previous.model_copy(update=update), excess, [*rules.spans, *(s.span for s in found)]
        )
    turned = (_OTHER_WAY_ROUND.search(text) or EXCHANGE.fullmatch(text)) if not found else None
    if turned is not None and (exchanged := _exchanged(previous.shares)):
        update["shares"] = exchanged
    no_split = _NO_SPLIT.search(text) if not found and turned is None else None
    if no_split is not None and previous.shares:
        update["shares"] = ()
    elif shares is not None:
        update["shares"] = shares
    anew = share_anew(text, previous.shares) if not found and not update else None
    if anew is not None:
        update["shares"] = (anew[0],)
    if not update:
        return None
    merged = previous.model_copy(update=update)
    if merged == Constraints():
        return Missing() if previous != merged else None
    spans = [*rules.spans, *(share.span for share in found)]
    spans += [match.span() for match in (no_split, turned) if match is not None]
    spans += [anew[1]] if anew is not None else []
    return Stated(value=merged, words=words_of_all(text, spans))


def _exchanged(shares: tuple[BudgetShare, ...]) -> tuple[BudgetShare, ...]:
    """Return two shares of one kind with their parts exchanged; empty when there are not just two."""
    if len(shares) != 2 or kind_of(shares[0].subject) != kind_of(shares[1].subject):
        return ()
    one, other = shares
    return (
        other.model_copy(update={"subject": one.subject}),
        one.model_copy(update={"subject": other.subject}),
    )


def _standing(before: ConstraintsField) -> Constraints:
    """Return the rules that stand; of shares that contradict each other, the other rules."""
    if isinstance(before, Stated | Assumed):
        return before.value
    if isinstance(before, Contradictory) and before.options:
        return before.options[0].model_copy(update={"shares": ()})
    return Constraints()


def _too_much(
    text: str, rules: Constraints, parts: tuple[BudgetShare, ...], spans: list[Span]
) -> Contradictory[Constraints]:
    """Return the question for shares above the whole; it offers the same proportions within the whole."""
    total = sum(share.lowest_share for share in parts)
    least = "at least " if any(share.highest_share > share.lowest_share for share in parts) else ""
    listed = " + ".join(f"{share.lowest_share:.0%} {name_of(share.subject)}" for share in parts)
    scaled = tuple(
        share.model_copy(update={"lowest_share": part, "highest_share": max(part, 0.0)})
        for share in parts
        for part in (round(share.lowest_share / total, 2),)
    )
    reason = f"{listed} makes {least}{total:.0%} of the budget. Which shares add up to 100% or less?"
    option = rules.model_copy(update={"shares": scaled})
    return Contradictory[Constraints](options=(option,), reason=reason, words=words_of_all(text, spans))


def _shares(
    before: tuple[BudgetShare, ...], found: list[FoundShare]
) -> tuple[tuple[BudgetShare, ...] | None, tuple[BudgetShare, ...] | None]:
    """Return the shares after the message, or else those of one kind that exceed the whole."""
    if not found:
        return None, None
    new = {share.subject: share.share for share in found}
    whole = {
        kind_of(subject) for subject in new if _floor(tuple(new.values()), kind_of(subject)) >= 1 - _TOLERANCE
    }
    kept = tuple(
        share for share in before if share.subject not in new and kind_of(share.subject) not in whole
    )
    merged = (*kept, *new.values())
    for kind in {kind_of(share.subject) for share in merged}:
        floor = _floor(merged, kind)
        if floor > 1 + _TOLERANCE:
            return None, tuple(
                share for share in merged if kind_of(share.subject) == kind and share.lowest_share > 0
            )
    return merged, None


def _floor(shares: tuple[BudgetShare, ...], kind: str) -> float:
    return sum(share.lowest_share for share in shares if kind_of(share.subject) == kind)

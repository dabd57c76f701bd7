"""Puts the rules that a message states together with those that stood before it."""

import re

from agents.budget.constraints import FoundRules
from agents.budget.shares import FoundShare
from agents.budget.subjects import kind_of, name_of
from agents.spans import words_of_all
from planner.domain.brief import Assumed, BudgetShare, Constraints, ConstraintsField, Missing, Stated
from planner.domain.readings import ReadingProblem

_NO_SPLIT = re.compile(
    r"\b(?:forget|drop|remove|scrap|ignore|lift|no)\s+(?:the\s+|any\s+|fixed\s+)*(?:split|shares?|"
    r"budget\s+split)\b",
    re.I,
)
_TOLERANCE = 1e-4
"""Shares such as 1/3 are rounded; a sum this far above 1 is still the whole."""


def merged_constraints(
    text: str, before: ConstraintsField, rules: FoundRules, found: list[FoundShare]
) -> tuple[ConstraintsField | None, ReadingProblem | None]:
    """Return the rules after the message, and a problem when shares add up to more than the whole.

    None when the message says nothing about rules; `Missing` when it takes the last of them back.
    """
    previous = before.value if isinstance(before, Stated | Assumed) else Constraints()
    shares, problem = _shares(text, previous.shares, found)
    update: dict[str, object] = dict.fromkeys(rules.clears)
    for name in ("frequency_cap", "cpm_ceiling", "smallest_line", "line_item_count"):
        value = getattr(rules, name)
        if value is not None:
            update[name] = value
    no_split = _NO_SPLIT.search(text) if not found else None
    if no_split is not None and previous.shares:
        update["shares"] = ()
    elif shares is not None:
        update["shares"] = shares
    if not update:
        return None, problem
    merged = previous.model_copy(update=update)
    if merged == Constraints():
        return (Missing() if previous != merged else None), problem
    spans = [*rules.spans, *(share.span for share in found)]
    if no_split is not None:
        spans.append(no_split.span())
    return Stated(value=merged, words=words_of_all(text, spans)), problem


def _shares(
    text: str, before: tuple[BudgetShare, ...], found: list[FoundShare]
) -> tuple[tuple[BudgetShare, ...] | None, ReadingProblem | None]:
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
            parts = [share for share in merged if kind_of(share.subject) == kind and share.lowest_share > 0]
            listed = " + ".join(f"{share.lowest_share:.0%} {name_of(share.subject)}" for share in parts)
            message = f"{listed} makes {floor:.0%} of the budget. Which shares add up to 100% or less?"
            words = words_of_all(text, [share.span for share in found])
            return None, ReadingProblem(
                code="SHARES_EXCEED_WHOLE", field="constraints", message=message, words=words
            )
    return merged, None


def _floor(shares: tuple[BudgetShare, ...], kind: str) -> float:
    return sum(share.lowest_share for share in shares if kind_of(share.subject) == kind)

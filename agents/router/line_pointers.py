"""Which line items of a plan a message points at: by number, by comparison, by name, or as "that line"."""

import re
from dataclasses import dataclass
from typing import Final

from agents.router.line_asks import BEFORE, BOUND, INDEFINITE, OF_SOMETHING
from agents.router.line_edit import problem_with
from agents.router.line_items import Kind, names_in, numbered
from agents.router.reference_words import Measure, Reference, reference_at
from agents.spans import Span
from planner.domain.plan import LineItem, MediaPlan
from planner.domain.readings import ReadingProblem


@dataclass(frozen=True, slots=True)
class Pointed:
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


def pointed_lines(folded: str, plan: MediaPlan) -> Pointed | None:
    """Return the line items of `plan` that a message points at, or None when it points at none."""
    for start in (match.start() for match in re.finditer(r"(?<![\w'-])[a-z0-9#]", folded)):
        reference = reference_at(folded, start)
        if reference is not None and _is_about_lines(folded, reference):
            return _meant(reference, plan)
    return _named(folded, plan)


def _is_about_lines(folded: str, reference: Reference) -> bool:
    start, end = reference.span
    asked = any(pattern.search(folded, 0, start) for _, pattern in BEFORE)
    if reference.of_line:
        if INDEFINITE.search(folded, 0, start) or OF_SOMETHING.match(folded, end):
            return False
        vague = reference.every or (reference.pointing and folded.startswith("the ", start))
        return asked or not vague
    if reference.of_answer or reference.every or reference.pointing or BOUND.match(folded, end) is None:
        return False
    compares = reference.measure is not None
    if compares and (
        reference.measure in {Measure.LENGTH, Measure.TIME} or not folded.startswith("the ", start)
    ):
        return False
    return asked


def _meant(reference: Reference, plan: MediaPlan) -> Pointed:
    lines, span = plan.line_items, reference.span
    if reference.pointing:
        if len(lines) == 1:
            return Pointed(span, lines)
        return Pointed(
            span, problem=problem_with("WHICH_LINE", f"Which line item do you mean: {numbered(lines)}?")
        )
    if reference.measure is not None:
        return _extreme(reference, plan)
    found = sorted(set(reference.chosen(len(lines))))
    if found:
        return Pointed(span, tuple(lines[at] for at in found))
    plural = "s" if len(lines) != 1 else ""
    message = f"The plan has {len(lines)} line item{plural}: {numbered(lines)}."
    return Pointed(span, problem=problem_with("NO_SUCH_LINE", message))


def _extreme(reference: Reference, plan: MediaPlan) -> Pointed:
    lines = plan.line_items
    sizes = [_size(line, reference.measure) for line in lines]
    known = [(size, at) for at, size in enumerate(sizes) if size is not None]
    if len(known) < len(lines):
        message = (
            f"I have no price for each line item, so I cannot tell which one you mean: {numbered(lines)}."
        )
        return Pointed(reference.span, problem=problem_with("LINES_NOT_COMPARABLE", message))
    ordered = sorted(known)
    least = reference.less is not (reference.measure is Measure.VALUE)  # the best value is the lowest cost
    at = ordered[len(ordered) // 2 if reference.middle else 0 if least else -1][1]
    return Pointed(reference.span, (lines[at],))


def _size(line: LineItem, measure: Measure | None) -> float | None:
    if measure is Measure.MONEY:
        return float(line.budget.amount_micros)
    price = line.forecast.cpm_micros if measure is Measure.PRICE else line.forecast.cost_per_result_micros
    return price.mid if price is not None else None


def _named(folded: str, plan: MediaPlan) -> Pointed | None:
    """Find "the podcast line" and "the audio lines in Brazil"."""
    names = names_in(plan.line_items)
    either = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    countries = "|".join(re.escape(name) for name, part in names.items() if part.kind is Kind.COUNTRY)
    found = re.search(
        rf"(?<![\w-])(?:(?:the|our|all|both)\s+)*(?P<names>(?:(?:{either})(?:\s+(?:ads?|and))?[\s,]+)+)"
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
    return Pointed(found.span(), lines, kinds[0] if len(kinds) == 1 else None) if lines else None


_NARROWED: Final = re.compile(r"\b(?:[a-z]+est|most|least|first|second|third|last|other)\s+(?:\w+\s+)?$")
""" "the cheapest video line" is only one of them; such words are not understood together."""

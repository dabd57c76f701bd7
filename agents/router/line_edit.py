"""What a message asks about line items, once it is put in the brief's words."""

from dataclasses import dataclass

from agents.spans import Span
from planner.domain.readings import ReadingProblem


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


def problem_with(code: str, message: str) -> ReadingProblem:
    """Return why line items cannot be changed as asked; it is about no field of the brief."""
    return ReadingProblem(code=code, field="", message=message)

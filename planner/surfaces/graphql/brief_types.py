"""The brief as GraphQL types."""

import strawberry

from planner.domain import brief as brief_values
from planner.domain import readings as reading_values
from planner.service.brief_card import BriefLine


@strawberry.type(description="One field of the brief, with what it rests on.")
class BriefField:
    name: str
    label: str
    state: str = strawberry.field(description="stated, assumed, missing or contradictory.")
    text: str = strawberry.field(description="The value for people; empty when missing.")
    words: list[str] = strawberry.field(description="The user's words it was read from.")
    basis: str = strawberry.field(description="What an assumption rests on, or what contradicts.")
    reader: str | None = strawberry.field(
        description="EMBEDDED, MEANING, MODEL or PERSON; null unless stated."
    )
    confidence: float | None
    hard: bool = strawberry.field(description="A requirement, and not a wish.")

    @classmethod
    def of(cls, line: BriefLine) -> "BriefField":
        return cls(
            name=line.field,
            label=line.label,
            state=line.state,
            text=line.text,
            words=list(line.words),
            basis=line.basis,
            reader=line.reader,
            confidence=line.confidence,
            hard=line.hard,
        )


@strawberry.type(description="One precise question to the user.")
class Question:
    field: str
    text: str
    suggestions: list[str] = strawberry.field(description="Ready answers; send one back as it is.")
    blocking: bool = strawberry.field(description="True when no plan can be made before it is answered.")

    @classmethod
    def of(cls, question: brief_values.Question) -> "Question":
        return cls(
            field=question.field,
            text=question.text,
            suggestions=list(question.suggestions),
            blocking=question.blocking,
        )


@strawberry.type(description="Something asked for that this inventory cannot meet.")
class UnmetAsk:
    ask: str
    reason: str

    @classmethod
    def of(cls, found: brief_values.UnmetAsk) -> "UnmetAsk":
        return cls(ask=found.ask, reason=found.reason)


@strawberry.type(description="Words that were understood but cannot be used as they stand.")
class ReadingProblem:
    code: str
    field: str
    message: str = strawberry.field(description="What is wrong and what to change.")

    @classmethod
    def of(cls, found: reading_values.ReadingProblem) -> "ReadingProblem":
        return cls(code=found.code, field=found.field, message=found.message)

"""What a conversation remembers between turns, as JSON types: the only thing that is checkpointed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from planner.domain.brief import BRIEF_FIELDS, Brief, DateSpan, Missing, Question
from planner.domain.turn import Intent

Json = dict[str, Any]
"""A JSON object."""

UNDO_DEPTH = 20
"""How many earlier briefs are kept to go back to."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What the conversation knows when a turn begins, or when it has ended.

    Attributes:
        brief: The brief that stands.
        earlier: Dumps of earlier briefs, the newest last, at most `UNDO_DEPTH`.
        question: The question that is open.
        hypothetical: The brief of a what-if that was not taken yet.
        event: The days of something that the user named beside the campaign: an opening, a release.
        language: The language of the last message, ISO 639-1; it decides how a bare "mars" is read.
    """

    brief: Brief = field(default_factory=Brief)
    earlier: tuple[Json, ...] = ()
    question: Question | None = None
    hypothetical: Brief | None = None
    language: str | None = None
    event: DateSpan | None = None

    def pushed(self) -> tuple[Json, ...]:
        """Return the stack of earlier briefs with the present one on top."""
        return (*self.earlier, dump_brief(self.brief))[-UNDO_DEPTH:]


def after_command(intent: Intent, memory: Memory) -> Brief:
    """Return the brief that an undo goes back to, or that an acceptance takes; else the one that stands."""
    if intent is Intent.ACCEPT and memory.hypothetical is not None:
        return memory.hypothetical
    if intent is Intent.UNDO and memory.hypothetical is None and memory.earlier:
        return Brief.model_validate(memory.earlier[-1])
    return memory.brief


def dump_brief(brief: Brief) -> Json:
    """Return `brief` as JSON types, without the fields that nobody has settled."""
    dumped: Json = {
        name: getattr(brief, name).model_dump(mode="json")
        for name in BRIEF_FIELDS
        if not isinstance(getattr(brief, name), Missing)
    }
    if brief.unmet:
        dumped["unmet"] = [ask.model_dump(mode="json") for ask in brief.unmet]
    return dumped


def typed(brief: Brief) -> Brief:
    """Return `brief` with each field of exactly its declared type.

    `Assumed(value=...)` put in by `model_copy` is equal to the `Assumed[Goal]` that is declared, but Pydantic
    warns when it serialises one for the other.
    """
    return Brief.model_validate(dump_brief(brief))


def recall(state: Mapping[str, Any]) -> Memory:
    """Return the memory that the checkpoint's keys hold; a new conversation remembers nothing."""
    question = state.get("open_question")
    hypothetical = state.get("hypothetical_brief")
    event = state.get("event_days")
    return Memory(
        brief=Brief.model_validate(state.get("standing_brief") or {}),
        earlier=tuple(state.get("earlier_briefs") or ()),
        question=Question.model_validate(question) if question else None,
        hypothetical=Brief.model_validate(hypothetical) if hypothetical is not None else None,
        language=state.get("language"),
        event=DateSpan.model_validate(event) if event else None,
    )


def remember(memory: Memory, before: Mapping[str, Any]) -> Json:
    """Return the checkpoint's keys that differ from `before` once the turn has ended in `memory`."""
    after: Json = {
        "standing_brief": dump_brief(memory.brief),
        "earlier_briefs": list(memory.earlier),
        "open_question": memory.question.model_dump(mode="json") if memory.question else None,
        "hypothetical_brief": dump_brief(memory.hypothetical) if memory.hypothetical is not None else None,
        "language": memory.language,
        "event_days": memory.event.model_dump(mode="json") if memory.event is not None else None,
    }
    return {key: value for key, value in after.items() if before.get(key) != value}

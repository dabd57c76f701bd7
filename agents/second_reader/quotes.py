"""What a model says counts only with the user's own words: finds its quotes, and marks what was read so."""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final, TypeVar

from pydantic import BaseModel, model_validator

from agents.brief.merge import Reading
from agents.second_reader.numbers import unsaid_numbers
from planner.domain.brief import Contradictory, Reader, Stated, Words
from planner.domain.readings import (
    AudienceReading,
    BudgetReading,
    GoalReading,
    ReadingProblem,
    ScheduleReading,
)

R = TypeVar("R", GoalReading, AudienceReading, BudgetReading, ScheduleReading)

MODEL_CONFIDENCE: Final = 0.7
"""Confidence of what a model read and our code could verify; below what the embedded grammar claims."""

LONGEST_QUOTE: Final = 400
"""Characters of a quote, and of a rephrasing, that are looked at; longer ones are no quote of a few words."""
MOST_ITEMS: Final = 40
"""Quotes or names of one field that are looked at."""

_SPACES: Final = re.compile(r"\s+")
_QUOTE_MARKS: Final = "\"'“”„«»‘’"


class Change(StrEnum):
    """What a message does with one thing that it names."""

    WANTED = "WANTED"
    PREFERRED = "PREFERRED"
    EXCLUDED = "EXCLUDED"
    ADDED = "ADDED"
    REMOVED = "REMOVED"


class SaidByModel(BaseModel):
    """Base of what a model may answer; null says nothing, so that a field's default stands."""

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, data: Any) -> Any:
        if isinstance(data, dict):
            return {name: value for name, value in data.items() if value is not None}
        return data


def find_words(text: str, quote: str) -> Words | None:
    """Return where `quote` stands in `text`, whatever the case and the white space; None when nowhere."""
    if len(quote) > LONGEST_QUOTE:
        return None
    parts = [re.escape(part) for part in _SPACES.split(quote.strip(_QUOTE_MARKS + " \n\t")) if part]
    if not parts:
        return None
    found = re.search(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", text, re.IGNORECASE)
    return Words(text=found.group(), start=found.start(), end=found.end()) if found else None


def all_words(text: str, quotes: Iterable[str]) -> tuple[Words, ...]:
    """Return the words of `text` that `quotes` are, in order and once, without those that are not in it."""
    found = {words for quote in list(quotes)[:MOST_ITEMS] if (words := find_words(text, quote)) is not None}
    return tuple(sorted(found, key=lambda words: (words.start, words.end)))


def brings_numbers(said: str, words: Iterable[Words]) -> bool:
    """Whether `said` holds a number that the user's `words` do not: a sign of something made up."""
    return bool(unsaid_numbers(said, " ; ".join(found.text for found in words)))


def read_by_model(field: Any, words: tuple[Words, ...]) -> Any:
    """Return a brief field marked as the model's reading, resting on the user's `words`."""
    if isinstance(field, Contradictory):
        return field.model_copy(update={"words": words})
    if not isinstance(field, Stated):
        return field
    confidence = min(field.confidence, MODEL_CONFIDENCE)
    return field.model_copy(update={"words": words, "reader": Reader.MODEL, "confidence": confidence})


def with_field(reading: R, name: str, read: Reading, words: tuple[Words, ...]) -> R:
    """Return `reading` with field `name` as it was read from a sentence that stands for `words`.

    What was understood there but cannot be used, or not be met, comes along: a place that is not sold, dates
    that are past.
    """
    field = getattr(read, name)
    problems: list[ReadingProblem] = [row for row in read.problems if row.field == name]
    known: set[str] = {row.code for row in reading.problems}
    update: dict[str, Any] = {
        "problems": (
            *reading.problems,
            *(row.model_copy(update={"words": words}) for row in problems if row.code not in known),
        ),
        "unmet": (*reading.unmet, *(row.model_copy(update={"words": words}) for row in read.unmet)),
    }
    if field is not None:
        update[name] = read_by_model(field, words)
    return reading.model_copy(update=update)

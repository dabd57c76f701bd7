"""A second reader: a chat model fills what the embedded grammar left open. It gives words, no ids or numbers.

Each thing it names comes with the user's own words. Words that the message does not hold are not used, nor is
a name with a number that the user did not write; ids are looked up in the taxonomy index by our code.
"""

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel

from agents.context import RunContext
from agents.model import ModelCost
from agents.prompts import load_prompt
from planner.domain.brief import Words
from planner.domain.errors import ModelUnavailableError
from planner.domain.plan import Degradation, DegradationKind

MODEL_CONFIDENCE = 0.7
"""Confidence of what a model read and our code could verify; below what the embedded grammar claims."""

T = TypeVar("T", bound=BaseModel)
_SPACES = re.compile(r"\s+")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class SecondReading(Generic[T]):
    """What the model said, what it cost, or that it could not be asked."""

    value: T | None = None
    cost: ModelCost | None = None
    degradation: Degradation | None = None


async def ask_model(context: RunContext, agent: str, schema: type[T], message: str) -> SecondReading[T]:
    """Ask the configured model to read `message` for `agent`; without a model nothing is asked."""
    if context.model is None:
        return SecondReading()
    prompt = load_prompt(agent).render(message)
    try:
        answer = await context.model.structured(prompt, schema, deadline_s=context.model_deadline_s)
    except ModelUnavailableError as error:
        message_for_user = (
            "I could not ask the language model, so I read your message with the built-in grammar alone."
        )
        return SecondReading(
            degradation=Degradation(kind=DegradationKind.MODEL, message=message_for_user, code=error.code)
        )
    return SecondReading(answer.value, answer.cost)


def find_words(message: str, quote: str) -> Words | None:
    """Return where `quote` stands in `message`, whatever the case and the white space; None when nowhere."""
    parts = [re.escape(part) for part in _SPACES.split(quote.strip()) if part]
    if not parts:
        return None
    found = re.search(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)", message, re.IGNORECASE)
    return Words(text=found.group(), start=found.start(), end=found.end()) if found else None


def brings_numbers(name: str, message: str) -> bool:
    """Whether `name` holds a number that the user's `message` does not: a sign of something made up."""
    written = set(_DIGITS.findall(message))
    return any(number not in written for number in _DIGITS.findall(name))

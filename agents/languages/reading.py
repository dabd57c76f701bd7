"""A message into the English that the resolvers read, and what they found back into the user's own words."""

from typing import Any, TypeVar

from pydantic import BaseModel

from agents.languages.detection import language_of
from agents.languages.gloss import Gloss, gloss
from agents.languages.lexicon import lexicon_of
from planner.domain.brief import Words

T = TypeVar("T", bound=BaseModel)


def in_english(message: str, hint: str | None = None) -> Gloss:
    """Return `message` in English words; an English one as it is.

    Args:
        message: What the user wrote.
        hint: The language of the conversation so far, ISO 639-1.
    """
    language = language_of(message, hint)
    return Gloss.of_english(message) if language == "en" else gloss(message, lexicon_of(language))


def in_own_words(reading: T, heard: Gloss) -> T:
    """Return `reading` with every span of the gloss replaced by the user's words that it stands for."""
    if heard.language == "en":
        return reading
    changed = {
        name: restored
        for name in type(reading).model_fields
        if (restored := _restored(value := getattr(reading, name), heard)) is not value
    }
    return reading.model_copy(update=changed) if changed else reading


def _restored(value: Any, heard: Gloss) -> Any:
    if isinstance(value, Words):
        return heard.original_words(value)
    if isinstance(value, BaseModel):
        return in_own_words(value, heard)
    if isinstance(value, tuple):
        items = tuple(_restored(item, heard) for item in value)
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    return value

"""A message into the English that the resolvers read, and what they found back into the user's own words."""

import re
from dataclasses import replace
from typing import Any, Final, TypeVar

from pydantic import BaseModel

from agents.languages.detection import language_of
from agents.languages.gloss import Gloss, gloss, joined
from agents.languages.lexicon import lexicon_of
from planner.domain.brief import Reader, Words

T = TypeVar("T", bound=BaseModel)


_SENTENCE: Final = re.compile(r"[^.!?\n]*(?:[.!?\n]+\s*|$)")
_LEAST_WORDS: Final = 4
"""A sentence of fewer words is taken to be in the language of the message."""


def in_english(message: str, hint: str | None = None) -> Gloss:
    """Return `message` in the English words that the grammars read.

    Shorthand of English is written out. Sentences in another language than the message are read in theirs.

    Args:
        message: What the user wrote.
        hint: The language of the conversation so far, ISO 639-1.
    """
    language = language_of(message, hint)
    sentences = [part for part in _SENTENCE.findall(message) if part]
    spoken = [
        language_of(part, language) if len(part.split()) >= _LEAST_WORDS else language for part in sentences
    ]
    if all(one == language for one in spoken):
        return _glossed(message, language)
    return joined([_glossed(part, one) for part, one in zip(sentences, spoken, strict=True)], language)


def _glossed(text: str, language: str) -> Gloss:
    found = gloss(text, lexicon_of(language))
    if language == "en" and found.text == text.strip():
        return Gloss.of_english(text)
    trail = text[len(text.rstrip()) :]
    return replace(found, text=found.text + trail) if trail else found


def in_own_words(reading: T, heard: Gloss) -> T:
    """Return `reading` with every span of the gloss replaced by the user's words that it stands for."""
    if heard.is_as_written or getattr(reading, "reader", None) is Reader.MODEL:
        return reading  # the model is shown the message as it was written
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

"""Which brief fields the model is asked about: pure, and the only place where that is decided."""

from collections.abc import Mapping
from typing import Final

from agents.brief.merge import Reading
from agents.routing import Routing
from agents.second_reader.cues import CUES
from agents.second_reader.unread import Unread, unread_words
from planner.domain.brief import Assumed, Missing, Stated
from planner.domain.readings import ReadingPolicy
from planner.domain.turn import Intent

FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "goal": ("goal", "ad_category", "formats"),
    "audience": ("places", "ages", "genders", "interests"),
    "budget": ("budget", "constraints"),
    "schedule": ("schedule",),
}
"""The fields that each resolver can ask about."""

UNSURE: Final = 0.65
"""A field that was read with less confidence counts as open."""

_WHOLE: Final = frozenset({Intent.BRIEF, Intent.START_OVER})
_CHANGES: Final = frozenset({Intent.EDIT, Intent.WHAT_IF, Intent.ANSWER})
_READ_BY_MODEL: Final = frozenset({"LANGUAGE_NOT_READ"})

_PLAIN_WORDS_NEEDED: Final = {"goal": 1, "ad_category": 2, "interests": 2}
"""Words left unread, names apart, with which a field that has no words of its own could be meant."""


def open_fields(
    routing: Routing, readings: Mapping[str, Reading], policy: ReadingPolicy
) -> dict[str, frozenset[str]]:
    """Return, for each resolver that is to ask the model, the fields it asks about. Empty: nobody asks.

    HYBRID: a message that nobody could read, all of it. A change that the embedded reader understood,
    nothing; else what it was about. A brief, told at once or in answers to what it lacks, the fields that
    stay open and that the words left unread could be about. MODEL: all fields of every message that says
    something about a campaign.
    """
    if policy is ReadingPolicy.EMBEDDED or routing.again or not _can_be_read(routing):
        return {}
    everything = {name: frozenset(fields) for name, fields in FIELDS.items()}
    if routing.intent is Intent.UNREADABLE:
        return everything if unread_words(routing.reading.message, ()).words else {}
    concerned = routing.intent in _CHANGES or (routing.intent in _WHOLE and bool(routing.resolvers))
    if not concerned or (routing.intent is Intent.ANSWER and routing.wants_default):
        return {}
    if policy is ReadingPolicy.MODEL:
        return everything
    understood = any(_says_something(reading) for reading in readings.values())
    asked = routing.reading.asked
    goes_on = asked is not None and asked.blocking and understood  # the brief is told in several messages
    if routing.intent in _WHOLE or goes_on:
        return _open_in_brief(routing, readings)
    return {} if understood else _about(routing)


def _can_be_read(routing: Routing) -> bool:
    """Whether a model could read it; a message too long, empty or not text has a problem of its own."""
    return routing.problem is None or routing.problem.code in _READ_BY_MODEL


def _says_something(reading: Reading) -> bool:
    fields = set(type(reading).model_fields) - {"problems", "unmet"}
    return bool(reading.problems or reading.unmet) or any(
        getattr(reading, name) is not None for name in fields
    )


def _about(routing: Routing) -> dict[str, frozenset[str]]:
    """Return what a change or an answer could be about that nobody understood."""
    asked = routing.reading.asked
    answered = {
        name: frozenset({asked.field})
        for name, fields in FIELDS.items()
        if asked is not None and asked.field in fields
    }
    if routing.intent is Intent.ANSWER:
        return answered
    return {**answered, **{name: frozenset(FIELDS[name]) for name in routing.resolvers if name in FIELDS}}


def _open_in_brief(routing: Routing, readings: Mapping[str, Reading]) -> dict[str, frozenset[str]]:
    unread = unread_words(routing.reading.message, readings.values())
    if not unread.words and not any(letter.isdigit() for letter in unread.text):
        return {}
    found = {
        name: frozenset(
            field
            for field in fields
            if _is_open(field, routing, readings.get(name)) and _could_be_about(field, unread)
        )
        for name, fields in FIELDS.items()
    }
    return {name: fields for name, fields in found.items() if fields}


def _is_open(field: str, routing: Routing, reading: Reading | None) -> bool:
    read = getattr(reading, field, None)
    if read is None:
        in_trouble = reading is not None and any(problem.field == field for problem in reading.problems)
        return not in_trouble and isinstance(getattr(routing.reading.previous, field), Missing | Assumed)
    return isinstance(read, Stated) and read.confidence < UNSURE


def _could_be_about(field: str, unread: Unread) -> bool:
    if field == "places":
        return bool(unread.words)
    if field in _PLAIN_WORDS_NEEDED:
        return len(unread.plain) >= _PLAIN_WORDS_NEEDED[field]
    return CUES[field].search(unread.text) is not None

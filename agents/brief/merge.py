"""The previous brief and what this message says become the new brief. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.brief import BRIEF_FIELDS, Brief, Contradictory, Missing, UnmetAsk
from planner.domain.readings import (
    AudienceReading,
    BudgetReading,
    GoalReading,
    ReadingProblem,
    ScheduleReading,
)

Reading = GoalReading | AudienceReading | BudgetReading | ScheduleReading


@dataclass(frozen=True, slots=True)
class Merged:
    """A brief after a message.

    Attributes:
        brief: The new brief.
        changed: Names of the fields whose meaning changed, in the brief's order. Other words for the same
            value are no change.
        problems: Words that were understood but could not be used.
        said: Names of the fields that the message speaks about, changed or not.
    """

    brief: Brief
    changed: tuple[str, ...] = ()
    problems: tuple[ReadingProblem, ...] = ()
    said: tuple[str, ...] = ()


def merge_readings(previous: Brief, readings: Iterable[Reading]) -> Merged:
    """Put `readings` of one message over `previous`.

    A field that no reading settles stays as it was. A field about which there is a problem keeps a usable
    value rather than lose it to an unusable one. `Missing` in a reading: the user withdrew the field.
    """
    found: dict[str, object] = {}
    problems: list[ReadingProblem] = []
    unmet: list[UnmetAsk] = list(previous.unmet)
    for reading in readings:
        found |= {
            name: getattr(reading, name) for name in BRIEF_FIELDS if getattr(reading, name, None) is not None
        }
        problems += [problem for problem in reading.problems if problem not in problems]
        unmet += [ask for ask in reading.unmet if ask.ask not in {known.ask for known in unmet}]
    in_trouble = {problem.field for problem in problems}
    settled = {
        name: value
        for name, value in found.items()
        if _meaning(value) != _meaning(getattr(previous, name))
        and not (name in in_trouble and _is_unusable(value) and not _is_unusable(getattr(previous, name)))
    }
    changed = tuple(name for name in BRIEF_FIELDS if name in settled)
    if tuple(unmet) != previous.unmet:
        settled["unmet"] = tuple(unmet)
    said = tuple(name for name in BRIEF_FIELDS if name in found)
    return Merged(previous.model_copy(update=settled), changed, tuple(problems), said)


def _is_unusable(field: object) -> bool:
    return isinstance(field, Missing | Contradictory)


def _meaning(field: object) -> object:
    """Return what a field says, without the words that say it or who read them."""
    if isinstance(field, Contradictory):
        return (field.state, field.options, field.reason)
    return (getattr(field, "state", None), getattr(field, "value", None), getattr(field, "hard", None))

"""Reading the value of a brief field, whoever settled it."""

from typing import Any, TypeVar

from planner.domain.brief import Assumed, Contradictory, Missing, Stated

T = TypeVar("T")


def settled(field: Stated[T] | Assumed[T] | Missing | Contradictory[Any]) -> T | None:
    """Return the stated or assumed value of `field`, or None when nobody settled it."""
    return field.value if isinstance(field, Stated | Assumed) else None


def is_wish(field: Stated[T] | Assumed[T] | Missing | Contradictory[Any]) -> bool:
    """Whether `field` was stated as a wish ("ideally", "prefer") and may be left unmet."""
    return isinstance(field, Stated) and not field.hard

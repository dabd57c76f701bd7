"""Nothing is said that the plan does not hold: a sentence with a stray number is left out."""

import logging
from collections.abc import Iterable, Sequence

from planner.decisions.guard import numbers_in_prose_not_in_plan
from planner.domain.plan import MediaPlan

_LOG = logging.getLogger(__name__)


def stray_numbers(text: str, plans: Sequence[MediaPlan]) -> set[str]:
    """Return the numbers of `text` that none of `plans` holds."""
    strays: set[str] | None = None
    for plan in plans:
        found = set(numbers_in_prose_not_in_plan(text, plan))
        strays = found if strays is None else strays & found
        if not strays:
            return set()
    return strays or set()


def checked(sentences: Iterable[str], *plans: MediaPlan) -> list[str]:
    """Return the sentences whose every number stands in one of `plans`; the others are logged and dropped."""
    return checked_groups([list(sentences)], *plans)[0]


def checked_groups(groups: Sequence[Sequence[str]], *plans: MediaPlan) -> list[list[str]]:
    """Do as `checked` for many paragraphs at once.

    Reading a plan's numbers is what costs, so the whole text is held against the plan first, and sentence by
    sentence only when something in it is wrong.
    """
    everything = "\n".join(sentence for group in groups for sentence in group)
    if not stray_numbers(everything, plans):
        return [list(group) for group in groups]
    return [[sentence for sentence in group if _stands(sentence, plans)] for group in groups]


def _stands(sentence: str, plans: Sequence[MediaPlan]) -> bool:
    strays = stray_numbers(sentence, plans)
    if strays:
        _LOG.error("a sentence was dropped, the plan does not hold %s: %s", sorted(strays), sentence)
    return not strays

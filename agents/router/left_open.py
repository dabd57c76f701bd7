"""What a message leaves open: "you choose", "I don't know" as an answer, "budget tbc", "dates depend on ...".

A choice that is handed over ("you decide", "the usual") is ours to make, whenever that is said. Not knowing
("no idea", "tbc") hands over what was just asked for; said unasked, it only keeps the field open. Both may
name a field of their own ("no idea about the dates yet").
"""

import re
from dataclasses import dataclass
from typing import Final

from agents.router.left_open_words import (
    BLANK,
    CLAUSE,
    DECLINED,
    DEPENDS,
    EVERYTHING,
    FIELD_WORDS,
    HANDED_OVER,
    SMALL_WORDS,
    UNSETTLED,
    UNSURE,
)
from planner.domain.brief import BRIEF_FIELDS, Question

MOST_WORDS: Final = 14
"""Longer messages have content of their own: there a phrase counts only beside the field it is about."""
MOST_OTHER_WORDS: Final = 2
"""Beside a phrase that names no field so many other words may stand; with more it is about something else."""

_NUMBER: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """Fields of the brief that a message leaves open.

    Attributes:
        to_us: Ours to choose now.
        by_user: The user does not know, or not yet.
        unsettled: Those of them that are said to be not settled, also if they were stated before.
        declined: The ready answers of the open question are turned down.
    """

    to_us: frozenset[str] = frozenset()
    by_user: frozenset[str] = frozenset()
    unsettled: frozenset[str] = frozenset()
    declined: bool = False


def left_open(folded: str, asked: Question | None) -> LeftOpen:
    """Return what a message leaves open. Never raises, whatever is written.

    Args:
        folded: The message in English, in lower case without accents.
        asked: The question that is open.
    """
    to_us: set[str] = set()
    by_user: set[str] = set()
    unsettled: set[str] = set()
    short = len(folded.split()) <= MOST_WORDS
    for clause in CLAUSE.split(folded):
        fields = _fields(clause)
        handed = HANDED_OVER.search(clause)
        not_yet = UNSETTLED.search(clause) or BLANK.search(clause)
        phrase = handed or not_yet or UNSURE.search(clause)
        if phrase is None and (fields or asked is not None):
            phrase = DEPENDS.search(clause)
        if phrase is None:
            continue
        if handed is not None and EVERYTHING.search(clause) is not None:
            to_us.update(BRIEF_FIELDS)
        elif fields and _NUMBER.search(clause) is None:
            answers = asked is not None and asked.field in fields
            (to_us if handed or answers else by_user).update(fields)
            unsettled.update(fields if not_yet else ())
        elif not fields and short and _says_little_else(clause, phrase):
            if asked is not None:
                to_us.add(asked.field)
            elif handed is not None:
                to_us.update(BRIEF_FIELDS)
    declined = asked is not None and bool(asked.suggestions) and DECLINED.fullmatch(folded) is not None
    return LeftOpen(
        frozenset(to_us), frozenset(by_user - to_us), frozenset(unsettled & by_user - to_us), declined
    )


def _says_little_else(clause: str, phrase: re.Match[str]) -> bool:
    rest = f"{clause[: phrase.start()]} {clause[phrase.end() :]}"
    return len(SMALL_WORDS.sub(" ", rest).split()) <= MOST_OTHER_WORDS


def _fields(clause: str) -> tuple[str, ...]:
    """Return the fields that a clause names; "target age" names ages and not the whole audience."""
    named = [fields for fields, pattern in FIELD_WORDS if pattern.search(clause) is not None]
    single = [field for fields in named for field in fields if len(fields) == 1]
    return tuple(single) or tuple(field for fields in named for field in fields)

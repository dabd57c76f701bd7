"""Which of several things said about dates holds: the narrower, the more exact, the one put right later."""

import re
from dataclasses import replace

from agents.schedule.found import Reading
from agents.schedule.mentions import Grain
from agents.schedule.phrases import Phrase
from agents.schedule.roles import PhraseRole

_PUT_RIGHT = re.compile(
    r"\b(?:no|nope|nah|sorry|wait|oops|pardon|scratch\s+that|strike\s+that|forget\s+that|rather|actually|i\s+mean|"
    r"i\s+meant|correction|make\s+(?:it|that)|change\s+(?:it|that)|or\s+better|better|instead|let['’]?s\s+(?:do|say|make|"
    r"go)|well,?\s+(?:let['’]?s\s+)?say|to\s+be\s+(?:precise|exact)|(?:more\s+)?(?:precisely|exactly)|"
    r"in\s+fact|on\s+second\s+thoughts?|hang\s+on|hold\s+on)\b",
    re.IGNORECASE,
)
""" "1 to 30 October, no sorry, November": what stands behind these replaces what stands before them."""


def distinct(readings: list[Reading]) -> list[Reading]:
    """Drop repetitions, and times that hold a narrower one ("in March, 5-20 March")."""
    kept: list[Reading] = []
    for reading in sorted(readings, key=lambda r: (r.days[1] - r.days[0], r.spans)):
        inside = any(reading.days[0] <= other.days[0] and other.days[1] <= reading.days[1] for other in kept)
        if not inside:
            kept.append(reading)
    return sorted(kept, key=lambda reading: reading.spans)


def put_right(text: str, readings: list[Reading]) -> list[Reading]:
    """Drop readings that the words between them and a later one take back."""
    kept: list[Reading] = []
    for reading in readings:
        if kept and _taken_back(text, kept[-1].spans[-1][1], reading.spans[0][0]):
            kept = []
        kept.append(reading)
    return kept


def chosen(text: str, phrases: list[Phrase], roles: frozenset[PhraseRole]) -> Phrase | None:
    """Return the phrase with one of `roles` that counts: a day rather than a month or a feast."""
    found = [phrase for phrase in phrases if phrase.role in roles]
    if not found:
        return None
    best = found[0]
    for phrase in found[1:]:
        exacter = phrase.mentions[0].grain is Grain.DAY and best.mentions[0].grain is not Grain.DAY
        if exacter or _taken_back(text, best.span[1], phrase.span[0]):
            best = phrase
    return best


def _taken_back(text: str, end: int, start: int) -> bool:
    return _PUT_RIGHT.search(text, end, start) is not None


def as_a_start(phrase: Phrase) -> Phrase:
    """A single day that answers the question when it runs is the day on which it starts."""
    mention = phrase.mentions[0]
    if (
        phrase.role is PhraseRole.WITHIN
        and mention.grain is Grain.DAY
        and not mention.spelled_range
        and not phrase.cued
    ):
        days = mention.at(mention.year or 2028)
        if days is not None and days[0] == days[1]:
            return replace(phrase, role=PhraseRole.START)
    return phrase

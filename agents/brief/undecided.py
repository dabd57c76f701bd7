"""Places between which the user says they cannot decide: "torn between Malmö and Gothenburg". Pure.

The resolver reads both; here they become one question instead of two targets.
"""

import re
from typing import Final

from agents.brief.merge import Reading
from agents.folding import fold
from planner.domain.brief import Contradictory, Place, Places, Stated
from planner.domain.readings import AudienceReading

_TORN: Final = re.compile(
    r"\b(?:torn|undecided|indecisive|hesitat\w+|waver\w+|in two minds|toss-?up|debating|toying|"
    r"(?:can'?t|cannot|could not|couldn'?t|haven'?t|have not|hard to|yet to|still|trying to) (?:yet )?"
    r"(?:decid\w+|choos\w+|chosen|make up (?:my|our) minds?|pick)|choos(?:e|ing) between|deciding between|"
    r"not (?:yet |quite |entirely )?(?:sure|decided|certain)|unsure|uncertain|don'?t know|do not know|"
    r"(?:it'?s|it is) (?:either|between)|either)\b[^.;!?\n]{0,60}$"
)
_OR: Final = re.compile(r"\s*,?\s*(?:or|and|vs\.?|versus|/)\s*(?:(?:rather|maybe|in|to|for|the)\s+)*")
_ONLY_OR: Final = re.compile(
    r"\b(?:either|don'?t know|do not know|not (?:\w+ )?(?:sure|certain)|unsure|uncertain)\b"
)
""" "Either A and B" and "not sure, A and B" are no choice; with "or" they are."""


def undecided(reading: Reading, message: str) -> Reading:
    """Return `reading` with two places that the user cannot decide between as a question.

    Args:
        reading: What a resolver found in `message`; its spans are offsets into it.
        message: The message in English.
    """
    if not isinstance(reading, AudienceReading) or not isinstance(reading.places, Stated):
        return reading
    places = reading.places
    if len(places.value.included) != 2 or len(places.words) != 2 or places.value.excluded:
        return reading
    one, other = sorted(places.words, key=lambda words: words.start)
    folded = fold(message)
    joint = _OR.fullmatch(folded, one.end, other.start)
    torn = _TORN.search(folded, 0, one.start)
    if joint is None or torn is None or ("or" not in joint.group().split() and _ONLY_OR.search(torn.group())):
        return reading
    return reading.model_copy(update={"places": _choice(places.value, (one.text, other.text), places)})


def _choice(value: Places, names: tuple[str, str], field: Stated[Places]) -> Contradictory[Place]:
    first, second = value.included
    reason = f"You are still deciding between {names[0]} and {names[1]}. Which one should it be?"
    return Contradictory[Place](options=(first, second), reason=reason, words=field.words)

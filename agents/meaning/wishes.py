"""Finds what a business wants to happen where no rule does: each sentence is judged by what it means."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from agents.folding import FoldedText
from agents.meaning.likeness import phrase_vectors
from agents.meaning.sentence_model import SentenceModelUnavailableError
from agents.meaning.wish_model import GOALS, wish_model
from agents.people_words import PEOPLE
from agents.spans import Span
from planner.domain.vocabulary import DeliveryGoal

LEAST_PROBABILITY: Final = 0.5
"""Of the likeliest goal of the clearest sentence; evals/results/wishes-alone.txt says how often it is
right."""
_LITTLE: Final = 0.15
"""Of "tells no goal": where it is as unlikely as this, the likeliest goal needs only `_LEAST_BESIDE`."""
_LEAST_BESIDE: Final = 0.42
_ALIKE: Final = tuple(
    (GOALS.index(one), GOALS.index(other)) for one, other in ((DeliveryGoal.CLICKS, DeliveryGoal.PAGE_VIEWS),)
)
"""Goals of one group, whose chances count together for the likelier one."""
_MOST_SENTENCES: Final = 4
"""Sentences whose meaning is computed: those whose words say most of a goal."""
_LEAST_LEAD: Final = -3.6
"""How far their words may stand behind "tells no goal": nearly all sentences that tell one stand nearer, and
few of the others."""
_LONG: Final = 14
"""A sentence of more words is taken apart at its commas."""
_FEWEST_WORDS: Final = 3
_SENTENCE: Final = re.compile(r"(?:[^.;:!?\n]|(?<=\d)[.:](?=\d))+")
_PART: Final = re.compile(r"(?:[^,]|(?<=\d),(?=\d{3}))+")
_ITEM: Final = re.compile(r"(?:[^,/|\u2022]|(?<=\d),(?=\d{3})|(?<=\w)/(?=\w))+")
_FIGURE: Final = re.compile(r":\s*(?:about |around )?[£$€]?\d")
"""Behind a label: that it is counted."""
_MONEY_FIRST: Final = re.compile(r"\s*(?:[£$€]|[a-z]{1,3}\$)\s?\d[^,]{0,12}(?:,|$)")
"""A part that says how much first."""
_DIGIT: Final = re.compile(r"\d")
_FACT: Final = re.compile(r"^\W*(?:[£$€]\s?\d|\d[\d.,]*k?\b|[\w. ]{0,14}\d{1,2}\W*$)")
"""An item of a list of facts: money, a number, a date."""
_ASKS_HOW: Final = re.compile(r"\s*(?:so |and |but )?how (?:do|can|could|would|might) (?:we|i)\b")
_OF_OTHER_THINGS: Final = re.compile(
    rf"\bfrequency\b|\b(?:times|twice|once|max|maximum)\s+(?:a|per|each|every)\b|\bthan\s+\w+\s+times\b|"
    rf"%|\bper ?cent\b|\bof the (?:budget|money|spend)\b|^\s*only\b|\bonly\s*$|"
    rf"^\s*(?:the\s+|those\s+|all\s+)?(?:{PEOPLE}),?\s+(?:are )?(?:who|that|which|the|with|about to|looking|"
    rf"planning)\b|"
    rf"^\s*(?:the\s+|all\s+)?(?:{PEOPLE})\s+of(?:\s+[\w'-]+){{1,3}}\s*$|"
    r"^(?!.*\b(?:want|need|should|must|would|hope|wish|so that|is|are|am)\b).*\b(?:was|were)\b"
)
"""How often, which share, what alone, who, and what was: such sentences may have a goal's words and not
wish."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A goal that a sentence was read as.

    Attributes:
        goal: What the business wants.
        span: The sentence.
        confidence: 0.5 to 0.8.
    """

    goal: DeliveryGoal
    span: Span
    confidence: float


def wished_goal(text: FoldedText, told: Callable[[str], bool] = lambda _: False) -> Wish | None:
    """Return the goal that the clearest sentence of a message wishes for; None when none is clear enough.

    Args:
        text: The message.
        told: Whether a sentence only tells something, whatever words it has.
    """
    model = wish_model()
    said = {span: model.by_words(text.folded[slice(*span)]) for span in _sentences(text.folded, told)}
    leads = {span: float(words[1:].max() - words[0]) for span, words in said.items()}
    near = [span for span, lead in leads.items() if lead > _LEAST_LEAD]
    spans = sorted(near, key=leads.__getitem__, reverse=True)[:_MOST_SENTENCES]
    if not spans:
        return None
    sentences = [text.folded[slice(*span)] for span in spans]
    try:
        chances = model.probabilities(sentences, phrase_vectors(sentences))
    except SentenceModelUnavailableError:
        return None
    goals = chances[:, 1:]
    for one, other in _ALIKE:
        joint = goals[:, one] + goals[:, other]
        nearer = goals[:, one] >= goals[:, other]
        goals[:, one], goals[:, other] = np.where(nearer, joint, 0), np.where(nearer, 0, joint)
    row, goal = np.unravel_index(goals.argmax(), goals.shape)
    chance = float(goals[row, goal])
    if chance < (LEAST_PROBABILITY if chances[row, 0] > _LITTLE else _LEAST_BESIDE):
        return None
    return Wish(GOALS[goal], spans[row], round(0.5 + 0.3 * chance, 2))


def _sentences(folded: str, told: Callable[[str], bool]) -> Iterator[Span]:
    """Yield sentences, or parts of long ones and of lists, that are no questions and not only told."""
    for sentence in _SENTENCE.finditer(folded):
        if folded[sentence.end() : sentence.end() + 1] == "?" and not _ASKS_HOW.match(sentence.group()):
            continue
        if _FIGURE.match(folded, sentence.end()):
            continue
        for start, end in _parts(folded, *sentence.span()):
            words = folded[start:end]
            whole = (start, end) == sentence.span()
            if told(words) or (not whole and _DIGIT.search(words) and told(sentence.group())):
                continue
            if _MONEY_FIRST.match(words):
                continue
            if len(words.split()) >= _FEWEST_WORDS and not _OF_OTHER_THINGS.search(words):
                yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _parts(folded: str, start: int, end: int) -> list[Span]:
    """Return a sentence, the parts of a long one, or the items of a list of facts."""
    parts = [part.span() for part in _ITEM.finditer(folded, start, end)]
    if len(parts) > 2 and any(_FACT.search(folded, *part) for part in parts):
        return parts
    if len(folded[start:end].split()) <= _LONG:
        return [(start, end)]
    return [part.span() for part in _PART.finditer(folded, start, end)]

"""Finds what a business wants to happen where no rule does: each sentence is judged by what it means."""

import re
from collections.abc import Iterator
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
_MOST_SENTENCES: Final = 4
"""Sentences whose meaning is computed: those whose words say most of a goal."""
_LEAST_LEAD: Final = -3.2
"""How far their words may stand behind "tells no goal": nearly all sentences that tell one stand nearer, and
few of the others."""
_LONG: Final = 14
"""A sentence of more words is taken apart at its commas."""
_FEWEST_WORDS: Final = 3
_SENTENCE: Final = re.compile(r"[^.;:!?\n]+")
_PART: Final = re.compile(r"[^,]+")
_ASKS_HOW: Final = re.compile(r"\s*(?:so |and |but )?how (?:do|can|could|would|might) (?:we|i)\b")
_OF_OTHER_THINGS: Final = re.compile(
    rf"\bfrequency\b|\b(?:times|twice|once|max|maximum)\s+(?:a|per|each|every)\b|\bthan\s+\w+\s+times\b|"
    rf"%|\bper ?cent\b|\bof the (?:budget|money|spend)\b|^\s*only\b|\bonly\s*$|"
    rf"^\s*(?:the\s+|those\s+|all\s+)?(?:{PEOPLE}),?\s+(?:who|that|which|the|with|about to|looking|"
    rf"planning)\b|"
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


def wished_goal(text: FoldedText) -> Wish | None:
    """Return the goal that the clearest sentence of a message wishes for; None when none is clear enough."""
    model = wish_model()
    told = {span: model.by_words(text.folded[slice(*span)]) for span in _sentences(text.folded)}
    leads = {span: float(words[1:].max() - words[0]) for span, words in told.items()}
    near = [span for span, lead in leads.items() if lead > _LEAST_LEAD]
    spans = sorted(near, key=leads.__getitem__, reverse=True)[:_MOST_SENTENCES]
    if not spans:
        return None
    sentences = [text.folded[slice(*span)] for span in spans]
    try:
        chances = model.probabilities(sentences, phrase_vectors(sentences))[:, 1:]
    except SentenceModelUnavailableError:
        return None
    row, goal = np.unravel_index(chances.argmax(), chances.shape)
    chance = float(chances[row, goal])
    if chance < LEAST_PROBABILITY:
        return None
    return Wish(GOALS[goal], spans[row], round(0.5 + 0.3 * chance, 2))


def _sentences(folded: str) -> Iterator[Span]:
    """Yield sentences, or parts of long ones, that are no questions."""
    for sentence in _SENTENCE.finditer(folded):
        if folded[sentence.end() : sentence.end() + 1] == "?" and not _ASKS_HOW.match(sentence.group()):
            continue
        whole = [sentence.span()]
        parts = (
            whole
            if len(sentence.group().split()) <= _LONG
            else [part.span() for part in _PART.finditer(folded, *sentence.span())]
        )
        for start, end in parts:
            words = folded[start:end]
            if len(words.split()) >= _FEWEST_WORDS and not _OF_OTHER_THINGS.search(words):
                yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())

"""Finds what a business wants to happen where no rule does: sentences compared with typical wishes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

from agents.folding import FoldedText
from agents.meaning.likeness import Likeness, Meanings
from agents.meaning.term_vectors import TermVectors
from agents.spans import Span
from planner.domain.vocabulary import DeliveryGoal

LEAST_SCORE: Final = 0.57
"""Least likeness to the wishes of a goal; sentences are never as alike as names."""
LEAST_LEAD: Final = 0.14
"""Least lead over the sentences that wish for nothing."""
_MOST_SENTENCES: Final = 4
_LONG: Final = 14
"""A sentence of more words is taken apart at its commas."""
_SENTENCE: Final = re.compile(r"[^.;:!?\n]+")
_PART: Final = re.compile(r"[^,]+")
_NO_WISH: Final = re.compile(
    r"\b(?:no ?body|no one|never|not|no|don'?t|doesn'?t|without|already|last (?:year|time|month|season)|"
    r"used to|times|twice|"
    r"per (?:day|week|month))\b"
)
_MAY_WISH: Final = re.compile(
    r"\b(?:wants?|wanted|needs?|should|shall|must|could|would|wish|hope|goal|aim|help|gets?|getting|make|"
    r"makes|making|have|let|fill|filled|full|empty|more|most|grow|turn|move|shift|push|pull|sell|sells|"
    r"bring|send|find|win|gain|become|be|stay|keep|tell|show|seen|heard|hear|watched|collect|gather|"
    r"recruit|enrol|enroll|create|build|boost|drive|raise|lift|introduce|attract|persuade|convince|"
    r"encourage|invite|remember|remembered|known|nobody|as many|as much|climb|clear|exposure|buzz|noise|"
    r"donations|announce|inform|register|subscribe|download|install|renew|encourage|lead)\b"
)


@dataclass(frozen=True, slots=True)
class Wish:
    """A goal that a sentence was read as.

    Attributes:
        goal: What the business wants.
        span: The sentence.
        confidence: 0 to 1.
    """

    goal: DeliveryGoal
    span: Span
    confidence: float


def wished_goal(text: FoldedText) -> Wish | None:
    """Return the goal that the clearest sentence of a message wishes for; None when none is clear enough."""
    spans = list(_sentences(text.folded))[:_MOST_SENTENCES]
    likes = _wishes().nearest([text.folded[slice(*span)] for span in spans])
    found = [
        (like, span) for like, span in zip(likes, spans, strict=True) if like is not None and _clear(like)
    ]
    if not found:
        return None
    like, span = max(found, key=lambda pair: pair[0].lead)
    sure = min(like.lead / 0.4, 1.0)
    return Wish(like.target, span, round(0.5 + 0.3 * sure, 2))


def wishes() -> Iterator[tuple[str, DeliveryGoal | None]]:
    """Yield the sentences that messages are compared with; None for those that wish for nothing."""
    text = (resources.files("agents.meaning") / "data" / "wishes.txt").read_text("utf-8")
    for line in text.splitlines():
        goal, _, sentences = line.partition(":")
        if line.strip() and not line.startswith("#"):
            for sentence in sentences.split(","):
                yield sentence.strip(), None if goal == "NONE" else DeliveryGoal(goal)


@cache
def _wishes() -> Meanings[DeliveryGoal]:
    return Meanings(wishes(), TermVectors())


def _clear(like: Likeness[DeliveryGoal]) -> bool:
    return like.score >= LEAST_SCORE and like.lead >= LEAST_LEAD


def _sentences(folded: str) -> Iterator[Span]:
    """Yield sentences, or parts of long ones, that could wish for something."""
    for sentence in _SENTENCE.finditer(folded):
        if folded[sentence.end() : sentence.end() + 1] == "?":
            continue
        whole = [sentence.span()]
        parts = (
            whole
            if len(sentence.group().split()) <= _LONG
            else [part.span() for part in _PART.finditer(folded, *sentence.span())]
        )
        for start, end in parts:
            words = folded[start:end]
            if len(words.split()) >= 3 and _MAY_WISH.search(words) and not _NO_WISH.search(words):
                yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())

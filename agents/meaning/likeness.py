"""Finds the target whose terms mean most nearly what a phrase means, or none when nothing is near enough."""

import logging
import threading
from collections import OrderedDict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

import numpy as np

from agents.meaning.sentence_model import Floats, SentenceModelUnavailableError, sentence_model
from agents.meaning.term_vectors import TermVectors

_LOG = logging.getLogger(__name__)

T = TypeVar("T", bound=Hashable)

LEAST_SCORE: Final = 0.5
"""Least score of a match. A target's score is 0.6 times the likeness of its nearest term and 0.4 times the
mean likeness of its three nearest; likeness is the cosine of two vectors."""
LEAST_LEAD: Final = 0.08
"""Least lead of the best target's score over that of the words that name nothing."""
CLEAR_SCORE: Final = 0.58
CLEAR_LEAD: Final = 0.15
"""A match that reaches one of them needs no more; below both it is as likely wrong as right."""
_NEAREST_WEIGHT: Final = np.float32(0.6)
_NEIGHBOURS: Final = 3
_MOST_PHRASES: Final = 24
"""Phrases of one message that are compared; further ones stay without a match."""
_MOST_REMEMBERED: Final = 4096


@dataclass(frozen=True, slots=True)
class Likeness(Generic[T]):
    """What a phrase means most nearly.

    Attributes:
        target: The nearest target.
        score: How near it is, at most 1.
        lead: By how much it is nearer than the words that name nothing.
    """

    target: T
    score: float
    lead: float

    @property
    def accepted(self) -> bool:
        """Whether it is near enough to be what was meant."""
        clear = self.score >= CLEAR_SCORE or self.lead >= CLEAR_LEAD
        return clear and self.score >= LEAST_SCORE and self.lead >= LEAST_LEAD

    @property
    def confidence(self) -> float:
        """0.55 for a match that is only just accepted, 0.9 for one that leaves no doubt."""
        sure = min((self.score - LEAST_SCORE) / 0.3, (self.lead - LEAST_LEAD) / 0.25, 1.0)
        return round(0.55 + 0.35 * max(sure, 0.0), 2)


def nearer(one: Likeness[T] | None, other: Likeness[T] | None) -> Likeness[T] | None:
    """Return the accepted one of two likenesses, of two such the one with the higher score."""
    found = [like for like in (one, other) if like is not None and like.accepted]
    return max(found, key=lambda like: like.score) if found else one


class PhraseVectors:
    """The vectors of phrases that people write; those of the last few thousand are remembered."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._remembered: OrderedDict[str, Floats] = OrderedDict()

    def __call__(self, phrases: Sequence[str]) -> Floats:
        """Return one vector a phrase; what is new is computed in one run.

        Raises:
            SentenceModelUnavailableError: The model's weights are not installed.
        """
        with self._lock:
            at_hand = {phrase: self._remembered[phrase] for phrase in phrases if phrase in self._remembered}
        new = [phrase for phrase in dict.fromkeys(phrases) if phrase not in at_hand]
        if new:
            at_hand.update(zip(new, sentence_model().vectors(new), strict=True))
        with self._lock:
            for phrase in phrases:
                self._remembered[phrase] = at_hand[phrase]
                self._remembered.move_to_end(phrase)
            while len(self._remembered) > _MOST_REMEMBERED:
                self._remembered.popitem(last=False)
        return np.stack([at_hand[phrase] for phrase in phrases])


phrase_vectors: Final = PhraseVectors()


class Meanings(Generic[T]):
    """Compares phrases with the terms of targets.

    Args:
        terms: Terms and what they stand for; None for words that name nothing.
        vectors: Where the terms' vectors come from. Terms without one are left out until `prepare`.
    """

    def __init__(self, terms: Iterable[tuple[str, T | None]], vectors: TermVectors) -> None:
        self._terms = tuple(dict.fromkeys(terms))
        self._vectors = vectors
        self._lock = threading.Lock()
        self._table: _Table[T] | None = None

    def prepare(self) -> None:
        """Compute the vectors of terms that have none; without the model's weights they stay left out."""
        try:
            self._vectors.learn([term for term, _ in self._terms])
        except SentenceModelUnavailableError:
            return
        with self._lock:
            self._table = None

    def nearest(self, phrases: Sequence[str]) -> list[Likeness[T] | None]:
        """Return the nearest target of each phrase, accepted or not; None where none can be told."""
        asked = [phrase for phrase in dict.fromkeys(phrases) if phrase.strip()][:_MOST_PHRASES]
        table = self._ready() if asked else None
        if table is None or not table.targets:
            return [None] * len(phrases)
        try:
            found = dict(zip(asked, table.compare(phrase_vectors(asked)), strict=True))
        except SentenceModelUnavailableError as error:
            _LOG.debug("phrases are not compared by meaning: %s", error)
            return [None] * len(phrases)
        return [found.get(phrase) for phrase in phrases]

    def _ready(self) -> "_Table[T]":
        with self._lock:
            if self._table is None:
                known = set(self._vectors.known([term for term, _ in self._terms]))
                rows = [(term, target) for term, target in self._terms if term in known]
                self._table = _Table.of(rows, self._vectors.vectors([term for term, _ in rows]))
            return self._table


@dataclass(frozen=True, slots=True)
class _Table(Generic[T]):
    targets: list[T]
    vectors: Floats
    members: np.ndarray[tuple[int, int], np.dtype[np.int64]]
    """Row numbers of each target's terms, padded with a row that is never near; the last row is for None."""

    @classmethod
    def of(cls, rows: Sequence[tuple[str, T | None]], vectors: Floats) -> "_Table[T]":
        groups: dict[T | None, list[int]] = {}
        for row, (_, target) in enumerate(rows):
            groups.setdefault(target, []).append(row)
        nothing = groups.pop(None, [])
        lists = [*groups.values(), nothing]
        widest = max(_NEIGHBOURS, *map(len, lists))
        members = np.full((len(lists), widest), len(rows), np.int64)
        for number, group in enumerate(lists):
            members[number, : len(group)] = group
        return cls([target for target in groups if target is not None], vectors, members)

    def compare(self, phrases: Floats) -> list[Likeness[T]]:
        """Return the nearest target of each phrase."""
        alike = np.full((len(phrases), len(self.vectors) + 1), -1.0, np.float32)
        alike[:, :-1] = phrases @ self.vectors.T
        nearest = -np.partition(-alike[:, self.members], _NEIGHBOURS - 1, axis=2)[:, :, :_NEIGHBOURS]
        real = nearest > -1.0
        mean = np.where(real, nearest, 0).sum(axis=2) / np.maximum(real.sum(axis=2), 1)
        scores = _NEAREST_WEIGHT * nearest.max(axis=2) + (1 - _NEAREST_WEIGHT) * mean
        best = scores[:, :-1].argmax(axis=1)
        top = scores[np.arange(len(phrases)), best]
        lead = top - scores[:, -1]
        return [
            Likeness(self.targets[target], float(score), float(ahead))
            for target, score, ahead in zip(best, top, lead, strict=True)
        ]

"""Says what people are into from what they do: a linear model over the meaning of "people who ...".

Its classes are topics and "no taste at all". `python -m evals.deeds.training` makes its weights from deeds
that are labelled with their topics, and from the word lists of topics.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

import numpy as np

from agents.meaning.likeness import phrase_vectors
from agents.meaning.sentence_model import DIMENSIONS, Floats, SentenceModelUnavailableError
from agents.meaning.wish_model import softmax

NO_TASTE: Final = "-"
"""The class of what everybody does: it tells of no taste."""
WEIGHTS: Final = "deed_model.npz"
LEAST_CHANCE: Final = 0.45
"""Least chance of a topic that nothing else speaks for."""
CLEAR_CHANCE: Final = 0.6
"""A topic of this chance counts more than what single words of the deed mean."""
SURE_CHANCE: Final = 0.9
"""A topic of this chance is told even by a word or two."""
IDLE: Final = 0.6
"""A deed that tells of no taste with this chance tells of none."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What a deed tells.

    Attributes:
        topic: Name of the likeliest topic; None: more likely it tells of none than of any one.
        chance: How likely that is, 0 to 1.
        idle: How likely it tells of no taste, 0 to 1.
    """

    topic: str | None
    chance: float
    idle: float


@dataclass(frozen=True, slots=True)
class DeedModel:
    """The weights in memory.

    Attributes:
        topics: Names of the classes.
        by_meaning: One row for each number of a vector, one column a class.
        bias: One number a class.
        deeds: SHA-256 of the file of deeds that it was trained on.
    """

    topics: tuple[str, ...]
    by_meaning: Floats
    bias: Floats
    deeds: str

    def told(self, vectors: Floats) -> list[Deed]:
        """Return what each of some deeds tells, by their vectors of length 1."""
        chances = softmax(vectors @ self.by_meaning + self.bias)
        none = self.topics.index(NO_TASTE)
        best = chances.argmax(axis=1)
        return [
            Deed(None if top == none else self.topics[top], float(row[top]), float(row[none]))
            for top, row in zip(best, chances, strict=True)
        ]

    def as_bytes(self) -> bytes:
        """Return the model as a file; 16 bits a number."""
        content = io.BytesIO()
        np.savez_compressed(
            content,
            topics=np.frombuffer("\n".join(self.topics).encode(), np.uint8),
            by_meaning=self.by_meaning.astype(np.float16),
            bias=self.bias,
            deeds=np.frombuffer(self.deeds.encode(), np.uint8),
        )
        return content.getvalue()

    @classmethod
    def from_bytes(cls, content: bytes) -> "DeedModel":
        """Return the model of a file.

        Raises:
            ValueError: Its arrays are not of this form.
        """
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            topics = tuple(file["topics"].tobytes().decode().split("\n"))
            weights, bias = file["by_meaning"].astype(np.float32), file["bias"].astype(np.float32)
            model = cls(topics, weights, bias, file["deeds"].tobytes().decode())
        if weights.shape != (DIMENSIONS, len(topics)) or bias.shape != (len(topics),):
            msg = f"deed model of shapes {weights.shape} and {bias.shape}; train it again"
            raise ValueError(msg)
        return model


@cache
def deed_model() -> DeedModel:
    """Return the model that ships with this package."""
    return DeedModel.from_bytes((resources.files("agents.meaning") / "data" / WEIGHTS).read_bytes())


def deeds_told(deeds: Sequence[str]) -> list[Deed | None]:
    """Return what each of "people who ..." tells; None without a sentence model."""
    if not deeds:
        return []
    try:
        vectors = phrase_vectors(deeds)
    except SentenceModelUnavailableError:
        return [None] * len(deeds)
    return list(deed_model().told(vectors))

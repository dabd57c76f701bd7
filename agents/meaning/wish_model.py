"""Says from one sentence what a business wants to happen: a linear model over its meaning and its words.

Its features are the sentence's vector and which words, neighbours and near neighbours it has, hashed; its
classes are the delivery goals and "nothing of the kind". `python -m evals.wishes.training` makes its weights
from labelled sentences.
"""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import chain, pairwise
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from agents.meaning.sentence_model import DIMENSIONS, Floats
from planner.domain.vocabulary import DeliveryGoal

GOALS: Final = tuple(DeliveryGoal)
CLASSES: Final = len(GOALS) + 1
"""The first class is a sentence that tells no goal; the others follow `GOALS`."""
BUCKETS: Final = 1 << 14
"""What words are hashed to; the vector's numbers stand in front of them."""
WORD_WEIGHT: Final = np.float32(0.4)
"""What a word counts, beside a vector of length 1."""
WEIGHTS: Final = "wish_model.npz"
_WORD: Final = re.compile(r"[a-z']+")


@dataclass(frozen=True, slots=True)
class WishModel:
    """The weights in memory.

    Attributes:
        by_meaning: One row for each number of a sentence's vector, one column a class.
        by_word: One row a bucket, one column a class.
        bias: One number a class.
        sentences: SHA-256 of the file of sentences that it was trained on.
    """

    by_meaning: Floats
    by_word: Floats
    bias: Floats
    sentences: str

    def by_words(self, sentence: str) -> Floats:
        """Return what the words alone say for each class, unscaled."""
        result: Floats = self.by_word[buckets(sentence)].sum(axis=0) * WORD_WEIGHT + self.bias
        return result

    def probabilities(self, sentences: Sequence[str], vectors: Floats) -> Floats:
        """Return one row a sentence, one column a class; each row sums to 1.

        Args:
            sentences: Folded English.
            vectors: Their vectors of length 1, as rows.
        """
        scores = vectors @ self.by_meaning + np.stack([self.by_words(sentence) for sentence in sentences])
        return softmax(scores)

    def as_bytes(self) -> bytes:
        """Return the model as a file; 16 bits a number."""
        content = io.BytesIO()
        np.savez_compressed(
            content,
            by_meaning=self.by_meaning.astype(np.float16),
            by_word=self.by_word.astype(np.float16),
            bias=self.bias,
            sentences=np.frombuffer(self.sentences.encode(), np.uint8),
        )
        return content.getvalue()

    @classmethod
    def from_bytes(cls, content: bytes) -> "WishModel":
        """Return the model of a file.

        Raises:
            ValueError: Its arrays are not of this form.
        """
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            meaning, words = file["by_meaning"].astype(np.float32), file["by_word"].astype(np.float32)
            model = cls(meaning, words, file["bias"].astype(np.float32), file["sentences"].tobytes().decode())
        if meaning.shape != (DIMENSIONS, CLASSES) or words.shape != (BUCKETS, CLASSES):
            msg = f"wish model of shapes {meaning.shape} and {words.shape}; train it again"
            raise ValueError(msg)
        return model


@cache
def wish_model() -> WishModel:
    """Return the model that ships with this package."""
    return WishModel.from_bytes((resources.files("agents.meaning") / "data" / WEIGHTS).read_bytes())


def buckets(sentence: str) -> NDArray[np.int64]:
    """Return the buckets of a sentence's words, of its neighbours and of those with one word between."""
    words = ["^", *_WORD.findall(sentence), "$"]
    near = (f"{one} {other}" for one, other in pairwise(words))
    apart = (f"{one} _ {other}" for one, other in zip(words, words[2:], strict=False))
    found = {crc32(gram.encode()) % BUCKETS for gram in chain(words, near, apart)}
    return np.fromiter(sorted(found), np.int64, len(found))


def softmax(scores: Floats) -> Floats:
    """Return rows of probabilities for rows of scores."""
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    result: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return result

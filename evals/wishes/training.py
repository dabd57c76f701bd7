"""Trains the model of wishes: `python -m evals.wishes.training` writes agents/meaning/data/wish_model.npz.

Classes weigh by the root of how rare they are. `sentences.tsv` holds one labelled sentence a line, folded
English as the glosses write it: the label is a delivery goal or NONE.
"""

from hashlib import sha256
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from agents.meaning import wish_model
from agents.meaning.sentence_model import DIMENSIONS, Floats, sentence_model
from agents.meaning.wish_model import BUCKETS, CLASSES, GOALS, WORD_WEIGHT, WishModel, buckets
from evals.regression import fit
from planner.domain.vocabulary import DeliveryGoal

SENTENCES: Final = Path(__file__).parent / "sentences.tsv"
PENALTY: Final = 1e-4
STEPS: Final = 200
_PACE = 0.05
_BATCH = 32
_MEMORY = 0.999


def labelled() -> list[tuple[str, int]]:
    """Return the sentences with their classes.

    Raises:
        ValueError: A line has no label, or an unknown one.
    """
    rows = (line.split("\t") for line in SENTENCES.read_text("utf-8").splitlines())
    return [
        (sentence, 0 if label == "NONE" else GOALS.index(DeliveryGoal(label)) + 1) for label, sentence in rows
    ]


def digest() -> str:
    """Return the SHA-256 of the file of sentences."""
    return sha256(SENTENCES.read_bytes()).hexdigest()


def train(rows: list[tuple[str, int]]) -> WishModel:
    """Return the model of labelled sentences; computing their vectors takes about a second per 400."""
    texts = [sentence for sentence, _ in rows]
    vectors = np.concatenate(
        [sentence_model().vectors(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]
    )
    found = [buckets(text) for text in texts]
    used = np.unique(np.concatenate(found))
    words = np.zeros((len(texts), len(used)), np.float32)
    for row, hashed in enumerate(found):
        words[row, np.searchsorted(used, hashed)] = WORD_WEIGHT
    labels = np.array([label for _, label in rows])
    weights, bias = fit(
        np.hstack([vectors, words]),
        labels,
        _rarities(labels),
        classes=CLASSES,
        penalty=PENALTY,
        steps=STEPS,
        pace=lambda _: _PACE,
        memory=_MEMORY,
    )
    by_word = np.zeros((BUCKETS, CLASSES), np.float32)
    by_word[used] = weights[DIMENSIONS:]
    return WishModel(weights[:DIMENSIONS], by_word, bias, digest())


def _rarities(labels: NDArray[np.int64]) -> Floats:
    """Return how much each sentence counts: by the root of how rare its class is."""
    seen = np.bincount(labels, minlength=CLASSES).clip(1)
    result: Floats = np.sqrt(len(labels) / seen)[labels].astype(np.float32)
    return result


if __name__ == "__main__":
    path = Path(wish_model.__file__).parent / "data" / wish_model.WEIGHTS
    path.write_bytes(train(labelled()).as_bytes())

"""Trains the model of deeds: `python -m evals.deeds.training` writes agents/meaning/data/deed_model.npz.

It learns from `deeds.txt` and, with less weight, from the words and signs of the same topics: "people who
love trail running", "people who have a tripod". A topic without deeds of its own counts as the first of its
other or wider names that has some.
"""

from hashlib import sha256
from pathlib import Path
from typing import Final

import numpy as np

from agents.meaning import deed_model
from agents.meaning.deed_model import NO_TASTE, DeedModel
from agents.meaning.sentence_model import sentence_model
from agents.meaning.topics import interest_signs, interest_topics, words_without_topic
from evals.regression import fit

DEEDS: Final = Path(__file__).parent / "deeds.txt"
PENALTY: Final = 1e-5
STEPS: Final = 150
_WEIGHTS: Final = {"deed": 2.0, "word": 1.0, "idle": 0.7}
_FIRST_PACE, _LAST_PACE = 0.25, 0.1
_BATCH = 32
_MEMORY = 0.99
Row = tuple[str, str, float]
"""A text, its topic and how much it counts."""


def deeds() -> list[tuple[str, str]]:
    """Return what people do, each deed with its topic."""
    lines = [line for line in DEEDS.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    rows = [(topic.strip(), told) for topic, _, told in (line.partition(":") for line in lines)]
    return [(deed.strip(), topic) for topic, told in rows for deed in told.split(",")]


def digest() -> str:
    """Return the SHA-256 of the file of deeds."""
    return sha256(DEEDS.read_bytes()).hexdigest()


def rows() -> list[Row]:
    """Return everything that the model is trained on."""
    told = deeds()
    known = {topic for _, topic in told}
    classes: dict[str, str] = {}
    for topic in interest_topics():
        of = next((name for name in topic.all_names if name in known), None)
        if of is not None and not topic.protected:
            classes[topic.names[0]] = of
    result: list[Row] = [(f"people who {deed}", topic, _WEIGHTS["deed"]) for deed, topic in told]
    for topic in interest_topics():
        of = classes.get(topic.names[0])
        words = () if of is None else topic.things
        result += [(f"people who love {word.lower()}", of or "", _WEIGHTS["word"]) for word in words]
        if of == topic.names[0]:
            result += [(word.lower(), of, _WEIGHTS["word"]) for word in words]
    for name, signs in interest_signs():
        if name in classes:
            result += [(f"people who have {sign}", classes[name], _WEIGHTS["word"]) for sign in signs]
    for word in words_without_topic():
        result += [(text, NO_TASTE, _WEIGHTS["idle"]) for text in (word, f"people who {word}")]
    return result


def train(samples: list[Row]) -> DeedModel:
    """Return the model of labelled texts; computing their vectors takes about a second per 200."""
    texts = [text for text, _, _ in samples]
    vectors = np.concatenate(
        [sentence_model().vectors(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]
    )
    topics = tuple(sorted({topic for _, topic, _ in samples}))
    labels = np.array([topics.index(topic) for _, topic, _ in samples])
    counts = np.array([weight for _, _, weight in samples], np.float32)
    weights, bias = fit(
        vectors,
        labels,
        counts,
        classes=len(topics),
        penalty=PENALTY,
        steps=STEPS,
        pace=_pace,
        memory=_MEMORY,
    )
    return DeedModel(topics, weights, bias, digest())


def _pace(step: int) -> float:
    return _FIRST_PACE if step * 3 < STEPS * 2 else _LAST_PACE


if __name__ == "__main__":
    path = Path(deed_model.__file__).parent / "data" / deed_model.WEIGHTS
    path.write_bytes(train(rows()).as_bytes())

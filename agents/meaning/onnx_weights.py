"""Reads the arrays of numbers out of an ONNX file, without an ONNX runtime.

An ONNX file is a protobuf message: model -> graph (field 7) -> tensors (field 5), each with dimensions
(field 1), a type (2), a name (8) and its bytes (9). Arrays are views of the mapped file: what is not used is
not read from disk.
"""

import mmap
from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

_GRAPH, _TENSOR = 7, 5
_DIMENSION, _TYPE, _NAME, _BYTES = 1, 2, 8, 9
_TYPES: Final[dict[int, np.dtype[Any]]] = {1: np.dtype(np.float32), 3: np.dtype(np.int8)}

Range = tuple[int, int]


def onnx_arrays(file: Path) -> dict[str, NDArray[Any]]:
    """Return the 32-bit and 8-bit arrays of a model by name; other types are left out.

    Raises:
        ValueError: The file is not an ONNX model.
        OSError: The file cannot be read.
    """
    with file.open("rb") as opened:
        data = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
    arrays = {}
    try:
        for graph in _parts(data, (0, len(data)), _GRAPH):
            for tensor in _parts(data, graph, _TENSOR):
                arrays.update(_array(data, tensor))
    except IndexError as error:
        msg = f"{file} ends in the middle of a value"
        raise ValueError(msg) from error
    return arrays


def _array(data: mmap.mmap, tensor: Range) -> dict[str, NDArray[Any]]:
    dimensions: list[int] = []
    kind: np.dtype[Any] | None = None
    name = ""
    content: Range | None = None
    for field, value in _fields(data, tensor):
        if isinstance(value, tuple):
            if field == _DIMENSION:
                dimensions.extend(_numbers(data, value))
            elif field == _NAME:
                name = data[slice(*value)].decode()
            elif field == _BYTES:
                content = value
        elif field == _DIMENSION:
            dimensions.append(value)
        elif field == _TYPE:
            kind = _TYPES.get(value)
    if kind is None or content is None or prod(dimensions) * kind.itemsize != content[1] - content[0]:
        return {}
    flat = np.frombuffer(data, kind, count=prod(dimensions), offset=content[0])
    return {name: flat.reshape(dimensions)}


def _parts(data: mmap.mmap, within: Range, wanted: int) -> Iterator[Range]:
    for field, value in _fields(data, within):
        if field == wanted and isinstance(value, tuple):
            yield value


def _numbers(data: mmap.mmap, within: Range) -> Iterator[int]:
    at, stop = within
    while at < stop:
        value, at = _varint(data, at)
        yield value


def _fields(data: mmap.mmap, within: Range) -> Iterator[tuple[int, int | Range]]:
    """Yield field numbers with their whole numbers, or with where their bytes lie."""
    at, stop = within
    while at < stop:
        key, at = _varint(data, at)
        field, wire = key >> 3, key & 7
        if wire == 0:
            value, at = _varint(data, at)
            yield field, value
        elif wire == 2:
            length, at = _varint(data, at)
            yield field, (at, at + length)
            at += length
        elif wire in {1, 5}:
            at += 8 if wire == 1 else 4
        else:
            msg = f"not a protobuf message: wire type {wire}"
            raise ValueError(msg)


def _varint(data: mmap.mmap, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7

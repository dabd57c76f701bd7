"""The vectors of the terms that phrases are compared with: shipped, kept in the state directory, or computed.

Those of our own word lists and of the simulator's taxonomies ship with this package, 8 bits a number. Names
of another taxonomy are computed once and kept in a file of the same form.
"""

import contextlib
import io
import logging
import os
import threading
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from agents.meaning.sentence_model import DIMENSIONS, WEIGHTS_SHA256, Floats, sentence_model

_LOG = logging.getLogger(__name__)

KEPT_FILE: Final = "term-vectors.npz"
BATCH: Final = 16
"""Terms computed at a time; between two batches others get their turn."""
MOST_KEPT: Final = 50_000
"""Terms that are kept; a taxonomy with more is compared by the first of them."""


@dataclass(frozen=True, slots=True)
class TermTable:
    """Terms with their vectors, 8 bits a number: `values * scales` has length 1 in each row."""

    rows: Mapping[str, int]
    values: NDArray[np.int8]
    scales: Floats

    def vectors(self, terms: Sequence[str]) -> Floats:
        """Return the unit vectors of terms that are all in the table, as rows."""
        rows = np.array([self.rows[term] for term in terms], dtype=np.int64)
        result: Floats = self.values[rows].astype(np.float32) * self.scales[rows, None]
        return result

    @classmethod
    def of(cls, terms: Sequence[str], vectors: Floats) -> "TermTable":
        """Return the table of terms and their unit vectors."""
        scales = np.abs(vectors).max(axis=1, initial=1e-9) / np.float32(127)
        values = np.rint(vectors / scales[:, None]).astype(np.int8)
        lengths = np.linalg.norm(values.astype(np.float32), axis=1)
        return cls({term: row for row, term in enumerate(terms)}, values, (1 / lengths).astype(np.float32))

    def as_bytes(self) -> bytes:
        """Return the table as a file; the same table gives the same bytes."""
        arrays: dict[str, NDArray[Any]] = {
            "terms": np.frombuffer("\n".join(self.rows).encode(), np.uint8),
            "values": self.values,
            "scales": self.scales,
            "model": np.frombuffer(WEIGHTS_SHA256.encode(), np.uint8),
        }
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, array in arrays.items():
                content = io.BytesIO()
                np.lib.format.write_array(content, array, allow_pickle=False)
                entry = zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0))
                archive.writestr(entry, content.getvalue(), zipfile.ZIP_DEFLATED)
        return file.getvalue()

    @classmethod
    def from_bytes(cls, content: bytes) -> "TermTable":
        """Return the table of a file.

        Raises:
            ValueError: It is no such file, or its vectors are those of another model.
        """
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as file:
                model, values, scales = file["model"].tobytes(), file["values"], file["scales"]
                text = file["terms"].tobytes().decode()
        except (OSError, KeyError, EOFError, zipfile.BadZipFile) as error:
            msg = f"not a file of term vectors: {error}"
            raise ValueError(msg) from error
        terms = text.split("\n") if text else []
        fits = values.shape == (len(terms), DIMENSIONS) and scales.shape == (len(terms),)
        if model != WEIGHTS_SHA256.encode() or not fits or values.dtype != np.int8:
            msg = "the term vectors are those of another model"
            raise ValueError(msg)
        return cls({term: row for row, term in enumerate(terms)}, values, scales)


EMPTY: Final = TermTable({}, np.zeros((0, DIMENSIONS), np.int8), np.zeros(0, np.float32))


@cache
def shipped_terms() -> TermTable:
    """Return the table that ships with this package."""
    return TermTable.from_bytes(
        (resources.files("agents.meaning") / "data" / "term_vectors.npz").read_bytes()
    )


class TermVectors:
    """Looks up and learns vectors of terms. Threads may share one.

    Args:
        directory: Where vectors that had to be computed are kept; None: only in memory.
    """

    def __init__(self, directory: Path | None = None) -> None:
        self._file = None if directory is None else directory / KEPT_FILE
        self._lock = threading.Lock()
        self._learnt: TermTable | None = None

    def known(self, terms: Sequence[str]) -> list[str]:
        """Return those of `terms` whose vectors are at hand."""
        shipped, learnt = shipped_terms(), self._kept()
        return [term for term in terms if term in shipped.rows or term in learnt.rows]

    def vectors(self, terms: Sequence[str]) -> Floats:
        """Return the vectors of known terms, as rows."""
        shipped, learnt = shipped_terms(), self._kept()
        result = np.zeros((len(terms), DIMENSIONS), np.float32)
        for table, at in (
            (shipped, [row for row, term in enumerate(terms) if term in shipped.rows]),
            (learnt, [row for row, term in enumerate(terms) if term not in shipped.rows]),
        ):
            if at:
                result[at] = table.vectors([terms[row] for row in at])
        return result

    def learn(self, terms: Sequence[str]) -> None:
        """Compute the vectors of terms that are not at hand, and keep them.

        Raises:
            SentenceModelUnavailableError: The model's weights are not installed.
        """
        known = set(self.known(terms))
        new = [term for term in dict.fromkeys(terms) if term not in known and "\n" not in term][:MOST_KEPT]
        if not new:
            return
        model = sentence_model()
        batches = [model.vectors(new[at : at + BATCH]) for at in range(0, len(new), BATCH)]
        with self._lock:
            before = self._learnt or EMPTY
            kept = list(before.rows)[: MOST_KEPT - len(new)]
            table = TermTable.of([*kept, *new], np.concatenate([before.vectors(kept), *batches]))
            self._learnt = table
        if self._file is not None:
            _write(self._file, table.as_bytes())

    def _kept(self) -> TermTable:
        if self._learnt is None:
            with self._lock:
                if self._learnt is None:
                    self._learnt = _read(self._file)
        return self._learnt


def _read(file: Path | None) -> TermTable:
    if file is None or not file.exists():
        return EMPTY
    try:
        return TermTable.from_bytes(file.read_bytes())
    except (OSError, ValueError) as error:
        _LOG.warning("%s is made anew: %s", file, error)
        return EMPTY


def _write(file: Path, content: bytes) -> None:
    written = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        written.write_bytes(content)
        written.replace(file)
    except OSError as error:
        _LOG.warning("%s cannot be written, so it is computed again next time: %s", file, error)
        with contextlib.suppress(OSError):
            written.unlink()

"""Reading a CSV file row by row, with the line on which each row starts, in bounded memory."""

import csv
import difflib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from planner.domain.errors import UserInputError

LONGEST_PIECE = 1 << 20
"""Characters read at a time at most: a file without line ends must not fill the memory."""

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class CsvRow:
    """A row of the file.

    Attributes:
        line: Number of the line on which it starts, from 1.
        cells: Its cells; empty when it could not be read.
        problem: Why it could not be read, None when it could.
    """

    line: int
    cells: tuple[str, ...]
    problem: str | None = None


class CsvFile:
    """An open export: its header, then its rows.

    Raises:
        UserInputError: The file cannot be opened or decoded, or has no header.
    """

    def __init__(self, text: TextIO, name: str, delimiter: str) -> None:
        self._name = name
        self._lines = _CountedLines(text)
        self._reader = csv.reader(self._lines, delimiter=delimiter, strict=False)
        first = next(self._rows(), None)
        if first is None or first.problem is not None or not any(cell.strip() for cell in first.cells):
            raise UserInputError(f"{name} has no header line.", code="FILE_WITHOUT_HEADER")
        self.header = tuple(cell.strip() for cell in first.cells)
        """The names of the columns, without blanks around them."""

    def position(self, column: str) -> int:
        """Return where the column stands in a row.

        Raises:
            UserInputError: It is not in the header, or more than once.
        """
        found = self.header.count(column)
        if found == 1:
            return self.header.index(column)
        if found > 1:
            raise UserInputError(
                f"{self._name} has {found} columns named {column!r}.", code="AMBIGUOUS_COLUMN", field=column
            )
        near = difflib.get_close_matches(column, self.header, n=1)
        raise UserInputError(
            f"{self._name} has no column {column!r}" + (f"; it has {near[0]!r}." if near else "."),
            code="MISSING_COLUMN",
            field=column,
            suggestion="Columns of the file: " + ", ".join(name for name in self.header if name),
        )

    def rows(self) -> Iterator[CsvRow]:
        """Yield the rows behind the header; blank lines are passed over.

        Raises:
            UserInputError: The bytes are not text in the file's encoding.
        """
        width = len(self.header)
        for row in self._rows():
            if row.problem is not None or len(row.cells) == width:
                yield row
            elif len(row.cells) > width and not any(row.cells[width:]):
                yield CsvRow(row.line, row.cells[:width])
            else:
                yield CsvRow(row.line, (), f"it has {len(row.cells)} cells where the header has {width}")

    def _rows(self) -> Iterator[CsvRow]:
        while True:
            line = self._lines.ended + 1
            try:
                cells = next(self._reader)
            except StopIteration:
                return
            except UnicodeError as error:
                raise UserInputError(
                    f"{self._name} is not text in the mapping's encoding: behind line {self._lines.ended} "
                    "stands a byte that does not fit.",
                    code="FILE_ENCODING",
                    suggestion="Say the file's encoding in the mapping, under [file].",
                ) from error
            except csv.Error as error:
                yield CsvRow(line, (), str(error))
                continue
            if cells:
                yield CsvRow(line, tuple(cells))


class _CountedLines:
    """The lines of a text in pieces of bounded length, and how many of them have ended."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self.ended = 0

    def __iter__(self) -> "_CountedLines":
        return self

    def __next__(self) -> str:
        piece = self._text.readline(LONGEST_PIECE)
        if not piece:
            raise StopIteration
        if piece.endswith(("\n", "\r")):
            self.ended += 1
        return piece


def open_text(path: Path, encoding: str) -> TextIO:
    """Open the file for reading; a byte-order mark decides over `encoding`.

    Raises:
        UserInputError: It cannot be opened.
    """
    try:
        with path.open("rb") as start:
            first = start.read(3)
        marked = next((named for mark, named in _MARKS if first.startswith(mark)), encoding)
        return path.open(encoding=marked, newline="")
    except OSError as error:
        raise _unreadable(path, error) from error


def sha256_of(path: Path) -> str:
    """Return the hex SHA-256 of the file's bytes.

    Raises:
        UserInputError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> UserInputError:
    return UserInputError(f"{path} cannot be read: {error.strerror}.", code="FILE_UNREADABLE")

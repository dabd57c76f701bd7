"""Reading CSV files: which line a row starts on, whatever the file looks like."""

from pathlib import Path

import pytest

from planner.domain.errors import UserInputError
from tools.history.importing import reading
from tools.history.importing.reading import CsvFile, CsvRow, open_text


def rows_of(tmp_path: Path, content: bytes, encoding: str = "utf-8") -> list[CsvRow]:
    file = tmp_path / "export.csv"
    file.write_bytes(content)
    with open_text(file, encoding) as text:
        return list(CsvFile(text, "export.csv", ",").rows())


def test_a_row_is_known_by_the_line_it_starts_on(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, b'a,b\n1,"two\nlines"\n\n2,x\r\n3,"c\r\nd"\n4,y')

    assert rows == [
        CsvRow(2, ("1", "two\nlines")),
        CsvRow(5, ("2", "x")),
        CsvRow(6, ("3", "c\r\nd")),
        CsvRow(8, ("4", "y")),
    ]


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("\ufeffä,b\n1,2\n".encode(), "utf-8"),
        ("ä,b\n1,2\n".encode("utf-16"), "utf-8"),
        ("ä,b\n1,2\n".encode("cp1252"), "cp1252"),
    ],
)
def test_marks_and_encodings(tmp_path: Path, content: bytes, encoding: str) -> None:
    file = tmp_path / "export.csv"
    file.write_bytes(content)

    with open_text(file, encoding) as text:
        source = CsvFile(text, "export.csv", ",")
        assert source.position("ä") == 0
        assert list(source.rows()) == [CsvRow(2, ("1", "2"))]


def test_ragged_rows_are_problems_of_their_own(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, b"a,b\n1\n1,2,3\n1,2,,\n1,2\n")

    assert [row.line for row in rows if row.problem] == [2, 3]
    assert [row for row in rows if not row.problem] == [CsvRow(4, ("1", "2")), CsvRow(5, ("1", "2"))]


def test_a_nul_is_just_a_character(tmp_path: Path) -> None:
    assert rows_of(tmp_path, b"a,b\n1,x\0y\n") == [CsvRow(2, ("1", "x\0y"))]


def test_a_huge_field_is_a_problem_and_the_rest_is_read(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, b"a,b\n1," + b"x" * 200_000 + b"\n2,y\n")

    assert rows[0].line == 2
    assert "field larger" in str(rows[0].problem)
    assert rows[-1] == CsvRow(3, ("2", "y"))


def test_a_line_without_end_does_not_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LONGEST_PIECE", 1000)

    rows = rows_of(tmp_path, b"a,b\n" + b"1,2,3," * 1000 + b"\n5,6\n")

    assert all(row.problem for row in rows[:-1])
    assert {row.line for row in rows[:-1]} == {2}
    assert rows[-1] == CsvRow(3, ("5", "6"))


def test_a_quote_that_is_never_closed_is_reported(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, b'a,b\n1,"open\n' + b"2,y\n" * 50_000)

    assert rows[0].line == 2
    assert rows[0].problem is not None


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", b", ,\n1,2,3\n"])
def test_a_file_needs_a_header(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UserInputError) as caught:
        rows_of(tmp_path, content)
    assert caught.value.code == "FILE_WITHOUT_HEADER"


def test_bytes_of_another_encoding_are_fatal(tmp_path: Path) -> None:
    with pytest.raises(UserInputError) as caught:
        rows_of(tmp_path, "a,b\n1,é\n".encode("latin-1"))
    assert caught.value.code == "FILE_ENCODING"


def test_a_missing_column_names_the_nearest(tmp_path: Path) -> None:
    file = tmp_path / "export.csv"
    file.write_text("Spend,Clicks,Clicks\n")

    with open_text(file, "utf-8") as text:
        source = CsvFile(text, "export.csv", ",")
    with pytest.raises(UserInputError, match="'Spend'") as missing:
        source.position("Spent")
    with pytest.raises(UserInputError) as ambiguous:
        source.position("Clicks")
    assert (missing.value.code, ambiguous.value.code) == ("MISSING_COLUMN", "AMBIGUOUS_COLUMN")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(UserInputError) as caught:
            open_text(path, "utf-8")
        assert caught.value.code == "FILE_UNREADABLE"

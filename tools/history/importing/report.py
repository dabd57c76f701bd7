"""What an import did, row by row where it matters."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that was left out.

    Attributes:
        line: The line of the file on which it starts.
        reason: Stable code.
        detail: What is wrong, for people.
    """

    line: int
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did. Rows read = inserted + updated + unchanged + rejected.

    Attributes:
        source: Name under which the history holds the rows.
        file_name: The file.
        file_sha256: Hex digest of its bytes.
        rows_read: Rows behind the header, without blank lines.
        inserted: Ad sets that are new.
        updated: Ad sets that were there and differed.
        unchanged: Ad sets that were there as they are.
        rejected: Rows left out.
        rejected_by_reason: How many rows were left out for each reason.
        first_rejected: The first rejected rows, in the order of the file.
        currency_mismatch_lines: The first lines whose currency is not the account's.
        currency_mismatches: How many such rows there are, left out or kept as the mapping says.
        ends_assumed: Ad sets without an end, whose flight got the length that the mapping sets.
        unused_columns: Columns of the file that the mapping does not name.
        unmapped_fields: Fields of the history that the mapping does not fill.
    """

    source: str
    file_name: str
    file_sha256: str
    rows_read: int
    inserted: int
    updated: int
    unchanged: int
    rejected: int
    rejected_by_reason: dict[str, int]
    first_rejected: tuple[RejectedRow, ...]
    currency_mismatch_lines: tuple[int, ...]
    currency_mismatches: int
    ends_assumed: int
    unused_columns: tuple[str, ...]
    unmapped_fields: tuple[str, ...]

    def lines(self) -> list[str]:
        """Return the report in plain lines for a terminal."""
        told = [
            f"{self.file_name} -> {self.source}",
            f"{self.rows_read:,} rows read: {self.inserted:,} inserted, {self.updated:,} updated, "
            f"{self.unchanged:,} unchanged, {self.rejected:,} rejected",
        ]
        if self.ends_assumed:
            told.append(f"{self.ends_assumed:,} rows had no end; the mapping's flight length was assumed")
        if self.currency_mismatches:
            where = ", ".join(str(line) for line in self.currency_mismatch_lines)
            told.append(f"{self.currency_mismatches:,} rows are not in the account's currency: lines {where}")
        told += [f"{number:,} x {reason}" for reason, number in self.rejected_by_reason.items()]
        told += [f"line {row.line}: {row.reason}: {row.detail}" for row in self.first_rejected]
        if self.unused_columns:
            told.append("columns not used: " + ", ".join(self.unused_columns))
        if self.unmapped_fields:
            told.append("fields not filled: " + ", ".join(self.unmapped_fields))
        return told


@dataclass(slots=True)
class Rejections:
    """Rejected rows while a file is read; only the first are kept whole.

    Attributes:
        listed: How many to keep.
    """

    listed: int
    first: list[RejectedRow] = field(default_factory=list)
    by_reason: Counter[str] = field(default_factory=Counter)
    mismatch_lines: list[int] = field(default_factory=list)

    def add(self, line: int, reason: str, detail: str) -> None:
        """Note a rejected row."""
        self.by_reason[reason] += 1
        if len(self.first) < self.listed:
            self.first.append(RejectedRow(line, reason, detail))

    def note_mismatch(self, line: int) -> None:
        """Note a row in another currency than its account's."""
        if len(self.mismatch_lines) < self.listed:
            self.mismatch_lines.append(line)

"""Importing an advertiser's wide CSV export: one row an ad set, with lifetime results.

What is wrong with a row rejects that row; what is wrong with the file or the mapping loads nothing. Importing
the same file again changes nothing in the history.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path

from planner.domain.history import AdSetRecord
from tools.database.pool import DatabasePool
from tools.history.copy_rows import METRICS
from tools.history.importing.cells import CellError
from tools.history.importing.mapping import Fields, ImportMapping
from tools.history.importing.reading import CsvFile, open_text, sha256_of
from tools.history.importing.records import CurrencyMismatchError, RecordReading
from tools.history.importing.report import ImportReport, Rejections
from tools.history.loading import LoadNote, load_ad_sets

ROWS_AT_A_TIME = 1000


async def import_csv(
    file: Path, mapping: ImportMapping, pool: DatabasePool, *, at: datetime, listed: int = 20
) -> ImportReport:
    """Load the ad sets of a CSV file into the history, all that can be used or, on a fatal problem, none.

    Args:
        file: The export.
        mapping: How to read it.
        pool: The database.
        at: The present instant, for the log of imports.
        listed: How many rejected rows and mismatching lines to list.

    Raises:
        UserInputError: The file cannot be read or decoded, or lacks a mapped column; nothing was loaded.
        HistoryUnavailableError: The database failed; nothing was loaded.
    """
    digest = await asyncio.to_thread(sha256_of, file)
    with open_text(file, mapping.file.encoding) as text:
        source = CsvFile(text, file.name, mapping.file.delimiter)
        reading = RecordReading(mapping, source.position)
        records = _Records(source, reading, Rejections(listed))
        counts = await load_ad_sets(
            pool,
            records.batches(),
            note=LoadNote(source=reading.source, at=at, file_name=file.name, file_sha256=digest),
            rejected=records.rejections.by_reason.total,
        )
    mapped = {name for rule in mapping.rules.values() for name in rule.names}
    rejections = records.rejections
    return ImportReport(
        source=reading.source,
        file_name=file.name,
        file_sha256=digest,
        rows_read=records.rows_read,
        inserted=counts.inserted,
        updated=counts.updated,
        unchanged=counts.unchanged,
        rejected=rejections.by_reason.total(),
        rejected_by_reason=dict(rejections.by_reason.most_common()),
        first_rejected=tuple(rejections.first),
        currency_mismatch_lines=tuple(rejections.mismatch_lines),
        currency_mismatches=rejections.by_reason["CURRENCY_MISMATCH"] + reading.mismatches_kept,
        ends_assumed=reading.ends_assumed,
        unused_columns=tuple(name for name in source.header if name and name not in mapped),
        unmapped_fields=_unmapped(mapping),
    )


class _Records:
    """The usable ad sets of a file, and what was left out on the way."""

    def __init__(self, source: CsvFile, reading: RecordReading, rejections: Rejections) -> None:
        self._source = source
        self._reading = reading
        # Hashes and not the ids themselves: 64 bits each, so that a long file stays small in memory.
        self._line_of_id: dict[int, int] = {}
        self.rejections = rejections
        self.rows_read = 0

    async def batches(self) -> AsyncIterator[list[AdSetRecord]]:
        records = self._records()
        while batch := list(islice(records, ROWS_AT_A_TIME)):
            yield batch

    def _records(self) -> Iterator[AdSetRecord]:
        for row in self._source.rows():
            self.rows_read += 1
            if row.problem is not None:
                self.rejections.add(row.line, "ROW_MALFORMED", row.problem)
                continue
            kept = self._reading.mismatches_kept
            try:
                identity = hash(self._reading.ad_set_id(row.cells))
                record = self._reading.record(row.cells)
            except CellError as error:
                self.rejections.add(row.line, error.reason, error.detail)
                if isinstance(error, CurrencyMismatchError):
                    self.rejections.note_mismatch(row.line)
                continue
            if self._reading.mismatches_kept > kept:
                self.rejections.note_mismatch(row.line)
            first_line = self._line_of_id.setdefault(identity, row.line)
            if first_line != row.line:
                detail = f"the same ad set is on line {first_line} already"
                self.rejections.add(row.line, "DUPLICATE_ID", detail)
                continue
            yield record


def _unmapped(mapping: ImportMapping) -> tuple[str, ...]:
    fields = tuple(name for name in Fields.model_fields if getattr(mapping.fields, name) is None)
    return fields + tuple(f"results.{name}" for name in METRICS if name not in mapping.results)

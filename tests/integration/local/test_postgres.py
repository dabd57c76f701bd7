"""A real PostgreSQL, started by us."""

import os
import threading
from pathlib import Path

import psycopg
import pytest
import sqlalchemy

from tools.local.binaries import find_postgres_binaries
from tools.local.errors import (
    PostgresBinariesUnreachableError,
    PostgresGoneError,
    PostgresStartError,
    PostgresVersionMismatchError,
    StateDirectoryError,
)
from tools.local.postgres import LocalPostgres, ensure_postgres
from tools.local.state import LocalState

only_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root runs the server as another account")


def ensure(state: LocalState, bin_dir: Path | None = None) -> LocalPostgres:
    return ensure_postgres(state.directory, bin_dir=bin_dir, fast_and_unsafe=True)


def value(server: LocalPostgres, query: str) -> object:
    with psycopg.connect(server.dsn) as connection:
        row = connection.execute(query.encode()).fetchone()
    return row[0] if row else None


def test_one_server_from_first_start_to_restart(state: LocalState, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPORT", "1")
    monkeypatch.setenv("PGDATABASE", "elsewhere")

    with ensure(state) as server:
        assert server.started_here
        assert value(server, "SELECT current_database()") == "planner"
        assert value(server, "SHOW listen_addresses") == ""
        assert value(server, "SHOW fsync") == "off"
        assert value(server, "SHOW server_encoding") == "UTF8"
        assert server.socket_dir.stat().st_mode & 0o777 == 0o700
        assert state.postgres_data.stat().st_mode & 0o777 == 0o700

        engine = sqlalchemy.create_engine(server.url)
        with engine.begin() as connection:
            connection.execute(sqlalchemy.text("CREATE TABLE kept AS SELECT 42 AS answer"))
        engine.dispose()

        with ensure(state) as shared:
            assert not shared.started_here
            assert shared.pid == server.pid
        server.check()  # the end of a share is not the end of the server

    with pytest.raises(PostgresGoneError) as raised:
        server.check()
    assert raised.value.suggestion
    server.stop()

    with ensure_postgres(state.directory) as again:
        assert again.started_here
        assert value(again, "SELECT answer FROM kept") == 42
        assert value(again, "SHOW fsync") == "on"


@only_root
def test_under_root_the_server_belongs_to_another_account(used_state: LocalState) -> None:
    with ensure(used_state) as server:
        assert Path(f"/proc/{server.pid}").stat().st_uid != 0
        assert server.socket_dir.stat().st_uid != 0


def test_a_server_outlives_the_thread_that_started_it(used_state: LocalState) -> None:
    started: list[LocalPostgres] = []
    thread = threading.Thread(target=lambda: started.append(ensure(used_state)))
    thread.start()
    thread.join()
    with started[0] as server:
        for _ in range(3):
            server.check()


def test_a_long_and_odd_state_path(state: LocalState) -> None:
    odd = LocalState(state.directory / "with space, comma & \"quotes\" 'too'" / ("x" * 90))
    odd.directory.parent.mkdir()
    with ensure(odd) as server:
        server.check()
        engine = sqlalchemy.create_engine(server.url)
        with engine.connect() as connection:
            assert connection.execute(sqlalchemy.text("SELECT 1")).scalar() == 1
        engine.dispose()
    assert not server.socket_dir.exists()


def test_a_path_that_must_be_quoted_in_the_url(state: LocalState) -> None:
    odd = LocalState(state.directory / 'a "b" %41 &c+d')
    with ensure(odd) as server:
        assert server.socket_dir.is_relative_to(odd.directory)
        engine = sqlalchemy.create_engine(server.url)
        with engine.connect() as connection:
            assert connection.execute(sqlalchemy.text("SELECT 1")).scalar() == 1
        engine.dispose()


def test_data_of_another_major_version_is_refused(used_state: LocalState) -> None:
    version = used_state.postgres_data / "PG_VERSION"
    right = version.read_text()
    version.write_text("9\n")
    with pytest.raises(PostgresVersionMismatchError, match="written by PostgreSQL 9") as raised:
        ensure(used_state)
    assert "PLANNER_PG_BIN_DIR" in raised.value.suggestion
    assert str(used_state.postgres_data) in raised.value.suggestion
    version.write_text(right)


def test_a_failed_start_quotes_the_server_and_frees_the_lock(used_state: LocalState) -> None:
    settings = used_state.postgres_data / "postgresql.conf"
    good = settings.read_text()
    settings.write_text(good + "\nno_such_setting = 1\n")
    with pytest.raises(PostgresStartError, match="no_such_setting"):
        ensure(used_state)
    settings.write_text(good)
    ensure(used_state).stop()


def test_half_a_data_directory_is_made_anew(state: LocalState) -> None:
    unfinished = state.postgres_data.with_name(state.postgres_data.name + ".unfinished")
    unfinished.mkdir()
    (unfinished / "half").touch()
    with ensure(state) as server:
        server.check()
    assert not unfinished.exists()


def test_the_system_s_own_postgres(state: LocalState) -> None:
    places = sorted(Path("/usr/lib/postgresql").glob("1[5-9]/bin/postgres"))
    if not places:
        pytest.skip("no PostgreSQL 15 or newer is installed on this system")
    with ensure(state, places[-1].parent) as server:
        assert str(value(server, "SHOW server_version")).startswith(places[-1].parents[1].name)


@only_root
def test_programs_out_of_reach_are_copied_once(state: LocalState, tmp_path: Path) -> None:
    private = tmp_path / "private"
    private.mkdir(mode=0o700)
    package = find_postgres_binaries().bin_dir.parents[1]
    for folder in (package, package.with_name(package.name + ".libs")):
        _link_tree(folder, private / folder.name)
    bin_dir = private / package.name / "pginstall" / "bin"

    for _ in range(2):
        with ensure(state, bin_dir) as server:
            program = Path(f"/proc/{server.pid}/exe").readlink()
            assert program.is_relative_to(state.postgres_binaries)
    assert len(list(state.postgres_binaries.iterdir())) == 1
    assert private.stat().st_mode & 0o777 == 0o700


@only_root
def test_programs_out_of_reach_that_are_no_package_are_refused(state: LocalState, tmp_path: Path) -> None:
    private = tmp_path / "private" / "bin"
    private.mkdir(parents=True)
    for name in ("postgres", "initdb"):
        (private / name).touch(mode=0o755)
    (tmp_path / "private").chmod(0o700)
    with pytest.raises(PostgresBinariesUnreachableError, match="may not enter or read"):
        ensure(state, private)


@only_root
def test_state_out_of_the_servers_reach_is_refused(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir(mode=0o700)
    with pytest.raises(StateDirectoryError, match="may not enter") as raised:
        ensure_postgres(tmp_path / "home" / "state")
    assert "PLANNER_STATE_DIR" in raised.value.suggestion


@only_root
def test_data_of_another_account_is_refused(state: LocalState) -> None:
    state.postgres_data.mkdir()
    with pytest.raises(StateDirectoryError, match="belongs to user id 0"):
        ensure(state)


def _link_tree(source: Path, target: Path) -> None:
    for directory, _, names in os.walk(source):
        there = target / Path(directory).relative_to(source)
        there.mkdir()
        for name in names:
            (there / name).hardlink_to((Path(directory) / name).resolve())

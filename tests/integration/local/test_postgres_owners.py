"""Processes that share one database, and how the server ends with the one that started it."""

import os
import pwd
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import psycopg
import pytest

from tools.local.account import server_account
from tools.local.errors import PostgresGoneError
from tools.local.lifeline import end, start_mortal
from tools.local.postgres import ensure_postgres
from tools.local.state import LocalState


class Owner(Protocol):
    """What `start_owner` gives: another process that runs, or shares, the server."""

    process: subprocess.Popen[str]

    def facts(self) -> dict[str, object]: ...


only_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux signals the death of a parent")


@only_linux
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_no_server_outlives_its_owner(
    used_state: LocalState,
    start_owner: Callable[[LocalState], Owner],
    servers_end: Callable[[LocalState], bool],
    servers_live: Callable[[LocalState], bool],
    number: signal.Signals,
) -> None:
    owner = start_owner(used_state)
    assert owner.facts()["started_here"]
    assert servers_live(used_state)
    owner.process.send_signal(number)
    owner.process.wait(timeout=20)
    assert servers_end(used_state)


def test_whoever_shares_takes_over_when_the_owner_is_killed(
    used_state: LocalState, start_owner: Callable[[LocalState], Owner]
) -> None:
    owner = start_owner(used_state)
    owner.facts()
    with ensure_postgres(used_state.directory) as shared:
        assert not shared.started_here
        with psycopg.connect(shared.dsn, autocommit=True) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
        owner.process.kill()
        owner.process.wait(timeout=20)
        with ensure_postgres(used_state.directory, fast_and_unsafe=True) as mine:
            assert mine.started_here
            with psycopg.connect(mine.dsn) as connection:
                assert connection.execute("SELECT answer FROM kept").fetchone() == (42,)


def test_three_processes_at_once_get_one_server(
    state: LocalState, start_owner: Callable[[LocalState], Owner]
) -> None:
    owners = [start_owner(state) for _ in range(3)]
    facts = [owner.facts() for owner in owners]
    assert sorted(str(fact["started_here"]) for fact in facts) == ["False", "False", "True"]
    assert len({fact["dsn"] for fact in facts}) == 1


@only_linux
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can turn into another user for a test")
def test_an_ordinary_user_can_start_it(
    state: LocalState,
    start_owner: Callable[..., Owner],
    servers_end: Callable[[LocalState], bool],
) -> None:
    user = pwd.getpwnam("daemon")
    os.chown(state.directory, user.pw_uid, user.pw_gid)
    owner = start_owner(state, str(user.pw_uid), str(user.pw_gid))
    facts = owner.facts()
    assert facts["started_here"]
    assert facts["uid"] == user.pw_uid
    assert state.postgres_data.stat().st_uid == user.pw_uid
    owner.process.kill()
    owner.process.wait(timeout=20)
    assert servers_end(state)


@only_linux
def test_a_killed_server_is_noticed_and_replaced(used_state: LocalState) -> None:
    with ensure_postgres(used_state.directory, fast_and_unsafe=True) as server:
        os.kill(server.pid, signal.SIGKILL)
        _wait_until(lambda: not Path(f"/proc/{server.pid}/cwd").exists())
        with pytest.raises(PostgresGoneError):
            server.check()
    with ensure_postgres(used_state.directory, fast_and_unsafe=True) as again:
        again.check()


def test_a_stale_pid_file_may_name_another_program_of_today(used_state: LocalState, tmp_path: Path) -> None:
    with (tmp_path / "log").open("wb") as log:
        stranger = start_mortal(
            ["sleep", "60"], death_signal=signal.SIGKILL, output=log, account=server_account()
        )
    try:
        facts = [
            str(stranger.pid),
            str(used_state.postgres_data),
            "1",
            "5432",
            str(used_state.postgres_socket_dir),
        ]
        (used_state.postgres_data / "postmaster.pid").write_text("\n".join(facts) + "\n")
        with ensure_postgres(used_state.directory, fast_and_unsafe=True) as server:
            server.check()
        assert stranger.poll() is None
    finally:
        end(stranger)


@only_linux
def test_a_server_without_a_parent_is_ended_first(used_state: LocalState, tmp_path: Path) -> None:
    with ensure_postgres(used_state.directory, fast_and_unsafe=True) as server:
        command = Path(f"/proc/{server.pid}/cmdline").read_bytes().decode().rstrip("\0").split("\0")
    used_state.postgres_socket_dir.mkdir()
    account = server_account()
    if account:
        os.chown(used_state.postgres_socket_dir, account.uid, account.gid)
    with (tmp_path / "log").open("wb") as log:
        lost = start_mortal(command, death_signal=signal.SIGKILL, output=log, account=account, cwd=Path("/"))
    try:
        _wait_until((used_state.postgres_data / "postmaster.pid").exists)
        with ensure_postgres(used_state.directory, fast_and_unsafe=True) as server:
            assert server.started_here
            server.check()
            assert lost.poll() is not None
    finally:
        end(lost, (signal.SIGQUIT, 5.0))


def _wait_until(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.005)

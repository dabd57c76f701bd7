"""A local PostgreSQL server that starts on demand, is shared between processes and ends with its owner.

The first process takes a lock beside the data directory and starts the server as its child. Others read from
a small record where the socket is, and connect. When the owner ends, in whatever way, the server ends too;
the others then get `PostgresGoneError` from `LocalPostgres.check` and may call `ensure_postgres` again.
"""

import atexit
import json
import os
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from tools.local.account import server_account, unreachable_part
from tools.local.binaries import OLDEST_MAJOR, PostgresBinaries, find_postgres_binaries
from tools.local.cluster import SUPERUSER, create_cluster, refuse_other_version, server_environment
from tools.local.errors import (
    PostgresBusyError,
    PostgresGoneError,
    PostgresStartError,
    PostgresTooOldError,
    StateDirectoryError,
)
from tools.local.file_lock import FileLock
from tools.local.leftovers import clear_leftovers
from tools.local.lifeline import Account, end, start_mortal
from tools.local.log_tail import open_log, tail_since
from tools.local.readable_copy import readable_binaries
from tools.local.socket_dir import SOCKET_PORT, prepare_socket_dir, socket_file
from tools.local.state import LocalState

DATABASE = "planner"
"""The database that is there after `ensure_postgres`."""

_PATIENCE_S = 60.0
_POLL_S = 0.004
_UNSAFE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


@dataclass(frozen=True, slots=True)
class _Record:
    """What the owner writes down for other processes."""

    pid: int
    owner_pid: int
    socket_dir: str


class LocalPostgres:
    """A running local server. As a context manager it calls `stop` at the end."""

    def __init__(self, socket_dir: Path, pid: int, stop_server: Callable[[], None] | None) -> None:
        self._stop_server = stop_server
        self._owner_pid = os.getpid()
        self.socket_dir = socket_dir
        """The directory of the unix socket: what libpq calls the host."""
        self.pid = pid
        """The server's process id."""
        self.started_here = stop_server is not None
        """Whether this object started the server, and therefore ends it."""
        if stop_server is not None:
            atexit.register(self.stop)

    @property
    def url(self) -> str:
        """The database as a SQLAlchemy URL."""
        host = quote(str(self.socket_dir), safe="/")
        return f"postgresql+psycopg://{SUPERUSER}@/{DATABASE}?host={host}&port={SOCKET_PORT}"

    @property
    def dsn(self) -> str:
        """The database as a psycopg connection string."""
        return _dsn(self.socket_dir, DATABASE)

    def check(self) -> None:
        """Make sure that the server still answers.

        Raises:
            PostgresGoneError: It does not.
        """
        try:
            _connect(self.socket_dir, DATABASE).close()
        except psycopg.OperationalError as error:
            raise PostgresGoneError(f"The local database server does not answer: {error}") from error

    def stop(self) -> None:
        """End the server if it was started here; does nothing the second time, and nothing in a fork."""
        stop_server, self._stop_server = self._stop_server, None
        if stop_server is not None and os.getpid() == self._owner_pid:
            atexit.unregister(self.stop)
            stop_server()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def ensure_postgres(
    state_dir: Path, *, bin_dir: Path | None = None, fast_and_unsafe: bool = False
) -> LocalPostgres:
    """Connect to the local server of this state directory, starting it if no process runs it.

    Args:
        state_dir: Where the data, the log and the lock are; created if absent.
        bin_dir: The value of the setting PLANNER_PG_BIN_DIR.
        fast_and_unsafe: Trade safety against power cuts for speed; for tests. A server that runs already
            keeps the mode it was started in.

    Raises:
        LocalServiceError: Of the kind that fits; its `suggestion` says what to do.
    """
    state = LocalState(state_dir.resolve())
    state.prepare()
    lock = FileLock(state.postgres_lock)
    deadline = time.monotonic() + _PATIENCE_S
    while True:
        if lock.try_acquire():
            return _start_holding(lock, state, bin_dir, fast_and_unsafe=fast_and_unsafe)
        record = _read_record(state.postgres_record)
        if record is not None and _answers(Path(record.socket_dir)):
            return LocalPostgres(Path(record.socket_dir), record.pid, stop_server=None)
        if time.monotonic() > deadline:
            raise PostgresBusyError(
                f"Process {lock.holder() or 'unknown'} holds {state.postgres_lock}, "
                "but no server answers there."
            )
        time.sleep(_POLL_S)


def running_postgres(state_dir: Path) -> LocalPostgres | None:
    """Return the local server of this state directory if one runs and answers; nothing is started."""
    record = _read_record(LocalState(state_dir.resolve()).postgres_record)
    if record is None or not _answers(Path(record.socket_dir)):
        return None
    return LocalPostgres(Path(record.socket_dir), record.pid, stop_server=None)


def _start_holding(
    lock: FileLock, state: LocalState, bin_dir: Path | None, *, fast_and_unsafe: bool
) -> LocalPostgres:
    try:
        state.postgres_record.unlink(missing_ok=True)
        account = server_account()
        barrier = unreachable_part(state.directory, account, readable=False)
        if barrier is not None:
            raise StateDirectoryError(
                f"PostgreSQL does not run as root but as `nobody`, who may not enter {barrier}, "
                f"so it cannot keep its data in {state.directory}."
            )
        binaries = readable_binaries(find_postgres_binaries(bin_dir), account, state.postgres_binaries)
        create_cluster(binaries, state.postgres_data, account)
        clear_leftovers(state.postgres_data)
        socket_dir = prepare_socket_dir(state.postgres_socket_dir, account)
        settings = _UNSAFE if fast_and_unsafe else ()
        process = _start_server(binaries, state, socket_dir, account, settings)
        _write_record(state.postgres_record, _Record(process.pid, os.getpid(), str(socket_dir)))
    except BaseException:
        lock.release()
        raise

    def stop_server() -> None:
        state.postgres_record.unlink(missing_ok=True)
        _end_server(process)
        with suppress(OSError):  # another start prepares it again
            socket_dir.rmdir()
        lock.release()

    return LocalPostgres(socket_dir, process.pid, stop_server)


def _start_server(
    binaries: PostgresBinaries,
    state: LocalState,
    socket_dir: Path,
    account: Account | None,
    settings: tuple[str, ...],
) -> subprocess.Popen[bytes]:
    quoted_socket_dir = str(socket_dir).replace('"', '""')
    options = (
        "listen_addresses=",
        f"port={SOCKET_PORT}",
        f'unix_socket_directories="{quoted_socket_dir}"',
        "unix_socket_permissions=0700",
        "jit=off",  # compiling a query costs more than running it on a database of this size
        *settings,
    )
    command = [str(binaries.postgres), "-D", str(state.postgres_data)]
    for option in options:
        command += ["-c", option]
    with open_log(state.postgres_log) as log:
        position = log.tell()
        try:
            process = start_mortal(
                command,
                death_signal=signal.SIGINT,
                output=log,
                account=account,
                environment=server_environment(),
                cwd=Path("/"),
            )
        except OSError as error:
            raise PostgresStartError(f"{binaries.postgres} cannot be run: {error.strerror}.") from error
    try:
        _wait_until_ready(process, socket_dir)
    except BaseException as error:
        ended_by_itself = process.poll() is not None
        _end_server(process)
        if ended_by_itself:
            refuse_other_version(binaries, state.postgres_data)
        if isinstance(error, PostgresStartError):
            words = tail_since(state.postgres_log, position)
            raise PostgresStartError(f"{error.message}\n{words}") from error.__cause__
        raise
    return process


def _end_server(process: subprocess.Popen[bytes]) -> None:
    # To PostgreSQL these are its fast and its immediate shutdown.
    end(process, (signal.SIGINT, 10.0), (signal.SIGQUIT, 5.0))


def _wait_until_ready(process: subprocess.Popen[bytes], socket_dir: Path) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    socket = socket_file(socket_dir)
    refusal: Exception | None = None
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise PostgresStartError(f"PostgreSQL ended at its start with status {process.returncode}:")
        if socket.exists():
            try:
                _create_database(socket_dir)
            except psycopg.OperationalError as error:
                refusal = error
            else:
                return
        time.sleep(_POLL_S)
    raise PostgresStartError(f"PostgreSQL was not ready within {_PATIENCE_S:.0f} s ({refusal}):")


def _create_database(socket_dir: Path) -> None:
    with _connect(socket_dir, "postgres") as connection:
        version = connection.info.server_version
        if version < OLDEST_MAJOR * 10_000:
            raise PostgresTooOldError(f"The programs are PostgreSQL {version // 10_000}.")
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,)).fetchone()
        if found is None:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))


def _answers(socket_dir: Path) -> bool:
    try:
        _connect(socket_dir, DATABASE).close()
    except psycopg.OperationalError:
        return False
    return True


def _connect(socket_dir: Path, database: str) -> psycopg.Connection:
    return psycopg.connect(_dsn(socket_dir, database), autocommit=True, connect_timeout=5)


def _dsn(socket_dir: Path, database: str) -> str:
    return make_conninfo(host=str(socket_dir), port=SOCKET_PORT, user=SUPERUSER, dbname=database)


def _write_record(path: Path, record: _Record) -> None:
    unfinished = path.with_name(path.name + ".unfinished")
    unfinished.write_text(json.dumps(asdict(record)))
    unfinished.replace(path)


def _read_record(path: Path) -> _Record | None:
    try:
        return _Record(**json.loads(path.read_text()))
    except (OSError, ValueError, TypeError):
        return None

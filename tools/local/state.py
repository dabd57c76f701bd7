"""Where local state lives: the database's files, sockets, logs and notes from process to process."""

import hashlib
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tools.local.errors import StateDirectoryError

_SYSTEM_ROOT = Path("/var/lib")
_NAME = "media-planning-assistant"


@dataclass(frozen=True, slots=True)
class LocalState:
    """One directory of local state, and what is where in it."""

    directory: Path

    @property
    def postgres_data(self) -> Path:
        """The database's data directory."""
        return self.directory / "postgres"

    @property
    def postgres_binaries(self) -> Path:
        """Copies of the PostgreSQL programs, made only if the server's account cannot reach the originals."""
        return self.directory / "postgres-binaries"

    @property
    def postgres_socket_dir(self) -> Path:
        """Where the unix socket goes if its path is short enough."""
        return self.directory / "postgres-socket"

    @property
    def postgres_lock(self) -> Path:
        """Held by the process that runs the server."""
        return self.directory / "postgres.lock"

    @property
    def postgres_record(self) -> Path:
        """How to reach the running server, for other processes."""
        return self.directory / "postgres.json"

    @property
    def postgres_log(self) -> Path:
        """What the server says."""
        return self.directory / "postgres.log"

    def simulator_port_file(self, as_of: date, seed: int) -> Path:
        """The port of the simulated market of that day and seed."""
        return self.directory / f"simulator-{as_of.isoformat()}-{seed}.port"

    @property
    def simulator_log(self) -> Path:
        """What the simulators say."""
        return self.directory / "simulator.log"

    def prepare(self) -> None:
        """Create the directory: open to enter for root's server account, private for an ordinary user.

        Raises:
            StateDirectoryError: It cannot be created, or is somebody else's.
        """
        _own_directory(self.directory, 0o755 if os.geteuid() == 0 else 0o700)


def local_state(checkout: Path, *, directory: Path | None = None) -> LocalState:
    """Decide where local state lives, and create the directory.

    Args:
        checkout: The directory the program runs from; each checkout has state of its own.
        directory: The value of the setting PLANNER_STATE_DIR, which goes before everything else.

    Raises:
        StateDirectoryError: The directory cannot be created, or is somebody else's.
    """
    if directory is not None:
        state = LocalState(directory.resolve())
    elif os.geteuid() == 0:
        # Not below the checkout: root's home is closed to the account that runs the database.
        state = LocalState(_root_base() / _checkout_key(checkout))
    else:
        state = LocalState(checkout.resolve() / ".planner")
    state.prepare()
    return state


@contextmanager
def throwaway_state() -> Iterator[LocalState]:
    """State for a test or a benchmark, gone at the end; even root's is in reach of the database's account."""
    with tempfile.TemporaryDirectory(prefix="planner-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755 if os.geteuid() == 0 else 0o700)
        state = LocalState(Path(name) / "state")
        state.prepare()
        yield state


def _checkout_key(checkout: Path) -> str:
    return hashlib.sha256(os.fsencode(checkout.resolve())).hexdigest()[:12]


def _root_base() -> Path:
    for place in (_SYSTEM_ROOT, Path(tempfile.gettempdir())):
        base = place / _NAME
        try:
            _own_directory(base, 0o755)
        except StateDirectoryError:
            continue
        return base
    raise StateDirectoryError(f"Neither {_SYSTEM_ROOT} nor {tempfile.gettempdir()} can hold local state.")


def _own_directory(directory: Path, mode: int) -> None:
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        directory.mkdir(mode=mode)
        directory.chmod(mode)  # whatever the umask took away
    except OSError as error:
        if not os.path.lexists(directory):
            raise StateDirectoryError(f"{directory} cannot be created: {error.strerror}.") from error
        _refuse_foreign(directory)


def _refuse_foreign(directory: Path) -> None:
    # A directory with a predictable name, among the temporary files above all, may be another user's trap.
    facts = directory.lstat()
    if not stat.S_ISDIR(facts.st_mode):
        raise StateDirectoryError(f"{directory} is not a directory.")
    if facts.st_uid != os.geteuid():
        raise StateDirectoryError(
            f"{directory} belongs to user id {facts.st_uid}, and you are {os.geteuid()}."
        )
    if facts.st_mode & stat.S_IWOTH:
        raise StateDirectoryError(f"Every user may write to {directory}.")
    if not os.access(directory, os.W_OK | os.X_OK):
        raise StateDirectoryError(f"You may not write to {directory}.")

"""What a server that ended badly leaves behind: processes that are still ending, and a stale pid file."""

import os
import signal
import subprocess
import time
from pathlib import Path

from tools.local.errors import PostgresBusyError

_PATIENCE_S = 10.0
_HAS_PROC = Path("/proc/self/cwd").is_symlink()


def clear_leftovers(data_dir: Path) -> None:
    """End what still works in the data directory and remove a pid file that names no server of it.

    Call it only while holding the lock beside the data directory: then no server of ours is meant to run, and
    what does run has lost its parent. A stale file matters when its process id has been given to another
    program, because PostgreSQL then believes that it runs already.

    Raises:
        PostgresBusyError: A process in the data directory cannot be ended.
    """
    pid_file = data_dir / "postmaster.pid"
    if not pid_file.exists():
        return
    postmaster = _recorded_pid(pid_file)
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        workers = _processes_in(data_dir, postmaster)
        if not workers:
            break
        # Backends end with their postmaster; without one they are told themselves.
        for pid in [postmaster] if postmaster in workers else workers:
            _signal(pid, number)
        _wait_until_none(data_dir, postmaster)
    else:
        workers = _processes_in(data_dir, postmaster)
        if workers:
            raise PostgresBusyError(f"Process {workers[0]} works in {data_dir} and does not end.")
    pid_file.unlink(missing_ok=True)


def _recorded_pid(pid_file: Path) -> int | None:
    try:
        return int(pid_file.read_text().split("\n", 1)[0])
    except (OSError, ValueError):
        return None


def _processes_in(data_dir: Path, postmaster: int | None) -> list[int]:
    # Every process of a PostgreSQL server has the data directory as its working directory.
    if _HAS_PROC:
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit() and _working_directory(entry) == str(data_dir):
                found.append(int(entry.name))
        return found
    return [postmaster] if postmaster is not None and _is_server(postmaster, data_dir) else []


def _working_directory(process: Path) -> str | None:
    try:
        return str((process / "cwd").readlink())
    except OSError:
        return None


def _is_server(pid: int, data_dir: Path) -> bool:
    answer = subprocess.run(  # noqa: S603 - a fixed program of the system
        ["/bin/ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return "postgres" in answer.stdout and str(data_dir) in answer.stdout


def _signal(pid: int | None, number: signal.Signals) -> None:
    try:
        if pid is not None:
            os.kill(pid, number)
    except ProcessLookupError:
        pass
    except PermissionError as error:
        raise PostgresBusyError(
            f"Process {pid} uses the data directory and belongs to another user."
        ) from error


def _wait_until_none(data_dir: Path, postmaster: int | None) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while _processes_in(data_dir, postmaster) and time.monotonic() < deadline:
        time.sleep(0.01)

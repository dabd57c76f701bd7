"""Child Python processes that serve on a TCP port of this machine and are shared between processes.

A child writes its port as text into a port file. Beside it we keep a lock, held by the process that started
the child, and a record of pid and port, by which other processes find the child.
"""

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tools.local.errors import ChildStartError
from tools.local.file_lock import FileLock
from tools.local.lifeline import end, start_mortal
from tools.local.log_tail import open_log, tail_since

_POLL_S = 0.01


@dataclass(frozen=True, slots=True)
class _Record:
    """What is written down about a running child; `born` tells it from a later process with the same pid."""

    pid: int
    port: int
    born: str | None


class ChildProcess:
    """A running child that was started here."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self._process = process
        self._after_stop: list[Callable[[], None]] = []
        self._stopped = False
        self._owner_pid = os.getpid()
        self.port = port
        """The TCP port on 127.0.0.1."""
        atexit.register(self.stop)

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._process.pid

    def stop(self) -> None:
        """End the child by SIGTERM, later SIGKILL; does nothing the second time, and nothing in a fork."""
        already, self._stopped = self._stopped, True
        if not already and os.getpid() == self._owner_pid:
            atexit.unregister(self.stop)
            end(self._process, (signal.SIGTERM, 5.0))
            for action in self._after_stop:
                action()

    def after_stop(self, action: Callable[[], None]) -> None:
        """Have something done once the child has ended by `stop`."""
        self._after_stop.append(action)


def start_child(
    module_args: Sequence[str],
    *,
    port_file: Path,
    ready: Callable[[int], bool],
    log_file: Path,
    timeout_s: float,
    cwd: Path | None = None,
) -> ChildProcess:
    """Start `python -m <module_args>` and wait until it serves. It dies with us.

    Args:
        module_args: A module and its arguments; they must make it write its port into `port_file`.
        port_file: Where the child writes its port, as text.
        ready: Whether the child serves on that port yet.
        log_file: Where its output is appended.
        timeout_s: How long it may take to be ready.
        cwd: The directory it starts in, from which it can import; ours if not given.

    Raises:
        ChildStartError: It ended early or was not ready in time; the message ends with its log.
    """
    _forget(port_file)
    with open_log(log_file) as log:
        position = log.tell()
        process = start_mortal(
            [sys.executable, "-m", *module_args], death_signal=signal.SIGTERM, output=log, cwd=cwd
        )
    try:
        port = _wait_until_ready(process, port_file, ready, timeout_s)
        record = _Record(process.pid, port, _born(process.pid))
        _record_file(port_file).write_text(json.dumps(asdict(record)))
    except BaseException as error:
        end(process, (signal.SIGTERM, 2.0))
        if isinstance(error, ChildStartError):
            words = tail_since(log_file, position)
            raise ChildStartError(f"`python -m {module_args[0]}` {error.message}\n{words}") from None
        raise

    child = ChildProcess(process, port)
    child.after_stop(lambda: _forget(port_file))
    return child


def find_running(port_file: Path) -> int | None:
    """The port of the child recorded beside `port_file`, if that process lives and answers on TCP."""
    try:
        record = _Record(**json.loads(_record_file(port_file).read_text()))
        os.kill(record.pid, 0)
    except PermissionError:  # it lives, under another account
        pass
    except (OSError, ValueError, TypeError):
        return None
    return record.port if _born(record.pid) == record.born and answers_on(record.port) else None


def ensure_child(
    module_args: Sequence[str],
    *,
    port_file: Path,
    ready: Callable[[int], bool],
    log_file: Path,
    timeout_s: float,
    cwd: Path | None = None,
) -> ChildProcess | int:
    """The port of the child that another process runs, or a child started here. Arguments as `start_child`.

    Raises:
        ChildStartError: As `start_child`, or another process holds the lock and its child does not answer.
    """
    lock = FileLock(port_file.with_name(port_file.name + ".lock"))
    deadline = time.monotonic() + timeout_s
    while not lock.try_acquire():
        port = find_running(port_file)
        if port is not None:
            return port
        if time.monotonic() > deadline:
            raise ChildStartError(
                f"Process {lock.holder() or 'unknown'} holds the lock of {port_file}, "
                "but nothing answers there.",
                suggestion="Wait until that process is ready, or end it, then try again.",
            )
        time.sleep(_POLL_S)
    try:
        child = start_child(
            module_args, port_file=port_file, ready=ready, log_file=log_file, timeout_s=timeout_s, cwd=cwd
        )
    except BaseException:
        lock.release()
        raise
    child.after_stop(lock.release)
    return child


def answers_on(port: int) -> bool:
    """Whether something accepts TCP connections on this port of 127.0.0.1."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1.0).close()
    except OSError:
        return False
    return True


def _wait_until_ready(
    process: subprocess.Popen[bytes], port_file: Path, ready: Callable[[int], bool], timeout_s: float
) -> int:
    deadline = time.monotonic() + timeout_s
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise ChildStartError(f"ended at its start with status {process.returncode}:")
        port = _read_port(port_file)
        if port is not None and ready(port):
            return port
        time.sleep(_POLL_S)
    raise ChildStartError(f"was not ready within {timeout_s:g} s:")


def _read_port(port_file: Path) -> int | None:
    try:
        return int(port_file.read_text())
    except (OSError, ValueError):  # not written yet, or only half of it
        return None


def _record_file(port_file: Path) -> Path:
    return port_file.with_name(port_file.name + ".json")


def _forget(port_file: Path) -> None:
    port_file.unlink(missing_ok=True)
    _record_file(port_file).unlink(missing_ok=True)


def _born(pid: int) -> str | None:
    """The kernel's start time of a process, where /proc tells it."""
    try:
        facts = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return None
    # The name in parentheses may hold spaces; the start time is the 22nd field, the 20th after the name.
    return facts.rpartition(")")[2].split()[19]

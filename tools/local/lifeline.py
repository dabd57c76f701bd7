"""Child processes that do not outlive us, however we die."""

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


@dataclass(frozen=True, slots=True)
class Account:
    """Whom a child runs as; used only by root, who may choose."""

    uid: int
    gid: int


def start_mortal(
    command: Sequence[str],
    *,
    death_signal: signal.Signals,
    output: IO[bytes],
    account: Account | None = None,
    environment: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> subprocess.Popen[bytes]:
    """Start a child that the kernel signals when we die, even by SIGKILL (on Linux).

    The child gets its own session, so Ctrl-C in a terminal reaches us first and we end the child in order.
    """

    def start() -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603 - callers pass fixed programs, no shell is involved
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            user=account.uid if account else None,
            group=account.gid if account else None,
            extra_groups=[] if account else None,
            env=environment,
            cwd=cwd,
            start_new_session=True,
            # Only async-signal-safe work happens in there: two system calls, prepared before the fork.
            preexec_fn=_die_with(os.getpid(), death_signal),  # noqa: PLW1509 - the kernel offers no other way
        )

    if threading.current_thread() is threading.main_thread():
        return start()
    return _on_a_thread_that_stays(start)


def end(process: subprocess.Popen[bytes], *steps: tuple[signal.Signals, float]) -> None:
    """Send each signal in turn and give the process its seconds to end, then SIGKILL.

    Polls instead of waiting, because `Popen.wait` deadlocks when a signal handler interrupts another wait.
    """
    for number, patience_s in (*steps, (signal.SIGKILL, 5.0)):
        if process.poll() is not None:
            return
        process.send_signal(number)
        ended_within(process, patience_s)


def ended_within(process: subprocess.Popen[bytes], patience_s: float) -> bool:
    """Whether the process ends in that time; finer grained than `Popen.wait`, which sleeps up to 50 ms."""
    deadline = time.monotonic() + patience_s
    while process.poll() is None:
        if time.monotonic() > deadline:
            return False
        time.sleep(0.002)
    return True


def _die_with(parent: int, death_signal: signal.Signals) -> Callable[[], None] | None:
    libc = _libc
    if libc is None:
        return None
    number = int(death_signal)

    def arm() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, number)
        if os.getppid() != parent:  # it died between the fork and the line above
            os._exit(1)

    return arm


def _on_a_thread_that_stays(start: Callable[[], subprocess.Popen[bytes]]) -> subprocess.Popen[bytes]:
    # The kernel's death signal follows the thread that forked: a short-lived one would end the child early.
    started: Future[subprocess.Popen[bytes]] = Future()

    def run() -> None:
        try:
            started.set_result(start())
        except BaseException as error:  # handed to the caller, who raises it
            started.set_exception(error)
        else:
            threading.Event().wait()

    threading.Thread(target=run, name="parent-of-local-service", daemon=True).start()
    return started.result()

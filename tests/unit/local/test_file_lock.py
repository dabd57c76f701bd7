"""A lock that the kernel releases."""

import os
import subprocess
import sys
from pathlib import Path

import tools.local.file_lock
from tools.local.file_lock import FileLock

IMPORT_ROOT = Path(tools.local.file_lock.__file__).parents[2]


def test_one_holder_at_a_time_even_within_a_process(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert first.try_acquire()
    assert not second.try_acquire()
    assert second.holder() == os.getpid()
    first.release()
    assert second.try_acquire()
    second.release()
    second.release()


def test_a_fork_does_not_keep_its_dead_parents_lock(tmp_path: Path) -> None:
    program = (
        "import os, sys, time\n"
        "from pathlib import Path\n"
        "from tools.local.file_lock import FileLock\n"
        "lock = FileLock(Path(sys.argv[1]))\n"
        "assert lock.try_acquire()\n"
        "if os.fork() == 0:\n"
        "    print(os.getpid(), flush=True)\n"
        "    os.read(0, 1)\n"  # lives until the test closes the pipe
        "    os._exit(0)\n"
        "os._exit(0)\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "lock")]
    with subprocess.Popen(
        command, cwd=IMPORT_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        assert parent.wait(timeout=20) == 0
        os.kill(child, 0)
        lock = FileLock(tmp_path / "lock")
        assert lock.try_acquire()
        lock.release()

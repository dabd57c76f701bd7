"""One holder at a time: a lock on a file that the kernel releases when its holder dies."""

import fcntl
import os
import weakref
from pathlib import Path


class FileLock:
    """An exclusive lock (`flock`) on a file, with the holder's process id written into it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None
        _open_locks.add(self)

    def try_acquire(self) -> bool:
        """Take the lock if nobody has it, another instance in this process included."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Give the lock back; does nothing if it is not held."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def holder(self) -> int | None:
        """The process that took the lock last, as it wrote itself down."""
        try:
            return int(self._path.read_text())
        except (OSError, ValueError):
            return None


_open_locks: weakref.WeakSet[FileLock] = weakref.WeakSet()


def _forget_locks_of_the_parent() -> None:
    # A fork shares the open file, so a child would keep the lock alive after its parent's death.
    for lock in list(_open_locks):
        lock.release()


os.register_at_fork(after_in_child=_forget_locks_of_the_parent)

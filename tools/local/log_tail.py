"""Log files of child processes: opened to append, kept small, quoted when a child fails."""

from pathlib import Path
from typing import IO

_LARGEST_BYTES = 5_000_000


def open_log(path: Path) -> IO[bytes]:
    """Open a log to append to it; a large one is put aside first, under the same name with `.1`."""
    if path.exists() and path.stat().st_size > _LARGEST_BYTES:
        path.replace(path.with_name(path.name + ".1"))
    return path.open("ab")


def tail_since(path: Path, position: int, *, lines: int = 15) -> str:
    """The last lines written after `position`."""
    with path.open("rb") as log:
        log.seek(position)
        text = log.read().decode(errors="replace").rstrip()
    return "\n".join(text.splitlines()[-lines:])

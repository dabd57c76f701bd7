"""A private directory for a unix socket, short enough for the operating system."""

import hashlib
import os
import sys
import tempfile
from pathlib import Path

from tools.local.errors import SocketPathTooLongError, StateDirectoryError
from tools.local.lifeline import Account

SOCKET_PORT = 5432
"""Part of the socket's file name; nothing listens on TCP."""

_FILE_NAME = f".s.PGSQL.{SOCKET_PORT}"
_LONGEST_PATH = 107 if sys.platform == "linux" else 103


def socket_file(directory: Path) -> Path:
    """The socket inside its directory."""
    return directory / _FILE_NAME


def prepare_socket_dir(preferred: Path, account: Account | None) -> Path:
    """Create the directory that only the server's account (and root) may enter.

    `preferred` is taken if a socket's path below it is short enough, else a directory of its own among the
    temporary files, named after `preferred` so that the next start finds the same one.

    Raises:
        SocketPathTooLongError: Even the directory for temporary files has too long a path.
        StateDirectoryError: The directory belongs to somebody else.
    """
    directory = preferred if _fits(preferred) else _temporary_twin(preferred)
    owner = account.uid if account else os.geteuid()
    try:
        directory.mkdir(mode=0o700)
    except FileExistsError:
        facts = directory.lstat()
        if directory.is_symlink() or facts.st_uid not in {owner, os.geteuid()}:
            raise StateDirectoryError(
                f"{directory} exists already and belongs to user id {facts.st_uid}."
            ) from None
    if account is not None:
        os.chown(directory, account.uid, account.gid, follow_symlinks=False)
    directory.chmod(0o700)
    # A socket left by a server that was killed would name a process id that may be somebody else's by now.
    for stale in directory.glob(_FILE_NAME + "*"):
        stale.unlink()
    return directory


def _fits(directory: Path) -> bool:
    # A comma separates hosts in a connection string, so a path with one could not be named there.
    return len(os.fsencode(socket_file(directory))) <= _LONGEST_PATH and "," not in str(directory)


def _temporary_twin(preferred: Path) -> Path:
    name = "pg-" + hashlib.sha256(os.fsencode(preferred)).hexdigest()[:16]
    for place in (Path(tempfile.gettempdir()), Path("/tmp")):  # noqa: S108 - prepared as 0700 and checked for its owner
        if place.is_dir() and _fits(place / name):
            return place / name
    raise SocketPathTooLongError(
        f"A unix socket's path may have {_LONGEST_PATH} bytes; {preferred} and "
        f"{Path(tempfile.gettempdir())} are both too long for it."
    )

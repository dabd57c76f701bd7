"""PostgreSQL programs that the server's account may read.

Root often has its virtual environment below a directory that nobody else may enter. The programs are then
copied, once per version, to a place that every account may read. Existing directories keep their permissions.
"""

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

from tools.local.account import unreachable_part
from tools.local.binaries import PostgresBinaries
from tools.local.errors import PostgresBinariesUnreachableError
from tools.local.lifeline import Account

_NOT_NEEDED = shutil.ignore_patterns("__pycache__", "include", "pgxs", "*.a")


def readable_binaries(binaries: PostgresBinaries, account: Account | None, copies: Path) -> PostgresBinaries:
    """The same programs, copied below `copies` if the account cannot reach them where they are.

    Raises:
        PostgresBinariesUnreachableError: They are out of reach and are not a package that can be copied.
    """
    package = binaries.bin_dir.parents[1]
    libraries = package.with_name(package.name + ".libs")
    needed = [binaries.postgres, binaries.bin_dir, binaries.bin_dir.parent]
    if libraries.is_dir():
        needed.append(libraries)
    barrier = next(filter(None, (unreachable_part(path, account) for path in needed)), None)
    if barrier is None:
        return binaries
    if binaries.bin_dir.parent.name != "pginstall":
        raise PostgresBinariesUnreachableError(
            f"PostgreSQL's programs are in {binaries.bin_dir}, but the account that runs the server "
            f"(user id {account.uid if account else '?'}) may not enter or read {barrier}."
        )
    destination = copies / _version_key(binaries.postgres)
    if not destination.is_dir():
        _copy(package, libraries, destination)
    return replace(binaries, bin_dir=destination / package.name / "pginstall" / "bin")


def _version_key(postgres: Path) -> str:
    facts = postgres.stat()
    identity = f"{postgres}:{facts.st_size}:{facts.st_mtime_ns}"
    return hashlib.sha256(identity.encode()).hexdigest()[:12]


def _copy(package: Path, libraries: Path, destination: Path) -> None:
    shutil.rmtree(destination.parent, ignore_errors=True)  # copies of older versions, and half a copy
    unfinished = destination.with_name(destination.name + ".unfinished")
    unfinished.mkdir(parents=True)
    # The programs look for libpq in this sibling, so it moves along.
    for folder in (package, libraries):
        if folder.is_dir():
            shutil.copytree(folder, unfinished / folder.name, ignore=_NOT_NEEDED, symlinks=True)
    for path in (destination.parent, unfinished, *unfinished.rglob("*")):
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if executable else 0o644)
    unfinished.rename(destination)

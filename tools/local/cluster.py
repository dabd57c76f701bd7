"""The database's data directory: its creation and its version."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.local.binaries import PostgresBinaries
from tools.local.errors import PostgresStartError, PostgresVersionMismatchError, StateDirectoryError
from tools.local.lifeline import Account, end, ended_within, start_mortal

SUPERUSER = "postgres"

_INITDB_PATIENCE_S = 120.0
# Where C.UTF-8 does not exist as a locale, plain byte order with UTF-8 text sorts the same way.
_LOCALE = "C.UTF-8" if sys.platform == "linux" else "C"


def server_environment() -> dict[str, str]:
    """Our environment without what would steer PostgreSQL, such as PGPORT or PGDATA."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    # Without a zone, initdb compares every zone of the system with the clock.
    return kept | {"TZ": "UTC"}


def create_cluster(binaries: PostgresBinaries, data_dir: Path, account: Account | None) -> None:
    """Create the data directory if it is absent, all of it or nothing.

    Raises:
        PostgresStartError: `initdb` failed; the message has its words.
        StateDirectoryError: The data directory exists and belongs to another account.
    """
    owner = account.uid if account else os.geteuid()
    if data_dir.exists():
        found = data_dir.stat().st_uid
        if found != owner:
            raise StateDirectoryError(
                f"The database in {data_dir} belongs to user id {found}, but the server would run as {owner}."
            )
        return
    unfinished = data_dir.with_name(data_dir.name + ".unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    if account is not None:
        os.chown(unfinished, account.uid, account.gid)
    _run_initdb(binaries, unfinished, account)
    unfinished.rename(data_dir)


def refuse_other_version(binaries: PostgresBinaries, data_dir: Path) -> None:
    """Compare the major version of the data with that of the programs.

    Raises:
        PostgresVersionMismatchError: They differ.
    """
    try:
        of_data = (data_dir / "PG_VERSION").read_text().strip()
    except OSError:
        return
    answer = subprocess.run(  # noqa: S603 - the program found by the search list
        [binaries.postgres, "--version"], capture_output=True, text=True, check=False, timeout=10
    )
    match = re.search(r"\d+", answer.stdout)
    of_programs = match.group() if match else "unknown"
    if of_data != of_programs:
        raise PostgresVersionMismatchError(
            f"The database in {data_dir} was written by PostgreSQL {of_data}, but the programs in "
            f"{binaries.bin_dir} are PostgreSQL {of_programs}.",
            suggestion=f"Set PLANNER_PG_BIN_DIR to the programs of PostgreSQL {of_data}, "
            f"or move {data_dir} away to start with an empty database.",
        )


def _run_initdb(binaries: PostgresBinaries, directory: Path, account: Account | None) -> None:
    command = [
        str(binaries.initdb),
        *("-D", str(directory), "-U", SUPERUSER, "-E", "UTF8", f"--locale={_LOCALE}"),
        # Only this account can open the socket's directory, so a password would protect nothing more.
        "--auth=trust",
        *("--no-sync", "--no-instructions"),
    ]
    with tempfile.TemporaryFile() as output:
        try:
            process = start_mortal(
                command,
                death_signal=signal.SIGTERM,
                output=output,
                account=account,
                environment=server_environment(),
                cwd=Path("/"),
            )
        except OSError as error:
            raise PostgresStartError(f"{binaries.initdb} cannot be run: {error.strerror}.") from error
        try:
            if not ended_within(process, _INITDB_PATIENCE_S):
                raise PostgresStartError(f"`initdb` did not end within {_INITDB_PATIENCE_S:.0f} s.")
        finally:
            end(process, (signal.SIGTERM, 2.0))
        if process.returncode != 0:
            output.seek(0)
            words = output.read().decode(errors="replace").strip()
            raise PostgresStartError(f"`initdb` failed with status {process.returncode}:\n{words}")

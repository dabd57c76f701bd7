"""Who runs the database server: PostgreSQL refuses to run as root."""

import os
import pwd
import stat
from pathlib import Path

from tools.local.errors import PostgresAccountError
from tools.local.lifeline import Account


def server_account() -> Account | None:
    """The account to switch to, or None to stay who we are.

    Raises:
        PostgresAccountError: PostgreSQL cannot run under any account we can use.
    """
    if os.geteuid() != 0:
        try:
            pwd.getpwuid(os.geteuid())
        except KeyError:
            raise PostgresAccountError(
                f"The user id {os.geteuid()} has no account on this system, and PostgreSQL asks for one."
            ) from None
        return None
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        raise PostgresAccountError(
            "PostgreSQL does not run as root, and there is no account `nobody` to run it instead."
        ) from None
    return Account(uid=nobody.pw_uid, gid=nobody.pw_gid)


def unreachable_part(path: Path, account: Account | None, *, readable: bool = True) -> Path | None:
    """The first part of `path` that the account may not enter (the last: nor read), or None."""
    if account is None:
        return None
    resolved = path.resolve()
    for part in reversed(resolved.parents):
        if not _grants(part, account, stat.S_IXOTH):
            return part
    wanted = stat.S_IXOTH | (stat.S_IROTH if readable else 0)
    return None if _grants(resolved, account, wanted) else resolved


def _grants(path: Path, account: Account, wanted: int) -> bool:
    facts = path.stat()
    if facts.st_uid == account.uid:
        granted = facts.st_mode >> 6
    elif facts.st_gid == account.gid:
        granted = facts.st_mode >> 3
    else:
        granted = facts.st_mode
    return granted & wanted == wanted

"""Runs a local PostgreSQL until its standard input closes: `owner_program.py STATE_DIR [UID GID]`.

Prints one line of JSON when the database answers.
"""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

import psycopg

from tools.local.postgres import ensure_postgres


def become(uid: int, gid: int) -> None:
    """Turn from root into an ordinary user, who may not be able to import anything any more."""
    with suppress(psycopg.OperationalError):  # makes psycopg load all that it loads late
        psycopg.connect("host=/nonexistent", connect_timeout=1)
    os.setgroups([])
    os.setgid(gid)
    os.setuid(uid)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        become(int(sys.argv[2]), int(sys.argv[3]))
    with ensure_postgres(Path(sys.argv[1]), fast_and_unsafe=True) as server:
        with psycopg.connect(server.dsn) as connection:
            row = connection.execute("SELECT count(*) FROM pg_class").fetchone()
        facts = {"dsn": server.dsn, "started_here": server.started_here, "uid": os.getuid(), "rows": row}
        print(json.dumps(facts), flush=True)
        sys.stdin.read()

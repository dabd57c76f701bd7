"""A real PostgreSQL for tests: one server, one migrated template, and a copy of it for whoever wants one."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from tools.database.migrate import migrate
from tools.local.postgres import LocalPostgres, ensure_postgres
from tools.local.state import throwaway_state

TEMPLATE = "template_planner"


@contextmanager
def running_server() -> Iterator[LocalPostgres]:
    """Run a server for the tests; its data is gone at the end."""
    with throwaway_state() as state, ensure_postgres(state.directory, fast_and_unsafe=True) as server:
        yield server


@dataclass
class Databases:
    """Makes databases on a server; a copy of the template takes some 20 ms."""

    server: LocalPostgres
    _numbers: Iterator[int] = field(default_factory=count)

    def url(self, name: str) -> str:
        """Return the SQLAlchemy URL of the database `name`."""
        return make_url(self.server.url).set(database=name).render_as_string(hide_password=False)

    def make_template(self) -> None:
        """Create the database that the others are copies of, and migrate it."""
        self._execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(TEMPLATE)))
        migrate(self.url(TEMPLATE))

    @contextmanager
    def copy(self, template: str = TEMPLATE) -> Iterator[str]:
        """Yield the URL of a new database, a copy of the template; it is dropped at the end."""
        name = f"test_{next(self._numbers)}"
        self._execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        )
        try:
            yield self.url(name)
        finally:
            self._execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def _execute(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.server.dsn, autocommit=True) as connection:
            connection.execute(statement)

"""How Alembic runs: `tools.database.migrate` hands over a connection, the command line `-x url=...`."""

from alembic import context
from sqlalchemy import Connection, NullPool, create_engine

import tools.conversations.models
import tools.history.models
from tools.database.address import sqlalchemy_url
from tools.database.metadata import metadata

# Their import declares the tables.
DECLARED_IN = (tools.history.models, tools.conversations.models)


def run_on(connection: Connection) -> None:
    """Run what was asked for, in the connection's transaction or one of its own."""
    context.configure(connection=connection, target_metadata=metadata, compare_type=True)
    with context.begin_transaction():
        context.run_migrations()


def run() -> None:
    given = context.config.attributes.get("connection")
    if isinstance(given, Connection):
        run_on(given)
        return
    url = context.get_x_argument(as_dictionary=True).get("url")
    if not isinstance(url, str):
        msg = "name the database: alembic -x url=postgresql://... COMMAND"
        raise SystemExit(msg)
    if context.is_offline_mode():
        context.configure(url=sqlalchemy_url(url), target_metadata=metadata, literal_binds=True)
        with context.begin_transaction():
            context.run_migrations()
        return
    with create_engine(sqlalchemy_url(url), poolclass=NullPool).connect() as connection:
        run_on(connection)


run()

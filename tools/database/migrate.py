"""Applying the migrations from code, in one transaction and by one process at a time."""

from pathlib import Path

import sqlalchemy.exc
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, NullPool, create_engine, text

import migrations
from planner.domain.errors import ConfigurationError
from tools.database.address import sqlalchemy_url
from tools.database.failures import application_error
from tools.database.pool import CONNECT_TIMEOUT_S

_LOCK = 0x706C616E6E6572
"""The advisory lock that migrating processes queue for ("planner" in ASCII)."""


def migrate(url: str) -> tuple[str, ...]:
    """Bring the database at `url` up to date: all missing revisions or, on an error, none.

    Returns:
        The revisions that were applied, the oldest first; empty when there was nothing to do.

    Raises:
        HistoryUnavailableError: The database does not answer.
        ConfigurationError: The database was migrated by a newer version, or the URL is unusable.
    """
    engine = _engine(url)
    try:
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            before = _revision(connection)
            missing = _missing_after(before)
            if missing:
                config = _config()
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
            return missing
    except sqlalchemy.exc.SQLAlchemyError as error:
        meaning = application_error(error)
        if meaning is None:
            raise
        raise meaning from error
    finally:
        engine.dispose()


def current_revision(url: str) -> str | None:
    """Return the revision that the database at `url` is at, or None when it was never migrated.

    Raises:
        HistoryUnavailableError: The database does not answer.
    """
    engine = _engine(url)
    try:
        with engine.connect() as connection:
            return _revision(connection)
    except sqlalchemy.exc.SQLAlchemyError as error:
        meaning = application_error(error)
        if meaning is None:
            raise
        raise meaning from error
    finally:
        engine.dispose()


def head_revision() -> str:
    """Return the newest revision that this program knows."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise ConfigurationError("This installation has no migrations.")
    return head


def _missing_after(revision: str | None) -> tuple[str, ...]:
    scripts = ScriptDirectory.from_config(_config())
    if revision is not None and revision not in {found.revision for found in scripts.walk_revisions()}:
        raise ConfigurationError(
            f"The database is at revision {revision}, which this version does not know.",
            code="DATABASE_NEWER",
            suggestion="Use the version that migrated it, or a newer one.",
        )
    newer = scripts.iterate_revisions("head", revision or "base")
    return tuple(script.revision for script in newer)[::-1]


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _engine(url: str) -> Engine:
    return create_engine(
        sqlalchemy_url(url), poolclass=NullPool, connect_args={"connect_timeout": CONNECT_TIMEOUT_S}
    )


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__path__[0])).replace("%", "%%"))
    return config

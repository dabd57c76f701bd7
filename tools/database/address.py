"""Where the database is: one URL, in the spellings that SQLAlchemy and psycopg want."""

from psycopg.conninfo import make_conninfo
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from planner.domain.errors import ConfigurationError

_DRIVER = "postgresql+psycopg"
_SPELLINGS = {"postgres", "postgresql", "postgresql+psycopg", "postgresql+psycopg_async"}
_ADVICE = "Write it as postgresql://user:password@host:5432/database."


def sqlalchemy_url(url: str) -> URL:
    """Return `url` for SQLAlchemy with the psycopg driver.

    Raises:
        ConfigurationError: The URL is not one of a PostgreSQL database.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise ConfigurationError("The database URL cannot be read.", suggestion=_ADVICE) from error
    if parsed.drivername not in _SPELLINGS:
        raise ConfigurationError(
            f"The database URL begins with {parsed.drivername}://, but only PostgreSQL is supported.",
            suggestion=_ADVICE,
        )
    return parsed.set(drivername=_DRIVER)


def conninfo(url: str, **parameters: str | int) -> str:
    """Return `url` as a psycopg connection string, with `parameters` of libpq added.

    Raises:
        ConfigurationError: The URL is not one of a PostgreSQL database.
    """
    plain = sqlalchemy_url(url).set(drivername="postgresql")
    return make_conninfo(plain.render_as_string(hide_password=False), **parameters)

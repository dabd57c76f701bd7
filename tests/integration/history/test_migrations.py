"""Migrations make exactly the tables that the models declare."""

from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import NullPool, create_engine

import tools.conversations.models
import tools.history.models
from planner.domain.errors import ConfigurationError, HistoryUnavailableError
from tools.conversations.checkpoints import SCHEMA, setup_checkpoints
from tools.database.address import conninfo, sqlalchemy_url
from tools.database.metadata import metadata
from tools.database.migrate import current_revision, head_revision, migrate

DECLARED_IN = (tools.history.models, tools.conversations.models)


def test_an_empty_database_is_brought_to_the_head_once(empty_database_url: str) -> None:
    assert current_revision(empty_database_url) is None

    applied = migrate(empty_database_url)

    assert applied == ("0001", "0002", "0003")
    assert current_revision(empty_database_url) == head_revision() == "0003"
    assert migrate(empty_database_url) == ()


def test_processes_that_migrate_at_once_do_it_once(empty_database_url: str) -> None:
    with ThreadPoolExecutor(3) as threads:
        applied = list(threads.map(migrate, [empty_database_url] * 3))

    assert sorted(applied) == [(), (), ("0001", "0002", "0003")]


def test_a_failing_migration_leaves_nothing(empty_database_url: str) -> None:
    with psycopg.connect(conninfo(empty_database_url)) as connection:
        connection.execute("CREATE TABLE turn (taken int)")

    with pytest.raises(Exception, match='relation "turn" already exists'):
        migrate(empty_database_url)

    assert current_revision(empty_database_url) is None


async def test_models_and_migrations_agree_and_checkpoints_stay_out(database_url: str) -> None:
    await setup_checkpoints(conninfo(database_url))

    engine = create_engine(sqlalchemy_url(database_url), poolclass=NullPool)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)

    assert differences == []
    with psycopg.connect(conninfo(database_url)) as plain:
        found = plain.execute(
            "SELECT table_schema FROM information_schema.tables WHERE table_name = 'checkpoints'"
        ).fetchall()
    assert found == [(SCHEMA,)]


def test_a_database_of_a_newer_version_is_refused(database_url: str) -> None:
    with psycopg.connect(conninfo(database_url)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(ConfigurationError, match="9999") as caught:
        migrate(database_url)
    assert caught.value.code == "DATABASE_NEWER"


def test_a_database_that_is_not_there_is_unavailable() -> None:
    with pytest.raises(HistoryUnavailableError):
        migrate("postgresql://nobody@127.0.0.1:1/nothing")


@pytest.mark.parametrize("url", ["mysql://localhost/x", "not a url"])
def test_another_kind_of_database_is_a_configuration_error(url: str) -> None:
    with pytest.raises(ConfigurationError):
        migrate(url)

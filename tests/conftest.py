"""Fixtures for all tests. A server starts only for a test that asks for a database."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from tests.fakes.database import Databases


# As the program does: gRPC's fork handlers would write of the parent's sockets into the log of a child.
os.environ.setdefault("GRPC_ENABLE_FORK_SUPPORT", "0")

# Speed is measured by benchmarks, so no example has a deadline. CI tries the same examples every time; at a
# desk new ones are tried at every run.
settings.register_profile("desk", deadline=None)
settings.register_profile("continuous", deadline=None, derandomize=True)
settings.load_profile("continuous" if os.environ.get("CI") else "desk")


@pytest.fixture(scope="session")
def databases() -> Iterator["Databases"]:
    """A real PostgreSQL with a migrated template."""
    from tests.fakes.database import Databases, running_server

    with running_server() as server:
        made = Databases(server)
        made.make_template()
        yield made


@pytest.fixture
def database_url(databases: "Databases") -> Iterator[str]:
    """A migrated, empty database for one test."""
    with databases.copy() as url:
        yield url


@pytest.fixture(scope="module")
def module_database_url(databases: "Databases") -> Iterator[str]:
    """A migrated, at first empty database for the tests of one module."""
    with databases.copy() as url:
        yield url


@pytest.fixture
def empty_database_url(databases: "Databases") -> Iterator[str]:
    """A database without any table."""
    with databases.copy("template1") as url:
        yield url

"""A pool on a database of its own for each test."""

from collections.abc import AsyncIterator

import pytest

from tools.database.pool import DatabasePool, database_pool


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[DatabasePool]:
    async with database_pool(database_url) as opened:
        yield opened

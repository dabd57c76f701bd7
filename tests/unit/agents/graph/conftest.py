"""A fresh conversation for each test."""

import pytest

from tests.fakes.talk import Talk


@pytest.fixture
def talk() -> Talk:
    return Talk()

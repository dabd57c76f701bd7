"""Every door to a chat model, each against a local server that speaks its provider's protocol."""

from collections.abc import Iterator

import pytest

from tests.conformance.model_doors.ways import WAYS, Way
from tests.fakes.model_server import ModelServer


@pytest.fixture(params=sorted(WAYS))
def way(request: pytest.FixtureRequest) -> Way:
    return WAYS[request.param]


@pytest.fixture
def server(way: Way) -> Iterator[ModelServer]:
    with way.server() as running:
        yield running

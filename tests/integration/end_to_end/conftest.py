"""The whole product in a process of its own, on local services in a throwaway state directory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.product import Product, running_product
from tools.local.state import throwaway_state


@pytest.fixture(scope="session")
def product_state() -> Iterator[Path]:
    with throwaway_state() as state:
        yield state.directory


@pytest.fixture(scope="module")
def product(product_state: Path) -> Iterator[Product]:
    with running_product(product_state) as running:
        yield running

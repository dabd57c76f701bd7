from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import grpc.aio
import pytest
from google.protobuf import any_pb2
from google.rpc import error_details_pb2
from google.type import date_pb2
from grpc_status import rpc_status

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.server import start_simulator

TODAY = datetime(2026, 11, 20, 12, tzinfo=UTC)


class HandClock:
    """A clock that a test turns by hand."""

    def __init__(self) -> None:
        self.instant = TODAY

    def __call__(self) -> datetime:
        return self.instant

    def advance(self, **amount: float) -> None:
        self.instant += timedelta(**amount)


@pytest.fixture(scope="session")
async def channel() -> AsyncIterator[grpc.aio.Channel]:
    """A channel to a simulator that no test changes."""
    simulator = await start_simulator(seed=7, clock=HandClock())
    async with grpc.aio.insecure_channel(simulator.target) as open_channel:
        yield open_channel
    await simulator.stop(0)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def own_channel(clock: HandClock) -> AsyncIterator[grpc.aio.Channel]:
    """A channel to a simulator of the test's own, whose present is `clock`."""
    simulator = await start_simulator(seed=7, clock=clock)
    async with grpc.aio.insecure_channel(simulator.target) as open_channel:
        yield open_channel
    await simulator.stop(0)


@pytest.fixture(scope="session")
def day() -> Callable[[str], date_pb2.Date]:
    def make(text: str) -> date_pb2.Date:
        parsed = date.fromisoformat(text)
        return date_pb2.Date(year=parsed.year, month=parsed.month, day=parsed.day)

    return make


@pytest.fixture(scope="session")
def line(day: Callable[[str], date_pb2.Date]) -> Callable[..., ads.LineSpec]:
    """Makes a good line; keyword arguments replace its fields."""

    def make(
        line_id: str = "line-1", start: str = "2026-12-01", end: str = "2026-12-28", **changes: Any
    ) -> ads.LineSpec:
        fields = {
            "product_code": "audio_music",
            "delivery_goal": ads.DELIVERY_GOAL_REACH,
            "country_code": "DE",
            "flight": ads.Flight(start_date=day(start), end_date=day(end), time_zone="Europe/Berlin"),
            "budget": ads.Budget(
                amount_micros=20_000_000_000, currency_code="EUR", type=ads.BUDGET_TYPE_LIFETIME
            ),
            **changes,
        }
        return ads.LineSpec(line_id=line_id, **fields)

    return make


@pytest.fixture(scope="session")
def refusal() -> Callable[[grpc.aio.AioRpcError], dict[str, Any]]:
    """Reads the details of a failed call: {"ErrorInfo": ..., "BadRequest": ..., "RetryInfo": ...}."""

    def read(error: grpc.aio.AioRpcError) -> dict[str, object]:
        status = rpc_status.from_call(error)
        details: dict[str, object] = {}
        box: any_pb2.Any
        for box in status.details:
            kind = box.type_url.rsplit(".", 1)[-1]
            message = getattr(error_details_pb2, kind)()
            box.Unpack(message)
            details[kind] = message
        return details

    return read

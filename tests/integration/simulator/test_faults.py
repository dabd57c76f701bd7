from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import grpc.aio
import pytest

from protos.ads.simulator.v1 import faults_pb2, faults_pb2_grpc
from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import inventory_pb2, inventory_pb2_grpc, pricing_pb2, pricing_pb2_grpc


@pytest.fixture
def switches(own_channel: grpc.aio.Channel) -> faults_pb2_grpc.FaultsServiceAsyncStub:
    return faults_pb2_grpc.FaultsServiceStub(own_channel)


@pytest.fixture
def pricing(own_channel: grpc.aio.Channel) -> Callable[..., Awaitable[Any]]:
    stub = pricing_pb2_grpc.PricingServiceStub(own_channel)
    return lambda **options: stub.ListExchangeRates(pricing_pb2.ListExchangeRatesRequest(), **options)


async def inject(switches: faults_pb2_grpc.FaultsServiceAsyncStub, **fault: Any) -> faults_pb2.FaultList:
    request = faults_pb2.InjectFaultRequest(fault=faults_pb2.Fault(**fault))
    return await switches.InjectFault(request)


async def code_of(call: Awaitable[Any]) -> grpc.StatusCode:
    try:
        await call
    except grpc.aio.AioRpcError as failed:
        return failed.code()
    return grpc.StatusCode.OK


async def test_the_next_calls_are_unavailable_and_then_it_works_again(
    switches: faults_pb2_grpc.FaultsServiceAsyncStub,
    pricing: Callable[..., Awaitable[Any]],
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    await inject(switches, method_prefix="/ads.v1.PricingService/", unavailable_calls=2)
    with pytest.raises(grpc.aio.AioRpcError) as failed:
        await pricing()
    assert failed.value.code() is grpc.StatusCode.UNAVAILABLE
    info = refusal(failed.value)["ErrorInfo"]
    assert (info.reason, info.metadata["recovery"]) == ("SUPPLIER_UNAVAILABLE", "transient")
    assert [await code_of(pricing()) for _ in range(2)] == [grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.OK]


async def test_other_methods_are_left_alone(
    switches: faults_pb2_grpc.FaultsServiceAsyncStub, pricing: Callable[..., Awaitable[Any]]
) -> None:
    await inject(switches, method_prefix="/ads.v1.InventoryService/", unavailable_calls=9)
    assert await code_of(pricing()) is grpc.StatusCode.OK


async def test_a_rate_fails_some_calls(
    switches: faults_pb2_grpc.FaultsServiceAsyncStub, pricing: Callable[..., Awaitable[Any]]
) -> None:
    await inject(switches, unavailable_rate=0.5)
    codes = [await code_of(pricing()) for _ in range(40)]
    assert 8 <= codes.count(grpc.StatusCode.UNAVAILABLE) <= 32


async def test_a_quota_says_when_to_come_back(
    switches: faults_pb2_grpc.FaultsServiceAsyncStub,
    pricing: Callable[..., Awaitable[Any]],
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    await inject(switches, quota_calls_per_second=1)
    await pricing()
    with pytest.raises(grpc.aio.AioRpcError) as failed:
        await pricing()
    assert failed.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert refusal(failed.value)["RetryInfo"].retry_delay.ToMilliseconds() > 0


async def test_latency_runs_into_a_deadline(
    switches: faults_pb2_grpc.FaultsServiceAsyncStub, pricing: Callable[..., Awaitable[Any]]
) -> None:
    await inject(switches, latency_ms=5000)
    assert await code_of(pricing(timeout=0.05)) is grpc.StatusCode.DEADLINE_EXCEEDED


async def test_some_lines_of_a_batch_fail_and_the_same_ones_again(
    switches: faults_pb2_grpc.FaultsServiceAsyncStub,
    own_channel: grpc.aio.Channel,
    line: Callable[..., ads.LineSpec],
) -> None:
    await inject(switches, partial_rate=0.5)
    inventory = inventory_pb2_grpc.InventoryServiceStub(own_channel)
    request = inventory_pb2.CheckAvailsRequest(lines=[line(f"line-{number}") for number in range(30)])
    first = [found.error.reason for found in (await inventory.CheckAvails(request)).lines]
    assert set(first) == {"", "SUPPLIER_UNAVAILABLE"}
    assert [found.error.reason for found in (await inventory.CheckAvails(request)).lines] == first


async def test_clearing_ends_all_faults(
    switches: faults_pb2_grpc.FaultsServiceAsyncStub, pricing: Callable[..., Awaitable[Any]]
) -> None:
    listed = await inject(switches, unavailable_calls=5, latency_ms=1)
    assert len(listed.faults) == 1
    assert not (await switches.ClearFaults(faults_pb2.ClearFaultsRequest())).faults
    assert await code_of(pricing()) is grpc.StatusCode.OK

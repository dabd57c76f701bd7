from __future__ import annotations

import asyncio
import signal
import sys
import time
from pathlib import Path

import grpc.aio
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

from protos.ads.v1 import pricing_pb2, pricing_pb2_grpc
from tools.ads_api.simulator.server import SERVICE_NAMES

ROOT = Path(__file__).resolve().parents[3]


def ends_within(process_id: int, seconds: float) -> bool:
    latest = time.monotonic() + seconds
    while Path(f"/proc/{process_id}").exists():
        if time.monotonic() > latest:
            return False
        time.sleep(0.05)
    return True


async def test_a_process_writes_its_port_serves_its_day_and_stops_on_sigterm(tmp_path: Path) -> None:
    port_file = tmp_path / "port"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tools.ads_api.simulator", "--port", "0", "--seed", "7",
        "--as-of", "2026-11-20", "--port-file", str(port_file), "--die-with-parent",
        cwd=ROOT, stdout=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with asyncio.timeout(30):
            while not port_file.exists():
                assert process.returncode is None
                await asyncio.sleep(0.02)
        async with grpc.aio.insecure_channel(f"127.0.0.1:{port_file.read_text().strip()}") as channel:
            health = health_pb2_grpc.HealthStub(channel)
            status = (await health.Check(health_pb2.HealthCheckRequest())).status
            assert status == health_pb2.HealthCheckResponse.SERVING
            pricing = pricing_pb2_grpc.PricingServiceStub(channel)
            rates = await pricing.ListExchangeRates(pricing_pb2.ListExchangeRatesRequest())
            assert (rates.as_of.year, rates.as_of.month, rates.as_of.day) == (2026, 11, 20)
    finally:
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_health_answers_for_every_service(channel: grpc.aio.Channel) -> None:
    health = health_pb2_grpc.HealthStub(channel)
    for name in ("", *SERVICE_NAMES):
        status = (await health.Check(health_pb2.HealthCheckRequest(service=name))).status
        assert status == health_pb2.HealthCheckResponse.SERVING


async def test_reflection_lists_every_service_and_can_describe_them(channel: grpc.aio.Channel) -> None:
    stub = reflection_pb2_grpc.ServerReflectionStub(channel)
    asked = [
        reflection_pb2.ServerReflectionRequest(list_services=""),
        *(reflection_pb2.ServerReflectionRequest(file_containing_symbol=name) for name in SERVICE_NAMES),
    ]
    answers = [answer async for answer in stub.ServerReflectionInfo(iter(asked))]
    listed = {service.name for service in answers[0].list_services_response.service}
    assert set(SERVICE_NAMES) <= listed
    assert all(answer.file_descriptor_response.file_descriptor_proto for answer in answers[1:])


async def test_the_simulator_knows_nothing_of_the_planner() -> None:
    code = (
        "import sys, tools.ads_api.simulator.__main__\n"
        "others = [name for name in sys.modules if name.split('.')[0] in ('planner', 'agents')\n"
        "          or name.startswith('tools.') and not name.startswith('tools.ads_api')\n"
        "          or name.startswith('tools.ads_api.') and not name.startswith('tools.ads_api.simulator')]\n"
        "sys.exit(', '.join(others) or 0)"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, cwd=ROOT, stderr=asyncio.subprocess.PIPE
    )
    _, errors = await process.communicate()
    assert process.returncode == 0, errors.decode()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process that its parent ended")
async def test_it_ends_with_its_parent_when_asked_to(tmp_path: Path) -> None:
    port_file = tmp_path / "port"
    parent = (
        "import pathlib, subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-m', 'tools.ads_api.simulator', '--die-with-parent',\n"
        "                          '--port-file', sys.argv[1]], stdout=subprocess.DEVNULL)\n"
        "while not pathlib.Path(sys.argv[1]).exists():\n"
        "    time.sleep(0.02)\n"
        "print(child.pid, flush=True)\n"
        "child.returncode = 0\n"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", parent, str(port_file), cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    assert await asyncio.to_thread(ends_within, int(output), 20)

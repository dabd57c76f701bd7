"""The simulator's gRPC server: all services, health, reflection, and a graceful stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import grpc.aio
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection

from protos.ads.simulator.v1 import faults_pb2, faults_pb2_grpc
from protos.ads.v1 import (
    accounts_pb2,
    accounts_pb2_grpc,
    campaigns_pb2,
    campaigns_pb2_grpc,
    forecast_pb2,
    forecast_pb2_grpc,
    inventory_pb2,
    inventory_pb2_grpc,
    pricing_pb2,
    pricing_pb2_grpc,
    reporting_pb2,
    reporting_pb2_grpc,
    reservation_pb2,
    reservation_pb2_grpc,
    taxonomy_pb2,
    taxonomy_pb2_grpc,
)
from tools.ads_api.simulator.clock import Clock, clock_starting_on
from tools.ads_api.simulator.faults import Faults
from tools.ads_api.simulator.interceptors import CallGuard
from tools.ads_api.simulator.market import Market
from tools.ads_api.simulator.services.accounts import AdAccountService
from tools.ads_api.simulator.services.campaigns import CampaignService
from tools.ads_api.simulator.services.forecast import ForecastService
from tools.ads_api.simulator.services.inventory import InventoryService
from tools.ads_api.simulator.services.pricing import PricingService
from tools.ads_api.simulator.services.reporting import ReportingService
from tools.ads_api.simulator.services.reservation import ReservationService
from tools.ads_api.simulator.services.switches import FaultsService
from tools.ads_api.simulator.services.taxonomy import TaxonomyService
from tools.ads_api.simulator.world import World

_MODULES = (
    accounts_pb2,
    campaigns_pb2,
    forecast_pb2,
    inventory_pb2,
    pricing_pb2,
    reporting_pb2,
    reservation_pb2,
    taxonomy_pb2,
    faults_pb2,
)
SERVICE_NAMES = tuple(
    service.full_name for module in _MODULES for service in module.DESCRIPTOR.services_by_name.values()
)
_MESSAGE_BYTES = 32 * 1024 * 1024


@dataclass(slots=True)
class RunningSimulator:
    """A simulator that serves on `port` of `host` until it is stopped."""

    server: grpc.aio.Server
    health: health.aio.HealthServicer
    world: World
    faults: Faults
    host: str
    port: int
    _stopped: bool = field(default=False, init=False)

    @property
    def target(self) -> str:
        """What a channel connects to."""
        return f"{self.host}:{self.port}"

    async def stop(self, grace_seconds: float = 2.0) -> None:
        """Answers NOT_SERVING, lets calls finish for a while, then closes. Harmless when called twice."""
        if self._stopped:
            return
        self._stopped = True
        await self.health.enter_graceful_shutdown()
        await self.server.stop(grace_seconds)


async def start_simulator(
    *,
    seed: int = 7,
    clock: Clock | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    faults: Sequence[faults_pb2.Fault] = (),
) -> RunningSimulator:
    """Starts a simulator in this event loop.

    Args:
        seed: What the market follows from.
        clock: The present; the real time for None.
        host: The address to bind.
        port: 0 takes a free one.
        faults: What to switch on from the start.

    Raises:
        RuntimeError: When the port is taken.
    """
    world = World(Market(seed), clock or clock_starting_on(None))
    switches = Faults(seed)
    for fault in faults:
        switches.inject(fault)
    server = grpc.aio.server(
        interceptors=[CallGuard(switches)],
        options=[
            ("grpc.max_send_message_length", _MESSAGE_BYTES),
            ("grpc.max_receive_message_length", _MESSAGE_BYTES),
            ("grpc.so_reuseport", 0),
        ],
    )
    _add_services(server, world, switches)
    servicer = health.aio.HealthServicer()
    health_pb2_grpc.add_HealthServicer_to_server(servicer, server)
    for name in ("", *SERVICE_NAMES):
        await servicer.set(name, health_pb2.HealthCheckResponse.SERVING)
    reflection.enable_server_reflection(
        (*SERVICE_NAMES, health.SERVICE_NAME, reflection.SERVICE_NAME), server
    )
    bound = server.add_insecure_port(f"{host}:{port}")
    await server.start()
    return RunningSimulator(server, servicer, world, switches, host, bound)


def _add_services(server: grpc.aio.Server, world: World, faults: Faults) -> None:
    accounts_pb2_grpc.add_AdAccountServiceServicer_to_server(AdAccountService(world), server)
    campaigns_pb2_grpc.add_CampaignServiceServicer_to_server(CampaignService(world), server)
    forecast_pb2_grpc.add_ForecastServiceServicer_to_server(ForecastService(world, faults), server)
    inventory_pb2_grpc.add_InventoryServiceServicer_to_server(InventoryService(world, faults), server)
    pricing_pb2_grpc.add_PricingServiceServicer_to_server(PricingService(world), server)
    reporting_pb2_grpc.add_ReportingServiceServicer_to_server(ReportingService(world), server)
    reservation_pb2_grpc.add_ReservationServiceServicer_to_server(ReservationService(world, faults), server)
    taxonomy_pb2_grpc.add_TaxonomyServiceServicer_to_server(TaxonomyService(), server)
    faults_pb2_grpc.add_FaultsServiceServicer_to_server(FaultsService(faults), server)

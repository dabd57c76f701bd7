# ruff: noqa: N802 - methods carry the names of their RPCs
"""FaultsService: the simulator's own switches."""

from __future__ import annotations

from protos.ads.simulator.v1 import faults_pb2 as wire
from protos.ads.simulator.v1 import faults_pb2_grpc as rpc
from tools.ads_api.simulator.faults import Faults
from tools.ads_api.simulator.services.context import Context


class FaultsService(rpc.FaultsServiceServicer):
    """Switches faults on and off at run time."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults

    async def InjectFault(self, request: wire.InjectFaultRequest, context: Context) -> wire.FaultList:
        """Adds a fault."""
        self._faults.inject(request.fault)
        return self._listed()

    async def ClearFaults(self, request: wire.ClearFaultsRequest, context: Context) -> wire.FaultList:
        """Takes all faults away."""
        self._faults.clear()
        return self._listed()

    async def ListFaults(self, request: wire.ListFaultsRequest, context: Context) -> wire.FaultList:
        """What is switched on."""
        return self._listed()

    def _listed(self) -> wire.FaultList:
        return wire.FaultList(faults=self._faults.listed())

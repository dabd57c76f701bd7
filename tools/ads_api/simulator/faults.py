"""Switches that make the simulator misbehave on purpose."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from time import monotonic

from protos.ads.simulator.v1 import faults_pb2
from tools.ads_api.simulator.refusals import TRANSIENT, LineRefusedError
from tools.ads_api.simulator.seeding import uniform


@dataclass(slots=True)
class _Active:
    """A fault that is switched on, and what has happened to it since."""

    fault: faults_pb2.Fault
    left: int
    calls: int = 0
    recent: deque[float] = field(default_factory=deque)


class Faults:
    """All faults that are switched on; seeded, so that the same calls in the same order fail the same way."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._active: list[_Active] = []

    def inject(self, fault: faults_pb2.Fault) -> None:
        """Switches a fault on, beside those that are on."""
        self._active.append(_Active(fault, fault.unavailable_calls))

    def clear(self) -> None:
        """Switches all faults off."""
        self._active.clear()

    def listed(self) -> list[faults_pb2.Fault]:
        """What is on, oldest first, with the calls that are left to fail."""
        shown = []
        for active in self._active:
            copy = faults_pb2.Fault()
            copy.CopyFrom(active.fault)
            copy.unavailable_calls = active.left
            shown.append(copy)
        return shown

    async def before(self, method: str) -> None:
        """Delays or fails one call.

        Raises:
            LineRefusedError: SUPPLIER_UNAVAILABLE or SUPPLIER_RATE_LIMITED.
        """
        for active in [a for a in self._active if method.startswith(a.fault.method_prefix)]:
            active.calls += 1
            if active.fault.latency_ms:
                await asyncio.sleep(active.fault.latency_ms / 1000.0)
            _check_quota(active)
            if active.left > 0:
                active.left -= 1
                raise LineRefusedError(
                    "SUPPLIER_UNAVAILABLE", "switched off for this call", recovery=TRANSIENT
                )
            rate = active.fault.unavailable_rate
            if rate and uniform(self._seed, "fault", active.fault.method_prefix, active.calls) < rate:
                raise LineRefusedError("SUPPLIER_UNAVAILABLE", "unavailable by chance", recovery=TRANSIENT)

    def check_line(self, method: str, line_id: str) -> None:
        """Fails one line of a batch; the same lines every time.

        Raises:
            LineRefusedError: SUPPLIER_UNAVAILABLE.
        """
        for active in self._active:
            rate = active.fault.partial_rate if method.startswith(active.fault.method_prefix) else 0.0
            if rate and uniform(self._seed, "line fault", line_id) < rate:
                raise LineRefusedError("SUPPLIER_UNAVAILABLE", "this line got no answer", recovery=TRANSIENT)


def _check_quota(active: _Active) -> None:
    quota = active.fault.quota_calls_per_second
    if not quota:
        return
    now = monotonic()
    while active.recent and now - active.recent[0] >= 1.0:
        active.recent.popleft()
    if len(active.recent) >= quota:
        message = f"more than {quota} calls a second"
        raise LineRefusedError(
            "SUPPLIER_RATE_LIMITED", message, recovery=TRANSIENT, quota_calls_per_second=quota
        )
    active.recent.append(now)

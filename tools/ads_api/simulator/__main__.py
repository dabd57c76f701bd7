"""Runs the simulator: `python -m tools.ads_api.simulator --port 0 --seed 7 --as-of 2026-11-20 --port-file
PATH`."""

from __future__ import annotations

import argparse
import asyncio
import ctypes
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from protos.ads.simulator.v1 import faults_pb2

_PR_SET_PDEATHSIG = 1  # <linux/prctl.h>
_ENVIRONMENT = "ADS_SIMULATOR_"


def main(arguments: Sequence[str] | None = None) -> int:
    """Serves until SIGTERM or SIGINT; the exit status is 0 after a graceful stop."""
    options = _parser(os.environ).parse_args(arguments)
    if options.die_with_parent:
        _die_with_parent()
    asyncio.run(_serve(options))
    return 0


def _parser(environment: Mapping[str, str]) -> argparse.ArgumentParser:
    """The options; each may also come from the environment as ADS_SIMULATOR_<NAME>."""

    def usual(name: str, otherwise: str) -> str:
        return environment.get(_ENVIRONMENT + name, otherwise)

    parser = argparse.ArgumentParser(prog="python -m tools.ads_api.simulator", description=__doc__)
    parser.add_argument("--host", default=usual("HOST", "127.0.0.1"))
    parser.add_argument("--port", type=int, default=usual("PORT", "0"), help="0 takes a free one")
    parser.add_argument("--seed", type=int, default=usual("SEED", "7"))
    parser.add_argument(
        "--as-of", type=date.fromisoformat, default=usual("AS_OF", "") or None, help="today's date"
    )
    parser.add_argument("--port-file", type=Path, default=None, help="where to write the port once it serves")
    parser.add_argument(
        "--die-with-parent", action="store_true", help="stop when the parent process ends (Linux)"
    )
    faults = parser.add_argument_group("faults", "they may be changed at run time through FaultsService")
    faults.add_argument(
        "--fault-prefix", default=usual("FAULT_PREFIX", ""), help="methods that it applies to"
    )
    faults.add_argument("--latency-ms", type=int, default=usual("LATENCY_MS", "0"))
    faults.add_argument("--unavailable-calls", type=int, default=usual("UNAVAILABLE_CALLS", "0"))
    faults.add_argument("--unavailable-rate", type=float, default=usual("UNAVAILABLE_RATE", "0"))
    faults.add_argument("--quota", type=int, default=usual("QUOTA", "0"), help="calls in a second")
    faults.add_argument("--partial-rate", type=float, default=usual("PARTIAL_RATE", "0"))
    return parser


def _faults(options: argparse.Namespace) -> list[faults_pb2.Fault]:
    from protos.ads.simulator.v1 import faults_pb2

    fault = faults_pb2.Fault(
        latency_ms=options.latency_ms,
        unavailable_calls=options.unavailable_calls,
        unavailable_rate=options.unavailable_rate,
        quota_calls_per_second=options.quota,
        partial_rate=options.partial_rate,
    )
    if fault == faults_pb2.Fault():
        return []
    fault.method_prefix = options.fault_prefix
    return [fault]


async def _serve(options: argparse.Namespace) -> None:
    # Imported late: the parent is watched before the slow imports, during which it could end unnoticed.
    from tools.ads_api.simulator.clock import clock_starting_on
    from tools.ads_api.simulator.server import start_simulator

    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    simulator = await start_simulator(
        seed=options.seed,
        clock=clock_starting_on(options.as_of),
        host=options.host,
        port=options.port,
        faults=_faults(options),
    )
    if options.port_file is not None:
        await asyncio.to_thread(_write_port, options.port_file, simulator.port)
    print(f"simulated Ads API on {simulator.target}, seed {options.seed}", flush=True)
    await stopping.wait()
    await simulator.stop()


def _write_port(path: Path, port: int) -> None:
    """Writes the port so that a reader sees all of it or nothing."""
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    beside.write_text(f"{port}\n")
    beside.replace(path)


def _die_with_parent() -> None:
    """Asks Linux to send SIGTERM when the parent ends; elsewhere it does nothing."""
    if not sys.platform.startswith("linux"):
        return
    parent = os.getppid()
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:  # it ended before the request was made
        os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(main())

"""Times one turn of a complete brief without a model, over HTTP, and says where the time goes.

Run it with `make bench`. It starts the embedded PostgreSQL, the Ads API simulator and the server on loopback
in a throwaway state directory, sends complete briefs one after the other, and writes docs/benchmarks/turn.md.
"""

import asyncio
import os
import platform
import statistics
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from starlette.requests import HTTPConnection

from planner.bootstrap import application as wiring
from planner.bootstrap.services import Services, running_services
from planner.domain.turn import Principal
from planner.settings import Settings
from planner.surfaces.graphql.server import build_server
from tests.fakes.product import SEND, START, free_port, orjson_bytes
from tools.ads_api.client import AdsApiClient
from tools.conversations.store import PostgresConversations
from tools.history.catalogue import PostgresCatalogue
from tools.history.repository import PostgresCampaignHistory
from tools.local.state import throwaway_state

REPORT = Path(__file__).resolve().parents[2] / "docs" / "benchmarks" / "turn.md"
TODAY = date(2026, 11, 20)
WARM_UP = 20
TURNS = 200
BRIEFS = (
    "Reach 18-24 year olds who like hip-hop in Brazil and Mexico next month, "
    "around 15k euros, audio and video.",
    "Reach women 25-44 in Spain in January with 12,000 euros",
    "Drive app installs in Germany, 1 to 31 January, audio and video, €20,000",
    "As many video views as possible in the UK in February for £25k, ages 18-34",
)

Spent = dict[str, float]
"""Milliseconds by part."""


class Meter:
    """Adds up the time that calls of ports take, by part, as seen by the caller."""

    def __init__(self) -> None:
        self.spent: Spent = defaultdict(float)
        self.calls: Spent = defaultdict(float)

    def watch(self, kind: type, methods: tuple[str, ...], part: str) -> None:
        """Make the named methods of a class report to this meter."""
        for name in methods:
            setattr(kind, name, self._timed(getattr(kind, name), part))

    def _timed(self, method: Callable[..., Any], part: str) -> Callable[..., Any]:
        async def timed(*arguments: Any, **named: Any) -> Any:
            began = time.perf_counter()
            try:
                return await method(*arguments, **named)
            finally:
                self.spent[part] += (time.perf_counter() - began) * 1000
                self.calls[part] += 1

        return timed

    def take(self) -> Spent:
        """Return what was added up since the last time, and begin again."""
        spent, self.spent = dict(self.spent), defaultdict(float)
        return spent


@asynccontextmanager
async def served(settings: Settings, services: Services) -> AsyncIterator[str]:
    """Serve the application on a free port of loopback; yields the address."""
    principal = wiring.local_principal(settings)

    def principal_of(_: HTTPConnection) -> Principal:
        return principal

    async with wiring.open_application(settings, services, as_of=TODAY, progress=print) as application:
        port = free_port()
        app = build_server(application, principal_of, allowed_hosts=["127.0.0.1"])
        server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning"))
        serving = asyncio.create_task(server.serve())
        while not server.started:  # noqa: ASYNC110 - uvicorn offers no event to wait for
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{port}"
        server.should_exit = True
        await serving


SEND_TIMED = SEND.replace("id number status", "timings { step milliseconds } id number status")


async def measure(address: str, meter: Meter) -> tuple[list[float], list[Spent], list[Spent]]:
    """Return the turns' total milliseconds, the steps of each, and the ports' time of each."""
    totals: list[float] = []
    steps: list[Spent] = []
    ports: list[Spent] = []
    async with httpx.AsyncClient(base_url=address, timeout=60) as client:

        async def ask(query: str, **variables: str) -> dict[str, Any]:
            answer = await client.post(
                "/graphql",
                content=orjson_bytes({"query": query, "variables": variables}),
                headers={"content-type": "application/json"},
            )
            data: dict[str, Any] = answer.json()["data"]
            return data

        for number in range(WARM_UP + TURNS):
            conversation = (await ask(START))["startConversation"]["id"]
            meter.take()
            began = time.perf_counter()
            turn = (await ask(SEND_TIMED, conversation=conversation, message=BRIEFS[number % len(BRIEFS)]))[
                "sendMessage"
            ]
            took = (time.perf_counter() - began) * 1000
            if turn["plan"] is None:
                msg = f"a turn made no plan: {turn['reply']}"
                raise RuntimeError(msg)
            if number >= WARM_UP:
                totals.append(took)
                steps.append({timing["step"]: timing["milliseconds"] for timing in turn["timings"]})
                ports.append(meter.take())
    return totals, steps, ports


def median_of(spent: list[Spent], part: str) -> float:
    """Return the median milliseconds of a part over the turns in which it occurred."""
    return statistics.median(found.get(part, 0.0) for found in spent)


def report(totals: list[float], steps: list[Spent], ports: list[Spent]) -> str:
    """Return the report as Markdown."""
    quantiles = statistics.quantiles(totals, n=100)
    p50, p95, p99 = quantiles[49], quantiles[94], quantiles[98]
    graph = median_of(steps, "turn")
    lines = [
        "# One turn of a complete brief, without a model",
        "",
        "Written by `make bench`: a GraphQL `sendMessage` over HTTP that returns the whole plan; embedded",
        "PostgreSQL with the sample history, the Ads API simulator in a process of its own, one server",
        "process, one client, all on one",
        f"machine ({os.cpu_count()} cores, Python {platform.python_version()}). {TURNS} turns over",
        f"{len(BRIEFS)} briefs after {WARM_UP} to warm up; each turn starts a new conversation.",
        "",
        "| | ms |",
        "|---|---|",
        f"| p50 | {p50:.1f} |",
        f"| p95 | {p95:.1f} |",
        f"| p99 | {p99:.1f} |",
        "",
        "## Where the time goes",
        "",
        "Medians. Steps of the graph overlap: the four resolvers run side by side, and so do inventory and",
        "forecasting, so a step's time includes waiting for its neighbours; shares are of p50.",
        "",
        "| part | ms | share |",
        "|---|---|---|",
    ]
    names = [name for name in steps[0] if name != "turn"]
    for name in sorted(names, key=lambda step: -median_of(steps, step)):
        value = median_of(steps, name)
        lines.append(f"| graph step: {name} | {value:.2f} | {value / p50:.0%} |")
    lines.append(f"| graph, all steps with checkpoints | {graph:.2f} | {graph / p50:.0%} |")
    for part in ("gRPC", "SQL: history", "SQL: checkpoints", "SQL: conversations and plans"):
        value = median_of(ports, part)
        lines.append(f"| {part}, sum of calls as the caller waits | {value:.2f} | {value / p50:.0%} |")
    outside = statistics.median(
        total - found["turn"] - port.get("SQL: conversations and plans", 0.0)
        for total, found, port in zip(totals, steps, ports, strict=True)
    )
    lines.append(f"| GraphQL, HTTP and the service | {outside:.2f} | {outside / p50:.0%} |")
    return "\n".join(lines) + "\n"


def checkpoint_saver() -> type:
    """Return the class that reads and writes LangGraph's checkpoints."""
    from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver

    return AsyncPostgresSaver


def main() -> None:
    """Measure and write the report."""
    meter = Meter()
    meter.watch(AdsApiClient, ("products", "avails", "forecast", "exchange_rates", "taxonomies"), "gRPC")
    meter.watch(PostgresCampaignHistory, ("ad_sets",), "SQL: history")
    meter.watch(PostgresCatalogue, ("products", "exchange_rates", "taxonomies"), "SQL: history")
    meter.watch(
        PostgresConversations,
        ("begin_turn", "finish_turn", "current_plan", "latest_version", "plan"),
        "SQL: conversations and plans",
    )
    meter.watch(checkpoint_saver(), ("aget_tuple", "aput", "aput_writes"), "SQL: checkpoints")
    with throwaway_state() as state:
        settings = Settings(state_dir=state.directory, today=TODAY)
        with running_services(settings, as_of=TODAY, progress=print) as services:

            async def work() -> tuple[list[float], list[Spent], list[Spent]]:
                async with served(settings, services) as address:
                    return await measure(address, meter)

            import uvloop

            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                text = report(*runner.run(work()))
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(text)
    print(text)


if __name__ == "__main__":
    main()

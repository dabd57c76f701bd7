"""Times turns with a chat model that takes 1.5 s an answer: those that need it, and those that do not.

Run it with `make bench`. It starts the embedded PostgreSQL, the Ads API simulator, a local endpoint that
speaks Vertex's protocol, and the server, on loopback in a throwaway state directory; it sends briefs one
after the other and writes docs/benchmarks/hybrid.md. It fails when a turn that needs the model takes more
than one round trip and 300 ms, or when one that does not need it makes a call.
"""

import asyncio
import json
import os
import platform
import statistics
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from planner.bootstrap.services import Services, running_services
from planner.settings import Settings
from tests.benchmarks.turn import TODAY, served
from tests.fakes.model_server import ModelServer, Reply
from tests.fakes.product import SEND, START, orjson_bytes
from tests.fakes.vertex import asked_properties, vertex_server
from tools.local.state import throwaway_state

REPORT = Path(__file__).resolve().parents[2] / "docs" / "benchmarks" / "hybrid.md"
ANSWER_S = 1.5
ALLOWED_S = 0.3
WARM_UP = 3
TURNS = 12
DOORS = ("google_vertexai:gemini-2.5-pro", "google_genai:gemini-2.5-pro")

NEEDS_MODEL = (
    "Folks who zzyzx on trail dawns should flimflam our oat drink in Portugal, 10k euros, December 2026",
    "Qwxyz the grownups of Spain into our boots, 20k euros in January, and never annoy anybody",
)
"""Briefs with words that no grammar knows: something stays open whatever the embedded reader learns."""
NEEDS_NONE = (
    "Reach 18-24 year olds who like hip-hop in Brazil and Mexico next month, around 15k euros, audio and "
    "video.",
    "Reach women 25-44 in Spain in January with 12,000 euros",
)
SILENT_S = 2.0
"""Deadline of the turns whose model does not answer at all."""


@dataclass
class Timed:
    """Seconds of some turns, and the calls that they made.

    Attributes:
        name: What kind of turns.
        seconds: Of each turn.
        calls: Of each turn.
    """

    name: str
    seconds: list[float] = field(default_factory=list)
    calls: list[int] = field(default_factory=list)


def answer(body: dict[str, Any]) -> Reply:
    """Answer whoever asks, after the model's time."""
    goal = {"delivery_goal": "REACH", "delivery_goal_quote": "flimflam our oat drink"}
    return Reply(json.dumps(goal if "delivery_goal" in asked_properties(body) else {}), delay_s=ANSWER_S)


async def measure(address: str, model: ModelServer, briefs: tuple[str, ...], name: str, turns: int) -> Timed:
    """Send `briefs` in turn, each in a conversation of its own, after some to warm up."""
    timed = Timed(name)
    async with httpx.AsyncClient(base_url=address, timeout=60) as client:

        async def ask(query: str, **variables: str) -> dict[str, Any]:
            content = orjson_bytes({"query": query, "variables": variables})
            headers = {"content-type": "application/json"}
            data: dict[str, Any] = (await client.post("/graphql", content=content, headers=headers)).json()[
                "data"
            ]
            return data

        for number in range(WARM_UP + turns):
            conversation = (await ask(START))["startConversation"]["id"]
            before, began = len(model.requests), time.perf_counter()
            turn = (await ask(SEND, conversation=conversation, message=briefs[number % len(briefs)]))[
                "sendMessage"
            ]
            took = time.perf_counter() - began
            if turn["plan"] is None:
                msg = f"a turn made no plan: {turn['reply']}"
                raise RuntimeError(msg)
            if number >= WARM_UP:
                timed.seconds.append(took)
                timed.calls.append(len(model.requests) - before)
    return timed


async def measure_door(settings: Settings, services: Services, model: ModelServer) -> list[Timed]:
    """Time turns through one door: that need the model, that do not, and whose model is silent."""
    async with served(settings, services) as address:
        model.choose = answer
        needing = await measure(address, model, NEEDS_MODEL, "needs the model", TURNS)
        settled = await measure(address, model, NEEDS_NONE, "is settled without it", TURNS)
    async with served(settings.model_copy(update={"model_deadline_s": SILENT_S}), services) as address:
        model.choose = lambda _: Reply("{}", delay_s=3 * SILENT_S)
        silent = await measure(
            address, model, NEEDS_MODEL, f"model silent, deadline {SILENT_S:g} s", TURNS // 3
        )
    return [needing, settled, silent]


def rows(door: str, timed: list[Timed]) -> list[str]:
    """Return the report's table rows for one door."""
    return [
        f"| `{door}` | {row.name} | {len(row.seconds)} | {statistics.median(row.seconds):.3f} "
        f"| {max(row.seconds):.3f} | {' or '.join(map(str, sorted(set(row.calls))))} |"
        for row in timed
    ]


def failures(timed: list[Timed]) -> list[str]:
    """Return what does not hold."""
    needing, settled, silent = timed
    found = []
    if max(needing.seconds) > ANSWER_S + ALLOWED_S or min(needing.calls) < 1:
        found.append(f"a turn that needs the model took {max(needing.seconds):.3f} s")
    if any(settled.calls):
        found.append("a turn that needs no model made a call")
    if max(silent.seconds) > SILENT_S + ALLOWED_S:
        found.append(f"with a silent model a turn took {max(silent.seconds):.3f} s")
    return found


def report(lines: list[str]) -> str:
    """Return the report as Markdown."""
    machine = f"({os.cpu_count()} cores, Python {platform.python_version()})"
    head = [
        "# A turn with a language model that takes 1.5 s",
        "",
        "Written by `make bench`: a GraphQL `sendMessage` over HTTP that returns the whole plan; embedded",
        "PostgreSQL with the sample history, the Ads API simulator, and a local endpoint that speaks",
        f"Vertex's protocol and takes {ANSWER_S:g} s an answer, all on one machine {machine}.",
        f"Each turn starts a new conversation; {WARM_UP} turns to warm up are not counted.",
        "",
        f"A turn that needs the model must end within {ANSWER_S + ALLOWED_S:g} s: one round trip, however",
        "many resolvers ask. One that is settled without it must make no call. When the model is silent, the",
        "turn ends with what the embedded reader has as soon as the deadline passes.",
        "",
        "| door | turn | turns | median s | longest s | calls a turn |",
        "|---|---|---|---|---|---|",
    ]
    return "\n".join([*head, *lines]) + "\n"


def main() -> None:
    """Measure, write the report, and fail if something does not hold."""
    lines: list[str] = []
    wrong: list[str] = []
    with throwaway_state() as state, vertex_server() as model:
        base = Settings(
            state_dir=state.directory, today=TODAY, model_project="p", model_endpoint=model.url, reading=None
        )
        with running_services(base, as_of=TODAY, progress=print) as services:
            import uvloop

            for door in DOORS:
                settings = base.model_copy(update={"model": door})
                with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                    timed = runner.run(measure_door(settings, services, model))
                lines += rows(door, timed)
                wrong += [f"{door}: {what}" for what in failures(timed)]
    text = report(lines)
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(text)
    print(text)
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()

"""Times the embedded reader: per message after warm-up, and its cold start with the memory it takes.

Run it with `make bench`. The reader runs in a process of its own on one core; the messages that are timed are
none of those that warmed it up. Writes docs/benchmarks/reading.md.
"""

import asyncio
import json
import os
import platform
import resource
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from agents.context import RunContext
from agents.read_only import read_messages
from agents.taxonomies import CurrentTaxonomies
from evals.reading.report import percentile
from evals.reading.suite import load_suite
from planner.domain.brief import Advertiser
from planner.domain.habits import OwnCampaign
from planner.domain.turn import Principal, TurnRequest
from planner.surfaces.cli.composition import ToRead
from tools.ads_api.client import AdsApiClient, AdsApiSettings

ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "docs" / "benchmarks" / "reading.md"
WARM_UP = ROOT / "evals" / "suites" / "reading" / "tuned"
TIMED = ROOT / "evals" / "suites" / "reading" / "held"
FIRST = "Reach women 25-44 in Spain in January with 12,000 euros"


def conversations(folder: Path) -> list[ToRead]:
    """Return the conversations of all suites in a folder."""
    return [
        ToRead(item.messages, item.as_of, item.country_code, item.currency)
        for file in sorted(folder.glob("*.jsonl"))
        for item in load_suite(file)
    ]


class NoHistory:
    """Stands for the database, which reading asks for nothing but an account's own campaigns."""

    async def own_campaigns(self, account_id: str, as_of: date) -> tuple[OwnCampaign, ...]:
        """Return none."""
        return ()


async def child(ads_api_target: str) -> None:
    """Read one message, say how much memory that took, then all others; print JSON."""
    async with AdsApiClient(AdsApiSettings(target=ads_api_target)) as ads:
        history: Any = NoHistory()
        nothing: Any = None  # no copy of the taxonomies is asked for while the API answers
        taxonomy = CurrentTaxonomies(ads, nothing, fresh_for_s=3600)

        async def read(conversation: ToRead) -> list[float]:
            advertiser = Advertiser(
                account_id="a",
                name="A",
                currency=conversation.currency,
                country_code=conversation.country_code,
            )
            request = TurnRequest(
                conversation_id="reading",
                turn_number=1,
                message="",
                principal=Principal(subject="bench", advertiser=advertiser),
                today=conversation.today,
            )
            message_ms: list[float] = []
            context = RunContext(
                ads=ads, history=history, catalogue=nothing, taxonomy=taxonomy, request=request
            )
            await read_messages(conversation.messages, context, message_ms=message_ms)
            return message_ms

        warm_up, timed = conversations(WARM_UP), conversations(TIMED)
        await read(ToRead((FIRST,), timed[0].today, "ES", "EUR"))
        print(json.dumps({"first_mb": _megabytes()}), flush=True)
        for conversation in warm_up:
            await read(conversation)
        message_ms = [duration for conversation in timed for duration in await read(conversation)]
        print(json.dumps({"message_ms": message_ms, "most_mb": _megabytes()}), flush=True)


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure() -> dict[str, float]:
    """Return the figures of the report."""
    from planner.bootstrap.services import running_services
    from planner.settings import Settings
    from tools.local.state import throwaway_state

    with throwaway_state() as state:
        settings = Settings(state_dir=state.directory)
        with running_services(settings, as_of=None, progress=print) as services:
            figures: dict[str, float] = {}
            program = [
                sys.executable,
                "-m",
                "tests.benchmarks.reading",
                services.ads_api_target,
            ]
            environment = {
                **os.environ,
                "OPENBLAS_NUM_THREADS": "1",
                "PLANNER_STATE_DIR": str(state.directory),
            }
            for attempt in ("first", "again"):  # the first one migrates the database and writes bytecode
                began = time.perf_counter()
                with subprocess.Popen(
                    program, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
                ) as process:
                    assert process.stdout is not None
                    figures |= json.loads(process.stdout.readline())
                    figures[f"cold_start_s_{attempt}"] = time.perf_counter() - began
                    last = json.loads(process.stdout.readline())
            message_ms = last["message_ms"]
            return {
                **figures,
                "messages": len(message_ms),
                "p50": percentile(message_ms, 0.5),
                "p95": percentile(message_ms, 0.95),
                "p99": percentile(message_ms, 0.99),
                "worst": max(message_ms),
                "most_mb": last["most_mb"],
            }


def report(figures: dict[str, float]) -> str:
    """Return the report as Markdown."""
    return "\n".join(
        [
            "# Reading a message without a model",
            "",
            "Written by `make bench`: the router and the four resolvers up to the brief, in a process of "
            "its own on one",
            f"core ({platform.machine()}, Python {platform.python_version()}). Warmed up on the messages of",
            f"`evals/suites/reading/tuned`, timed on the {figures['messages']:.0f} of `held`, none seen "
            f"before.",
            "",
            "| | |",
            "|---|---|",
            f"| p50 per message | {figures['p50']:.1f} ms |",
            f"| p95 | {figures['p95']:.1f} ms |",
            f"| p99 | {figures['p99']:.1f} ms |",
            f"| worst | {figures['worst']:.1f} ms |",
            f"| cold start: from starting Python to the first brief read |"
            f" {figures['cold_start_s_again']:.2f} s |",
            f"| memory then | {figures['first_mb']:.0f} MB |",
            f"| memory after all messages | {figures['most_mb']:.0f} MB |",
            "",
        ]
    )


def main() -> None:
    """Measure and write the report; with an argument, be the process that is measured."""
    if len(sys.argv) == 2:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        asyncio.run(child(sys.argv[1]))
        return
    REPORT.write_text(report(measure()), encoding="utf-8")
    print(REPORT.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()

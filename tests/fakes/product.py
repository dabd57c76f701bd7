"""Starts the real product as a user would (`python -m planner ...`) and talks to it over HTTP."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-20"
PATIENCE_S = 90.0

START = "mutation { startConversation { ... on Conversation { id } ... on Problem { code message } } }"
SEND = """
mutation Send($conversation: ID!, $message: String!) {
  sendMessage(conversationId: $conversation, message: $message) {
    __typename
    ... on Problem { code message suggestion recovery }
    ... on Turn {
      id number status intent reply hypothetical
      question { field text suggestions blocking }
      problems { code field message }
      failure { code message suggestion recovery }
      brief { name state text words reader }
      plan {
        id version parentId digest simulated summary start end
        budget { amountMicros currency }
        lineItems {
          lineId name format countryCode youngestAge oldestAge rationale
          budget { amountMicros currency } dailyPacingMicros
          avails { matched possible available }
          forecast {
            basis
            impressions { low mid high } reachPeople { low mid high } cpmMicros { low mid high }
          }
          evidence { kind note cohort {
            adSets advertisers filtersRelaxed newestEnd oldestStart medianAgeDays sources
          } }
        }
        forecast { basis impressions { low mid high } reachPeople { low mid high } }
        certificate { gap unallocated { amountMicros } }
        assumptions { field text basis }
        degradations { kind message code }
        unmet { ask reason }
        leftOut { lineId reason }
      }
    }
  }
}
"""


def environment(state: Path, **settings: str) -> dict[str, str]:
    """Return the process environment with only the given `PLANNER_` settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PLANNER_")}
    return {**kept, "PLANNER_STATE_DIR": str(state), "PLANNER_TODAY": TODAY, **settings}


def free_port() -> int:
    """Return a port of loopback that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def run_planner(
    state: Path, *arguments: str, stdin: str = "", settings: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run one `planner` command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "planner", *arguments],
        cwd=ROOT,
        env=environment(state, **(settings or {})),
        input=stdin,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


@dataclass
class Product:
    """A running server and a client for it."""

    process: subprocess.Popen[str]
    state: Path
    address: str
    log: Path

    def start_conversation(self) -> str:
        """Start a conversation and return its id."""
        answer = self.graphql(START)["startConversation"]
        return str(answer["id"])

    def send(self, conversation: str, message: str) -> dict[str, Any]:
        """Send a message and return the turn, or the problem."""
        answer = self.graphql(SEND, conversation=conversation, message=message)["sendMessage"]
        assert isinstance(answer, dict)
        return answer

    def graphql(self, query: str, **variables: Any) -> dict[str, Any]:
        """Run an operation; errors in the answer fail the test."""
        reply = httpx.post(
            f"{self.address}/graphql",
            content=orjson_bytes({"query": query, "variables": variables}),
            headers={"content-type": "application/json"},
            timeout=60,
        )
        answer = reply.json()
        assert "errors" not in answer, answer
        data = answer["data"]
        assert isinstance(data, dict)
        return data

    def children(self, *words: str) -> list[int]:
        """Return the process ids below the server whose command line holds all `words`."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                command = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
                parent = int((process / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError, IndexError):
                continue
            if all(word in command for word in words) and self._below(parent):
                found.append(int(process.name))
        return found

    def _below(self, pid: int) -> bool:
        while pid > 1:
            if pid == self.process.pid:
                return True
            try:
                pid = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError, IndexError):
                return False
        return False

    def kill(self, *words: str) -> None:
        """Kill (-9) the processes below the server whose command line holds all `words`."""
        pids = self.children(*words)
        assert pids, f"no process with {words} runs"
        for pid in pids:
            os.kill(pid, signal.SIGKILL)


def orjson_bytes(value: object) -> bytes:
    """Return `value` as JSON bytes; lone surrogates are escaped as JSON allows."""
    import json

    return json.dumps(value).encode()


@contextmanager
def running_product(state: Path, *arguments: str, **settings: str) -> Iterator[Product]:
    """Start `planner serve` and wait until it answers; stop it with SIGINT at the end."""
    port = free_port()
    log = state.parent / f"serve-{port}.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "planner", "serve", "--port", str(port), *arguments],
            cwd=ROOT,
            env=environment(state, **settings),
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
        )
    product = Product(process, state, f"http://127.0.0.1:{port}", log)
    try:
        wait_until_ready(product)
        yield product
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise


def wait_until_ready(product: Product) -> None:
    """Wait until the server answers `/health` with 200; fail with its log when it ends or takes too long."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if product.process.poll() is not None:
            break
        try:
            if httpx.get(f"{product.address}/health", timeout=5).status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    msg = f"the server is not ready:\n{product.log.read_text()}"
    raise AssertionError(msg)

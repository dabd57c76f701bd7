"""State directories and owner processes for the tests of local services."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

import tools.local.state
from tools.local.postgres import ensure_postgres
from tools.local.state import LocalState, throwaway_state

IMPORT_ROOT = Path(tools.local.state.__file__).parents[2]
OWNER_PROGRAM = Path(__file__).with_name("owner_program.py")


@dataclass
class Owner:
    """Another process that runs, or shares, the server of a state directory."""

    process: subprocess.Popen[str]

    def facts(self) -> dict[str, object]:
        """What it printed once the database answered it."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"the owner process ended with status {self.process.wait(timeout=10)}"
        answer: dict[str, object] = json.loads(line)
        return answer


@pytest.fixture
def state() -> Iterator[LocalState]:
    with throwaway_state() as found:
        yield found


@pytest.fixture(scope="session")
def used_state() -> Iterator[LocalState]:
    """A state whose database exists already, which saves half a second; every test leaves it stopped."""
    with throwaway_state() as found:
        ensure_postgres(found.directory, fast_and_unsafe=True).stop()
        yield found


@pytest.fixture
def start_owner() -> Iterator[Callable[..., Owner]]:
    with ExitStack() as stack:

        def start(state: LocalState, *arguments: str) -> Owner:
            process = subprocess.Popen(
                [sys.executable, str(OWNER_PROGRAM), str(state.directory), *arguments],
                env={
                    **os.environ,
                    "PYTHONPATH": os.pathsep.join([str(IMPORT_ROOT), *filter(None, sys.path)]),
                },
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            stack.enter_context(process)  # closes its standard input, at which it ends, and waits
            return Owner(process)

        yield start


def _processes_in(directory: Path) -> list[str]:
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if (entry / "cwd").readlink() == directory:
                found.append(entry.name)
        except OSError:
            continue
    return found


@pytest.fixture
def servers_end() -> Callable[[LocalState], bool]:
    """Whether all processes of a state's database end, looking for as long as 20 s."""
    if not Path("/proc/self/cwd").is_symlink():
        pytest.skip("processes are looked for in /proc, and this system has none")

    def wait(state: LocalState) -> bool:
        deadline = time.monotonic() + 20
        while _processes_in(state.postgres_data):
            if time.monotonic() > deadline:
                return False
            time.sleep(0.01)
        return True

    return wait


@pytest.fixture
def servers_live() -> Callable[[LocalState], bool]:
    """Whether any process of a state's database is there now."""
    return lambda state: bool(_processes_in(state.postgres_data))

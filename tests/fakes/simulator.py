"""The Ads API simulator as a process of its own: one for a whole test session, or one to be killed."""

import os
import signal
import tempfile
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from tools.local.process import ChildProcess, answers_on, start_child

AS_OF = date(2026, 11, 20)
"""The simulated market's today."""
SEED = 7
"""Which simulated market."""

_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 60.0


class SimulatorProcess:
    """A simulator on 127.0.0.1. It ends with this process, however this process ends.

    Args:
        directory: Where its port file and log are.
        port: The port to serve on; 0 for a free one, which it keeps over restarts.
    """

    def __init__(self, directory: Path, port: int = 0) -> None:
        self._directory = directory
        self._child = self._start(port)

    @property
    def target(self) -> str:
        """Host and port, for a channel."""
        return f"127.0.0.1:{self._child.port}"

    def kill(self) -> None:
        """End it at once, without letting it finish anything."""
        os.kill(self._child.pid, signal.SIGKILL)
        self._child.stop()

    def restart(self) -> None:
        """Start it again on the same port; its market is the same, its reservations and drafts are gone."""
        self._child = self._start(self._child.port)

    def stop(self) -> None:
        """End it in order."""
        self._child.stop()

    def _start(self, port: int) -> ChildProcess:
        port_file = self._directory / "port"
        return start_child(
            [
                "tools.ads_api.simulator",
                *("--port", str(port), "--seed", str(SEED), "--as-of", AS_OF.isoformat()),
                *("--port-file", str(port_file), "--die-with-parent"),
            ],
            port_file=port_file,
            ready=answers_on,
            log_file=self._directory / "log",
            timeout_s=_PATIENCE_S,
            cwd=_ROOT,
        )


@cache
def shared_simulator() -> SimulatorProcess:
    """Return the one simulator of this test session, started when it is first asked for."""
    return SimulatorProcess(Path(tempfile.mkdtemp(prefix="simulator-")))


@pytest.fixture(scope="session")
def simulator_target() -> str:
    """Host and port of the session's simulator. Import this fixture into a conftest to use it."""
    return shared_simulator().target

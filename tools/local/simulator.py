"""The Ads API simulator as a local service."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from tools.local.process import ChildProcess, answers_on, ensure_child
from tools.local.state import LocalState

_MODULE = "tools.ads_api.simulator"
_PATIENCE_S = 60.0
# The directory that holds the package `tools`, in a checkout as in an installation.
_IMPORT_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class LocalSimulator:
    """A running simulator. As a context manager it calls `stop` at the end."""

    target: str
    """Its gRPC target, host and port."""
    started_here: bool
    """Whether this object started it, and therefore ends it."""
    _end: Callable[[], None] | None = field(default=None, repr=False)

    def stop(self) -> None:
        """End the simulator if it was started here; does nothing the second time."""
        if self._end is not None:
            self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def ensure_simulator(
    state: LocalState, *, as_of: date, seed: int, module: str = _MODULE, cwd: Path = _IMPORT_ROOT
) -> LocalSimulator:
    """Connect to the simulator of this day and seed, starting it if no process runs it.

    Args:
        state: Where its port file and its log are.
        as_of: The market's today.
        seed: Which market.
        module: The module that is the simulator.
        cwd: The directory from which that module can be imported.

    Raises:
        ChildStartError: It did not start; the message ends with its log.
    """
    state.prepare()
    port_file = state.simulator_port_file(as_of, seed)
    arguments = [
        module,
        *("--port", "0", "--seed", str(seed), "--as-of", as_of.isoformat()),
        *("--port-file", str(port_file), "--die-with-parent"),
    ]
    found = ensure_child(
        arguments,
        port_file=port_file,
        ready=answers_on,
        log_file=state.simulator_log,
        timeout_s=_PATIENCE_S,
        cwd=cwd,
    )
    if isinstance(found, ChildProcess):
        return LocalSimulator(f"127.0.0.1:{found.port}", started_here=True, _end=found.stop)
    return LocalSimulator(f"127.0.0.1:{found}", started_here=False)

"""The composition that the command line is given: every command on real parts."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from planner.domain.errors import ConfigurationError
from planner.domain.turn import Principal
from planner.settings import CHECKOUT, Settings
from planner.surfaces.cli.composition import Finding, Progress, Reading, ToRead

if TYPE_CHECKING:
    from planner.service.application import Application

T = TypeVar("T")


class LocalComposition:
    """Implements `planner.surfaces.cli.composition.Composition`. Heavy parts are imported when needed."""

    @cached_property
    def settings(self) -> Settings:
        """The settings of this process.

        Raises:
            ConfigurationError: A setting cannot be used; it is named.
        """
        try:
            return Settings()
        except ValidationError as error:
            problems = "; ".join(
                f"PLANNER_{'_'.join(map(str, found['loc'])).upper()}: {found['msg']}"
                for found in error.errors()
            )
            msg = f"A setting cannot be used: {problems}."
            raise ConfigurationError(msg, suggestion="Correct or unset that environment variable.") from error

    def principal(self) -> Principal:
        """Return the local user and their account."""
        from planner.bootstrap.application import local_principal

        return local_principal(self.settings)

    def address(self) -> tuple[str, int]:
        """Return the host and port that the settings name for the server."""
        return self.settings.host, self.settings.port

    def run(
        self,
        work: "Callable[[Application], Awaitable[int]]",
        *,
        as_of: date | None,
        progress: Progress,
    ) -> int:
        """Start or find the services, run `work` on the application, stop what was started."""
        from planner.bootstrap.application import open_application
        from planner.bootstrap.services import running_services

        with running_services(self.settings, as_of=as_of, progress=progress) as services:

            async def main() -> int:
                async with open_application(
                    self.settings, services, as_of=as_of, progress=progress
                ) as application:
                    return await work(application)

            return run_on_loop(main())

    def serve(
        self,
        *,
        host: str,
        port: int,
        on_ready: "Callable[[Application, str], Awaitable[None]]",
        progress: Progress,
    ) -> None:
        """Serve until stopped."""
        from planner.bootstrap.services import running_services
        from planner.bootstrap.serving import check_port, serve_until_stopped

        check_port(host, port)
        # Ctrl-C is how a server is stopped: by then the loop has ended in good order.
        with (
            running_services(self.settings, as_of=None, progress=progress) as services,
            suppress(KeyboardInterrupt),
        ):
            run_on_loop(
                serve_until_stopped(
                    self.settings, services, host=host, port=port, on_ready=on_ready, progress=progress
                )
            )

    def read(self, conversations: Sequence[ToRead], *, progress: Progress) -> list[Reading]:
        """Read conversations without planning; only the taxonomies are asked for."""
        from planner.bootstrap.reading import read_conversations
        from planner.bootstrap.services import running_services

        with running_services(self.settings, as_of=None, progress=progress) as services:
            return run_on_loop(read_conversations(self.settings, services, conversations, progress=progress))

    def import_history(self, file: Path, mapping: Path, *, progress: Progress) -> tuple[list[str], bool]:
        """Import an export of past campaigns; return the report's lines and whether it was loaded."""
        from planner.bootstrap.importing import import_export
        from planner.bootstrap.services import running_services

        with running_services(self.settings, as_of=None, progress=progress) as services:
            return run_on_loop(import_export(services, file, mapping, progress=progress))

    def simulate_ads(self, *, port: int, seed: int | None, as_of: date | None) -> int:
        """Run the Ads API simulator in the foreground until stopped; return its exit code."""
        from planner.bootstrap.services import market_day

        program = [
            *(sys.executable, "-m", "tools.ads_api.simulator", "--port", str(port)),
            *("--seed", str(self.settings.simulator_seed if seed is None else seed)),
            *("--as-of", market_day(self.settings, as_of).isoformat()),
        ]
        # A process of its own: the simulator imports nothing of the planner and shares no state with it.
        with subprocess.Popen(program, cwd=CHECKOUT) as process:  # noqa: S603 - our own module and numbers
            while True:
                try:
                    return process.wait()
                except KeyboardInterrupt:
                    continue  # the terminal's Ctrl-C reaches the simulator too, which then ends by itself

    def doctor(self) -> list[Finding]:
        """Say what is configured, reachable, migrated, and what is simulated."""
        from planner.bootstrap.doctor import examine

        return run_on_loop(examine(self.settings))


def run_on_loop(main: Coroutine[Any, Any, T]) -> T:
    """Run `main` on uvloop where there is one."""
    loop_factory: Callable[[], asyncio.AbstractEventLoop] | None = None
    with suppress(ImportError):
        from uvloop import new_event_loop

        loop_factory = new_event_loop
    with asyncio.Runner(loop_factory=loop_factory) as runner:
        return runner.run(main)

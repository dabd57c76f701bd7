"""The services an application stands on: those that the settings name, or local ones for its own time."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime

from planner.domain.errors import ConfigurationError
from planner.settings import CHECKOUT, Settings
from planner.surfaces.cli.composition import Progress
from tools.local.errors import LocalServiceError, PostgresGoneError
from tools.local.postgres import LocalPostgres, ensure_postgres
from tools.local.simulator import ensure_simulator
from tools.local.state import LocalState, local_state


class EmbeddedDatabase:
    """The embedded database, used where it runs and started where it does not."""

    def __init__(self, settings: Settings) -> None:
        self._directory = state_of(settings).directory
        self._bin_dir = settings.pg_bin_dir
        self._server: LocalPostgres | None = None

    def start(self) -> LocalPostgres:
        """Find or start the server.

        Raises:
            LocalServiceError: It could not be started.
        """
        self._server = ensure_postgres(self._directory, bin_dir=self._bin_dir)
        return self._server

    def start_again_if_gone(self) -> bool:
        """Start the server again if it does not answer any more; return whether that was done.

        Raises:
            LocalServiceError: It is gone and could not be started.
        """
        if self._server is not None:
            try:
                self._server.check()
            except PostgresGoneError:
                self._server.stop()
            else:
                return False
        return self.start().started_here

    def stop(self) -> None:
        """Stop the server if it was started here."""
        if self._server is not None:
            self._server.stop()


@dataclass(frozen=True, slots=True)
class Services:
    """Where the application's services are.

    Attributes:
        database_url: SQLAlchemy URL of the database.
        ads_api_target: `host:port` of the Ads API.
        embedded_database: The database when it is the embedded one, else None.
    """

    database_url: str
    ads_api_target: str
    embedded_database: EmbeddedDatabase | None = None


@contextmanager
def clear_errors() -> Iterator[None]:
    """Turn what goes wrong with local services into a configuration error that says what to do."""
    try:
        yield
    except LocalServiceError as error:
        raise ConfigurationError(error.message, code=error.code, suggestion=error.suggestion) from error


def state_of(settings: Settings) -> LocalState:
    """Return where local services keep their state."""
    return local_state(CHECKOUT, directory=settings.state_dir)


def market_day(settings: Settings, as_of: date | None) -> date:
    """Return the simulator's today: what the command says, else the settings, else the real one."""
    return as_of or settings.today or datetime.now(UTC).date()


@contextmanager
def running_services(settings: Settings, *, as_of: date | None, progress: Progress) -> Iterator[Services]:
    """Find or start the services; stop at the end what was started here.

    Raises:
        ConfigurationError: A local service could not be started; it says what to do.
    """
    with ExitStack() as started, clear_errors(), ThreadPoolExecutor(max_workers=1) as beside:
        state = state_of(settings)
        began = time.perf_counter()
        embedded = EmbeddedDatabase(settings) if settings.database_url is None else None
        starting = None if embedded is None else beside.submit(embedded.start)
        names = []
        database_url, target = settings.database_url, settings.ads_api_target
        try:
            if target is None:
                simulator = ensure_simulator(
                    state, as_of=market_day(settings, as_of), seed=settings.simulator_seed
                )
                started.callback(simulator.stop)
                target = simulator.target
                names += ["the Ads API simulator"] if simulator.started_here else []
        finally:
            if embedded is not None and starting is not None:
                started.callback(embedded.stop)
                database = starting.result()
                database_url = database.url
                names += ["PostgreSQL"] if database.started_here else []
        if names:
            progress(f"started {' and '.join(names)} ({time.perf_counter() - began:.1f} s)")
        yield Services(str(database_url), target, embedded)

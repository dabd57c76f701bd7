"""The services an application stands on: those that the settings name, or local ones for its own time."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from planner.domain.errors import ConfigurationError
from planner.settings import CHECKOUT, Settings
from planner.surfaces.cli.composition import Progress
from tools.local.errors import LocalServiceError
from tools.local.postgres import LocalPostgres, ensure_postgres
from tools.local.simulator import LocalSimulator, ensure_simulator
from tools.local.state import LocalState, local_state


@dataclass(frozen=True, slots=True)
class Services:
    """Where the application's services are.

    Attributes:
        database_url: SQLAlchemy URL of the database.
        ads_api_target: `host:port` of the Ads API.
        database_is_local: True when the database is the embedded one.
        ads_api_is_simulator: True when the Ads API is the simulator we know of.
    """

    database_url: str
    ads_api_target: str
    database_is_local: bool
    ads_api_is_simulator: bool


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
        database: LocalPostgres | None = None
        began = time.perf_counter()
        pending = None
        if settings.database_url is None:
            pending = beside.submit(ensure_postgres, state.directory, bin_dir=settings.pg_bin_dir)
        simulator: LocalSimulator | None = None
        try:
            if settings.ads_api_target is None:
                simulator = ensure_simulator(
                    state, as_of=market_day(settings, as_of), seed=settings.simulator_seed
                )
                started.callback(simulator.stop)
        finally:
            if pending is not None:
                database = pending.result()
                started.callback(database.stop)
        took_s = time.perf_counter() - began
        started_here = [
            name
            for name, service in (("PostgreSQL", database), ("the Ads API simulator", simulator))
            if service is not None and service.started_here
        ]
        if started_here:
            progress(f"started {' and '.join(started_here)} ({took_s:.1f} s)")
        yield Services(
            database_url=database.url if database is not None else str(settings.database_url),
            ads_api_target=simulator.target if simulator is not None else str(settings.ads_api_target),
            database_is_local=database is not None,
            ads_api_is_simulator=simulator is not None,
        )


def data_directory(settings: Settings) -> Path:
    """Return the directory of the embedded services' state."""
    return state_of(settings).directory

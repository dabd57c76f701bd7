"""Serving: one event loop, the web application, and a watch over the embedded database."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import date

import uvicorn
from starlette.applications import Starlette
from starlette.requests import HTTPConnection

from planner.bootstrap.application import LOOPBACK_NAMES, local_principal, open_application
from planner.bootstrap.services import Services, clear_errors
from planner.domain.errors import ConfigurationError
from planner.domain.turn import Principal
from planner.service.application import Application
from planner.settings import Settings
from planner.surfaces.cli.composition import Progress
from planner.surfaces.graphql.server import build_server
from tools.local.errors import LocalServiceError
from tools.local.tcp_ports import require_free_port

log = logging.getLogger(__name__)

WATCH_EVERY_S = 5.0
"""Seconds between looks at the embedded database: it is started again when it is gone."""
GRACEFUL_STOP_S = 5
"""Seconds that open requests get when the server stops."""


def check_port(host: str, port: int) -> None:
    """Make sure that the server can listen on its port.

    Raises:
        ConfigurationError: Another program listens there; it is named if it can be known.
    """
    try:
        with clear_errors():
            require_free_port(port, host=host)
    except ConfigurationError as error:
        raise ConfigurationError(
            error.message,
            code=error.code,
            suggestion=f"Stop that program, or choose another port: planner serve --port {port + 1}",
        ) from error
    except OSError as error:
        msg = f"The server cannot listen on {host}:{port}: {error.strerror}."
        raise ConfigurationError(msg, suggestion="Choose an address of this machine with --host.") from error


async def serve_until_stopped(
    settings: Settings,
    services: Services,
    *,
    host: str,
    port: int,
    on_ready: Callable[[Application, str], Awaitable[None]],
    progress: Progress,
    as_of: date | None = None,
) -> None:
    """Serve GraphQL until SIGINT or SIGTERM."""
    principal = local_principal(settings)

    def principal_of(_: HTTPConnection) -> Principal:
        return principal

    async with open_application(settings, services, as_of=as_of, progress=progress) as application:

        @asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[None]:
            # A full collection of what the libraries brought would stop the loop for tens of milliseconds.
            gc.collect()
            gc.freeze()
            yield

        hosts = sorted({host, *(LOOPBACK_NAMES if host in LOOPBACK_NAMES else ())})
        server = uvicorn.Server(
            uvicorn.Config(
                build_server(
                    application,
                    principal_of,
                    allowed_hosts=["*"] if host in {"0.0.0.0", "::"} else hosts,  # noqa: S104 - asked for by --host
                    lifespan=lifespan,
                ),
                host=host,
                port=port,
                log_level="warning",
                timeout_graceful_shutdown=GRACEFUL_STOP_S,
                ws_max_size=256 * 1024,
            )
        )
        serving = asyncio.create_task(server.serve())
        watching = asyncio.create_task(_watch_database(services))
        try:
            while not server.started and not serving.done():  # noqa: ASYNC110 - uvicorn offers no event
                await asyncio.sleep(0.01)
            if not serving.done():
                ready = asyncio.create_task(_announce(on_ready, application, f"http://{host}:{port}"))
                await asyncio.wait({serving, ready}, return_when=asyncio.FIRST_COMPLETED)
                await serving
                ready.cancel()
            await serving
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching


async def _announce(
    on_ready: Callable[[Application, str], Awaitable[None]], application: Application, address: str
) -> None:
    try:
        await on_ready(application, address)
    except Exception:
        log.exception("the first plan could not be shown")


async def _watch_database(services: Services) -> None:
    """Start the embedded database again when it is gone, whoever had started it."""
    if services.embedded_database is None:
        return
    while True:
        await asyncio.sleep(WATCH_EVERY_S)
        try:
            if await asyncio.to_thread(services.embedded_database.start_again_if_gone):
                log.warning("the embedded database was gone; it has been started again")
        except LocalServiceError as error:
            log.warning("the embedded database is gone and cannot be started: %s", error.message)

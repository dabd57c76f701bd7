"""The Ads API as the application sees it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from tools.ads_api.booking import BookingCalls
from tools.ads_api.calls import MOST_CALLS_AT_ONCE, Calls
from tools.ads_api.channel import open_channel
from tools.ads_api.deadlines import HEALTH_DEADLINE_S, deadlines
from tools.ads_api.errors import ads_api_error


@dataclass(frozen=True, slots=True)
class AdsApiSettings:
    """Where the Ads API is and how it is called.

    Attributes:
        target: `host:port`.
        tls: Whether the connection is encrypted.
        root_certificates: PEM of the authorities to trust, None for the system's; only with `tls`.
        deadlines_s: `Service/Method` -> seconds, instead of those in `tools.ads_api.deadlines`.
        calls_at_once: Calls open at the same time.
        time_zone: IANA name of the zone whose days the flights of asked lines are meant in.
        user_agent: Who is calling.
    """

    target: str
    tls: bool = False
    root_certificates: bytes | None = None
    deadlines_s: Mapping[str, float] = field(default_factory=dict)
    calls_at_once: int = MOST_CALLS_AT_ONCE
    time_zone: str = "UTC"
    user_agent: str = "media-planning-assistant"


class AdsApiClient(BookingCalls):
    """Implements `planner.ports.AdsApi`, and drafts and reservations beside it, over one gRPC channel.

    Made within a running event loop and used from that loop only. It does not wait for a server: when nobody
    listens, calls fail at once with `AdsApiUnavailableError`, and work again when somebody does.

    Raises:
        ValueError: A deadline is for no method or not above zero.
    """

    def __init__(self, settings: AdsApiSettings) -> None:
        self._channel = open_channel(
            settings.target,
            user_agent=settings.user_agent,
            root_certificates=settings.root_certificates,
            tls=settings.tls,
        )
        seconds = deadlines(settings.deadlines_s)
        calls = Calls(self._channel, seconds, at_once=settings.calls_at_once)
        super().__init__(calls, time_zone=settings.time_zone)

    async def health(self) -> str:
        """Return what the server says of itself: SERVING, NOT_SERVING, SERVICE_UNKNOWN or UNKNOWN.

        Raises:
            AdsApiUnavailableError: It does not answer.
        """
        stub = health_pb2_grpc.HealthStub(self._channel)
        try:
            answer = await stub.Check(health_pb2.HealthCheckRequest(), timeout=HEALTH_DEADLINE_S)
        except grpc.aio.AioRpcError as error:
            raise ads_api_error(error) from error
        return str(health_pb2.HealthCheckResponse.ServingStatus.Name(answer.status))

    async def aclose(self, grace_s: float = 2.0) -> None:
        """Take no new calls, give open ones `grace_s` seconds, then close the channel."""
        await self._calls.close(grace_s)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

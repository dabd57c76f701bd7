"""The one way a call goes out: a place in the queue, a deadline, a request id, a log line, a typed error.

It wraps calls instead of using gRPC's interceptors: those see a stream's failure only where the stream is
read, which is outside of them. Messages are logged by name and outcome, never by content.
"""

import asyncio
import logging
import time
import uuid
from collections.abc import AsyncGenerator, Mapping
from typing import TypeVar

import grpc
from google.protobuf.message import DecodeError, Message

from planner.domain.errors import AdsApiUnavailableError
from tools.ads_api.deadlines import path
from tools.ads_api.errors import ads_api_error, malformed_error, queue_error

A = TypeVar("A", bound=Message)

REQUEST_ID = "x-request-id"
"""Metadata key under which each call carries an id of its own."""

MOST_CALLS_AT_ONCE = 16
"""Calls open at the same time: thousands on one channel end CANCELLED, and the server has a quota."""

_log = logging.getLogger(__name__)


class Calls:
    """Sends calls over one channel.

    Args:
        channel: An open channel; closed by `close`.
        deadlines: Seconds for every method that may be called, by `Service/Method`.
        at_once: Calls open at the same time; further ones wait, and their waiting counts.
    """

    def __init__(
        self, channel: grpc.aio.Channel, deadlines: Mapping[str, float], *, at_once: int = MOST_CALLS_AT_ONCE
    ) -> None:
        self._channel = channel
        self._deadlines = deadlines
        self._places = asyncio.Semaphore(at_once)

    async def unary(self, method: str, request: Message, answer: type[A]) -> A:
        """Send one request and return its answer.

        Args:
            method: `Service/Method`, a key of the deadlines.
            request: What is asked.
            answer: The kind of message that comes back.

        Raises:
            AdsApiError: As `tools.ads_api.errors` says.
        """
        call = _OpenCall(method, self._deadlines[method])
        try:
            await call.wait_for_place(self._places)
            try:
                send: grpc.aio.UnaryUnaryMultiCallable[Message, bytes]
                send = self._channel.unary_unary(path(method), request_serializer=_serialized)
                received: bytes = await send(request, timeout=call.seconds_left(), metadata=call.metadata)
            finally:
                self._places.release()
            decoded = call.decoded(received, answer)
            call.succeeded()
            return decoded
        except grpc.RpcError as error:
            raise call.failed(error) from error
        except grpc.aio.UsageError as error:
            raise call.closed() from error
        finally:
            call.log()

    async def stream(self, method: str, request: Message, answer: type[A]) -> AsyncGenerator[A, None]:
        """Send one request and yield its answers; the deadline is for the whole stream.

        Raises:
            AdsApiError: As `tools.ads_api.errors` says, also after some answers were yielded.
        """
        call = _OpenCall(method, self._deadlines[method])
        try:
            await call.wait_for_place(self._places)
            try:
                send: grpc.aio.UnaryStreamMultiCallable[Message, bytes]
                send = self._channel.unary_stream(path(method), request_serializer=_serialized)
                receiving = send(request, timeout=call.seconds_left(), metadata=call.metadata)
                try:
                    async for received in receiving:
                        yield call.decoded(received, answer)
                finally:
                    receiving.cancel()  # does nothing after the last answer
            finally:
                self._places.release()
            call.succeeded()
        except grpc.RpcError as error:
            raise call.failed(error) from error
        except grpc.aio.UsageError as error:
            raise call.closed() from error
        finally:
            call.log()

    async def close(self, grace_s: float) -> None:
        """Take no new calls, give open ones `grace_s` seconds, then close the channel."""
        await self._channel.close(grace_s)


def _serialized(request: Message) -> bytes:
    return request.SerializeToString()


class _OpenCall:
    """One call while it lasts."""

    def __init__(self, method: str, deadline_s: float) -> None:
        self.metadata = grpc.aio.Metadata((REQUEST_ID, str(uuid.uuid4())))
        self._method = method
        self._deadline_s = deadline_s
        self._began = time.monotonic()
        self._outcome = "ABANDONED"

    def seconds_left(self) -> float:
        return max(0.0, self._deadline_s - (time.monotonic() - self._began))

    async def wait_for_place(self, places: asyncio.Semaphore) -> None:
        try:
            async with asyncio.timeout(self._deadline_s):
                await places.acquire()
        except TimeoutError:
            self._outcome = "QUEUE_FULL"
            raise queue_error(self._deadline_s) from None

    def decoded(self, received: bytes, answer: type[A]) -> A:
        try:
            return answer.FromString(received)
        except DecodeError as error:
            self._outcome = "MALFORMED"
            raise malformed_error() from error

    def succeeded(self) -> None:
        self._outcome = "OK"

    def failed(self, error: grpc.RpcError) -> Exception:
        if not isinstance(error, grpc.aio.AioRpcError):
            return error
        self._outcome = error.code().name
        return ads_api_error(error)

    def closed(self) -> AdsApiUnavailableError:
        self._outcome = "CLOSED"
        return AdsApiUnavailableError("The connection to the Ads API is closed")

    def log(self) -> None:
        _log.log(
            logging.DEBUG if self._outcome in {"OK", "ABANDONED"} else logging.WARNING,
            "ads api call %s: %s",
            self._method,
            self._outcome,
            extra={
                "ads_api_method": self._method,
                "ads_api_outcome": self._outcome,
                "ads_api_ms": round((time.monotonic() - self._began) * 1000, 1),
                "ads_api_request_id": self.metadata[REQUEST_ID],
            },
        )

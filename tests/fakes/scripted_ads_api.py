"""A real gRPC server on a socket that answers each method as it is told: for the client's bad days."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import grpc
from google.protobuf import descriptor_pool, message_factory
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.rpc import error_details_pb2, status_pb2

Answer = Message | bytes
"""What a method answers; bytes go out as they are."""

Script = Callable[[Any], Awaitable[Answer | Iterable[Answer]]]
"""Request -> answer, or answers where the method streams."""


class Refusal(Exception):  # noqa: N818  # a scripted outcome, not a fault of the tests
    """Raised by a script to end the call with a status.

    Args:
        code: Canonical code.
        reason: ErrorInfo.reason; empty for a status without details.
        metadata: ErrorInfo.metadata.
        violations: Field -> what is wrong with it.
        retry_after_s: RetryInfo.
        message: For people.
    """

    def __init__(
        self,
        code: grpc.StatusCode,
        *,
        reason: str = "",
        metadata: dict[str, str] | None = None,
        violations: dict[str, str] | None = None,
        retry_after_s: float | None = None,
        message: str = "scripted",
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.details: list[Message] = []
        if reason:
            self.details.append(
                error_details_pb2.ErrorInfo(reason=reason, domain="ads.test", metadata=metadata or {})
            )
        if violations:
            bad_request = error_details_pb2.BadRequest()
            for name, why in violations.items():
                bad_request.field_violations.add(field=name, description=why)
            self.details.append(bad_request)
        if retry_after_s is not None:
            delay = Duration(nanos=int(retry_after_s % 1 * 1e9), seconds=int(retry_after_s))
            self.details.append(error_details_pb2.RetryInfo(retry_delay=delay))

    def trailer(self) -> tuple[tuple[str, bytes], ...]:
        """The rich status as trailing metadata."""
        if not self.details:
            return ()
        status = status_pb2.Status(code=self.code.value[0], message=self.message)
        for detail in self.details:
            packed = AnyMessage()
            packed.Pack(detail)
            status.details.append(packed)
        return (("grpc-status-details-bin", status.SerializeToString()),)


@dataclass
class ScriptedAdsApi(grpc.GenericRpcHandler):
    """What the server answers and what it saw.

    Attributes:
        scripts: `Service/Method` -> script; a method without one is UNIMPLEMENTED.
        requests: Requests seen, in order, with their method.
        calls: `Service/Method` -> calls seen, retries included.
        seconds_left: Deadline of every call seen, in seconds; None for a call without one.
        metadata: Metadata of every call seen.
        most_at_once: Most calls that were open at the same time.
        seen: Set once a call has arrived.
    """

    scripts: dict[str, Script] = field(default_factory=dict)
    requests: list[tuple[str, Any]] = field(default_factory=list)
    calls: Counter[str] = field(default_factory=Counter)
    seconds_left: list[float | None] = field(default_factory=list)
    metadata: list[dict[str, str | bytes]] = field(default_factory=list)
    most_at_once: int = 0
    seen: asyncio.Event = field(default_factory=asyncio.Event)
    target: str = ""
    _open: int = 0

    def always(self, method: str, answer: Answer | Refusal) -> None:
        """Answer every call of `method` alike."""
        self.one_after_the_other(method, answer)

    def one_after_the_other(self, method: str, *answers: Answer | Refusal) -> None:
        """Answer calls of `method` in this order; the last answer stays."""
        left = list(answers)

        async def script(_: Any) -> Answer:
            answer = left.pop(0) if len(left) > 1 else left[0]
            if isinstance(answer, Refusal):
                raise answer
            return answer

        self.scripts[method] = script

    def service(
        self, handler_call_details: grpc.HandlerCallDetails
    ) -> "grpc.RpcMethodHandler[Any, Any] | None":
        method = handler_call_details.method.removeprefix("/ads.v1.")
        if method not in self.scripts:
            return None
        service_name, _, method_name = method.partition("/")
        service = descriptor_pool.Default().FindServiceByName(f"ads.v1.{service_name}")
        described = service.methods_by_name[method_name]
        request_type = message_factory.GetMessageClass(described.input_type)

        async def answered(received: bytes, context: Any) -> Answer | Iterable[Answer]:
            self.calls[method] += 1
            self.seen.set()
            self.seconds_left.append(context.time_remaining())
            self.metadata.append(dict(context.invocation_metadata()))
            request = request_type.FromString(received)
            self.requests.append((method, request))
            self._open += 1
            self.most_at_once = max(self.most_at_once, self._open)
            try:
                return await self.scripts[method](request)
            except Refusal as refusal:
                await context.abort(refusal.code, refusal.message, refusal.trailer())
                raise
            finally:
                self._open -= 1

        async def unary(received: bytes, context: Any) -> bytes:
            return _raw(await answered(received, context))

        async def stream(received: bytes, context: Any) -> AsyncIterator[bytes]:
            answers = await answered(received, context)
            for answer in [answers] if isinstance(answers, Answer) else answers:
                if isinstance(answer, Refusal):
                    await context.abort(answer.code, answer.message, answer.trailer())
                yield _raw(answer)

        if described.server_streaming:
            return grpc.unary_stream_rpc_method_handler(stream)
        return grpc.unary_unary_rpc_method_handler(unary)

    async def start(self, credentials: grpc.ServerCredentials | None = None) -> grpc.aio.Server:
        """Serve on a free port of this machine, over TLS with `credentials`; remember it as `target`."""
        server = grpc.aio.server()
        server.add_generic_rpc_handlers((self,))
        if credentials is None:
            port = server.add_insecure_port("127.0.0.1:0")
        else:
            port = server.add_secure_port("127.0.0.1:0", credentials)
        await server.start()
        self.target = f"127.0.0.1:{port}"
        return server


def _raw(answer: Any) -> bytes:
    return answer if isinstance(answer, bytes) else answer.SerializeToString()


async def slow(_: Any) -> Answer:
    """A script that does not answer before any deadline of a test."""
    await asyncio.sleep(60)
    return b""

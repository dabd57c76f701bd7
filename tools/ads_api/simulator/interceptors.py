"""What happens to every call before its servicer sees it: faults, then validation; refusals become
statuses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeAlias

import grpc
import grpc.aio
import protovalidate
from google.protobuf.message import Message

from tools.ads_api.simulator.errors import status_of
from tools.ads_api.simulator.faults import Faults
from tools.ads_api.simulator.refusals import LineRefusedError

_PREFIX = "/ads.v1."
_SWITCHES = "/ads.simulator.v1."
_RETRY_SECONDS = {"SUPPLIER_RATE_LIMITED": 1.0, "SUPPLIER_UNAVAILABLE": 0.05}

Context: TypeAlias = "grpc.aio.ServicerContext[Any, Any]"


class CallGuard(grpc.aio.ServerInterceptor):
    """Applies faults and the validation rules of the protos to the calls of our own services."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults

    async def intercept_service(
        self,
        continuation: Callable[[grpc.HandlerCallDetails], Awaitable[grpc.RpcMethodHandler[Any, Any] | None]],
        handler_call_details: grpc.HandlerCallDetails,
    ) -> grpc.RpcMethodHandler[Any, Any] | None:
        """Wraps the handler of a call; other packages' services pass untouched."""
        handler = await continuation(handler_call_details)
        method = str(handler_call_details.method)
        if handler is None or not method.startswith((_PREFIX, _SWITCHES)):
            return handler
        wrap = self._stream if handler.response_streaming else self._single
        kind = (
            grpc.unary_stream_rpc_method_handler
            if handler.response_streaming
            else grpc.unary_unary_rpc_method_handler
        )
        behaviour = handler.unary_stream if handler.response_streaming else handler.unary_unary
        return kind(
            wrap(method, behaviour),
            request_deserializer=handler.request_deserializer,
            response_serializer=handler.response_serializer,
        )

    def _single(self, method: str, behaviour: Any) -> Any:
        async def answer(request: Message, context: Context) -> Any:
            try:
                await self._admit(method, request)
                return await behaviour(request, context)
            except LineRefusedError as refused:
                await _abort(context, refused)

        return answer

    def _stream(self, method: str, behaviour: Any) -> Any:
        async def answer(request: Message, context: Context) -> AsyncIterator[Any]:
            try:
                await self._admit(method, request)
                async for message in behaviour(request, context):
                    yield message
            except LineRefusedError as refused:
                await _abort(context, refused)

        return answer

    async def _admit(self, method: str, request: Message) -> None:
        if method.startswith(_PREFIX):
            await self._faults.before(method)
        violations = protovalidate.collect_violations(request)
        if violations:
            raise InvalidRequestError({_path(found): str(found.proto.message) for found in violations})


class InvalidRequestError(LineRefusedError):
    """A request that breaks the validation rules of its proto."""

    def __init__(self, fields: dict[str, str]) -> None:
        first = next(iter(fields))
        super().__init__("REQUEST_INVALID", f"{first or 'request'}: {fields[first]}", field=first)
        self.fields = fields


async def _abort(context: Context, refused: LineRefusedError) -> None:
    await context.abort_with_status(
        status_of(
            refused,
            retry_after_seconds=_RETRY_SECONDS.get(refused.reason),
            violations=refused.fields if isinstance(refused, InvalidRequestError) else None,
        )
    )


def _path(violation: protovalidate.Violation) -> str:
    """The path of the broken field: "lines[0].budget.amount_micros"."""
    if violation.proto.field is None:
        return ""
    parts = []
    for element in violation.proto.field.elements:
        subscript = element.subscript
        parts.append(f"{element.field_name}[{subscript.value}]" if subscript else str(element.field_name))
    return ".".join(parts)

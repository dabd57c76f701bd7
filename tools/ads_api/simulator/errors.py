"""Errors on the wire: google.rpc.Status with an ErrorInfo that says what the caller can do about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import grpc
from google.protobuf import any_pb2, duration_pb2
from google.protobuf.message import Message
from google.rpc import code_pb2, error_details_pb2, status_pb2
from grpc_status import rpc_status

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.refusals import LineRefusedError

DOMAIN = "ads.v1"

_CODE_OF_REASON = {
    "AUDIENCE_TOO_SMALL": code_pb2.FAILED_PRECONDITION,
    "INVENTORY_INSUFFICIENT": code_pb2.FAILED_PRECONDITION,
    "NOT_FORECASTABLE": code_pb2.FAILED_PRECONDITION,
    "PRODUCT_NOT_SOLD": code_pb2.FAILED_PRECONDITION,
    "COUNTRY_NOT_SOLD": code_pb2.FAILED_PRECONDITION,
    "PRODUCT_UNKNOWN": code_pb2.NOT_FOUND,
    "AD_ACCOUNT_UNKNOWN": code_pb2.NOT_FOUND,
    "RESERVATION_UNKNOWN": code_pb2.NOT_FOUND,
    "DRAFT_UNKNOWN": code_pb2.NOT_FOUND,
    "QUOTE_EXPIRED": code_pb2.FAILED_PRECONDITION,
    "REQUOTE_REQUIRED": code_pb2.FAILED_PRECONDITION,
    "RESERVATION_STATE": code_pb2.FAILED_PRECONDITION,
    "APPROVAL_REQUIRED": code_pb2.FAILED_PRECONDITION,
    "DRAFT_INVALID": code_pb2.FAILED_PRECONDITION,
    "IDEMPOTENCY_CONFLICT": code_pb2.ABORTED,
    "ETAG_MISMATCH": code_pb2.ABORTED,
    "SUPPLIER_UNAVAILABLE": code_pb2.UNAVAILABLE,
    "SUPPLIER_RATE_LIMITED": code_pb2.RESOURCE_EXHAUSTED,
}
_RECOVERY = {
    ads.RECOVERY_TRANSIENT: "transient",
    ads.RECOVERY_CORRECTABLE: "correctable",
    ads.RECOVERY_TERMINAL: "terminal",
    ads.RECOVERY_NEEDS_PERSON: "needs_person",
}


def status_of(
    refused: LineRefusedError,
    *,
    retry_after_seconds: float | None = None,
    violations: Mapping[str, str] | None = None,
) -> grpc.Status:
    """The status of a call that was refused.

    Args:
        refused: Why; INVALID_ARGUMENT unless its reason has a code of its own.
        retry_after_seconds: Adds a RetryInfo.
        violations: Adds a BadRequest with these fields and descriptions; one is made from `refused.field` for
            None.

    Returns:
        A status for `context.abort_with_status`: ErrorInfo always, each detail once.
    """
    code = _CODE_OF_REASON.get(refused.reason, code_pb2.INVALID_ARGUMENT)
    metadata = {"recovery": _RECOVERY[refused.recovery], **refused.metadata}
    details: list[Message] = [
        error_details_pb2.ErrorInfo(reason=refused.reason, domain=DOMAIN, metadata=metadata)
    ]
    fields = {refused.field: refused.message} if violations is None and refused.field else violations or {}
    if fields and code == code_pb2.INVALID_ARGUMENT:
        described = (
            error_details_pb2.BadRequest.FieldViolation(field=name, description=text)
            for name, text in fields.items()
        )
        details.append(error_details_pb2.BadRequest(field_violations=described))
    if retry_after_seconds is not None:
        delay = duration_pb2.Duration()
        delay.FromMilliseconds(int(retry_after_seconds * 1000))
        details.append(error_details_pb2.RetryInfo(retry_delay=delay))
    packed = status_pb2.Status(code=code, message=refused.message, details=_packed(details))
    status: grpc.Status = rpc_status.to_status(packed)
    return status


def _packed(details: Iterable[Message]) -> list[any_pb2.Any]:
    packed = []
    for detail in details:
        box = any_pb2.Any()
        box.Pack(detail)
        packed.append(box)
    return packed

"""The one table from the Ads API's errors to those of the application.

A failed call carries a canonical code and, in its details, a `google.rpc.Status` with one `ErrorInfo` whose
reason is stable. The reason decides; the code decides where there is none or where it is new. What a caller
can do is taken from the error itself (metadata key `recovery`) before it is taken from the table.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import grpc
from google.protobuf.message import DecodeError
from google.rpc import error_details_pb2, status_pb2
from grpc_status import rpc_status

from planner.domain.errors import (
    AdsApiContractError,
    AdsApiError,
    AdsApiQuotaError,
    AdsApiRejectedError,
    AdsApiUnavailableError,
    Recovery,
)
from planner.domain.money import Money

DEADLINE_CODE = "ADS_API_DEADLINE"
"""Code of the error for a call that was not answered in time."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an error of the Ads API is here.

    Attributes:
        error: Its class.
        recovery: What helps, unless the error says otherwise.
        suggestion: What to do; empty for the class's own.
        code: Code for programs; empty for the Ads API's reason, or the class's own where there is none.
    """

    error: type[AdsApiError]
    recovery: Recovery
    suggestion: str = ""
    code: str = ""


def _correctable(suggestion: str) -> Meaning:
    return Meaning(AdsApiRejectedError, Recovery.CORRECTABLE, suggestion)


def _terminal(suggestion: str = "") -> Meaning:
    return Meaning(AdsApiRejectedError, Recovery.TERMINAL, suggestion)


_UNAVAILABLE = Meaning(AdsApiUnavailableError, Recovery.TRANSIENT)
_QUOTA = Meaning(AdsApiQuotaError, Recovery.TRANSIENT)
_BROKEN = Meaning(AdsApiContractError, Recovery.TERMINAL)
_REQUOTE = _correctable("Ask for a new quote.")

REASONS: Mapping[str, Meaning] = {
    "AD_ACCOUNT_UNKNOWN": _terminal("Check the id of the ad account."),
    "APPROVAL_REQUIRED": _terminal("A person has to approve exactly this content first."),
    "AUDIENCE_TOO_SMALL": _correctable("Widen the audience."),
    "BID_INCOMPATIBLE": _correctable("Choose a bid strategy this product offers."),
    "BUDGET_BELOW_MINIMUM": _correctable("Raise the budget of this line, or leave the line out."),
    "BUDGET_MISSING": _correctable("Give this line a budget."),
    "COUNTRY_NOT_SOLD": _correctable("Choose a country in which this product is sold."),
    "CURRENCY_UNKNOWN": _correctable("Use a currency the Ads API has a rate for."),
    "DATE_OUT_OF_RANGE": _correctable("Ask for days the Ads API has."),
    "DRAFT_INVALID": _correctable("Validate the draft and repair what is found."),
    "DRAFT_UNKNOWN": _terminal("Check the name of the draft."),
    "ETAG_MISMATCH": _correctable("Read the reservation again: it has changed."),
    "FLIGHT_END_TOO_FAR": _correctable("End the flight earlier."),
    "FLIGHT_IN_PAST": _correctable("Begin the flight today or later."),
    "FLIGHT_TOO_LONG": _correctable("Shorten the flight."),
    "FLIGHT_TOO_SHORT": _correctable("Lengthen the flight."),
    "FORMAT_OBJECTIVE_INCOMPATIBLE": _correctable("Choose a delivery goal this product offers."),
    "IDEMPOTENCY_CONFLICT": _terminal("A request id names one request; use a new one for a new request."),
    "INVENTORY_INSUFFICIENT": _correctable("Lower the budget, widen the audience or lengthen the flight."),
    "LEAD_TIME_TOO_SHORT": _correctable("Begin the flight later."),
    "NOT_FORECASTABLE": _terminal(),
    "PAGE_TOKEN_INVALID": _BROKEN,
    "PRODUCT_NOT_SOLD": _correctable("Choose a product that is sold there and through this channel."),
    "PRODUCT_UNKNOWN": _correctable("Choose a product of the catalogue."),
    "QUOTE_EXPIRED": _REQUOTE,
    "REQUEST_INVALID": _correctable("Change the field that the message names."),
    "REQUOTE_REQUIRED": _REQUOTE,
    "RESERVATION_STATE": _terminal("Read the reservation: its state does not allow this."),
    "RESERVATION_UNKNOWN": _terminal("Check the name of the reservation."),
    "SUPPLIER_NOT_ENTITLED": _terminal("This account may not ask for that."),
    "SUPPLIER_RATE_LIMITED": _QUOTA,
    "SUPPLIER_UNAVAILABLE": _UNAVAILABLE,
    "TARGETING_INCOMPATIBLE": _correctable("Drop the targeting this product does not offer."),
    "TARGETING_UNKNOWN": _correctable("Use ids of the taxonomies."),
}
"""ErrorInfo.reason -> meaning: every reason the protos name, and some that servers add."""

CODES: Mapping[grpc.StatusCode, Meaning] = {
    grpc.StatusCode.CANCELLED: _UNAVAILABLE,
    grpc.StatusCode.UNKNOWN: _BROKEN,
    grpc.StatusCode.INVALID_ARGUMENT: _correctable("Change the request as the message says."),
    grpc.StatusCode.DEADLINE_EXCEEDED: Meaning(
        AdsApiUnavailableError, Recovery.TRANSIENT, code=DEADLINE_CODE
    ),
    grpc.StatusCode.NOT_FOUND: _terminal("Check the name."),
    grpc.StatusCode.ALREADY_EXISTS: _terminal(),
    grpc.StatusCode.PERMISSION_DENIED: _terminal("This caller may not ask for that."),
    grpc.StatusCode.RESOURCE_EXHAUSTED: _QUOTA,
    grpc.StatusCode.FAILED_PRECONDITION: _correctable("Change the request as the message says."),
    grpc.StatusCode.ABORTED: _terminal(),
    grpc.StatusCode.OUT_OF_RANGE: _correctable("Change the request as the message says."),
    grpc.StatusCode.UNIMPLEMENTED: _BROKEN,
    grpc.StatusCode.INTERNAL: _BROKEN,
    grpc.StatusCode.UNAVAILABLE: _UNAVAILABLE,
    grpc.StatusCode.DATA_LOSS: _BROKEN,
    grpc.StatusCode.UNAUTHENTICATED: _terminal("Check the credentials for the Ads API."),
}
"""Canonical code -> meaning, where the reason is missing or new: every code but OK."""

_TOO_LARGE = "message larger than max"
_RECOVERIES: Mapping[str, Recovery] = {
    "TRANSIENT": Recovery.TRANSIENT,
    "CORRECTABLE": Recovery.CORRECTABLE,
    "TERMINAL": Recovery.TERMINAL,
    "NEEDS_PERSON": Recovery.TERMINAL,
}


@dataclass(frozen=True, slots=True)
class _Details:
    """What the rich status says, empty where it says nothing."""

    reason: str = ""
    metadata: Mapping[str, str] | None = None
    violations: tuple[tuple[str, str], ...] = ()
    retry_after_s: float | None = None


def ads_api_error(call: grpc.aio.AioRpcError) -> AdsApiError:
    """Return the application's error for a failed call, in words that are fit for people."""
    code = call.code()
    details = _details(call)
    known = REASONS.get(details.reason)
    meaning = known or CODES.get(code, _BROKEN)
    if code is grpc.StatusCode.RESOURCE_EXHAUSTED and _TOO_LARGE in (call.details() or ""):
        # gRPC's own limit on the size of a message, not the Ads API's quota: a retry would not help.
        meaning = _BROKEN
    metadata = details.metadata or {}
    error = meaning.error(
        _message(meaning, call, details),
        code=meaning.code or details.reason or None,
        suggestion=_suggestion(meaning, metadata) or None,
        field=details.violations[0][0] if details.violations else metadata.get("field") or None,
        retry_after_s=details.retry_after_s,
    )
    said = metadata.get("recovery", "").upper().removeprefix("RECOVERY_")
    error.recovery = _RECOVERIES.get(said, meaning.recovery)
    return error


def queue_error(deadline_s: float) -> AdsApiUnavailableError:
    """Return the error for a call that found no free place before its deadline."""
    msg = f"Too many calls to the Ads API at once: no place was free within {deadline_s:g} s"
    return AdsApiUnavailableError(msg, code=DEADLINE_CODE)


def malformed_error() -> AdsApiContractError:
    """Return the error for an answer that is no message of the expected kind."""
    return AdsApiContractError("The answer of the Ads API could not be decoded")


def _details(call: grpc.aio.AioRpcError) -> _Details:
    try:
        status: status_pb2.Status | None = rpc_status.from_call(call)
    except (ValueError, DecodeError):  # details that contradict the call, or are none: believe the call
        status = None
    if status is None:
        return _Details()
    found = error_details_pb2.ErrorInfo()
    bad_request = error_details_pb2.BadRequest()
    retry_info = error_details_pb2.RetryInfo()
    retry_after_s = None
    try:
        for detail in status.details:
            if detail.Unpack(retry_info):
                retry_after_s = retry_info.retry_delay.ToTimedelta().total_seconds()
            detail.Unpack(found)
            detail.Unpack(bad_request)
    except DecodeError:
        return _Details()
    return _Details(
        reason=found.reason,
        metadata=dict(found.metadata),
        violations=tuple((one.field, one.description) for one in bad_request.field_violations),
        retry_after_s=retry_after_s,
    )


def _message(meaning: Meaning, call: grpc.aio.AioRpcError, details: _Details) -> str:
    if meaning.code == DEADLINE_CODE:
        return "The Ads API did not answer in time"
    if meaning.error is AdsApiUnavailableError and not details.reason:
        # What gRPC says about a broken connection is addresses and system errors: not for people.
        return "The Ads API cannot be reached"
    named = [f"{field}: {why}" if field else why for field, why in details.violations]
    return "; ".join((call.details() or call.code().name, *named))


def _suggestion(meaning: Meaning, metadata: Mapping[str, str]) -> str:
    minimum, currency = metadata.get("minimum_micros", ""), metadata.get("currency", "")
    if minimum.isdecimal() and len(currency) == 3 and currency.isalpha() and currency.isupper():
        least = Money(amount_micros=int(minimum), currency=currency)
        return f"{meaning.suggestion} The least is {least.units:f} {currency}."
    return meaning.suggestion

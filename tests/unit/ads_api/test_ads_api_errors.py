"""The table from the Ads API's errors to the application's."""

import re
from pathlib import Path

import grpc
import pytest
from google.rpc import status_pb2

from planner.domain.errors import (
    AdsApiContractError,
    AdsApiQuotaError,
    AdsApiRejectedError,
    AdsApiUnavailableError,
    Recovery,
)
from tests.fakes.scripted_ads_api import Refusal
from tools.ads_api.errors import CODES, REASONS, ads_api_error

PROTOS = Path(__file__).resolve().parents[3] / "protos" / "ads" / "v1"
CANONICAL = {code.name for code in grpc.StatusCode}
REASON = re.compile(r"\b[A-Z]+(?:_[A-Z]+)+\b")

CONTRACT_PAGE = {
    "BUDGET_BELOW_MINIMUM": "correctable",
    "AUDIENCE_TOO_SMALL": "correctable",
    "TARGETING_INCOMPATIBLE": "correctable",
    "FORMAT_OBJECTIVE_INCOMPATIBLE": "correctable",
    "FLIGHT_TOO_SHORT": "correctable",
    "FLIGHT_TOO_LONG": "correctable",
    "FLIGHT_END_TOO_FAR": "correctable",
    "INVENTORY_INSUFFICIENT": "correctable",
    "QUOTE_EXPIRED": "correctable",
    "REQUOTE_REQUIRED": "correctable",
    "NOT_FORECASTABLE": "terminal",
    "SUPPLIER_RATE_LIMITED": "transient",
    "SUPPLIER_UNAVAILABLE": "transient",
    "SUPPLIER_NOT_ENTITLED": "terminal",
    "APPROVAL_REQUIRED": "terminal",
    "IDEMPOTENCY_CONFLICT": "terminal",
}
"""What the contract says helps; a person who has to act is terminal for a program."""


def reasons_of_the_protos() -> set[str]:
    """Names in the comments that list errors: `CODE / REASON, REASON` and the list over LineError."""
    found: set[str] = set()
    for file in PROTOS.glob("*.proto"):
        comments = re.sub(r"\n\s*//\s?", " ", file.read_text())
        for listed in re.findall(r"(?:Errors: |Errors: as \w+, and )(.*?)\.(?:\s|$)", comments):
            found.update(REASON.findall(listed))
        for listed in re.findall(r"table of reasons in docs of this API:(.*?)\.", comments):
            found.update(REASON.findall(listed))
    return found - CANONICAL


def failed(refusal: Refusal) -> grpc.aio.AioRpcError:
    return grpc.aio.AioRpcError(
        refusal.code,
        trailing_metadata=grpc.aio.Metadata(*refusal.trailer()),
        details=refusal.message,
    )


def test_every_reason_the_protos_name_is_in_the_table() -> None:
    named = reasons_of_the_protos()
    assert {"AD_ACCOUNT_UNKNOWN", "DRAFT_INVALID", "ETAG_MISMATCH", "LEAD_TIME_TOO_SHORT"} <= named
    assert named <= set(REASONS)


@pytest.mark.parametrize(("reason", "helps"), CONTRACT_PAGE.items())
def test_every_reason_of_the_contract_helps_as_it_says(reason: str, helps: str) -> None:
    assert REASONS[reason].recovery.value.lower() == helps


def test_every_canonical_code_but_ok_is_in_the_table() -> None:
    assert set(CODES) == set(grpc.StatusCode) - {grpc.StatusCode.OK}


@pytest.mark.parametrize("reason", sorted(REASONS))
def test_the_reason_decides_and_becomes_the_code(reason: str) -> None:
    error = ads_api_error(failed(Refusal(grpc.StatusCode.UNKNOWN, reason=reason)))
    assert type(error) is REASONS[reason].error
    assert error.recovery is REASONS[reason].recovery
    assert error.code == reason


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (grpc.StatusCode.UNAVAILABLE, AdsApiUnavailableError),
        (grpc.StatusCode.DEADLINE_EXCEEDED, AdsApiUnavailableError),
        (grpc.StatusCode.CANCELLED, AdsApiUnavailableError),
        (grpc.StatusCode.RESOURCE_EXHAUSTED, AdsApiQuotaError),
        (grpc.StatusCode.INVALID_ARGUMENT, AdsApiRejectedError),
        (grpc.StatusCode.PERMISSION_DENIED, AdsApiRejectedError),
        (grpc.StatusCode.UNAUTHENTICATED, AdsApiRejectedError),
        (grpc.StatusCode.INTERNAL, AdsApiContractError),
        (grpc.StatusCode.UNIMPLEMENTED, AdsApiContractError),
    ],
)
def test_without_a_reason_the_code_decides(code: grpc.StatusCode, kind: type[Exception]) -> None:
    assert type(ads_api_error(failed(Refusal(code)))) is kind


def test_a_reason_newer_than_the_client_goes_by_its_code_and_keeps_its_name() -> None:
    refusal = Refusal(grpc.StatusCode.FAILED_PRECONDITION, reason="MOON_IN_WRONG_PHASE")
    error = ads_api_error(failed(refusal))
    assert isinstance(error, AdsApiRejectedError)
    assert error.code == "MOON_IN_WRONG_PHASE"


def test_details_that_contradict_the_call_are_not_believed() -> None:
    status = status_pb2.Status(code=5, message="another")
    error = grpc.aio.AioRpcError(
        grpc.StatusCode.UNAVAILABLE,
        trailing_metadata=grpc.aio.Metadata(("grpc-status-details-bin", status.SerializeToString())),
        details="this one",
    )
    assert isinstance(ads_api_error(error), AdsApiUnavailableError)


def test_details_that_cannot_be_read_are_left_aside() -> None:
    error = grpc.aio.AioRpcError(
        grpc.StatusCode.UNAVAILABLE,
        trailing_metadata=grpc.aio.Metadata(("grpc-status-details-bin", b"\xff\xff")),
        details="x",
    )
    assert isinstance(ads_api_error(error), AdsApiUnavailableError)


def test_an_error_without_any_metadata_is_read() -> None:
    error = grpc.aio.AioRpcError(grpc.StatusCode.UNAVAILABLE)
    read = ads_api_error(error)
    assert isinstance(read, AdsApiUnavailableError)
    assert read.recovery is Recovery.TRANSIENT

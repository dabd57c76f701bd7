from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import grpc.aio
import pytest
from google.protobuf import duration_pb2

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import inventory_pb2, inventory_pb2_grpc
from protos.ads.v1 import reservation_pb2 as wire
from protos.ads.v1 import reservation_pb2_grpc as rpc

ACCOUNT = "adAccounts/adv-0007"


@pytest.fixture
def desk(own_channel: grpc.aio.Channel) -> rpc.ReservationServiceAsyncStub:
    return rpc.ReservationServiceStub(own_channel)


@pytest.fixture
def reserved_line(line: Callable[..., ads.LineSpec]) -> ads.LineSpec:
    budget = ads.Budget(amount_micros=150_000_000_000, currency_code="EUR", type=ads.BUDGET_TYPE_LIFETIME)
    return line("r", product_code="audio_music_reserved", budget=budget)


@pytest.fixture
def avails(
    own_channel: grpc.aio.Channel, reserved_line: ads.LineSpec
) -> Callable[..., Awaitable[inventory_pb2.LineAvails]]:
    """Asks how much is left for the line, leaving out some reservations."""
    inventory = inventory_pb2_grpc.InventoryServiceStub(own_channel)

    async def ask(*ignored: str) -> inventory_pb2.LineAvails:
        request = inventory_pb2.CheckAvailsRequest(
            lines=[reserved_line], include_contending=True, ignored_reservations=ignored
        )
        return (await inventory.CheckAvails(request)).lines[0]

    return ask


@pytest.fixture
async def quote(desk: rpc.ReservationServiceAsyncStub, reserved_line: ads.LineSpec) -> wire.Quote:
    return await desk.QuotePackage(wire.QuotePackageRequest(ad_account=ACCOUNT, lines=[reserved_line]))


def hold_request(quote: wire.Quote, request_id: str = "request-1", **changes: Any) -> wire.HoldLinesRequest:
    return wire.HoldLinesRequest(
        quote=quote.name, quote_signature=quote.quote_signature, request_id=request_id, **changes
    )


async def test_a_quote_costs_at_most_the_budget_and_takes_nothing(
    quote: wire.Quote, avails: Callable[..., Awaitable[inventory_pb2.LineAvails]]
) -> None:
    (priced,) = quote.lines
    assert 0 < priced.total_micros <= 150_000_000_000
    assert priced.total_micros == priced.units * priced.rate_micros // 1000
    assert not any(contender.own for contender in (await avails()).contending)


async def test_a_hold_takes_inventory_until_it_lapses(
    desk: rpc.ReservationServiceAsyncStub,
    quote: wire.Quote,
    avails: Callable[..., Awaitable[inventory_pb2.LineAvails]],
    clock: Any,
) -> None:
    before = await avails()
    held = await desk.HoldLines(hold_request(quote, ttl=duration_pb2.Duration(seconds=3600)))
    assert held.state == wire.RESERVATION_STATE_HELD
    during = await avails()
    assert during.available_units == pytest.approx(before.available_units - quote.lines[0].units, abs=5)
    assert during.possible_units == before.possible_units
    own = [contender for contender in during.contending if contender.own]
    assert [contender.reference for contender in own] == [held.name]
    assert own[0].held
    assert (await avails(held.name)).available_units == before.available_units
    clock.advance(hours=1)
    assert (await avails()).available_units == before.available_units
    lapsed = await desk.GetReservation(wire.GetReservationRequest(name=held.name))
    assert lapsed.state == wire.RESERVATION_STATE_EXPIRED


async def test_a_booking_takes_inventory_and_cancelling_gives_it_back(
    desk: rpc.ReservationServiceAsyncStub,
    quote: wire.Quote,
    avails: Callable[..., Awaitable[inventory_pb2.LineAvails]],
) -> None:
    before = await avails()
    held = await desk.HoldLines(hold_request(quote))
    booked = await desk.BookLines(
        wire.BookLinesRequest(
            reservation=held.name, etag=held.etag, approver="ana@example.org", request_id="book-0001"
        )
    )
    assert booked.state == wire.RESERVATION_STATE_BOOKED
    assert booked.etag != held.etag
    during = await avails()
    assert during.possible_units < before.possible_units
    assert during.available_units < before.available_units
    assert during.reserved_units > before.reserved_units
    cancelled = await desk.CancelReservation(wire.CancelReservationRequest(name=held.name, etag=booked.etag))
    assert cancelled.state == wire.RESERVATION_STATE_CANCELED
    assert (await avails()).available_units == before.available_units
    again = await desk.CancelReservation(wire.CancelReservationRequest(name=held.name))
    assert again.state == wire.RESERVATION_STATE_CANCELED


async def test_a_booking_takes_off_and_lands_with_its_flight(
    desk: rpc.ReservationServiceAsyncStub, quote: wire.Quote, clock: Any
) -> None:
    booked = await desk.BookLines(
        wire.BookLinesRequest(
            quote=quote.name, quote_signature=quote.quote_signature, approver="ana", request_id="book-0002"
        )
    )
    states = []
    for _ in range(3):
        found = await desk.GetReservation(wire.GetReservationRequest(name=booked.name))
        states.append(found.state)
        clock.advance(days=20)
    assert states == [
        wire.RESERVATION_STATE_BOOKED,
        wire.RESERVATION_STATE_IN_FLIGHT,
        wire.RESERVATION_STATE_COMPLETED,
    ]


async def refused(
    call: Awaitable[Any], refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]]
) -> tuple[grpc.StatusCode, str]:
    with pytest.raises(grpc.aio.AioRpcError) as failed:
        await call
    return failed.value.code(), refusal(failed.value)["ErrorInfo"].reason


async def test_another_signature_must_be_quoted_again(
    desk: rpc.ReservationServiceAsyncStub,
    quote: wire.Quote,
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    request = hold_request(quote)
    request.quote_signature = "0" * 64
    assert await refused(desk.HoldLines(request), refusal) == (
        grpc.StatusCode.FAILED_PRECONDITION,
        "REQUOTE_REQUIRED",
    )


async def test_a_quote_stands_for_a_day(
    desk: rpc.ReservationServiceAsyncStub,
    quote: wire.Quote,
    clock: Any,
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    clock.advance(hours=25)
    assert (await refused(desk.HoldLines(hold_request(quote)), refusal))[1] == "QUOTE_EXPIRED"


async def test_the_same_request_id_gives_the_same_reservation_and_another_body_is_refused(
    desk: rpc.ReservationServiceAsyncStub,
    quote: wire.Quote,
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    first = await desk.HoldLines(hold_request(quote))
    assert await desk.HoldLines(hold_request(quote)) == first
    other = hold_request(quote, ttl=duration_pb2.Duration(seconds=60))
    assert await refused(desk.HoldLines(other), refusal) == (grpc.StatusCode.ABORTED, "IDEMPOTENCY_CONFLICT")
    listed = await desk.ListReservations(wire.ListReservationsRequest(ad_account=ACCOUNT))
    assert [found.name for found in listed.reservations] == [first.name]


async def test_nothing_is_booked_without_a_person(
    desk: rpc.ReservationServiceAsyncStub,
    quote: wire.Quote,
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    request = wire.BookLinesRequest(
        quote=quote.name, quote_signature=quote.quote_signature, request_id="book-0003"
    )
    assert (await refused(desk.BookLines(request), refusal))[1] == "APPROVAL_REQUIRED"


async def test_a_stale_etag_is_refused(
    desk: rpc.ReservationServiceAsyncStub,
    quote: wire.Quote,
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    held = await desk.HoldLines(hold_request(quote))
    request = wire.CancelReservationRequest(name=held.name, etag="stale")
    assert await refused(desk.CancelReservation(request), refusal) == (
        grpc.StatusCode.ABORTED,
        "ETAG_MISMATCH",
    )


async def test_an_auction_line_of_a_package_gets_its_own_error(
    desk: rpc.ReservationServiceAsyncStub, line: Callable[..., ads.LineSpec], reserved_line: ads.LineSpec
) -> None:
    request = wire.QuotePackageRequest(ad_account=ACCOUNT, lines=[line("auction"), reserved_line])
    auction, good = (await desk.QuotePackage(request)).lines
    assert auction.error.reason == "PRODUCT_NOT_SOLD"
    assert good.units > 0


async def test_what_was_sold_in_the_meantime_cannot_be_held(
    desk: rpc.ReservationServiceAsyncStub,
    line: Callable[..., ads.LineSpec],
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    all_of_it = ads.Budget(amount_micros=10**15, currency_code="EUR", type=ads.BUDGET_TYPE_LIFETIME)
    spec = line("r", product_code="audio_music_reserved", budget=all_of_it)
    package = wire.QuotePackageRequest(ad_account=ACCOUNT, lines=[spec])
    first, second = await desk.QuotePackage(package), await desk.QuotePackage(package)
    await desk.HoldLines(hold_request(first))
    code, reason = await refused(desk.HoldLines(hold_request(second, "request-2")), refusal)
    assert (code, reason) == (grpc.StatusCode.FAILED_PRECONDITION, "INVENTORY_INSUFFICIENT")


async def test_an_unknown_account_gets_no_quote(
    desk: rpc.ReservationServiceAsyncStub,
    reserved_line: ads.LineSpec,
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    request = wire.QuotePackageRequest(ad_account="adAccounts/nobody", lines=[reserved_line])
    assert await refused(desk.QuotePackage(request), refusal) == (
        grpc.StatusCode.NOT_FOUND,
        "AD_ACCOUNT_UNKNOWN",
    )

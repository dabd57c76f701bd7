# ruff: noqa: N802 - methods carry the names of their RPCs
"""ReservationService: quote, hold, book, cancel."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import reservation_pb2 as wire
from protos.ads.v1 import reservation_pb2_grpc as rpc
from tools.ads_api.simulator.avails import inventory_of
from tools.ads_api.simulator.faults import Faults
from tools.ads_api.simulator.lines import Line, read_line
from tools.ads_api.simulator.own_bookings import OwnBooking
from tools.ads_api.simulator.paging import page_of
from tools.ads_api.simulator.prices import reserved_cpm
from tools.ads_api.simulator.refusals import NEEDS_PERSON, LineRefusedError
from tools.ads_api.simulator.reservations import (
    LONGEST_HOLD,
    QUOTE_LIFE,
    ReservationDesk,
    StoredQuote,
    StoredReservation,
)
from tools.ads_api.simulator.services.accounts import account_row
from tools.ads_api.simulator.services.context import Context
from tools.ads_api.simulator.services.provenance import GUARANTEED, provenance
from tools.ads_api.simulator.world import World

_QUOTE = "/ads.v1.ReservationService/QuotePackage"
_OPEN = (wire.RESERVATION_STATE_HELD, wire.RESERVATION_STATE_BOOKED, wire.RESERVATION_STATE_IN_FLIGHT)


class ReservationService(rpc.ReservationServiceServicer):
    """Keeps reservations in memory; they take inventory from everyone until they lapse or are cancelled."""

    def __init__(self, world: World, faults: Faults) -> None:
        self._world = world
        self._faults = faults
        self._desk = ReservationDesk(f"quotes of seed {world.seed}".encode(), world.own)

    async def QuotePackage(self, request: wire.QuotePackageRequest, context: Context) -> wire.Quote:
        """Prices lines of reserved products."""
        account_row(self._world, request.ad_account)
        now = self._world.now()
        expires = now + QUOTE_LIFE
        quote = wire.Quote(name=f"{request.ad_account}/quotes/{len(self._desk.quotes) + 1}")
        inventory: dict[str, OwnBooking] = {}
        for spec in request.lines:
            try:
                self._faults.check_line(_QUOTE, spec.line_id)
                priced, booking = self._priced(spec)
                inventory[spec.line_id] = booking
            except LineRefusedError as refused:
                priced = wire.QuotedLine(line_id=spec.line_id, line=spec, error=refused.as_line_error())
            quote.lines.append(priced)
        quote.expire_time.FromDatetime(expires)
        quote.max_hold.FromTimedelta(LONGEST_HOLD)
        quote.quote_signature = self._desk.sign(quote)
        quote.provenance.CopyFrom(provenance(self._world, GUARANTEED, valid_minutes=24 * 60))
        self._desk.quotes[quote.name] = StoredQuote(quote, expires, inventory)
        return quote

    async def HoldLines(self, request: wire.HoldLinesRequest, context: Context) -> wire.Reservation:
        """Holds the lines of a quote."""
        body = request.SerializeToString(deterministic=True)
        if (earlier := self._desk.earlier_answer(request.request_id, body)) is not None:
            return self._wire(self._desk.reservation(earlier))
        now = self._world.now()
        stored = self._desk.quoted(request.quote, request.quote_signature, now)
        ttl = request.ttl.ToTimedelta() if request.HasField("ttl") else LONGEST_HOLD
        made = self._reserve(stored, list(request.line_ids), now, now + min(ttl, LONGEST_HOLD), "")
        self._desk.remember(request.request_id, body, made.name)
        return self._wire(made)

    async def BookLines(self, request: wire.BookLinesRequest, context: Context) -> wire.Reservation:
        """Books a hold, or the lines of a quote."""
        body = request.SerializeToString(deterministic=True)
        if (earlier := self._desk.earlier_answer(request.request_id, body)) is not None:
            return self._wire(self._desk.reservation(earlier))
        if not request.approver:
            message = "a person has to approve a booking"
            raise LineRefusedError("APPROVAL_REQUIRED", message, field="approver", recovery=NEEDS_PERSON)
        now = self._world.now()
        if request.WhichOneof("subject") == "reservation":
            made = self._desk.reservation(request.reservation)
            self._expect(made, request.etag, (wire.RESERVATION_STATE_HELD,))
            if request.line_ids and set(request.line_ids) != {line.line_id for line in made.lines}:
                message = "a hold is booked as a whole"
                raise LineRefusedError("RESERVATION_STATE", message, field="line_ids")
            self._book(made, now, request.approver)
        else:
            stored = self._desk.quoted(request.quote, request.quote_signature, now)
            made = self._reserve(stored, list(request.line_ids), now, None, request.approver)
        self._desk.remember(request.request_id, body, made.name)
        return self._wire(made)

    async def CancelReservation(
        self, request: wire.CancelReservationRequest, context: Context
    ) -> wire.Reservation:
        """Gives the inventory back."""
        stored = self._desk.reservation(request.name)
        if stored.state == wire.RESERVATION_STATE_CANCELED:
            return self._wire(stored)
        self._expect(stored, request.etag, (*_OPEN, wire.RESERVATION_STATE_EXPIRED))
        stored.state = wire.RESERVATION_STATE_CANCELED
        stored.updated, stored.version = self._world.now(), stored.version + 1
        self._world.own.give_back(stored.name)
        return self._wire(stored)

    async def GetReservation(self, request: wire.GetReservationRequest, context: Context) -> wire.Reservation:
        """One reservation."""
        return self._wire(self._desk.reservation(request.name))

    async def ListReservations(
        self, request: wire.ListReservationsRequest, context: Context
    ) -> wire.ListReservationsResponse:
        """An account's reservations, newest first."""
        account_row(self._world, request.ad_account)
        now, today, states = self._world.now(), self._world.today_index(), set(request.states)
        fitting = [
            stored
            for stored in reversed(self._desk.reservations.values())
            if stored.account == request.ad_account and (not states or stored.current(now, today) in states)
        ]
        page, token = page_of(fitting, request, 50)
        return wire.ListReservationsResponse(
            reservations=[self._wire(stored) for stored in page], next_page_token=token
        )

    def _priced(self, spec: ads.LineSpec) -> tuple[wire.QuotedLine, OwnBooking]:
        """A line's price, and the inventory that it would take.

        Raises:
            LineRefusedError: When the catalogue refuses it, or INVENTORY_INSUFFICIENT when nothing is left.
        """
        world = self._world
        line = read_line(world.market, spec, world.today(), budget_needed=True)
        if not line.product.reserved:
            message = f"{line.product.name} is bought in the auction and cannot be reserved"
            raise LineRefusedError("PRODUCT_NOT_SOLD", message, field="product_code")
        available = inventory_of(world, line).available
        rate = round(reserved_cpm(world.market, line) / line.usd * 1e6)
        budget = round(line.budget / line.usd * 1e6)
        units = min(int(budget * 1000 // rate), int(available))
        if units < 1:
            message = "what fits is booked or held"
            raise LineRefusedError("INVENTORY_INSUFFICIENT", message, available_units=int(available))
        priced = wire.QuotedLine(
            line_id=spec.line_id,
            line=spec,
            unit_type=line.product.unit_type,
            units=units,
            price_model=line.product.price_model,
            rate_micros=rate,
            total_micros=units * rate // 1000,
            max_budget_micros=int(available) * rate // 1000,
        )
        return priced, _booking(line, units)

    def _reserve(
        self, stored: StoredQuote, line_ids: list[str], now: datetime, until: datetime | None, approver: str
    ) -> StoredReservation:
        """Takes the inventory of some lines of a quote; until None: books it.

        Raises:
            LineRefusedError: INVENTORY_INSUFFICIENT when it has gone since the quote, RESERVATION_STATE when
                a line was not quoted.
        """
        chosen = [line for line in stored.quote.lines if not line_ids or line.line_id in line_ids]
        good = [line for line in chosen if not line.HasField("error")]
        if not good or (line_ids and len(good) < len(line_ids)):
            raise LineRefusedError(
                "RESERVATION_STATE", "not all of these lines were quoted", field="line_ids"
            )
        for line in good:
            again, _ = self._priced(line.line)
            if again.units < line.units:
                message = f"only {again.units:,} of {line.units:,} units of {line.line_id} are left"
                raise LineRefusedError("INVENTORY_INSUFFICIENT", message, available_units=again.units)
        account = stored.quote.name.split("/quotes/")[0]
        name = f"{account}/reservations/{len(self._desk.reservations) + 1}"
        taken = [stored.inventory[line.line_id] for line in good]
        made = StoredReservation(
            name=name,
            account=account,
            quote=stored.quote.name,
            lines=good,
            state=wire.RESERVATION_STATE_BOOKED if until is None else wire.RESERVATION_STATE_HELD,
            created=now,
            updated=now,
            expires=until,
            first_day=min(int(booking.days[0]) for booking in taken),
            last_day=max(int(booking.days[-1]) for booking in taken),
            approver=approver,
        )
        self._desk.reservations[name] = made
        self._world.own.put(name, tuple(replace(one, reservation=name, held_until=until) for one in taken))
        return made

    def _book(self, made: StoredReservation, now: datetime, approver: str) -> None:
        made.state, made.expires, made.approver = wire.RESERVATION_STATE_BOOKED, None, approver
        made.updated, made.version = now, made.version + 1
        inventory = self._desk.quotes[made.quote].inventory
        self._world.own.put(
            made.name,
            tuple(
                replace(inventory[line.line_id], reservation=made.name, held_until=None)
                for line in made.lines
            ),
        )

    def _expect(
        self, stored: StoredReservation, etag: str, states: tuple[wire.ReservationState.ValueType, ...]
    ) -> None:
        """Fails with ETAG_MISMATCH or RESERVATION_STATE unless a reservation is as the caller thinks."""
        now, today = self._world.now(), self._world.today_index()
        if etag and etag != stored.etag(now, today):
            raise LineRefusedError("ETAG_MISMATCH", "the reservation has changed", field="etag")
        state = stored.current(now, today)
        if state not in states:
            name = wire.ReservationState.Name(state)
            raise LineRefusedError("RESERVATION_STATE", f"the reservation is {name}", state=name)

    def _wire(self, stored: StoredReservation) -> wire.Reservation:
        now, today = self._world.now(), self._world.today_index()
        answer = wire.Reservation(
            name=stored.name,
            state=stored.current(now, today),
            lines=stored.lines,
            quote=stored.quote,
            approver=stored.approver,
            etag=stored.etag(now, today),
            provenance=provenance(self._world, GUARANTEED),
        )
        answer.create_time.FromDatetime(stored.created)
        answer.update_time.FromDatetime(stored.updated)
        if stored.expires is not None:
            answer.expire_time.FromDatetime(stored.expires)
        return answer


def _booking(line: Line, units: int) -> OwnBooking:
    return OwnBooking(
        reservation="",
        product=line.product.index,
        country=line.country.index,
        days=line.days,
        impressions=float(units),
        people=line.audience.weights * line.audience.cells,
        held_until=None,
    )

"""Quotes and reservations: what was offered, what is held or booked, and until when."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

from protos.ads.v1 import reservation_pb2 as wire
from tools.ads_api.simulator.own_bookings import OwnBooking, OwnBookings
from tools.ads_api.simulator.refusals import TERMINAL, LineRefusedError

QUOTE_LIFE = timedelta(hours=24)
LONGEST_HOLD = timedelta(days=14)


@dataclass(slots=True)
class StoredQuote:
    """A quote and the inventory that each of its good lines would take."""

    quote: wire.Quote
    expires: datetime
    inventory: dict[str, OwnBooking]


@dataclass(slots=True)
class StoredReservation:
    """A reservation; `state` is as last written, `current` says what it is by now."""

    name: str
    account: str
    quote: str
    lines: list[wire.QuotedLine]
    state: wire.ReservationState.ValueType
    created: datetime
    updated: datetime
    expires: datetime | None
    first_day: int
    last_day: int
    approver: str = ""
    version: int = 1

    def current(self, now: datetime, today: int) -> wire.ReservationState.ValueType:
        """The state at an instant: holds lapse, bookings take off and land."""
        if self.state == wire.RESERVATION_STATE_HELD and self.expires is not None and self.expires <= now:
            return wire.RESERVATION_STATE_EXPIRED
        if self.state == wire.RESERVATION_STATE_BOOKED:
            if today > self.last_day:
                return wire.RESERVATION_STATE_COMPLETED
            if today >= self.first_day:
                return wire.RESERVATION_STATE_IN_FLIGHT
        return self.state

    def etag(self, now: datetime, today: int) -> str:
        """Changes with every change of content or state."""
        return sha256(f"{self.name}/{self.version}/{self.current(now, today)}".encode()).hexdigest()[:16]


@dataclass(slots=True)
class ReservationDesk:
    """All quotes and reservations of a world, and what they take out of it."""

    key: bytes
    own: OwnBookings
    quotes: dict[str, StoredQuote] = field(default_factory=dict)
    reservations: dict[str, StoredReservation] = field(default_factory=dict)
    _answers: dict[str, tuple[bytes, str]] = field(default_factory=dict)

    def sign(self, quote: wire.Quote) -> str:
        """A signature over everything in a quote but the signature and the provenance."""
        plain = wire.Quote()
        plain.CopyFrom(quote)
        plain.ClearField("quote_signature")
        plain.ClearField("provenance")
        return hmac.new(self.key, plain.SerializeToString(deterministic=True), sha256).hexdigest()

    def quoted(self, name: str, signature: str, now: datetime) -> StoredQuote:
        """The quote that a signature belongs to.

        Raises:
            LineRefusedError: REQUOTE_REQUIRED or QUOTE_EXPIRED.
        """
        stored = self.quotes.get(name)
        if stored is None or not hmac.compare_digest(stored.quote.quote_signature, signature):
            message = "the signature does not belong to this quote"
            raise LineRefusedError("REQUOTE_REQUIRED", message, field="quote_signature")
        if stored.expires <= now:
            raise LineRefusedError("QUOTE_EXPIRED", f"the quote stood until {stored.expires:%Y-%m-%d %H:%M}")
        return stored

    def reservation(self, name: str) -> StoredReservation:
        """A reservation by name.

        Raises:
            LineRefusedError: RESERVATION_UNKNOWN.
        """
        stored = self.reservations.get(name)
        if stored is None:
            raise LineRefusedError("RESERVATION_UNKNOWN", f"there is no {name!r}", recovery=TERMINAL)
        return stored

    def earlier_answer(self, request_id: str, body: bytes) -> str | None:
        """The reservation that the same request made before; None for a new request.

        Raises:
            LineRefusedError: IDEMPOTENCY_CONFLICT when another request had the id.
        """
        known = self._answers.get(request_id)
        if known is None:
            return None
        if known[0] != body:
            message = "this request_id was used for another request"
            raise LineRefusedError("IDEMPOTENCY_CONFLICT", message, field="request_id", recovery=TERMINAL)
        return known[1]

    def remember(self, request_id: str, body: bytes, name: str) -> None:
        """Keeps what a request made, for when it comes again."""
        self._answers[request_id] = (body, name)

"""ReservationService: quotes and reservations."""

from collections.abc import Iterable

from planner.domain.booking import Quote, QuotedLine, Reservation
from planner.domain.errors import AdsApiContractError
from planner.domain.inventory import LineProblem
from protos.ads.v1 import reservation_pb2
from tools.ads_api.mapping.dates import read_instant
from tools.ads_api.mapping.enums import PRICE_MODELS, RESERVATION_STATES, UNIT_TYPES
from tools.ads_api.mapping.lines import problem_of, read_line_error
from tools.ads_api.mapping.money import read_money
from tools.ads_api.mapping.provenance import read_provenance


def read_quote(wire: reservation_pb2.Quote) -> Quote:
    """Return a quote; lines that broke the contract are problems beside those the Ads API refused.

    Raises:
        AdsApiContractError: It has no name, no signature, no end or no source.
    """
    expires_at = read_instant(wire.expire_time)
    if not wire.name or not wire.quote_signature or expires_at is None:
        msg = "The Ads API answered a quote without name, signature or end"
        raise AdsApiContractError(msg)
    lines, problems = _lines(wire.lines)
    return Quote(
        quote_id=wire.name,
        lines=lines,
        problems=problems,
        signature=wire.quote_signature,
        expires_at=expires_at,
        longest_hold_s=wire.max_hold.ToTimedelta().total_seconds(),
        provenance=read_provenance(wire.provenance),
    )


def read_reservation(wire: reservation_pb2.Reservation) -> Reservation:
    """Return a reservation.

    Raises:
        AdsApiContractError: It has no name or source, or its state or one of its lines means nothing here.
    """
    if not wire.name:
        msg = "The Ads API answered a reservation without a name"
        raise AdsApiContractError(msg)
    return Reservation(
        reservation_id=wire.name,
        state=RESERVATION_STATES.read(wire.state),
        lines=tuple(_line(line) for line in wire.lines),
        quote_id=wire.quote,
        created_at=read_instant(wire.create_time),
        updated_at=read_instant(wire.update_time),
        expires_at=read_instant(wire.expire_time),
        approver=wire.approver,
        etag=wire.etag,
        provenance=read_provenance(wire.provenance),
    )


def _lines(
    wires: Iterable[reservation_pb2.QuotedLine],
) -> tuple[tuple[QuotedLine, ...], tuple[LineProblem, ...]]:
    lines, problems = [], []
    for wire in wires:
        if wire.HasField("error"):
            problems.append(read_line_error(wire.line_id, wire.error))
            continue
        try:
            lines.append(_line(wire))
        except AdsApiContractError as error:
            problems.append(problem_of(wire.line_id, error))
    return tuple(lines), tuple(problems)


def _line(wire: reservation_pb2.QuotedLine) -> QuotedLine:
    currency = wire.line.budget.currency_code
    total = read_money(wire.total_micros, currency, "a quoted total")
    if wire.units < 0 or total.amount_micros > wire.line.budget.amount_micros:
        msg = (
            f"The Ads API quoted {wire.units} units for {wire.total_micros} micros "
            f"on a budget of {wire.line.budget.amount_micros}"
        )
        raise AdsApiContractError(msg)
    return QuotedLine(
        line_id=wire.line_id,
        unit_type=UNIT_TYPES.read(wire.unit_type),
        units=wire.units,
        price_model=PRICE_MODELS.read(wire.price_model),
        rate=read_money(wire.rate_micros, currency, "a quoted rate"),
        total=total,
        largest_budget=read_money(wire.max_budget_micros, currency, "the largest budget"),
    )

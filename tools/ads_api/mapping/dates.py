"""Days and instants: `google.type.Date` and `google.protobuf.Timestamp` on the wire."""

from datetime import UTC, date, datetime, timedelta

from google.protobuf.duration_pb2 import Duration
from google.protobuf.timestamp_pb2 import Timestamp
from google.type.date_pb2 import Date

from planner.domain.brief import DateSpan
from planner.domain.errors import AdsApiContractError
from protos.ads.v1 import common_pb2


def wire_date(day: date) -> Date:
    """Return `day` as the wire writes it."""
    return Date(year=day.year, month=day.month, day=day.day)


def wire_span(span: DateSpan) -> common_pb2.DateSpan:
    """Return a span of days, both ends included on either side."""
    return common_pb2.DateSpan(start_date=wire_date(span.start), end_date=wire_date(span.end))


def wire_flight(span: DateSpan, time_zone: str) -> common_pb2.Flight:
    """Return a flight whose days are days in `time_zone` (IANA name)."""
    return common_pb2.Flight(
        start_date=wire_date(span.start), end_date=wire_date(span.end), time_zone=time_zone
    )


def wire_duration(length: timedelta) -> Duration:
    """Return a length of time."""
    duration = Duration()
    duration.FromTimedelta(length)
    return duration


def read_date(wire: Date, what: str) -> date:
    """Return the day.

    Raises:
        AdsApiContractError: It is no whole day of the calendar; the message names `what`.
    """
    try:
        return date(wire.year, wire.month, wire.day)
    except ValueError as error:
        msg = f"The Ads API answered {what} {wire.year}-{wire.month}-{wire.day}, which is no day"
        raise AdsApiContractError(msg) from error


def read_instant(wire: Timestamp) -> datetime | None:
    """Return the instant in UTC, or None when it is not set.

    Raises:
        AdsApiContractError: It lies outside the years 1 to 9999.
    """
    if not (wire.seconds or wire.nanos):
        return None
    try:
        return wire.ToDatetime(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        msg = f"The Ads API answered an instant out of range: {wire.seconds} s"
        raise AdsApiContractError(msg) from error

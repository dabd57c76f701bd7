from __future__ import annotations

from datetime import date

import protovalidate
import pytest
from google.protobuf.message import Message
from google.type import date_pb2

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import forecast_pb2 as forecast
from protos.build_stubs import build_stubs, proto_files, stub_files


def day(text: str) -> date_pb2.Date:
    parsed = date.fromisoformat(text)
    return date_pb2.Date(year=parsed.year, month=parsed.month, day=parsed.day)


def broken_rules(message: Message) -> set[str]:
    return {str(found.proto.rule_id) for found in protovalidate.collect_violations(message)}


def test_the_stubs_are_up_to_date_and_each_proto_has_its_own() -> None:
    assert build_stubs() is False
    stubs = set(stub_files())
    assert all(name.replace(".proto", "_pb2.py") in stubs for name in proto_files())


@pytest.mark.parametrize(
    ("message", "rule"),
    [
        (
            ads.Flight(start_date=day("2026-12-02"), end_date=day("2026-12-01"), time_zone="UTC"),
            "flight.order",
        ),
        (ads.Flight(start_date=day("2026-12-01"), end_date=day("2026-12-01")), "string.min_len"),
        (ads.AgeRange(min=40, max=30), "age_range.order"),
        (ads.AgeRange(min=5, max=30), "int32.gte_lte"),
        (ads.Daypart(start_hour=10, end_hour=9), "daypart.order"),
        (ads.Budget(amount_micros=1, currency_code="EURO", type=ads.BUDGET_TYPE_LIFETIME), "string.pattern"),
        (ads.Budget(amount_micros=0, currency_code="EUR", type=ads.BUDGET_TYPE_LIFETIME), "int64.gt_lte"),
        (
            forecast.GenerateReachForecastRequest(
                mode=forecast.FORECAST_MODE_REACH_TO_BUDGET, currency_code="EUR"
            ),
            "reach_forecast.target",
        ),
    ],
)
def test_requests_that_make_no_sense_break_a_rule(message: Message, rule: str) -> None:
    assert rule in broken_rules(message)


def test_a_flight_of_one_day_is_fine() -> None:
    flight = ads.Flight(start_date=day("2026-12-01"), end_date=day("2026-12-01"), time_zone="Europe/Berlin")
    assert not broken_rules(flight)

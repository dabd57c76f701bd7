"""Every method of the protos has a deadline and a word on whether it may be sent again."""

import json

import pytest

from protos.ads.v1 import (
    accounts_pb2,
    campaigns_pb2,
    common_pb2,
    forecast_pb2,
    inventory_pb2,
    pricing_pb2,
    reporting_pb2,
    reservation_pb2,
    taxonomy_pb2,
)
from tools.ads_api.channel import channel_options, service_config
from tools.ads_api.deadlines import IN_TURN, RULES, deadlines, path

FILES = (
    accounts_pb2,
    campaigns_pb2,
    common_pb2,
    forecast_pb2,
    inventory_pb2,
    pricing_pb2,
    reporting_pb2,
    reservation_pb2,
    taxonomy_pb2,
)


def methods_of_the_protos() -> set[str]:
    return {
        f"{service.name}/{method.name}"
        for file in FILES
        for service in file.DESCRIPTOR.services_by_name.values()
        for method in service.methods
    }


def test_the_table_has_exactly_the_methods_of_the_protos() -> None:
    assert set(RULES) == methods_of_the_protos()


def test_what_commits_money_is_not_sent_again() -> None:
    once = {method for method, rule in RULES.items() if not rule.resent}
    assert once == {"ReservationService/BookLines", "CampaignService/PublishDraft"}


def test_calls_of_a_turn_have_less_time_than_the_contract_gives() -> None:
    for method, seconds in IN_TURN.items():
        assert seconds <= RULES[method].deadline_s
    assert deadlines()["InventoryService/CheckAvails"] == 3.0
    assert deadlines({"InventoryService/CheckAvails": 0.5})["InventoryService/CheckAvails"] == 0.5
    assert deadlines()["ReportingService/QueryPerformance"] == 30


@pytest.mark.parametrize(
    "overrides", [{"InventoryService/Nothing": 1.0}, {"InventoryService/CheckAvails": 0.0}]
)
def test_a_deadline_for_nothing_or_of_nothing_is_refused(overrides: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="InventoryService"):
        deadlines(overrides)


def test_the_service_config_names_what_may_be_sent_again_and_no_timeout() -> None:
    config = json.loads(service_config())
    (method_config,) = config["methodConfig"]
    named = {
        f"/{name['service']}/{name['method']}"  # as it stands in the path
        for name in method_config["name"]
    }
    assert named == {path(method) for method, rule in RULES.items() if rule.resent}
    assert method_config["retryPolicy"]["retryableStatusCodes"] == ["UNAVAILABLE"]
    assert method_config["retryPolicy"]["maxAttempts"] == 3
    assert "timeout" not in method_config
    assert "retryThrottling" in config


def test_the_channel_caps_messages_and_pings_only_while_calls_are_open() -> None:
    options = dict(channel_options("test"))
    assert options["grpc.max_receive_message_length"] == 64 * 1024 * 1024
    assert options["grpc.max_send_message_length"] == 4 * 1024 * 1024
    assert options["grpc.keepalive_permit_without_calls"] == 0
    assert options["grpc.primary_user_agent"] == "test"

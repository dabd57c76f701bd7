"""Every value of every enumeration of the protos is translated or explicitly left out."""

import pytest
from google.protobuf.descriptor import EnumDescriptor

from planner.domain.errors import AdsApiContractError, AdsApiRejectedError
from planner.domain.vocabulary import DeliveryGoal, Format, Pacing, Placement, Platform, PriceModel
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
from tools.ads_api.mapping import enums
from tools.ads_api.mapping.enum_table import EnumTable

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
TABLES = [table for table in vars(enums).values() if isinstance(table, EnumTable)]


def all_enums() -> dict[str, EnumDescriptor]:
    found: dict[str, EnumDescriptor] = {}
    for file in FILES:
        found.update(file.DESCRIPTOR.enum_types_by_name)
        for message in file.DESCRIPTOR.message_types_by_name.values():
            found.update(message.enum_types_by_name)
    return found


def test_every_enumeration_has_a_table_or_a_reason_to_have_none() -> None:
    tables = {table.descriptor.name for table in TABLES}
    assert tables | set(enums.UNREAD) == set(all_enums())
    assert not tables & set(enums.UNREAD)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.descriptor.name)
def test_every_value_is_translated_or_rejected_for_a_reason(table: EnumTable[int, object]) -> None:
    values = {value.number for value in table.descriptor.values}
    assert set(table.pairs) | set(table.rejected) | {0} == values
    assert not set(table.pairs) & set(table.rejected)
    assert all(table.rejected.values())
    assert len(set(table.pairs.values())) == len(table.pairs)


@pytest.mark.parametrize(
    ("table", "vocabulary"),
    [
        (enums.FORMATS, Format),
        (enums.PLACEMENTS, Placement),
        (enums.PRICE_MODELS, PriceModel),
        (enums.DELIVERY_GOALS, DeliveryGoal),
        (enums.PLATFORMS, Platform),
        (enums.PACINGS, Pacing),
    ],
)
def test_every_word_of_the_domain_can_be_sent_or_is_refused_for_a_reason(
    table: EnumTable[int, object], vocabulary: type[object]
) -> None:
    for word in list(vocabulary):  # type: ignore[call-overload]  # an enumeration's class iterates
        if word in table.never_sent:
            with pytest.raises(AdsApiRejectedError) as raised:
                table.write(word)
            assert raised.value.code == "NOT_OFFERED"
        else:
            assert table.read(table.write(word)) == word


def test_a_value_newer_than_the_client_is_passed_over_or_refused() -> None:
    unknown = common_pb2.Format.ValueType(99)
    assert enums.FORMATS.known(unknown) is None
    assert enums.FORMATS.known_among([unknown, common_pb2.FORMAT_AUDIO]) == (Format.AUDIO,)
    assert enums.FORMATS.text(unknown) is None
    with pytest.raises(AdsApiContractError, match="Format 99: unknown to this client"):
        enums.FORMATS.read(unknown)


def test_unspecified_is_no_value() -> None:
    with pytest.raises(AdsApiContractError, match="not set"):
        enums.FORMATS.read(common_pb2.FORMAT_UNSPECIFIED)
    assert enums.FORMATS.text(common_pb2.FORMAT_UNSPECIFIED) is None


def test_history_keeps_the_ads_apis_own_word_where_plans_have_none() -> None:
    assert enums.PLACEMENTS.text(common_pb2.PLACEMENT_OVERLAY) == "OVERLAY"
    assert enums.PLACEMENTS.text(common_pb2.PLACEMENT_MUSIC) == "MUSIC"
    assert enums.PLATFORMS.text(common_pb2.PLATFORM_CONNECTED_TV) == "CTV"

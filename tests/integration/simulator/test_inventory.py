from __future__ import annotations

from collections.abc import Callable
from typing import Any

import grpc.aio
import pytest
from google.type import date_pb2

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import inventory_pb2 as wire
from protos.ads.v1 import inventory_pb2_grpc as rpc

PRODUCTS = ["audio_music", "audio_music_reserved", "audio_podcast", "video_in_stream", "display_overlay"]


@pytest.fixture
def inventory(channel: grpc.aio.Channel) -> rpc.InventoryServiceAsyncStub:
    return rpc.InventoryServiceStub(channel)


async def test_the_catalogue_is_filtered_and_priced_in_the_currency_asked_for(
    inventory: rpc.InventoryServiceAsyncStub,
) -> None:
    everything = await inventory.ListProducts(wire.ListProductsRequest())
    assert len(everything.products) == 14
    assert everything.provenance.simulated
    assert everything.provenance.source == "simulator/1"
    video = await inventory.ListProducts(
        wire.ListProductsRequest(
            country_codes=["LU"], formats=[ads.FORMAT_VIDEO], buying_channel=ads.BUYING_CHANNEL_SELF_SERVE,
            currency_code="JPY",
        )
    )  # fmt: skip
    assert video.products
    for product in video.products:
        assert product.format == ads.FORMAT_VIDEO
        assert "LU" in product.country_codes
        assert product.currency_code == "JPY"
        assert product.min_budget_micros > 1_000_000_000


async def test_capacity_matched_possible_available_come_in_that_order(
    inventory: rpc.InventoryServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    narrow = ads.Targeting(age=ads.AgeRange(min=18, max=34), genders=[ads.GENDER_FEMALE])
    lines = [
        line(f"{code}-{country}-{index}", product_code=code, country_code=country, targeting=targeting,
             delivery_goal=ads.DELIVERY_GOAL_IMPRESSIONS)
        for code in PRODUCTS
        for country in ("US", "DE", "BR")
        for index, targeting in enumerate([ads.Targeting(), narrow])
    ]  # fmt: skip
    answer = await inventory.CheckAvails(wire.CheckAvailsRequest(lines=lines, include_contending=True))
    assert [found.line_id for found in answer.lines] == [spec.line_id for spec in lines]
    for found in answer.lines:
        assert not found.HasField("error")
        units = (found.capacity_units, found.matched_units, found.possible_units, found.available_units)
        assert list(units) == sorted(units, reverse=True)
        assert found.available_units > 0
        assert found.reserved_units == found.matched_units - found.available_units
        assert 0 <= found.sell_through_rate <= 1
    assert any(found.contending for found in answer.lines)
    assert any(found.possible_units > found.available_units for found in answer.lines)


async def test_each_targeting_choice_shows_what_it_costs(
    inventory: rpc.InventoryServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    targeting = ads.Targeting(age=ads.AgeRange(min=18, max=24), interest_ids=["int_sports_running"])
    request = wire.CheckAvailsRequest(lines=[line(targeting=targeting)], include_criterion_losses=True)
    (found,) = (await inventory.CheckAvails(request)).lines
    assert {loss.criterion for loss in found.criterion_losses} == {
        ads.TARGETING_CRITERION_AGE,
        ads.TARGETING_CRITERION_INTEREST,
    }
    for loss in found.criterion_losses:
        assert loss.matched_units_without > found.matched_units
        assert 0 < loss.loss_share < 1


async def test_a_budget_larger_than_the_inventory_is_partly_available(
    inventory: rpc.InventoryServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    huge = ads.Budget(amount_micros=2_000_000_000_000, currency_code="EUR", type=ads.BUDGET_TYPE_LIFETIME)
    specs = [line(country_code="LU", budget=huge)]
    (found,) = (await inventory.CheckAvails(wire.CheckAvailsRequest(lines=specs))).lines
    assert found.status == wire.AVAILS_STATUS_PARTIAL
    assert found.requested_units > found.available_units
    assert found.status_reason


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"country_code": "KP"}, "COUNTRY_NOT_SOLD"),
        ({"product_code": "billboard"}, "PRODUCT_UNKNOWN"),
        ({"product_code": "video_ctv", "country_code": "CH"}, "PRODUCT_NOT_SOLD"),
        ({"delivery_goal": ads.DELIVERY_GOAL_VIDEO_VIEWS}, "FORMAT_OBJECTIVE_INCOMPATIBLE"),
        ({"format": ads.FORMAT_VIDEO}, "FORMAT_OBJECTIVE_INCOMPATIBLE"),
        ({"product_code": "audio_podcast_host_read", "delivery_goal": ads.DELIVERY_GOAL_IMPRESSIONS,
          "start": "2026-12-10", "targeting": ads.Targeting(interest_ids=["int_travel"])},
         "TARGETING_INCOMPATIBLE"),
        ({"targeting": ads.Targeting(interest_ids=["int_nonsense"])}, "TARGETING_UNKNOWN"),
        ({"targeting": ads.Targeting(city_ids=["geonames:5128581"])}, "TARGETING_UNKNOWN"),
        ({"end": "2028-12-01"}, "FLIGHT_TOO_LONG"),
        ({"start": "2028-06-01", "end": "2028-06-10"}, "FLIGHT_END_TOO_FAR"),
        ({"start": "2026-11-01"}, "FLIGHT_IN_PAST"),
        ({"product_code": "audio_podcast", "end": "2026-12-02"}, "FLIGHT_TOO_SHORT"),
        ({"product_code": "audio_podcast_host_read", "delivery_goal": ads.DELIVERY_GOAL_IMPRESSIONS},
         "LEAD_TIME_TOO_SHORT"),
        ({"budget": ads.Budget(amount_micros=10**6, currency_code="EUR", type=ads.BUDGET_TYPE_LIFETIME)},
         "BUDGET_BELOW_MINIMUM"),
        ({"budget": ads.Budget(amount_micros=10**6, currency_code="XXX", type=ads.BUDGET_TYPE_LIFETIME)},
         "CURRENCY_UNKNOWN"),
        ({"country_code": "IS", "targeting": ads.Targeting(
            age=ads.AgeRange(min=99, max=99), interest_ids=["int_travel_cruises"])},
         "AUDIENCE_TOO_SMALL"),
    ],
)  # fmt: skip
async def test_a_line_that_breaks_a_rule_gets_its_own_error_and_the_others_their_answer(
    inventory: rpc.InventoryServiceAsyncStub,
    line: Callable[..., ads.LineSpec],
    changes: dict[str, Any],
    reason: str,
) -> None:
    request = wire.CheckAvailsRequest(lines=[line("bad", **changes), line("good")])
    bad, good = (await inventory.CheckAvails(request)).lines
    assert bad.error.reason == reason
    assert bad.error.recovery != ads.RECOVERY_UNSPECIFIED
    assert not good.HasField("error")
    assert good.available_units > 0


async def test_a_budget_below_the_minimum_names_the_minimum(
    inventory: rpc.InventoryServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    low = ads.Budget(amount_micros=1_000_000, currency_code="CHF", type=ads.BUDGET_TYPE_DAILY)
    (found,) = (await inventory.CheckAvails(wire.CheckAvailsRequest(lines=[line(budget=low)]))).lines
    minimum = int(found.error.metadata["minimum_micros"])
    assert found.error.metadata["currency"] == "CHF"
    enough = ads.Budget(amount_micros=minimum, currency_code="CHF", type=ads.BUDGET_TYPE_DAILY)
    (again,) = (await inventory.CheckAvails(wire.CheckAvailsRequest(lines=[line(budget=enough)]))).lines
    assert not again.HasField("error")


async def test_gaps_and_a_frequency_cap_take_inventory_away(
    inventory: rpc.InventoryServiceAsyncStub,
    line: Callable[..., ads.LineSpec],
    day: Callable[[str], date_pb2.Date],
) -> None:
    gap = ads.DateSpan(start_date=day("2026-12-05"), end_date=day("2026-12-20"))
    cap = ads.FrequencyCap(max_impressions=1, period_count=1, unit=ads.FREQUENCY_UNIT_FLIGHT)
    request = wire.CheckAvailsRequest(
        lines=[line("all"), line("gap", gaps=[gap]), line("cap", frequency_cap=cap)]
    )
    whole, with_gap, capped = (await inventory.CheckAvails(request)).lines
    assert with_gap.capacity_units < whole.capacity_units
    assert capped.capacity_units == whole.capacity_units
    assert capped.matched_units < whole.matched_units


async def test_sell_through_by_week_adds_up_to_the_window(
    inventory: rpc.InventoryServiceAsyncStub, day: Callable[[str], date_pb2.Date]
) -> None:
    request = wire.GetSellThroughRequest(
        product_code="audio_music_reserved",
        country_code="DE",
        window=ads.DateSpan(start_date=day("2026-12-01"), end_date=day("2026-12-31")),
        granularity=wire.SELL_THROUGH_GRANULARITY_WEEK,
    )
    weeks = (await inventory.GetSellThrough(request)).rows
    request.granularity = wire.SELL_THROUGH_GRANULARITY_WINDOW
    (whole,) = (await inventory.GetSellThrough(request)).rows
    assert len(weeks) == 5
    assert sum(row.capacity_units for row in weeks) == pytest.approx(whole.capacity_units, abs=5)
    assert 0 < whole.sell_through_rate < 1


async def test_sell_through_of_an_unknown_product_is_not_found(
    inventory: rpc.InventoryServiceAsyncStub,
    day: Callable[[str], date_pb2.Date],
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    window = ads.DateSpan(start_date=day("2026-12-01"), end_date=day("2026-12-31"))
    with pytest.raises(grpc.aio.AioRpcError) as failed:
        await inventory.GetSellThrough(
            wire.GetSellThroughRequest(product_code="billboard", country_code="DE", window=window)
        )
    assert failed.value.code() is grpc.StatusCode.NOT_FOUND
    info = refusal(failed.value)["ErrorInfo"]
    assert (info.reason, info.domain, info.metadata["recovery"]) == ("PRODUCT_UNKNOWN", "ads.v1", "terminal")

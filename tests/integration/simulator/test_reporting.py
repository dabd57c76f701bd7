from __future__ import annotations

from collections.abc import Callable
from typing import Any

import grpc.aio
import pytest
from google.type import date_pb2

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import pricing_pb2, pricing_pb2_grpc
from protos.ads.v1 import reporting_pb2 as wire
from protos.ads.v1 import reporting_pb2_grpc as rpc


@pytest.fixture
def reporting(channel: grpc.aio.Channel) -> rpc.ReportingServiceAsyncStub:
    return rpc.ReportingServiceStub(channel)


async def rows_of(stream: Any) -> list[Any]:
    return [row async for batch in stream for row in batch.rows]


async def test_three_years_of_ad_sets_come_in_batches_by_first_day(
    reporting: rpc.ReportingServiceAsyncStub,
) -> None:
    batches = [batch async for batch in reporting.QueryPerformance(wire.QueryPerformanceRequest())]
    rows = [row for batch in batches for row in batch.rows]
    assert len(rows) == batches[0].total_rows >= 24_000
    assert max(len(batch.rows) for batch in batches) == 1000
    assert all(batch.provenance.simulated for batch in batches)
    keys = [(row.start_date.year, row.start_date.month, row.start_date.day, row.ad_set_id) for row in rows]
    assert keys == sorted(keys)
    assert len({row.ad_set_id for row in rows}) == len(rows)
    assert not any(row.running for row in rows)
    for row in rows[::37]:
        assert row.delivered_units <= row.booked_units
        assert row.results.reach <= row.results.impressions
        assert row.budget.amount_micros > 0


async def test_filters_narrow_the_rows(
    reporting: rpc.ReportingServiceAsyncStub, day: Callable[[str], date_pb2.Date]
) -> None:
    window = ads.DateSpan(start_date=day("2026-06-01"), end_date=day("2026-06-30"))
    request = wire.QueryPerformanceRequest(
        ended_within=window, country_codes=["DE"], product_codes=["audio_music"]
    )
    rows = await rows_of(reporting.QueryPerformance(request))
    assert rows
    for row in rows:
        assert (row.end_date.year, row.end_date.month) == (2026, 6)
        assert (row.country_code, row.product_code) == ("DE", "audio_music")
    account = f"adAccounts/{rows[0].advertiser.id}"
    own = await rows_of(reporting.QueryPerformance(wire.QueryPerformanceRequest(ad_account=account)))
    assert {row.advertiser.id for row in own} == {rows[0].advertiser.id}


async def test_an_empty_selection_is_one_empty_batch(reporting: rpc.ReportingServiceAsyncStub) -> None:
    request = wire.QueryPerformanceRequest(country_codes=["KP"])
    batches = [batch async for batch in reporting.QueryPerformance(request)]
    assert [(len(batch.rows), batch.total_rows) for batch in batches] == [(0, 0)]


async def test_running_ad_sets_are_added_when_asked_for(reporting: rpc.ReportingServiceAsyncStub) -> None:
    request = wire.QueryPerformanceRequest(country_codes=["DE"], include_running=True)
    running = [row for row in await rows_of(reporting.QueryPerformance(request)) if row.running]
    assert running
    assert all((row.end_date.year, row.end_date.month, row.end_date.day) >= (2026, 11, 20) for row in running)


async def test_days_stay_within_the_window(
    reporting: rpc.ReportingServiceAsyncStub, day: Callable[[str], date_pb2.Date]
) -> None:
    window = ads.DateSpan(start_date=day("2026-11-01"), end_date=day("2026-11-07"))
    request = wire.QueryDailyPerformanceRequest(window=window, country_codes=["AT"])
    rows = await rows_of(reporting.QueryDailyPerformance(request))
    assert rows
    assert {row.date.day for row in rows} == set(range(1, 8))
    one = wire.QueryDailyPerformanceRequest(window=window, ad_set_ids=[rows[0].ad_set_id])
    assert {row.ad_set_id for row in await rows_of(reporting.QueryDailyPerformance(one))} == {
        rows[0].ad_set_id
    }


async def test_days_are_kept_for_ninety_days_only(
    reporting: rpc.ReportingServiceAsyncStub,
    day: Callable[[str], date_pb2.Date],
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    window = ads.DateSpan(start_date=day("2026-01-01"), end_date=day("2026-11-07"))
    with pytest.raises(grpc.aio.AioRpcError) as failed:
        await rows_of(reporting.QueryDailyPerformance(wire.QueryDailyPerformanceRequest(window=window)))
    assert refusal(failed.value)["ErrorInfo"].reason == "DATE_OUT_OF_RANGE"


async def test_benchmarks_rise_through_their_percentiles_and_say_what_was_dropped(
    reporting: rpc.ReportingServiceAsyncStub,
) -> None:
    wide = await reporting.GetBenchmarks(
        wire.GetBenchmarksRequest(product_code="audio_music", country_code="DE", currency_code="EUR")
    )
    assert not wide.dropped_filters
    assert wide.provenance.sample_size >= 30
    for found in wide.benchmarks:
        assert found.p25 <= found.p50 <= found.p75 <= found.p90
        assert found.sample_size >= 5
    narrow = await reporting.GetBenchmarks(
        wire.GetBenchmarksRequest(
            product_code="video_podcast", country_code="IS", ad_category="ADV_25", window_days=60,
            buying_channel=ads.BUYING_CHANNEL_DIRECT, delivery_goal=ads.DELIVERY_GOAL_CLICKS,
        )
    )  # fmt: skip
    assert narrow.dropped_filters[0] == wire.BENCHMARK_SCOPE_AD_CATEGORY
    assert wire.BENCHMARK_SCOPE_BUYING_CHANNEL in narrow.dropped_filters


async def test_exchange_rates_are_decimal_texts_and_not_of_the_future(
    channel: grpc.aio.Channel,
    day: Callable[[str], date_pb2.Date],
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    pricing = pricing_pb2_grpc.PricingServiceStub(channel)
    answer = await pricing.ListExchangeRates(pricing_pb2.ListExchangeRatesRequest())
    rates = {rate.currency_code: float(rate.usd_per_unit) for rate in answer.rates}
    assert rates["USD"] == 1
    assert 0 < rates["IDR"] < 0.001
    with pytest.raises(grpc.aio.AioRpcError) as failed:
        await pricing.ListExchangeRates(pricing_pb2.ListExchangeRatesRequest(as_of=day("2027-01-01")))
    assert refusal(failed.value)["ErrorInfo"].reason == "DATE_OUT_OF_RANGE"


async def test_the_rate_card_has_a_price_for_every_product_where_it_is_sold(
    channel: grpc.aio.Channel,
) -> None:
    pricing = pricing_pb2_grpc.PricingServiceStub(channel)
    answer = await pricing.GetRateCard(
        pricing_pb2.GetRateCardRequest(country_codes=["DE"], currency_code="EUR")
    )
    assert len(answer.entries) == 14
    for entry in answer.entries:
        assert 0 < entry.floor_micros < entry.base_rate_micros

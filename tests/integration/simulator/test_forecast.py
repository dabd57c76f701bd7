from __future__ import annotations

from collections.abc import Callable
from typing import Any

import grpc.aio
import pytest

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import forecast_pb2 as wire
from protos.ads.v1 import forecast_pb2_grpc as rpc

TIMES = [1, 2, 3, 5, 10]


@pytest.fixture
def forecast(channel: grpc.aio.Channel) -> rpc.ForecastServiceAsyncStub:
    return rpc.ForecastServiceStub(channel)


def request(lines: list[ads.LineSpec], **changes: Any) -> wire.GenerateReachForecastRequest:
    fields = {
        "mode": wire.FORECAST_MODE_BUDGET_TO_REACH,
        "currency_code": "EUR",
        "effective_frequencies": TIMES,
        "points": 12,
        "max_budget_multiple": 50.0,
        **changes,
    }
    return wire.GenerateReachForecastRequest(lines=lines, **fields)


async def test_curves_rise_and_keep_within_universe_and_impressions(
    forecast: rpc.ForecastServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    lines = [
        line("music"),
        line(
            "cap",
            frequency_cap=ads.FrequencyCap(max_impressions=2, period_count=1, unit=ads.FREQUENCY_UNIT_WEEK),
        ),
        line("video", product_code="video_in_stream", country_code="AT"),
        line(
            "clicks", product_code="display_feed", country_code="LU", delivery_goal=ads.DELIVERY_GOAL_CLICKS
        ),
        line("rate", product_code="audio_music_reserved"),
    ]
    answer = await forecast.GenerateReachForecast(request(lines))
    assert answer.provenance.simulated
    for curve in answer.lines:
        assert not curve.HasField("error"), curve.error
        assert len(curve.points) == 12
        for before, after in zip(curve.points, curve.points[1:], strict=False):
            assert before.spend_micros < after.spend_micros
            assert before.results.impressions.mid <= after.results.impressions.mid
            assert before.results.reach.mid <= after.results.reach.mid * (1 + 1e-9)
        for point in curve.points:
            reach, shown = point.results.reach, point.results.impressions
            assert reach.low <= reach.mid <= reach.high
            assert reach.mid <= min(curve.universe_people + 1, shown.mid)
            assert point.results.frequency >= 1
            assert point.expected_spend_micros <= point.spend_micros
            people = [n.reach_people for n in point.n_plus_reach]
            assert [n.effective_frequency for n in point.n_plus_reach] == TIMES
            assert people == sorted(people, reverse=True)
            assert people[0] == pytest.approx(reach.mid, rel=0.02)


async def test_the_plan_counts_each_person_once(
    forecast: rpc.ForecastServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    answer = await forecast.GenerateReachForecast(
        request([line("a"), line("b", product_code="display_overlay"), line("c", country_code="AT")])
    )
    assert answer.deduplication_note
    for at, point in enumerate(answer.plan.points):
        parts = [curve.points[at].results.reach.mid for curve in answer.lines]
        assert max(parts) <= point.reach.mid < sum(parts)
        assert point.reach.mid <= answer.plan.universe_people + 1
    reach = [point.reach.mid for point in answer.plan.points]
    assert reach == sorted(reach)


async def test_the_same_request_gives_the_same_answer(
    forecast: rpc.ForecastServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    first = await forecast.GenerateReachForecast(request([line()]))
    second = await forecast.GenerateReachForecast(request([line()]))
    assert first.lines == second.lines
    assert first.plan == second.plan


async def test_money_for_a_reach_is_found_and_reaches_it(
    forecast: rpc.ForecastServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    target = wire.FORECAST_MODE_REACH_TO_BUDGET
    lines = [line("a"), line("b", country_code="AT")]
    answer = await forecast.GenerateReachForecast(request(lines, mode=target, target_reach_people=2_000_000))
    assert answer.target_attainable
    assert answer.required.reach.mid == pytest.approx(2_000_000, rel=0.001)
    assert answer.required.spend_micros == pytest.approx(
        40_000_000_000 * answer.required_budget_multiple, rel=1e-6
    )
    beyond = await forecast.GenerateReachForecast(request(lines, mode=target, target_reach_people=10**9))
    assert not beyond.target_attainable
    assert beyond.required.reach.mid < 10**9


async def test_a_line_in_an_unknown_country_leaves_the_plan_to_the_others(
    forecast: rpc.ForecastServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    answer = await forecast.GenerateReachForecast(request([line("bad", country_code="KP"), line("good")]))
    bad, good = answer.lines
    assert bad.error.reason == "COUNTRY_NOT_SOLD"
    assert not bad.points
    assert good.points
    assert answer.plan.points[0].reach.mid == pytest.approx(good.points[0].results.reach.mid, rel=0.01)


async def test_money_may_be_answered_in_another_currency(
    forecast: rpc.ForecastServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    euros = await forecast.GenerateReachForecast(request([line()], points=1))
    dollars = await forecast.GenerateReachForecast(request([line()], points=1, currency_code="USD"))
    assert euros.lines[0].points[0].spend_micros == 20_000_000_000
    assert dollars.lines[0].points[0].spend_micros > 20_000_000_000
    assert dollars.lines[0].points[0].results == euros.lines[0].points[0].results


async def test_lines_for_the_same_people_stand_in_each_others_way(
    forecast: rpc.ForecastServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    much = ads.Budget(amount_micros=2_500_000_000_000, currency_code="EUR", type=ads.BUDGET_TYPE_LIFETIME)
    alone = await forecast.ForecastDelivery(
        wire.ForecastDeliveryRequest(lines=[line("a", country_code="AT", budget=much)])
    )
    lines = [line(name, country_code="AT", budget=much) for name in ("a", "b")]
    together = await forecast.ForecastDelivery(wire.ForecastDeliveryRequest(lines=lines))
    first = together.lines[0]
    assert first.contention_with_lines_units > 0
    assert first.delivery_rate.mid < alone.lines[0].delivery_rate.mid
    assert first.probability_full_delivery < alone.lines[0].probability_full_delivery


async def test_a_small_budget_is_likely_to_deliver_and_a_low_bid_is_not(
    forecast: rpc.ForecastServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    low = ads.Bid(strategy=ads.BID_STRATEGY_MAX_BID, amount_micros=100_000)
    request_ = wire.ForecastDeliveryRequest(lines=[line("easy"), line("low", bid=low)])
    easy, hard = (await forecast.ForecastDelivery(request_)).lines
    assert easy.likely_to_deliver_budget
    assert easy.limiting_factor == wire.LIMITING_FACTOR_NONE
    assert not hard.likely_to_deliver_budget
    assert hard.limiting_factor == wire.LIMITING_FACTOR_BID
    assert hard.predicted_units.mid == 0


async def test_a_narrow_audience_is_said_to_be_too_small_and_what_to_widen(
    forecast: rpc.ForecastServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    tiny = ads.Targeting(age=ads.AgeRange(min=98, max=99), interest_ids=["int_travel_cruises"])
    answer = await forecast.EstimateAudience(
        wire.EstimateAudienceRequest(line=line(country_code="IS", targeting=tiny))
    )
    assert answer.too_small
    assert answer.widen_first == ads.TARGETING_CRITERION_AGE
    wide = await forecast.EstimateAudience(wire.EstimateAudienceRequest(line=line()))
    assert not wide.too_small
    assert wide.audience_people.mid > answer.audience_people.mid


async def test_bids_come_as_rising_percentiles_above_the_floor(
    forecast: rpc.ForecastServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    answer = await forecast.EstimateBid(wire.EstimateBidRequest(line=line(), currency_code="EUR"))
    prices = [answer.floor_micros, answer.p25_micros, answer.p50_micros, answer.p75_micros, answer.p90_micros]
    assert prices == sorted(prices)
    assert answer.price_model == ads.PRICE_MODEL_CPM


async def test_a_malformed_request_names_its_fields(
    forecast: rpc.ForecastServiceAsyncStub,
    line: Callable[..., ads.LineSpec],
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    bad = line(targeting=ads.Targeting(age=ads.AgeRange(min=50, max=20)))
    with pytest.raises(grpc.aio.AioRpcError) as failed:
        await forecast.GenerateReachForecast(request([bad], effective_frequencies=[11]))
    assert failed.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    details = refusal(failed.value)
    fields = {violation.field for violation in details["BadRequest"].field_violations}
    assert fields == {"lines[0].targeting.age", "effective_frequencies[0]"}
    assert details["ErrorInfo"].metadata["recovery"] == "correctable"


async def test_a_single_estimate_of_a_bad_line_fails_as_a_whole(
    forecast: rpc.ForecastServiceAsyncStub,
    line: Callable[..., ads.LineSpec],
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    with pytest.raises(grpc.aio.AioRpcError) as failed:
        await forecast.EstimateBid(wire.EstimateBidRequest(line=line(country_code="KP")))
    assert failed.value.code() is grpc.StatusCode.FAILED_PRECONDITION
    assert refusal(failed.value)["ErrorInfo"].reason == "COUNTRY_NOT_SOLD"

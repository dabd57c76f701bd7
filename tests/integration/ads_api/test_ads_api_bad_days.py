"""The client against a real server that misbehaves."""

import asyncio
import logging
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

import grpc
import pytest
import trustme

from planner.domain.booking import Approval, Quote
from planner.domain.errors import (
    AdsApiContractError,
    AdsApiError,
    AdsApiQuotaError,
    AdsApiRejectedError,
    AdsApiUnavailableError,
    Recovery,
)
from planner.domain.inventory import Provenance
from protos.ads.v1 import (
    accounts_pb2,
    campaigns_pb2,
    forecast_pb2,
    inventory_pb2,
    pricing_pb2,
    reporting_pb2,
    taxonomy_pb2,
)
from protos.ads.v1 import common_pb2 as ads
from tests.fakes.scripted_ads_api import Answer, Refusal, ScriptedAdsApi, slow
from tests.fakes.wire import (
    PROVENANCE,
    avails_answer,
    forecast_answer,
    line_avails,
    line_curve,
    line_spec,
    wire_day,
)
from tools.ads_api.client import AdsApiClient, AdsApiSettings
from tools.ads_api.deadlines import RULES

PRODUCTS = "InventoryService/ListProducts"
AVAILS = "InventoryService/CheckAvails"
FORECAST = "ForecastService/GenerateReachForecast"
PUBLISH = "CampaignService/PublishDraft"
PERFORMANCE = "ReportingService/QueryPerformance"
APPROVAL = Approval(token="t", approver="jo@example.com", digest="d1")  # noqa: S106  # of a test

no_products = inventory_pb2.ListProductsResponse(provenance=PROVENANCE)
unavailable = Refusal(grpc.StatusCode.UNAVAILABLE, reason="SUPPLIER_UNAVAILABLE")


async def answer_avails(request: inventory_pb2.CheckAvailsRequest) -> Answer:
    return avails_answer(*(line.line_id for line in request.lines))


async def answer_forecast(request: forecast_pb2.GenerateReachForecastRequest) -> Answer:
    return forecast_answer(*(line.line_id for line in request.lines), currency=request.currency_code)


async def test_a_read_is_sent_again_when_the_server_is_unavailable(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.one_after_the_other(PRODUCTS, unavailable, unavailable, no_products)

    assert await client.products() == ()
    assert server.calls[PRODUCTS] == 3


async def test_after_three_attempts_it_gives_up(server: ScriptedAdsApi, client: AdsApiClient) -> None:
    server.always(PRODUCTS, unavailable)

    with pytest.raises(AdsApiUnavailableError) as raised:
        await client.products()

    assert raised.value.code == "SUPPLIER_UNAVAILABLE"
    assert raised.value.recovery is Recovery.TRANSIENT
    assert server.calls[PRODUCTS] == 3


async def test_only_unavailable_is_sent_again(server: ScriptedAdsApi, client: AdsApiClient) -> None:
    server.always(PRODUCTS, Refusal(grpc.StatusCode.INTERNAL))

    with pytest.raises(AdsApiContractError):
        await client.products()

    assert server.calls[PRODUCTS] == 1


async def test_publishing_is_never_sent_again(server: ScriptedAdsApi, client: AdsApiClient) -> None:
    server.always(PUBLISH, unavailable)

    with pytest.raises(AdsApiUnavailableError):
        await client.publish_draft("drafts/1", APPROVAL, request_id="request-1")

    assert server.calls[PUBLISH] == 1


async def test_booking_is_never_sent_again(server: ScriptedAdsApi, client: AdsApiClient) -> None:
    server.always("ReservationService/BookLines", unavailable)
    quote = Quote(
        quote_id="quotes/1",
        lines=(),
        signature="s",
        expires_at=datetime(2026, 12, 1, tzinfo=UTC),
        longest_hold_s=60,
        provenance=Provenance(source="scripted/1"),
    )

    with pytest.raises(AdsApiUnavailableError):
        await client.book(quote, approver="jo@example.com", request_id="request-1")

    assert server.calls["ReservationService/BookLines"] == 1


@pytest.mark.parametrize("missing", ["token", "approver", "digest"])
async def test_publishing_without_approval_sends_nothing(
    server: ScriptedAdsApi, client: AdsApiClient, missing: str
) -> None:
    server.always(PUBLISH, campaigns_pb2.PublishDraftResponse())
    approval = APPROVAL.model_copy(update={missing: ""})

    with pytest.raises(AdsApiRejectedError) as raised:
        await client.publish_draft("drafts/1", approval, request_id="request-1")

    assert raised.value.code == "APPROVAL_REQUIRED"
    assert raised.value.recovery is Recovery.TERMINAL
    assert server.calls[PUBLISH] == 0


async def test_a_server_that_stays_down_is_soon_asked_only_once_a_call(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.always(PRODUCTS, unavailable)
    for _ in range(8):
        with pytest.raises(AdsApiUnavailableError):
            await client.products()

    assert 8 <= server.calls[PRODUCTS] <= 16


async def test_a_quota_error_says_when_to_come_back(server: ScriptedAdsApi, client: AdsApiClient) -> None:
    server.always(
        PRODUCTS,
        Refusal(
            grpc.StatusCode.RESOURCE_EXHAUSTED,
            reason="SUPPLIER_RATE_LIMITED",
            retry_after_s=1.5,
        ),
    )

    with pytest.raises(AdsApiQuotaError) as raised:
        await client.products()

    assert raised.value.retry_after_s == 1.5
    assert raised.value.code == "SUPPLIER_RATE_LIMITED"
    assert raised.value.recovery is Recovery.TRANSIENT
    assert server.calls[PRODUCTS] == 1


async def test_a_refusal_keeps_reason_field_and_explanation(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.always(
        AVAILS,
        Refusal(
            grpc.StatusCode.INVALID_ARGUMENT,
            reason="BUDGET_BELOW_MINIMUM",
            metadata={"recovery": "correctable", "minimum_micros": "250000000", "currency": "EUR"},
            violations={"lines[0].budget.amount_micros": "must be at least 250000000"},
            message="The budget is too small",
        ),
    )

    with pytest.raises(AdsApiRejectedError) as raised:
        await client.avails([line_spec()])

    error = raised.value
    assert error.code == "BUDGET_BELOW_MINIMUM"
    assert error.recovery is Recovery.CORRECTABLE
    assert error.field == "lines[0].budget.amount_micros"
    assert "must be at least 250000000" in error.message
    assert "The least is 250 EUR." in error.suggestion


async def test_what_helps_is_taken_from_the_error_before_the_table(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.always(
        PRODUCTS,
        Refusal(
            grpc.StatusCode.FAILED_PRECONDITION,
            reason="INVENTORY_INSUFFICIENT",
            metadata={"recovery": "RECOVERY_NEEDS_PERSON"},
        ),
    )
    with pytest.raises(AdsApiRejectedError) as raised:
        await client.products()
    assert raised.value.recovery is Recovery.TERMINAL


async def test_a_slow_server_is_left_at_the_deadline(server: ScriptedAdsApi) -> None:
    server.scripts[AVAILS] = slow
    settings = AdsApiSettings(target=server.target, deadlines_s={AVAILS: 0.1})
    async with AdsApiClient(settings) as client:
        with pytest.raises(AdsApiUnavailableError) as raised:
            await client.avails([line_spec()])

    assert raised.value.code == "ADS_API_DEADLINE"
    assert server.calls[AVAILS] == 1


async def test_waiting_for_a_free_place_counts_towards_the_deadline(server: ScriptedAdsApi) -> None:
    server.scripts[AVAILS] = slow
    server.always(PRODUCTS, no_products)
    settings = AdsApiSettings(target=server.target, deadlines_s={AVAILS: 0.4, PRODUCTS: 0.1}, calls_at_once=1)
    async with AdsApiClient(settings) as client:
        first = asyncio.create_task(client.avails([line_spec()]))
        await server.seen.wait()
        with pytest.raises(AdsApiUnavailableError) as raised:
            await client.products()
        with pytest.raises(AdsApiUnavailableError):
            await first
        assert raised.value.code == "ADS_API_DEADLINE"
        assert server.calls[PRODUCTS] == 0

        assert await client.products() == ()  # the place is free again


async def test_no_more_calls_are_open_than_allowed(server: ScriptedAdsApi) -> None:
    async def unhurried(request: Any) -> Answer:
        await asyncio.sleep(0.01)
        return await answer_avails(request)

    server.scripts[AVAILS] = unhurried
    lines = [line_spec(f"L{number}") for number in range(600)]
    async with AdsApiClient(AdsApiSettings(target=server.target, calls_at_once=3)) as client:
        answer = await client.avails(lines)

    assert len(answer.avails) == 600
    assert answer.problems == ()
    assert server.calls[AVAILS] == 12
    assert server.most_at_once == 3


async def test_every_call_carries_a_deadline_of_the_table_and_an_id_of_its_own(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.always(PRODUCTS, no_products)
    server.scripts[AVAILS] = answer_avails
    server.scripts[FORECAST] = answer_forecast
    server.always(
        "AdAccountService/GetAdAccount",
        accounts_pb2.AdAccount(
            name="adAccounts/a", display_name="A", currency_code="EUR", time_zone="UTC", country_code="DE"
        ),
    )

    await client.products()
    await client.avails([line_spec()])
    await client.forecast([line_spec()], currency="EUR", up_to_micros=300_000_000)
    await client.account("a")

    granted = [seconds for seconds in server.seconds_left if seconds is not None]
    assert len(granted) == 4
    for seconds, at_most in zip(granted, (2.0, 3.0, 4.0, 1.0), strict=True):
        assert 0 < seconds <= at_most + 0.1  # the wire rounds up
    ids = {str(metadata["x-request-id"]) for metadata in server.metadata}
    assert len(ids) == 4
    assert all("media-planning-assistant" in str(metadata["user-agent"]) for metadata in server.metadata)


async def test_a_call_of_no_method_of_the_table_is_impossible(client: AdsApiClient) -> None:
    with pytest.raises(KeyError):
        await client._calls.unary("InventoryService/Nothing", no_products, inventory_pb2.ListProductsResponse)


async def test_bytes_that_are_no_answer_break_the_contract(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.always(PRODUCTS, b"\xff\xff\xff")
    with pytest.raises(AdsApiContractError):
        await client.products()


async def test_an_answer_without_provenance_breaks_the_contract(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.always(AVAILS, inventory_pb2.CheckAvailsResponse(lines=[line_avails()]))
    with pytest.raises(AdsApiContractError, match="where they come from"):
        await client.avails([line_spec()])


async def test_one_line_that_breaks_the_contract_is_a_problem_and_the_others_stand(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    broken = line_avails("broken")
    broken.available_units = 900
    refused = inventory_pb2.LineAvails(
        line_id="refused",
        error=ads.LineError(
            reason="COUNTRY_NOT_SOLD", message="Not there", recovery=ads.RECOVERY_CORRECTABLE
        ),
    )
    server.always(
        AVAILS,
        inventory_pb2.CheckAvailsResponse(
            lines=[line_avails("good"), broken, refused], provenance=PROVENANCE
        ),
    )

    answer = await client.avails([line_spec(name) for name in ("good", "broken", "refused", "forgotten")])

    assert [avails.line_id for avails in answer.avails] == ["good"]
    assert {problem.line_id: (problem.code, problem.recovery) for problem in answer.problems} == {
        "broken": ("ADS_API_CONTRACT", "terminal"),
        "refused": ("COUNTRY_NOT_SOLD", "correctable"),
        "forgotten": ("ADS_API_CONTRACT", "terminal"),
    }


async def test_a_curve_that_breaks_the_contract_is_a_problem_and_the_others_stand(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    falling = line_curve("falling")
    falling.points[2].results.reach.CopyFrom(ads.MetricRange(low=1, mid=1, high=1))
    answer = forecast_answer("good")
    answer.lines.append(falling)
    server.always(FORECAST, answer)

    read = await client.forecast(
        [line_spec("good"), line_spec("falling")], currency="EUR", up_to_micros=300_000_000
    )

    assert [forecast.line_id for forecast in read.forecasts] == ["good"]
    assert [(problem.line_id, problem.code) for problem in read.problems] == [("falling", "ADS_API_CONTRACT")]


async def test_answers_for_lines_nobody_asked_about_break_the_contract(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.always(AVAILS, avails_answer("somebody-else"))
    with pytest.raises(AdsApiContractError):
        await client.avails([line_spec()])


async def test_curves_in_another_currency_break_the_contract(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.always(FORECAST, forecast_answer("DE-AUDIO", currency="USD"))
    with pytest.raises(AdsApiContractError, match="USD"):
        await client.forecast([line_spec()], currency="EUR", up_to_micros=1)


async def test_forecasts_are_asked_fifteen_lines_at_a_time(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.scripts[FORECAST] = answer_forecast
    lines = [line_spec(f"L{number}") for number in range(40)]

    answer = await client.forecast(lines, currency="EUR", up_to_micros=300_000_000)

    assert [forecast.line_id for forecast in answer.forecasts] == [line.line_id for line in lines]
    sizes = sorted(len(request.lines) for _, request in server.requests)
    assert sizes == [10, 15, 15]
    request = server.requests[0][1]
    assert request.lines[0].budget.amount_micros == 300_000_000
    assert request.max_budget_multiple == 1.0


async def test_when_one_batch_fails_its_lines_are_problems(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    async def half(request: inventory_pb2.CheckAvailsRequest) -> Answer:
        if request.lines[0].line_id == "L0":
            raise Refusal(grpc.StatusCode.RESOURCE_EXHAUSTED, reason="SUPPLIER_RATE_LIMITED")
        return await answer_avails(request)

    server.scripts[AVAILS] = half

    answer = await client.avails([line_spec(f"L{number}") for number in range(60)])

    assert len(answer.avails) == 10
    assert {(problem.code, problem.recovery) for problem in answer.problems} == {
        ("SUPPLIER_RATE_LIMITED", "transient")
    }
    assert len(answer.problems) == 50


async def test_lists_are_read_to_their_last_page(server: ScriptedAdsApi, client: AdsApiClient) -> None:
    release = taxonomy_pb2.TaxonomyRelease(id="places", version="7")

    async def places(request: taxonomy_pb2.ListGeoTargetsRequest) -> Answer:
        start = int(request.page_token or 0)
        return taxonomy_pb2.ListGeoTargetsResponse(
            geo_targets=[
                taxonomy_pb2.GeoTarget(
                    id=f"geonames:{start}",
                    type=taxonomy_pb2.GEO_TARGET_TYPE_CITY,
                    name=f"City {start}",
                    country_code="DE",
                )
            ],
            next_page_token=str(start + 1) if start < 2 else "",
            release=release,
        )

    server.scripts["TaxonomyService/ListGeoTargets"] = places
    server.always(
        "TaxonomyService/ListAudienceNodes",
        taxonomy_pb2.ListAudienceNodesResponse(
            release=taxonomy_pb2.TaxonomyRelease(id="audience", version="2")
        ),
    )
    server.always(
        "TaxonomyService/ListAdCategories",
        taxonomy_pb2.ListAdCategoriesResponse(
            release=taxonomy_pb2.TaxonomyRelease(id="ad-categories", version="1")
        ),
    )
    server.always(PRODUCTS, no_products)

    snapshot = await client.taxonomies()

    assert [target.place.place_id for target in snapshot.places] == ["geonames:0", "geonames:1", "geonames:2"]
    assert snapshot.source == "scripted/1"
    assert snapshot.release == "places=7;audience=2;ad-categories=1"


async def test_pages_that_go_round_in_circles_break_the_contract(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.always(
        PRODUCTS,
        inventory_pb2.ListProductsResponse(
            provenance=PROVENANCE,
            next_page_token="again",  # noqa: S106  # a page, not a secret
        ),
    )
    with pytest.raises(AdsApiContractError, match="do not end"):
        await client.products()


def performance(*ids: str) -> reporting_pb2.QueryPerformanceResponse:
    return reporting_pb2.QueryPerformanceResponse(
        provenance=PROVENANCE,
        rows=[
            reporting_pb2.AdSetPerformance(
                ad_set_id=ad_set_id,
                buying_channel=ads.BUYING_CHANNEL_DIRECT,
                format=ads.FORMAT_AUDIO,
                placement=ads.PLACEMENT_MUSIC,
                delivery_goal=ads.DELIVERY_GOAL_REACH,
                price_model=ads.PRICE_MODEL_CPM,
                country_code="DE",
                budget=ads.Budget(amount_micros=1, currency_code="EUR", type=ads.BUDGET_TYPE_LIFETIME),
                start_date=wire_day(2026, 1, 1),
                end_date=wire_day(2026, 1, 7),
            )
            for ad_set_id in ids
        ],
    )


async def test_a_stream_that_breaks_off_ends_in_a_typed_error_after_what_it_gave(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    async def breaks_off(_: Any) -> Iterable[Any]:
        return [performance("1", "2"), Refusal(grpc.StatusCode.UNAVAILABLE, reason="SUPPLIER_UNAVAILABLE")]

    server.scripts[PERFORMANCE] = breaks_off
    batches = client.past_ad_sets(date(2026, 1, 1), date(2026, 2, 1))

    assert [row.external_id for row in await anext(batches)] == ["1", "2"]
    with pytest.raises(AdsApiUnavailableError):
        await anext(batches)


async def test_a_stream_left_early_gives_its_place_back(server: ScriptedAdsApi) -> None:
    async def plenty(_: Any) -> Iterable[Answer]:
        return [performance(str(number)) for number in range(50)]

    server.scripts[PERFORMANCE] = plenty
    server.always(PRODUCTS, no_products)
    async with AdsApiClient(AdsApiSettings(target=server.target, calls_at_once=1)) as client:
        batches = client.past_ad_sets(date(2026, 1, 1), date(2026, 2, 1))
        first = await anext(batches)
        await batches.aclose()  # type: ignore[attr-defined]  # the port says iterator; it is a generator

        assert first[0].source == "ads-api:scripted/1"
        assert await client.products() == ()


async def test_a_message_beyond_the_cap_breaks_the_contract_and_is_no_quota(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    big = [
        line_spec("x" * 120 + str(number)).model_copy(update={"ad_category": "y" * 200_000})
        for number in range(40)
    ]
    server.scripts[AVAILS] = answer_avails

    with pytest.raises(AdsApiContractError):
        await client.avails(big)


async def test_an_exchange_rate_that_is_no_number_breaks_the_contract(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    server.always(
        "PricingService/ListExchangeRates",
        pricing_pb2.ListExchangeRatesResponse(
            as_of=wire_day(2026, 11, 20),
            rates=[pricing_pb2.ExchangeRate(currency_code="EUR", usd_per_unit="about one")],
            provenance=PROVENANCE,
        ),
    )
    with pytest.raises(AdsApiContractError, match="about one"):
        await client.exchange_rates(date(2026, 11, 20))


async def test_nobody_listening_fails_at_once_and_works_again_when_somebody_does() -> None:
    scripted = ScriptedAdsApi()
    scripted.always(PRODUCTS, no_products)
    gone = await scripted.start()
    await gone.stop(None)
    async with AdsApiClient(AdsApiSettings(target=scripted.target)) as client:
        with pytest.raises(AdsApiUnavailableError) as raised:
            await client.products()
        assert raised.value.code == "ADS_API_UNAVAILABLE"  # and not ADS_API_DEADLINE: it did not wait
        assert "127.0.0.1" not in raised.value.message

        back = grpc.aio.server()
        back.add_generic_rpc_handlers((scripted,))
        back.add_insecure_port(scripted.target)
        await back.start()
        try:
            async with asyncio.timeout(10.0):
                while True:
                    try:
                        assert await client.products() == ()
                        break
                    except AdsApiUnavailableError:
                        await asyncio.sleep(0.05)
        finally:
            await back.stop(None)


async def test_over_tls_only_a_server_of_a_trusted_authority_is_spoken_to() -> None:
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    pair = (certificate.private_key_pem.bytes(), certificate.cert_chain_pems[0].bytes())
    scripted = ScriptedAdsApi()
    scripted.always(PRODUCTS, no_products)
    running = await scripted.start(grpc.ssl_server_credentials([pair]))
    try:
        for trusted, speaks in ((authority, True), (trustme.CA(), False)):
            settings = AdsApiSettings(
                target=scripted.target, tls=True, root_certificates=trusted.cert_pem.bytes()
            )
            async with AdsApiClient(settings) as client:
                if speaks:
                    assert await client.products() == ()
                else:
                    with pytest.raises(AdsApiUnavailableError):
                        await client.products()
    finally:
        await running.stop(None)


async def test_a_closed_client_says_so(server: ScriptedAdsApi) -> None:
    client = AdsApiClient(AdsApiSettings(target=server.target))
    await client.aclose()
    with pytest.raises(AdsApiUnavailableError, match="closed"):
        await client.products()


async def test_calls_are_logged_by_name_and_outcome_without_content(
    server: ScriptedAdsApi, client: AdsApiClient, caplog: pytest.LogCaptureFixture
) -> None:
    server.scripts[AVAILS] = answer_avails
    server.always(PRODUCTS, Refusal(grpc.StatusCode.NOT_FOUND, message="secret-in-the-message"))

    with caplog.at_level(logging.DEBUG, logger="tools.ads_api"):
        await client.avails([line_spec("secret-line")])
        with pytest.raises(AdsApiError):
            await client.products()

    outcomes = {record.ads_api_method: record.ads_api_outcome for record in caplog.records}  # type: ignore[attr-defined]  # structured fields
    assert outcomes == {AVAILS: "OK", PRODUCTS: "NOT_FOUND"}
    assert "secret" not in caplog.text


async def test_health_without_a_health_service_is_an_error(
    server: ScriptedAdsApi, client: AdsApiClient
) -> None:
    with pytest.raises(AdsApiError):  # the scripted server has no health service
        await client.health()


def test_the_tables_methods_are_all_there() -> None:
    assert {PRODUCTS, AVAILS, FORECAST, PUBLISH, PERFORMANCE} <= set(RULES)

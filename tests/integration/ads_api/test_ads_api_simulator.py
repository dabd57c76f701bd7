"""Every question of the port, asked of the simulator over a socket."""

from __future__ import annotations  # the async stub exists for the type checker only

import asyncio
import uuid
from collections.abc import AsyncIterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import grpc
import pytest

from planner.domain.booking import Approval, DraftAdSet, DraftCampaign, DraftState, Quote, ReservationState
from planner.domain.brief import AgeRange, DateSpan, PlaceKind
from planner.domain.errors import AdsApiQuotaError, AdsApiRejectedError, AdsApiUnavailableError, Recovery
from planner.domain.inventory import LineSpec, Product
from planner.domain.money import Money
from planner.domain.plan import Bid, BidStrategy
from planner.domain.vocabulary import (
    GOAL_GROUPS,
    BuyingChannel,
    DeliveryGoal,
    Format,
    Gender,
    Pacing,
    PriceModel,
)
from planner.ports import AdsApi
from protos.ads.simulator.v1 import faults_pb2, faults_pb2_grpc
from protos.ads.v1 import accounts_pb2
from tests.fakes.simulator import AS_OF, SimulatorProcess
from tools.ads_api.client import AdsApiClient, AdsApiSettings

FLIGHT = DateSpan(start=AS_OF + timedelta(days=20), end=AS_OF + timedelta(days=33))


@pytest.fixture(scope="session")
async def api(simulator_target: str) -> AsyncIterator[AdsApiClient]:
    async with AdsApiClient(AdsApiSettings(target=simulator_target)) as client:
        yield client


@pytest.fixture(scope="session")
async def products(api: AdsApiClient) -> tuple[Product, ...]:
    return await api.products()


@pytest.fixture(scope="session")
async def account_id(api: AdsApiClient) -> str:
    answer = await api._calls.unary(
        "AdAccountService/ListAdAccounts",
        accounts_pb2.ListAdAccountsRequest(page_size=1),
        accounts_pb2.ListAdAccountsResponse,
    )
    return answer.ad_accounts[0].name.removeprefix("adAccounts/")


def line_of(product: Product, country_code: str = "DE", goal: DeliveryGoal | None = None) -> LineSpec:
    return LineSpec(
        line_id=f"{country_code}-{product.code}-{goal or product.delivery_goals[0]}",
        product_code=product.code,
        format=product.format,
        placement=product.placement,
        delivery_goal=goal or product.delivery_goals[0],
        country_code=country_code,
        flight=FLIGHT,
        budget=Money.of(20_000, "EUR"),
    )


def sold_in(products: tuple[Product, ...], country_code: str) -> list[Product]:
    return [
        product
        for product in products
        if country_code in product.countries and product.price_model is PriceModel.CPM
    ]


async def test_taxonomies_hold_places_interests_genres_and_categories(api: AdsApiClient) -> None:
    snapshot = await api.taxonomies()
    kinds = {kind: [t for t in snapshot.places if t.place.kind is kind] for kind in PlaceKind}
    assert all(kinds.values())
    assert {"US", "DE", "BR"} <= {target.place.place_id for target in kinds[PlaceKind.COUNTRY]}
    assert len({target.place.place_id for target in snapshot.places}) == len(snapshot.places)
    assert snapshot.audiences
    assert snapshot.categories
    assert snapshot.source.startswith("simulator/")
    assert snapshot.release.count("=") == 3


async def test_an_account_has_currency_and_time_zone(api: AdsApiClient, account_id: str) -> None:
    account = await api.account(account_id)
    assert account.account_id == account_id
    assert len(account.currency) == 3
    assert account.time_zone


async def test_an_unknown_account_is_rejected_by_name(api: AdsApiClient) -> None:
    with pytest.raises(AdsApiRejectedError) as raised:
        await api.account("nobody")
    assert raised.value.code == "AD_ACCOUNT_UNKNOWN"


async def test_the_catalogue_has_every_format(products: tuple[Product, ...]) -> None:
    assert {product.format for product in products} == set(Format)
    assert all(product.countries and product.smallest_budget.amount_micros > 0 for product in products)


async def test_avails_of_many_lines_are_in_order(api: AdsApiClient, products: tuple[Product, ...]) -> None:
    lines = [
        line_of(product, country) for country in ("US", "DE", "BR") for product in sold_in(products, country)
    ]
    answer = await api.avails(lines)
    assert {one.line_id for one in answer.avails} | {one.line_id for one in answer.problems} == {
        line.line_id for line in lines
    }
    assert answer.avails
    for avails in answer.avails:
        assert avails.capacity >= avails.matched >= avails.possible >= avails.available >= 0
        assert avails.provenance.simulated


async def test_narrowing_the_audience_costs_units_and_says_which_choice_cost_them(
    api: AdsApiClient, products: tuple[Product, ...]
) -> None:
    music = next(product for product in products if product.code == "audio_music")
    wide = line_of(music)
    narrow = wide.model_copy(
        update={
            "line_id": "narrow",
            "ages": AgeRange(youngest=18, oldest=24),
            "genders": (Gender.FEMALE,),
        }
    )
    answer = await api.avails([wide, narrow])
    by_id = {avails.line_id: avails for avails in answer.avails}
    assert by_id["narrow"].matched < by_id[wide.line_id].matched
    assert {loss.criterion for loss in by_id["narrow"].losses} >= {"AGE", "GENDER"}


async def test_excluded_places_go_out_as_the_kind_they_are(
    api: AdsApiClient, products: tuple[Product, ...]
) -> None:
    snapshot = await api.taxonomies()
    places = [t.place for t in snapshot.places if t.place.country_code == "DE"]
    region = next(place for place in places if place.kind is PlaceKind.REGION)
    city = next(place for place in places if place.kind is PlaceKind.CITY)
    music = next(product for product in products if product.code == "audio_music")
    wide = line_of(music)
    without = wide.model_copy(
        update={"line_id": "without", "excluded_place_ids": (region.place_id, city.place_id)}
    )
    answer = await api.avails([wide, without])
    assert answer.problems == ()
    matched = {avails.line_id: avails.matched for avails in answer.avails}
    assert matched["without"] < matched[wide.line_id]


async def test_a_line_that_is_not_sold_there_is_a_problem(
    api: AdsApiClient, products: tuple[Product, ...]
) -> None:
    music = next(product for product in products if product.code == "audio_music")
    answer = await api.avails([line_of(music), line_of(music, "KP")])
    assert len(answer.avails) == 1
    assert [problem.line_id for problem in answer.problems] == [line_of(music, "KP").line_id]
    assert answer.problems[0].code == "COUNTRY_NOT_SOLD"


async def test_curves_of_every_product_and_goal_rise(
    api: AdsApiClient, products: tuple[Product, ...]
) -> None:
    lines = [
        line_of(product, goal=goal) for product in sold_in(products, "DE") for goal in product.delivery_goals
    ]
    answer = await api.forecast(lines, currency="EUR", up_to_micros=50_000_000_000)
    assert len(lines) > 15  # more than one call
    assert not [problem for problem in answer.problems if problem.code == "ADS_API_CONTRACT"]
    assert len(answer.forecasts) > 15
    for forecast in answer.forecasts:
        assert forecast.points[0].spend_micros == 0
        assert forecast.points[-1].spend_micros == 50_000_000_000
        assert all(before.reach_people <= after.reach_people for before, after in pairwise(forecast.points))
        assert 0 <= forecast.points[-1].reach_people <= forecast.universe_people
        assert forecast.points[-1].results is not None
        assert len(forecast.points[-1].n_plus_reach) == 5
        assert forecast.relative_error > 0


async def test_money_below_a_products_minimum_is_a_problem(
    api: AdsApiClient, products: tuple[Product, ...]
) -> None:
    music = next(product for product in products if product.code == "audio_music")
    answer = await api.forecast([line_of(music)], currency="EUR", up_to_micros=1_000_000)
    assert [problem.code for problem in answer.problems] == ["BUDGET_BELOW_MINIMUM"]
    assert answer.problems[0].recovery == "correctable"


async def test_exchange_rates_are_exact_and_dated(api: AdsApiClient) -> None:
    rates = await api.exchange_rates(AS_OF)
    assert rates.as_of <= AS_OF
    assert rates.rate("USD", "USD") == Decimal(1)
    assert rates.knows("EUR")
    assert rates.knows("JPY")
    assert all(isinstance(rate, Decimal) for rate in rates.usd_per_unit.values())


async def test_rates_of_a_day_to_come_are_rejected(api: AdsApiClient) -> None:
    with pytest.raises(AdsApiRejectedError) as raised:
        await api.exchange_rates(AS_OF + timedelta(days=30))
    assert raised.value.code == "DATE_OUT_OF_RANGE"
    assert raised.value.recovery is Recovery.CORRECTABLE


async def test_past_ad_sets_come_oldest_first_within_the_days_asked_for(api: AdsApiClient) -> None:
    first, before = AS_OF - timedelta(days=200), AS_OF - timedelta(days=20)
    records = [record async for batch in api.past_ad_sets(first, before) for record in batch]
    assert records
    assert all(first <= record.start <= record.end < before for record in records)
    assert [record.start for record in records] == sorted(record.start for record in records)
    assert {record.source for record in records} == {"ads-api:simulator/1"}
    assert all(record.simulated for record in records)
    assert len({record.external_id for record in records}) == len(records)
    assert all(record.spend_micros >= 0 and "impressions" in record.results for record in records)


async def test_no_past_ad_set_ended_before_it_began(api: AdsApiClient) -> None:
    assert [batch async for batch in api.past_ad_sets(AS_OF, AS_OF)] == []


async def test_daily_results_stay_within_the_days_asked_for(api: AdsApiClient) -> None:
    first, last = AS_OF - timedelta(days=3), AS_OF - timedelta(days=1)
    days = [day async for batch in api.daily_results(first, last) for day in batch]
    assert days
    assert {day.day for day in days} == {first, first + timedelta(days=1), last}


async def test_health_is_serving(api: AdsApiClient) -> None:
    assert await api.health() == "SERVING"


async def reserved_quote(api: AdsApiClient, account_id: str, products: tuple[Product, ...]) -> Quote:
    account = await api.account(account_id)
    lines = [
        line_of(product, country).model_copy(update={"budget": Money.of(20_000, account.currency)})
        for product in products
        if product.reserved
        for country in product.countries[:3]
    ]
    return await api.quote(account_id, lines, time_zone=account.time_zone, channel=BuyingChannel.DIRECT)


async def test_a_reservation_goes_from_quote_to_hold_to_booking_and_back(
    api: AdsApiClient, account_id: str, products: tuple[Product, ...]
) -> None:
    quote = await reserved_quote(api, account_id, products)
    assert quote.lines, quote.problems
    line = quote.lines[0]
    assert line.total.amount_micros <= 20_000_000_000
    assert line.units > 0

    request_id = str(uuid.uuid4())
    held = await api.hold(quote, request_id=request_id, line_ids=(line.line_id,), hold_for=timedelta(hours=1))
    again = await api.hold(
        quote, request_id=request_id, line_ids=(line.line_id,), hold_for=timedelta(hours=1)
    )
    assert held.state is ReservationState.HELD
    assert again.reservation_id == held.reservation_id
    assert held.expires_at is not None

    booked = await api.book(held, approver="jo@example.com", request_id=str(uuid.uuid4()))
    assert booked.state is ReservationState.BOOKED
    assert booked.approver == "jo@example.com"
    assert (await api.reservation(booked.reservation_id)).etag == booked.etag

    with pytest.raises(AdsApiRejectedError) as raised:
        await api.cancel(held)  # what was seen before the booking
    assert raised.value.code == "ETAG_MISMATCH"
    assert (await api.cancel(booked)).state is ReservationState.CANCELED


async def test_the_same_request_id_for_another_hold_is_a_conflict(
    api: AdsApiClient, account_id: str, products: tuple[Product, ...]
) -> None:
    quote = await reserved_quote(api, account_id, products)
    request_id = str(uuid.uuid4())
    held = await api.hold(quote, request_id=request_id, line_ids=(quote.lines[0].line_id,))
    with pytest.raises(AdsApiRejectedError) as raised:
        await api.hold(quote, request_id=request_id, line_ids=(quote.lines[1].line_id,))
    assert raised.value.code == "IDEMPOTENCY_CONFLICT"
    assert raised.value.recovery is Recovery.TERMINAL
    await api.cancel(held)


async def test_a_plan_is_drafted_checked_and_published_only_as_approved(
    api: AdsApiClient, account_id: str, products: tuple[Product, ...]
) -> None:
    account = await api.account(account_id)
    music = next(product for product in products if product.code == "audio_music")
    line = line_of(music, music.countries[0], DeliveryGoal.REACH).model_copy(
        update={"budget": Money.of(20_000, account.currency)}
    )
    campaign = DraftCampaign(
        name="Spring",
        goal_group=GOAL_GROUPS[DeliveryGoal.REACH],
        ad_sets=(
            DraftAdSet(name="Music", spec=line, bid=Bid(strategy=BidStrategy.AUTOBID), pacing=Pacing.EVEN),
        ),
    )
    draft = await api.create_drafts(
        account_id,
        [campaign],
        media_plan="plan-1/v2",
        request_id=str(uuid.uuid4()),
        time_zone=account.time_zone,
        channel=BuyingChannel.SELF_SERVE,
    )
    assert draft.state is DraftState.DRAFT
    assert set(draft.ad_set_ids) == {line.line_id}
    assert (await api.draft(draft.draft_id)).digest == draft.digest

    check = await api.validate_draft(draft.draft_id)
    assert check.faults == ()
    assert check.digest == draft.digest

    approval = Approval(token="approved", approver="jo@example.com", digest=draft.digest)  # noqa: S106  # of a test
    with pytest.raises(AdsApiRejectedError) as raised:
        await api.publish_draft(
            draft.draft_id,
            approval.model_copy(update={"digest": "another"}),
            request_id=str(uuid.uuid4()),
        )
    assert raised.value.code == "APPROVAL_REQUIRED"

    published = await api.publish_draft(draft.draft_id, approval, request_id=str(uuid.uuid4()))
    assert published.draft.state is DraftState.PUBLISHED
    assert len(published.ad_set_ids) == 1


async def test_a_draft_with_a_fault_says_which_part_has_it(
    api: AdsApiClient, account_id: str, products: tuple[Product, ...]
) -> None:
    music = next(product for product in products if product.code == "audio_music")
    late = line_of(music).model_copy(
        update={"flight": DateSpan(start=date(2026, 1, 1), end=date(2026, 1, 31))}
    )
    campaign = DraftCampaign(
        name="Late",
        goal_group=GOAL_GROUPS[late.delivery_goal],
        ad_sets=(DraftAdSet(name="Too late", spec=late),),
    )
    draft = await api.create_drafts(
        account_id, [campaign], media_plan="p", request_id=str(uuid.uuid4()), time_zone="UTC"
    )
    check = await api.validate_draft(draft.draft_id)
    assert "FLIGHT_IN_PAST" in {fault.code for fault in check.faults}
    assert draft.ad_set_ids[late.line_id] in {fault.entity_id for fault in check.faults}


@pytest.fixture
async def faults(simulator_target: str) -> AsyncIterator[faults_pb2_grpc.FaultsServiceAsyncStub]:
    async with grpc.aio.insecure_channel(simulator_target) as channel:
        stub: faults_pb2_grpc.FaultsServiceAsyncStub = faults_pb2_grpc.FaultsServiceStub(channel)
        yield stub
        await stub.ClearFaults(faults_pb2.ClearFaultsRequest())


async def test_lines_of_a_supplier_that_is_down_are_transient_problems(
    api: AdsApiClient, products: tuple[Product, ...], faults: faults_pb2_grpc.FaultsServiceAsyncStub
) -> None:
    fault = faults_pb2.Fault(method_prefix="/ads.v1.InventoryService/CheckAvails", partial_rate=0.5)
    await faults.InjectFault(faults_pb2.InjectFaultRequest(fault=fault))
    lines = [line_of(product, country) for country in ("US", "DE") for product in sold_in(products, country)]
    answer = await api.avails(lines)
    assert answer.avails
    assert {(problem.code, problem.recovery) for problem in answer.problems} == {
        ("SUPPLIER_UNAVAILABLE", "transient")
    }


async def test_a_quota_of_the_simulator_says_when_to_come_back(
    simulator_target: str, faults: faults_pb2_grpc.FaultsServiceAsyncStub
) -> None:
    fault = faults_pb2.Fault(method_prefix="/ads.v1.PricingService/", quota_calls_per_second=1)
    await faults.InjectFault(faults_pb2.InjectFaultRequest(fault=fault))
    async with AdsApiClient(AdsApiSettings(target=simulator_target)) as client:
        outcomes = await asyncio.gather(
            *(client.exchange_rates(AS_OF) for _ in range(10)), return_exceptions=True
        )
    refused = [outcome for outcome in outcomes if isinstance(outcome, AdsApiQuotaError)]
    assert refused
    assert all(error.retry_after_s for error in refused)


async def test_a_killed_simulator_is_unavailable_at_once_and_works_again_after_a_restart(
    tmp_path: Path,
) -> None:
    simulator = await asyncio.to_thread(SimulatorProcess, tmp_path)
    try:
        async with AdsApiClient(AdsApiSettings(target=simulator.target)) as client:
            port: AdsApi = client
            before = await port.products()

            await asyncio.to_thread(simulator.kill)
            with pytest.raises(AdsApiUnavailableError) as raised:
                await port.products()
            assert raised.value.code == "ADS_API_UNAVAILABLE"  # and not ADS_API_DEADLINE: it did not wait
            with pytest.raises(AdsApiUnavailableError):
                await client.health()

            await asyncio.to_thread(simulator.restart)
            async with asyncio.timeout(20.0):
                while True:
                    try:
                        assert await port.products() == before
                        break
                    except AdsApiUnavailableError:
                        await asyncio.sleep(0.05)
    finally:
        await asyncio.to_thread(simulator.stop)

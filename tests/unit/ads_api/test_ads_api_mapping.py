"""From the wire to the domain: what is read, and what is refused because it cannot be."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.brief import AgeRange, DateSpan, Daypart, FrequencyCap, PlaceKind
from planner.domain.errors import AdsApiContractError, AdsApiRejectedError
from planner.domain.inventory import AvailsStatus
from planner.domain.money import Money
from planner.domain.plan import Bid, BidStrategy
from planner.domain.vocabulary import (
    BuyingChannel,
    DeliveryGoal,
    FrequencyUnit,
    Gender,
    Pacing,
    Platform,
    PriceModel,
    Weekday,
)
from protos.ads.v1 import accounts_pb2, inventory_pb2, pricing_pb2, taxonomy_pb2
from protos.ads.v1 import common_pb2 as ads
from tests.fakes.wire import PROVENANCE, line_avails, line_spec, wire_day
from tools.ads_api.mapping.accounts import read_account
from tools.ads_api.mapping.dates import read_date, read_instant, wire_date
from tools.ads_api.mapping.inventory import read_avails, read_product
from tools.ads_api.mapping.lines import read_line_error, wire_line
from tools.ads_api.mapping.money import read_money, wire_budget
from tools.ads_api.mapping.pricing import read_rates
from tools.ads_api.mapping.provenance import read_provenance
from tools.ads_api.mapping.taxonomy import read_node, read_place

SEEN = read_provenance(PROVENANCE)


@given(st.dates())
def test_days_go_there_and_back(day: date) -> None:
    assert read_date(wire_date(day), "a day") == day


@pytest.mark.parametrize("day", [(0, 0, 0), (2026, 0, 0), (2026, 2, 30)])
def test_what_is_no_day_breaks_the_contract(day: tuple[int, int, int]) -> None:
    with pytest.raises(AdsApiContractError, match="the start"):
        read_date(wire_day(*day), "the start")


def test_instants_are_utc_and_an_unset_one_is_none() -> None:
    assert read_instant(Timestamp(seconds=1)) == datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)
    assert read_instant(Timestamp()) is None
    with pytest.raises(AdsApiContractError):
        read_instant(Timestamp(seconds=10**15))


@given(st.integers(min_value=1, max_value=2**63 - 1))
def test_money_stays_exact_to_the_micro(micros: int) -> None:
    budget = wire_budget(Money(amount_micros=micros, currency="JPY"))
    assert read_money(budget.amount_micros, budget.currency_code, "money").amount_micros == micros


@pytest.mark.parametrize(("micros", "currency"), [(-1, "EUR"), (1, ""), (1, "eur"), (1, "EURO")])
def test_what_is_no_money_breaks_the_contract(micros: int, currency: str) -> None:
    with pytest.raises(AdsApiContractError):
        read_money(micros, currency, "money")


def test_provenance_says_whether_the_market_is_made_up() -> None:
    assert SEEN.source == "scripted/1"
    assert SEEN.simulated
    assert SEEN.method == "MODELED"


def test_an_unknown_method_counts_as_the_weakest() -> None:
    newer = ads.Provenance(source="x/2", method=ads.Provenance.Method.ValueType(77))
    assert read_provenance(newer).method == "ESTIMATE"


def test_a_line_says_everything_it_is_to_the_wire() -> None:
    spec = line_spec(goal=DeliveryGoal.APP_INSTALLS).model_copy(
        update={
            "region_ids": ("iso3166-2:DE-BY",),
            "excluded_place_ids": ("geonames:1", "geonames:2"),
            "ages": AgeRange(youngest=25, oldest=34),
            "genders": (Gender.FEMALE, Gender.NON_BINARY),
            "interest_ids": ("int_sports",),
            "genre_ids": ("gen_techno",),
            "languages": ("de",),
            "platforms": (Platform.CTV,),
            "gaps": (DateSpan(start=date(2026, 12, 3), end=date(2026, 12, 4)),),
            "dayparts": (Daypart(days=(Weekday.MONDAY, Weekday.SUNDAY), start_hour=6, end_hour=24),),
            "frequency_cap": FrequencyCap(impressions=3, unit=FrequencyUnit.WEEK),
            "ad_category": "ADV_1",
        }
    )
    line = wire_line(
        spec,
        budget=Money.of(500, "EUR"),
        time_zone="Europe/Berlin",
        region_ids={"geonames:2"},
        channel=BuyingChannel.DIRECT,
        bid=Bid(strategy=BidStrategy.MAX_BID, amount=Money.of(9, "EUR")),
        pacing=Pacing.ASAP,
    )

    assert line.delivery_goal == ads.DELIVERY_GOAL_APP_INSTALLS
    assert line.buying_channel == ads.BUYING_CHANNEL_DIRECT
    assert list(line.targeting.region_ids) == ["iso3166-2:DE-BY"]
    assert list(line.targeting.excluded_region_ids) == ["geonames:2"]
    assert list(line.targeting.excluded_city_ids) == ["geonames:1"]
    assert (line.targeting.age.min, line.targeting.age.max) == (25, 34)
    assert list(line.targeting.genders) == [ads.GENDER_FEMALE, ads.GENDER_NON_BINARY]
    assert list(line.targeting.interest_ids) == ["int_sports"]
    assert list(line.targeting.genre_ids) == ["gen_techno"]
    assert list(line.targeting.platforms) == [ads.PLATFORM_CONNECTED_TV]
    assert list(line.targeting.languages) == ["de"]
    assert list(line.targeting.dayparts[0].days_of_week) == [1, 7]
    assert line.targeting.dayparts[0].end_hour == 24
    assert line.flight.time_zone == "Europe/Berlin"
    assert line.flight.end_date == wire_day(2026, 12, 7)
    assert line.gaps[0].start_date == wire_day(2026, 12, 3)
    assert (line.budget.amount_micros, line.budget.currency_code) == (500_000_000, "EUR")
    assert line.budget.type == ads.BUDGET_TYPE_LIFETIME
    assert (line.bid.strategy, line.bid.amount_micros) == (ads.BID_STRATEGY_MAX_BID, 9_000_000)
    assert (line.frequency_cap.max_impressions, line.frequency_cap.period_count) == (3, 1)
    assert line.frequency_cap.unit == ads.FREQUENCY_UNIT_WEEK
    assert line.pacing == ads.PACING_ASAP
    assert line.ad_category == "ADV_1"


def test_a_line_for_everyone_targets_nobody_in_particular() -> None:
    line = wire_line(line_spec(), budget=None, time_zone="UTC")
    assert line.targeting == ads.Targeting()
    assert not line.HasField("budget")
    assert not line.HasField("bid")
    assert not line.HasField("frequency_cap")


def test_a_fixed_price_carries_no_bid() -> None:
    line = wire_line(line_spec(), budget=None, time_zone="UTC", bid=Bid(strategy=BidStrategy.FIXED_PRICE))
    assert not line.HasField("bid")


def test_a_pacing_the_ads_api_lacks_is_refused_and_not_bent() -> None:
    with pytest.raises(AdsApiRejectedError) as raised:
        wire_line(line_spec(), budget=None, time_zone="UTC", pacing=Pacing.FRONT_LOADED)
    assert raised.value.code == "NOT_OFFERED"


def test_avails_are_read_with_holds_as_contention() -> None:
    avails = read_avails(line_avails(), SEEN)
    assert (avails.capacity, avails.matched, avails.possible, avails.available) == (1000, 800, 700, 600)
    assert avails.reserved == 200
    assert avails.contending == 30
    assert avails.status is AvailsStatus.AVAILABLE
    assert [(loss.criterion, loss.lost_units) for loss in avails.losses] == [("AGE", 100)]
    assert avails.sell_through_rate == 0.25


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("capacity_units", 799),
        ("possible_units", 801),
        ("available_units", 701),
        ("available_units", -1),
        ("reserved_units", 199),
        ("status", 0),
        ("status", 44),
    ],
)
def test_avails_that_cannot_be_break_the_contract(field: str, value: int) -> None:
    wire = line_avails()
    setattr(wire, field, value)
    with pytest.raises(AdsApiContractError):
        read_avails(wire, SEEN)


def test_targeting_that_adds_units_breaks_the_contract() -> None:
    wire = line_avails()
    wire.criterion_losses[0].matched_units_without = 799
    with pytest.raises(AdsApiContractError, match="AGE"):
        read_avails(wire, SEEN)


@pytest.mark.parametrize(
    ("available", "status"), [(600, AvailsStatus.AVAILABLE), (0, AvailsStatus.UNAVAILABLE)]
)
def test_without_a_budget_the_status_is_whether_anything_is_left(
    available: int, status: AvailsStatus
) -> None:
    wire = line_avails()
    wire.ClearField("status")
    wire.ClearField("requested_units")
    wire.available_units, wire.reserved_units = available, 800 - available
    assert read_avails(wire, SEEN).status is status


def product(**changes: object) -> inventory_pb2.Product:
    wire = inventory_pb2.Product(
        code="audio_music",
        name="Music",
        format=ads.FORMAT_AUDIO,
        placement=ads.PLACEMENT_MUSIC,
        buying_type=ads.BUYING_TYPE_AUCTION,
        price_model=ads.PRICE_MODEL_CPM,
        buying_channels=[ads.BUYING_CHANNEL_SELF_SERVE],
        delivery_goals=[ads.DELIVERY_GOAL_REACH, ads.DeliveryGoal.ValueType(88)],
        platforms=[ads.PLATFORM_IOS, ads.PLATFORM_SMART_SPEAKER],
        country_codes=["DE"],
        min_budget_micros=250_000_000,
        currency_code="USD",
        min_flight_days=1,
        max_flight_days=180,
        lead_time_days=2,
        max_creative_seconds=30,
    )
    for name, value in changes.items():
        setattr(wire, name, value)
    return wire


def test_a_product_is_read_with_what_plans_have_words_for() -> None:
    read = read_product(product())
    assert read is not None
    assert read.price_model is PriceModel.CPM
    assert read.delivery_goals == (DeliveryGoal.REACH,)
    assert read.platforms == (Platform.IOS,)
    assert read.smallest_budget == Money.of(250, "USD")
    assert (read.lead_days, read.longest_flight_days, read.longest_spot_seconds) == (2, 180, 30)
    assert not read.reserved


@pytest.mark.parametrize(
    "change",
    [
        {"placement": ads.PLACEMENT_TAKEOVER},
        {"price_model": ads.PRICE_MODEL_FLAT_RATE_PER_DAY},
        {"format": 99},
        {"buying_type": 0},
    ],
)
def test_a_product_plans_have_no_words_for_is_left_out(change: dict[str, object]) -> None:
    assert read_product(product(**change)) is None


def test_a_product_only_for_devices_plans_have_no_word_for_is_left_out() -> None:
    wire = product()
    del wire.platforms[:]
    wire.platforms.append(ads.PLATFORM_SMART_SPEAKER)
    assert read_product(wire) is None


def test_a_display_product_has_no_length() -> None:
    read = read_product(product(max_creative_seconds=0))
    assert read is not None
    assert read.longest_spot_seconds is None


def test_a_country_goes_by_its_code_and_a_city_keeps_its_id_and_region() -> None:
    country = read_place(
        taxonomy_pb2.GeoTarget(
            id="geonames:2921044",
            type=taxonomy_pb2.GEO_TARGET_TYPE_COUNTRY,
            name="Germany",
            country_code="DE",
            alternate_names=["Deutschland"],
        )
    )
    city = read_place(
        taxonomy_pb2.GeoTarget(
            id="geonames:2867714",
            type=taxonomy_pb2.GEO_TARGET_TYPE_CITY,
            name="Munich",
            country_code="DE",
            parent_name="Bavaria",
            population=1_500_000,
        )
    )
    assert country is not None
    assert city is not None
    assert country.place.place_id == "DE"
    assert country.other_names == ("Deutschland",)
    assert (city.place.place_id, city.place.kind) == ("geonames:2867714", PlaceKind.CITY)
    assert city.place.region_name == "Bavaria"
    assert city.population == 1_500_000


def test_nodes_that_briefs_cannot_target_are_left_out() -> None:
    topic = taxonomy_pb2.AudienceNode(id="pod_1", kind=taxonomy_pb2.AUDIENCE_NODE_KIND_PODCAST_TOPIC)
    assert read_node(topic) is None


def test_an_account_loses_its_prefix_and_must_have_a_time_zone() -> None:
    wire = accounts_pb2.AdAccount(
        name="adAccounts/acme", display_name="Acme", currency_code="EUR", time_zone="Europe/Berlin"
    )
    assert read_account(wire).account_id == "acme"
    wire.time_zone = ""
    with pytest.raises(AdsApiContractError):
        read_account(wire)


def rates(usd_per_unit: str, code: str = "EUR") -> pricing_pb2.ListExchangeRatesResponse:
    return pricing_pb2.ListExchangeRatesResponse(
        as_of=wire_day(2026, 11, 20),
        rates=[pricing_pb2.ExchangeRate(currency_code=code, usd_per_unit=usd_per_unit)],
        provenance=PROVENANCE,
    )


def test_exchange_rates_are_exact_decimals() -> None:
    read = read_rates(rates("0.00006312", "IDR"))
    assert read.usd_per_unit["IDR"] == Decimal("0.00006312")
    assert read.as_of == date(2026, 11, 20)
    assert read.source == "scripted/1"


@pytest.mark.parametrize("text", ["", "abc", "0", "-1", "NaN", "Infinity"])
def test_a_rate_that_is_no_positive_number_breaks_the_contract(text: str) -> None:
    with pytest.raises(AdsApiContractError):
        read_rates(rates(text))


def test_a_dollar_that_is_not_worth_a_dollar_breaks_the_contract() -> None:
    with pytest.raises(AdsApiContractError):
        read_rates(rates("1.01", "USD"))


@pytest.mark.parametrize(
    ("recovery", "word"),
    [
        (ads.RECOVERY_TRANSIENT, "transient"),
        (ads.RECOVERY_CORRECTABLE, "correctable"),
        (ads.RECOVERY_NEEDS_PERSON, "terminal"),
        (ads.RECOVERY_UNSPECIFIED, "terminal"),
    ],
)
def test_a_lines_error_says_what_helps(recovery: ads.Recovery.ValueType, word: str) -> None:
    problem = read_line_error("l", ads.LineError(reason="X_Y", message="why", recovery=recovery))
    assert (problem.code, problem.message, problem.recovery) == ("X_Y", "why", word)

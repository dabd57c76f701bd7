"""Past ad sets and their days, as they go into the history."""

from datetime import date

import pytest

from planner.domain.errors import AdsApiContractError
from planner.domain.inventory import Provenance
from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import reporting_pb2
from tests.fakes.wire import wire_day
from tools.ads_api.mapping.reporting import read_ad_set, read_day

SOURCE = Provenance(source="simulator/1", simulated=True)


def ad_set() -> reporting_pb2.AdSetPerformance:
    return reporting_pb2.AdSetPerformance(
        advertiser=reporting_pb2.Advertiser(id="adv1", name="Acme", ad_category="ADV_1", country_code="DE"),
        campaign_id="c1",
        campaign_name="Spring",
        buying_channel=ads.BUYING_CHANNEL_SELF_SERVE,
        ad_set_id="s1",
        product_code="video_in_stream",
        format=ads.FORMAT_VIDEO,
        placement=ads.PLACEMENT_IN_STREAM,
        delivery_goal=ads.DELIVERY_GOAL_APP_INSTALLS,
        country_code="DE",
        region_ids=["iso3166-2:DE-BY"],
        age_min=18,
        age_max=34,
        genders=[ads.GENDER_FEMALE],
        interest_ids=["int_sports"],
        genre_ids=["gen_techno"],
        platforms=[ads.PLATFORM_IOS, ads.PLATFORM_SMART_SPEAKER],
        budget=ads.Budget(amount_micros=5_000_000_000, currency_code="EUR", type=ads.BUDGET_TYPE_DAILY),
        start_date=wire_day(2026, 3, 1),
        end_date=wire_day(2026, 3, 31),
        price_model=ads.PRICE_MODEL_FLAT_RATE_PER_DAY,
        bid_strategy=ads.BID_STRATEGY_AUTOBID,
        results=ads.Results(
            impressions=1000,
            reach=400,
            clicks=5,
            video_views=600,
            video_completions=500,
            audio_completions=7,
            installs=0,
            leads=9,
            spend_micros=9_007_199_254_740_993,
        ),
        unit_type=ads.UNIT_TYPE_IMPRESSIONS,
        booked_units=1100,
        delivered_units=1000,
        suppressed_metrics=[ads.METRIC_INSTALLS],
    )


def test_an_ad_set_is_read_whole() -> None:
    record = read_ad_set(ad_set(), SOURCE)
    assert record is not None
    assert (record.source, record.external_id, record.simulated) == ("ads-api:simulator/1", "s1", True)
    assert (record.start, record.end) == (date(2026, 3, 1), date(2026, 3, 31))
    assert (record.format, record.placement, record.delivery_goal) == ("VIDEO", "IN_STREAM", "APP_INSTALLS")
    assert record.buying_channel == "SELF_SERVE"
    assert record.price_model == "FLAT_RATE_PER_DAY"
    assert record.genders == ("FEMALE",)
    assert record.interest_ids == ("int_sports", "gen_techno")
    assert record.platforms == ("IOS", "SMART_SPEAKER")
    assert (record.budget_micros, record.budget_period, record.currency) == (5_000_000_000, "DAILY", "EUR")
    assert record.spend_micros == 9_007_199_254_740_993
    assert record.advertiser_category == "ADV_1"


def test_withheld_metrics_are_absent_and_never_zero() -> None:
    record = read_ad_set(ad_set(), SOURCE)
    assert record is not None
    assert "installs" not in record.results
    assert record.results == {
        "impressions": 1000,
        "reach": 400,
        "clicks": 5,
        "video_views": 600,
        "completions": 500,
        "streams": 0,
        "page_views": 0,
        "leads": 9,
        "conversions": 0,
        "booked_units": 1100,
        "delivered_units": 1000,
    }


@pytest.mark.parametrize(
    ("ad_format", "views", "completions"),
    [(ads.FORMAT_AUDIO, None, 7), (ads.FORMAT_VIDEO, 600, 500), (ads.FORMAT_DISPLAY, None, None)],
)
def test_metrics_that_a_format_cannot_have_are_absent(
    ad_format: ads.Format.ValueType, views: int | None, completions: int | None
) -> None:
    wire = ad_set()
    wire.format = ad_format
    record = read_ad_set(wire, SOURCE)
    assert record is not None
    assert record.results.get("video_views") == views
    assert record.results.get("completions") == completions


@pytest.mark.parametrize(
    ("field", "value"), [("format", 99), ("delivery_goal", 0), ("placement", 99), ("price_model", 0)]
)
def test_an_ad_set_in_words_newer_than_the_client_is_left_out(field: str, value: int) -> None:
    wire = ad_set()
    setattr(wire, field, value)
    assert read_ad_set(wire, SOURCE) is None


def test_an_ad_set_whose_spend_is_withheld_is_left_out() -> None:
    wire = ad_set()
    wire.suppressed_metrics.append(ads.METRIC_SPEND_MICROS)
    assert read_ad_set(wire, SOURCE) is None


def test_counts_below_zero_break_the_contract() -> None:
    wire = ad_set()
    wire.results.clicks = -1
    with pytest.raises(AdsApiContractError):
        read_ad_set(wire, SOURCE)


def test_an_ad_set_without_a_currency_breaks_the_contract() -> None:
    wire = ad_set()
    wire.ClearField("budget")
    with pytest.raises(AdsApiContractError, match="s1"):
        read_ad_set(wire, SOURCE)


def test_a_day_is_read_with_withheld_metrics_unknown() -> None:
    wire = reporting_pb2.DailyPerformance(
        ad_set_id="s1",
        date=wire_day(2026, 11, 19),
        results=ads.Results(impressions=10, clicks=1, video_views=3, spend_micros=70_000),
        currency_code="EUR",
        suppressed_metrics=[ads.METRIC_CLICKS],
    )
    day = read_day(wire, SOURCE)
    assert day is not None
    assert (day.source, day.external_id, day.day) == ("ads-api:simulator/1", "s1", date(2026, 11, 19))
    assert (day.impressions, day.clicks, day.video_views, day.spend_micros) == (10, None, 3, 70_000)


def test_a_day_whose_impressions_are_withheld_is_left_out() -> None:
    wire = reporting_pb2.DailyPerformance(
        ad_set_id="s1", date=wire_day(2026, 11, 19), suppressed_metrics=[ads.METRIC_IMPRESSIONS]
    )
    assert read_day(wire, SOURCE) is None

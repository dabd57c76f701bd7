from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.bookings import MOST_BOOKED, OtherAdvertisers
from tools.ads_api.simulator.countries import countries_by_code
from tools.ads_api.simulator.exchange import currencies, usd_per_unit
from tools.ads_api.simulator.market import Market
from tools.ads_api.simulator.products import Product, products, products_by_code
from tools.ads_api.simulator.seasons import day_index
from tools.ads_api.simulator.targeting import audience_share

GERMANY = countries_by_code()["DE"]
MUSIC = products_by_code()["audio_music"]


@pytest.fixture(scope="module")
def market() -> Market:
    return Market(7)


def test_the_same_seed_makes_the_same_market_and_another_seed_another(market: Market) -> None:
    np.testing.assert_array_equal(market.daily_supply(GERMANY, MUSIC), Market(7).daily_supply(GERMANY, MUSIC))
    assert (market.daily_cpm(GERMANY, MUSIC) != Market(8).daily_cpm(GERMANY, MUSIC)).all()


def test_prices_rise_towards_christmas_and_fall_in_january(market: Market) -> None:
    cpm = market.daily_cpm(GERMANY, MUSIC)
    dear = [
        cpm[day_index(date(year, 12, 1)) : day_index(date(year, 12, 20))].mean() for year in range(2022, 2027)
    ]
    cheap = [
        cpm[day_index(date(year, 1, 5)) : day_index(date(year, 1, 25))].mean() for year in range(2022, 2027)
    ]
    assert np.mean(dear) > 1.15 * np.mean(cheap)


def test_people_in_all_cells_are_everyone(market: Market) -> None:
    np.testing.assert_allclose(market.cells.sum(axis=(2, 3)), 1.0)
    assert market.prevalence.min() >= 0
    assert market.prevalence.max() <= 0.9


def test_each_choice_narrows_an_audience_and_leaving_it_out_widens_it_again(market: Market) -> None:
    wish = ads.Targeting(
        age=ads.AgeRange(min=18, max=34),
        genders=[ads.GENDER_FEMALE],
        interest_ids=["int_sports_running", "int_travel"],
        platforms=[ads.PLATFORM_IOS],
        dayparts=[ads.Daypart(days_of_week=[1, 2], start_hour=6, end_hour=10)],
    )
    share = audience_share(market, GERMANY, MUSIC, wish)
    assert 0 < share.inventory_share < share.people_share < 1
    for criterion in share.criteria():
        assert share.inventory_share_without(criterion) > share.inventory_share
    assert audience_share(market, GERMANY, MUSIC, ads.Targeting()).inventory_share == pytest.approx(1.0)


def test_excluding_an_interest_leaves_the_rest(market: Market) -> None:
    wanted = audience_share(market, GERMANY, MUSIC, ads.Targeting(interest_ids=["int_travel"])).people_share
    rest = audience_share(
        market, GERMANY, MUSIC, ads.Targeting(excluded_interest_ids=["int_travel"])
    ).people_share
    assert wanted + rest == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize("product", products(), ids=lambda product: product.code)
def test_bookings_never_take_a_whole_day_and_more_are_known_later(market: Market, product: Product) -> None:
    others = OtherAdvertisers(market)
    country = countries_by_code()[product.country_codes[0]]
    day = day_index(date(2026, 12, 10))
    early = others.bookings(country, product, day - 120).taken[:, day].sum()
    late = others.bookings(country, product, day - 1).taken[:, day].sum()
    assert 0 <= early <= late <= MOST_BOOKED + 1e-9


def test_exchange_rates_are_near_the_usual_ones_and_equal_for_the_same_day() -> None:
    for currency in currencies():
        first = usd_per_unit(7, currency, date(2026, 11, 20))
        assert first == usd_per_unit(7, currency, date(2026, 11, 20))
        assert float(usd_per_unit(7, currency, date(2024, 3, 1)) / first) == pytest.approx(1.0, abs=0.10)
    assert usd_per_unit(7, "USD", date(2026, 1, 1)) == 1

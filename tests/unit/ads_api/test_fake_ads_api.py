"""The in-memory Ads API keeps the port's promises."""

from datetime import date
from itertools import pairwise

import pytest

from planner.domain.errors import AdsApiUnavailableError
from planner.domain.inventory import LineProblem
from planner.domain.vocabulary import DeliveryGoal
from planner.ports import AdsApi
from tests.fakes.ads_api import PRODUCTS, FakeAdsApi
from tests.fakes.wire import line_spec


async def test_its_curves_rise_and_stay_within_the_universe() -> None:
    api: AdsApi = FakeAdsApi()
    answer = await api.forecast(
        [line_spec(f"{goal}", goal) for goal in DeliveryGoal], currency="EUR", up_to_micros=10**12
    )
    for forecast in answer.forecasts:
        assert forecast.points[0].spend_micros == 0
        assert forecast.points[-1].spend_micros == 10**12
        for before, after in pairwise(forecast.points):
            assert before.reach_people < after.reach_people <= forecast.universe_people
            assert after.reach_people <= after.impressions
            assert before.results is not None
            assert after.results is not None
            assert before.results < after.results


async def test_its_avails_are_in_order() -> None:
    (avails,) = (await FakeAdsApi().avails([line_spec()])).avails
    assert avails.capacity >= avails.matched >= avails.possible >= avails.available >= 0


async def test_it_fails_and_counts_on_demand() -> None:
    api = FakeAdsApi()
    api.fail_with["avails"] = AdsApiUnavailableError("off")
    with pytest.raises(AdsApiUnavailableError):
        await api.avails([line_spec()])
    assert await api.products() == PRODUCTS
    api.fail_everything_with(AdsApiUnavailableError("off"))
    with pytest.raises(AdsApiUnavailableError):
        await api.exchange_rates(date(2026, 11, 20))
    assert api.calls == {"avails": 1, "products": 1, "exchange_rates": 1}


async def test_a_line_can_be_given_a_problem() -> None:
    api = FakeAdsApi()
    problem = LineProblem(line_id="DE-AUDIO", code="COUNTRY_NOT_SOLD", message="no")
    api.problems["DE-AUDIO"] = problem
    answer = await api.avails([line_spec(), line_spec("other")])
    assert answer.problems == (problem,)
    assert [avails.line_id for avails in answer.avails] == ["other"]

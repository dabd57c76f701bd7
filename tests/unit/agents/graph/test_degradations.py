"""When the Ads API does not answer, the turn goes on and says what it went without."""

import pytest

from planner.domain.errors import AdsApiContractError, AdsApiError, AdsApiQuotaError, AdsApiUnavailableError
from planner.domain.forecast import ForecastBasis
from planner.domain.plan import DegradationKind
from planner.domain.turn import WentWithout
from tests.fakes.ads_api import PRODUCTS, RATES
from tests.fakes.talk import Talk
from tests.fakes.taxonomy import taxonomy_snapshot

BRIEF = "Reach people 18-34 in Brazil who like gaming with audio, EUR 20,000, 1 to 31 December 2026"
DOWN = AdsApiUnavailableError("the Ads API is away")


def went_without(talk: Talk) -> list[DegradationKind]:
    return [event.degradation.kind for event in talk.events if isinstance(event, WentWithout)]


@pytest.mark.parametrize(
    "error", [DOWN, AdsApiQuotaError("enough"), AdsApiContractError("nonsense")], ids=lambda error: error.code
)
async def test_without_avails_the_plan_says_so(talk: Talk, error: AdsApiError) -> None:
    talk.ads.fail_with["avails"] = error
    outcome = await talk.say(BRIEF)
    assert outcome.plan is not None
    assert all(line.avails is None and line.sell_through_after is None for line in outcome.plan.line_items)
    assert [(row.kind, row.code) for row in outcome.degradations] == [(DegradationKind.AVAILS, error.code)]
    assert outcome.plan.degradations == outcome.degradations
    assert outcome.degradations[0].message in outcome.reply
    assert went_without(talk) == [DegradationKind.AVAILS]


async def test_without_the_apis_forecast_and_without_history_no_number_is_invented(talk: Talk) -> None:
    talk.ads.fail_with["forecast"] = DOWN
    outcome = await talk.say(BRIEF)
    assert went_without(talk) == [DegradationKind.API_FORECAST]
    assert outcome.degradations[0].message in outcome.reply
    if outcome.plan is not None:
        for line in outcome.plan.line_items:
            assert line.forecast.basis is ForecastBasis.UNAVAILABLE
            assert line.forecast.impressions is None


async def test_without_products_the_stored_catalogue_stands_in(talk: Talk) -> None:
    talk.ads.fail_with["products"] = DOWN
    talk.catalogue.stored_products = PRODUCTS
    outcome = await talk.say(BRIEF)
    assert outcome.plan is not None
    assert went_without(talk) == [DegradationKind.PRODUCTS]
    assert "2026-11-18" in outcome.reply


async def test_without_any_products_there_is_no_plan_and_the_brief_is_kept(talk: Talk) -> None:
    talk.ads.fail_with["products"] = DOWN
    outcome = await talk.say(BRIEF)
    assert outcome.plan is None
    assert not outcome.brief.is_empty
    assert [row.kind for row in outcome.degradations] == [DegradationKind.PRODUCTS]
    assert outcome.degradations[0].message in outcome.reply
    del talk.ads.fail_with["products"]
    again = await talk.say("try again")
    assert again.brief == outcome.brief
    assert again.plan is not None


async def test_a_plan_that_went_without_something_can_be_asked_for_again(talk: Talk) -> None:
    talk.ads.fail_with["avails"] = DOWN
    await talk.say(BRIEF)
    talk.ads.fail_with.clear()
    again = await talk.say("try it again, please")
    assert again.plan is not None
    assert not again.plan.degradations
    assert all(line.avails is not None for line in again.plan.line_items)


async def test_without_rates_the_stored_ones_stand_in(talk: Talk) -> None:
    talk.ads.fail_with["exchange_rates"] = DOWN
    talk.catalogue.stored_rates = RATES
    outcome = await talk.say(BRIEF)
    assert outcome.plan is not None
    assert went_without(talk) == [DegradationKind.EXCHANGE_RATES]


async def test_with_everything_down_but_copies_at_hand_the_turn_still_ends(talk: Talk) -> None:
    talk.ads.fail_everything_with(DOWN)
    talk.catalogue.stored_taxonomies = taxonomy_snapshot()
    talk.catalogue.stored_products = PRODUCTS
    talk.catalogue.stored_rates = RATES
    outcome = await talk.say(BRIEF)
    assert set(went_without(talk)) == {
        DegradationKind.PRODUCTS,
        DegradationKind.EXCHANGE_RATES,
        DegradationKind.AVAILS,
        DegradationKind.API_FORECAST,
    }
    assert not outcome.brief.is_empty


async def test_with_everything_down_and_nothing_stored_the_user_is_told(talk: Talk) -> None:
    talk.ads.fail_everything_with(DOWN)
    outcome = await talk.say(BRIEF)
    assert outcome.plan is None
    assert outcome.brief.is_empty
    assert "Nothing has changed" in outcome.reply
    talk.ads.fail_with.clear()
    assert (await talk.say(BRIEF)).plan is not None

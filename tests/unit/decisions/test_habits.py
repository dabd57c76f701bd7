"""What is usual is counted in the advertiser's own campaigns, and nothing is made up where there are none."""

from datetime import date

import pytest

from planner.decisions.habits import (
    ENOUGH_ALIKE,
    MOST_CAMPAIGNS,
    habits_of,
    said_days,
    said_money,
    usual_budget,
)
from planner.domain.habits import AdvertiserHabits, OwnCampaign, UsualBudget
from planner.domain.money import Money
from planner.domain.vocabulary import DeliveryGoal, Format
from tests.fakes.own_campaigns import own_campaign


def habits(*campaigns: OwnCampaign) -> AdvertiserHabits:
    found = habits_of(campaigns)
    assert found is not None
    return found


def amounts(usual: UsualBudget) -> list[int]:
    return [int(money.units) for money in usual.amounts]


def usual(
    found: AdvertiserHabits,
    *,
    countries: tuple[str, ...] = (),
    days: int | None = None,
    goal: DeliveryGoal | None = None,
    currency: str = "EUR",
) -> UsualBudget:
    budget = usual_budget(found, currency=currency, country_codes=countries, days=days, goal=goal)
    assert budget is not None
    return budget


def test_without_campaigns_there_are_no_habits() -> None:
    assert habits_of([]) is None


def test_markets_are_ranked_by_the_money_spent_there_and_counted() -> None:
    found = habits(
        own_campaign(30_000, countries=("FR",)),
        own_campaign(1_000),
        own_campaign(2_000),
        own_campaign(10_000, countries=("DE", "AT")),
    )
    assert [(row.country_codes, row.campaigns) for row in found.markets] == [
        (("FR",), 1),
        (("DE", "AT"), 1),
        (("DE",), 2),
    ]
    assert found.markets[0].share_of_spend == pytest.approx(30 / 43)


def test_money_of_another_currency_does_not_outweigh_by_its_numbers() -> None:
    found = habits(
        own_campaign(10_000),
        own_campaign(10_000),
        own_campaign(5_000_000, countries=("JP",), currency="JPY"),
    )
    assert found.markets[0].country_codes == ("DE",)


def test_lengths_are_those_that_people_say_and_the_most_frequent_comes_first() -> None:
    found = habits(*(own_campaign(100, days=days) for days in (30, 28, 31, 14, 13, 90)))
    assert [(row.days, row.campaigns) for row in found.lengths] == [(28, 3), (14, 2), (91, 1)]


def test_goals_and_formats_are_counted() -> None:
    found = habits(
        own_campaign(100, goal=DeliveryGoal.REACH),
        own_campaign(100, formats=(Format.VIDEO, Format.AUDIO)),
        own_campaign(100, formats=(Format.AUDIO, Format.VIDEO)),
    )
    assert [(row.delivery_goal, row.campaigns) for row in found.goals] == [
        (DeliveryGoal.CLICKS, 2),
        (DeliveryGoal.REACH, 1),
    ]
    assert (found.formats[0].formats, found.formats[0].campaigns) == ((Format.AUDIO, Format.VIDEO), 2)


def test_real_campaigns_come_before_made_up_ones() -> None:
    found = habits(own_campaign(100), own_campaign(900, simulated=True))
    assert not found.simulated
    assert len(found.campaigns) == 1
    assert habits(own_campaign(900, simulated=True)).simulated


def test_only_the_newest_campaigns_make_a_habit() -> None:
    old = [own_campaign(99_000, ended=date(2024, 1, 31)) for _ in range(5)]
    new = [own_campaign(1_000) for _ in range(MOST_CAMPAIGNS)]
    assert {int(campaign.budget.units) for campaign in habits(*old, *new).campaigns} == {1_000}


def test_budgets_of_like_campaigns_are_compared_first() -> None:
    alike = [own_campaign(units, goal=DeliveryGoal.REACH) for units in (8_000, 9_000, 12_000, 20_000)]
    others = [own_campaign(500, countries=("FR",)) for _ in range(9)]
    found = usual(habits(*alike, *others), countries=("DE",), days=31, goal=DeliveryGoal.REACH)
    assert found.alike == ("places", "length", "goal")
    assert found.campaigns == 4
    assert [int(part.units) for part in (found.lower, found.median, found.upper)] == [8_000, 9_000, 12_000]


@pytest.mark.parametrize(
    ("campaigns", "alike", "count"),
    [
        ([own_campaign(100, goal=DeliveryGoal.REACH)] * 3 + [own_campaign(100)], ("places", "length"), 4),
        ([own_campaign(100, days=7)] * 3 + [own_campaign(100)], ("places",), 4),
        ([own_campaign(100)] * 2, ("places",), 2),
        ([own_campaign(100)] + [own_campaign(100, countries=("FR",))] * 5, (), 6),
        ([own_campaign(100, countries=("FR",))], (), 1),
    ],
)
def test_what_is_too_rare_is_given_up_the_countries_last(
    campaigns: list[OwnCampaign], alike: tuple[str, ...], count: int
) -> None:
    found = usual(habits(*campaigns), countries=("DE",), days=28, goal=DeliveryGoal.REACH)
    assert (found.alike, found.campaigns) == (alike, count)


def test_what_is_open_in_the_brief_is_not_compared() -> None:
    campaigns = [own_campaign(100)] * ENOUGH_ALIKE
    assert usual(habits(*campaigns), countries=("DE",)).alike == ("places",)
    assert usual(habits(*campaigns)).alike == ()


def test_every_quartile_is_the_budget_of_a_campaign() -> None:
    found = usual(habits(own_campaign(1_000), own_campaign(9_000)))
    assert [int(part.units) for part in (found.lower, found.median, found.upper)] == [1_000, 1_000, 9_000]


def test_ready_amounts_are_the_quartiles_then_other_budgets_of_the_account() -> None:
    assert amounts(usual(habits(*(own_campaign(n) for n in (5_000, 8_000, 20_000, 50_000))))) == [
        5_000,
        8_000,
        20_000,
    ]
    here = [own_campaign(8_000)] * 4
    elsewhere = [own_campaign(n, countries=("FR",)) for n in (1_000, 2_000, 30_000, 30_000, 40_000)]
    assert amounts(usual(habits(*here, *elsewhere), countries=("DE",))) == [1_000, 8_000, 30_000]
    assert amounts(usual(habits(*here))) == [8_000]


def test_the_accounts_currency_is_compared_and_another_one_only_where_there_is_none() -> None:
    found = habits(own_campaign(100), own_campaign(900, currency="USD"), own_campaign(800, currency="USD"))
    assert usual(found).median == Money.of(100, "EUR")
    assert usual(found, currency="GBP").median.currency == "USD"


def test_campaigns_without_money_say_nothing_about_money() -> None:
    assert usual_budget(habits(own_campaign(0)), currency="EUR") is None


@pytest.mark.parametrize(
    ("units", "said"),
    [("12137", 12_000), ("19900", 20_000), ("0.42", "0.4"), ("9600", 10_000), ("1", 1), ("760000", 750_000)],
)
def test_amounts_are_said_as_people_say_them(units: str, said: int | str) -> None:
    assert said_money(Money.of(units, "EUR")) == Money.of(said, "EUR")


@pytest.mark.parametrize(
    ("days", "said"), [(1, 1), (6, 7), (15, 14), (27, 28), (31, 28), (60, 56), (400, 365)]
)
def test_lengths_are_said_as_people_say_them(days: int, said: int) -> None:
    assert said_days(days) == said

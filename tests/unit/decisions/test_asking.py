"""What is assumed, and the one question that changes the plan most."""

from datetime import date

import pytest

from planner.decisions.asking import complete_brief
from planner.decisions.markets import market_suggestions
from planner.domain.brief import (
    AgeRange,
    Assumed,
    Brief,
    Budget,
    Contradictory,
    DateSpan,
    Goal,
    Missing,
    Place,
    PlaceKind,
    Places,
    Question,
)
from planner.domain.money import Money
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal
from tests.fakes.market import ADVERTISER, TODAY, brief

PORTLAND = Contradictory[Place](
    options=(
        Place(place_id="a", name="Portland", kind=PlaceKind.CITY, country_code="US", region_name="Oregon"),
        Place(place_id="b", name="Portland", kind=PlaceKind.CITY, country_code="US", region_name="Maine"),
    ),
    reason="There are several places called Portland.",
    ambiguous=True,
)


def ask(wish: Brief, *, wants_default: bool = False, today: date = TODAY) -> tuple[Brief, Question | None]:
    return complete_brief(wish, today=today, advertiser=ADVERTISER, wants_default=wants_default)


def test_a_full_brief_is_left_alone() -> None:
    wish = brief()
    completed, question = ask(wish)
    assert question is None
    for name in ("goal", "places", "budget", "schedule", "buying_channel"):
        assert getattr(completed, name) == getattr(wish, name)


def test_places_are_asked_for_before_money() -> None:
    _, question = ask(Brief())
    assert question is not None
    assert (question.field, question.blocking) == ("places", True)
    assert question.suggestions == ("Germany", "Germany and Austria", "Germany, Austria and Switzerland")


def test_the_budget_question_knows_what_is_known() -> None:
    completed, question = ask(brief(countries=("DE", "FR")).model_copy(update={"budget": Missing()}))
    assert isinstance(completed.budget, Missing)
    assert question is not None
    assert question.field == "budget"
    assert "28 days in Germany and France" in question.text
    assert len(question.suggestions) == 3
    assert all(suggestion.startswith("EUR ") for suggestion in question.suggestions)


@pytest.mark.parametrize("today", [date(2027, 2, 1), date(2027, 2, 3), date(2027, 12, 28)])
def test_four_weeks_from_a_monday_at_least_a_week_ahead_are_assumed_and_asked_about(today: date) -> None:
    completed, question = ask(brief().model_copy(update={"schedule": Missing()}), today=today)
    assert isinstance(completed.schedule, Assumed)
    flight = completed.schedule.value.flight
    assert flight.days == 28
    assert flight.start.weekday() == 0
    assert 7 <= (flight.start - today).days < 14
    assert question is not None
    assert (question.field, question.blocking) == ("schedule", False)
    assert question.suggestions[0] == f"{flight.start.isoformat()} to {flight.end.isoformat()}"
    assert len(set(question.suggestions)) == 3


def test_what_is_assumed_carries_its_basis() -> None:
    completed, _ = ask(Brief())
    assert isinstance(completed.goal, Assumed)
    assert completed.goal.value.delivery_goal is DeliveryGoal.REACH
    assert isinstance(completed.ages, Assumed)
    assert completed.ages.value == AgeRange()
    assert "13" in completed.ages.basis
    assert isinstance(completed.buying_channel, Assumed)
    assert completed.buying_channel.value is BuyingChannel.SELF_SERVE
    assert isinstance(completed.formats, Assumed)
    assert isinstance(completed.genders, Missing)
    assert isinstance(completed.places, Missing)


def test_a_contradiction_comes_first_and_offers_its_readings() -> None:
    _, question = ask(Brief(places=PORTLAND))
    assert question is not None
    assert question.field == "places"
    assert question.suggestions == ("Portland, Oregon, US", "Portland, Maine, US")
    wish = brief().model_copy(
        update={
            "budget": Missing(),
            "ages": Contradictory[AgeRange](
                options=(AgeRange(youngest=18, oldest=24), AgeRange(youngest=25)),
                reason="Two ages were named.",
            ),
        }
    )
    _, question = ask(wish)
    assert question is not None
    assert (question.field, question.suggestions) == ("ages", ("18-24", "25+"))


def test_the_users_default_is_home_but_money_is_never_invented() -> None:
    completed, question = ask(Brief(), wants_default=True)
    assert isinstance(completed.places, Assumed)
    assert completed.places.value.country_codes == ("DE",)
    assert "Acme is in Germany" in completed.places.basis
    assert isinstance(completed.budget, Missing)
    assert question is not None
    assert question.field == "budget"


def test_the_users_default_settles_a_contradiction_with_its_first_reading_but_not_money() -> None:
    amounts = (Budget(amount=Money.of(10, "EUR")), Budget(amount=Money.of(20, "EUR")))
    wish = brief().model_copy(
        update={"places": PORTLAND, "budget": Contradictory[Budget](options=amounts, reason="Two budgets.")}
    )
    completed, question = ask(wish, wants_default=True)
    assert isinstance(completed.places, Assumed)
    assert isinstance(completed.places.value, Places)
    assert completed.places.value.included[0].region_name == "Oregon"
    assert isinstance(completed.budget, Contradictory)
    assert question is not None
    assert question.suggestions == ("EUR 10 in total", "EUR 20 in total")


def test_readings_of_other_fields_are_answers_too() -> None:
    goals = Contradictory[Goal](
        options=(Goal(delivery_goal=DeliveryGoal.CLICKS), Goal(delivery_goal=DeliveryGoal.REACH)),
        reason="Two goals.",
    )
    _, question = ask(brief().model_copy(update={"goal": goals}))
    assert question is not None
    assert question.suggestions == ("clicks", "people reached")
    assert question.text == "Two goals. Which do you mean?"


def test_an_assumption_of_an_earlier_turn_is_not_asked_about_again() -> None:
    completed, _ = ask(brief().model_copy(update={"schedule": Missing()}))
    _, question = ask(completed)
    assert question is None


@pytest.mark.parametrize("code", ["DE", "US", "JP", "ZA", "XX"])
def test_every_market_has_three_different_suggestions(code: str) -> None:
    assert len(set(market_suggestions(code))) == 3


def test_month_suggestions_are_whole_months() -> None:
    _, question = ask(brief().model_copy(update={"schedule": Missing()}), today=date(2027, 12, 28))
    assert question is not None
    start, end = (date.fromisoformat(part) for part in question.suggestions[1].split(" to "))
    assert DateSpan(start=start, end=end) == DateSpan(start=date(2028, 2, 1), end=date(2028, 2, 29))

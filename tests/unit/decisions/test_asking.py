"""What is assumed, and the one question that changes the plan most."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from planner.decisions.asking import ASK_ORDER, Standpoint, complete_brief
from planner.decisions.habits import habits_of
from planner.decisions.markets import market_suggestions
from planner.decisions.own_past import NOT_ASKED, OwnPast
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
from planner.domain.habits import OwnCampaign
from planner.domain.money import Money
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal
from tests.fakes.market import ADVERTISER, TODAY, brief
from tests.fakes.own_campaigns import own_campaign

PORTLAND = Contradictory[Place](
    options=(
        Place(place_id="a", name="Portland", kind=PlaceKind.CITY, country_code="US", region_name="Oregon"),
        Place(place_id="b", name="Portland", kind=PlaceKind.CITY, country_code="US", region_name="Maine"),
    ),
    reason="There are several places called Portland.",
    ambiguous=True,
)


NO_PAST = OwnPast(asked=True)
SILENT_PAST = OwnPast(asked=True, answered=False)


def past(*campaigns: OwnCampaign) -> OwnPast:
    return OwnPast(habits_of(campaigns), asked=True)


def ask(
    wish: Brief,
    *,
    left: Sequence[str] = (),
    still_open: Sequence[str] = (),
    own: OwnPast = NOT_ASKED,
    today: date = TODAY,
    said: Sequence[str] = (),
    unasked: bool = False,
) -> tuple[Brief, Question | None]:
    standpoint = Standpoint(
        today, ADVERTISER, own, left_to_us=left, still_open=still_open, said=said, unasked=unasked
    )
    return complete_brief(wish, standpoint)


def asked(wish: Brief, **changes: Any) -> Question:
    question = ask(wish, **changes)[1]
    assert question is not None
    return question


def without(field: str, **fields: Any) -> Brief:
    return brief(**fields).model_copy(update={field: Missing()})


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
    assert all(suggestion.endswith(" EUR") for suggestion in question.suggestions)


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


AGES = Contradictory[AgeRange](
    options=(AgeRange(youngest=18, oldest=24), AgeRange(youngest=25)), reason="Two ages were named."
)


def test_a_contradiction_offers_its_readings_and_names_both_sides() -> None:
    question = asked(Brief(places=PORTLAND))
    assert question.field == "places"
    assert question.suggestions == ("Portland, Oregon", "Portland, Maine")
    question = asked(brief().model_copy(update={"ages": AGES}))
    assert (question.field, question.suggestions) == ("ages", ("18-24", "25+"))
    assert question.text == "Two ages were named. Which do you mean: 18-24 or 25+?"


def test_a_reason_that_asks_by_itself_is_left_alone() -> None:
    field = AGES.model_copy(update={"reason": "18-24 or 25+: which ages?"})
    assert asked(brief().model_copy(update={"ages": field})).text == "18-24 or 25+: which ages?"


def test_what_changes_the_plan_most_is_asked_first() -> None:
    wish = brief().model_copy(update={"ages": AGES, "budget": Missing(), "places": Missing()})
    order = []
    while (question := ask(wish)[1]) is not None:
        order.append(question.field)
        wish = wish.model_copy(update={question.field: getattr(brief(), question.field)})
    assert order == ["places", "budget", "ages"]
    assert order == sorted(order, key=ASK_ORDER.index)


def test_a_choice_left_to_us_without_a_past_is_home_but_money_is_never_invented() -> None:
    completed, question = ask(Brief(), left=ASK_ORDER, own=NO_PAST)
    assert isinstance(completed.places, Assumed)
    assert completed.places.value.country_codes == ("DE",)
    assert "Acme is in Germany" in completed.places.basis
    assert isinstance(completed.budget, Missing)
    assert question is not None
    assert question.field == "budget"
    assert "cannot make up" in question.text
    assert "no past campaigns" in question.text


def test_a_choice_left_to_us_settles_a_contradiction_with_its_first_reading_but_not_money() -> None:
    amounts = (Budget(amount=Money.of(10, "EUR")), Budget(amount=Money.of(20, "EUR")))
    wish = brief().model_copy(
        update={"places": PORTLAND, "budget": Contradictory[Budget](options=amounts, reason="Two budgets.")}
    )
    completed, question = ask(wish, left=ASK_ORDER)
    assert isinstance(completed.places, Assumed)
    assert isinstance(completed.places.value, Places)
    assert completed.places.value.included[0].region_name == "Oregon"
    assert isinstance(completed.budget, Contradictory)
    assert question is not None
    assert question.suggestions == ("10 EUR in total", "20 EUR in total")


def test_only_what_was_left_to_us_is_settled() -> None:
    completed, question = ask(Brief(), left=("budget",), own=past(own_campaign(5_000)))
    assert isinstance(completed.places, Missing)
    assert isinstance(completed.budget, Assumed)
    assert question is not None
    assert question.field == "places"


OWN = past(
    *(own_campaign(units) for units in (8_000, 9_000, 12_000, 20_000)),
    *(own_campaign(units, countries=("DE", "AT"), days=14) for units in (3_000, 4_000)),
)


def test_where_is_asked_with_the_accounts_own_markets() -> None:
    question = asked(Brief(), own=OWN)
    assert question.suggestions == ("Germany", "Germany and Austria", "Austria")
    assert question.text == (
        "Where should the campaign run? Of this account's last 6 campaigns, 4 ran in Germany and 2 in "
        "Germany and Austria."
    )


def test_how_much_is_asked_with_what_like_campaigns_of_the_account_had() -> None:
    question = asked(without("budget"), own=OWN)
    assert question.suggestions == ("8,000 EUR", "9,000 EUR", "12,000 EUR")
    assert question.text.endswith(
        "Half of this account's 4 campaigns in Germany of like length had about EUR 8,000 to EUR 12,000, "
        "the middle one EUR 9,000."
    )


def test_a_market_that_is_new_to_the_account_is_said_to_be_new() -> None:
    question = asked(without("budget", countries=("FR",)), own=OWN)
    assert "Too few of this account's campaigns ran in exactly these countries." in question.text
    assert "this account's 6 campaigns had about" in question.text


def test_a_single_past_campaign_is_told_as_one() -> None:
    question = asked(without("budget"), own=past(own_campaign(7_000, countries=("BR",))))
    assert "This account's 1 campaign had about EUR 7,000." in question.text
    assert question.suggestions == ("7,000 EUR",)


def test_when_is_asked_with_the_lengths_of_the_accounts_own_flights() -> None:
    own = past(*(own_campaign(100, days=days) for days in (14, 14, 30)))
    completed, question = ask(without("schedule"), own=own)
    assert question is not None
    assert isinstance(completed.schedule, Assumed)
    assert completed.schedule.value.flight.days == 14
    assert completed.schedule.basis.endswith("like 2 of this account's last 3 campaigns")
    assert "2 weeks, like 2 of this account's last 3 campaigns" in question.text
    spans = [tuple(map(date.fromisoformat, answer.split(" to "))) for answer in question.suggestions]
    assert [(end - start).days + 1 for start, end in spans[:2]] == [14, 28]


@pytest.mark.parametrize(
    ("own", "why"),
    [
        (NO_PAST, "This account has no past campaigns"),
        (SILENT_PAST, "I could not look at this account's past campaigns in time"),
    ],
)
def test_answers_that_are_rules_of_thumb_are_called_so(own: OwnPast, why: str) -> None:
    for wish in (Brief(), without("budget")):
        question = asked(wish, own=own)
        assert why in question.text
        assert "rule of thumb" in question.text
        assert len(question.suggestions) == 3


def test_simulated_campaigns_are_called_so() -> None:
    own = past(*(own_campaign(1_000, simulated=True) for _ in range(4)))
    assert "4 simulated campaigns" in asked(Brief(), own=own).text
    assert "4 simulated campaigns" in asked(without("budget"), own=own).text


def test_markets_without_a_name_and_long_lists_are_no_ready_answer() -> None:
    many = ("DE", "AT", "CH", "FR", "ES", "IT", "PT")
    own = past(own_campaign(9_000, countries=("XX",)), own_campaign(900, countries=many), own_campaign(9))
    question = asked(Brief(), own=own)
    assert question.suggestions[0] == "Germany"
    assert all("XX" not in answer and "Portugal" not in answer for answer in question.suggestions)


def test_i_do_not_know_takes_the_middle_of_what_like_campaigns_had() -> None:
    completed, question = ask(without("budget"), left=("budget",), own=OWN)
    assert question is None
    assert isinstance(completed.budget, Assumed)
    assert completed.budget.value == Budget(amount=Money.of(9_000, "EUR"))
    assert completed.budget.basis == (
        "the budget was left open; about the middle of what this account's 4 campaigns in Germany of like "
        "length had"
    )


def test_i_do_not_know_takes_the_accounts_markets_goal_and_dates() -> None:
    completed, question = ask(Brief(), left=ASK_ORDER, own=OWN)
    assert question is None
    assert isinstance(completed.places, Assumed)
    assert completed.places.value.country_codes == ("DE",)
    assert "4 of this account's last 6 campaigns ran in Germany" in completed.places.basis
    assert isinstance(completed.goal, Assumed)
    assert completed.goal.value.delivery_goal is DeliveryGoal.CLICKS
    assert "6 of this account's last 6 campaigns were for clicks" in completed.goal.basis
    assert isinstance(completed.schedule, Assumed)
    assert completed.schedule.value.flight.days == 28


def test_what_the_user_said_to_be_open_is_asked_for_as_such() -> None:
    question = asked(without("budget"), still_open=("budget",), own=OWN)
    assert question.text.startswith("You said that the budget is still open.")
    assert asked(Brief(), still_open=("places",)).text.startswith("You said that the places are still open.")
    question = asked(without("schedule"), still_open=("schedule",))
    assert question.text.startswith("You said that the dates are still open.")
    assert not question.blocking


def test_dates_that_the_words_only_hint_at_are_asked_about_once() -> None:
    hinted = brief().schedule.model_copy(update={"confidence": 0.6})
    wish = brief().model_copy(update={"schedule": hinted})
    question = asked(wish, said=("schedule",))
    assert question.text.startswith("When exactly it runs was not said. I took 2027-03-01 to 2027-03-28")
    assert not question.blocking
    assert ask(wish, said=("budget",))[1] is None
    assert ask(brief(), said=("schedule",))[1] is None


def test_dates_that_were_assumed_while_something_else_was_asked_are_asked_about_then() -> None:
    completed, _ = ask(without("schedule"))
    question = asked(completed, unasked=True)
    assert isinstance(completed.schedule, Assumed)
    flight = completed.schedule.value.flight
    assert question.field == "schedule"
    assert question.suggestions[0] == f"{flight.start.isoformat()} to {flight.end.isoformat()}"
    assert ask(completed, unasked=True, left=("schedule",))[1] is None


def test_readings_of_other_fields_are_answers_too() -> None:
    goals = Contradictory[Goal](
        options=(Goal(delivery_goal=DeliveryGoal.CLICKS), Goal(delivery_goal=DeliveryGoal.REACH)),
        reason="Two goals.",
    )
    _, question = ask(brief().model_copy(update={"goal": goals}))
    assert question is not None
    assert question.suggestions == ("clicks", "reach")
    assert question.text == "Two goals. Which do you mean: clicks or reach?"


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

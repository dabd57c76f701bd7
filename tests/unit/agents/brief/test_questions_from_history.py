"""Questions in conversations: ready answers from the account's own past, and "I don't know" as an answer."""

from itertools import pairwise

import pytest

from planner.decisions.settled import settled
from planner.domain.brief import Assumed, Brief, Missing, Question, Stated
from planner.domain.errors import HistoryUnavailableError
from planner.domain.money import Money
from planner.domain.turn import TurnOutcome
from tests.fakes.own_campaigns import own_campaign
from tests.fakes.talk import ADVERTISER, Talk

NO_BUDGET = "Reach women 25-44 in Germany, December 1 to December 31 2026"
BRIEF = f"{NO_BUDGET}, EUR 20,000"


@pytest.fixture
def talk() -> Talk:
    """A conversation of an account that ran six campaigns."""
    found = Talk()
    found.history.own = (
        *(own_campaign(units) for units in (8_000, 9_000, 12_000, 20_000)),
        *(own_campaign(units, countries=("DE", "AT")) for units in (3_000, 4_000)),
    )
    return found


def asked(outcome: TurnOutcome) -> Question:
    assert outcome.question is not None, outcome.reply
    return outcome.question


def budget_of(brief: Brief) -> Money:
    budget = settled(brief.budget)
    assert budget is not None
    return budget.amount


async def test_a_question_offers_what_the_account_usually_does_and_says_so(talk: Talk) -> None:
    question = asked(await talk.say(NO_BUDGET))
    assert question.suggestions == ("8,000 EUR", "9,000 EUR", "12,000 EUR")
    assert "this account's 4 campaigns in Germany" in question.text
    assert talk.history.asked_for_own == [ADVERTISER.account_id]


async def test_each_ready_answer_can_be_sent_back_as_it_is(talk: Talk) -> None:
    for at, units in enumerate((8_000, 9_000, 12_000)):
        talk.conversation_id = f"budget-{at}"
        question = asked(await talk.say(NO_BUDGET))
        outcome = await talk.say(question.suggestions[at])
        assert budget_of(outcome.brief) == Money.of(units, "EUR")
        assert outcome.plan is not None
    for at, countries in enumerate((("DE",), ("DE", "AT"), ("AT",))):
        talk.conversation_id, talk.plan = f"places-{at}", None
        question = asked(await talk.say("Reach women 25-44, December 1 to December 31 2026, EUR 20,000"))
        outcome = await talk.say(question.suggestions[at])
        assert isinstance(outcome.brief.places, Stated)
        assert outcome.brief.places.value.country_codes == countries


async def test_the_past_is_not_looked_at_when_nothing_is_asked(talk: Talk) -> None:
    await talk.say(BRIEF)
    await talk.say("make it 30k")
    await talk.say("why is audio in the plan?")
    assert talk.history.asked_for_own == []


async def test_without_an_answer_of_the_history_there_are_rules_of_thumb_and_the_question_says_so(
    talk: Talk,
) -> None:
    talk.history.fail_with = HistoryUnavailableError("the database is away")
    question = asked(await talk.say(NO_BUDGET))
    assert "in time, so the amounts offered are a rule of thumb" in question.text
    assert len(question.suggestions) == 3


@pytest.mark.parametrize(
    "answer",
    ["I don't know", "you choose", "no idea", "not sure yet", "TBC", "whatever you think", "weiß nicht"],
)
async def test_i_do_not_know_is_an_answer_and_easy_to_change(talk: Talk, answer: str) -> None:
    await talk.say(NO_BUDGET)
    outcome = await talk.say(answer)
    assert isinstance(outcome.brief.budget, Assumed)
    assert budget_of(outcome.brief) == Money.of(9_000, "EUR")
    assert "4 campaigns in Germany" in outcome.brief.budget.basis
    assert outcome.plan is not None
    assert any(row.field == "budget" for row in outcome.plan.assumptions)
    changed = await talk.say("make it 15k")
    assert isinstance(changed.brief.budget, Stated)
    assert budget_of(changed.brief) == Money.of(15_000, "EUR")


async def test_without_a_past_money_stays_asked_for_with_the_reason() -> None:
    talk = Talk()
    await talk.say(NO_BUDGET)
    outcome = await talk.say("I don't know")
    assert isinstance(outcome.brief.budget, Missing)
    assert outcome.plan is None
    assert "cannot make up" in asked(outcome).text
    again = await talk.say("no idea")
    assert asked(again).text != asked(outcome).text
    assert "cannot make up" in asked(again).text


async def test_what_is_said_to_be_open_stays_missing_and_is_not_asked_for_as_if_it_were_news(
    talk: Talk,
) -> None:
    outcome = await talk.say("Reach women 25-44 in Germany, December 1 to December 31 2026, budget tbc")
    assert isinstance(outcome.brief.budget, Missing)
    assert asked(outcome).text.startswith("You said that the budget is still open.")
    talk.conversation_id = "dates"
    outcome = await talk.say("Reach women 25-44 in Germany, EUR 20,000, dates depend on stock")
    assert isinstance(outcome.brief.schedule, Assumed)
    assert asked(outcome).text.startswith("You said that the dates are still open.")
    assert outcome.plan is not None


async def test_a_budget_that_is_open_again_is_taken_back(talk: Talk) -> None:
    await talk.say(BRIEF)
    outcome = await talk.say("the budget is tbc again")
    assert isinstance(outcome.brief.budget, Missing)
    assert outcome.changed_fields == ("budget",)
    assert asked(outcome).field == "budget"


async def test_doubt_takes_nothing_back(talk: Talk) -> None:
    await talk.say(BRIEF)
    outcome = await talk.say("not sure about the budget")
    assert budget_of(outcome.brief) == Money.of(20_000, "EUR")


async def test_an_answer_that_is_not_understood_is_quoted_and_the_question_is_put_anew(talk: Talk) -> None:
    first = asked(await talk.say(NO_BUDGET)).text
    second = asked(await talk.say("banana")).text
    third = asked(await talk.say("banana")).text
    assert "“banana” as a budget" in second
    assert len({first, second, third}) == 3


async def test_small_talk_and_other_changes_put_the_question_in_other_words(talk: Talk) -> None:
    texts = [
        asked(await talk.say(message)).text for message in (NO_BUDGET, "thanks!", "men too", "ages 30-40")
    ]
    assert all(one != other for one, other in pairwise(texts))
    assert all("“" not in text for text in texts)


async def test_dates_assumed_while_money_was_asked_for_are_asked_about_beside_the_plan(talk: Talk) -> None:
    await talk.say("Reach women 25-44 in Germany")
    outcome = await talk.say("15k")
    assert outcome.plan is not None
    assert asked(outcome).field == "schedule"
    assert not asked(outcome).blocking
    after = await talk.say("drop video")
    assert after.question is None


async def test_a_ready_answer_can_be_pointed_at(talk: Talk) -> None:
    await talk.say(NO_BUDGET)
    outcome = await talk.say("the second one, please")
    budget = outcome.brief.budget
    assert isinstance(budget, Stated)
    assert budget.value.amount == Money.of(9_000, "EUR")
    assert [words.text for words in budget.words] == ["the second one, please"]


async def test_two_places_that_the_user_is_torn_between_are_a_question(talk: Talk) -> None:
    outcome = await talk.say("I'm torn between Berlin and Munich, EUR 20,000, December 1 to December 31 2026")
    question = asked(outcome)
    assert question.field == "places"
    assert question.text == "You are still deciding between Berlin and Munich. Which one should it be?"
    chosen = await talk.say("the second one")
    assert isinstance(chosen.brief.places, Stated)
    assert [place.name for place in chosen.brief.places.value.included] == ["Munich"]

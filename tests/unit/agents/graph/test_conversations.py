"""Whole conversations: a brief becomes a plan, answers and edits change it, a what-if does not."""

import pytest

from planner.decisions.digest import plan_digest
from planner.decisions.settled import settled
from planner.domain.brief import Brief, Missing
from planner.domain.errors import HistoryUnavailableError
from planner.domain.money import Money
from planner.domain.plan import MediaPlan
from planner.domain.turn import Intent, TurnOutcome
from planner.domain.vocabulary import Format
from tests.fakes.talk import Talk

BRIEF = (
    "Reach women 25-44 in Brazil who like running with audio and video, EUR 20,000, "
    "from December 1 to December 31 2026"
)
NO_BUDGET = "Reach women 25-44 in Brazil who like running, December 1 to December 31 2026"


def plan_of(outcome: TurnOutcome) -> MediaPlan:
    assert outcome.plan is not None, outcome.reply
    return outcome.plan


def budget_of(brief: Brief) -> Money:
    budget = settled(brief.budget)
    assert budget is not None
    return budget.amount


async def test_a_whole_brief_becomes_a_plan(talk: Talk) -> None:
    outcome = await talk.say(BRIEF)
    plan = plan_of(outcome)
    assert outcome.intent is Intent.BRIEF
    assert outcome.question is None or not outcome.question.blocking
    assert not outcome.hypothetical
    assert plan.brief == outcome.brief
    assert plan.budget == Money.of(20_000, "EUR")
    spent = sum(line.budget.amount_micros for line in plan.line_items)
    assert spent + plan.certificate.unallocated.amount_micros == plan.budget.amount_micros
    assert {line.spec.country_code for line in plan.line_items} == {"BR"}
    assert {line.spec.format for line in plan.line_items} <= {Format.AUDIO, Format.VIDEO}
    assert plan.cause == BRIEF
    assert plan.engine["reader"] == "embedded/1"


async def test_a_plan_is_told_in_words(talk: Talk) -> None:
    outcome = await talk.say(BRIEF)
    plan = plan_of(outcome)
    assert plan.summary in outcome.reply
    assert "€20,000" in plan.summary
    assert "Brazil" in plan.summary
    assert "made-up market" in plan.summary
    assert all(line.rationale for line in plan.line_items)


async def test_every_agent_says_when_it_begins_and_ends(talk: Talk) -> None:
    outcome = await talk.say(BRIEF)
    started = [event.agent for event in talk.events if event.kind == "step_started"]
    finished = [event.agent for event in talk.events if event.kind == "step_finished"]
    assert sorted(started) == sorted(finished)
    assert len(started) == len(set(started))
    assert started[0] == "router"
    assert started[-1] == "plan_writer"
    assert {"goal", "audience", "budget", "schedule", "inventory", "forecasting"} <= set(started)
    assert set(outcome.timings_ms) == {*started, "turn"}


async def test_a_brief_without_money_asks_for_it_and_plans_nothing(talk: Talk) -> None:
    outcome = await talk.say(NO_BUDGET)
    assert outcome.plan is None
    assert outcome.question is not None
    assert outcome.question.field == "budget"
    assert outcome.question.blocking
    assert outcome.question.text in outcome.reply
    assert not {"candidates", "inventory", "allocation"} & talk.agents()


async def test_a_bare_amount_answers_the_question(talk: Talk) -> None:
    await talk.say(NO_BUDGET)
    outcome = await talk.say("15k")
    assert plan_of(outcome).budget == Money.of(15_000, "EUR")
    assert outcome.changed_fields == ("budget",)
    assert outcome.question is None or not outcome.question.blocking


async def test_an_edit_changes_the_brief_and_the_plan(talk: Talk) -> None:
    await talk.say(BRIEF)
    outcome = await talk.say("drop video")
    assert outcome.changed_fields == ("formats",)
    assert {line.spec.format for line in plan_of(outcome).line_items} == {Format.AUDIO}
    outcome = await talk.say("double it")
    assert plan_of(outcome).budget == Money.of(40_000, "EUR")
    assert {line.spec.format for line in plan_of(outcome).line_items} == {Format.AUDIO}
    assert "Against the plan that stands, the budget goes from €20,000 to €40,000" in outcome.reply


async def test_the_same_again_changes_nothing(talk: Talk) -> None:
    await talk.say(BRIEF)
    outcome = await talk.say("make it EUR 20,000")
    assert outcome.plan is None
    assert outcome.changed_fields == ()
    assert not {"candidates", "allocation"} & talk.agents()


async def test_a_whole_brief_said_again_is_planned_again(talk: Talk) -> None:
    first = await talk.say(BRIEF)
    again = await talk.say(BRIEF)
    assert again.changed_fields == ()
    assert first.plan is not None
    assert again.plan is not None
    assert plan_digest(again.plan) == plan_digest(first.plan)


async def test_a_what_if_changes_nothing_until_it_is_taken(talk: Talk) -> None:
    stood = (await talk.say(BRIEF)).brief
    what_if = await talk.say("what if we had 30k?")
    assert what_if.hypothetical
    assert plan_of(what_if).budget == Money.of(30_000, "EUR")
    assert what_if.brief == stood
    why = await talk.say("why is audio in the plan?")
    assert why.plan is None
    taken = await talk.say("go with that")
    assert taken.intent is Intent.ACCEPT
    assert not taken.hypothetical
    assert plan_of(taken).budget == Money.of(30_000, "EUR")
    assert budget_of(taken.brief) == Money.of(30_000, "EUR")
    assert taken.changed_fields == ("budget",)


async def test_the_plan_of_a_what_if_is_taken_as_it_was(talk: Talk) -> None:
    await talk.say(BRIEF)
    what_if = plan_of(await talk.say("what if we had 30k?"))
    taken = plan_of(await talk.say("go with that"))
    assert taken.model_copy(update={"cause": what_if.cause}) == what_if
    assert "allocation" not in talk.agents()


async def test_an_edit_after_a_what_if_starts_from_what_stands(talk: Talk) -> None:
    await talk.say(BRIEF)
    await talk.say("what if we had 30k?")
    outcome = await talk.say("drop video")
    assert plan_of(outcome).budget == Money.of(20_000, "EUR")
    nothing = await talk.say("go with that")
    assert budget_of(nothing.brief) == Money.of(20_000, "EUR")


async def test_undo_takes_changes_back_one_by_one(talk: Talk) -> None:
    first = await talk.say(BRIEF)
    second = await talk.say("make it 30k")
    await talk.say("drop video")
    back = await talk.say("undo")
    assert back.intent is Intent.UNDO
    assert back.brief == second.brief
    assert plan_of(back).budget == Money.of(30_000, "EUR")
    back = await talk.say("undo")
    assert back.brief == first.brief
    nothing = await talk.say("undo")
    assert nothing.plan is None
    assert nothing.brief == first.brief


async def test_undo_after_a_what_if_drops_only_the_what_if(talk: Talk) -> None:
    first = await talk.say(BRIEF)
    await talk.say("what if we had 30k?")
    back = await talk.say("undo")
    assert back.brief == first.brief
    assert back.plan is None


async def test_starting_over_forgets_the_brief_and_undo_brings_it_back(talk: Talk) -> None:
    first = await talk.say(BRIEF)
    fresh = await talk.say("start over")
    assert fresh.intent is Intent.START_OVER
    assert isinstance(fresh.brief.budget, Missing)
    assert fresh.question is not None
    back = await talk.say("undo")
    assert back.brief == first.brief
    assert back.plan is not None


async def test_questions_about_the_plan_are_answered_from_it(talk: Talk) -> None:
    plan = plan_of(await talk.say(BRIEF))
    outcome = await talk.say("why is audio in the plan?")
    assert outcome.intent is Intent.ASK_ABOUT_PLAN
    assert outcome.plan is None
    audio = [line for line in plan.line_items if line.spec.format is Format.AUDIO]
    assert all(line.name in outcome.reply for line in audio)
    assert not any(line.name in outcome.reply for line in plan.line_items if line not in audio)


async def test_approval_is_refused_honestly(talk: Talk) -> None:
    before = await talk.say(BRIEF)
    outcome = await talk.say("approve the plan")
    assert outcome.intent is Intent.APPROVE
    assert outcome.plan is None
    assert outcome.brief == before.brief
    assert "cannot book" in outcome.reply


async def test_small_talk_changes_nothing(talk: Talk) -> None:
    before = await talk.say(BRIEF)
    outcome = await talk.say("thank you!")
    assert outcome.brief == before.brief
    assert outcome.plan is None
    assert outcome.reply


async def test_a_bad_value_does_not_replace_a_good_one(talk: Talk) -> None:
    await talk.say(BRIEF)
    outcome = await talk.say("make the budget -5000 euros")
    assert budget_of(outcome.brief) == Money.of(20_000, "EUR")
    assert outcome.plan is None
    assert outcome.problems
    assert outcome.problems[0].message in outcome.reply


async def test_a_brief_that_no_product_fits_says_what_to_change_and_the_talk_goes_on(talk: Talk) -> None:
    await talk.say(BRIEF)
    outcome = await talk.say("make it 5 euros")
    assert outcome.plan is None
    assert any(problem.code == "BUDGET_BELOW_MINIMUM" for problem in outcome.problems)
    assert budget_of(outcome.brief) == Money.of(5, "EUR")
    again = await talk.say("make it 10k")
    assert plan_of(again).budget == Money.of(10_000, "EUR")


async def test_conversations_do_not_know_each_other(talk: Talk) -> None:
    await talk.say(BRIEF)
    talk.conversation_id, talk.plan = "other", None
    outcome = await talk.say("15k")
    assert isinstance(outcome.brief.places, Missing) or not settled(outcome.brief.interests)
    assert outcome.plan is None


async def test_a_failed_turn_changes_nothing(talk: Talk) -> None:
    before = await talk.say(BRIEF)
    talk.history.fail_with = HistoryUnavailableError("the database is away")
    with pytest.raises(HistoryUnavailableError):
        await talk.say("double it")
    talk.history.fail_with = None
    after = await talk.say("double it")
    assert budget_of(before.brief) == Money.of(20_000, "EUR")
    assert budget_of(after.brief) == Money.of(40_000, "EUR")


async def test_the_same_turn_gives_the_same_plan() -> None:
    one, two = Talk(), Talk(conversation_id="another")
    assert (await one.say(BRIEF)).plan == (await two.say(BRIEF)).plan

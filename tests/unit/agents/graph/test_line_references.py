"""Line items of a plan can be pointed at in conversation; what cannot be done to one alone is said."""

from planner.domain.brief import Stated
from planner.domain.plan import MediaPlan
from planner.domain.turn import Intent, TurnOutcome
from tests.fakes.talk import Talk

BRIEF = (
    "Get clicks in Germany with audio, video and display, EUR 60,000, December 1 to December 31 2026, "
    "3 line items"
)


def plan_of(outcome: TurnOutcome) -> MediaPlan:
    assert outcome.plan is not None, outcome.reply
    return outcome.plan


async def test_a_line_item_is_dropped_by_its_place_in_the_plan(talk: Talk) -> None:
    before = plan_of(await talk.say(BRIEF))
    assert len(before.line_items) == 3
    gone = before.line_items[1].spec.placement
    outcome = await talk.say("drop the second line")
    assert outcome.intent is Intent.EDIT
    assert all(line.spec.placement is not gone for line in plan_of(outcome).line_items)
    assert isinstance(outcome.brief.formats, Stated)
    assert "drop the second line" in [words.text for words in outcome.brief.formats.words]
    back = await talk.say("undo")
    assert [line.line_id for line in plan_of(back).line_items] == [line.line_id for line in before.line_items]


async def test_more_money_for_a_line_item_is_a_share_and_is_told(talk: Talk) -> None:
    before = plan_of(await talk.say(BRIEF))
    line = min(before.line_items, key=lambda item: item.budget.amount_micros)
    outcome = await talk.say("put more money into the smallest line")
    assert "constraints" in outcome.changed_fields
    assert "name another share to change it" in outcome.reply
    after = next(row for row in plan_of(outcome).line_items if row.spec.placement is line.spec.placement)
    assert after.budget.amount_micros > line.budget.amount_micros


async def test_a_what_if_about_a_line_item_changes_nothing(talk: Talk) -> None:
    before = plan_of(await talk.say(BRIEF))
    outcome = await talk.say("what if we dropped the last line?")
    assert outcome.hypothetical
    gone = before.line_items[-1].spec.placement
    assert all(line.spec.placement is not gone for line in plan_of(outcome).line_items)
    assert outcome.brief == before.brief


async def test_what_cannot_be_done_to_a_line_item_changes_nothing_and_is_told(talk: Talk) -> None:
    before = await talk.say(BRIEF)
    outcome = await talk.say("run the second line only in March")
    assert outcome.plan is None
    assert outcome.brief == before.brief
    assert outcome.problems[0].code == "LINE_NOT_CHANGEABLE"
    assert outcome.problems[0].message in outcome.reply
    assert not {"goal", "audience", "budget", "schedule"} & talk.agents()


async def test_a_question_about_a_line_item_is_answered_about_that_one(talk: Talk) -> None:
    plan = plan_of(await talk.say(BRIEF))
    outcome = await talk.say("why is the third line in the plan?")
    assert outcome.intent is Intent.ASK_ABOUT_PLAN
    assert plan.line_items[2].name in outcome.reply
    assert plan.line_items[0].name not in outcome.reply

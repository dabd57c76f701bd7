"""The words around a plan: everything there is to know, and no number that the plan does not hold."""

from hypothesis import HealthCheck, given, settings

from agents.plan_writer.answers import NO_PLAN, answer_about
from agents.plan_writer.checked import checked, stray_numbers
from agents.plan_writer.figures import money_words
from agents.plan_writer.rationale import rationale_sentences
from agents.plan_writer.replies import comparison_sentences, plan_reply
from agents.plan_writer.writing import (
    SIMULATED,
    caveat_sentences,
    expectation_sentences,
    honesty_sentences,
    line_sentences,
    opening,
    with_words,
)
from planner.domain.plan import MediaPlan
from tests.fakes.plans import small_plan
from tests.fakes.random_plans import plans

MANY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@MANY
@given(plans())
def test_every_number_in_the_words_stands_in_the_plan(plan: MediaPlan) -> None:
    sentences = [
        opening(plan),
        *line_sentences(plan),
        *expectation_sentences(plan),
        *caveat_sentences(plan),
        *honesty_sentences(plan),
    ]
    for line in plan.line_items:
        sentences += rationale_sentences(line)
    assert {sentence: strays for sentence in sentences if (strays := stray_numbers(sentence, [plan]))} == {}


@MANY
@given(plans(), plans())
def test_a_comparison_only_has_numbers_of_the_two_plans(plan: MediaPlan, standing: MediaPlan) -> None:
    for sentence in comparison_sentences(plan, standing):
        assert not stray_numbers(sentence, [plan, standing])


@MANY
@given(plans())
def test_nothing_to_know_is_kept_from_the_reader(plan: MediaPlan) -> None:
    written = with_words(plan)
    said = written.summary
    assert money_words(plan.budget) in said
    assert all(line.name in said and money_words(line.budget) in said for line in plan.line_items)
    assert all(degradation.message in said for degradation in plan.degradations)
    assert (SIMULATED in said) == plan.simulated
    assert all(row.text in said for row in plan.assumptions)
    assert all(row.reason in said for row in plan.unmet)
    assert all(line.rationale for line in written.line_items)
    left = plan.certificate.unallocated
    assert left.amount_micros == 0 or money_words(left) in said


@MANY
@given(plans())
def test_what_is_unknown_is_said_to_be_unknown(plan: MediaPlan) -> None:
    said = with_words(plan).summary
    if plan.forecast.reach_people is None:
        assert "There is no evidence for" in said
    for line in with_words(plan).line_items:
        if line.avails is None:
            assert "could not be asked" in line.rationale


@MANY
@given(plans())
def test_writing_changes_nothing_but_words(plan: MediaPlan) -> None:
    written = with_words(plan)
    unwritten = tuple(line.model_copy(update={"rationale": ""}) for line in written.line_items)
    assert written.model_copy(update={"summary": "", "line_items": unwritten}) == plan


def test_a_sentence_with_a_stray_number_is_not_said() -> None:
    plan = small_plan(100)
    kept = checked(["It costs €100.", "It reaches 987,654 people.", "It is fine."], plan)
    assert kept == ["It costs €100.", "It is fine."]


def test_a_reply_compares_to_the_plan_that_stands() -> None:
    reply = plan_reply(small_plan(200), small_plan(100), hypothetical=True)
    assert "the budget goes from €100 to €200" in reply
    assert "changes nothing" in reply


def test_without_a_plan_there_is_nothing_to_explain() -> None:
    assert answer_about(None, "why audio?") == NO_PLAN


@MANY
@given(plans())
def test_answers_about_a_plan_only_have_its_numbers(plan: MediaPlan) -> None:
    plan = with_words(plan)
    for asked in (
        "why is audio in it?",
        "how much does display cost?",
        "what is available?",
        "how sure are you?",
        "what did you leave out?",
        "what did you assume?",
        "is this real?",
        "how many people in total?",
        "hm?",
    ):
        answer = answer_about(plan, asked)
        assert answer
        assert not [part for part in answer.split("\n\n") if stray_numbers(part, [plan])]

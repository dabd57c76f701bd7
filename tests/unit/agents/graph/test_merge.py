"""Readings over a brief: what is settled replaces, what is bad does not, what nobody mentions stays."""

from hypothesis import given
from hypothesis import strategies as st

from agents.brief.merge import merge_readings
from planner.domain.brief import (
    AgeRange,
    Assumed,
    Brief,
    Budget,
    Contradictory,
    Missing,
    Stated,
    UnmetAsk,
    Words,
)
from planner.domain.money import Money
from planner.domain.readings import AudienceReading, BudgetReading, ReadingProblem


def budget(units: int, words: str = "") -> Stated[Budget]:
    spans = (Words(text=words, start=0, end=len(words)),) if words else ()
    return Stated(value=Budget(amount=Money.of(units, "EUR")), words=spans)


PROBLEM = ReadingProblem(code="BUDGET_NOT_POSITIVE", field="budget", message="It must be above zero.")


def test_a_settled_field_replaces_and_the_others_stay() -> None:
    before = Brief(budget=budget(10), ages=Stated(value=AgeRange(youngest=18, oldest=34)))
    merged = merge_readings(before, [BudgetReading(budget=budget(20))])
    assert merged.brief == before.model_copy(update={"budget": budget(20)})
    assert merged.changed == ("budget",)


def test_other_words_for_the_same_are_no_change() -> None:
    before = Brief(budget=budget(10, "10"))
    merged = merge_readings(before, [BudgetReading(budget=budget(10, "ten"))])
    assert merged.brief == before
    assert merged.changed == ()


def test_saying_what_was_assumed_makes_it_stated() -> None:
    before = Brief(ages=Assumed(value=AgeRange(), basis="nobody said"))
    merged = merge_readings(before, [AudienceReading(ages=Stated(value=AgeRange()))])
    assert isinstance(merged.brief.ages, Stated)
    assert merged.changed == ("ages",)


def test_a_bad_value_never_replaces_a_good_one() -> None:
    before = Brief(budget=budget(10))
    for bad in (Missing(), Contradictory[Budget](reason="two amounts")):
        merged = merge_readings(before, [BudgetReading(budget=bad, problems=(PROBLEM,))])
        assert merged.brief == before
        assert merged.problems == (PROBLEM,)


def test_a_field_can_be_withdrawn() -> None:
    before = Brief(ages=Stated(value=AgeRange(youngest=18, oldest=34)))
    merged = merge_readings(before, [AudienceReading(ages=Missing())])
    assert isinstance(merged.brief.ages, Missing)
    assert merged.changed == ("ages",)


def test_a_contradiction_is_kept_for_the_question() -> None:
    before = Brief(budget=budget(10))
    contradiction = Contradictory[Budget](reason="two amounts", options=(budget(5).value, budget(6).value))
    merged = merge_readings(before, [BudgetReading(budget=contradiction)])
    assert merged.brief.budget == contradiction


def test_unmet_asks_add_up_once_each() -> None:
    television, radio = (UnmetAsk(ask=name, reason="not sold") for name in ("television", "radio"))
    merged = merge_readings(Brief(unmet=(television,)), [BudgetReading(unmet=(television, radio))])
    assert merged.brief.unmet == (television, radio)
    assert merged.changed == ()


@given(st.lists(st.integers(min_value=1, max_value=5), min_size=1, max_size=6))
def test_merging_again_changes_nothing(amounts: list[int]) -> None:
    brief = Brief()
    for amount in amounts:
        reading = BudgetReading(budget=budget(amount))
        brief = merge_readings(brief, [reading]).brief
        again = merge_readings(brief, [reading])
        assert (again.brief, again.changed) == (brief, ())

"""What two fields say together is settled when they agree, and asked about when they clearly do not."""

from datetime import date

from agents.brief.consistency import checked
from agents.brief.merge import Merged
from planner.domain.brief import (
    Brief,
    Budget,
    BudgetShare,
    Constraints,
    Contradictory,
    DateSpan,
    FormatWishes,
    Schedule,
    ShareSubject,
    Stated,
    Words,
)
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod, Format

JUNE = DateSpan(start=date(2027, 6, 1), end=date(2027, 6, 30))
DAILY = Budget(amount=Money.of(100, "EUR"), period=BudgetPeriod.DAILY)


def budgets(total: int) -> Contradictory[Budget]:
    return Contradictory[Budget](options=(DAILY, Budget(amount=Money.of(total, "EUR"))), reason="Which?")


def flight(span: DateSpan, words: str) -> Stated[Schedule]:
    return Stated[Schedule](value=Schedule(flight=span), words=(Words(text=words, start=0, end=len(words)),))


def test_an_amount_a_day_that_makes_the_total_is_the_total() -> None:
    brief = Brief(budget=budgets(3_000), schedule=flight(JUNE, "1-30 June"))
    after = checked(Merged(brief, said=("budget", "schedule")), "1-30 June").brief
    assert isinstance(after.budget, Stated)
    assert after.budget.value == Budget(amount=Money.of(3_000, "EUR"))


def test_an_amount_a_day_that_misses_the_total_is_one_question_with_the_sums() -> None:
    brief = Brief(budget=budgets(2_000), schedule=flight(JUNE, "1-30 June"))
    after = checked(Merged(brief, said=("budget",)), "").brief
    assert isinstance(after.budget, Contradictory)
    assert after.budget.reason == (
        "100 EUR a day over 30 days come to 3,000 EUR, but the total is 2,000 EUR. Which one holds?"
    )


def test_a_length_that_the_dates_do_not_have_is_asked_about() -> None:
    span = DateSpan(start=date(2027, 9, 14), end=date(2027, 10, 4))
    message = "14 Sep thru 4 Oct, five full weeks"
    field = checked(Merged(Brief(schedule=flight(span, message)), said=("schedule",)), message).brief.schedule
    assert isinstance(field, Contradictory)
    assert [option.flight.days for option in field.options] == [21, 35]


def test_a_length_that_agrees_or_belongs_to_something_else_is_not() -> None:
    span = DateSpan(start=date(2027, 5, 1), end=date(2027, 7, 20))
    for message in (
        "a three-day festival. 1 May to 20 July",
        "1 May to 20 July, 81 days in total",
        "two-week campaign in May",
    ):
        brief = Brief(schedule=flight(span, message.rpartition(". ")[2]))
        assert checked(Merged(brief, said=("schedule",)), message).brief == brief


def _sixty_forty() -> Stated[Constraints]:
    parts = ((Format.AUDIO, 0.6), (Format.VIDEO, 0.4))
    shares = tuple(
        BudgetShare(subject=ShareSubject(format=form), lowest_share=part, highest_share=part)
        for form, part in parts
    )
    return Stated[Constraints](value=Constraints(shares=shares))


def test_a_share_for_an_excluded_format_is_asked_about_when_both_are_said_at_once() -> None:
    wishes = Stated[FormatWishes](value=FormatWishes(excluded=(Format.VIDEO,)))
    brief = Brief(constraints=_sixty_forty(), formats=wishes)
    after = checked(Merged(brief, said=("formats", "constraints")), "").brief
    assert isinstance(after.formats, Contradictory)


def test_excluding_a_format_later_takes_its_share_back() -> None:
    wishes = Stated[FormatWishes](value=FormatWishes(excluded=(Format.VIDEO,)))
    brief = Brief(constraints=_sixty_forty(), formats=wishes)
    merged = checked(Merged(brief, changed=("formats",), said=("formats",)), "")
    assert isinstance(merged.brief.constraints, Stated)
    assert merged.brief.constraints.value.shares == ()
    assert set(merged.changed) == {"formats", "constraints"}

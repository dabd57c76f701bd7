"""A question is never put twice in a row in the same words, and says what was not understood."""

import pytest

from planner.decisions.asking_again import MOST_QUOTED_CHARS, Answered, asked_again
from planner.domain.brief import Question

BUDGET = Question(field="budget", text="What is the budget?", suggestions=("5,000 EUR",))


def again(said: str, answered: Answered, previous: Question | None = BUDGET) -> Question:
    return asked_again(BUDGET, previous, said=said, answered=answered)


def test_a_first_question_and_one_about_another_field_stay_as_they_are() -> None:
    places = Question(field="places", text="Where?")
    assert again("banana", Answered.UNREAD, None) == BUDGET
    assert again("banana", Answered.UNREAD, places) == BUDGET


def test_what_was_not_understood_is_said() -> None:
    question = again("banana", Answered.UNREAD)
    assert question.text == "I could not read “banana” as a budget. What is the budget?"
    assert question.suggestions == BUDGET.suggestions


@pytest.mark.parametrize("answered", list(Answered))
def test_no_two_questions_in_a_row_are_alike_however_often_it_is_asked(answered: Answered) -> None:
    question = BUDGET
    for _ in range(5):
        asked = again("banana", answered, question)
        assert asked.text != question.text
        assert asked.text.endswith(BUDGET.text)
        assert asked.text.count("?") == 1
        question = asked


def test_leads_do_not_pile_up() -> None:
    question = BUDGET
    for answered in (Answered.UNREAD, Answered.BESIDE, Answered.DECLINED, Answered.UNREAD, Answered.BESIDE):
        question = asked_again(question, question, said="hm. “so what”", answered=answered)
    assert question.text in {f"This is still open: {BUDGET.text}", f"One thing is still open: {BUDGET.text}"}


def test_a_new_question_about_the_same_field_needs_no_lead() -> None:
    other = BUDGET.model_copy(update={"text": "10 or 20 euros?"})
    assert asked_again(other, BUDGET, said="10 or 20", answered=Answered.BESIDE) == other


def test_a_long_message_is_quoted_in_part_and_an_empty_one_not_at_all() -> None:
    text = again("word " * 100, Answered.UNREAD).text
    assert "…” as a budget" in text
    assert len(text) < MOST_QUOTED_CHARS + 60
    assert "“" not in again("  ", Answered.UNREAD).text

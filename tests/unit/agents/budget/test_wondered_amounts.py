"""Questions about another amount, and what those who hold the money do to "us"."""

from decimal import Decimal

import pytest

from agents.budget.edits import find_edit
from agents.money.mentions import find_money
from planner.domain.brief import Budget
from planner.domain.money import Money

STANDING = Budget(amount=Money.of(Decimal(250_000), "USD"))


@pytest.mark.parametrize(
    ("message", "amount"),
    [
        ("what would 300k get us?", 300_000),
        ("how far would $300,000 go?", 300_000),
        ("what could we get for 300k?", 300_000),
        ("and they cut us to 225k, sorry", 225_000),
        ("the CFO held us to 200k", 200_000),
        ("finance bumped us up to 300k", 300_000),
    ],
)
def test_another_amount_is_the_new_one(message: str, amount: int) -> None:
    edit = find_edit(message, find_money(message, bare=True), [], STANDING)
    assert edit is not None
    assert edit.amount is not None
    assert edit.amount.amount == amount


def test_a_question_states_no_budget_when_none_stands() -> None:
    message = "What can I get for 10k?"
    assert find_edit(message, find_money(message, bare=True), [], None) is None


def test_a_cut_by_an_amount_is_a_difference() -> None:
    message = "they cut us by 25k"
    edit = find_edit(message, find_money(message, bare=True), [], STANDING)
    assert edit is not None
    assert edit.difference is not None
    assert (int(edit.difference.amount), edit.sign) == (25_000, -1)

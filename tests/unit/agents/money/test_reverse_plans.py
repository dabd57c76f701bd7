"""Plans told backwards: how many results, and what one may cost."""

from decimal import Decimal

import pytest

from agents.money.mentions import find_money
from agents.money.reverse import find_count, find_reverse_plan, find_unit_price


@pytest.mark.parametrize(
    ("message", "count", "price", "total"),
    [
        ("2,000 leads at €40 each", 2_000, "40", "80000"),
        ("50 cents per click and 20k clicks", 20_000, "0.5", "10000"),
        ("8m imps @ £5.50 CPM", 8_000_000, "5.50", "44000"),
        ("€30 a lead, 600 leads", 600, "30", "18000"),
        ("we want 350 bookings, 40 euros per booking", 350, "40", "14000"),
    ],
)
def test_count_and_price_are_found_in_either_order(message: str, count: int, price: str, total: str) -> None:
    plan = find_reverse_plan(message, find_money(message, bare=True))
    assert plan is not None
    assert (plan.count, plan.price.amount, plan.total) == (count, Decimal(price), Decimal(total))


def test_an_upper_limit_is_told_from_an_expected_price() -> None:
    limit, expected = "500 sign-ups at no more than $40", "500 sign-ups at $40"
    plans = [find_reverse_plan(text, find_money(text, bare=True)) for text in (limit, expected)]
    assert [plan.ceiling for plan in plans if plan is not None] == [True, False]


@pytest.mark.parametrize(
    "message",
    [
        "last year we got 500 leads at $50 each",
        "we sold 2,000 tickets at €25 each",
        "500 leads at $40 each or 300 leads at $60 each",
        "2,000 leads, please",
        "two weeks at $100 a day",
        "our $49 headphones, 5,000 units in stock",
    ],
)
def test_what_is_no_plan_told_backwards(message: str) -> None:
    assert find_reverse_plan(message, find_money(message, bare=True)) is None


def test_count_and_price_are_found_alone() -> None:
    assert find_count("make it 10,000 of them, same cost") == (10_000, (8, 22))
    price = find_unit_price("30 euros each", find_money("30 euros each", bare=True))
    assert price is not None
    assert (price.amount, price.currency) == (Decimal(30), "EUR")

"""Amounts as they are written: marks, multipliers and periods in any place."""

from decimal import Decimal

import pytest

from agents.money.currencies import lone_currency
from agents.money.mentions import find_money
from planner.domain.vocabulary import BudgetPeriod


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("INR 20L", "2000000", "INR"),
        ("2cr INR", "20000000", "INR"),
        ("8 lakhs", "800000", "INR"),
        ("18'000 Fr.", "18000", "CHF"),
        ("NOK 1,2 mill", "1200000", "NOK"),
        ("half a mil USD", "500000", "USD"),
        ("a quarter of a million dollars", "250000", "USD"),
        ("1.5MM USD", "1500000", "USD"),
        ("₦12m", "12000000", "NGN"),
        ("HK$80k", "80000", "HKD"),
    ],
)
def test_an_amount_keeps_its_currency_and_size(text: str, amount: str, currency: str) -> None:
    (mention,) = find_money(text)
    assert (mention.amount, mention.currency) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("7k pcm", BudgetPeriod.MONTHLY),
        ("1k p/w", BudgetPeriod.WEEKLY),
        ("28k/wk", BudgetPeriod.WEEKLY),
        ("$250 daily", BudgetPeriod.DAILY),
        ("5k, yearly revenue is 3m", None),
    ],
)
def test_a_period_binds_to_the_amount_before_it(text: str, period: BudgetPeriod | None) -> None:
    assert find_money(text, bare=True)[0].period is period


def test_a_letter_is_a_lakh_only_where_people_count_in_lakhs() -> None:
    (indian,) = find_money("5L", country_codes=("IN",), bare=True)
    assert (indian.amount, indian.currency) == (Decimal(500_000), "INR")
    assert find_money("5L", country_codes=("US",), bare=True) == []


def test_a_currency_may_stand_apart_from_its_numbers() -> None:
    assert lone_currency("all figures in GBP") == "GBP"
    assert lone_currency("12 thousand, in euros") == "EUR"
    assert lone_currency("in euros or pounds") is None

"""Numbers as people read them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.plan_writer.figures import (
    count_words,
    day_words,
    listed,
    money_words,
    percent_words,
    price_range_words,
    price_words,
    range_words,
    rounded,
)
from planner.domain.forecast import MetricRange
from planner.domain.money import Money


def test_a_range_is_a_mid_and_rounder_ends() -> None:
    found = MetricRange(low=347_812, mid=411_874, high=482_006)
    assert range_words(found, "people") == "about 412,000 people (350,000-480,000)"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"),
        (0.04, "0"),
        (2.44, "2.4"),
        (9.96, "10"),
        (14.4, "14"),
        (11.45, "11"),
        (1_234_567, "1,230,000"),
    ],
)
def test_counts_are_as_exact_as_they_can_be(value: float, shown: str) -> None:
    assert count_words(value) == shown


@given(st.floats(min_value=1, max_value=1e15), st.integers(min_value=2, max_value=3))
def test_rounding_stays_within_half_of_the_last_figure(value: float, figures: int) -> None:
    assert abs(rounded(value, figures) - value) <= 0.5 * 10 ** (1 - figures) * value * (1 + 1e-9)


def test_money_has_cents_only_where_there_are_some() -> None:
    assert money_words(Money.of(15_000, "EUR")) == "€15,000"
    assert money_words(Money.of("15000.5", "EUR")) == "€15,000.50"
    assert money_words(Money.of(20_000, "BRL")) == "R$20,000"
    assert money_words(Money.of(1_800_000, "JPY")) == "¥1,800,000"
    assert money_words(Money.of(18_000, "CHF")) == "CHF\u00a018,000"


def test_a_price_has_a_range_too() -> None:
    found = MetricRange(low=5_400_000, mid=6_123_456, high=7_000_000)
    assert price_range_words(found, "EUR") == "about €6.12 (€5.40-€7)"
    assert price_words(7_354_999.6, "EUR") == "€7.35"
    assert price_words(1_499_999.9, "JPY") == "¥1"


def test_small_words() -> None:
    assert percent_words(0.434) == "43%"
    assert day_words(date(2026, 12, 1)) == "1 December 2026"
    assert [listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"]), listed([])] == [
        "a",
        "a and b",
        "a, b and c",
        "",
    ]

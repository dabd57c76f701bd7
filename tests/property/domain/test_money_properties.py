"""Money is exact: splits sum to the micro, do not depend on order, and convert by pinned rates."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.money import CurrencyMismatchError, ExchangeRates, Money, split_exactly

WEIGHTS = st.lists(st.floats(0, 1e9, allow_nan=False), min_size=1, max_size=40).filter(
    lambda weights: any(weight > 0 for weight in weights)
)
MICROS = st.integers(0, 10**18)


@given(MICROS, WEIGHTS)
def test_a_split_sums_to_the_micro_and_is_never_negative(total: int, weights: list[float]) -> None:
    parts = split_exactly(total, weights)
    assert sum(parts) == total
    assert all(part >= 0 for part in parts)
    assert all(part == 0 for part, weight in zip(parts, weights, strict=True) if weight == 0)


@given(MICROS, WEIGHTS)
def test_a_split_is_within_a_micro_of_its_exact_share(total: int, weights: list[float]) -> None:
    whole = sum(Decimal(repr(weight)) for weight in weights)
    for part, weight in zip(split_exactly(total, weights), weights, strict=True):
        assert abs(part - Decimal(total) * Decimal(repr(weight)) / whole) <= 1


@given(MICROS, WEIGHTS)
def test_splitting_again_by_the_parts_changes_nothing(total: int, weights: list[float]) -> None:
    parts = split_exactly(total, weights)
    if total and all(part < 2**53 for part in parts):
        assert split_exactly(total, [float(part) for part in parts]) == parts


@given(st.permutations([(1.0, "a"), (2.5, "b"), (4.0, "c"), (8.25, "d")]), MICROS)
def test_distinct_weights_get_the_same_money_in_any_order(order: list[tuple[float, str]], total: int) -> None:
    base = dict(zip("abcd", split_exactly(total, [1.0, 2.5, 4.0, 8.25]), strict=True))
    parts = split_exactly(total, [weight for weight, _ in order])
    found = {name: part for (_, name), part in zip(order, parts, strict=True)}
    assert all(abs(found[name] - base[name]) <= 1 for name in base)
    assert sum(found.values()) == sum(base.values())


@pytest.mark.parametrize("weights", [[-1.0, 2.0], [float("nan")], [float("inf"), 1.0], [0.0]])
def test_weights_that_make_no_sense_are_refused(weights: list[float]) -> None:
    with pytest.raises(ValueError, match="weight"):
        split_exactly(100, weights)


@given(MICROS)
def test_converting_there_and_back_loses_at_most_a_rounding(amount: int) -> None:
    rates = ExchangeRates(as_of=date(2026, 11, 20), source="test", usd_per_unit={"EUR": Decimal("1.25")})
    there = rates.convert(Money(amount_micros=amount, currency="EUR"), "USD")
    back = rates.convert(there, "EUR")
    assert abs(back.amount_micros - amount) <= 1
    assert there.currency == "USD"


def test_currencies_do_not_mix() -> None:
    with pytest.raises(CurrencyMismatchError):
        _ = Money.of(1, "EUR") + Money.of(1, "USD")

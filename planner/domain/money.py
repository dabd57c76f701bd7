"""Money as integer micros of one ISO 4217 currency, and the dated rates that turn one into another."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Annotated, Self

from pydantic import Field, StringConstraints

from planner.domain.value import Value

MICROS_PER_UNIT = 1_000_000
"""Micros in one unit of any currency: 1 JPY and 1 EUR are both 1,000,000 micros."""

CurrencyCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]


class CurrencyMismatchError(ValueError):
    """Two amounts of different currencies met where only one currency makes sense."""


class Money(Value):
    """An amount in integer micros of one currency.

    Attributes:
        amount_micros: The amount, 1/1,000,000 of the currency's unit; may be negative for differences.
        currency: ISO 4217 code in capitals.
    """

    amount_micros: int
    currency: CurrencyCode

    @classmethod
    def of(cls, units: Decimal | int | str, currency: str) -> Self:
        """Return `units` whole units of `currency`; fractions beyond a micro are rounded half-even."""
        micros = (Decimal(units) * MICROS_PER_UNIT).quantize(Decimal(1), rounding=ROUND_HALF_EVEN)
        return cls(amount_micros=int(micros), currency=currency)

    @property
    def units(self) -> Decimal:
        """The amount in whole units of the currency, exact."""
        return Decimal(self.amount_micros) / MICROS_PER_UNIT

    def _same_currency(self, other: "Money") -> None:
        if other.currency != self.currency:
            msg = f"{self.currency} and {other.currency} cannot be combined without an exchange rate"
            raise CurrencyMismatchError(msg)

    def __add__(self, other: "Money") -> "Money":
        self._same_currency(other)
        return Money(amount_micros=self.amount_micros + other.amount_micros, currency=self.currency)

    def __sub__(self, other: "Money") -> "Money":
        self._same_currency(other)
        return Money(amount_micros=self.amount_micros - other.amount_micros, currency=self.currency)

    def __lt__(self, other: "Money") -> bool:
        self._same_currency(other)
        return self.amount_micros < other.amount_micros

    def scaled(self, factor: Decimal | int) -> "Money":
        """Return this amount times `factor`, rounded half-even to a micro."""
        micros = (Decimal(self.amount_micros) * factor).quantize(Decimal(1), rounding=ROUND_HALF_EVEN)
        return Money(amount_micros=int(micros), currency=self.currency)


def split_exactly(total_micros: int, weights: Sequence[float]) -> list[int]:
    """Split `total_micros` in proportion to `weights` so that the parts sum to it exactly.

    Largest-remainder (Hamilton) method; ties go to the earlier part. A zero weight gets zero.

    Args:
        total_micros: The amount to split, at least 0.
        weights: One non-negative finite weight per part, at least one of them positive when total > 0.

    Raises:
        ValueError: A weight is negative or not finite, or nothing can take the money.
    """
    exact = [Decimal(repr(float(w))) for w in weights]
    if any(not w.is_finite() or w < 0 for w in exact):
        msg = "weights must be finite and non-negative"
        raise ValueError(msg)
    if total_micros < 0:
        msg = "only an amount of 0 or more can be split"
        raise ValueError(msg)
    sum_of_weights = sum(exact, Decimal(0))
    if sum_of_weights == 0:
        if total_micros == 0:
            return [0] * len(exact)
        msg = "no part has a positive weight"
        raise ValueError(msg)
    # Integer arithmetic from here on: scale the decimals to a common power of ten.
    lowest_exponent = min(int(w.as_tuple().exponent) for w in exact)
    scaled = [int(w.scaleb(-lowest_exponent)) if lowest_exponent < 0 else int(w) for w in exact]
    whole = sum(scaled)
    parts = [total_micros * w // whole for w in scaled]
    remainders = [total_micros * w % whole for w in scaled]
    leftover = total_micros - sum(parts)
    for index in sorted(range(len(scaled)), key=lambda i: (-remainders[i], i))[:leftover]:
        parts[index] += 1
    return parts


class ExchangeRates(Value):
    """Pinned, dated exchange rates: US dollars for one unit of each currency.

    Attributes:
        as_of: The day the rates belong to.
        source: Who published them.
        usd_per_unit: Currency code -> USD for one unit, as an exact decimal.
    """

    as_of: date
    source: str
    usd_per_unit: dict[str, Decimal] = Field(default_factory=dict)

    def knows(self, currency: str) -> bool:
        """Whether amounts of `currency` can be converted."""
        return currency == "USD" or currency in self.usd_per_unit

    def rate(self, from_currency: str, to_currency: str) -> Decimal:
        """Units of `to_currency` for one unit of `from_currency`.

        Raises:
            KeyError: One of the currencies has no pinned rate.
        """
        if from_currency == to_currency:
            return Decimal(1)
        return self._usd(from_currency) / self._usd(to_currency)

    def _usd(self, currency: str) -> Decimal:
        return Decimal(1) if currency == "USD" else self.usd_per_unit[currency]

    def convert(self, money: Money, to_currency: str) -> Money:
        """Return `money` in `to_currency`, rounded half-even to a micro."""
        converted = money.scaled(self.rate(money.currency, to_currency))
        return Money(amount_micros=converted.amount_micros, currency=to_currency)

"""Comparing amounts of different currencies."""

from planner.domain.money import ExchangeRates, Money


def in_currency(money: Money, currency: str, rates: ExchangeRates | None) -> Money | None:
    """Return `money` in `currency`, or None when that needs a rate nobody has."""
    if money.currency == currency:
        return money
    if rates is None or not (rates.knows(money.currency) and rates.knows(currency)):
        return None
    return rates.convert(money, currency)

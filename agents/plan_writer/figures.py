"""Numbers for people: mids to three significant figures, range ends to two, money in its currency."""

import math
from datetime import date
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_currency, get_currency_symbol

from planner.decisions.wording import smallest_step_micros
from planner.domain.brief import DateSpan
from planner.domain.forecast import MetricRange
from planner.domain.money import MICROS_PER_UNIT, Money

MID_FIGURES = 3
"""Significant figures of a prediction's mid."""
END_FIGURES = 2
"""Significant figures of the ends of its range: they are less sure, and say so by being rounder."""


def rounded(value: float, figures: int) -> float:
    """Return `value` to `figures` significant figures; whole from 100 upwards."""
    if value == 0 or not math.isfinite(value):
        return 0.0
    digits = figures - 1 - math.floor(math.log10(abs(value)))
    return round(value, digits)


def count_words(value: float, figures: int = MID_FIGURES) -> str:
    """Return a count, e.g. `412,000`; below 10 with one decimal when it is not whole."""
    if abs(value) < 9.95:
        tenths = round(value, 1)
        return f"{tenths:.0f}" if tenths == round(tenths) else f"{tenths:.1f}"
    # One rounding only: 11.45 is 11, not 12 by way of 11.5.
    return f"{value:,.0f}" if abs(value) < 10**figures else f"{rounded(value, figures):,.0f}"


def range_words(found: MetricRange, unit: str) -> str:
    """Return e.g. `about 412,000 people (350,000-480,000)`."""
    low, high = count_words(found.low, END_FIGURES), count_words(found.high, END_FIGURES)
    return f"about {count_words(found.mid)} {unit} ({low}-{high})"


@lru_cache(maxsize=4096)
def _currency(amount_micros: int, currency: str) -> str:
    whole = amount_micros % MICROS_PER_UNIT == 0
    units = Money(amount_micros=amount_micros, currency=currency).units
    gap = "\u00a0" if get_currency_symbol(currency, locale="en")[-1].isalpha() else ""
    pattern = f"¤{gap}#,##0" if whole else f"¤{gap}#,##0.00"
    return format_currency(units, currency, locale="en", format=pattern, currency_digits=not whole)


def money_words(money: Money) -> str:
    """Return an amount in its currency, e.g. `€15,000`; cents only where there are some."""
    return _currency(money.amount_micros, money.currency)


def price_words(micros: float, currency: str) -> str:
    """Return a price to the currency's smallest unit, e.g. `€6.12`."""
    step = smallest_step_micros(currency)
    return _currency(round(micros / step) * step, currency)


def price_range_words(found: MetricRange, currency: str) -> str:
    """Return e.g. `about €6.12 (€5.40-€7.00)`."""
    low, mid, high = (price_words(micros, currency) for micros in (found.low, found.mid, found.high))
    return f"about {mid} ({low}-{high})"


def percent_words(share: float) -> str:
    """Return a share of 0 to 1 as a whole percentage, e.g. `43%`."""
    return f"{share * 100:.0f}%"


@lru_cache(maxsize=1024)
def day_words(day: date) -> str:
    """Return e.g. `1 December 2026`."""
    return format_date(day, "d MMMM y", locale="en")


def span_words(span: DateSpan) -> str:
    """Return e.g. `1 December 2026 to 31 December 2026`."""
    return f"{day_words(span.start)} to {day_words(span.end)}"


def listed(parts: list[str]) -> str:
    """Join as in a sentence: `a`, `a and b`, `a, b and c`."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""

"""The gate for numbers: prose says only what the plan holds, a model proposes only what was written."""

import math
from collections.abc import Iterator
from datetime import date

from planner.decisions.numerals import Numeral, read_numbers
from planner.decisions.plan_amounts import Amount, Kind, plan_amounts
from planner.domain.plan import MediaPlan

_UNSAID = {"engine", "rates"}
_ROUNDED_TO_ZEROS = 0.05
"""A number written with zeros at its end may be this far from the plan's, as a share."""


def numbers_in_prose_not_in_plan(text: str, plan: MediaPlan) -> tuple[str, ...]:
    """Return the numbers and dates of `text`, as written, that neither stand in `plan` nor round from it.

    `1.2M` fits any plan number that rounds to it at its own last digit, a number with zeros at its end one
    within 5 %. A number beside a currency is compared with money only, a percentage with rates and shares
    only, and one before "impressions", "people", "clicks" or "views" with those counts only. Shares of the
    budget, sums by format, place and goal, counts of line items and countries, days and whole weeks, and the
    widths of ranges may be said although they stand nowhere.
    """
    numerals, dates = read_numbers(text)
    if not numerals and not dates:
        return ()
    days = set(_dates(plan.model_dump(exclude=_UNSAID)))
    amounts = set(plan_amounts(plan))
    unknown = [written.text for written in dates if not any(written.fits(day) for day in days)]
    years = {float(day.year) for day in days}
    for numeral in numerals:
        is_year = numeral.value in years and numeral.precision == 1.0
        plain = not (numeral.percent or numeral.money or numeral.counted)
        if not (is_year and plain) and not _stands(numeral, amounts):
            unknown.append(numeral.text)
    return tuple(unknown)


def number_occurs_in_words(number: float, words: str) -> bool:
    """Whether `words` say `number`, in digits (`20k`, `10,5`, `30 %`) or spelled out (`fifteen grand`).

    A percentage says its share as well: `30 %` says 30 and 0.3.
    """
    numerals, dates = read_numbers(words)
    said = [numeral.value for numeral in numerals]
    said += [numeral.value / 100.0 for numeral in numerals if numeral.percent]
    said += [float(part) for day in dates for part in (day.day, day.month, day.year) if part is not None]
    return any(math.isclose(number, value, rel_tol=1e-9, abs_tol=1e-12) for value in said)


def _stands(numeral: Numeral, amounts: set[Amount]) -> bool:
    value = numeral.value / 100.0 if numeral.percent else numeral.value
    unit = numeral.precision / 100.0 if numeral.percent else numeral.precision
    tolerance = unit / 2
    zeros = _trailing_zeros(numeral.value / numeral.precision)
    if zeros:
        tolerance = max(tolerance, min(unit * 10.0**zeros / 2, _ROUNDED_TO_ZEROS * value))
    slack = tolerance * (1 + 1e-9) + 1e-12
    return any(abs(abs(amount) - value) <= slack for kind, amount in amounts if _comparable(numeral, kind))


def _comparable(numeral: Numeral, kind: Kind) -> bool:
    if kind is Kind.WORDS:
        return True
    if numeral.percent:
        return kind is Kind.PLAIN
    if numeral.money:
        return kind is Kind.MONEY
    if numeral.counted is not None:
        return kind.value in (numeral.counted, "results")
    return True


def _trailing_zeros(digits: float) -> int:
    whole, zeros = round(digits), 0
    while whole and whole % 10 == 0:
        whole //= 10
        zeros += 1
    return zeros


def _dates(value: object) -> Iterator[date]:
    if isinstance(value, date):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _dates(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _dates(inner)

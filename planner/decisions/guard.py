"""The gate for numbers: prose says only what the plan holds, a model proposes only what was written."""

import math
from collections.abc import Iterator
from datetime import date
from typing import Any

from planner.decisions.numerals import Numeral, read_numbers
from planner.domain.plan import MediaPlan

_ALWAYS_ALLOWED = (1.0, 1000.0)
"""One of anything, and the thousand in "per 1,000 impressions"."""
_ROUNDED_TO_ZEROS = 0.05
"""A number written with zeros at its end may be this far from the plan's, as a share."""


def numbers_in_prose_not_in_plan(text: str, plan: MediaPlan) -> tuple[str, ...]:
    """Return the numbers and dates of `text`, as written, that neither stand in `plan` nor round from it.

    `1.2M` fits any plan number that rounds to it at its own last digit, a number with zeros at its end one
    within 5 %. Micros count as money too, rates as percentages; so do shares of the budget, counts of line
    items and countries, days and whole weeks, and differences between the ends of a range and its middle.
    """
    numerals, dates = read_numbers(text)
    if not numerals and not dates:
        return ()
    days = set(_dates(plan.model_dump()))
    amounts = sorted(set(_amounts(plan)))
    unknown = [written.text for written in dates if not any(written.fits(day) for day in days)]
    years = {float(day.year) for day in days}
    for numeral in numerals:
        if numeral.value in years and numeral.precision == 1.0 and not numeral.percent:
            continue
        if not _stands(numeral, amounts):
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


def _stands(numeral: Numeral, amounts: list[float]) -> bool:
    value = numeral.value / 100.0 if numeral.percent else numeral.value
    unit = numeral.precision / 100.0 if numeral.percent else numeral.precision
    tolerance = unit / 2
    zeros = _trailing_zeros(numeral.value / numeral.precision)
    if zeros:
        tolerance = max(tolerance, min(unit * 10.0**zeros / 2, _ROUNDED_TO_ZEROS * value))
    slack = tolerance * (1 + 1e-9) + 1e-12
    candidates = amounts if not numeral.percent else [*amounts, *(amount / 100.0 for amount in amounts)]
    return any(abs(abs(amount) - value) <= slack for amount in candidates)


def _trailing_zeros(digits: float) -> int:
    whole, zeros = round(digits), 0
    while whole and whole % 10 == 0:
        whole //= 10
        zeros += 1
    return zeros


def _amounts(plan: MediaPlan) -> Iterator[float]:
    """Every number that prose may build on."""
    yield from _ALWAYS_ALLOWED
    yield from _numbers(plan.model_dump(exclude={"engine", "version"}), micros=False)
    total = plan.budget.amount_micros
    unallocated = plan.certificate.unallocated.amount_micros
    yield (total - unallocated) / 1e6
    flights = {(plan.flight.end - plan.flight.start).days + 1}
    for item in plan.line_items:
        yield len(item.daily_pacing_micros)
        flights.add(len(item.daily_pacing_micros))
        if total:
            yield item.budget.amount_micros / total
        yield from _derived(item.forecast.model_dump())
    if total:
        yield unallocated / total
        groups: dict[str, int] = {}
        for item in plan.line_items:
            for key in (
                item.spec.format,
                item.spec.placement,
                item.spec.country_code,
                item.spec.delivery_goal,
            ):
                groups[key] = groups.get(key, 0) + item.budget.amount_micros
        for micros in groups.values():
            yield micros / total
            yield micros / 1e6
    yield from _derived(plan.forecast.model_dump())
    for days in flights:
        yield days
        if days % 7 == 0:
            yield days / 7
    countries = {item.spec.country_code for item in plan.line_items}
    for things in (plan.line_items, countries, plan.left_out, plan.assumptions, plan.unmet, plan.questions):
        yield len(things)


def _derived(forecast: dict[str, Any]) -> Iterator[float]:
    """How far the ends of ranges lie from their middles, as shares, and chances against."""
    for value in forecast.values():
        if isinstance(value, dict) and {"low", "mid", "high"} <= value.keys() and value["mid"]:
            yield 1.0 - value["low"] / value["mid"]
            yield value["high"] / value["mid"] - 1.0
    chance = forecast.get("chance_to_deliver_in_full")
    if chance is not None:
        yield 1.0 - chance


def _numbers(value: object, *, micros: bool) -> Iterator[float]:
    """All numbers in a dumped plan; those in micros in units of currency too; those written inside texts."""
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, int | float):
        yield value / 1e6 if micros else float(value)
    elif isinstance(value, str):
        yield from (numeral.value for numeral in read_numbers(value)[0])
    elif isinstance(value, dict):
        benchmark_in_micros = str(value.get("metric", "")).endswith("_micros")
        for key, inner in value.items():
            if key in ("metric", "text", "offset", "start", "end") and not isinstance(inner, date):
                if key == "text":
                    yield from _numbers(inner, micros=False)
                continue
            name = str(key)
            in_micros = (
                micros or name.endswith("_micros") or (benchmark_in_micros and name in ("p10", "p50", "p90"))
            )
            yield from _numbers(inner, micros=in_micros and name != "level")
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from _numbers(inner, micros=micros)


def _dates(value: object) -> Iterator[date]:
    if isinstance(value, date):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _dates(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _dates(inner)

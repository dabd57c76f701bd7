"""What one message says twice and differently: two fixed totals, a fixed daily sum, one place and the rest.

Works on the English gloss of the message and on the brief after it. Pure; a question is better than a guess.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

from babel import Locale

from agents.money.mentions import MoneyMention, find_money
from planner.domain.brief import Brief, Budget, Contradictory, Place, PlaceKind, Stated
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod

_APART: Final = Decimal("0.05")
"""Totals that differ by no more than this share of the larger one agree."""
_APART_OVER_TIME: Final = Decimal("0.12")
"""The same for a sum a day or a week that is reckoned over the campaign: part weeks blur it."""
_BEFORE: Final = 90
_BEHIND: Final = 60
_DAYS_IN: Final = {"day": Decimal(1), "week": Decimal(7), "month": Decimal("30.4")}
_PERIOD_OF: Final = {"day": BudgetPeriod.DAILY, "week": BudgetPeriod.WEEKLY, "month": BudgetPeriod.MONTHLY}
_CAMPAIGN: Final = r"(?:campaign|flight|project|run|plan|activity|burst|media)"


@cache
def _total_before() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:total|overall|entire|whole|complete|full) (?:\w+ ){0,2}?(?:budget|spend|sum|amount)\b"
        rf"(?: (?:of|for|in) (?:the |this |our |your )?(?:\w+ )?{_CAMPAIGN})?"
        r"(?:(?!\b(?:for|per|each|last|previous|was|were|until|by)\b)[^.!?;\n\d]){0,60}$",
        re.IGNORECASE,
    )


@cache
def _total_behind() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:[€$£]|[a-z]{3,7})?\s*(?:in total|all in\b|altogether|in all\b|overall|total\b)", re.IGNORECASE
    )


@cache
def _each_period() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:[€$£]|[a-z]{3,7})?\s*(?:on |for |in )?(?:each|every|per|a)(?: and every)?(?: single)? "
        r"(?P<unit>day|week|month)\b(?! (?:off|at (?:most|the most)|max))",
        re.IGNORECASE,
    )


_FIXED: Final = re.compile(
    r"\b(?:exactly|precisely|always|it(?:'s| is)|that(?:'s| is)|this is|which is|i\.e\.|meaning|"
    r"(?:you|us) to spend|(?:must|should|has to|have to|to) be(?: spent)?)\s*"
    r"(?:exactly |precisely |always |at )?\W*$",
    re.IGNORECASE,
)
_NO_RIVAL: Final = re.compile(
    r"\b(?:sorry|actually|correction|no wait|wait|instead|i mean|make that|rather|scratch|oops|originally|"
    r"was|were|last (?:year|time|month|quarter)|previous\w*|rais(?:e|ed)|increas\w+|cut|reduc\w+|up from|"
    r"down from|now|net|gross|vat|tax\w*|excl\w*|incl\w*|fees?|or|between|option|either|"
    r"(?:second|other|next) campaign|phase)\b",
    re.IGNORECASE,
)
_ONLY: Final = re.compile(r"\b(?:only|exclusively|solely|nowhere but|strictly)\b", re.IGNORECASE)
_EXCEPT: Final = r"\s+(?:except(?: for)?|but not|without|excluding|outside(?: of)?|apart from|minus|save)\b"


@dataclass(frozen=True, slots=True)
class _Sum:
    mention: MoneyMention
    start: int
    end: int


def told_twice(brief: Brief, message: str, said: tuple[str, ...]) -> dict[str, object]:
    """Return the fields of which `message` says two things that exclude each other, as questions.

    Args:
        brief: The brief after the message.
        message: The message in the English words that the grammars read.
        said: The fields that the message speaks about.
    """
    changes: dict[str, object] = {}
    if "budget" in said and (budget := _two_budgets(brief, message)) is not None:
        changes["budget"] = budget
    if "places" in said and (places := _one_and_the_rest(brief, message)) is not None:
        changes["places"] = places
    return changes


def _two_budgets(brief: Brief, message: str) -> Contradictory[Budget] | None:
    field = brief.budget
    if not isinstance(field, Stated) or field.value.period is not BudgetPeriod.LIFETIME:
        return None
    if "total" not in message.lower() and "all in" not in message.lower():
        return None
    currency = field.value.amount.currency
    sums = [
        _Sum(mention, *mention.span)
        for mention in find_money(message, advertiser_currency=currency, bare=True)
        if mention.currency in {None, currency}
    ]
    totals = [one for one in sums if _is_total(message, one)]
    told = _other_total(field, message, totals)
    if told is not None or not any(_is_whole(message, one) for one in sums):
        return told
    return _other_pace(brief, field, message, sums)


def _unit_of(message: str, one: _Sum) -> str | None:
    """Return "day", "week" or "month" for an amount that is told for each of them."""
    each = _each_period().match(message, one.end)
    if each is not None:
        return each["unit"].lower()
    return next((unit for unit, period in _PERIOD_OF.items() if period is one.mention.period), None)


def _is_total(message: str, one: _Sum) -> bool:
    if _unit_of(message, one) is not None:
        return False
    before = message[max(0, one.start - _BEFORE) : one.start]
    return _total_before().search(before) is not None


def _is_whole(message: str, one: _Sum) -> bool:
    whole = one.mention.period is BudgetPeriod.LIFETIME or _total_behind().match(message, one.end) is not None
    return _is_total(message, one) or whole


def _other_total(field: Stated[Budget], message: str, totals: list[_Sum]) -> Contradictory[Budget] | None:
    if len(totals) < 2:
        return None
    first, last = totals[0], totals[-1]
    low, high = sorted((first.mention.amount, last.mention.amount))
    told = message[max(0, first.start - _BEFORE) : last.end + _BEHIND]
    if high - low <= high * _APART or _NO_RIVAL.search(told):
        return None
    between = message[first.end : last.start]
    if len(re.findall(r"[.!?\n]", between)) == 0:
        return None  # "a total budget of 20k, 8k in total for video"
    currency = field.value.amount.currency
    options = tuple(
        Budget(amount=Money.of(one.mention.amount, currency), period=BudgetPeriod.LIFETIME)
        for one in (first, last)
    )
    named = " and ".join(f"{one.mention.amount:,.0f} {currency}" for one in (first, last))
    return Contradictory[Budget](
        options=options,
        reason=f"Two totals are named, {named}. Which one holds?",
        words=field.words,
    )


def _other_pace(
    brief: Brief, field: Stated[Budget], message: str, sums: list[_Sum]
) -> Contradictory[Budget] | None:
    schedule = brief.schedule
    if not isinstance(schedule, Stated):
        return None
    total = field.value.amount
    for one in sums:
        unit = _unit_of(message, one)
        if unit is None or not _FIXED.search(message[max(0, one.start - 40) : one.start]):
            continue
        units = one.mention.amount * schedule.value.active_days / _DAYS_IN[unit]
        if abs(units - total.units) <= max(units, total.units) * _APART_OVER_TIME:
            continue
        part = Budget(amount=Money.of(one.mention.amount, total.currency), period=_PERIOD_OF[unit])
        days = schedule.value.active_days
        return Contradictory[Budget](
            options=(field.value, part),
            reason=f"{one.mention.amount:,.0f} {total.currency} a {unit} over {days} days "
            f"come to {units:,.0f} {total.currency}, but the total is {total.units:,.0f}. Which one holds?",
            words=field.words,
        )
    return None


@cache
def _country_names() -> dict[str, str]:
    return {code: name for code, name in Locale("en").territories.items() if len(code) == 2}


def _one_and_the_rest(brief: Brief, message: str) -> Contradictory[Place] | None:
    """Find "only in Paris, and everywhere in France except Île-de-France": the one shuts out the other."""
    field = brief.places
    only = _ONLY.search(message)
    if only is None or not isinstance(field, Stated):
        return None
    stop = re.compile(r"[.!?;\n]").search(message, only.end())
    clause = message[only.end() : stop.start() if stop is not None else len(message)]
    for place in field.value.included:
        country = _country_names().get(place.country_code)
        at = clause.lower().find(place.name.lower())
        if country is None or place.name == country or not 0 <= at <= 24:
            continue
        rest = re.compile(rf"\b{re.escape(country)}\b{_EXCEPT}\s*(?P<out>[^,]{{2,40}})", re.IGNORECASE)
        found = rest.search(clause, at + len(place.name))
        if found is None or place.name.lower() in found["out"].lower():
            continue
        code = place.country_code
        whole = Place(place_id=code, name=country, kind=PlaceKind.COUNTRY, country_code=code)
        return Contradictory[Place](
            options=(place, whole),
            reason=f"Only {place.name} is asked for, and the rest of {country} as well. Which one holds?",
            words=field.words,
        )
    return None

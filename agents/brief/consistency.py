"""What two fields of one brief say together: money per day against a total, a length against dates. Pure.

Each resolver reads its own field; only here are they compared. A clear disagreement makes one field
contradictory, with one question; an agreement settles what one resolver alone could not.
"""

import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Final

from agents.brief.merge import Merged
from agents.brief.told_twice import told_twice
from agents.how_often import is_no_length
from agents.money.numbers import value_of_words
from planner.domain.brief import (
    BRIEF_FIELDS,
    Brief,
    Budget,
    Constraints,
    Contradictory,
    DateSpan,
    Schedule,
    Stated,
)
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod

_SAME_MONEY: Final = Decimal("0.05")
"""Amounts that differ by no more than this share of the total agree."""

_DAYS: Final = {
    BudgetPeriod.DAILY: Decimal(1),
    BudgetPeriod.WEEKLY: Decimal(7),
    BudgetPeriod.MONTHLY: Decimal("30.4"),
}
_PERIOD_WORDS: Final = {
    BudgetPeriod.DAILY: "a day",
    BudgetPeriod.WEEKLY: "a week",
    BudgetPeriod.MONTHLY: "a month",
}
_COUNT: Final = r"(?P<count>[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_UNIT: Final = r"(?P<unit>day|week|month|fortnight)s?"
_CAMPAIGN: Final = (
    r"(?:campaigns?|flights?|bursts?|push|runs?|promotions?|promo|blitz|activation|sprint|ad\s+run|"
    r"period|schedule)"
)
_LENGTHS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_COUNT}[\s-]+(?:full\s+|whole\s+)?{_UNIT}[\s-]+(?:long\s+)?(?:[a-z]+\s+)?{_CAMPAIGN}\b",
        rf"\b{_CAMPAIGN}\s+(?:(?:of|for|is|lasts?|lasting|runs?|running|over|will|be|"
        rf"should)\s+)+(?:exactly\s+)?{_COUNT}\s+"
        rf"(?:full\s+|whole\s+|solid\s+)?{_UNIT}\b(?!\s+(?:before|ahead|from|after|ago|later))",
        rf"\b{_COUNT}\s+(?:full|whole|solid|complete|entire|straight|consecutive)\s+{_UNIT}\b",
        rf"\b(?:full|whole|solid|complete|entire|good|straight)\s+{_COUNT}\s+{_UNIT}\b(?!\s+(?:before|ahead|"
        rf"from|after|ago|"
        rf"later))",
        rf"\b(?:run(?:s|ning)?|go(?:es)?|last(?:s|ing)?|live|on\s+air)\s+(?:it\s+|them\s+|"
        rf"on\s+)?for\s+(?:(?:exactly|a|the|"
        rf"all\s+of)\s+)*{_COUNT}\s+{_UNIT}\b(?!\s+(?:before|ahead|from|after|ago|later))",
        rf"[(=]\s*(?:that['’]?s\s+|i\.e\.\s*|so\s+)?{_COUNT}\s+{_UNIT}\s*(?:in\s+total|total)?\s*\)?",
        rf"\b(?:those|these|i\.e\.|so|that['’]?s|that\s+is|which\s+is|makes?|in\s+total|"
        rf"total\s+of)\s+{_COUNT}\s+{_UNIT}\b",
    )
)
_LENGTH_ALONE: Final = re.compile(rf"\b{_COUNT}[\s-]+(?:\w+\s+)?{_UNIT}\b", re.IGNORECASE)
_DAY_NUMBER: Final = re.compile(r"(?<![\d.,:])(?:[0-3]?[0-9])(?:st|nd|rd|th)?(?![\d:])")
_YEAR: Final = re.compile(r"['’][0-9]{2}\b|\b(?:19|20)[0-9]{2}\b")


def checked(merged: Merged, message: str) -> Merged:
    """Return the brief with what its fields say together settled or made a question.

    Only what `message` spoke about is compared: nothing that was accepted before is asked about anew.
    """
    brief = merged.brief
    changes: dict[str, object] = {}
    if {"budget", "schedule"} & set(merged.said):
        changes |= _budget_over_time(brief)
    if "schedule" in merged.said:
        changes |= _length_against_dates(brief, message)
    changes |= _shares_of_nothing(brief, merged.said)
    changes = told_twice(brief, message, merged.said) | changes
    if not changes:
        return merged
    changed = {*merged.changed, *changes}
    return replace(
        merged,
        brief=brief.model_copy(update=changes),
        changed=tuple(name for name in BRIEF_FIELDS if name in changed),
    )


def _budget_over_time(brief: Brief) -> dict[str, object]:
    """Compare an amount per day, week or month with a total, once the flight is known."""
    field, schedule = brief.budget, brief.schedule
    if not isinstance(field, Contradictory) or not isinstance(schedule, Stated):
        return {}
    totals = [option for option in field.options if option.period is BudgetPeriod.LIFETIME]
    parts = [option for option in field.options if option.period is not BudgetPeriod.LIFETIME]
    if len(totals) != 1 or len(parts) != 1 or totals[0].amount.currency != parts[0].amount.currency:
        return {}
    total, part, days = totals[0], parts[0], schedule.value.active_days
    units = (part.amount.units * days / _DAYS[part.period]).quantize(Decimal("0.01"))
    if abs(units - total.amount.units) <= total.amount.units * _SAME_MONEY:
        return {"budget": Stated[Budget](value=total, words=field.words)}
    come_to = Money.of(units, part.amount.currency)
    reason = (
        f"{_shown(part.amount)} {_PERIOD_WORDS[part.period]} over {days} days come to {_shown(come_to)}, but "
        f"the total is {_shown(total.amount)}. Which one holds?"
    )
    return {"budget": field.model_copy(update={"reason": reason})}


def _length_against_dates(brief: Brief, message: str) -> dict[str, object]:
    """Compare a length that the message states for the campaign with the dates that it states."""
    field = brief.schedule
    if not isinstance(field, Stated):
        return {}
    dates = _YEAR.sub(" ", _LENGTH_ALONE.sub(" ", " ".join(words.text for words in field.words)))
    if len(_DAY_NUMBER.findall(dates)) < 2:  # a first and a last day
        return {}
    for pattern in _LENGTHS:
        for match in pattern.finditer(message):
            stated = _days(match)
            if is_no_length(message, match.start("count"), match.end("unit")):
                continue
            if stated is None or any(_agree(stated, days) for days in _lengths(field.value)):
                continue
            flight = field.value.flight
            other = DateSpan(start=flight.start, end=flight.start + timedelta(days=stated - 1))
            length = " ".join(part for part in (match["count"], match["unit"]) if part)
            plural = "" if match["count"].lower() in {"a", "an", "one", "1"} else "s"
            reason = (
                f"The dates make {flight.days} days, but the message says {length}{plural}. Which one holds?"
            )
            options = (field.value, Schedule(flight=other))
            return {"schedule": Contradictory[Schedule](options=options, reason=reason, words=field.words)}
    return {}


def _lengths(schedule: Schedule) -> tuple[int, int]:
    return schedule.flight.days, schedule.active_days


def _days(match: re.Match[str]) -> int | None:
    word = match["count"].lower()
    count = int(word) if word.isdigit() else (1 if word in {"a", "an"} else int(value_of_words(word) or 0))
    length = {"day": 1, "week": 7, "fortnight": 14, "month": 30}[match["unit"].lower()] * count
    return length if 0 < length <= 730 else None  # two years


def _agree(stated: int, days: int) -> bool:
    return abs(stated - days) <= max(2, 0.15 * stated)


def _shares_of_nothing(brief: Brief, said: tuple[str, ...]) -> dict[str, object]:
    """Compare shares by format with the formats that are excluded.

    Both in one message exclude each other and are asked about; a later exclusion takes the old share back.
    """
    rules, wishes = brief.constraints, brief.formats
    if not isinstance(rules, Stated) or not isinstance(wishes, Stated) or "formats" not in said:
        return {}
    excluded = set(wishes.value.excluded)
    lost = [
        share for share in rules.value.shares if share.subject.format in excluded and share.lowest_share > 0
    ]
    if not lost:
        return {}
    if "constraints" in said:
        name = str(lost[0].subject.format).lower()
        reason = (
            f"{name.capitalize()} gets {lost[0].lowest_share:.0%} of the budget, but {name} is excluded. "
            "Which one holds?"
        )
        words = (*wishes.words, *(words for share in lost for words in share.words))
        return {"formats": Contradictory(options=(wishes.value,), reason=reason, words=words)}
    kept = tuple(share for share in rules.value.shares if share.subject.format is None)
    value: Constraints = rules.value.model_copy(update={"shares": kept})
    return {"constraints": rules.model_copy(update={"value": value})}


def _shown(money: Money) -> str:
    units = money.units
    return f"{units:,.0f} {money.currency}" if units == int(units) else f"{units:,.2f} {money.currency}"

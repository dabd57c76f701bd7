"""The brief as a card: each field with its state, its value in words, and what it rests on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.dates import format_date
from babel.numbers import format_currency

from planner.domain.brief import (
    BRIEF_FIELDS,
    OLDEST_AGE,
    AdCategory,
    AgeRange,
    Assumed,
    AudienceNode,
    Brief,
    Budget,
    BudgetShare,
    Constraints,
    Contradictory,
    DateSpan,
    FormatWishes,
    Goal,
    Place,
    Places,
    Schedule,
    Stated,
)
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod

LABELS: dict[str, str] = {
    "goal": "Goal",
    "ad_category": "Ad category",
    "formats": "Formats",
    "buying_channel": "Buying channel",
    "places": "Places",
    "ages": "Ages",
    "genders": "Genders",
    "interests": "Interests",
    "languages": "Languages",
    "platforms": "Platforms",
    "budget": "Budget",
    "constraints": "Constraints",
    "schedule": "Schedule",
}
"""What each brief field is called for people."""

_PERIOD_WORDS = {
    BudgetPeriod.LIFETIME: "in total",
    BudgetPeriod.DAILY: "a day",
    BudgetPeriod.WEEKLY: "a week",
    BudgetPeriod.MONTHLY: "a month",
}


@dataclass(frozen=True, slots=True)
class BriefLine:
    """One field of the brief for people.

    Attributes:
        field: Name of the brief field.
        label: What it is called.
        state: stated, assumed, missing or contradictory.
        text: The value in words; empty when missing.
        words: The user's words it was read from.
        basis: What an assumption rests on, or what contradicts.
        reader: Who settled it (EMBEDDED, MEANING, MODEL, PERSON), None unless stated.
        confidence: 0 to 1, None unless stated.
        hard: Whether it is a requirement and not a wish.
    """

    field: str
    label: str
    state: str
    text: str
    words: tuple[str, ...]
    basis: str
    reader: str | None
    confidence: float | None
    hard: bool


def brief_card(brief: Brief) -> tuple[BriefLine, ...]:
    """Return the brief's fields in the order in which they are shown."""
    return tuple(_line(name, getattr(brief, name)) for name in BRIEF_FIELDS)


def money_text(money: Money) -> str:
    """Return an amount for people, e.g. "€15,000"; cents only where there are some."""
    whole = money.amount_micros % 1_000_000 == 0
    return format_currency(
        money.units,
        money.currency,
        locale="en",
        format="¤#,##0" if whole else None,
        currency_digits=not whole,
    )


def span_text(span: DateSpan) -> str:
    """Return two dates for people, e.g. "1 Dec 2026 to 31 Dec 2026"."""
    return f"{_day(span.start)} to {_day(span.end)}"


def _day(day: date) -> str:
    return format_date(day, "d MMM y", locale="en")


def _line(name: str, field: Any) -> BriefLine:
    label = LABELS[name]
    if isinstance(field, Stated):
        words = tuple(found.text for found in field.words)
        text = _value_text(field.value)
        return BriefLine(
            name, label, "stated", text, words, "", field.reader.value, field.confidence, field.hard
        )
    if isinstance(field, Assumed):
        return BriefLine(
            name, label, "assumed", _value_text(field.value), (), field.basis, None, None, hard=False
        )
    if isinstance(field, Contradictory):
        text = " or ".join(_value_text(option) for option in field.options)
        words = tuple(found.text for found in field.words)
        return BriefLine(name, label, "contradictory", text, words, field.reason, None, None, hard=True)
    return BriefLine(name, label, "missing", "", (), "", None, None, hard=False)


def _value_text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(_value_text(item) for item in value)
    writer = _WRITERS.get(type(value))
    return writer(value) if writer is not None else str(value).replace("_", " ").capitalize()


def _goal(goal: Goal) -> str:
    text = goal.delivery_goal.value.replace("_", " ").lower()
    if goal.kpi is None:
        return text
    if goal.kpi.count is not None:
        text = f"{text}, {goal.kpi.count:,} wanted"
    if goal.kpi.ceiling is not None:
        measure = goal.kpi.kind.value.replace("_", " ").lower()
        text = f"{text}, at most {money_text(goal.kpi.ceiling)} {measure}"
    return text


def _formats(wishes: FormatWishes) -> str:
    parts = []
    wanted = [item.value.lower() for item in (*wishes.wanted, *wishes.placements_wanted)]
    parts.append(", ".join(wanted) if wanted else "any")
    if wishes.excluded or wishes.placements_excluded:
        excluded = [item.value.lower() for item in (*wishes.excluded, *wishes.placements_excluded)]
        parts.append(f"no {', no '.join(excluded)}")
    if wishes.preferred:
        parts.append(f"preferably {', '.join(item.value.lower() for item in wishes.preferred)}")
    if wishes.spot_seconds is not None:
        parts.append(f"{wishes.spot_seconds} s spots")
    return "; ".join(parts)


def _place(place: Place) -> str:
    return f"{place.name}, {place.region_name}" if place.region_name else place.name


def _places(places: Places) -> str:
    text = ", ".join(_place(place) for place in places.included) or "everywhere"
    if places.excluded:
        text += f"; not {', '.join(_place(place) for place in places.excluded)}"
    return text


def _ages(ages: AgeRange) -> str:
    return f"{ages.youngest}+" if ages.oldest == OLDEST_AGE else f"{ages.youngest}-{ages.oldest}"


def _budget(budget: Budget) -> str:
    amount = money_text(budget.amount)
    if budget.lowest is not None:
        amount = f"{money_text(budget.lowest)} to {amount}"
    return f"{amount} {_PERIOD_WORDS[budget.period]}"


def _share(share: BudgetShare) -> str:
    subject = share.subject
    chosen = subject.format or subject.placement or subject.delivery_goal
    name = chosen.value.lower() if chosen is not None else (subject.country_code or "")
    low, high = share.lowest_share, share.highest_share
    if low == high:
        return f"{low:.0%} on {name}"
    if low > 0 and high < 1:
        return f"{low:.0%} to {high:.0%} on {name}"
    return f"at least {low:.0%} on {name}" if low > 0 else f"at most {high:.0%} on {name}"


def _constraints(rules: Constraints) -> str:
    parts = []
    if rules.frequency_cap is not None:
        cap = rules.frequency_cap
        parts.append(f"at most {cap.impressions} per person per {cap.unit.value.lower()}")
    parts.extend(_share(share) for share in rules.shares)
    if rules.cpm_ceiling is not None:
        parts.append(f"CPM at most {money_text(rules.cpm_ceiling)}")
    if rules.smallest_line is not None:
        parts.append(f"line items of at least {money_text(rules.smallest_line)}")
    if rules.line_item_count is not None:
        parts.append(f"{rules.line_item_count} line items")
    return "; ".join(parts)


def _schedule(schedule: Schedule) -> str:
    parts = [span_text(schedule.flight)]
    parts.extend(f"not {span_text(gap)}" for gap in schedule.gaps)
    for daypart in schedule.dayparts:
        days = ", ".join(day.value.capitalize() for day in daypart.days)
        parts.append(f"{days} {daypart.start_hour}:00-{daypart.end_hour}:00")
    return "; ".join(parts)


_WRITERS: dict[type, Callable[[Any], str]] = {
    Goal: _goal,
    FormatWishes: _formats,
    Places: _places,
    Place: _place,
    AgeRange: _ages,
    Budget: _budget,
    Constraints: _constraints,
    Schedule: _schedule,
    AudienceNode: lambda node: node.name,
    AdCategory: lambda category: category.name,
}

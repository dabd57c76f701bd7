"""`planner read`: what was understood of a conversation, as evaluations expect it."""

from collections.abc import Sequence
from typing import Any

from planner.domain.brief import (
    BRIEF_FIELDS,
    OLDEST_AGE,
    YOUNGEST_AGE,
    AgeRange,
    Brief,
    BudgetShare,
    Constraints,
    Contradictory,
    Missing,
    PlaceKind,
    Places,
    Schedule,
    Stated,
)
from planner.domain.money import Money
from planner.domain.vocabulary import Format
from planner.service.brief_card import brief_card
from planner.surfaces.cli.composition import Reading


def reading_as_json(reading: Reading) -> dict[str, Any]:
    """Return the reading as plain JSON values; only stated fields have a value, assumed ones are listed."""
    brief = reading.brief
    schedule = _stated(brief.schedule) if _sure(brief.schedule) else None
    return {
        "objective": _objective(brief),
        "countries": _countries(brief),
        "regions": _regions(brief),
        "age": _age(brief),
        "genders": [gender.value for gender in _stated(brief.genders) or ()],
        "interests": [node.name for node in _stated(brief.interests) or ()],
        "budget": _budget(brief),
        "start": _shared_day(brief, schedule, "start"),
        "end": _shared_day(brief, schedule, "end"),
        "formats": _formats(brief),
        "constraints": _constraints(brief),
        "missing": [name for name in BRIEF_FIELDS if isinstance(getattr(brief, name), Missing)],
        "ambiguous": _ambiguous(brief),
        "assumed": {line.field: line.basis for line in brief_card(brief) if line.state == "assumed"},
        "readers": {line.field: line.reader for line in brief_card(brief) if line.reader is not None},
        "contradictory": [name for name in BRIEF_FIELDS if isinstance(getattr(brief, name), Contradictory)],
        "unmet": [ask.ask for ask in brief.unmet],
        "question": None if reading.question is None else reading.question.text,
        "question_field": None if reading.question is None else reading.question.field,
    }


def reading_as_card(messages: Sequence[str], reading: Reading) -> list[str]:
    """Return Markdown: the messages, each field with the words it came from, and what would be asked."""
    lines = [*(f"> {line}" for message in messages for line in (message, "")), ""]
    lines[len(lines) - 2 :] = [""]
    lines += ["| field | understood | from the words | settled by | sure |", "|---|---|---|---|---|"]
    for line in brief_card(reading.brief):
        if line.state == "missing" or (line.state == "assumed" and line.field not in _TOLD_ASSUMPTIONS):
            continue
        words = ", ".join(f"“{word}”" for word in line.words)
        if line.state == "assumed":
            row = (line.label, line.text, f"nothing: {line.basis}", "assumption", "")
        elif line.state == "contradictory":
            row = (line.label, f"**to be asked**: {line.basis}", words, "", "")
        else:
            sure = "" if line.confidence is None else f"{line.confidence:.0%}"
            row = (line.label, line.text, words, (line.reader or "").lower(), sure)
        lines.append("| " + " | ".join(cell.replace("|", "/").replace("\n", " ") for cell in row) + " |")
    for ask in reading.brief.unmet:
        said = ", ".join(f"“{word.text}”" for word in ask.words)
        lines.append(f"| Not on sale | {ask.ask}: {ask.reason} | {said} | | |")
    if reading.question is not None:
        lines += ["", f"It would ask: {reading.question.text}"]
    return [*lines, ""]


_TOLD_ASSUMPTIONS = frozenset({"goal", "places", "budget", "schedule"})
"""Assumptions worth a line; that nothing was said of ages or formats is plain from the message."""


def _shared_day(brief: Brief, schedule: Any, side: str) -> str | None:
    """Return the first or last day; of an open question the one that all of its answers share."""
    if isinstance(schedule, Schedule):
        return str(getattr(schedule.flight, side).isoformat())
    options = brief.schedule.options if isinstance(brief.schedule, Contradictory) else ()
    days = {getattr(option.flight, side) for option in options}
    return str(days.pop().isoformat()) if len(days) == 1 else None


LEAST_CONFIDENCE = 0.7
"""A schedule read with less, a length without a start, is one that the words only hint at."""


def _sure(field: Any) -> bool:
    return isinstance(field, Stated) and field.confidence >= LEAST_CONFIDENCE


def _stated(field: Any) -> Any:
    return field.value if isinstance(field, Stated) else None


def _objective(brief: Brief) -> str | None:
    goal = _stated(brief.goal)
    return None if goal is None else goal.delivery_goal.value


def _countries(brief: Brief) -> list[str] | None:
    places = _stated(brief.places)
    return list(places.country_codes) if isinstance(places, Places) else None


def _regions(brief: Brief) -> list[str]:
    places = _stated(brief.places)
    if not isinstance(places, Places):
        return []
    return [place.name for place in places.included if place.kind is not PlaceKind.COUNTRY]


def _age(brief: Brief) -> list[int | None] | None:
    ages = _stated(brief.ages)
    if not isinstance(ages, AgeRange):
        return None
    return [
        None if ages.youngest == YOUNGEST_AGE else ages.youngest,
        None if ages.oldest == OLDEST_AGE else ages.oldest,
    ]


def _units(money: Money) -> int | float:
    units = money.units
    return int(units) if units == units.to_integral_value() else float(units)


def _budget(brief: Brief) -> dict[str, Any] | None:
    budget = _stated(brief.budget)
    if budget is None:
        return None
    return {
        "amount": _units(budget.amount),
        "currency": budget.amount.currency,
        "period": budget.period.value,
    }


def _formats(brief: Brief) -> list[str]:
    wishes = _stated(brief.formats)
    if wishes is None:
        return []
    left = tuple(wishes.wanted or (Format if wishes.excluded else ()))
    return [wanted.value for wanted in left if wanted not in wishes.excluded]


def _percent(share: BudgetShare) -> float:
    """Return a share in percent: the fixed one, or else the floor, or else the ceiling."""
    value = share.lowest_share if share.lowest_share > 0 else share.highest_share
    return round(100 * value, 2)


def _subject(share: BudgetShare) -> str:
    named = (value for value in share.subject.model_dump(mode="json").values() if value is not None)
    return str(next(named))


def _constraints(brief: Brief) -> dict[str, Any]:
    rules = _stated(brief.constraints)
    if not isinstance(rules, Constraints):
        return {}
    found: dict[str, Any] = {}
    if rules.frequency_cap is not None:
        found["frequency"] = [rules.frequency_cap.impressions, rules.frequency_cap.unit.value]
    if rules.cpm_ceiling is not None:
        found["max_cpm"] = _units(rules.cpm_ceiling)
    if rules.shares:
        found["shares"] = {_subject(share): _percent(share) for share in rules.shares}
    return found


def _ambiguous(brief: Brief) -> list[str]:
    words: list[str] = []
    for name in BRIEF_FIELDS:
        field = getattr(brief, name)
        if isinstance(field, Contradictory):
            words.extend(found.text.lower() for found in field.words)
    return words

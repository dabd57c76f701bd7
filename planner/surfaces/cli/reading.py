"""`planner read`: conversations from a JSON-lines file, and what was understood, as evaluations expect it."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

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
from planner.service.brief_card import brief_card
from planner.surfaces.cli.composition import Reading


@dataclass(frozen=True, slots=True)
class ConversationToRead:
    """One line of the file: its id, its messages and the advertiser's today."""

    conversation_id: str
    messages: tuple[str, ...]
    as_of: date


def conversations_in(file: Path) -> list[ConversationToRead]:
    """Return the conversations of a JSON-lines file.

    Raises:
        click.ClickException: A line is not what was expected; it names the line and what to change.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{file} cannot be read as UTF-8 text: {error}. Save it as UTF-8, one JSON object a line."
        raise click.ClickException(msg) from error
    found = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
            turns = item["turns"]
            if not isinstance(turns, list) or not all(isinstance(turn, str) for turn in turns):
                msg = "turns must be a list of messages"
                raise ValueError(msg)
            found.append(ConversationToRead(str(item["id"]), tuple(turns), date.fromisoformat(item["as_of"])))
        except (ValueError, KeyError, TypeError) as error:
            msg = (
                f"{file}, line {number}: {error}. "
                'Each line is an object like {"id": "A1", "as_of": "2026-11-20", "turns": ["..."]}.'
            )
            raise click.ClickException(msg) from error
    return found


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
        "start": schedule.flight.start.isoformat() if isinstance(schedule, Schedule) else None,
        "end": schedule.flight.end.isoformat() if isinstance(schedule, Schedule) else None,
        "formats": _formats(brief),
        "constraints": _constraints(brief),
        "missing": [name for name in BRIEF_FIELDS if isinstance(getattr(brief, name), Missing)],
        "ambiguous": _ambiguous(brief),
        "assumed": {line.field: line.basis for line in brief_card(brief) if line.state == "assumed"},
        "question": None if reading.question is None else reading.question.text,
    }


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
    return [] if wishes is None else [wanted.value for wanted in wishes.wanted]


def _share(share: BudgetShare) -> dict[str, Any]:
    subject = {
        key: value for key, value in share.subject.model_dump(mode="json").items() if value is not None
    }
    return {**subject, "lowest": share.lowest_share, "highest": share.highest_share}


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
        found["shares"] = [_share(share) for share in rules.shares]
    return found


def _ambiguous(brief: Brief) -> list[str]:
    words: list[str] = []
    for name in BRIEF_FIELDS:
        field = getattr(brief, name)
        if isinstance(field, Contradictory):
            words.extend(found.text.lower() for found in field.words)
    return words

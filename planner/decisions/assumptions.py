"""What nobody stated and the plan rests on, in words."""

from planner.decisions.wording import GOAL_UNITS, listed, money_words
from planner.domain.brief import (
    BRIEF_FIELDS,
    AdCategory,
    AgeRange,
    Assumed,
    AudienceNode,
    Brief,
    Budget,
    Constraints,
    FormatWishes,
    Goal,
    Places,
    Schedule,
)
from planner.domain.plan import Assumption
from planner.domain.vocabulary import BudgetPeriod, BuyingChannel


def assumptions_of(brief: Brief) -> tuple[Assumption, ...]:
    """Return the assumed fields of a brief, each in words with its basis."""
    found = []
    for name in BRIEF_FIELDS:
        field = getattr(brief, name)
        if isinstance(field, Assumed):
            found.append(Assumption(field=name, text=field_words(name, field.value), basis=field.basis))
    return tuple(found)


def field_words(name: str, value: object) -> str:  # noqa: PLR0911 - one return per kind of field
    """Return a field's value as a short phrase, e.g. `1 March 2027 to 28 March 2027`."""
    match value:
        case Goal():
            return f"The goal is {GOAL_UNITS[value.delivery_goal]}."
        case Schedule():
            start, end = value.flight.start, value.flight.end
            return f"It runs from {start.isoformat()} to {end.isoformat()}, {value.active_days} days."
        case Places():
            return f"It runs in {listed(place.name for place in value.included)}."
        case Budget():
            period = "" if value.period is BudgetPeriod.LIFETIME else f" ({value.period.value.lower()})"
            return f"The budget is {money_words(value.amount)}{period}."
        case AgeRange():
            upper = "and older" if value.oldest >= 99 else f"to {value.oldest}"
            return f"Ages {value.youngest} {upper}."
        case FormatWishes():
            wanted = listed(format_.value.lower() for format_ in value.wanted)
            return f"The formats are {wanted}." if wanted else "Any format may be used."
        case BuyingChannel():
            return f"It is bought {value.value.lower().replace('_', '-')}."
        case AdCategory():
            return f"The ad category is {value.name}."
        case Constraints():
            return "No further rules are kept." if value == Constraints() else "The rules are those listed."
        case tuple() if not value:
            return f"All {name} are addressed."
        case tuple():
            named = (node.name if isinstance(node, AudienceNode) else str(node) for node in value)
            return f"The {name} are {listed(named)}."
        case _:
            return f"{name.replace('_', ' ').capitalize()}: {value}."

"""What a field could mean, in words that can be sent back as they are."""

from planner.decisions.markets import country_words
from planner.decisions.wording import GOAL_UNITS, PLACEMENT_WORDS, listed, money_words
from planner.domain.brief import (
    OLDEST_AGE,
    AgeRange,
    AudienceNode,
    Budget,
    Constraints,
    DateSpan,
    FormatWishes,
    Goal,
    Place,
    PlaceKind,
    Places,
    Schedule,
)
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod, DeliveryGoal, Placement

_PERIODS = {
    BudgetPeriod.LIFETIME: "in total",
    BudgetPeriod.DAILY: "per day",
    BudgetPeriod.WEEKLY: "per week",
    BudgetPeriod.MONTHLY: "per month",
}
_WITH_STATES = frozenset({"US", "BR", "MX", "IN", "AU", "DE", "AT", "VE", "NG", "MY"})


def ready_answer(option: object) -> str:  # noqa: PLR0911, PLR0912 - one branch per kind of field
    """Return one reading of a field as an answer that the reader understands."""
    match option:
        case Place():
            return _place(option)
        case Places():
            return listed(place.name for place in option.included)
        case Budget():
            return f"{ready_amount(option.amount)} {_PERIODS[option.period]}"
        case Schedule():
            return ready_answer(option.flight)
        case DateSpan():
            return f"{option.start.isoformat()} to {option.end.isoformat()}"
        case Goal():
            reach = option.delivery_goal is DeliveryGoal.REACH
            return "reach" if reach else GOAL_UNITS[option.delivery_goal]
        case AgeRange():
            return (
                f"{option.youngest}+" if option.oldest >= OLDEST_AGE else f"{option.youngest}-{option.oldest}"
            )
        case FormatWishes():
            return _formats(option)
        case Constraints():
            return _shares(option)
        case AudienceNode():
            return option.name
        case tuple():
            return listed(ready_answer(part) for part in option)
        case str():
            return option.lower().replace("_", " ") if option.isupper() else option
        case _:
            return str(getattr(option, "name", option))


def _place(place: Place) -> str:
    """A place with what tells it from its namesakes: a region says what it is, a city where it lies."""
    country = country_words(place.country_code)
    if place.kind is PlaceKind.COUNTRY:
        return place.name
    if place.kind is PlaceKind.REGION and place.region_name is None and "(" not in place.name:
        return f"{place.name} {'state' if place.country_code in _WITH_STATES else 'region'}"
    return f"{place.name}, {place.region_name if place.region_name not in {None, place.name} else country}"


def ready_amount(money: Money) -> str:
    """Return e.g. `12,000 EUR`: before a number some codes would be words ("TRY 5,000", "MAD 100")."""
    currency, _, amount = money_words(money).partition(" ")
    return f"{amount} {currency}"


def _formats(wishes: FormatWishes) -> str:
    wanted = [_placement(placement) for placement in wishes.placements_wanted]
    wanted = wanted or [wanted_format.value.lower() for wanted_format in wishes.wanted]
    if wanted:
        return f"only {listed(wanted)}"
    excluded = [excluded_format.value.lower() for excluded_format in wishes.excluded]
    excluded += [_placement(placement) for placement in wishes.placements_excluded]
    return f"no {' and no '.join(excluded)}" if excluded else "any format"


def _placement(placement: Placement) -> str:
    return f"{PLACEMENT_WORDS[placement]} placements"


def _shares(rules: Constraints) -> str:
    subjects = (next(part for _, part in share.subject if part is not None) for share in rules.shares)
    return ", ".join(
        f"{share.lowest_share:.0%} {ready_answer(subject)}"
        for share, subject in zip(rules.shares, subjects, strict=True)
    )

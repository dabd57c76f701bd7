"""What to assume, and the one thing to ask."""

from collections.abc import Sequence
from datetime import date, timedelta

from planner.decisions.markets import country_words, market_suggestions
from planner.decisions.settled import settled
from planner.decisions.wording import GOAL_UNITS, listed, money_words
from planner.domain.brief import (
    Advertiser,
    AgeRange,
    Assumed,
    AudienceNode,
    Brief,
    Budget,
    Contradictory,
    DateSpan,
    FormatWishes,
    Goal,
    Missing,
    Place,
    PlaceKind,
    Places,
    Question,
    Schedule,
)
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod, BuyingChannel, DeliveryGoal

ASK_ORDER: tuple[str, ...] = (
    "places",
    "budget",
    "schedule",
    "goal",
    "formats",
    "constraints",
    "ages",
    "genders",
    "interests",
    "languages",
    "platforms",
    "buying_channel",
    "ad_category",
)
"""Fields in the order in which an answer changes the plan."""

FLIGHT_WEEKS = 4
"""Length of an assumed flight."""
DAYS_AHEAD = 7
"""An assumed flight starts on the first Monday at least this many days ahead."""

_UNITS_PER_COUNTRY_DAY = 150
_LARGE_UNIT_CURRENCIES = {
    "JPY": 100,
    "KRW": 1000,
    "INR": 50,
    "IDR": 10_000,
    "HUF": 300,
    "CLP": 500,
    "COP": 2000,
}


def complete_brief(
    brief: Brief, *, today: date, advertiser: Advertiser, wants_default: bool
) -> tuple[Brief, Question | None]:
    """Return the brief with safe assumptions for what is missing, and the one question worth asking.

    Fields that contradict themselves are asked about first, then where it runs, then the money; those block.
    A missing schedule is assumed and asked about without blocking. Nothing that was stated is touched.

    Args:
        brief: As it stands.
        today: The advertiser's today.
        advertiser: Whose country and currency serve as defaults.
        wants_default: The user left the choice to the planner: places become the advertiser's country and a
            contradiction its first reading. A budget cannot be invented and is asked for all the same.
    """
    changes: dict[str, object] = {}
    if wants_default:
        changes |= _first_readings(brief)
        if isinstance(brief.places, Missing):
            changes["places"] = _home(advertiser)
    if isinstance(brief.goal, Missing):
        basis = "no goal was named; reaching as many people as possible is the usual aim of awareness"
        changes["goal"] = Assumed(value=Goal(delivery_goal=DeliveryGoal.REACH), basis=basis)
    if isinstance(brief.schedule, Missing):
        span = _four_weeks(today)
        basis = (
            f"no dates were named; {FLIGHT_WEEKS} weeks from the first Monday {DAYS_AHEAD} or more days ahead"
        )
        changes["schedule"] = Assumed(value=Schedule(flight=span), basis=basis)
    if isinstance(brief.ages, Missing):
        basis = "no ages were named; all ages 13 and older are addressed"
        changes["ages"] = Assumed(value=AgeRange(), basis=basis)
    if isinstance(brief.formats, Missing):
        changes["formats"] = Assumed(value=FormatWishes(), basis="no format was named; any may be used")
    if isinstance(brief.buying_channel, Missing):
        basis = "no buying channel was named; self-serve is open to every advertiser"
        changes["buying_channel"] = Assumed(value=BuyingChannel.SELF_SERVE, basis=basis)
    completed = brief.model_copy(update=changes)
    return completed, _question(brief, completed, today, advertiser)


def _question(before: Brief, brief: Brief, today: date, advertiser: Advertiser) -> Question | None:
    for name in ASK_ORDER:
        field = getattr(brief, name)
        if isinstance(field, Contradictory):
            return _which(name, field)
    if isinstance(brief.places, Missing):
        return Question(
            field="places",
            text="Where should the campaign run?",
            suggestions=market_suggestions(advertiser.country_code),
        )
    if isinstance(brief.budget, Missing):
        return _budget_question(brief, advertiser)
    if isinstance(before.schedule, Missing):
        return _schedule_question(today)
    return None


def _which(name: str, field: Contradictory[object]) -> Question:
    suggestions = tuple(_answer(option) for option in field.options[:3])
    reason = field.reason.rstrip(".")
    ask = "Which do you mean?" if suggestions else "What should it be?"
    text = reason if reason.endswith("?") else f"{reason}. {ask}"
    return Question(field=name, text=text, suggestions=suggestions)


def _budget_question(brief: Brief, advertiser: Advertiser) -> Question:
    places, schedule = settled(brief.places) or Places(), settled(brief.schedule)
    days = schedule.active_days if schedule else FLIGHT_WEEKS * 7
    countries = places.country_codes
    scale = _LARGE_UNIT_CURRENCIES.get(advertiser.currency, 1)
    least = _UNITS_PER_COUNTRY_DAY * days * max(1, len(countries)) * scale
    amounts = dict.fromkeys(_round_amount(least * factor) for factor in (1, 2.5, 6))
    where = f" in {listed(_place_names(places))}" if countries else ""
    return Question(
        field="budget",
        text=f"What is the budget for {days} days{where}, in {advertiser.currency} or another currency?",
        suggestions=tuple(money_words(Money.of(amount, advertiser.currency)) for amount in amounts),
    )


def _schedule_question(today: date) -> Question:
    span = _four_weeks(today)
    longer = DateSpan(start=span.start, end=span.start + timedelta(weeks=2 * FLIGHT_WEEKS, days=-1))
    suggestions = tuple(_answer(choice) for choice in (span, _month_after(span.start), longer))
    start, end = span.start.isoformat(), span.end.isoformat()
    return Question(
        field="schedule",
        text=f"I took {start} to {end} as the flight. Should it run at another time?",
        suggestions=suggestions,
        blocking=False,
    )


def _four_weeks(today: date) -> DateSpan:
    earliest = today + timedelta(days=DAYS_AHEAD)
    monday = earliest + timedelta(days=-earliest.weekday() % 7)
    return DateSpan(start=monday, end=monday + timedelta(weeks=FLIGHT_WEEKS, days=-1))


def _month_after(day: date) -> DateSpan:
    """The calendar month behind the one that `day` lies in."""
    first = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return DateSpan(start=first, end=(first + timedelta(days=32)).replace(day=1) - timedelta(days=1))


def _round_amount(amount: float) -> int:
    """The nearest of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5 and 8 times a power of ten."""
    power = 10 ** (len(str(int(amount))) - 1)
    steps = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10)
    return int(min(steps, key=lambda step: abs(step * power - amount)) * power)


def _place_names(places: Places) -> Sequence[str]:
    names = [place.name for place in places.included]
    return names if len(names) <= 4 else [*names[:3], f"{len(names) - 3} more places"]


def _home(advertiser: Advertiser) -> Assumed[Places]:
    code = advertiser.country_code
    place = Place(place_id=code, name=country_words(code), kind=PlaceKind.COUNTRY, country_code=code)
    basis = f"no place was named; {advertiser.name} is in {place.name}"
    return Assumed(value=Places(included=(place,)), basis=basis)


def _first_readings(brief: Brief) -> dict[str, object]:
    """First readings of contradictory fields, for a user who leaves the choice to the planner."""
    changes: dict[str, object] = {}
    for name in ASK_ORDER:
        field = getattr(brief, name)
        if name == "budget" or not isinstance(field, Contradictory) or not field.options:
            continue
        first = field.options[0]
        value = Places(included=(first,)) if isinstance(first, Place) else first
        basis = (
            f"the choice was left open; taken as {_answer(first)}, the first of {len(field.options)} readings"
        )
        changes[name] = Assumed(value=value, basis=basis)
    return changes


def _answer(option: object) -> str:  # noqa: PLR0911 - one return per kind of field
    """A reading in words that can be sent back as they are."""
    match option:
        case Place():
            return ", ".join(part for part in (option.name, option.region_name, option.country_code) if part)
        case Places():
            return listed(place.name for place in option.included)
        case Budget():
            period = {
                BudgetPeriod.LIFETIME: "in total",
                BudgetPeriod.DAILY: "per day",
                BudgetPeriod.WEEKLY: "per week",
                BudgetPeriod.MONTHLY: "per month",
            }[option.period]
            return f"{money_words(option.amount)} {period}"
        case Schedule():
            return _answer(option.flight)
        case DateSpan():
            return f"{option.start.isoformat()} to {option.end.isoformat()}"
        case Goal():
            return GOAL_UNITS[option.delivery_goal]
        case AgeRange():
            return f"{option.youngest}+" if option.oldest >= 99 else f"{option.youngest}-{option.oldest}"
        case FormatWishes():
            wanted = [format_.value.lower() for format_ in option.wanted]
            return f"only {listed(wanted)}" if wanted else "any format"
        case AudienceNode():
            return option.name
        case tuple():
            return listed(_answer(part) for part in option)
        case str():
            return option.lower().replace("_", " ") if option.isupper() else option
        case _:
            return str(getattr(option, "name", option))

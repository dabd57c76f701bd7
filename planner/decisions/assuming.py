"""What is assumed where nobody said anything, each with its basis."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Final

from planner.decisions.markets import country_words
from planner.decisions.own_past import (
    BudgetAtHand,
    OwnPast,
    campaign_words,
    comparable_budget,
    comparison_words,
    length_words,
    markets_words,
    nameable_markets,
)
from planner.decisions.ready_answers import ready_answer
from planner.decisions.settled import settled
from planner.decisions.wording import GOAL_UNITS
from planner.domain.brief import (
    Advertiser,
    Assumed,
    Brief,
    Budget,
    Contradictory,
    DateSpan,
    Goal,
    Place,
    PlaceKind,
    Places,
    Schedule,
    Stated,
)
from planner.domain.vocabulary import DeliveryGoal

FLIGHT_WEEKS: Final = 4
"""Length of an assumed flight when nothing is known of the account's own."""
DAYS_AHEAD: Final = 7
"""An assumed flight starts on the first Monday at least this many days ahead."""


def assumed_flight(today: date, past: OwnPast) -> tuple[DateSpan, str]:
    """Return the flight to assume, and what its length is like; that is empty for a rule of thumb."""
    if past.habits is None or not past.habits.lengths:
        return flight_of(FLIGHT_WEEKS * 7, today), ""
    habits = past.habits
    usual, count = habits.lengths[0], campaign_words(habits, len(habits.campaigns))
    return flight_of(usual.days, today), f", like {usual.campaigns} of this account's last {count}"


def flight_of(days: int, today: date) -> DateSpan:
    """Return `days` days from the first Monday that is `DAYS_AHEAD` or more days ahead."""
    earliest = today + timedelta(days=DAYS_AHEAD)
    monday = earliest + timedelta(days=-earliest.weekday() % 7)
    return DateSpan(start=monday, end=monday + timedelta(days=days - 1))


def assume_schedule(today: date, past: OwnPast) -> Assumed[Schedule]:
    """Return the schedule to assume."""
    span, like = assumed_flight(today, past)
    length = length_words(span.days)
    basis = f"no dates were named; {length} from the first Monday {DAYS_AHEAD} or more days ahead{like}"
    return Assumed(value=Schedule(flight=span), basis=basis)


def assume_goal(past: OwnPast, *, left_to_us: bool) -> Assumed[Goal]:
    """Return the goal to assume: the account's usual one where the choice was left to us, else reach."""
    if left_to_us and past.habits is not None and past.habits.goals:
        usual, count = past.habits.goals[0], campaign_words(past.habits, len(past.habits.campaigns))
        basis = (
            f"no goal was named; {usual.campaigns} of this account's last {count} were for "
            f"{GOAL_UNITS[usual.delivery_goal]}"
        )
        return Assumed(value=Goal(delivery_goal=usual.delivery_goal), basis=basis)
    basis = "no goal was named; reaching as many people as possible is the usual aim of awareness"
    return Assumed(value=Goal(delivery_goal=DeliveryGoal.REACH), basis=basis)


def assume_places(advertiser: Advertiser, past: OwnPast) -> Assumed[Places]:
    """Return where it runs when the choice was left to us: the account's usual markets, or else its home."""
    usual = next(iter(nameable_markets(past.habits)), None) if past.habits is not None else None
    if past.habits is None or usual is None:
        home = _country(advertiser.country_code)
        basis = f"no place was named; {advertiser.name} is in {home.name}"
        return Assumed(value=Places(included=(home,)), basis=basis)
    count = campaign_words(past.habits, len(past.habits.campaigns))
    basis = (
        f"no place was named; {usual.campaigns} of this account's last {count} ran in {markets_words(usual)}"
    )
    return Assumed(value=Places(included=tuple(map(_country, usual.country_codes))), basis=basis)


def assume_budget(wanted: BudgetAtHand, past: OwnPast) -> Assumed[Budget] | None:
    """Return the middle of what comparable campaigns of the account were given; None without any."""
    usual = comparable_budget(past.habits, wanted) if past.habits is not None else None
    if past.habits is None or usual is None:
        return None
    compared = comparison_words(usual, past.habits, wanted)
    middle = "what" if usual.campaigns == 1 else "about the middle of what"
    basis = f"the budget was left open; {middle} this account's {compared} had"
    return Assumed(value=Budget(amount=usual.median), basis=basis)


def first_readings(brief: Brief, fields: Collection[str]) -> dict[str, object]:
    """Return the first readings of those `fields` that contradict themselves; of money there is none."""
    changes: dict[str, object] = {}
    for name in fields:
        field = getattr(brief, name)
        if name == "budget" or not isinstance(field, Contradictory) or not field.options:
            continue
        first = field.options[0]
        value = Places(included=(first,)) if isinstance(first, Place) else first
        basis = (
            f"the choice was left open; taken as {ready_answer(first)}, the first of {len(field.options)} "
            "readings"
        )
        changes[name] = Assumed(value=value, basis=basis)
    return changes


def budget_at_hand(brief: Brief, advertiser: Advertiser) -> BudgetAtHand:
    """Return what is known of a brief that makes past budgets comparable; an assumed goal does not."""
    schedule, goal = settled(brief.schedule), brief.goal
    return BudgetAtHand(
        currency=advertiser.currency,
        places=settled(brief.places) or Places(),
        days=schedule.active_days if schedule is not None else None,
        goal=goal.value.delivery_goal if isinstance(goal, Stated) else None,
    )


def _country(code: str) -> Place:
    return Place(place_id=code, name=country_words(code), kind=PlaceKind.COUNTRY, country_code=code)

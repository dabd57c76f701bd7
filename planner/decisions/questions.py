"""The words of a question: what is asked, what it rests on, and ready answers.

Ready answers come from the advertiser's own past campaigns. Without any they are rules of thumb, and the
question says so.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from planner.decisions.assuming import FLIGHT_WEEKS, assumed_flight, budget_at_hand, flight_of
from planner.decisions.markets import country_words, market_suggestions
from planner.decisions.own_past import (
    BudgetAtHand,
    OwnPast,
    budget_evidence,
    comparable_budget,
    length_words,
    markets_evidence,
    nameable_markets,
)
from planner.decisions.ready_answers import ready_amount, ready_answer
from planner.decisions.settled import settled
from planner.decisions.wording import listed
from planner.domain.brief import (
    Advertiser,
    Brief,
    Contradictory,
    DateSpan,
    Places,
    Question,
    Stated,
)
from planner.domain.money import Money

MOST_SUGGESTIONS = 3

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


@dataclass(frozen=True, slots=True)
class Asking:
    """What a question is asked with.

    Attributes:
        brief: As it stands, with what was assumed.
        today: The advertiser's today.
        advertiser: Whose account it is.
        past: Its own past campaigns.
        still_open: The user said that this field is not settled yet.
        left_to_us: The user left this field to us, and nothing could be assumed.
    """

    brief: Brief
    today: date
    advertiser: Advertiser
    past: OwnPast
    still_open: bool = False
    left_to_us: bool = False


def contradiction_question(name: str, field: Contradictory[object]) -> Question:
    """Return the question that names both sides of a contradiction."""
    suggestions = tuple(dict.fromkeys(ready_answer(option) for option in field.options[:MOST_SUGGESTIONS]))
    reason = field.reason.rstrip(".")
    if reason.endswith("?"):
        text = reason
    elif len(suggestions) < 2:
        text = f"{reason}. What should it be?"
    else:
        sign = "," if len(field.options) > MOST_SUGGESTIONS else ":"
        example = " for example" if len(field.options) > MOST_SUGGESTIONS else ""
        either = f"{'; '.join(suggestions[:-1])} or {suggestions[-1]}"
        text = f"{reason}. Which do you mean{sign}{example} {either}?"
    return Question(field=name, text=text, suggestions=suggestions)


def places_question(asking: Asking) -> Question:
    """Return the question where it should run."""
    habits = asking.past.habits
    own = [markets.country_codes for markets in nameable_markets(habits)] if habits is not None else []
    single = [(code,) for code in chain.from_iterable(own)]
    names = [listed(country_words(code) for code in codes) for codes in (*own, *single)]
    formula = market_suggestions(own[0][0] if own else asking.advertiser.country_code)
    evidence = (
        markets_evidence(habits) if habits is not None else _lack(asking.past, "the places offered are")
    )
    ask = "Where should I plan with for now?" if asking.still_open else "Where should the campaign run?"
    return Question(
        field="places",
        text=_joined("You said that the places are still open." if asking.still_open else "", ask, evidence),
        suggestions=tuple(dict.fromkeys([*names, *formula]))[:MOST_SUGGESTIONS],
    )


def budget_question(asking: Asking) -> Question:
    """Return the question how much money there is."""
    wanted = budget_at_hand(asking.brief, asking.advertiser)
    days = wanted.days or FLIGHT_WEEKS * 7
    habits = asking.past.habits
    usual = comparable_budget(habits, wanted) if habits is not None else None
    if habits is not None and usual is not None:
        amounts: Sequence[Money] = usual.amounts
        evidence = budget_evidence(usual, habits, wanted)
    else:
        amounts = _rule_of_thumb(wanted, days)
        evidence = _lack(asking.past, "the amounts offered are")
    where = f" in {listed(_place_names(wanted.places))}" if wanted.places.included else ""
    campaign = f"{days} days{where}"
    if asking.left_to_us:
        lead = "A budget is the one thing that I cannot make up."
        ask = f"Which amount may I plan {campaign} with for now? A rough one is easy to change later."
    elif asking.still_open:
        lead = "You said that the budget is still open."
        ask = f"Which amount may I plan {campaign} with for now?"
    else:
        lead = ""
        ask = f"What is the budget for {campaign}, in {wanted.currency} or another currency?"
    return Question(
        field="budget",
        text=_joined(lead, ask, evidence),
        suggestions=tuple(ready_amount(amount) for amount in amounts),
    )


def schedule_question(asking: Asking) -> Question:
    """Return the question whether the assumed flight is right; a plan can be made without the answer."""
    span, like = assumed_flight(asking.today, asking.past)
    standing = settled(asking.brief.schedule)
    if standing is not None and standing.flight != span:  # assumed in an earlier turn
        span, like = standing.flight, ""
    habits = asking.past.habits
    usual = [flight_of(length.days, asking.today) for length in habits.lengths] if habits is not None else []
    longer = flight_of(2 * FLIGHT_WEEKS * 7, asking.today)
    choices = dict.fromkeys([span, *usual[:MOST_SUGGESTIONS], _month_after(span.start), longer])
    stated = isinstance(asking.brief.schedule, Stated)
    if asking.still_open:
        lead = "You said that the dates are still open. For now"
    else:
        lead = "When exactly it runs was not said." if stated else ""
    took = f"I took {ready_answer(span)} as the flight ({length_words(span.days)}{like})"
    return Question(
        field="schedule",
        text=f"{_joined(lead, took)}. Which dates should it be, if not these?",
        suggestions=tuple(ready_answer(choice) for choice in choices)[:MOST_SUGGESTIONS],
        blocking=False,
    )


MISSING_QUESTIONS: dict[str, Callable[[Asking], Question]] = {
    "places": places_question,
    "budget": budget_question,
    "schedule": schedule_question,
}
"""What is asked about a field that nobody settled; without the others a plan can be made."""


def _rule_of_thumb(wanted: BudgetAtHand, days: int) -> list[Money]:
    scale = _LARGE_UNIT_CURRENCIES.get(wanted.currency, 1)
    least = _UNITS_PER_COUNTRY_DAY * days * max(1, len(wanted.places.country_codes)) * scale
    amounts = dict.fromkeys(_round_amount(least * factor) for factor in (1, 2.5, 6))
    return [Money.of(amount, wanted.currency) for amount in amounts]


def _round_amount(amount: float) -> int:
    """The nearest of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5 and 8 times a power of ten."""
    power = 10 ** (len(str(int(amount))) - 1)
    steps = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10)
    return int(min(steps, key=lambda step: abs(step * power - amount)) * power)


def _month_after(day: date) -> DateSpan:
    """The calendar month behind the one that `day` lies in."""
    first = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return DateSpan(start=first, end=(first + timedelta(days=32)).replace(day=1) - timedelta(days=1))


def _place_names(places: Places) -> Sequence[str]:
    names = [place.name for place in places.included]
    return names if len(names) <= 4 else [*names[:3], f"{len(names) - 3} more places"]


def _lack(past: OwnPast, offered: str) -> str:
    return f"{past.lack}, so {offered} a rule of thumb." if past.lack else ""


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)

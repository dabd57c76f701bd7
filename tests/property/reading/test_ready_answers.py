"""Every ready answer is read as what it stands for when it is sent back as it is."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.audience.reading import read_audience
from agents.budget.reading import read_budget
from agents.goal.reading import read_goal
from agents.reading import ReadingContext
from agents.schedule.reading import read_schedule
from agents.taxonomy_index import TaxonomyIndex
from planner.decisions.habits import said_money
from planner.decisions.markets import country_words, has_name
from planner.decisions.ready_answers import ready_amount, ready_answer
from planner.decisions.wording import listed
from planner.domain.brief import (
    AgeRange,
    Brief,
    Budget,
    BudgetShare,
    Constraints,
    DateSpan,
    FormatWishes,
    Goal,
    PlaceKind,
    Question,
    Schedule,
    ShareSubject,
    Stated,
)
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod, DeliveryGoal, Format, Gender, Placement
from tests.fakes.ads_api import COUNTRIES
from tests.fakes.talk import ADVERTISER
from tests.fakes.taxonomy import taxonomy_snapshot

TODAY = date(2026, 11, 20)
SNAPSHOT = taxonomy_snapshot()
INDEX = TaxonomyIndex(SNAPSHOT)
CURRENCIES = (
    *(
        "EUR",
        "USD",
        "GBP",
        "CHF",
        "BRL",
        "MXN",
        "SEK",
        "NOK",
        "DKK",
        "JPY",
        "KRW",
        "INR",
        "IDR",
        "PLN",
        "CZK",
    ),
    *(
        "HUF",
        "TRY",
        "ZAR",
        "AUD",
        "NZD",
        "CAD",
        "CLP",
        "COP",
        "ARS",
        "PEN",
        "AED",
        "SAR",
        "ILS",
        "THB",
        "VND",
    ),
    *(
        "SGD",
        "HKD",
        "TWD",
        "MYR",
        "PHP",
        "NGN",
        "KES",
        "EGP",
        "MAD",
        "UAH",
        "RON",
        "ISK",
        "CRC",
        "UYU",
        "RSD",
    ),
)


def answer_to(field: str, answer: str) -> ReadingContext:
    question = Question(field=field, text="?", suggestions=(answer,))
    return ReadingContext(answer, Brief(), TODAY, ADVERTISER, asked=question)


def value(field: Any) -> Any:
    assert isinstance(field, Stated), field
    return field.value


@given(st.integers(1, 900_000_000), st.sampled_from(CURRENCIES))
def test_amounts(units: int, currency: str) -> None:
    money = said_money(Money.of(units, currency))
    found = value(read_budget(answer_to("budget", ready_amount(money))).budget)
    assert found == Budget(amount=money)


@given(st.integers(1, 900_000), st.sampled_from(CURRENCIES), st.sampled_from(BudgetPeriod))
def test_budgets(units: int, currency: str, period: BudgetPeriod) -> None:
    budget = Budget(amount=said_money(Money.of(units, currency)), period=period)
    assert value(read_budget(answer_to("budget", ready_answer(budget))).budget) == budget


@given(st.dates(TODAY, TODAY + timedelta(days=700)), st.integers(1, 365))
def test_flights(start: date, days: int) -> None:
    span = DateSpan(start=start, end=start + timedelta(days=days - 1))
    assert value(read_schedule(answer_to("schedule", ready_answer(span))).schedule) == Schedule(flight=span)


@given(st.lists(st.sampled_from(COUNTRIES), min_size=1, max_size=6, unique=True))
def test_markets(codes: list[str]) -> None:
    assert all(map(has_name, codes))
    answer = listed(map(country_words, codes))
    places = value(read_audience(answer_to("places", answer), INDEX).places)
    assert set(places.country_codes) == set(codes)
    assert {place.kind for place in places.included} == {PlaceKind.COUNTRY}


@pytest.mark.parametrize("name", ["Portland", "Georgia", "Berlin", "Munich", "New York"])
def test_places_are_told_from_their_namesakes(name: str) -> None:
    named = [target.place for target in SNAPSHOT.places if target.place.name == name]
    assert named
    for place in named:
        read = read_audience(answer_to("places", ready_answer(place)), INDEX).places
        assert [found.place_id for found in value(read).included] == [place.place_id]


@given(st.integers(13, 64), st.integers(0, 40))
def test_ages(youngest: int, more: int) -> None:
    ages = AgeRange(youngest=youngest, oldest=99 if more > 30 else youngest + more)
    assert value(read_audience(answer_to("ages", ready_answer(ages)), INDEX).ages) == ages


@pytest.mark.parametrize("genders", [(Gender.MALE,), (Gender.FEMALE,), (Gender.MALE, Gender.FEMALE)])
def test_genders(genders: tuple[Gender, ...]) -> None:
    assert value(read_audience(answer_to("genders", ready_answer(genders)), INDEX).genders) == genders


@pytest.mark.parametrize("goal", list(DeliveryGoal))
def test_goals(goal: DeliveryGoal) -> None:
    answer = ready_answer(Goal(delivery_goal=goal))
    assert value(read_goal(answer_to("goal", answer), INDEX).goal).delivery_goal is goal


@pytest.mark.parametrize(
    "wishes",
    [
        FormatWishes(),
        FormatWishes(wanted=(Format.AUDIO,)),
        FormatWishes(wanted=(Format.AUDIO, Format.VIDEO)),
        FormatWishes(wanted=tuple(Format)),
        FormatWishes(excluded=(Format.VIDEO,)),
        FormatWishes(excluded=(Format.VIDEO, Format.DISPLAY)),
        FormatWishes(placements_excluded=(Placement.MUSIC,)),
        FormatWishes(wanted=(Format.AUDIO,), placements_wanted=(Placement.PODCAST,)),
        FormatWishes(wanted=(Format.VIDEO,), placements_wanted=(Placement.CTV,)),
    ],
)
def test_formats(wishes: FormatWishes) -> None:
    assert value(read_goal(answer_to("formats", ready_answer(wishes)), INDEX).formats) == wishes


@given(st.integers(1, 99))
def test_shares(percent: int) -> None:
    shares = tuple(
        BudgetShare(subject=ShareSubject(format=kind), lowest_share=part / 100, highest_share=part / 100)
        for kind, part in ((Format.AUDIO, percent), (Format.VIDEO, 100 - percent))
    )
    rules = value(read_budget(answer_to("constraints", ready_answer(Constraints(shares=shares)))).constraints)
    assert [(share.subject, share.lowest_share, share.highest_share) for share in rules.shares] == [
        (share.subject, share.lowest_share, share.highest_share) for share in shares
    ]

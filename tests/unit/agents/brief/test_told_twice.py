"""Two things that exclude each other in one message are asked about; what only looks like it is not."""

from datetime import date

import pytest

from agents.brief.told_twice import told_twice
from planner.domain.brief import (
    Brief,
    Budget,
    Contradictory,
    DateSpan,
    Place,
    PlaceKind,
    Places,
    Schedule,
    Stated,
)
from planner.domain.money import Money

AUGUST = Stated[Schedule](value=Schedule(flight=DateSpan(start=date(2026, 8, 1), end=date(2026, 8, 28))))
PARIS = Place(place_id="geonames:2988507", name="Paris", kind=PlaceKind.CITY, country_code="FR")


def of_budget(message: str, total: int) -> object:
    budget = Stated[Budget](value=Budget(amount=Money.of(total, "GBP")))
    return told_twice(Brief(budget=budget, schedule=AUGUST), message, ("budget",)).get("budget")


@pytest.mark.parametrize(
    ("message", "total"),
    [
        ("The total budget is £90,000 and we need you to spend exactly £5,000 on every single day", 90_000),
        ("30,000 pounds in total. It is 5,000 each week during exactly four weeks", 30_000),
        ("The total budget is fixed at £20,000. Total budget for the campaign: £28,000.", 28_000),
        (
            "Total budget: £20,000, no more and no less. The overall budget of the campaign is £28,000.",
            20_000,
        ),
    ],
)
def test_sums_that_exclude_each_other_are_asked_about(message: str, total: int) -> None:
    assert isinstance(of_budget(message, total), Contradictory)


@pytest.mark.parametrize(
    ("message", "total"),
    [
        ("20,000 pounds in total. It is 5,000 each week during exactly four weeks", 20_000),
        ("The total budget was £20,000 last year. Total budget for the campaign: £28,000.", 28_000),
        ("Total budget £30,000. We sell £5,000 every week", 30_000),
        ("Total budget £20,000. Video should get 8,000 in total.", 20_000),
        ("Total budget £12,000, at most £500 a day", 12_000),
        ("Total budget £20,000 net. Total budget with VAT £24,000.", 20_000),
        ("The budget is £20,000", 20_000),
    ],
)
def test_sums_that_go_together_are_left_alone(message: str, total: int) -> None:
    assert of_budget(message, total) is None


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("run only in Paris, France except Île-de-France.", True),
        ("Only in Paris, and everywhere in France except Île-de-France", True),
        ("Paris, and everywhere in France except Île-de-France", False),
        ("Only Paris and Germany except Bavaria", False),
        ("Only in Paris. Last year it was France except Corsica", False),
    ],
)
def test_one_place_alone_and_the_rest_of_its_country(message: str, *, asked: bool) -> None:
    brief = Brief(places=Stated[Places](value=Places(included=(PARIS,))))
    assert isinstance(told_twice(brief, message, ("places",)).get("places"), Contradictory) is asked

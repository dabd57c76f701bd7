"""Phrases that one reader must not take for another's."""

from dataclasses import replace
from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.budget.reading import read_budget
from agents.goal.reading import read_goal
from agents.reading import ReadingContext
from agents.schedule.reading import read_schedule
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Contradictory, Stated
from planner.domain.vocabulary import DeliveryGoal
from tests.fakes.taxonomy import taxonomy_snapshot

ADVERTISER = Advertiser(account_id="a", name="A", currency="EUR", country_code="DE")


def context(message: str) -> ReadingContext:
    return ReadingContext(message=message, previous=Brief(), today=date(2026, 11, 20), advertiser=ADVERTISER)


def test_money_a_day_is_no_length_of_the_flight() -> None:
    found = read_schedule(context("£250 a day in London from Dec 5 for 30 days, video only")).schedule
    assert isinstance(found, Stated)
    assert (found.value.flight.start, found.value.flight.days) == (date(2026, 12, 5), 30)


def test_the_price_of_a_result_is_neither_budget_nor_share() -> None:
    reading = read_budget(context("5,000 sign-ups at $50 in Germany"))
    assert reading.constraints is None
    assert isinstance(reading.budget, Stated)
    assert reading.budget.value.amount.units == 250_000


def test_results_that_cost_more_than_the_budget_are_asked_about() -> None:
    reading = read_budget(context("500 leads at $50 in Canada, 20k dollars in Q1"))
    assert reading.constraints is None
    assert isinstance(reading.budget, Contradictory)
    assert [option.amount.units for option in reading.budget.options] == [20_000, 25_000]
    assert reading.budget.reason == (
        "500 results at 50 USD each come to 25,000 USD, but the budget is 20,000 USD. Which one holds?"
    )


def test_an_age_beside_a_place_is_no_part_of_the_budget() -> None:
    reading = read_budget(context("Reach people aged 200 in Spain in January, 12,000 euros"))
    assert reading.constraints is None
    assert isinstance(reading.budget, Stated)
    assert reading.budget.value.amount.units == 12_000


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("Video views in Mexico, 300k pesos", DeliveryGoal.VIDEO_VIEWS),
        ("Streams for our podcast in Australia", DeliveryGoal.STREAMS),
        ("Leads in Spain, 10k", DeliveryGoal.LEADS),
        ("500 sign-ups in Germany", DeliveryGoal.LEADS),
    ],
)
def test_a_brief_may_open_with_what_is_wanted(message: str, goal: DeliveryGoal) -> None:
    found = read_goal(context(message), TaxonomyIndex(taxonomy_snapshot())).goal
    assert isinstance(found, Stated)
    assert found.value.delivery_goal is goal


@pytest.mark.parametrize(
    "message", ["at least 40% in Spain", "half of the budget in Spain", "60 percent should go to Spain"]
)
def test_a_share_of_the_money_leaves_the_places_as_they_are(message: str) -> None:
    index = TaxonomyIndex(taxonomy_snapshot())
    before = read_audience(context("Adults in Spain and Portugal"), index).places
    assert isinstance(before, Stated)
    edit = replace(context(message), previous=Brief(places=before), country_codes=("ES", "PT"))
    assert read_audience(edit, index).places is None
    moved = replace(edit, message="only in Spain")
    assert isinstance(read_audience(moved, index).places, Stated)


def test_a_report_of_sales_is_no_goal() -> None:
    found = read_goal(context("Sales in Spain were flat. 10k euros."), TaxonomyIndex(taxonomy_snapshot()))
    assert found.goal is None

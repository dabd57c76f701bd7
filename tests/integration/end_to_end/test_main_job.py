"""The main job: a brief in plain words goes in, a grounded media plan comes out of the GraphQL endpoint."""

from typing import Any

import pytest

from tests.fakes.product import Product

SAMPLE = (
    "Reach 18-24 year olds who like hip-hop in Brazil and Mexico next month, "
    "around 15k euros, audio and video."
)


@pytest.fixture(scope="module")
def sample_plan(product: Product) -> dict[str, Any]:
    turn = product.send(product.start_conversation(), SAMPLE)
    assert turn["status"] == "DONE", turn
    plan: dict[str, Any] = turn["plan"]
    assert plan is not None, turn
    return plan


def test_the_money_is_the_briefs_to_the_micro(sample_plan: dict[str, Any]) -> None:
    lines = sample_plan["lineItems"]
    assert len(lines) >= 3
    assert sample_plan["budget"] == {"amountMicros": "15000000000", "currency": "EUR"}
    assert all(int(line["budget"]["amountMicros"]) > 0 for line in lines)
    assert {line["budget"]["currency"] for line in lines} == {"EUR"}
    spent = sum(int(line["budget"]["amountMicros"]) for line in lines)
    assert spent + int(sample_plan["certificate"]["unallocated"]["amountMicros"]) == 15_000_000_000
    for line in lines:
        assert sum(map(int, line["dailyPacingMicros"])) == int(line["budget"]["amountMicros"])


def test_countries_ages_formats_and_dates_are_the_briefs(sample_plan: dict[str, Any]) -> None:
    lines = sample_plan["lineItems"]
    assert {line["countryCode"] for line in lines} == {"BR", "MX"}
    assert {line["format"] for line in lines} == {"AUDIO", "VIDEO"}
    assert {(line["youngestAge"], line["oldestAge"]) for line in lines} == {(18, 24)}
    assert (sample_plan["start"], sample_plan["end"]) == ("2026-12-01", "2026-12-31")


def test_every_line_has_forecast_avails_evidence_and_rationale(sample_plan: dict[str, Any]) -> None:
    for line in sample_plan["lineItems"]:
        forecast = line["forecast"]
        assert forecast["basis"] == "HISTORY_AND_API"
        for metric in ("impressions", "reachPeople", "cpmMicros"):
            assert 0 < forecast[metric]["low"] < forecast[metric]["mid"] < forecast[metric]["high"]
        avails = {name: int(value) for name, value in line["avails"].items()}
        assert avails["matched"] >= avails["possible"] >= avails["available"] > 0
        cohorts = [item["cohort"] for item in line["evidence"] if item["cohort"]]
        assert cohorts
        assert cohorts[0]["adSets"] >= 5
        assert cohorts[0]["newestEnd"] < "2026-11-20"
        assert isinstance(cohorts[0]["filtersRelaxed"], list)
        assert cohorts[0]["medianAgeDays"] > 0
        assert str(cohorts[0]["adSets"]) in line["rationale"]


def test_the_plan_says_that_its_market_is_made_up(sample_plan: dict[str, Any]) -> None:
    assert sample_plan["simulated"] is True
    assert len(sample_plan["digest"]) == 64
    assert "made-up market" in sample_plan["summary"]


def test_the_totals_are_those_of_the_lines(sample_plan: dict[str, Any]) -> None:
    lines = sample_plan["lineItems"]
    total = sample_plan["forecast"]
    reach = total["reachPeople"]
    assert total["impressions"]["mid"] == pytest.approx(
        sum(line["forecast"]["impressions"]["mid"] for line in lines)
    )
    assert reach["mid"] <= sum(line["forecast"]["reachPeople"]["mid"] for line in lines)
    assert reach["low"] <= reach["mid"] <= reach["high"]


def test_three_messages_give_a_question_a_plan_and_a_second_version(product: Product) -> None:
    conversation = product.start_conversation()
    asked = product.send(
        conversation, "Drive app installs in Germany for our fitness app, 1 to 31 January, audio and video."
    )
    assert asked["plan"] is None
    assert asked["question"]["field"] == "budget"
    assert len(asked["question"]["suggestions"]) >= 2
    planned = product.send(conversation, "20,000 euros")
    first = planned["plan"]
    assert (first["version"], first["parentId"]) == (1, None)
    assert first["budget"] == {"amountMicros": "20000000000", "currency": "EUR"}
    assert (first["start"], first["end"]) == ("2027-01-01", "2027-01-31")
    dropped = product.send(conversation, "drop video")
    second = dropped["plan"]
    assert (second["version"], second["parentId"]) == (2, first["id"])
    assert {line["format"] for line in second["lineItems"]} == {"AUDIO"}
    assert second["budget"] == first["budget"]
    assert second["digest"] != first["digest"]


def test_a_what_if_changes_nothing_until_it_is_taken(product: Product) -> None:
    conversation = product.start_conversation()
    first = product.send(conversation, "Reach women 25-44 in Spain in January with 12,000 euros")["plan"]
    what_if = product.send(conversation, "What if we had 30k?")
    assert what_if["hypothetical"] is True
    assert what_if["plan"]["budget"]["amountMicros"] == "30000000000"
    read = product.graphql(
        "query Read($id: ID!) { conversation(id: $id) { ... on Conversation { plan { id } } } }",
        id=conversation,
    )
    assert read["conversation"]["plan"]["id"] == first["id"]
    taken = product.send(conversation, "go with that")
    assert taken["plan"]["budget"]["amountMicros"] == "30000000000"
    assert taken["plan"]["parentId"] == first["id"]


def test_the_same_brief_gets_the_same_plan(product: Product) -> None:
    plans = [product.send(product.start_conversation(), SAMPLE)["plan"] for _ in range(2)]
    assert plans[0]["digest"] == plans[1]["digest"]
    assert plans[0]["id"] != plans[1]["id"]

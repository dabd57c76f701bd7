"""Neighbours die and come back: turns say what they did without, and nothing is lost."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.product import Product, running_product

BRIEF = "Reach adults 25-34 in Brazil and Mexico in January with 15,000 euros, audio and video"
RECOVERY_S = 30.0


@pytest.fixture
def own_product(product_state: Path) -> Iterator[Product]:
    with running_product(product_state) as running:
        yield running


def test_without_the_ads_api_a_plan_rests_on_history_alone_and_says_so(own_product: Product) -> None:
    whole = own_product.send(own_product.start_conversation(), BRIEF)["plan"]
    own_product.kill("tools.ads_api.simulator")
    turn = own_product.send(own_product.start_conversation(), BRIEF)
    plan = turn["plan"]
    assert plan is not None, turn
    kinds = {degradation["kind"] for degradation in plan["degradations"]}
    assert {"AVAILS", "API_FORECAST"} <= kinds
    assert all(degradation["message"].startswith("I could not ask") for degradation in plan["degradations"])
    assert "Ads API" in turn["reply"]
    widths = {line["lineId"]: width(line) for line in whole["lineItems"]}
    assert plan["lineItems"]
    for line in plan["lineItems"]:
        assert line["forecast"]["basis"] == "HISTORY_ONLY"
        assert line["avails"] is None
        if line["lineId"] in widths:
            assert width(line) > widths[line["lineId"]]
    assert sum(int(line["budget"]["amountMicros"]) for line in plan["lineItems"]) <= 15_000_000_000


def width(line: dict) -> float:  # type: ignore[type-arg] # a line item as JSON
    return float(line["forecast"]["impressions"]["high"] / line["forecast"]["impressions"]["low"])


def test_a_dead_database_is_a_typed_error_and_comes_back(own_product: Product) -> None:
    conversation = own_product.start_conversation()
    first = own_product.send(conversation, BRIEF)
    assert first["plan"] is not None
    own_product.kill("postgres", "-D")
    refused = own_product.send(conversation, "drop video")
    problem = refused if refused["__typename"] == "Problem" else refused["failure"]
    assert problem["code"] == "DATABASE_UNAVAILABLE"
    assert problem["recovery"] == "TRANSIENT"
    assert problem["suggestion"]
    deadline = time.monotonic() + RECOVERY_S
    while True:
        again = own_product.send(conversation, "drop video")
        if again["__typename"] == "Turn" and again["status"] == "DONE":
            break
        assert time.monotonic() < deadline, again
        time.sleep(0.5)
    assert again["plan"]["parentId"] == first["plan"]["id"]
    assert {line["format"] for line in again["plan"]["lineItems"]} == {"AUDIO"}


def test_ctrl_c_stops_everything_that_was_started(product_state: Path) -> None:
    with running_product(product_state) as product:
        started = [*product.children("tools.ads_api.simulator"), *product.children("postgres")]
        assert len(started) >= 2
    assert product.process.returncode in {0, 130, -2}
    assert [pid for pid in started if Path(f"/proc/{pid}").exists() and not is_zombie(pid)] == []
    assert "Traceback" not in product.log.read_text()


def is_zombie(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"


def test_a_hard_kill_leaves_nothing_running(product_state: Path) -> None:
    with running_product(product_state) as product:
        started = [*product.children("tools.ads_api.simulator"), *product.children("postgres")]
        os.kill(product.process.pid, 9)
        product.process.wait()
        deadline = time.monotonic() + RECOVERY_S
        while any(Path(f"/proc/{pid}").exists() and not is_zombie(pid) for pid in started):
            assert time.monotonic() < deadline
            time.sleep(0.05)

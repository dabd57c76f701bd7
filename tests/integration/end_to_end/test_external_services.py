"""Services named by settings are used and left alone; a chat model is asked for what was left open."""

import json
from pathlib import Path
from typing import Any

from tests.fakes.model_server import Reply
from tests.fakes.product import run_planner, running_product
from tests.fakes.simulator import SimulatorProcess
from tests.fakes.vertex import asked_properties, vertex_server
from tools.local.postgres import ensure_postgres
from tools.local.state import throwaway_state

BRIEF = "Reach adults 25-34 in Brazil in January with 15,000 euros, audio and video"


def test_a_database_and_an_ads_api_of_ones_own_are_used_and_survive(tmp_path: Path) -> None:
    simulator = SimulatorProcess(tmp_path)
    with (
        throwaway_state() as theirs,
        throwaway_state() as ours,
        ensure_postgres(theirs.directory, fast_and_unsafe=True) as database,
    ):
        settings = {
            "PLANNER_DATABASE_URL": database.url,
            "PLANNER_ADS_API_TARGET": simulator.target,
            "PLANNER_TODAY": "2026-11-20",
        }
        result = run_planner(ours.directory, "plan", BRIEF, "--json", settings=settings)
        assert result.returncode == 0, result.stderr
        assert "started" not in result.stderr
        assert json.loads(result.stdout)["plan"]["line_items"]
        assert not (ours.directory / "postgres").exists()
        database.check()  # it is theirs to stop
        doctor = run_planner(ours.directory, "doctor", settings=settings)
        assert "PLANNER_DATABASE_URL" in doctor.stdout
        assert simulator.target in doctor.stdout
        simulator.kill()
        away = run_planner(ours.directory, "plan", BRIEF, "--json", settings=settings)
        assert away.returncode == 0, away.stderr
        kinds = {found["kind"] for found in json.loads(away.stdout)["plan"]["degradations"]}
        assert {"AVAILS", "API_FORECAST"} <= kinds


def test_a_database_that_is_not_there_is_one_clear_message() -> None:
    with throwaway_state() as state:
        settings = {"PLANNER_DATABASE_URL": "postgresql://nobody@127.0.0.1:9/none"}
        result = run_planner(state.directory, "plan", BRIEF, settings=settings)
    assert result.returncode == 1
    assert "database" in result.stderr.lower()
    assert "Traceback" not in result.stderr


def test_a_configured_model_reads_what_was_left_open(product_state: Path) -> None:
    message = "Folks who zzyzx should flimflam our new sneakers in Brazil in January, 15,000 euros"

    def choose(body: dict[str, Any]) -> Reply:
        goal = {"delivery_goal": "IMPRESSIONS", "delivery_goal_quote": "flimflam our new sneakers"}
        return Reply(json.dumps(goal if "delivery_goal" in asked_properties(body) else {}))

    with vertex_server() as server:
        server.choose = choose
        settings = {
            "PLANNER_MODEL": "google_vertexai:gemini-2.5-pro",
            "PLANNER_MODEL_PROJECT": "p",
            "PLANNER_MODEL_ENDPOINT": server.url,
        }
        with running_product(product_state, **settings) as product:
            turn = product.send(product.start_conversation(), message)
            assert turn["plan"] is not None, turn
            fields = {field["name"]: field for field in turn["brief"]}
            assert (fields["goal"]["state"], fields["goal"]["text"]) == ("stated", "impressions")
            assert (fields["goal"]["reader"], fields["places"]["reader"]) == ("MODEL", "EMBEDDED")
            asked = len(server.requests)
            assert asked > 0
            settled = product.send(product.start_conversation(), BRIEF)
            assert settled["plan"] is not None, settled
            assert len(server.requests) == asked
            server.choose = lambda _: Reply("", status=400)
            again = product.send(product.start_conversation(), message)
            assert len(server.requests) > asked
        assert again["plan"] is not None, again
        assert {found["kind"] for found in again["plan"]["degradations"]} == {"MODEL"}
        assert "goal" in again["plan"]["degradations"][0]["message"]


def test_planner_read_says_who_read_each_field(product_state: Path, tmp_path: Path) -> None:
    file = tmp_path / "briefs.jsonl"
    message = "Folks who zzyzx should flimflam our new sneakers in Brazil in January, 15,000 euros"
    file.write_text(json.dumps({"id": "one", "as_of": "2026-11-20", "turns": [message]}))
    goal = {"delivery_goal": "IMPRESSIONS", "delivery_goal_quote": "flimflam our new sneakers"}
    with vertex_server() as server:
        server.choose = lambda body: Reply(
            json.dumps(goal if "delivery_goal" in asked_properties(body) else {})
        )
        settings = {
            "PLANNER_MODEL": "google_genai:gemini-2.5-pro",
            "PLANNER_MODEL_PROJECT": "p",
            "PLANNER_MODEL_ENDPOINT": server.url,
            "PLANNER_READING": "hybrid",
        }
        result = run_planner(product_state, "read", "--jsonl", str(file), settings=settings)
    assert result.returncode == 0, result.stderr
    readers = json.loads(result.stdout)["brief"]["readers"]
    assert readers["goal"] == "MODEL"
    assert readers["places"] == readers["budget"] == readers["schedule"] == "EMBEDDED"


def test_a_policy_without_a_model_is_one_clear_message() -> None:
    with throwaway_state() as state:
        result = run_planner(state.directory, "plan", BRIEF, settings={"PLANNER_READING": "model"})
    assert result.returncode == 1
    assert "PLANNER_READING is model" in result.stderr
    assert "PLANNER_MODEL" in result.stderr
    assert "Traceback" not in result.stderr

"""The settings' words about models become a door and a policy, or an error that says what to set."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import ValidationError

from planner.bootstrap.doctor import examine
from planner.bootstrap.models import configured_model, reading_policy
from planner.domain.errors import ConfigurationError
from planner.domain.readings import ReadingPolicy
from planner.settings import Settings

LOCAL = "http://127.0.0.1:9"


@pytest.mark.parametrize(
    ("model", "reading", "policy"),
    [
        (None, None, ReadingPolicy.EMBEDDED),
        ("google_vertexai:gemini", None, ReadingPolicy.HYBRID),
        (None, "embedded", ReadingPolicy.EMBEDDED),
        ("google_vertexai:gemini", "embedded", ReadingPolicy.EMBEDDED),
        ("google_vertexai:gemini", "hybrid", ReadingPolicy.HYBRID),
        ("google_vertexai:gemini", "model", ReadingPolicy.MODEL),
    ],
)
def test_who_reads(
    monkeypatch: pytest.MonkeyPatch, model: str | None, reading: str | None, policy: ReadingPolicy
) -> None:
    for name, value in (("PLANNER_MODEL", model), ("PLANNER_READING", reading)):
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    assert reading_policy(Settings()) is policy


@pytest.mark.parametrize("policy", [ReadingPolicy.HYBRID, ReadingPolicy.MODEL])
def test_a_policy_that_needs_a_model_says_what_to_set(policy: ReadingPolicy) -> None:
    settings = Settings(model=None, reading=policy)
    for refused in (reading_policy, configured_model):
        with pytest.raises(ConfigurationError) as caught:
            refused(settings)
        assert policy.value in caught.value.message
        assert "PLANNER_MODEL" in caught.value.suggestion
        assert "PLANNER_READING=embedded" in caught.value.suggestion


def test_an_unknown_policy_is_refused() -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"reading": "psychic"})


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("google_vertexai:gemini", ""),
        ("google_genai:gemini", ""),
        ("openai:local", "/v1"),
        ("ollama:local", ""),
    ],
)
def test_a_model_on_this_machine_needs_no_credentials(name: str, path: str) -> None:
    door = configured_model(Settings(model=name, model_project="p", model_endpoint=LOCAL + path))
    assert door is not None
    assert door.name == name


def test_prices_belong_together() -> None:
    settings = Settings(model="openai:local", model_endpoint=f"{LOCAL}/v1", model_price_in=Decimal("1.25"))
    with pytest.raises(ConfigurationError) as caught:
        configured_model(settings)
    assert "PLANNER_MODEL_PRICE_OUT" in caught.value.message


def test_options_are_a_json_object(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANNER_MODEL_OPTIONS", json.dumps({"thinking_budget": 0}))
    assert Settings().model_options == {"thinking_budget": 0}
    for wrong in ("thinking", "[1]"):
        monkeypatch.setenv("PLANNER_MODEL_OPTIONS", wrong)
        with pytest.raises(ValidationError) as caught:
            Settings()
        assert caught.value.errors()[0]["loc"] == ("model_options",)


def test_an_option_that_the_client_does_not_take_is_a_configuration_error() -> None:
    settings = Settings(
        model="ollama:local", model_endpoint=LOCAL, model_options={"temperature": "rather warm"}
    )
    with pytest.raises(ConfigurationError) as caught:
        configured_model(settings)
    assert "ollama:local" in caught.value.message


@pytest.mark.parametrize(
    ("settings", "state", "words"),
    [
        (Settings(model=None), "ok", "none configured"),
        (Settings(model="openai:local"), "ok", "only for what the embedded reader left open"),
        (Settings(model="openai:local", reading=ReadingPolicy.MODEL), "ok", "about every message"),
        (Settings(model="openai:local", reading=ReadingPolicy.EMBEDDED), "ok", "never asked"),
        (Settings(model=None, reading=ReadingPolicy.HYBRID), "problem", "PLANNER_READING"),
        (Settings(model="just-a-name"), "problem", "just-a-name"),
    ],
)
async def test_the_doctor_says_who_reads(tmp_path: Path, settings: Settings, state: str, words: str) -> None:
    (finding,) = [
        row
        for row in await examine(settings.model_copy(update={"state_dir": tmp_path}))
        if row.subject == "model"
    ]
    assert finding.state == state
    assert words in finding.text

"""Opening the door to a chat model: which provider, with what, what is refused, and what failures mean."""

import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal

import pytest
from pydantic import BaseModel

from agents.model import providers
from agents.model.door import TokenPrices
from agents.model.failures import CallFailure, failure_of, stopped_early
from agents.model.langchain_door import AnswerMethod
from agents.model.providers import (
    PROVIDERS,
    Connection,
    ModelCredentials,
    Provider,
    open_model,
    require_installed,
)
from agents.prompts import RenderedPrompt
from planner.domain.errors import ConfigurationError
from tests.fakes.model_server import ModelServer, Reply
from tests.fakes.openai_server import openai_server
from tests.fakes.vertex import VertexServer, vertex_server

PROMPT = RenderedPrompt("goal", "1", "You read messages.", "<<<USER\nsell shoes\nUSER>>>")


class Colour(BaseModel):
    """What the tests ask for."""

    name: str
    bright: bool = False


@pytest.fixture
def server() -> Iterator[VertexServer]:
    with vertex_server() as running:
        yield running


async def sent_to_vertex(server: ModelServer, model: str) -> tuple[str, dict[str, dict[str, object]]]:
    """Ask once and return the path and the body of the request."""
    server.replies = [Reply('{"name": "red"}')]
    door = open_model(
        model,
        Connection(
            project="p",
            location="europe-west1",
            endpoint=server.url,
            transport="rest" if "vertexai" in model else None,
            credentials=ModelCredentials.ANONYMOUS,
            timeout_s=30.0,
            options={"temperature": 0.5},
        ),
    )
    assert door is not None
    await door.structured(PROMPT, Colour, deadline_s=30)
    return server.requests[0]


@pytest.mark.parametrize("provider", ["google_vertexai", "google_genai"])
async def test_vertex_is_asked_at_its_own_path_with_schema_and_options(
    server: VertexServer, provider: str
) -> None:
    path, body = await sent_to_vertex(server, f"{provider}:gemini-2.5-pro")
    assert path.split("?")[0].endswith(
        "/projects/p/locations/europe-west1/publishers/google/models/gemini-2.5-pro:generateContent"
    )
    config = body["generationConfig"]
    schema = config.get("responseSchema") or config["responseJsonSchema"]
    assert config["responseMimeType"] == "application/json"
    assert config["temperature"] == 0.5
    assert set(schema["properties"]) == {"name", "bright"}  # type: ignore[index]  # JSON as it was sent


async def test_a_json_mode_that_is_not_told_the_schema_has_it_in_the_prompt() -> None:
    with openai_server() as server:
        server.replies = [Reply('```json\n{"name": "red"}\n```')]
        door = open_model(
            "openai:local",
            Connection(
                endpoint=f"{server.url}/v1",
                credentials=ModelCredentials.ANONYMOUS,
                method=AnswerMethod.JSON_MODE,
                timeout_s=30.0,
            ),
        )
        assert door is not None
        answer = await door.structured(PROMPT, Colour, deadline_s=30)
        assert answer.value.name == "red"  # from inside a code fence
        _, body = server.requests[0]
        assert body["response_format"] == {"type": "json_object"}
        assert "'bright'" in body["messages"][0]["content"]


@pytest.mark.parametrize("name", [None, ""])
def test_no_setting_means_no_model(name: str | None) -> None:
    assert open_model(name) is None


@pytest.mark.parametrize("name", ["gemini-2.5-pro", "google_vertexai:", ":gpt", "nobody:knows"])
def test_an_unknown_model_is_a_configuration_error_that_says_what_to_do(name: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        open_model(name)
    assert name in caught.value.message
    assert caught.value.suggestion


@pytest.mark.parametrize(
    ("package", "extra", "install"),
    [
        ("langchain_nowhere", "nowhere", "'.[nowhere]'"),
        ("langchain_nowhere", None, "pip install langchain-nowhere"),
    ],
)
def test_a_package_that_is_missing_is_named_with_what_installs_it(
    monkeypatch: pytest.MonkeyPatch, package: str, extra: str | None, install: str
) -> None:
    def opened(*_: object) -> None:
        pytest.fail("nothing is imported before it is known to be there")

    provider = Provider(package, extra, AnswerMethod.JSON_SCHEMA, opened)  # type: ignore[arg-type]  # never called
    monkeypatch.setitem(providers.PROVIDERS, "nowhere", provider)
    for attempt in (open_model, require_installed):
        with pytest.raises(ConfigurationError) as caught:
            attempt("nowhere:model")
        assert "langchain-nowhere" in caught.value.message
        assert install in caught.value.suggestion


@pytest.mark.parametrize("provider", sorted(PROVIDERS))
@pytest.mark.parametrize(
    "endpoint",
    [None, "https://us-central1-aiplatform.googleapis.com", "http://10.0.0.1:80", "127.0.0.1.evil.com"],
)
def test_anonymous_calls_never_leave_this_machine(provider: str, endpoint: str | None) -> None:
    with pytest.raises(ConfigurationError):
        open_model(f"{provider}:model", Connection(endpoint=endpoint, credentials=ModelCredentials.ANONYMOUS))


def test_a_key_is_not_shown() -> None:
    assert "hush" not in repr(Connection(api_key="hush"))


def test_without_a_model_no_client_is_ever_imported() -> None:
    program = (
        "import sys, agents.reasoner, agents.model.providers, planner.surfaces.cli.commands\n"
        "import planner.bootstrap.models, planner.settings\n"
        "assert agents.model.providers.open_model(None) is None\n"
        "settings = planner.settings.Settings(model='google_vertexai:gemini', reading='embedded')\n"
        "assert planner.bootstrap.models.configured_model(settings) is None\n"
        "agents.reasoner.build_graph()\n"
        "heavy = ('langchain_google', 'langchain_openai', 'langchain_ollama', 'langchain.', 'vertexai',\n"
        "         'openai', 'ollama', 'google.cloud.aiplatform', 'google.genai')\n"
        "loaded = [name for name in sys.modules if name.startswith(heavy)]\n"
        "assert not loaded, loaded\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


class Told(Exception):  # noqa: N818 - stands for any client's error
    """An error with what clients keep at theirs."""

    def __init__(self, **attributes: object) -> None:
        super().__init__("scripted")
        self.__dict__.update(attributes)


class TestFailures:
    def test_the_reason_is_found_behind_what_wraps_it(self) -> None:
        outer = Told()
        outer.__cause__ = Told(status_code=429, response=Told(headers={"retry-after": "2.5"}))
        assert failure_of(outer) == CallFailure("MODEL_QUOTA", 429, 2.5)

    def test_googles_retry_info_is_read(self) -> None:
        details = {"error": {"details": [{"@type": "RetryInfo", "retryDelay": "7s"}]}}
        assert failure_of(Told(code=429, details=details)).retry_after_s == 7.0

    @pytest.mark.parametrize("wait", ["soon", "-3", "Wed, 21 Oct 2026 07:28:00 GMT", ""])
    def test_a_wait_that_is_no_number_of_seconds_is_not_told(self, wait: str) -> None:
        error = Told(code=429, response=Told(headers={"Retry-After": wait}))
        assert failure_of(error).retry_after_s is None

    @pytest.mark.parametrize(
        ("failure", "attempt", "pause"),
        [
            (CallFailure("MODEL_QUOTA", 429, 3.0), 1, 3.0),
            (CallFailure("MODEL_QUOTA", 429, 3.0), 2, 3.0),
            (CallFailure("MODEL_QUOTA", 429, 3.0), 3, None),
            (CallFailure("MODEL_QUOTA", 429, 30.0), 1, None),
            (CallFailure("MODEL_QUOTA", 429), 1, 0.25),
            (CallFailure("MODEL_QUOTA", 429), 2, None),
            (CallFailure("MODEL_UNAVAILABLE", 500), 1, 0.25),
            (CallFailure("MODEL_UNAVAILABLE", 503), 2, None),
            (CallFailure("MODEL_REFUSED", 400), 1, None),
            (CallFailure("MODEL_REFUSED", 403), 1, None),
            (CallFailure("MODEL_BLOCKED"), 1, None),
            (CallFailure("MODEL_TIMEOUT"), 1, None),
        ],
    )
    def test_asking_again(self, failure: CallFailure, attempt: int, pause: float | None) -> None:
        assert failure.pause_s(attempt, usual_s=0.25, left_s=5.0) == pause

    @pytest.mark.parametrize(
        ("metadata", "empty", "code"),
        [
            ({"finish_reason": "STOP"}, False, None),
            ({"finish_reason": "STOP"}, True, None),
            ({"done_reason": "length"}, False, "MODEL_ANSWER_CUT_OFF"),
            ({"finish_reason": "RECITATION"}, False, "MODEL_BLOCKED"),
            ({"prompt_feedback": {"block_reason": 0}, "finish_reason": "STOP"}, False, None),
            ({"prompt_feedback": {"block_reason": "SAFETY"}}, True, "MODEL_BLOCKED"),
            ({}, True, "MODEL_BLOCKED"),
            ({}, False, None),
        ],
    )
    def test_an_answer_that_stopped_early(
        self, metadata: dict[str, object], empty: bool, code: str | None
    ) -> None:
        assert stopped_early(metadata, empty=empty) == code


@pytest.mark.parametrize(
    ("tokens_in", "tokens_out", "micros"),
    [(0, 0, 0), (1_000_000, 0, 1_250_000), (120, 30, 450), (1, 0, 1), (2, 0, 3), (0, 1, 10)],
)
def test_tokens_are_priced_in_whole_micros(tokens_in: int, tokens_out: int, micros: int) -> None:
    prices = TokenPrices(in_usd=Decimal("1.25"), out_usd=Decimal("10"))
    assert prices.cost_micros(tokens_in, tokens_out) == micros

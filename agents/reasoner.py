"""The agents behind the port: one message in, events while the graph runs, one outcome at the end."""

import time
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, cast

from agents.context import RunContext, TaxonomyProvider
from agents.graph import TurnGraph, build_graph
from agents.model.door import ChatModelDoor
from planner.domain.readings import ReadingPolicy
from planner.domain.turn import StepFinished, TurnEvent, TurnOutcome, TurnRequest
from planner.ports import AdsApi, CampaignHistory, Catalogue

if TYPE_CHECKING:
    from langgraph.checkpoint.base import BaseCheckpointSaver

SaverFactory = Callable[[], "BaseCheckpointSaver[str]"]
"""Returns the checkpoint saver for one turn: a saver holds a lock, so one each over a shared pool."""


class GraphReasoner:
    """Runs the graph for a turn. Conversations are its threads; implements `planner.ports.Reasoner`.

    Args:
        ads: The Ads API.
        history: Past campaigns.
        catalogue: The Ads API's last known answers.
        taxonomy: Where the taxonomy index comes from, e.g. `agents.taxonomies.CurrentTaxonomies`.
        model: The chat model, None for the embedded reader alone.
        reading_policy: When the model is asked; EMBEDDED: never.
        model_deadline_s: Seconds that one question to the model may take.
        saver_factory: Where conversations are remembered; None for this process's memory.
        graph_factory: Builds the graph; called once, with whether a model may be asked.
    """

    def __init__(
        self,
        *,
        ads: AdsApi,
        history: CampaignHistory,
        catalogue: Catalogue,
        taxonomy: TaxonomyProvider,
        model: ChatModelDoor | None = None,
        reading_policy: ReadingPolicy = ReadingPolicy.HYBRID,
        model_deadline_s: float = 8.0,
        saver_factory: SaverFactory | None = None,
        graph_factory: Callable[..., TurnGraph] = build_graph,
    ) -> None:
        self._ads = ads
        self._history = history
        self._catalogue = catalogue
        self._taxonomy = taxonomy
        self._model = model if reading_policy is not ReadingPolicy.EMBEDDED else None
        self._reading_policy = reading_policy
        self._model_deadline_s = model_deadline_s
        self._saver_factory = saver_factory if saver_factory is not None else _in_memory()
        self._graph = graph_factory(asks_model=self._model is not None)

    async def run(self, request: TurnRequest) -> AsyncIterator[TurnEvent | TurnOutcome]:
        """Yield events as they happen and, last, exactly one outcome, with milliseconds per step.

        What the conversation remembers is written before the outcome is yielded, and only if all went well.

        Raises:
            HistoryUnavailableError: The database does not answer.
        """
        began = time.perf_counter()
        graph = self._graph.copy(update={"checkpointer": self._saver_factory()})
        timings_ms: dict[str, float] = {}
        outcome: TurnOutcome | None = None
        async for part in graph.astream(
            {},
            {"configurable": {"thread_id": request.conversation_id}},
            context=self._context(request),
            stream_mode=["custom", "updates"],
            durability="exit",
        ):
            mode, item = cast("tuple[str, Any]", part)  # what two stream modes at once yield
            if mode == "custom":
                if isinstance(item, StepFinished):
                    timings_ms[item.agent] = item.duration_ms
                yield item
            else:
                outcome = item.get("plan_writer", {}).get("outcome", outcome)
        if outcome is None:
            msg = "the graph ended without an outcome"
            raise RuntimeError(msg)
        timings_ms["turn"] = (time.perf_counter() - began) * 1000
        yield outcome.model_copy(update={"timings_ms": {**outcome.timings_ms, **timings_ms}})

    def _context(self, request: TurnRequest) -> RunContext:
        return RunContext(
            ads=self._ads,
            history=self._history,
            catalogue=self._catalogue,
            taxonomy=self._taxonomy,
            request=request,
            model=self._model,
            reading_policy=self._reading_policy,
            model_deadline_s=self._model_deadline_s,
        )


def _in_memory() -> SaverFactory:
    from langgraph.checkpoint.memory import InMemorySaver

    saver = InMemorySaver()
    return lambda: saver

"""Wraps a node: says when it begins and ends, and hands it the run's context instead of the framework's."""

import time
from collections.abc import Awaitable, Callable
from typing import Protocol

import agents.strict_checkpoints  # noqa: F401 - before LangGraph

# isort: split
from langgraph.runtime import Runtime

from agents.context import Emit, RunContext
from agents.state import StateUpdate, TurnState
from planner.domain.turn import StepFinished, StepStarted

Node = Callable[[TurnState, RunContext, Emit], Awaitable[StateUpdate]]
"""A node: reads the state, asks ports in the context, emits events, returns the keys that it owns."""


class GraphNode(Protocol):
    """The same as LangGraph calls it."""

    async def __call__(self, state: TurnState, *, runtime: Runtime[RunContext]) -> StateUpdate:
        """Return the keys that the node owns."""
        ...


Choice = Callable[[TurnState], list[str]]
"""Names the nodes that come next."""


def inline(choose: Choice) -> Callable[[TurnState], Awaitable[list[str]]]:
    """Return `choose` as a coroutine function: LangGraph hands plain ones to a thread, which costs more."""

    async def chosen(state: TurnState) -> list[str]:
        return choose(state)

    return chosen


def announced(agent: str, text: str, node: Node) -> GraphNode:
    """Return `node` as LangGraph calls it; its start, `text` in plain words, and its end become events."""

    async def step(state: TurnState, *, runtime: Runtime[RunContext]) -> StateUpdate:
        emit = runtime.stream_writer
        emit(StepStarted(agent=agent, text=text))
        began = time.perf_counter()
        update = await node(state, runtime.context, emit)
        emit(StepFinished(agent=agent, duration_ms=(time.perf_counter() - began) * 1000))
        return update

    return step

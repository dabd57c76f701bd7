"""The graph of a turn. The only file that knows edges."""

from collections.abc import Hashable
from typing import Any

import agents.strict_checkpoints  # noqa: F401 - before LangGraph

# isort: split
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph

from agents.allocation.node import allocate
from agents.audience.node import resolve_audience
from agents.brief.node import plan_or_reply, settle_brief
from agents.budget.node import resolve_budget
from agents.context import RunContext
from agents.forecasting.node import forecast_lines
from agents.goal.node import resolve_goal
from agents.inventory.candidates_node import ask_or_reply, shortlist_candidates
from agents.inventory.node import check_availability
from agents.plan_writer.node import write_answer
from agents.router.node import choose_resolvers, route
from agents.routing import RESOLVERS
from agents.schedule.node import resolve_schedule
from agents.second_reader.node import ask_second_reader
from agents.state import TurnState
from agents.steps import Node, announced, inline

TurnGraph = CompiledStateGraph[TurnState, RunContext, Any, Any]
"""The compiled graph."""

SECOND_READER = "second_reader"
"""The node that is there only where a chat model may be asked."""

_NODES: dict[str, tuple[str, Node]] = {
    "router": ("Reading your message", route),
    "goal": ("Reading what the campaign is for", resolve_goal),
    "audience": ("Reading who is to be reached, and where", resolve_audience),
    "budget": ("Reading the money", resolve_budget),
    "schedule": ("Reading the dates", resolve_schedule),
    "second_reader": ("Seeing whether anything stayed open", ask_second_reader),
    "brief": ("Putting the brief together", settle_brief),
    "candidates": ("Choosing products that fit", shortlist_candidates),
    "inventory": ("Asking the Ads API what is available", check_availability),
    "forecasting": ("Looking at past campaigns and the Ads API's forecast", forecast_lines),
    "allocation": ("Dividing the money", allocate),
    "plan_writer": ("Writing the answer", write_answer),
}


def build_graph(*, asks_model: bool = False) -> TurnGraph:
    """Return the compiled graph, without a checkpointer; copy it with one for each turn.

    Args:
        asks_model: Whether a chat model may be asked; without one the second reader is left out.
    """
    graph = StateGraph(TurnState, context_schema=RunContext)
    for name, (text, node) in _NODES.items():
        if asks_model or name != SECOND_READER:
            graph.add_node(name, announced(name, text, node))
    graph.add_edge(START, "router")
    heard_by = SECOND_READER if asks_model else "brief"
    after_router: dict[Hashable, str] = {**{name: name for name in RESOLVERS}, "brief": heard_by}
    graph.add_conditional_edges("router", inline(choose_resolvers), after_router)
    for name in RESOLVERS:
        graph.add_edge(name, heard_by)
    if asks_model:
        graph.add_edge(SECOND_READER, "brief")
    graph.add_conditional_edges("brief", inline(plan_or_reply), ["candidates", "plan_writer"])
    graph.add_conditional_edges(
        "candidates", inline(ask_or_reply), ["inventory", "forecasting", "plan_writer"]
    )
    graph.add_edge("inventory", "allocation")
    graph.add_edge("forecasting", "allocation")
    graph.add_edge("allocation", "plan_writer")
    graph.add_edge("plan_writer", END)
    return graph.compile()

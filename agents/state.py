"""The graph's state: one key, one writer.

The first six keys are the conversation's memory. They hold JSON types only and are the only keys that reach
the checkpoint. All others live in `UntrackedValue` channels: they are empty when a turn begins, are handed
from node to node in memory, and are never written anywhere.
"""

from dataclasses import dataclass
from typing import Annotated, Any, TypedDict

import agents.strict_checkpoints  # noqa: F401 - before LangGraph

# isort: split
from langgraph.channels import UntrackedValue

from agents.brief.memory import Json
from agents.brief.understanding import Understanding
from agents.routing import Heard, Routing
from planner.decisions.candidates import Candidates
from planner.decisions.evidence import LineEvidence
from planner.decisions.forecasting import LineModel
from planner.domain.errors import BriefRejectedError
from planner.domain.inventory import Avails, LineProblem
from planner.domain.money import ExchangeRates
from planner.domain.plan import Degradation, MediaPlan
from planner.domain.turn import TurnOutcome


@dataclass(frozen=True, slots=True)
class Shortlist:
    """What could be bought for the brief.

    Attributes:
        candidates: Prospective lines; None when none could be proposed.
        rates: The exchange rates that hold today, None when nobody has any.
        rejection: Why this brief cannot be planned, if so.
        degradations: What could not be asked.
    """

    candidates: Candidates | None
    rates: ExchangeRates | None
    rejection: BriefRejectedError | None = None
    degradations: tuple[Degradation, ...] = ()


@dataclass(frozen=True, slots=True)
class Availability:
    """Units available per line, and lines about which the Ads API could say nothing."""

    avails: tuple[Avails, ...] = ()
    problems: tuple[LineProblem, ...] = ()
    degradations: tuple[Degradation, ...] = ()


@dataclass(frozen=True, slots=True)
class Prognosis:
    """What the lines are expected to deliver, by line id."""

    evidence: dict[str, LineEvidence]
    models: dict[str, LineModel]
    problems: tuple[LineProblem, ...] = ()
    degradations: tuple[Degradation, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """The plan, or why there is none."""

    plan: MediaPlan | None
    rejection: BriefRejectedError | None = None


class TurnState(TypedDict, total=False):
    """State of the graph. Each key is written by the node named behind it."""

    standing_brief: Json  # plan_writer
    earlier_briefs: list[Json]  # plan_writer
    open_question: Json | None  # plan_writer
    hypothetical_brief: Json | None  # plan_writer
    language: str | None  # plan_writer
    event_days: Json | None  # plan_writer

    routing: Annotated[Routing, UntrackedValue]  # router
    goal_heard: Annotated[Heard, UntrackedValue]  # goal
    audience_heard: Annotated[Heard, UntrackedValue]  # audience
    budget_heard: Annotated[Heard, UntrackedValue]  # budget
    schedule_heard: Annotated[Heard, UntrackedValue]  # schedule
    second_heard: Annotated[dict[str, Heard], UntrackedValue]  # second_reader
    understanding: Annotated[Understanding, UntrackedValue]  # brief
    shortlist: Annotated[Shortlist, UntrackedValue]  # candidates
    availability: Annotated[Availability, UntrackedValue]  # inventory
    prognosis: Annotated[Prognosis, UntrackedValue]  # forecasting
    decision: Annotated[Decision, UntrackedValue]  # allocation
    outcome: Annotated[TurnOutcome, UntrackedValue]  # plan_writer


StateUpdate = dict[str, Any]
"""What a node returns: the one key it owns, and its value."""

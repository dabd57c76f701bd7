"""Conversations and turns: a message, everything that happened while answering it, and the answer."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from planner.domain.brief import Advertiser, Brief, Question
from planner.domain.errors import Recovery
from planner.domain.plan import Degradation, MediaPlan
from planner.domain.readings import ReadingProblem
from planner.domain.value import Value


class Principal(Value):
    """Who is asking, and the ad account they act for. It comes with the caller, never from a model.

    Attributes:
        subject: Stable id of the person or system.
        advertiser: The account of this conversation.
    """

    subject: str
    advertiser: Advertiser


class Intent(StrEnum):
    """What a message wants."""

    BRIEF = "BRIEF"
    EDIT = "EDIT"
    ANSWER = "ANSWER"
    WHAT_IF = "WHAT_IF"
    ACCEPT = "ACCEPT"
    UNDO = "UNDO"
    START_OVER = "START_OVER"
    ASK_ABOUT_PLAN = "ASK_ABOUT_PLAN"
    APPROVE = "APPROVE"
    SMALL_TALK = "SMALL_TALK"
    UNREADABLE = "UNREADABLE"


class Failure(Value):
    """A typed failure as a caller sees it."""

    code: str
    message: str
    suggestion: str = ""
    field: str | None = None
    recovery: Recovery = Recovery.TERMINAL
    retry_after_s: float | None = None


class TurnAccepted(Value):
    """The message is stored; work begins."""

    kind: Literal["turn_accepted"] = "turn_accepted"
    turn_id: str
    number: int


class StepStarted(Value):
    """An agent has begun; `text` says in plain words what it does."""

    kind: Literal["step_started"] = "step_started"
    agent: str
    text: str


class StepFinished(Value):
    """An agent has finished, `duration_ms` after it began."""

    kind: Literal["step_finished"] = "step_finished"
    agent: str
    duration_ms: float


class BriefUpdated(Value):
    """The brief as it now stands, and the fields that this message changed."""

    kind: Literal["brief_updated"] = "brief_updated"
    brief: Brief
    changed_fields: tuple[str, ...] = ()


class QuestionAsked(Value):
    """The assistant needs an answer."""

    kind: Literal["question_asked"] = "question_asked"
    question: Question


class WentWithout(Value):
    """Something could not be asked; the turn goes on without it."""

    kind: Literal["went_without"] = "went_without"
    degradation: Degradation


class ModelAsked(Value):
    """A chat model was asked, and what that cost, answered or not.

    Attributes:
        agent: Who asked.
        model: Provider and model.
        prompt: Name of the prompt.
        prompt_version: Its version.
        tokens_in: Tokens sent, None when the model did not say.
        tokens_out: Tokens received, None when the model did not say.
        cost_micros_usd: Price in millionths of a US dollar, None (unavailable) when it is not known.
        latency_ms: From the question to the answer or to giving up.
        attempts: Calls made.
        failure: Code of the failure, None when there was a usable answer.
    """

    kind: Literal["model_asked"] = "model_asked"
    agent: str
    model: str
    prompt: str
    prompt_version: str
    tokens_in: int | None
    tokens_out: int | None
    cost_micros_usd: int | None
    latency_ms: float
    attempts: int
    failure: str | None = None


class PlanReady(Value):
    """A plan version is stored and can be read."""

    kind: Literal["plan_ready"] = "plan_ready"
    plan_id: str
    version: int
    digest: str
    hypothetical: bool = False


class TurnReplied(Value):
    """The answer in words; the turn is over."""

    kind: Literal["turn_replied"] = "turn_replied"
    text: str


class TurnFailed(Value):
    """The turn ended in a typed failure; the conversation goes on."""

    kind: Literal["turn_failed"] = "turn_failed"
    failure: Failure


TurnEvent = Annotated[
    TurnAccepted
    | StepStarted
    | StepFinished
    | BriefUpdated
    | QuestionAsked
    | WentWithout
    | ModelAsked
    | PlanReady
    | TurnReplied
    | TurnFailed,
    Field(discriminator="kind"),
]
"""Everything that can happen in a turn, in the order in which it happens."""


class TurnRequest(Value):
    """What the reasoner is given for one turn.

    Attributes:
        conversation_id: The thread; its brief lives in the reasoner's memory under this id.
        turn_number: 1 for the first message.
        message: What the user wrote.
        today: The advertiser's today.
        plan: The plan that stands, None before there is one.
        hypothetical_plan: The plan of an untaken what-if, if the last turn made one.
    """

    conversation_id: str
    turn_number: int
    message: str
    principal: Principal
    today: date
    plan: MediaPlan | None = None
    hypothetical_plan: MediaPlan | None = None


class TurnOutcome(Value):
    """What the reasoner decided in one turn. The service stores it and numbers the plan.

    Attributes:
        intent: What the message was taken for.
        brief: The brief after the turn (for a what-if: the brief that stands, unchanged).
        changed_fields: Names of the brief fields that the message changed.
        plan: A new plan without id and version, None when the turn made none.
        hypothetical: True when `plan` answers a what-if and changes nothing until it is taken.
        question: The one question to the user, if any.
        problems: Words that were understood but could not be used.
        reply: The answer in words.
        degradations: What the turn had to do without.
        timings_ms: Milliseconds per step.
    """

    intent: Intent
    brief: Brief
    changed_fields: tuple[str, ...] = ()
    plan: MediaPlan | None = None
    hypothetical: bool = False
    question: Question | None = None
    problems: tuple[ReadingProblem, ...] = ()
    reply: str
    degradations: tuple[Degradation, ...] = ()
    timings_ms: dict[str, float] = Field(default_factory=dict)


class TurnStatus(StrEnum):
    """Where a turn is."""

    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"


class Conversation(Value):
    """A thread of turns about one account's plan."""

    conversation_id: str
    account_id: str
    created_at: datetime


class Turn(Value):
    """A stored turn. `events` are numbered by their position, from 0."""

    turn_id: str
    conversation_id: str
    number: int
    message: str
    status: TurnStatus
    created_at: datetime
    finished_at: datetime | None = None
    intent: Intent | None = None
    reply: str = ""
    brief: Brief | None = None
    question: Question | None = None
    problems: tuple[ReadingProblem, ...] = ()
    plan_id: str | None = None
    hypothetical: bool = False
    failure: Failure | None = None
    events: tuple[TurnEvent, ...] = ()
    timings_ms: dict[str, float] = Field(default_factory=dict)

"""Conversations, turns and their events as GraphQL types."""

from datetime import datetime

import strawberry

from planner.domain import turn as turn_values
from planner.service.brief_card import brief_card
from planner.surfaces.graphql.brief_types import BriefField, Question, ReadingProblem
from planner.surfaces.graphql.plan_types import Plan
from planner.surfaces.graphql.request import GraphQLContext, Info


@strawberry.type(description="An expected failure. `recovery` says what kind of thing helps.")
class Problem:
    code: str = strawberry.field(description="Stable, for programs.")
    message: str
    suggestion: str = strawberry.field(description="What to do.")
    field: str | None = strawberry.field(description="The input it is about.")
    recovery: str = strawberry.field(
        description="TRANSIENT: try again. CORRECTABLE: change the input. TERMINAL: neither helps."
    )
    retry_after_seconds: float | None

    @classmethod
    def of(cls, failure: turn_values.Failure) -> "Problem":
        return cls(
            code=failure.code,
            message=failure.message,
            suggestion=failure.suggestion,
            field=failure.field,
            recovery=failure.recovery.value,
            retry_after_seconds=failure.retry_after_s,
        )


@strawberry.type(description="Milliseconds that a step of a turn took.")
class StepTiming:
    step: str
    milliseconds: float


@strawberry.type(description="One event of a turn. `data` holds the event's own fields as JSON.")
class TurnEvent:
    turn_id: strawberry.ID
    kind: str = strawberry.field(
        description=(
            "turn_accepted, step_started, step_finished, brief_updated, question_asked, went_without, "
            "model_asked, plan_ready, turn_replied or turn_failed."
        )
    )
    text: str = strawberry.field(description="For people.")
    data: str = strawberry.field(description="The event's fields, as JSON text.")

    @classmethod
    def of(cls, turn_id: str, event: turn_values.TurnEvent) -> "TurnEvent":
        return cls(
            turn_id=strawberry.ID(turn_id),
            kind=event.kind,
            text=_event_text(event),
            data=event.model_dump_json(),
        )


def _event_text(event: turn_values.TurnEvent) -> str:
    match event:
        case turn_values.StepStarted() | turn_values.TurnReplied():
            text = event.text
        case turn_values.StepFinished():
            text = f"{event.agent} is done."
        case turn_values.BriefUpdated():
            text = f"Brief: {', '.join(event.changed_fields)}."
        case turn_values.QuestionAsked():
            text = event.question.text
        case turn_values.WentWithout():
            text = event.degradation.message
        case turn_values.ModelAsked():
            text = f"Asked the language model about the {event.agent}."
        case turn_values.PlanReady():
            text = f"Version {event.version} of the plan is ready."
        case turn_values.TurnFailed():
            text = event.failure.message
        case turn_values.TurnAccepted():
            text = "Got it."
    return text


@strawberry.type(description="A message and everything done to answer it.")
class Turn:
    id: strawberry.ID
    number: int
    message: str
    status: str = strawberry.field(description="RUNNING, DONE or FAILED.")
    intent: str | None
    reply: str
    question: Question | None
    problems: list[ReadingProblem]
    failure: Problem | None
    brief: list[BriefField]
    hypothetical: bool = strawberry.field(description="True when the plan answers a what-if.")
    created_at: datetime
    finished_at: datetime | None
    timings: list[StepTiming]
    events: list[TurnEvent]
    plan_id: strawberry.ID | None

    @strawberry.field(description="The plan version that this turn made, if it made one.")
    async def plan(self, info: Info) -> Plan | None:
        if self.plan_id is None:
            return None
        context: GraphQLContext = info.context
        return Plan.of(await context.application.plan(context.principal, str(self.plan_id)))

    @classmethod
    def of(cls, found: turn_values.Turn) -> "Turn":
        return cls(
            id=strawberry.ID(found.turn_id),
            number=found.number,
            message=found.message,
            status=found.status.value,
            intent=None if found.intent is None else found.intent.value,
            reply=found.reply,
            question=None if found.question is None else Question.of(found.question),
            problems=[ReadingProblem.of(problem) for problem in found.problems],
            failure=None if found.failure is None else Problem.of(found.failure),
            brief=[] if found.brief is None else [BriefField.of(line) for line in brief_card(found.brief)],
            hypothetical=found.hypothetical,
            created_at=found.created_at,
            finished_at=found.finished_at,
            timings=[StepTiming(step=step, milliseconds=value) for step, value in found.timings_ms.items()],
            events=[TurnEvent.of(found.turn_id, event) for event in found.events],
            plan_id=None if found.plan_id is None else strawberry.ID(found.plan_id),
        )


@strawberry.type(description="A thread of turns about one account's plan.")
class Conversation:
    id: strawberry.ID
    account_id: strawberry.ID
    created_at: datetime

    @strawberry.field(description="The turns, the oldest first.")
    async def turns(self, info: Info) -> list[Turn]:
        context: GraphQLContext = info.context
        found = await context.application.turns_of(context.principal, str(self.id))
        return [Turn.of(turn) for turn in found]

    @strawberry.field(description="The plan version that stands, null before there is one.")
    async def plan(self, info: Info) -> Plan | None:
        context: GraphQLContext = info.context
        found = await context.application.current_plan(context.principal, str(self.id))
        return None if found is None else Plan.of(found)

    @strawberry.field(description="All plan versions, the oldest first.")
    async def plans(self, info: Info) -> list[Plan]:
        context: GraphQLContext = info.context
        return [Plan.of(plan) for plan in await context.application.plans(context.principal, str(self.id))]

    @classmethod
    def of(cls, found: turn_values.Conversation) -> "Conversation":
        return cls(
            id=strawberry.ID(found.conversation_id),
            account_id=strawberry.ID(found.account_id),
            created_at=found.created_at,
        )

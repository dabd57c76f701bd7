"""The schema: queries, mutations and the subscription. Expected failures are members of the result unions."""

from collections.abc import AsyncGenerator
from typing import Annotated

import strawberry
from strawberry.extensions import MaskErrors, MaxTokensLimiter, ParserCache, ValidationCache

from planner.domain.errors import PlannerError
from planner.service.failures import failure_from
from planner.surfaces.graphql.conversation_types import Conversation, Problem, Turn, TurnEvent
from planner.surfaces.graphql.plan_types import Plan
from planner.surfaces.graphql.request import Info
from planner.surfaces.graphql.scalars import schema_config

MAX_TOKENS = 2000
"""Tokens in one document; the README's whole-plan query has about 200."""
DOCUMENTS_CACHED = 256
"""Parsed and validated documents kept; clients send a handful of different ones."""

ConversationResult = Annotated[Conversation | Problem, strawberry.union("ConversationResult")]
TurnResult = Annotated[Turn | Problem, strawberry.union("TurnResult")]
PlanResult = Annotated[Plan | Problem, strawberry.union("PlanResult")]
TurnEventResult = Annotated[TurnEvent | Problem, strawberry.union("TurnEventResult")]


def _problem(error: PlannerError) -> Problem:
    return Problem.of(failure_from(error, while_doing="a GraphQL operation"))


@strawberry.type(description="Reads.")
class Query:
    """Reads, scoped to the caller's account."""

    @strawberry.field(description="A conversation with its turns and plan versions.")
    async def conversation(self, info: Info, id: strawberry.ID) -> ConversationResult:  # noqa: A002 - the argument's name in the schema
        """Return a conversation."""
        context = info.context
        try:
            return Conversation.of(await context.application.conversation(context.principal, str(id)))
        except PlannerError as error:
            return _problem(error)

    @strawberry.field(description="One turn with its events.")
    async def turn(self, info: Info, id: strawberry.ID) -> TurnResult:  # noqa: A002 - the argument's name in the schema
        """Return a turn."""
        context = info.context
        try:
            return Turn.of(await context.application.turn(context.principal, str(id)))
        except PlannerError as error:
            return _problem(error)

    @strawberry.field(description="One plan version.")
    async def plan(self, info: Info, id: strawberry.ID) -> PlanResult:  # noqa: A002 - the argument's name in the schema
        """Return a plan version."""
        context = info.context
        try:
            return Plan.of(await context.application.plan(context.principal, str(id)))
        except PlannerError as error:
            return _problem(error)


@strawberry.type(description="Writes.")
class Mutation:
    """Writes, scoped to the caller's account."""

    @strawberry.mutation(description="Start a conversation.")
    async def start_conversation(self, info: Info) -> ConversationResult:
        """Start a conversation about the caller's account."""
        context = info.context
        try:
            return Conversation.of(await context.application.start_conversation(context.principal))
        except PlannerError as error:
            return _problem(error)

    @strawberry.mutation(description="Send a message and wait for the answer.")
    async def send_message(self, info: Info, conversation_id: strawberry.ID, message: str) -> TurnResult:
        """Answer one message."""
        context = info.context
        try:
            turn = await context.application.send(context.principal, str(conversation_id), message)
        except PlannerError as error:
            return _problem(error)
        return Turn.of(turn)


@strawberry.type(description="Live events.")
class Subscription:
    """Live events, scoped to the caller's account."""

    @strawberry.subscription(description="Events of a conversation's turns, from now on.")
    async def turn_events(
        self, info: Info, conversation_id: strawberry.ID
    ) -> AsyncGenerator[TurnEventResult, None]:
        """Yield the events of all turns of a conversation."""
        context = info.context
        try:
            async for turn_id, event in context.application.watch(context.principal, str(conversation_id)):
                yield TurnEvent.of(turn_id, event)
        except PlannerError as error:
            yield _problem(error)


def _unexpected(error: object) -> bool:
    """Whether the error came out of a resolver, and not out of the caller's own document."""
    return getattr(error, "original_error", None) is not None


def build_schema() -> strawberry.Schema:
    """Return the schema with its limits and caches."""
    return strawberry.Schema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        config=schema_config(),
        extensions=[
            lambda: ParserCache(maxsize=DOCUMENTS_CACHED),
            lambda: ValidationCache(maxsize=DOCUMENTS_CACHED),
            lambda: MaxTokensLimiter(max_token_count=MAX_TOKENS),
            lambda: MaskErrors(
                should_mask_error=_unexpected, error_message="Something went wrong on our side."
            ),
        ],
    )

"""Conversations, turns and plan versions in PostgreSQL."""

from datetime import datetime
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from planner.domain.errors import NotFoundError, UserInputError
from planner.domain.plan import MediaPlan
from planner.domain.turn import Conversation, Turn, TurnStatus
from planner.ports import Conversations
from tools.conversations import statements
from tools.conversations.json_text import storable_json, storable_text
from tools.database.failures import database_answers
from tools.database.pool import DatabaseConnection, DatabasePool


class PostgresConversations(Conversations):
    """Durable conversations. What belongs to another account is as absent as what does not exist."""

    def __init__(self, pool: DatabasePool) -> None:
        self._pool = pool

    async def start(self, conversation: Conversation) -> None:
        """Store a new conversation.

        Raises:
            UserInputError: Its id is taken.
            HistoryUnavailableError: The database does not answer.
        """
        parameters = {
            "conversation_id": conversation.conversation_id,
            "account_id": conversation.account_id,
            "at": conversation.created_at,
        }
        try:
            async with database_answers(), self._pool.connection() as connection:
                await connection.execute(statements.START, parameters)
        except psycopg.errors.UniqueViolation as error:
            raise _taken("conversation", conversation.conversation_id) from error

    async def conversation(self, account_id: str, conversation_id: str) -> Conversation:
        """Return a conversation.

        Raises:
            NotFoundError: The account has none with this id.
            HistoryUnavailableError: The database does not answer.
        """
        scope = _in_conversation(account_id, conversation_id)
        async with database_answers(), self._pool.connection() as connection:
            row = await _first(connection, statements.CONVERSATION, scope)
        if row is None:
            raise _absent("conversation", conversation_id)
        return Conversation(conversation_id=conversation_id, account_id=account_id, created_at=row[0])

    async def begin_turn(
        self, account_id: str, conversation_id: str, turn_id: str, message: str, at: datetime
    ) -> Turn:
        """Store and commit a running turn with the next number.

        A NUL or half of a surrogate pair in the message is stored as U+FFFD; the text keeps its length.

        Raises:
            NotFoundError: The account has no such conversation.
            UserInputError: The turn's id is taken.
            HistoryUnavailableError: The database does not answer.
        """
        turn = Turn(
            turn_id=turn_id,
            conversation_id=conversation_id,
            number=1,
            message=storable_text(message),
            status=TurnStatus.RUNNING,
            created_at=at,
        )
        parameters = _in_conversation(account_id, conversation_id) | {
            "id": turn_id,
            "status": turn.status.value,
            "at": at,
            "body": storable_json(turn.model_dump_json()),
        }
        try:
            async with database_answers(), self._pool.connection() as connection:
                row = await _first(connection, statements.BEGIN_TURN, parameters)
        except psycopg.errors.UniqueViolation as error:
            raise _taken("turn", turn_id) from error
        if row is None:
            raise _absent("conversation", conversation_id)
        return turn.model_copy(update={"number": int(row[0])})

    async def finish_turn(self, account_id: str, turn: Turn, plan: MediaPlan | None) -> None:
        """Store the finished turn and its plan version in one transaction.

        Storing exactly the same again does nothing, so a call whose confirmation was lost can be repeated.

        Raises:
            NotFoundError: The account has no such turn in this conversation under this number.
            UserInputError: The turn was finished otherwise, or the plan's id or version is taken.
            HistoryUnavailableError: The database does not answer; nothing was stored.
        """
        finished_at = turn.finished_at or turn.created_at
        scope = _in_conversation(account_id, turn.conversation_id)
        parameters = scope | {
            "id": _known(turn.turn_id),
            "number": turn.number,
            "status": turn.status.value,
            "at": finished_at,
            "body": storable_json(turn.model_dump_json()),
        }
        try:
            async with (
                database_answers(),
                self._pool.connection() as connection,
                connection.transaction(),
            ):
                if await _first(connection, statements.FINISH_TURN, parameters) is None:
                    if await _first(connection, statements.TURN_EXISTS, parameters) is None:
                        raise _absent("turn", turn.turn_id)
                    raise UserInputError(f"Turn {turn.turn_id} is finished already.", code="TURN_FINISHED")
                if plan is not None:
                    await _save_plan(connection, scope, turn, plan, finished_at)
        except psycopg.errors.UniqueViolation as error:
            number = plan.version if plan is not None else 0
            raise UserInputError(
                f"Version {number} of the plan was stored by another turn in the meantime.",
                code="PLAN_VERSION_TAKEN",
                suggestion="Make the change again on the plan that stands now.",
            ) from error

    async def turns(self, account_id: str, conversation_id: str) -> tuple[Turn, ...]:
        """Return the conversation's turns, the oldest first.

        Raises:
            NotFoundError: The account has no such conversation.
            HistoryUnavailableError: The database does not answer.
        """
        bodies = await self._bodies(statements.TURNS, account_id, conversation_id)
        return tuple(Turn.model_validate_json(body) for body in bodies)

    async def turn(self, account_id: str, turn_id: str) -> Turn:
        """Return one turn.

        Raises:
            NotFoundError: The account has none with this id.
            HistoryUnavailableError: The database does not answer.
        """
        return Turn.model_validate_json(await self._body(statements.TURN, account_id, "turn", turn_id))

    async def plan(self, account_id: str, plan_id: str) -> MediaPlan:
        """Return one plan version.

        Raises:
            NotFoundError: The account has none with this id.
            HistoryUnavailableError: The database does not answer.
        """
        return MediaPlan.model_validate_json(await self._body(statements.PLAN, account_id, "plan", plan_id))

    async def current_plan(self, account_id: str, conversation_id: str) -> MediaPlan | None:
        """Return the newest plan version that is not hypothetical, or None.

        Raises:
            NotFoundError: The account has no such conversation.
            HistoryUnavailableError: The database does not answer.
        """
        bodies = await self._bodies(statements.CURRENT_PLAN, account_id, conversation_id)
        return MediaPlan.model_validate_json(bodies[0]) if bodies else None

    async def latest_version(self, account_id: str, conversation_id: str) -> int:
        """Return the highest plan version number of the conversation, 0 before there is one.

        Raises:
            HistoryUnavailableError: The database does not answer.
        """
        scope = _in_conversation(account_id, conversation_id)
        async with database_answers(), self._pool.connection() as connection:
            row = await _first(connection, statements.LATEST_VERSION, scope)
        return int(row[0]) if row is not None else 0

    async def plans(self, account_id: str, conversation_id: str) -> tuple[MediaPlan, ...]:
        """Return all plan versions of the conversation, the oldest first.

        Raises:
            NotFoundError: The account has no such conversation.
            HistoryUnavailableError: The database does not answer.
        """
        bodies = await self._bodies(statements.PLANS, account_id, conversation_id)
        return tuple(MediaPlan.model_validate_json(body) for body in bodies)

    async def _body(self, statement: bytes, account_id: str, what: str, wanted: str) -> str:
        parameters = {"account_id": _known(account_id), "id": _known(wanted)}
        async with database_answers(), self._pool.connection() as connection:
            row = await _first(connection, statement, parameters)
        if row is None:
            raise _absent(what, wanted)
        return str(row[0])

    async def _bodies(self, statement: bytes, account_id: str, conversation_id: str) -> list[str]:
        scope = _in_conversation(account_id, conversation_id)
        async with database_answers(), self._pool.connection() as connection:
            rows = await (await connection.execute(statement, scope)).fetchall()
        if not rows:
            raise _absent("conversation", conversation_id)
        return [row[0] for row in rows if row[0] is not None]


async def _save_plan(
    connection: DatabaseConnection, scope: dict[str, Any], turn: Turn, plan: MediaPlan, at: datetime
) -> None:
    parameters = scope | {
        "id": plan.plan_id,
        "turn_id": turn.turn_id,
        "number": plan.version,
        "parent_id": plan.parent_id,
        "digest": plan.digest,
        "hypothetical": turn.hypothetical,
        "at": at,
        "body": storable_json(plan.model_dump_json()),
    }
    if await _first(connection, statements.SAME_PLAN_EXISTS, parameters) is None:
        await connection.execute(statements.SAVE_PLAN, parameters)


async def _first(
    connection: DatabaseConnection, statement: bytes, parameters: dict[str, Any]
) -> TupleRow | None:
    return await (await connection.execute(statement, parameters)).fetchone()


def _in_conversation(account_id: str, conversation_id: str) -> dict[str, Any]:
    return {"account_id": _known(account_id), "conversation_id": _known(conversation_id)}


def _known(text: str) -> str:
    # PostgreSQL refuses text with a NUL; no id that was ever stored has one, so it finds nothing either way.
    return storable_text(text)


def _absent(what: str, wanted: str) -> NotFoundError:
    return NotFoundError(f"There is no {what} {wanted!r}.")


def _taken(what: str, wanted: str) -> UserInputError:
    return UserInputError(f"There is a {what} {wanted!r} already.", code="ALREADY_EXISTS")

"""The tables of conversations, turns and plan versions.

A row's `body` is the whole domain value as JSON; the other columns are copies to search and to constrain by.
Every row names its account, and a turn or plan cannot name another account than its conversation's.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, Integer, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tools.database.metadata import Row


class ConversationRow(Row):
    """A thread of turns. `last_turn_number` makes turn numbers gapless and unique under concurrency."""

    __tablename__ = "conversation"
    __table_args__ = (
        UniqueConstraint("id", "account_id"),
        Index("ix_conversation_account_id_created_at", "account_id", "created_at"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str]
    created_at: Mapped[datetime]
    last_turn_number: Mapped[int] = mapped_column(Integer, server_default=text("0"))


class TurnRow(Row):
    """A message and everything done to answer it."""

    __tablename__ = "turn"
    __table_args__ = (
        ForeignKeyConstraint(
            ["conversation_id", "account_id"],
            ["conversation.id", "conversation.account_id"],
            ondelete="CASCADE",
        ),
        UniqueConstraint("conversation_id", "number"),
        CheckConstraint("number > 0", name="number"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str]
    conversation_id: Mapped[str]
    number: Mapped[int] = mapped_column(Integer)
    status: Mapped[str]
    created_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    body: Mapped[Any] = mapped_column(JSONB)


class PlanVersionRow(Row):
    """An immutable plan version."""

    __tablename__ = "plan_version"
    __table_args__ = (
        ForeignKeyConstraint(
            ["conversation_id", "account_id"],
            ["conversation.id", "conversation.account_id"],
            ondelete="CASCADE",
        ),
        UniqueConstraint("conversation_id", "number"),
        CheckConstraint("number > 0", name="number"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str]
    conversation_id: Mapped[str]
    turn_id: Mapped[str]
    number: Mapped[int] = mapped_column(Integer)
    parent_id: Mapped[str | None]
    digest: Mapped[str]
    hypothetical: Mapped[bool]
    created_at: Mapped[datetime]
    body: Mapped[Any] = mapped_column(JSONB)

"""The SQL of the conversations store. Every statement is bound to one account."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    DateTime,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.sql.elements import ColumnElement

from tools.conversations.models import ConversationRow, PlanVersionRow, TurnRow
from tools.database.pool import compiled

_account = bindparam("account_id", type_=Text)
_conversation = bindparam("conversation_id", type_=Text)
_id = bindparam("id", type_=Text)
_at = bindparam("at", type_=DateTime(timezone=True))
_body = cast(bindparam("body", type_=Text), JSONB)
_own_conversation = and_(ConversationRow.id == _conversation, ConversationRow.account_id == _account)

START = compiled(insert(ConversationRow).values(id=_conversation, account_id=_account, created_at=_at))

CONVERSATION = compiled(select(ConversationRow.created_at).where(_own_conversation))

_numbered = (
    update(ConversationRow)
    .where(_own_conversation)
    .values(last_turn_number=ConversationRow.last_turn_number + literal_column("1", Integer))
    .returning(ConversationRow.last_turn_number.label("number"))
    .cte("numbered")
)
# The conversation's row is locked while it counts, so turns that begin at once get numbers of their own.
BEGIN_TURN = compiled(
    insert(TurnRow)
    .from_select(
        ["id", "account_id", "conversation_id", "number", "status", "created_at", "body"],
        select(
            _id,
            _account,
            _conversation,
            _numbered.c.number,
            bindparam("status", type_=Text),
            _at,
            func.jsonb_set(
                _body, cast(literal_column("'{number}'"), ARRAY(Text)), func.to_jsonb(_numbered.c.number)
            ),
        ),
    )
    .returning(TurnRow.number)
)

# A turn is finished once; the same again is no error, so that a lost confirmation can be retried.
FINISH_TURN = compiled(
    update(TurnRow)
    .where(
        TurnRow.id == _id,
        TurnRow.account_id == _account,
        TurnRow.conversation_id == _conversation,
        TurnRow.number == bindparam("number", type_=BigInteger),
        or_(TurnRow.finished_at.is_(None), TurnRow.body == _body),
    )
    .values(status=bindparam("status", type_=Text), finished_at=_at, body=_body)
    .returning(TurnRow.number)
)

TURN_EXISTS = compiled(select(TurnRow.number).where(TurnRow.id == _id, TurnRow.account_id == _account))

SAVE_PLAN = compiled(
    insert(PlanVersionRow).values(
        id=_id,
        account_id=_account,
        conversation_id=_conversation,
        turn_id=bindparam("turn_id", type_=Text),
        number=bindparam("number", type_=BigInteger),
        parent_id=bindparam("parent_id", type_=Text),
        digest=bindparam("digest", type_=Text),
        hypothetical=bindparam("hypothetical"),
        created_at=_at,
        body=_body,
    )
)
SAME_PLAN_EXISTS = compiled(
    select(PlanVersionRow.number).where(
        PlanVersionRow.id == _id, PlanVersionRow.account_id == _account, PlanVersionRow.body == _body
    )
)


def _bodies(model: type[TurnRow] | type[PlanVersionRow], *more: ColumnElement[bool]) -> Select[Any]:
    # From the conversation outward: an unknown one gives no row, one that has nothing yet a row without a
    # body.
    wanted = and_(model.conversation_id == ConversationRow.id, *more)
    return (
        select(cast(model.body, Text))
        .select_from(ConversationRow)
        .outerjoin(model, wanted)
        .where(_own_conversation)
    )


TURN = compiled(select(cast(TurnRow.body, Text)).where(TurnRow.id == _id, TurnRow.account_id == _account))
TURNS = compiled(_bodies(TurnRow).order_by(TurnRow.number))
PLAN = compiled(
    select(cast(PlanVersionRow.body, Text)).where(
        PlanVersionRow.id == _id, PlanVersionRow.account_id == _account
    )
)
PLANS = compiled(_bodies(PlanVersionRow).order_by(PlanVersionRow.number))
CURRENT_PLAN = compiled(
    _bodies(PlanVersionRow, ~PlanVersionRow.hypothetical)
    .order_by(PlanVersionRow.number.desc())
    .limit(literal_column("1"))
)
LATEST_VERSION = compiled(
    select(func.coalesce(func.max(PlanVersionRow.number), literal_column("0"))).where(
        PlanVersionRow.account_id == _account, PlanVersionRow.conversation_id == _conversation
    )
)

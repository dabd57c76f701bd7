"""The one set of tables that models declare and migrations create."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import BigInteger, DateTime, MetaData, Text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import DeclarativeBase

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)
"""All tables of the default schema. LangGraph's checkpoint tables live in a schema of their own, not here."""


class Row(DeclarativeBase):
    """The parent of every mapped class: text without a length, 64-bit integers, instants with a zone."""

    metadata = metadata
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        int: BigInteger,
        str: Text,
        list[str]: ARRAY(Text),
        datetime: DateTime(timezone=True),
    }

"""Scalars beyond GraphQL's own."""

from typing import NewType

import strawberry
from strawberry.schema.config import StrawberryConfig
from strawberry.types.scalar import ScalarDefinition

Int64 = NewType("Int64", int)


def _parse_int64(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        msg = "Int64 must be an integer or a string of digits"
        raise ValueError(msg)
    number = int(value)
    if not -(2**63) <= number < 2**63:
        msg = "Int64 holds -2^63 to 2^63-1"
        raise ValueError(msg)
    return number


INT64: ScalarDefinition = strawberry.scalar(
    name="Int64",
    description="A 64-bit integer, written as a string so that no client rounds it.",
    serialize=lambda value: str(int(value)),
    parse_value=_parse_int64,
)


def schema_config() -> StrawberryConfig:
    """Return the schema's configuration: our scalars, and no hints about names that do not exist."""
    return StrawberryConfig(scalar_map={Int64: INT64}, disable_field_suggestions=True)

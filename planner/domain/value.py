"""The base of every domain value: frozen, strict about unknown fields, and serialisable as JSON."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable domain value, equal to any other with the same fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)

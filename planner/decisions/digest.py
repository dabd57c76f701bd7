"""The fingerprint that an approval is bound to."""

import hashlib

import rfc8785

from planner.domain.plan import MediaPlan

NOT_DIGESTED = frozenset({"plan_id", "version", "parent_id", "digest"})
"""Fields that name a plan version and say nothing about what is in it."""
INSTANTS = frozenset({"generated_at"})
"""Fields, anywhere in a plan, that say when an answer was given: asking again must not change a plan."""


def plan_digest(plan: MediaPlan) -> str:
    """Return the SHA-256 (hex) of the canonical JSON (RFC 8785) of all that the plan decides.

    Integers beyond 2^53 cannot stand in canonical JSON exactly; they are written as decimal strings.
    """
    return hashlib.sha256(
        rfc8785.dumps(_exact(plan.model_dump(mode="json", exclude=set(NOT_DIGESTED))))
    ).hexdigest()


_LARGEST_EXACT = 2**53 - 1

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None


def _exact(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _exact(inner) for key, inner in value.items() if key not in INSTANTS}
    if isinstance(value, list):
        return [_exact(inner) for inner in value]
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > _LARGEST_EXACT:
        return str(value)
    return value

"""What a client's error or a model's odd answer means, and whether asking again makes sense.

Every client has its own tree of errors; none is imported here. They agree on where they keep the HTTP status,
the response's headers and the reason for which the model stopped.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

QUOTA: Final = "MODEL_QUOTA"
TIMEOUT: Final = "MODEL_TIMEOUT"
BLOCKED: Final = "MODEL_BLOCKED"
CUT_OFF: Final = "MODEL_ANSWER_CUT_OFF"
UNUSABLE: Final = "MODEL_ANSWER_UNUSABLE"
REFUSED: Final = "MODEL_REFUSED"
UNAVAILABLE: Final = "MODEL_UNAVAILABLE"

MESSAGES: Final = {
    QUOTA: "The language model is over its quota.",
    TIMEOUT: "The language model did not answer in time.",
    BLOCKED: "The language model's safety filter held its answer back.",
    CUT_OFF: "The language model's answer was cut off.",
    UNUSABLE: "The language model's answer could not be used.",
    REFUSED: "The language model refused the request; see the model settings.",
    UNAVAILABLE: "The language model could not be asked.",
}
"""What each code means, for people."""

_SERVER_ERRORS: Final = frozenset({500, 502, 503})
_ATTEMPTS: Final = 2
_ATTEMPTS_WHEN_TOLD: Final = 3
_CUT_OFF_REASONS: Final = frozenset({"MAX_TOKENS", "LENGTH"})
_BLOCKED_REASONS: Final = frozenset(
    {"SAFETY", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "RECITATION", "MODEL_ARMOR"}
    | {"CONTENT_FILTER", "REFUSAL"}
)
_NAMED: Final = {"LengthFinishReasonError": CUT_OFF, "ContentFilterFinishReasonError": BLOCKED}
_LONGEST_CHAIN: Final = 8


@dataclass(frozen=True, slots=True)
class CallFailure:
    """Why one call brought nothing.

    Attributes:
        code: One of the codes above.
        status: HTTP status, None when there was none.
        retry_after_s: Seconds that the server asks to wait, None when it does not say.
    """

    code: str
    status: int | None = None
    retry_after_s: float | None = None

    def pause_s(self, attempt: int, *, usual_s: float, left_s: float) -> float | None:
        """Return how many seconds to wait before asking again, None when asking again makes no sense.

        Over quota: as long as the server asks for, if that ends before the deadline. A server error: once.
        Whatever else went wrong will go wrong again.

        Args:
            attempt: How many calls there have been.
            usual_s: Pause where the server names none.
            left_s: Seconds until the deadline.
        """
        told = self.status == 429 and self.retry_after_s is not None
        if self.status != 429 and self.status not in _SERVER_ERRORS:
            return None
        if attempt >= (_ATTEMPTS_WHEN_TOLD if told else _ATTEMPTS):
            return None
        pause = max(usual_s, self.retry_after_s or 0.0)
        return pause if pause < left_s else None


def failure_of(error: BaseException) -> CallFailure:
    """Return what a client's error means."""
    status = next((found for one in _chain(error) if (found := _status(one)) is not None), None)
    if status == 429:
        waits = (_retry_after(one) for one in _chain(error))
        return CallFailure(QUOTA, status, next((wait for wait in waits if wait is not None), None))
    if status in {408, 504}:
        return CallFailure(TIMEOUT, status)
    if status is not None:
        return CallFailure(REFUSED if 400 <= status < 500 else UNAVAILABLE, status)
    codes = (_code_of_name(type(one).__name__) for one in _chain(error))
    return CallFailure(next((code for code in codes if code is not None), UNAVAILABLE))


def stopped_early(metadata: Mapping[str, Any], *, empty: bool) -> str | None:
    """Return the code for an answer that was held back or cut off, else None.

    Args:
        metadata: What the client says about the answer.
        empty: Whether nothing was said. With no reason for it either, the question was not let through:
            ChatVertexAI keeps no more of that.
    """
    feedback = metadata.get("prompt_feedback") or {}
    reason = _word(metadata.get("finish_reason") or metadata.get("done_reason"))
    if metadata.get("is_blocked") or _word(feedback.get("block_reason")) or (empty and not reason):
        return BLOCKED
    if reason in _CUT_OFF_REASONS:
        return CUT_OFF
    return BLOCKED if reason in _BLOCKED_REASONS else None


def _word(reason: object) -> str:
    """Return an enum's, or a string's, name in capitals; empty for none and for Google's 0, "unspecified"."""
    return str(getattr(reason, "name", reason) or "").upper()


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and what caused it, up to a bound: clients wrap each other's errors."""
    found: BaseException | None = error
    for _ in range(_LONGEST_CHAIN):
        if found is None:
            return
        yield found
        found = found.__cause__


def _code_of_name(name: str) -> str | None:
    """Return what an error without a status means, which only its class's name tells."""
    if name in _NAMED:
        return _NAMED[name]
    if "Timeout" in name:
        return TIMEOUT
    return UNUSABLE if name in {"ParseError", "JSONDecodeError"} else None  # the body was not even JSON


def _status(error: BaseException) -> int | None:
    for name in ("status_code", "code"):
        value = getattr(error, name, None)
        if isinstance(value, int) and 100 <= value < 600:
            return int(value)
    return None


def _retry_after(error: BaseException) -> float | None:
    """Return the wait in a Retry-After header in seconds, or in Google's RetryInfo; None without either."""
    headers = getattr(getattr(error, "response", None), "headers", None) or {}
    waits = [headers.get("retry-after") or headers.get("Retry-After")]
    waits += [_retry_delay(row) for row in _details(getattr(error, "details", None))]
    return next((seconds for wait in waits if (seconds := _seconds(wait)) is not None), None)


def _details(details: object) -> list[object]:
    if isinstance(details, Mapping):
        details = (details.get("error") or {}).get("details")
    return list(details) if isinstance(details, list | tuple) else []


def _retry_delay(row: object) -> object:
    if isinstance(row, Mapping):
        return row.get("retryDelay")
    delay = getattr(row, "retry_delay", None)
    return None if delay is None else delay.seconds + delay.nanos / 1e9


def _seconds(wait: object) -> float | None:
    try:
        seconds = float(str(wait).removesuffix("s"))
    except ValueError:
        return None
    return seconds if seconds >= 0 else None

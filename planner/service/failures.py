"""What a caller is told when something goes wrong: typed, with a recovery, and never a stack trace."""

import logging

from planner.domain.errors import PlannerError, Recovery
from planner.domain.turn import Failure

log = logging.getLogger(__name__)


def failure_from(error: BaseException, *, while_doing: str) -> Failure:
    """Return what may be shown of `error`; anything unexpected is logged whole and masked.

    Args:
        error: What was raised.
        while_doing: What was being done, for the log ("turn turn_123").
    """
    if isinstance(error, PlannerError):
        return Failure(
            code=error.code,
            message=error.message,
            suggestion=error.suggestion,
            field=error.field,
            recovery=error.recovery,
            retry_after_s=error.retry_after_s,
        )
    log.error("unexpected failure while doing %s", while_doing, exc_info=error)
    return Failure(
        code="INTERNAL",
        message="Something went wrong on our side; nothing you wrote is lost.",
        suggestion="Send the message again. If it happens again, report the time and what you wrote.",
        recovery=Recovery.TRANSIENT,
    )

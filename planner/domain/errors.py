"""Typed errors that know their recovery.

PlannerError
+-- UserInputError        correctable  the user changes what they asked for
|   +-- BriefRejectedError             a plan cannot be made from this brief
+-- NotFoundError         terminal     no such conversation, turn or plan for this principal
+-- AdsApiError           by recovery  the Ads API could not answer
|   +-- AdsApiUnavailableError  transient
|   +-- AdsApiQuotaError        transient, with retry_after_s
|   +-- AdsApiRejectedError     correctable, with the API's reason
|   +-- AdsApiContractError     terminal    the answer broke the contract
+-- HistoryUnavailableError     transient   the database does not answer
+-- ModelUnavailableError       transient   the chat model did not answer in time
+-- ConfigurationError    terminal     a setting is wrong or something is missing on this machine
"""

from enum import StrEnum


class Recovery(StrEnum):
    """What a caller can do about an error."""

    TRANSIENT = "TRANSIENT"
    """Try the same again later."""
    CORRECTABLE = "CORRECTABLE"
    """Change the request as `suggestion` says."""
    TERMINAL = "TERMINAL"
    """Neither a retry nor a change of the request helps."""


class PlannerError(Exception):
    """The root of all errors that the application raises on purpose.

    Attributes:
        code: Stable, for programs.
        message: What happened, for people; never holds secrets or stack traces.
        suggestion: What to do.
        recovery: What kind of thing helps.
        field: The input field it is about, if any.
        retry_after_s: Seconds after which a retry makes sense, if known.
    """

    code = "INTERNAL"
    recovery = Recovery.TERMINAL
    default_suggestion = ""

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        suggestion: str | None = None,
        field: str | None = None,
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code if code is not None else type(self).code
        self.suggestion = suggestion if suggestion is not None else type(self).default_suggestion
        self.field = field
        self.retry_after_s = retry_after_s


class UserInputError(PlannerError):
    """The user's input cannot be used as it stands; the message says what to change."""

    code = "INVALID_INPUT"
    recovery = Recovery.CORRECTABLE


class BriefRejectedError(UserInputError):
    """No plan can be made from this brief; the message names the requirement and what would work."""

    code = "BRIEF_NOT_PLANNABLE"


class NotFoundError(PlannerError):
    """The object does not exist for this principal."""

    code = "NOT_FOUND"
    default_suggestion = "Check the id, or list what you have."


class AdsApiError(PlannerError):
    """The Ads API could not answer a call."""

    code = "ADS_API_ERROR"


class AdsApiUnavailableError(AdsApiError):
    """The Ads API cannot be reached or did not answer before the deadline."""

    code = "ADS_API_UNAVAILABLE"
    recovery = Recovery.TRANSIENT
    default_suggestion = "Try again in a moment; `planner doctor` says whether the Ads API is reachable."


class AdsApiQuotaError(AdsApiError):
    """The Ads API refuses for now because of its quota."""

    code = "ADS_API_QUOTA"
    recovery = Recovery.TRANSIENT
    default_suggestion = "Try again after the time given."


class AdsApiRejectedError(AdsApiError):
    """The Ads API understood the call and refused it; `code` is the API's own reason."""

    code = "ADS_API_REJECTED"
    recovery = Recovery.CORRECTABLE


class AdsApiContractError(AdsApiError):
    """The Ads API's answer does not keep its contract."""

    code = "ADS_API_CONTRACT"


class HistoryUnavailableError(PlannerError):
    """The database with the campaign history and conversations does not answer."""

    code = "DATABASE_UNAVAILABLE"
    recovery = Recovery.TRANSIENT
    default_suggestion = "Try again in a moment; `planner doctor` says whether the database is reachable."


class ModelUnavailableError(PlannerError):
    """The configured chat model did not give a usable answer before its deadline."""

    code = "MODEL_UNAVAILABLE"
    recovery = Recovery.TRANSIENT


class ConfigurationError(PlannerError):
    """A setting is wrong, or something that is needed is missing on this machine."""

    code = "CONFIGURATION"

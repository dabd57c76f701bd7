"""Why a line is refused, in the words of the Ads API."""

from __future__ import annotations

from protos.ads.v1 import common_pb2 as ads

CORRECTABLE = ads.RECOVERY_CORRECTABLE
TERMINAL = ads.RECOVERY_TERMINAL
TRANSIENT = ads.RECOVERY_TRANSIENT
NEEDS_PERSON = ads.RECOVERY_NEEDS_PERSON


class LineRefusedError(Exception):
    """One line cannot be answered; a batch goes on with the others."""

    def __init__(
        self,
        reason: str,
        message: str,
        *,
        field: str = "",
        recovery: ads.Recovery.ValueType = CORRECTABLE,
        **metadata: object,
    ) -> None:
        super().__init__(f"{reason}: {message}")
        self.reason = reason
        self.message = message
        self.field = field
        self.recovery = recovery
        self.metadata = {name: str(value) for name, value in metadata.items()}

    def as_line_error(self) -> ads.LineError:
        """The same on the wire."""
        return ads.LineError(
            reason=self.reason,
            message=self.message,
            recovery=self.recovery,
            field=self.field,
            metadata=self.metadata,
        )

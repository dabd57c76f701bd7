"""What the command line asks of the composition root; bootstrap implements it, and tests may."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from planner.domain.brief import Brief, Question
from planner.domain.turn import Principal
from planner.service.application import Application

Progress = Callable[[str], None]
"""Told what is being done, in words, while a command starts."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `planner doctor`.

    Attributes:
        subject: What was looked at.
        state: ok, warning or problem.
        text: What was found.
        suggestion: What to do, empty when nothing is needed.
    """

    subject: str
    state: str
    text: str
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sequence of messages was understood as, without planning.

    Attributes:
        brief: The brief after the last message.
        question: What would be asked next, if anything.
        message_ms: Milliseconds that each message took.
    """

    brief: Brief
    question: Question | None
    message_ms: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class ToRead:
    """A conversation that is to be read.

    Attributes:
        messages: What the user wrote, in order.
        today: The advertiser's today.
        country_code: Where the advertiser is.
        currency: The account's currency.
    """

    messages: tuple[str, ...]
    today: date
    country_code: str
    currency: str


class Composition(Protocol):
    """Everything concrete that a command needs."""

    def principal(self) -> Principal:
        """Return the local user and their account."""
        ...

    def address(self) -> tuple[str, int]:
        """Return the host and port that the settings name for the server."""
        ...

    def run(
        self,
        work: Callable[[Application], Awaitable[int]],
        *,
        as_of: date | None,
        progress: Progress,
    ) -> int:
        """Start or find the services, run `work` on the application, stop what was started."""
        ...

    def serve(
        self,
        *,
        host: str,
        port: int,
        on_ready: Callable[[Application, str], Awaitable[None]],
        progress: Progress,
    ) -> None:
        """Serve until stopped; `on_ready` gets the application and the server's address."""
        ...

    def read(self, conversations: Sequence[ToRead], *, progress: Progress) -> list[Reading]:
        """Read conversations without planning."""
        ...

    def import_history(self, file: Path, mapping: Path, *, progress: Progress) -> tuple[list[str], bool]:
        """Import an export of past campaigns; return the report's lines and whether it was loaded."""
        ...

    def simulate_ads(self, *, port: int, seed: int | None, as_of: date | None) -> int:
        """Run the Ads API simulator in the foreground until stopped; return its exit code."""
        ...

    def doctor(self) -> list[Finding]:
        """Say what is configured, reachable, migrated, and what is simulated."""
        ...

"""What has been found out about the flight: whole answers, and single readings of one phrase or several."""

from dataclasses import dataclass, field

from agents.schedule.durations import Duration
from agents.schedule.mentions import Days
from agents.spans import Span


@dataclass(slots=True)
class Flights:
    """What a message says about dates.

    Attributes:
        flights: Readings of the flight that exclude each other; one when it is clear.
        gaps: Days on which nothing runs.
        spans: Words that were used.
        confidence: 0 to 1.
        ambiguous: Whether the readings are meanings of the same words.
        reason: Why there is more than one reading.
        impossible: Words that name a day that does not exist.
        reversed_spans: Words of a range that ends before it starts.
        length: The length of time said, when no start and no end was.
        start_exact: Whether the user named the first day itself.
        event: The days of something else that happens, from which a later message may count.
    """

    flights: list[Days] = field(default_factory=list)
    gaps: list[Days] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    confidence: float = 1.0
    ambiguous: bool = False
    reason: str = ""
    impossible: list[Span] = field(default_factory=list)
    reversed_spans: list[Span] = field(default_factory=list)
    length: Duration | None = None
    start_exact: bool = False
    event: Days | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of the flight.

    Attributes:
        days: First day and last.
        spans: The words.
        rank: How telling they are; only the highest counts.
        confidence: 0 to 1.
        exact: Whether the user named the first day itself.
        gaps: Days on which nothing runs.
    """

    days: Days
    spans: tuple[Span, ...]
    rank: int
    confidence: float = 1.0
    exact: bool = False
    gaps: tuple[Days, ...] = ()

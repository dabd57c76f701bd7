"""What the router hands to the resolvers, and what each resolver hands on."""

from dataclasses import dataclass, field

from agents.brief.merge import Reading
from agents.languages.gloss import Gloss
from agents.model.door import ModelCost
from agents.reading import ReadingContext
from agents.router.left_open import LeftOpen
from planner.domain.plan import Degradation
from planner.domain.readings import ReadingProblem
from planner.domain.turn import Intent

RESOLVERS: tuple[str, ...] = ("goal", "audience", "budget", "schedule")
"""The parallel resolvers, by the names of their nodes."""


@dataclass(frozen=True, slots=True)
class Routing:
    """How one message is to be read.

    Attributes:
        intent: What the message wants.
        resolvers: Names of the resolvers it needs, in the order of `RESOLVERS`.
        reading: What each of them is given; its message is the gloss's text.
        gloss: The message as it was written, in its language, and in the English that resolvers read.
        wants_default: The user leaves a choice to us ("you choose").
        left_open: The fields that are left to us, or open ("budget tbc").
        again: The user asks to plan the same once more, e.g. after the Ads API was away.
        note: What was made of words that point at something, for the user; empty when that is plain.
        problem: What is wrong with the message itself, or with what it points at, if anything.
        degradations: What could not be asked.
    """

    intent: Intent
    resolvers: tuple[str, ...]
    reading: ReadingContext
    gloss: Gloss
    wants_default: bool = False
    left_open: LeftOpen = field(default_factory=LeftOpen)
    again: bool = False
    note: str = ""
    problem: ReadingProblem | None = None
    degradations: tuple[Degradation, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """What one resolver found.

    Attributes:
        reading: The fields that the message settles.
        cost: What a question to the model cost, None when none was asked or answered.
        degradation: Set when a configured model did not answer.
    """

    reading: Reading
    cost: ModelCost | None = None
    degradation: Degradation | None = None

"""What has been found out about interests while one message is read."""

from dataclasses import dataclass, field

from agents.folding import FoldedText
from agents.meaning.interest_terms import Target
from agents.meaning.likeness import Likeness
from agents.meaning.tastes import Frame
from agents.reading import ReadingContext
from agents.spans import Span
from planner.domain.brief import Assumed, AudienceNode, Stated


@dataclass(frozen=True, slots=True)
class Hit:
    """A topic that a message brings up.

    Attributes:
        target: The node, or why there is none.
        span: Where it is named.
        frame: How it is brought up.
        confidence: 0 to 1.
        by_meaning: It was matched by meaning, not by spelling.
    """

    target: Target
    span: Span
    frame: Frame
    confidence: float = 1.0
    by_meaning: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words that may name a topic and are in no word list.

    Attributes:
        span: The words.
        frame: How they are brought up.
        strict: They must be nearer than usual, because the place alone proves little.
        fallback: What part of the words stands for, taken when the whole means nothing else.
        said: The words to say when they are an interest that is not on sale; None: nothing is said.
    """

    span: Span
    frame: Frame
    strict: bool = False
    fallback: Target | None = None
    said: Span | None = None

    def takes(self, like: Likeness[Target]) -> bool:
        """Whether a likeness is enough at this place."""
        score, lead = _NEEDED[self.frame]
        if self.strict:
            score, lead = max(score, _STRICT[0]), max(lead, _STRICT[1])
        if self.fallback is not None:
            score, lead = max(score, _INSTEAD[0]), max(lead, _INSTEAD[1])
        return like.accepted and like.score >= score and like.lead >= lead

    def is_topic(self, like: Likeness[Target] | None) -> bool:
        """Whether the words name a topic at all, known or not: they are not among what names nothing."""
        return like is None or like.lead > -0.08


_NEEDED = {
    Frame.LIKED: (0.0, 0.0),
    Frame.FANS: (0.0, 0.0),
    Frame.INTO: (0.55, 0.1),
    Frame.DOING: (0.56, 0.12),
    Frame.MEDIUM: (0.6, 0.15),
}
"""Least score and lead beyond what any match needs."""
_STRICT = (0.58, 0.12)
_INSTEAD = (0.62, 0.1)


@dataclass(slots=True)
class Notes:
    """What has been found in one message so far."""

    text: FoldedText
    blocked: list[Span]
    """Places on the map, where nothing is looked for."""
    hits: list[Hit] = field(default_factory=list)
    wanted: list[Wanted] = field(default_factory=list)
    gone: list[AudienceNode] = field(default_factory=list)
    """Interests that another one takes the place of."""

    def add(self, target: Target, span: Span, frame: Frame, confidence: float = 1.0) -> None:
        """Note a hit; one that lies within a longer one, or is there already, is not noted."""
        if not any(hit.span[0] <= span[0] and span[1] <= hit.span[1] for hit in self.hits):
            self.hits = [hit for hit in self.hits if not (span[0] <= hit.span[0] and hit.span[1] <= span[1])]
            self.hits.append(Hit(target, span, frame, confidence))

    def is_read(self, at: int) -> bool:
        """Whether a hit covers an offset."""
        return any(hit.span[0] <= at < hit.span[1] for hit in self.hits)

    def covering(self, span: Span) -> Hit | None:
        """Return the hit that covers a span, if any."""
        return next((hit for hit in self.hits if hit.span[0] <= span[0] and span[1] <= hit.span[1]), None)

    @staticmethod
    def standing(context: ReadingContext) -> tuple[AudienceNode, ...]:
        """Return the interests of the brief before the message."""
        previous = context.previous.interests
        return previous.value if isinstance(previous, Stated | Assumed) else ()

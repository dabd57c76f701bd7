"""Commands with something beside them: "Yes, do that. And only Flanders", "It was fine before, undo that".

A message that is nothing but a command is read by `agents.router.intent`; here a sentence of a longer one is.
What stands beside the command either adds to it (it begins like a change) or only explains it, and is not
read then.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from agents.spans import Span
from planner.domain.turn import Intent

LONGEST_MESSAGE: Final = 60
"""Words of a message in which one sentence can be a command; longer ones are briefs."""

_VERBS: Final = (
    r"(?:add|drop|remove|make|change|switch|swap|replace|increase|decrease|raise|lower|reduce|double|"
    r"halve|cut|"
    r"extend|shorten|move|shift|push|set|use|include|exclude|scrap|take|put|limit|cap|target|run|spend|"
    r"start|end|"
    r"finish|keep|lose|ditch|focus|split|skip|pause|stop)\b"
)
_BREAK: Final = re.compile(
    r"[.!?;\n]+\s*|,\s*(?=(?:and|but|then|also|plus|just|only|so|please)\b)|\s+-\s+|,\s+|"
    rf"\s+(?=(?:and|but|then)\s+(?:then |also |just |only |please |instead )*{_VERBS})"
)
_ADDS: Final = re.compile(
    r"(?:and|but|also|plus|then|only|just|with|without|no|not|instead|however|except|though|for|from|to|"
    r"until)\b|"
    rf"(?:please |can you |could you |let'?s )*{_VERBS}"
)


@dataclass(frozen=True, slots=True)
class SpokenCommand:
    """A command inside a message.

    Attributes:
        intent: What is commanded.
        span: Where; the rest of the message is to be read without it.
        adds: Whether the rest is a change of its own.
    """

    intent: Intent
    span: Span
    adds: bool


def spoken_command(folded: str, command_of: Callable[[str], Intent | None]) -> SpokenCommand | None:
    """Return the command that a sentence of a longer message is, or None; an acceptance has to come first.

    Args:
        folded: The message in lower case without accents.
        command_of: Tells what a sentence commands when it is nothing but a command.
    """
    if len(folded.split()) > LONGEST_MESSAGE:
        return None
    pieces = _pieces(folded)
    if len(pieces) < 2:
        return None
    for index in (len(pieces) - 1, *range(len(pieces) - 1)):
        start, end = pieces[index]
        intent = command_of(folded[start:end])
        if intent is not Intent.UNDO and index > 0:
            continue  # "drop video, sounds good" takes nothing; "yes, take it. And ..." does
        if intent is not None:
            rest = [folded[s:e] for at, (s, e) in enumerate(pieces) if at != index]
            return SpokenCommand(intent, (start, end), any(_ADDS.match(piece.strip()) for piece in rest))
    return None


def _pieces(folded: str) -> list[Span]:
    pieces: list[Span] = []
    start = 0
    for match in _BREAK.finditer(folded):
        if folded[start : match.start()].strip():
            pieces.append((start, match.start()))
        start = match.end()
    if folded[start:].strip():
        pieces.append((start, len(folded)))
    return pieces

"""A command beside other words is found, with whether those words change something too."""

import pytest

from agents.router.commands import spoken_command
from planner.domain.turn import Intent

COMMANDS = {
    "undo that": Intent.UNDO,
    "yes": Intent.ACCEPT,
    "do that": Intent.ACCEPT,
    "yes, do that": Intent.ACCEPT,
}


@pytest.mark.parametrize(
    ("message", "intent", "adds"),
    [
        ("the client hated it. undo that", Intent.UNDO, False),
        ("undo that and make it 150k", Intent.UNDO, True),
        ("undo that, but drop video", Intent.UNDO, True),
        ("do that. and only flanders", Intent.ACCEPT, True),
        ("yes, our boss agrees", Intent.ACCEPT, False),
    ],
)
def test_a_command_is_found(message: str, intent: Intent, adds: bool) -> None:  # the case's answer
    found = spoken_command(message, lambda sentence: COMMANDS.get(sentence.strip(" .,")))
    assert found is not None
    assert (found.intent, found.adds) == (intent, adds)


@pytest.mark.parametrize(
    "message", ["drop video, yes", "make it 20k", "undone", "word " * 70 + ". undo that"]
)
def test_other_messages_hold_none(message: str) -> None:
    assert spoken_command(message, lambda sentence: COMMANDS.get(sentence.strip(" .,"))) is None

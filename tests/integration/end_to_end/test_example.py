"""The README's conversation is one that really took place, and takes place again the same way."""

from tests.fakes.example import CONVERSATION, talk
from tests.fakes.product import ROOT


def test_the_conversation_is_talked_again_word_for_word() -> None:
    assert talk() == CONVERSATION.read_text(), "the product answers differently now: run `make example`"


def test_the_readme_quotes_the_conversation() -> None:
    quoted = (ROOT / "README.md").read_text().split("```text\n", 1)[1].split("```", 1)[0]
    spoken = [line.strip() for line in CONVERSATION.read_text().splitlines()]
    missing = [
        line
        for line in quoted.splitlines()
        if line.strip() and line.strip() != "..." and line.strip() not in spoken
    ]
    assert missing == [], "copy the lines from docs/examples/conversation.txt"

"""Counts what the model of wishes reads by itself: `python -m evals.wishes.alone FILE...`.

The rules are left out; a conversation's goal is the one of its first message in which the model finds one.
"""

import sys
from collections import Counter
from pathlib import Path

from agents.folding import FoldedText
from agents.languages.reading import in_english
from agents.meaning.wishes import wished_goal
from evals.reading.suite import LabelledConversation, load_suite
from planner.domain.vocabulary import GOAL_GROUPS


def judged(conversation: LabelledConversation) -> str:
    """Return "right", "wrong" or "nothing read"; without a labelled goal "rightly silent" or "invented"."""
    texts = (FoldedText.of(in_english(message).text) for message in conversation.messages)
    wish = next((found for text in texts if (found := wished_goal(text)) is not None), None)
    accepted = conversation.expect["objective"]
    if wish is None:
        return "nothing read" if accepted else "rightly silent"
    if not accepted:
        return "invented"
    return "right" if {wish.goal.value, GOAL_GROUPS[wish.goal].value} & set(accepted) else "wrong"


def main(files: list[str]) -> None:
    """Print one line a file: how many conversations were judged how."""
    for file in files:
        labelled = [item for item in load_suite(Path(file)) if "objective" in item.expect]
        counts = Counter(judged(item) for item in labelled)
        said = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
        print(f"{Path(file).name}: {len(labelled)} conversations: {said}")


if __name__ == "__main__":
    main(sys.argv[1:])

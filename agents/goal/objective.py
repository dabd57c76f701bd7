"""Reads the delivery goal and its target from what the business wants to happen; abstains when unsure.

A word alone proves little ("sales", "clicks" and "reach" are also nouns of every brief), so each rule asks
for a verb that wants it ("drive", "optimise for"), a label ("goal:") or an answer to the question. Strengths:
4 an explicit goal or optimisation, 3 a whole phrase or a price or count per result, 2 a wanted result, 1 the
verb "reach" with an audience behind it.
"""

import re
from typing import Final

from agents.folding import FoldedText
from agents.goal.kpi import Clue, longest, read_target
from agents.goal.objective_words import (
    ANY_NOUN,
    BARE_RULES,
    COMPOUND,
    EXPLICIT_RULES,
    HEADLINE_RULES,
    LABELLED_RULES,
    LONE_RULES,
    PHRASES,
    WANTED_RULES,
)
from agents.reading import ReadingContext
from agents.spans import Span
from planner.domain.brief import Assumed, Contradictory, Goal, GoalField, Missing, Stated
from planner.domain.vocabulary import GOAL_GROUPS, DeliveryGoal

_D = DeliveryGoal

_REACH_VERB: Final = re.compile(
    r"(?:^|[.!?;:\n]\s*|\b(?:to|please|want to|help (?:us|me)|let'?s|and|must|should|can we|could (?:you|"
    r"we)|we|we'll|i want to|then|hi,?|hello,?|brief:)\s+)(?P<noun>reach)(?:ing)?\s+(?!out\b|for\b|of\b|"
    r"is\b|goal|curve|estimates?|and frequency|objective|consensus|an? agreement|our goals?|this goal|me\b|"
    r"us\b|you\b)|\b(?P<noun2>reaching)\s+(?!out\b|for\b|our goals?)(?=\w)"
)
_FORGET: Final = re.compile(
    r"\b(?:forget|drop|remove|clear|reset)\s+(?:about\s+)?(?:the\s+)?(?:goal|objective|kpi)\b|\bno "
    r"(?:particular |specific )?(?:goal|objective)\b"
)
_PRIMARY: Final = re.compile(
    r"\b(?:primar(?:y|ily)|main(?:ly)?|first and foremost|above all|most importantly|mostly|chiefly)\b"
)
_SECONDARY: Final = re.compile(r"\b(?:secondar(?:y|ily)|second goal|nice to have|bonus|also hope)\b")
_NEGATED: Final = re.compile(
    r"\b(?:not|no|don'?t care about|instead of|rather than|without|forget|never|isn'?t|not "
    r"about)\s+(?:\w+\s+){0,2}$"
)
_QUESTION: Final = re.compile(r"\b(?:what|how many|how much|which|why)\b[^.!?\n]{0,60}$")


def read_objective(context: ReadingContext, text: FoldedText) -> GoalField | None:
    """Read the goal that one message states, else None."""
    folded = text.folded
    asked = context.asked is not None and context.asked.field == "goal"
    clues = _clues(folded, asked=asked)
    previous = context.previous.goal
    standing = previous.value if isinstance(previous, Stated | Assumed) else None
    target = read_target(context, folded, clues)
    if target is not None:
        clues.append(Clue(target.goal, 3, target.span))
    if not clues:
        return Missing() if _FORGET.search(folded) else None
    best = _strongest(folded, clues)
    goals = tuple(dict.fromkeys(clue.goal for clue in best))
    spans = sorted({clue.span for clue in clues if clue.goal in goals})
    words = tuple(text.words(*span) for span in spans)
    if len({GOAL_GROUPS[goal] for goal in goals}) > 1 and not _same_kind(goals):
        named = " and ".join(_PLAIN[goal] for goal in goals)
        return Contradictory[Goal](
            options=tuple(Goal(delivery_goal=goal) for goal in goals),
            reason=f"A campaign is delivered for one goal, and both {named} are asked for. Which one comes "
            f"first?",
            words=words,
        )
    goal = goals[0]
    kpi = target.kpi if target is not None and target.goal is goal else None
    if kpi is None and standing is not None and standing.delivery_goal is goal:
        kpi = standing.kpi
    confidence = 1.0 if best[0].strength > 1 and len(goals) == 1 else 0.8
    return Stated[Goal](value=Goal(delivery_goal=goal, kpi=kpi), words=words, confidence=confidence)


_PLAIN: Final = {
    _D.IMPRESSIONS: "impressions",
    _D.REACH: "reach",
    _D.VIDEO_VIEWS: "video views",
    _D.CLICKS: "website traffic",
    _D.PAGE_VIEWS: "page views",
    _D.APP_INSTALLS: "app installs",
    _D.STREAMS: "streams",
    _D.LEADS: "leads",
    _D.CONVERSIONS: "sales",
}


_NOUN_RULES: Final = (
    (EXPLICIT_RULES, 4),
    (LABELLED_RULES, 4),
    (WANTED_RULES, 2),
    (LONE_RULES, 2),
    (HEADLINE_RULES, 2),
    (COMPOUND, 2),
)


def _clues(folded: str, *, asked: bool) -> list[Clue]:
    clues: list[Clue] = []

    def add(goal: DeliveryGoal, strength: int, span: Span) -> None:
        if not _NEGATED.search(folded, max(0, span[0] - 40), span[0]):
            clues.append(Clue(goal, strength, span))

    for goal, strength, pattern in PHRASES:
        for match in pattern.finditer(folded):
            add(goal, strength, match.span())
    if ANY_NOUN.search(folded):
        for rules, strength in _NOUN_RULES:
            for goal, pattern in rules:
                for match in pattern.finditer(folded):
                    question = _QUESTION.search(folded, max(0, match.start() - 60), match.start())
                    if not question and not _NEGATED.search(
                        folded, max(0, match.start() - 40), match.start()
                    ):
                        add(goal, strength, match.span("noun"))
        if asked and not clues:
            for goal, pattern in BARE_RULES:
                for match in pattern.finditer(folded):
                    add(goal, 3, match.span("noun"))
    for match in _REACH_VERB.finditer(folded):
        add(_D.REACH, 1, match.span("noun") if match["noun"] else match.span("noun2"))
    return longest(clues)


def _strongest(folded: str, clues: list[Clue]) -> list[Clue]:
    best = max(clue.strength for clue in clues)
    level = (
        [clue for clue in clues if clue.strength == best]
        if best != 2
        else [c for c in clues if c.strength >= 2]
    )
    if best == 3:
        level = [clue for clue in clues if clue.strength >= 2]
    if len({clue.goal for clue in level}) > 1:
        first = _PRIMARY.search(folded)
        second = _SECONDARY.search(folded)
        if first is not None:
            behind = [clue for clue in level if clue.span[0] >= first.start()]
            return behind[:1] or level[:1]
        if second is not None:
            return [clue for clue in level if clue.span[1] <= second.start()][:1] or level[:1]
    return level


def _same_kind(goals: tuple[DeliveryGoal, ...]) -> bool:
    """Whether the first goal serves the others: traffic towards sales, awareness and impressions."""
    return frozenset(goals) <= {_D.LEADS, _D.CONVERSIONS} or frozenset(goals) <= {_D.CLICKS, _D.PAGE_VIEWS}

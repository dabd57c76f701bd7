"""Reads the delivery goal and its target from what the business wants to happen; abstains when unsure."""

import re
from itertools import pairwise
from typing import Final

from agents.folding import FoldedText
from agents.goal.clues import TERSE, Clue, find_clues
from agents.goal.kpi import read_target
from agents.goal.plights import STRENGTH
from agents.goal.told import goal_is_open
from agents.goal.wish_words import CHANGE, FORGET, JOIN
from agents.reading import ReadingContext
from agents.spans import Span, overlap
from planner.domain.brief import Assumed, Contradictory, Goal, GoalField, Missing, Stated
from planner.domain.vocabulary import GOAL_GROUPS, DeliveryGoal

_D = DeliveryGoal
_EXPLICIT: Final = 5
_WISHED: Final = 4
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
_DEPTH: Final = {
    _D.IMPRESSIONS: 0,
    _D.REACH: 0,
    _D.CLICKS: 1,
    _D.PAGE_VIEWS: 1,
    _D.VIDEO_VIEWS: 1,
    _D.STREAMS: 2,
    _D.APP_INSTALLS: 2,
    _D.LEADS: 2,
    _D.CONVERSIONS: 2,
}
"""How far along the way from seeing an ad to buying; a step in front serves the ones behind it."""

_APART: Final = re.compile(r"[;!?\n]|\.(?=\s)|\d\. ")
_ID_EST: Final = re.compile(
    r"[,.;(\u2013-]*\s*(?:(?:that is|i\.? ?e\.?|meaning|by (?:which|that) (?:i|we) mean|namely|which means|"
    r"in other words|"
    r"that means|or rather|to be precise|read|as in)\b[,:.]*)\s*(?:to say |(?:[\w'-]+ ){0,3}?)"
)


def read_objective(context: ReadingContext, text: FoldedText) -> GoalField | None:
    """Read the goal that one message states, else None."""
    folded = text.folded
    asked = context.asked is not None and context.asked.field == "goal"
    clues = find_clues(folded, asked=asked)
    previous = context.previous.goal
    standing = previous.value if isinstance(previous, Stated | Assumed) else None
    target = read_target(context, folded, [clue for clue in clues if clue.strength != STRENGTH])
    undecided = goal_is_open(folded)
    if undecided is not None:
        firm = [clue for clue in clues if clue.strength >= _EXPLICIT and not _beside(folded, clue, undecided)]
        target = target if firm else None
        clues = firm
    if target is not None:
        clues.append(Clue(target.goal, _WISHED, target.span))
    if isinstance(previous, Stated) and not asked and standing is not None:
        clues = _bold(folded, clues, standing.delivery_goal)
    if not clues:
        return Missing() if FORGET.search(folded) else None
    clues = _explained(folded, clues)
    rivals = _rivals(folded, clues)
    if rivals is not None:
        return Contradictory[Goal](
            options=tuple(Goal(delivery_goal=clue.goal) for clue in rivals),
            reason=f"A campaign is delivered for one goal, and both {_PLAIN[rivals[0].goal]} and "
            f"{_PLAIN[rivals[1].goal]} are asked for. Which one comes first?",
            words=tuple(text.words(*clue.span) for clue in rivals),
        )
    best = _strongest(clues)
    goal = best.goal
    spans = sorted({clue.span for clue in clues if clue.goal is goal})
    kpi = target.kpi if target is not None and target.goal is goal else None
    if kpi is None and standing is not None and standing.delivery_goal is goal:
        kpi = standing.kpi
    others = {GOAL_GROUPS[clue.goal] for clue in clues if clue.strength >= best.strength} - {
        GOAL_GROUPS[goal]
    }
    confidence = 0.6 if best.strength < 2 else 0.8 if best.strength < 3 or others else 1.0
    return Stated[Goal](
        value=Goal(delivery_goal=goal, kpi=kpi),
        words=tuple(text.words(*span) for span in spans),
        confidence=confidence,
    )


def _beside(folded: str, clue: Clue, undecided: Span) -> bool:
    """Whether a clue stands in the line or sentence that says that the goal is open."""
    between = folded[min(undecided[1], clue.span[1]) : max(undecided[0], clue.span[0])]
    return overlap(clue.span, undecided) or not _APART.search(between)


def _bold(folded: str, clues: list[Clue], standing: DeliveryGoal) -> list[Clue]:
    """Return the clues that may change a goal that was stated: a wish, or a word of changing with them."""
    changing = CHANGE.search(folded) is not None
    least = 3 if changing or len(folded) < 40 else _WISHED
    return [clue for clue in clues if clue.strength >= least or clue.goal is standing]


def _explained(folded: str, clues: list[Clue]) -> list[Clue]:
    """Leave out what is put in other words at once: "sign-ups, i.e. people buying the course"."""
    put = {
        one
        for one, other in pairwise(clues)
        if other.strength >= _WISHED - 1 and _ID_EST.fullmatch(folded, one.span[1], other.span[0])
    }
    return [clue for clue in clues if clue not in put]


def _strongest(clues: list[Clue]) -> Clue:
    """Return the surest clue; of equals the one nearest to a sale, then the first."""
    best = max(clue.strength for clue in clues)
    level = [clue for clue in clues if clue.strength == best]
    if best < _EXPLICIT:
        return max(level, key=lambda clue: (_DEPTH[clue.goal], -clue.span[0]))
    first = level[0]
    deeper = [clue for clue in level if _DEPTH[clue.goal] > _DEPTH[first.goal]]
    return deeper[0] if deeper and _DEPTH[first.goal] == 0 else first


def _rivals(folded: str, clues: list[Clue]) -> tuple[Clue, Clue] | None:
    """Return two goals of equal weight that one wish names side by side and that do not serve each other."""
    best = max(clue.strength for clue in clues)
    level = [clue for clue in clues if clue.strength == best]
    if best < _WISHED or best == TERSE:
        return None
    for one, other in pairwise(level):
        apart = GOAL_GROUPS[one.goal] is not GOAL_GROUPS[other.goal]
        ends = {_DEPTH[one.goal], _DEPTH[other.goal]}
        if apart and 0 in ends and ends != {0} and JOIN.fullmatch(folded, one.span[1], other.span[0]):
            return one, other
    return None

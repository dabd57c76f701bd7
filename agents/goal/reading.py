"""Reads what a campaign is for from one English message, without a model. A field not touched is None."""

from typing import Final

from agents.folding import FoldedText
from agents.goal.asks import read_channel, unsold_asks
from agents.goal.category import read_category
from agents.goal.formats import read_formats
from agents.goal.objective import read_objective
from agents.goal.told import goal_is_open, only_tells, turns_round
from agents.meaning.wishes import wished_goal
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Contradictory, Goal, GoalField, Reader, Stated
from planner.domain.readings import GoalReading

_SURE: Final = 0.68
"""How sure a sentence has to be to replace a goal that was stated."""


def read_goal(context: ReadingContext, index: TaxonomyIndex) -> GoalReading:
    """Read goal, formats, ad category and buying channel. Never raises, whatever is written."""
    text = FoldedText.of(context.message)
    if not text.tokens:
        return GoalReading()
    asked_category = context.asked is not None and context.asked.field == "ad_category"
    return GoalReading(
        goal=_goal(context, text),
        ad_category=read_category(
            text, index, asked=asked_category, standing=isinstance(context.previous.ad_category, Stated)
        ),
        formats=read_formats(context, text),
        buying_channel=read_channel(context, text),
        unmet=tuple(unsold_asks(text)),
    )


def _goal(context: ReadingContext, text: FoldedText) -> GoalField | None:
    """Read the goal by the rules; what they leave open, by the meaning of the message's sentences."""
    ruled = read_objective(context, text)
    previous = context.previous.goal
    if ruled is not None or isinstance(previous, Contradictory):
        return ruled
    changing = isinstance(previous, Stated)
    if (changing and not turns_round(text.folded)) or goal_is_open(text.folded) is not None:
        return None
    wish = wished_goal(text, told=only_tells)
    if wish is None or (changing and wish.confidence < _SURE):
        return None
    return Stated[Goal](
        value=Goal(delivery_goal=wish.goal),
        words=(text.words(*wish.span),),
        reader=Reader.MEANING,
        confidence=wish.confidence,
    )

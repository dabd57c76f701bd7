"""Reads what a campaign is for from one English message, without a model. A field not touched is None."""

from agents.folding import FoldedText
from agents.goal.asks import read_channel, unsold_asks
from agents.goal.category import read_category
from agents.goal.formats import read_formats
from agents.goal.objective import read_objective
from agents.meaning.wishes import wished_goal
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Goal, GoalField, Missing, Reader, Stated
from planner.domain.readings import GoalReading


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
    if ruled is not None or not isinstance(context.previous.goal, Missing):
        return ruled
    wish = wished_goal(text)
    if wish is None:
        return None
    return Stated[Goal](
        value=Goal(delivery_goal=wish.goal),
        words=(text.words(*wish.span),),
        reader=Reader.MEANING,
        confidence=wish.confidence,
    )

"""Reads what a campaign is for from one English message, without a model. A field not touched is None."""

from agents.folding import FoldedText
from agents.goal.asks import read_channel, unsold_asks
from agents.goal.category import read_category
from agents.goal.formats import read_formats
from agents.goal.objective import read_objective
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.readings import GoalReading


def read_goal(context: ReadingContext, index: TaxonomyIndex) -> GoalReading:
    """Read goal, formats, ad category and buying channel. Never raises, whatever is written."""
    text = FoldedText.of(context.message)
    if not text.tokens:
        return GoalReading()
    asked_category = context.asked is not None and context.asked.field == "ad_category"
    return GoalReading(
        goal=read_objective(context, text),
        ad_category=read_category(text, index, asked=asked_category),
        formats=read_formats(context, text),
        buying_channel=read_channel(context, text),
        unmet=tuple(unsold_asks(text)),
    )

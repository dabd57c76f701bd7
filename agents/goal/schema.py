"""What a chat model may say about the goal of a message, and how that becomes a reading."""

from pydantic import BaseModel, Field

from agents.model_reading import MODEL_CONFIDENCE, brings_numbers, find_words
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Goal, Reader, Stated
from planner.domain.readings import GoalReading
from planner.domain.vocabulary import DeliveryGoal


class GoalWords(BaseModel):
    """Goal and category in words; every quote is copied from the message."""

    delivery_goal: DeliveryGoal | None = Field(
        default=None, description="What the campaign is delivered for, or null when the message does not say."
    )
    delivery_goal_quote: str | None = Field(
        default=None, description="The exact words of the message that say so."
    )
    category: str | None = Field(
        default=None, description="Name of the kind of product that is advertised, in English, or null."
    )
    category_quote: str | None = Field(
        default=None, description="The exact words of the message that name the product."
    )


def add_goal_words(reading: GoalReading, said: GoalWords, message: str, index: TaxonomyIndex) -> GoalReading:
    """Return `reading` with those of its open fields filled that the user's words bear out."""
    found: dict[str, object] = {}
    words = find_words(message, said.delivery_goal_quote or "")
    if reading.goal is None and said.delivery_goal is not None and words is not None:
        found["goal"] = Stated[Goal](
            value=Goal(delivery_goal=said.delivery_goal),
            words=(words,),
            reader=Reader.MODEL,
            confidence=MODEL_CONFIDENCE,
        )
    words = find_words(message, said.category_quote or "")
    if reading.ad_category is None and said.category and words is not None:
        category = index.category_named((said.category,))
        if category is not None and not brings_numbers(said.category, message):
            found["ad_category"] = Stated(
                value=category, words=(words,), reader=Reader.MODEL, confidence=MODEL_CONFIDENCE
            )
    return reading.model_copy(update=found)

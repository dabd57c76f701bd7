"""What a chat model may say about goal, category and formats, and how that becomes a reading."""

from collections.abc import Iterable
from typing import Any, Final

from pydantic import Field

from agents.folding import FoldedText
from agents.goal.category import read_category
from agents.goal.formats import read_formats
from agents.second_reader.asked import Asked
from agents.second_reader.quotes import (
    MODEL_CONFIDENCE,
    MOST_ITEMS,
    Change,
    SaidByModel,
    brings_numbers,
    find_words,
    read_by_model,
)
from planner.domain.brief import (
    AdCategory,
    FormatsField,
    FormatWishes,
    Goal,
    Reader,
    Stated,
    Words,
)
from planner.domain.readings import GoalReading
from planner.domain.vocabulary import DeliveryGoal, Format, Placement

_FORMAT_WORDS: Final[dict[str, str]] = {
    Format.AUDIO: "audio",
    Format.VIDEO: "video",
    Format.DISPLAY: "display",
    Placement.MUSIC: "music ads",
    Placement.PODCAST: "podcast ads",
    Placement.IN_STREAM: "in-stream video",
    Placement.OPT_IN: "opt-in video",
    Placement.CTV: "CTV ads",
    Placement.FEED: "feed ads",
}
"""How our own grammar likes to hear formats and placements."""
_FORMAT_SENTENCES: Final = {
    Change.WANTED: "only {}",
    Change.PREFERRED: "preferably {}",
    Change.EXCLUDED: "no {}",
    Change.ADDED: "add {}",
    Change.REMOVED: "drop {}",
}


class QuotedFormat(SaidByModel):
    """A format or placement, what the message does with it, and the words that say so."""

    name: str = Field(
        default="",
        json_schema_extra={"enum": [*map(str, Format), *map(str, Placement)]},
        description="The format or placement.",
    )
    change: str = Field(
        default=Change.WANTED.value,
        json_schema_extra={"enum": list(map(str, Change))},
        description="What the message does with it.",
    )
    quote: str = Field(default="", description="The exact words of the message.")


class GoalWords(SaidByModel):
    """Goal, category and formats in words; every quote is copied from the message."""

    delivery_goal: str = Field(
        default="",
        json_schema_extra={"enum": ["", *map(str, DeliveryGoal)]},
        description="What the campaign is delivered for; empty when the message does not say.",
    )
    delivery_goal_quote: str = Field(default="", description="The exact words of the message that say so.")
    category: str = Field(
        default="", description="Kind of product that is advertised, in English; empty when not said."
    )
    category_quote: str = Field(
        default="", description="The exact words of the message that name the product."
    )
    formats: list[QuotedFormat] = Field(
        default_factory=list, description="Formats and placements that the message names."
    )


def add_goal_words(reading: GoalReading, said: GoalWords, asked: Asked) -> GoalReading:
    """Return `reading` with those of the fields asked about that the user's words bear out."""
    found: dict[str, Any] = {
        "goal": _goal(reading, said, asked),
        "ad_category": _category(said, asked),
        "formats": _formats(reading, said.formats[:MOST_ITEMS], asked),
    }
    settled = {name: field for name, field in found.items() if field is not None and name in asked.fields}
    return reading.model_copy(update=settled)


def _goal(reading: GoalReading, said: GoalWords, asked: Asked) -> Stated[Goal] | None:
    words = find_words(asked.shown, said.delivery_goal_quote)
    if words is None or said.delivery_goal not in set(DeliveryGoal):
        return None
    goal = Goal(delivery_goal=DeliveryGoal(said.delivery_goal))
    if isinstance(reading.goal, Stated) and reading.goal.value.delivery_goal is goal.delivery_goal:
        goal = reading.goal.value  # with the target that the grammar has read beside it
    return Stated[Goal](value=goal, words=(words,), reader=Reader.MODEL, confidence=MODEL_CONFIDENCE)


def _category(said: GoalWords, asked: Asked) -> Stated[AdCategory] | None:
    words = find_words(asked.shown, said.category_quote)
    if words is None or not said.category or brings_numbers(said.category, (words,)):
        return None
    category = asked.index.category_named((said.category,))
    if category is None:
        read = read_category(FoldedText.of(said.category), asked.index, asked=True)
        category = read.value if isinstance(read, Stated) else None
    if category is None:
        return None
    return Stated[AdCategory](
        value=category, words=(words,), reader=Reader.MODEL, confidence=MODEL_CONFIDENCE
    )


def _formats(reading: GoalReading, said: Iterable[QuotedFormat], asked: Asked) -> FormatsField | None:
    named: dict[Change, list[str]] = {}
    words: list[Words] = []
    for item in said:
        found = find_words(asked.shown, item.quote)
        if found is None or item.name not in _FORMAT_WORDS or item.change not in set(Change):
            continue
        named.setdefault(Change(item.change), []).append(_FORMAT_WORDS[item.name])
        words.append(found)
    if not named:
        return None
    sentence = ", ".join(
        _FORMAT_SENTENCES[change].format(" and ".join(names)) for change, names in named.items()
    )
    context = asked.saying(sentence, "formats")
    field = read_by_model(read_formats(context, FoldedText.of(sentence)), tuple(dict.fromkeys(words)))
    formats: FormatsField | None = _with_seconds(field, reading.formats)
    return formats


def _with_seconds(field: Any, embedded: FormatsField | None) -> Any:
    """Keep the spot length that the grammar has read; the model is not asked about it."""
    seconds = embedded.value.spot_seconds if isinstance(embedded, Stated) else None
    if seconds is None or not isinstance(field, Stated) or not isinstance(field.value, FormatWishes):
        return field
    return field.model_copy(update={"value": field.value.model_copy(update={"spot_seconds": seconds})})

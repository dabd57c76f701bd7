"""Asks the model one resolver's question, and turns the words of its answer into a reading."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from agents.audience.schema import AudienceWords, add_audience_words
from agents.brief.merge import Reading
from agents.budget.schema import BudgetWords, add_budget_words
from agents.goal.schema import GoalWords, add_goal_words
from agents.model.door import ChatModelDoor, ModelCost, NoAnswerError
from agents.prompts import RenderedPrompt, load_prompt
from agents.schedule.schema import ScheduleWords, add_schedule_words
from agents.second_reader.asked import Asked
from agents.second_reader.quotes import SaidByModel
from planner.domain.errors import ModelUnavailableError
from planner.domain.readings import AudienceReading, BudgetReading, GoalReading, ScheduleReading

FIELD_WORDS: Final[dict[str, str]] = {
    "goal": "goal",
    "ad_category": "ad category",
    "formats": "formats",
    "places": "places",
    "ages": "ages",
    "genders": "genders",
    "interests": "interests",
    "budget": "budget",
    "constraints": "rules for the plan",
    "schedule": "dates",
}
"""What the fields are called for people."""

_PROMPT_WORDS: Final = {
    **{name: name for name in FIELD_WORDS},
    "goal": "delivery_goal",
    "ad_category": "category",
}
"""What the fields are called in the prompts."""


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """What one resolver asks.

    Attributes:
        schema: What the model may answer.
        add: Puts the answer's verified words into a reading.
        nothing: The reading that says nothing.
    """

    schema: type[SaidByModel]
    add: Callable[[Any, Any, Asked], Reading]
    nothing: Reading


QUESTIONNAIRES: Final[dict[str, Questionnaire]] = {
    "goal": Questionnaire(GoalWords, add_goal_words, GoalReading()),
    "audience": Questionnaire(AudienceWords, add_audience_words, AudienceReading()),
    "budget": Questionnaire(BudgetWords, add_budget_words, BudgetReading()),
    "schedule": Questionnaire(ScheduleWords, add_schedule_words, ScheduleReading()),
}
"""The resolvers' questions, by the names of their nodes."""


@dataclass(frozen=True, slots=True)
class SecondReading:
    """What came of one question.

    Attributes:
        resolver: Who asked.
        fields: What it asked about.
        reading: The reading with the model's verified words, None without a usable answer.
        cost: What it cost, None when the door does not say.
        failure: Code of the failure, None when there was an answer.
    """

    resolver: str
    fields: frozenset[str]
    reading: Reading | None = None
    cost: ModelCost | None = None
    failure: str | None = None


async def ask_model(
    model: ChatModelDoor, resolver: str, reading: Reading | None, asked: Asked, *, deadline_s: float
) -> SecondReading:
    """Ask `model` what `resolver` left open in `reading`; what goes wrong costs no more than this answer."""
    questionnaire = QUESTIONNAIRES[resolver]
    try:
        answer = await model.structured(
            rendered_prompt(resolver, asked), questionnaire.schema, deadline_s=deadline_s
        )
    except ModelUnavailableError as error:
        cost = error.cost if isinstance(error, NoAnswerError) else None
        return SecondReading(resolver, asked.fields, cost=cost, failure=error.code)
    read = questionnaire.add(reading or questionnaire.nothing, answer.value, asked)
    return SecondReading(resolver, asked.fields, read, answer.cost)


def rendered_prompt(resolver: str, asked: Asked) -> RenderedPrompt:
    """Return the prompt of `resolver` with the fields it asks about; the user's words stay in the fence."""
    question = asked.context.asked
    about = FIELD_WORDS.get(question.field) if question is not None else None
    return load_prompt(resolver).render(
        asked.shown,
        fields=", ".join(_PROMPT_WORDS[field] for field in FIELD_WORDS if field in asked.fields),
        asked=f" The message answers a question about the {about}." if about else "",
    )

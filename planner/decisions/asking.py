"""What to assume, and the one thing to ask."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from planner.decisions.assuming import (
    assume_budget,
    assume_goal,
    assume_places,
    assume_schedule,
    budget_at_hand,
    first_readings,
)
from planner.decisions.own_past import NOT_ASKED, OwnPast
from planner.decisions.questions import MISSING_QUESTIONS, Asking, contradiction_question
from planner.domain.brief import (
    Advertiser,
    AgeRange,
    Assumed,
    Brief,
    Contradictory,
    FormatWishes,
    Missing,
    Question,
    Stated,
)
from planner.domain.vocabulary import BuyingChannel

ASK_ORDER: tuple[str, ...] = (
    "places",
    "budget",
    "schedule",
    "goal",
    "formats",
    "constraints",
    "ages",
    "genders",
    "interests",
    "languages",
    "platforms",
    "buying_channel",
    "ad_category",
)
"""Fields in the order in which an answer changes the plan."""

LEAST_CONFIDENCE = 0.7
"""Dates that were read with less are asked about beside the plan."""


@dataclass(frozen=True, slots=True)
class Standpoint:
    """What a brief is completed from.

    Attributes:
        today: The advertiser's today.
        advertiser: Whose country and currency serve as defaults.
        past: The account's own past campaigns, as far as they are known.
        left_to_us: Fields whose choice the user left to us ("you decide", or "I don't know" as an answer).
        still_open: Fields that the user said are not settled yet ("budget tbc").
        said: Fields that the message spoke about.
        unasked: The assumed dates are still to be asked about.
    """

    today: date
    advertiser: Advertiser
    past: OwnPast = NOT_ASKED
    left_to_us: Collection[str] = ()
    still_open: Collection[str] = ()
    said: Collection[str] = ()
    unasked: bool = False


def complete_brief(brief: Brief, standpoint: Standpoint) -> tuple[Brief, Question | None]:
    """Return the brief with safe assumptions for what is missing, and the one question worth asking.

    The question is about the field whose answer changes the plan most: what contradicts itself, where it runs
    and the money block, missing dates are assumed and asked about without blocking. What was stated is not
    touched. Where the choice was left to us, places, budget, dates and goal are taken from the account's own
    past and a contradiction from its first reading; a budget is never invented, and without a past asked for
    all the same.

    Args:
        brief: As it stands.
        standpoint: What to complete it from.
    """
    today, past, left = standpoint.today, standpoint.past, standpoint.left_to_us
    changes: dict[str, object] = first_readings(brief, [name for name in ASK_ORDER if name in left])
    if isinstance(brief.places, Missing) and "places" in left:
        changes["places"] = assume_places(standpoint.advertiser, past)
    if isinstance(brief.goal, Missing):
        changes["goal"] = assume_goal(past, left_to_us="goal" in left)
    if isinstance(brief.schedule, Missing):
        changes["schedule"] = assume_schedule(today, past)
    if isinstance(brief.ages, Missing):
        basis = "no ages were named; all ages 13 and older are addressed"
        changes["ages"] = Assumed(value=AgeRange(), basis=basis)
    if isinstance(brief.formats, Missing):
        changes["formats"] = Assumed(value=FormatWishes(), basis="no format was named; any may be used")
    if isinstance(brief.buying_channel, Missing):
        basis = "no buying channel was named; self-serve is open to every advertiser"
        changes["buying_channel"] = Assumed(value=BuyingChannel.SELF_SERVE, basis=basis)
    completed = brief.model_copy(update=changes)
    if isinstance(brief.budget, Missing) and "budget" in left:
        budget = assume_budget(budget_at_hand(completed, standpoint.advertiser), past)
        if budget is not None:
            completed = completed.model_copy(update={"budget": budget})
    return completed, _question(brief, completed, standpoint)


def _question(before: Brief, brief: Brief, standpoint: Standpoint) -> Question | None:
    for name in ASK_ORDER:
        field = getattr(brief, name)
        if isinstance(field, Contradictory):
            return contradiction_question(name, field)
        if name in MISSING_QUESTIONS and _is_to_be_asked(name, before, brief, standpoint):
            asking = Asking(
                brief,
                standpoint.today,
                standpoint.advertiser,
                standpoint.past,
                still_open=name in standpoint.still_open,
                left_to_us=name in standpoint.left_to_us,
            )
            return MISSING_QUESTIONS[name](asking)
    return None


def _is_to_be_asked(name: str, before: Brief, brief: Brief, standpoint: Standpoint) -> bool:
    if name != "schedule":
        return isinstance(getattr(brief, name), Missing)
    if name in standpoint.left_to_us:
        return False
    if isinstance(before.schedule, Stated):  # "for a month": the words only hint at when it starts
        return name in standpoint.said and before.schedule.confidence < LEAST_CONFIDENCE
    return isinstance(before.schedule, Missing) or (
        standpoint.unasked and isinstance(brief.schedule, Assumed)
    )

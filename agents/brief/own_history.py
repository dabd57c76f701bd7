"""The account's own past campaigns: asked for when there is a question to ask or a choice left to us."""

from agents.brief.understanding import Action, Understanding
from agents.context import RunContext
from agents.routing import Routing
from planner.decisions.habits import habits_of
from planner.decisions.own_past import OwnPast
from planner.decisions.questions import MISSING_QUESTIONS
from planner.domain.errors import HistoryUnavailableError


def would_help(understanding: Understanding, routing: Routing) -> bool:
    """Whether what the account usually does would make a better question or assumption."""
    if understanding.action is Action.SAY:
        return False
    question = understanding.question
    return routing.wants_default or (question is not None and question.field in MISSING_QUESTIONS)


async def own_past(context: RunContext) -> OwnPast:
    """Return what is usual in the account's own past; a history that does not answer is done without."""
    account_id = context.principal.advertiser.account_id
    try:
        campaigns = await context.history.own_campaigns(account_id, context.today)
    except HistoryUnavailableError:
        return OwnPast(asked=True, answered=False)
    return OwnPast(habits_of(campaigns), asked=True)

"""The router: what a message wants, and who has to read it."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from agents.brief.memory import after_command, recall
from agents.context import Emit, RunContext
from agents.folding import fold
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from agents.router.clean import screen_message
from agents.router.intent import read_intent
from agents.router.left_open import left_open
from agents.router.mails import mail_prefixes, older_mails
from agents.router.planted import planted_instructions
from agents.router.references import without_references
from agents.routing import RESOLVERS, Routing
from agents.spans import masked
from planner.domain.brief import Brief
from planner.domain.errors import AdsApiError
from planner.domain.plan import Degradation, DegradationKind
from planner.domain.readings import ReadingProblem
from planner.domain.turn import Intent, WentWithout

if TYPE_CHECKING:
    from agents.state import StateUpdate, TurnState

_NO_LOOKUPS = (
    "I could not ask the Ads API for its places and interests and have no copy of them, "
    "so I could not read your message. Nothing has changed; please send it again in a moment."
)


_AGAIN = re.compile(
    r"\W*(?:please |ok(?:ay)?,? |and |now )*(?:try|plan|do|run|ask)(?: (?:it|that|this))? "
    r"(?:once more|again)(?:,? please)?\W*|"
    r"\W*(?:please )?(?:retry|re-?plan|refresh)(?: (?:it|the plan))?\W*",
    re.IGNORECASE,
)


async def route(state: "TurnState", context: RunContext, emit: Emit) -> "StateUpdate":
    """Screen the message, read its intent, and choose the resolvers that it needs."""
    memory = recall(state)
    request = context.request
    screened = screen_message(request.message)
    referred = without_references(
        in_english(_without_noise(screened.text), memory.language),
        memory,
        request.plan,
        at_home=context.principal.advertiser.country_code,
    )
    heard = referred.heard
    reading = ReadingContext(
        message=heard.text,
        previous=memory.brief,
        today=context.today,
        advertiser=context.principal.advertiser,
        asked=memory.question,
        event=memory.event,
    )
    if screened.problem is not None:
        problem = screened.problem
        return {"routing": Routing(Intent.UNREADABLE, (), reading, heard, problem=problem)}
    try:
        index = await context.taxonomy()
    except AdsApiError as error:
        lost = Degradation(kind=DegradationKind.PRODUCTS, message=_NO_LOOKUPS, code=error.code)
        emit(WentWithout(degradation=lost))
        problem = ReadingProblem(code=error.code, field="", message=_NO_LOOKUPS)
        return {
            "routing": Routing(Intent.UNREADABLE, (), reading, heard, problem=problem, degradations=(lost,))
        }
    if referred.problem is not None:
        return {"routing": Routing(Intent.EDIT, (), reading, heard, problem=referred.problem)}
    if _AGAIN.fullmatch(heard.text) and not memory.brief.is_empty:
        return {"routing": Routing(Intent.EDIT, (), reading, heard, again=True)}
    found = read_intent(
        reading,
        index,
        has_plan=request.plan is not None,
        has_hypothetical=memory.hypothetical is not None,
    )
    reading = replace(
        reading,
        previous=Brief() if found.intent is Intent.START_OVER else memory.brief,
        event=None if found.intent is Intent.START_OVER else memory.event,
        country_codes=found.country_codes,
    )
    if found.command is not None:  # "Yes, do that. And only Flanders": the rest changes what is taken
        reading = replace(
            reading,
            message=masked(reading.message, [found.command], " "),
            previous=after_command(found.intent, memory),
        )
    wanted = {"budget"} if referred.only_shares else found.resolvers
    resolvers = tuple(name for name in RESOLVERS if name in wanted)
    opened = left_open(fold(heard.text), memory.question)
    return {
        "routing": Routing(
            found.intent,
            resolvers,
            reading,
            heard,
            wants_default=bool(opened.to_us),
            left_open=opened,
            note=referred.note,
        )
    }


def _without_noise(text: str) -> str:
    """Return the message with what is no part of the brief blanked out; offsets stay."""
    return masked(text, [*mail_prefixes(text), *older_mails(text), *planted_instructions(text)], " ")


def choose_resolvers(state: "TurnState") -> list[str]:
    """Return the names of the nodes that come next: the resolvers needed, or the brief at once."""
    routing: Routing = state["routing"]
    return list(routing.resolvers) or ["brief"]

"""The plan writer: the words around the numbers, the turn's outcome, and what is remembered of it."""

from dataclasses import replace

from agents.brief.memory import recall, remember
from agents.brief.node import heard_by_resolvers
from agents.brief.understanding import Action, Remark, Understanding
from agents.context import Emit, RunContext
from agents.plan_writer.answers import answer_about
from agents.plan_writer.replies import (
    change_sentence,
    plan_reply,
    problem_sentences,
    question_text,
    remark_text,
)
from agents.plan_writer.writing import with_words
from agents.routing import Routing
from agents.state import Decision, Shortlist, StateUpdate, TurnState
from planner.domain.errors import BriefRejectedError
from planner.domain.plan import Degradation, MediaPlan
from planner.domain.readings import ReadingProblem
from planner.domain.turn import Intent, TurnOutcome

READER = "embedded/1"
"""Name and version of the embedded reader, for the plan's record of what made it."""


async def write_answer(state: TurnState, context: RunContext, emit: Emit) -> StateUpdate:
    """Write the reply and the plan's words; hand over the outcome and what is remembered of the turn."""
    routing: Routing = state["routing"]
    understanding: Understanding = state["understanding"]
    before = recall(state)
    plan = _plan(state, context, understanding)
    rejection = _rejection(state)
    memory = understanding.memory
    if understanding.hypothetical and plan is None:
        # A what-if that cannot be planned leaves no trace.
        memory = replace(memory, hypothetical=before.hypothetical)
    problems = understanding.problems
    if routing.problem is not None and understanding.intent is Intent.UNREADABLE:
        problems = (*problems, routing.problem)
    if rejection is not None:
        problems = (*problems, _as_problem(rejection))
    outcome = TurnOutcome(
        intent=understanding.intent,
        brief=memory.brief,
        changed_fields=understanding.changed,
        plan=plan,
        hypothetical=understanding.hypothetical and plan is not None,
        question=understanding.question,
        problems=problems,
        reply=_reply(state, context, understanding, plan, problems),
        degradations=_degradations(state, plan),
    )
    return {"outcome": outcome, **remember(memory, state)}


def _plan(state: TurnState, context: RunContext, understanding: Understanding) -> MediaPlan | None:
    request = context.request
    if understanding.action is Action.TAKE and request.hypothetical_plan is not None:
        return request.hypothetical_plan.model_copy(update={"cause": request.message})
    decision: Decision | None = state.get("decision")
    if decision is None or decision.plan is None:
        return None
    engine = {**decision.plan.engine, "reader": READER}
    for found in heard_by_resolvers(state):
        if found.cost is not None:
            engine["model"] = found.cost.model
            engine[f"prompt.{found.cost.prompt}"] = found.cost.prompt_version
    degradations = dict.fromkeys((*decision.plan.degradations, *_lost_readings(state)))
    return with_words(
        decision.plan.model_copy(update={"engine": engine, "degradations": tuple(degradations)})
    )


def _rejection(state: TurnState) -> BriefRejectedError | None:
    shortlist: Shortlist | None = state.get("shortlist")
    decision: Decision | None = state.get("decision")
    if decision is not None:
        return decision.rejection
    return shortlist.rejection if shortlist is not None else None


def _as_problem(rejection: BriefRejectedError) -> ReadingProblem:
    suggestion = rejection.suggestion if rejection.suggestion not in rejection.message else ""
    message = f"{rejection.message} {suggestion}".strip()
    return ReadingProblem(code=rejection.code, field=rejection.field or "", message=message)


def _lost_readings(state: TurnState) -> tuple[Degradation, ...]:
    """Return one notice that the model could not be asked, however many resolvers asked it."""
    lost = (found.degradation for found in heard_by_resolvers(state) if found.degradation is not None)
    return tuple(lost)[:1]


def _degradations(state: TurnState, plan: MediaPlan | None) -> tuple[Degradation, ...]:
    routing: Routing = state["routing"]
    shortlist: Shortlist | None = state.get("shortlist")
    known = (
        *routing.degradations,
        *_lost_readings(state),
        *(shortlist.degradations if shortlist is not None else ()),
        *(state["availability"].degradations if "availability" in state else ()),
        *(state["prognosis"].degradations if "prognosis" in state else ()),
        *(plan.degradations if plan is not None else ()),
    )
    return tuple(dict.fromkeys(known))


def _reply(
    state: TurnState,
    context: RunContext,
    understanding: Understanding,
    plan: MediaPlan | None,
    problems: tuple[ReadingProblem, ...],
) -> str:
    request = context.request
    routing: Routing = state["routing"]
    parts = list(problem_sentences(problems))
    if understanding.action is not Action.SAY:
        parts.append(change_sentence(understanding, had_brief=not recall(state).brief.is_empty))
        parts.append(routing.note if understanding.changed else "")
    if plan is not None:
        parts.append(
            plan_reply(
                plan,
                request.plan,
                hypothetical=understanding.hypothetical,
                taken=understanding.action is Action.TAKE,
            )
        )
    elif understanding.remark is Remark.ABOUT_PLAN:
        parts.append(answer_about(request.plan, routing.reading.message))
    elif understanding.remark is not None and (
        routing.problem is None or understanding.intent is not Intent.UNREADABLE
    ):
        parts.append(remark_text(understanding.remark))
    if plan is None:
        parts += [lost.message for lost in _lost_readings(state)]
    if understanding.question is not None:
        parts.append(question_text(understanding.question))
    return "\n\n".join(part for part in parts if part)

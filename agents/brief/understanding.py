"""What a turn does, decided from its intent, its readings and what the conversation remembers. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from agents.brief.consistency import checked
from agents.brief.memory import Memory, after_command, typed
from agents.brief.merge import Merged, merge_readings
from agents.routing import Heard, Routing
from planner.decisions.asking import Standpoint, complete_brief
from planner.decisions.asking_again import Answered, asked_again
from planner.decisions.own_past import NOT_ASKED, OwnPast
from planner.domain.brief import BRIEF_FIELDS, Advertiser, Brief, Missing, Question, Stated
from planner.domain.readings import ReadingProblem
from planner.domain.turn import Intent


class Action(StrEnum):
    """What happens after the brief is understood."""

    PLAN = "PLAN"
    """Make a plan from `planned`."""
    TAKE = "TAKE"
    """The plan of the last what-if becomes the plan."""
    ASK = "ASK"
    """Ask the question; no plan can be made before it is answered."""
    SAY = "SAY"
    """Reply with words only."""


class Remark(StrEnum):
    """What a reply without a plan and without a question is about."""

    UNREADABLE = "UNREADABLE"
    SMALL_TALK = "SMALL_TALK"
    APPROVAL = "APPROVAL"
    ABOUT_PLAN = "ABOUT_PLAN"
    NOTHING_TO_UNDO = "NOTHING_TO_UNDO"
    WHAT_IF_DROPPED = "WHAT_IF_DROPPED"
    NOTHING_TO_TAKE = "NOTHING_TO_TAKE"
    NOTHING_CHANGED = "NOTHING_CHANGED"
    NOTHING_READ = "NOTHING_READ"
    PROBLEM = "PROBLEM"


WHOLE_BRIEF_FIELDS = 3
"""A message that speaks about so many fields is a brief, and not an edit of one."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """What this turn makes of the message.

    Attributes:
        intent: What the message was taken for.
        action: What happens next.
        memory: What the conversation knows once this turn has ended well.
        planned: The brief to plan from, for PLAN.
        changed: Brief fields that the message changed.
        problems: Words that were understood but could not be used.
        question: What to ask: blocking for ASK, else beside the plan.
        remark: What the reply is about, for SAY.
        hypothetical: True when the plan answers a what-if.
    """

    intent: Intent
    action: Action
    memory: Memory
    planned: Brief | None = None
    changed: tuple[str, ...] = ()
    problems: tuple[ReadingProblem, ...] = ()
    question: Question | None = None
    remark: Remark | None = None
    hypothetical: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """The facts around a message that decide what it can mean.

    Attributes:
        memory: What the conversation knows.
        today: The advertiser's today.
        advertiser: Whose account it is.
        has_plan: A plan stands.
        has_hypothetical_plan: The plan of the last what-if is at hand.
        past: The account's own past campaigns, as far as they are known.
    """

    memory: Memory
    today: date
    advertiser: Advertiser
    has_plan: bool
    has_hypothetical_plan: bool
    past: OwnPast = NOT_ASKED


_SAID: dict[Intent, Remark] = {
    Intent.UNREADABLE: Remark.UNREADABLE,
    Intent.SMALL_TALK: Remark.SMALL_TALK,
    Intent.APPROVE: Remark.APPROVAL,
    Intent.ASK_ABOUT_PLAN: Remark.ABOUT_PLAN,
}


def understand(routing: Routing, heard: Sequence[Heard], standing: Standing) -> Understanding:
    """Return what the turn does. A what-if changes nothing, nor does a turn that fails later."""
    merged = merge_readings(routing.reading.previous, [found.reading for found in heard])
    merged = _taken_back(checked(merged, routing.reading.message), routing)
    intent = routing.intent
    if routing.problem is not None and intent is not Intent.UNREADABLE:
        merged = replace(merged, problems=(*merged.problems, routing.problem))
    if intent is Intent.UNREADABLE and (merged.said or merged.problems):
        # A model read what the embedded grammar could not.
        intent = Intent.BRIEF if standing.memory.brief.is_empty else Intent.EDIT
    if intent in _SAID:
        return _say(intent, _SAID[intent], standing.memory, merged, said=routing.gloss.original)
    decide = _DECIDE.get(intent, _change)
    return decide(intent, routing, merged, standing)


def _taken_back(merged: Merged, routing: Routing) -> Merged:
    """Take back what was stated before and is now said to be open again ("budget tbc")."""
    stated = [
        name
        for name in BRIEF_FIELDS
        if name in routing.left_open.unsettled
        and name not in merged.said
        and isinstance(getattr(merged.brief, name), Stated)
    ]
    if not stated:
        return merged
    brief = merged.brief.model_copy(update={name: Missing() for name in stated})
    changed = tuple(name for name in BRIEF_FIELDS if name in {*merged.changed, *stated})
    return replace(merged, brief=brief, changed=changed, said=(*merged.said, *stated))


def _say(
    intent: Intent, remark: Remark, memory: Memory, merged: Merged | None = None, *, said: str = ""
) -> Understanding:
    problems = merged.problems if merged else ()
    question = _open_question(memory)
    if question is not None:
        question = asked_again(question, question, said=said, answered=Answered.BESIDE)
        memory = replace(memory, question=question)
    return Understanding(intent, Action.SAY, memory, problems=problems, question=question, remark=remark)


def _open_question(memory: Memory) -> Question | None:
    """Return the question without whose answer there is no plan; only that one is asked again."""
    return memory.question if memory.question is not None and memory.question.blocking else None


def _undo(intent: Intent, routing: Routing, merged: Merged, standing: Standing) -> Understanding:
    memory = standing.memory
    if memory.hypothetical is not None and merged.changed:  # "leave it as it was. And drop display"
        return _change(Intent.EDIT, routing, merged, standing)
    if memory.hypothetical is not None:
        return _say(intent, Remark.WHAT_IF_DROPPED, replace(memory, hypothetical=None))
    if not memory.earlier:
        return _say(intent, Remark.NOTHING_TO_UNDO, memory)
    before = merged.brief if merged.said else after_command(intent, memory)
    changed = tuple(name for name in BRIEF_FIELDS if getattr(before, name) != getattr(memory.brief, name))
    restored = Merged(before, changed, merged.problems)
    return _settle(intent, restored, routing, standing, earlier=memory.earlier[:-1])


def _start_over(intent: Intent, routing: Routing, merged: Merged, standing: Standing) -> Understanding:
    memory = standing.memory
    earlier = memory.earlier if memory.brief.is_empty else memory.pushed()
    return _settle(intent, merged, routing, standing, earlier=earlier)


def _accept(intent: Intent, routing: Routing, merged: Merged, standing: Standing) -> Understanding:
    memory = standing.memory
    taken = memory.hypothetical
    if taken is None:
        if merged.changed:
            return _change(intent, routing, merged, standing)
        return _say(intent, Remark.NOTHING_TO_TAKE, memory, merged)
    if merged.changed:  # "yes, do that, and only Flanders"
        return _settle(intent, merged, routing, standing, earlier=memory.pushed())
    changed = tuple(name for name in BRIEF_FIELDS if getattr(taken, name) != getattr(memory.brief, name))
    after = Memory(brief=taken, earlier=memory.pushed())
    action = Action.TAKE if standing.has_hypothetical_plan else Action.PLAN
    return Understanding(intent, action, after, planned=taken, changed=changed)


def _what_if(intent: Intent, routing: Routing, merged: Merged, standing: Standing) -> Understanding:
    memory = standing.memory
    if memory.brief.is_empty:  # with nothing to compare it to, "what if I had 30k" is a brief
        return _change(Intent.BRIEF, routing, merged, standing)
    if not merged.changed:
        remark = Remark.PROBLEM if merged.problems else Remark.NOTHING_CHANGED
        return _say(intent, remark, memory, merged)
    completed, question = _completed(merged, routing, standing)
    if question is not None and question.blocking:
        return Understanding(
            intent,
            Action.ASK,
            replace(memory, hypothetical=merged.brief),
            changed=merged.changed,
            problems=merged.problems,
            question=question,
        )
    return Understanding(
        intent,
        Action.PLAN,
        replace(memory, hypothetical=completed),
        planned=completed,
        changed=merged.changed,
        problems=merged.problems,
        question=question,
        hypothetical=True,
    )


def _change(intent: Intent, routing: Routing, merged: Merged, standing: Standing) -> Understanding:
    memory = standing.memory
    completed, _ = _completed(merged, routing, standing)
    nothing_new = completed == memory.brief and (standing.has_plan or bool(merged.problems))
    whole_brief = len(merged.said) >= WHOLE_BRIEF_FIELDS  # said again, it is to be planned again
    if nothing_new and _open_question(memory) is None and not routing.again and not whole_brief:
        nothing = Remark.NOTHING_CHANGED if merged.said else Remark.NOTHING_READ
        return _say(intent, Remark.PROBLEM if merged.problems else nothing, memory, merged)
    keeps_place = memory.brief.is_empty or completed == memory.brief
    earlier = memory.earlier if keeps_place else memory.pushed()
    return _settle(intent, merged, routing, standing, earlier=earlier)


def _settle(
    intent: Intent,
    merged: Merged,
    routing: Routing,
    standing: Standing,
    *,
    earlier: tuple[dict[str, object], ...],
) -> Understanding:
    """Make the merged brief the one that stands, and plan it or ask."""
    completed, question = _completed(merged, routing, standing)
    asks = question is not None and question.blocking
    return Understanding(
        intent,
        Action.ASK if asks else Action.PLAN,
        Memory(brief=completed, earlier=earlier, question=question),
        planned=None if asks else completed,
        changed=merged.changed,
        problems=merged.problems,
        question=question,
    )


def _completed(merged: Merged, routing: Routing, standing: Standing) -> tuple[Brief, Question | None]:
    asked = standing.memory.question
    standpoint = Standpoint(
        today=standing.today,
        advertiser=standing.advertiser,
        past=standing.past,
        left_to_us=routing.left_open.to_us,
        still_open=routing.left_open.by_user,
        said=merged.said,
        unasked=asked is not None and asked.blocking and not standing.has_plan,
    )
    completed, question = complete_brief(merged.brief, standpoint)
    completed = typed(completed)
    question = _instead(completed, merged.problems, question) or question
    if question is not None:
        said = routing.gloss.original
        question = asked_again(question, asked, said=said, answered=_answered(merged, routing))
    return completed, question


def _answered(merged: Merged, routing: Routing) -> Answered:
    """Return how the message met the question that was open."""
    if routing.left_open.declined:
        return Answered.DECLINED
    understood = merged.said or merged.problems or routing.wants_default or routing.again
    return Answered.BESIDE if understood or routing.intent is not Intent.ANSWER else Answered.UNREAD


_INSTEAD: dict[str, str] = {
    "goal": "What should the campaign achieve instead?",
    "formats": "Which formats should it use instead?",
    "places": "Where should it run instead?",
    "ages": "Which ages should it reach instead?",
    "budget": "What is the budget instead?",
    "schedule": "On which dates should it run instead?",
    "constraints": "Which rule should hold instead?",
}
"""What to ask when a field was stated, but not in a way that can be used."""


def _instead(
    completed: Brief, problems: Sequence[ReadingProblem], question: Question | None
) -> Question | None:
    """Return the question for a field whose only statement cannot be used: an assumption would ignore it."""
    for problem in problems:
        field = getattr(completed, problem.field, None)
        if field is None or isinstance(field, Stated):
            continue
        same = question is not None and question.field == problem.field
        if question is not None and question.blocking and not same:
            return None  # that question comes first; the problem is told beside it
        return Question(
            field=problem.field,
            text=_INSTEAD.get(problem.field, "What should it be instead?"),
            suggestions=question.suggestions if question is not None and same else (),
        )
    return None


_DECIDE: dict[Intent, Callable[[Intent, Routing, Merged, Standing], Understanding]] = {
    Intent.UNDO: _undo,
    Intent.START_OVER: _start_over,
    Intent.ACCEPT: _accept,
    Intent.WHAT_IF: _what_if,
}

"""The reply of a turn: what was wrong, what changed, the plan or the question or a plain remark."""

from collections.abc import Iterator, Sequence

from agents.brief.understanding import Remark, Understanding
from agents.plan_writer.checked import checked
from agents.plan_writer.figures import count_words, listed, money_words
from planner.domain.brief import Question
from planner.domain.forecast import MetricRange
from planner.domain.plan import MediaPlan
from planner.domain.readings import ReadingProblem
from planner.domain.turn import Intent

_FIELD_WORDS: dict[str, str] = {
    "goal": "goal",
    "ad_category": "ad category",
    "formats": "formats",
    "buying_channel": "buying channel",
    "places": "places",
    "ages": "ages",
    "genders": "genders",
    "interests": "interests",
    "languages": "languages",
    "platforms": "platforms",
    "budget": "budget",
    "constraints": "constraints",
    "schedule": "dates",
}
_REMARKS: dict[Remark, str] = {
    Remark.UNREADABLE: (
        "I could not read a campaign in that. Tell me in a sentence or two what it is for, who should see or "
        "hear it, where, when, and with how much money."
    ),
    Remark.SMALL_TALK: (
        "I plan advertising campaigns. Tell me what yours is for, where and when it should run, and with how "
        "much money, and I make a plan that you can question and change."
    ),
    Remark.APPROVAL: (
        "I cannot book anything. Booking needs the approval of a person who is allowed to give it, and that "
        "is not part of this version; nothing has been booked or spent. The plan stays as it is."
    ),
    Remark.NOTHING_TO_UNDO: "There is no earlier change to take back.",
    Remark.WHAT_IF_DROPPED: "I dropped the what-if. The brief and the plan stand as they were.",
    Remark.NOTHING_TO_TAKE: "There is no what-if to take; the brief stands as it is.",
    Remark.NOTHING_CHANGED: "That is how the brief stands already, so nothing changes.",
    Remark.NOTHING_READ: "I found nothing in that to change, so the brief stands as it is.",
    Remark.PROBLEM: "The brief stands as it was.",
}
_WHAT_IF = "This answers a what-if and changes nothing. Say “go with that” to take it."
_TAKEN = "Done: the what-if is now the plan."


def problem_sentences(problems: Sequence[ReadingProblem]) -> Iterator[str]:
    """Say what was understood but could not be used, each thing once."""
    yield from dict.fromkeys(problem.message for problem in problems)


def change_sentence(understanding: Understanding, *, had_brief: bool) -> str:
    """Say what this turn changed in a brief that was there before; empty when there is nothing to say."""
    if understanding.hypothetical or not had_brief:
        return ""
    names = listed([_FIELD_WORDS[name] for name in understanding.changed])
    if understanding.intent is Intent.UNDO:
        return f"I took back the last change ({names})." if names else "I took back the last change."
    if understanding.intent is Intent.START_OVER:
        return "I put the old brief away; “undo” brings it back."
    return f"I changed the {names}." if names else ""


def remark_text(remark: Remark) -> str:
    """Return the words for a reply that neither plans nor asks."""
    return _REMARKS[remark]


def question_text(question: Question) -> str:
    """Return the question with its ready answers."""
    if not question.suggestions:
        return question.text
    return f"{question.text} ({' / '.join(question.suggestions)})"


def plan_reply(
    plan: MediaPlan, standing: MediaPlan | None, *, hypothetical: bool = False, taken: bool = False
) -> str:
    """Return the words for a new plan: its summary, and how it compares to the plan that stands."""
    parts = [_TAKEN] if taken else []
    parts.append(plan.summary)
    if standing is not None and not taken:
        parts += checked(comparison_sentences(plan, standing), plan, standing)
    if hypothetical:
        parts.append(_WHAT_IF)
    return "\n\n".join(part for part in parts if part)


def comparison_sentences(plan: MediaPlan, standing: MediaPlan) -> Iterator[str]:
    """Say what becomes of money, impressions and reach, against the plan that stands."""
    parts = []
    if plan.budget != standing.budget:
        parts.append(f"the budget goes from {money_words(standing.budget)} to {money_words(plan.budget)}")
    for before, after, unit in (
        (standing.forecast.impressions, plan.forecast.impressions, "impressions"),
        (standing.forecast.reach_people, plan.forecast.reach_people, "people reached"),
    ):
        moved = _moved(before, after)
        if moved:
            parts.append(f"{unit} go from {moved}")
    if parts:
        yield f"Against the plan that stands, {listed(parts)}."


def _moved(before: MetricRange | None, after: MetricRange | None) -> str:
    if before is None or after is None:
        return ""
    words = count_words(before.mid), count_words(after.mid)
    return "" if words[0] == words[1] else f"about {words[0]} to about {words[1]}"

"""Answers to questions about the plan that stands, from its own rationale and evidence; no number is made."""

import re
from collections.abc import Callable, Iterable, Iterator

from agents.plan_writer.checked import checked
from agents.plan_writer.figures import money_words
from agents.plan_writer.rationale import (
    avails_sentences,
    delivery_sentences,
    evidence_sentences,
    price_sentences,
    rationale_sentences,
)
from agents.plan_writer.writing import SIMULATED, closed, expectation_sentences
from planner.domain.plan import LineItem, MediaPlan

NO_PLAN = "There is no plan yet, so I have nothing to explain. Tell me what the campaign is for."
_WORD = re.compile(r"\w{3,}")

LineTopic = Callable[[LineItem], Iterable[str]]
_LINE_TOPICS: tuple[tuple[re.Pattern[str], LineTopic], ...] = (
    (re.compile(r"\b(cpms?|price[sd]?|costs?|cheap\w*|expensive)\b", re.I), price_sentences),
    (
        re.compile(r"\b(avail\w*|inventory|sold|sell\W?through|left to book|capacity)\b", re.I),
        avails_sentences,
    ),
    (
        re.compile(r"\b(evidence|based|histor\w*|comparable|cohort|past|source\w*|trust|rests?)\b", re.I),
        evidence_sentences,
    ),
    (
        re.compile(r"\b(deliver\w*|chance|risk\w*|likely|sure|confiden\w*|reach|people|impressions)\b", re.I),
        delivery_sentences,
    ),
)


def answer_about(plan: MediaPlan | None, message: str) -> str:
    """Return what `plan` knows about what `message` asks; everything it knows when the topic is not clear."""
    if plan is None:
        return NO_PLAN
    whole = checked(_plan_topics(plan, message), plan)
    lines = lines_meant(plan, message)
    topics = [topic for pattern, topic in _LINE_TOPICS if pattern.search(message)]
    if whole and not topics and len(lines) == len(plan.line_items):
        return " ".join(whole)
    paragraphs = [" ".join(whole)]
    for line in lines:
        said = [sentence for topic in topics or [rationale_sentences] for sentence in topic(line)]
        kept = checked(said, plan)
        if kept:
            paragraphs.append(f"{line.name} ({money_words(line.budget)}): {' '.join(kept)}")
    return "\n\n".join(part for part in paragraphs if part) or plan.summary


def lines_meant(plan: MediaPlan, message: str) -> list[LineItem]:
    """Return the line items that `message` names by format, placement or place; all when it names none."""
    said = {word.lower() for word in _WORD.findall(message)}
    scored = [
        (len(said & {word.lower() for word in _WORD.findall(f"{line.name} {line.spec.format.value}")}), line)
        for line in plan.line_items
    ]
    best = max((score for score, _ in scored), default=0)
    return [line for score, line in scored if score == best]


def _plan_topics(plan: MediaPlan, message: str) -> Iterator[str]:
    lowered = message.lower()
    if re.search(r"\bassum\w*", lowered):
        yield from (f"I assumed: {closed(row.text, row.basis)}" for row in plan.assumptions)
        if not plan.assumptions:
            yield "I assumed nothing; everything in the brief was stated."
    if re.search(r"\b(left out|leave out|why not|why no|instead|alternatives?|missing|didn.t)\b", lowered):
        yield from (f"I left out {row.name}: {closed(row.reason)}" for row in plan.left_out)
        yield from (f"I could not meet this: {closed(row.ask, row.reason)}" for row in plan.unmet)
        if not plan.left_out and not plan.unmet:
            yield "Nothing that fits the brief was left out."
    if re.search(r"\b(simulat\w*|real|made.up|fake)\b", lowered):
        yield SIMULATED if plan.simulated else "No made-up market stands behind this plan's numbers."
    if re.search(r"\b(how many|total|altogether|overall|expect\w*|forecast\w*)\b", lowered):
        yield from expectation_sentences(plan)

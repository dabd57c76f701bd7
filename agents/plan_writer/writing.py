"""The plan in words: what it buys, what to expect of it, and everything to know before believing it."""

from collections.abc import Iterator

from agents.plan_writer.checked import checked_groups
from agents.plan_writer.figures import listed, money_words, percent_words, range_words, span_words
from agents.plan_writer.rationale import rationale_sentences
from planner.decisions.settled import settled
from planner.domain.forecast import INTERVAL_LEVEL, MetricRange
from planner.domain.plan import MediaPlan
from planner.domain.vocabulary import DeliveryGoal

_GOALS: dict[DeliveryGoal, str] = {
    DeliveryGoal.IMPRESSIONS: "impressions",
    DeliveryGoal.REACH: "reach",
    DeliveryGoal.VIDEO_VIEWS: "video views",
    DeliveryGoal.CLICKS: "clicks",
    DeliveryGoal.PAGE_VIEWS: "page views",
    DeliveryGoal.APP_INSTALLS: "app installs",
    DeliveryGoal.STREAMS: "streams",
    DeliveryGoal.LEADS: "leads",
    DeliveryGoal.CONVERSIONS: "conversions",
}
_LEFT_OUT_SHOWN = 3
SIMULATED = (
    "A made-up market stands behind these numbers: they show how the planner works and predict no real "
    "campaign."
)


def with_words(plan: MediaPlan) -> MediaPlan:
    """Return `plan` with its summary and the rationale of each line item written.

    Every number in sentences of our own stands in the plan, else the sentence is left out. Assumptions,
    reasons and degradations are the plan's own texts and are told as they are.
    """
    own = [[opening(plan), *line_sentences(plan)], list(expectation_sentences(plan))]
    rationales = [rationale_sentences(line) for line in plan.line_items]
    kept = checked_groups([*own, *rationales], plan)
    paragraphs = [*kept[: len(own)], list(caveat_sentences(plan)), list(honesty_sentences(plan))]
    lines = tuple(
        line.model_copy(update={"rationale": " ".join(said)})
        for line, said in zip(plan.line_items, kept[len(own) :], strict=True)
    )
    summary = "\n\n".join(" ".join(sentences) for sentences in paragraphs if sentences)
    return plan.model_copy(update={"summary": summary, "line_items": lines})


def opening(plan: MediaPlan) -> str:
    """Say what for, where, when and for how much."""
    goal, places = settled(plan.brief.goal), settled(plan.brief.places)
    wanted = f" for {_GOALS[goal.delivery_goal]}" if goal is not None else ""
    where = f" in {listed([place.name for place in places.included])}" if places and places.included else ""
    return f"Here is a plan{wanted}{where} from {span_words(plan.flight)} with {money_words(plan.budget)}."


def line_sentences(plan: MediaPlan) -> Iterator[str]:
    """Say what is bought, and what money is left over."""
    bought = [f"{line.name} for {money_words(line.budget)}" for line in plan.line_items]
    if bought:
        yield f"It buys {'; '.join(bought)}."
    left = plan.certificate.unallocated
    if left.amount_micros > 0:
        yield f"{money_words(left)} could not be placed within what you asked for and stays unspent."


def expectation_sentences(plan: MediaPlan) -> Iterator[str]:
    """Say what to expect, with ranges; a goal without evidence is said to be unavailable."""
    forecast = plan.forecast
    metrics: list[tuple[MetricRange | None, str]] = [
        (forecast.impressions, "impressions"),
        (forecast.reach_people, "people reached"),
    ]
    goal = settled(plan.brief.goal)
    unit = _GOALS[goal.delivery_goal] if goal is not None else ""
    apart = goal is not None and goal.delivery_goal not in {DeliveryGoal.IMPRESSIONS, DeliveryGoal.REACH}
    if apart:
        metrics.append((forecast.results, unit))
    known = [range_words(found, name) for found, name in metrics if found is not None]
    if known:
        level = percent_words(INTERVAL_LEVEL)
        yield f"Expect {listed(known)}; the ranges are meant to hold {level} of the time."
    unknown = [name for found, name in metrics if found is None]
    if unknown:
        yield f"There is no evidence for {listed(unknown)}, so I leave that open."
    if forecast.frequency is not None:
        yield f"Each person would see or hear it {range_words(forecast.frequency, 'times')}."


def caveat_sentences(plan: MediaPlan) -> Iterator[str]:
    """Say what was assumed, what could not be met, and what was left out."""
    for assumption in plan.assumptions:
        yield f"I assumed: {closed(assumption.text, assumption.basis)}"
    for ask in plan.unmet:
        yield f"I could not meet this: {closed(ask.ask, ask.reason)}"
    shown = plan.left_out[:_LEFT_OUT_SHOWN]
    for left in shown:
        yield f"I left out {left.name}: {closed(left.reason)}"
    if len(plan.left_out) > len(shown):
        yield "The plan lists everything else that I left out."


def honesty_sentences(plan: MediaPlan) -> Iterator[str]:
    """Say what could not be asked, and whether a made-up market stands behind the numbers."""
    for degradation in plan.degradations:
        yield degradation.message
    if plan.simulated:
        yield SIMULATED


def closed(text: str, reason: str = "") -> str:
    """Join a text and its reason into the end of a sentence."""
    joined = f"{text.rstrip('. ')} ({reason.rstrip('. ')})" if reason else text.rstrip(". ")
    return f"{joined}."

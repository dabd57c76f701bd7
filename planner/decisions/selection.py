"""How many line items, and which: the published rules as a named policy, and what our own must cover.

Our policy chooses, among all sets of at most K lines that cover what the brief names, the one that brings
most of the goal (see `line_sets`). The published rules are kept beside it, as a comparison and as reasons.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from planner.decisions.budget_rules import group_share
from planner.decisions.candidates import wanted_countries
from planner.decisions.evidence import LineEvidence
from planner.decisions.line_count import lines_by_budget
from planner.decisions.settled import settled
from planner.decisions.wishes import effective_wishes
from planner.decisions.wording import percent_words
from planner.domain.brief import Brief, Constraints, Places
from planner.domain.inventory import LineSpec
from planner.domain.money import ExchangeRates, Money
from planner.domain.vocabulary import DeliveryGoal

__all__ = [
    "Coverage",
    "LineCount",
    "RankedLine",
    "beaten_words",
    "coverage_of",
    "line_count",
    "needed_lines",
    "published_rules",
]


@dataclass(frozen=True, slots=True)
class RankedLine:
    """A line's place by the published rules.

    Attributes:
        line_id: The line.
        position: 1 for the best.
        recommended: Whether those rules would put it in the plan.
        score: Sum of the three parts below, each 0 to 1; parts without evidence count nothing.
        cost_to_median: Past cost of the goal's metric over the median of all candidates; None when unknown.
        delivery_rate: Past median of delivered over booked; None when unknown.
        similarity: Mean similarity of the past campaigns; None when there are none.
    """

    line_id: str
    position: int
    recommended: bool
    score: float
    cost_to_median: float | None
    delivery_rate: float | None
    similarity: float | None


def goal_metric(goal: DeliveryGoal) -> str:
    """Return the price metric by which lines of a goal are compared."""
    return (
        "cpm_micros" if goal in (DeliveryGoal.IMPRESSIONS, DeliveryGoal.REACH) else "cost_per_result_micros"
    )


def published_rules(
    lines: Sequence[LineSpec], evidence: Mapping[str, LineEvidence], count: int
) -> tuple[RankedLine, ...]:
    """Rank lines as the published planner does, the best first.

    Low cost against the historical median for the goal's metric, a delivery rate near 100 % and campaigns of
    like kind score; the first `count` are recommended, distinct combinations of format, placement and goal
    before second ones of the same kind.
    """
    costs = {line.line_id: _median_of(evidence, line, goal_metric(line.delivery_goal)) for line in lines}
    known = [cost for cost in costs.values() if cost]
    usual = median(known) if known else None
    scored = []
    for line in lines:
        cost, rate = costs[line.line_id], _median_of(evidence, line, "delivery_rate")
        cohort = evidence[line.line_id].cohort if line.line_id in evidence else None
        ratio = cost / usual if cost and usual else None
        score = (
            (1.0 / (1.0 + ratio) if ratio is not None else 0.0)
            + (max(0.0, 1.0 - abs(1.0 - rate)) if rate is not None else 0.0)
            + (cohort.similarity if cohort else 0.0)
        )
        scored.append((score, line, ratio, rate, cohort.similarity if cohort else None))
    scored.sort(key=lambda entry: (-entry[0], entry[1].line_id))
    first_of_kind: dict[tuple[object, ...], str] = {}
    for _, line, *_ in scored:
        first_of_kind.setdefault((line.format, line.placement, line.delivery_goal), line.line_id)
    distinct = [line.line_id for _, line, *_ in scored if line.line_id in first_of_kind.values()]
    others = [line.line_id for _, line, *_ in scored if line.line_id not in first_of_kind.values()]
    recommended = set((distinct + others)[:count])
    return tuple(
        RankedLine(line.line_id, position, line.line_id in recommended, score, ratio, rate, similarity)
        for position, (score, line, ratio, rate, similarity) in enumerate(scored, start=1)
    )


def beaten_words(ranked: RankedLine, candidates: int) -> str:
    """Return why a usable line is not in the plan, with its place by the published rules."""
    facts = []
    if ranked.cost_to_median is not None:
        difference = ranked.cost_to_median - 1.0
        side = "above" if difference >= 0 else "below"
        facts.append(f"past cost {percent_words(abs(difference))} {side} the candidates' median")
    if ranked.delivery_rate is not None:
        facts.append(f"past delivery {percent_words(ranked.delivery_rate)}")
    if ranked.similarity is not None:
        facts.append(f"past campaigns {percent_words(ranked.similarity)} alike")
    told = f" ({'; '.join(facts)})" if facts else ""
    place = f"rank {ranked.position} of {candidates} by the published rules{told}"
    return f"the chosen line items bring more for the same money; {place}"


def _median_of(evidence: Mapping[str, LineEvidence], line: LineSpec, metric: str) -> float | None:
    found = evidence[line.line_id].benchmark(metric) if line.line_id in evidence else None
    return found.p50 if found else None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a plan must hold at least one line of, and what it would rather hold.

    Attributes:
        required: Name -> lines that serve it: countries named, formats wanted and budget rules.
        preferred: Lines of formats that are preferred.
        unserved: Countries and formats asked for that no line serves.
    """

    required: Mapping[str, frozenset[str]]
    preferred: frozenset[str]
    unserved: tuple[str, ...]


def coverage_of(brief: Brief, lines: Sequence[LineSpec]) -> Coverage:
    """Return what the brief names, matched with the lines at hand.

    A budget rule needs lines too: a least share one inside, a greatest share one outside.
    """
    wishes = effective_wishes(brief)
    asked: list[tuple[str, frozenset[str]]] = [
        (code, _ids(line for line in lines if line.country_code == code))
        for code in wanted_countries(settled(brief.places) or Places())
    ]
    asked += [
        (format_.value, _ids(line for line in lines if line.format is format_)) for format_ in wishes.wanted
    ]
    ruled: dict[str, frozenset[str]] = {}
    everything = _ids(lines)
    for share in (settled(brief.constraints) or Constraints()).shares:
        rule = group_share(share, lines)
        if rule.lowest_share > 0:
            ruled[rule.name] = rule.line_ids
        if rule.highest_share < 1:
            ruled[f"beside {rule.name}"] = everything - rule.line_ids
    return Coverage(
        required={name: ids for name, ids in (*asked, *ruled.items()) if ids},
        preferred=_ids(line for line in lines if line.format in wishes.preferred),
        unserved=tuple(name for name, ids in asked if not ids),
    )


def _ids(lines: Iterable[LineSpec]) -> frozenset[str]:
    return frozenset(line.line_id for line in lines)


@dataclass(frozen=True, slots=True)
class LineCount:
    """How many line items a plan may have.

    Attributes:
        most: At most this many.
        fewest: At least this many (the same as `most` when the user gave the number).
        note: Why it is more than the budget alone suggests, in words; empty otherwise.
    """

    most: int
    fewest: int
    note: str = ""


def line_count(
    budget: Money,
    rates: ExchangeRates | None,
    constraints: Constraints,
    coverage: Coverage,
    lines: Sequence[LineSpec],
) -> LineCount:
    """Return K: the number asked for, else the published rule's, raised to cover all that the brief names."""
    if constraints.line_item_count:
        count = min(constraints.line_item_count, len(lines))
        return LineCount(count, count)
    usual = lines_by_budget(budget, rates)
    needed = needed_lines(coverage, lines)
    if needed > usual:
        note = f"{needed} line items cover everything that was named; the budget alone would suggest {usual}"
        return LineCount(needed, 1, note)
    return LineCount(usual, 1)


def needed_lines(coverage: Coverage, lines: Sequence[LineSpec]) -> int:
    """Fewest lines that serve every required country and format.

    A line serves one country and one format, so the greater of the two counts is needed; where some pairs
    are not on sale, greedy covering finds how many more.
    """
    open_names = set(coverage.required)
    count = 0
    while open_names:
        gains = [sum(line.line_id in coverage.required[name] for name in open_names) for line in lines]
        best = max(range(len(lines)), key=lambda index: (gains[index], -_choice(lines[index], coverage)))
        open_names -= {name for name in open_names if lines[best].line_id in coverage.required[name]}
        count += 1
    return count


def _choice(line: LineSpec, coverage: Coverage) -> int:
    """How many other lines could serve the same country: the scarce are taken first."""
    return len(coverage.required.get(line.country_code, ()))

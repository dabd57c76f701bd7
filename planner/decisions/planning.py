"""The decision: from a brief, evidence and avails to a complete media plan, in numbers only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from planner.decisions.allocation import Allocation, AllocationRules, ResponseCurve
from planner.decisions.assumptions import assumptions_of
from planner.decisions.budget_rules import group_share
from planner.decisions.candidates import Candidates
from planner.decisions.evidence import LineEvidence
from planner.decisions.line_items import bid_for, line_item, line_names
from planner.decisions.line_limits import LineLimits, Unusable, line_limits, rejection
from planner.decisions.line_model import LineModel
from planner.decisions.plan_forecast import plan_forecast, union_worth
from planner.decisions.selection import (
    beaten_words,
    coverage_of,
    line_count,
    needed_lines,
    published_rules,
)
from planner.decisions.settled import settled
from planner.decisions.spread import SpreadAllocation, allocate_spread
from planner.decisions.unmet import standing_brief, unmet_asks
from planner.decisions.water_filling import Mask
from planner.decisions.wording import GOAL_UNITS, micros_words, percent_words, smallest_step_micros
from planner.domain.brief import Advertiser, Brief, Constraints
from planner.domain.history import Floats
from planner.domain.inventory import Avails, LineProblem, LineSpec
from planner.domain.money import ExchangeRates, Money
from planner.domain.plan import Certificate, Degradation, LeftOut, LineItem, MediaPlan
from planner.domain.vocabulary import DeliveryGoal

ENGINE_VERSION = "1"
"""Version of the decision rules, written into every plan."""
EQUALLY_GOOD = 0.02
"""Sets of lines within 2 % of the best are equally good; the more varied one is taken (not for REACH)."""
TOKEN_SHARE = 0.05
"""A line item gets at least this share of the budget, less where many lines are needed: no tokens."""

__all__ = ["PlanInputs", "decide_plan"]


@dataclass(frozen=True)
class PlanInputs:
    """All that a plan is decided from.

    Attributes:
        brief: What is wanted.
        advertiser: Who for.
        today: The advertiser's today.
        candidates: The lines a plan may be made of.
        evidence: Line id -> what past campaigns say.
        models: Line id -> what it would bring.
        avails: Line id -> what is available; lines that could not be asked are missing.
        problems: Lines that the Ads API refused or could not answer for.
        rates: Exchange rates, None when there are none.
        degradations: What could not be asked.
        cause: The sentence that led to this plan.
    """

    brief: Brief
    advertiser: Advertiser
    today: date
    candidates: Candidates
    evidence: Mapping[str, LineEvidence]
    models: Mapping[str, LineModel]
    avails: Mapping[str, Avails] = field(default_factory=dict)
    problems: Sequence[LineProblem] = ()
    rates: ExchangeRates | None = None
    degradations: tuple[Degradation, ...] = ()
    cause: str = ""


def decide_plan(inputs: PlanInputs) -> MediaPlan:
    """Return the plan: line items, money to the micro, forecasts, certificate, reasons. Words come later.

    Line items' budgets plus `certificate.unallocated` are the budget exactly. For the goal REACH a greater
    budget never gives a plan with fewer people reached, all else equal.

    Raises:
        BriefRejectedError: No line can take the budget, the budget cannot cover what was named, or budget
            rules exclude each other.
    """
    return _Decision(inputs).plan()


class _Decision:
    """One decision, step by step; every step reads what the ones before it settled."""

    def __init__(self, inputs: PlanInputs) -> None:
        self.inputs = inputs
        self.candidates = inputs.candidates
        self.currency = inputs.candidates.budget.currency
        self.constraints = settled(inputs.brief.constraints) or Constraints()
        self.names = line_names(self.candidates.lines, self.candidates.products, inputs.brief)
        self.usable, self.unusable = line_limits(
            self.candidates,
            inputs.models,
            inputs.avails,
            inputs.problems,
            constraints=self.constraints,
            rates=inputs.rates,
        )
        if not self.usable:
            raise rejection(self.unusable, self.candidates.budget)
        self.lines = [limits.line for limits in self.usable]
        self.coverage = coverage_of(inputs.brief, self.lines)
        self.count = line_count(
            self.candidates.budget, inputs.rates, self.constraints, self.coverage, self.lines
        )
        token = int(self.candidates.budget.amount_micros * self._token_share())
        self.usable = [limits.worth_having(token) for limits in self.usable]
        self.ranking = published_rules(self.lines, inputs.evidence, self.count.most)
        self.objective, self.curves = self._objective()

    def _token_share(self) -> float:
        """The least share of the budget for a line; it does not depend on the budget, so more stays more."""
        asked = self.constraints.line_item_count or 0
        return min(TOKEN_SHARE, 0.5 / max(needed_lines(self.coverage, self.lines), asked, 1))

    def plan(self) -> MediaPlan:
        inputs, candidates = self.inputs, self.candidates
        # For reach the best division stands: a spread would make some greater budget reach fewer people.
        aimed_at = 0 if self._only_reach else self.count.most
        spread = allocate_spread(
            self.curves, candidates.budget.amount_micros, self._rules(), aimed_at=aimed_at
        )
        allocation = spread.allocation
        chosen = [line for line in self.lines if line.line_id in allocation.spend_micros]
        items = tuple(self._item(line, allocation.spend_micros[line.line_id]) for line in chosen)
        return MediaPlan(
            as_of=inputs.today,
            brief=inputs.brief,
            budget=candidates.budget,
            flight=candidates.schedule.flight,
            gaps=candidates.schedule.gaps,
            dayparts=candidates.schedule.dayparts,
            line_items=items,
            forecast=plan_forecast(chosen, [item.forecast for item in items]),
            certificate=self._certificate(spread),
            rates=inputs.rates if self._rates_used() else None,
            assumptions=assumptions_of(standing_brief(inputs.brief, candidates)),
            unmet=unmet_asks(inputs.brief, candidates, items, self.currency),
            left_out=self._left_out(allocation),
            degradations=inputs.degradations,
            simulated=_simulated(items),
            cause=inputs.cause,
            engine={"decisions": ENGINE_VERSION},
        )

    def _objective(self) -> tuple[str, list[ResponseCurve]]:
        """What is maximised, in words, and each line's curve in its units."""
        models = [self.inputs.models[line.line_id] for line in self.lines]
        goals = {line.delivery_goal for line in self.lines}
        if not any(model.knows_its_goal for model in models):
            if any(model.impressions_curve is not None for model in models):
                name = "impressions, as nothing is known of the goal's results"
                return name, [
                    self._curve(limits, m.impressions_response) for limits, m in self._pairs(models)
                ]
            name = "an even division, as there is no evidence for any line"
            return name, [self._curve(limits, np.sqrt) for limits in self.usable]
        if len(goals) == 1:
            goal = next(iter(goals))
            words = GOAL_UNITS[goal]
            if goal is DeliveryGoal.REACH:
                words = "people reached, added up over the line items"
            return words, [self._curve(limits, model.response) for limits, model in self._pairs(models)]
        everything = np.array([float(self.candidates.budget.amount_micros)])
        best = {
            goal: max(float(m.response(everything)[0]) for m in models if m.goal is goal) or 1.0
            for goal in goals
        }
        name = "results, each goal measured against what its best line would bring for the whole budget"
        return name, [
            self._curve(limits, _scaled(model.response, 1.0 / best[model.goal]))
            for limits, model in self._pairs(models)
        ]

    def _pairs(self, models: Sequence[LineModel]) -> list[tuple[LineLimits, LineModel]]:
        return list(zip(self.usable, models, strict=True))

    def _curve(self, limits: LineLimits, value: Callable[[Floats], Floats]) -> ResponseCurve:
        return ResponseCurve(limits.line.line_id, value, limits.lowest_micros, limits.highest_micros)

    @property
    def _only_reach(self) -> bool:
        return {line.delivery_goal for line in self.lines} == {DeliveryGoal.REACH}

    def _rules(self) -> AllocationRules:
        reach_known = all(self.inputs.models[line.line_id].reach is not None for line in self.lines)
        worth = None
        if self._only_reach and reach_known:
            worth = union_worth(self.lines, self._universes())
        return AllocationRules(
            shares=tuple(group_share(share, self.lines) for share in self.constraints.shares),
            most_lines=self.count.most,
            fewest_lines=self.count.fewest,
            coverage=tuple(self.coverage.required.values()),
            step_micros=smallest_step_micros(self.currency),
            worth=worth,
            tolerance=0.0 if worth is not None else EQUALLY_GOOD,
            preference=self._preference,
            currency=self.currency,
        )

    def _universes(self) -> dict[str, float | None]:
        """The universe of each country: the largest of its lines'."""
        universes: dict[str, float | None] = {}
        for line in self.lines:
            known = self.inputs.models[line.line_id].universe_people
            universes[line.country_code] = max(universes.get(line.country_code) or 0.0, known or 0.0) or None
        return universes

    def _preference(self, sets: Mask) -> Floats:
        """Among equally good sets: preferred formats, then variety, then the published ranking."""
        kinds = {
            kind: np.array([(line.format, line.placement) == kind for line in self.lines])
            for kind in {(line.format, line.placement) for line in self.lines}
        }
        variety = sum(
            ((sets & kind).any(axis=1).astype(np.float64) for kind in kinds.values()), np.zeros(len(sets))
        )
        preferred = np.array([line.line_id in self.coverage.preferred for line in self.lines])
        liked = (sets & preferred).any(axis=1).astype(np.float64)
        scores = {ranked.line_id: ranked.score for ranked in self.ranking}
        ranked = (
            sets @ np.array([scores[line.line_id] for line in self.lines]) / np.maximum(sets.sum(axis=1), 1)
        )
        return np.asarray(liked * 100.0 + variety * 10.0 + ranked, dtype=np.float64)

    def _item(self, line: LineSpec, micros: int) -> LineItem:
        model, avails = self.inputs.models[line.line_id], self.inputs.avails.get(line.line_id)
        product = self.candidates.products[line.product_code]
        forecast = model.forecast(micros, avails)
        return line_item(
            line,
            name=self.names[line.line_id],
            product=product,
            budget=Money(amount_micros=micros, currency=self.currency),
            bid=bid_for(
                product,
                self.candidates.goal,
                self.constraints,
                forecast,
                channel=self.candidates.buying_channel,
                currency=self.currency,
            ),
            forecast=forecast,
            avails=avails,
            model=model,
        )

    def _certificate(self, spread: SpreadAllocation) -> Certificate:
        allocation = spread.allocation
        limits = {found.line.line_id: found for found in self.usable}
        active = [f"{self.names[line]}: {limits[line].ceiling}" for line in allocation.at_ceiling]
        least = int(self.candidates.budget.amount_micros * spread.least_share)
        for line in allocation.at_minimum:
            lowest, floor = limits[line].lowest_micros, limits[line].floor
            if least > lowest:
                lowest, floor = least, "its least share of the spread"
            active.append(f"{self.names[line]}: held at {floor}, {micros_words(lowest, self.currency)}")
        active += list(allocation.binding_shares)
        active += [
            f"{name}: out of reach, what is available ends below it" for name in allocation.missed_shares
        ]
        if spread.line_items:
            least_share, given_up = percent_words(spread.least_share), percent_words(spread.given_up)
            active.append(
                f"{spread.line_items} line items of at least {least_share} of the budget, as many as it is "
                f"worth: the spread gives up {given_up} of the goal"
            )
        elif self.count.note:
            active.append(self.count.note)
        elif len(allocation.spend_micros) == self.count.most < len(self.usable):
            lines = "line item" if self.count.most == 1 else "line items"
            active.append(f"at most {self.count.most} {lines}")
        return Certificate(
            objective=self.objective,
            achieved=allocation.achieved,
            upper_bound=allocation.upper_bound,
            gap=allocation.gap,
            active_constraints=tuple(active),
            marginal_per_1000=allocation.marginal_per_1000,
            unallocated=Money(amount_micros=allocation.unallocated_micros, currency=self.currency),
        )

    def _left_out(self, allocation: Allocation) -> tuple[LeftOut, ...]:
        unusable = [self._left_out_unusable(line) for line in self.unusable]
        ranks = {ranked.line_id: ranked for ranked in self.ranking}
        beaten = [
            LeftOut(
                line_id=line.line_id,
                name=self.names[line.line_id],
                reason=beaten_words(ranks[line.line_id], len(self.ranking)),
            )
            for line in self.lines
            if line.line_id not in allocation.spend_micros
        ]
        return (*beaten, *unusable, *self.candidates.left_out)

    def _left_out_unusable(self, line: Unusable) -> LeftOut:
        return LeftOut(line_id=line.line.line_id, name=self.names[line.line.line_id], reason=line.reason)

    def _rates_used(self) -> bool:
        """Whether any amount came in another currency than the plan's."""
        currencies = {
            self.candidates.products[line.product_code].smallest_budget.currency for line in self.lines
        }
        converted = any(self.inputs.models[line.line_id].evidence.rates_used for line in self.lines)
        # The number of line items follows the budget in EUR.
        return converted or bool(currencies - {self.currency}) or self.currency != "EUR"


def _scaled(value: Callable[[Floats], Floats], factor: float) -> Callable[[Floats], Floats]:
    return lambda spend: value(spend) * factor


def _simulated(items: Sequence[LineItem]) -> bool:
    """Whether a made-up market stands behind any number of the plan."""
    return any(
        (evidence.provenance is not None and evidence.provenance.simulated)
        or (evidence.cohort is not None and evidence.cohort.simulated_share > 0)
        for item in items
        for evidence in item.evidence
    )

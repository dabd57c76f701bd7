"""The least and the most money each candidate line can take, and which lines can take none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planner.decisions.candidates import Candidates
from planner.decisions.exchange import in_currency
from planner.decisions.line_model import LineModel
from planner.decisions.wording import micros_words, money_words
from planner.domain.brief import Constraints
from planner.domain.errors import BriefRejectedError
from planner.domain.inventory import Avails, AvailsStatus, LineProblem, LineSpec
from planner.domain.money import ExchangeRates, Money


@dataclass(frozen=True, slots=True)
class LineLimits:
    """Money that a line can take.

    Attributes:
        line: The line.
        lowest_micros: Least money: the product's minimum, or the smallest line asked for.
        highest_micros: Most money; None without a limit.
        ceiling: What sets the most money, in words; empty without a limit.
        floor: What sets the least money, in words.
    """

    line: LineSpec
    lowest_micros: int
    highest_micros: int | None
    ceiling: str = ""
    floor: str = "its minimum"

    def worth_having(self, token_micros: int) -> "LineLimits":
        """Return the limits with a least money that makes the line more than a token."""
        top = token_micros if self.highest_micros is None else min(token_micros, self.highest_micros)
        if top <= self.lowest_micros:
            return self
        return replace(self, lowest_micros=top, floor="the least share worth a line item")


@dataclass(frozen=True, slots=True)
class Unusable:
    """A line that can take no money: a code, and the reason in words."""

    line: LineSpec
    code: str
    reason: str


def line_limits(
    candidates: Candidates,
    models: Mapping[str, LineModel],
    avails: Mapping[str, Avails],
    problems: Sequence[LineProblem],
    *,
    constraints: Constraints,
    rates: ExchangeRates | None,
) -> tuple[list[LineLimits], list[Unusable]]:
    """Return the lines that can take money with their limits, and those that cannot with the reason."""
    refused = {problem.line_id: problem for problem in problems if problem.recovery != "transient"}
    usable: list[LineLimits] = []
    unusable: list[Unusable] = []
    for line in candidates.lines:
        if line.line_id in refused:
            problem = refused[line.line_id]
            unusable.append(Unusable(line, problem.code, f"the Ads API refuses it: {problem.message}"))
            continue
        found = _limits(
            line,
            candidates,
            models[line.line_id],
            avails.get(line.line_id),
            constraints=constraints,
            rates=rates,
        )
        if isinstance(found, LineLimits):
            usable.append(found)
        else:
            unusable.append(found)
    known = [limits for limits in usable if models[limits.line.line_id].knows_its_goal]
    if known and len(known) < len(usable):
        # Lines whose results nobody can say cannot be weighed against those with evidence.
        unusable.extend(
            Unusable(limits.line, "NO_EVIDENCE", "there is no evidence for what it would bring")
            for limits in usable
            if limits not in known
        )
        usable = known
    return usable, unusable


def _limits(
    line: LineSpec,
    candidates: Candidates,
    model: LineModel,
    avails: Avails | None,
    *,
    constraints: Constraints,
    rates: ExchangeRates | None,
) -> LineLimits | Unusable:
    currency = candidates.budget.currency
    lowest = _least(line, candidates, constraints, rates)
    if avails is not None and (avails.available <= 0 or avails.status is AvailsStatus.UNAVAILABLE):
        return Unusable(line, "INVENTORY_INSUFFICIENT", "nothing is available for it in this flight")
    highest, ceiling = model.spend_limit(avails), ""
    if highest is not None and avails is not None:
        ceiling = (
            f"only {avails.available:,} impressions are available, worth {micros_words(highest, currency)}"
        )
    wanted = in_currency(constraints.cpm_ceiling, currency, rates) if constraints.cpm_ceiling else None
    if wanted is not None and model.impressions_curve is not None:
        budget = candidates.budget.amount_micros
        under = model.spend_under_cpm(float(wanted.amount_micros), budget)
        if under < max(lowest, 1):
            price = model.forecast(max(lowest, 1), None).cpm_micros
            told = f" of about {micros_words(price.mid, currency)}" if price else ""
            reason = f"its price per 1,000 impressions{told} is above the ceiling of {money_words(wanted)}"
            return Unusable(line, "CPM_CEILING", reason)
        if under < budget and (highest is None or under < highest):
            highest = under
            ceiling = f"more money would lift its price per 1,000 above {money_words(wanted)}"
    if highest is not None and highest < lowest:
        least = micros_words(lowest, currency)
        return Unusable(line, "INVENTORY_INSUFFICIENT", f"{ceiling}, less than its minimum of {least}")
    if candidates.budget.amount_micros < lowest:
        least = micros_words(lowest, currency)
        return Unusable(line, "BUDGET_BELOW_MINIMUM", f"it takes at least {least}")
    return LineLimits(line, lowest, highest, ceiling)


def _least(
    line: LineSpec, candidates: Candidates, constraints: Constraints, rates: ExchangeRates | None
) -> int:
    """The greater of the product's minimum and the smallest line asked for (micros, plan's currency)."""
    currency = candidates.budget.currency
    asked = [candidates.products[line.product_code].smallest_budget, constraints.smallest_line]
    amounts = [in_currency(money, currency, rates) for money in asked if money is not None]
    return max((money.amount_micros for money in amounts if money is not None), default=0)


def rejection(unusable: Sequence[Unusable], budget: Money) -> BriefRejectedError:
    """Return the error for a brief whose every line turned out unusable."""
    codes = [line.code for line in unusable]
    code = max(sorted(set(codes)), key=codes.count) if codes else "NO_PRODUCT_FITS"
    first = next((line.reason for line in unusable if line.code == code), "nothing fits")
    advice = {
        "CPM_CEILING": ("raise or drop the price ceiling", "constraints"),
        "INVENTORY_INSUFFICIENT": ("move or lengthen the flight, or widen the audience", "schedule"),
        "BUDGET_BELOW_MINIMUM": (f"raise the budget above {money_words(budget)}", "budget"),
    }.get(code, ("change the audience, formats or flight", None))
    msg = f"No line item can take this budget: {first}. To change that, {advice[0]}."
    return BriefRejectedError(msg, code=code, field=advice[1], suggestion=f"Please {advice[0]}.")

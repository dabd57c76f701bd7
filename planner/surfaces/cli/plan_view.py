"""A plan in a terminal. It renders what the plan holds and computes no number of its own."""

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from planner.domain.evidence import Evidence, EvidenceKind
from planner.domain.forecast import MetricRange
from planner.domain.money import Money
from planner.domain.plan import LineItem, MediaPlan
from planner.service.brief_card import brief_card, money_text, span_text

UNAVAILABLE = "n/a"
"""What a table shows for a number without evidence."""


def plan_view(plan: MediaPlan) -> RenderableType:
    """Return the plan as a rich renderable: brief, line items, evidence, and what to know."""
    parts: list[RenderableType] = [
        Text(_title(plan), style="bold"),
        Text(plan.summary),
        _brief_table(plan),
        _line_table(plan),
    ]
    parts.extend(_line_text(line) for line in plan.line_items)
    parts.extend(_notes(plan))
    return Group(*parts)


def _title(plan: MediaPlan) -> str:
    cause = f", after “{plan.cause}”" if plan.parent_id is not None and plan.cause else ""
    return f"Media plan, version {plan.version}{cause}"


def _brief_table(plan: MediaPlan) -> Table:
    table = Table(box=box.SIMPLE, show_header=False, padding=(0, 1))
    for line in brief_card(plan.brief):
        if line.state == "missing":
            continue
        basis = ", ".join(f'"{words}"' for words in line.words) or line.basis
        grounds = f"{line.state}: {basis}" if basis else line.state
        table.add_row(line.label, Text(line.text), Text(grounds, style="dim"))
    return table


def _line_table(plan: MediaPlan) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_lines=False)
    table.add_column("Line item", justify="left", min_width=24)
    for heading in ("Money", "Impressions", "People", "CPM", "Available"):
        table.add_column(heading, justify="right", no_wrap=True)
    for line in plan.line_items:
        found = line.forecast
        table.add_row(
            line.name,
            money_text(line.budget),
            _counts(found.impressions),
            _counts(found.reach_people),
            _price(found.cpm_micros, plan.budget.currency),
            UNAVAILABLE if line.avails is None else _short(line.avails.available),
        )
    total = plan.forecast
    table.add_section()
    table.add_row(
        "Total, people counted once",
        money_text(plan.budget),
        _counts(total.impressions),
        _counts(total.reach_people),
        "",
        "",
    )
    return table


def _line_text(line: LineItem) -> Text:
    text = Text()
    text.append(f"{line.name} ", style="bold")
    text.append(f"{span_text(line.spec.flight)}. {line.rationale}\n")
    for item in line.evidence:
        text.append(f"  {_evidence(item)}\n", style="dim")
    return text


def _evidence(item: Evidence) -> str:
    if item.kind is EvidenceKind.COHORT and item.cohort is not None:
        cohort = item.cohort
        relaxed = ", ".join(cohort.filters_relaxed) or "none"
        return (
            f"evidence: {cohort.ad_sets} past ad sets of {cohort.advertisers} advertisers, similarity "
            f"{cohort.similarity:.2f}, {cohort.oldest_start} to {cohort.newest_end} (median age "
            f"{cohort.median_age_days} days), filters relaxed: {relaxed}; {', '.join(cohort.sources)}"
        )
    if item.provenance is not None:
        made_up = " (simulated)" if item.provenance.simulated else ""
        return f"evidence: Ads API {item.provenance.source}{made_up} for {', '.join(item.supports)}"
    return f"evidence: {item.note}"


def _notes(plan: MediaPlan) -> list[RenderableType]:
    notes: list[RenderableType] = []
    certificate = plan.certificate
    notes.append(
        Text(
            f"Allocation maximises {certificate.objective}; gap to the upper bound {certificate.gap:.2%}."
            + (
                f" Active: {'; '.join(certificate.active_constraints)}."
                if certificate.active_constraints
                else ""
            )
        )
    )
    if certificate.unallocated.amount_micros:
        notes.append(Text(f"Not allocated: {money_text(certificate.unallocated)}.", style="yellow"))
    for assumption in plan.assumptions:
        notes.append(Text(f"Assumed: {assumption.text} ({assumption.basis})"))
    for unmet in plan.unmet:
        notes.append(Text(f"Not met: {unmet.ask}. {unmet.reason}", style="yellow"))
    for degradation in plan.degradations:
        notes.append(Text(degradation.message, style="yellow"))
    for question in plan.questions:
        notes.append(Text(f"Question: {question.text}", style="bold"))
    if plan.left_out:
        notes.append(Text(f"Left out: {'; '.join(f'{item.name} ({item.reason})' for item in plan.left_out)}"))
    if plan.simulated:
        notes.append(
            Text("These numbers come from a simulated market; nothing here was really on sale.", "dim")
        )
    return notes


def _short(count: float) -> str:
    if count >= 1_000_000:
        return f"{count / 1_000_000:.2f}M"
    if count >= 10_000:
        return f"{count / 1_000:.0f}k"
    return f"{count:,.0f}"


def _counts(found: MetricRange | None) -> str:
    if found is None:
        return UNAVAILABLE
    return f"{_short(found.mid)}\n[dim]{_short(found.low)}-{_short(found.high)}[/dim]"


def _price(found: MetricRange | None, currency: str) -> str:
    if found is None:
        return UNAVAILABLE
    cents = 10_000  # micros in a hundredth of the currency's unit: prices are shown to the cent
    return money_text(Money(amount_micros=round(found.mid / cents) * cents, currency=currency))

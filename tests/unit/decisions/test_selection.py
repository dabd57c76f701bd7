"""The published rules, and what the engine's own choice must cover."""

import pytest

from planner.decisions.candidates import propose_candidates
from planner.decisions.evidence import LineEvidence
from planner.decisions.line_count import lines_by_budget
from planner.decisions.selection import coverage_of, line_count, published_rules
from planner.domain.brief import Brief, Constraints
from planner.domain.evidence import Benchmark, Cohort
from planner.domain.inventory import LineSpec
from planner.domain.money import Money
from planner.domain.vocabulary import Format
from tests.fakes.market import RATES, TODAY, brief, catalogue


def lines_of(wish: Brief) -> tuple[LineSpec, ...]:
    return propose_candidates(wish, catalogue(), today=TODAY, rates=RATES).lines


def evidence(line_id: str, cpm: float, delivery: float = 1.0, similarity: float = 0.8) -> LineEvidence:
    benchmarks = (
        Benchmark(metric="cpm_micros", p10=cpm * 0.7, p50=cpm, p90=cpm * 1.4, ad_sets=40),
        Benchmark(metric="delivery_rate", p10=delivery, p50=delivery, p90=delivery, ad_sets=40),
    )
    cohort = Cohort(
        ad_sets=40,
        advertisers=9,
        similarity=similarity,
        oldest_start=TODAY,
        newest_end=TODAY,
        median_age_days=10,
        benchmarks=benchmarks,
    )
    return LineEvidence(line_id, cohort, {"cpm_micros": 40.0, "delivery_rate": 40.0})


def test_cheap_well_delivered_and_alike_ranks_first() -> None:
    lines = lines_of(brief())
    known = {line.line_id: evidence(line.line_id, 8e6) for line in lines}
    known["DE-AUDIO-PODCAST"] = evidence("DE-AUDIO-PODCAST", 4e6)
    known["DE-DISPLAY-FEED"] = evidence("DE-DISPLAY-FEED", 8e6, delivery=0.5)
    known["DE-VIDEO-IN-STREAM"] = evidence("DE-VIDEO-IN-STREAM", 8e6, similarity=0.3)
    ranked = published_rules(lines, known, 2)
    assert ranked[0].line_id == "DE-AUDIO-PODCAST"
    assert ranked[0].cost_to_median == pytest.approx(0.5)
    assert ranked[1].line_id == "DE-AUDIO-MUSIC"
    assert [line.recommended for line in ranked] == [True, True, False, False]
    assert [line.position for line in ranked] == [1, 2, 3, 4]


def test_distinct_kinds_come_before_second_ones() -> None:
    lines = lines_of(brief(countries=("DE", "FR"), wanted=(Format.AUDIO,)))
    known = {line.line_id: evidence(line.line_id, 8e6) for line in lines}
    known["DE-AUDIO-MUSIC"] = evidence("DE-AUDIO-MUSIC", 4e6)
    known["FR-AUDIO-MUSIC"] = evidence("FR-AUDIO-MUSIC", 5e6)
    recommended = {line.line_id for line in published_rules(lines, known, 2) if line.recommended}
    assert recommended == {"DE-AUDIO-MUSIC", "DE-AUDIO-PODCAST"}


def test_lines_without_evidence_are_ranked_last_and_not_guessed_at() -> None:
    lines = lines_of(brief())
    known = {lines[0].line_id: evidence(lines[0].line_id, 8e6)}
    ranked = published_rules(lines, known, 1)
    assert ranked[0].line_id == lines[0].line_id
    assert all(line.cost_to_median is None for line in ranked[1:])


@pytest.mark.parametrize(
    ("money", "lines"),
    [
        (Money.of(1_000, "EUR"), 1),
        (Money.of(1_100, "USD"), 1),
        (Money.of(1_101, "USD"), 2),
        (Money.of(60_000, "BRL"), 3),
        (Money.of(60_000, "EUR"), 5),
    ],
)
def test_budgets_are_compared_in_eur(money: Money, lines: int) -> None:
    assert lines_by_budget(money, RATES) == lines


def test_without_a_rate_the_count_is_a_middle_one() -> None:
    assert lines_by_budget(Money.of(1_000_000, "USD"), None) == 3


def test_coverage_raises_the_count_and_a_stated_number_overrides_it() -> None:
    wish = brief(countries=("DE", "FR", "BR"), wanted=(Format.AUDIO, Format.VIDEO))
    lines = lines_of(wish)
    coverage = coverage_of(wish, lines)
    assert set(coverage.required) == {"DE", "FR", "BR", "AUDIO", "VIDEO"}
    small = Money.of(900, "EUR")
    raised = line_count(small, RATES, Constraints(), coverage, lines)
    assert (raised.most, raised.fewest) == (3, 1)
    assert "would suggest 1" in raised.note
    stated = line_count(small, RATES, Constraints(line_item_count=2), coverage, lines)
    assert (stated.most, stated.fewest, stated.note) == (2, 2, "")

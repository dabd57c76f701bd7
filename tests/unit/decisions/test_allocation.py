"""Division of money: known optima, floors and caps, sets of lines, and conflicts that are named."""

import numpy as np
import pytest

from planner.decisions.allocation import AllocationRules, ResponseCurve, allocate
from planner.decisions.shares import GroupShare
from planner.domain.errors import BriefRejectedError
from planner.domain.history import Floats

UNIT = 1_000_000


def linear(line_id: str, per_unit: float, lowest: int = 0, highest: int | None = None) -> ResponseCurve:
    return ResponseCurve(
        line_id,
        lambda spend: spend / UNIT * per_unit,
        lowest * UNIT,
        None if highest is None else highest * UNIT,
    )


def root(line_id: str, weight: float, lowest: int = 0, highest: int | None = None) -> ResponseCurve:
    def value(spend: Floats) -> Floats:
        return weight * np.sqrt(spend / UNIT)

    return ResponseCurve(line_id, value, lowest * UNIT, None if highest is None else highest * UNIT)


def test_square_roots_split_by_squared_weight() -> None:
    found = allocate([root("a", 1.0), root("b", 2.0)], 1_000 * UNIT, AllocationRules(step_micros=10_000))
    assert found.spend_micros["a"] == pytest.approx(200 * UNIT, abs=5 * UNIT / 100)
    assert found.spend_micros["b"] == pytest.approx(800 * UNIT, abs=5 * UNIT / 100)
    assert found.gap <= 1e-9
    assert all(micros % 10_000 == 0 for micros in found.spend_micros.values())


def test_a_line_with_little_money_beside_one_with_much_is_still_exact() -> None:
    def hyperbola(ceiling: float, half: float) -> ResponseCurve:
        return ResponseCurve(f"{ceiling}", lambda spend: ceiling * spend / (spend + half))

    curves = [hyperbola(371_982.0, 672_292_752_386.0), hyperbola(5_427_866.0, 891_324_184_188.0)]
    found = allocate(curves, 2_205_123_864_713, AllocationRules())
    assert found.gap <= 1e-9
    assert found.achieved == pytest.approx(3_866_054.305, rel=1e-9)


def test_the_cheaper_line_is_filled_to_its_ceiling_first() -> None:
    found = allocate([linear("dear", 1), linear("cheap", 2, highest=300)], 1_000 * UNIT, AllocationRules())
    assert found.spend_micros == {"dear": 700 * UNIT, "cheap": 300 * UNIT}
    assert found.at_ceiling == ("cheap",)
    assert found.marginal_per_1000 == {"dear": pytest.approx(1000), "cheap": 0.0}


def test_money_that_no_line_can_use_stays_unallocated() -> None:
    found = allocate(
        [linear("a", 1, highest=300), linear("b", 1, highest=200)], 1_000 * UNIT, AllocationRules()
    )
    assert found.unallocated_micros == 500 * UNIT
    assert found.gap == pytest.approx(0, abs=1e-12)


def test_at_most_k_lines_takes_the_best_set_and_not_the_best_starts() -> None:
    # `spike` has the steepest start but takes little; the two steady lines bring more together.
    curves = [linear("spike", 10, highest=10), linear("one", 2, highest=500), linear("two", 1.5)]
    found = allocate(curves, 1_000 * UNIT, AllocationRules(most_lines=2))
    assert set(found.spend_micros) == {"one", "two"}


def test_a_minimum_is_nothing_or_all_of_it() -> None:
    curves = [root("a", 10), root("b", 3, lowest=600)]
    found = allocate(curves, 1_000 * UNIT, AllocationRules())
    assert found.spend_micros == {"a": 1_000 * UNIT}
    both = [root("a", 10, lowest=500), root("b", 3, lowest=600)]
    with pytest.raises(BriefRejectedError) as rejected:
        allocate(both, 1_000 * UNIT, AllocationRules(fewest_lines=2, currency="EUR"))
    assert rejected.value.code == "BUDGET_BELOW_MINIMUM"
    assert "EUR 1,100.00" in rejected.value.message


def test_floors_and_caps_of_disjoint_groups_hold_exactly() -> None:
    curves = [linear("a1", 3), linear("a2", 2), linear("b", 1)]
    floor = GroupShare("at least 40 % on b", frozenset({"b"}), lowest_share=0.4)
    found = allocate(curves, 1_000 * UNIT, AllocationRules(shares=(floor,)))
    assert found.spend_micros == {"a1": 600 * UNIT, "b": 400 * UNIT}
    assert found.binding_shares == ("at least 40 % on b",)
    assert found.gap <= 1e-9
    cap = GroupShare("at most 30 % on a1", frozenset({"a1"}), highest_share=0.3)
    found = allocate(curves, 1_000 * UNIT, AllocationRules(shares=(floor, cap)))
    assert found.spend_micros == {"a1": 300 * UNIT, "a2": 300 * UNIT, "b": 400 * UNIT}


def test_a_fixed_split_is_exact_to_the_micro() -> None:
    budget = 1_000_000_007
    split = (
        GroupShare("exactly 50 % on a", frozenset({"a1", "a2"}), 0.5, 0.5),
        GroupShare("exactly 50 % on b", frozenset({"b"}), 0.5, 0.5),
    )
    curves = [root("a1", 1), root("a2", 3), root("b", 2)]
    found = allocate(curves, budget, AllocationRules(shares=split, step_micros=10_000))
    assert abs(found.spend_micros["b"] * 2 - budget) <= 1
    assert sum(found.spend_micros.values()) == budget


def test_overlapping_groups_are_solved_and_certified() -> None:
    curves = [linear("de-audio", 4), linear("de-video", 3), linear("fr-audio", 2), linear("fr-video", 1)]
    rules = (
        GroupShare("at most 60 % on DE", frozenset({"de-audio", "de-video"}), highest_share=0.6),
        GroupShare("at least 50 % on VIDEO", frozenset({"de-video", "fr-video"}), lowest_share=0.5),
    )
    found = allocate(curves, 1_000 * UNIT, AllocationRules(shares=rules))
    # One tenth in de-audio, half in de-video, the rest in fr-audio: 400 + 1,500 + 800.
    assert found.achieved == pytest.approx(2_700, rel=1e-6)
    assert found.gap <= 1e-6
    assert set(found.binding_shares) == {rule.name for rule in rules}


def test_shares_that_exclude_each_other_are_named_and_no_others() -> None:
    curves = [linear("a", 1), linear("b", 1), linear("c", 1)]
    rules = (
        GroupShare("at least 60 % on a", frozenset({"a"}), lowest_share=0.6),
        GroupShare("at most 90 % on c", frozenset({"c"}), highest_share=0.9),
        GroupShare("at least 50 % on b", frozenset({"b"}), lowest_share=0.5),
    )
    with pytest.raises(BriefRejectedError) as rejected:
        allocate(curves, 1_000 * UNIT, AllocationRules(shares=rules))
    assert rejected.value.code == "SHARES_CONFLICT"
    assert "at least 60 % on a" in rejected.value.message
    assert "at least 50 % on b" in rejected.value.message
    assert "on c" not in rejected.value.message


def test_caps_that_cannot_take_the_budget_conflict() -> None:
    rules = tuple(
        GroupShare(f"at most 30 % on {line}", frozenset({line}), highest_share=0.3) for line in "ab"
    )
    with pytest.raises(BriefRejectedError) as rejected:
        allocate([linear("a", 1), linear("b", 1)], 1_000 * UNIT, AllocationRules(shares=rules))
    assert rejected.value.code == "SHARES_CONFLICT"


def test_a_share_on_nothing_is_refused() -> None:
    rule = GroupShare("at least 20 % on CTV", frozenset(), lowest_share=0.2)
    with pytest.raises(BriefRejectedError) as rejected:
        allocate([linear("a", 1)], 1_000 * UNIT, AllocationRules(shares=(rule,)))
    assert rejected.value.code == "SHARE_WITHOUT_LINES"


def test_a_floor_beyond_what_is_available_is_missed_and_said() -> None:
    rule = GroupShare("at least 50 % on a", frozenset({"a"}), lowest_share=0.5)
    found = allocate(
        [linear("a", 1, highest=200), linear("b", 1)], 1_000 * UNIT, AllocationRules(shares=(rule,))
    )
    assert found.missed_shares == ("at least 50 % on a",)
    assert found.spend_micros == {"a": 200 * UNIT, "b": 800 * UNIT}


def test_coverage_is_kept_even_where_it_costs() -> None:
    curves = [linear("best", 5), linear("good", 4), linear("poor", 1, lowest=100)]
    rules = AllocationRules(most_lines=2, coverage=(frozenset({"poor"}),))
    found = allocate(curves, 1_000 * UNIT, rules)
    assert found.spend_micros == {"best": 900 * UNIT, "poor": 100 * UNIT}
    assert found.at_minimum == ("poor",)


@pytest.mark.parametrize("lines", [13, 40])
def test_many_lines_come_within_a_quarter_percent_of_the_bound(lines: int) -> None:
    rng = np.random.default_rng(lines)
    weights = rng.lognormal(0, 0.7, lines)
    curves = [root(f"L{index}", float(weight), lowest=20) for index, weight in enumerate(weights)]
    found = allocate(curves, 1_000 * UNIT, AllocationRules(most_lines=5))
    # Without the minimums the five heaviest are the best five, and their optimum is closed-form.
    best = float(np.sqrt(np.sort(weights**2)[-5:].sum() * 1_000))
    assert len(found.spend_micros) == 5
    assert found.achieved >= 0.9975 * best


def test_a_thousand_lines_are_divided_with_a_closed_gap() -> None:
    rng = np.random.default_rng(3)
    curves = [root(f"L{index}", float(weight)) for index, weight in enumerate(rng.lognormal(0, 1, 1_000))]
    found = allocate(curves, 1_000_000 * UNIT, AllocationRules())
    assert found.gap <= 1e-8
    assert sum(found.spend_micros.values()) + found.unallocated_micros == 1_000_000 * UNIT


def test_no_lines_and_no_money_are_no_error() -> None:
    assert allocate([], 1_000, AllocationRules()).unallocated_micros == 1_000
    assert allocate([linear("a", 1)], 0, AllocationRules()).spend_micros == {}
    with pytest.raises(ValueError, match="negative"):
        allocate([], -1, AllocationRules())

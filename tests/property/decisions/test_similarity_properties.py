"""Evidence is chosen without looking at outcomes, and does not depend on the order of the rows."""

from dataclasses import fields

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.decisions.benchmarks import weighted_quantiles
from planner.decisions.candidates import propose_candidates
from planner.decisions.evidence import LineEvidence, gather_evidence
from planner.decisions.similarity import FEATURE_WEIGHTS, TargetingColumns
from planner.domain.history import AdSetColumns
from planner.domain.vocabulary import DeliveryGoal
from tests.fakes.market import RATES, TODAY, ad_sets, brief, catalogue

OUTCOMES = (
    "impressions",
    "reach",
    "clicks",
    "video_views",
    "completions",
    "streams",
    "page_views",
    "installs",
    "leads",
    "conversions",
    "spend_micros",
    "delivered_units",
    "booked_units",
)


def evidence_of(rows: AdSetColumns, goal: DeliveryGoal = DeliveryGoal.REACH) -> dict[str, LineEvidence]:
    candidates = propose_candidates(brief(goal=goal), catalogue(), today=TODAY, rates=RATES)
    return gather_evidence(candidates, rows, advertiser_id="adv1", today=TODAY, rates=RATES)


@settings(max_examples=25, deadline=None)
@given(count=st.integers(20, 300), seed=st.integers(0, 10**6), scale=st.floats(0.01, 100))
def test_ad_sets_that_differ_only_in_outcomes_give_the_same_cohort(
    count: int, seed: int, scale: float
) -> None:
    rows = ad_sets(count, seed=seed)
    rng = np.random.default_rng(seed + 1)
    changed = {name: getattr(rows, name) * rng.lognormal(0, 1, count) * scale for name in OUTCOMES}
    others = AdSetColumns(**({field.name: getattr(rows, field.name) for field in fields(rows)} | changed))
    for before, after in zip(evidence_of(rows).values(), evidence_of(others).values(), strict=True):
        assert before.ad_set_ids.tolist() == after.ad_set_ids.tolist()
        assert before.weights.tolist() == after.weights.tolist()
        assert (before.cohort is None) == (after.cohort is None)
        if before.cohort and after.cohort:
            assert before.cohort.similarity == after.cohort.similarity
            assert before.cohort.filters_relaxed == after.cohort.filters_relaxed


@settings(max_examples=25, deadline=None)
@given(count=st.integers(20, 300), seed=st.integers(0, 10**6))
def test_the_order_of_the_rows_does_not_matter(count: int, seed: int) -> None:
    rows = ad_sets(count, seed=seed)
    order = np.random.default_rng(seed).permutation(count)
    for before, after in zip(evidence_of(rows).values(), evidence_of(rows.take(order)).values(), strict=True):
        assert sorted(before.ad_set_ids.tolist()) == sorted(after.ad_set_ids.tolist())
        for metric in ("cpm_micros", "frequency"):
            one, other = before.benchmark(metric), after.benchmark(metric)
            assert (one is None) == (other is None)
            if one and other:
                assert np.isclose(one.p50, other.p50)


@given(
    values=st.lists(st.floats(0.01, 1e9), min_size=1, max_size=50),
    data=st.data(),
)
def test_weighted_quantiles_agree_with_numpy_and_stay_inside(
    values: list[float], data: st.DataObject
) -> None:
    array = np.array(values)
    equal = weighted_quantiles(array, np.ones(len(values)), (0.1, 0.5, 0.9))
    assert np.allclose(equal, np.quantile(array, [0.1, 0.5, 0.9], method="hazen"))
    weights = np.array(data.draw(st.lists(st.floats(0.001, 10), min_size=len(values), max_size=len(values))))
    low, mid, high = weighted_quantiles(array, weights, (0.1, 0.5, 0.9)).tolist()
    assert array.min() <= low <= mid <= high <= array.max()


def test_outcomes_are_not_even_visible_to_similarity() -> None:
    assert not {field.name for field in fields(TargetingColumns)} & set(OUTCOMES)
    assert abs(sum(FEATURE_WEIGHTS.values()) - 1) < 1e-12

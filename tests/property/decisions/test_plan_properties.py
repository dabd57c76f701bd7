"""Plans: money exact to the micro, and never fewer people for more money."""

from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.decisions.candidates import propose_candidates
from planner.decisions.evidence import gather_evidence
from planner.decisions.forecasting import build_line_models
from planner.decisions.planning import PlanInputs, decide_plan
from planner.domain.brief import BudgetShare, Constraints, ShareSubject
from planner.domain.errors import BriefRejectedError
from planner.domain.money import Money
from planner.domain.plan import MediaPlan
from planner.domain.vocabulary import DeliveryGoal, Format
from tests.fakes.market import ADVERTISER, RATES, TODAY, ad_sets, api_forecasts, avails, brief, catalogue

HISTORY = ad_sets(300)


def inputs_for(  # noqa: PLR0917 - the knobs of one scenario
    micros: int,
    countries: tuple[str, ...] = ("DE",),
    goal: DeliveryGoal = DeliveryGoal.REACH,
    constraints: Constraints | None = None,
    available: int | None = None,
    universe: float = 2e6,
    with_api: bool = True,
    wanted: tuple[Format, ...] = (),
) -> PlanInputs:
    wish = brief(
        countries=countries,
        goal=goal,
        budget=Money(amount_micros=micros, currency="EUR"),
        constraints=constraints,
        wanted=wanted,
    )
    candidates = propose_candidates(wish, catalogue(), today=TODAY, rates=RATES)
    evidence = gather_evidence(candidates, HISTORY, advertiser_id="adv1", today=TODAY, rates=RATES)
    api = api_forecasts(candidates.lines, universe=universe, up_to_units=200_000.0) if with_api else {}
    supply = {}
    if available is not None:
        lines = enumerate(candidates.lines)
        supply = {line.line_id: avails(line.line_id, available // (1 + index)) for index, line in lines}
    return PlanInputs(
        brief=wish,
        advertiser=ADVERTISER,
        today=TODAY,
        candidates=candidates,
        evidence=evidence,
        models=build_line_models(candidates, evidence, api),
        avails=supply,
        rates=RATES,
    )


def with_budget(inputs: PlanInputs, micros: int) -> PlanInputs:
    """The same inputs, with another budget."""
    candidates = replace(inputs.candidates, budget=Money(amount_micros=micros, currency="EUR"))
    return replace(inputs, candidates=candidates)


shares = st.lists(
    st.builds(
        BudgetShare,
        subject=st.sampled_from(
            [
                ShareSubject(format=Format.AUDIO),
                ShareSubject(format=Format.VIDEO),
                ShareSubject(country_code="DE"),
                ShareSubject(country_code="FR"),
            ]
        ),
        lowest_share=st.sampled_from([0.0, 0.2, 0.4]),
        highest_share=st.sampled_from([0.5, 0.6, 1.0]),
    ),
    max_size=3,
).map(tuple)


@settings(max_examples=60, deadline=None)
@given(
    micros=st.integers(10**9, 10**13),
    countries=st.sampled_from([("DE",), ("DE", "FR")]),
    goal=st.sampled_from([DeliveryGoal.REACH, DeliveryGoal.CLICKS, DeliveryGoal.IMPRESSIONS]),
    rules=shares,
    available=st.none() | st.integers(100_000, 50_000_000),
)
def test_line_items_and_the_rest_sum_to_the_budget(
    micros: int,
    countries: tuple[str, ...],
    goal: DeliveryGoal,
    rules: tuple[BudgetShare, ...],
    available: int | None,
) -> None:
    try:
        plan = decide_plan(inputs_for(micros, countries, goal, Constraints(shares=rules), available))
    except BriefRejectedError:
        return
    spent = sum(item.budget.amount_micros for item in plan.line_items)
    assert spent + plan.certificate.unallocated.amount_micros == micros
    assert plan.certificate.unallocated.amount_micros >= 0
    for item in plan.line_items:
        assert item.budget.amount_micros > 0
        assert sum(item.daily_pacing_micros) == item.budget.amount_micros
    assert 0 <= plan.certificate.gap <= 1
    assert plan.certificate.achieved <= plan.certificate.upper_bound


@settings(max_examples=60, deadline=None)
@given(
    less=st.integers(10**9, 10**12),
    factor=st.floats(1.0, 6.0),
    countries=st.sampled_from([("DE",), ("DE", "FR")]),
    available=st.none() | st.integers(200_000, 50_000_000),
    universe=st.floats(5e4, 2e7),
    with_api=st.booleans(),
    wanted=st.sampled_from([(), (Format.AUDIO, Format.VIDEO)]),
)
@example(10**9, 5.0, ("DE", "FR"), None, 2e6, True, ())
@example(10**9, 1.0001, ("DE", "FR"), 400_000, 5e4, False, ())
@example(458_607_849_633, 4.0, ("DE",), 26_698_807, 2e7, False, (Format.AUDIO, Format.VIDEO))
def test_more_money_never_reaches_fewer_people(  # noqa: PLR0917 - Hypothesis passes them by name
    less: int,
    factor: float,
    countries: tuple[str, ...],
    available: int | None,
    universe: float,
    with_api: bool,
    wanted: tuple[Format, ...],
) -> None:
    inputs = inputs_for(
        10**10,
        countries,
        available=available,
        universe=universe,
        with_api=with_api,
        wanted=wanted,
    )

    def decided(micros: int) -> MediaPlan | None:
        try:
            return decide_plan(with_budget(inputs, micros))
        except BriefRejectedError:
            return None

    smaller, greater = decided(less), decided(int(less * factor))
    if smaller is None:
        return
    assert greater is not None
    assert smaller.forecast.reach_people is not None
    assert greater.forecast.reach_people is not None
    assert greater.forecast.reach_people.mid >= smaller.forecast.reach_people.mid * (1 - 1e-6)

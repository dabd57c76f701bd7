"""The whole decision: money, line items, what binds, what is left out, what could not be met."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from planner.decisions.candidates import propose_candidates
from planner.decisions.evidence import gather_evidence
from planner.decisions.forecasting import build_line_models
from planner.decisions.planning import PlanInputs, decide_plan
from planner.domain.brief import (
    Assumed,
    Brief,
    BudgetShare,
    Constraints,
    FormatWishes,
    Goal,
    KpiKind,
    KpiTarget,
    ShareSubject,
    Stated,
    UnmetAsk,
    Words,
)
from planner.domain.errors import BriefRejectedError
from planner.domain.evidence import EvidenceKind
from planner.domain.forecast import ForecastBasis
from planner.domain.history import AdSetColumns
from planner.domain.inventory import Avails, AvailsStatus, LineProblem, Product
from planner.domain.money import Money
from planner.domain.plan import BidStrategy, Degradation, DegradationKind, MediaPlan
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal, Format
from tests.fakes.market import (
    ADVERTISER,
    RATES,
    TODAY,
    ad_sets,
    api_forecasts,
    avails,
    brief,
    catalogue,
    product,
)

HISTORY = ad_sets(400)


def inputs(
    wish: Brief,
    *,
    products: tuple[Product, ...] | None = None,
    history: AdSetColumns | None = HISTORY,
    api: bool = True,
    supply: dict[str, Avails] | None = None,
    problems: tuple[LineProblem, ...] = (),
    **api_changes: Any,
) -> PlanInputs:
    candidates = propose_candidates(
        wish, catalogue() if products is None else products, today=TODAY, rates=RATES
    )
    evidence = gather_evidence(candidates, history, advertiser_id="adv1", today=TODAY, rates=RATES)
    told = api_forecasts(candidates.lines, currency=candidates.budget.currency, **api_changes) if api else {}
    return PlanInputs(
        brief=wish,
        advertiser=ADVERTISER,
        today=TODAY,
        candidates=candidates,
        evidence=evidence,
        models=build_line_models(candidates, evidence, told),
        avails=supply or {},
        problems=problems,
        rates=RATES,
        cause="words",
    )


def plan_of(wish: Brief, **changes: Any) -> MediaPlan:
    return decide_plan(inputs(wish, **changes))


def line_ids(plan: MediaPlan) -> list[str]:
    return [item.line_id for item in plan.line_items]


def test_ten_thousand_at_twenty_a_thousand_on_400_000_avails_plans_eight() -> None:
    wish = brief(budget=Money.of(10_000, "USD"), goal=DeliveryGoal.IMPRESSIONS)
    price_20 = ad_sets(100, format="AUDIO", placement="MUSIC", country_code="DE", currency="USD")
    rows = replace(price_20, spend_micros=price_20.impressions * 20_000.0)
    usd = product(smallest_budget=Money.of(250, "USD"))
    plan = plan_of(
        wish,
        products=(usd,),
        history=rows,
        api=False,
        supply={"DE-AUDIO-MUSIC": avails("DE-AUDIO-MUSIC", 400_000)},
    )
    (item,) = plan.line_items
    assert item.budget == Money.of(8_000, "USD")
    assert plan.certificate.unallocated == Money.of(2_000, "USD")
    assert item.forecast.impressions is not None
    assert item.forecast.impressions.mid == pytest.approx(400_000)
    (binding,) = plan.certificate.active_constraints
    assert "400,000 impressions are available" in binding
    assert "USD 8,000" in binding
    assert item.sell_through_after == pytest.approx((160_000 + 400_000) / 800_000)


def test_a_plan_is_complete_but_for_its_words() -> None:
    plan = plan_of(brief(countries=("DE", "FR")))
    assert plan.summary == ""
    assert (plan.plan_id, plan.version, plan.digest) == ("", 1, "")
    assert plan.cause == "words"
    assert plan.engine["decisions"]
    assert plan.forecast.basis is ForecastBasis.HISTORY_AND_API
    assert plan.certificate.gap <= 1e-6
    assert not plan.simulated
    for item in plan.line_items:
        assert item.rationale == ""
        assert item.spec.budget == item.budget
        assert len(item.daily_pacing_micros) == 28
        kinds = {evidence.kind for evidence in item.evidence}
        assert kinds == {EvidenceKind.COHORT, EvidenceKind.ADS_API, EvidenceKind.FORMULA}
        assert item.bid.strategy is BidStrategy.MAX_BID
        assert plan.certificate.marginal_per_1000[item.line_id] > 0
    considered = {left.line_id for left in plan.left_out} | set(line_ids(plan))
    assert len(considered) == 8
    assert all(left.reason for left in plan.left_out)


@pytest.mark.parametrize(
    ("eur", "most"), [(1_000, 1), (1_001, 2), (5_000, 2), (15_000, 3), (15_001, 4), (49_999, 4), (50_000, 5)]
)
def test_the_number_of_lines_grows_with_the_budget(eur: int, most: int) -> None:
    plan = plan_of(brief(goal=DeliveryGoal.LEADS, countries=("DE",), budget=Money.of(eur, "EUR")), api=False)
    assert 1 <= len(plan.line_items) <= most


def test_every_named_country_and_wanted_format_is_covered_and_that_is_said() -> None:
    wish = brief(
        countries=("DE", "FR", "BR"), wanted=(Format.AUDIO, Format.VIDEO), budget=Money.of(4_000, "EUR")
    )
    plan = plan_of(wish)
    assert {item.spec.country_code for item in plan.line_items} == {"DE", "FR", "BR"}
    assert {item.spec.format for item in plan.line_items} == {Format.AUDIO, Format.VIDEO}
    assert any("3 line items cover everything" in rule for rule in plan.certificate.active_constraints)


def test_a_budget_that_cannot_cover_what_was_named_is_refused_with_the_amount() -> None:
    wish = brief(countries=("DE", "FR", "BR"), budget=Money.of(600, "EUR"))
    with pytest.raises(BriefRejectedError) as rejected:
        plan_of(wish)
    assert rejected.value.code == "BUDGET_BELOW_MINIMUM"
    assert "EUR 750.00" in rejected.value.message


def test_the_number_of_lines_asked_for_is_kept() -> None:
    plan = plan_of(brief(constraints=Constraints(line_item_count=4), goal=DeliveryGoal.IMPRESSIONS))
    assert len(plan.line_items) == 4


def test_more_lines_than_can_be_had_is_said() -> None:
    plan = plan_of(brief(constraints=Constraints(line_item_count=9)))
    assert len(plan.line_items) == 4
    assert any("9 line items" in ask.ask for ask in plan.unmet)


def test_a_fixed_split_is_exact() -> None:
    rules = tuple(
        BudgetShare(subject=ShareSubject(format=format_), lowest_share=share, highest_share=share)
        for format_, share in ((Format.AUDIO, 0.6), (Format.VIDEO, 0.4))
    )
    plan = plan_of(brief(constraints=Constraints(shares=rules)))
    video = sum(i.budget.amount_micros for i in plan.line_items if i.spec.format is Format.VIDEO)
    assert video == Money.of(8_000, "EUR").amount_micros
    assert "exactly 40 % on VIDEO" in plan.certificate.active_constraints


def test_shares_over_formats_and_countries_hold_together() -> None:
    rules = (
        BudgetShare(subject=ShareSubject(format=Format.VIDEO), lowest_share=0.3),
        BudgetShare(subject=ShareSubject(country_code="FR"), lowest_share=0.5),
    )
    plan = plan_of(brief(countries=("DE", "FR"), constraints=Constraints(shares=rules)))
    total = plan.budget.amount_micros
    video = sum(i.budget.amount_micros for i in plan.line_items if i.spec.format is Format.VIDEO)
    france = sum(i.budget.amount_micros for i in plan.line_items if i.spec.country_code == "FR")
    assert video >= 0.3 * total - 20_000
    assert france >= 0.5 * total - 20_000


@pytest.mark.parametrize("eur", [1_000, 90_000])
def test_budget_rules_hold_with_few_and_with_many_lines(eur: int) -> None:
    rules = (
        BudgetShare(subject=ShareSubject(format=Format.VIDEO), lowest_share=0.3),
        BudgetShare(subject=ShareSubject(country_code="BR"), lowest_share=0.25, highest_share=0.4),
    )
    wish = brief(
        countries=("DE", "FR", "BR", "US"),
        goal=DeliveryGoal.LEADS,
        budget=Money.of(eur, "EUR"),
        constraints=Constraints(shares=rules),
    )
    plan = plan_of(wish)
    total = plan.budget.amount_micros
    video = sum(i.budget.amount_micros for i in plan.line_items if i.spec.format is Format.VIDEO)
    brazil = sum(i.budget.amount_micros for i in plan.line_items if i.spec.country_code == "BR")
    assert {item.spec.country_code for item in plan.line_items} == {"DE", "FR", "BR", "US"}
    assert video >= 0.3 * total - 20_000
    assert 0.25 * total - 20_000 <= brazil <= 0.4 * total + 20_000


def test_a_split_raises_the_number_of_lines() -> None:
    half = BudgetShare(subject=ShareSubject(format=Format.VIDEO), lowest_share=0.5, highest_share=0.5)
    plan = plan_of(brief(budget=Money.of(1_000, "EUR"), constraints=Constraints(shares=(half,))))
    assert sorted(item.budget.amount_micros for item in plan.line_items) == [500_000_000, 500_000_000]


def test_a_preferred_format_is_taken_where_it_costs_next_to_nothing() -> None:
    wish = brief(goal=DeliveryGoal.LEADS, formats=Stated(value=FormatWishes(preferred=(Format.DISPLAY,))))
    assert any(item.spec.format is Format.DISPLAY for item in plan_of(wish).line_items)


def test_lines_that_the_api_refuses_are_left_out_with_its_reason() -> None:
    refused = LineProblem(line_id="DE-AUDIO-MUSIC", code="AUDIENCE_TOO_SMALL", message="too few people")
    retried = LineProblem(
        line_id="DE-AUDIO-PODCAST", code="ADS_API_UNAVAILABLE", message="no answer", recovery="transient"
    )
    plan = plan_of(brief(), problems=(refused, retried))
    reasons = {left.line_id: left.reason for left in plan.left_out}
    assert "too few people" in reasons["DE-AUDIO-MUSIC"]
    assert "DE-AUDIO-PODCAST" not in reasons or "no answer" not in reasons["DE-AUDIO-PODCAST"]


def test_lines_without_inventory_are_left_out_and_nothing_left_is_refused() -> None:
    wish = brief()
    gone = {"DE-AUDIO-MUSIC": avails("DE-AUDIO-MUSIC", 0, status=AvailsStatus.UNAVAILABLE)}
    plan = plan_of(wish, supply=gone)
    assert "nothing is available" in {left.line_id: left.reason for left in plan.left_out}["DE-AUDIO-MUSIC"]
    with pytest.raises(BriefRejectedError) as rejected:
        plan_of(wish, products=(product(),), supply=gone)
    assert rejected.value.code == "INVENTORY_INSUFFICIENT"


def test_a_price_ceiling_keeps_dear_lines_out_and_sets_the_bid() -> None:
    ceiling = Money.of("9.50", "EUR")
    plan = plan_of(brief(constraints=Constraints(cpm_ceiling=ceiling)))
    assert any("above the ceiling" in left.reason for left in plan.left_out)
    for item in plan.line_items:
        assert item.forecast.cpm_micros is not None
        assert item.forecast.cpm_micros.mid <= ceiling.amount_micros * (1 + 1e-6)
        assert item.bid.amount == ceiling
    with pytest.raises(BriefRejectedError) as rejected:
        plan_of(brief(constraints=Constraints(cpm_ceiling=Money.of("0.10", "EUR"))))
    assert rejected.value.code == "CPM_CEILING"


def test_bids_follow_the_product_and_the_target() -> None:
    reserved = plan_of(brief(), products=(product(reserved=True),))
    assert reserved.line_items[0].bid.strategy is BidStrategy.FIXED_PRICE
    direct = brief(buying_channel=Stated(value=BuyingChannel.DIRECT))
    assert plan_of(direct).line_items[0].bid.strategy is BidStrategy.FIXED_PRICE
    target = KpiTarget(kind=KpiKind.COST_PER_CLICK, ceiling=Money.of(2, "EUR"))
    goal: Stated[Goal] = Stated(value=Goal(delivery_goal=DeliveryGoal.CLICKS, kpi=target))
    clicks = plan_of(brief().model_copy(update={"goal": goal}), products=(product(),))
    assert clicks.line_items[0].bid.strategy is BidStrategy.COST_PER_RESULT
    blind = plan_of(brief(), history=None, api=False)
    assert blind.line_items[0].bid.strategy is BidStrategy.AUTOBID


def test_targets_that_the_forecast_misses_are_unmet() -> None:
    def goal(kpi: KpiTarget) -> Brief:
        return brief().model_copy(
            update={"goal": Stated(value=Goal(delivery_goal=DeliveryGoal.REACH, kpi=kpi))}
        )

    many = plan_of(goal(KpiTarget(kind=KpiKind.COUNT, count=50_000_000)))
    assert any("50,000,000 people" in ask.ask for ask in many.unmet)
    few = plan_of(goal(KpiTarget(kind=KpiKind.COUNT, count=1_000)))
    assert few.unmet == ()
    cheap = plan_of(goal(KpiTarget(kind=KpiKind.CPM, ceiling=Money.of("0.50", "EUR"))))
    assert any("cpm of at most EUR 0.50" in ask.ask for ask in cheap.unmet)


def test_what_the_brief_could_not_meet_and_a_country_without_lines_are_said() -> None:
    unmet = UnmetAsk(words=(Words(text="billboards", start=0, end=10),), ask="billboards", reason="not sold")
    german = (product(countries=("DE",)),)
    plan = plan_of(brief(countries=("DE", "FR"), unmet=(unmet,)), products=german)
    assert [ask.ask for ask in plan.unmet] == ["billboards", "France"]


def test_assumed_fields_become_assumptions() -> None:
    goal: Assumed[Goal] = Assumed(value=Goal(delivery_goal=DeliveryGoal.REACH), basis="no goal was named")
    plan = plan_of(brief().model_copy(update={"goal": goal}))
    (assumption,) = plan.assumptions
    assert (assumption.field, assumption.basis) == ("goal", "no goal was named")
    assert "people reached" in assumption.text


def test_without_the_api_the_plan_stands_on_history_and_says_so() -> None:
    plan = plan_of(brief(), api=False)
    assert plan.forecast.basis is ForecastBasis.HISTORY_ONLY
    assert all(item.avails is None and item.sell_through_after is None for item in plan.line_items)


def test_without_any_evidence_numbers_are_missing_and_money_is_split_evenly() -> None:
    wish = brief(budget=Money.of(3_000, "EUR"), constraints=Constraints(line_item_count=4))
    plan = plan_of(wish, history=None, api=False)
    assert plan.forecast.basis is ForecastBasis.UNAVAILABLE
    assert plan.forecast.impressions is None
    assert plan.forecast.reach_people is None
    assert {item.budget for item in plan.line_items} == {Money.of(750, "EUR")}
    assert "no evidence" in plan.certificate.objective


def test_results_nobody_knows_fall_back_to_impressions_openly() -> None:
    plan = plan_of(brief(goal=DeliveryGoal.STREAMS))
    assert plan.forecast.results is None
    assert plan.certificate.objective.startswith("impressions")


def test_a_made_up_market_is_said_to_be_one() -> None:
    assert plan_of(brief(), simulated=True).simulated
    made_up = ad_sets(400, simulated=True)
    assert plan_of(brief(), history=made_up).simulated


def test_degradations_are_passed_on() -> None:
    degraded = Degradation(kind=DegradationKind.AVAILS, message="no avails", code="ADS_API_UNAVAILABLE")
    plan = decide_plan(replace(inputs(brief()), degradations=(degraded,)))
    assert plan.degradations == (degraded,)


def test_rates_are_kept_only_where_something_was_converted() -> None:
    assert plan_of(brief()).rates is None
    assert plan_of(brief(budget=Money.of(20_000, "USD"))).rates == RATES
    assert plan_of(brief(), history=ad_sets(400, currency="USD")).rates == RATES


def test_gaps_are_not_paid_for() -> None:
    wish = brief(days=10)
    schedule = wish.schedule
    assert isinstance(schedule, Stated)
    start = schedule.value.flight.start
    gap = schedule.value.flight.model_copy(update={"start": start, "end": start + timedelta(days=2)})
    gapped = schedule.value.model_copy(update={"gaps": (gap,)})
    plan = plan_of(wish.model_copy(update={"schedule": Stated(value=gapped)}))
    assert all(len(item.daily_pacing_micros) == 7 for item in plan.line_items)
    assert plan.gaps == (gap,)

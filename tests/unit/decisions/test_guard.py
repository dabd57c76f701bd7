"""Numbers in prose must stand in the plan; numbers from a model must stand in the words."""

import pytest

from planner.decisions.candidates import propose_candidates
from planner.decisions.digest import plan_digest
from planner.decisions.evidence import gather_evidence
from planner.decisions.forecasting import build_line_models
from planner.decisions.guard import number_occurs_in_words, numbers_in_prose_not_in_plan
from planner.decisions.planning import PlanInputs, decide_plan
from planner.domain.money import Money
from planner.domain.plan import MediaPlan
from tests.fakes.market import ADVERTISER, RATES, TODAY, ad_sets, api_forecasts, avails, brief, catalogue


@pytest.fixture(scope="module")
def plan() -> MediaPlan:
    wish = brief(countries=("DE", "FR"), budget=Money.of(123_456, "EUR"))
    candidates = propose_candidates(wish, catalogue(), today=TODAY, rates=RATES)
    evidence = gather_evidence(candidates, ad_sets(300), advertiser_id="adv1", today=TODAY, rates=RATES)
    models = build_line_models(candidates, evidence, api_forecasts(candidates.lines))
    supply = {line.line_id: avails(line.line_id, 40_000_000) for line in candidates.lines}
    return decide_plan(PlanInputs(wish, ADVERTISER, TODAY, candidates, evidence, models, supply, rates=RATES))


def test_what_the_plan_says_may_be_said_in_every_usual_form(plan: MediaPlan) -> None:
    item = plan.line_items[0]
    share = item.budget.amount_micros / plan.budget.amount_micros
    assert item.forecast.impressions is not None
    assert item.forecast.cpm_micros is not None
    assert plan.forecast.reach_people is not None
    impressions, cpm = item.forecast.impressions.mid, item.forecast.cpm_micros.mid / 1e6
    reach = plan.forecast.reach_people.mid
    texts = [
        "EUR 123,456 or €123k, that is 123.5k",
        f"{share:.1%} of the budget",
        f"about {impressions / 1e6:.2f}M impressions, {impressions:,.0f} exactly",
        f"at a CPM of EUR {cpm:.2f}, per 1,000 impressions",
        f"reaching {round(reach / 1000):,}k people",
        "from 1 March 2027 to 28 March, i.e. 2027-03-01 for 28 days or 4 weeks",
        "March 28, 2027 is the last day",
        f"{len(plan.line_items)} line items in two countries",
        "all ages 13 and older, an 80 % interval",
    ]
    for text in texts:
        assert numbers_in_prose_not_in_plan(text, plan) == (), text


@pytest.mark.parametrize(
    ("text", "strangers"),
    [
        ("EUR 124,999", ("124,999",)),
        ("reaching 987,654,321 people", ("987,654,321",)),
        ("runs until 5 May 2027", ("5 May 2027",)),
        ("starts 2027-03-02", ("2027-03-02",)),
        ("a lift of 61.37 %", ("61.37 %",)),
        ("costs $77.77 per thousand", ("77.77",)),
        ("fifteen thousand people", ("fifteen thousand",)),
        ("123,456 impressions", ("123,456",)),
        ("EUR 1,527,522", ("1,527,522",)),
        ("no numbers at all", ()),
        ("in 2031", ("2031",)),
    ],
)
def test_what_it_does_not_say_is_caught(plan: MediaPlan, text: str, strangers: tuple[str, ...]) -> None:
    assert numbers_in_prose_not_in_plan(text, plan) == strangers


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (20_000, "make it 20k"),
        (1_500_000, "$1.5M"),
        (10_500, "10,5k €"),
        (20_000, "R$ 20 mil"),
        (18_000, "CHF 18'000"),
        (500_000, "5 lakh rupees"),
        (15_000, "fifteen grand"),
        (250, "£250 a day"),
        (0.3, "30 % on video"),
        (30, "thirty percent"),
        (25, "twenty-five and older"),
        (1_234.56, "1.234,56 EUR"),
        (2_500_000, "two million five hundred thousand"),
        (12, "from 12 May"),
    ],
)
def test_a_number_that_was_said_is_found(number: float, words: str) -> None:
    assert number_occurs_in_words(number, words)


@pytest.mark.parametrize(
    ("number", "words"),
    [(20_001, "20k"), (50, "fifteen"), (3, "30 %"), (1_000, "a lot"), (15, "fifteen grand")],
)
def test_a_number_that_was_not_said_is_not(number: float, words: str) -> None:
    assert not number_occurs_in_words(number, words)


def test_the_digest_is_of_the_content_alone(plan: MediaPlan) -> None:
    digest = plan_digest(plan)
    assert len(digest) == 64
    named = plan.model_copy(update={"plan_id": "p", "version": 7, "parent_id": "q", "digest": "d"})
    assert plan_digest(named) == digest
    assert plan_digest(MediaPlan.model_validate_json(plan.model_dump_json())) == digest
    assert plan_digest(plan.model_copy(update={"summary": "words"})) != digest
    huge = Money(amount_micros=2**60, currency="EUR")
    assert plan_digest(plan.model_copy(update={"budget": huge})) != digest

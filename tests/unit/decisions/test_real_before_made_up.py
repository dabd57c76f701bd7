"""A simulated API never moves the level that real campaigns set; it gives the shape of the curve alone."""

import pytest

from planner.decisions.candidates import propose_candidates
from planner.decisions.evidence import gather_evidence
from planner.decisions.forecasting import build_line_models
from planner.domain.forecast import ForecastBasis
from planner.domain.inventory import Provenance
from planner.domain.vocabulary import DeliveryGoal, Format
from tests.fakes.market import ADVERTISER, RATES, TODAY, ad_sets, api_forecasts, brief, catalogue

LINE = "DE-AUDIO-MUSIC"


def impressions(*, api_is_simulated: bool, cohort_is_simulated: bool) -> tuple[float, ForecastBasis, float]:
    """Impressions for a third of the budget, their basis, and what the API alone would say."""
    candidates = propose_candidates(
        brief(goal=DeliveryGoal.IMPRESSIONS, wanted=(Format.AUDIO,)), catalogue(), today=TODAY, rates=RATES
    )
    rows = ad_sets(200, simulated=cohort_is_simulated, country_code="DE", format="AUDIO", placement="MUSIC")
    evidence = gather_evidence(
        candidates, rows, advertiser_id=ADVERTISER.account_id, today=TODAY, rates=RATES
    )
    answers = {
        line_id: answer.model_copy(
            update={"provenance": Provenance(source="api/1", simulated=api_is_simulated)}
        )
        for line_id, answer in api_forecasts(candidates.lines).items()
    }
    model = build_line_models(candidates, evidence, answers)[LINE]
    spend = candidates.budget.amount_micros // 3
    found = model.forecast(spend, None).impressions
    assert found is not None
    assert model.api_impressions is not None
    return found.mid, model.basis, float(model.api_impressions.at(float(spend)))


def test_a_made_up_market_does_not_move_what_real_campaigns_paid() -> None:
    mid, basis, api = impressions(api_is_simulated=True, cohort_is_simulated=False)
    alone, _, _ = impressions(api_is_simulated=False, cohort_is_simulated=False)
    assert basis is ForecastBasis.HISTORY_ONLY
    assert abs(mid - api) > abs(alone - api)


@pytest.mark.parametrize("simulated", [True, False])
def test_an_api_and_a_history_of_the_same_kind_are_combined(simulated: bool) -> None:
    _, basis, _ = impressions(api_is_simulated=simulated, cohort_is_simulated=simulated)
    assert basis is ForecastBasis.HISTORY_AND_API

"""A plan's words as a person reads them. Rewrite with `REWRITE_GOLDEN=1`."""

import os
from datetime import date
from pathlib import Path

from agents.plan_writer.writing import with_words
from planner.domain.brief import Brief, Goal, Place, PlaceKind, Places, Stated, UnmetAsk
from planner.domain.evidence import Benchmark, Cohort, Evidence, EvidenceKind
from planner.domain.forecast import ForecastBasis, LineForecast, MetricRange, PlanForecast
from planner.domain.inventory import Avails, Provenance
from planner.domain.plan import Assumption, Degradation, DegradationKind, LeftOut, MediaPlan
from planner.domain.vocabulary import DeliveryGoal
from tests.fakes.plans import small_plan

GOLDEN = Path(__file__).parent / "plan_summary.txt"


def told_plan() -> MediaPlan:
    """Return a plan that has something of everything to tell."""
    plan = small_plan(10_000)
    cohort = Cohort(
        ad_sets=37,
        advertisers=9,
        own_ad_sets=4,
        similarity=0.82,
        oldest_start=date(2025, 2, 3),
        newest_end=date(2026, 10, 30),
        median_age_days=120,
        filters_relaxed=("interests",),
        simulated_share=1.0,
        benchmarks=(Benchmark(metric="cpm_micros", p10=4e6, p50=6_120_000, p90=9e6, ad_sets=37),),
    )
    impressions = MetricRange(low=1_512_345, mid=1_724_138, high=1_961_000)
    reach = MetricRange(low=347_812, mid=411_874, high=482_006)
    line = plan.line_items[0].model_copy(
        update={
            "evidence": (Evidence(kind=EvidenceKind.COHORT, supports=("impressions",), cohort=cohort),),
            "forecast": LineForecast(
                impressions=impressions,
                reach_people=reach,
                cpm_micros=MetricRange(low=5_100_000, mid=5_800_000, high=6_610_000),
                chance_to_deliver_in_full=0.91,
                basis=ForecastBasis.HISTORY_AND_API,
            ),
            "avails": Avails(
                line_id="BR-AUDIO-MUSIC",
                matched=20_480_000,
                possible=17_000_000,
                available=15_360_000,
                reserved=5_120_000,
                provenance=Provenance(source="simulator/1", simulated=True),
            ),
            "sell_through_after": 0.334,
        }
    )
    brazil = Place(place_id="BR", name="Brazil", kind=PlaceKind.COUNTRY, country_code="BR")
    return plan.model_copy(
        update={
            "brief": Brief(
                goal=Stated(value=Goal(delivery_goal=DeliveryGoal.CLICKS)),
                places=Stated(value=Places(included=(brazil,))),
            ),
            "line_items": (line,),
            "forecast": PlanForecast(
                impressions=impressions,
                reach_people=reach,
                frequency=MetricRange(low=3.6, mid=4.19, high=4.8),
                basis=ForecastBasis.HISTORY_AND_API,
            ),
            "assumptions": (Assumption(field="ages", text="All adults", basis="no ages were given"),),
            "unmet": (UnmetAsk(ask="ads on TikTok", reason="it is not part of this inventory"),),
            "left_out": (LeftOut(line_id="x", name="Video, TV", reason="it is not sold through SELF_SERVE"),),
            "degradations": (
                Degradation(
                    kind=DegradationKind.EXCHANGE_RATES,
                    message="I could not ask for today's exchange rates, so I used those of 2026-11-18.",
                    code="ADS_API_UNAVAILABLE",
                ),
            ),
            "simulated": True,
        }
    )


def test_the_words_of_a_plan() -> None:
    plan = with_words(told_plan())
    shown = f"{plan.summary}\n\n--- {plan.line_items[0].name}\n\n{plan.line_items[0].rationale}\n"
    if os.environ.get("REWRITE_GOLDEN"):
        GOLDEN.write_text(shown, encoding="utf-8")
    assert GOLDEN.read_text(encoding="utf-8") == shown

"""A small hand-made plan, for tests that need one and do not care how it was decided."""

from datetime import date

from planner.domain.brief import Brief, DateSpan
from planner.domain.forecast import ForecastBasis, LineForecast, MetricRange, PlanForecast
from planner.domain.inventory import LineSpec
from planner.domain.money import Money
from planner.domain.plan import Bid, BidStrategy, Certificate, LineItem, MediaPlan
from planner.domain.vocabulary import DeliveryGoal, Format, Pacing, Placement

FLIGHT = DateSpan(start=date(2026, 12, 1), end=date(2026, 12, 2))


def small_plan(units: int = 100) -> MediaPlan:
    """Return a plan of `units` euros with one line item over two days."""
    budget = Money.of(units, "EUR")
    half = budget.amount_micros // 2
    spec = LineSpec(
        line_id="BR-AUDIO-MUSIC",
        product_code="audio-music",
        format=Format.AUDIO,
        placement=Placement.MUSIC,
        delivery_goal=DeliveryGoal.REACH,
        country_code="BR",
        flight=FLIGHT,
    )
    impressions = MetricRange(low=900, mid=1000, high=1100)
    line = LineItem(
        line_id=spec.line_id,
        name="Audio, music - Brazil",
        product_name="Audio in music",
        spec=spec,
        budget=budget,
        bid=Bid(strategy=BidStrategy.AUTOBID),
        pacing=Pacing.EVEN,
        daily_pacing_micros=(half, budget.amount_micros - half),
        forecast=LineForecast(impressions=impressions, basis=ForecastBasis.HISTORY_ONLY),
        avails=None,
        sell_through_after=None,
        rationale="It is the only one.",
        evidence=(),
    )
    return MediaPlan(
        as_of=date(2026, 11, 20),
        brief=Brief(),
        budget=budget,
        flight=FLIGHT,
        line_items=(line,),
        forecast=PlanForecast(impressions=impressions, basis=ForecastBasis.HISTORY_ONLY),
        certificate=Certificate(
            objective="people reached",
            achieved=1.0,
            upper_bound=1.0,
            gap=0.0,
            unallocated=Money(amount_micros=0, currency="EUR"),
        ),
        summary="One line item.",
    )

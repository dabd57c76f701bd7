"""Answers of the Ads API as they stand on the wire, small and right, for tests to bend."""

from datetime import date

from google.type.date_pb2 import Date

from planner.domain.brief import DateSpan
from planner.domain.inventory import LineSpec
from planner.domain.money import Money
from planner.domain.vocabulary import DeliveryGoal, Format, Placement
from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import forecast_pb2, inventory_pb2

PROVENANCE = ads.Provenance(source="scripted/1", method=ads.Provenance.METHOD_MODELED, simulated=True)


def line_spec(
    line_id: str = "DE-AUDIO", goal: DeliveryGoal = DeliveryGoal.REACH, budget: Money | None = None
) -> LineSpec:
    """A line of music ads in Germany for the first week of December 2026."""
    return LineSpec(
        line_id=line_id,
        product_code="audio_music",
        format=Format.AUDIO,
        placement=Placement.MUSIC,
        delivery_goal=goal,
        country_code="DE",
        flight=DateSpan(start=date(2026, 12, 1), end=date(2026, 12, 7)),
        budget=budget,
    )


def line_avails(line_id: str = "DE-AUDIO") -> inventory_pb2.LineAvails:
    """1,000 units: 800 match, 700 are possible, 600 available; one hold and one booking contend."""
    return inventory_pb2.LineAvails(
        line_id=line_id,
        unit_type=ads.UNIT_TYPE_IMPRESSIONS,
        capacity_units=1000,
        matched_units=800,
        possible_units=700,
        available_units=600,
        reserved_units=200,
        requested_units=100,
        status=inventory_pb2.AVAILS_STATUS_AVAILABLE,
        contending=[
            inventory_pb2.ContendingBooking(reference="a", held=True, contending_units=30),
            inventory_pb2.ContendingBooking(reference="b", held=False, contending_units=170),
        ],
        criterion_losses=[
            inventory_pb2.CriterionLoss(
                criterion=ads.TARGETING_CRITERION_AGE, matched_units_without=900, loss_share=1 / 9
            )
        ],
    )


def avails_answer(*line_ids: str) -> inventory_pb2.CheckAvailsResponse:
    """A good answer for these lines."""
    return inventory_pb2.CheckAvailsResponse(
        lines=[line_avails(line_id) for line_id in line_ids], provenance=PROVENANCE
    )


def metric(mid: float) -> ads.MetricRange:
    """A range of 10 % about `mid`."""
    return ads.MetricRange(low=mid * 0.9, mid=mid, high=mid * 1.1)


def line_curve(line_id: str = "DE-AUDIO", points: int = 3) -> forecast_pb2.LineCurve:
    """A curve of `points` points, 100 units of currency apart, over a universe of 10,000 people."""
    curve = forecast_pb2.LineCurve(line_id=line_id, universe_people=10_000)
    for step in range(1, points + 1):
        curve.points.append(
            forecast_pb2.LineCurvePoint(
                spend_micros=step * 100_000_000,
                expected_spend_micros=step * 100_000_000,
                results=forecast_pb2.PredictedResults(
                    impressions=metric(step * 5_000.0),
                    reach=metric(step * 2_000.0),
                    frequency=2.5,
                    clicks=metric(step * 20.0),
                    installs=metric(step * 2.0),
                ),
                n_plus_reach=[
                    forecast_pb2.NPlusReach(effective_frequency=n, reach_people=step * 2_000.0 / n)
                    for n in (1, 2, 3)
                ],
            )
        )
    return curve


def forecast_answer(*line_ids: str, currency: str = "EUR") -> forecast_pb2.GenerateReachForecastResponse:
    """A good answer for these lines."""
    return forecast_pb2.GenerateReachForecastResponse(
        currency_code=currency, lines=[line_curve(line_id) for line_id in line_ids], provenance=PROVENANCE
    )


def wire_day(year: int, month: int, day: int) -> Date:
    """A day."""
    return Date(year=year, month=month, day=day)

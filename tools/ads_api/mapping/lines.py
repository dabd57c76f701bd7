"""Prospective lines, and what is wrong with one of them."""

from collections.abc import Collection

from planner.domain.brief import OLDEST_AGE, YOUNGEST_AGE, AgeRange, Daypart
from planner.domain.errors import AdsApiError, Recovery
from planner.domain.inventory import LineProblem, LineSpec
from planner.domain.money import Money
from planner.domain.plan import Bid
from planner.domain.vocabulary import BuyingChannel, Pacing
from protos.ads.v1 import common_pb2
from tools.ads_api.mapping.dates import wire_flight, wire_span
from tools.ads_api.mapping.enums import (
    BUYING_CHANNELS,
    DELIVERY_GOALS,
    FORMATS,
    FREQUENCY_UNITS,
    GENDERS,
    PACINGS,
    PLACEMENTS,
    PLATFORMS,
    RECOVERIES,
    WEEKDAYS,
)
from tools.ads_api.mapping.money import wire_bid, wire_budget


def wire_line(
    spec: LineSpec,
    *,
    budget: Money | None,
    time_zone: str,
    region_ids: Collection[str] = (),
    channel: BuyingChannel | None = None,
    bid: Bid | None = None,
    pacing: Pacing | None = None,
) -> common_pb2.LineSpec:
    """Return a prospective line as the Ads API is asked about it.

    Args:
        spec: The line; its own budget is not looked at.
        budget: The line's lifetime money, None to ask without.
        time_zone: IANA name of the zone whose days the flight is meant in.
        region_ids: Which of `spec.excluded_place_ids` are regions; the others are sent as cities.
        channel: Through which door it is bought, None for any.
        bid: None for the platform's default.
        pacing: None for the platform's default.

    Raises:
        AdsApiRejectedError: A wish has no counterpart on the wire (code `NOT_OFFERED`).
    """
    line = common_pb2.LineSpec(
        line_id=spec.line_id,
        product_code=spec.product_code,
        delivery_goal=DELIVERY_GOALS.write(spec.delivery_goal),
        format=FORMATS.write(spec.format),
        placement=PLACEMENTS.write(spec.placement),
        country_code=spec.country_code,
        targeting=_targeting(spec, region_ids),
        flight=wire_flight(spec.flight, time_zone),
        gaps=[wire_span(gap) for gap in spec.gaps],
        ad_category=spec.ad_category or "",
    )
    if channel is not None:
        line.buying_channel = BUYING_CHANNELS.write(channel)
    if budget is not None:
        line.budget.CopyFrom(wire_budget(budget))
    if spec.frequency_cap is not None:
        line.frequency_cap.max_impressions = spec.frequency_cap.impressions
        line.frequency_cap.period_count = 1
        line.frequency_cap.unit = FREQUENCY_UNITS.write(spec.frequency_cap.unit)
    if bid is not None and (wire := wire_bid(bid)) is not None:
        line.bid.CopyFrom(wire)
    if pacing is not None:
        line.pacing = PACINGS.write(pacing)
    return line


def _targeting(spec: LineSpec, region_ids: Collection[str]) -> common_pb2.Targeting:
    excluded_regions = [place for place in spec.excluded_place_ids if place in region_ids]
    targeting = common_pb2.Targeting(
        region_ids=spec.region_ids,
        city_ids=spec.city_ids,
        excluded_region_ids=excluded_regions,
        excluded_city_ids=[place for place in spec.excluded_place_ids if place not in excluded_regions],
        genders=[GENDERS.write(gender) for gender in spec.genders],
        interest_ids=spec.interest_ids,
        genre_ids=spec.genre_ids,
        platforms=[PLATFORMS.write(platform) for platform in spec.platforms],
        languages=spec.languages,
        dayparts=[_daypart(daypart) for daypart in spec.dayparts],
    )
    # An age range that takes everyone in is no choice: sent, it would count as targeting.
    if spec.ages != AgeRange(youngest=YOUNGEST_AGE, oldest=OLDEST_AGE):
        targeting.age.min = spec.ages.youngest
        targeting.age.max = spec.ages.oldest
    return targeting


def _daypart(daypart: Daypart) -> common_pb2.Daypart:
    return common_pb2.Daypart(
        days_of_week=[WEEKDAYS[day] for day in daypart.days],
        start_hour=daypart.start_hour,
        end_hour=daypart.end_hour,
    )


def read_line_error(line_id: str, error: common_pb2.LineError) -> LineProblem:
    """Return why the Ads API could not answer for one line."""
    return LineProblem(
        line_id=line_id,
        code=error.reason or "UNSPECIFIED",
        message=error.message or "The Ads API gave no explanation.",
        recovery=(RECOVERIES.known(error.recovery) or Recovery.TERMINAL).value.lower(),
    )


def problem_of(line_id: str, error: AdsApiError) -> LineProblem:
    """Return an error of a whole call, or of one line's answer, as the problem of that line."""
    return LineProblem(
        line_id=line_id, code=error.code, message=error.message, recovery=error.recovery.value.lower()
    )

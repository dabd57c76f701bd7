"""InventoryService: products and avails."""

from itertools import pairwise

from planner.domain.errors import AdsApiContractError
from planner.domain.inventory import Avails, AvailsStatus, CriterionLoss, Product, Provenance
from protos.ads.v1 import inventory_pb2
from tools.ads_api.mapping.enums import (
    AVAILS_STATUSES,
    BUYING_CHANNELS,
    CRITERIA,
    DELIVERY_GOALS,
    FORMATS,
    IS_RESERVED,
    PLACEMENTS,
    PLATFORMS,
    PRICE_MODELS,
)
from tools.ads_api.mapping.money import read_money


def read_product(wire: inventory_pb2.Product) -> Product | None:
    """Return a product, or None when a plan has no words for its format, placement, price, goals or devices.

    Raises:
        AdsApiContractError: Its least budget is no amount of money.
    """
    product_format = FORMATS.known(wire.format)
    placement = PLACEMENTS.known(wire.placement)
    price_model = PRICE_MODELS.known(wire.price_model)
    reserved = IS_RESERVED.known(wire.buying_type)
    goals = DELIVERY_GOALS.known_among(wire.delivery_goals)
    platforms = PLATFORMS.known_among(wire.platforms)
    if product_format is None or placement is None or price_model is None or reserved is None or not goals:
        return None
    if wire.platforms and not platforms:
        return None
    return Product(
        code=wire.code,
        name=wire.name,
        format=product_format,
        placement=placement,
        price_model=price_model,
        delivery_goals=goals,
        countries=tuple(wire.country_codes),
        buying_channels=BUYING_CHANNELS.known_among(wire.buying_channels),
        platforms=platforms,
        smallest_budget=read_money(
            wire.min_budget_micros, wire.currency_code, f"the least budget of {wire.code}"
        ),
        shortest_flight_days=wire.min_flight_days or 1,
        longest_flight_days=wire.max_flight_days or 365,
        lead_days=wire.lead_time_days,
        longest_spot_seconds=wire.max_creative_seconds or None,
        reserved=reserved,
    )


def read_avails(wire: inventory_pb2.LineAvails, provenance: Provenance) -> Avails:
    """Return the avails of one line; only holds by others, which may lapse, count as contending.

    Raises:
        AdsApiContractError: The units are not capacity >= matched >= possible >= available >= 0, the
            reserved ones are not matched - available, or the status is not one of the three.
    """
    chain = (wire.capacity_units, wire.matched_units, wire.possible_units, wire.available_units, 0)
    if any(larger < smaller for larger, smaller in pairwise(chain)):
        msg = (
            f"The Ads API answered avails that cannot be: capacity {wire.capacity_units}, "
            f"matched {wire.matched_units}, possible {wire.possible_units}, available {wire.available_units}"
        )
        raise AdsApiContractError(msg)
    if wire.reserved_units != wire.matched_units - wire.available_units:
        msg = (
            f"The Ads API answered {wire.reserved_units} reserved units where matched - available is "
            f"{wire.matched_units - wire.available_units}"
        )
        raise AdsApiContractError(msg)
    return Avails(
        line_id=wire.line_id,
        matched=wire.matched_units,
        possible=wire.possible_units,
        available=wire.available_units,
        reserved=wire.reserved_units,
        contending=sum(booking.contending_units for booking in wire.contending if booking.held),
        capacity=wire.capacity_units,
        status=_status(wire),
        losses=_losses(wire),
        provenance=provenance,
    )


def _status(wire: inventory_pb2.LineAvails) -> AvailsStatus:
    if wire.status == inventory_pb2.AVAILS_STATUS_UNSPECIFIED and not wire.requested_units:
        # Asked without a budget: nothing was requested, so all that counts is whether anything is left.
        return AvailsStatus.AVAILABLE if wire.available_units else AvailsStatus.UNAVAILABLE
    return AVAILS_STATUSES.read(wire.status)


def _losses(wire: inventory_pb2.LineAvails) -> tuple[CriterionLoss, ...]:
    losses = []
    for loss in wire.criterion_losses:
        criterion = CRITERIA.known(loss.criterion)
        lost_units = loss.matched_units_without - wire.matched_units
        if criterion is None:
            continue
        if lost_units < 0:
            msg = f"The Ads API answered that {criterion} adds {-lost_units} units, which narrowing cannot"
            raise AdsApiContractError(msg)
        losses.append(CriterionLoss(criterion=criterion, lost_units=lost_units))
    return tuple(losses)

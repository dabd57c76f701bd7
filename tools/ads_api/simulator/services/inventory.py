# ruff: noqa: N802 - methods carry the names of their RPCs
"""InventoryService: the catalogue, availability of prospective lines, sell-through."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import inventory_pb2 as wire
from protos.ads.v1 import inventory_pb2_grpc as rpc
from tools.ads_api.simulator.avails import Contender, Inventory, inventory_of
from tools.ads_api.simulator.countries import countries_by_code
from tools.ads_api.simulator.exchange import usd_per_unit
from tools.ads_api.simulator.faults import Faults
from tools.ads_api.simulator.lines import Line, calendar_day, minimum_micros, read_line
from tools.ads_api.simulator.paging import page_of
from tools.ads_api.simulator.prices import line_cpm
from tools.ads_api.simulator.products import Product, products, products_by_code
from tools.ads_api.simulator.records import day_of, wire_date
from tools.ads_api.simulator.refusals import TERMINAL, LineRefusedError
from tools.ads_api.simulator.seasons import day_index
from tools.ads_api.simulator.services.context import Context
from tools.ads_api.simulator.services.provenance import ESTIMATE, MODELED, provenance
from tools.ads_api.simulator.world import World

Floats = NDArray[np.float64]

_CHECK_AVAILS = "/ads.v1.InventoryService/CheckAvails"
_MOST_CONTENDERS = 20


class InventoryService(rpc.InventoryServiceServicer):
    """Answers from the market and the bookings in it."""

    def __init__(self, world: World, faults: Faults) -> None:
        self._world = world
        self._faults = faults

    async def ListProducts(
        self, request: wire.ListProductsRequest, context: Context
    ) -> wire.ListProductsResponse:
        """Products that fit the filters, by code."""
        currency = request.currency_code or "USD"
        usd = dollars_for(self._world, currency)
        countries, formats, goals = (
            set(request.country_codes),
            set(request.formats),
            set(request.delivery_goals),
        )
        fitting = [
            product
            for product in sorted(products(), key=lambda product: product.code)
            if (not countries or countries & set(product.country_codes))
            and (not formats or product.format in formats)
            and (not goals or goals & set(product.goals))
            and (not request.buying_channel or request.buying_channel in product.channels)
        ]
        page, token = page_of(fitting, request, 100)
        return wire.ListProductsResponse(
            products=[_product(product, currency, usd) for product in page],
            next_page_token=token,
            provenance=provenance(self._world, MODELED, valid_minutes=60 * 24),
        )

    async def CheckAvails(
        self, request: wire.CheckAvailsRequest, context: Context
    ) -> wire.CheckAvailsResponse:
        """Availability of each line; a bad line gets its own error."""
        return wire.CheckAvailsResponse(
            lines=[self._avails(spec, request) for spec in request.lines],
            provenance=provenance(self._world, ESTIMATE),
        )

    async def GetSellThrough(
        self, request: wire.GetSellThroughRequest, context: Context
    ) -> wire.GetSellThroughResponse:
        """Sell-through of one product in one country."""
        product = products_by_code().get(request.product_code)
        if product is None:
            message = f"there is no product {request.product_code!r}"
            raise LineRefusedError("PRODUCT_UNKNOWN", message, field="product_code", recovery=TERMINAL)
        country = countries_by_code().get(request.country_code)
        if country is None or country.code not in product.country_codes:
            message = f"{product.name} is not sold in {request.country_code}"
            raise LineRefusedError("PRODUCT_NOT_SOLD", message, field="country_code")
        first = day_index(calendar_day(request.window.start_date, "window.start_date"))
        last = day_index(calendar_day(request.window.end_date, "window.end_date"))
        if last - first >= 400:
            raise LineRefusedError("DATE_OUT_OF_RANGE", "at most 400 days", field="window", maximum_days=400)
        world = self._world
        capacity = world.market.daily_supply(country, product)[first : last + 1]
        known = world.others.bookings(country, product, world.today_index())
        reserved = capacity * known.taken[:, first : last + 1].sum(axis=0)
        for booking in world.own.active(product.index, country.index, world.now(), frozenset()):
            inside = booking.days[(booking.days >= first) & (booking.days <= last)] - first
            reserved[inside] += booking.impressions / len(booking.days)
        reserved = np.minimum(reserved, capacity)
        step = {
            wire.SELL_THROUGH_GRANULARITY_DAY: 1,
            wire.SELL_THROUGH_GRANULARITY_WEEK: 7,
        }.get(request.granularity, last - first + 1)
        return wire.GetSellThroughResponse(
            unit_type=ads.UNIT_TYPE_IMPRESSIONS,
            rows=[
                _sell_through(first + at, capacity[at : at + step], reserved[at : at + step])
                for at in range(0, len(capacity), step)
            ],
            provenance=provenance(world, ESTIMATE),
        )

    def _avails(self, spec: ads.LineSpec, request: wire.CheckAvailsRequest) -> wire.LineAvails:
        world = self._world
        try:
            self._faults.check_line(_CHECK_AVAILS, spec.line_id)
            line = read_line(world.market, spec, world.today(), budget_needed=False)
        except LineRefusedError as refused:
            return wire.LineAvails(line_id=spec.line_id, error=refused.as_line_error())
        found = inventory_of(world, line, frozenset(request.ignored_reservations))
        answer = _line_avails(line, found, line_cpm(world.market, line))
        if request.include_contending:
            answer.contending.extend(_contending(one) for one in found.contenders[:_MOST_CONTENDERS])
        if request.include_criterion_losses:
            answer.criterion_losses.extend(_losses(line, found))
        return answer


def dollars_for(world: World, currency: str) -> float:
    """US dollars for one unit of a currency today.

    Raises:
        LineRefusedError: CURRENCY_UNKNOWN.
    """
    try:
        return float(usd_per_unit(world.seed, currency, world.today()))
    except KeyError as problem:
        message = f"there is no exchange rate for {currency}"
        raise LineRefusedError("CURRENCY_UNKNOWN", message, field="currency_code") from problem


def _line_avails(line: Line, found: Inventory, cpm: float) -> wire.LineAvails:
    requested = line.budget / cpm * 1000.0
    wanted = max(requested, 1.0)
    if found.available >= wanted:
        status, reason = wire.AVAILS_STATUS_AVAILABLE, ""
    elif found.available >= 0.01 * wanted:
        status = wire.AVAILS_STATUS_PARTIAL
        reason = f"{found.available / wanted:.0%} of the units that the budget buys are available"
    else:
        status, reason = wire.AVAILS_STATUS_UNAVAILABLE, "what fits is booked or held"
    matched = max(found.matched, 1e-9)
    units = [int(value) for value in (found.capacity, found.matched, found.possible, found.available)]
    return wire.LineAvails(
        line_id=line.spec.line_id,
        unit_type=ads.UNIT_TYPE_IMPRESSIONS,
        capacity_units=units[0],
        matched_units=units[1],
        possible_units=units[2],
        available_units=units[3],
        reserved_units=units[1] - units[3],
        requested_units=int(requested),
        status=status,
        status_reason=reason,
        sell_through_rate=found.reserved / matched,
        sell_through_rate_after=(found.reserved + requested) / matched,
    )


def _contending(one: Contender) -> wire.ContendingBooking:
    booking = wire.ContendingBooking(
        reference=one.reference, own=one.own, held=one.held, contending_units=int(one.impressions)
    )
    if one.expires is not None:
        booking.expire_time.FromDatetime(one.expires)
    return booking


def _losses(line: Line, found: Inventory) -> list[wire.CriterionLoss]:
    losses = []
    for criterion in line.audience.criteria():
        without = found.capacity * line.audience.inventory_share_without(criterion)
        losses.append(
            wire.CriterionLoss(
                criterion=criterion,
                matched_units_without=int(max(without, found.matched)),
                loss_share=max(1 - found.matched / max(without, 1e-9), 0.0),
            )
        )
    return sorted(losses, key=lambda loss: -loss.loss_share)


def _sell_through(first: int, capacity: Floats, reserved: Floats) -> wire.SellThroughRow:
    whole, taken = int(capacity.sum()), int(reserved.sum())
    return wire.SellThroughRow(
        start_date=wire_date(day_of(first)),
        end_date=wire_date(day_of(first + len(capacity) - 1)),
        capacity_units=whole,
        reserved_units=taken,
        available_units=whole - taken,
        sell_through_rate=taken / max(whole, 1),
    )


def _product(product: Product, currency: str, usd: float) -> wire.Product:
    return wire.Product(
        code=product.code,
        name=product.name,
        description=product.description,
        format=product.format,
        placement=product.placement,
        buying_type=ads.BUYING_TYPE_RESERVED if product.reserved else ads.BUYING_TYPE_AUCTION,
        price_model=product.price_model,
        unit_type=product.unit_type,
        buying_channels=product.channels,
        delivery_goals=product.goals,
        bid_strategies=product.bid_strategies,
        platforms=list(product.platforms),
        country_codes=product.country_codes,
        min_budget_micros=minimum_micros(product.min_budget, usd),
        min_daily_budget_micros=minimum_micros(product.min_daily_budget, usd),
        currency_code=currency,
        min_flight_days=product.flight_days[0],
        max_flight_days=product.flight_days[1],
        lead_time_days=product.lead_time_days,
        max_days_ahead=product.max_days_ahead,
        plannable_targeting=product.targeting,
        min_creative_seconds=product.creative_seconds[0],
        max_creative_seconds=product.creative_seconds[1],
        min_audience_people=product.min_audience,
    )

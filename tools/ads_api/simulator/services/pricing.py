# ruff: noqa: N802 - methods carry the names of their RPCs
"""PricingService: the rate card and exchange rates."""

from __future__ import annotations

from datetime import date

import numpy as np

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import pricing_pb2 as wire
from protos.ads.v1 import pricing_pb2_grpc as rpc
from tools.ads_api.simulator.countries import countries
from tools.ads_api.simulator.exchange import currencies, usd_per_unit
from tools.ads_api.simulator.lines import calendar_day
from tools.ads_api.simulator.prices import FLOOR_SHARE, MODIFIERS, rate_on
from tools.ads_api.simulator.products import Product, products, products_by_code
from tools.ads_api.simulator.records import wire_date
from tools.ads_api.simulator.refusals import TERMINAL, LineRefusedError
from tools.ads_api.simulator.seasons import day_index
from tools.ads_api.simulator.services.context import Context
from tools.ads_api.simulator.services.inventory import dollars_for
from tools.ads_api.simulator.services.provenance import GUARANTEED, MODELED, provenance
from tools.ads_api.simulator.world import World


class PricingService(rpc.PricingServiceServicer):
    """Answers from the market's price levels."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def GetRateCard(
        self, request: wire.GetRateCardRequest, context: Context
    ) -> wire.GetRateCardResponse:
        """Rates and floors of products in countries on a day."""
        currency = request.currency_code or "USD"
        usd = dollars_for(self._world, currency)
        day = calendar_day(request.date, "date") if request.HasField("date") else self._world.today()
        chosen = [_known(code) for code in request.product_codes] or list(products())
        wanted = set(request.country_codes)
        entries = []
        for product in chosen:
            for country in sorted(countries(), key=lambda country: country.code):
                if country.code not in product.country_codes or (wanted and country.code not in wanted):
                    continue
                position = np.array([day_index(day)])
                if product.reserved:
                    cpm = rate_on(self._world.market, country, product, position)
                else:
                    cpm = float(self._world.market.daily_cpm(country, product)[position][0])
                units = _units_per_thousand(product)
                entries.append(
                    wire.RateCardEntry(
                        product_code=product.code,
                        country_code=country.code,
                        price_model=product.price_model,
                        base_rate_micros=round(cpm / units / usd * 1e6),
                        floor_micros=round(FLOOR_SHARE * cpm / units / usd * 1e6),
                        modifiers=_modifiers(product),
                    )
                )
        return wire.GetRateCardResponse(
            currency_code=currency,
            date=wire_date(day),
            entries=entries,
            provenance=provenance(self._world, MODELED, valid_minutes=60 * 24),
        )

    async def ListExchangeRates(
        self, request: wire.ListExchangeRatesRequest, context: Context
    ) -> wire.ListExchangeRatesResponse:
        """Exchange rates of a day up to today."""
        day: date = self._world.today()
        if request.HasField("as_of"):
            asked = calendar_day(request.as_of, "as_of")
            if asked > day:
                raise LineRefusedError("DATE_OUT_OF_RANGE", "there are no rates of the future", field="as_of")
            day = asked
        rates = [
            wire.ExchangeRate(
                currency_code=currency,
                usd_per_unit=format(usd_per_unit(self._world.seed, currency, day), "f"),
            )
            for currency in currencies()
        ]
        return wire.ListExchangeRatesResponse(
            as_of=wire_date(day),
            rates=rates,
            provenance=provenance(self._world, GUARANTEED, valid_minutes=60 * 24),
        )


def _known(code: str) -> Product:
    product = products_by_code().get(code)
    if product is None:
        message = f"there is no product {code!r}"
        raise LineRefusedError("PRODUCT_UNKNOWN", message, field="product_codes", recovery=TERMINAL)
    return product


def _units_per_thousand(product: Product) -> float:
    """Units of the price model in 1,000 impressions at the product's usual click and completion rates."""
    if product.price_model == ads.PRICE_MODEL_COST_PER_CLICK:
        return product.click_rate * 1000.0
    if product.price_model == ads.PRICE_MODEL_COST_PER_COMPLETED_VIEW:
        return product.completion_rate * 1000.0
    return 1.0


def _modifiers(product: Product) -> list[wire.RateModifier]:
    if not product.reserved:
        return []
    return [
        wire.RateModifier(criterion=criterion, factor=factor)
        for criterion, factor in MODIFIERS.items()
        if criterion in product.targeting
    ]

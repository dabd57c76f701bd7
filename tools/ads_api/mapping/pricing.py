"""PricingService: exchange rates, decimal numbers in strings on the wire."""

from decimal import Decimal, InvalidOperation

from planner.domain.errors import AdsApiContractError
from planner.domain.money import ExchangeRates
from protos.ads.v1 import pricing_pb2
from tools.ads_api.mapping.dates import read_date
from tools.ads_api.mapping.money import read_currency
from tools.ads_api.mapping.provenance import read_provenance


def read_rates(wire: pricing_pb2.ListExchangeRatesResponse) -> ExchangeRates:
    """Return the exchange rates of a day, exact.

    Raises:
        AdsApiContractError: A rate is no positive number, the dollar is not worth a dollar, or the day or the
            source is missing.
    """
    rates = {
        read_currency(rate.currency_code, "an exchange rate"): _positive(rate.usd_per_unit)
        for rate in wire.rates
    }
    if rates.get("USD", Decimal(1)) != 1:
        msg = f"The Ads API answered {rates['USD']} US dollars for one US dollar"
        raise AdsApiContractError(msg)
    return ExchangeRates(
        as_of=read_date(wire.as_of, "the day of exchange rates"),
        source=read_provenance(wire.provenance).source,
        usd_per_unit=rates,
    )


def _positive(text: str) -> Decimal:
    try:
        rate = Decimal(text)
    except InvalidOperation:
        rate = Decimal(0)
    if not rate.is_finite() or rate <= 0:
        msg = f"The Ads API answered the exchange rate {text!r}"
        raise AdsApiContractError(msg)
    return rate

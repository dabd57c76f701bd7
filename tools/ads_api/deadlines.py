"""How long each method of the Ads API may take, and whether a failed call may be sent again.

The seconds are those the protos promise. Calls that a user waits for within a turn get less (`IN_TURN`): a
plan without one number in time is better than a plan with all numbers late.

Only calls that change nothing, or that change the same thing once however often they are sent, are sent
again. Booking and publishing commit money: they are sent once, and a person looks before they are sent twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CallRule:
    """What holds for one method.

    Attributes:
        deadline_s: Seconds until the caller gives up, waiting for a free place included.
        resent: Whether gRPC sends it again when the server is UNAVAILABLE.
    """

    deadline_s: float
    resent: bool


_PACKAGE = "ads.v1"

RULES: Mapping[str, CallRule] = {
    "AdAccountService/GetAdAccount": CallRule(1, resent=True),
    "AdAccountService/ListAdAccounts": CallRule(1, resent=True),
    "TaxonomyService/ListGeoTargets": CallRule(3, resent=True),
    "TaxonomyService/SearchGeoTargets": CallRule(1, resent=True),
    "TaxonomyService/ListAudienceNodes": CallRule(3, resent=True),
    "TaxonomyService/SearchAudienceNodes": CallRule(1, resent=True),
    "TaxonomyService/ListAdCategories": CallRule(3, resent=True),
    "InventoryService/ListProducts": CallRule(2, resent=True),
    "InventoryService/CheckAvails": CallRule(5, resent=True),
    "InventoryService/GetSellThrough": CallRule(2, resent=True),
    "ForecastService/GenerateReachForecast": CallRule(8, resent=True),
    "ForecastService/ForecastDelivery": CallRule(8, resent=True),
    "ForecastService/EstimateAudience": CallRule(8, resent=True),
    "ForecastService/EstimateBid": CallRule(8, resent=True),
    "PricingService/GetRateCard": CallRule(2, resent=True),
    "PricingService/ListExchangeRates": CallRule(2, resent=True),
    "ReportingService/QueryPerformance": CallRule(30, resent=True),
    "ReportingService/QueryDailyPerformance": CallRule(30, resent=True),
    "ReportingService/GetBenchmarks": CallRule(3, resent=True),
    "ReservationService/QuotePackage": CallRule(10, resent=True),
    "ReservationService/HoldLines": CallRule(30, resent=True),
    "ReservationService/BookLines": CallRule(30, resent=False),
    "ReservationService/CancelReservation": CallRule(5, resent=True),
    "ReservationService/GetReservation": CallRule(5, resent=True),
    "ReservationService/ListReservations": CallRule(5, resent=True),
    "CampaignService/CreateDraftHierarchy": CallRule(15, resent=True),
    "CampaignService/GetDraft": CallRule(5, resent=True),
    "CampaignService/ValidateDraft": CallRule(10, resent=True),
    "CampaignService/PublishDraft": CallRule(30, resent=False),
}
"""Service/method -> rule, for every method of the protos."""

HEALTH_DEADLINE_S = 1.0
"""Seconds for the standard health check."""

IN_TURN: Mapping[str, float] = {
    "InventoryService/ListProducts": 2.0,
    "InventoryService/CheckAvails": 3.0,
    "ForecastService/GenerateReachForecast": 4.0,
}
"""Seconds for the calls that a user waits for."""


def path(method: str) -> str:
    """Return the full gRPC path of a method of `RULES`."""
    return f"/{_PACKAGE}.{method}"


def retry_names() -> list[dict[str, str]]:
    """Return the methods that may be sent again, as a gRPC service config names them."""
    return [
        {"service": f"{_PACKAGE}.{service}", "method": name}
        for service, _, name in (method.partition("/") for method, rule in RULES.items() if rule.resent)
    ]


def deadlines(overrides: Mapping[str, float] | None = None) -> dict[str, float]:
    """Return seconds per method: `overrides` before `IN_TURN` before `RULES`.

    Raises:
        ValueError: An override names no method, or is not above zero.
    """
    chosen = {**IN_TURN, **(overrides or {})}
    wrong = sorted(method for method, seconds in chosen.items() if method not in RULES or seconds <= 0)
    if wrong:
        msg = f"No such method, or no positive deadline: {', '.join(wrong)}"
        raise ValueError(msg)
    return {method: chosen.get(method, rule.deadline_s) for method, rule in RULES.items()}

"""ReportingService: past ad sets and their days."""

from collections.abc import Iterable

from planner.domain.errors import AdsApiContractError
from planner.domain.history import AdSetRecord, DailyResult
from planner.domain.inventory import Provenance
from planner.domain.vocabulary import Format
from protos.ads.v1 import common_pb2, reporting_pb2
from tools.ads_api.mapping.dates import read_date
from tools.ads_api.mapping.enums import (
    BUDGET_PERIODS,
    BUYING_CHANNELS,
    DELIVERY_GOALS,
    FORMATS,
    GENDERS,
    METRICS,
    PLACEMENTS,
    PLATFORMS,
    PRICE_MODELS,
)
from tools.ads_api.mapping.money import read_currency

_ALWAYS = ("impressions", "reach", "clicks", "streams", "page_views", "installs", "leads", "conversions")
_COMPLETIONS = {Format.AUDIO: "audio_completions", Format.VIDEO: "video_completions"}


def source_of(provenance: Provenance) -> str:
    """Return the history's name of where a row came from."""
    return f"ads-api:{provenance.source}"


def read_ad_set(wire: reporting_pb2.AdSetPerformance, provenance: Provenance) -> AdSetRecord | None:
    """Return a past ad set, or None when its words are newer than this client or its spend is withheld.

    Withheld metrics are absent from `results`, and so are those that the format cannot have: views and
    completions of a display ad, views of an audio ad. Interests and genres share `interest_ids`. Placements,
    platforms and price models that plans have no word for keep the Ads API's own word.

    Raises:
        AdsApiContractError: Its dates, its currency or a count is none.
    """
    words = (
        FORMATS.text(wire.format),
        PLACEMENTS.text(wire.placement),
        DELIVERY_GOALS.text(wire.delivery_goal),
        BUYING_CHANNELS.text(wire.buying_channel),
        PRICE_MODELS.text(wire.price_model),
    )
    shown = _shown(wire.results, wire.suppressed_metrics)
    if "spend_micros" not in shown or None in words:
        return None
    ad_format, placement, goal, channel, price_model = (word or "" for word in words)
    return AdSetRecord(
        source=source_of(provenance),
        external_id=wire.ad_set_id,
        simulated=provenance.simulated,
        advertiser_external_id=wire.advertiser.id,
        advertiser_name=wire.advertiser.name,
        advertiser_category=wire.advertiser.ad_category or None,
        advertiser_country=wire.advertiser.country_code or None,
        campaign_external_id=wire.campaign_id,
        campaign_name=wire.campaign_name,
        buying_channel=channel,
        product_code=wire.product_code,
        format=ad_format,
        placement=placement,
        delivery_goal=goal,
        price_model=price_model,
        country_code=wire.country_code,
        region_ids=tuple(wire.region_ids),
        city_ids=tuple(wire.city_ids),
        age_min=wire.age_min,
        age_max=wire.age_max,
        genders=GENDERS.known_among(wire.genders),
        interest_ids=(*wire.interest_ids, *wire.genre_ids),
        platforms=tuple(word for platform in wire.platforms if (word := PLATFORMS.text(platform))),
        budget_micros=wire.budget.amount_micros or None,
        budget_period=BUDGET_PERIODS.text(wire.budget.type) or "",
        currency=read_currency(wire.budget.currency_code, f"ad set {wire.ad_set_id}"),
        start=read_date(wire.start_date, f"the start of ad set {wire.ad_set_id}"),
        end=read_date(wire.end_date, f"the end of ad set {wire.ad_set_id}"),
        spend_micros=shown["spend_micros"],
        results=_results(wire, shown),
    )


def read_day(wire: reporting_pb2.DailyPerformance, provenance: Provenance) -> DailyResult | None:
    """Return one day of an ad set, or None when its impressions or spend are withheld.

    Raises:
        AdsApiContractError: Its day or a count is none.
    """
    shown = _shown(wire.results, wire.suppressed_metrics)
    if "impressions" not in shown or "spend_micros" not in shown:
        return None
    return DailyResult(
        source=source_of(provenance),
        external_id=wire.ad_set_id,
        day=read_date(wire.date, f"a day of ad set {wire.ad_set_id}"),
        impressions=shown["impressions"],
        clicks=shown.get("clicks"),
        video_views=shown.get("video_views"),
        spend_micros=shown["spend_micros"],
    )


def _shown(results: common_pb2.Results, suppressed: Iterable[common_pb2.Metric.ValueType]) -> dict[str, int]:
    withheld = set(METRICS.known_among(suppressed))
    counts: dict[str, int] = {name: getattr(results, name) for name in METRICS.pairs.values()}
    if any(count < 0 for count in counts.values()):
        msg = f"The Ads API answered results below zero: {counts}"
        raise AdsApiContractError(msg)
    return {name: count for name, count in counts.items() if name not in withheld}


def _results(wire: reporting_pb2.AdSetPerformance, shown: dict[str, int]) -> dict[str, float]:
    ad_format = FORMATS.known(wire.format)
    results: dict[str, float] = {name: shown[name] for name in _ALWAYS if name in shown}
    if ad_format is Format.VIDEO and "video_views" in shown:
        results["video_views"] = shown["video_views"]
    completions = _COMPLETIONS.get(ad_format) if ad_format else None
    if completions in shown:
        results["completions"] = shown[completions]
    if wire.booked_units > 0 and wire.delivered_units >= 0:
        results["booked_units"] = wire.booked_units
        results["delivered_units"] = wire.delivered_units
    return results

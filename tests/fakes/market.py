"""A small hand-made market: products, past ad sets, avails and API forecasts, for tests."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import numpy as np

from planner.domain.brief import (
    Advertiser,
    Brief,
    Budget,
    Constraints,
    DateSpan,
    FormatWishes,
    Goal,
    Place,
    PlaceKind,
    Places,
    Schedule,
    Stated,
)
from planner.domain.forecast import ApiLineForecast, CurvePoint
from planner.domain.history import AdSetColumns
from planner.domain.inventory import Avails, LineSpec, Product, Provenance
from planner.domain.money import ExchangeRates, Money
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal, Format, Placement, PriceModel

TODAY = date(2027, 2, 1)
"""The today of the fake market."""

COUNTRY_NAMES = {"DE": "Germany", "FR": "France", "BR": "Brazil", "US": "United States", "AT": "Austria"}

ADVERTISER = Advertiser(
    account_id="acme", name="Acme", currency="EUR", country_code="DE", time_zone="Europe/Berlin"
)

RATES = ExchangeRates.model_validate(
    {"as_of": "2027-01-29", "source": "test", "usd_per_unit": {"EUR": "1.10", "GBP": "1.25", "BRL": "0.20"}}
)

EVERY_GOAL = tuple(DeliveryGoal)


def product(code: str = "audio_music", **changes: Any) -> Product:
    """A product sold everywhere for everything, from EUR 250; `changes` override its fields."""
    fields: dict[str, Any] = {
        "code": code,
        "name": code.replace("_", " ").capitalize(),
        "format": Format.AUDIO,
        "placement": Placement.MUSIC,
        "price_model": PriceModel.CPM,
        "delivery_goals": EVERY_GOAL,
        "countries": tuple(sorted(COUNTRY_NAMES)),
        "buying_channels": tuple(BuyingChannel),
        "smallest_budget": Money.of(250, "EUR"),
    }
    return Product(**(fields | changes))


def catalogue() -> tuple[Product, ...]:
    """Four products: audio in music and podcasts, in-stream video, display in the feed."""
    return (
        product("audio_music"),
        product("audio_podcast", placement=Placement.PODCAST),
        product("video_in_stream", format=Format.VIDEO, placement=Placement.IN_STREAM),
        product("display_feed", format=Format.DISPLAY, placement=Placement.FEED),
    )


def country(code: str) -> Place:
    """A country as a place."""
    return Place(place_id=code, name=COUNTRY_NAMES[code], kind=PlaceKind.COUNTRY, country_code=code)


def brief(
    *,
    countries: Sequence[str] = ("DE",),
    goal: DeliveryGoal = DeliveryGoal.REACH,
    budget: Money | None = None,
    wanted: Sequence[Format] = (),
    constraints: Constraints | None = None,
    start: date = date(2027, 3, 1),
    days: int = 28,
    **fields: Any,
) -> Brief:
    """A brief with everything a plan needs; `fields` override whole brief fields."""
    flight = DateSpan(start=start, end=start + timedelta(days=days - 1))
    stated: dict[str, Any] = {
        "goal": Stated(value=Goal(delivery_goal=goal)),
        "places": Stated(value=Places(included=tuple(country(code) for code in countries))),
        "budget": Stated(value=Budget(amount=budget or Money.of(20_000, "EUR"))),
        "schedule": Stated(value=Schedule(flight=flight)),
        "buying_channel": Stated(value=BuyingChannel.SELF_SERVE),
    }
    if wanted:
        stated["formats"] = Stated(value=FormatWishes(wanted=tuple(wanted)))
    if constraints is not None:
        stated["constraints"] = Stated(value=constraints)
    return Brief(**(stated | fields))


def ad_sets(count: int = 200, *, seed: int = 7, **columns: Any) -> AdSetColumns:
    """Past ad sets of ten advertisers, log-normal around EUR 8 per 1,000; `columns` override whole columns.

    A column may be given as one value for all ad sets or as an array.
    """
    rng = np.random.default_rng(seed)
    ends = TODAY.toordinal() - rng.integers(5, 700, count)
    formats = rng.choice(["AUDIO", "AUDIO", "VIDEO", "DISPLAY"], count)
    placements = np.select(
        [formats == "VIDEO", formats == "DISPLAY"],
        ["IN_STREAM", "FEED"],
        rng.choice(["MUSIC", "PODCAST"], count),
    )
    budget = np.round(rng.lognormal(np.log(4_000), 0.8, count)) * 1e6
    price = rng.lognormal(np.log(8e6), 0.35, count) * np.where(formats == "VIDEO", 1.8, 1.0)
    spend = budget * np.minimum(rng.normal(0.97, 0.05, count), 1.0)
    impressions = spend / price * 1000.0
    reach = impressions / rng.uniform(1.5, 4.0, count)
    clicks = impressions * rng.lognormal(np.log(0.004), 0.4, count)
    interests = np.empty(count, dtype=np.object_)
    for index in range(count):
        interests[index] = frozenset({f"i{index % 5}"}) if index % 3 == 0 else frozenset()
    made: dict[str, Any] = {
        "ad_set_id": np.arange(count),
        "advertiser_id": np.array([f"adv{index % 10}" for index in range(count)]),
        "source": "import:test",
        "simulated": False,
        "buying_channel": "SELF_SERVE",
        "product_code": "audio_music",
        "format": formats,
        "placement": placements,
        "delivery_goal": rng.choice(["REACH", "IMPRESSIONS", "CLICKS"], count),
        "country_code": rng.choice(["DE", "DE", "FR", "BR"], count),
        "age_min": 18,
        "age_max": rng.choice([34, 54, 99], count),
        "genders": 0,
        "interests": interests,
        "budget_micros": budget,
        "currency": "EUR",
        "start_ordinal": ends - rng.integers(6, 40, count),
        "end_ordinal": ends,
        "impressions": impressions,
        "reach": reach,
        "clicks": clicks,
        "video_views": np.where(formats == "VIDEO", impressions * 0.6, np.nan),
        "completions": np.where(formats == "DISPLAY", np.nan, impressions * 0.8),
        "streams": np.nan,
        "page_views": clicks * 0.5,
        "installs": clicks * 0.05,
        "leads": clicks * 0.02,
        "conversions": np.nan,
        "spend_micros": spend,
        "booked_units": budget,
        "delivered_units": spend,
    }
    integers = {"ad_set_id", "age_min", "age_max", "genders", "start_ordinal", "end_ordinal"}
    for name, value in (made | columns).items():
        filled = value if isinstance(value, np.ndarray) else np.full(count, value)
        made[name] = filled.astype(np.int64) if name in integers else filled
    return AdSetColumns(**made)


def provenance(*, simulated: bool = False) -> Provenance:
    """Where the fake API's numbers come from."""
    return Provenance(source="fake/1", simulated=simulated)


def avails(line_id: str, available: int, **changes: Any) -> Avails:
    """Avails with twice as many matched units as available ones, a fifth of them reserved."""
    fields: dict[str, Any] = {
        "line_id": line_id,
        "matched": 2 * available,
        "possible": available,
        "available": available,
        "reserved": 2 * available // 5,
        "capacity": 4 * available,
        "provenance": provenance(),
    }
    return Avails(**(fields | changes))


def api_forecast(
    line_id: str,
    *,
    currency: str = "EUR",
    cpm: float = 8.0,
    universe: float = 2_000_000.0,
    saturation_units: float = 400_000.0,
    up_to_units: float = 100_000.0,
    points: int = 8,
    click_rate: float | None = 0.004,
    result_rate: float | None = None,
    relative_error: float = 0.2,
    simulated: bool = False,
) -> ApiLineForecast:
    """A saturating curve: impressions hyperbolic in money, reach exponential in impressions."""
    made = []
    for step in range(1, points + 1):
        spend = up_to_units * step / points
        impressions = 1000.0 * spend / cpm / (1.0 + spend / saturation_units)
        reach = universe * -np.expm1(-0.7 * impressions / universe)
        made.append(
            CurvePoint(
                spend_micros=round(spend * 1e6),
                impressions=impressions,
                reach_people=float(reach),
                results=None if result_rate is None else impressions * result_rate,
                clicks=None if click_rate is None else impressions * click_rate,
            )
        )
    return ApiLineForecast(
        line_id=line_id,
        currency=currency,
        universe_people=universe,
        points=tuple(made),
        relative_error=relative_error,
        provenance=provenance(simulated=simulated),
    )


def api_forecasts(lines: Sequence[LineSpec], **changes: Any) -> dict[str, ApiLineForecast]:
    """One API forecast per line, each a little dearer than the one before."""
    price = changes.pop("cpm", 8.0)
    return {
        line.line_id: api_forecast(line.line_id, cpm=price * (1 + 0.1 * index), **changes)
        for index, line in enumerate(lines)
    }

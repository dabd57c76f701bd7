"""Reading a line: the catalogue's rules, and the line with everything the market has to know about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.audiences import audience_nodes_by_id
from tools.ads_api.simulator.countries import Country, countries_by_code
from tools.ads_api.simulator.exchange import usd_per_unit
from tools.ads_api.simulator.market import Market
from tools.ads_api.simulator.places import PlaceType, gazetteer
from tools.ads_api.simulator.products import Product, products_by_code
from tools.ads_api.simulator.refusals import TERMINAL, LineRefusedError
from tools.ads_api.simulator.seasons import day_index
from tools.ads_api.simulator.targeting import AudienceShare, audience_share


@dataclass(frozen=True, slots=True)
class Line:
    """A line that the catalogue accepts. Money in US dollars; `budget` is for the whole flight, 0 for none.

    `days` are the positions of the days on which it runs; `usd` is what one unit of its currency is worth.
    """

    spec: ads.LineSpec
    product: Product
    country: Country
    days: NDArray[np.int64]
    audience: AudienceShare
    people: float
    budget: float
    bid: float
    currency: str
    usd: float

    @property
    def goal(self) -> int:
        """The number of the delivery goal."""
        return int(self.spec.delivery_goal)


def read_line(
    market: Market, spec: ads.LineSpec, today: date, *, budget_needed: bool, audience_checked: bool = True
) -> Line:
    """Checks a line against the catalogue and works out its audience.

    Args:
        market: The supply.
        spec: The line; its shape has been validated.
        today: The day on which the line is asked about.
        budget_needed: Refuse a line without a budget.
        audience_checked: Refuse an audience below the product's minimum.

    Raises:
        LineRefusedError: With the first rule that the line breaks.
    """
    product, country = _sold(spec)
    days = _running_days(spec, product, today)
    _check_targeting(spec.targeting, product, country)
    audience = audience_share(market, country, product, spec.targeting)
    people = market.people(country, product) * audience.people_share
    if audience_checked and people < product.min_audience:
        costliest = audience.costliest()
        criterion = ads.TARGETING_CRITERION_UNSPECIFIED if costliest is None else costliest
        raise LineRefusedError(
            "AUDIENCE_TOO_SMALL",
            f"about {people:,.0f} people fit; {product.name} needs {product.min_audience:,}",
            field="targeting",
            criterion=ads.TargetingCriterion.Name(criterion),
            minimum_people=product.min_audience,
        )
    currency, usd, budget = _money(market.seed, spec, product, len(days), today, needed=budget_needed)
    bid = spec.bid.amount_micros / 1e6 * usd if spec.HasField("bid") else 0.0
    _check_bid(spec, product)
    return Line(spec, product, country, days, audience, people, budget, bid, currency, usd)


def calendar_day(wire: object, field: str) -> date:
    """A date of the wire as a day.

    Raises:
        LineRefusedError: DATE_OUT_OF_RANGE when there is no such day, or when the market does not reach it.
    """
    year, month, day = (int(getattr(wire, part)) for part in ("year", "month", "day"))
    try:
        found = date(year, month, day)
        day_index(found)
    except ValueError as problem:
        raise LineRefusedError("DATE_OUT_OF_RANGE", str(problem), field=field) from problem
    return found


def _sold(spec: ads.LineSpec) -> tuple[Product, Country]:
    product = products_by_code().get(spec.product_code)
    if product is None:
        message = f"there is no product {spec.product_code!r}"
        raise LineRefusedError("PRODUCT_UNKNOWN", message, field="product_code", recovery=TERMINAL)
    country = countries_by_code().get(spec.country_code)
    if country is None:
        message = f"nothing is sold in {spec.country_code}"
        raise LineRefusedError("COUNTRY_NOT_SOLD", message, field="country_code", recovery=TERMINAL)
    if country.code not in product.country_codes:
        message = f"{product.name} is not sold in {country.code}"
        raise LineRefusedError("PRODUCT_NOT_SOLD", message, field="country_code")
    if spec.buying_channel and spec.buying_channel not in product.channels:
        message = f"{product.name} is not sold through {ads.BuyingChannel.Name(spec.buying_channel)}"
        raise LineRefusedError("PRODUCT_NOT_SOLD", message, field="buying_channel")
    if spec.delivery_goal not in product.goals:
        goal = ads.DeliveryGoal.Name(spec.delivery_goal)
        raise _incompatible(f"{product.name} cannot be delivered for {goal}", "delivery_goal")
    if spec.format and spec.format != product.format:
        raise _incompatible(f"{product.name} is {ads.Format.Name(product.format)}", "format")
    if spec.placement and spec.placement != product.placement:
        raise _incompatible(f"{product.name} runs in {ads.Placement.Name(product.placement)}", "placement")
    return product, country


def _incompatible(message: str, field: str) -> LineRefusedError:
    return LineRefusedError("FORMAT_OBJECTIVE_INCOMPATIBLE", message, field=field)


def _running_days(spec: ads.LineSpec, product: Product, today: date) -> NDArray[np.int64]:
    first = calendar_day(spec.flight.start_date, "flight.start_date")
    last = calendar_day(spec.flight.end_date, "flight.end_date")
    length = (last - first).days + 1
    shortest, longest = product.flight_days
    if first < today:
        raise LineRefusedError("FLIGHT_IN_PAST", f"the flight starts on {first}", field="flight.start_date")
    if (first - today).days < product.lead_time_days:
        message = f"{product.name} needs {product.lead_time_days} days before the flight"
        raise LineRefusedError(
            "LEAD_TIME_TOO_SHORT", message, field="flight.start_date", lead_time_days=product.lead_time_days
        )
    if length < shortest:
        message = f"{product.name} runs for at least {shortest} days, not {length}"
        raise LineRefusedError("FLIGHT_TOO_SHORT", message, field="flight.end_date", minimum_days=shortest)
    if length > longest:
        message = f"{product.name} runs for at most {longest} days, not {length}"
        raise LineRefusedError("FLIGHT_TOO_LONG", message, field="flight.end_date", maximum_days=longest)
    if (last - today).days > product.max_days_ahead:
        message = f"nothing is sold more than {product.max_days_ahead} days ahead"
        raise LineRefusedError(
            "FLIGHT_END_TOO_FAR", message, field="flight.end_date", maximum_days=product.max_days_ahead
        )
    running = np.ones(length, dtype=bool)
    for gap in spec.gaps:
        gap_first = (calendar_day(gap.start_date, "gaps") - first).days
        gap_last = (calendar_day(gap.end_date, "gaps") - first).days
        running[max(gap_first, 0) : max(gap_last + 1, 0)] = False
    if not running.any():
        raise LineRefusedError(
            "FLIGHT_TOO_SHORT", "the gaps leave no day", field="gaps", minimum_days=shortest
        )
    return np.flatnonzero(running) + day_index(first)


def _check_targeting(wish: ads.Targeting, product: Product, country: Country) -> None:
    asked = {
        ads.TARGETING_CRITERION_REGION: [*wish.region_ids, *wish.excluded_region_ids],
        ads.TARGETING_CRITERION_CITY: [*wish.city_ids, *wish.excluded_city_ids],
        ads.TARGETING_CRITERION_AGE: [wish.age] if wish.HasField("age") else [],
        ads.TARGETING_CRITERION_GENDER: wish.genders,
        ads.TARGETING_CRITERION_INTEREST: [*wish.interest_ids, *wish.excluded_interest_ids],
        ads.TARGETING_CRITERION_GENRE: wish.genre_ids,
        ads.TARGETING_CRITERION_PODCAST_TOPIC: wish.podcast_topic_ids,
        ads.TARGETING_CRITERION_PLATFORM: wish.platforms,
        ads.TARGETING_CRITERION_LANGUAGE: wish.languages,
        ads.TARGETING_CRITERION_DAYPART: wish.dayparts,
    }
    for criterion, choices in asked.items():
        if choices and criterion not in product.targeting:
            name = ads.TargetingCriterion.Name(criterion)
            in_words = name.removeprefix("TARGETING_CRITERION_").replace("_", " ").lower()
            message = f"{product.name} cannot be targeted by {in_words}"
            raise LineRefusedError("TARGETING_INCOMPATIBLE", message, field="targeting", criterion=name)
    if wish.platforms and not set(wish.platforms) & set(product.platforms):
        message = f"{product.name} does not run on the platforms asked for"
        name = ads.TargetingCriterion.Name(ads.TARGETING_CRITERION_PLATFORM)
        raise LineRefusedError("TARGETING_INCOMPATIBLE", message, field="targeting.platforms", criterion=name)
    _check_ids(wish, country)


def _check_ids(wish: ads.Targeting, country: Country) -> None:
    places, nodes = gazetteer().by_id, audience_nodes_by_id()
    for field, kind in (
        ("region_ids", PlaceType.REGION),
        ("excluded_region_ids", PlaceType.REGION),
        ("city_ids", PlaceType.CITY),
        ("excluded_city_ids", PlaceType.CITY),
    ):
        for place_id in getattr(wish, field):
            place = places.get(place_id)
            if place is None or place.type is not kind or place.country_code != country.code:
                message = f"{place_id!r} is no {kind.name.lower()} in {country.code}"
                raise LineRefusedError("TARGETING_UNKNOWN", message, field=f"targeting.{field}", id=place_id)
    for field, prefix in (
        ("interest_ids", "int_"),
        ("excluded_interest_ids", "int_"),
        ("genre_ids", "gen_"),
        ("podcast_topic_ids", "pod_"),
    ):
        for node_id in getattr(wish, field):
            if node_id not in nodes or not node_id.startswith(prefix):
                message = f"{node_id!r} is not in the taxonomy"
                raise LineRefusedError("TARGETING_UNKNOWN", message, field=f"targeting.{field}", id=node_id)


def _money(
    seed: int, spec: ads.LineSpec, product: Product, days: int, today: date, *, needed: bool
) -> tuple[str, float, float]:
    """Currency, US dollars per unit of it, and the lifetime budget in US dollars (0 without one)."""
    if not spec.HasField("budget"):
        if needed:
            raise LineRefusedError("BUDGET_MISSING", "the line has no budget", field="budget")
        return "USD", 1.0, 0.0
    currency = spec.budget.currency_code
    try:
        usd = float(usd_per_unit(seed, currency, today))
    except KeyError as problem:
        message = f"there is no exchange rate for {currency}"
        raise LineRefusedError("CURRENCY_UNKNOWN", message, field="budget.currency_code") from problem
    daily = spec.budget.type == ads.BUDGET_TYPE_DAILY
    amount = spec.budget.amount_micros / 1e6 * usd
    least = product.min_daily_budget if daily else product.min_budget
    if amount < least * (1 - 1e-9):
        minimum = minimum_micros(least, usd)
        raise LineRefusedError(
            "BUDGET_BELOW_MINIMUM",
            f"{product.name} needs at least {minimum / 1e6:,.2f} {currency}{' a day' if daily else ''}",
            field="budget.amount_micros",
            minimum_micros=minimum,
            currency=currency,
        )
    return currency, usd, amount * days if daily else amount


def minimum_micros(dollars: float, usd: float) -> int:
    """A minimum in micros of another currency, rounded up to two significant digits so that it reads well."""
    amount = dollars / usd
    if amount <= 0:
        return 0
    step = 10.0 ** (np.floor(np.log10(amount)) - 1)
    return int(np.ceil(amount / step - 1e-9) * step * 1_000_000)


def _check_bid(spec: ads.LineSpec, product: Product) -> None:
    if not spec.HasField("bid"):
        return
    strategy = ads.BidStrategy.Name(spec.bid.strategy)
    if spec.bid.strategy not in product.bid_strategies:
        raise LineRefusedError(
            "BID_INCOMPATIBLE", f"{product.name} cannot be bid for by {strategy}", field="bid"
        )
    if spec.bid.strategy != ads.BID_STRATEGY_AUTOBID and spec.bid.amount_micros <= 0:
        raise LineRefusedError("BID_INCOMPATIBLE", f"{strategy} needs an amount", field="bid.amount_micros")

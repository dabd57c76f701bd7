"""The past on the wire: rows of reports from the columns of the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from google.type import date_pb2
from numpy.typing import NDArray

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import reporting_pb2 as reports
from tools.ads_api.simulator.advertisers import Advertisers
from tools.ads_api.simulator.audiences import audience_nodes
from tools.ads_api.simulator.countries import countries
from tools.ads_api.simulator.daily import progress
from tools.ads_api.simulator.ledger import COUNTED, Ledger
from tools.ads_api.simulator.products import Product, products
from tools.ads_api.simulator.reach import exposed_people, reached_people
from tools.ads_api.simulator.regions import regions_by_country
from tools.ads_api.simulator.seasons import FIRST_DAY

Ints = NDArray[np.int64]

_PRIVATE = (
    ("page_views", ads.METRIC_PAGE_VIEWS),
    ("installs", ads.METRIC_INSTALLS),
    ("leads", ads.METRIC_LEADS),
    ("conversions", ads.METRIC_CONVERSIONS),
)
_GENDERS: tuple[list[ads.Gender.ValueType], ...] = ([], [ads.GENDER_FEMALE], [ads.GENDER_MALE])
_PHONES: tuple[list[ads.Platform.ValueType], ...] = ([], [ads.PLATFORM_IOS], [ads.PLATFORM_ANDROID])


def wire_date(day: date) -> date_pb2.Date:
    """A day on the wire."""
    return date_pb2.Date(year=day.year, month=day.month, day=day.day)


def day_of(position: int) -> date:
    """The day at a position of the market's arrays."""
    return FIRST_DAY + timedelta(days=position)


def ad_set_id(first: int, number: int) -> str:
    """The id of an ad set: its first day and its place among that day's."""
    return f"{day_of(first):%Y%m%d}{number:04d}"


class _AdSet(NamedTuple):
    """One row of the ledger as plain numbers, in the order of `_ad_sets`."""

    first: int
    last: int
    number: int
    campaign: int
    advertiser: int
    channel: ads.BuyingChannel.ValueType
    goal: ads.DeliveryGoal.ValueType
    country: int
    product: int
    age_min: int
    age_max: int
    genders: int
    interests: list[int]
    genre: int
    regions: list[int]
    phones: int
    daily: bool
    bid_strategy: ads.BidStrategy.ValueType
    reach: int
    spend: int
    amount: int
    booked: int
    delivered: int
    running: bool


def _ad_sets(book: Ledger, chosen: Ints) -> Iterator[_AdSet]:
    """Some rows of the ledger."""
    columns = [
        getattr(source, name)[chosen].tolist()
        for name in _AdSet._fields
        for source in (book.past.plans if hasattr(book.past.plans, name) else book,)
    ]
    return map(_AdSet._make, zip(*columns, strict=True))


def performance_rows(book: Ledger, chosen: Ints) -> list[reports.AdSetPerformance]:
    """Rows of `QueryPerformance` for some rows of the ledger."""
    counts = {name: book.counts[name][chosen].tolist() for name in COUNTED}
    companies: dict[int, reports.Advertiser] = {}
    found = []
    for at, ad_set in enumerate(_ad_sets(book, chosen)):
        if ad_set.advertiser not in companies:
            companies[ad_set.advertiser] = _advertiser(book, ad_set.advertiser)
        results = {name: values[at] for name, values in counts.items()}
        suppressed = _suppress(results)
        found.append(_performance(book.who, ad_set, companies[ad_set.advertiser], results, suppressed))
    return found


def _performance(
    who: Advertisers,
    ad_set: _AdSet,
    advertiser: reports.Advertiser,
    results: dict[str, int],
    suppressed: list[ads.Metric.ValueType],
) -> reports.AdSetPerformance:
    product = products()[ad_set.product]
    nodes, regions = audience_nodes(), regions_by_country()[ad_set.country]
    return reports.AdSetPerformance(
        advertiser=advertiser,
        campaign_id=str(ad_set.campaign),
        campaign_name=f"{advertiser.name} {_month(ad_set.first)}",
        buying_channel=ad_set.channel,
        ad_set_id=ad_set_id(ad_set.first, ad_set.number),
        product_code=product.code,
        format=product.format,
        placement=product.placement,
        delivery_goal=ad_set.goal,
        country_code=countries()[ad_set.country].code,
        region_ids=[regions[place] for place in ad_set.regions if place >= 0],
        age_min=ad_set.age_min,
        age_max=ad_set.age_max,
        genders=_GENDERS[ad_set.genders],
        interest_ids=sorted({nodes[node].id for node in ad_set.interests if node >= 0}),
        genre_ids=[nodes[ad_set.genre].id] if ad_set.genre >= 0 else [],
        platforms=_PHONES[ad_set.phones],
        budget=ads.Budget(
            amount_micros=ad_set.amount,
            currency_code=who.home(ad_set.advertiser).currency,
            type=ads.BUDGET_TYPE_DAILY if ad_set.daily else ads.BUDGET_TYPE_LIFETIME,
        ),
        start_date=_wire_day(ad_set.first),
        end_date=_wire_day(ad_set.last),
        price_model=product.price_model,
        bid_strategy=ad_set.bid_strategy,
        results=_results(product, results, ad_set.reach, ad_set.spend),
        unit_type=product.unit_type,
        booked_units=ad_set.booked,
        delivered_units=ad_set.delivered,
        suppressed_metrics=suppressed,
        running=ad_set.running,
    )


def _results(product: Product, counts: dict[str, int], reach: int, spend: int) -> ads.Results:
    """Counts on the wire; what was heard or watched to the end goes by the format."""
    others = {name: count for name, count in counts.items() if name != "completions"}
    ended = "video_completions" if product.format == ads.FORMAT_VIDEO else "audio_completions"
    return ads.Results(reach=reach, spend_micros=spend, **{ended: counts["completions"]}, **others)


@lru_cache(maxsize=8192)
def _wire_day(position: int) -> date_pb2.Date:
    return wire_date(day_of(position))


@lru_cache(maxsize=8192)
def _month(position: int) -> str:
    return f"{day_of(position):%b %Y}"


def daily_rows(
    book: Ledger, chosen: Iterable[int], first_day: int, last_day: int
) -> list[reports.DailyPerformance]:
    """Rows of `QueryDailyPerformance`: each chosen ad set on each day of its flight inside a window, by ad
    set, day.

    Days add up: what an ad set has by the end of a day is the whole part of its lifetime result times its
    progress.
    """
    rows = np.array(sorted(chosen), dtype=np.int64)
    if not len(rows):
        return []
    plans, outcomes = book.past.plans.rows(rows), book.past.outcomes.rows(rows)
    done = progress(plans)
    before = np.hstack([np.zeros((len(rows), 1)), done[:, :-1]])
    by_day = {}
    for name in COUNTED:
        whole = getattr(outcomes, name)[:, None]
        by_day[name] = (np.floor(whole * done + 1e-9) - np.floor(whole * before + 1e-9)).astype(np.int64)
    money = (outcomes.spend / book.dollars[rows] * 1e6)[:, None]
    days = plans.last - plans.first + 1
    most = (book.amount[rows] * np.where(plans.daily, days, 1))[:, None]
    spent = np.minimum((money * done).astype(np.int64), most) - np.minimum(
        (money * before).astype(np.int64), most
    )
    pool = exposed_people(
        np.maximum(outcomes.reach, 1)[:, None] * 3.0, by_day["impressions"].astype(float), 0.3
    )
    reach = np.minimum(
        reached_people(pool, by_day["impressions"].astype(float), 0.8), outcomes.reach[:, None]
    )
    found = []
    for at in range(len(rows)):
        first = int(plans.first[at])
        product = products()[int(plans.product[at])]
        currency = book.who.home(int(plans.advertiser[at])).currency
        name_of = ad_set_id(first, int(plans.number[at]))
        for day in range(max(first, first_day), min(int(plans.last[at]), last_day) + 1):
            results = {name: int(values[at, day - first]) for name, values in by_day.items()}
            suppressed = _suppress(results)
            found.append(
                reports.DailyPerformance(
                    ad_set_id=name_of,
                    date=_wire_day(day),
                    results=_results(
                        product, results, int(reach[at, day - first]), int(spent[at, day - first])
                    ),
                    currency_code=currency,
                    suppressed_metrics=suppressed,
                )
            )
    return found


def _advertiser(book: Ledger, row: int) -> reports.Advertiser:
    who = book.who
    return reports.Advertiser(
        id=who.ids[row],
        name=who.names[row],
        ad_category=who.category_codes[row],
        country_code=who.home(row).code,
    )


def _suppress(results: dict[str, int]) -> list[ads.Metric.ValueType]:
    """Withholds counts between 1 and 4 of what people did after a click; changes `results`."""
    withheld = [metric for name, metric in _PRIVATE if 1 <= results[name] <= 4]
    for name, metric in _PRIVATE:
        if metric in withheld:
            results[name] = 0
    return withheld

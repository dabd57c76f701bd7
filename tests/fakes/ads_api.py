"""An Ads API in memory: hand-made products, plausible avails and curves, switches to make it fail.

Its numbers are smooth and cheap, not realistic: 40 % of a country's population meets a product, each person
twice a day, at a price that depends on the product alone.
"""

import math
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from datetime import date
from decimal import Decimal

from planner.domain.errors import PlannerError
from planner.domain.forecast import ApiLineForecast, CurvePoint, ForecastAnswer
from planner.domain.history import AdSetRecord, DailyResult
from planner.domain.inventory import (
    Account,
    Avails,
    AvailsAnswer,
    AvailsStatus,
    LineProblem,
    LineSpec,
    Product,
    Provenance,
)
from planner.domain.money import ExchangeRates, Money
from planner.domain.taxonomy import TaxonomySnapshot
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal, Format, Placement, Platform, PriceModel
from tests.fakes.taxonomy import taxonomy_snapshot

PROVENANCE = Provenance(source="fake/1", simulated=True, method="MODELED")

COUNTRIES = (
    "US",
    "BR",
    "MX",
    "DE",
    "GB",
    "FR",
    "ES",
    "PT",
    "CA",
    "AT",
    "CH",
    "SE",
    "NO",
    "DK",
    "IT",
    "AU",
    "JP",
)

_AWARENESS = (DeliveryGoal.IMPRESSIONS, DeliveryGoal.REACH)
_ACTIONS = (DeliveryGoal.CLICKS, DeliveryGoal.PAGE_VIEWS, DeliveryGoal.APP_INSTALLS, DeliveryGoal.LEADS)

# Share of impressions that become one unit of each delivery goal.
_RESULT_RATES = {
    DeliveryGoal.VIDEO_VIEWS: 0.6,
    DeliveryGoal.CLICKS: 0.004,
    DeliveryGoal.PAGE_VIEWS: 0.003,
    DeliveryGoal.APP_INSTALLS: 0.0003,
    DeliveryGoal.STREAMS: 0.002,
    DeliveryGoal.LEADS: 0.0002,
    DeliveryGoal.CONVERSIONS: 0.0001,
}


def _product(
    code: str,
    name: str,
    kind: Format,
    placement: Placement,
    goals: tuple[DeliveryGoal, ...],
    *,
    least_usd: int = 250,
    price_model: PriceModel = PriceModel.CPM,
    seconds: int | None = None,
    reserved: bool = False,
    platforms: tuple[Platform, ...] = (Platform.ANDROID, Platform.IOS, Platform.DESKTOP),
) -> Product:
    return Product(
        code=code,
        name=name,
        format=kind,
        placement=placement,
        price_model=price_model,
        delivery_goals=goals,
        countries=COUNTRIES,
        buying_channels=tuple(BuyingChannel) if not reserved else (BuyingChannel.DIRECT,),
        platforms=platforms,
        smallest_budget=Money.of(least_usd, "USD"),
        longest_spot_seconds=seconds,
        reserved=reserved,
    )


PRODUCTS: tuple[Product, ...] = (
    _product(
        "audio_music",
        "Audio, music",
        Format.AUDIO,
        Placement.MUSIC,
        (*_AWARENESS, *_ACTIONS, DeliveryGoal.STREAMS),
        seconds=30,
    ),
    _product(
        "audio_podcast",
        "Audio, podcasts",
        Format.AUDIO,
        Placement.PODCAST,
        (*_AWARENESS, DeliveryGoal.STREAMS),
        seconds=60,
    ),
    _product(
        "video_in_stream",
        "Video, in-stream",
        Format.VIDEO,
        Placement.IN_STREAM,
        (*_AWARENESS, DeliveryGoal.VIDEO_VIEWS, *_ACTIONS),
        seconds=30,
    ),
    _product(
        "video_opt_in",
        "Video, opt-in",
        Format.VIDEO,
        Placement.OPT_IN,
        (*_AWARENESS, DeliveryGoal.VIDEO_VIEWS),
        seconds=30,
    ),
    _product(
        "video_ctv",
        "Video, TV",
        Format.VIDEO,
        Placement.CTV,
        _AWARENESS,
        least_usd=5_000,
        seconds=30,
        reserved=True,
        platforms=(Platform.CTV,),
    ),
    _product(
        "display_feed",
        "Display, feed",
        Format.DISPLAY,
        Placement.FEED,
        (*_AWARENESS, *_ACTIONS, DeliveryGoal.CONVERSIONS),
    ),
)
"""Six products, sold everywhere; `video_ctv` is reserved and dear."""

CPM_USD = {
    "audio_music": Decimal(9),
    "audio_podcast": Decimal(18),
    "video_in_stream": Decimal(15),
    "video_opt_in": Decimal(12),
    "video_ctv": Decimal(32),
    "display_feed": Decimal(5),
}
"""Price per 1,000 impressions in US dollars, by product code."""

RATES = ExchangeRates(
    as_of=date(2026, 11, 20),
    source="fake/1",
    usd_per_unit={
        code: Decimal(rate)
        for code, rate in {
            "USD": "1",
            "EUR": "1.1",
            "GBP": "1.3",
            "BRL": "0.2",
            "MXN": "0.05",
            "CHF": "1.12",
            "SEK": "0.095",
            "NOK": "0.09",
            "DKK": "0.15",
            "CAD": "0.73",
            "AUD": "0.66",
            "JPY": "0.0067",
            "INR": "0.012",
        }.items()
    },
)

ACCOUNT = Account(
    account_id="acc-1", name="Acme", currency="EUR", country_code="DE", time_zone="Europe/Berlin"
)


class FakeAdsApi:
    """Implements `planner.ports.AdsApi`.

    Attributes:
        snapshot: What `taxonomies` answers.
        catalogue: What `products` answers.
        rates: What `exchange_rates` answers, whatever the day.
        accounts: Account id -> account.
        ad_sets: What `past_ad_sets` yields, in one batch.
        days: What `daily_results` yields, in one batch.
        fail_with: Method name -> error that it raises.
        problems: Line id -> problem that avails and forecasts have with it.
        calls: Method name -> how often it was called.
        asked: Every line that avails or forecasts were asked about, in order.
    """

    def __init__(self) -> None:
        self.snapshot = taxonomy_snapshot()
        self.catalogue = PRODUCTS
        self.rates = RATES
        self.accounts = {ACCOUNT.account_id: ACCOUNT}
        self.ad_sets: tuple[AdSetRecord, ...] = ()
        self.days: tuple[DailyResult, ...] = ()
        self.fail_with: dict[str, PlannerError] = {}
        self.problems: dict[str, LineProblem] = {}
        self.calls: Counter[str] = Counter()
        self.asked: list[LineSpec] = []

    def fail_everything_with(self, error: PlannerError) -> None:
        """Make every method raise `error`."""
        methods = (
            "taxonomies",
            "account",
            "products",
            "avails",
            "forecast",
            "exchange_rates",
            "past_ad_sets",
            "daily_results",
        )
        self.fail_with = dict.fromkeys(methods, error)

    async def taxonomies(self) -> TaxonomySnapshot:
        self._called("taxonomies")
        return self.snapshot

    async def account(self, account_id: str) -> Account:
        self._called("account")
        return self.accounts[account_id]

    async def products(self) -> tuple[Product, ...]:
        self._called("products")
        return self.catalogue

    async def avails(self, lines: Sequence[LineSpec]) -> AvailsAnswer:
        self._called("avails")
        self.asked.extend(lines)
        return AvailsAnswer(
            avails=tuple(self._avails(line) for line in lines if line.line_id not in self.problems),
            problems=self._problems(lines),
        )

    async def forecast(
        self, lines: Sequence[LineSpec], *, currency: str, up_to_micros: int
    ) -> ForecastAnswer:
        self._called("forecast")
        self.asked.extend(lines)
        return ForecastAnswer(
            forecasts=tuple(
                self._curve(line, currency, up_to_micros)
                for line in lines
                if line.line_id not in self.problems
            ),
            problems=self._problems(lines),
        )

    async def exchange_rates(self, as_of: date) -> ExchangeRates:
        self._called("exchange_rates")
        return self.rates.model_copy(update={"as_of": as_of})

    async def past_ad_sets(
        self, started_from: date, ended_before: date
    ) -> AsyncIterator[Sequence[AdSetRecord]]:
        self._called("past_ad_sets")
        yield [row for row in self.ad_sets if row.start >= started_from and row.end < ended_before]

    async def daily_results(self, first: date, last: date) -> AsyncIterator[Sequence[DailyResult]]:
        self._called("daily_results")
        yield [row for row in self.days if first <= row.day <= last]

    def _called(self, method: str) -> None:
        self.calls[method] += 1
        if method in self.fail_with:
            raise self.fail_with[method]

    def _problems(self, lines: Sequence[LineSpec]) -> tuple[LineProblem, ...]:
        return tuple(self.problems[line.line_id] for line in lines if line.line_id in self.problems)

    def _people(self, line: LineSpec) -> int:
        country = next(
            place.population for place in self.snapshot.places if place.place.place_id == line.country_code
        )
        ages = (line.ages.oldest - line.ages.youngest + 1) / 87
        genders = len(line.genders) / 2 if line.genders else 1.0
        interests = 0.3 if line.interest_ids or line.genre_ids else 1.0
        return max(1, int(country * 0.4 * ages * min(genders, 1.0) * interests))

    def _avails(self, line: LineSpec) -> Avails:
        matched = self._people(line) * 2 * line.flight.days
        reserved = matched // 4
        return Avails(
            line_id=line.line_id,
            matched=matched,
            possible=matched - reserved // 2,
            available=matched - reserved,
            reserved=reserved,
            capacity=matched * 2,
            status=AvailsStatus.AVAILABLE,
            provenance=PROVENANCE,
        )

    def _curve(self, line: LineSpec, currency: str, up_to_micros: int) -> ApiLineForecast:
        people = self._people(line)
        supply = people * 2.0 * line.flight.days
        usd_per_unit = self.rates.rate(currency, "USD")
        cpm_micros = float(CPM_USD[line.product_code] / usd_per_unit * 1_000_000)

        def point(step: int) -> CurvePoint:
            spend_micros = up_to_micros * step // 10
            impressions = supply * -math.expm1(-spend_micros / cpm_micros * 1000 / supply)
            reach_people = people * -math.expm1(-impressions / people / 2)
            rate = _RESULT_RATES.get(line.delivery_goal)
            results = {
                DeliveryGoal.IMPRESSIONS: impressions,
                DeliveryGoal.REACH: reach_people,
            }.get(line.delivery_goal, impressions * (rate or 0.0))
            return CurvePoint(
                spend_micros=spend_micros,
                impressions=impressions,
                reach_people=reach_people,
                results=results,
                clicks=impressions * _RESULT_RATES[DeliveryGoal.CLICKS],
                video_views=impressions * 0.6 if line.format is Format.VIDEO else None,
                n_plus_reach=(reach_people, reach_people * 0.6, reach_people * 0.3),
            )

        return ApiLineForecast(
            line_id=line.line_id,
            currency=currency,
            universe_people=people,
            points=tuple(point(step) for step in range(11)),
            relative_error=0.2,
            provenance=PROVENANCE,
        )

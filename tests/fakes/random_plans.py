"""Random plans: any number that can stand in a plan, or none."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from planner.domain.brief import Assumed, Brief, DateSpan, Goal, Place, PlaceKind, Places, Stated, UnmetAsk
from planner.domain.evidence import Benchmark, Cohort, Evidence, EvidenceKind
from planner.domain.forecast import ForecastBasis, LineForecast, MetricRange, PlanForecast
from planner.domain.inventory import Avails, LineSpec, Provenance
from planner.domain.money import Money
from planner.domain.plan import (
    Assumption,
    Bid,
    BidStrategy,
    Certificate,
    Degradation,
    DegradationKind,
    LeftOut,
    LineItem,
    MediaPlan,
)
from planner.domain.vocabulary import DeliveryGoal, Format, Pacing, Placement

_DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))


def _ranges(largest: float) -> st.SearchStrategy[MetricRange]:
    def ordered(numbers: list[float]) -> MetricRange:
        low, mid, high = sorted(numbers)
        return MetricRange(low=low, mid=mid, high=high)

    return st.lists(st.floats(0, largest, allow_subnormal=False), min_size=3, max_size=3).map(ordered)


@st.composite
def _cohorts(draw: st.DrawFn) -> Cohort:
    oldest = draw(_DAYS)
    prices = draw(_ranges(80_000_000))
    return Cohort(
        ad_sets=draw(st.integers(5, 4_000)),
        advertisers=draw(st.integers(1, 300)),
        own_ad_sets=draw(st.integers(0, 40)),
        similarity=draw(st.floats(0, 1)),
        oldest_start=oldest,
        newest_end=oldest + timedelta(days=draw(st.integers(1, 900))),
        median_age_days=draw(st.integers(0, 1_200)),
        filters_relaxed=tuple(draw(st.sets(st.sampled_from(["interests", "ages", "duration"])))),
        simulated_share=draw(st.sampled_from([0.0, 0.37, 1.0])),
        benchmarks=(
            Benchmark(metric="cpm_micros", p10=prices.low, p50=prices.mid, p90=prices.high, ad_sets=9),
        ),
    )


@st.composite
def _lines(draw: st.DrawFn, number: int, currency: str, flight: DateSpan) -> LineItem:
    kind = draw(st.sampled_from(Format))
    placement = draw(st.sampled_from(Placement))
    spec = LineSpec(
        line_id=f"BR-{kind.value}-{number}",
        product_code="product",
        format=kind,
        placement=placement,
        delivery_goal=DeliveryGoal.REACH,
        country_code="BR",
        flight=flight,
    )
    matched = draw(st.integers(0, 10**9))
    available = draw(st.integers(0, matched))
    avails = Avails(
        line_id=spec.line_id,
        matched=matched,
        possible=matched,
        available=available,
        provenance=Provenance(source="fake/1"),
    )
    cohort = draw(st.none() | _cohorts())
    optional = st.none() | _ranges(10**9)
    micros = draw(st.integers(1, 10**12))
    return LineItem(
        line_id=spec.line_id,
        name=f"{kind.value.capitalize()}, {placement.value.lower()} - Brazil",
        product_name="A product",
        spec=spec,
        budget=Money(amount_micros=micros, currency=currency),
        bid=Bid(strategy=BidStrategy.AUTOBID),
        pacing=Pacing.EVEN,
        daily_pacing_micros=(micros,),
        forecast=LineForecast(
            impressions=draw(optional),
            reach_people=draw(optional),
            cpm_micros=draw(st.none() | _ranges(90_000_000)),
            chance_to_deliver_in_full=draw(st.none() | st.floats(0, 1)),
            basis=draw(st.sampled_from(ForecastBasis)),
        ),
        avails=draw(st.none() | st.just(avails)),
        sell_through_after=draw(st.none() | st.floats(0, 1.5)),
        rationale="",
        evidence=(Evidence(kind=EvidenceKind.COHORT, supports=("impressions",), cohort=cohort),)
        if cohort
        else (),
    )


@st.composite
def plans(draw: st.DrawFn) -> MediaPlan:
    """Any plan of one to four line items."""
    start = draw(_DAYS)
    flight = DateSpan(start=start, end=start + timedelta(days=draw(st.integers(0, 200))))
    currency = draw(st.sampled_from(["EUR", "USD", "BRL", "JPY", "CHF", "SEK"]))
    lines = tuple(draw(_lines(number, currency, flight)) for number in range(draw(st.integers(1, 4))))
    left = draw(st.sampled_from([0, 5_000_000, 123_450_000]))
    total = sum(line.budget.amount_micros for line in lines) + left
    optional: st.SearchStrategy[Any] = st.none() | _ranges(10**10)
    brazil = Place(place_id="BR", name="Brazil", kind=PlaceKind.COUNTRY, country_code="BR")
    goal = Goal(delivery_goal=draw(st.sampled_from(DeliveryGoal)))
    return MediaPlan(
        as_of=date(2026, 11, 20),
        brief=Brief(
            goal=draw(st.sampled_from([Stated(value=goal), Assumed(value=goal, basis="nobody said")])),
            places=Stated(value=Places(included=(brazil,))),
        ),
        budget=Money(amount_micros=total, currency=currency),
        flight=flight,
        line_items=lines,
        forecast=PlanForecast(
            impressions=draw(optional),
            reach_people=draw(optional),
            frequency=draw(st.none() | _ranges(30)),
            results=draw(optional),
        ),
        certificate=Certificate(
            objective="people reached",
            achieved=1.0,
            upper_bound=1.0,
            gap=0.0,
            unallocated=Money(amount_micros=left, currency=currency),
        ),
        assumptions=(Assumption(field="ages", text="People of 18 and above", basis="nobody said"),),
        unmet=(UnmetAsk(ask="TikTok", reason="it is not sold here"),),
        left_out=tuple(
            LeftOut(
                line_id=str(number), name=f"Product {'ABCDE'[number]}", reason="it takes at least EUR 250"
            )
            for number in range(draw(st.integers(0, 5)))
        ),
        degradations=draw(
            st.sampled_from(
                [
                    (),
                    (
                        Degradation(
                            kind=DegradationKind.AVAILS, message="I could not ask for avails.", code="X"
                        ),
                    ),
                ]
            )
        ),
        simulated=draw(st.booleans()),
    )

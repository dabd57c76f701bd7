"""Which lines a brief may be planned with, and what a brief nothing fits is told."""

from datetime import date

import pytest

from planner.decisions.candidates import Candidates, propose_candidates
from planner.decisions.lifetime_budget import lifetime_budget
from planner.domain.brief import (
    Brief,
    Budget,
    BudgetShare,
    Constraints,
    DateSpan,
    FormatWishes,
    Missing,
    Place,
    PlaceKind,
    Places,
    Schedule,
    ShareSubject,
    Stated,
)
from planner.domain.errors import BriefRejectedError
from planner.domain.inventory import Product
from planner.domain.money import ExchangeRates, Money
from planner.domain.vocabulary import (
    BudgetPeriod,
    BuyingChannel,
    DeliveryGoal,
    Format,
    Placement,
    Platform,
)
from tests.fakes.market import RATES, TODAY, brief, catalogue, country, product


def propose(
    wish: Brief, products: tuple[Product, ...] | None = None, rates: ExchangeRates | None = RATES
) -> Candidates:
    return propose_candidates(wish, catalogue() if products is None else products, today=TODAY, rates=rates)


def reasons(candidates: Candidates) -> dict[str, str]:
    return {left.line_id: left.reason for left in candidates.left_out}


def test_one_line_per_product_and_country_with_readable_ids() -> None:
    found = propose(brief(countries=("BR", "DE")))
    assert [line.line_id for line in found.lines] == [
        "BR-AUDIO-MUSIC",
        "BR-AUDIO-PODCAST",
        "BR-DISPLAY-FEED",
        "BR-VIDEO-IN-STREAM",
        "DE-AUDIO-MUSIC",
        "DE-AUDIO-PODCAST",
        "DE-DISPLAY-FEED",
        "DE-VIDEO-IN-STREAM",
    ]
    assert found.budget == Money.of(20_000, "EUR")


def test_namesakes_carry_their_product_whatever_else_fits() -> None:
    twins = (*catalogue(), product("audio_premium", delivery_goals=(DeliveryGoal.CLICKS,)))
    assert "DE-AUDIO-MUSIC-AUDIO-MUSIC" in {line.line_id for line in propose(brief(), twins).lines}


def test_formats_wanted_and_excluded_leave_a_reason() -> None:
    only_audio = propose(brief(wanted=(Format.AUDIO,)))
    assert {line.format for line in only_audio.lines} == {Format.AUDIO}
    assert "asks for audio" in reasons(only_audio)["VIDEO-IN-STREAM"]
    without = propose(brief(formats=Stated(value=FormatWishes(excluded=(Format.VIDEO,)))))
    assert "excludes video" in reasons(without)["VIDEO-IN-STREAM"]


def test_a_wish_is_no_requirement() -> None:
    ideally: Stated[FormatWishes] = Stated(value=FormatWishes(wanted=(Format.AUDIO,)), hard=False)
    assert len(propose(brief(formats=ideally)).lines) == 4


def test_a_wanted_placement_does_not_drop_a_wanted_format_that_has_none() -> None:
    wishes = FormatWishes(wanted=(Format.AUDIO, Format.VIDEO), placements_wanted=(Placement.PODCAST,))
    found = propose(brief(formats=Stated(value=wishes)))
    assert [line.line_id for line in found.lines] == ["DE-AUDIO-PODCAST", "DE-VIDEO-IN-STREAM"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"delivery_goals": (DeliveryGoal.CLICKS,)}, "not sold for reach"),
        ({"countries": ("BR",)}, "not sold in Germany"),
        ({"buying_channels": (BuyingChannel.DIRECT,)}, "not sold self-serve"),
        ({"shortest_flight_days": 40}, "at least 40 days"),
        ({"longest_flight_days": 7}, "at most 7 days"),
        ({"lead_days": 60}, "60 days ahead"),
        ({"smallest_budget": Money.of(50_000, "EUR")}, "at least EUR 50,000"),
    ],
)
def test_each_limit_of_a_product_is_a_reason(changes: dict[str, object], reason: str) -> None:
    found = propose(brief(), (product("audio_music"), product("odd", placement=Placement.PODCAST, **changes)))
    assert [line.product_code for line in found.lines] == ["audio_music"]
    assert reason in reasons(found)["ODD"]


def test_a_spot_that_is_too_long_does_not_fit() -> None:
    short = product("short", longest_spot_seconds=15, placement=Placement.PODCAST)
    wishes: Stated[FormatWishes] = Stated(value=FormatWishes(spot_seconds=30))
    found = propose(brief(formats=wishes), (product(), short))
    assert "up to 15 seconds" in reasons(found)["SHORT"]


def test_a_country_without_the_product_is_said_per_country() -> None:
    found = propose(brief(countries=("DE", "FR")), (product(countries=("DE",)),))
    assert [line.country_code for line in found.lines] == ["DE"]
    assert reasons(found)["FR-AUDIO-MUSIC"] == "it is not sold in France"


def test_cities_and_excluded_places_go_to_their_country() -> None:
    berlin = Place(place_id="geonames:1", name="Berlin", kind=PlaceKind.CITY, country_code="DE")
    bavaria = Place(place_id="iso3166-2:DE-BY", name="Bavaria", kind=PlaceKind.REGION, country_code="DE")
    places: Stated[Places] = Stated(value=Places(included=(berlin, country("FR")), excluded=(bavaria,)))
    lines = {line.line_id: line for line in propose(brief(places=places)).lines}
    assert lines["DE-AUDIO-MUSIC"].city_ids == ("geonames:1",)
    assert lines["DE-AUDIO-MUSIC"].excluded_place_ids == ("iso3166-2:DE-BY",)
    assert lines["FR-AUDIO-MUSIC"].city_ids == ()
    assert lines["FR-AUDIO-MUSIC"].excluded_place_ids == ()


def test_an_app_goal_needs_one_line_per_mobile_platform() -> None:
    found = propose(brief(goal=DeliveryGoal.APP_INSTALLS), (product(),))
    assert {(line.line_id, line.platforms) for line in found.lines} == {
        ("DE-AUDIO-MUSIC-IOS", (Platform.IOS,)),
        ("DE-AUDIO-MUSIC-ANDROID", (Platform.ANDROID,)),
    }


def test_video_views_are_not_sold_on_desktop() -> None:
    video = product("opt_in", format=Format.VIDEO, placement=Placement.OPT_IN)
    found = propose(brief(goal=DeliveryGoal.VIDEO_VIEWS), (video,))
    assert Platform.DESKTOP not in found.lines[0].platforms
    wish = brief(goal=DeliveryGoal.VIDEO_VIEWS, platforms=Stated(value=(Platform.DESKTOP,)))
    with pytest.raises(BriefRejectedError) as rejected:
        propose(wish, (video,))
    assert rejected.value.code == "NO_PRODUCT_FITS"


def test_goals_that_budget_rules_name_get_lines_of_their_own() -> None:
    clicks = BudgetShare(subject=ShareSubject(delivery_goal=DeliveryGoal.CLICKS), lowest_share=0.4)
    found = propose(brief(constraints=Constraints(shares=(clicks,))), (product(),))
    assert [line.line_id for line in found.lines] == ["DE-AUDIO-MUSIC", "DE-AUDIO-MUSIC-CLICKS"]


def test_a_budget_below_every_minimum_names_the_minimum_in_the_briefs_currency() -> None:
    with pytest.raises(BriefRejectedError) as rejected:
        propose(brief(budget=Money.of(100, "USD")))
    assert rejected.value.code == "BUDGET_BELOW_MINIMUM"
    assert "USD 275" in rejected.value.message
    assert rejected.value.field == "budget"


def test_a_short_flight_is_told_how_long_it_must_be() -> None:
    long_only = tuple(
        product(code, shortest_flight_days=days, placement=placement)
        for code, days, placement in (("a", 21, Placement.MUSIC), ("b", 14, Placement.PODCAST))
    )
    with pytest.raises(BriefRejectedError) as rejected:
        propose(brief(days=3), long_only)
    assert rejected.value.code == "FLIGHT_TOO_SHORT"
    assert "14 days or longer" in rejected.value.message


def test_a_minimum_that_cannot_be_compared_says_so() -> None:
    with pytest.raises(BriefRejectedError) as rejected:
        propose(brief(budget=Money.of(5_000, "USD")), rates=None)
    assert rejected.value.code == "CURRENCY_RATE_MISSING"
    assert "EUR" in rejected.value.message


def test_nothing_on_sale_says_why() -> None:
    with pytest.raises(BriefRejectedError) as rejected:
        propose(brief(countries=("US",)), (product(countries=("DE",)),))
    assert rejected.value.code == "NO_PRODUCT_FITS"
    assert "United States" in rejected.value.message


def test_the_caller_must_settle_the_four_fields_first() -> None:
    with pytest.raises(ValueError, match="must be stated or assumed"):
        propose(brief(places=Missing()))


SPAN = DateSpan(start=date(2027, 1, 1), end=date(2027, 3, 31))


@pytest.mark.parametrize(
    ("period", "span", "units"),
    [
        (BudgetPeriod.LIFETIME, SPAN, 100),
        (BudgetPeriod.DAILY, SPAN, 9_000),
        (BudgetPeriod.WEEKLY, DateSpan(start=date(2027, 1, 4), end=date(2027, 1, 17)), 200),
        (BudgetPeriod.MONTHLY, SPAN, 300),
        (BudgetPeriod.MONTHLY, DateSpan(start=date(2027, 1, 15), end=date(2027, 2, 14)), 100),
        (BudgetPeriod.MONTHLY, DateSpan(start=date(2027, 2, 1), end=date(2027, 2, 14)), 50),
    ],
)
def test_a_rate_of_spending_becomes_lifetime_money(period: BudgetPeriod, span: DateSpan, units: int) -> None:
    budget = Budget(amount=Money.of(100, "EUR"), period=period)
    assert lifetime_budget(budget, Schedule(flight=span)) == Money.of(units, "EUR")


def test_days_in_gaps_cost_nothing() -> None:
    gap = DateSpan(start=date(2027, 1, 11), end=date(2027, 1, 20))
    schedule = Schedule(flight=DateSpan(start=date(2027, 1, 1), end=date(2027, 1, 30)), gaps=(gap,))
    daily = Budget(amount=Money.of(10, "EUR"), period=BudgetPeriod.DAILY)
    assert lifetime_budget(daily, schedule) == Money.of(200, "EUR")

"""Goals and their targets, ad categories, buying channels, and media that are not sold."""

from datetime import date
from decimal import Decimal

import pytest

from agents.goal.reading import read_goal
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import (
    Advertiser,
    Brief,
    Contradictory,
    Goal,
    KpiKind,
    KpiTarget,
    Missing,
    Question,
    Stated,
)
from planner.domain.money import Money
from planner.domain.readings import GoalReading
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")


def read(message: str, previous: Brief | None = None, asked: str | None = None) -> GoalReading:
    question = Question(field=asked, text="?") if asked else None
    context = ReadingContext(message, previous or Brief(), date(2026, 11, 20), ADVERTISER, question)
    return read_goal(context, INDEX)


def goal(message: str, asked: str | None = None) -> Goal:
    field = read(message, asked=asked).goal
    assert isinstance(field, Stated), field
    assert all(message[words.start : words.end] == words.text for words in field.words)
    return field.value


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("Reach cyclists in Spain", "REACH"),
        ("We'd like to reach new parents", "REACH"),
        ("build brand awareness for our tea", "REACH"),
        ("raise awareness among students", "REACH"),
        ("get the word out before Christmas", "REACH"),
        ("an awareness push", "REACH"),
        ("maximise reach", "REACH"),
        ("in front of as many people as possible", "REACH"),
        ("drive sign-ups for the newsletter", "LEADS"),
        ("generate qualified leads", "LEADS"),
        ("objective: lead generation", "LEADS"),
        ("get people to book a test drive", "LEADS"),
        ("boost online sales", "CONVERSIONS"),
        ("we want more purchases", "CONVERSIONS"),
        ("increase ticket sales", "CONVERSIONS"),
        ("optimise for conversions", "CONVERSIONS"),
        ("get people to buy our tea", "CONVERSIONS"),
        ("drive app installs", "APP_INSTALLS"),
        ("more downloads of the app", "APP_INSTALLS"),
        ("get commuters to install our app", "APP_INSTALLS"),
        ("send people to our website", "CLICKS"),
        ("drive traffic to the shop", "CLICKS"),
        ("optimizing for clicks", "CLICKS"),
        ("we need landing page views", "PAGE_VIEWS"),
        ("increase visits to our site", "PAGE_VIEWS"),
        ("maximise completed views", "VIDEO_VIEWS"),
        ("the KPI is video views", "VIDEO_VIEWS"),
        ("grow podcast streams", "STREAMS"),
        ("more listens for episode one", "STREAMS"),
        ("promote our new podcast", "STREAMS"),
        ("as many impressions as possible", "IMPRESSIONS"),
        ("reach students to drive sign-ups", "LEADS"),
        ("traffic to our site is what we want, not awareness. Drive traffic", "CLICKS"),
        ("primary goal: sales; secondary goal: awareness", "CONVERSIONS"),
        ("change the goal to clicks", "CLICKS"),
    ],
)
def test_goals_are_read(message: str, expected: str) -> None:
    assert goal(message).delivery_goal is DeliveryGoal(expected)


@pytest.mark.parametrize(
    "message",
    [
        "our sales team needs a plan",
        "a Black Friday sale in Spain",
        "what reach would we get",
        "the lead time is two weeks",
        "20k for Brazil in May",
        "video and audio for women 25-34",
        "please reach out to me",
        "we launch a drink",
        "families are planning purchases",
        "hello",
    ],
)
def test_no_goal_is_invented(message: str) -> None:
    assert read(message).goal is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("awareness", "REACH"),
        ("Clicks", "CLICKS"),
        ("sales, I think", "CONVERSIONS"),
        ("website traffic", "CLICKS"),
    ],
)
def test_a_bare_answer_is_a_goal(answer: str, expected: str) -> None:
    assert goal(answer, asked="goal").delivery_goal is DeliveryGoal(expected)


def test_two_goals_of_equal_weight_are_a_question() -> None:
    field = read("drive awareness and sign-ups").goal
    assert isinstance(field, Contradictory)
    assert {option.delivery_goal for option in field.options} == {DeliveryGoal.REACH, DeliveryGoal.LEADS}


def test_a_goal_can_be_forgotten() -> None:
    assert isinstance(read("forget the goal").goal, Missing)


@pytest.mark.parametrize(
    ("message", "expected", "kind", "ceiling", "count"),
    [
        ("target CPA $35", "CONVERSIONS", KpiKind.COST_PER_CONVERSION, ("35", "USD"), None),
        ("max CPC of 40 cents", "CLICKS", KpiKind.COST_PER_CLICK, ("0.40", "EUR"), None),
        ("CPI below 2.50 €", "APP_INSTALLS", KpiKind.COST_PER_INSTALL, ("2.5", "EUR"), None),
        ("5,000 sign-ups at $50", "LEADS", KpiKind.COST_PER_LEAD, ("50", "USD"), 5_000),
        ("pay at most £3 per install", "APP_INSTALLS", KpiKind.COST_PER_INSTALL, ("3", "GBP"), None),
        ("reach 2 million people in Spain", "REACH", KpiKind.COUNT, None, 2_000_000),
        ("drive 10k app installs", "APP_INSTALLS", KpiKind.COUNT, None, 10_000),
    ],
)
def test_targets_are_read(
    message: str, expected: str, kind: KpiKind, ceiling: tuple[str, str] | None, count: int | None
) -> None:
    money = Money.of(Decimal(ceiling[0]), ceiling[1]) if ceiling else None
    assert goal(message) == Goal(
        delivery_goal=DeliveryGoal(expected), kpi=KpiTarget(kind=kind, ceiling=money, count=count)
    )


@pytest.mark.parametrize("message", ["a CPM under 10 euros", "15k for 2 million people"])
def test_a_price_of_impressions_is_no_goal(message: str) -> None:
    assert read(message).goal is None


@pytest.mark.parametrize(
    ("message", "category"),
    [
        ("a luxury automotive brand", "Automotive"),
        ("our banking app", "Finance and Insurance"),
        ("launching a new energy drink", "Food and Drink"),
        ("for our hotel chain", "Travel"),
        ("we sell headphones", "Technology"),
        ("a skincare startup", "Beauty and Grooming"),
        ("an online casino", "Gambling"),
        ("campaign for a mobile network", "Telecommunications"),
        ("our clothing label", "Clothing and Fashion"),
        ("Accounting for nobody. Insurance for cyclists, 5k", "Finance and Insurance"),
    ],
)
def test_categories_are_read_from_the_product(message: str, category: str) -> None:
    field = read(message).ad_category
    assert isinstance(field, Stated), field
    assert field.value.name == category


@pytest.mark.parametrize(
    "message",
    [
        "reach car owners who love food",
        "people into travel",
        "20k in Spain",
        "we sell happiness",
        "drive sales",
    ],
)
def test_an_unsure_category_is_left_open(message: str) -> None:
    assert read(message).ad_category is None


@pytest.mark.parametrize(
    ("message", "channel"),
    [
        ("self-serve please", BuyingChannel.SELF_SERVE),
        ("a guaranteed buy on an insertion order", BuyingChannel.DIRECT),
        ("programmatic through our DSP", BuyingChannel.PROGRAMMATIC),
        ("a PMP deal", BuyingChannel.PROGRAMMATIC),
    ],
)
def test_buying_channels_are_read(message: str, channel: BuyingChannel) -> None:
    field = read(message).buying_channel
    assert isinstance(field, Stated)
    assert field.value is channel


def test_two_buying_channels_are_a_question() -> None:
    assert isinstance(read("self-serve or programmatic").buying_channel, Contradictory)


def test_direct_to_consumer_is_no_channel() -> None:
    assert read("a direct-to-consumer brand").buying_channel is None


@pytest.mark.parametrize(
    ("message", "ask"),
    [
        ("TV spots on cable", "broadcast or linear TV"),
        ("billboards in Berlin", "outdoor advertising"),
        ("newspapers and magazine ads", "print"),
        ("radio spots in the morning", "broadcast radio"),
        ("search keywords too", "search advertising"),
        ("Instagram stories", "social media posts"),
        ("work with influencers", "influencers"),
        ("an email blast", "e-mail or SMS"),
        ("guarantee 500 store visits", "a guarantee of store visits"),
    ],
)
def test_media_that_are_not_sold_are_named(message: str, ask: str) -> None:
    assert ask in [unmet.ask for unmet in read(message).unmet]


@pytest.mark.parametrize("message", ["connected TV spots", "no billboards please", "audio and video"])
def test_media_that_are_sold_or_refused_are_not_unmet(message: str) -> None:
    assert read(message).unmet == ()


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("watches for men, Switzerland, awareness.", "REACH"),
        ("brand awareness via audio", "REACH"),
        ("test drive bookings are the KPI", "LEADS"),
        ("downloads at max $4", "APP_INSTALLS"),
        ("we want 1.5 million video views", "VIDEO_VIEWS"),
        ("leads under 30 euros each", "LEADS"),
    ],
)
def test_goals_without_a_verb_are_read(message: str, expected: str) -> None:
    assert goal(message).delivery_goal is DeliveryGoal(expected)

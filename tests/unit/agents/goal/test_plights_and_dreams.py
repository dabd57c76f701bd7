"""What is wrong and what is dreamt of, read as the goal that would mend it or come true."""

from datetime import date

import pytest

from agents.goal.reading import read_goal
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Stated
from tests.fakes.taxonomy import taxonomy_snapshot

ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
INDEX = TaxonomyIndex(taxonomy_snapshot())


def goal_of(message: str) -> str | None:
    heard = in_english(message)
    context = ReadingContext(heard.text, Brief(), date(2026, 2, 10), ADVERTISER)
    field = read_goal(context, INDEX).goal
    return field.value.delivery_goal.value if isinstance(field, Stated) else None


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("on Tuesdays we stare at thirty empty tables", "CONVERSIONS"),
        ("christmas tickets are barely moving", "CONVERSIONS"),
        ("reservations for sundays are down", "CONVERSIONS"),
        ("We've 1,200 boxes to move before March 22", "CONVERSIONS"),
        ("it's the tables that stay empty from Monday to Wednesday", "CONVERSIONS"),
        ("Emergency plumber, the phone's been dead quiet since Christmas", "LEADS"),
        ("my diary is basically tumbleweed", "LEADS"),
        ("Ward 7 has eleven nursing posts nobody has applied for", "LEADS"),
        ("enquiries have dried up completely since new year, we do loft conversions", "LEADS"),
        ("The hospice can't fill its volunteer rota", "LEADS"),
        ("half the town reckons we've shut down for good", "REACH"),
        ("visitors mix us up with the Textile Museum across the river", "REACH"),
        ("our name means absolutely nothing north of Birmingham", "REACH"),
        ("7 in 10 people south of the Trent can't name us unprompted", "REACH"),
        ("nobody ever finds our showroom although it is by the ring road", "REACH"),
        ("nobody under 30 seems to realize they're allowed to join", "REACH"),
        ("after six months only 40 listeners for our comedy podcast", "STREAMS"),
        ("the downloads of our app have flatlined at 900", "APP_INSTALLS"),
        ("our new online catalogue is a ghost town", "CLICKS"),
        ("das Telefon klingelt nicht mehr", "LEADS"),
        ("In Linz kennt uns jeder, in Graz kein Schwein", "REACH"),
        ("unser Landgasthof steht unter der Woche leer", "CONVERSIONS"),
        ("les rayons sont pleins et la caisse est vide", "CONVERSIONS"),
        ("Tout le monde nous croit fermés depuis les travaux", "REACH"),
        ("le téléphone ne sonne plus", "LEADS"),
        ("fuera de la provincia no nos conoce ni el tato", "REACH"),
        ("la agenda está medio vacía y el teléfono no suena", "LEADS"),
        ("os clientes ainda procuram o nome antigo", "REACH"),
        ("as mesas estão vazias de segunda a quinta", "CONVERSIONS"),
    ],
)
def test_what_is_wrong_names_the_goal_that_mends_it(message: str, goal: str) -> None:
    assert goal_of(message) == goal


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("I want a queue round the block on opening day", "REACH"),
        ("we'd like the shelves to be bare by Friday", "CONVERSIONS"),
        ("we want not a single empty seat on the night", "CONVERSIONS"),
        ("our phone should ring off the hook again", "LEADS"),
        ("dream is everybody under 25 humming our new single by easter", "STREAMS"),
        ("we want kids to have the date lodged in their brains", "REACH"),
        ("our trustees will judge the trailer on how many watched all of it", "VIDEO_VIEWS"),
        ("What counts is how many people signed up", "LEADS"),
        ("We want passengers to give up paper tickets and get the app", "APP_INSTALLS"),
        ("das Telefon soll heiß laufen", "LEADS"),
        ("queremos cola hasta la esquina", "REACH"),
        ("quero casa cheia de segunda a quinta", "CONVERSIONS"),
    ],
)
def test_the_picture_that_is_dreamt_of_is_the_goal(message: str, goal: str) -> None:
    assert goal_of(message) == goal


@pytest.mark.parametrize(
    "message",
    [
        "If bookings are slow after two weeks we'll stop",
        "Our competitors' sites are a ghost town",
        "headphones for people who know nobody listens to them",
        "The office is empty on Fridays so mail me the plan by Thursday",
        "Nobody listens to radio any more so podcasts only",
        "Only 20 per cent of the budget on video",
        "Phone lines are open 9 to 5",
        "We are a quiet hotel with empty beaches nearby",
        "nobody in our team knows how this works",
        "Keep the frequency low, nobody likes hearing the same ad ten times",
        "Don't let the ads sound posh, no one wants that here",
        "I teach piano, I moved to Exeter and can only spend 100",
        "the ad should make people smile and remember their gran's kitchen",
    ],
)
def test_what_is_no_plight_of_the_business_is_no_goal(message: str) -> None:
    assert goal_of(message) is None


def test_a_wish_outweighs_a_plight() -> None:
    assert goal_of("Our tables stay empty. We want people to download our app.") == "APP_INSTALLS"

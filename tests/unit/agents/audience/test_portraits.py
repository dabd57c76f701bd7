"""Tastes told by a picture of people: what they have, where they are, what they do, in five languages."""

import re
from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.languages.reading import in_english
from agents.meaning.topics import interest_signs, interest_topics
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Stated
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")


def names(message: str) -> set[str]:
    heard = in_english(message)
    context = ReadingContext(heard.text, Brief(), date(2026, 11, 20), ADVERTISER, None)
    field = read_audience(context, INDEX).interests
    return {node.name for node in field.value} if isinstance(field, Stated) else set()


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("The sort of woman who's in the garden centre every Saturday morning.", {"Gardening"}),
        ("Target: anyone with a golden retriever on the couch.", {"Dogs"}),
        ("the ones who queue at midnight when a new PlayStation drops", {"Console games"}),
        ("Picture somebody with a cupboard full of loose leaf and three teapots.", {"Food and drink"}),
        ("My people have a basket by the sofa and a Ravelry login.", {"Crafts and sewing"}),
        ("Reach folks whose garage smells of sawdust.", {"DIY and renovation"}),
        ("Whoever stays up to watch the IPL.", {"Cricket"}),
        ("Audience = braai people, a bakkie in the garage.", {"Cooking", "SUVs and trucks"}),
        ("People you'd meet at a farm shop, a spaniel in the back.", {"Food and drink", "Dogs"}),
        ("Households where there's a bass boat in the carport.", {"Fishing"}),
        ("Our ideal listener has a telescope on the balcony.", {"Space"}),
        ("You know him when you see him: cleats, carbon bike against the wall.", {"Cycling"}),
        ("She's 31, has a cast-iron collection and a sourdough starter.", {"Cooking", "Baking"}),
        ("Kelpies and utes: that's the crowd.", {"Dogs", "SUVs and trucks"}),
        ("Our shoppers? Marathon medals on the wall.", {"Running"}),
        ("Interests (from the deck): allotments; wild swimming.", {"Gardening", "Swimming"}),
        ("hey, think oat flat whites, climbing wall on Tuesdays", {"Coffee", "Climbing"}),
        ("Leute, die am Wochenende am See sitzen und auf Hechte warten.", {"Fishing"}),
        ("Leute mit Bulli, Dachzelt oder Wohnwagen.", {"Camping"}),
        ("Zielgruppe: alle mit einem Schrebergarten.", {"Gardening"}),
        ("Menschen, deren Wohnzimmer ein Dschungel ist: Monstera, Orchideen.", {"Gardening"}),
        ("ceux qui passent leurs dimanches au bord de l'eau", {"Fishing"}),
        ("Quiconque a un chien à la maison.", {"Dogs"}),
        ("ceux qui ont un barbecue sur la terrasse", {"Cooking"}),
        ("Quienes tienen el pasaporte lleno de sellos.", {"Travel"}),
        ("la gente que los domingos coge la bici y se va por la sierra", {"Cycling"}),
        ("Los que van a la cancha todos los domingos.", {"Football"}),
        ("Quem tem uma guitarra encostada no quarto.", {"Playing an instrument"}),
        ("Malta que passa o domingo com o berbequim na mão.", {"DIY and renovation"}),
        ("Quem tem Kindle na bolsa e três livros começados.", {"Literature"}),
    ],
)
def test_a_picture_of_people_tells_of_a_taste(message: str, expected: set[str]) -> None:
    assert names(message) == expected


@pytest.mark.parametrize(
    "message",
    [
        "Our founder is a keen mountain biker and we named the beer after his dog.",
        "A hearing-aid clinic next to the stadium, opposite the cinema, above a bike shop.",
        "A hotel for guests who are allergic to dogs and cats.",
        "Patients who had a knee replacement. We're across the street from the ballpark.",
        "We rent out boats to film crews. People who work with us find us by word of mouth.",
        "A law firm for dog-bite victims.",
        "People living near the university hospital.",
        "My wife runs a book club, she has three cats.",
        "For people who have stopped drinking and never want to see a wine list again.",
        "Who has a dog in your team?",
        "people in Georgia, brand awareness, 15,000 lari, 14 December to 10 January",
        "Zahnarztpraxis beim Stadion in Basel, gegenüber vom Kino.",
        "Clínica dental en Guadalajara, frente al estadio.",
        "Uma clínica dentária em Faro ao pé da marina.",
        "Notre bureau est en face du cinéma et du stade.",
    ],
)
def test_what_is_no_picture_of_the_audience_tells_nothing(message: str) -> None:
    assert names(message) == set()


def test_every_sign_tells_of_a_topic_that_there_is() -> None:
    topics = {topic.names[0] for topic in interest_topics()}
    assert {name for name, _ in interest_signs()} <= topics
    assert not any(re.fullmatch(r"\d+k?", sign) for _, signs in interest_signs() for sign in signs)

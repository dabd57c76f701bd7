"""Ages, genders and pastimes as German, French, Spanish and Portuguese briefs say them."""

from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Stated
from planner.domain.readings import AudienceReading
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")


def read(message: str) -> AudienceReading:
    heard = in_english(message)
    context = ReadingContext(heard.text, Brief(), date(2026, 11, 20), ADVERTISER, None)
    return read_audience(context, INDEX)


@pytest.mark.parametrize(
    ("message", "ages"),
    [
        ("Wir wollen in München bekannter werden, Leute ab 40. 4.500 €, zwei Wochen.", (40, 99)),
        ("Leute ab 30. 4.500 € für Mai", (30, 99)),
        ("eltern so dreißig bis fünfzig", (30, 50)),
        ("Endzwanziger und Anfangdreißiger in Hamburg", (27, 33)),
        ("zwischen 25 und Mitte 40", (25, 46)),
        ("niemand unter 21, sonst 18-34", (21, 34)),
        ("Mindestalter 21, Zielgruppe 18 bis 30", (21, 30)),
        ("Eltern zwischen 30 und 45, Ticket 15 € pro Erwachsenem", (30, 45)),
        ("femmes de trente-cinq à quarante-neuf ans", (35, 49)),
        ("Jeunes de 18 à 25 ans, interdit aux moins de 21 ans", (21, 25)),
        ("âge minimum : 21 ans, on vise les 18-35 ans", (21, 35)),
        ("gente de dieciocho a treinta y cinco", (18, 35)),
        ("nadie menor de 21, público de 18 a 35", (21, 35)),
        ("hombres hasta 45. 2.000 euros", (13, 45)),
        ("los de más de 60", (60, 99)),
        ("mulher de vinte e três a trinta e oito", (23, 38)),
        ("gente na faixa dos 30", (30, 39)),
        ("a partir dos 25. R$ 10 mil em maio", (25, 99)),
        ("mulheres até 45. R$ 3.000", (13, 45)),
        ("proibido para menores de 18, público 16 a 24", (18, 24)),
    ],
)
def test_ages(message: str, ages: tuple[int, int]) -> None:
    field = read(message).ages
    assert isinstance(field, Stated)
    assert (field.value.youngest, field.value.oldest) == ages


@pytest.mark.parametrize(
    "message",
    [
        "Le repas est à 42 $ par adulte",
        "Eintritt 12 € für Erwachsene, Kinder frei",
        "entrada adultos 15 €, niños 5 €",
        "ingresso adulto R$ 40",
    ],
)
def test_prices_of_adults_are_no_ages(message: str) -> None:
    reading = read(message)
    assert (reading.ages, reading.problems) == (None, ())


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("die wandern und klettern", {"Hiking", "Climbing"}),
        ("25-40 ans, yoga et pilates", {"Yoga and pilates"}),
        ("20-45 ans, tennis et natation", {"Tennis", "Swimming"}),
        ("gente que corre y monta en bici", {"Running", "Cycling"}),
        ("personas que cocinan y hornean en casa", {"Cooking", "Baking"}),
        ("gente que viaja e fotografa", {"Travel", "Photography"}),
    ],
)
def test_pastimes(message: str, names: set[str]) -> None:
    field = read(message).interests
    assert isinstance(field, Stated)
    assert {node.name for node in field.value} == names

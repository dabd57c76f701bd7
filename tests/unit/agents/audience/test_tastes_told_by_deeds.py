"""Tastes told by what people do, own, read, watch and worry about, in five languages."""

from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.languages.reading import in_english
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
        ("guys who tailgate, own a bass boat, follow NASCAR", {"American football", "Fishing", "Motorsport"}),
        ("grannies who knit", {"Crafts and sewing"}),
        ("blokes that fish", {"Fishing"}),
        ("Peloton types, Strava addicts, parkrun regulars", {"Fitness", "Running"}),
        ("folk who can't pass a charity shop", {"Second-hand"}),
        ("people worried about their pension", {"Retirement planning"}),
        ("people about to get married", {"Weddings"}),
        ("people who play D&D and binge anime", {"Board games", "Anime and manga"}),
        ("Our customers drink good red wine and read Decanter magazine", {"Wine"}),
        ("Leute, die sonntags auf dem Flohmarkt stöbern", {"Second-hand"}),
        ("Männer, die Motorrad fahren und am Grill stehen", {"Motorcycles", "Cooking"}),
        ("femmes qui bichonnent leur potager", {"Gardening"}),
        ("des femmes qui dévorent des polars et tricotent", {"Crime and mystery", "Crafts and sewing"}),
        ("gente que madrea para ver la Fórmula 1", {"Motorsport"}),
        ("personas que pasean a su perro y van al trabajo en bici", {"Dogs", "Cycling"}),
        ("galera do rolê de bike", {"Cycling"}),
        ("povo que trata cachorro que nem filho e quem cria peixe", {"Dogs", "Aquariums and reptiles"}),
    ],
)
def test_deeds_tell_tastes(message: str, expected: set[str]) -> None:
    assert names(message) == expected


@pytest.mark.parametrize(
    "message",
    [
        "We are a family of bakers in Leeds and we love dogs. Reach everyone in Leeds.",
        "Unser Chef und seine Frau singen im Chor. Ganz Bremen soll uns kennen.",
        "Nos artisans rénovent leur maison. Touchez tout le monde à Lyon.",
        "Mi marido restaura coches clásicos y yo vendo pan. Anuncios para todo Madrid.",
        "Minha filha tem um cachorro e joga bola. Quero falar com todo mundo de Campinas.",
        "people who leave the car in the garage",
    ],
)
def test_what_the_advertiser_does_is_no_taste_of_the_audience(message: str) -> None:
    assert names(message) == set()

"""What people say in passing, and words that are names, people or money only beside other words."""

from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.goal.reading import read_goal
from agents.languages.gloss import gloss
from agents.languages.lexicon import lexicon_of
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Stated
from tests.fakes.taxonomy import taxonomy_snapshot

ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
INDEX = TaxonomyIndex(taxonomy_snapshot())


def english(language: str, message: str) -> str:
    return gloss(message, lexicon_of(language)).text


def context(language: str, message: str) -> ReadingContext:
    return ReadingContext(english(language, message), Brief(), date(2026, 3, 2), ADVERTISER)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("es", "Tengo un obrador de masa madre en Getafe, 600 euros"),
        ("es", "vendemos placas base y placa madre, 600 euros"),
        ("es", "extraemos agua de unas minas de sal, 600 euros"),
        ("pt", "padaria de massa-mãe no Barreiro, 600 euros"),
        ("fr", "boulangerie à la pâte mère, 600 euros"),
        ("fr", "notre maison mère est à Lyon, 600 euros"),
        ("fr", "une sage-femme à Brest, 600 euros"),
        ("de", "unsere Muttergesellschaft in Bonn zahlt 600 Euro"),
    ],
)
def test_a_mother_that_is_none_says_nothing_of_gender(language: str, message: str) -> None:
    assert not isinstance(read_audience(context(language, message), INDEX).genders, Stated)


@pytest.mark.parametrize(
    "message",
    [
        "nur in Essen, 9k",
        "Dortmund, Essen und Bochum",
        "Köln und Essen",
        "Leute aus Essen",
        "Essen + Duisburg",
    ],
)
def test_essen_is_a_city_beside_cities(message: str) -> None:
    assert "Essen" in english("de", message)


@pytest.mark.parametrize(
    "message", ["Männer mögen Essen", "gutes Essen und Trinken", "Interesse an Essen", "in Essen und Trinken"]
)
def test_essen_is_food_otherwise(message: str) -> None:
    assert "food" in english("de", message)


@pytest.mark.parametrize("message", ["HR-Leiter in Wien", "HR-Team", "Software für HR und Payroll"])
def test_a_personnel_department_is_no_country(message: str) -> None:
    assert "HR" not in english("de", message).replace("-", " ").split()


@pytest.mark.parametrize(
    ("language", "message", "name"),
    [
        ("pt", "filiais no Recife e em Natal", "Natal"),
        ("pt", "spa em Tiradentes", "Tiradentes"),
        ("pt", "gente de São João del-Rei", "São João del-Rei"),
        ("pt", "em São Bernardo", "São Bernardo"),
        ("es", "tienda en La Plata", "La Plata"),
        ("fr", "à Vire", "Vire"),
    ],
)
def test_names_of_places_stay_names(language: str, message: str, name: str) -> None:
    assert name in english(language, message)


@pytest.mark.parametrize(
    ("language", "message", "expected"),
    [
        ("de", "eltern so dreißig bis fünfzig", (30, 50)),
        ("de", "Frauen fünfundzwanzig bis fünfundvierzig", (25, 45)),
        ("de", "Männer, etwa 30 bis fünfzig Jahre", (30, 50)),
        ("fr", "parents trente-cinq à cinquante ans", (35, 50)),
        ("fr", "femmes trente à cinquante-cinq ans", (30, 55)),
        ("es", "madres treinta y cinco a cincuenta años", (35, 50)),
        ("pt", "mulheres trinta a cinquenta anos", (30, 50)),
    ],
)
def test_ages_in_words(language: str, message: str, expected: tuple[int, int]) -> None:
    ages = read_audience(context(language, message), INDEX).ages
    assert isinstance(ages, Stated)
    assert (ages.value.youngest, ages.value.oldest) == expected


@pytest.mark.parametrize(
    ("language", "message", "goals"),
    [
        ("de", "Sie sollen im Kursformular ihre Nummer dalassen", {"LEADS"}),
        ("de", "Autokredit, wir brauchen Online-Anträge", {"LEADS"}),
        ("de", "Hauptsache, man weiß, dass es uns gibt.", {"REACH"}),
        ("de", "Die Stadt soll's wissen", {"REACH"}),
        ("de", "junge Leute sollen unsere Kopfhörer kennenlernen", {"REACH"}),
        ("fr", "On veut qu'ils laissent leur numéro dans le formulaire", {"LEADS"}),
        ("fr", "il nous faut des demandes en ligne", {"LEADS"}),
        ("fr", "C'est juste pour qu'on sache qu'on existe", {"REACH"}),
        ("fr", "Que la ville soit au courant", {"REACH"}),
        ("es", "Queremos que dejen su celular en el formulario", {"LEADS"}),
        ("es", "buscamos solicitudes en línea", {"LEADS"}),
        ("es", "Es solo para que sepan que existimos", {"REACH"}),
        ("es", "que entre más gente en la web", {"CLICKS", "PAGE_VIEWS"}),
        ("pt", "A ideia é deixarem o zap no formulário", {"LEADS"}),
        ("pt", "É só para saberem que existimos", {"REACH"}),
        ("pt", "cliques na tabela de preços", {"CLICKS", "PAGE_VIEWS"}),
    ],
)
def test_goals_said_in_passing(language: str, message: str, goals: set[str]) -> None:
    field = read_goal(context(language, message), INDEX).goal
    assert isinstance(field, Stated)
    assert field.value.delivery_goal.value in goals


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("fr", "20 000 balles de tennis"),
        ("es", "20 palos de golf"),
        ("es", "la A-62"),
        ("es", "la lista de precios"),
    ],
)
def test_things_are_no_money_and_no_deed(language: str, message: str) -> None:
    read = english(language, message).split()
    assert not {"euros", "pesos", "million", "to", "ready"} & set(read)


@pytest.mark.parametrize("language", ["de", "fr", "es", "pt"])
def test_every_line_is_a_rule(language: str) -> None:
    assert sum(1 for _ in lexicon_of(language).rules()) > 1_000

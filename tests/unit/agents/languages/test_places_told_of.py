"""How Spanish and Portuguese places are glossed: told of, sought, left open, known by a capital."""

import pytest

from agents.languages.gloss import gloss
from agents.languages.lexicon import lexicon_of


@pytest.mark.parametrize(
    ("language", "message", "english"),
    [
        ("es", "el cuero que compramos en Marruecos", "imported from Morocco"),
        ("es", "la masterizó un estudio de Tallin", "Tallinn"),
        ("es", "nos bate siempre uno de la Toscana", "our rivals from Tuscany"),
        ("es", "venimos de tocar en Hamburgo", "already toured Hamburg"),
        ("es", "medalla en un concurso de Fráncfort", "awarded in Frankfurt"),
        ("es", "lo de Italia lo frenamos", "drop Italy"),
        ("es", "los países están por definir", "the markets are still open"),
        ("es", "aún no sabemos en qué mercados", "the markets are still open"),
        ("es", "queremos que los panameños compren", "people in Panama"),
        ("es", "clientes de Igualada y de Ginebra", "Igualada and Geneva"),
        ("es", "gente de 20 a 60 años", "people aged 20 to 60"),
        ("pt", "solas de um fornecedor de Elche", "imported from Elche"),
        ("pt", "equipa espalhada por Cracóvia", "our suppliers from Krakow"),
        ("pt", "prémio num concurso em Helsínquia", "awarded in Helsinki"),
        ("pt", "ainda não definimos a praça", "the markets are still open"),
        ("pt", "são encomendas vindas de França e da Bélgica", "orders from France and Belgium"),
        ("pt", "notoriedade no Nordeste, menos a Bahia", "Piauí and Sergipe"),
        ("pt", "queremos que os açorianos comprem", "people in Azores"),
        ("pt", "compradores do Pará e de Malta", "Pará and Malta"),
    ],
)
def test_places_are_glossed_as_they_are_meant(language: str, message: str, english: str) -> None:
    assert english in gloss(message, lexicon_of(language)).text


def test_a_line_that_begins_with_a_word_left_out_stays_a_line() -> None:
    assert gloss("hola\nLa zona: Lima", lexicon_of("es")).text.split("\n")[1] == "area: Lima"


@pytest.mark.parametrize("message", ["con plata propia", "una copa de ginebra", "la partida quedó igualada"])
def test_small_letters_make_no_names(message: str) -> None:
    text = gloss(message, lexicon_of("es")).text
    assert not any(name in text for name in ("Plata", "Geneva", "Igualada"))

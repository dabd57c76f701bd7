"""Names that are read whole: French ones with an apostrophe, and German lists that share an ending."""

import pytest

from agents.languages.gloss import gloss
from agents.languages.lexicon import lexicon_of
from agents.languages.whole_names import whole_names


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("Brauerei, Mittel- und Oberfranken", ["Mittelfranken"]),
        ("Ober-, Mittel- und Unterfranken", ["Oberfranken", "Mittelfranken"]),
        ("in Nieder- oder Oberösterreich", ["Niederösterreich"]),
        ("Ost- & Nordfriesland", ["Ostfriesland"]),
        ("Nord- sowie Süddeutschland", ["Norddeutschland"]),
    ],
)
def test_shortened_names_get_their_ending(message: str, names: list[str]) -> None:
    assert [found.name for found in whole_names(message, "de")] == names


@pytest.mark.parametrize(
    "message", ["Kinder- und Jugendbücher", "Grund- und Hauptschule", "Mittel- und Ober", "A- und B-Lagen"]
)
def test_other_lists_keep_their_words(message: str) -> None:
    assert whole_names(message, "de") == []


@pytest.mark.parametrize(
    "name",
    [
        "Villeneuve-d'Ascq",
        "Villeneuve-d’Ascq",
        "Saint-Jean-d'Angély",
        "L'Haÿ-les-Roses",
        "L'Isle-sur-la-Sorgue",
        "Pont-l'Abbé",
        "Saint-Jean-de-Luz",
        "Saint-Gilles-Croix-de-Vie",
        "Sainte-Geneviève-des-Bois",
    ],
)
def test_french_names_keep_their_form(name: str) -> None:
    assert name in gloss(f"les gens de {name} et de Lille", lexicon_of("fr")).text


@pytest.mark.parametrize("message", ["l'été à Lille", "la Saint-Valentin", "d'ici Noël", "week-end d'avril"])
def test_what_is_no_name_is_glossed(message: str) -> None:
    assert whole_names(message, "fr") == []


def test_a_completed_name_stands_for_the_words_of_the_user() -> None:
    found = whole_names("für Mittel- und Oberfranken", "de")
    assert [("für Mittel- und Oberfranken"[name.start : name.end]) for name in found] == ["Mittel-"]

"""Quarters in figures, parts of months, first and last days in German, French, Spanish and Portuguese."""

from datetime import date

import pytest

from tests.fakes.schedules import schedule_after


@pytest.mark.parametrize(
    ("language", "today", "turns", "expected"),
    [
        ("pt", "2027-02-08", "60 mil euros, 2.º trimestre, display e áudio", "2027-04-01 2027-06-30"),
        ("pt", "2027-02-08", "no segundo trimestre", "2027-04-01 2027-06-30"),
        ("pt", "2027-02-08", "2T27", "2027-04-01 2027-06-30"),
        ("pt", "2027-02-08", "vender apartamentos T2 e T3, visitas ao site", "-"),
        ("pt", "2027-02-08", "do começo de abril até meados de maio", "2027-04-01 2027-05-15"),
        ("pt", "2027-02-08", "de meados de abril ao fim de maio", "2027-04-15 2027-05-31"),
        ("pt", "2026-09-01", "primeiro dia 2/11, último dia 30/11", "2026-11-02 2026-11-30"),
        ("pt", "2026-09-01", "de 2 de novembro até a véspera de Natal", "2026-11-02 2026-12-24"),
        ("pt", "2026-10-19", "sai sexta 6/11 e a campanha começa no mesmo dia", "asked"),
        ("es", "2027-02-08", "2.º trimestre", "2027-04-01 2027-06-30"),
        ("es", "2027-02-08", "3er trimestre", "2027-07-01 2027-09-30"),
        ("es", "2027-02-08", "4.o trimestre", "2027-10-01 2027-12-31"),
        ("es", "2027-02-08", "de mediados de abril a finales de mayo", "2027-04-15 2027-05-31"),
        (
            "es",
            "2026-09-01",
            "primer día 2 de noviembre, último día 30 de noviembre",
            "2026-11-02 2026-11-30",
        ),
        (
            "es",
            "2026-09-01",
            "empezar el 2 de noviembre y parar cuando cierre la feria el 15 de noviembre",
            "2026-11-02 2026-11-15",
        ),
        ("es", "2026-09-01", "hasta que cierren las inscripciones el 30 de octubre", "2026-09-01 2026-10-30"),
        ("es", "2026-09-21", "que la gente de Valparaíso y Viña del Mar entre a la página", "-"),
        ("es", "2026-09-21", "Soy Julio, tengo una panadería", "-"),
        ("es", "2026-09-21", "pisos T2, más visitas a la web", "-"),
        ("fr", "2027-02-08", "60 000 €, T2, en vidéo", "2027-04-01 2027-06-30"),
        ("fr", "2026-10-08", "T1 2027", "2027-01-01 2027-03-31"),
        ("fr", "2027-02-08", "2ème trimestre 2027", "2027-04-01 2027-06-30"),
        ("fr", "2027-02-08", "on vend un T2, plus de visites", "-"),
        ("fr", "2027-02-08", "du début avril à la mi-mai", "2027-04-01 2027-05-15"),
        ("fr", "2027-02-08", "de la mi-avril à fin mai", "2027-04-15 2027-05-31"),
        (
            "fr",
            "2026-09-01",
            "premier jour le 2 novembre, dernier jour le 30 novembre",
            "2026-11-02 2026-11-30",
        ),
        ("fr", "2026-09-01", "du 2 novembre à la veille de Noël", "2026-11-02 2026-12-24"),
        (
            "fr",
            "2026-09-01",
            "à partir du 2 novembre et jusqu'à la fermeture du salon le 15 novembre",
            "2026-11-02 2026-11-15",
        ),
        ("de", "2027-02-08", "II. Quartal", "2027-04-01 2027-06-30"),
        ("de", "2027-02-08", "2. Quartal 2027", "2027-04-01 2027-06-30"),
        ("de", "2027-02-08", "2. HJ", "2027-07-01 2027-12-31"),
        ("de", "2027-02-08", "Mitte April bis Ende Mai", "2027-04-15 2027-05-31"),
        ("de", "2026-09-01", "Anfang bis Mitte Oktober", "2026-10-01 2026-10-15"),
        ("de", "2026-09-01", "die letzten beiden Oktoberwochen", "2026-10-18 2026-10-31"),
        ("de", "2026-09-01", "erster Tag 2. November, letzter Tag 30. November", "2026-11-02 2026-11-30"),
        (
            "de",
            "2026-09-01",
            "ab dem Dienstag nach Allerheiligen bis zum Freitag vor dem ersten Advent",
            "2026-11-03 2026-11-27",
        ),
        ("de", "2026-09-01", "ab 2. November, bis die Messe am 15. November endet", "2026-11-02 2026-11-15"),
    ],
)
def test_parts_of_years_and_months(language: str, today: str, turns: str, expected: str) -> None:
    assert schedule_after(language, date.fromisoformat(today), turns) == expected

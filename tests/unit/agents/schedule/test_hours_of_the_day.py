"""Hours and weekdays in five languages."""

from datetime import date

import pytest

from tests.fakes.schedules import schedule_after


@pytest.mark.parametrize(
    ("language", "today", "turns", "expected"),
    [
        (
            "en",
            "2026-06-01",
            "5 to 25 October, weekdays 6am to 9am",
            "2026-10-05 2026-10-25 [MOTUWETHFR 6-9]",
        ),
        (
            "en",
            "2026-06-01",
            "5 to 25 October, on weekday mornings only",
            "2026-10-05 2026-10-25 [MOTUWETHFR 6-12]",
        ),
        (
            "en",
            "2026-06-01",
            "5 to 25 October, Saturdays and Sundays from 10 to 18h",
            "2026-10-05 2026-10-25 [SASU 10-18]",
        ),
        ("en", "2026-06-01", "5 to 25 October, only after 6pm", "2026-10-05 2026-10-25 [all 18-24]"),
        ("en", "2026-06-01", "5 to 25 October, from 8 pm onwards", "2026-10-05 2026-10-25 [all 20-24]"),
        (
            "en",
            "2026-06-01",
            "5 to 25 October, not before 5 in the afternoon",
            "2026-10-05 2026-10-25 [all 17-24]",
        ),
        ("en", "2026-06-01", "5 to 25 October, before 9am", "2026-10-05 2026-10-25 [all 0-9]"),
        ("en", "2026-06-01", "5 to 25 October, Friday nights", "2026-10-05 2026-10-25 [FR 21-24]"),
        (
            "en",
            "2026-06-01",
            "5 to 25 October, Thursday to Saturday evenings",
            "2026-10-05 2026-10-25 [THFRSA 18-23]",
        ),
        ("en", "2026-06-01", "5 to 25 October, lunchtime only", "2026-10-05 2026-10-25 [all 12-14]"),
        ("en", "2026-06-01", "5 to 25 October, between 17:00 and 21:00", "2026-10-05 2026-10-25 [all 17-21]"),
        ("en", "2026-06-01", "5 to 25 October, drive time", "2026-10-05 2026-10-25 [all 7-10] [all 16-19]"),
        (
            "en",
            "2026-06-01",
            "5 to 25 October, in the morning and in the evening",
            "2026-10-05 2026-10-25 [all 6-12] [all 18-23]",
        ),
        ("en", "2026-06-01", "5 to 25 October, noon to 3pm", "2026-10-05 2026-10-25 [all 12-15]"),
        ("en", "2026-06-01", "5 to 25 October, 10pm till 2am", "2026-10-05 2026-10-25 [all 22-24] [all 0-2]"),
        ("en", "2026-06-01", "5 to 25 October, Mondays only", "2026-10-05 2026-10-25 [MO 0-24]"),
        (
            "en",
            "2026-06-01",
            "5 to 25 October, everyday except Sundays",
            "2026-10-05 2026-10-25 [MOTUWETHFRSA 0-24]",
        ),
        (
            "de",
            "2026-06-01",
            "5. bis 25. Oktober, werktags von 6 bis 9 Uhr",
            "2026-10-05 2026-10-25 [MOTUWETHFR 6-9]",
        ),
        ("de", "2026-06-01", "5. bis 25. Oktober, nur abends", "2026-10-05 2026-10-25 [all 18-23]"),
        ("de", "2026-06-01", "5. bis 25. Oktober, ab 18 Uhr", "2026-10-05 2026-10-25 [all 18-24]"),
        (
            "de",
            "2026-06-01",
            "5. bis 25. Oktober, zwischen 17 und 21 Uhr",
            "2026-10-05 2026-10-25 [all 17-21]",
        ),
        (
            "de",
            "2026-06-01",
            "5. bis 25. Oktober, Freitag- und Samstagabend",
            "2026-10-05 2026-10-25 [FRSA 18-23]",
        ),
        ("de", "2026-06-01", "5. bis 25. Oktober, nur am Wochenende", "2026-10-05 2026-10-25 [SASU 0-24]"),
        ("de", "2026-06-01", "5. bis 25. Oktober, Mo-Fr 7-9 Uhr", "2026-10-05 2026-10-25 [MOTUWETHFR 7-9]"),
        (
            "de",
            "2026-06-01",
            "5. bis 25. Oktober, donnerstags bis samstags von 20 bis 24 Uhr",
            "2026-10-05 2026-10-25 [THFRSA 20-24]",
        ),
        (
            "de",
            "2026-06-01",
            "5. bis 25. Oktober, bitte mittags und abends",
            "2026-10-05 2026-10-25 [all 12-14] [all 18-23]",
        ),
        (
            "de",
            "2026-06-01",
            "5. bis 25. Oktober, im Berufsverkehr",
            "2026-10-05 2026-10-25 [all 7-10] [all 16-19]",
        ),
        (
            "fr",
            "2026-06-01",
            "du 5 au 25 octobre, en semaine de 7h à 9h",
            "2026-10-05 2026-10-25 [MOTUWETHFR 7-9]",
        ),
        ("fr", "2026-06-01", "du 5 au 25 octobre, le soir uniquement", "2026-10-05 2026-10-25 [all 18-23]"),
        ("fr", "2026-06-01", "du 5 au 25 octobre, à partir de 18h", "2026-10-05 2026-10-25 [all 18-24]"),
        ("fr", "2026-06-01", "du 5 au 25 octobre, entre 17h et 21h", "2026-10-05 2026-10-25 [all 17-21]"),
        (
            "fr",
            "2026-06-01",
            "du 5 au 25 octobre, seulement le week-end",
            "2026-10-05 2026-10-25 [SASU 0-24]",
        ),
        (
            "fr",
            "2026-06-01",
            "du 5 au 25 octobre, du lundi au vendredi de 12 h à 14 h",
            "2026-10-05 2026-10-25 [MOTUWETHFR 12-14]",
        ),
        (
            "fr",
            "2026-06-01",
            "du 5 au 25 octobre, le matin et le soir",
            "2026-10-05 2026-10-25 [all 6-12] [all 18-23]",
        ),
        (
            "fr",
            "2026-06-01",
            "du 5 au 25 octobre, les vendredis et samedis soir",
            "2026-10-05 2026-10-25 [FRSA 18-23]",
        ),
        (
            "fr",
            "2026-06-01",
            "du 5 au 25 octobre, aux heures de pointe",
            "2026-10-05 2026-10-25 [all 7-10] [all 16-19]",
        ),
        (
            "es",
            "2026-06-01",
            "del 5 al 25 de octubre, entre semana de 7 a 9 de la mañana",
            "2026-10-05 2026-10-25 [MOTUWETHFR 7-9]",
        ),
        (
            "es",
            "2026-06-01",
            "del 5 al 25 de octubre, solo por las noches",
            "2026-10-05 2026-10-25 [all 18-23]",
        ),
        (
            "es",
            "2026-06-01",
            "del 5 al 25 de octubre, a partir de las 18h",
            "2026-10-05 2026-10-25 [all 18-24]",
        ),
        ("es", "2026-06-01", "del 5 al 25 de octubre, de 17 a 21 horas", "2026-10-05 2026-10-25 [all 17-21]"),
        (
            "es",
            "2026-06-01",
            "del 5 al 25 de octubre, solo fines de semana",
            "2026-10-05 2026-10-25 [SASU 0-24]",
        ),
        (
            "es",
            "2026-06-01",
            "del 5 al 25 de octubre, de lunes a viernes de 8 a 10 h",
            "2026-10-05 2026-10-25 [MOTUWETHFR 8-10]",
        ),
        (
            "es",
            "2026-06-01",
            "del 5 al 25 de octubre, viernes y sábados por la noche",
            "2026-10-05 2026-10-25 [FRSA 18-23]",
        ),
        (
            "es",
            "2026-06-01",
            "del 5 al 25 de octubre, en hora punta",
            "2026-10-05 2026-10-25 [all 7-10] [all 16-19]",
        ),
        (
            "pt",
            "2026-06-01",
            "de 5 a 25 de outubro, dias úteis das 7h às 9h",
            "2026-10-05 2026-10-25 [MOTUWETHFR 7-9]",
        ),
        ("pt", "2026-06-01", "de 5 a 25 de outubro, só à noite", "2026-10-05 2026-10-25 [all 18-23]"),
        ("pt", "2026-06-01", "de 5 a 25 de outubro, a partir das 18h", "2026-10-05 2026-10-25 [all 18-24]"),
        (
            "pt",
            "2026-06-01",
            "de 5 a 25 de outubro, entre as 17h e as 21h",
            "2026-10-05 2026-10-25 [all 17-21]",
        ),
        (
            "pt",
            "2026-06-01",
            "de 5 a 25 de outubro, só no fim de semana",
            "2026-10-05 2026-10-25 [SASU 0-24]",
        ),
        (
            "pt",
            "2026-06-01",
            "de 5 a 25 de outubro, de segunda a sexta das 12h às 14h",
            "2026-10-05 2026-10-25 [MOTUWETHFR 12-14]",
        ),
        (
            "pt",
            "2026-06-01",
            "de 5 a 25 de outubro, sexta e sábado à noite",
            "2026-10-05 2026-10-25 [FRSA 18-23]",
        ),
        (
            "pt",
            "2026-06-01",
            "de 5 a 25 de outubro, no horário de pico",
            "2026-10-05 2026-10-25 [all 7-10] [all 16-19]",
        ),
    ],
)
def test_hours_and_weekdays(language: str, today: str, turns: str, expected: str) -> None:
    assert schedule_after(language, date.fromisoformat(today), turns) == expected


@pytest.mark.parametrize(
    "message",
    [
        "5 to 25 October. We are open from 8am",
        "5 to 25 October, the shop closes at 6pm, doors open 9am-5pm",
        "5 to 25 October, call me after 6pm",
        "5 to 25 October, CPM between 10.50 - 12.10",
        "5 to 25 October, it takes up to 24h to deliver",
        "5 to 25 October, for people who shop after 6pm",
        "flight 05.10 - 25.10",
    ],
)
def test_other_hours_are_none_of_the_campaigns(message: str) -> None:
    assert schedule_after("en", date(2026, 6, 1), message) == "2026-10-05 2026-10-25"

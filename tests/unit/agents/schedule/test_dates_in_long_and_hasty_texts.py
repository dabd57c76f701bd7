"""Flights in texts that were dictated, mistyped or written around other dates."""

from datetime import date

import pytest

from agents.languages.reading import in_english
from tests.fakes.schedules import ASKED, schedule_after


@pytest.mark.parametrize(
    ("today", "turns", "expected"),
    [
        (
            "2026-07-22",
            "start on the first of september and go to the end of september ok thanks bye",
            "2026-09-01 2026-09-30",
        ),
        (
            "2026-07-22",
            "go live on november second and run it to november thirtieth",
            "2026-11-02 2026-11-30",
        ),
        (
            "2026-07-22",
            "kick off on september fourteenth and keep it going to the end of october",
            "2026-09-14 2026-10-31",
        ),
        (
            "2026-07-22",
            "on the radio from the first of december up to the twenty fourth",
            "2026-12-01 2026-12-24",
        ),
        ("2026-07-22", "August, on the second screen and on the first floor", "2026-08-01 2026-08-31"),
        ("2026-07-22", "start this comming monday and go for 2 weks", "2026-07-27 2026-08-09"),
        ("2026-07-22", "starts this firday for one mounth", "2026-07-24 2026-08-23"),
        ("2026-07-22", "begin 1 october, going to the end of november", "2026-10-01 2026-11-30"),
        ("2026-07-22", "start on 1 october and finish at the end of october", "2026-10-01 2026-10-31"),
        ("2026-07-22", "start on 1 october and stop at the end of the year", "2026-10-01 2026-12-31"),
        ("2026-05-29", "mixtape drops june 19. run ads that day till july 5th", "2026-06-19 2026-07-05"),
        ("2026-05-29", "The film opens on July 4; ads that day through July 18.", "2026-07-04 2026-07-18"),
        (
            "2026-02-22",
            "warehouse party sat mar 28. run it thurs mar 19th til the night of the party",
            "2026-03-19 2026-03-28",
        ),
        (
            "2026-02-22",
            "The race is on 28 March. Ads from 16 March to the morning of the race.",
            "2026-03-16 2026-03-28",
        ),
        ("2026-02-22", "party supplies store, run it in June", "2026-06-01 2026-06-30"),
        (
            "2027-01-10",
            "The festival is on 21 August. Start 1 June, end exactly one week before the festival.",
            "2027-06-01 2027-08-14",
        ),
        (
            "2026-02-02",
            "Pls turn around today. W/c Monday 9 March for five weeks, last year we ran April.",
            "2026-03-09 2026-04-12",
        ),
        ("2026-02-02", "Four weeks w/c 9 March; in 2025 we ran May.", "2026-03-09 2026-04-05"),
        (
            "2026-02-23",
            "From 1 April to 15 May 2026. Please send us a plan before 10 March.",
            "2026-04-01 2026-05-15",
        ),
        ("2026-07-22", "August please. Could you get back to me by 25 July?", "2026-08-01 2026-08-31"),
        ("2026-07-22", "Please reply by 25 July.", "-"),
        ("2026-07-22", "Send me a plan for September", "2026-09-01 2026-09-30"),
        (
            "2026-05-04",
            "We do 14 000 payslips a month for 310 companies. Starting on 1 June 2026.",
            ASKED,
        ),
        ("2026-05-04", "Start 1 June, 300 spots for a month.", "2026-06-01 2026-06-30"),
        (
            "2027-01-10",
            "From the summer the bins change; all must know by the end of May. So: the whole of May.",
            "2027-05-01 2027-05-31",
        ),
        ("2027-01-10", "From November the road is closed. Flight: all of October.", "2027-10-01 2027-10-31"),
        (
            "2026-07-22",
            "Run it from 1 October to 15 November. So in October we sell more.",
            "2026-10-01 2026-11-15",
        ),
        ("2027-01-10", "flight: 5/Apr/2027 - 2/May/2027", "2027-04-05 2027-05-02"),
        ("2027-01-10", "flight Apr/5 - May/2", "2027-04-05 2027-05-02"),
        (
            "2027-01-10",
            "six weeks from Feb 1 ;; Let's stop after four weeks instead.",
            "2027-02-01 2027-02-28",
        ),
        ("2027-01-10", "six weeks from Feb 1 ;; cut it off after two weeks", "2027-02-01 2027-02-14"),
    ],
)
def test_a_flight_among_other_words(today: str, turns: str, expected: str) -> None:
    heard = " ;; ".join(in_english(turn, "en").text for turn in turns.split(" ;; "))
    assert schedule_after("en", date.fromisoformat(today), heard) == expected


@pytest.mark.parametrize(
    ("language", "today", "turns", "expected"),
    [
        (
            "fr",
            "2026-02-23",
            "La diffusion aura lieu du 1er avril au 15 mai 2026. Merci de nous adresser un plan détaillé "
            "avant le 10 mars.",
            "2026-04-01 2026-05-15",
        ),
        ("fr", "2026-07-22", "du 1/sept au 30/sept", "2026-09-01 2026-09-30"),
        ("pt", "2027-01-10", "Brasil inteiro, 25-44, de 5/abril a 2/maio.", "2027-04-05 2027-05-02"),
        ("de", "2027-01-10", "Laufzeit 5/April bis 2/Mai", "2027-04-05 2027-05-02"),
        ("es", "2026-07-22", "del 01-sep al 30-sep", "2026-09-01 2026-09-30"),
        (
            "de",
            "2027-01-10",
            "Festival am 21. August. ;; Start 1. Juni, Ende genau eine Woche vor dem Festival",
            "2027-06-01 2027-08-14",
        ),
        (
            "de",
            "2027-01-10",
            "sechs Wochen ab 1. Februar ;; lieber schon nach vier Wochen aufhören",
            "2027-02-01 2027-02-28",
        ),
        (
            "fr",
            "2027-01-10",
            "six semaines à partir du 1er février ;; finalement on arrête au bout de quatre semaines",
            "2027-02-01 2027-02-28",
        ),
        (
            "es",
            "2027-01-10",
            "seis semanas desde el 1 de febrero ;; mejor paramos a las cuatro semanas",
            "2027-02-01 2027-02-28",
        ),
        (
            "pt",
            "2027-01-10",
            "seis semanas a partir de 1º de fevereiro ;; melhor parar depois de quatro semanas",
            "2027-02-01 2027-02-28",
        ),
    ],
)
def test_a_flight_among_other_words_of_four_languages(
    language: str, today: str, turns: str, expected: str
) -> None:
    assert schedule_after(language, date.fromisoformat(today), turns) == expected

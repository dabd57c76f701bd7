"""Flights as ordinary briefs tell them: by the way, up to an event's last day, and changes taken back."""

from datetime import date

import pytest

from tests.fakes.schedules import schedule_after

_TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("language", "turns", "expected"),
    [
        ("en", "feb+march", "2027-02-01 2027-03-31"),
        ("en", "march + april", "2027-03-01 2027-04-30"),
        ("en", "live from 1 May until the end of the month", "2027-05-01 2027-05-31"),
        ("en", "starts on 5 May and runs until the end of the month", "2027-05-05 2027-05-31"),
        ("en", "5 May to month end", "2027-05-05 2027-05-31"),
        ("en", "from 1 March until the end of the year", "2027-03-01 2027-12-31"),
        ("en", "The festival is 9-18 July, so ads from 1 July till the last day", "2027-07-01 2027-07-18"),
        (
            "de",
            "Die Messe ist vom 9. bis 18. Juli, Werbung ab 1. Juli bis zum letzten Tag",
            "2027-07-01 2027-07-18",
        ),
        (
            "fr",
            "Notre foire a lieu du 9 au 18 juillet, de la pub du 1er juillet jusqu'au dernier jour",
            "2027-07-01 2027-07-18",
        ),
        (
            "en",
            "Members hear about the contract vote on March 10. Ads should stop the day before. "
            "Start on February 15.",
            "2027-02-15 2027-03-09",
        ),
        ("en", "We'd run it in September, starting on the 6th. 5k", "2027-09-06 2027-09-30"),
        ("es", "Fechas: 15 de febrero a 14 de marzo.", "2027-02-15 2027-03-14"),
    ],
)
def test_a_flight_in_one_message(language: str, turns: str, expected: str) -> None:
    assert schedule_after(language, _TODAY, turns, ("GB",)) == expected


@pytest.mark.parametrize(
    ("language", "turns", "expected"),
    [
        ("en", "5k ;; March 2027, by the way.", "2027-03-01 2027-03-31"),
        ("en", "August ;; Oh, and 3 to 20 May, by the way", "2027-05-03 2027-05-20"),
        ("en", "August ;; Beans from Rwanda join us from May, by the way", "2027-08-01 2027-08-31"),
        (
            "en",
            "August ;; hmm, move the whole thing two weeks earlier? no wait, leave the dates as they were",
            "2027-08-01 2027-08-31",
        ),
        ("en", "August ;; push it back a week? no, never mind", "2027-08-01 2027-08-31"),
        ("en", "August ;; Shift to September. Actually don't change the dates.", "2027-08-01 2027-08-31"),
        ("en", "August ;; start a week later. leave the end date as it was", "2027-08-08 2027-08-31"),
        (
            "en",
            "August ;; add a week at the end but keep the rest of the dates",
            "2027-08-01 2027-09-07",
        ),
        ("en", "August ;; Move it to September, keep the budget", "2027-09-01 2027-09-30"),
        (
            "de",
            "August ;; alles zwei Wochen früher? ach nein, lass die Daten wie sie sind",
            "2027-08-01 2027-08-31",
        ),
        (
            "fr",
            "août ;; deux semaines plus tôt ? non attends, laisse les dates comme elles étaient",
            "2027-08-01 2027-08-31",
        ),
        (
            "es",
            "agosto ;; ¿dos semanas antes? no, espera, deja las fechas como estaban",
            "2027-08-01 2027-08-31",
        ),
        (
            "pt",
            "agosto ;; duas semanas antes? não, espera, deixa as datas como estavam",
            "2027-08-01 2027-08-31",
        ),
    ],
)
def test_a_flight_over_turns(language: str, turns: str, expected: str) -> None:
    assert schedule_after(language, _TODAY, turns, ("GB",)) == expected


@pytest.mark.parametrize(
    ("language", "turns"),
    [
        ("fr", "5 000 euros. Les dates, je vous les confirme la semaine prochaine."),
        ("en", "Pet shop, 5k. By the way, our shop turns ten in May."),
    ],
)
def test_no_flight(language: str, turns: str) -> None:
    assert schedule_after(language, _TODAY, turns, ("GB",)) == "-"


def test_a_start_whose_end_is_open_is_no_month() -> None:
    turns = "We're opening the online store in September. From September 6, no end date so far."
    assert schedule_after("en", _TODAY, turns, ("GB",)) not in {"2027-09-01 2027-09-30", "-"}

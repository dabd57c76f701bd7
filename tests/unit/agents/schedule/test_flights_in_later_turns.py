"""Later turns change the flight or only talk of dates."""

from datetime import date

import pytest

from tests.fakes.schedules import schedule_after


@pytest.mark.parametrize(
    ("language", "today", "countries", "turns", "expected"),
    [
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; Add Portugal. The warehouse there opens in June but that's fine.",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; Budget 9k now, the second half of the money comes in on 15 April.",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; Drop Norway, our licence there lapses on 31 March.",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; My colleague is on leave until 20 March, write to me meanwhile.",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; Belgium joins us next year maybe, leave it out for now.",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; in 2025 we had 25-44, make it 30-50 now",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; The price goes up on 1 April btw",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; We did TV in January, audio only this time.",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; Finance pays the invoice by 15 May",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; I'll be travelling from 3 March, call my deputy",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; Denmark only if the certificate arrives before June, otherwise leave it",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; Women only. Easter is early this year, isn't it?",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; Sweden out, they have their own campaign in autumn",
            "2027-03-01 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; Our rivals advertise all through May by the way",
            "2027-03-01 2027-04-30",
        ),
        ("en", "2027-02-01", "", "1 March to 30 April ;; May instead.", "2027-05-01 2027-05-31"),
        ("en", "2027-02-01", "", "1 March to 30 April ;; can we do it in June?", "2027-06-01 2027-06-30"),
        ("en", "2027-02-01", "", "1 March to 30 April ;; start on 8 March", "2027-03-08 2027-04-30"),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; and finish by 15 April, the shop closes then",
            "2027-03-01 2027-04-15",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; The printer is late, we can't begin before 10 March",
            "2027-03-10 2027-04-30",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; Hold on, the site only goes live on 12 March so start then",
            "2027-03-12 2027-04-30",
        ),
        ("en", "2027-02-01", "", "1 March to 30 April ;; till end of May please", "2027-03-01 2027-05-31"),
        ("en", "2027-02-01", "", "1 March to 30 April ;; tack on another fortnight", "2027-03-01 2027-05-14"),
        ("en", "2027-02-01", "", "1 March to 30 April ;; everything slips ten days", "2027-03-11 2027-05-10"),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; it's been put back a month",
            "2027-04-01 2027-05-31",
        ),
        ("en", "2027-02-01", "", "1 March to 30 April ;; sorry, from 15 March", "2027-03-15 2027-04-30"),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; Run it through 9 May after all.",
            "2027-03-01 2027-05-09",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; We lost two weeks at customs: shift the lot by a fortnight",
            "2027-03-15 2027-05-14",
        ),
        ("en", "2027-02-01", "", "1 March to 30 April ;; June and July, not spring", "2027-06-01 2027-07-31"),
        ("en", "2027-02-01", "", "1 March to 30 April ;; new dates 4-28 May", "2027-05-04 2027-05-28"),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; only the first three weeks",
            "2027-03-01 2027-03-21",
        ),
        ("en", "2027-02-01", "", "1 March to 30 April ;; the boss says April only", "2027-04-01 2027-04-30"),
        (
            "en",
            "2027-02-01",
            "",
            "1 March to 30 April ;; we should be off air by 18 April",
            "2027-03-01 2027-04-18",
        ),
        (
            "de",
            "2027-02-01",
            "DE",
            "1. März bis 30. April ;; Verschieben wir alles um zwei Wochen nach hinten",
            "2027-03-15 2027-05-14",
        ),
        (
            "de",
            "2027-02-01",
            "DE",
            "1. März bis 30. April ;; Alles rutscht um eine Woche",
            "2027-03-08 2027-05-07",
        ),
        (
            "de",
            "2027-02-01",
            "DE",
            "1. März bis 30. April ;; Österreich kommt erst im Herbst dazu.",
            "2027-03-01 2027-04-30",
        ),
        (
            "de",
            "2027-02-01",
            "DE",
            "1. März bis 30. April ;; Doch lieber bis Mitte Mai.",
            "2027-03-01 2027-05-15",
        ),
        (
            "fr",
            "2027-02-01",
            "FR",
            "du 1er mars au 30 avril ;; Notre fournisseur change d'emballage en mai, pour info.",
            "2027-03-01 2027-04-30",
        ),
        (
            "fr",
            "2027-02-01",
            "FR",
            "du 1er mars au 30 avril ;; On décale tout de deux semaines",
            "2027-03-15 2027-05-14",
        ),
        (
            "fr",
            "2027-02-01",
            "FR",
            "du 1er mars au 30 avril ;; La Belgique ne viendra qu'à l'automne.",
            "2027-03-01 2027-04-30",
        ),
        (
            "fr",
            "2027-02-01",
            "FR",
            "du 1er mars au 30 avril ;; Finalement jusqu'à mi-mai.",
            "2027-03-01 2027-05-15",
        ),
    ],
)
def test_later_turns_change_the_flight_or_only_tell(
    language: str, today: str, countries: str, turns: str, expected: str
) -> None:
    known = tuple(countries.split())
    assert schedule_after(language, date.fromisoformat(today), turns, known) == expected

"""Times that a message names in passing are no flight: closed shops, leases, an offer's end, other events."""

from datetime import date

import pytest

from tests.fakes.schedules import schedule_after


def flight_of(message: str, language: str) -> str:
    return schedule_after(language, date(2027, 1, 18), message).split(" -")[0]


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("The office is closed until 12 April. Our lease ends 30 September 2028.", "en"),
        ("Use code SPRING20 for 20% off until April 30!", "en"),
        ("I'm on annual leave from 15 March till 2 April.", "en"),
        ("Tickets are early bird £38 until the 14th.", "en"),
        ("Warranty claims must be in by 30 November.", "en"),
        ("The renovation finishes December 3.", "en"),
        ("Nothing about money until after our meeting on March 9.", "en"),
        ("Our permit's good until December 31.", "en"),
        ("Der Frühbucherrabatt gilt bis 31. Januar.", "de"),
        ("Ich bin bis 4. Mai im Urlaub.", "de"),
        ("Angebot bitte bis Freitag.", "de"),
        ("Le magasin est fermé jusqu'au 8 février pour travaux.", "fr"),
        (
            "La oferta es válida hasta el 15 de febrero y cerramos por reforma del 1 al 10 de marzo.",
            "es",
        ),
        ("Estou de férias até 5 de fevereiro.", "pt"),
        ("a matrícula vai até 30 de abril e a mensalidade é 890", "pt"),
    ],
)
def test_times_of_other_things_are_no_flight(message: str, language: str) -> None:
    assert flight_of(message, language) == "-"


@pytest.mark.parametrize(
    ("message", "language", "expected"),
    [
        ("Promote our spring offer until 30 April, from 1 April", "en", "2027-04-01 2027-04-30"),
        ("Run the discount campaign from 1 March until 14 March", "en", "2027-03-01 2027-03-14"),
        ("The shop is closed until 12 April. Ads from 13 April to 30 April.", "en", "2027-04-13 2027-04-30"),
        ("The sponsored swim is on 8 May; ads in the three weeks before it.", "en", "2027-04-17 2027-05-07"),
        ("from 3 May to the 30th", "en", "2027-05-03 2027-05-30"),
        ("starting may 3rd, 6 weeks", "en", "2027-05-03 2027-06-13"),
        ("Live dates: 2/15, off 3/14.", "en", "2027-02-15 2027-03-14"),
        ("Launch date February 11, sunset date March 21.", "en", "2027-02-11 2027-03-21"),
        ("start 2 Feb, out by end of term, 16 April.", "en", "2027-02-02 2027-04-16"),
        ("from Tuesday 13 to Thursday 15 April", "en", "2027-04-13 2027-04-15"),
        ("Flight 1: 3-16 May, flight 2: 31 May-13 June.", "en", "2027-05-03 2027-06-13"),
        ("Campagne entre le 1er février et le 30 avril", "fr", "2027-02-01 2027-04-30"),
        ("Arrancamos el 3 de mayo y cerramos el 30.", "es", "2027-05-03 2027-05-30"),
        (
            "3 May to 30 May. No one hears it more than three times over a week.",
            "en",
            "2027-05-03 2027-05-30",
        ),
    ],
)
def test_the_campaign_keeps_its_own_dates(message: str, language: str, expected: str) -> None:
    assert flight_of(message, language) == expected

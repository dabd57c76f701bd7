"""Dates that are only talked of are no flight; a month that is meant is one."""

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
            "Our jazz weekend takes place in Bath from 4 to 6 June and we want ticket sales. Budget 3k.",
            "-",
        ),
        (
            "en",
            "2027-02-01",
            "",
            "We're hosting a regional hackathon in Leeds on 8-9 May. Sponsors have put in 6k.",
            "-",
        ),
        ("en", "2027-02-01", "", "The trade fair in Hanover is 12-16 April, our stand is in hall 4.", "-"),
        (
            "en",
            "2027-02-01",
            "",
            "Our summer camp runs from 5 July to 13 August; parents should sign up online.",
            "-",
        ),
        ("en", "2027-02-01", "", "Deadline for the grant report is 30 April.", "-"),
        ("en", "2027-02-01", "", "Board meets on 12 February, then I can tell you the dates.", "-"),
        ("en", "2027-02-01", "", "We'll know the dates in March.", "-"),
        ("en", "2027-02-01", "", "I can only confirm timing at the end of February.", "-"),
        ("en", "2027-02-01", "", "We had 400 guests in December and 250 in January.", "-"),
        ("en", "2027-02-01", "", "Our app launched in May 2024.", "-"),
        ("en", "2027-02-01", "", "The shop is open 2 March to 31 October every year.", "-"),
        ("en", "2027-02-01", "", "Our lease ends on 30 June and the landlord wants us out.", "-"),
        ("en", "2027-02-01", "", "Please reply by 12 February.", "-"),
        ("en", "2027-02-01", "GB", "My deadline for sending you this is 12 Feb.", "-"),
        ("en", "2027-02-01", "GB", "We were founded on 3 May 1987.", "-"),
        ("en", "2027-02-01", "GB", "Our rep visits on Tuesday 9 Feb.", "-"),
        (
            "en",
            "2027-02-01",
            "GB",
            "We've been closed since November and reopen whenever the floor is done.",
            "-",
        ),
        ("en", "2027-02-01", "GB", "Dates: pending. The licence came through in January.", "-"),
        ("en", "2027-02-01", "GB", "Last year it was 1 to 30 April. This year? Don't know yet.", "-"),
        (
            "en",
            "2027-03-10",
            "US",
            "The city closes the bridge from May 3 to May 28, so nobody can get here. $4k for awareness.",
            "-",
        ),
        ("en", "2027-03-10", "US", "FDA approval is expected in June. Doctors only.", "-"),
        (
            "en",
            "2027-03-10",
            "US",
            "Our kid's school play is April 9. Unrelated, ha. Ads for the diner, $500.",
            "-",
        ),
        ("en", "2027-03-10", "US", "My term as chair ends 30 June 2027 and I want this done before.", "-"),
        ("en", "2027-03-10", "US", "We close the books on March 31. Spend 40k.", "-"),
        ("en", "2027-03-10", "US", "The domain expires on May 2, remind me. $900 for clicks.", "-"),
        ("en", "2027-03-10", "US", "Since January we've had 4,000 visits. Get us more. $2k.", "-"),
        ("en", "2027-03-10", "US", "between April and June last year we sold 80 boats", "-"),
        ("de", "2027-03-10", "DE", "Unser Geschäftsjahr endet am 30. Juni. Budget 20.000 Euro.", "-"),
        (
            "de",
            "2027-03-10",
            "DE",
            "Seit Januar hatten wir 4.000 Besucher, jetzt mehr davon. 2.000 Euro.",
            "-",
        ),
        ("de", "2027-03-10", "DE", "Der Mietvertrag läuft bis 31. August. Ziel: Anrufe.", "-"),
        ("de", "2027-03-10", "DE", "Bitte schicken Sie mir das Angebot bis 20. März.", "-"),
        ("fr", "2027-03-10", "FR", "Notre exercice se termine le 30 juin. Budget 20 000 euros.", "-"),
        ("fr", "2027-03-10", "FR", "Merci de m'envoyer le devis avant le 20 mars.", "-"),
        ("es", "2027-03-10", "MX", "Nuestro ejercicio cierra el 30 de junio. Presupuesto 20,000 pesos.", "-"),
        ("es", "2027-03-10", "MX", "Mándenme la cotización antes del 20 de marzo por favor.", "-"),
        ("pt", "2027-03-10", "BR", "Me mande a proposta até 20 de março por favor.", "-"),
        (
            "de",
            "2027-02-01",
            "DE",
            "Unser Sommerfest ist vom 4. bis 6. Juni in Kassel, wir wollen Ticketkäufe.",
            "-",
        ),
        ("de", "2027-02-01", "DE", "Wann genau, sage ich Ihnen Ende Februar.", "-"),
        ("de", "2027-02-01", "DE", "Zeitraum noch offen, das klärt sich bis Ende Februar.", "-"),
        (
            "fr",
            "2027-02-01",
            "FR",
            "Notre salon a lieu à Lyon du 4 au 6 juin, nous voulons des inscriptions.",
            "-",
        ),
    ],
)
def test_dates_of_something_else_are_no_flight(
    language: str, today: str, countries: str, turns: str, expected: str
) -> None:
    known = tuple(countries.split())
    assert schedule_after(language, date.fromisoformat(today), turns, known) == expected


@pytest.mark.parametrize(
    ("language", "today", "countries", "turns", "expected"),
    [
        (
            "en",
            "2027-03-10",
            "US",
            "Our bakery wants more walk-ins in June, $900, Toledo.",
            "2027-06-01 2027-06-30",
        ),
        ("en", "2027-03-10", "US", "Downloads of our meditation app in May.", "2027-05-01 2027-05-31"),
        ("en", "2027-03-10", "US", "Awareness among dog owners in Texas in June", "2027-06-01 2027-06-30"),
        ("en", "2027-03-10", "US", "The goal is sign-ups in June.", "2027-06-01 2027-06-30"),
        ("en", "2027-03-10", "US", "The shop needs people in June, simple as that", "2027-06-01 2027-06-30"),
        (
            "en",
            "2027-03-10",
            "US",
            "My gym is in Boise and I want memberships sold in May",
            "2027-05-01 2027-05-31",
        ),
        ("en", "2027-03-10", "US", "Hotel rooms to fill in October, Vermont, $12k", "2027-10-01 2027-10-31"),
        (
            "en",
            "2027-03-10",
            "US",
            "A podcast about bees gets a push in September, 2k",
            "2027-09-01 2027-09-30",
        ),
        ("en", "2027-03-10", "US", "Tell Denver that we exist, this summer.", "2027-06-01 2027-08-31"),
        ("en", "2027-03-10", "US", "Germany, 5k, June", "2027-06-01 2027-06-30"),
        ("en", "2027-03-10", "US", "$5k in Q3 for trial sign-ups", "2027-07-01 2027-09-30"),
        ("en", "2027-03-10", "US", "We open in June. Ads in May.", "2027-05-01 2027-05-31"),
        (
            "en",
            "2027-03-10",
            "US",
            "People should buy our jam online in November and December.",
            "2027-11-01 2027-12-31",
        ),
        ("en", "2027-03-10", "US", "The flight is June.", "2027-06-01 2027-06-30"),
        ("en", "2027-03-10", "US", "Candles sell in December so December it is", "2027-12-01 2027-12-31"),
        ("en", "2027-03-10", "US", "I've got 700 dollars for August", "2027-08-01 2027-08-31"),
        ("en", "2027-03-10", "US", "The museum has 20k for a campaign in May", "2027-05-01 2027-05-31"),
        (
            "en",
            "2027-03-10",
            "US",
            "Our foundation is putting 50k behind this from May 3 to June 6",
            "2027-05-03 2027-06-06",
        ),
        ("en", "2027-03-10", "US", "The committee has approved April 5 to May 2.", "2027-04-05 2027-05-02"),
        (
            "en",
            "2027-03-10",
            "US",
            "A heat pump firm asks for leads in Ohio between April 5 and May 2.",
            "2027-04-05 2027-05-02",
        ),
        (
            "en",
            "2027-03-10",
            "US",
            "Two bands, one campaign: the spots are out April 5 to May 2.",
            "2027-04-05 2027-05-02",
        ),
        (
            "en",
            "2027-03-10",
            "US",
            "The client has 30k and the dates are fixed, April 5 - May 2",
            "2027-04-05 2027-05-02",
        ),
        (
            "de",
            "2027-03-10",
            "DE",
            "Unser Hotel braucht Gäste im Oktober, 5.000 Euro.",
            "2027-10-01 2027-10-31",
        ),
        ("de", "2027-03-10", "DE", "Die Stiftung hat 30.000 Euro für den Mai.", "2027-05-01 2027-05-31"),
        (
            "fr",
            "2027-03-10",
            "FR",
            "Notre hôtel cherche des clients en octobre, 5 000 euros.",
            "2027-10-01 2027-10-31",
        ),
        (
            "es",
            "2027-03-10",
            "ES",
            "Nuestro hotel busca huéspedes en octubre, 5.000 euros.",
            "2027-10-01 2027-10-31",
        ),
        (
            "pt",
            "2027-03-10",
            "BR",
            "Nosso hotel quer hóspedes em outubro, R$ 5.000.",
            "2027-10-01 2027-10-31",
        ),
    ],
)
def test_a_month_that_is_meant_is_kept(
    language: str, today: str, countries: str, turns: str, expected: str
) -> None:
    known = tuple(countries.split())
    assert schedule_after(language, date.fromisoformat(today), turns, known) == expected

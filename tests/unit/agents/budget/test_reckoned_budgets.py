"""Budgets that are reckoned from several sums: parts of a whole, what is left, what was before."""

import pytest

from planner.domain.brief import Advertiser
from tests.fakes.budget_readings import BudgetReader, units

_ACCOUNT = BudgetReader(Advertiser(account_id="a1", name="Acme", currency="EUR", country_code="IE"))
read, standing = _ACCOUNT.read, _ACCOUNT.standing


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        ("Spend 5k in Alberta and 8k in Ontario, both markets live from April 5 through May 2.", "en", 13000),
        ("€6,000 in Kent, €4,500 in Essex and €3,000 in Suffolk, 1 to 28 February.", "en", 13500),
        ("April 8k, May 12k, June 5k. That's the phasing.", "en", 25000),
        ("9k Brisbane, 6k Gold Coast, 3k Toowoomba; 29 March - 25 April", "en", 18000),
        ("Hamburg 12.000 €, Bremen 6.000 €, Kiel 4.000 €.", "de", 22000),
        ("5 000 € à Lille, 3 000 € à Amiens, du 1er au 20 mars", "fr", 8000),
        ("6.000 en Madrid, 4.000 en Valencia y 2.000 en Murcia, todo en abril", "es", 12000),
        ("Two bursts: 5-18 July and 16-29 August, 8k each.", "en", 16000),
        ("Pro Standort 2.500 Euro, wir haben vier Standorte.", "de", 10000),
    ],
)
def test_parts_told_one_by_one_are_added_up(message: str, language: str, amount: int) -> None:
    assert units(read(message, language)) == amount


@pytest.mark.parametrize(
    "message",
    [
        "Budget 20k: 5k in Kent and 8k in Essex, the other regions share what remains.",
        "Total budget of 20,000, 5,000 in Kent and 8,000 in Essex.",
        "20,000 in all. We think 5,000 for April and 8,000 for May.",
    ],
)
def test_nothing_is_added_up_beside_a_total(message: str) -> None:
    assert units(read(message)) == 20000


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        (
            "There's 30k in the account. Ten of that's for the video shoot and the rest goes on ads.",
            "en",
            20000,
        ),
        ("Wir haben 8.000 Euro, 3.000 davon kostet der Messestand, bleibt der Rest für Werbung.", "de", 5000),
        ("De los 9.000 euros que hay, 2.500 van para el diseño y el resto para los anuncios.", "es", 6500),
        ("Temos 10 mil: 4 mil vão para a produção e o resto é para anúncios.", "pt", 6000),
        ("We closed at 45k with the client, 10% of that is our fee, the rest is media.", "en", 40500),
        ("Le budget ? 15 000 au départ, mais la direction vient d'en retirer 3 000.", "fr", 12000),
        ("Tengo ahorrados 1.500 y mi cuñado pone otros 500.", "es", 2000),
        ("$50,000 total, $38,000 of which may be used for advertising.", "en", 38000),
        ("120k for the year, of which 45k is left for paid media.", "en", 45000),
        ("No more than 30% of the 60k on video.", "en", 60000),
        ("Q3 push: media 310k, creative 45k, measurement 20k.", "en", 310000),
    ],
)
def test_what_is_left_for_the_ads_is_the_budget(message: str, language: str, amount: int) -> None:
    assert units(read(message, language)) == amount


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        ("we had 60k last spring, this spring the CFO took a third away", "en", 40000),
        ("Last year's number was 32,000; this year take 15% off that.", "en", 27200),
        ("We put in 14k last October. This year the same amount.", "en", 14000),
        ("On a eu 20 000 l'an dernier, cette année on nous en donne moitié moins.", "fr", 10000),
        ("Letztes Jahr 18.000, heuer das Doppelte.", "de", 36000),
    ],
)
def test_a_budget_is_told_by_that_of_before(message: str, language: str, amount: int) -> None:
    assert units(read(message, language)) == amount


@pytest.mark.parametrize(
    "message",
    [
        "Sales were 400k last year and are up 20% this year.",
        "Last year we had 50k visitors, this year a third more.",
        "Fundraising target 250,000 by 31 March, 96,400 in so far.",
        "We bought the building in 2019 for 1.35 million.",
        "Early bird pricing ends March 20 and regular tickets go up to $95 after that.",
        "Tickets are 45 euros in Dublin and 38 euros in Cork.",
        "Our last billboard was 5k in Kent and the competition pays 8k in Essex.",
    ],
)
def test_other_sums_make_no_budget(message: str) -> None:
    assert units(read(message)) is None


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        ("ads can't be more than 350 euros a week", "en", 350),
        ("11 mil e quinhentos euros para tudo", "pt", 11500),
        ("Budget is 6 and a half grand including VAT.", "en", 6500),
        ("a budget of 11 thousand five hundred euros", "en", 11500),
        ("Book drops April 6th. I can put in 800.", "en", 800),
        ("the provost okayed 27.5k", "en", 27500),
    ],
)
def test_amounts_as_people_say_them(message: str, language: str, amount: int) -> None:
    assert units(read(message, language)) == amount


@pytest.mark.parametrize(
    ("before", "message", "language", "amount"),
    [
        (9000, "und statt 9000 dann 14000", "de", 14000),
        (12000, "Der Chef legt noch mal die Hälfte drauf.", "de", 18000),
        (30000, "Sales VP kicked in another 12.", "en", 42000),
        (25000, "oh wait corporate matched it dollar for dollar", "en", 50000),
        (50000, "Leider wurde auf 35k gekürzt.", "de", 35000),
        (24000, "ok and knock 2k off the lot", "en", 22000),
        (60, "finally 80", "en", 80),
    ],
)
def test_changes_of_a_budget(before: int, message: str, language: str, amount: int) -> None:
    assert units(read(message, language, standing(before))) == amount


def test_a_change_with_a_condition_changes_nothing_yet() -> None:
    assert units(read("Double it if you throw in video.", "en", standing(15000))) is None


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        (
            "Last year we made 3 million euros and put 18,000 euros into fairs. We have 55,000 euros.",
            "en",
            55000,
        ),
        ("Last year we made 3.2m in turnover and of this only 48,000 euros is for you.", "en", 48000),
        ("Budget EUR 180k (last year 150k, and a rival is said to be at 400k).", "en", 180000),
        ("The total budget sanctioned is 50,000 euros; the fee of the course is 185,000.", "en", 50000),
        ("The contract value shall not exceed 85,000 euros.", "en", 85000),
        ("600 euros thats all we got", "en", 600),
        ("Auto-école à Nantes : 800 € pour récolter des demandes d'inscription, 16-25 ans", "fr", 800),
        ("Das Gesamtbudget beträgt 45'000 Euro. Die Kampagne 2025 kostete 62'300 Euro.", "de", 45000),
        ("Der Auftragswert darf 50.000 Euro nicht übersteigen.", "de", 50000),
        ("sei lá, entre 1.500 e 2.000 euros no total", "pt", 2000),
        (
            "A union, currently 41,000 members. We want 2,000 new members; a joiner costs us 15 euros.",
            "en",
            30000,
        ),
        ("We need 10,000 clicks at 60p a click.", "en", 6000),
        ("300 Online-Bewerbungen zu je 40 €", "de", 12000),
    ],
)
def test_the_money_at_hand_is_told_from_what_was_before(message: str, language: str, amount: float) -> None:
    assert units(read(message, language)) == amount


@pytest.mark.parametrize(
    "message",
    [
        "Last season we spent 20,000 euros on posters.",
        "see RFQ-2026-1187 for the proposals",
        "a 1080p video of 60p",
    ],
)
def test_the_past_and_references_are_no_budget(message: str) -> None:
    assert read(message).budget is None

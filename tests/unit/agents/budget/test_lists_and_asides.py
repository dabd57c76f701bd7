"""Budgets in telegraphic lists, in brackets and among plans; changes that leave the thousands out."""

from datetime import date
from decimal import Decimal

import pytest

from agents.budget.reading import read_budget
from agents.languages.gloss import gloss
from agents.languages.lexicon import lexicon_of
from agents.reading import ReadingContext
from planner.domain.brief import Advertiser, Brief, Budget, BudgetShare, Constraints, ShareSubject, Stated
from planner.domain.money import Money
from planner.domain.readings import BudgetReading
from planner.domain.vocabulary import Format

ADVERTISER = Advertiser(account_id="a1", name="Acme", currency="USD", country_code="US")


def read(message: str, language: str = "en", brief: Brief | None = None) -> BudgetReading:
    english = message if language == "en" else gloss(message, lexicon_of(language)).text
    return read_budget(ReadingContext(english, brief or Brief(), date(2026, 11, 20), ADVERTISER))


def standing(units: int, currency: str = "EUR") -> Brief:
    return Brief(budget=Stated[Budget](value=Budget(amount=Money.of(units, currency))))


def shares_of(reading: BudgetReading) -> dict[str, float]:
    assert isinstance(reading.constraints, Stated), reading
    return {
        str(share.subject.format or share.subject.country_code): share.lowest_share
        for share in reading.constraints.value.shares
    }


@pytest.mark.parametrize(
    ("message", "language", "amount", "period"),
    [
        ("Kindly suggest a campaign of Rs 8 lakh from 5 May to 30 May", "en", 800000, "LIFETIME"),
        ("Please prepare a media plan of £30,000 for the autumn", "en", 30000, "LIFETIME"),
        ("People booking a survey on our site. 3k a month May thru July", "en", 3000, "MONTHLY"),
        ("Rodeo, Texas + Oklahoma, 12k, tickets online", "en", 12000, "LIFETIME"),
        ("Concert in Leeds, £4,000, ticket sales, 18-30", "en", 4000, "LIFETIME"),
        ("Farm shop, $2.5k, orders on the site", "en", 2500, "LIFETIME"),
        ("7.500 dólares, venta de entradas, anuncios en Quito", "es", 7500, "LIFETIME"),
        ("Mi jefe me ha dado permiso (y 900 euros) para anunciarlo", "es", 900, "LIFETIME"),
        ("ausgeben können wir sagen wir mal 4200 euro", "de", 4200, "LIFETIME"),
        ("investieren würden wir 12.000 Euro", "de", 12000, "LIFETIME"),
    ],
)
def test_an_amount_among_other_things_is_the_budget(
    message: str, language: str, amount: int, period: str
) -> None:
    found = read(message, language).budget
    assert isinstance(found, Stated), message
    assert (found.value.amount.units, found.value.period.value) == (Decimal(amount), period)


@pytest.mark.parametrize(
    "message",
    [
        "We raised $45,000 last spring and want more donors",
        "Dinner for two (and a £50 voucher) for the winner",
        "The show costs £25, tickets at the door",
        "Every guest pays $15, entry included",
        "We have 4,000 tickets, sold out in June",
        "The villa was sold for $950,000, homes nearby go fast",
    ],
)
def test_an_amount_of_something_else_is_none(message: str) -> None:
    assert read(message).budget is None


@pytest.mark.parametrize(
    ("units", "message", "language", "amount"),
    [
        (4000000, "budget raised to 45 lakh, rest same", "en", 4500000),
        (12000, "And only 9,500.", "en", 9500),
        (12000, "Und nur 8'400.", "de", 8400),
        (40000, "E se fossem 60?", "pt", 60000),
        (40000, "Ok, avançamos com os 60. E tira o display.", "pt", 60000),
        (40000, "what if it was 55?", "en", 55000),
        (40000, "fine, go with the 55", "en", 55000),
        (40000, "¿Y si fueran 50?", "es", 50000),
        (40000, "vale, vamos con los 50", "es", 50000),
        (40000, "ok, nehmen wir die 30", "de", 30000),
        (40000, "allez, on part sur les 30", "fr", 30000),
    ],
)
def test_a_change_may_leave_the_thousands_out(units: int, message: str, language: str, amount: int) -> None:
    currency = "INR" if "lakh" in message else "EUR"
    found = read(message, language, standing(units, currency)).budget
    assert isinstance(found, Stated), message
    assert found.value.amount.units == amount


@pytest.mark.parametrize(
    ("message", "language", "expected"),
    [
        (
            "mercados ES, PT y FR con reparto 50/30/20, 150.000 €. Display y vídeo, nada de audio.",
            "es",
            {"ES": 0.5, "PT": 0.3, "FR": 0.2},
        ),
        (
            "Markets Germany, Austria and Italy, split 60/25/15. Audio, video and display.",
            "en",
            {"DE": 0.6, "AT": 0.25, "IT": 0.15},
        ),
        ("80% of money in video, 20% in audio", "en", {"VIDEO": 0.8, "AUDIO": 0.2}),
        ("notoriété, 70 % vidéo 30 % audio", "fr", {"VIDEO": 0.7, "AUDIO": 0.3}),
    ],
)
def test_a_ratio_divides_what_its_own_sentence_lists(
    message: str, language: str, expected: dict[str, float]
) -> None:
    found = {name.removeprefix("Format."): part for name, part in shares_of(read(message, language)).items()}
    assert found == pytest.approx(expected)


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("Swap the split", "en"),
        ("the shares should be the other way round", "en"),
        ("Inverse la répartition.", "fr"),
        ("invierte el reparto", "es"),
        ("inverta a divisão", "pt"),
        ("dreh den Split um", "de"),
    ],
)
def test_a_split_of_two_can_be_turned_round(message: str, language: str) -> None:
    parts = ((Format.VIDEO, 0.6), (Format.AUDIO, 0.4))
    shares = tuple(
        BudgetShare(subject=ShareSubject(format=which), lowest_share=part, highest_share=part)
        for which, part in parts
    )
    brief = Brief(constraints=Stated[Constraints](value=Constraints(shares=shares)))
    assert shares_of(read(message, language, brief)) == {"VIDEO": 0.4, "AUDIO": 0.6}


@pytest.mark.parametrize(
    ("message", "english"),
    [
        ("mach 650 draus und österreich lass weg", "make it 650 and drop Austria"),
        ("Wir bleiben bei 6.000. Aber München raus, dafür Köln.", "drop Munich , add Cologne"),
        ("Berlin und Köln", "Berlin and Cologne"),
        ("Nutzer*innen aus Berlin", "users from Berlin"),
    ],
)
def test_places_that_go_with_a_change(message: str, english: str) -> None:
    assert english in gloss(message, lexicon_of("de")).text

"""Which numbers a text says, in five languages, and which of a claim it does not."""

from decimal import Decimal

import pytest

from agents.second_reader.numbers import numbers_said, unsaid_numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("15.000 €", "15000"),
        ("€ 12'500.50", "12500.5"),
        ("20k", "20000"),
        ("R$ 20 mil", "20000"),
        ("1,5 Millionen", "1500000"),
        ("20 lakh rupees", "2000000"),
        ("zwanzig Riesen", "20000"),
        ("fünfundzwanzigtausend Euro", "25000"),
        ("einhundertzwanzigtausend", "120000"),
        ("anderthalb Wochen", "1.5"),
        ("bis zum einunddreißigsten", "31"),
        ("two hundred and fifty thousand", "250000"),
        ("one point two million", "1200000"),
        ("half a million dollars", "500000"),
        ("eine halbe Million", "500000"),
        ("quatre-vingt-dix-sept", "97"),
        ("soixante-quinze mille euros", "75000"),
        ("deux cents", "200"),
        ("treinta y cinco", "35"),
        ("veinticinco mil euros", "25000"),
        ("mil euros", "1000"),
        ("doscientos mil", "200000"),
        ("cento e vinte e cinco", "125"),
        ("dois mil e quinhentos reais", "2500"),
        ("a dozen", "12"),
        ("Mittdreißiger", "39"),
        ("la trentaine", "30"),
        ("people in their forties", "49"),
        ("50s", "59"),
        ("three quarters of it", "75"),
        ("die Hälfte auf Video", "50"),
        ("am 24.12.", "24"),
        ("2026-12-01", "2026"),
    ],
)
def test_a_number_is_heard(text: str, number: str) -> None:
    assert Decimal(number) in numbers_said(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("20k", "20"),
        ("1,500,000", "500"),
        ("between twenty and thirty", "50"),
        ("fünfundzwanzigtausend", "25"),
        ("quinze mil euros", "15000000"),
        ("on behalf of our client", "50"),
        ("the Grand Canyon", "1"),
        ("24.12.", "2412"),
    ],
)
def test_a_part_of_a_number_is_not_the_number(text: str, number: str) -> None:
    assert Decimal(number) not in numbers_said(text)


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("20k euros", "zwanzig Riesen"),
        ("1 to 24 December", "vom 1. bis 24. Dezember"),
        ("1.5 million", "eineinhalb Millionen"),
        ("ages 30 to 39", "Mittdreißiger"),
        ("one of them", "quiet evenings"),
        ("double the budget", "verdopple das Budget"),
        ("half the budget", "diviser le budget par deux"),
        ("the first half of March", "erste Märzhälfte"),
        ("at most 3 times per person per week", "höchstens dreimal, also 3x pro Woche"),
    ],
)
def test_a_claim_that_the_words_bear_out(claim: str, words: str) -> None:
    assert unsaid_numbers(claim, words) == ()


@pytest.mark.parametrize(
    ("claim", "words", "unsaid"),
    [
        ("1000000 dollars", "a lot of money", "1000000"),
        ("20k euros", "20 euros", "20k"),
        ("in December 2026", "im Dezember", "2026"),
        ("24.12.2026", "am 24. Dezember", "24.12.2026"),
        ("twenty people", "some people", "twenty"),
        ("double the budget", "mehr Geld", "double"),
    ],
)
def test_a_number_that_nobody_said_is_found(claim: str, words: str, unsaid: str) -> None:
    assert unsaid_numbers(claim, words) == (unsaid,)

"""Every number that can be said in five languages is heard, as itself and not as its parts."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.second_reader.numbers import numbers_said, unsaid_numbers


def listed(words: str) -> list[str]:
    return words.split()


_EN = listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_EN_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
_DE = listed(
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn"
)
_DE_TENS = listed("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_FR = listed(
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
)
_FR_TENS = listed("vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt")
_ES = listed(
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
    "veintiséis veintisiete veintiocho veintinueve"
)
_ES_TENS = listed("treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_ES_HUNDREDS = listed(
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
_PT = listed(
    "um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis "
    "dezessete dezoito dezenove"
)
_PT_TENS = listed("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa")
_PT_HUNDREDS = listed(
    "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
)


def english(number: int) -> str:
    if number >= 1000:
        return f"{english(number // 1000)} thousand" + (f" {english(number % 1000)}" if number % 1000 else "")
    if number >= 100:
        return f"{_EN[number // 100 - 1]} hundred" + (f" and {english(number % 100)}" if number % 100 else "")
    if number >= 20:
        return _EN_TENS[number // 10 - 2] + (f"-{_EN[number % 10 - 1]}" if number % 10 else "")
    return _EN[number - 1]


def german(number: int) -> str:
    if number >= 1000:
        return f"{german(number // 1000)}tausend" + (german(number % 1000) if number % 1000 else "")
    if number >= 100:
        return f"{_DE[number // 100 - 1]}hundert" + (german(number % 100) if number % 100 else "")
    if number >= 20:
        return (f"{_DE[number % 10 - 1]}und" if number % 10 else "") + _DE_TENS[number // 10 - 2]
    return _DE[number - 1]


def french(number: int) -> str:
    if number >= 1000:
        thousands = f"{french(number // 1000)} mille" if number >= 2000 else "mille"
        return thousands + (f" {french(number % 1000)}" if number % 1000 else "")
    if number >= 100:
        hundreds = f"{_FR[number // 100 - 1]} cent" if number >= 200 else "cent"
        return hundreds + (f" {french(number % 100)}" if number % 100 else "")
    if number >= 20:
        rest = number % 20 if number >= 60 else number % 10
        tens = _FR_TENS[number // 10 - 2]
        return tens + ((" et " if rest in {1, 11} and number < 80 else "-") + _FR[rest - 1] if rest else "")
    return _FR[number - 1]


def spanish(number: int) -> str:
    if number >= 1000:
        thousands = f"{spanish(number // 1000)} mil" if number >= 2000 else "mil"
        return thousands + (f" {spanish(number % 1000)}" if number % 1000 else "")
    if number >= 100:
        return _ES_HUNDREDS[number // 100 - 1] + (f" {spanish(number % 100)}" if number % 100 else "")
    if number >= 30:
        return _ES_TENS[number // 10 - 3] + (f" y {_ES[number % 10 - 1]}" if number % 10 else "")
    return _ES[number - 1]


def portuguese(number: int) -> str:
    if number >= 1000:
        thousands = f"{portuguese(number // 1000)} mil" if number >= 2000 else "mil"
        return thousands + (f" e {portuguese(number % 1000)}" if number % 1000 else "")
    if number >= 100:
        return _PT_HUNDREDS[number // 100 - 1] + (f" e {portuguese(number % 100)}" if number % 100 else "")
    if number >= 20:
        return _PT_TENS[number // 10 - 2] + (f" e {_PT[number % 10 - 1]}" if number % 10 else "")
    return _PT[number - 1]


@pytest.mark.parametrize("say", [english, german, french, spanish, portuguese])
@given(number=st.integers(2, 999_999))
def test_a_number_in_words_is_heard_whole(say: Callable[[int], str], number: int) -> None:
    heard = numbers_said(f"({say(number)})")
    assert Decimal(number) in heard
    assert unsaid_numbers(f"{number} euros", say(number)) == ()
    assert unsaid_numbers(f"{number * 10 + 1} euros", say(number)) != ()


@given(number=st.integers(2, 99), scale=st.sampled_from([("k", 1000), ("Mio", 10**6), ("lakh", 10**5)]))
def test_a_multiplier_belongs_to_its_number(number: int, scale: tuple[str, int]) -> None:
    assert numbers_said(f"{number}{scale[0]}") == {Decimal(number * scale[1])}


@given(st.text())
def test_any_text_can_be_listened_to(text: str) -> None:
    said = numbers_said(text)
    assert all(value >= 0 for value in said)
    assert unsaid_numbers(text, text) == ()

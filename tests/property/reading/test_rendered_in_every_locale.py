"""What a person of any supported locale would write is read back: money, dates, ages, frequency caps.

Babel renders (Unicode CLDR), so that the writer of the words is not their reader.
"""

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.audience.ages import read_ages
from agents.budget.reading import read_budget
from agents.folding import FoldedText
from agents.languages.gloss import gloss
from agents.languages.lexicon import lexicon_of
from agents.reading import ReadingContext
from agents.schedule.reading import read_schedule
from planner.domain.brief import Advertiser, AgeRange, Brief, Budget, Constraints, Schedule, Stated
from planner.domain.vocabulary import BudgetPeriod, FrequencyUnit

TODAY = date(2026, 11, 20)
LOCALES = {
    "en_US": ("US", "USD"),
    "en_GB": ("GB", "GBP"),
    "en_IN": ("IN", "INR"),
    "de_DE": ("DE", "EUR"),
    "de_CH": ("CH", "CHF"),
    "de_AT": ("AT", "EUR"),
    "fr_FR": ("FR", "EUR"),
    "fr_CH": ("CH", "CHF"),
    "fr_CA": ("CA", "CAD"),
    "es_ES": ("ES", "EUR"),
    "es_MX": ("MX", "MXN"),
    "es_AR": ("AR", "ARS"),
    "es_CO": ("CO", "COP"),
    "pt_BR": ("BR", "BRL"),
    "pt_PT": ("PT", "EUR"),
}
"""Locale -> country and currency of an account there."""

PHRASES: dict[str, dict[str, str]] = {
    "en": {
        "budget": "Our budget is {}.",
        "daily": "We can spend {} per day.",
        "range": "The campaign runs from {} to {}.",
        "ages": "People aged {} to {}.",
        "over": "People aged {} and over.",
        "cap": "At most {} impressions per person per {}.",
    },
    "de": {
        "budget": "Unser Budget beträgt {}.",
        "daily": "Wir können {} pro Tag ausgeben.",
        "range": "Die Kampagne läuft vom {} bis zum {}.",
        "ages": "Menschen zwischen {} und {} Jahren.",
        "over": "Menschen ab {} Jahren.",
        "cap": "Maximal {} Kontakte pro Person und {}.",
    },
    "fr": {
        "budget": "Notre budget est de {}.",
        "daily": "Nous pouvons dépenser {} par jour.",
        "range": "La campagne dure du {} au {}.",
        "ages": "Des personnes de {} à {} ans.",
        "over": "Des personnes de {} ans et plus.",
        "cap": "Maximum {} impressions par personne et par {}.",
    },
    "es": {
        "budget": "Nuestro presupuesto es de {}.",
        "daily": "Podemos gastar {} al día.",
        "range": "La campaña va del {} al {}.",
        "ages": "Personas de {} a {} años.",
        "over": "Personas de {} años o más.",
        "cap": "Máximo {} impresiones por persona y {}.",
    },
    "pt": {
        "budget": "Nosso orçamento é de {}.",
        "daily": "Podemos gastar {} por dia.",
        "range": "A campanha vai de {} a {}.",
        "ages": "Pessoas de {} a {} anos.",
        "over": "Pessoas com {} anos ou mais.",
        "cap": "No máximo {} impressões por pessoa por {}.",
    },
}
UNITS = {
    "en": {"DAY": "day", "WEEK": "week", "MONTH": "month"},
    "de": {"DAY": "Tag", "WEEK": "Woche", "MONTH": "Monat"},
    "fr": {"DAY": "jour", "WEEK": "semaine", "MONTH": "mois"},
    "es": {"DAY": "día", "WEEK": "semana", "MONTH": "mes"},
    "pt": {"DAY": "dia", "WEEK": "semana", "MONTH": "mês"},
}
EVERY_LOCALE = pytest.mark.parametrize("locale", LOCALES)
AMOUNTS = st.one_of(
    st.integers(100, 9_999_999),
    st.integers(1, 9_999).map(lambda n: n * 1000),
    st.integers(10_000, 99_999_999).map(lambda n: n / 100),
)


def context(locale: str, message: str) -> ReadingContext:
    country, currency = LOCALES[locale]
    language = locale[:2]
    text = message if language == "en" else gloss(message, lexicon_of(language)).text
    advertiser = Advertiser(account_id="a", name="A", currency=currency, country_code=country)
    return ReadingContext(text, Brief(), TODAY, advertiser, None, (country,))


def stated_budget(locale: str, message: str) -> Budget:
    field = read_budget(context(locale, message)).budget
    assert isinstance(field, Stated), (message, context(locale, message).message, field)
    assert isinstance(field.value, Budget)
    return field.value


@EVERY_LOCALE
@given(amount=AMOUNTS, foreign=st.sampled_from([None, "EUR", "USD", "GBP", "CHF"]))
@settings(max_examples=40)
def test_money_is_read_back(locale: str, amount: float, foreign: str | None) -> None:
    currency = foreign or LOCALES[locale][1]
    whole = float(amount).is_integer()
    written = format_currency(
        amount, currency, locale=locale, currency_digits=not whole, decimal_quantization=not whole
    )
    read = stated_budget(locale, PHRASES[locale[:2]]["budget"].format(written))
    assert (float(read.amount.units), read.amount.currency) == (amount, currency), written
    assert read.period is BudgetPeriod.LIFETIME


@EVERY_LOCALE
@given(amount=st.integers(5, 99_999))
@settings(max_examples=25)
def test_money_a_day_is_read_back(locale: str, amount: int) -> None:
    currency = LOCALES[locale][1]
    written = f"{format_decimal(amount, locale=locale)} {currency}"
    read = stated_budget(locale, PHRASES[locale[:2]]["daily"].format(written))
    assert (float(read.amount.units), read.amount.currency, read.period) == (
        amount,
        currency,
        BudgetPeriod.DAILY,
    )


@EVERY_LOCALE
@given(
    start=st.dates(TODAY + timedelta(days=1), TODAY + timedelta(days=700)),
    length=st.integers(1, 300),
    style=st.sampled_from(["long", "d MMMM y", "full", "short-year"]),
)
@settings(max_examples=40)
def test_dates_are_read_back(locale: str, start: date, length: int, style: str) -> None:
    end = start + timedelta(days=length)

    def written(day: date) -> str:
        if style == "short-year":  # day and month in digits in the order of the locale, with the whole year
            order = "M/d/y" if locale == "en_US" else "d.M.y" if locale[:2] == "de" else "d/M/y"
            return format_date(day, order, locale=locale)
        return format_date(day, style, locale=locale)

    message = PHRASES[locale[:2]]["range"].format(written(start), written(end))
    field = read_schedule(context(locale, message)).schedule
    assert isinstance(field, Stated), (message, context(locale, message).message, field)
    assert isinstance(field.value, Schedule)
    assert (field.value.flight.start, field.value.flight.end) == (start, end), message


@EVERY_LOCALE
@given(youngest=st.integers(13, 98), span=st.integers(1, 60))
@settings(max_examples=25)
def test_age_ranges_are_read_back(locale: str, youngest: int, span: int) -> None:
    oldest = min(youngest + span, 99)
    message = PHRASES[locale[:2]]["ages"].format(youngest, oldest)
    found = context(locale, message)
    field = read_ages(found, FoldedText.of(found.message)).ages
    assert isinstance(field, Stated), (message, found.message, field)
    assert field.value == AgeRange(youngest=youngest, oldest=oldest)


@EVERY_LOCALE
@given(youngest=st.integers(13, 90))
@settings(max_examples=15)
def test_open_age_ranges_are_read_back(locale: str, youngest: int) -> None:
    message = PHRASES[locale[:2]]["over"].format(youngest)
    found = context(locale, message)
    field = read_ages(found, FoldedText.of(found.message)).ages
    assert isinstance(field, Stated), (message, found.message, field)
    assert field.value == AgeRange(youngest=youngest, oldest=99)


@EVERY_LOCALE
@given(impressions=st.integers(1, 40), unit=st.sampled_from(list(FrequencyUnit)))
@settings(max_examples=15)
def test_frequency_caps_are_read_back(locale: str, impressions: int, unit: FrequencyUnit) -> None:
    message = PHRASES[locale[:2]]["cap"].format(impressions, UNITS[locale[:2]][unit.value])
    reading = read_budget(context(locale, message))
    rules = reading.constraints
    assert isinstance(rules, Stated), (locale, reading)
    assert isinstance(rules.value, Constraints)
    assert rules.value.frequency_cap is not None
    assert (rules.value.frequency_cap.impressions, rules.value.frequency_cap.unit) == (impressions, unit)
    assert reading.budget is None

"""Frequency caps, splits and plans told backwards are read back from every form in which they are written."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from agents.budget.reading import read_budget
from agents.reading import ReadingContext
from planner.domain.brief import Advertiser, Brief, FrequencyCap, Stated
from planner.domain.money import Money
from planner.domain.vocabulary import FrequencyUnit

ADVERTISER = Advertiser(account_id="a1", name="Acme", currency="EUR", country_code="DE")
UNITS = st.sampled_from(
    [
        (FrequencyUnit.DAY, "day", "daily", "d"),
        (FrequencyUnit.WEEK, "week", "weekly", "wk"),
        (FrequencyUnit.MONTH, "month", "monthly", "mo"),
    ]
)
CAPS = st.sampled_from(
    [
        "frequency cap {n} per {unit}",
        "max {n} per {unit} per person",
        "FC {n}x/{short}",
        "no more than {n} times a {unit}",
        "cap it at {n} impressions per user per {unit}",
        "nobody should hear it more than {n} times a {unit}",
        "{adverb} frequency of {n}",
        "at most {n} contacts a {unit}",
    ]
)


def context(message: str) -> ReadingContext:
    return ReadingContext(message, Brief(), date(2026, 11, 20), ADVERTISER)


@given(count=st.integers(2, 20), unit=UNITS, form=CAPS, before=st.sampled_from(["", "Audio in Spain. "]))
def test_a_frequency_cap_is_read_back_and_is_no_budget(
    count: int, unit: tuple[FrequencyUnit, str, str, str], form: str, before: str
) -> None:
    kind, noun, adverb, short = unit
    reading = read_budget(context(before + form.format(n=count, unit=noun, adverb=adverb, short=short)))
    assert isinstance(reading.constraints, Stated)
    assert reading.constraints.value.frequency_cap == FrequencyCap(impressions=count, unit=kind)
    assert reading.budget is None


@given(
    first=st.integers(1, 99),
    form=st.sampled_from(
        [
            "audio {a} / video {b}",
            "{a} audio, {b} video",
            "audio gets {a}%, video {b}%",
            "audio/video {a}/{b}",
        ]
    ),
)
def test_a_split_is_read_back(first: int, form: str) -> None:
    reading = read_budget(context(form.format(a=first, b=100 - first)))
    assert isinstance(reading.constraints, Stated)
    shares = [round(share.lowest_share * 100) for share in reading.constraints.value.shares]
    assert shares == [first, 100 - first]


@given(
    count=st.integers(50, 50_000),
    price=st.integers(1, 400),
    noun=st.sampled_from(["leads", "sign-ups", "app installs", "test drives", "demo requests"]),
    form=st.sampled_from(
        ["{n:,} {what} at €{p} each", "€{p} per lead, {n:,} {what}", "{n} {what} @ {p} euros"]
    ),
)
def test_results_and_their_price_come_to_the_budget(count: int, price: int, noun: str, form: str) -> None:
    field = read_budget(context(form.format(n=count, what=noun, p=price))).budget
    assert isinstance(field, Stated)
    assert field.value.amount == Money.of(count * price, "EUR")


@given(
    amount=st.integers(1, 10**7),
    form=st.sampled_from(
        [
            "Last year we spent €{a}.",
            "Our competitor spends €{a} a month.",
            "Our revenue was €{a}.",
            "The first prize is €{a}.",
            "Tickets cost €{a}.",
            "The salary is €{a} a year.",
            "We raised €{a} in funding.",
        ]
    ),
)
def test_other_money_of_any_size_is_no_budget(amount: int, form: str) -> None:
    assert read_budget(context(form.format(a=amount))).budget is None

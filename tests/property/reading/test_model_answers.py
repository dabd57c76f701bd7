"""Whatever a model answers, nothing breaks, and the brief holds nothing that the user's words do not say."""

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from agents.audience.schema import AudienceWords, QuotedName, add_audience_words
from agents.budget.schema import BudgetWords, add_budget_words
from agents.goal.schema import GoalWords, QuotedFormat, add_goal_words
from agents.reading import ReadingContext
from agents.schedule.schema import ScheduleWords, add_schedule_words
from agents.second_reader.asked import Asked
from agents.second_reader.numbers import numbers_said
from agents.second_reader.open_fields import FIELDS
from agents.second_reader.quotes import Change
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Brief, Budget, Reader, Stated
from planner.domain.readings import AudienceReading, BudgetReading, GoalReading, ScheduleReading
from tests.fakes.talk import ADVERTISER
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
MESSAGE = (
    "Zwanzig Riesen für die Ösis und Spain, Mittdreißiger, vom 1. bis 24. Dezember, 500 am Tag, call +49 170 "
    "1234567, last year 75.000 €, höchstens 3 mal pro Woche, die Hälfte auf Video"
)
_words = MESSAGE.split()
quotes = st.one_of(
    st.text(max_size=20),
    st.tuples(st.integers(0, len(_words)), st.integers(1, 6)).map(
        lambda span: " ".join(_words[span[0] : span[0] + span[1]])
    ),
)
pieces = st.sampled_from(
    [
        "20k euros",
        "500 a day",
        "1000000 dollars",
        "double",
        "75000",
        "1 to 24 December",
        "in 2031",
        "next month",
        "ages 30 to 39",
        "Gen Z",
        "over 65",
        "at most 3 times per week",
        "60% on video",
        "half on video",
        "Austria",
        "Portland",
        "Narnia",
        "and",
        ";",
        "1234567",
    ]
)
plains = st.one_of(st.text(max_size=30), st.lists(pieces, max_size=4).map(" ".join))
changes = st.one_of(st.sampled_from([change.value for change in Change]), st.text(max_size=5))
names = st.lists(st.builds(QuotedName, name=plains, change=changes, quote=quotes), max_size=4)


def asked(resolver: str) -> Asked:
    context = ReadingContext(MESSAGE, Brief(), date(2026, 11, 20), ADVERTISER)
    return Asked(MESSAGE, frozenset(FIELDS[resolver]), context, INDEX)


def check(reading: Any) -> None:
    """Every settled field is marked as the model's and rests on words of the message."""
    for name in type(reading).model_fields:
        field = getattr(reading, name)
        if isinstance(field, Stated):
            assert field.reader is Reader.MODEL
            assert field.words
            assert all(MESSAGE[words.start : words.end] == words.text for words in field.words)


@given(plain=plains, quoted=st.lists(quotes, max_size=4))
def test_an_amount_of_money_is_always_the_users(plain: str, quoted: list[str]) -> None:
    said = BudgetWords(
        budget_plain=plain, budget_quotes=quoted, constraints_plain=plain, constraints_quotes=quoted
    )
    reading = add_budget_words(BudgetReading(), said, asked("budget"))
    check(reading)
    if isinstance(reading.budget, Stated):
        budget: Budget = reading.budget.value
        heard = numbers_said(" ; ".join(words.text for words in reading.budget.words))
        assert Decimal(budget.amount.units) in heard
        assert budget.amount.currency == "EUR"  # the account's, and the only one that is named


@given(plain=plains, quoted=st.lists(quotes, max_size=4))
def test_a_schedule_rests_on_the_users_words(plain: str, quoted: list[str]) -> None:
    said = ScheduleWords(schedule_plain=plain, schedule_quotes=quoted)
    reading = add_schedule_words(ScheduleReading(), said, asked("schedule"))
    check(reading)
    if isinstance(reading.schedule, Stated):
        assert reading.schedule.value.flight.end.year < 2031


@given(places=names, plain=plains, quoted=st.lists(quotes, max_size=3))
def test_an_audience_holds_only_what_is_sold(places: list[QuotedName], plain: str, quoted: list[str]) -> None:
    said = AudienceWords(places=places, ages_plain=plain, ages_quotes=quoted)
    reading = add_audience_words(AudienceReading(), said, asked("audience"))
    check(reading)
    if isinstance(reading.places, Stated):
        sold = {target.place for target in INDEX.snapshot.places}
        assert set(reading.places.value.included) | set(reading.places.value.excluded) <= sold


@given(
    goal=st.one_of(st.text(max_size=12), st.sampled_from(["REACH", "LEADS"])),
    quote=quotes,
    formats=st.lists(
        st.builds(
            QuotedFormat,
            name=st.one_of(st.text(max_size=8), st.sampled_from(["VIDEO", "AUDIO", "PODCAST"])),
            change=changes,
            quote=quotes,
        ),
        max_size=4,
    ),
)
def test_a_goal_rests_on_the_users_words(goal: str, quote: str, formats: list[QuotedFormat]) -> None:
    said = GoalWords(delivery_goal=goal, delivery_goal_quote=quote, formats=formats)
    check(add_goal_words(GoalReading(), said, asked("goal")))

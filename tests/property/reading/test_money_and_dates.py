"""Properties of reading: what is rendered is read back, spans are slices, and no text breaks a reader."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import example, given, settings
from hypothesis import strategies as st

from agents.budget.reading import read_budget
from agents.money.mentions import find_money
from agents.reading import ReadingContext
from agents.schedule.reading import read_schedule
from agents.spans import READ_CHARS, masked, overlap
from planner.domain.brief import (
    Advertiser,
    Brief,
    Budget,
    Contradictory,
    DateSpan,
    Question,
    Schedule,
    Stated,
    Words,
)
from planner.domain.money import Money

TODAY = date(2026, 11, 20)
ADVERTISER = Advertiser(account_id="a1", name="Acme", currency="EUR", country_code="DE")
EMPTY = Brief()
FILLED = Brief(
    budget=Stated[Budget](value=Budget(amount=Money.of(10_000, "EUR"))),
    schedule=Stated[Schedule](value=Schedule(flight=DateSpan(start=date(2027, 1, 11), end=date(2027, 2, 7)))),
)
CODES = ("USD", "EUR", "GBP", "CHF", "JPY", "INR", "BRL", "MXN", "SEK", "CZK", "PLN", "ZAR", "AED", "KWD")
SIGNS = {"€": "EUR", "£": "GBP", "₹": "INR", "R$": "BRL", "C$": "CAD", "₩": "KRW", "₺": "TRY", "HK$": "HKD"}
NAMES = {"euros": "EUR", "Swiss francs": "CHF", "Mexican pesos": "MXN", "US dollars": "USD", "zloty": "PLN",
         "British pounds": "GBP", "Swedish kronor": "SEK", "reais": "BRL", "forints": "HUF"}  # fmt: skip

FRAGMENTS = st.sampled_from(
    [
        "15k", "20", "000", "$5", "€", "R$", "Kč", "10-15k", "1.5M", "per", "day", "a", "week", "%",
        "60/40", "audio", "video", "to", "and", "-", "–", ",", ".", "/", ":", "CPM", "cap", "3", "max",
        "budget", "spend", "double", "it", "add", "cut", "make", "from", "until", "1", "March", "Dec",
        "5", "2026", "Q1", "FY27", "next", "this", "week", "month", "weeks", "days", "for", "two",
        "Black", "Friday", "Easter", "Feb", "30", "weekend", "7-9am", "evenings", "12/05/2026", "pause",
        "except", "later", "extend", "earlier", "in", "on", "of", "the", "lakh", "grand", "million",
        "half", "point", "one", "no", "not", "forget", "dates", "between", "at", "least", "Brazil",
        "ad", "sets", "line", "items", "+49", "-5", "24/7",
    ]
)  # fmt: skip
MESSAGES = st.one_of(st.text(max_size=200), st.lists(FRAGMENTS, max_size=40).map(" ".join))


def context(
    message: str, brief: Brief = EMPTY, asked: str | None = None, countries: tuple[str, ...] = ()
) -> ReadingContext:
    question = Question(field=asked, text="?") if asked is not None else None
    return ReadingContext(message, brief, TODAY, ADVERTISER, question, countries)


def grouped(units: int, mark: str) -> str:
    return f"{units:,}".replace(",", mark)


@given(
    units=st.integers(min_value=1, max_value=10**11),
    cents=st.integers(min_value=0, max_value=99),
    marks=st.sampled_from([(",", "."), (".", ","), ("'", "."), (" ", ","), ("\u202f", ","), ("", ".")]),
    currency=st.one_of(
        st.sampled_from(CODES).flatmap(
            lambda code: st.sampled_from([(f"{code} ", "", code), ("", f" {code}", code)])
        ),
        st.sampled_from(sorted(SIGNS)).flatmap(
            lambda sign: st.sampled_from(
                [(sign, "", SIGNS[sign]), (f"{sign} ", "", SIGNS[sign]), ("", f" {sign}", SIGNS[sign])]
            )
        ),
        st.sampled_from(sorted(NAMES)).map(lambda name: ("", f" {name}", NAMES[name])),
    ),
    with_cents=st.booleans(),
)
def test_a_rendered_amount_is_read_back(
    units: int, cents: int, marks: tuple[str, str], currency: tuple[str, str, str], with_cents: bool
) -> None:
    group, decimal_mark = marks
    before, behind, code = currency
    number = grouped(units, group) + (f"{decimal_mark}{cents:02d}" if with_cents else "")
    message = f"Our budget is {before}{number}{behind} for audio"
    (mention,) = find_money(message)
    assert (mention.amount, mention.currency) == (units + (Decimal(cents) / 100 if with_cents else 0), code)
    field = read_budget(context(message)).budget
    assert isinstance(field, Stated)
    assert field.value.amount == Money.of(mention.amount, code)


@given(
    tenths=st.integers(min_value=1, max_value=9999),
    multiplier=st.sampled_from(
        [
            ("k", 10**3),
            ("K", 10**3),
            (" thousand", 10**3),
            (" grand", 10**3),
            ("M", 10**6),
            (" million", 10**6),
            (" lakh", 10**5),
            (" crore", 10**7),
        ]
    ),
    code=st.sampled_from(CODES),
)
def test_a_multiplier_multiplies(tenths: int, multiplier: tuple[str, int], code: str) -> None:
    word, factor = multiplier
    (mention,) = find_money(f"spend {Decimal(tenths) / 10}{word} {code}")
    assert (mention.amount, mention.currency) == (Decimal(tenths) / 10 * factor, code)


@given(parts=st.lists(st.integers(min_value=1, max_value=9999), min_size=2, max_size=2))
def test_amounts_for_formats_add_up_and_their_shares_to_the_whole(parts: list[int]) -> None:
    reading = read_budget(context(f"{parts[0]} EUR on audio and {parts[1]} EUR on video"))
    assert isinstance(reading.budget, Stated)
    assert reading.budget.value.amount == Money.of(sum(parts), "EUR")
    assert isinstance(reading.constraints, Stated)
    assert abs(sum(share.lowest_share for share in reading.constraints.value.shares) - 1) < 1e-5


@given(first=st.integers(min_value=1, max_value=99))
def test_a_split_in_per_cent_is_kept(first: int) -> None:
    reading = read_budget(context(f"{first}/{100 - first} audio to video"))
    assert isinstance(reading.constraints, Stated)
    assert [round(share.lowest_share * 100) for share in reading.constraints.value.shares] == [
        first,
        100 - first,
    ]


@given(
    start=st.dates(min_value=TODAY, max_value=date(2031, 12, 31)),
    days=st.integers(min_value=2, max_value=1000),
    shape=st.sampled_from(
        [
            "{:%Y-%m-%d}",
            "{:%d.%m.%Y}",
            "{:%B %d, %Y}",
            "{:%d %B %Y}",
            "{:%b %d %Y}",
            "{:%d %b %Y}",
            "{:%A, %d %B %Y}",
        ]
    ),
    joined=st.sampled_from(
        [
            "from {} to {}",
            "{} - {}",
            "{} until {}",
            "between {} and {}",
            "start {}, end {}",
            "runs {} through {}",
        ]
    ),
)
def test_rendered_dates_are_read_back(start: date, days: int, shape: str, joined: str) -> None:
    end = start + timedelta(days=days - 1)
    message = f"Audio campaign, {joined.format(shape.format(start), shape.format(end))}."
    field = read_schedule(context(message)).schedule
    assert isinstance(field, Stated), message
    assert field.value.flight == DateSpan(start=start, end=end)


@given(
    start=st.dates(min_value=TODAY, max_value=TODAY + timedelta(days=300)),
    count=st.integers(min_value=1, max_value=60),
    unit=st.sampled_from([("days", 1), ("weeks", 7)]),
)
def test_a_length_from_a_day_has_that_many_days(start: date, count: int, unit: tuple[str, int]) -> None:
    name, length = unit
    field = read_schedule(context(f"for {count} {name} from {start:%d %B %Y}")).schedule
    assert isinstance(field, Stated)
    assert field.value.flight.start == start
    assert field.value.flight.days == count * length


@given(start=st.dates(min_value=TODAY, max_value=date(2027, 11, 1)), order=st.sampled_from(["US", "GB"]))
def test_numeric_dates_follow_the_country(start: date, order: str) -> None:
    end = start + timedelta(days=9)
    shape = "{:%m/%d/%Y}" if order == "US" else "{:%d/%m/%Y}"
    message = f"from {shape.format(start)} to {shape.format(end)}"
    field = read_schedule(context(message, countries=(order,))).schedule
    assert isinstance(field, Stated)
    assert field.value.flight == DateSpan(start=start, end=end)


def all_words(message: str, brief: Brief, asked: str | None) -> list[Words]:
    found: list[Words] = []
    given_context = context(message, brief, asked, ("DE",))
    budget, schedule = read_budget(given_context), read_schedule(given_context)
    for field in (budget.budget, budget.constraints, schedule.schedule):
        if isinstance(field, Stated | Contradictory):
            found += field.words
        if isinstance(field, Stated):
            assert 0 <= field.confidence <= 1
    for reading in (budget, schedule):
        found += [words for problem in reading.problems for words in problem.words]
        found += [words for ask in reading.unmet for words in ask.words]
    if isinstance(schedule.schedule, Stated):
        flight = schedule.schedule.value.flight
        assert flight.start <= flight.end
        assert all(flight.start <= gap.start <= gap.end <= flight.end for gap in schedule.schedule.value.gaps)
    if isinstance(budget.budget, Stated):
        assert budget.budget.value.amount.amount_micros > 0
    return found


@settings(max_examples=400)
@given(
    message=MESSAGES,
    brief=st.sampled_from([EMPTY, FILLED]),
    asked=st.sampled_from([None, "budget", "schedule", "constraints"]),
)
@example(message="٣ ² ½ ① 5️⃣ 10\u00a0000\u202f€", brief=EMPTY, asked="budget")
@example(message="\ud800 15k", brief=EMPTY, asked=None)
@example(message="in 9999 years until 9999-12-31, extend by 3660 years", brief=FILLED, asked="schedule")
def test_no_text_breaks_a_reader_and_words_are_slices(message: str, brief: Brief, asked: str | None) -> None:
    for words in all_words(message, brief, asked):
        assert message[words.start : words.end] == words.text


@settings(max_examples=15, deadline=None)
@given(piece=FRAGMENTS, other=FRAGMENTS, brief=st.sampled_from([EMPTY, FILLED]))
def test_long_messages_are_read_too(piece: str, other: str, brief: Brief) -> None:
    message = (f"{piece} {other} " * READ_CHARS)[: READ_CHARS + 500]
    assert all(words.end <= READ_CHARS for words in all_words(message, brief, None))


@given(message=MESSAGES, brief=st.sampled_from([EMPTY, FILLED]))
def test_reading_twice_gives_the_same(message: str, brief: Brief) -> None:
    given_context = context(message, brief)
    assert read_budget(given_context) == read_budget(given_context)
    assert read_schedule(given_context) == read_schedule(given_context)


@given(text=st.text(max_size=40), start=st.integers(0, 40), length=st.integers(0, 40))
def test_masking_keeps_offsets(text: str, start: int, length: int) -> None:
    hidden = masked(text, [(start, start + length)])
    assert len(hidden) == len(text)
    kept = [index for index in range(len(text)) if not overlap((index, index + 1), (start, start + length))]
    assert all(hidden[index] == text[index] for index in kept)

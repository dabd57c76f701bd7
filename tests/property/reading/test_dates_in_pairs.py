"""Two days in numbers, written in any of the usual ways, are read back as they were meant."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agents.date_pairs import numeric_pairs
from tests.fakes.schedules import schedule_after

TODAY = date(2026, 1, 15)
DAY_FIRST = ("{a:%d.%m} - {b:%d.%m}", "{a:%d.%m}-{b:%d.%m}", "{a.day}.{a.month}. - {b.day}.{b.month}.",
             "{a:%d-%m} to {b:%d-%m}", "{a:%d/%m} until {b:%d/%m}", "{a:%d/%m}-{b:%d/%m}",
             "{a:%d.%m} – {b:%d.%m.%Y}", "{a:%d-%m} / {b:%d-%m}")  # fmt: skip
STARTS = st.dates(TODAY, date(2026, 9, 30))
LENGTHS = st.integers(1, 60)


@given(STARTS, LENGTHS, st.sampled_from(DAY_FIRST), st.sampled_from(["", "Dates: ", "20k, ", "Norway / "]))
def test_day_first(start: date, length: int, form: str, before: str) -> None:
    end = start + timedelta(days=length)
    message = before + form.format(a=start, b=end)
    assert schedule_after("en", TODAY, message, ("NO",)) == f"{start.isoformat()} {end.isoformat()}", message


@given(STARTS, LENGTHS, st.sampled_from(["{0} through {1}", "{0} - {1}", "{0} thru {1}", "{0}-{1}"]))
def test_month_first(start: date, length: int, form: str) -> None:
    end = start + timedelta(days=length)
    message = form.format(f"{start.month}/{start.day}", f"{end.month}/{end.day}")
    assert schedule_after("en", TODAY, message, ("US",)) == f"{start.isoformat()} {end.isoformat()}", message


@given(st.text(alphabet="0123456789./-– toauntil€%", max_size=60))
def test_whatever_is_written_is_two_days_or_none(text: str) -> None:
    for one, other in numeric_pairs(text):
        assert 0 <= one.start < one.end <= other.start < other.end <= len(text)
        assert all(1 <= number <= 31 for number in (one.one, one.other, other.one, other.other))

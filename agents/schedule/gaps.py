"""Days within a flight on which nothing runs: "dark over Christmas", "not on the first two days of May"."""

from agents.schedule.mentions import Days
from agents.schedule.occurrences import Occurrences
from agents.schedule.phrases import Phrase


def days_off(phrase: Phrase, flight: Days | None, occurrences: Occurrences) -> Days | None:
    """Return the days that a gap means: the ones in the `flight` if there are any, else the next ones.

    Args:
        phrase: Words that say when nothing runs.
        flight: First and last day of the flight; None when it is not known.
        occurrences: Finds the days of dates without a year.
    """
    first, last = phrase.mentions[0], phrase.mentions[-1]
    begin_year = (flight[0] if flight is not None else occurrences.today).year
    for year in (begin_year, begin_year + 1, begin_year + 2):
        begin = first.at(year)
        if begin is None:
            continue
        start = first.first(begin)
        until = begin if last is first else occurrences.after(last, start)
        if until is None:
            return None
        end = last.last(until)
        if flight is None or (start <= flight[1] and end >= flight[0]) or first.year is not None:
            return (start, max(start, end))
    begin, _ = occurrences.next(first)
    return begin

"""Decides which days are meant: phrases and durations become one flight with gaps, or a conflict."""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from agents.schedule.choice import (
    as_a_bound,
    as_a_start,
    begun,
    begun_within,
    chosen,
    distinct,
    in_bursts,
    keeps_the_end,
    put_right,
    slips,
    spells_out,
)
from agents.schedule.counted_days import is_counted
from agents.schedule.durations import DurationMention, find_durations
from agents.schedule.edits import KEEPS_END
from agents.schedule.event_flights import EventFlights
from agents.schedule.fiscal import fiscal_options
from agents.schedule.found import Flights, Reading
from agents.schedule.gaps import days_off
from agents.schedule.mentions import DateMention, Days, Grain, Present, nearest_with
from agents.schedule.occurrences import Occurrences
from agents.schedule.parts import widened
from agents.schedule.phrases import Phrase
from agents.schedule.roles import PhraseRole, says_outright, says_when_due
from agents.spans import Span, overlaps_any
from planner.domain.brief import DateSpan

_ABOUT_A_FLIGHT = re.compile(r"\b(?:run|runs|flight|campaign|schedule|dates?|timeline|plan)\b", re.IGNORECASE)
DAYS_TO_PREPARE = 3
"""A campaign of which only the length is known starts on the first Monday at least this many days ahead."""
_STARTS = frozenset({PhraseRole.START})
_ENDS = frozenset({PhraseRole.END, PhraseRole.BEFORE})
_ANCHORS = frozenset({PhraseRole.START, PhraseRole.END, PhraseRole.BEFORE, PhraseRole.AFTER})
_MOST_MENTIONS = 100
"""Dates of a message that are looked at."""
_BESIDE = re.compile(r"\s*[,;:(–-]\s*")
_OPEN_END_WEEKS = (2, 4, 6)
_SPELLED_OUT = 7
_OUTRIGHT = 5  # the rank of a time that a sentence of its own says is the campaign's


def read_flights(
    text: str,
    present: Present,
    standing: DateSpan | None,
    *,
    asked: bool = False,
    settled: bool = True,
    open_end: bool = False,
) -> Flights:
    """Return what `text` says about the flight.

    Args:
        text: The message.
        present: Today, countries and the order of day and month.
        standing: The flight before this message: it gives a lone length, start or end its other half, and
            gaps their year.
        asked: Whether the open question is about dates, so that bare dates answer it.
        settled: Whether the user has said the flight that stands, so that a new start keeps its end.
        open_end: Whether only its start is settled, so that a bare date is its end.
    """
    return _Resolution(text, present, standing, asked=asked, settled=settled, open_end=open_end).resolve()


class _Resolution:
    """One resolution of one message."""

    def __init__(
        self,
        text: str,
        present: Present,
        standing: DateSpan | None,
        *,
        asked: bool,
        settled: bool,
        open_end: bool,
    ) -> None:
        self.text, self.present, self.standing, self.asked = text, present, standing, asked
        self.today, self.settled = present.today, settled
        self.occurrences = Occurrences(present.today)
        self._around: tuple[Phrase, Days] | None = None
        self.out = Flights(impossible=self.occurrences.impossible)
        self.told = EventFlights(text, present, asked=asked)
        phrases = self.told.phrases
        self.out.event = self.told.named
        self.gaps = [phrase for phrase in phrases if phrase.gap]
        self.phrases = [phrase for phrase in phrases if not phrase.gap and phrase not in self.told.events]
        taken = [phrase.span for phrase in phrases]
        self.durations = [
            found
            for found in find_durations(text)
            if not (overlaps_any(found.span, taken) or is_counted(text, found.span))
        ]
        since = standing.start if open_end and standing is not None else None
        self.phrases = [as_a_bound(text, phrase, open_since=since) for phrase in self.phrases]
        self.phrases = begun(self.phrases)
        if asked or self._alone():
            self.phrases = [as_a_start(phrase) for phrase in self.phrases]

    def resolve(self) -> Flights:
        """Resolve phrases from the most to the least telling."""
        fiscal = next((m for p in self.phrases for m in p.mentions if m.fiscal), None)
        if fiscal is not None:
            self.out.flights = fiscal_options(fiscal, self.today)
            self.out.ambiguous = True
            self.out.spans = [fiscal.span]
            words = self.text[slice(*fiscal.span)]
            self.out.reason = (
                f"“{words}” depends on the month in which your fiscal year starts. Which dates do you mean?"
            )
            return self.out
        readings = self._readings()
        if self.out.impossible or self.out.reversed_spans or self.out.flights:
            return self.out
        best = max((reading.rank for reading in readings), default=0)
        top = put_right(self.text, distinct([reading for reading in readings if reading.rank == best]))
        top = in_bursts(self.text, top)
        if top:
            self.out.flights = [reading.days for reading in top]
            self.out.spans = [span for reading in top for span in reading.spans]
            self.out.confidence = min(reading.confidence for reading in top)
            self.out.start_exact = top[0].exact
            self.out.gaps = list(top[0].gaps) if len(top) == 1 else []
            due = self._due(top[0]) if len(top) == 1 else None
            if due is not None:
                self.out.flights.append(due[0])
                self.out.spans.append(due[1])
            cut = self.told.cut_off(top[0].days) if len(top) == 1 and top[0].rank >= 4 else None
            if cut is not None:
                self.out.flights.append(cut[0])
                self.out.spans.append(cut[1])
            if len(self.out.flights) > 1:
                self.out.reason = "The message names different dates for the campaign."
        elif self._around is not None and self.standing is None:
            phrase, days = self._around
            week = widened(days, "week")
            starts = (week[0], week[0] - timedelta(days=7))
            self.out.flights = list(dict.fromkeys((max(start, self.today), week[1]) for start in starts))
            self.out.spans, self.out.ambiguous = [phrase.span], True
            self.out.reason = f"Which days around {days[0].isoformat()} should it run?"
        flight = self.out.flights[0] if len(self.out.flights) == 1 else None
        if flight is None and self.standing is not None and not self.out.flights:
            flight = (self.standing.start, self.standing.end)
        for gap in self.gaps:
            off = days_off(gap, flight, self.occurrences)
            if off is not None:
                self.out.gaps.append(off)
                self.out.spans.append(gap.span)
        return self.out

    def _due(self, reading: Reading) -> tuple[Days, Span] | None:
        """Return a flight that is over by the day that it has to be, if `reading` is not; and the words."""
        start, end = reading.days
        for phrase in self.phrases:
            before = self.text[max(0, phrase.span[0] - 60) : phrase.span[0]]
            if phrase.role is not PhraseRole.END or phrase.span in reading.spans or not says_when_due(before):
                continue
            until, _ = self.occurrences.next(phrase.mentions[0])
            last = phrase.mentions[0].last(until) if until is not None else end
            if self.today <= last < end:
                return ((start, last) if start <= last else (last - (end - start), last)), phrase.span
        return None

    def _readings(self) -> list[Reading]:
        length = self._length()
        start = chosen(self.text, self.phrases, _STARTS)
        end = chosen(self.text, self.phrases, _ENDS)
        after = next((p for p in self.phrases if p.role is PhraseRole.AFTER), None)
        readings = [found for phrase in self.phrases if (found := self._phrase(phrase)) is not None]
        if start is not None or end is not None or any(found.days[1] >= self.today for found in readings):
            readings = [found for found in readings if found.days[1] >= self.today]  # what was is no rival
        if start is not None and end is None and length is None:
            readings = begun_within(self.text, readings, start)
        counted = self._from_an_event(length, start, end)
        if counted is not None:
            readings.append(counted)
        elif start is not None and end is not None:
            readings += self._from_to(start, end)
        elif length is not None and (anchored := self._with_length(length, start, end, after)) is not None:
            readings = [one for one in readings if not set(one.spans) <= set(anchored.spans)] + [anchored]
        elif start is not None and not readings:
            readings += self._start_only(start)
        elif end is not None and not readings:
            readings += self._end_only(end)
        same = self.told.on_its_days()
        if same is not None and max((reading.rank for reading in readings), default=0) < same.rank:
            self.out.flights = []
            readings.append(same)
        if length is not None and not readings and not self.out.impossible and not self.out.flights:
            self.out.length = length.duration
            readings += self._length_only(length)
        return readings

    def _from_an_event(
        self, length: DurationMention | None, start: Phrase | None, end: Phrase | None
    ) -> Reading | None:
        """ "The four weeks before it opens", "start on release day and go three weeks"."""
        lead = self.told.counted()
        if lead is None:
            return None
        first, spans = lead.first, lead.spans
        if first is None and start is not None:
            begin, _ = self.occurrences.next(start.mentions[0])
            first, spans = (start.mentions[0].first(begin), (*spans, start.span)) if begin else (None, spans)
        if first is None:
            return None
        if lead.last is not None:
            return Reading((first, lead.last), spans, 6)
        if end is not None:
            until = self.occurrences.after(end.mentions[0], first)
            return Reading((first, self._last_day(end, until)), (*spans, end.span), 6) if until else None
        length = length or (self.durations[0] if len(self.durations) == 1 else None)
        if length is None or overlaps_any(length.span, spans):
            return None
        return Reading((first, length.duration.end_from(first)), (*spans, length.span), 6)

    def _length(self) -> DurationMention | None:
        """The first length that words say is the campaign's, or the only one beside a start or an end."""
        cued = next((found for found in self.durations if found.cued), None)
        anchored = any(phrase.role in _ANCHORS for phrase in self.phrases) and len(self.durations) == 1
        if cued is None and self.durations and (self.asked or self._alone() or anchored):
            return self.durations[0]
        return cued or self._beside_a_date()

    def _beside_a_date(self) -> DurationMention | None:
        """ "Monday next week, four weeks": the only length, right behind the only date."""
        if len(self.durations) != 1 or len(self.phrases) != 1:
            return None
        between = self.text[self.phrases[0].span[1] : self.durations[0].span[0]]
        return self.durations[0] if _BESIDE.fullmatch(between) else None

    def _alone(self) -> bool:
        return len(self.text.split()) <= 4

    def _phrase(self, phrase: Phrase) -> Reading | None:
        """Read one phrase; what is said to be running outranks what is only dated."""
        found = self._read(phrase)
        whole = phrase.mentions[0].grain in {Grain.MONTH, Grain.SEASON} and phrase.role is PhraseRole.WITHIN
        if found is not None and whole and says_outright(self.text, phrase.span):
            return replace(found, rank=_OUTRIGHT)
        if found is not None and phrase.cued and spells_out(self.text, phrase.span[0]) and found.rank >= 3:
            return replace(found, rank=_SPELLED_OUT)
        if found is not None and phrase.running and found.rank > 1:
            return replace(found, rank=found.rank + 1)
        return found

    def _read(self, phrase: Phrase) -> Reading | None:  # noqa: PLR0911  # one return for each shape it recognises
        if phrase.role is PhraseRole.RANGE:
            return self._range(phrase)
        if phrase.role is PhraseRole.UNION:
            return self._union(phrase)
        if phrase.role not in {PhraseRole.WITHIN, PhraseRole.AROUND}:
            return None
        mention = phrase.mentions[0]
        days, confidence = self.occurrences.next(mention)
        if days is None:
            return None
        if days[1] < days[0]:
            self.out.reversed_spans.append(phrase.span)
            return None
        if mention.spelled_range:
            return Reading(days, (phrase.span,), 3 if mention.listed else 4, exact=True)
        if days[1] < self.today and not _ABOUT_A_FLIGHT.search(self.text) and not self.asked:
            return None
        if phrase.role is PhraseRole.AROUND and days[0] == days[1]:
            self._around = (phrase, days)
            return None
        if mention.grain is Grain.HOLIDAY and days[0] == days[1]:
            return Reading(days, (phrase.span,), 1, 0.6)
        if mention.grain is Grain.DAY and days[0] == days[1]:
            if mention.relative:
                return None
            aside = self.standing is not None and not (self.asked or self._alone())
            if not phrase.cued or (aside and not _ABOUT_A_FLIGHT.search(self.text)):
                return None
            return Reading(days, (phrase.span,), 1, 0.6, exact=True)
        rank = 3 if mention.grain is Grain.DAY else 2 if phrase.cued or self.asked else 1
        return Reading(
            days,
            (phrase.span,),
            rank,
            confidence if phrase.cued else min(confidence, 0.9),
            exact=mention.grain is Grain.DAY,
        )

    def _range(self, phrase: Phrase) -> Reading | None:  # noqa: PLR0911  # one return for each shape it recognises
        first, last = phrase.mentions
        exact = first.grain is Grain.DAY
        if last.number is not None and first.year is not None:
            begin = self.occurrences.said(first, first.year)
            until = self.occurrences.after(last, first.first(begin)) if begin is not None else None
            return self._checked(phrase, begin, until, exact=exact)
        if first.year is not None and last.year is not None:
            return self._checked(
                phrase,
                self.occurrences.said(first, first.year),
                self.occurrences.said(last, last.year),
                exact=exact,
            )
        if first.year is None and last.year is not None and last.number is None and not last.relative:
            for year in (last.year, last.year - 1):
                days, until = self.occurrences.said(first, year), self.occurrences.said(last, last.year)
                if days is None or until is None:
                    return None
                if first.first(days) <= last.last(until):
                    return self._checked(phrase, days, until, exact=exact)
        if first.year is not None:
            begin = self.occurrences.said(first, first.year)
        else:
            begin, _ = self.occurrences.next(first)
        if begin is None:
            return None
        start = first.first(begin)
        until = self.occurrences.after(last, start)
        if until is None:
            return None
        if first.year is None and exact and not first.relative:
            self._maybe_running(phrase, first, last)
        return self._checked(phrase, begin, until, exact=exact)

    def _maybe_running(self, phrase: Phrase, first: DateMention, last: DateMention) -> None:
        """A range without a year that spans today may be the one that has begun, or next year's."""
        for year in (self.today.year, self.today.year - 1):
            begun = first.at(year)
            if begun is None or not self.today - timedelta(days=60) <= begun[0] < self.today:
                continue
            until = self.occurrences.after(last, begun[0])
            coming, _ = self.occurrences.next(first)
            later = self.occurrences.after(last, coming[0]) if coming is not None else None
            if until is None or coming is None or later is None or last.last(until) < self.today:
                continue
            self.out.flights = [(self.today, last.last(until)), (first.first(coming), last.last(later))]
            self.out.ambiguous = True
            self.out.spans = [phrase.span]
            self.out.reason = f"{begun[0].isoformat()} is already past: should it start today, or next year?"
            return

    def _checked(
        self, phrase: Phrase, begin: Days | None, until: Days | None, *, exact: bool
    ) -> Reading | None:
        if begin is None or until is None:
            return None
        start, end = phrase.mentions[0].first(begin), phrase.mentions[-1].last(until)
        if end < start or slips(phrase.mentions, start, end):
            self.out.reversed_spans.append(phrase.span)
            return None
        return Reading((start, end), (phrase.span,), 4, exact=exact)

    def _union(self, phrase: Phrase) -> Reading | None:
        """ "Q2 and Q3" is one flight; between "March and May" lies a gap."""
        parts: list[Days] = []
        said = next(
            (m.year for m in reversed(phrase.mentions) if m.year is not None and not m.relative), None
        )
        earliest = self.today
        for mention in phrase.mentions:
            dated = replace(mention, year=said) if mention.year is None and said is not None else mention
            days, _ = self.occurrences.next(dated, earliest)
            if days is None:
                return None
            parts.append(days)
            earliest = max(earliest, days[0])
        parts.sort()
        gaps = tuple(
            (one[1] + timedelta(days=1), other[0] - timedelta(days=1))
            for one, other in pairwise(parts)
            if other[0] > one[1] + timedelta(days=1)
        )
        return Reading((parts[0][0], max(end for _, end in parts)), (phrase.span,), 3, gaps=gaps)

    def _from_to(self, start: Phrase, end: Phrase) -> list[Reading]:
        begin, sure = self.occurrences.next(start.mentions[0])
        if begin is None:
            return []
        first = start.mentions[0].first(begin)
        until = self.occurrences.after(end.mentions[0], first)
        if until is None:
            return []
        last = self._last_day(end, until)
        if last < first or slips((start.mentions[0], end.mentions[0]), first, last):
            self.out.reversed_spans += [start.span, end.span]
            return []
        exact = start.mentions[0].grain is Grain.DAY
        return [Reading((first, last), (start.span, end.span), 4, sure, exact=exact)]

    def _last_day(self, end: Phrase, until: Days) -> date:
        return until[0] - timedelta(days=1) if end.role is PhraseRole.BEFORE else end.mentions[0].last(until)

    def _with_length(  # noqa: PLR0911  # one return for each shape it recognises
        self, length: DurationMention, start: Phrase | None, end: Phrase | None, after: Phrase | None
    ) -> Reading | None:
        duration = length.duration
        if start is not None:
            begin, sure = self.occurrences.next(start.mentions[0])
            if begin is None:
                return None
            first = start.mentions[0].first(begin)
            exact = start.mentions[0].grain is Grain.DAY
            return Reading((first, duration.end_from(first)), (length.span, start.span), 4, sure, exact=exact)
        if end is not None:
            until, sure = self.occurrences.next(end.mentions[0])
            if until is None:
                return None
            last = self._last_day(end, until)
            return Reading((duration.start_to(last), last), (length.span, end.span), 4, sure)
        if after is not None:
            begin, sure = self.occurrences.next(after.mentions[0])
            if begin is None:
                return None
            first = begin[1] + timedelta(days=1)
            return Reading((first, duration.end_from(first)), (length.span, after.span), 4, sure)
        for phrase in self.phrases:
            found = self._length_within(length, phrase)
            if found is not None:
                return found
        return None

    def _length_within(self, length: DurationMention, phrase: Phrase) -> Reading | None:
        """ "A 4-week flight in October" begins when October does."""
        if phrase.role is not PhraseRole.WITHIN:
            return None
        mention = phrase.mentions[0]
        days, sure = self.occurrences.next(mention)
        if days is None:
            return None
        first, last = days[0], length.duration.end_from(days[0])
        if mention.grain is Grain.WEEK or (mention.grain is Grain.DAY and days[0] == days[1]):
            return Reading((first, last), (length.span, phrase.span), 4, sure, exact=True)
        if last > days[1]:
            later, _ = (
                self.occurrences.next(mention, days[1] + timedelta(days=1))
                if mention.year is None
                else (None, 0.0)
            )
            if later is not None and length.duration.end_from(later[0]) <= later[1]:
                first, last = later[0], length.duration.end_from(later[0])
            elif sure == 1.0:
                return Reading((first, last), (length.span, phrase.span), 4, 0.6)
            else:
                return None
        return Reading((first, last), (length.span, phrase.span), 4, min(sure, 0.8))

    def _start_only(self, start: Phrase) -> list[Reading]:
        begin, sure = self.occurrences.next(start.mentions[0])
        if begin is None:
            return []
        first = start.mentions[0].first(begin)
        if self.standing is not None and (self.settled or KEEPS_END.search(self.text)):
            kept = keeps_the_end(self.text, self.standing, first)
            last = self.standing.end if kept else first + timedelta(days=self.standing.days - 1)
            return [
                Reading((first, last), (start.span,), 3, sure, exact=start.mentions[0].grain is Grain.DAY)
            ]
        self.out.flights = [(first, first + timedelta(days=7 * weeks - 1)) for weeks in _OPEN_END_WEEKS]
        self.out.ambiguous = True
        self.out.spans = [start.span]
        self.out.reason = (
            f"It starts on {first.isoformat()}, but the end is not said. How long should it run?"
        )
        return []

    def _end_only(self, end: Phrase) -> list[Reading]:
        until, sure = self.occurrences.next(end.mentions[0])
        if until is None:
            return []
        last = self._last_day(end, until)
        number = end.mentions[0].number
        if self.standing is not None and number is not None:
            last = (
                nearest_with(number, self.standing.end, self.standing, max(self.standing.start, self.today))
                or last
            )
        if self.standing is not None and self.standing.start <= last and self.today <= last:
            return [Reading((self.standing.start, last), (end.span,), 3, sure)]
        if last < self.today:
            return []
        return [Reading((self.today, last), (end.span,), 3, min(sure, 0.7))]

    def _length_only(self, length: DurationMention) -> list[Reading]:
        if self.standing is not None:
            first, sure = self.standing.start, 1.0
        else:
            ahead = self.today + timedelta(days=DAYS_TO_PREPARE)
            first, sure = ahead + timedelta(days=-ahead.weekday() % 7), 0.6
        return [Reading((first, length.duration.end_from(first)), (length.span,), 2, sure)]

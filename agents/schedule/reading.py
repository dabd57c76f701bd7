"""Reads when the campaign runs from one message."""

import re
from datetime import date, timedelta

from agents.reading import ReadingContext
from agents.schedule.cuts import find_cut
from agents.schedule.dayparts import find_dayparts
from agents.schedule.edits import asks_for_a_change, find_edit
from agents.schedule.flights import read_flights
from agents.schedule.found import Flights
from agents.schedule.left_alone import without_taken_back
from agents.schedule.mentions import DayOrder, Days, Present
from agents.schedule.month_spelling import months_spelled_right
from agents.schedule.numeric import numeric_order_matters, numeric_spans
from agents.spans import READ_CHARS, Span, masked, overlaps_any, words_of_all
from planner.domain.brief import (
    Assumed,
    Contradictory,
    DateSpan,
    Daypart,
    Missing,
    Schedule,
    ScheduleField,
    Stated,
)
from planner.domain.readings import ReadingProblem, ScheduleReading

LONGEST_FLIGHT_DAYS = 3 * 366
"""No flight is longer than three years."""
_MONTH_FIRST = frozenset({"US", "PH", "PR", "FM", "GU", "CN", "JP", "KR", "TW", "HU", "LT", "MN"})
"""Countries that write the month before the day."""
_WISH = re.compile(
    r"\b(?:ideally|preferably|hopefully|would\s+(?:like|love|prefer)|prefer)\b[^.;!?]{0,40}$", re.IGNORECASE
)


def read_schedule(context: ReadingContext) -> ScheduleReading:
    """Return what one message says about the dates and hours of the campaign.

    Both ends of a flight are included. A change ("a week later") comes back as the whole new value. Never
    raises; reads at most the first 20,000 characters.
    """
    return _ScheduleReader(context).read()


class _ScheduleReader:
    """One reading of one message."""

    def __init__(self, context: ReadingContext) -> None:
        self.text = months_spelled_right(context.message[:READ_CHARS])
        self.written = context.message[:READ_CHARS]
        self.context = context
        self.today = context.today
        self.asked = context.asked is not None and context.asked.field == "schedule"
        field = context.previous.schedule
        self.previous = field.value if isinstance(field, Stated | Assumed) else None
        self.settled = isinstance(field, Stated)
        self.standing = self.previous.flight if self.previous is not None else _shared_start(field)
        self.open_end = self.previous is None and self.standing is not None
        if self.standing is not None:
            self.text = without_taken_back(self.text)
        self.problems: list[ReadingProblem] = []

    def read(self) -> ScheduleReading:
        """Read hours, then a change to the flight that stands, then dates."""
        dayparts, hour_spans = find_dayparts(masked(self.text, numeric_spans(self.text)))
        present = self._present(DayOrder.DAY_FIRST)
        edit = find_edit(self.text, self.previous.flight if self.previous is not None else None, present)
        if edit is not None:
            if edit.flight is None:
                return ScheduleReading(schedule=Missing())
            field = self._field(edit.flight, [edit.span], Flights(gaps=list(edit.gaps)), dayparts, hour_spans)
            return ScheduleReading(schedule=field, problems=tuple(self.problems))
        found = self._flights()
        if len(found.flights) == 1:
            self._cut(found)
        field = self._of(found, dayparts, hour_spans)
        event = DateSpan(start=found.event[0], end=found.event[1]) if found.event is not None else None
        return ScheduleReading(schedule=field, event=event, problems=tuple(self.problems))

    def _cut(self, found: Flights) -> None:
        """Leave out a piece of the flight that the same message says: "but skip the third week"."""
        cut = find_cut(self.text, found.flights[0])
        if cut is not None and not overlaps_any(cut[2], found.spans):
            found.flights = [cut[0]]
            found.gaps += [cut[1]] if cut[1] is not None else []
            found.spans.append(cut[2])

    def _present(self, order: DayOrder) -> Present:
        return Present(self.today, self.context.country_codes, order, self.standing, self.context.event)

    def _flights(self) -> Flights:
        """Resolve the dates; numeric dates that read either way in both ways."""
        orders = self._orders()
        readings = [
            read_flights(
                self.text,
                self._present(order),
                self.standing,
                asked=self.asked,
                settled=self.settled,
                open_end=self.open_end,
            )
            for order in orders
        ]
        if len(readings) == 1:
            return readings[0]
        usable = [
            found for found in readings if len(found.flights) == 1 and found.flights[0][0] >= self.today
        ]
        if len(usable) < 2 or usable[0].flights == usable[1].flights:
            return usable[0] if usable else readings[0]
        both = usable[0]
        both.flights = [found.flights[0] for found in usable]
        both.ambiguous = True
        both.reason = "The numbers can be read as day/month or as month/day. Which one is meant?"
        return both

    def _orders(self) -> tuple[DayOrder, ...]:
        matters = numeric_order_matters(self.text)
        if isinstance(matters, DayOrder):
            return (matters,)
        found = {
            DayOrder.MONTH_FIRST if code in _MONTH_FIRST else DayOrder.DAY_FIRST
            for code in self.context.country_codes
        }
        if not matters or len(found) == 1:
            return (found.pop(),) if found else (DayOrder.DAY_FIRST,)
        return (DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST)

    def _of(self, found: Flights, dayparts: list[Daypart], hour_spans: list[Span]) -> ScheduleField | None:  # noqa: PLR0911  # one return for each shape it recognises
        if found.impossible:
            self._problem(
                "DATE_IMPOSSIBLE", "There is no such day; say a date that exists.", found.impossible
            )
            return None
        if found.reversed_spans:
            message = "The campaign would end before it starts; swap the dates or say the year."
            self._problem("FLIGHT_ENDS_BEFORE_START", message, found.reversed_spans)
            return None
        if len(found.flights) > 1:
            schedules = [self._schedule(flight, found, dayparts) for flight in found.flights]
            return Contradictory(
                options=tuple(schedules),
                reason=found.reason,
                words=words_of_all(self.written, [*found.spans, *hour_spans]),
                ambiguous=found.ambiguous,
            )
        if found.flights:
            return self._field(found.flights[0], found.spans, found, dayparts, hour_spans)
        if not (found.gaps or dayparts):
            if self.previous is None and len(self.text) <= 60 and asks_for_a_change(self.text):
                self._problem(
                    "FLIGHT_NOT_KNOWN",
                    "There are no dates yet to change; say when the campaign runs.",
                    [(0, len(self.text))],
                )
            return None
        if self.previous is None:
            what = "those hours" if dayparts else "a pause"
            message = f"Say when the campaign runs, and {what} again with the dates."
            self._problem("FLIGHT_NOT_KNOWN", message, [*found.spans, *hour_spans])
            return None
        flight = (self.previous.flight.start, self.previous.flight.end)
        return self._field(flight, found.spans, found, dayparts, hour_spans)

    def _schedule(self, flight: Days, found: Flights, dayparts: list[Daypart]) -> Schedule:
        """Build the schedule; gaps and hours that stand are kept as far as they fit."""
        before = self.previous
        gaps = [DateSpan(start=start, end=end) for start, end in found.gaps]
        for gap in before.gaps if before is not None and not found.gaps else ():
            gaps.append(gap)
        kept = []
        for gap in sorted(gaps, key=lambda gap: (gap.start, gap.end)):
            start, end = max(gap.start, flight[0]), min(gap.end, flight[1])
            if start <= end:
                kept.append(DateSpan(start=start, end=end))
        return Schedule(
            flight=DateSpan(start=flight[0], end=flight[1]),
            gaps=tuple(kept),
            dayparts=tuple(dayparts) or (before.dayparts if before is not None else ()),
        )

    def _field(
        self, flight: Days, spans: list[Span], found: Flights, dayparts: list[Daypart], hour_spans: list[Span]
    ) -> ScheduleField | None:
        if self._unusable(flight, spans):
            return None
        schedule = self._schedule(flight, found, dayparts)
        if found.gaps and not schedule.gaps:
            self._problem("GAP_OUTSIDE_FLIGHT", "The pause lies outside the campaign's dates.", found.spans)
            if self.previous is not None and (self.previous.flight.start, self.previous.flight.end) == flight:
                return None
        if schedule.gaps and schedule.active_days == 0:
            self._problem(
                "GAP_COVERS_FLIGHT", "The pause covers all of the campaign; nothing would run.", found.spans
            )
            return None
        spans = [*spans, *hour_spans]
        first = min((start for start, _ in spans), default=0)
        return Stated(
            value=schedule,
            words=words_of_all(self.written, spans),
            confidence=found.confidence,
            hard=_WISH.search(self.text[max(0, first - 60) : first]) is None,
        )

    def _unusable(self, flight: Days, spans: list[Span]) -> bool:
        """Whether the flight cannot be booked; the problem is noted."""
        start, end = flight
        running = self.previous is not None and self.previous.flight.start == start
        if end < start:
            self._problem(
                "FLIGHT_ENDS_BEFORE_START", "The campaign would end before it starts; say other dates.", spans
            )
        elif end < self.today:
            self._problem(
                "FLIGHT_IN_PAST",
                f"{_span(start, end)} is already past; say dates from {self.today.isoformat()} on.",
                spans,
            )
        elif start < self.today and not running:
            tomorrow = self.today + timedelta(days=1)
            ahead = (
                f"from {tomorrow.isoformat()} to {end.isoformat()}"
                if end >= tomorrow
                else f"from {tomorrow.isoformat()} on"
            )
            self._problem(
                "FLIGHT_STARTS_IN_PAST", f"{start.isoformat()} is already past; it could run {ahead}.", spans
            )
        elif (end - start).days + 1 > LONGEST_FLIGHT_DAYS:
            self._problem(
                "FLIGHT_TOO_LONG", "A campaign can run for three years at most; say an earlier end.", spans
            )
        else:
            return False
        return True

    def _problem(self, code: str, message: str, spans: list[Span]) -> None:
        words = words_of_all(self.written, spans)
        self.problems.append(ReadingProblem(code=code, field="schedule", message=message, words=words))


def _shared_start(field: ScheduleField) -> DateSpan | None:
    """Return the first option when an open question has settled the start and asks for the end only."""
    if isinstance(field, Contradictory) and len({option.flight.start for option in field.options}) == 1:
        return field.options[0].flight
    return None


def _span(start: date, end: date) -> str:
    return start.isoformat() if start == end else f"{start.isoformat()} to {end.isoformat()}"

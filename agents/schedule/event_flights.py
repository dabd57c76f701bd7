"""Flights that are told by something else that happens: "on those days", "the week before it opens"."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from agents.schedule.anchors import (
    beside_the_event,
    from_the_event,
    launch_of,
    over_before,
    piece_of,
    same_days,
    tail_of,
    that_day,
    until_the_event,
)
from agents.schedule.asides import is_aside, tells_of_another
from agents.schedule.counted_days import counted_days
from agents.schedule.dates import find_dates
from agents.schedule.durations import shifted
from agents.schedule.events import LeadTime, find_lead_time, runs_on_the_day
from agents.schedule.found import Reading
from agents.schedule.mentions import DateMention, Days, Grain, Present
from agents.schedule.occurrences import Occurrences
from agents.schedule.phrases import Phrase, find_phrases
from agents.schedule.roles import PhraseRole
from agents.spans import Span, overlaps_any

_MOST_MENTIONS = 100
"""Dates of a message that are looked at."""
_LONGEST_EVENT_DAYS = 200
"""From an opening to a closing day; two events that lie farther apart are not one."""
_ADS = re.compile(
    r"\b(?:ads?|advert\w*|campaign|flight|run(?:s|ning)?|air(?:s|ing)?|spots?|promot\w*|plug|push|book|"
    r"schedule|live|visible|seen|present|promote)\b",
    re.IGNORECASE,
)
_STARTS_THEN = re.compile(
    r"\b(?:start|begin|launch|kick|go(?:es)?\s+live|from)(?:s|es|ing)?\s+(?:(?:off|it|ads|the|campaign|on|"
    r"from|exactly)\s+)*$",
    re.IGNORECASE,
)
""" "It starts on the same day" says no more than the start."""
_GOES_ON = re.compile(
    r"\s*,?\s*(?:(?:and|but)\s+)?(?:(?:it|they|we|ads|can|then|should|must|will)\s+)*"
    r"(?:(?:through|thru|to|until|till|up\s+to)\s|(?:stop|end|finish|ceas|wrap)\w*\s)",
    re.IGNORECASE,
)
""" "Two weeks before release through Halloween": the end is said behind."""
_RANK = 4
_BESIDE_IT = 12
"""Characters between "four weeks before it opens" and the day of that, if it is said there."""


def _is_vague(phrase: Phrase) -> bool:
    """Whether it is a month, a season or a week, of which nothing says that the campaign runs then."""
    coarse = phrase.mentions[0].grain in {Grain.MONTH, Grain.SEASON, Grain.WEEK}
    return coarse and phrase.role is PhraseRole.WITHIN and not phrase.running


def _of_another(text: str, phrase: Phrase) -> bool:
    """Whether a sentence of its own tells what else there is in a month, or from one day to another."""
    exact = phrase.mentions[0].grain in {Grain.DAY, Grain.HOLIDAY} and phrase.role is not PhraseRole.RANGE
    if exact or phrase.running or phrase.gap or phrase.event:
        return False
    return phrase.role in {PhraseRole.WITHIN, PhraseRole.RANGE} and tells_of_another(text, phrase.span)


def _in_passing(text: str, phrase: Phrase) -> bool:
    """Whether a time of a later message is said in a clause of something else; whole ranges never are."""
    single = phrase.role not in {PhraseRole.RANGE, PhraseRole.UNION} and not phrase.mentions[0].spelled_range
    return single and not (phrase.gap or phrase.event) and is_aside(text, phrase.span)


@dataclass(frozen=True, slots=True)
class Counted:
    """A flight counted from an event; a side that is None is said elsewhere."""

    first: date | None
    last: date | None
    spans: tuple[Span, ...]


class EventFlights:
    """What one message says about an event and about the flight by it.

    Attributes:
        phrases: All that it says about dates; "until release day" is a date where that day is known.
        events: Those of them that are of something else than the campaign.
        named: The event's first and last day, where the message names them.
    """

    def __init__(self, text: str, present: Present, *, asked: bool) -> None:
        self._text, self._today = text, present.today
        mentions = find_dates(text, present)[:_MOST_MENTIONS]
        self.phrases = find_phrases(text, mentions)
        if present.standing is not None and not asked:
            self.phrases = [phrase for phrase in self.phrases if not _in_passing(text, phrase)]
        elif not asked:
            self.phrases = [p for p in self.phrases if not _of_another(text, p)]
            meant = [p for p in self.phrases if not (_is_vague(p) and _in_passing(text, p))]
            told = any(not (phrase.event or phrase.gap) for phrase in meant)
            self.phrases = meant if told else self.phrases
        self.events = [] if asked else [phrase for phrase in self.phrases if phrase.event]
        self.named = self._pooled([phrase for phrase in self.events if phrase.occasion])
        remembered = (present.event.start, present.event.end) if present.event is not None else None
        self._known = self.named or self._pooled(self.events[:1])
        if self._known is None and not asked and (launch := launch_of(text, mentions)) is not None:
            self.events = [phrase for phrase in self.phrases if phrase.mentions == (launch,)]
            self.phrases = [
                replace(phrase, event=True, occasion=True) if phrase in self.events else phrase
                for phrase in self.phrases
            ]
            self.events = [phrase for phrase in self.phrases if phrase.mentions == (launch,)]
            self.named = self._known = self._pooled(self.events)
        if self._known is None and not asked:
            self._by_its_lead()
        self._known = self._known or remembered
        self._read_again(mentions, asked=asked)

    def _by_its_lead(self) -> None:
        """Take the only days named for those that a flight leads up to: "the last weeks before it begins"."""
        lead = find_lead_time(self._text)
        days = [phrase for phrase in self.phrases if not phrase.gap]
        if lead is None or lead.length is None or lead.starts_only or len(days) != 1:
            return
        phrase = days[0]
        exact = all(mention.grain is Grain.DAY and not mention.relative for mention in phrase.mentions)
        if (
            not exact
            or phrase.role not in {PhraseRole.RANGE, PhraseRole.WITHIN}
            or overlaps_any(phrase.span, [lead.span])
        ):
            return
        self.phrases = [
            replace(one, event=True, occasion=True) if one is phrase else one for one in self.phrases
        ]
        self.events = [one for one in self.phrases if one.event]
        self.named = self._known = self._pooled(self.events)

    def _read_again(self, mentions: list[DateMention], *, asked: bool) -> None:
        """Take "until release day" and "from that Monday" for the days that they stand for."""
        taken = [mention.span for mention in mentions]
        told = list(that_day(self._text, mentions, self._known))
        if self._known is not None:
            told += from_the_event(self._text, self._known)
            told += beside_the_event(self._text, self._known)
            told += until_the_event(self._text, mentions, self._known)
            lead = find_lead_time(self._text)
            told += [
                day
                for day in counted_days(self._text, self._known)
                if lead is None or not overlaps_any(day.span, [lead.span])
            ]
        extra: list[DateMention] = []
        for mention in told:
            if not overlaps_any(mention.span, [*taken, *(other.span for other in extra)]):
                extra.append(mention)
        if extra:
            again = find_phrases(self._text, sorted([*mentions, *extra], key=lambda mention: mention.span))
            spans = {mention.span for mention in extra}
            launched = [phrase.mentions for phrase in self.events]
            self.phrases = [
                replace(phrase, event=False)
                if any(mention.span in spans for mention in phrase.mentions)
                else replace(phrase, event=True, occasion=True)
                if phrase.mentions in launched
                else phrase
                for phrase in again
            ]
            self.events = [] if asked else [phrase for phrase in self.phrases if phrase.event]

    def counted(self) -> Counted | None:
        """Return the flight that is counted from the event, or None."""
        lead, tail, piece = find_lead_time(self._text), tail_of(self._text), piece_of(self._text)
        if piece is not None and lead is None and tail is None:
            ranges = [phrase for phrase in self.phrases if not phrase.gap]
            own = self._pooled(ranges) if piece.named and len(ranges) == 1 else None
            event = self._known or own
            if event is not None:
                return Counted(*piece.days(event), (piece.span,))
        if lead is None and tail is None:
            return None
        spans: list[Span] = [lead.span] if lead is not None else []
        spans += [tail[1]] if tail is not None else []
        anchors = [phrase for phrase in self.events if not overlaps_any(phrase.span, spans)]
        beside = [
            one
            for one in self.phrases
            if lead and 0 <= one.span[0] - lead.span[1] <= _BESIDE_IT
            if one.event or one.role is PhraseRole.BEFORE
        ]
        anchors = beside[:1] or anchors
        event = self._pooled(anchors) if anchors else self._known if not self.events else None
        if event is None:
            return None
        last = None
        if tail is not None:
            last = shifted(event[1], tail[0].days, tail[0].months)
        elif lead is not None and lead.length is not None and not self._starts_only(lead):
            last = event[0] - timedelta(days=1)
        first = lead.days(event[0])[0] if lead is not None else None
        if (
            first is not None
            and last is None
            and lead is not None
            and lead.length is not None
            and not self._ends()
        ):
            last = event[0] - timedelta(days=1)
        if last == event[0] - timedelta(days=1) and runs_on_the_day(self._text):
            last = event[0]
        return Counted(first, last, (*(phrase.span for phrase in anchors[:1]), *spans))

    def _starts_only(self, lead: LeadTime) -> bool:
        return lead.starts_only or (self._ends() and _GOES_ON.match(self._text, lead.span[1]) is not None)

    def _ends(self) -> bool:
        return any(phrase.role in {PhraseRole.END, PhraseRole.BEFORE} for phrase in self.phrases)

    def on_its_days(self) -> Reading | None:
        """Return the flight on the event's own days: "we advertise on those days", "while it is on"."""
        words = same_days(self._text)
        if words is None or not (_ADS.search(self._text) or len(self._text.split()) <= 8):
            return None
        if _STARTS_THEN.search(self._text[max(0, words[0] - 40) : words[0]]):
            return None
        own = [
            phrase
            for phrase in self.phrases
            if not phrase.gap and (phrase.event or phrase.role in {PhraseRole.START, PhraseRole.END})
        ]
        days = self._pooled(own) or self._known
        if days is None:
            return None
        return Reading(days, (*(phrase.span for phrase in own), words), _RANK, exact=True)

    def cut_off(self, flight: Days) -> tuple[Days, Span] | None:
        """Return what is left of `flight` if it has to be over before the event but is not, and the words."""
        words = over_before(self._text)
        if words is None or self._known is None or not flight[0] < self._known[0] <= flight[1]:
            return None
        return (flight[0], self._known[0] - timedelta(days=1)), words

    def _pooled(self, phrases: list[Phrase]) -> Days | None:
        """Return the days from the first of the phrases to the last: "opens on 3 May and closes 20 June"."""
        occurrences = Occurrences(self._today)
        found: Days | None = None
        for phrase in phrases:
            first = occurrences.next(phrase.mentions[0])[0]
            last = occurrences.after(phrase.mentions[-1], first[0]) if first is not None else None
            if first is None or last is None:
                continue
            days = phrase.mentions[0].first(first), phrase.mentions[-1].last(last)
            if found is None:
                found = days
            elif found[1] < days[1] and (days[1] - found[0]).days <= _LONGEST_EVENT_DAYS:
                found = found[0], days[1]
        return found if found is not None and found[0] <= found[1] else None

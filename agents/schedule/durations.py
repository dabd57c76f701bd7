"""Lengths of time: "30 days", "six-week", "a fortnight", "3 months"."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from agents.how_often import HOW_OFTEN
from agents.spans import Span

COUNT_WORDS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve"), start=1
    )
} | {"a": 1, "an": 1, "a couple of": 2, "couple of": 2, "fourteen": 14, "fifteen": 15, "twenty": 20,
     "thirty": 30,
     "sixty": 60, "ninety": 90, "another": 1, "one more": 1, "the": 1, "a few": 3}  # fmt: skip
COUNT = (
    r"(?:[0-9]{1,4}|"
    + "|".join(sorted((word.replace(" ", r"\s+") for word in COUNT_WORDS), key=len, reverse=True))
    + ")"
)
"""A regular expression for a small count in digits or words."""
UNIT = r"(?:days?|nights?|weeks?|wks?|fortnights?|months?|mos?\b|quarters?|years?)"
"""A regular expression for a unit of time."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: either whole days or whole months."""

    days: int = 0
    months: int = 0

    def end_from(self, start: date) -> date:
        """Return the last day (included) of a time of this length that begins on `start`."""
        return shifted(start, self.days, self.months) - timedelta(days=1)

    def start_to(self, end: date) -> date:
        """Return the first day of a time of this length that ends on `end` (included)."""
        return shifted(end + timedelta(days=1), -self.days, -self.months)


def shifted(day: date, days: int = 0, months: int = 0) -> date:
    """Return `day` moved by days and calendar months; the day of the month is cut to the month's length.

    Clamped to the years 1 to 9999, so that no length of time overflows.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9998:
        return date.max if months > 0 else date.min
    moved = date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    ordinal = moved.toordinal() + days
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))


def count_of(word: str) -> int | None:
    """Return the value of a small count in digits or words, or None."""
    key = re.sub(r"\s+", " ", word.strip().lower())
    return int(key) if key.isascii() and key.isdigit() else COUNT_WORDS.get(key)


def duration_of(count: str, unit: str) -> Duration | None:
    """Return the length of time that a count and a unit name; None for none or more than 3,660 units."""
    number = count_of(count)
    if number is None or not 1 <= number <= 3660:
        return None
    name = unit.lower().rstrip("s")
    if name in _DAYS_IN:
        often = name in {"day", "night"} and number == 1 and not count.strip()[0].isdigit()
        # "a day" and "the night" say how often or when, and hardly ever how long
        return None if often else Duration(days=_DAYS_IN[name] * number)
    return Duration(months=_MONTHS_IN.get(name, 1) * number)


_DAYS_IN = {"day": 1, "night": 1, "week": 7, "wk": 7, "fortnight": 14}
_MONTHS_IN = {"quarter": 3, "year": 12}


@dataclass(frozen=True, slots=True)
class DurationMention:
    """A length of time in a text. `cued` when the words around it say that the campaign runs that long."""

    duration: Duration
    span: Span
    cued: bool


_DURATION = re.compile(
    rf"(?<![\w.,$€£/-])(?P<count>{COUNT})[\s-]*(?:(?:full|whole|solid|straight|consecutive|good|"
    rf"entire)\s+)?(?P<unit>{UNIT}|month)(?![\w])",
    re.IGNORECASE,
)
_CUE_BEFORE = re.compile(
    r"(?:\b(?:for|over|keep(?:ing)?\s+it\s+(?:at|to)|make\s+it|go|lasting|lasts|across|spanning|run(?:s|"
    r"ning)?(?:\s+it)?|flight\s+of|campaign\s+of|"
    r"duration(?:\s+of|\s+is)?:?|"
    r"length:?|spread\s+over|within|only|about|around|roughly)|(?<=[\w\s])[x×])\s+(?:a\s+period\s+of\s+|"
    r"the\s+next\s+|"
    r"about\s+|around\s+|roughly\s+|"
    r"exactly\s+|just\s+|a\s+total\s+of\s+|a\s+|the\s+)*$|\b(?:duration|length)\s*[:=]\s*$",
    re.IGNORECASE,
)
_CUE_BEHIND = re.compile(
    r"(?:[\s-]+[\w'’&-]+){0,4}?[\s-]+(?:flight|campaign|run|burst|launch|push|window|period|schedule|"
    r"promo\w*|test|"
    r"plan|activation|sprint|wave|tease\w*|(?:of|for)\s+(?:(?:audio|video|radio|streaming|podcast|display|"
    r"paid|music)\s+)?"
    r"(?:ads?|adverts?|advertising|airtime|air\s+time|activity|media|spots|exposure|presence|coverage|"
    r"promotion|publicity))\b|\s*(?:,\s*)?(?:starting|beginning|from|commencing|leading|"
    r"week\s+(?:commencing|of)\b|w/[cb]|"
    r"running|before|until|till|through|up\s+to|to\s+and\s+including|ahead\s+of|"
    r"ending|in\s+(?:q[1-4]\b|[A-Z]|early|mid|late)|long\b|in\s+total|flight)",
    re.IGNORECASE,
)
_NOT_A_FLIGHT = re.compile(
    r"[\s-]+(?:\w+[\s-]+)?(?:trials?|money|guarantee|warranty|subscriptions?|membership|attribution|"
    r"lookback|look-back|click|view|old|"
    r"experience|ago|in\s+a\s+row|notice|returns?|delivery|retention|free|conversion|post|of\s+(?:age|"
    r"experience|data)|"
    r"history|later|earlier|sooner|longer|shorter|out\b|deadline|after\s+(?:it|that|the)\b)|\s+(?:per|a)\s",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"\b(?:past|(?<!\band\s)(?<!\bto\s)(?<!will\s)(?<!should\s)(?<!must\s)(?<!can\s)(?<!would\s)(?<!could\s)"
    r"(?<!it\s)"
    r"last|previous|every|after|in|within|each|under|ages?|aged)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


_RATE_BEFORE = re.compile(
    r"(?:[0-9%€$£]|\b(?:euros?|pounds?|dollars?|quid|bucks|francs?|reais|pesos|rand|rupees|fifty|hundred|"
    r"thousand|grand|k|more|times|twice|once|thrice|each|impressions?|contacts?|views?|"
    r"three|four|five|six|seven|eight|nine|ten|twelve|dozen|hours?|cap\w*|max\w*|most|"
    r"(?<!\w)an?\s+(?!campaign|burst|flight|push|run)[a-z]+)|"
    r"(?:[0-9]|\b(?:dozens|hundreds|thousands|many|several)(?:\s+of)?)"
    r"(?:\s+(?!(?:for|over|in|run|last|about|and|within|during)\b)[a-z][\w-]*){1,2})\s+$",
    re.I,
)
""" "3 more a week" says how often."""
_ENDS_LATER = re.compile(
    r"\b(?:ends?|ending|stops?|stopping|finish(?:es|ing)?|until|till|off(?:\s+air)?|wrap(?:s|"
    r"ping)?(?:\s+up)?|over|down|"
    r"last\s+day|end\s+date)\s*[:=]?\s*(?:(?:it|on|at|about|around|exactly|is|some|date|air)\s+)*$",
    re.IGNORECASE,
)
_AFTER_IT = re.compile(r"\s+(?:later|after(?:wards?)?|on)(?=\s*(?:[.,;!?)]|$))", re.IGNORECASE)
""" "Start: 24 May, end: three weeks later"."""
_HAS_BEEN = re.compile(
    r"\b(?:lived|worked|been|studied|trained|existed|operat(?:ed|ing)|known|going|taught|served|stood|"
    r"travelled|"
    r"toured|lasted|took|waited|closed|away|together|married|around|have\s+(?:[\w'’]+\s+)?|open\s+again)"
    r"(?:\s+(?:(?!run|ads?\b|campaign)[\w'’-]+\s+){0,4}?|\s*)for\s+"
    r"(?:(?:the\s+(?:last|past)|over|about|nearly|almost|more\s+than|some|exactly|now)\s+)*$",
    re.IGNORECASE,
)
""" "We lived in Berlin for six years"."""
_LAST = re.compile(r"\b(?:(?:last|final)\s+|(?:in|within)\s+(?:the\s+)?)$", re.IGNORECASE)
_UP_TO = re.compile(
    r"\s+(?:before|until|till|up\s+to|to|through|leading|ahead|prior|ending)\b", re.IGNORECASE
)
""" "The last three weeks before Easter", "in the week before" lie ahead; "the last three weeks" are over."""


_BARE_UNIT = re.compile(
    r"(?:^|[.,;:!?(]\s*|\b(?:in|for|over|during|ads?|run|it|the|our|just|only|live)\s+)"
    r"(?P<words>(?:(?:final|last|whole|full|entire)\s+)?(?P<unit>week|fortnight|month))(?=\s+(?:(?:right|"
    r"just|immediately)\s+)?"
    r"(?:before|ending\s+(?:on|with)|leading\s+(?:up\s+)?(?:to|into)|up\s+to|ahead\s+of|prior\s+to|"
    r"running\s+up\s+to|until)\b)",
    re.IGNORECASE,
)
""" "Fortnight ending on Easter Monday", "in the final week before we open"."""


def _uncounted(text: str) -> Iterator[DurationMention]:
    for match in _BARE_UNIT.finditer(text):
        length = duration_of("one", match["unit"])
        if length is not None:
            yield DurationMention(length, match.span("words"), cued=True)


def find_durations(text: str) -> list[DurationMention]:
    """Return the lengths of time in `text` that may be a flight's, from left to right."""
    found = []
    for match in _DURATION.finditer(text):
        before = text[max(0, match.start() - 40) : match.start()]
        ends = _AFTER_IT.match(text, match.end(), match.end() + 14) and _ENDS_LATER.search(before)
        if _NOT_A_FLIGHT.match(text, match.end(), match.end() + 30) and not ends:
            continue
        if HOW_OFTEN.search(before) or ("for" in before and _HAS_BEEN.search(before)):
            continue
        if match["count"].lower() in {"a", "an"} and _RATE_BEFORE.search(before):
            continue
        if _NOT_BEFORE.search(before) and not (
            _LAST.search(before) and _UP_TO.match(text, match.end(), match.end() + 30)
        ):
            continue
        duration = duration_of(match["count"], match["unit"])
        if duration is None:
            continue
        cued = bool(
            ends or _CUE_BEFORE.search(before) or _CUE_BEHIND.match(text, match.end(), match.end() + 60)
        )
        if match["count"].lower() in {"another", "one more", "the"} and not cued:
            continue
        found.append(DurationMention(duration, match.span(), cued))
    if not found:
        found += _uncounted(text)
    return found

"""A piece of the flight that is left out: "skip the last of those four weeks", "pause in the second week"."""

import re
from datetime import date, timedelta

from agents.schedule.durations import COUNT, Duration, count_of, duration_of
from agents.schedule.mentions import RANKS, Days
from agents.spans import Span

_VERB = (
    r"(?:skip(?:ping)?|drop(?:ping)?|leav(?:e|ing)\s+(?:out|off)|los(?:e|ing)|cut(?:ting)?(?:\s+(?:off|out))?|remov(?:e|"
    r"ing)|omit(?:ting)?|forget|scrap|"
    r"take\s+(?:off|out|away)|not|without|minus|except(?:\s+for)?|exclud(?:e|ing)|paus(?:e|ing)|hiatus|go\s+dark|"
    r"no\s+(?:ads?|activity|"
    r"delivery)|nothing|(?:a\s+)?break|shave(?:\s+off)?|chop(?:\s+off)?|knock\s+off|axe|ditch|kill|trim|miss|"
    r"do(?:n['’]t|\s+not)\s+run|off)"
)
_OUTRIGHT = r"(?:skip|drop|leave\s+out|lose|cut(?:\s+(?:off|out))?|remove|omit|pause)"
""" "Drop last week" is about a week to come: what is over cannot be dropped."""
_THE = r"(?:the|its|our|their|that)\s+"
_PIECE = (
    r"{the}(?P<rank{n}>first|opening|second|third|fourth|fifth|sixth|last|final|closing|1st|2nd|"
    rf"3rd|4th|5th|6th)\s+(?:(?P<count{{n}}>{COUNT})\s+)?"
    r"(?:of\s+(?:those|these|the|its|our)\s+(?:[\w-]+\s+)?)?(?P<unit{n}>days?|weeks?|months?|fortnights?)(?!\w)"
    r"(?!\s+(?:of|in|before|until|after)\s+(?!it\b|(?:the\s+|our\s+)?(?:campaign|flight|run|schedule|plan)|those|these))"
)
_CUT = re.compile(
    rf"\b{_VERB}\s+(?:(?:it|them|everything|the\s+(?:campaign|ads?))\s+)?(?:(?:during|in|on|over|for|from)\s+)?"
    rf"{_PIECE.replace('{n}', '1').replace('{the}', _THE)}|"
    rf"\b{_OUTRIGHT}\s+(?:during\s+)?{_PIECE.replace('{n}', '3').replace('{the}', '')}|"
    rf"{_PIECE.replace('{n}', '2').replace('{the}', _THE)}\s+(?:off|out|away|free|dark)\b",
    re.IGNORECASE,
)
_EDGE = (
    rf"(?:the|its|our|that)\s+(?:very\s+)?(?P<rank{{n}}>first|opening|initial|last|final|closing)\s+(?:(?P<count{{n}}>{COUNT})\s+)?"
    r"(?P<unit{n}>days?|weeks?|months?|fortnights?)(?!\w)"
    r"(?!\s+(?:before|until|after|ago|(?:of|in)\s+(?!it\b|(?:the\s+|our\s+)?(?:campaign|flight|run|schedule|plan)|those|these))\b)"
)
_KEPT = re.compile(
    r"\b(?:only|just|solely|merely|no\s+more\s+than|keep|limit\s+(?:it|this)\s+to|cut\s+(?:it|this)\s+(?:down\s+)?to|"
    r"stick\s+(?:to|with))\s+(?:(?:to|do|run|running|keep|book|have|want|need|take|buy|pay|advertise|go|be|cover|use|"
    rf"air|it|ads?|this|them|for|in|on|during|over|with|the\s+campaign)\s+)*{_EDGE.replace('{n}', '1')}|"
    rf"{_EDGE.replace('{n}', '2')}\s+(?:only\b|(?:is|are|would\s+be|will\s+be)\s+(?:enough|plenty|fine|"
    r"sufficient)|(?:will|would|should)\s+(?:do|suffice|be\s+enough))",
    re.IGNORECASE,
)
""" "Only run the first month": a piece of the flight is all that is left of it."""
_RANKS = RANKS | {"closing": -1, "fifth": 5, "5th": 5, "sixth": 6, "6th": 6}


def find_cut(text: str, flight: Days) -> tuple[Days, Days | None, Span] | None:
    """Return what is left of `flight`, the days in its middle on which nothing runs, and the words; or None.

    The first and the last piece make the flight shorter; one in between is a gap. Nothing is returned when
    the flight has no such piece, or nothing but it.
    """
    match = _CUT.search(text)
    if match is None:
        return None
    which = next(which for which in "123" if match[f"rank{which}"])
    count = match[f"count{which}"]
    length = duration_of("one", match[f"unit{which}"].rstrip("s")) or Duration(days=1)
    number = count_of(count) if count else 1
    rank = _RANKS.get(match[f"rank{which}"].lower(), 1)
    days = _piece(flight, rank, Duration(length.days * (number or 1), length.months * (number or 1)))
    if days is None:
        return None
    start, end = flight
    if days[0] <= start and days[1] < end:
        return (days[1] + timedelta(days=1), end), None, match.span()
    if days[1] >= end and days[0] > start:
        return (start, days[0] - timedelta(days=1)), None, match.span()
    return (flight, days, match.span()) if start < days[0] and days[1] < end else None


def find_kept(text: str, flight: Days) -> tuple[Days, Span] | None:
    """Return the piece of `flight` to which the message cuts it down, and the words; None for none or all."""
    match = _KEPT.search(text)
    if match is None:
        return None
    which = "1" if match["rank1"] else "2"
    length = duration_of(match[f"count{which}"] or "1", match[f"unit{which}"])
    if length is None:
        return None
    rank = -1 if match[f"rank{which}"].lower() in {"last", "final", "closing"} else 1
    days = _piece(flight, rank, length)
    if days is None or not flight[0] <= days[0] <= days[1] <= flight[1] or days == flight:
        return None
    return days, match.span()


def _piece(flight: Days, rank: int, length: Duration) -> Days | None:
    if rank == -1:
        return length.start_to(flight[1]), flight[1]
    first: date = flight[0]
    for _ in range(rank - 1):
        first = length.end_from(first) + timedelta(days=1)
    return (first, length.end_from(first)) if first <= flight[1] else None

"""Counts of days that say how often, or how long something else lasts, and no flight's length."""

import re

HOW_OFTEN = re.compile(
    r"\b(?:times|once|twice|thrice|exposures?|exposed|impressions?|contacts?|views?|plays?|ads|spots|it|"
    r"same\s+(?:ad|"
    r"person|listener))\s+"
    r"(?:(?:max(?:imum)?|at\s+most|each|a\s+person|per\s+(?:person|user|head|listener|viewer))\s+)*"
    r"(?:over|in|within|during|across|per)\s+(?:(?:any|the\s+course\s+of|a\s+space\s+of)\s+)?"
    r"(?:(?:single|given|rolling|one)\s+)*$|"
    r"\b(?:any|rolling|given)\s+(?:(?:single|one|given|rolling)\s+)*$",
    re.IGNORECASE,
)
""" "Three times over a week", "in any seven days" say how often too."""
_EACH_TIME = re.compile(
    r"\b(?:any|every|each|per|rolling|in|within|over)\s+(?:(?:an?|single|one|given|rolling)\s+)*$",
    re.IGNORECASE,
)
_PERIOD_OF_ELSE = re.compile(
    r"[\s-]+(?:notice|trial|payment|probation\w*|cooling[\s-]off|enrol?ment|registration|review|waiting|"
    r"return|"
    r"grace|training|lead|test\s+drive|contract|tax|reporting|billing|exam|holiday|gestation)\b",
    re.IGNORECASE,
)


def is_no_length(text: str, start: int, end: int) -> bool:
    """Whether a count of days at `start` to `end` says how often, or how long something else lasts."""
    before = text[max(0, start - 60) : start]
    often = HOW_OFTEN.search(before) or _EACH_TIME.search(before)
    return bool(often) or _PERIOD_OF_ELSE.match(text, end) is not None

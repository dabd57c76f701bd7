"""A time that joins the flight that stands: "July as well", "add the first week of May", "carry on into
June"."""

import re
from datetime import timedelta

from agents.schedule.asides import is_of_others
from agents.schedule.mentions import DateMention, Days, Grain
from agents.spans import Span
from planner.domain.brief import DateSpan

_BEFORE = re.compile(
    r"(?:^\W*(?:(?:and|oh|ok(?:ay)?|so|please|then)[\s,]+)*(?:and|plus|also|with|throw\s+in|tack\s+on|"
    r"add(?:\s+in)?|include|as\s+well\s+as)|"
    r"\b(?:add(?:\s+(?:in|on))?|also(?:\s+(?:in|run|include|add))?|include|plus|throw\s+in|tack\s+on|append|"
    r"(?:carry(?:ing)?|go(?:ing)?|keep(?:ing)?\s+going|run(?:ning)?|continu(?:e|ing)|spill(?:ing)?|"
    r"extend(?:ing)?|stretch(?:ing)?)\s+"
    r"(?:it\s+)?(?:on\s+|over\s+|out\s+)?(?:into|through)))\s+"
    r"(?:(?:in|all|of|the|whole|for|to|it|run|entire|month)\s+)*$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\s*,?\s*(?:as\s+well|too|also|on\s+top|in\s+addition|additionally)(?!\w)", re.IGNORECASE
)
_NEARLY = timedelta(days=4)
"""A time joins the flight when no more days than these lie between the two."""


def joined_time(
    text: str, mention: DateMention, standing: DateSpan, days: Days | None
) -> tuple[Days, Span] | None:
    """Return the flight together with the time at `mention`, and the words; None where nothing is added.

    Only a time that lies beside the flight or overlaps it joins it: the days in between would run as well.

    Args:
        text: The message.
        mention: Its only time.
        standing: The flight before it.
        days: The days that the mention stands for.
    """
    if days is None or (mention.grain is Grain.DAY and not mention.spelled_range):
        return None
    if is_of_others(text, mention.span):
        return None
    before = text[max(0, mention.span[0] - 60) : mention.span[0]]
    lead = _BEFORE.search(before)
    behind = _BEHIND.match(text, mention.span[1])
    if lead is None and behind is None:
        return None
    first, last = mention.first(days), mention.last(days)
    if first > standing.end + _NEARLY or last < standing.start - _NEARLY:
        return None
    span = (mention.span[0], behind.end() if behind is not None else mention.span[1])
    return (min(first, standing.start), max(last, standing.end)), span

"""A share of the budget said anew without its name: "no sorry, 20%", "make that half", "the other way
round"."""

import re
from collections.abc import Sequence
from typing import Final

from agents.spans import Span
from planner.domain.brief import BudgetShare

_LEAD: Final = (
    r"\W*(?:(?:no|nope|sorry|oh|ah|oops|hmm+|wait|well|actually|rather|better|make|that|it|this|i|we|"
    r"mean|meant|correction|pardon|"
    r"let['’]?s|say|do|ok(?:ay)?|then|just|only|please|instead|should|be|is|on|second|thoughts?|change|"
    r"set|to|more|like|"
    r"perhaps|maybe|go|with|for|for|at|up|down|bring|raise|lower|not|client|said|says|want|wants|now|a|"
    r"about|around)\b\W*)*"
)
_TRAIL: Final = (
    r"(?:\W+(?:please|instead|then|rather|sorry|actually|now|is\s+(?:better|enough|fine)|"
    r"of\s+(?:it|that|spend)))*\W*"
)
_PERCENT: Final = re.compile(
    rf"{_LEAD}(?P<percent>[0-9]{{1,2}}(?:\.[0-9])?)\s*(?:%|percent\b|per\s+cent\b|pct\b){_TRAIL}",
    re.IGNORECASE,
)
_FRACTION: Final = re.compile(rf"{_LEAD}(?P<fraction>half|third|quarter|fifth|tenth){_TRAIL}", re.IGNORECASE)
_FRACTIONS: Final = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fifth": 1 / 5, "tenth": 1 / 10}
_GROWTH: Final = re.compile(r"\b(?:by|more|less|budget|money|price|discount|off)\b", re.IGNORECASE)
_LONGEST: Final = 60
"""Characters of a message that is about nothing else than one number."""
EXCHANGE: Final = re.compile(
    r"\W*(?:(?:no|sorry|oh|oops|wait|actually|i|mean|meant|rather|make|it|that|should|be|please|do|the|"
    r"just|exactly|"
    r"hmm+|hang\s+on|and|but|better|i['’]d\s+say|let['’]?s)\b\W*)*"
    r"(?:other\s+way\s+a?round|vice\s+versa|reverse|opposite|(?:swap|flip|reverse|switch|"
    r"exchange)\s+(?:them|it|those|these|"
    r"the\s+two|both|that))(?:\s+(?:please|instead|then|actually|around|round|over|sorry))*\W*",
    re.IGNORECASE,
)
"""A message that is nothing but this exchanges two shares."""


def share_anew(text: str, standing: Sequence[BudgetShare]) -> tuple[BudgetShare, Span] | None:
    """Return the one share that stands with the part that a short message gives it, and where; else None."""
    if len(standing) != 1 or len(text) > _LONGEST or _GROWTH.search(text) is not None:
        return None
    match = _PERCENT.fullmatch(text)
    if match is not None:
        part, span = float(match["percent"]) / 100, match.span("percent")
    else:
        match = _FRACTION.fullmatch(text)
        if match is None:
            return None
        part, span = _FRACTIONS[match["fraction"].lower()], match.span("fraction")
    share = standing[0]
    low = 0.0 if share.lowest_share == 0.0 < share.highest_share else part
    high = 1.0 if share.highest_share == 1.0 and share.lowest_share < 1.0 else part
    return share.model_copy(update={"lowest_share": round(low, 6), "highest_share": round(high, 6)}), span

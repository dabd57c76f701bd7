"""A budget told by that of before: "60k last year, this year a third less", "the same as last time"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from agents.budget.past_words import PAST_PERIOD
from agents.money.mentions import MoneyMention
from agents.spans import Span

_LEAST: Final = 100
_REACH: Final = 140
"""Characters between the amount of before and the words of now."""
_NOW: Final = re.compile(
    r"\b(?:this\s+(?:year|time|season|quarter|month|spring|summer|autumn|fall|winter|christmas|easter|round|"
    r"edition|"
    r"one|campaign|flight|wave)|now|for\s+20[0-9]{2}|today|next\s+(?:year|season|edition))\b[^.!?\n]*",
    re.IGNORECASE,
)
_SAME: Final = re.compile(
    r"\b(?:the\s+(?:very\s+|exact\s+)?same(?:\s+(?:again|amount|budget|sum|figure|money|number|pot))?|"
    r"same\s+(?:again|"
    r"amount|budget|sum|figure|money|number)|unchanged|identical|as\s+much\s+again|no\s+(?:more|change))\b"
    r"(?!\s+(?:dates?|period|places?|cit(?:y|ies)|markets?|audience|ages?|people|formats?|days|weeks?|"
    r"creatives?|ads?|"
    r"thing\s+happened))",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE: Final = re.compile(
    r"\b(?:sales|revenues?|turnover|profits?|visitors?|footfall|attendance|tickets?|prices?|costs?|rents?|"
    r"members(?:hip)?|"
    r"customers?|clients?|orders?|bookings?|traffic|downloads?|subscribers?|followers|listeners|takings|"
    r"income|"
    r"donations|harvest|rain|staff|wages|salar\w+|inflation|reach|clicks|people)\b",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[.!?;\n](?=\s|$)")


def words_of_now(text: str, past: MoneyMention) -> Span | None:
    """Return where the message says what it is now, behind the amount of before; None when it does not."""
    found = _NOW.search(text, past.span[1], min(len(text), past.span[1] + _REACH))
    if found is None or _OF_SOMETHING_ELSE.search(found.group()) is not None:
        return None
    return found.span()


def from_the_past(
    text: str, past: Sequence[MoneyMention], factor: Decimal | None, changed: Span | None
) -> MoneyMention | None:
    """Return the amount that the message makes of the one of before, or None.

    Args:
        text: The message.
        past: Its amounts of another time.
        factor: What it multiplies an amount by, if it says so at `changed`.
        changed: Where.
    """
    known = [
        mention
        for mention in past
        if mention.amount >= _LEAST
        and not mention.is_range
        and (mention.currency or mention.multiplied or mention.amount >= 1000)
    ]
    if len(known) != 1:
        return None
    before = text[: known[0].span[0]]
    begin = max((match.end() for match in _SENTENCE.finditer(before)), default=0)
    if PAST_PERIOD.search(text, begin, known[0].span[1] + 40) is None:
        return None
    if _OF_SOMETHING_ELSE.search(text, begin, known[0].span[1] + 20):
        return None
    now = words_of_now(text, known[0])
    if now is None:
        return None
    if (
        factor is not None
        and changed is not None
        and changed[0] >= known[0].span[1]
        and changed[1] <= now[1] + 1
    ):
        return _times(known[0], factor, now)
    same = _SAME.search(text, *now)
    return _times(known[0], Decimal(1), now) if same is not None else None


def _times(past: MoneyMention, factor: Decimal, now: Span) -> MoneyMention:
    amount = (past.amount * factor).quantize(Decimal("0.01"))
    return replace(past, amount=amount, span=now, multiplied=True, reckoned=True)

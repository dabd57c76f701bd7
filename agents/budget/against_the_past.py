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


_SAME_AS: Final = re.compile(
    r"\b(?:the\s+)?(?:very\s+|exact\s+)?(?:same|identical|equal)\s+(?:amount|budget|sum|figure|money|number|pot|spend|total)?\s*"
    r"(?:as|like|than|that\s+we\s+had|we\s+had)\b|\bas\s+much\s+as\b|\bwhat\s+we\s+(?:spent|had|used|put\s+in)\b",
    re.IGNORECASE,
)
""" "Same sum as last autumn, which was 8 thousand"."""
_ON_TOP: Final = re.compile(
    r"[^.!?\n\d]{0,14}?[,;–-]?\s*(?:but\s+|and\s+|with\s+|just\s+)*(?P<sign>plus|and|with|\+|minus|less)?\s*(?:an?\s+(?:extra\s+)?(?P<fraction>half|third|"
    r"quarter|fifth|tenth)|(?P<percent>[0-9]{1,3})\s*(?:%|percent|per\s?cent))\s*(?P<way>on\s+top|more|extra|added|again|less|off|fewer)?",
    re.IGNORECASE,
)
_FRACTIONS: Final = {"half": "0.5", "quarter": "0.25", "fifth": "0.2", "tenth": "0.1"}


def asks_the_same(text: str, past: MoneyMention) -> bool:
    """Whether the sentence of the amount asks for as much as then."""
    begin = max((match.end() for match in _SENTENCE.finditer(text, 0, past.span[0])), default=0)
    return _same_as_then(text, begin, past) is not None


def _same_as_then(text: str, begin: int, past: MoneyMention) -> int | None:
    """Return where the sentence of the amount asks for as much as then; None when it does not."""
    found = _SAME_AS.search(text, begin, past.span[0])
    told = found is not None and PAST_PERIOD.search(text, found.start(), past.span[1] + 30) is not None
    return found.start() if found is not None and told else None


def _grown(more: re.Match[str]) -> Decimal:
    part = (
        Decimal(more["percent"]) / 100
        if more["percent"]
        else Decimal(1) / 3
        if more["fraction"].lower() == "third"
        else Decimal(_FRACTIONS[more["fraction"].lower()])
    )
    down = (more["sign"] or "").lower() in {"minus", "less"} or (more["way"] or "").lower() in {
        "less",
        "off",
        "fewer",
    }
    return 1 - part if down else 1 + part


def words_of_now(text: str, past: MoneyMention) -> Span | None:
    """Return where the message says what it is now, behind the amount of before; None when it does not."""
    found = _NOW.search(text, past.span[1], min(len(text), past.span[1] + _REACH))
    if found is None or _OF_SOMETHING_ELSE.search(found.group()) is not None:
        return None
    return found.span()


def from_the_past(  # noqa: PLR0911  # one return for each shape it recognises
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
    if (asked := _same_as_then(text, begin, known[0])) is not None:
        more = _ON_TOP.match(text, known[0].span[1])
        return _times(known[0], Decimal(1) if more is None else _grown(more), (asked, known[0].span[1]))
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

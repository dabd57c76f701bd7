"""Budgets told as a part of another sum: "a third of the ninety thousand in the fund goes to you"."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from agents.budget.subjects import subject_at
from agents.money.mentions import MoneyMention
from agents.spans import Span

_FLAGS: Final = re.IGNORECASE
_LEAST: Final = 50
_REACH: Final = 120
"""Characters behind the whole in which its part is told."""
_FRACTIONS: Final = {
    "half": Decimal("0.5"),
    "third": Decimal(1) / 3,
    "quarter": Decimal("0.25"),
    "fifth": Decimal("0.2"),
    "sixth": Decimal(1) / 6,
    "eighth": Decimal("0.125"),
    "tenth": Decimal("0.1"),
    "twentieth": Decimal("0.05"),
}
_TIMES: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_PERCENTS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10,
    "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60,
}  # fmt: skip
_PART: Final = re.compile(
    r"(?:\b(?:(?P<times>an?|one|two|three|four)[\s-]+(?P<fraction>half|third|quarter|fifth|sixth|eighth"
    r"|tenth|twentieth)s?"
    r"|(?P<half>half)|every\s+(?P<every>third|fourth|fifth|tenth|twentieth))|"
    rf"(?<![\w.,])(?P<percent>[0-9]{{1,2}}(?:[.,][0-9])?"
    rf"|{'|'.join(sorted(_PERCENTS, key=len, reverse=True))})\s*"
    r"(?:%|percent|per\s?cent|pct))(?:\s+(?:of|from|out\s+of))?\s+(?:(?:the|our|my|your|their|his|her|that"
    r"|this|last\s+year['’]s|an?|"
    r"expected|total|whole|annual|yearly|overall)\s+)*"
    r"(?P<whole>(?:[a-z][\w'’-]*\s+){0,4}?)(?:(?:of|is|at|which\s+is|estimated\s+at|about|around|roughly"
    r"|some)\s+)*[^\w\s]?\s*$",
    _FLAGS,
)
_OURS_BEHIND: Final = re.compile(
    r"[^.;!?\n\d]{0,60}?\b(?:(?:is|are)\s+(?:ours|mine|yours|available|free|earmarked|set\s+aside"
    r"|reserved)|to\s+(?:you|spend|play\s+with|"
    r"advertise|your\s+\w+)|(?:for|on|to|into|towards|as)\s+(?:(?:the|our|this|a|paid|an)\s+)*(?:ads?"
    r"|adverts?|advertising|marketing|campaign|"
    r"promotion|promo|publicity|media|streaming|ad\s+budget|budget|this|it)\b|(?:is|are|makes?"
    r"|as)\s+(?:(?:the|our|my)\s+)?"
    r"(?:\w+\s+)?(?:budget|pot|kitty|limit|maximum))\b",
    _FLAGS,
)
_OURS_BEFORE: Final = re.compile(
    r"\b(?:budgets?|(?:we|i)(?:['’](?:ve|ll|re|m))?\s+(?:(?:can|may|could|will|want\s+to|would\s+like\s+to"
    r"|have|are|am|got|only|allowed\s+to|"
    r"to)\s+)*(?:spend|use|invest|put(?:\s+in)?|get|have|commit|reserve)|allott?ed|allocated|allocates"
    r"|earmarked|set\s+aside|"
    r"approved|granted|released|gave\s+(?:us|me)|gives?\s+(?:us|me)|(?:ad|advertising|media"
    r"|marketing)\s+(?:money|spend)|reinvest(?:ing|s)?)\b"
    r"[^.;!?\n\d]{0,30}$",
    _FLAGS,
)
_OTHER_SUM: Final = re.compile(
    r"\b(?:fund|box\s+office|turnover|revenues?|sales|takings|grant|prize|profits?|income|surplus"
    r"|inheritance|loan|legacy|bequest|"
    r"subsidy|funding|collection|proceeds|savings|donations?|membership\s+fees|budget\s+of\s+the\s+\w+"
    r"|raise|round|gate)\b",
    _FLAGS,
)

_ALL_FOR: Final = re.compile(
    r"\s*[,;–-]?\s*(?:and\s+)?(?:all|the\s+(?:lot|whole))\b[^.!?\n\d]{0,16}\bfor\s+(?:this|it|you"
    r"|the\s+(?:ads|campaign))\b",
    _FLAGS,
)
_STOP: Final = re.compile(r"[.!?;\n]")


def part_of(text: str, found: Sequence[MoneyMention], at: int) -> tuple[Decimal, int] | None:
    """Return what the part of the amount at `at` that is for ads comes to and where it begins."""
    whole = found[at]
    if whole.is_range or whole.amount < _LEAST or whole.unknown_currency or whole.period is not None:
        return None
    start, end = whole.span
    before = text[max(0, start - 90) : start]
    part = _PART.search(before)
    if part is None:
        return None
    share = _share(part)
    if share is None or not 0 < share < 1:
        return None
    lead = before[: part.start()]
    told = _OURS_BEFORE.search(lead) or _OURS_BEHIND.match(text, end)
    other = _OTHER_SUM.search(part["whole"]) or _OTHER_SUM.match(text[end : end + 30].lstrip(" -"))
    other = other or _OTHER_SUM.search(text, end, min(end + 45, _stop(text, end)))
    if told is None:
        return None
    if not other and (
        _of_a_format(text, end) or (_OURS_BEFORE.search(lead) and not _OURS_BEHIND.match(text, end))
    ):
        return None
    amount = (whole.amount * share).quantize(Decimal("0.01"))
    return (amount, start - len(before) + part.start()) if amount >= _LEAST else None


_PART_BEHIND: Final = re.compile(
    r"[^!?\n\d]{0,70}?\b(?:(?P<times>an?|one|two|three|four)[\s-]+(?P<fraction>half|third|quarter|fifth"
    r"|sixth|eighth|tenth|twentieth)s?|"
    rf"(?P<half>half)|(?P<every>(?!))|(?P<percent>[0-9]{{1,2}}(?:[.,][0-9])?"
    rf"|{'|'.join(sorted(_PERCENTS, key=len, reverse=True))})\s*"
    r"(?:%|percent|per\s?cent|pct))\s+of\s+(?:it|that|this|which|those|them)\b(?!\s+of\b)",
    _FLAGS,
)


_MAY_USE: Final = re.compile(
    r"[^!?\n\d]{0,50}?\b(?:this\s+(?:campaign|one|push|flight|burst|launch)|you|ours)\s+(?:(?:may|can|will|should|to)\s+)*(?:use|have|get|gets|take|takes|"
    r"spend|spends|is|are|has)\s+(?:(?P<times>(?!))|(?P<fraction>(?!))|(?P<half>(?!))|(?P<every>(?!))|(?P<percent>[0-9]{1,2})\s*(?:%|percent|per\s?cent))"
    r"(?:\s+of\s+(?:it|that|this))?(?=\s*(?:$|[.,;!?)]))",
    _FLAGS,
)
""" "Annual budget: 120k. This campaign may use 10%"."""
_FOR_THIS: Final = re.compile(
    r"\s*(?:is|are|goes|can\s+go|may\s+go|will\s+go)?\s*(?:for|to|into|on|behind)\s+(?:this\b|you\b(?!\s+to))",
    _FLAGS,
)


def told_of_this(text: str, span: Span) -> bool:
    """Whether the part at `span` is for this campaign, so that the whole, a budget too, is not."""
    return (
        _FOR_THIS.match(text, span[1]) is not None
        or _MAY_USE.search(text, max(0, span[0] - 60), span[1]) is not None
    )


def part_behind(text: str, whole: MoneyMention) -> tuple[Decimal, Span] | None:
    """Return what "a tenth of it on ads" comes to and where it says so, behind money that is no budget."""
    if whole.is_range or whole.amount < _LEAST or whole.unknown_currency or whole.period is not None:
        return None
    reach = min(len(text), whole.span[1] + _REACH)
    ours = _MAY_USE.match(text, whole.span[1], reach)
    part = ours or _PART_BEHIND.match(text, whole.span[1], reach)
    share = _share(part) if part is not None else None
    if part is None or share is None or not 0 < share < 1:
        return None
    told = ours or _OURS_BEHIND.match(text, part.end()) or _ALL_FOR.match(text, part.end())
    amount = (whole.amount * share).quantize(Decimal("0.01"))
    if told is None or amount < _LEAST:
        return None
    begin = part.start(next(name for name in ("times", "half", "percent") if part[name]))
    return amount, (begin, part.end())


def _stop(text: str, offset: int) -> int:
    """Return where the sentence ends, or the text."""
    found = _STOP.search(text, offset)
    return found.start() if found is not None else len(text)


def _of_a_format(text: str, end: int) -> bool:
    """ "30% of the 60k on video" divides the budget and is none."""
    return subject_at(text, end, bare=True) is not None


def _share(part: re.Match[str]) -> Decimal | None:
    if part["percent"]:
        told = part["percent"].lower()
        value = Decimal(_PERCENTS[told]) if told in _PERCENTS else Decimal(told.replace(",", "."))
        return value / 100
    if part["half"]:
        return Decimal("0.5")
    if part["every"]:
        return _FRACTIONS.get("quarter" if part["every"].lower() == "fourth" else part["every"].lower())
    return _FRACTIONS[part["fraction"].lower()] * _TIMES[part["times"].lower()]

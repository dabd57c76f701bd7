"""Budgets that are left of a sum, or that a chain of givers comes to: "they gave 6k, mixing ate 4,350"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from agents.money.mentions import MoneyMention
from planner.domain.vocabulary import BudgetPeriod

_FLAGS: Final = re.IGNORECASE
_LEAST: Final = 100
_THOUSAND: Final = 1000
_LONGEST_BETWEEN: Final = 90
_MOST_GIVERS: Final = 6
_YEARS: Final = range(1900, 2101)
_LEFT_BEFORE: Final = re.compile(
    r"\b(?:what(?:ever)?(?:['’]s|\s+is|\s+was)\s+(?:left|over|unspent)|what(?:ever)?\s+remains"
    r"|the\s+(?:rest|remainder|leftovers?|balance)|"
    r"left-?overs?|leftover\s+money)\s+(?:of|from|over\s+from)\b[^!?\n]{0,90}$",
    _FLAGS,
)
_GONE: Final = re.compile(
    r"\b(?:ate|eats?|eaten|swallow(?:s|ed)?|gobbled?|consum(?:es?|ed)|devour(?:s|ed)?|burn(?:s|t|ed)?|blew"
    r"|blown|used(?:\s+up)?|spent|"
    r"cost(?:s|ing)?|took|takes?|taken|went|goes?|gone|needs?|needed|swiped|claimed|sucked\s+up|absorb(?:s"
    r"|ed)?|required|"
    r"set\s+(?:us|me)\s+back|minus|less|already|invoiced|paid|drank|chewed\s+(?:up|through)|runs?\s+to)\b",
    _FLAGS,
)
_GONE_BEHIND: Final = re.compile(
    r"\s*(?:of\s+(?:it|that|this|which|them)\s+)?(?:(?:is|are|was|were|has|have|been|already|to|that|the"
    r"|our|a|[A-Z]\w+)\s+)*(?:went|cost|gone|spent|used(?:\s+up)?|"
    r"goes|paid|blown|eaten|burn(?:t|ed)|swallowed|earmarked|reserved|promised|booked|committed|for|on|to)\b",
    _FLAGS,
)
_LEFT_BEHIND: Final = re.compile(
    r"[^!?\n\d]{0,50}?[,;.:–-]?\s*\b(?:(?:the\s+)?(?:rest|remainder|remaining|balance|left-?overs?"
    r"|difference)|what(?:ever)?(?:['’]s|\s+is|"
    r"\s+was)?\s+(?:left|over|remains)|which\s+leaves\s+the\s+rest)\b[^.;!?\n\d]{0,30}?\b(?:ads?"
    r"|advertis\w+|adverts?|marketing|campaign|promotion|"
    r"promo|publicity|spots?|media|this|here|you(?:rs)?|us|spend|invest|streaming|digital|ours|mine|budget"
    r"|it)\b",
    _FLAGS,
)
_MINUS: Final = re.compile(
    r"\s*[,;(–-]?\s*(?:(?:but|and)\s+)?(?:minus|less|net\s+of|after\s+deducting|after|without"
    r"|not\s+counting|before)\s+(?:the\s+|about\s+|"
    r"around\s+|some\s+|a\s+)?[^\w\s]?\s*",
    _FLAGS,
)
_MINUS_FOR: Final = re.compile(
    r"\s*(?:(?:€|euros?|reais|pesos)\s+)?(?:for|of|from|on|that\s+(?:went|goes)|which\s+(?:went|goes)"
    r"|spent|(?:in|of)\s+(?:production|fees?|costs?)|already|(?:we|i)\s+(?:need|owe|keep)|"
    r"production|agency|printing|fees?|costs?|design)\b",
    _FLAGS,
)
_ROUNDED_TO: Final = re.compile(
    r"\b(?:round(?:s|ed|ing)?|bring(?:s|ing)?|brought|top(?:s|ped|ping)?|mak(?:es?|ing)|tak(?:es?|ing)"
    r"|push(?:es|ed|ing)?|bump(?:s|ed|ing)?|"
    r"fill(?:s|ed|ing)?)\s+(?:it|that|this|us|the\s+(?:pot|kitty|total|sum|lot))\s+(?:(?:all|up|out"
    r"|off)\s+)*to\s+(?:(?:a|an|even|round|about|"
    r"the)\s+)*[^\w\s]?\s*$",
    _FLAGS,
)
_PERSON: Final = (
    r"(?:me|i|we|us|myself|he|she|they|mum|mom|dad|grandma|granny|gran|grandad|(?:the|my|our|her"
    r"|his)\s+(?:[a-z]+\s+)?[a-z]+|"
    r"(?!budget|total|money|cost|price|plan|from|until|to|in|max|min)(?-i:[A-Z])[a-zà-ÿ]+)"
)
_GIVER: Final = re.compile(
    rf"(?:^|[,;:.!?(\n]|\band\b|\bplus\b|\bthen\b)\s*(?:and\s+|plus\s+|then\s+)?{_PERSON}(?:['’]s|['’]ll"
    rf"|['’]m|['’]re|['’]ve)?\s*(?:(?:is|are|will|would|can)\s+)?"
    r"(?:(?:put(?:s|ting)?|chip(?:s|ped|ping)?|throw(?:s|ing)?|giv(?:es?|ing)|gave|add(?:s|ed)?|has|have"
    r"|got|pay(?:s|ing)?|"
    r"kick(?:s|ed|ing)?)\s+(?:in\s+|up\s+|another\s+|with\s+)*)?(?:[:=–-]\s*)?(?:(?:about|another"
    r"|a\s+further|the\s+other)\s+)?[^\w\s]?\s*$",
    _FLAGS,
)
_TOGETHER: Final = re.compile(
    r"\b(?:each|all|both|we)\s+(?:put|chip|throw|pay|giv|contribut|pool|pitch|club)|\bput(?:ting)?\s+in\b"
    r"|\bchip(?:s|ped|ping)?\s+in\b|"
    r"\bthrow(?:s|ing)?\s+in\b|\bpool(?:ed|ing)?\b|\bclub(?:bed|bing)\s+together\b|\bcontribut\w+\b"
    r"|\bpot\b|\bkitty\b|\b(?:budget|money)\s*:|"
    r"\bkick(?:s|ed|ing)?\s+in\b",
    _FLAGS,
)
_POT_LABEL: Final = re.compile(
    r"\b(?:pot|kitty|budget|money|funds?|chipped\s+in|putting\s+in)\s*:[^.:\n]{0,30}$", _FLAGS
)
_LOW: Final = re.compile(
    r"\b(?:not\s+(?:a|one)\s+\w+\s+(?:under|below|less\s+than)|not?\s+(?:less|lower|under|below"
    r"|fewer)\s*(?:than)?|at\s+least|"
    r"min(?:imum)?(?:\s*(?:of|is|:))?|never\s+(?:under|below|less\s+than)|nothing\s+(?:under"
    r"|below))\s*[^\w\s]?\s*$",
    _FLAGS,
)
_HIGH: Final = re.compile(
    r"\s*[^.!?\n\d]{0,12}?[,;.–-]?\s*(?:and\s+|but\s+|or\s+)?(?:not\s+(?:a|one)\s+\w+\s+(?:over|above"
    r"|more\s+than|beyond|past)|"
    r"(?:no|not|nothing|never)\s+(?:more|higher|over|above|beyond)\s*(?:than)?|at\s+(?:the\s+)?most"
    r"|max(?:imum)?(?:\s*(?:of|is|:))?|up\s+to)"
    r"\s*[^\w\s]?\s*",
    _FLAGS,
)


def left_of(  # noqa: PLR0911  # one return for each shape it recognises
    text: str, found: Sequence[MoneyMention], at: int
) -> tuple[Decimal, int] | None:
    """Return what is left of the amount at `at` and how many amounts say so; None for nothing taken off."""
    if at + 1 >= len(found):
        return None
    whole, off = found[at], found[at + 1]
    between = text[whole.span[1] : off.span[0]]
    if whole.is_range or off.is_range or len(between) > _LONGEST_BETWEEN or whole.amount < _LEAST:
        return None
    if whole.period not in {None, BudgetPeriod.LIFETIME} or off.currency not in {None, whole.currency}:
        return None
    bare = whole.currency is None and not whole.multiplied
    if bare and (whole.amount < _THOUSAND or whole.amount in _YEARS):
        return None
    minus = _minus(text, whole, off, between)
    if minus is not None:
        return whole.amount - minus, 2
    left = whole.amount
    known = _LEFT_BEFORE.search(text, max(0, whole.span[0] - 140), whole.span[0]) is not None
    for index in range(at + 1, min(at + 4, len(found))):
        taken = _taken(text, whole, found[index - 1], found[index])
        if taken is None or taken >= left:
            return None
        left -= taken
        following = found[index + 1].span[0] if index + 1 < len(found) else len(text)
        if (known and index + 1 >= len(found)) or _LEFT_BEHIND.match(text, found[index].span[1], following):
            return (left, index - at + 1) if left >= _LEAST else None
        if known and _taken(text, whole, found[index], found[index + 1]) is None:
            return (left, index - at + 1) if left >= _LEAST else None
    return None


def _minus(text: str, whole: MoneyMention, off: MoneyMention, between: str) -> Decimal | None:
    """ "7,350, minus 350 for the recording"."""
    taken = abs(off.amount)
    if not _THOUSAND / 100 <= taken < whole.amount or not (
        off.amount > 0 or between.strip() in {"", ",", ";", "–", "-"}
    ):
        return None
    if off.amount < 0:
        return taken if re.match(r"(?i)\s*minus\b", text[off.span[0] :]) else None
    if _MINUS.fullmatch(between) is None or _MINUS_FOR.match(text, off.span[1]) is None:
        return None
    return taken


def _taken(text: str, whole: MoneyMention, last: MoneyMention, off: MoneyMention) -> Decimal | None:
    between = text[last.span[1] : off.span[0]]
    if (
        off.is_range
        or off.amount <= 0
        or off.currency not in {None, whole.currency}
        or len(between) > _LONGEST_BETWEEN
    ):
        return None
    if off.period is not None or "?" in between:
        return None
    told = _GONE.search(between) or _GONE_BEHIND.match(text, off.span[1])
    if told is None:
        return None
    bare = off.currency is None and not off.multiplied and off.amount < _LEAST
    return (
        off.amount * _THOUSAND
        if bare and whole.amount >= _THOUSAND and not whole.amount % _LEAST
        else off.amount
    )


def of_givers(text: str, found: Sequence[MoneyMention], at: int) -> tuple[Decimal, int] | None:
    """Return what "me four grand, my brother three" comes to, and how many amounts say so."""
    first = found[at]
    told = first.currency is not None or first.multiplied
    told = told or (
        first.amount >= _LEAST
        and first.amount not in _YEARS
        and _POT_LABEL.search(text, max(0, first.span[0] - 40), first.span[0]) is not None
    )
    if first.is_range or first.amount < 1 or not told or not _gives(text, first):
        return None
    thousands = first.multiplied and not first.amount % _THOUSAND
    total, last = first.amount, at
    while last + 1 < len(found) and last - at < _MOST_GIVERS:
        one, other = found[last], found[last + 1]
        between = text[one.span[1] : other.span[0]]
        if other.is_range or len(between) > _LONGEST_BETWEEN or re.search(r"[!?\n]|\.\s", between):
            break
        if other.currency not in {None, first.currency} or other.period != first.period:
            break
        small = thousands and other.currency is None and not other.multiplied and other.amount < _LEAST
        amount = other.amount * _THOUSAND if small else other.amount
        if _ROUNDED_TO.search(between) and amount > total:
            return (amount, last - at + 2) if amount >= _LEAST else None
        if not _gives(text, other, one.span[1]):
            break
        total += amount
        last += 1
    together = _TOGETHER.search(text, max(0, first.span[0] - 90), min(len(text), found[last].span[1] + 50))
    return (total, last - at + 1) if last > at and together and total >= _LEAST else None


def _gives(text: str, mention: MoneyMention, begin: int = 0) -> bool:
    start = mention.span[0]
    return _GIVER.search(text[max(begin, start - 50) : start]) is not None


def between_two(text: str, found: Sequence[MoneyMention], at: int) -> MoneyMention | None:
    """Return the range of "not a penny under thirty thousand, not a penny over forty", None for no such."""
    if at + 1 >= len(found):
        return None
    low, high = found[at], found[at + 1]
    if (
        low.is_range
        or high.is_range
        or low.amount < _LEAST
        or (low.currency and high.currency not in {None, low.currency})
    ):
        return None
    if low.period != high.period or _LOW.search(text, max(0, low.span[0] - 40), low.span[0]) is None:
        return None
    if _HIGH.fullmatch(text, low.span[1], high.span[0]) is None:
        return None
    small = high.currency is None and not high.multiplied and high.amount < low.amount
    amount = high.amount * _THOUSAND if small else high.amount
    if not low.amount < amount <= low.amount * 20:
        return None
    return replace(
        low,
        amount=amount,
        lowest=low.amount,
        currency=low.currency or high.currency,
        span=(low.span[0], high.span[1]),
        reckoned=True,
    )

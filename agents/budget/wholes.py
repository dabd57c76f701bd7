"""Amounts told beside a greater one: a part in the thousands of its whole, and a sum with its tax."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from agents.budget.budget_words import GIVING
from agents.budget.frequency import COUNT, count_of
from agents.budget.roles import Role, role_of
from agents.money.mentions import LARGEST_UNITS, MoneyMention
from planner.domain.vocabulary import BudgetPeriod

_THOUSAND: Final = 1000
_LONGEST_BETWEEN: Final = 80
_TAX: Final = r"(?:vat|gst|hst|iva|tva|mwst|ust|sales\s+tax|tax(?:es)?|duties|levies)"
_WITHOUT_TAX: Final = re.compile(
    rf"[^.;!?\n]*?(?:\b(?:excl?(?:uding|usive(?:\s+of)?|\.)?|ex|plus|before|net(?:\s+of)?|without|not\s+"
    rf"(?:including|counting)|and)|\+)\s*(?:of\s+)?(?:the\s+)?(?:\d+\s*(?:%|per\s?cent)\s+)?(?:{_TAX})\b",
    re.IGNORECASE,
)
_NET: Final = re.compile(r"\W*(?:net|ht|before\s+tax)\b", re.IGNORECASE)
_GROSS: Final = re.compile(
    rf"\W*(?:gross\b|(?:incl?(?:uding|usive(?:\s+of)?|\.)?|with|after)\s*(?:of\s+)?(?:{_TAX})\b)",
    re.IGNORECASE,
)
_NEAR: Final = 5
"""A bare number up to so many times as large, or as small, may be told in the same thousands."""
_MOST_PARTS: Final = 100
_MOST_SUMMANDS: Final = 6
_LEFT_BEHIND: Final = re.compile(
    r"\s*(?:left(?:\s+over)?|remaining|to\s+(?:spend|play\s+with|work\s+with))\b(?!\s+(?:places?|seats?|"
    r"days?|weeks?))",
    re.IGNORECASE,
)
_COUNTED_UNITS: Final = re.compile(rf"\b{COUNT}[\s-]+(?P<unit>day|week|month)s?\b", re.IGNORECASE)
_MONTHS: Final = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=[a-z]*\b)", re.IGNORECASE
)
_LEAST_REST: Final = 100
_LEAVES: Final = re.compile(
    r"\b(?:so|leav(?:es?|ing)|left|remain(?:s|ing|der)?|i\.?e\.?|be|makes?|which\s+(?:is|makes)|"
    r"that['’]?s|that\s+is|net|"
    r"rest|for\s+media|balance|then)\b|=|→|->",
    re.IGNORECASE,
)
_PER_PART: Final = re.compile(
    r"\s*(?:(?:per|/|an?|for\s+(?:each|every)|each|every)\s+(?:of\s+the\s+)?(?:city|cities|town|market|"
    r"country|region|"
    r"state|province|county|branch|store|shop|location|site|place|flight|burst|wave|brand|line|territory|"
    r"canton|"
    r"department|district)\b|each\b|apiece\b)",
    re.IGNORECASE,
)
_SO: Final = re.compile(
    r"\b(?:so|i\.?e\.?|that['’]?s|that\s+is|which\s+(?:is|makes|means)|makes?|making|meaning|split|"
    r"spread|divided|"
    r"or|comes\s+to|roughly|equals)\b|[=(]",
    re.IGNORECASE,
)
_NOW_TOLD: Final = re.compile(
    r"\b(?:but\s+(?:we\s+)?(?:only\s+|just\s+)?(?:got|were\s+given|received|were\s+granted)|(?:(?:so|but|and)\s+)?(?:now\s+(?:it(?:['’]s|\s+is)|we(?:['’]ve\s+got|\s+have))|it(?:['’]s|"
    r"\s+is)\s+now|"
    r"we(?:['’]re|\s+are)\s+(?:now\s+)?(?:down|up)\s+to|(?:cut|brought|raised|bumped)\s+(?:it|us|that)\s+"
    r"(?:(?:down|up|back)\s+)?to))\s+(?:(?:only|just|about|at)\s+)*$",
    re.IGNORECASE,
)
_TOTAL_TOLD: Final = re.compile(
    r"\b(?:total(?:l?ing|s)?|altogether|all\s+in|overall|so|in\s+all)\s*(?:(?:of|is|:|=|that['’]?s)\s*)*$",
    re.IGNORECASE,
)
_GIVEN_ENDS: Final = re.compile(
    r"\s*(?:$|[.,;!?)(]|(?:for|in\s+total|total|altogether|overall|all\s+(?:in|told|up)|max|tops|now|"
    r"this|on|from|"
    r"at\s+(?:the\s+)?(?:very\s+)?most|and|but)\b(?!\s+[0-9]))",
    re.IGNORECASE,
)
_OPENS_BRACKET: Final = re.compile(r"[^().;!?\n]{0,20}[(\[][^()\d]{0,16}")
_CLOSES_BRACKET: Final = re.compile(r"[^().;!?\n\d]{0,24}[)\]]")
_GROSS_BEFORE: Final = re.compile(
    rf"\b(?:gross|(?:incl?(?:uding|\.)?|with)\s+(?:{_TAX}))\W*(?:is|of|at|=|:)?\W*$", re.IGNORECASE
)
_NEAR_BY: Final = 40
_LEAST_TAX: Final = Decimal("1.02")
_GREATEST_TAX: Final = Decimal("1.30")


def in_thousands_of_the_whole(text: str, mentions: Sequence[MoneyMention]) -> list[MoneyMention]:
    """Return the amounts, those that are our part of a whole in thousands counted in thousands too.

    "The pot is 200k: TV gets 150 and you 30" gives us 30,000.
    """
    found = list(mentions)
    whole: MoneyMention | None = None
    for index, mention in enumerate(found):
        if mention.multiplied or mention.amount >= _THOUSAND:
            if whole is None or mention.amount > whole.amount:
                whole = mention
            continue
        bare = mention.currency is None and mention.period is None and not mention.is_range
        scaled = mention.amount * _THOUSAND
        if whole is None or not bare or not scaled < whole.amount or whole.amount % _THOUSAND:
            continue
        if role_of(text, mention) is Role.OURS:
            found[index] = replace(mention, amount=scaled, currency=whole.currency, multiplied=True)
    return found


def in_thousands_told_elsewhere(text: str, mentions: Sequence[MoneyMention]) -> list[MoneyMention]:
    """Return the amounts; a bare small one that is given counts in the thousands that others are told in.

    "The dean signed off on 75 for the spring (last spring: 62k)" gives 75,000.
    """
    known = [
        mention.amount
        for mention in mentions
        if mention.currency is not None or mention.multiplied
        if _THOUSAND <= mention.amount <= LARGEST_UNITS and not mention.amount % _THOUSAND
    ]
    if not known:
        return list(mentions)
    return [
        replace(mention, amount=mention.amount * _THOUSAND, multiplied=True)
        if _is_given_in_thousands(text, mention, known)
        else mention
        for mention in mentions
    ]


def _is_given_in_thousands(text: str, mention: MoneyMention, known: Sequence[Decimal]) -> bool:
    start, end = mention.span
    bare = mention.currency is None and not mention.multiplied and not mention.is_range
    if not bare or not 1 < mention.amount < _THOUSAND or mention.period not in {None, BudgetPeriod.LIFETIME}:
        return False
    scaled = mention.amount * _THOUSAND
    if not any(other / _NEAR <= scaled <= other * _NEAR for other in known):
        return False
    before = text[max(0, start - 80) : start]
    if _LEFT_BEHIND.match(text, end):
        return True
    given = GIVING.search(before) or _NOW_TOLD.search(before) or _TOTAL_TOLD.search(before)
    return given is not None and _GIVEN_ENDS.match(text, end) is not None


def without_parts(text: str, mentions: Sequence[MoneyMention]) -> list[MoneyMention]:
    """Return the amounts without those of one place or one month of a total that is told beside them.

    "3k per city, so 9k" is 9,000, and "7,500 in all, so 2,500 a month" is 7,500.
    """
    summed = _taken_from(text, mentions) or _summands(mentions)
    return [
        mention
        for index, mention in enumerate(mentions)
        if index not in summed
        and not any(_is_part(text, mention, other) for other in mentions if other is not mention)
    ]


def _summands(mentions: Sequence[MoneyMention]) -> set[int]:
    """Return the indexes of neighbours that add up to the amount beside them: "25k plus 5k, so 30k"."""
    found: set[int] = set()
    for at, whole in enumerate(mentions):
        if whole.amount < _THOUSAND or whole.is_range or whole.period not in {None, BudgetPeriod.LIFETIME}:
            continue
        for step in (-1, 1):
            total, index = Decimal(0), at + step
            parts: list[int] = []
            while 0 <= index < len(mentions) and total < whole.amount and len(parts) < _MOST_SUMMANDS:
                total += abs(mentions[index].amount)
                parts.append(index)
                index += step
            if total == whole.amount and len(parts) > 1:
                found.update(parts)
    return found


def _counts_of(text: str, period: BudgetPeriod) -> set[int]:
    """Return how many days, weeks or months the message speaks of; months that it lists count too."""
    unit = {BudgetPeriod.DAILY: "day", BudgetPeriod.WEEKLY: "week"}.get(period, "month")
    counts = {
        count
        for match in _COUNTED_UNITS.finditer(text)
        if match["unit"].lower() == unit and (count := count_of(match["count"])) is not None
    }
    months = {match.group().lower() for match in _MONTHS.finditer(text)}
    return counts | ({len(months)} if unit == "month" and len(months) > 1 else set())


def _taken_from(text: str, mentions: Sequence[MoneyMention]) -> set[int]:
    """Return the indexes of a whole and of what comes off it: "25k, 5k of it for the shoot, leaves 20k"."""
    found: set[int] = set()
    for at in range(len(mentions) - 2):
        whole, off, rest = mentions[at : at + 3]
        exact = whole.amount - off.amount == rest.amount and rest.amount >= _LEAST_REST and off.amount > 0
        if exact and _LEAVES.search(text, off.span[1], rest.span[0]) and not rest.is_range:
            found.update((at, at + 1))
    return found


def _is_part(text: str, part: MoneyMention, whole: MoneyMention) -> bool:
    if not 0 < part.amount < whole.amount or whole.period not in {None, BudgetPeriod.LIFETIME}:
        return False
    times = whole.amount / part.amount
    if times != int(times) or times > _MOST_PARTS:
        return False
    first, second = sorted((part, whole), key=lambda mention: mention.span)
    between = text[first.span[1] : second.span[0]]
    if len(between) > _LONGEST_BETWEEN:
        return False
    if part.period in {BudgetPeriod.DAILY, BudgetPeriod.WEEKLY, BudgetPeriod.MONTHLY}:
        return _SO.search(between) is not None and int(times) in _counts_of(text, part.period)
    return _PER_PART.match(text, part.span[1]) is not None


def without_taxed(text: str, mentions: Sequence[MoneyMention]) -> list[MoneyMention]:
    """Return the amounts without those that are an earlier one with its tax: "£12,000 plus VAT (£14,400)"."""
    kept: list[MoneyMention] = []
    for mention in mentions:
        if not (kept and _is_taxed(text, kept[-1], mention)):
            kept.append(mention)
    return kept


def _is_taxed(text: str, net: MoneyMention, gross: MoneyMention) -> bool:
    between = gross.span[0] - net.span[1]
    if not 0 < between <= _LONGEST_BETWEEN or not net.amount > 0:
        return False
    if not _LEAST_TAX <= gross.amount / net.amount <= _GREATEST_TAX:
        return False
    if _WITHOUT_TAX.match(text, net.span[1], gross.span[0]):
        return True
    bracketed = _OPENS_BRACKET.fullmatch(text, net.span[1], gross.span[0]) is not None
    if bracketed and _CLOSES_BRACKET.match(text, gross.span[1]) is not None:
        return True
    if between <= _NEAR_BY and _GROSS_BEFORE.search(text, net.span[1], gross.span[0]):
        return True
    marked = _NET.match(text, net.span[1]) is not None
    return marked and _GROSS.match(text, gross.span[1]) is not None

"""Which of the amounts in a message are its budget."""

import re
from collections.abc import Sequence
from dataclasses import replace

from agents.budget.roles import Role, role_of
from agents.money.mentions import MoneyMention
from planner.domain.vocabulary import BudgetPeriod

_ABOUT = (
    r"(?:of|between|from|is|was|:|=|-|–|to|at|up|around|about|roughly|approximately|approx\.?|circa|ca\.?|~|≈|will|"
    r"would|should|be|limit|cap|max(?:imum)?|only|just|a|an|the|in|total|on|set|now|we|have|got|,)"
)
_STRONG_BEFORE = re.compile(
    rf"\b(?:budgets?|spend(?:ing)?|invest(?:ing|ment)?)(?:\s*{_ABOUT}(?!\w))*\s*$", re.IGNORECASE
)
_STRONG_BEHIND = re.compile(
    r"\s*(?:(?:total|media|overall|gross|net|campaign|ad|lifetime|monthly|daily|weekly|marketing|annual|"
    r"yearly|quarterly)\s+){0,2}(?:budget\b|to\s+(?:spend|invest|use|play\s+with|work\s+with)\b|in\s+(?:budget|spend)\b)",
    re.IGNORECASE,
)
_WEAK_BEFORE = re.compile(
    r"(?:^|[,;:(.!?\n–-]|\b(?:with|have|has|got|total|for|at|do|say|maybe|spend|use|need|yes|make\s+it|"
    r"capped\s+at|cap\s+it\s+at))\s*"
    r"(?:(?:about|around|approximately|roughly|up\s+to|max|maybe|a|only|just|circa|ca\.?)\s+|[~≈]\s?)?$",
    re.IGNORECASE,
)
_WEAK_BEHIND = re.compile(
    r"\s*(?:$|[,;.)!?\n]|(?:for|on|over|total|in\s+total|from|until|till|per|budget|max|across|starting|"
    r"next|this|during|please|tops|"
    r"all[\s-]in|please|in\s+(?:[A-Z]|q[1-4]|total|the))(?!\w)|in\s+(?=[A-Z]))"
)
_COUNTED = re.compile(
    r"[\s-]*(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|ads?\b|ad\s+sets?|line\s+items?|people|"
    r"persons?|users?|impressions?|"
    r"clicks?|listeners?|streams?|views?|installs?|leads?|markets?|countries|cities|stores?|employees|"
    r"followers|times|x\b|st\b|nd\b|rd\b|th\b|"
    r"(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*$|[/.-]$|\b(?:ages?|aged|q|h)\s*$",
    re.IGNORECASE,
)
_COUNT_OF_PEOPLE = re.compile(
    r"\b(?:reach|get|drive|deliver|followers?|than|hit|generate|under|over|ages?)\s*(?:\w+\s+)?$",
    re.IGNORECASE,
)
_MONEY_WORDS = re.compile(r"grand|lakh|lac|crore", re.IGNORECASE)
_PART_OF_IT = re.compile(r"\b(?:of\s+which|including|incl\.?|thereof)\s*$", re.IGNORECASE)
_OR = re.compile(r"\s*,?\s*or\s+(?:maybe\s+)?", re.IGNORECASE)
_ANY_NUMBER_BEHIND = re.compile(r"[/:.-][0-9]")


def budget_mentions(
    text: str, mentions: Sequence[MoneyMention], *, asked: bool
) -> list[tuple[MoneyMention, float]]:
    """Return the amounts that are the budget, each with how sure that is (0 to 1).

    Amounts beside a budget word win over amounts without any cue. `asked` says that the open question is
    about the budget, so that a bare number answers it.
    """
    mentions = _with_currency_of_the_alternative(text, mentions)
    sure: list[tuple[MoneyMention, float]] = []
    likely: list[tuple[MoneyMention, float]] = []
    answers: list[MoneyMention] = []
    for mention in mentions:
        role = role_of(text, mention)
        start, end = mention.span
        before = text[max(0, start - 60) : start]
        if role in {Role.PRICE, Role.PAST, Role.BID} or _PART_OF_IT.search(before):
            continue
        if mention.currency is not None or mention.unknown_currency is not None:
            (sure if role is Role.BUDGET or mention.period is not None else likely).append((mention, 1.0))
            continue
        if _COUNTED.match(text, end) or _DATED.search(before[-14:]) or _ANY_NUMBER_BEHIND.match(text, end):
            continue
        if _STRONG_BEFORE.search(before) or _STRONG_BEHIND.match(text, end):
            sure.append((mention, 1.0))
        elif _MONEY_WORDS.search(text, start, end) and not _COUNT_OF_PEOPLE.search(before):
            likely.append((mention, 0.9))
        elif asked:
            answers.append(mention)
        elif (mention.multiplied or (mention.period is BudgetPeriod.DAILY and role is Role.BUDGET)) and (
            _WEAK_BEFORE.search(before)
            and _WEAK_BEHIND.match(text, end)
            and not _COUNT_OF_PEOPLE.search(before)
        ):
            likely.append((mention, 0.7))
    if sure or likely:
        return sure or _most_likely(likely)
    return [(_answer(answers), 1.0)] if answers else []


def _with_currency_of_the_alternative(text: str, mentions: Sequence[MoneyMention]) -> list[MoneyMention]:
    """Of "15k or 20k euros" both amounts are in euros."""
    found = list(mentions)
    for index in range(len(found) - 1):
        one, other = found[index], found[index + 1]
        joined = other.currency is not None and _OR.fullmatch(text, one.span[1], other.span[0])
        if joined and one.currency is None and (one.multiplied or one.amount >= 100):
            found[index] = replace(one, currency=other.currency, confidence=other.confidence)
    return found


def _most_likely(likely: list[tuple[MoneyMention, float]]) -> list[tuple[MoneyMention, float]]:
    """An amount with a currency beats one without."""
    with_currency = [(mention, sure) for mention, sure in likely if mention.currency is not None]
    return with_currency or likely


def _answer(answers: list[MoneyMention]) -> MoneyMention:
    """Of several bare numbers the one with a multiplier answers, else the largest."""
    return max(answers, key=lambda mention: (mention.multiplied, mention.amount))

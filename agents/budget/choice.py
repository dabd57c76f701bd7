"""Which of the amounts in a message are its budget."""

import re
from collections.abc import Sequence
from dataclasses import replace

from agents.budget.budget_words import BUDGET_BEHIND, FOR_A_CAMPAIGN, GIVING
from agents.budget.price_words import PLAIN_NOUN
from agents.budget.roles import Role, role_of
from agents.budget.subjects import subject_at
from agents.budget.sums import with_sums
from agents.budget.wholes import (
    in_thousands_of_the_whole,
    in_thousands_told_elsewhere,
    without_parts,
    without_taxed,
)
from agents.money.mentions import MoneyMention
from planner.domain.vocabulary import BudgetPeriod

_ABOUT = (
    r"(?:of|between|from|is|was|:|=|-|–|to|at|up|around|about|roughly|approximately|approx\.?|circa|"
    r"ca\.?|~|≈|will|"
    r"would|should|be|limit|cap|max(?:imum)?|only|just|a|an|the|in|total|on|set|now|we|have|got|,)"
)
_STRONG_BEFORE = re.compile(
    rf"\b(?:budgets?|spend(?:ing)?|invest(?:ing|ment)?)(?:\s*{_ABOUT}(?!\w))*\s*$", re.IGNORECASE
)
_STRONG_BEHIND = re.compile(
    r"\s*(?:(?:total|media|overall|gross|net|campaign|ad|lifetime|monthly|daily|weekly|marketing|annual|"
    r"yearly|quarterly)\s+){0,2}(?:budget\b|to\s+(?:spend|invest|use|play\s+with|work\s+with)\b|"
    r"in\s+(?:budget|spend)\b)",
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
    r"all[\s-]in|please|(?:and|so|but)\s+(?:the|we|it|i|then|that|this|they|uh|um|like)|in\s+(?:[A-Z]"
    r"|q[1-4]|total|the))(?!\w)|in\s+(?=[A-Z]))"
)
_COUNTED = re.compile(
    r"[\s-]*(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|ads?\b|ad\s+sets?|line\s+items?|people|"
    r"persons?|users?|impressions?|"
    r"clicks?|listeners?|streams?|views?|installs?|leads?|markets?|countries|cities|stores?|employees|"
    r"followers|times|x\b|st\b|nd\b|rd\b|th\b)",
    re.IGNORECASE,
)
_MONTH_BEHIND = re.compile(
    r"[\s-]*(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.IGNORECASE
)
_MONTH_BEFORE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*$", re.IGNORECASE
)
_NUMBERED_BEFORE = re.compile(r"[/.-]$|\b(?:ages?|aged|q|h)\s*$", re.IGNORECASE)
_COUNT_OF_PEOPLE = re.compile(
    r"\b(?:reach|get|drive|deliver|followers?|than|hit|generate|under|over|ages?)\s*(?:\w+\s+)?$",
    re.IGNORECASE,
)
_MONEY_WORDS = re.compile(r"grand|lakh|lac|crore", re.IGNORECASE)
_OF_A_THING = re.compile(
    r"\b(?:our|the|a|an|their|its|my|his|her|of|than|another|every|each)\s*$", re.IGNORECASE
)
_SPENT = re.compile(
    r"\b(?:do|(?:go|stretch|run)(?:\s+up)?\s+to|spend|spending|pay|put|afford|have|budgets?|manage|"
    r"invest|stretch\s+to|commit|go|use|"
    r"need|want|get|"
    r"give|allocate|offer|with|at|for|about|around|roughly|say|make\s+(?:it|that))\s*(?:about\s+|"
    r"around\s+|up\s+to\s+|roughly\s+|"
    r"max\s+|only\s+|just\s+|~\s?)?$|(?:^|[.!?\n,;:(])\s*$",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"\b(?:about|around|roughly|approximately|approx\.?|circa|also|say|maybe|some|something\s+like|"
    r"such\s+as|uh+|u+m+|er+m?|eh+m?|ähm?|euh|well)\s*,?\s*$",
    re.IGNORECASE,
)
""" "... also about 4500 reais from 1 April": said of an amount that is given, not of one that is reported."""
_RUN_ON = re.compile(r"(?<![^\w\s'’-])(?:(?<=\s)|^)(?:[\w'’-]+\s+){7,}$")
_ON_AND_ON = re.compile(
    r"\s*(?:$|(?:aged?|ages|for|from|starting|people|women|men|adults|mums?|moms?|parents|between|during"
    r"|all|the\s+(?:first|whole|"
    r"last)|(?:over|in|on)\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the\s+next))\b)",
    re.IGNORECASE,
)
"""Before and behind an amount that is dictated without any stop: "... Togo 15 million francs aged 18-35"."""
_IN_A_YEAR = re.compile(
    r"\b(?:in|since|during|from|until|fy|year|vs\.?|than|early|late|mid|end\s+of)\s*-?$", re.IGNORECASE
)
_LEAST_BARE = 100
"""A smaller number without a currency or a k is a count, unless a budget word stands right beside it."""
_LEAST_GIVEN = 1000
_LONGEST_MONTH = 31
_LEAST_PER_PERIOD = 20
_MORE_THOUSANDS = re.compile(r"(?:\s*(?:and|or|/|,|&)\s*[0-9]+(?:[.,][0-9])?k\b)+", re.IGNORECASE)
_PAID_OUT = re.compile(
    r"\b(?:spend|invest|put(?:ting)?(?:\s+in)?|afford|allocate|commit|stretch\s+to|go\s+(?:up\s+)?to|"
    r"set\s+aside|"
    r"(?:can|could)\s+do|manage)\s+(?:(?:about|around|up\s+to|roughly|max|only|just)\s+)*$",
    re.IGNORECASE,
)
_WOULD_DO = re.compile(
    r"\s*(?:(?:would|should|will|might|ought\s+to)\s+(?:have\s+to\s+)?(?:do|cover|be\s+enough|suffice)|"
    r"to\s+start)\b",
    re.IGNORECASE,
)
_LEFT_FOR = re.compile(
    r"\s*(?:left|remaining|available|free)\s+(?:over\s+)?(?:for|to)\s+(?:the\s+|our\s+)?(?:campaign|ads?|"
    r"advertising|"
    r"promo|promotion|marketing|spend|invest)\b",
    re.IGNORECASE,
)
_I_CAN = re.compile(
    r"\b(?:i|we)(?:['’](?:ll|d))?\s+(?:(?:can|could|will|would|might|only|just|even)\s+)+(?:put\s+(?:in|up|"
    r"down)|spare|afford|spend|stretch\s+to|"
    r"manage|chip\s+in|go\s+(?:up\s+)?to|throw\s+in|scrape\s+together)\s+(?:about\s+|around\s+|maybe\s+)?$",
    re.IGNORECASE,
)
_TO_SHARE_OUT = re.compile(
    r"\s*,?\s*(?:for\s+(?:the\s+)?(?:next|coming|this|new)\s+(?:year|month|quarter|season|term|spring|"
    r"summer|autumn|fall|winter)|"
    r"to\s+(?:be\s+)?(?:split|spread|divide[d]?|share[d]?|spen[dt]|invest|distribute[d]?|allocate[d]?))\b",
    re.IGNORECASE,
)
""" "We have 30,000 for next year, to be spread": money by what is done with it."""
_SENTENCE_BEGINS = re.compile(
    r"(?:^|[.!?;]\s|\n)\s*(?:(?:and|or|so|then|just|only|about|around|max)\s+)*$", re.IGNORECASE
)
_SENTENCE_ENDS = re.compile(r"\s*(?:$|[.!?;](?=\s|$)|\n)")
_OTHERS_BEHIND = re.compile(r"[\s-]*(?:\+|plus\s+(?:people|followers|fans|users))", re.IGNORECASE)
_AND_ANOTHER = re.compile(
    r"(?:\s*\([^()\n]{1,20}\))?\s*(?:,|/|&|\b(?:and|or|then|to|vs\.?|versus)\b|,\s*(?:and|or"
    r"|then))\s*(?:(?:about|around|some|even|up\s+to|another)\s+)?",
    re.IGNORECASE,
)
_PART_OF_IT = re.compile(r"\b(?:of\s+which|including|incl\.?|thereof)\s*$", re.IGNORECASE)
_OF_IT = re.compile(r"\s*of\s+(?:it|that|this|those)\b", re.IGNORECASE)
_OR = re.compile(r"\s*,?\s*or\s+(?:maybe\s+)?", re.IGNORECASE)
_SORRY = re.compile(
    r"^[^\n]{0,40}?\b(?:sorry|correction|no,?\s+wait|wait,?\s+no|i\s+mean|i\s+meant|scratch\s+that|"
    r"make\s+that|pardon|typo|oops)\b"
    r"[^\n]{0,30}$",
    re.IGNORECASE,
)
_CUT_TO = re.compile(
    r"(?:\b(?:cut|cuts|brought|trimmed|reduced|knocked|slashed|whittled|dropped|lowered|raised|bumped|upped|"
    r"talked|beaten|moved|lifted|pushed|revised|adjusted|changed|corrected|increased|shrunk|shrank)\s+"
    r"(?:(?:it|that|this|us|me|them|back|down|up|the\s+(?:budget|figure|sum|amount|"
    r"number))\s+){0,3}(?:to|at)|"
    r"\b(?:so|but|and|then)\s+(?:(?:it|that)(?:['’]s|\s+is|\s+became|\s+got)\s+(?:now|down\s+to|up\s+to)|"
    r"now(?:\s+(?:it(?:['’]s|\s+is)|we(?:['’]re|\s+are|\s+have|['’]ve\s+got)|there(?:['’]s|\s+is)|i\s+have))?"
    r"|we(?:['’]re|\s+are)\s+(?:now\s+|down\s+|up\s+)+(?:to|at|on)|(?:we\s+)?(?:ended|"
    r"wound)\s+up\s+(?:with|at|on)|"
    r"in\s+the\s+end\s+(?:it(?:['’]s|\s+is|\s+was)|we\s+got))|"
    r"\b(?:wants?\s+to\s+(?:go\s+down|come\s+down|cut|get\s+down|drop)|went\s+down|came\s+down|fell|"
    r"shrank)\s+"
    r"(?:it\s+)?to|"
    r"\bbut\s+(?:we\s+|they\s+)?(?:only\s+|just\s+)?(?:got|were\s+given|was\s+given|received|were\s+granted|gave\s+us))"
    r"(?:\s+(?:only|just|about|around|a|an|more\s+like))*\s*$",
    re.IGNORECASE,
)
"""What makes of an amount the next: "we asked for 40k, they cut it down to 25k"."""
_LONGEST_CHANGE = 60
_OPTIONS = re.compile(
    r"\b(?:options?|versions?|variants?|variations?|scenarios?|alternatives?|proposals?|quotes?|tiers?|"
    r"levels?|plans|budgets|"
    r"compare|comparing|comparison|both|either|price\s+(?:up\s+)?|choice)\b[^.;!?\n]{0,50}$",
    re.IGNORECASE,
)
_NEXT_OPTION = re.compile(
    r"\s*(?:,|;|\b(?:and|or|vs\.?|versus|with|to|against|as\s+well\s+as|plus)\b|/|&|\s|\b(?:the\s+other|"
    r"another|one|"
    r"the\s+(?:second|third|next|last)|a\s+(?:second|third)|(?:option|version|plan|variant|"
    r"scenario)\s+\w{1,3}|[a-d]|[2-4])\b"
    r"(?:\s+one)?|\b(?:at|for|of|on|around|about|with|budget|option|version|plan|scenario)\b|[:=(–-]|"
    r"\)){1,8}\s*",
    re.IGNORECASE,
)
_LEAST_OPTION = 100
_FROM = re.compile(r"\bfrom\s*$", re.IGNORECASE)
_TO = re.compile(r"\s*(?:(?:up\s+|down\s+)?to|->|→)\s*(?:about\s+|around\s+)?", re.IGNORECASE)
_AGES_BEHIND = re.compile(
    r"\s*(?:-|–|to|till|until|through|and)\s*[1-9][0-9]\b(?!\s?(?:k|m|thousand|grand|hundred|million|"
    r"lakh|[$€£₹]|eur|usd|gbp|"
    r"dollars?|pounds?|bucks|quid)\b|[.,]?[0-9])",
    re.IGNORECASE,
)
_ANY_NUMBER_BEHIND = re.compile(r"[/:.-][0-9]")


def budget_mentions(  # noqa: PLR0912  # one branch for each reason to pass an amount over
    text: str, mentions: Sequence[MoneyMention], *, asked: bool, year: int | None = None
) -> list[tuple[MoneyMention, float]]:
    """Return the amounts that are the budget, each with how sure that is (0 to 1).

    An amount beside a budget word wins over one that merely stands there. `asked` says that the open
    question is about the budget, so that a bare number answers it; `year` is the present one.
    """
    found: list[tuple[Role, MoneyMention, float]] = []
    answers: list[MoneyMention] = []
    listed = without_taxed(text, _with_currency_of_the_alternative(text, mentions))
    listed = in_thousands_told_elsewhere(text, in_thousands_of_the_whole(text, listed))
    listed = without_parts(text, with_sums(text, listed, year=year))
    options = _options(text, listed)
    if options:
        return [(option, 1.0) for option in options]
    other: tuple[Role, int] | None = None
    for index, mention in enumerate(listed):
        start, end = mention.span
        before = text[max(0, start - 60) : start]
        role = role_of(text, mention, year=year)
        if other is not None and role < Role.BUDGET and _AND_ANOTHER.fullmatch(text, other[1], start):
            role = other[0]  # "agencies quoted us 15k and 22k"
        other = (
            (role, end)
            if role < Role.LOOSE and role is not Role.SENTENCE and role is not Role.UNKNOWN
            else None
        )
        if mention.reckoned and role is not Role.PAST:
            role = Role.BUDGET
        following = listed[index + 1] if index + 1 < len(listed) else None
        if following is not None and (
            _from_to(text, mention, following) or _corrected(text, mention, following)
        ):
            continue
        part = _PART_OF_IT.search(before) or _OF_IT.match(text, end)
        if role is Role.SENTENCE and _alone_and_about(text, mention, listed, before):
            role = Role.LOOSE
        if not role.may_be_budget or (part and (role is not Role.OURS or subject_at(text, end, bare=True))):
            continue
        if mention.currency is not None or mention.unknown_currency is not None:
            found.append((role, mention, 1.0))
        elif mention.reckoned:
            found.append((role, mention, 0.8))
        elif _is_counted(text, mention, before):
            continue
        elif (sure := _sure_without_currency(text, mention, role, before)) is not None:
            found.append((role, mention, sure))
        elif asked:
            answers.append(mention)
    if found:
        return _best(found)
    return [(_answer(answers), 1.0)] if answers else []


def _alone_and_about(text: str, mention: MoneyMention, listed: Sequence[MoneyMention], before: str) -> bool:
    """Whether a sentence without stops comes to its one amount: "... also about 4500 reais from 1 April"."""
    only = mention.currency is not None and sum(other.currency is not None for other in listed) == 1
    if (
        only
        and mention.amount >= _LEAST_GIVEN
        and _RUN_ON.search(before)
        and _ON_AND_ON.match(text, mention.span[1])
    ):
        return True
    return only and bool(_AROUND.search(before)) and _WEAK_BEHIND.match(text, mention.span[1]) is not None


def _options(text: str, listed: Sequence[MoneyMention]) -> list[MoneyMention]:
    """Return the amounts between which a message wants to choose: "two options, one at 20k, the other at
    35k"."""
    amounts = [
        mention
        for mention in listed
        if mention.amount >= _LEAST_OPTION
        and (mention.currency or mention.multiplied or mention.amount >= _LEAST_GIVEN)
    ]
    for first in range(len(amounts) - 1):
        start = amounts[first].span[0]
        if _OPTIONS.search(text, max(0, start - 90), start) is None or text[start - 1 : start] in set("-/#"):
            continue
        last = first
        while last + 1 < len(amounts) and _NEXT_OPTION.fullmatch(
            text, amounts[last].span[1], amounts[last + 1].span[0]
        ):
            last += 1
        chosen = amounts[first : last + 1]
        units = {option.currency for option in chosen if option.currency}
        if len(chosen) > 1 and len({option.amount for option in chosen}) == len(chosen) and len(units) <= 1:
            unit = units.pop() if units else None
            return [option if option.currency else replace(option, currency=unit) for option in chosen]
    return []


def _from_to(text: str, mention: MoneyMention, following: MoneyMention) -> bool:
    """Whether the amount is the old one of "from 50k to 75k"."""
    start, end = mention.span
    return bool(
        _FROM.search(text[max(0, start - 12) : start]) and _TO.fullmatch(text, end, following.span[0])
    )


def _corrected(text: str, mention: MoneyMention, following: MoneyMention) -> bool:
    """Whether the writer takes the amount back for the next: "1.2m... sorry, 12m", "40k, they cut it to
    25k"."""
    end, start = mention.span[1], following.span[0]
    return _SORRY.fullmatch(text, end, start) is not None or (
        _CUT_TO.search(text, end, min(start, end + _LONGEST_CHANGE)) is not None
        and start - end <= _LONGEST_CHANGE
    )


def _is_counted(text: str, mention: MoneyMention, before: str) -> bool:
    """Whether a number without a currency counts something, or is part of a date."""
    end = mention.span[1]
    day = not mention.multiplied and mention.period is None  # "5 June", and not "5k a month June to August"
    dated = day and (mention.amount <= _LONGEST_MONTH or _is_year(mention))  # and not "28 February. 8,500"
    return bool(
        _COUNTED.match(text, end)
        or (day and _MONTH_BEHIND.match(text, end))
        or (dated and _MONTH_BEFORE.search(before[-14:]))
        or _NUMBERED_BEFORE.search(before[-14:])
        or _ANY_NUMBER_BEHIND.match(text, end)
        or (day and mention.amount < _LEAST_BARE and _AGES_BEHIND.match(text, end))
    )


def _sure_without_currency(  # noqa: PLR0911  # one return for each shape it recognises
    text: str, mention: MoneyMention, role: Role, before: str
) -> float | None:
    """Return how sure a number without a currency is the budget, None when it is not taken for it."""
    start, end = mention.span
    if _is_year(mention) and _IN_A_YEAR.search(before):
        return None
    if role is Role.OURS or _STRONG_BEFORE.search(before) or _STRONG_BEHIND.match(text, end):
        return 1.0
    if _COUNT_OF_PEOPLE.search(before):
        return None
    if _MONEY_WORDS.search(text, start, end):
        return None if PLAIN_NOUN.match(text, end) else 0.9
    if mention.multiplied or _thousands_in_words(mention):
        counted = PLAIN_NOUN.match(_listed_on(text, end)) and not BUDGET_BEHIND.match(text, end)
        if counted or _OTHERS_BEHIND.match(text, end):
            return None
        meant = (
            role >= Role.MEANT
            or _WEAK_BEFORE.search(before)
            or _WEAK_BEHIND.match(text, end)
            or role >= Role.PLAIN
        )
        own = role >= Role.BUDGET or not _OF_A_THING.search(before)
        return 0.7 if meant and own else None
    if role >= Role.BUDGET and mention.amount >= _LEAST_BARE and not _is_year(mention):
        return 0.8
    if (
        role >= Role.MEANT
        and mention.amount >= _LEAST_GIVEN
        and GIVING.search(before)
        and not _is_year(mention)
    ):
        return 0.7
    if role >= Role.PLAIN and mention.amount >= _LEAST_GIVEN and not _is_year(mention):
        alone = not (text[:start] + text[end:]).strip(" .!?")
        by_itself = _SENTENCE_BEGINS.search(before) and _SENTENCE_ENDS.match(text, end) and not alone
        if by_itself or (
            role >= Role.MEANT
            and (
                _PAID_OUT.search(before)
                or _TO_SHARE_OUT.match(text, end)
                or FOR_A_CAMPAIGN.match(text, end)
                or _WOULD_DO.match(text, end)
            )
            and not PLAIN_NOUN.match(text, end)
        ):
            return 0.6
    if (
        role >= Role.MEANT
        and mention.amount >= _LEAST_BARE
        and _I_CAN.search(before)
        and _SENTENCE_ENDS.match(text, end)
    ):
        return 0.6
    spent = mention.period is not None and role >= Role.PLAIN and mention.amount >= _LEAST_PER_PERIOD
    told = _SPENT.search(before) or not before.strip() or _LEFT_FOR.match(text, end)
    return 0.7 if spent and told else None


def _thousands_in_words(mention: MoneyMention) -> bool:
    """Whether the amount is spelled out and of money's size: "nine thousand all up"."""
    return mention.in_words and mention.amount >= _LEAST_GIVEN and not _is_year(mention)


def _listed_on(text: str, offset: int) -> str:
    """Return what follows the last of "5k and 10k runners"."""
    more = _MORE_THOUSANDS.match(text, offset)
    return text[more.end() if more is not None else offset :][:40]


def _is_year(mention: MoneyMention) -> bool:
    return mention.span[1] - mention.span[0] == 4 and 1900 <= mention.amount <= 2100


def _best(found: list[tuple[Role, MoneyMention, float]]) -> list[tuple[MoneyMention, float]]:
    """Keep the surest; an amount per period and a total may stand side by side, and are compared later."""
    with_currency = [item for item in found if item[1].currency is not None]
    if with_currency and max(role for role, _, _ in found) < Role.BUDGET:
        found = with_currency
    if any(mention.currency for _, mention, _ in found):
        found = [item for item in found if not _is_small_count(item[1])]
    top = max(role for role, _, _ in found)
    best = [item for item in found if item[0] is top]
    periods = {_period_of(mention) for _, mention, _ in best}
    best += [
        item
        for item in found
        if item[0] is not top
        and item[0] >= Role.MEANT
        and _period_of(item[1]) not in periods
        and Role.BUDGET in {top, item[0]}
    ]
    best.sort(key=lambda item: item[1].span)
    return [(mention, sure) for _, mention, sure in best]


def _is_small_count(mention: MoneyMention) -> bool:
    return mention.currency is None and not mention.multiplied and mention.amount < _LEAST_BARE


def _period_of(mention: MoneyMention) -> BudgetPeriod:
    return mention.period or BudgetPeriod.LIFETIME


def _with_currency_of_the_alternative(text: str, mentions: Sequence[MoneyMention]) -> list[MoneyMention]:
    """Of "15k or 20k euros" both amounts are in euros."""
    found = list(mentions)
    for index in range(len(found) - 1):
        one, other = found[index], found[index + 1]
        joined = other.currency is not None and _OR.fullmatch(text, one.span[1], other.span[0])
        if joined and one.currency is None and (one.multiplied or one.amount >= 100):
            found[index] = replace(one, currency=other.currency, confidence=other.confidence)
    return found


def _answer(answers: list[MoneyMention]) -> MoneyMention:
    """Of several bare numbers the one with a multiplier answers, else the largest."""
    return max(answers, key=lambda mention: (mention.multiplied, mention.amount))

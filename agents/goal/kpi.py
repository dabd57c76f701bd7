"""Reads the target of a goal: a price per result that must not be exceeded, or a count of results."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from agents.goal.clauses import Clauses
from agents.goal.clues import Clue, bare_nouns, longest
from agents.goal.told import told_figure
from agents.goal.wish_words import REPORT
from agents.money.mentions import MoneyMention, find_money
from agents.reading import ReadingContext
from agents.spans import Span, overlap
from planner.domain.brief import KpiKind, KpiTarget
from planner.domain.money import Money
from planner.domain.vocabulary import DeliveryGoal

_D = DeliveryGoal


# Price per result -> the goal that it implies.
_PRICES: Final = tuple(
    (goal, kind, re.compile(pattern))
    for goal, kind, pattern in (
        (
            _D.CONVERSIONS,
            KpiKind.COST_PER_CONVERSION,
            r"\b(?:target |max(?:imum)? |average |a )?(?:cpa|cac|cost[- ]per[- ](?:acquisition|action|"
            r"purchase|sale|conversion|order|customer)|cpo)\b",
        ),
        (
            _D.LEADS,
            KpiKind.COST_PER_LEAD,
            r"\b(?:target |max(?:imum)? )?(?:cpl|cost[- ]per[- ](?:leads?|sign-?ups?|registrations?|"
            r"enquiry|inquiry|trial))\b",
        ),
        (
            _D.APP_INSTALLS,
            KpiKind.COST_PER_INSTALL,
            r"\b(?:target |max(?:imum)? )?(?:cpi|cost[- ]per[- ](?:app[- ])?(?:installs?|downloads?))\b",
        ),
        (_D.CLICKS, KpiKind.COST_PER_CLICK, r"\b(?:target |max(?:imum)? )?(?:cpc|cost[- ]per[- ]clicks?)\b"),
        (
            _D.VIDEO_VIEWS,
            KpiKind.COST_PER_VIEW,
            r"\b(?:target |max(?:imum)? )?(?:cpcv|cpv|cost[- ]per[- ](?:completed[- ])?(?:video[- "
            r"])?views?)\b",
        ),
    )
)
_RESULT_KINDS: Final = {
    _D.CONVERSIONS: KpiKind.COST_PER_CONVERSION,
    _D.LEADS: KpiKind.COST_PER_LEAD,
    _D.APP_INSTALLS: KpiKind.COST_PER_INSTALL,
    _D.CLICKS: KpiKind.COST_PER_CLICK,
    _D.VIDEO_VIEWS: KpiKind.COST_PER_VIEW,
}
_PER_RESULT_GAP: Final = re.compile(
    r"\s*(?:at|for|under|below|@|,? at (?:most|about|around|roughly|no more than)|for (?:under|less "
    r"than))\s*(?:a (?:cost|price) of )?(?:about |around |roughly |~)?"
)
_PRICE_GAP: Final = re.compile(
    r"\s*(?:target|goal|ceiling|cap)?\s*(?:of|is|under|below|at|:|=|around|about|~|max(?:imum)?|at most|no "
    r"more than|less than|not above|<=?|should be|to be|to)?\s*(?:of|under|below|at most|about|around|"
    r"max)?\s*"
)
_COUNT: Final = re.compile(
    r"(?<![\w.,$€£])(?P<number>\d{1,3}(?:[,. ]\d{3})+|\d+(?:\.\d+)?)\s?(?P<factor>k|m|mm|mn|thousand|"
    r"million)?\+?\s+(?:(?:new|free|qualified|unique|different|more|app|trial|newsletter|online|completed|"
    r"video|website|page|site|paying|podcast)\s+){0,3}(?P<noun>sign-?ups?|signups|leads|registrations|"
    r"installs|downloads|clicks|views|page views|visits|streams|listens|plays|purchases|orders|sales|"
    r"conversions|customers|trials|subscribers|enquiries|inquiries|impressions|people|users|listeners|"
    r"adults|women|men|appointments|demos|bookings)\b"
)
_FACTORS: Final = {
    None: 1,
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "mm": 1_000_000,
    "mn": 1_000_000,
    "million": 1_000_000,
}
_COUNT_GOALS: Final = tuple(
    (goal, frozenset(words.split()))
    for goal, words in (
        (
            _D.LEADS,
            "signup signups sign-up sign-ups lead leads registrations trials enquiries inquiries "
            "appointments demos subscribers",
        ),
        (_D.APP_INSTALLS, "installs downloads"),
        (_D.CLICKS, "clicks"),
        (_D.PAGE_VIEWS, "visits"),
        (_D.VIDEO_VIEWS, "views"),
        (_D.STREAMS, "streams listens plays"),
        (_D.CONVERSIONS, "purchases orders sales conversions customers bookings"),
        (_D.IMPRESSIONS, "impressions"),
        (_D.REACH, "people users listeners adults women men"),
    )
)


@dataclass(frozen=True, slots=True)
class Target:
    """A target, the goal that it implies, and where it stands."""

    goal: DeliveryGoal
    kpi: KpiTarget
    span: Span


def read_target(context: ReadingContext, folded: str, clues: Sequence[Clue]) -> Target | None:
    """Read the target of one message, None when it states none.

    Args:
        context: The message.
        folded: The same, folded.
        clues: Words that point at a goal: a count or price beside them is a target.
    """
    if not any(letter.isdigit() for letter in folded):
        return None
    money = find_money(
        context.message,
        country_codes=context.country_codes,
        advertiser_currency=context.advertiser.currency,
        bare=True,
    )
    counted = None
    clauses = Clauses.of(folded)
    for match in _COUNT.finditer(folded):
        goal = next(goal for goal, nouns in _COUNT_GOALS if match["noun"].removeprefix("page ") in nouns)
        beside = any(
            clue.goal is goal and (overlap(clue.span, match.span()) or 0 <= match.start() - clue.span[1] < 24)
            for clue in clues
        )
        price = next((m for m in money if _PER_RESULT_GAP.fullmatch(folded, match.end(), m.span[0])), None)
        if (not beside and (price is None or goal is _D.REACH)) or _told_aside(folded, match.start()):
            continue
        if told_figure(clauses, match.start()):
            continue
        number = re.sub(r"[,. ](?=\d{3}(?:\D|$))", "", match["number"])
        count = int(Decimal(number) * _FACTORS[match["factor"]])
        kind = _RESULT_KINDS.get(goal)
        if price is not None and kind is not None:
            return Target(
                goal,
                KpiTarget(kind=kind, ceiling=_money(context, price), count=count),
                (match.start(), price.span[1]),
            )
        counted = counted or Target(goal, KpiTarget(kind=KpiKind.COUNT, count=count), match.span())
    for goal, kind, pattern in _PRICES:
        for match in pattern.finditer(folded):
            price = _price_beside(folded, match, money)
            if price is not None and not _accounted(folded, match.end(), price.span):
                span = (min(match.start(), price.span[0]), max(match.end(), price.span[1]))
                return Target(goal, KpiTarget(kind=kind, ceiling=_money(context, price)), span)
    for price in money:
        per = _PER_RESULT.match(folded, price.span[1])
        if per is not None:
            goal = _COUNT_GOAL_OF[per["noun"]]
            return Target(
                goal,
                KpiTarget(kind=_RESULT_KINDS[goal], ceiling=_money(context, price)),
                (price.span[0], per.end()),
            )
    named = list(bare_nouns(folded)) if money else []
    for clue in [*clues, *longest(named)]:
        kind = _RESULT_KINDS.get(clue.goal)
        price = next((m for m in money if _EACH_GAP.fullmatch(folded, clue.span[1], m.span[0])), None)
        if kind is not None and price is not None and (price.currency or _EACH.match(folded, price.span[1])):
            kpi = KpiTarget(kind=kind, ceiling=_money(context, price))
            return Target(clue.goal, kpi, (clue.span[0], price.span[1]))
    return counted


def _told_aside(folded: str, at: int) -> bool:
    """Whether a count stands in brackets that report what was: "(310,000 sign-ups, $9m last year)"."""
    opened = folded.rfind("(", max(0, at - 40), at)
    closed = folded.find(")", at, at + 90)
    inside = opened > folded.rfind(")", 0, at) and closed > at
    return inside and REPORT.search(folded, opened, closed) is not None


_OF_ACCOUNTS: Final = re.compile(
    r"[^.;!?\n]{0,60}\b(?:ltv|clv|cltv|lifetime value|churn|arpu|aov|margins?|average (?:basket|order))\b"
)
_STANDS_AT: Final = re.compile(
    r" (?:(?:currently|now|today|usually) )?(?:sits|stands|runs|hovers|was|has been|came|comes|is "
    r"(?:currently|"
    r"now|running|at))\b"
)


def _accounted(folded: str, at: int, price: Span) -> bool:
    """Whether a price per result is what the business pays today: "our CAC is $38, LTV $210"."""
    if _STANDS_AT.match(folded, at):
        return True
    return folded.startswith(" is ", at) and _OF_ACCOUNTS.match(folded, price[1]) is not None


_COUNT_GOAL_OF: Final = {
    noun: goal
    for goal, nouns in (
        (_D.APP_INSTALLS, "install download"),
        (_D.CLICKS, "click"),
        (_D.LEADS, "lead sign-up signup registration enquiry inquiry trial"),
        (_D.CONVERSIONS, "sale purchase order customer acquisition conversion"),
        (_D.VIDEO_VIEWS, "view"),
    )
    for noun in nouns.split()
}
_PER_RESULT: Final = re.compile(
    rf"\s*(?:per|an?|/|for (?:each|every))\s*(?:(?:app|new|completed|video|qualified|"
    rf"paying)\s+)?(?P<noun>{'|'.join(_COUNT_GOAL_OF)})\b"
)
_EACH_GAP: Final = re.compile(
    r"\s*(?:at|for|under|below|@)\s*(?:about |around |under |max(?:imum)? |most |no more than |less than )*"
)
_EACH: Final = re.compile(r"\s*(?:each|apiece|per \w+|a piece|a head)\b")


def _price_beside(folded: str, match: re.Match[str], money: list[MoneyMention]) -> MoneyMention | None:
    for mention in money:
        if mention.span[0] >= match.end() and _PRICE_GAP.fullmatch(folded, match.end(), mention.span[0]):
            return mention
        if mention.span[1] <= match.start() and not folded[mention.span[1] : match.start()].strip():
            return mention
    return None


def _money(context: ReadingContext, mention: MoneyMention) -> Money:
    behind = context.message[mention.span[1] : mention.span[1] + 8]
    amount = mention.amount / 100 if _CENTS.match(behind.lower()) else mention.amount
    return Money.of(amount, mention.currency or context.advertiser.currency)


_CENTS: Final = re.compile(r"\s?(?:cents?|ct|c|p|pence)\b")

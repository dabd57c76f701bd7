"""Plans told backwards: so many results at so much each ("2,000 leads at €40"); a budget follows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from agents.money.mentions import MoneyMention
from agents.money.numbers import Number, find_numbers, multiplier_behind, multiplier_value
from agents.spans import Span, overlap

RESULT_NOUNS: Final = (
    r"sign[- ]?ups?|leads?|registrations?|installs?|installations?|downloads?|clicks?|(?:page\s+|"
    r"video\s+|completed\s+)?views?|"
    r"visits?|visitors|streams|listens|plays|purchases?|orders?|sales|conversions?|customers?|"
    r"trials?|trial\s+starts|"
    r"subscribers?|subscriptions|enquiries|inquiries|enquiry|inquiry|appointments?|demos?|bookings?|"
    r"requests?|"
    r"applications?|applicants?|test\s+drives?|starts|quotes?|consultations?|members|memberships|donors|"
    r"donations|reservations|acquisitions|actions|results|users|checkouts|accounts|opens|candidates|"
    r"impressions|imps|impr\.?|ad\s+plays|exposures|contacts|quote\s+requests|viewings?|meetings|"
    r"calls|policies|contracts"
)
_NOUN: Final = (
    r"(?:(?!(?:at|for|and|with|by|in|on|of|to|from|per|or|is|are|we|days?|weeks?|months?|years?)\b)"
    rf"[\w'’-]+\s+){{0,4}}?(?:\w+-)?(?P<noun>{RESULT_NOUNS})\b"
)
_COUNTED: Final = re.compile(rf"\+?\s+(?:of\s+)?{_NOUN}", re.IGNORECASE)
_OF_THEM: Final = re.compile(r"\s+(?:of\s+(?:them|those|these)|in\s+all|in\s+total|pieces)\b", re.IGNORECASE)
_EACH: Final = re.compile(
    rf"\s*(?:each\b|apiece\b|a\s+(?:piece|pop|head)\b|for\s+(?:each|every)\b|(?:per|/|an?|"
    rf"for\s+(?:one|an?)|for)\s*"
    rf"(?:(?:new|single|qualified|completed|app|paid|valid|of\s+(?:them|those)|"
    rf"such)\s+)*(?:{RESULT_NOUNS}|one|piece|result|head|"
    r"of\s+(?:them|those)|person|sale|acquisition|cpm|thousand|mille|1[.,]?000)s?\b)",
    re.IGNORECASE,
)
_PRICE_LEAD: Final = re.compile(
    r"\b(?P<measure>CPA|CAC|CPL|CPI|CPC|CPCV|CPV|CPO|(?:cost|price)\s+per\s+[\w-]+(?:\s+(?:start|"
    r"request|drive|view))?)\b"
    r"(?:\s*(?:[:=<≤@]|\b(?:is|of|at|under|below|max(?:imum)?|target|goal|no\s+more\s+than|up\s+to|"
    r"around|about|should\s+be|"
    r"must\s+be|stay|not\s+above|ceiling|cap|most|to|be|would))){0,4}\s*$",
    re.IGNORECASE,
)
_ONE_COSTS_US: Final = re.compile(
    r"\b(?:an?|each|every|one|per)\s+(?:(?:new|single|qualified|paying|completed)\s+)?[\w-]+\s+"
    r"(?:costs?|sets?|runs?|stands?)\s+(?:us|me)\s+(?:back\s+)?(?:in\s+at\s+)?(?:(?:about|around|roughly|"
    r"some|on\s+average|typically|usually|normally|at\s+most|up\s+to)\s+)*$",
    re.IGNORECASE,
)
""" "A joiner costs us £15": what one result costs, whatever it is called."""
_PRICE_TRAIL: Final = re.compile(
    r"\s*(?:target\s+|max(?:imum)?\s+)?(?:CPA|CAC|CPL|CPI|CPC|CPCV|CPV|CPO)\b", re.IGNORECASE
)
_CPM_LEAD: Final = re.compile(
    r"\be?CPM\b(?:\s*(?:[:=<≤@]|\b(?:is|of|at|under|below|max(?:imum)?|around|about))){0,3}\s*$",
    re.IGNORECASE,
)
_CPM_TRAIL: Final = re.compile(r"\s*(?:e?CPM\b|(?:per|/|a)\s*(?:thousand|mille|1[.,]?000)\b)", re.IGNORECASE)
_AT: Final = re.compile(
    r"[^.;:!?\n\d]{0,40}?(?:\bat|\bfor|@|\bunder|\bbelow|\bcosting|\bpaying|\bmax(?:imum)?|"
    r"\bno\s+more\s+than|\bat\s+most)"
    r"(?:\s+(?:about|around|roughly|max(?:imum)?|a|an?\s+(?:cost|price)\s+of|most|no\s+more\s+than|"
    r"not\s+more\s+than|"
    r"less\s+than|under|below|up\s+to|the\s+most|~))*\s*",
    re.IGNORECASE,
)
_CEILING: Final = re.compile(
    r"\b(?:max(?:imum)?|at\s+most|no\s+more\s+than|not\s+more\s+than|under|below|less\s+than|up\s+to|"
    r"ceiling|cap|not\s+above)\b|[<≤]",
    re.IGNORECASE,
)
_NOT_OURS: Final = re.compile(
    r"\b(?:last|previous|earlier|currently|at\s+present|existing|sold|drew|had|got|were|was|did|brought|generated|delivered|already|"
    r"so\s+far|in\s+20[0-9]{2}|"
    r"used\s+to|competitor\w*|rival\w*|average)\b[^.;!?\n]*$"
    r"|\b(?:we|i|they)(?:\s+have|['’]ve(?:\s+got)?)\s+(?:(?:about|around|some|over)\s+)?$",
    re.IGNORECASE,
)
_OF_TODAY: Final = re.compile(
    r"\b(?:(?:current(?:ly)?|present|today['’]s|existing|usual(?:ly)?|historic(?:al)?|actual)\s+(?:\w+\s+)?"
    r"(?:CPA|CAC|CPL|CPI|CPC|CPCV|CPV|CPO|CPM|(?:cost|price)s?\s+per)|(?:CPA|CAC|CPL|CPI|CPC|CPCV|CPV|CPO|"
    r"CPM|(?:cost|price)\s+"
    r"per\s+\w+)\s+(?:current(?:ly)?|at\s+present|today|so\s+far|elsewhere))\b[^.;!?\n]*$",
    re.IGNORECASE,
)
"""A price that is paid today, elsewhere, and not the one to reach."""
_CENTS: Final = re.compile(r"\s?(?:cents?|ct|c|p|pence)\b", re.IGNORECASE)
_THOUSAND: Final = Decimal(1000)


@dataclass(frozen=True, slots=True)
class ReversePlan:
    """So many results at so much each.

    Attributes:
        count: Results wanted.
        price: Money for one result; for impressions for one thousand. Its amount is in units.
        noun: The result in the words of the message, lower case; empty for "of them".
        per_thousand: Whether the price is for a thousand.
        ceiling: Whether the price is an upper limit and not what is expected.
        span: From the first of count and price to behind the second.
    """

    count: int
    price: MoneyMention
    noun: str
    per_thousand: bool
    ceiling: bool
    span: Span

    @property
    def total(self) -> Decimal:
        """What all the results come to, in units of the price's currency."""
        return self.price.amount * self.count / (_THOUSAND if self.per_thousand else 1)


@dataclass(frozen=True, slots=True)
class _Count:
    value: int
    noun: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Price:
    mention: MoneyMention
    per_thousand: bool
    span: Span


def find_reverse_plan(text: str, mentions: Sequence[MoneyMention]) -> ReversePlan | None:
    """Return the plan told backwards in `text`, None without a count, without a price, or with several.

    Args:
        text: The message.
        mentions: Its amounts, those without a currency too.
    """
    counts = _counts(text)
    if not counts:
        return None
    prices = _prices(text, mentions, counts)
    counts = [
        count for count in counts if not any(overlap(count.span, price.mention.span) for price in prices)
    ]
    if len({(price.mention.amount, price.mention.currency) for price in prices}) != 1:
        return None
    price = prices[0]
    fitting = [
        count for count in counts if _is_impression(count.noun) == price.per_thousand or not count.noun
    ]
    if len({count.value for count in fitting}) != 1:
        return None
    count = fitting[0]
    start, end = min(count.span[0], price.span[0]), max(count.span[1], price.span[1])
    ceiling = _CEILING.search(text, max(0, price.span[0] - 24), price.mention.span[0] + 1) is not None
    return ReversePlan(count.value, price.mention, count.noun, price.per_thousand, ceiling, (start, end))


def find_count(text: str) -> tuple[int, Span] | None:
    """Return the one count of results that a message names ("10,000 of them") and where, else None."""
    counts = _counts(text)
    return (counts[0].value, counts[0].span) if len({count.value for count in counts}) == 1 else None


def find_unit_price(text: str, mentions: Sequence[MoneyMention]) -> MoneyMention | None:
    """Return the one price for a single result that a message names ("30 euros each"), else None."""
    prices = [price for price in _prices(text, mentions, ()) if not price.per_thousand]
    same = len({(price.mention.amount, price.mention.currency) for price in prices}) == 1
    return prices[0].mention if same else None


def _is_impression(noun: str) -> bool:
    return noun.startswith(("imp", "ad play", "exposure", "contact"))


def _counts(text: str) -> list[_Count]:
    found = []
    for number in find_numbers(text):
        value, end = _multiplied(text, number)
        noun = _COUNTED.match(text, end)
        them = _OF_THEM.match(text, end)
        start = number.span[0]
        if (noun is None and them is None) or value != int(value) or value < 2:  # one result is no plan
            continue
        if text[max(0, start - 1) : start] in set("$€£¥₹#+-/") or _NOT_OURS.search(
            text[max(0, start - 60) : start]
        ):
            continue
        matched = noun or them
        words = re.sub(r"\s+", " ", noun["noun"].lower()) if noun is not None else ""
        found.append(_Count(int(value), words, (start, matched.end() if matched else end)))
    return found


def _multiplied(text: str, number: Number) -> tuple[Decimal, int]:
    found = multiplier_behind(text, number.span[1])
    if found is None:
        return number.value, number.span[1]
    return number.value * multiplier_value(found[0]), found[1]


def _prices(text: str, mentions: Sequence[MoneyMention], counts: Sequence[_Count]) -> list[_Price]:
    found = []
    for mention in mentions:
        start, end = mention.span
        if mention.amount <= 0 or mention.is_range or any(count.span[0] == start for count in counts):
            continue
        before = text[max(0, start - 60) : start]
        cents = _CENTS.match(text, end) if mention.currency is None else None
        behind = end if cents is None else cents.end()
        if cents is not None:
            mention = replace(mention, amount=mention.amount / 100)  # noqa: PLW2901  # the same amount in whole units
        thousand = _CPM_TRAIL.match(text, behind) or _CPM_LEAD.search(before)
        each = _EACH.match(text, behind) or _PRICE_TRAIL.match(text, behind)
        lead = _PRICE_LEAD.search(before) or _ONE_COSTS_US.search(before)
        follows = any(
            count.span[1] <= start
            and _AT.fullmatch(text, count.span[1], start)
            and (mention.currency or each)
            for count in counts
        )
        if _NOT_OURS.search(re.split(r"[.;!?\n]", before)[-1]) or _OF_TODAY.search(before):
            continue
        if thousand or each or lead or follows:
            trail = thousand if isinstance(thousand, re.Match) and thousand.start() >= end else each
            begin = start - (len(before) - lead.start()) if lead else start
            found.append(_Price(mention, bool(thousand), (begin, trail.end() if trail else behind)))
    return found

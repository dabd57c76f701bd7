"""The money grammar: amounts with their currency, range and period, wherever they stand in a text.

It says what is written, not what it is for; `agents.budget.roles` tells a budget from a price.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from agents.money.currencies import (
    CODES,
    UNKNOWN_KINDS,
    CurrencyMark,
    mark_before,
    mark_behind,
    resolve,
    rupees,
)
from agents.money.letter_signs import LetterSigns, letter_signs
from agents.money.numbers import MULTIPLIERS, Number, find_numbers, multiplier_behind
from agents.spans import READ_CHARS, Span
from planner.domain.vocabulary import BudgetPeriod

LARGEST_UNITS = Decimal(10) ** 12
"""Amounts above this many units of a currency are a slip of the pen."""

_DAY, _WEEK, _MONTH = BudgetPeriod.DAILY, BudgetPeriod.WEEKLY, BudgetPeriod.MONTHLY


@dataclass(frozen=True, slots=True)
class MoneyMention:
    """An amount in a text.

    Attributes:
        amount: Units of the currency; of a range the upper end; below 0 when a minus stands before it.
        currency: ISO 4217 code, None when none is written.
        confidence: How sure the currency is, 0 to 1.
        span: From the first character of the amount or its currency to behind its period.
        lowest: Lower end of a range, else None.
        period: What the amount is for, None when nothing is said.
        other_period: A period that a budget cannot have ("per year"), as it is written.
        unknown_currency: What stands where a currency would, but is none ("bitcoin", "XYZ").
        multiplied: Whether a k, million, lakh ... stands behind it.
        in_words: Whether it is written in words.
        reckoned: Whether it was reckoned from several amounts that say together what there is to spend.
    """

    amount: Decimal
    currency: str | None
    confidence: float
    span: Span
    lowest: Decimal | None = None
    period: BudgetPeriod | None = None
    other_period: str | None = None
    unknown_currency: str | None = None
    multiplied: bool = False
    in_words: bool = False
    reckoned: bool = False

    @property
    def is_range(self) -> bool:
        """Whether two ends were given."""
        return self.lowest is not None


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number with what binds to it, before ranges are put together."""

    value: Decimal
    factor: int
    mark: CurrencyMark | None
    marked_before: bool
    span: Span
    negative: bool
    in_words: bool
    unknown: str | None


_NOT_MONEY_BEHIND = re.compile(
    r"\s?(?:%|percent\b|per\s?cent\b|pct\b)|(?!p\s?(?:an?|per|each|apiece|/|for)\b)[^\W\d_]|[:/](?=[0-9])",
    re.IGNORECASE,
)
_MINUS = re.compile(r"(?:(?<![\w)\]€$£%])[-−]|\bminus\s+|\bnegative\s+)$", re.IGNORECASE)
_UNKNOWN_WORD = re.compile(rf"\s?(?:(?P<word>(?i:{'|'.join(UNKNOWN_KINDS)}))|(?P<code>[A-Z]{{3}}))(?!\w)")
_UNKNOWN_SIGN = re.compile(r"[₿Ξ]\s?$")
_CAPITALS = frozenset(
    [
        "CTV", "OLV", "USA", "UAE", "CPM", "CPA", "CPC", "CPV", "CPI", "CPL", "ROI", "TVC", "DMA", "HHI",
        "VAT", "KPI", "PPC", "OOH", "UGC", "GTV", "IOS", "ADS", "AND", "FOR", "PER", "THE", "MAX", "MIN",
        "NET", "TAX", "DSP", "SSP", "API", "CEO", "CMO", "VIP", "LGB", "B2B", "B2C", "JAN", "FEB", "MAR",
        "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC", "MON", "TUE", "WED", "THU", "FRI",
        "SAT", "SUN", "DAY", "ALL", "TOP", "OUT", "NOT", "BUT", "OUR", "YOU", "WHO", "TBD", "TBC", "ASAP",
        "EOM", "EOY", "YOY", "QOQ", "ETC",
    ]
)  # fmt: skip
_RANGE = re.compile(r"\s*(?:-|–|—|(?P<to>to|till|until)\b|(?P<and>and|&))\s*", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:increas|rais|chang|lower|cut|reduc|drop|bump|mov|go|went|up|bring|tak|switch|"
    r"adjust)\w*\b[^.;!?]{0,40}"
    r"\bfrom\s*$",
    re.IGNORECASE,
)
_FILLER = r"(?:(?:budget|spend|max(?:imum)?|total|gross|net|on\s+average|or\s+so|roughly|tops)\s*)?"
_PERIOD_BEHIND = re.compile(
    rf"\s*[,(]?\s*{_FILLER}(?:(?:an?\s+|(?:for\s+)?(?:each\s+and\s+every\s+|each\s+|every\s+)(?:single\s+)?|per\s+|/\s?|p/)(?P<unit>day|d|week|wk|w|month|mth|"
    rf"mnth|mo|m|year|yr|annum|"
    r"quarter|hour)s?\b|(?P<adverb>daily|weekly|monthly|pcm|p\.?m\.?(?=\s|$|,)|p\.?w\.?(?=\s|$|,)|"
    r"p\.?d\.?(?=\s|$|,)|yearly|annual(?:ly)?|quarterly|hourly)\b"
    r"|(?P<total>in\s+total|total|overall|all\s+(?:up|told|together)|in\s+all|altogether|lifetime|"
    r"all[\s-]in)\b)",
    re.IGNORECASE,
)
_PERIOD_AFTERWARDS = re.compile(
    r"\s*[.,;:(–-]*\s*(?:and\s+|but\s+|so\s+)?(?:that['’]?s|that\s+is|it['’]?s|it\s+is|this\s+is|meaning|i\.e\.,?|i\s+mean|meant|"
    r"(?:the\s+)?(?:money|budget|amount|sum|figure)\s+is)\s+(?:for\s+|meant\s+|the\s+|btw\s+|of\s+course\s+)*(?:(?:per|each|every|an?)\s+"
    r"(?P<unit>day|week|month)\b|(?P<adverb>daily|weekly|monthly)(?:\s+(?:budget|amount|figure|sum))?(?=\s*(?:$|[.,;!?)])))",
    re.IGNORECASE,
)
""" "£3k. That's per month"."""
_PERIOD_BEFORE = re.compile(
    r"(?:(?:\b(?:budget|spend|money|amount|usd|eur|gbp)|(?<!\w)[$€£])\s*(?:per|an?|each|every|/)\s*"
    r"(?P<unit>day|week|month)|\b"
    r"(?P<adverb>daily|day|weekly|monthly|yearly|annual|quarterly|lifetime|total|overall)\s+"
    r"(?:(?:ad|ads|media|campaign|marketing|advertising)\s+)?(?:budget|spend|spending|cap|limit|maximum|"
    r"max)?)"
    r"(?:\s*(?:budget|cap|limit|of|is|was|:|=|at|to|around|about|roughly|up|approximately|approx\.?|circa|"
    r"~|be|should))*\s*$",
    re.IGNORECASE,
)
_UNITS: dict[str, BudgetPeriod] = {
    **dict.fromkeys(("day", "d", "daily", "pd"), _DAY),
    **dict.fromkeys(("week", "wk", "w", "weekly", "pw"), _WEEK),
    **dict.fromkeys(("month", "mth", "mnth", "mo", "m", "monthly", "pcm", "pm"), _MONTH),
    **dict.fromkeys(("total", "lifetime", "overall", "altogether"), BudgetPeriod.LIFETIME),
}
_INDIAN = re.compile(r"(?:(?<=[0-9])\s?(?-i:L)|lakhs?|lacs?|lk|crores?|cr)\s*$", re.IGNORECASE)
_COUNTS_IN_LAKHS = frozenset({"IN", "PK", "BD", "NP", "LK"})
_LAKH_LETTER = re.compile(r"\s?L(?=$|[\s.,;:!?)/+-])")
_LAKH = 10**5
_ROUND = 1000
_RUPEES = frozenset({"INR", "PKR", "BDT", "NPR", "LKR", "rupee"})
_OWN_NOUN = re.compile(
    r"\s+(?!(?:for|from|until|till|budget|spend|starting|in|on|over|during|please|max|and|but|with|at|"
    r"to)\b)[a-z]+",
    re.IGNORECASE,
)
_COUNTED_BEHIND = re.compile(
    r"[\s-]+(?!(?:for|in|on|over|to|from|per|and|or|with|by|at|is|of|as)\b)(?:[a-z-]+\s+)?(?:people|"
    r"children|women|men|youth|"
    r"(?!(?:rupees?|rs|gross|plus|across|this|is|as|its|us|less|ads?|always|awareness|business|sales|"
    r"funds|days|weeks|months|"
    r"years|tops|was|has|bucks|campaigns?|press|focus|express|minus|taxes|fees)\b)[a-z]{2,}s)\b",
    re.IGNORECASE,
)
"""People and things are counted in lakhs too: "3.2 lakh users"."""
_MIL_IS_A_MILLION = frozenset({"USD", "GBP", "CAD", "AUD", "NZD", "SGD", "HKD", "INR"})


_LEAST_LETTERED = 100
"""The least number before which a letter is taken for money: "Q 75,000", and not "Q 4"."""
MOST_NUMBERS = 400
"""Numbers read in one message: a brief has a few dozen, and a message of nothing else would cost seconds."""


def find_money(
    text: str,
    *,
    country_codes: Sequence[str] = (),
    advertiser_currency: str = "USD",
    bare: bool = False,
) -> list[MoneyMention]:
    """Return the amounts of money in `text` from left to right.

    Args:
        text: The message; spans are offsets into it. At most its first 20,000 characters and `MOST_NUMBERS`
            numbers are read.
        country_codes: Countries that give a bare "$", "pesos" or "kr" its currency.
        advertiser_currency: What breaks a tie between currencies of one name.
        bare: Whether numbers without a currency are returned too (with `currency` None).
    """
    text = text[:READ_CHARS]
    numbers = find_numbers(text)[:MOST_NUMBERS]
    lakhs = any(code in _COUNTS_IN_LAKHS for code in country_codes) or advertiser_currency in _RUPEES
    letters = letter_signs(country_codes, advertiser_currency)
    amounts = [
        amount for number in numbers if (amount := _amount(text, number, letters, lakhs=lakhs)) is not None
    ]
    mentions: list[MoneyMention] = []
    index = 0
    while index < len(amounts):
        amount = amounts[index]
        following = amounts[index + 1] if index + 1 < len(amounts) else None
        low = _low_end(text, amount, following) if following is not None else None
        if following is not None and low is not None:
            mention = _mention(text, following, country_codes, advertiser_currency, low, amount)
            index += 2
        else:
            mention = _mention(text, amount, country_codes, advertiser_currency)
            index += 1
        if bare or mention.currency is not None or mention.unknown_currency is not None:
            mentions.append(mention)
    return mentions


def _amount(  # noqa: PLR0912  # one branch for each place that a currency can stand in
    text: str, number: Number, letters: LetterSigns, *, lakhs: bool
) -> _Amount | None:
    start, end = number.span
    large = number.value >= _LEAST_LETTERED or multiplier_behind(text, end) is not None
    before = (letters.before(text, start) if large else None) or mark_before(text, start)
    if before is None and start and text[start - 1] in "-−":
        before = mark_before(text, start - 1)
    if before is None and start and (text[start - 1].isalnum() or text[start - 1] in "_#@"):
        return None
    counted_up = start > 0 and text[start - 1] == "+"
    factor = 1
    behind = mark_behind(text, end)
    if behind is None:
        for _ in range(2):
            found = multiplier_behind(text, end)
            if found is None:
                break
            word, end = found
            factor *= _factor(word, before, mark_behind(text, end))
        lakh = _LAKH_LETTER.match(text, end)
        if factor == 1 and lakh is not None and (lakhs or (before is not None and before.kind in _RUPEES)):
            factor, end = _LAKH, lakh.end()
        behind = mark_behind(text, end)
        if behind is None and before is None and large:
            behind = letters.behind(text, end)
    elif behind.kind != "krona" or before is None:
        found = multiplier_behind(text, behind.end)
        if found is not None and found[0] in {"million", "thousand", "billion", "mil", "mio", "k"}:
            factor = _factor(found[0], before, behind)
            behind = replace(behind, end=found[1])
    if behind is not None:
        end = behind.end
    elif _NOT_MONEY_BEHIND.match(text, end) or (counted_up and before is None and factor == 1):
        return None
    start = before.start if before is not None else start
    unknown = _unknown_currency(text, start, end) if before is None and behind is None else None
    sign = _MINUS.search(text[max(0, start - 12) : start])
    negative = sign is not None and not re.search(
        r"[0-9km]\s*$", text[max(0, start - 8) : start - len(sign.group())]
    )
    if negative and sign is not None:
        start -= len(sign.group())
    elif before is not None and re.match(r"[-−][0-9]", text[before.end : before.end + 2]):
        negative = True
    return _Amount(
        value=number.value,
        factor=factor,
        mark=_sharper(before, behind),
        marked_before=before is not None,
        span=(start, end + (len(unknown[1]) if unknown else 0)),
        negative=negative,
        in_words=number.in_words,
        unknown=unknown[0] if unknown else None,
    )


def _factor(word: str, before: CurrencyMark | None, behind: CurrencyMark | None) -> int:
    if word.startswith("mill") and word not in MULTIPLIERS:
        return 10**6
    if word != "mil":
        return MULTIPLIERS[word]
    mark = _sharper(before, behind)
    kind = mark.kind if mark is not None else ""
    return (
        10**6
        if kind in _MIL_IS_A_MILLION or kind in {"dollar", "dollar sign", "pound", "pound sign"}
        else 10**3
    )


def _sharper(before: CurrencyMark | None, behind: CurrencyMark | None) -> CurrencyMark | None:
    """Of "$5,000 CAD" the code says more than the sign."""
    if before is None or behind is None:
        return before or behind
    return before if before.kind in CODES and behind.kind not in CODES else behind


def _unknown_currency(text: str, start: int, end: int) -> tuple[str, str] | None:
    """Return the words that stand for a currency but are none, and the text they take behind the amount."""
    match = _UNKNOWN_WORD.match(text, end, end + 24)
    if match is not None and (match["word"] or match["code"] not in _CAPITALS):
        return match.group().strip(), match.group()
    sign = _UNKNOWN_SIGN.search(text[max(0, start - 2) : start])
    return (sign.group().strip(), "") if sign is not None else None


def _low_end(text: str, first: _Amount, second: _Amount) -> Decimal | None:
    """Return the lower end in units when two neighbours form a range, else None."""
    between = _RANGE.fullmatch(text, first.span[1], second.span[0])
    if between is None or first.unknown or first.negative or (second.marked_before and first.mark is None):
        return None
    if first.mark is None and second.mark is None and second.factor == 1 and not _plain_range(first, second):
        return None
    lead = text[max(0, first.span[0] - 60) : first.span[0]]
    if between["and"] and not re.search(r"\bbetween\s*$", lead, re.IGNORECASE):
        return None
    if between["to"] and _CHANGE.search(lead):
        return None
    if first.in_words and second.in_words and second.factor == 1 and first.value < _ROUND <= second.value:
        first = replace(first, factor=_ROUND)  # "fifteen and twenty thousand"
    inherits = first.factor == 1 and first.value < second.value
    low = first.value * (second.factor if inherits else first.factor)
    high = second.value * second.factor
    return low if high / 50 <= low < high else None


def _plain_range(first: _Amount, second: _Amount) -> bool:
    """Whether two numbers without currency or multiplier can be amounts: not ages, days or years."""
    years = 1900 <= first.value <= 2100 and 1900 <= second.value <= 2100
    return first.value >= 500 and second.value >= 500 and not years


def _mention(  # noqa: PLR0917  # what an amount is read against
    text: str,
    amount: _Amount,
    country_codes: Sequence[str],
    advertiser_currency: str,
    low: Decimal | None = None,
    first: _Amount | None = None,
) -> MoneyMention:
    mark = amount.mark or (first.mark if first is not None else None)
    currency, confidence = (
        resolve(mark, country_codes, advertiser_currency) if mark is not None else (None, 1.0)
    )
    counted = _COUNTED_BEHIND.match(text, amount.span[1])
    if mark is None and amount.factor > 1 and not counted and _INDIAN.search(text, *amount.span):
        currency, confidence = rupees(country_codes, advertiser_currency)
    start, end = (first.span[0] if first is not None else amount.span[0]), amount.span[1]
    period, other, end = _period(text, start, end)
    value = amount.value * amount.factor
    return MoneyMention(
        amount=-value if amount.negative else value,
        currency=currency,
        confidence=confidence,
        span=(start, end),
        lowest=low,
        period=period,
        other_period=other,
        unknown_currency=amount.unknown,
        multiplied=amount.factor > 1,
        in_words=amount.in_words,
    )


def _period(text: str, start: int, end: int) -> tuple[BudgetPeriod | None, str | None, int]:
    match = _PERIOD_BEHIND.match(text, end, end + 40)
    if match is not None and not (
        match.group().lstrip().startswith(",") and _OWN_NOUN.match(text, match.end())
    ):
        word = (match["unit"] or match["adverb"] or "total").lower().replace(".", "")
        if word in _UNITS:
            return _UNITS[word], None, match.end()
        return None, match.group().strip(" ,("), match.end()
    afterwards = _PERIOD_AFTERWARDS.match(text, end, end + 60)
    if afterwards is not None:
        return _UNITS[(afterwards["unit"] or afterwards["adverb"]).lower()], None, end
    match = _PERIOD_BEFORE.search(text[max(0, start - 60) : start])
    if match is None:
        return None, None, end
    word = (match["adverb"] or match["unit"]).lower()
    return (_UNITS[word], None, end) if word in _UNITS else (None, word, end)

"""Budgets that have to be reckoned: parts told one by one, a whole less what something else costs."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from agents.budget.frequency import COUNT, count_of
from agents.budget.left_overs import between_two, left_of, of_givers
from agents.budget.multiples import multiplied, of_others, with_unit
from agents.budget.part_of_a_whole import part_behind, part_of, told_of_this
from agents.budget.roles import Role, role_of
from agents.money.mentions import MoneyMention
from planner.domain.vocabulary import BudgetPeriod

_FLAGS: Final = re.IGNORECASE
_LEAST_PART: Final = 100
_LEAST_BARE_PART: Final = 1000
_THOUSAND: Final = 1000
_LONGEST_BETWEEN: Final = 70
_MOST_PARTS: Final = 8
_PIECES: Final = (
    r"(?:bursts?|waves?|flights?|phases?|rounds?|cit(?:y|ies)|towns?|markets?|countr(?:y|ies)|regions?|"
    r"states?|provinces?|branch(?:es)?|"
    r"stores?|shops?|locations?|sites?|territor(?:y|ies)|districts?|cantons?|counties|county|areas?)"
)
_EACH: Final = re.compile(
    rf"\s*(?:each\b|apiece\b|(?:per|a|for\s+(?:each|every)|each|"
    rf"every)\s+(?:of\s+the\s+)?{_PIECES}\b)(?!\s+(?:day|week|month|ticket|person))",
    _FLAGS,
)
_EACH_BEFORE: Final = re.compile(
    rf"\b(?:per|for\s+each|for\s+every|each|every)\s+{_PIECES}\s*[:,=–-]?\s*(?:(?:is|at|about|we\s+have|"
    rf"gets?)\s+)*[^\w\s]?$",
    _FLAGS,
)
_PERCENT_OFF: Final = re.compile(
    r"[^!?\n\d]{0,40}?(?P<percent>[1-9][0-9]?)\s?(?:%|percent|per\s?cent)\s*(?:of\s+(?:it|that|this|"
    r"which)\s+)?[^.!?\n\d]{0,20}?"
    r"\b(?:fees?|commission|agency|production|creative|tax|handling|admin\w*|design|reserve|contingency|"
    r"yours\s+truly|us)\b"
    r"[^.!?\n\d]{0,30}?\b(?:rest|remainder|balance)\b[^.!?\n\d]{0,20}?\b(?:media|ads?|advert\w*|campaign|"
    r"spots?|placements?|airtime)\b",
    _FLAGS,
)
""" "45k, 10% of that is our fee, the rest is media"."""
_HOW_MANY: Final = re.compile(
    rf"\b{COUNT}\s+(?:(?:different|separate|short|big|small|new|other|main|all)\s+)?{_PIECES}\b", _FLAGS
)
_MOST_PIECES: Final = 50
_NEAR: Final = 120
_YEARS: Final = range(1900, 2101)
_NAME: Final = (
    r"(?:the\s+)?(?:(?!(?:budget|money|total|spend|cost|price|amount|sum|kitty|pot|cash|funds?|investment"
    r"|tickets?|entry|fee)\b)"
    r"(?-i:[A-ZÀ-Þ])[\w'’.-]*(?:[\s-]+(?:(?:of|de|la|le|do|da|del|upon|am|"
    r"an\s+der)\s+)?(?-i:[A-ZÀ-Þ])[\w'’.-]*){0,3}|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:first|second|third|fourth|last|final|other|1st|2nd|3rd)(?:\s+(?:month|week|one|wave|burst|phase|"
    r"flight|city|market))?|"
    r"(?:spring|summer|autumn|fall|winter)|(?:week|month|wave|burst|phase|day)\s+(?:one|two|three|four|five|[1-9])(?![\w.,])|(?:north|south|east|west)(?:ern\s+\w+)?)"
)
_FOR: Final = r"(?:in|for|on|to|at|into|behind|towards?|from|across)"
_AND: Final = (
    r"\s*(?:[,;+&/\n]|\band\b|\bplus\b|\bthen\b|\bas\s+well\s+as\b|\s[-–]\s)(?:\s*(?:and|plus|"
    r"then|another|a\s+further|&|also|with|about|just))*\s*"
)
_PLACE_THEN_NEXT: Final = re.compile(rf"\s*(?:\(?\s*{_FOR}\s+|:\s*|\s)\(?{_NAME}\)?{_AND}", _FLAGS)
_PLACE_BEHIND: Final = re.compile(rf"\s*(?:\(?\s*{_FOR}\s+)?\(?{_NAME}(?!\w)", _FLAGS)
_NEXT_PLACE: Final = re.compile(
    rf"(?:{_AND}|\.\s+)(?:{_FOR}\s+)?{_NAME}\s*(?:(?:has|have|gets?|is|with|at|for|about)\s+|[:=(–-]\s*|"
    rf"\s)*(?:about\s+)?",
    _FLAGS,
)
_PLACE_BEFORE: Final = re.compile(
    rf"(?:^|[,;:(.!?\n–-]|\b(?:for|in|of|with|split|is|and|are|so|ok|then|where|while|"
    rf"that))\s*(?:{_FOR}\s+)?{_NAME}\s*(?:(?:has|gets?|"
    rf"is|with|at|for)\s+|[:=(–-]\s*|\s)*$",
    _FLAGS,
)
_GETS: Final = re.compile(r"\b(?:gets?|receives?|takes?)\s+(?:about\s+)?$", _FLAGS)
_OR: Final = re.compile(r"\bor\b", _FLAGS)
_ANOTHER: Final = re.compile(
    r"[^.!?\n]{0,60}?(?:\b(?:and|plus|then)\b|[,;+])\s*(?:[^.,;!?\n]{0,50}?\b)?(?:another|a\s+further|"
    r"an\s+extra|an\s+additional|plus)\s+"
    r"(?:about\s+|around\s+)?[^\w\s]?",
    _FLAGS,
)
_ALL_OF_IT: Final = re.compile(
    r"[^.!?\n]{0,50}?[,;.–-]?\s*(?:(?:and|so|with)\s+)?(?:all\s+(?:of\s+)?(?:it|that|this|which)|"
    r"the\s+(?:whole\s+)?lot|every\s+(?:penny|cent)|"
    r"both|together|altogether|combined|in\s+total|in\s+all)\b",
    _FLAGS,
)
_CHIPS_IN: Final = re.compile(
    r"[^.!?\n]{0,60}?(?:\b(?:and|plus|then)\s|[,;])\s*(?:and\s+|then\s+)?(?:i|we|they|he|she|you|(?:the|my"
    r"|our|a|another)\s+[\w-]+|"
    r"(?-i:[A-Z])\w+|[a-zà-ÿ][\w-]+)(?:['’](?:ll|d|ve))?\s+"
    r"(?:(?:can|could|will|would|also|even|then|has|have|is|are|going\s+to)\s+)*(?:chuck(?:s|ed|ing)?|"
    r"throw(?:s|n|ing)?|threw|put(?:s|ting)?|"
    r"kick(?:s|ed|ing)?|add(?:s|ed|ing)?|pitch(?:es|ed)?|chip(?:s|ped)?|contribut(?:es?|ed|ing)|top(?:s|"
    r"ped)?)\s+"
    r"(?:(?:it\s+)?(?:in|up|on\s+top|by|with)\s+)*(?:another\s+|an?\s+(?:further|"
    r"extra)\s+)?(?:about\s+)?[^\w\s]?",
    _FLAGS,
)
""" "1,100 from the label and I'll chuck in 400"."""
_TAKEN: Final = re.compile(
    r"[^!?\n\d]{0,60}?\b(?:of\s+which|from\s+which|but|then|and|though|however|since|until|except|"
    r"only)\b[^.!?\n\d]{0,40}?\b(?:took|tak(?:e|es|en|ing)|cut|withdr[ae]wn?|"
    r"pull(?:s|ed)?|claw(?:s|ed)?|dock(?:s|ed)?|knock(?:s|ed)?|trim(?:s|med)?|shav(?:es?|ed)|remov(?:e[sd]?|"
    r"ing)|deduct(?:s|ed)?|"
    r"lop(?:s|ped)?|slic(?:es?|ed)|nick(?:s|ed)?|subtract(?:s|ed)?|minus|less)\s+(?:(?:us|it|that|back|off|"
    r"out|away|away\s+from\s+us|down|by|"
    r"about|of|in|again)\s+)*[^\w\s]?",
    _FLAGS,
)
""" "15,000 at first, but the boss took 3,000 back"."""
_MATCHED_BEHIND: Final = re.compile(
    r"[^.!?\n\d]{0,50}?[,;.–-]?\s*\b(?:and\s+|so\s+|then\s+|but\s+)?(?!can|could)(?:we|i|they|he|she"
    r"|the\s+[\w-]+|my\s+[\w-]+|our\s+[\w-]+|(?-i:[A-Z])\w+)"
    r"(?:['’]ll|['’]ve|\s+will|\s+would|\s+have|\s+has|\s+is\s+going\s+to)?\s+(?:match(?:es|ed|ing)?"
    r"|doubl(?:e|es|ed))\s+(?:it|that|this|us|the\s+same|"
    r"the\s+(?:amount|sum))\b",
    _FLAGS,
)
_SAME_FOR: Final = re.compile(
    r"[^.!?\n\d]{0,40}?(?:[,;]|\band\b|\bplus\b)\s*(?:and\s+)?(?:the\s+)?same(?:\s+(?:again|amount|sum|money))?\s+"
    r"(?:for|in|on|to)\s+(?:the\s+)?(?-i:[A-Z])",
    _FLAGS,
)
"""£1,000 for Leeds, the same again for York."""
_MATCHED_BEFORE: Final = re.compile(
    r"\b(?:match(?:es|ed|ing)?|doubl(?:es|ed))\s+(?:whatever|what|everything|anything|every\s+\w+)\s+(?:we"
    r"|i)\b[^!?\n\d]{0,50}$",
    _FLAGS,
)
_TRANCHES: Final = re.compile(
    r"\b(?:instal?ments?|tranches?|payments|portions|halves|chunks|stages|parts|goes|rates)\s*(?:[:–-]|of"
    r"|,)\s*[^\w\s]?$",
    _FLAGS,
)
_NEXT_TRANCHE: Final = re.compile(
    r"(?:\s+(?:now|in|on|at|by|after|before|for|from|when|then|up\s*front|first|later|straight\s+away"
    r"|immediately|today)\b[^.;!?\n\d]{0,24})?"
    r"\s*(?:,|;|\+|&|\band\b|\bthen\b|,\s*(?:and|then))\s*(?:(?:then|another|the\s+other|a\s+further"
    r"|again)\s+)?[^\w\s]?",
    _FLAGS,
)
_HELD_BACK: Final = re.compile(
    r"\s*(?:of\s+(?:it|that|which|this)\s+)?(?:(?:is|are|was|has\s+been|will\s+be|has\s+to\s+be|goes|stays"
    r"|to|as|for|the|your|our|an?|already)\s+)*"
    r"(?:(?:agency|management|service|handling|booking|platform|media)\s+)?(?:fees?|commission|held\s+back"
    r"|withheld|kept\s+back|retained|retainer|frozen|"
    r"blocked|off\s+limits|untouchable|contingency|spent|gone|committed|vat|tax)\b",
    _FLAGS,
)
_OF_WHICH: Final = re.compile(
    r"(?:[^.!?\n\d]{0,30}?\b(?:of\s+which|from\s+which|of\s+that|of\s+it|thereof|but|though|except|with"
    r"|and)\b[^.!?\n\d]{0,14})",
    _FLAGS,
)
_TAKEN_ENDS: Final = re.compile(
    r"\s*(?:$|[.,;!?)]|(?:off|out|back|away|from|of\s+(?:it|that)|again|and|so|for)\b)", _FLAGS
)
_OFF_BEFORE: Final = re.compile(
    r"\b(?:minus|less|after|of\s+which|of\s+that|of\s+it|costs?|goes|go|went|takes?|took|already)\b", _FLAGS
)
_OFF_BEHIND: Final = re.compile(
    r"\s*(?:of\s+(?:it|that|which|this|those|them)\s+)?(?:(?:is|are|was|were|has|have|had|will|must|be|been|"
    r"already|to)\s+)*"
    r"(?:go(?:es)?|going|gone|went|costs?|(?:spent|reserved|earmarked|needed|set\s+aside|used|booked|gone|"
    r"taken)|for|on|to|towards?|into|off|of\s+(?:it|that|which)|costs)\b",
    _FLAGS,
)
_REST: Final = re.compile(
    r"[^.!?\n\d]{0,70}?[,;:.–-]?\s*\b(?:(?:the\s+)?(?:rest|remainder|remaining|balance|left-?overs?|"
    r"difference)|what(?:ever)?(?:['’]s|\s+is)\s+(?:left|over))\b"
    r"[^.;!?\n\d]{0,30}?\b(?:ads?|advertis\w+|adverts?|marketing|campaign|promotion|promo|publicity|spots?|"
    r"media|this|here|you(?:rs)?|us|spend|invest|streaming|digital)\b",
    _FLAGS,
)


_LIMITS: Final = ("under", "less", "least", "min", "below", "lower")
_PARTS: Final = (
    "%",
    "percent",
    "per cent",
    "third",
    "half",
    "quarter",
    "fifth",
    "sixth",
    "eighth",
    "tenth",
    "twentieth",
)
_LEFT_OVERS: Final = (
    "rest",
    "remain",
    "left",
    "balance",
    "differ",
    "minus",
    "less",
    "net of",
    "after",
    "without",
    "before",
    "not count",
)
_GIVERS: Final = (
    "chip", "put", "throw", "pay", "giv", "contribut", "pool", "pitch", "club", "kick", "pot",
    "kitty", "budget", "money",
    "round",
)  # fmt: skip
_SEVERAL: Final = (
    "each", "every", "per", "apiece", "piece", "head", "/", " x", "×", "*", "times", "for", " a ",
    "match", "doubl", "same",
    "instal", "tranche", "payment", "portion", "halves", "chunk", "stage", "parts", "goes", "rates",
)  # fmt: skip
"""Without one of these words a message has no sum of the kind."""


def with_sums(  # noqa: PLR0911, PLR0912  # one return for each shape it recognises
    text: str, mentions: Sequence[MoneyMention], *, year: int | None = None
) -> list[MoneyMention]:
    """Return the amounts; those that make up one budget are one amount, with the words of all of them.

    "£6,000 in Kent and £4,500 in Essex" is 10,500; "we have 8,000, 3,000 of it for the stand, the rest for
    ads" is 5,000. Nothing is added up beside a total that is told.
    """
    found = list(mentions)
    lower = text.lower()
    limits, parts, left_overs, givers, several = (
        any(word in lower for word in words) for words in (_LIMITS, _PARTS, _LEFT_OVERS, _GIVERS, _SEVERAL)
    )
    for at in range(len(found)):
        if limits and (ends := between_two(text, found, at)) is not None:
            return [*found[:at], ends, *found[at + 2 :]]
        if parts and (part := part_of(text, found, at)) is not None:
            amount, begin = part
            found[at] = replace(found[at], span=(begin, found[at].span[1]))
            return _joined(found, at, 1, amount, reckoned=True)
        behind = part_behind(text, found[at]) if parts else None
        if behind is not None and (
            role_of(text, found[at], year=year) < Role.LOOSE or told_of_this(text, behind[1])
        ):
            found[at] = replace(found[at], span=behind[1], other_period=None)
            return _joined(found, at, 1, behind[0], reckoned=True)
        rest = (_rest(text, found, at) or left_of(text, found, at)) if left_overs else None
        if rest is None and givers:
            rest = of_givers(text, found, at)
        if rest is not None:
            amount, count = rest
            return _joined(found, at, count, amount, reckoned=True)
        left = _taken_back(text, found, at) or _held_back(text, found, at)
        if left is not None:
            return _joined(found, at, 2, left, reckoned=True)
    for at in range(len(found)):
        if (extra := _matched(text, found, at) or _tranches(text, found, at)) is not None:
            amount, count = extra
            return _joined(found, at, count, amount, reckoned=True)
        if not several:
            break
        if (product := multiplied(text, found, at)) is not None:
            amount, count = product
            if not _total_told(text, found, at, count, amount):
                found[at] = with_unit(text, found[at])
                return _joined(found, at, count, amount, reckoned=True)
        times = _each(text, found[at])
        if (
            times > 1
            and not of_others(text, found[at])
            and not _total_told(text, found, at, 1, found[at].amount * times)
        ):
            return _joined(found, at, 1, found[at].amount * times, reckoned=True)
    for at in range(len(found)):
        if _chipped_in(text, found, at):
            return _joined(found, at, 2, found[at].amount + found[at + 1].amount, reckoned=True)
        count = _listed(text, found, at, year) or _of_two_sources(text, found, at)
        total = sum((mention.amount for mention in found[at : at + count]), Decimal(0))
        if count > 1 and not _total_told(text, found, at, count, total):
            bare = all(part.multiplied for part in found[at : at + count])
            return _joined(found, at, count, total, reckoned=bare)
    return found


def _joined(
    found: list[MoneyMention], at: int, count: int, amount: Decimal, *, reckoned: bool = False
) -> list[MoneyMention]:
    first, last = found[at], found[at + count - 1]
    currency = next((mention.currency for mention in found[at : at + count] if mention.currency), None)
    sure = min(mention.confidence for mention in found[at : at + count])
    one = replace(
        first,
        amount=amount,
        currency=currency,
        confidence=sure,
        span=first.span if reckoned else (first.span[0], last.span[1]),
        multiplied=True,
        reckoned=reckoned,
    )
    return [*found[:at], one, *found[at + count :]]


def _matched(text: str, found: Sequence[MoneyMention], at: int) -> tuple[Decimal, int] | None:
    """ "The sponsor covers £3k, we match it" comes to twice as much."""
    mention = found[at]
    if not _can_be_part(mention) or (not any(word in text for word in ("match", "doubl", "same"))):
        return None
    told = _MATCHED_BEFORE.search(text, max(0, mention.span[0] - 110), mention.span[0])
    told = told or _MATCHED_BEHIND.match(text, mention.span[1]) or _SAME_FOR.match(text, mention.span[1])
    if told is None or role_of(text, mention) in {Role.PAST, Role.BID}:
        return None
    return mention.amount * 2, 1


def _tranches(text: str, found: Sequence[MoneyMention], at: int) -> tuple[Decimal, int] | None:
    """ "Two instalments: 4,000 now, 4,000 in June"."""
    first = found[at]
    if not _can_be_part(first) or _TRANCHES.search(text, max(0, first.span[0] - 24), first.span[0]) is None:
        return None
    last, total = at, first.amount
    while last + 1 < len(found) and last - at < _MOST_PARTS:
        one, other = found[last], found[last + 1]
        if not (_can_be_part(other) and _alike(first, other)) or not _NEXT_TRANCHE.fullmatch(
            text, one.span[1], other.span[0]
        ):
            break
        total += other.amount
        last += 1
    return (
        (total, last - at + 1)
        if last > at and not _total_told(text, found, at, last - at + 1, total)
        else None
    )


def _held_back(text: str, found: Sequence[MoneyMention], at: int) -> Decimal | None:
    """ "$12,000, of which $2,000 is held back" leaves 10,000."""
    if at + 1 >= len(found) or not _can_be_part(found[at]):
        return None
    whole, off = found[at], found[at + 1]
    if not 0 < off.amount < whole.amount or not _alike(whole, off) or off.is_range:
        return None
    if (
        _OF_WHICH.fullmatch(text, whole.span[1], off.span[0]) is None
        or _HELD_BACK.match(text, off.span[1]) is None
    ):
        return None
    return whole.amount - off.amount


def _can_be_part(mention: MoneyMention) -> bool:
    if mention.is_range or mention.unknown_currency or mention.other_period or mention.amount < _LEAST_PART:
        return False
    if mention.currency is None and not mention.multiplied:
        year = mention.amount in _YEARS and mention.span[1] - mention.span[0] == len("2027")
        return mention.amount >= _LEAST_BARE_PART and not year
    return True


def _alike(one: MoneyMention, other: MoneyMention) -> bool:
    money = one.currency is None or other.currency is None or one.currency == other.currency
    return money and one.period == other.period


def _listed(text: str, found: Sequence[MoneyMention], at: int, year: int | None) -> int:
    """Return how many amounts from `at` on stand each beside a place or a month of its own."""
    role = role_of(text, found[at], year=year)
    got = _GETS.search(text, max(0, found[at].span[0] - 16), found[at].span[0]) is not None
    if not _can_be_part(found[at]) or role in {Role.PAST, Role.BID} or (role is Role.PRICE and not got):
        return 0
    last = at
    while last + 1 < len(found) and last - at < _MOST_PARTS:
        one, other = found[last], found[last + 1]
        if not (_can_be_part(other) and _alike(found[at], other)):
            break
        if not _PLACE_THEN_NEXT.fullmatch(text, one.span[1], other.span[0]):
            break
        last += 1
    if last > at and _PLACE_BEHIND.match(text, found[last].span[1]):
        return last - at + 1
    if _PLACE_BEFORE.search(text[max(0, found[at].span[0] - 60) : found[at].span[0]]) is None:
        return 0
    last = at
    while last + 1 < len(found) and last - at < _MOST_PARTS:
        one, other = found[last], found[last + 1]
        if not (_can_be_part(other) and _alike(found[at], other)):
            break
        if not _NEXT_PLACE.fullmatch(text, one.span[1], other.span[0]):
            break
        last += 1
    return last - at + 1


def _each(text: str, mention: MoneyMention) -> int:
    """Return into how many bursts, cities ... the amount goes each; 0 when it does not say."""
    if not _can_be_part(mention):
        return 0
    behind = _EACH.match(text, mention.span[1])
    if behind is None and _EACH_BEFORE.search(text, max(0, mention.span[0] - 40), mention.span[0]) is None:
        return 0
    begin = max(0, mention.span[0] - _NEAR)
    counts = {
        count
        for match in _HOW_MANY.finditer(text, begin, min(len(text), mention.span[1] + _NEAR))
        if (count := count_of(match["count"])) is not None and 1 < count <= _MOST_PIECES
    }
    return counts.pop() if len(counts) == 1 else 0


def _chipped_in(text: str, found: Sequence[MoneyMention], at: int) -> bool:
    """ "1,500 of mine and my brother puts in another 500"."""
    if at + 1 >= len(found) or not _can_be_part(found[at]):
        return False
    one, other = found[at], found[at + 1]
    alike = _alike(one, other) and not other.is_range
    near = one.amount / _LEAST_PART <= other.amount <= one.amount * _MOST_PARTS
    return alike and near and _CHIPS_IN.fullmatch(text, one.span[1], other.span[0]) is not None


def _of_two_sources(text: str, found: Sequence[MoneyMention], at: int) -> int:
    """ "750 from the union and another 220 from the raffle, all of it for ads" are two parts."""
    if at + 1 >= len(found):
        return 0
    one, other = found[at], found[at + 1]
    if not (_alike(one, other) and one.amount >= _LEAST_PART and other.amount > 0 and not other.is_range):
        return 0
    if one.currency is None and not one.multiplied and one.amount < _LEAST_BARE_PART:
        return 0
    told = _ANOTHER.fullmatch(text, one.span[1], other.span[0])
    return 2 if told is not None and _ALL_OF_IT.match(text, other.span[1]) is not None else 0


def _rest(text: str, found: Sequence[MoneyMention], at: int) -> tuple[Decimal, int] | None:
    """Return what is left of the amount at `at` for ads, and how many amounts say so; None for nothing."""
    whole = found[at]
    if not _can_be_part(whole) or whole.period not in {None, BudgetPeriod.LIFETIME}:
        return None
    share = _PERCENT_OFF.match(text, whole.span[1])
    if share is not None:
        return whole.amount * (100 - int(share["percent"])) / 100, 1
    left = whole.amount
    for index in range(at + 1, min(at + 4, len(found))):
        off = _taken_off(text, whole, found[index - 1], found[index])
        if off is None or off >= left:
            return None
        left -= off
        following = found[index + 1].span[0] if index + 1 < len(found) else len(text)
        if _REST.match(text, found[index].span[1], following):
            return (left, index - at + 1) if left >= _LEAST_PART else None
    return None


def _taken_off(text: str, whole: MoneyMention, last: MoneyMention, off: MoneyMention) -> Decimal | None:
    """Return what `off` takes of the whole, a bare "ten" of 30k in thousands; None when it takes nothing."""
    between = text[last.span[1] : off.span[0]]
    if off.is_range or off.amount <= 0 or not _alike(whole, off) or len(between) > _LONGEST_BETWEEN:
        return None
    told = _OFF_BEFORE.search(between) or _OFF_BEHIND.match(text, off.span[1])
    if told is None or _OR.search(between) or role_of(text, off) is Role.OURS:
        return None
    bare = off.currency is None and not off.multiplied and off.amount < _LEAST_PART
    return off.amount * _THOUSAND if bare and whole.amount >= _THOUSAND else off.amount


def _taken_back(text: str, found: Sequence[MoneyMention], at: int) -> Decimal | None:
    """ "15,000 at first, but the boss took 3,000 back" leaves 12,000."""
    if at + 1 >= len(found) or not _can_be_part(found[at]) or not _can_be_part(found[at + 1]):
        return None
    whole, off = found[at], found[at + 1]
    if (
        not off.amount < whole.amount
        or not _alike(whole, off)
        or _TAKEN_ENDS.match(text, off.span[1]) is None
    ):
        return None
    if _TAKEN.fullmatch(text, whole.span[1], off.span[0]) is None:
        return None
    return whole.amount - off.amount


def _total_told(text: str, found: Sequence[MoneyMention], at: int, count: int, total: Decimal) -> bool:
    """Whether another amount may be the whole of which these are parts."""
    others = [*found[:at], *found[at + count :]]
    return any(
        other.amount >= total and role_of(text, other).may_be_budget and _can_be_part(other)
        for other in others
    )

"""Changes to a budget that stands: "make it 20k", "double it", "add 5k", "10% less", "no budget limit"."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from agents.budget.roles import Role, role_of
from agents.money.mentions import MoneyMention
from agents.spans import Span, overlaps_any

_OBJECT = (
    r"(?:it|that|this|everything|(?:the|our|my|your|total|overall|whole|daily|weekly|"
    r"monthly)?\s*(?:\w+\s+)?(?:budget|spend|money|investment))"
)
_FORGET = re.compile(
    r"\b(?:forget|drop|remove|clear|delete|scrap|ignore|lift|undo|take\s+(?:away|"
    r"out))\s+(?:about\s+)?(?:the|my|our|any|that)?\s*"
    r"(?:\w+\s+)?(?:budget|spending)(?:\s+(?:limit|cap|constraint))?\b(?!\s+(?:to|by|from|down))"
    r"|\b(?:no|without(?:\s+an?)?)\s+(?:fixed\s+|set\s+|particular\s+|specific\s+)?(?:budget|"
    r"spending)\s*(?:limit|cap|ceiling|constraints?)\b"
    r"|\b(?:unlimited|open[\s-]ended|unrestricted)\s+budget\b|\bbudget\s+(?:is|['’]s)\s+(?:unlimited|"
    r"no\s+(?:issue|object|problem)|open)\b"
    r"|\bmoney\s+is\s+no\s+(?:issue|object)\b",
    re.IGNORECASE,
)
_FACTORS: tuple[tuple[re.Pattern[str], Decimal], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), Decimal(factor))
    for pattern, factor in (
        (rf"\bdouble\s+(?:up\s+)?{_OBJECT}\b|\bdouble\s+(?:our|the|my)\s+(?:budget|spend)\b|^\W*double\W*$|"
         r"\b(?:twice|2x|two\s+times)\s+(?:as\s+much(?:\s+money)?|the\s+(?:budget|spend|money))\b|"
         r"\bdoubled?\s+the\s+(?:budget|spend)\b", "2"),
        (rf"\btriple\s+{_OBJECT}\b|^\W*triple\W*$|\b(?:3x|three\s+times)\s+(?:as\s+much|the\s+(?:budget|"
         rf"spend|money))\b", "3"),
        (rf"\bquadruple\s+{_OBJECT}\b|"
         r"\b(?:4x|four\s+times)\s+(?:as\s+much|the\s+(?:budget|spend|money))\b", "4"),
        (rf"\b(?:halve|half)\s+{_OBJECT}\b|^\W*halve\W*$|\b(?:cut|slash|reduce|split|"
         rf"chop)\s+{_OBJECT}\s+(?:in|by)\s+half\b|"
         r"\bhalf\s+(?:as\s+much(?:\s+money)?|the\s+(?:budget|spend|money))\b|\bby\s+half\b|"
         r"\b(?:go\s+with|use|spend)\s+(?:only\s+|just\s+)?half\b(?!\s+(?:on|for|in|of))", "0.5"),
    )
)  # fmt: skip
_FRACTIONS = {
    "third": Decimal(1) / 3,
    "quarter": Decimal("0.25"),
    "half": Decimal("0.5"),
    "fifth": Decimal("0.2"),
}
_UP = (
    r"add|adding|increas\w*|raise|raising|up|bump(?:ed)?(?:\s+up)?|grow|boost|plus|put\s+in\s+another|throw\s+in|"
    r"another|extra|top\s+up|lift"
)
_DOWN = (
    r"cut|cutting|reduc\w*|decreas\w*|lower(?:ed|ing)?|trim|shave|slash|take\s+off|take|minus|less|"
    r"subtract|drop|remove|save|knock\s+off|bring\s+(?:it|that|the\s+(?:budget|spend))?\s*down|knock"
)
_BY_PERCENT = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\s+(?:(?:{_OBJECT}|down|back|up|off|out)\s+){{0,3}}(?:(?:by|of|"
    rf"down|up)\s+)*"
    rf"(?:about\s+|around\s+)?(?:(?P<percent>[0-9]{{1,4}}(?:\.[0-9])?)\s*(?:%|percent\b|per\s?cent\b)|"
    rf"an?\s+(?P<fraction>third|quarter|fifth|half)\b)",
    re.IGNORECASE,
)
_PERCENT_BEHIND = re.compile(
    r"(?<![\w.])(?P<percent>[0-9]{1,4}(?:\.[0-9])?)\s*(?:%|percent\b|per\s?cent\b)\s+(?:(?P<up>more|higher|"
    r"bigger|extra)|(?P<down>less|lower|smaller|off\s+(?:it|the\s+budget)))\b",
    re.IGNORECASE,
)
_NOT_MONEY_OBJECT = re.compile(
    r"\b(?:reach|frequency|impressions?|clicks?|share|audio|video|display|podcasts?|age|cpm|bid|installs?)\b",
    re.I,
)
_UP_BEFORE = re.compile(
    rf"\b(?:{_UP})(?:\s+(?:{_OBJECT}|by|of|an?|another|extra|on|in|up|the|about|around)){{0,4}}\s*$",
    re.IGNORECASE,
)
_DOWN_BEFORE = re.compile(
    rf"\b(?:{_DOWN})(?:\s+(?:{_OBJECT}|by|of|an?|another|off|out|down|back|the|about|around)){{0,4}}\s*$",
    re.IGNORECASE,
)
_MORE_BEHIND = re.compile(
    r"\s*(?:(?P<up>more\b(?!\s+than)|extra\b|on\s+top|additional)|(?P<down>less\b(?!\s+than)|off\s+(?:it|"
    r"the\s+budget)\b|fewer\b))",
    re.IGNORECASE,
)
_SET = re.compile(
    rf"\b(?:make\s+(?:{_OBJECT})|(?:change|set|raise|increase|lower|bring|drop|cut|reduce|bump|scale|update|"
    rf"adjust|move|push|take|get|trim|up|go)\s+"
    rf"(?:(?:{_OBJECT})\s+)?(?:(?:up|down|back|out)\s+)?(?:from\s+.{{1,30}}\s+)?(?:to|at)|go\s+(?:with|for|"
    rf"up\s+to|down\s+to)|"
    r"let['’]?s\s+(?:do|say|go\s+with|use|make\s+it)|switch\s+to|actually,?|no,|instead,?|"
    r"what\s+if\s+(?:we|i)\s+(?:had|have|spent|spend|use|used)|"
    r"what\s+about|how\s+about|and\s+(?:with|for|at)|try(?:\s+(?:it\s+)?with)?|correction:?|rather|"
    r"i\s+meant?|use)"
    r"(?:\s+(?:only|just|about|around|a|more\s+like|it|say|maybe|roughly|budget\s+(?:of|is|to)|is|be|now|"
    r"up\s+to))*\s*$",
    re.IGNORECASE,
)
_INSTEAD_BEHIND = re.compile(r"\s*(?:instead|rather)\b", re.IGNORECASE)
_TIME_BEHIND = re.compile(
    r"[\s-]*(?:days?|weeks?|months?|years?|hours?|ad|line|people|person|%|times|x\b|per\s+(?:user|person))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class BudgetEdit:
    """A change to the budget that stands; exactly one of the first three is set, or `forget` is true.

    Attributes:
        factor: Multiply by it.
        difference: Add this amount (its sign is in `sign`).
        amount: Set to this amount.
        forget: Take the budget back.
        sign: +1 or -1 for a difference.
        span: The words that ask for it.
    """

    span: Span
    factor: Decimal | None = None
    difference: MoneyMention | None = None
    amount: MoneyMention | None = None
    forget: bool = False
    sign: int = 1


def find_edit(text: str, mentions: list[MoneyMention], taken: list[Span]) -> BudgetEdit | None:
    """Return the change that a message asks for, or None.

    Args:
        text: The message.
        mentions: All amounts in it, those without a currency too.
        taken: Spans that other rules have used up.
    """
    if (forget := _FORGET.search(text)) is not None and not any(m.currency for m in mentions):
        return BudgetEdit(span=forget.span(), forget=True)
    for mention in mentions:
        if overlaps_any(mention.span, taken) or _TIME_BEHIND.match(text, mention.span[1]):
            continue
        if not _can_be_money(text, mention):
            continue
        edit = _edit_by(text, mention)
        if edit is not None:
            return edit
    for pattern, factor in _FACTORS:
        if (match := pattern.search(text)) is not None and not overlaps_any(match.span(), taken):
            return BudgetEdit(span=match.span(), factor=factor)
    for pattern in (_BY_PERCENT, _PERCENT_BEHIND):
        for match in pattern.finditer(text):
            if overlaps_any(match.span(), taken) or _NOT_MONEY_OBJECT.search(
                text, match.start(), match.end() + 22
            ):
                continue
            groups = match.groupdict()
            part = (
                _FRACTIONS[groups["fraction"].lower()]
                if groups.get("fraction")
                else Decimal(match["percent"]) / 100
            )
            return BudgetEdit(span=match.span(), factor=1 + part if match["up"] else 1 - part)
    return None


def _can_be_money(text: str, mention: MoneyMention) -> bool:
    """Whether a number without a currency can be an amount: no age ("18-34"), no count, no year."""
    if mention.currency is not None or mention.multiplied or mention.period is not None:
        return True
    start, end = mention.span
    if re.match(r"\s?[-–/:+.]\s?[0-9]|\+", text[end : end + 4]):
        return False
    if re.search(r"\b(?:budget|spend)\b", text[max(0, start - 30) : start], re.IGNORECASE):
        return True
    year = end - start == 4 and 2020 <= mention.amount <= 2040
    return (mention.amount >= 100 and not year) or mention.amount == 0


def _edit_by(text: str, mention: MoneyMention) -> BudgetEdit | None:  # noqa: PLR0911  # one return for each shape it recognises
    start, end = mention.span
    if mention.amount < 0 or text[:start].strip() == "+":
        alone = not text[:start].strip(" +") and not text[end:].strip(" .!")
        difference = replace(mention, amount=abs(mention.amount))
        return (
            BudgetEdit((start, end), difference=difference, sign=-1 if mention.amount < 0 else 1)
            if alone
            else None
        )
    if role_of(text, mention) is Role.PRICE:
        return None
    before = text[max(0, start - 60) : start]
    more = _MORE_BEHIND.match(text, end)
    if more is not None:
        return BudgetEdit(span=(start, more.end()), difference=mention, sign=1 if more["up"] else -1)
    if (match := _SET.search(before)) is not None:
        return BudgetEdit(span=(start - len(before) + match.start(), end), amount=mention)
    instead = _INSTEAD_BEHIND.match(text, end)
    if instead is not None and not re.match(r"\s*of\b", text[instead.end() : instead.end() + 5]):
        return BudgetEdit(span=(start, instead.end()), amount=mention)
    for pattern, sign in ((_UP_BEFORE, 1), (_DOWN_BEFORE, -1)):
        if (match := pattern.search(before)) is not None:
            return BudgetEdit(span=(start - len(before) + match.start(), end), difference=mention, sign=sign)
    return None

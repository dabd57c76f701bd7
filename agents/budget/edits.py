"""Changes to a budget that stands: "make it 20k", "double it", "add 5k", "10% less", "no budget limit"."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from agents.budget.edit_words import (
    ALONE_BEFORE,
    ALONE_BEHIND,
    BY_PERCENT,
    DOWN_BEFORE,
    FACTORS,
    FORGET,
    FRACTION_OF_IT,
    FRACTIONS,
    FRACTIONS_OF_IT,
    INSTEAD_BEHIND,
    MORE_BEHIND,
    NOT_BUT,
    NOT_MONEY_OBJECT,
    OFF_BEHIND,
    ONLY_WITH_MORE,
    PART_OF_IT,
    PERCENT_BEHIND,
    PERIOD_ONLY,
    SET_BEFORE,
    SET_IT_BEFORE,
    TIME_BEHIND,
    UP_BEFORE,
    WONDERED_BEFORE,
    WONDERED_BEHIND,
)
from agents.budget.past_words import UNDECIDED
from agents.budget.roles import Role, role_of
from agents.money.mentions import MoneyMention
from agents.spans import Span, overlaps_any
from planner.domain.brief import Budget
from planner.domain.vocabulary import BudgetPeriod

_NEAR = 3
"""A bare number up to so many times as large, or as small, as the standing amount may be its successor."""
_SHORT = 60
"""Characters of a message that is about the one amount it names."""
_LEAST_WONDERED = 100
"""The least total that a question is taken to be about."""
_ANOTHER_BEFORE = re.compile(
    r"\b(?:add(?:s|ed|ing)?|found|got(?:\s+us)?|has|have|gave(?:\s+us)?|gives?(?:\s+us)?|chips?\s+in|"
    r"chipped\s+in|put(?:s)?(?:\s+in)?|(?:kick(?:s|ed)?|pitch(?:es|ed)?|chuck(?:s|ed)?|threw|throw(?:s|"
    r"n)?)\s+in|cough(?:s|ed)\s+up|"
    r"contribut(?:es|ed)|fork(?:s|ed)\s+(?:out|over)|scraped\s+(?:up|together)|secured|won\s+us|"
    r"throw(?:s)?\s+in|stump(?:s|ed)?\s+up|approved|released|top(?:s|ped)?\s+(?:it|us)\s+up\s+(?:by|with))\s+"
    r"(?:another|a\s+further|an\s+extra|an\s+additional|on\s+top)\s+(?:about\s+)?$",
    re.IGNORECASE,
)
_SWAPPED_BEFORE = re.compile(
    r"\b(?:instead\s+of|in\s+place\s+of|rather\s+than|not|swap|replace|change)\s+(?:(?:the|those|our)\s+)?$",
    re.IGNORECASE,
)
_SWAPPED = re.compile(
    r"\s*[,;:–-]?\s*(?:(?:but|then|rather|now|it['’]?s|make\s+it|put|take|use|have|we|have|only|just|with|"
    r"for|by|to|go|"
    r"say|let['’]?s|do|better|is)\s+)*",
    re.IGNORECASE,
)
""" "Instead of 9,000 then 14,000": the old amount stands first."""
_IF_BEHIND = re.compile(
    r"\s*,?\s*(?:but\s+)?(?:only\s+)?(?:if|provided|as\s+long\s+as|when|once|unless)\b", re.IGNORECASE
)
""" "Double it if you throw in video" asks for nothing yet."""
_FEW_WORDS = 4
_THOUSANDS = 1000
"""From this many units on people leave the "thousand" out."""


@dataclass(frozen=True, slots=True)
class BudgetEdit:
    """A change to the budget that stands; one of the first three or `period` is set, or `forget` is true.

    Attributes:
        factor: Multiply by it.
        difference: Add this amount (its sign is in `sign`).
        amount: Set to this amount.
        forget: Take the budget back.
        sign: +1 or -1 for a difference.
        period: What the amount that stands is for, said without an amount.
        span: The words that ask for it.
    """

    span: Span
    factor: Decimal | None = None
    difference: MoneyMention | None = None
    amount: MoneyMention | None = None
    forget: bool = False
    sign: int = 1
    period: BudgetPeriod | None = None


def find_edit(
    text: str, mentions: list[MoneyMention], taken: list[Span], previous: Budget | None = None
) -> BudgetEdit | None:
    """Return the change that a message asks for, or None.

    Args:
        text: The message.
        mentions: All amounts in it, those without a currency too.
        taken: Spans that other rules have used up.
        previous: The budget that stands: "bump it to 45" means 45,000 when it is in thousands.
    """
    if (forget := FORGET.search(text)) is not None and not any(m.currency for m in mentions):
        return BudgetEdit(span=forget.span(), forget=True)
    if previous is not None and (corrected := _correction(text, mentions, previous)) is not None:
        return corrected
    for mention in mentions:
        if overlaps_any(mention.span, taken) or TIME_BEHIND.match(text, mention.span[1]):
            continue
        edit = _in_thousands(text, mention, previous) if previous is not None else None
        if edit is None and previous is not None:
            edit = _by_thousands(text, mention, previous)
        if edit is None and _can_be_money(text, mention):
            edit = (_wondered(text, mention) if previous is not None else None) or _edit_by(text, mention)
        if edit is not None:
            return edit
        if previous is not None and (edit := _near(text, mention, previous)) is not None:
            return edit
    return _scaling(text, taken) or (_other_period(text, mentions, taken) if previous is not None else None)


_PERIODS = {
    **dict.fromkeys(("day", "daily"), BudgetPeriod.DAILY),
    **dict.fromkeys(("week", "weekly"), BudgetPeriod.WEEKLY),
    **dict.fromkeys(("month", "monthly"), BudgetPeriod.MONTHLY),
}
_OF_CONTACTS = re.compile(
    r"\b(?:frequency|f-?cap|times|contacts?|impressions|exposures|reports?|newsletter)\b", re.IGNORECASE
)


def _other_period(text: str, mentions: list[MoneyMention], taken: list[Span]) -> BudgetEdit | None:
    """Read "that's per month btw" as the period of the amount that stands."""
    found = PERIOD_ONLY.search(text)
    if found is None or overlaps_any(found.span(), taken) or _OF_CONTACTS.search(text):
        return None
    if any(mention.period is not None or mention.currency is not None for mention in mentions):
        return None
    if found["total"]:
        return BudgetEdit(found.span(), period=BudgetPeriod.LIFETIME)
    return BudgetEdit(
        found.span(),
        period=_PERIODS[(found["unit"] or found["unit2"] or found["unit3"] or found["adverb"]).lower()],
    )


def _near(text: str, mention: MoneyMention, previous: Budget) -> BudgetEdit | None:
    """Read a number that stands alone behind a comma or colon ("they decided: 7,500") as the new amount."""
    start, end = mention.span
    bare = mention.currency is None and mention.period is None and not mention.is_range
    year = end - start == 4 and 1900 <= mention.amount <= 2100  # a year in four digits
    near = previous.amount.units / _NEAR <= mention.amount <= previous.amount.units * _NEAR
    said = mention.currency == previous.amount.currency and len(text) <= _SHORT
    if said and near and mention.period is None and not mention.is_range:
        other = {Role.PRICE, Role.PAST, Role.BID, Role.LOOSE, Role.UNKNOWN}
        meant = role_of(text, mention) not in other and not _of_another_thing(text[:start])
        return BudgetEdit((start, end), amount=mention) if meant else None
    small = previous.amount.units < _THOUSANDS and len(text.split()) <= _FEW_WORDS
    if not bare or year or not near or (mention.amount < _THOUSANDS and not small):
        return None
    alone = ALONE_BEFORE.search(text, 0, start) and ALONE_BEHIND.match(text, end)
    unknown = UNDECIDED.search(text, 0, start)
    return BudgetEdit((start, end), amount=mention) if alone and not unknown else None


def _scaling(text: str, taken: list[Span]) -> BudgetEdit | None:
    """Return a change in proportion to what stands."""
    part = PART_OF_IT.search(text)
    if part is not None and not overlaps_any(part.span(), taken):
        return BudgetEdit(span=part.span(), factor=Decimal(part["percent"]) / 100)
    part = FRACTION_OF_IT.search(text)
    if part is not None and not overlaps_any(part.span(), taken):
        word = re.sub(r"[\s-]+", " ", part["fraction"].lower())
        of_it = FRACTIONS_OF_IT.get(word) or FRACTIONS[word.split()[-1]]
        lost = DOWN_BEFORE.search(text, 0, part.start()) is not None
        return BudgetEdit(span=part.span(), factor=1 - of_it if lost else of_it)
    for pattern, factor in FACTORS:
        if (match := pattern.search(text)) is not None and not overlaps_any(match.span(), taken):
            if _IF_BEHIND.match(text, match.end()) is not None:
                continue
            return BudgetEdit(span=match.span(), factor=factor)
    for pattern in (BY_PERCENT, PERCENT_BEHIND):
        for match in pattern.finditer(text):
            around = (match.start(), match.end() + 22)
            if overlaps_any(match.span(), taken) or NOT_MONEY_OBJECT.search(text, *around):
                continue
            if _COUNTED_MORE.match(text, match.end()) or _of_another_thing(text[: match.start()], match):
                continue
            portion = _portion(match)
            return BudgetEdit(span=match.span(), factor=1 + portion if match["up"] else 1 - portion)
    return None


def _portion(match: re.Match[str]) -> Decimal:
    if match["percent"]:
        return Decimal(match["percent"].replace(",", ".")) / 100
    return FRACTIONS[(match["fraction"] or "half").lower()]


def _correction(text: str, mentions: list[MoneyMention], previous: Budget) -> BudgetEdit | None:
    """Read "no, 15 not 50" against the amount that stands."""
    for one, other in pairwise(mentions):
        swapped = _SWAPPED_BEFORE.search(text, 0, one.span[0]) and _SWAPPED.fullmatch(
            text, one.span[1], other.span[0]
        )
        for said, wrong in ((other, one), (_of_thousands(other, previous), _of_thousands(one, previous))):
            if swapped and said is not None and wrong is not None and wrong.amount == previous.amount.units:
                return BudgetEdit((one.span[0], other.span[1]), amount=said)
        if not NOT_BUT.fullmatch(text, one.span[1], other.span[0]):
            continue
        for said, wrong in ((one, other), (_of_thousands(one, previous), _of_thousands(other, previous))):
            if said is not None and wrong is not None and wrong.amount == previous.amount.units:
                return BudgetEdit((one.span[0], other.span[1]), amount=said)
    return None


def _in_thousands(text: str, mention: MoneyMention, previous: Budget) -> BudgetEdit | None:
    """Read "bump it to 45" as 45,000 when the standing budget is in thousands and 45 would be absurd."""
    start, end = mention.span
    before = text[max(0, start - 60) : start]
    asked_for = SET_IT_BEFORE.search(before)
    scaled = _of_thousands(mention, previous)
    if scaled is None or asked_for is None or not ALONE_BEHIND.match(text, end):
        return None
    return BudgetEdit((start - len(before) + asked_for.start(), end), amount=scaled)


def _by_thousands(text: str, mention: MoneyMention, previous: Budget) -> BudgetEdit | None:
    """Read "they found another two and a half" and "take three off" as thousands of a budget in thousands."""
    start, end = mention.span
    bare = mention.currency is None and not mention.multiplied and mention.period is None
    scaled = mention.amount * 1000
    if not bare or mention.is_range or not 0 < mention.amount < 1000 or scaled > previous.amount.units:
        return None
    before = text[max(0, start - 60) : start]
    up = _ANOTHER_BEFORE.search(before) if ALONE_BEHIND.match(text, end) else None
    off = OFF_BEHIND.match(text, end) if (down := DOWN_BEFORE.search(before)) is not None else None
    found = up or (down if off is not None else None)
    if found is None:
        return None
    difference = replace(mention, amount=scaled, multiplied=True)
    span = (start - len(before) + found.start(), off.end() if off is not None else end)
    return BudgetEdit(span, difference=difference, sign=1 if up is not None else -1)


def _of_thousands(mention: MoneyMention, previous: Budget) -> MoneyMention | None:
    """Return a bare small number as thousands, when that is of the size of the standing budget."""
    standing = previous.amount.units
    scaled = mention.amount * 1000
    bare = mention.currency is None and not mention.multiplied and mention.period is None
    if not bare or standing < _THOUSANDS or not standing / 5 <= scaled <= standing * 5:
        return None
    return replace(mention, amount=scaled, multiplied=True)


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


def _wondered(text: str, mention: MoneyMention) -> BudgetEdit | None:
    """Read "what would 5k get me?" as the amount to try; a small one ("... clicks at $3") is a price."""
    start, end = mention.span
    if mention.amount < _LEAST_WONDERED and mention.period is None:
        return None
    before = text[max(0, start - 60) : start]
    asked = WONDERED_BEFORE.search(before) if WONDERED_BEHIND.match(text, end) else None
    return BudgetEdit((start - len(before) + asked.start(), end), amount=mention) if asked else None


_MOVES = re.compile(
    r"(?:went|goes?|going|gone|rose|ris(?:es?|en|ing)|climb(?:s|ed)?|jump(?:s|ed)?|fell|falls?|fallen|grew|grows?|grown|sank|came|comes?|"
    r"dropped|increased|shot|up|down|is|are|was|were|costs?|['’]s|run|runs|ran|has|have|changed|changes|moved)\b",
    re.IGNORECASE,
)
_A_THING = re.compile(
    r"(?:^|[.!?;,:(\n]|\b(?:and|but|so|because|since|as|that|now)\b)\s*(?:(?:and|but|so|oh|well|by\s+the\s+way|btw)[\s,]+)*"
    r"(?P<thing>(?:(?:the|our|my|your|their|his|her|its|a|this|that)\s+(?:[\w'’-]+\s+){1,5}?)|(?:rents?|prices?|wages?|salar(?:y|ies)|costs?|"
    r"bills?|rates?|tickets?|sales|revenues?|turnover|inflation|members(?:hip)?|visitors|fees?|takings)\s+)(?:(?:has|have|had|just|also|now|already|even|"
    r"really|suddenly|simply)\s+)*(?:(?:went|go(?:es)?|gone|going|rose|came|are|is|were|was|been)\s+)?$",
    re.IGNORECASE,
)
_COUNTED_MORE = re.compile(
    r"\s+(?!(?:than|please|pls|budgets?|spend|money|on|for|in|to|and|if|now|then|but|thanks?|overall|of|funds?|cash|total|available|from|at|so|"
    r"instead|would|should|is|will|again|with|over|across|this|next|each|per|as|because|since|due|or|not|after|when|right|today|too|also|just|"
    r"only|it|we|i|that|the|altogether|sorry|actually|until|before|by|a|every|investment|media|could|can|though|maybe|eventually|came|has|"
    r"was|back|off|up|down|out|away|higher|lower|euros?|dollars?|pounds?|quid|bucks|grand|yes|no|ok(?:ay)?|ad)\b)[a-z]{3,}",
    re.IGNORECASE,
)
""" "500 more customers" counts people."""
_SO = re.compile(r".*\b(?:so|then|and|hence|therefore|now)\s*$", re.IGNORECASE | re.DOTALL)
_ENDS_ON_A_VERB = re.compile(
    r"(?:^|[.!?;,:(\n]|\b(?:and|but|so|because|since|as|that)\b)\s*(?:(?:and|but|so|oh|well|by\s+the\s+way|btw)[\s,]+)*(?:the|our|my|your|their|"
    r"his|her|its)\s+(?P<thing>(?:[\w'’-]+\s+){1,5}?)(?:(?:has|have|had|just|also|now|already)\s+)*(?:went|rose|climbed|jumped|fell|grew|"
    r"is|are|was|were|costs?|comes?|came|runs?|stands?|sits?)\b[^.;!?\n]{0,30}$",
    re.IGNORECASE,
)
_MONEY_THING = re.compile(
    r"\b(?:budgets?|spend(?:ing)?|money|pot|kitty|purse|envelope|amount|sum|figure|number|total|investment|allocation|cap|ceiling|limit|"
    r"max(?:imum)?|answer|offer|plan|campaign|flight|media|ads?|funds?|cash|boss|chief|client|finance|management|board|cfo|cmo|ceo|md|owner|"
    r"director|team|marketing|hq|office|partner|wife|husband|controlling|committee|producer|promoter|manager|treasurer|mayor|ministry|"
    r"trustees|members|dean|principal|investors?|sponsors?|founders?|dad|mum|mom|brother|sister|procurement|label|council|chair\w*|bank|head|"
    r"customer|rest|whole|thing|lot|most|least|best|price\s+tag|difference|deal|verdict|new\s+one|decision|line|minimum)\b",
    re.IGNORECASE,
)


def _of_another_thing(before: str, moved: re.Match[str] | None = None) -> bool:
    """Whether it is something else that went up or is the amount: "the rent went up to"."""
    if moved is None:
        found = _ENDS_ON_A_VERB.search(before)
    else:
        found = _A_THING.search(before[: moved.start()]) if _MOVES.match(moved.group()) else None
    return found is not None and _MONEY_THING.search(found["thing"]) is None


def _edit_by(text: str, mention: MoneyMention) -> BudgetEdit | None:  # noqa: PLR0911  # one return for each shape it recognises
    start, end = mention.span
    if mention.amount < 0 or text[:start].strip() == "+":
        lead = _SO.sub("", text[max(0, start - 12) : start]) if mention.amount < 0 else text[:start]
        alone = not lead.strip(" +,") and not text[end:].strip(" .!")
        difference = replace(mention, amount=abs(mention.amount))
        return (
            BudgetEdit((start, end), difference=difference, sign=-1 if mention.amount < 0 else 1)
            if alone
            else None
        )
    before = text[max(0, start - 60) : start]
    down = DOWN_BEFORE.search(before)
    if down is not None and (off := OFF_BEHIND.match(text, end)) is not None:
        return BudgetEdit((start - len(before) + down.start(), off.end()), difference=mention, sign=-1)
    if role_of(text, mention) in {Role.PRICE, Role.PAST, Role.LOOSE}:
        return None
    more = MORE_BEHIND.match(text, end)
    if more is not None and not (mention.currency is None and _COUNTED_MORE.match(text, more.end())):
        return BudgetEdit(span=(start, more.end()), difference=mention, sign=1 if more["up"] else -1)
    if (match := SET_BEFORE.search(before)) is not None and not _of_another_thing(before, match):
        return BudgetEdit(span=(start - len(before) + match.start(), end), amount=mention)
    if (instead := INSTEAD_BEHIND.match(text, end)) is not None:
        return BudgetEdit(span=(start, instead.end()), amount=mention)
    if down is not None:
        return BudgetEdit((start - len(before) + down.start(), end), difference=mention, sign=-1)
    up = UP_BEFORE.search(before)
    if up is not None and not ONLY_WITH_MORE.match(up.group()):
        return BudgetEdit((start - len(before) + up.start(), end), difference=mention, sign=1)
    return None

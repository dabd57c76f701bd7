"""What an amount of money is for: the budget, a price, money of the past, or somebody else's."""

import re
from enum import Enum

from agents.money.mentions import MoneyMention


class Role(Enum):
    """What an amount is for."""

    BUDGET = 3
    NEUTRAL = 2
    BID = 1
    PRICE = 0
    PAST = -1


_MEASURE = r"e?CPMs?|CPA|CPC|CPCV|CPV|CPI|CPL|CAC|ROAS|vCPM"
_BUDGET_NOUN = (
    r"budget|campaign|flight|spend|total|launch|plan|buy|burst|push|investment|test|promo(?:tion)?|"
    r"activation|pot|"
    r"to\s+(?:spend|invest|work|put|play|use)|available|all[\s-]in|tops|media"
)
_LAST = (
    r"(?:last|previous|prior|past|old|earlier)\s+(?:year|quarter|month|week|time|season|campaign|flight|"
    r"summer|winter|"
    r"spring|autumn|fall|budget|spend|q[1-4]|black\s+friday|christmas)(?:['’]?s)?"
)
_CUES = re.compile(
    rf"(?P<past>\b(?:{_LAST}|spent|previously|historical(?:ly)?|used\s+to|back\s+in|"
    rf"competitors?(?:['’]s?)?|rivals?(?:['’]s?)?|"
    r"they(?:['’]ve)?\s+(?:spend|have|invest|put)|compared\s+(?:to|with)|versus|vs\.?|unlike|instead\s+of|"
    r"rather\s+than|"
    r"ran\s+(?:at|with|on|for)|(?:up|down)\s+from|not|isn['’]t|wasn['’]t|used)"
    r"(?:\s+(?:the\s+)?(?:media|ad|ads|marketing|tv|campaign|budget|spend|was|were|of|at|on)){0,4}\b)"
    rf"|(?P<price>\b(?:{_MEASURE}|cost\s+per\s+\w+|cost\s+per\s+\w+\s+\w+|priced?|prices|pricing|retails?|"
    rf"retailing|sells?|selling|"
    r"sold|worth|starting\s+(?:at|from)|(?:from|for)\s+(?:just|only)|incomes?|salar(?:y|ies)|HHI|earn(?:s|"
    r"ing)?|who\s+make|"
    r"making|net\s+worth|AOV|basket|orders?\s+(?:over|above|of|from)|purchases?\s+(?:over|above|of|from)|"
    r"raised|valued|"
    r"valuation|save|saving|win|won|fee|fees|rent|deposit|discount|bonus|prizes?|donat\w+|charges?|costing|"
    r"costs|"
    r"(?:sales|revenue|turnover|ARR|MRR|profit|funding)(?:\s+(?:of|was|were|is|are|at|hit|reached|above|"
    r"over|around|"
    r"about|to|goal|target))*|spend(?:s|ing)?\s+(?:over|more\s+than|at\s+least)\s+(?=[^.]{0,20}\b(?:store|"
    r"order|on\s+shoes))|"
    r"tickets?|a\s+bottle|subscriptions?|members(?:hip)?|mortgages?|loans?|homes?\s+(?:over|above|under|"
    r"from))\b)"
    r"|(?P<bid>\bbids?\b|\bbidding\b|\bmax\s+bid\b)"
    r"|(?P<budget>\b(?:budgets?|spend(?:ing)?|invest(?:ing|ment)?|allocat\w+|we(?:['’]ve)?\s+got|have|has|"
    r"had|got|"
    r"work\s+with|with|total|put(?:ting)?|up\s+to|max(?:imum)?|cap(?:ped)?|limit(?:ed)?|funds?|money|pot|"
    r"ceiling|"
    r"afford|commit\w*|set\s+aside|earmarked|available|make\s+(?:it|that)|(?:this|next)\s+(?:year|time|"
    r"quarter|month)|"
    r"go\s+(?:with|for|up\s+to)|use|now|campaign\s+(?:of|for|worth))\b|(?:^|\s)~)",
    re.IGNORECASE,
)
_PRICE_BEHIND = re.compile(
    rf"\s*\+?\s*,?\s*(?:(?:max(?:imum)?|target|average|avg\.?)\s+)?(?:(?:{_MEASURE})\b|(?:each|apiece|"
    rf"a\s+piece|a\s+pop)\b"
    r"|(?:per|/|an?)\s*(?:click|view|install|lead|acquisition|conversion|sale|customer|thousand|mille|"
    r"1[.,]?000|sign-?up|order|"
    r"unit|person|head|ticket|purchase|download|app|subscriber|trial|bottle|pair|item|kg|night|seat|user|"
    r"completed|"
    r"stream|listen(?:er)?|impression|pop|car|meal|pack|bag|box|visit|share|glass|cup|litre|liter|hour)s?\b"
    r"|(?:off|discount|vouchers?|gift|coupons?|cash\s?back|bonus|prizes?|income|HHI|household|salary|"
    r"net\s+worth|revenue|"
    r"turnover|ARR|MRR|AOV|basket|orders?|or\s+more\s+(?:household|income)|\+?\s*households|"
    r"(?:in|of)\s+(?:revenue|sales|funding|savings|prizes|income|turnover|profit|annual)|valuation|price|fee|"
    r"(?:a|per)\s+(?:month|year)\s+(?:subscription|membership|plan|fee)|subscriptions?|memberships?|"
    r"company|business\b|"
    r"in\s+(?:household|annual|yearly)|earners?|homes?|houses?|sponsorships?|savings)\b)",
    re.IGNORECASE,
)
_PAST_BEHIND = re.compile(
    rf"[^.;,!?]{{0,24}}\b(?:{_LAST}|previously|before\b(?!\s+(?:christmas|easter|the|we|\d))|ago|yesterday|"
    rf"back\s+then)",
    re.IGNORECASE,
)
_BUDGET_BEHIND = re.compile(
    rf"\s*(?:(?!and\b|or\b|for\b|to\b(?!\s+(?:spend|invest|work|put|play|use))|in\b|on\b|per\b|"
    rf"with\b)[\w'’-]+[\s-]+){{0,4}}?(?:{_BUDGET_NOUN})\b",
    re.IGNORECASE,
)
_SMALL_BUDGET_BEHIND = re.compile(
    r"\s*(?:[\w'’-]+[\s-]+)?(?:budget|campaign|spend|test|flight|total|to\s+(?:spend|invest)|available|max|"
    r"tops)\b",
    re.IGNORECASE,
)
_RESULT_AT = re.compile(
    r"\b(?:sign[- ]?ups?|leads?|installs?|downloads?|conversions?|sales|orders?|purchases?|customers?|"
    r"subscribers?|subscriptions|trials?|clicks?|views?|registrations?|acquisitions?|bookings?|results?)\b"
    r"[^.;,\d]{0,20}\b(?:at|under|below)\s+(?:about\s+|around\s+|roughly\s+|max(?:imum)?\s+|most\s+)?$",
    re.IGNORECASE,
)
_OWNER = re.compile(r"(?:\b(?:our|their|its|new|the|a|an|these|this|your|my)|['’]s)\s+$", re.IGNORECASE)
_PLAIN_NOUN = re.compile(
    r"\s+(?!(?:for|in|on|over|to|from|per|a|an|the|and|or|with|by|at|is|are|of|as|this|next|until|till|"
    r"total|max|during|"
    r"across|starting|between|only|we|i|it|that|please|daily|weekly|monthly|budget|which|but|so|should|"
    r"will|then|"
    r"instead|more|less|now|if|each|across|against|behind|into|through|via|using)\b)[a-z][\w-]+",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?;](?=\s)|\n")


def role_of(text: str, mention: MoneyMention) -> Role:  # noqa: PLR0911  # one return for each shape it recognises
    """Return what an amount in `text` is for, from the words beside it in its own sentence."""
    start, end = mention.span
    before = text[max(0, start - 70) : start]
    before = before[max((cut.end() for cut in _SENTENCE_END.finditer(before)), default=0) :]
    after = text[end : end + 60]
    cut = _SENTENCE_END.search(after)
    after = after[: cut.start()] if cut else after
    if _PRICE_BEHIND.match(after) or (_RESULT_AT.search(before) and not mention.multiplied):
        return Role.PRICE
    if _PAST_BEHIND.match(after):
        return Role.PAST
    cue, distance = _nearest_cue(before)
    if cue == "past" and distance <= 45:
        return Role.PAST
    small = mention.amount < 1000 and mention.period is None and not mention.multiplied
    if mention.other_period is None and (_SMALL_BUDGET_BEHIND if small else _BUDGET_BEHIND).match(after):
        return Role.BUDGET
    if cue == "price" and distance <= 22:
        return Role.PRICE
    if cue == "bid" and distance <= 14:
        return Role.BID
    if cue == "budget" and distance <= 40:
        return Role.PRICE if small and _OWNER.search(before) and _PLAIN_NOUN.match(after) else Role.BUDGET
    if _adjective_of_a_product(mention, before, after):
        return Role.PRICE
    return Role.NEUTRAL


def _nearest_cue(before: str) -> tuple[str | None, int]:
    """Return the kind of the last cue before the amount and the characters between them."""
    last: re.Match[str] | None = None
    for match in _CUES.finditer(before):
        last = match
    if last is None:
        return None, 0
    return last.lastgroup, len(before) - last.end()


def _adjective_of_a_product(mention: MoneyMention, before: str, after: str) -> bool:
    """Whether the amount describes a thing, as in "our $49 headphones"."""
    if mention.multiplied or mention.period is not None or mention.amount >= 5000:
        return False
    return _PLAIN_NOUN.match(after) is not None and (
        mention.amount < 1000 or _OWNER.search(before) is not None
    )

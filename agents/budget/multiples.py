"""Budgets told for each of several: "twelve stores, each kicks in $75 a week"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from agents.money.mentions import MoneyMention
from agents.money.numbers import value_of_words
from planner.domain.number_words import SMALL_NUMBERS
from planner.domain.vocabulary import BudgetPeriod

_FLAGS: Final = re.IGNORECASE
_PERIODS: Final = {"day": BudgetPeriod.DAILY, "week": BudgetPeriod.WEEKLY, "month": BudgetPeriod.MONTHLY}
_LEAST: Final = 100
"""A smaller product is no budget."""
_REACH: Final = 170
_MOST: Final = 100_000
_WORDS: Final = "|".join(sorted(SMALL_NUMBERS, key=len, reverse=True))
_COUNT: Final = (
    r"(?P<count>(?:a|two|three|four|five)\s+dozen|a\s+hundred|"
    rf"[0-9]{{1,3}}(?:[.,'’ ][0-9]{{3}})?(?![0-9.,]*[0-9%€$£])|(?:{_WORDS})(?:[\s-](?:{_WORDS}))?)"
)
_GIVES: Final = (
    r"(?:chip(?:s|ped|ping)?|kick(?:s|ed|ing)?|put(?:s|ting)?|throw(?:s|n|ing)?|threw|pitch(?:es|ed|ing)?|"
    r"chuck(?:s|ed|ing)?|stump(?:s|ed|ing)?|cough(?:s|ed|ing)?|pay(?:s|ing)?|paid|fork(?:s|ed|ing)?)\s+"
    r"(?:(?:in|up|out|over|aside|into|towards|the\s+(?:pot|kitty)|the\s+same)\s+)+|"
    r"(?:giv(?:es?|ing)|gave|contribut(?:es?|ed|ing)|adds?|added|adding|commits?|committed|pledge[sd]?|"
    r"offers?|offered|provides?|provided|invests?|invested|allocates?|allocated|budgets?|budgeted|spends?|"
    r"gets?|has|have|is\s+good\s+for|sets?\s+aside|donates?|supplies|brings?|releases?"
    r"|earmarks?)\s+(?:us\s+)?"
)
_FILL: Final = (
    r"(?:(?:about|around|exactly|roughly|a\s+flat|flat|up\s+to|just|only|some|another|the\s+sum\s+of|of)\s+)*"
    r"[^\w\s]?\s*$"
)
_NOUN: Final = r"(?P<noun>(?!(?:is|are|will|would|can|has|have|to|of|one|agreed|put|give)\b)[a-zà-ÿ][\w'’-]+)"
_EACH_GIVES: Final = re.compile(
    rf"\b(?:each|every)\s+(?:single\s+)?(?:(?:one|of\s+(?:them|us|those|these)|"
    rf"of\s+(?:the|our|my|these|those)\s+(?:[\w'’-]+\s+){{1,3}}?)\s*|{_NOUN}\s+)?"
    rf"(?:(?:is|are|will|would|can|has|have|agreed\s+to|going\s+to|to)\s+){{0,3}}(?:{_GIVES}){_FILL}",
    _FLAGS,
)
_EACH_BEFORE: Final = re.compile(
    rf"(?:\b(?:per|each|every|for\s+each|for\s+every|from\s+each|from\s+every)\s+{_NOUN}"
    rf"(?:\s+(?:and|per|a|each)\s+(?P<unit>day|week|month))?\s*[:,=–-]?\s*(?:(?:is|at|we\s+have|gets?"
    rf"|there['’]?s)\s+)*{_FILL})",
    _FLAGS,
)
_EACH_BEHIND: Final = re.compile(
    rf"\s*,?\s*(?:\(?(?:(?:from|by|for|per|out\s+of)\s+(?:each|every)(?:\s+(?:one|of\s+(?:them|us|those"
    rf"|these|the\s+\w+))|\s+{_NOUN})?|"
    rf"each(?!\s+(?:day|week|month|way))|apiece|a\s+piece|a\s+head|per\s+head|(?:per|/"
    rf"|an?)\s*(?P<noun2>[a-zà-ÿ][\w'’-]+))\)?)(?!\w)",
    _FLAGS,
)
_COUNTED: Final = re.compile(
    rf"(?<![\w$€£.,/-]){_COUNT}\s+(?:(?!(?:of|and|or|to|per|in|on|at|for|from|by|the|a"
    rf"|x)\b)[a-zà-ÿ][\w'’-]+\s+){{0,2}}?"
    rf"(?P<noun>[a-zà-ÿ][\w'’-]*(?:s|men|women|people|staff|crew))\b",
    _FLAGS,
)
_COUNTED_BEHIND: Final = re.compile(
    rf"\b(?P<noun>[a-zà-ÿ][\w'’-]*s)\s*(?::|,|\(|–|-|=|\bwe\s+have|\bwe['’]ve\s+got"
    rf"|\bthere\s+are)\s*{_COUNT}\s*"
    r"(?:of\s+(?:them|us)\b|\)|(?=[.;\n]|$))",
    _FLAGS,
)
_OF_US: Final = re.compile(
    rf"\b(?:there(?:['’]re|\s+are|['’]s)|we(?:['’]re|\s+are|['’]ve\s+got|\s+have)|with"
    rf"|all)\s+{_COUNT}(?:\s+of\s+(?:us|them))?(?=\s*[.,;!?)]|\s*$)|"
    rf"(?<![\w$€£]){_COUNT.replace('count', 'count2')}\s+of\s+(?:us|them)\b",
    _FLAGS,
)
_WE_ARE: Final = re.compile(
    rf"\b(?:we\s+are|we['’]re|it\s+is|there\s+are|are|we\s+have|we['’]ve\s+got|all"
    rf"|with)\s+{_COUNT}\s+(?P<noun>[A-Za-zà-ÿ][\w'’-]+)",
    _FLAGS,
)
""" "We are six Praxen": the noun in a language that the glossary does not know."""
_TIMES: Final = re.compile(rf"(?<![\w$€£.,]){_COUNT}\s*(?:x|×|\*|times)\s*[^\w\s]?\s*$", _FLAGS)
_TIMES_BEHIND: Final = re.compile(rf"\s*(?:x|×|\*|times)\s*{_COUNT}(?!\w)(?!\s*(?:\d|%))", _FLAGS)
_SO_MANY_SHARES: Final = re.compile(
    rf"\b(?:so|makes?|making|that['’]?s|i\.e\.|hence)\s*,?\s*(?:it['’]?s\s+|that['’]?s\s+)?{_COUNT}\s+"
    r"(?:shares?|parts?|portions?|slices?|contributions?|lots)\b",
    _FLAGS,
)
_POT: Final = re.compile(
    r"[^.!?\n]{0,70}?(?:[.,;–-]\s*)?\b(?:(?:that['’]?s|that\s+is|this\s+is|it['’]?s|which\s+is"
    r"|makes?)\s+(?:all\s+|"
    r"(?:the|our|my)\s+)?(?:whole\s+|entire\s+|total\s+|ad\s+|advertising\s+|marketing\s+)?(?:pot|kitty"
    r"|budget|war\s+chest|purse|money|"
    r"we\s+have|we['’]ve\s+got)|(?:for|on|into|towards|behind)\s+(?:the\s+|our\s+|this\s+|joint\s+"
    r"|paid\s+)*(?:ads?|adverts|advertising|"
    r"marketing|campaign|promotion|promo|publicity|media|spots?)|to\s+(?:spend|advertise)|of\s+(?:ad"
    r"|advertising|media|marketing)\s+"
    r"(?:money|budget|spend))\b",
    _FLAGS,
)
_POT_BEFORE: Final = re.compile(
    r"\b(?:budgets?|money|pot|kitty|spend|funds?|pool(?:ed|ing)?|club(?:bed|bing)\s+together|ads?"
    r"|advertising|marketing|chip\s+in|levy)\b"
    r"[^!?\n]{0,80}$",
    _FLAGS,
)
_OTHER_MONEY: Final = re.compile(
    r"\b(?:turnover|turns?\s+over|revenues?|sales|takings|rents?|sells?|sold|selling|cost(?:s|ing)?"
    r"|priced?|prices|worth|earn\w*|"
    r"salar(?:y|ies)|wages?|fees?|tickets?|deposits?|donat(?:ions?|ed)|donors?|prizes?|tax(?:es)?|loans?"
    r"|mortgage|fines?|grants?|insurance|"
    r"members?\s+pays?|membership|subscription|tuition|charge[sd]?|orders?|basket|margin|profits?"
    r"|mak(?:es?|ing)|made|invoice[sd]?|seats?|rooms?|nights?|"
    r"guests?|customers?|buyers?|visitors?|shoppers?|clicks?|leads?|sign-?ups?|installs?|downloads?|views?"
    r"|impressions|discount|voucher|"
    r"last\s+(?:year|time|season)|spent|competitors?|sponsors?|households?|families|winners?|raffle)\b",
    _FLAGS,
)
_OUTLETS: Final = frozenset(
    [
        "shop",
        "store",
        "branch",
        "practice",
        "cafe",
        "café",
        "restaurant",
        "gym",
        "dealer",
        "dealership",
        "dairy",
        "hotel",
        "property",
        "club",
        "parish",
        "partner",
        "site",
        "school",
        "clinic",
        "salon",
        "office",
        "bar",
        "pub",
        "farm",
        "winery",
        "brewery",
        "studio",
        "chapter",
        "borough",
        "town",
        "venue",
        "franchise",
        "franchisee",
        "theatre",
        "theater",
        "museum",
        "company",
        "brand",
        "outlet",
        "location",
        "showroom",
        "bakery",
        "pharmacy",
        "garage",
        "hostel",
        "campsite",
        "resort",
        "marina",
        "farmer",
        "grower",
        "grower",
        "producer",
        "vineyard",
        "estate",
        "market",
        "city",
        "region",
        "county",
        "canton",
        "district",
        "country",
        "state",
        "province",
        "territory",
        "burst",
        "wave",
        "flight",
        "phase",
        "round",
        "area",
        "department",
        "faculty",
        "member",
        "owner",
        "brother",
        "sister",
        "cousin",
        "shareholder",
        "founder",
        "co-founder",
        "colleague",
        "band",
        "act",
        "choir",
        "team",
        "association",
        "village",
        "commune",
        "municipality",
        "firm",
        "business",
        "trader",
        "stall",
        "unit",
        "cinema",
        "lodge",
        "villa",
        "shareholder",
        "cooperative",
        "co-op",
        "distillery",
        "roastery",
        "florist",
        "optician",
        "dentist",
        "surgery",
        "campus",
        "institute",
        "university",
        "ward",
        "division",
        "affiliate",
        "subsidiary",
        "agency",
        "house",
        "theatre",
        "mill",
        "workshop",
        "gallery",
        "bookshop",
        "bookstore",
        "church",
        "mosque",
        "temple",
        "kindergarten",
        "nursery",
        "station",
        "depot",
        "warehouse",
    ]
)
"""Those that share what a campaign costs; guests and buyers pay prices."""
_NOT_COUNTED: Final = frozenset(
    [
        "days",
        "weeks",
        "months",
        "years",
        "hours",
        "minutes",
        "seconds",
        "times",
        "ads",
        "spots",
        "clicks",
        "views",
        "leads",
        "sign-ups",
        "installs",
        "downloads",
        "impressions",
        "seats",
        "tickets",
        "customers",
        "guests",
        "visitors",
        "buyers",
        "listeners",
        "people",
        "followers",
        "euros",
        "dollars",
        "pounds",
        "francs",
        "bucks",
        "quid",
        "pesos",
        "percent",
        "kroner",
        "kronor",
        "zlotys",
        "cents",
        "rupees",
        "reais",
        "streams",
        "plays",
        "posts",
        "episodes",
        "tracks",
        "songs",
        "sales",
        "orders",
        "bookings",
        "registrations",
        "applications",
        "users",
        "subscribers",
        "awards",
        "stars",
        "steps",
        "lines",
        "workers",
    ]
)


def count_in(match: re.Match[str], group: str = "count") -> int | None:
    """Return the number that a count stands for, in digits or in words."""
    words = match[group].lower()
    if words[0].isdigit():
        return int(re.sub(r"\D", "", words))
    if "dozen" in words:
        first = words.split()[0]
        return 12 * (1 if first == "a" else SMALL_NUMBERS[first])
    value = Decimal(100) if words.endswith("hundred") else value_of_words(words)
    return int(value) if value is not None else None


def multiplied(text: str, found: Sequence[MoneyMention], at: int) -> tuple[Decimal, int] | None:
    """Return what the amount at `at` comes to for all that give it, and how many amounts say so."""
    mention = found[at]
    if mention.is_range or mention.unknown_currency or mention.amount < 1 or mention.other_period:
        return None
    start, end = mention.span
    before = text[max(0, start - 90) : start]
    told = _told_times(text, mention, before)
    if told is None:
        return None
    count, end = told
    if not 1 < count <= _MOST or mention.amount * count < _LEAST:
        return None
    total, used = mention.amount * count, 1
    if at + 1 < len(found) and (more := _on_top(text, end, mention, found[at + 1])) is not None:
        total, used = total + more, 2
    return total, used


def _told_times(  # noqa: PLR0911  # one return for each shape it recognises
    text: str, mention: MoneyMention, before: str
) -> tuple[int, int] | None:
    start, end = mention.span
    if _A_YEAR_BEHIND.match(text, end):
        return None
    money = mention.currency is not None or mention.multiplied or mention.amount >= _LEAST
    if money and (match := _TIMES.search(before)) is not None:
        return _product(text, mention, count_in(match), end)
    if money and (match := _TIMES_BEHIND.match(text, end)) is not None:
        return _product(text, mention, count_in(match), match.end())
    gives = _EACH_GIVES.search(before)
    lead = _EACH_BEFORE.search(before) if gives is None else None
    trail = _EACH_BEHIND.match(text, end) if gives is None and lead is None else None
    each = gives or lead or trail
    if each is None:
        return None
    behind = trail.end() if trail is not None else end
    groups = each.groupdict()
    noun = _singular(groups.get("noun") or groups.get("noun2") or "")
    if noun in {"day", "week", "month", "year", "hour", "one", "time"} and gives is None:
        return None
    count = _count_of(text, noun, start, behind)
    if count is None:
        return None
    number, counted = count
    outlet = (noun or counted) in _OUTLETS or counted in _OUTLETS
    sentence = re.split(r"[.!?\n;]\s", text[max(0, start - 120) : start])[-1]
    pot = _POT.match(text, behind) or _POT_BEFORE.search(text, max(0, start - 120), start)
    if pot is None and (_OTHER_MONEY.search(sentence) or _OTHER_MONEY.match(text, behind + 1)):
        return None
    chips = gives is not None and re.search(
        r"\b(?:in|up|out|over|contribut\w+|aside|pot|kitty)\b", gives.group(), _FLAGS
    )
    if not (pot or outlet or chips):
        return None
    return number, behind


def _product(text: str, mention: MoneyMention, count: int | None, end: int) -> tuple[int, int] | None:
    start = mention.span[0]
    sentence = re.split(r"[.!?\n;]\s", text[max(0, start - 120) : start])[-1]
    pot = _POT.match(text, end) or _POT_BEFORE.search(text, max(0, start - 80), start)
    if count is None or (pot is None and _OTHER_MONEY.search(sentence)):
        return None
    return (count, end) if pot is not None else None


def _singular(noun: str) -> str:
    word = noun.lower()
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _count_of(text: str, noun: str, start: int, end: int) -> tuple[int, str] | None:
    """Return how many there are of what gives the amount, and their noun."""
    begin, stop = max(0, start - _REACH), min(len(text), end + _REACH)
    shares = _SO_MANY_SHARES.search(text, end, stop)
    found: dict[int, str] = {}
    for pattern in (_COUNTED, _COUNTED_BEHIND):
        for match in pattern.finditer(text, begin, stop):
            name = match["noun"].lower()
            number = count_in(match)
            inside = match.start("count") < end and match.end("count") > start
            if number is None or number < 2 or inside or name in _NOT_COUNTED:
                continue
            if noun and _singular(name) != noun:
                continue
            found.setdefault(number, _singular(name))
    if not found and noun in {"", "one", "store"}:
        for match in _WE_ARE.finditer(text, begin, stop):
            number, name = count_in(match), match["noun"].lower()
            if (
                number is not None
                and number > 1
                and name not in _NOT_COUNTED
                and not match.start("count") <= start < match.end()
            ):
                found[number] = _singular(name)
    if not found and noun in {"", "one", "store"}:
        for match in _OF_US.finditer(text, begin, stop):
            group = "count" if match["count"] else "count2"
            number = count_in(match, group)
            if number is not None and number > 1:
                found[number] = "member"
    if shares is not None and found and (number := count_in(shares)) is not None:
        return number, next(iter(found.values()))
    if len(found) > 1 and not noun:
        ours = {number: name for number, name in found.items() if name in _OUTLETS}
        found = ours or found
    return next(iter(found.items())) if len(found) == 1 else None


_UNIT_BEHIND: Final = re.compile(
    r"\s*(?:each|apiece|(?:per|/|an?)\s*[a-z-]+)\s+(?:per|an?|every)\s+(?P<unit>day|week|month)\b", _FLAGS
)
_A_YEAR_BEHIND: Final = re.compile(
    r"\s*(?:each|apiece)?\s*(?:per|an?|every|/)\s*(?:year|annum|hour|night)\b", _FLAGS
)
_ON_TOP: Final = re.compile(
    r"[^.!?\n\d]{0,40}?(?:\bplus\b|\band\b|\+)\s*(?:another\s+|an?\s+(?:extra|further|additional)\s+"
    r"|about\s+)?[^\w\s]?",
    _FLAGS,
)
_FROM_ANOTHER: Final = re.compile(
    r"[^.!?\n\d]{0,20}?\b(?:from|by|courtesy\s+of|on\s+top|out\s+of|of\s+(?:our|my)\s+own)\b", _FLAGS
)


def _on_top(text: str, end: int, one: MoneyMention, other: MoneyMention) -> Decimal | None:
    """ "500 from each of them, plus ten thousand from the canton"."""
    alike = (
        other.currency in {None, one.currency} and other.period in {None, one.period} and not other.is_range
    )
    if not alike or other.span[0] < end or other.amount < _LEAST:
        return None
    if (
        _ON_TOP.fullmatch(text, end, other.span[0]) is None
        or _FROM_ANOTHER.match(text, other.span[1]) is None
    ):
        return None
    return other.amount


def with_unit(text: str, mention: MoneyMention) -> MoneyMention:
    """Return the amount with the period that stands before it: "per café per week 200 thousand"."""
    start = mention.span[0]
    if mention.period is not None:
        return mention
    lead = _EACH_BEFORE.search(text, max(0, start - 60), start) or _UNIT_BEHIND.match(text, mention.span[1])
    if lead is None or lead["unit"] is None:
        return mention
    return replace(mention, period=_PERIODS[lead["unit"].lower()])


def of_others(text: str, mention: MoneyMention) -> bool:
    """Whether the sentence tells of turnover, prices or fees: "our five shops make 40k each"."""
    start, end = mention.span
    sentence = re.split(r"[.!?\n;]\s", text[max(0, start - 120) : start])[-1]
    return _OTHER_MONEY.search(sentence) is not None and _POT.match(text, end) is None

"""Numbers as people write them: digits with any grouping, number words, and multipliers."""

import re
from dataclasses import dataclass
from decimal import Decimal

from agents.spans import Span
from planner.domain.number_words import SMALL_NUMBERS

_SCALES = {"hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9}

MULTIPLIERS: dict[str, int] = {
    **dict.fromkeys(("k", "grand", "thousand", "thousands", "thou", "tsd"), 10**3),
    **dict.fromkeys(("m", "mm", "mn", "mln", "mio", "million", "millions", "mill", "mills"), 10**6),
    **dict.fromkeys(("b", "bn", "billion", "billions"), 10**9),
    **dict.fromkeys(("trillion", "tn"), 10**12),
    **dict.fromkeys(("lakh", "lakhs", "lac", "lacs", "lk"), 10**5),
    **dict.fromkeys(("crore", "crores", "cr"), 10**7),
    "hundred": 100,
    **dict.fromkeys(("large", "bands", "racks", "stacks"), 10**3),
}
"""What a word or letter behind a number multiplies it by."""

_GAP = "[ \u00a0\u202f\u2009]"
DIGITS = (
    rf"(?:[0-9]{{1,3}}(?:[.,'’_][0-9]{{2,3}}){{0,8}}(?:[.,'’_][0-9]{{3}})(?:[.,][0-9]{{1,2}})?(?![0-9])"
    rf"|[0-9]{{1,3}}(?:{_GAP}[0-9]{{3}}){{1,8}}(?:[.,][0-9]{{1,2}})?(?![0-9])"
    rf"|[0-9]+(?:[.,][0-9]+)?|(?<![0-9])[.][0-9]+)"
)
"""A number in digits: 1500, 1,500.50, 1.500,50, 18'000, 400 000, 5,00,000."""

_FIRST = "|".join(sorted(SMALL_NUMBERS, key=len, reverse=True))
_WORD = "|".join(sorted([*SMALL_NUMBERS, *_SCALES], key=len, reverse=True))
_SLANG = re.compile(
    r"\b(?P<lead>do|spend|spare|afford|got|have|budget|put|is|about|in|it|to|maybe|for|['’]s"
    r"|:)\s+an?\s+(?P<slang>monkey|pony|ton)"
    r"(?=\s*(?:$|[.,;!?)]|(?:an?|per|each|every)\s+(?:day|week|month)\b|(?:on|for|into|towards)\s+(?:this"
    r"|it|that|(?:the\s+)?(?:ads?|"
    r"advertising|adverts|campaign|promo))\b|to\s+(?:spend|play\s+with|throw)\b|(?:in\s+)?total\b|tops\b"
    r"|max\b))",
    re.IGNORECASE,
)
"""Londoners' money: 500, 25 and 100 pounds, where only money can be meant."""
_SLANG_STOPS = re.compile(r"\s*(?:$|[.,;!?)])")
_FEWEST_THOUSANDS = 10
_DIGITS = frozenset({"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"})
_SLANG_VALUES = {"monkey": 500, "pony": 25, "ton": 100}
_NUMBER_WORDS = re.compile(
    rf"(?<![\w-])(?:(?P<fraction>half|(?:a\s+)?quarter(?:\s+of)?|three\s+quarters\s+of)\s+(?:an?\s+)?"
    rf"(?P<scale>million|billion|thousand|mill?(?!\w)|bn(?!\w)|lakh|crore)"
    rf"|(?P<words>(?:{_FIRST}|\ba\s+(?:hundred|thousand|million|billion)|"
    rf"hundred(?<!few\shundred)(?<!several\shundred)(?<!couple\shundred)(?<!many\shundred)"
    rf"(?=\s+(?:and\s+)?(?:[a-z-]+\s+){{0,2}}?(?:grand|k|thousand|quid|bucks|euros?|dollars?|pounds?|rand)\b)"
    rf")(?:(?:(?:(?<=hundred)|"
    rf"(?<=thousand)|(?<=million))\s+and\s+(?:a\s+)?|\s+and\s+(?=a\s+half)a\s+|[\s-]+|"
    rf"\s+point\s+)(?:{_WORD}|half)){{0,14}})"
    rf"|an?\s+(?P<couple>couple\s+of\s+)?(?P<one>grand|lakh|crore|fiver|tenner"
    rf"|(?<=couple\sof\s)(?:thousand|hundred|thou|k)s?)"
    rf"(?:\s+and\s+an?\s+(?P<more>half|quarter))?)(?![\w])(?!-(?:year|week|"
    rf"day|month))",
    re.IGNORECASE,
)
_DIGIT_NUMBER = re.compile(rf"(?<![0-9])(?<![0-9][.,]){DIGITS}")
_PIECE = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text, before any multiplier behind it.

    Attributes:
        value: Its value.
        span: Where it stands.
        in_words: Whether it was written in words.
        grouped: Whether digits were grouped by separators.
    """

    value: Decimal
    span: Span
    in_words: bool = False
    grouped: bool = False


def value_of_digits(text: str, *, multiplied: bool = False) -> Decimal:
    """Return the value of a number that `DIGITS` matches.

    With both '.' and ',' the last is the decimal separator. One separator before exactly three digits
    groups ("1.500", "10,500"), but a point does not when a multiplier follows ("1.500k" is 1.5 thousand).
    """
    compact = re.sub(rf"{_GAP}|['’_]", "", text)
    points, commas = compact.count("."), compact.count(",")
    if points and commas:
        decimal_mark = "." if compact.rfind(".") > compact.rfind(",") else ","
        grouping = "," if decimal_mark == "." else "."
        return Decimal(compact.replace(grouping, "").replace(decimal_mark, ".", 1).replace(",", ""))
    mark = "." if points else ","
    count = points or commas
    if count == 0:
        return Decimal(compact)
    whole, _, fraction = compact.rpartition(mark)
    groups = len(fraction) == 3 and whole not in {"", "0"} and not (multiplied and mark == "." and count == 1)
    if count > 1 or groups:
        return Decimal(compact.replace(mark, ""))
    return Decimal(f"{whole or '0'}.{fraction}")


def value_of_words(words: str) -> Decimal | None:
    """Return the value of number words ("twenty-five thousand", "one point two million"), or None."""
    total = Decimal(0)
    group = Decimal(0)
    decimals: str | None = None
    seen = False
    for piece in _PIECE.findall(words.lower()):
        if piece == "point":
            decimals = ""
        elif piece == "half":
            group += Decimal("0.5")
        elif piece in SMALL_NUMBERS:
            seen = True
            if decimals is not None:
                decimals += str(SMALL_NUMBERS[piece])
            else:
                group = _followed_by(group, piece)
        elif piece in _SCALES:
            scale = _SCALES[piece]
            if decimals:
                group += Decimal(f"0.{decimals}")
                decimals = None
            value = group if seen or group else Decimal(1)
            if scale == 100:
                group = value * scale
            else:
                total += value * scale
                group = Decimal(0)
            seen = True
    if decimals:
        group += Decimal(f"0.{decimals}")
    return total + group if seen else None


def _followed_by(group: Decimal, word: str) -> Decimal:
    """Return the value of a number and the small number word behind it."""
    value = SMALL_NUMBERS[word]
    if group % 100 > 10 and value >= 10:
        return group * 100 + value  # "twelve-fifty", "twenty-two fifty"
    if _FEWEST_THOUSANDS <= group < 100 and (group % 10 or group < 20) and word in _DIGITS:
        return group * 1000 + value * 100  # "twelve-five" is 12,500
    return group + value


def find_numbers(text: str) -> list[Number]:
    """Return all numbers of `text` from left to right, in digits and in words."""
    mixed = [Number(_mixed_value(match), match.span()) for match in _MIXED.finditer(text)]
    ends = {number.span[1] for number in mixed}
    starts = {number.span[0] for number in mixed}
    found = mixed + [
        _of_match(match, text) for match in _DIGIT_NUMBER.finditer(text) if match.start() not in starts
    ]
    for match in _NUMBER_WORDS.finditer(text):
        if match.end() in ends:
            continue
        value = _word_value(match)
        if value is not None:
            found.append(Number(value, match.span(), in_words=True))
    if "monkey" in text or "pony" in text or "a ton" in text:
        found += [
            Number(
                Decimal(_SLANG_VALUES[match["slang"].lower()]),
                (match.end("lead") + 1, match.end()),
                in_words=True,
            )
            for match in _SLANG.finditer(text)
            if match["lead"].lower() == "do" or not _SLANG_STOPS.match(text, match.end())
        ]
    return sorted(found, key=lambda number: number.span)


def _of_match(match: re.Match[str], text: str) -> Number:
    digits = match.group()
    multiplied = multiplier_behind(text, match.end()) is not None
    half = _AND_A_HALF.match(text, match.end(), match.end() + 24) if digits.isdigit() else None
    if half is not None:
        return Number(Decimal(digits) + Decimal("0.5"), (match.start(), half.end()))
    grouped = sum(character.isdigit() for character in digits) < len(digits)
    return Number(value_of_digits(digits, multiplied=multiplied), match.span(), grouped=grouped)


_MIXED = re.compile(
    r"(?<![\w.,])(?P<front>[0-9]{1,3})\s+thousand\s+(?:and\s+)?(?P<hundreds>one|two|three|four|five|six|"
    r"seven|eight|nine)\s+hundred(?!\w)",
    re.IGNORECASE,
)
""" "11 thousand five hundred"."""


def _mixed_value(match: re.Match[str]) -> Decimal:
    return Decimal(int(match["front"]) * 1000 + SMALL_NUMBERS[match["hundreds"].lower()] * 100)


_AND_A_HALF = re.compile(
    r"\s+and\s+a\s+half(?=\s+(?:grand|thousand|million|billion|k|m|mil|lakhs?|crores?|large)\b"
    r"|\s+of\s+(?:it|that|those|them|this|which)\b)",
    re.IGNORECASE,
)
""" "6 and a half grand", "41 and a half of that"."""


def _word_value(match: re.Match[str]) -> Decimal | None:
    if match["fraction"]:
        word, scale = match["fraction"].lower(), match["scale"].lower()
        share = Decimal("0.5") if word == "half" else Decimal("0.75" if word.startswith("three") else "0.25")
        return share * (_SCALES.get(scale) or multiplier_value(scale))
    if match["one"]:
        word = match["one"].lower().rstrip("s")
        count = Decimal(2 if match["couple"] else 1)
        count += _MORE.get((match["more"] or "").lower(), 0)
        return count * ({"fiver": 5, "tenner": 10}.get(word) or MULTIPLIERS[word])
    return value_of_words(match["words"])


_MORE = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
""" "A lakh and a half"."""
_CODES_BEHIND = r"usd|eur|gbp|chf|jpy|inr|brl|mxn|aud|cad|nzd|sek|nok|dkk|pln|czk|huf|zar|sgd|aed"
_MULTIPLIER = re.compile(
    rf"[ \u00a0\u202f]?(?P<word>{'|'.join(sorted((*MULTIPLIERS, 'mil'), key=len, reverse=True))})"
    rf"(?:(?![\w\u0300-\u036f])|(?={_CODES_BEHIND}))"
    r"|[ ]?(?P<spanish>mill[oó]n(?:es)?|mil)(?!\w)",
    re.IGNORECASE,
)


_SLANG_THOUSANDS = frozenset({"large", "bands", "racks", "stacks"})
_TO_SPEND = re.compile(
    r"\s*(?:(?:to|we\s+can|i\s+can)\s+(?:spend|play|work|invest|throw)|for\s+(?:this|it"
    r"|(?:the\s+)?(?:campaign|ads|"
    r"whole))|on\s+(?:this|it|(?:the\s+)?ads)|(?:a|per)\s+(?:week|month|day)|in\s+total|total|max|tops"
    r"|all\s+in)\b",
    re.IGNORECASE,
)
_STOPS = re.compile(r"\s*(?:$|[.!?;,)])")
_BY_ITSELF = re.compile(r"(?:^|[.!?;:,\n(])\s*[\w.-]+(?:\s+[\w-]+)?$")
_SIZES = re.compile(r"\b(?:small|medium|sizes?)\b[^.!?\n]*$", re.IGNORECASE)


def _is_slang(text: str, match: re.Match[str]) -> bool:
    """Whether "large" or "bands" means thousands: "35 large"; and not "we have 10 bands"."""
    if _TO_SPEND.match(text, match.end()):
        return True
    before = text[max(0, match.start() - 60) : match.start()]
    alone = _BY_ITSELF.search(before) is not None and _STOPS.match(text, match.end()) is not None
    listed = text[match.end() : match.end() + 1] == "," or _SIZES.search(before) is not None
    return alone and not (listed and match["word"].lower() != "large") and _SIZES.search(before) is None


def multiplier_value(word: str) -> int:
    """Return what a word that `multiplier_behind` found multiplies by; "mil" and the like are a million."""
    return MULTIPLIERS.get(word, 10**6)


def multiplier_behind(text: str, offset: int) -> tuple[str, int] | None:
    """Return the multiplier that stands at `offset` (in lower case) and the offset behind it, or None.

    A letter that begins a longer word is no multiplier: the K of "400 000 Kč" belongs to the currency.
    """
    match = _MULTIPLIER.match(text, offset, offset + 16)
    if match is None or ((match["word"] or "").lower() in _SLANG_THOUSANDS and not _is_slang(text, match)):
        return None
    word = (match["word"] or match["spanish"]).lower()
    return word, match.end()

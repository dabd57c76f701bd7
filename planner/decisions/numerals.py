"""Numbers as people write them: 1,200 / 1.2k / EUR 3M / 40 % / 10,5 / fifteen thousand / 5 March 2027."""

import re
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.number_words import SMALL_NUMBERS

_NUMBER_WORDS = {word: float(value) for word, value in SMALL_NUMBERS.items()}
_SCALES = {
    "k": 1e3,
    "grand": 1e3,
    "thousand": 1e3,
    "tsd": 1e3,
    "mil": 1e3,
    "lakh": 1e5,
    "m": 1e6,
    "mn": 1e6,
    "mio": 1e6,
    "million": 1e6,
    "millions": 1e6,
    "crore": 1e7,
    "bn": 1e9,
    "b": 1e9,
    "billion": 1e9,
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sep", "sept"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}

_MONTH_WORD = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?P<iso>\b\d{{4}}-\d{{2}}-\d{{2}}\b)"
    rf"|\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?P<month>{_MONTH_WORD})\b\.?(?:,?\s+(?P<year>\d{{4}})\b)?"
    rf"|\b(?P<month2>{_MONTH_WORD})\b\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*[%k])(?:,?\s+(?P<year2>\d{{4}})\b)?",
    re.IGNORECASE,
)
_DIGITS = re.compile(
    r"(?<![\w.,])(?P<number>\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?)"
    r"(?:\s?(?P<percent>%|per\s?cent\b|percent\b)|\s?(?P<scale>thousand|millions?|billion|grand|lakh|crore|mil|mio|mn|bn|tsd"
    r"|k|m|b)\b)?",
    re.IGNORECASE,
)
_CURRENCY_BEFORE = re.compile(r"(?:[$€£¥₹]|\b(?:[A-Z]{3}|R\$|kr|Rs\.?))\s?$")
_CURRENCY_BEHIND = re.compile(r"\s?(?:[$€£¥₹]|[A-Z]{3}\b|(?:euros?|dollars?|pounds?|reais|francs?|yen)\b)")
_COUNTED = re.compile(
    r"\s+(?:more\s+|different\s+|available\s+|video\s+|unique\s+)*"
    r"(?P<noun>impressions?|people|persons?|listeners?|clicks?|views?)\b",
    re.IGNORECASE,
)
_NOUNS = {"impression": "impressions", "click": "clicks", "view": "views"}
_SPELLED = re.compile(
    r"\b(?:"
    + "|".join([*SMALL_NUMBERS, "hundred"])
    + r")(?:[\s-]+(?:and\s+)?(?:"
    + "|".join([*SMALL_NUMBERS, "hundred", "thousand", "million", "grand", "lakh", "crore", "percent"])
    + r"))*\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number found in a text.

    Attributes:
        text: As it was written.
        value: What it says; for a percentage the number before the sign.
        precision: Value of the last digit written (1,000 for `12k`, 0.01 for `3.45`).
        percent: Whether it is a percentage.
        money: Whether a currency stands beside it.
        counted: What it counts, where one of a few nouns follows: `impressions`, `people`, `clicks`, `views`.
    """

    text: str
    value: float
    precision: float
    percent: bool = False
    money: bool = False
    counted: str | None = None


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date found in a text; `year` is None where none was written."""

    text: str
    day: int
    month: int
    year: int | None

    def fits(self, day: date) -> bool:
        """Whether it can mean `day`."""
        return (self.day, self.month) == (day.day, day.month) and self.year in (None, day.year)


def read_numbers(text: str) -> tuple[list[Numeral], list[WrittenDate]]:
    """Return the numbers and the dates in `text`, in order; the digits of a date are no numbers."""
    dates = []
    rest = list(text)
    for match in _DATE.finditer(text):
        dates.append(_date(match))
        rest[match.start() : match.end()] = " " * (match.end() - match.start())
    remaining = "".join(rest)
    found = [
        (match.start(), _in_context(_numeral(match), match, text)) for match in _DIGITS.finditer(remaining)
    ]
    found += [
        (match.start(), _in_context(numeral, match, text))
        for match in _SPELLED.finditer(remaining)
        if (numeral := _spelled(match.group())) is not None
    ]
    return [numeral for _, numeral in sorted(found, key=lambda entry: entry[0])], dates


def _in_context(numeral: Numeral, match: re.Match[str], text: str) -> Numeral:
    """The numeral with what the words around it say about it."""
    before, behind = text[max(0, match.start() - 5) : match.start()], text[match.end() : match.end() + 40]
    money = bool(_CURRENCY_BEFORE.search(before) or _CURRENCY_BEHIND.match(behind))
    noun = _COUNTED.match(behind)
    counted = None
    if noun is not None:
        word = noun["noun"].lower()
        counted = _NOUNS.get(word.removesuffix("s"), "people")
    return replace(numeral, money=money, counted=counted)


def _date(match: re.Match[str]) -> WrittenDate:
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split("-"))
        return WrittenDate(match.group(), day, month, year)
    day = int(match["day"] or match["day2"])
    month = _MONTHS[(match["month"] or match["month2"]).lower()]
    year_text = match["year"] or match["year2"]
    return WrittenDate(match.group(), day, month, int(year_text) if year_text else None)


def _numeral(match: re.Match[str]) -> Numeral:
    value, decimals = _value(match["number"])
    scale = _SCALES[match["scale"].lower()] if match["scale"] else 1.0
    return Numeral(
        match.group().strip(), value * scale, scale * 10.0**-decimals, percent=bool(match["percent"])
    )


def _value(digits: str) -> tuple[float, int]:
    """Value and number of decimals of digits with separators of any country."""
    plain = re.sub(r"['’\u00a0\u202f ]", "", digits)
    marks = [c for c in plain if c in ",."]
    if not marks:
        return float(plain), 0
    last = marks[-1]
    head, tail = plain.rsplit(last, 1)
    thousands = len(tail) == 3 and (len(set(marks)) == 1) and head.replace(last, "").lstrip("0") != ""
    if thousands:
        return float(plain.replace(last, "")), 0
    return float(f"{re.sub('[,.]', '', head)}.{tail}"), len(tail)


def _spelled(words: str) -> Numeral | None:
    total, current = 0.0, 0.0
    percent = False
    for word in re.split(r"[\s-]+", words.lower()):
        if word in _NUMBER_WORDS:
            current += _NUMBER_WORDS[word]
        elif word == "hundred":
            current = max(current, 1.0) * 100.0
        elif word in _SCALES:
            total, current = total + max(current, 1.0) * _SCALES[word], 0.0
        elif word == "percent":
            percent = True
    value = total + current
    # "one" and "zero" are articles and idioms more often than numbers.
    return None if value < 2 else Numeral(words, value, 1.0, percent=percent)

"""Longer times by name: months, quarters, seasons, named days, calendar weeks and years."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agents.schedule.holidays import HOLIDAY, days_of
from agents.schedule.mentions import (
    DASH,
    MONTH,
    RANKS,
    YEAR,
    DateMention,
    Days,
    Grain,
    Present,
    month_of,
    of_month,
    of_months,
    year_of,
)
from agents.schedule.parts import widened

_FLAGS = re.IGNORECASE
_MONTH_ONLY = re.compile(
    rf"(?<![\w])(?P<this>(?:this|next|coming)\s+)?(?P<month>{MONTH})"
    rf"(?!\s+(?:long\s+weekend|bank\s+holiday|half[\s-]term)){YEAR}?",
    _FLAGS,
)
_QUARTER = re.compile(
    r"(?<![\w])(?:(?P<fy>FY\s*['’]?(?P<fyear>20[0-9]{2}|"
    r"[0-9]{2})?)\s*)?(?:(?P<pre>20[0-9]{2})[\s-]*)?(?:(?P<letter>[QH])(?P<n>[1-4])|"
    r"(?P<n2>[1-4])(?P<letter2>[QH])|(?P<word>first|second|third|fourth|last|1st|2nd|3rd|"
    r"4th)\s+(?P<noun>quarter|half)"
    r"(?=(?:\s+of\s+(?:the\s+|this\s+|next\s+)?(?:year|20))|\s+20|\s*[,.]|\s+flight|\s+campaign|\s*$))"
    r"(?:[\s/-]*(?:of\s+)?(?P<fy2>FY\s*)?(?:CY\s*)?(?P<year>20[0-9]{2}|['’]?[0-9]{2}(?![0-9%kK])|"
    r"(?P<next>next\s+year)|(?:the|this)\s+year))?(?![\w])",
    _FLAGS,
)
_SEASON = re.compile(
    rf"(?<!\w)(?P<which>this|next|in|over|during|throughout|until|through|from|all|by|for|early|mid|late|"
    rf"of|end\s+of)[\s-]+(?:the\s+)?"
    rf"(?P<season>summer|winter|spring|autumn|fall)(?!\w)(?:[\s-]+season(?!s?\s+(?:ticket|"
    rf"pass))(?!\w))?(?!\s+(?:sale|collection|range|promo|line|menu|"
    rf"trail|fashion|deals?|wear|campaign\s+called)){YEAR}?"
    rf"|(?<!\w)(?P<named>summer|winter|spring|autumn|fall)\s+(?P<nyear>20[0-9]{{2}})(?!\w)",
    _FLAGS,
)
_NAMED = re.compile(rf"(?<!\w)(?P<name>{HOLIDAY})(?:\s+(?P<size>week(?:end)?|eve))?(?!\w){YEAR}?")
"""Read in lower case: with the case ignored it would be slow."""
_ISO_WEEKS = re.compile(
    rf"(?<!\w)(?:(?:calendar\s+)?weeks?|CWs?|KWs?|wks?)\s*(?P<one>[0-9]{{1,2}})(?:{DASH}(?:week\s+|"
    rf"CW\s?)?(?P<two>[0-9]{{1,2}}))?(?![\w%]|\s+(?:of|into|in)\b){YEAR}?"
    rf"|(?<!\w)W(?P<w1>[0-9]{{1,2}})\s*[-–]\s*W(?P<w2>[0-9]{{1,2}})(?!\w)",
    _FLAGS,
)
_YEAR_ONLY = re.compile(
    r"(?<!\w)(?:(?:in|during|throughout|across|all\s+(?:of|through)|calendar(?:\s+year)?|for|"
    r"(?:the\s+)?(?:whole|rest|remainder|end|start|beginning)\s+of|of|through|until|by)\s+)"
    r"(?P<year>20[0-9]{2})(?![\w-]|[.,/][0-9]|\s+(?:people|users|euros?|dollars?|usd|eur|stores?|"
    r"impressions?))", _FLAGS
)  # fmt: skip
_SOUTHERN = frozenset(
    [
        "AR", "AU", "BO", "BR", "BW", "CL", "FJ", "ID", "LS", "MG", "MU", "MW", "MZ", "NA", "NZ", "PE",
        "PG", "PY", "SZ", "TL", "UY", "ZA", "ZM", "ZW",
    ]
)  # fmt: skip
_MONTH_PREPOSITION = re.compile(
    r"\b(?:in|during|for|of|from|to|until|till|through|by|before|after|throughout|early|mid|late|starting|"
    r"and|this|next|over|between|across|since|end|start|-)"
    r"[\s-]+$", re.IGNORECASE
)  # fmt: skip

_NAMED_SO = re.compile(
    r"\b(?:i['’]?m|i\s+am|we['’]re|we\s+are|my\s+name\s+is|name['’]?s|called|named|this\s+is|chez|among|"
    r"dear|hi|hello|thanks|regards|"
    r"cheers)\s*,?\s+$",
    re.IGNORECASE,
)
_OF_THE_SEA = re.compile(r"\b(?:del|do|da|el|la|de|al|ao|no)\s+$", re.IGNORECASE)
_SPEAKS = re.compile(
    r"\s+(?:here|speaking)\b(?=\s*(?:[,.;!:–-]|from\b|at\b|of\b|$))|['’]s\s+(?:bakery|shop|store|salon|"
    r"studio|kitchen|caf[eé]|"
    r"diner|boutique|place|pizzeria|grill|bar)\b",
    re.IGNORECASE,
)
_SEA_BEHIND = re.compile(r"\s+(?:del|de\s+[A-Z]|da|do|y|(?i:menor|chiquita|adri[aá]tico|vista|azul))\b")


def _is_a_name(text: str, match: re.Match[str], before: str) -> bool:
    """Whether what looks like a month is a person's name or the sea: "I'm April", "Viña del Mar"."""
    if match["month"].lower() == "mar":
        return _OF_THE_SEA.search(before) is not None or _SEA_BEHIND.match(text, match.end()) is not None
    if not match["month"][0].isupper():
        return False
    spoken = _SPEAKS.match(text, match.end()) is not None
    alone = not _ANOTHER.match(text, match.end(), match.end() + 24)
    return spoken or (alone and _NAMED_SO.search(before) is not None)


_ANOTHER = re.compile(rf"\s*(?:-|–|to|and|through|,)\s*{MONTH}", re.IGNORECASE)


def months(text: str, present: Present) -> Iterator[DateMention]:
    """Yield months by name; "may" and "march" only where they are no verbs."""
    for match in _MONTH_ONLY.finditer(text):
        word = match["month"]
        before = text[max(0, match.start() - 14) : match.start()]
        verb_like = (
            word.lower() in {"may", "march", "mar", "sep", "dec", "jan", "jun"} and match["year"] is None
        )
        if verb_like and not _MONTH_PREPOSITION.search(before) and not match["this"]:
            neighbour = re.match(
                rf"\s*(?:-|–|to|and|through|,|\+|&|/|plus|till|until)\s*{MONTH}",
                text[match.end() : match.end() + 24],
                re.IGNORECASE,
            )
            after_month = re.search(
                rf"{MONTH}\s*(?:-|–|to|and|&|through|,|\+|/|plus|till|until)\s*$", before, re.IGNORECASE
            )
            pronoun = re.match(
                r"\s+(?:i|we|you|be|not|also|have|on|the)\b",
                text[match.end() : match.end() + 8],
                re.IGNORECASE,
            )
            if not (neighbour or after_month) and (not word[0].isupper() or pronoun is not None):
                continue
        number = month_of(word)
        year = year_of(match["year"])
        if year is None and not match["this"] and _is_a_name(text, match, before):
            continue
        if (
            match["this"]
            and match["this"].strip().lower() == "this"
            and year is None
            and number >= present.today.month
        ):
            year = present.today.year

        def days(y: int, number: int = number) -> Days:
            return of_month(y, number)

        yield DateMention(match.span(), Grain.MONTH, days, year, clip=True, month=number)


def quarters(text: str, present: Present) -> Iterator[DateMention]:
    """Yield quarters and halves of a year."""
    for match in _QUARTER.finditer(text):
        is_half = (match["letter"] or match["letter2"] or match["noun"])[0].lower() == "h"
        rank = match["n"] or match["n2"]
        number = int(rank) if rank else RANKS[match["word"].lower()]
        count = 2 if is_half else 4
        number = count if number == -1 else number
        if number > count:
            continue
        months = 12 // count
        year = year_of(match["pre"]) or (
            present.today.year + 1
            if match["next"]
            else year_of(match["year"])
            if match["year"] and match["year"][-1].isdigit()
            else None
        )
        fiscal = bool(match["fy"] or match["fy2"])
        year = year_of(match["fyear"]) if match["fyear"] else year
        first = 1 + months * (number - 1)

        def days(y: int, first: int = first, months: int = months) -> Days:
            return of_months(y, first, months)

        yield DateMention(match.span(), Grain.SEASON, days, year, fiscal=fiscal, clip=True)


def seasons(text: str, present: Present) -> Iterator[DateMention]:
    """Yield meteorological seasons of the hemisphere that the countries lie in."""
    southern = bool(present.country_codes) and all(code in _SOUTHERN for code in present.country_codes)
    for match in _SEASON.finditer(text):
        name = (match["season"] or match["named"]).lower()
        first = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}[name]
        first = (first + 5) % 12 + 1 if southern else first
        start = match.start("season") if match["season"] else match.start()
        if match["which"] and match["which"].lower() in {"this", "next"}:
            start = match.start()

        def days(y: int, first: int = first) -> Days:
            return of_months(y, first, 3)

        year = year_of(match["year"] or match["nyear"])
        mention = DateMention((start, match.end()), Grain.SEASON, days, year, clip=True)
        if match["which"] and match["which"].lower() == "next" and year is None:
            upcoming = next(
                y for y in range(present.today.year - 1, present.today.year + 3) if days(y)[0] > present.today
            )
            mention = replace(mention, year=upcoming)
        yield mention


def named_days(text: str, present: Present) -> Iterator[DateMention]:
    """Yield named days, and the week or weekend around them."""
    lower = text.lower()
    if len(lower) != len(text):  # "İ" has two letters in lower case
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    for match in _NAMED.finditer(lower):
        name, size = re.sub(r"\s+", " ", match["name"]), (match["size"] or "").lower()

        def days(year: int, name: str = name, size: str = size) -> Days | None:
            found = days_of(name, year, present.country_codes)
            return widened(found, size) if found is not None else None

        grain = Grain.HOLIDAY if size in {"", "eve"} else Grain.WEEK
        yield DateMention(match.span(), grain, days, year_of(match["year"]), clip=True)


def calendar_weeks(text: str, present: Present) -> Iterator[DateMention]:
    """Yield ISO 8601 calendar weeks."""
    for match in _ISO_WEEKS.finditer(text):
        one = int(match["one"] or match["w1"])
        two = int(match["two"] or match["w2"] or one)
        if not 1 <= one <= 53 or not 1 <= two <= 53:
            continue

        def days(year: int, one: int = one, two: int = two) -> Days | None:
            try:
                return date.fromisocalendar(year, one, 1), date.fromisocalendar(
                    year if two >= one else year + 1, two, 7
                )
            except ValueError:
                return None

        yield DateMention(match.span(), Grain.WEEK, days, year_of(match["year"]), clip=True)


def years(text: str, present: Present) -> Iterator[DateMention]:
    """Yield whole years."""
    for match in _YEAR_ONLY.finditer(text):
        year = int(match["year"])
        yield DateMention(
            match.span("year"), Grain.SEASON, lambda y: (date(y, 1, 1), date(y, 12, 31)), year, clip=True
        )

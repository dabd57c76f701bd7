"""Reads ages: ranges, open ends, trade notation (A25-54), generations, and what must not be targeted.

Generations by birth years as the Pew Research Center draws them: Boomers 1946-1964, Generation X
1965-1980, Millennials 1981-1996, Generation Z 1997-2012; Generation Alpha from 2013. An age is the one
reached within the year of `today`, so on any day of 2026 Generation Z is 14 to 29. "Teens" are 13 to 17,
"adults" 18 and older, "young adults" and "college-age" 18 to 24, "seniors" 65 and older.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from agents.folding import FoldedText
from agents.reading import ReadingContext
from agents.spans import Span, overlaps_any
from planner.domain.brief import (
    OLDEST_AGE,
    YOUNGEST_AGE,
    AgeRange,
    AgesField,
    Contradictory,
    Missing,
    Stated,
    Words,
)
from planner.domain.number_words import SMALL_NUMBERS
from planner.domain.readings import ReadingProblem

GENERATIONS: Final = {
    "boomer": (1946, 1964),
    "gen x": (1965, 1980),
    "millennial": (1981, 1996),
    "gen z": (1997, 2012),
    "gen alpha": (2013, 2024),
}
"""First and last birth year of each generation."""

_USUAL_LOW: Final = frozenset({13, 14, 15, 16, 17, 18, 20, 21, 25, 30})
_USUAL_HIGH: Final = frozenset({17, 19, 20, 21, 24, 25, 29, 30})
_LAST_DAY: Final = 31
"""A range that could be days of a month counts as ages only between usual bounds of age groups."""

_HIGHEST_SENSIBLE: Final = 120  # "18 to 100" means no upper end; "an age of 200" means nothing

_PEOPLE = (
    r"(?:people|persons?|adults?|men|women|males?|females?|listeners?|users?|consumers?|audiences?|anyone|"
    r"those|everyone|everybody|fans|parents|mums?|moms?|dads?|mothers|fathers|homeowners|professionals|"
    r"shoppers|viewers|gamers|guys|ladies|girls|boys|drivers|commuters|students|customers|buyers|"
    r"households?|owners|runners|lovers|enthusiasts|travell?ers|subscribers|demo(?:graphic)?|target(?: "
    r"group| audience)?|population|folks|renters|decision[- ]makers)"
)
_NUMBER = r"(?<![\w.,$€£#/:-])(\d{1,3})"
_JOINED_NUMBER = r"(\d{1,3})"
_TO = r"\s?(?:-|to|through|until|till|and|up to|thru)\s?"
_YEARS = r"(?:[ -]?(?:year|yr)s?(?:[ -]?olds?)?|[ -]?y/?o\b|[ -]?olds?\b|[ -]?yos?\b)"
_AGED = (
    r"(?:aged?s?|age (?:range|group|bracket|band|target|targeting)s?|in the age (?:range|group)|"
    r"demo(?:graphic)?s?)"
)
_LINK = r"\s*(?:[:=(]|is|are|of|from|between|should be|to be|the)?\s*(?:from|between)?\s*"
_NOT_YEARS = (
    r"(?!\s?(?:%|k\b|m\b(?! ?[/&+] ?[fw]\b)|mm\b|x\b|/|:\d|\.\d|,\d{3}|\d|€|\$|£|percent|days?\b|"
    r"weeks?\b|months?\b|"
    r"years?\b(?!\s?-?old)|hours?\b|hrs?\b|h\b|am\b|pm\b|sec(?:ond)?s?\b|s\b|minutes?\b|mins?\b|times\b|"
    r"million|thousand|grand|usd|eur|gbp|dollars|euros|employees|people\b|impressions|cpm|markets|"
    r"countries|cities|dmas|metros|line|ad\b|ads\b|second\b|minute\b|st\b|nd\b|rd\b|th\b|jan|feb|mar\b|"
    r"march|apr|may\b|"
    r"june?\b|july?\b|aug|sept?\b|oct|nov|dec))"
)
_MONTH_BEFORE = (
    r"(?<!jan )(?<!feb )(?<!mar )(?<!apr )(?<!may )(?<!jun )(?<!jul )(?<!aug )(?<!sep )(?<!oct )(?<!nov "
    r")(?<!dec )"
)


@dataclass(frozen=True, slots=True)
class AgesFinding:
    """What a message says about ages, and the spans it took."""

    ages: AgesField | None = None
    problems: tuple[ReadingProblem, ...] = ()
    taken: tuple[Span, ...] = ()


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_CHILDREN: Final = (
    r"(?:kids?|children|toddlers?|tweens?|pre-?teens?|babies|minors|infants|under[- ]?aged?s?|"
    r"gen(?:eration)?[ -]?alpha)"
)
_OFFSPRING: Final = (
    rf"(?:{_CHILDREN}|teens|teenagers?|adolescents|students|(?:college|university) (?:students|kids)|sons|"
    rf"daughters)"
)
_PARENTHOOD: Final = _rule(
    r"\b(?:parents?|mums?|moms?|mothers|dads?|fathers|famil(?:y|ies)|households?|guardians|homes)\s+"
    rf"(?:of|with|who have|having|raising)\s+(?:\w+\s+){{0,2}}?{_OFFSPRING}\b(?:\s+(?:and|"
    rf"or)\s+{_OFFSPRING}\b)?"
    r"(?:\s+(?:aged?s?\s+)?(?:under|below|over|up to|between)?\s*(?:the age of\s+)?"
    rf"\d+(?:{_TO}\d+)?)?"
)
_MINORS: Final = _rule(
    rf"\b(?:reach(?:ing)?|target(?:ing)?|aim(?:ed|ing)? at|focus(?:ed|ing)? on|audience (?:is|of|are)|add|"
    rf"include)\s+(?:(?:young|small|school|all|the|only|just)\s+)*{_CHILDREN}\b(?!')|"
    rf"\b{_CHILDREN}\s+(?:aged?s?\s*)?(?:\d+|under|between|from)\b"
)
_FORGET: Final = _rule(
    r"\b(?:forget|drop|remove|lift|clear|reset|ignore|scrap|lose|delete)\s+(?:about\s+)?(?:the\s+|all\s+|"
    r"any\s+)?age(?:s|d)?\b(?:\s+(?:range|limits?|targeting|group|restrictions?|bracket|filter))?|\bno age "
    r"(?:limits?|restrictions?|targeting|range|filter)\b|\b(?:take|leave) (?:the )?ages? (?:\w+ )?out\b|"
    r"\bages? (?:does ?n'?t|do ?n'?t|does not|do not) matter\b|\b(?:regardless|irrespective) of age\b|"
    r"\bwithout (?:an? )?age (?:limits?|restrictions?|targeting)\b"
)
_ALL: Final = _rule(
    r"\b(?:all ages?(?: groups?)?|any age(?: group)?|every age(?: group)?|people of all ages|ages? ?: "
    r"?(?:all|any))\b"
)
_RANGES: Final = (
    # aged 25 to 34; age range 18-24; ages between 30 and 55; between the ages of 20 and 40
    _rule(rf"\b{_AGED}{_LINK}{_NUMBER}{_TO}(\d{{1,3}})\b(?:{_YEARS})?{_NOT_YEARS}"),
    _rule(rf"\bbetween (?:the )?(?:ages? (?:of )?)?{_NUMBER} and (\d{{1,3}}){_YEARS}"),
    _rule(rf"\bbetween (?:the )?ages? (?:of )?{_NUMBER} and (\d{{1,3}})\b"),
    # 18-24 year olds
    _rule(rf"{_NUMBER}{_TO}(\d{{1,3}}){_YEARS}"),
    # A25-54, W18-49, P18-34, adults 25-54, women between 25 and 40
    _rule(r"(?<![\w$€£])(?:[awmpf]|hh|ad|age|ages|aged)\s?:?\s?(\d{2})\s?[-/]\s?(\d{2})\b(?!%|[/-])"),
    _rule(rf"\bbetween {_NUMBER} and (3[2-9]|[4-9]\d)\b{_NOT_YEARS}(?!s? ?(?:spots|line|miles|km|guests))"),
    _rule(
        rf"\b{_PEOPLE}\s*(?:[,(:]|who are|aged?s?|between|from|in "
        rf"the)?\s*{_NUMBER}{_TO}(\d{{1,3}})\b{_NOT_YEARS}"
    ),
    # 18-34 men, 25-54s
    _rule(rf"{_NUMBER}{_TO}(\d{{1,3}})s?\s+(?:\w+\s+)?{_PEOPLE}\b"),
    _rule(
        rf"{_MONTH_BEFORE}{_NUMBER}s?\s?(?:-|to|till|until)\s?(\d{{2}})'?s\b"
        rf"(?!\w|\s(?:music|hits|rock|pop|songs|classics|spots?|videos?|ads?))"
    ),
)
_DECADES: Final = (
    _rule(
        r"\b(?:in their |their |in the )?(?:early |mid |late )?(twenties|thirties|forties|fifties|sixties)"
        r"(?: ?- ?| and | to | or )(?:their )?(?:early |mid |late )?(thirties|forties|fifties|sixties|"
        r"seventies)\b"
    ),
    _rule(r"(?<!\w)([2-6]0)'?s\s?(?:and|to|or|&|-)\s?(?:their\s+)?([3-7]0)'?s\b(?! (?:music|hits|rock|pop))"),
)
_BARE_RANGE: Final = _rule(
    rf"(?<![\w.,$€£#/:-]){_MONTH_BEFORE}([1-8]\d)\s?(?:-|to)\s?([1-9]\d)(?![\w-]){_NOT_YEARS}"
)
_ANY_RANGE: Final = _rule(rf"{_NUMBER}{_TO}(\d{{1,3}})\b{_NOT_YEARS}")
_MONTH_END: Final = _rule(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|weeks?|"
    r"days?|q[1-4]|cpm|hours?|between|from)\s*$"
)
_NO_ONE: Final = (
    r"\b(?:no[ -]?one|nobody|none|not(?: anyone| anybody)?|never|no people|exclud(?:e|ing)(?: anyone| "
    r"people)?|(?:don'?t|do not) (?:\w+ ){1,4}?(?:anyone|anybody|people|users))\s+(?:\w+\s+)?"
)
_NO_ONE_BELOW: Final = _rule(
    rf"\b(?:no|not|never|exclud(?:e|ing)|without) (?:the )?(?:under|below)[- ]{_JOINED_NUMBER}-?'?s\b"
)
_AT_LEAST: Final = (
    _rule(
        rf"{_NO_ONE}(?:under|below|younger than|less than)\s+(?:the age of\s+|age\s+)?{_NUMBER}\b{_NOT_YEARS}"
    ),
    _rule(
        rf"{_NUMBER}\s?(?:\+|plus\b)(?!\s?(?:%|k\b|\$|€|£|\d|employees|million|stores|countries|markets|"
        rf"viewability|days|weeks|impressions))"
    ),
    _rule(rf"{_NUMBER}(?:{_YEARS})?\s?(?:and|or|&)\s?(?:over|older|above|up(?:wards?)?|more|beyond)\b"),
    _rule(r"(?<![\w$€£])(?:[awmpf]|hh|ad)\s?(\d{2})\s?(?:\+|plus\b)"),
    _rule(rf"{_NUMBER}-plus\b"),
    _rule(rf"\b(?:over|above) {_NUMBER} (?:year|women|men|males|females|mums|moms|dads)\b"),
    _rule(rf"\b(?:from )?{_NUMBER}(?:{_YEARS})? (?:up|upwards|on|onwards)\b(?! to\b)"),
    _rule(rf"{_NUMBER}{_YEARS}\s?\+"),
    _rule(rf"\b(?:from (?:the )?age (?:of )?|from ages? ){_NUMBER}\b(?!{_TO}\d)"),
    _rule(rf"\b(?:over|above|past)[- ](?:the age of\s+|age\s+)?{_JOINED_NUMBER}-?'?s\b"),
    _rule(rf"\b(?:over|above) (?:the )?ages? (?:of )?{_NUMBER}\b"),
    _rule(
        rf"\b{_PEOPLE},?\s+(?:who are\s+|aged?s?\s+)?(?:over|above|older than|from)\s+(?:the age "
        rf"of\s+)?{_NUMBER}\b{_NOT_YEARS}"
    ),
    _rule(rf"\bolder than {_NUMBER}\b{_NOT_YEARS}"),
    _rule(rf"\baged?s?\s+(?:over|above|at least|from)\s+{_NUMBER}\b(?!{_TO}\d){_NOT_YEARS}"),
    _rule(rf"\b(?:minimum|lowest|youngest|min\.?|lower) age(?: limit)?(?: is| of| to|:|=)?\s*{_NUMBER}\b"),
    _rule(rf"\bat least {_NUMBER}{_YEARS}"),
)
_AT_MOST: Final = (
    _rule(rf"{_NO_ONE}(?:over|above|older than)\s+(?:the age of\s+|age\s+)?{_NUMBER}\b{_NOT_YEARS}"),
    _rule(rf"{_NUMBER}(?:{_YEARS})?\s?(?:and|or|&)\s?(?:under|younger|below)\b"),
    _rule(rf"\b(?:maximum|highest|oldest|max\.?|upper) age(?: limit)?(?: is| of| to|:|=)?\s*{_NUMBER}\b"),
    _rule(rf"\baged?s?\s+up to\s+{_NUMBER}\b{_NOT_YEARS}"),
    _rule(rf"\bup to {_NUMBER}{_YEARS}"),
)
_BELOW: Final = (
    _rule(rf"\b(?:under|below)[- ](?:the age of\s+|age\s+)?{_JOINED_NUMBER}-?'?s\b"),
    _rule(rf"\b(?:under|below) (?:the )?ages? (?:of )?{_NUMBER}\b"),
    _rule(
        rf"\b{_PEOPLE},?\s+(?:who are\s+|aged?s?\s+)?(?:under|below|younger than)\s+(?:the age "
        rf"of\s+)?{_NUMBER}\b{_NOT_YEARS}"
    ),
    _rule(rf"\byounger than {_NUMBER}\b{_NOT_YEARS}"),
    _rule(rf"\baged?s?\s+(?:under|below)\s+{_NUMBER}\b{_NOT_YEARS}"),
    _rule(rf"\bunder {_NUMBER}{_YEARS}"),
)
_SINGLE: Final = _rule(
    rf"\b(?:an? )?age(?:d|s)? (?:of |is )?{_NUMBER}\b(?!{_TO}\d|\s?\+|\s?(?:and|or) (?:over|older|up|above|"
    rf"under))"
)
_DECADE_WORDS: Final = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
}
_DECADE: Final = _rule(
    r"\b(?:in their|in the|(?=(?:early|mid|late)[ -]))\s*(?:(early|mid|late)[ -](?:to[ -](early|mid|"
    r"late)[ -])?)?(?:(\d0)'?s|"
    r"(twenties|thirties|forties|fifties|sixties|seventies))\b|\b(?:(2|3|4|5)0|(twenty|thirty|forty|"
    r"fifty))[- ]?somethings?\b"
)
_TENS_WORDS: Final = {word: value for word, value in SMALL_NUMBERS.items() if value >= 20 and value % 10 == 0}
_AGE_IN_WORDS: Final = _rule(
    rf"\b(?:(?P<tens>{'|'.join(_TENS_WORDS)})(?:[- ](?P<ones>one|two|three|four|five|six|seven|eight|nine))?|"
    r"(?P<teens>thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))\b"
    r"(?![- ]?(?:something|thousand|hundred|million|grand|k\b|per ?cent|%|days?|weeks?|months?|euros?|"
    r"dollars?|pounds?|"
    r"quid|bucks|seconds?|times))"
)
_TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_GENERATION: Final = _rule(
    r"\b(?:(?P<z>gen(?:eration)?[ -]?z(?:ers?)?|zoomers?)|(?P<m>millenn?ials?|gen(?:eration)?[ -]?y)|"
    r"(?P<x>gen(?:eration)?[ -]?x(?:ers?)?)|(?P<b>(?:baby[- ]?)?boomers?))\b"
)
_SAME_PEOPLE: Final = re.compile(r"\s*[(,:-]?\s*(?:aged?s?\s*)?")
_GENERATION_KEYS: Final = {"z": "gen z", "m": "millennial", "x": "gen x", "b": "boomer"}
_LIFE_STAGES: Final = (
    (_rule(r"\b(?:teens|teenagers?|teenaged?|adolescents)\b"), 13, 17, 0.9),
    (_rule(r"\byoung adults\b"), 18, 24, 0.7),
    (
        _rule(
            r"\b(?:college|university|uni)[- ]aged?\b|\b(?:college|university|uni) (?:students|kids)\b|"
            r"\bundergrad(?:uate)?s\b"
        ),
        18,
        24,
        0.8,
    ),
    (
        _rule(
            r"\b(?:seniors|senior citizens|pensioners|retirees|retired people)\b(?! (?:executives|managers))"
        ),
        65,
        99,
        0.8,
    ),
    (_rule(r"\badults?\b(?!\s+(?:swim|content|education|entertainment|contemporary))"), 18, 99, 0.9),
)


_NEGATED: Final = _rule(
    r"\b(?:not|no|drop|dropping|exclud(?:e|ing)|without|except(?: for)?|forget|remove|never|(?:don'?t|"
    r"do not) (?:mean|"
    r"want|need)(?: all(?: of)?| every)?)\s+(?:the\s+|any\s+|all\s+(?:of\s+)?)?$"
)
_CORRECTION: Final = _rule(r"\?\s*no\b|\bno,? (?:i|we) mean\b|\b(?:sorry|correction|scratch that|i mean)[,:]")
_STAFF: Final = _rule(
    r"\b(?:we'?re|we are|team of|staff of|company of|group of|crew of|employ(?:s|ing)?)\s+(?:about )?$"
)


def read_ages(context: ReadingContext, text: FoldedText) -> AgesFinding:
    """Read the ages that one message asks for."""
    digits = _in_digits(text)
    folded = digits.folded
    asked = context.asked is not None and context.asked.field == "ages"
    taken: list[Span] = [match.span() for match in _PARENTHOOD.finditer(folded)]
    for pattern in (_FORGET, _ALL):
        match = pattern.search(folded)
        if match is not None:
            words = digits.words(*match.span())
            full = Stated[AgeRange](value=AgeRange(), words=(words,))
            spans = tuple(digits.span(*span) for span in (match.span(), *taken))
            return AgesFinding(full if pattern is _ALL else Missing(), (), spans)
    minors = next((m for m in _MINORS.finditer(folded) if not overlaps_any(m.span(), taken)), None)
    found = _found(folded, taken, asked=asked, year=context.today.year)
    problems: list[ReadingProblem] = []
    ranges: list[tuple[AgeRange, Words, float]] = []
    found.sort(key=lambda row: row[3])
    corrected = max((match.end() for match in _CORRECTION.finditer(folded)), default=0)
    if any(row[3][0] >= corrected for row in found):  # "25-34? no: 30-40"
        found = [row for row in found if row[3][0] >= corrected]
    for low, high, confidence, span in found:
        words = digits.words(*span)
        problem = _problem(low, high, words)
        if problem is not None:
            problems.append(problem)
        else:
            youngest, oldest = max(low, YOUNGEST_AGE), min(high, OLDEST_AGE)
            ranges.append((AgeRange(youngest=youngest, oldest=oldest), words, confidence))
    if minors is not None and not problems:
        problems.append(_no_minors(digits.words(*minors.span())))
    spans = tuple(
        digits.span(*span)
        for span in (*taken, *(row[3] for row in found), *((minors.span(),) if minors else ()))
    )
    if problems or not ranges:
        return AgesFinding(None, tuple(problems), spans)
    return AgesFinding(_joined(ranges), (), spans)


@dataclass(frozen=True, slots=True)
class _InDigits:
    """The folded text with ages in digits, and where each of its characters stands in the message."""

    text: FoldedText
    folded: str
    offsets: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> Span:
        return (start, end) if self.offsets is None else (self.offsets[start], self.offsets[end])

    def words(self, start: int, end: int) -> Words:
        return self.text.words(*self.span(start, end))


def _in_digits(text: FoldedText) -> _InDigits:
    """Return the text with "thirty-four" as "34", unless the number counts something else than years."""
    parts: list[str] = []
    offsets: list[int] = []
    behind = 0
    for match in _AGE_IN_WORDS.finditer(text.folded):
        tens, ones = match["tens"], match["ones"]
        value = str(_TENS_WORDS.get(tens or "", 0) + SMALL_NUMBERS.get(ones or match["teens"] or "", 0))
        parts += [text.folded[behind : match.start()], value]
        offsets += [*range(behind, match.start()), *([match.start()] * len(value))]
        behind = match.end()
    if not parts:
        return _InDigits(text, text.folded)
    offsets += range(behind, len(text.folded) + 1)
    return _InDigits(text, "".join([*parts, text.folded[behind:]]), tuple(offsets))


_Found = tuple[int, int, float, Span]
_Claim = Callable[[int, int, float, Span], None]


def _found(folded: str, taken: list[Span], *, asked: bool, year: int) -> list[_Found]:
    found: list[_Found] = []
    claimed = list(taken)

    def claim(low: int, high: int, confidence: float, span: Span) -> None:
        if not overlaps_any(span, claimed) and not _STAFF.search(folded, max(0, span[0] - 20), span[0]):
            claimed.append(span)
            found.append((low, high, confidence, span))

    _find_numbers(folded, claim, asked=asked)
    for match in _DECADE.finditer(folded):
        claim(*_decade(match), 0.9, match.span())
    numbers = [row[3] for row in found]
    for match in _GENERATION.finditer(folded):
        if _NEGATED.search(folded, max(0, match.start() - 24), match.start()):
            continue
        first, last = GENERATIONS[_GENERATION_KEYS[match.lastgroup or "z"]]
        within = any(year - last <= low and high <= year - first for low, high, _, _ in found)
        if within or any(_SAME_PEOPLE.fullmatch(folded, match.end(), span[0]) for span in numbers):
            continue  # "Gen Z (18-24)": the numbers say which of them
        claim(max(year - last, YOUNGEST_AGE), min(year - first, OLDEST_AGE), 1.0, match.span())
    for pattern, low, high, confidence in _LIFE_STAGES:
        if numbers or (found and low == 18 and high == 99):
            break  # "adults 25-54", "teenagers 16-19": numbers and narrower words count
        for match in pattern.finditer(folded):
            if not _NEGATED.search(folded, max(0, match.start() - 24), match.start()):
                claim(low, high, confidence, match.span())
    return found


def _find_numbers(folded: str, claim: _Claim, *, asked: bool) -> None:
    for patterns, ends in _NUMBER_RULES:
        for pattern in patterns:
            for match in pattern.finditer(folded):
                claim(*ends(match), 1.0, match.span())
    for match in (_ANY_RANGE if asked else _BARE_RANGE).finditer(folded):
        low, high = int(match[1]), int(match[2])
        ages = high > _LAST_DAY or (low in _USUAL_LOW and high in _USUAL_HIGH)
        if (asked or (low < high and ages)) and not _MONTH_END.search(
            folded, max(0, match.start() - 14), match.start()
        ):
            claim(int(match[1]), int(match[2]), 1.0 if asked else 0.9, match.span())
    for match in _SINGLE.finditer(folded):
        claim(int(match[1]), int(match[1]), 0.8, match.span())


def _both(match: re.Match[str]) -> tuple[int, int]:
    return int(match[1]), int(match[2])


def _at_least(match: re.Match[str]) -> tuple[int, int]:
    return int(match[1]), OLDEST_AGE


def _at_most(match: re.Match[str]) -> tuple[int, int]:
    return YOUNGEST_AGE, int(match[1])


def _decades(match: re.Match[str]) -> tuple[int, int]:
    first, last = (_DECADE_WORDS.get(name) or int(name) for name in (match[1], match[2]))
    started = 7 if "late " in match.group().partition(match[1])[0] else 0
    return first + started, last + 9


def _below(match: re.Match[str]) -> tuple[int, int]:
    return YOUNGEST_AGE, int(match[1]) - 1


_NUMBER_RULES: Final = (
    ((_AT_LEAST[0], _NO_ONE_BELOW), _at_least),  # "no one under 21" before "under 21" can be read
    (_AT_MOST[:1], _at_most),
    (_RANGES, _both),
    (_DECADES, _decades),
    (_AT_LEAST[1:], _at_least),
    (_AT_MOST[1:], _at_most),
    (_BELOW, _below),
)


def _decade(match: re.Match[str]) -> tuple[int, int]:
    early_to_late = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), None: (0, 9)}
    if match[5]:
        start = int(match[5]) * 10
    elif match[6]:
        start = _TENS[match[6]]
    else:
        start = int(match[3]) if match[3] else _DECADE_WORDS[match[4]]
    first, last = early_to_late[match[1]][0], early_to_late[match[2] or match[1]][1]
    return start + first, start + last


def _problem(low: int, high: int, words: Words) -> ReadingProblem | None:
    if max(low, high) > _HIGHEST_SENSIBLE or low > OLDEST_AGE:
        return ReadingProblem(
            code="AGE_OUT_OF_RANGE",
            field="ages",
            message=f"Ages from {YOUNGEST_AGE} to {OLDEST_AGE} can be targeted; “{words.text}” lies outside.",
            words=(words,),
        )
    if high < YOUNGEST_AGE or (low < YOUNGEST_AGE and high <= OLDEST_AGE and low != high):
        return _no_minors(words)
    if high < low:
        return ReadingProblem(
            code="AGE_RANGE_REVERSED",
            field="ages",
            message=f"“{words.text}” runs backwards; say {high}-{low} if that is what is meant.",
            words=(words,),
        )
    return None


def _no_minors(words: Words) -> ReadingProblem:
    return ReadingProblem(
        code="MINORS_NOT_TARGETABLE",
        field="ages",
        message=f"Nobody younger than {YOUNGEST_AGE} can be targeted; their parents can. Say which ages from "
        f"{YOUNGEST_AGE} on you want.",
        words=(words,),
    )


def _joined(ranges: list[tuple[AgeRange, Words, float]]) -> AgesField:
    """Ranges that touch become one; ranges with a gap between them are a question."""
    ordered = sorted({row[0] for row in ranges}, key=lambda age: (age.youngest, age.oldest))
    words = tuple(row[1] for row in ranges)
    youngest, oldest = ordered[0].youngest, ordered[0].oldest
    for age in ordered[1:]:
        if age.youngest > oldest + 1:
            named = " and ".join(f"{age.youngest}-{age.oldest}" for age in ordered)
            hull = AgeRange(youngest=ordered[0].youngest, oldest=max(age.oldest for age in ordered))
            return Contradictory[AgeRange](
                options=(*ordered, hull),
                reason=f"A plan has one age range, and {named} leave a gap between them.",
                words=words,
            )
        oldest = max(oldest, age.oldest)
    return Stated[AgeRange](
        value=AgeRange(youngest=youngest, oldest=oldest),
        words=words,
        confidence=min(row[2] for row in ranges),
    )

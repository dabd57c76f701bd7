"""Reads ages: ranges, open ends, trade notation (A25-54), generations, and what must not be targeted.

Generations by birth years as the Pew Research Center draws them: Boomers 1946-1964, Generation X
1965-1980, Millennials 1981-1996, Generation Z 1997-2012; Generation Alpha from 2013. An age is the one
reached within the year of `today`, so on any day of 2026 Generation Z is 14 to 29. "Teens" are 13 to 17,
"adults" 18 and older, "young adults" and "college-age" 18 to 24, "seniors" 65 and older.
"""

import re
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from agents.audience.age_words import (
    AGE_IN_WORDS,
    ALL,
    ALONE,
    ANY_RANGE,
    AT_LEAST,
    AT_MOST,
    BARE_RANGE,
    BELOW,
    BOUND,
    CORRECTION,
    DECADE,
    DECADE_WORDS,
    DECADES,
    FORGET,
    GENERATION,
    GENERATION_KEYS,
    INSTEAD_OF_THEM,
    LIFE_STAGES,
    MAXIMUM,
    MINIMUM,
    MINORS,
    MIXED,
    MONTH_END,
    NEGATED,
    NO_ONE_BELOW,
    ONE_BOUND,
    PARENTHOOD,
    PRICED_AFTER,
    PRICED_BEFORE,
    RANGES,
    SAME_PEOPLE,
    SHUT_ABOVE,
    SHUT_BELOW,
    SINGLE,
    STAFF,
    TENS,
    TENS_WORDS,
)
from agents.folding import FoldedText
from agents.reading import ReadingContext
from agents.spans import Span, overlaps_any
from planner.domain.brief import (
    OLDEST_AGE,
    YOUNGEST_AGE,
    AgeRange,
    AgesField,
    Assumed,
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


@dataclass(frozen=True, slots=True)
class AgesFinding:
    """What a message says about ages, and the spans it took."""

    ages: AgesField | None = None
    problems: tuple[ReadingProblem, ...] = ()
    taken: tuple[Span, ...] = ()


def read_ages(context: ReadingContext, text: FoldedText) -> AgesFinding:
    """Read the ages that one message asks for."""
    digits = _in_digits(text)
    folded = digits.folded
    asked = context.asked is not None and context.asked.field == "ages"
    taken: list[Span] = [match.span() for match in PARENTHOOD.finditer(folded)]
    for pattern in (FORGET, ALL):
        match = pattern.search(folded)
        if match is not None:
            instead = INSTEAD_OF_THEM.match(folded, match.end()) if pattern is FORGET else None
            if instead is not None and YOUNGEST_AGE <= int(instead[1]) < int(instead[2]) <= OLDEST_AGE:
                age, span = AgeRange(youngest=int(instead[1]), oldest=int(instead[2])), instead.span()
                said = Stated[AgeRange](value=age, words=(digits.words(*span),))
                return AgesFinding(said, (), (digits.span(*span),))
            words = digits.words(*match.span())
            full = Stated[AgeRange](value=AgeRange(), words=(words,))
            spans = tuple(digits.span(*span) for span in (match.span(), *taken))
            return AgesFinding(full if pattern is ALL else Missing(), (), spans)
    bound = _bound(context, folded)
    if bound is not None:
        value, span = bound
        spans = (digits.span(*span),)
        return AgesFinding(Stated[AgeRange](value=value, words=(digits.words(*span),)), (), spans)
    minors = next((m for m in MINORS.finditer(folded) if not overlaps_any(m.span(), taken)), None)
    found = _found(folded, taken, asked=asked, year=context.today.year)
    problems: list[ReadingProblem] = []
    ranges: list[_Said] = []
    found.sort(key=lambda row: row[3])
    corrected = max((match.end() for match in CORRECTION.finditer(folded)), default=0)
    if any(row[3][0] >= corrected for row in found):  # "25-34? no: 30-40"
        found = [row for row in found if row[3][0] >= corrected]
    for low, high, confidence, span, limit in found:
        words = digits.words(*span)
        problem = _problem(low, high, words)
        if problem is not None:
            problems.append(problem)
        else:
            youngest, oldest = max(low, YOUNGEST_AGE), min(high, OLDEST_AGE)
            age = AgeRange(youngest=youngest, oldest=oldest)
            ranges.append(_Said(age, words, confidence, limit=limit))
    if minors is not None and not problems:
        problems.append(_no_minors(digits.words(*minors.span())))
    spans = tuple(
        digits.span(*span)
        for span in (*taken, *(row[3] for row in found), *((minors.span(),) if minors else ()))
    )
    if problems or not ranges:
        return AgesFinding(None, tuple(problems), spans)
    return AgesFinding(_limited(context, ranges), (), spans)


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
    for match in AGE_IN_WORDS.finditer(text.folded):
        tens, ones = match["tens"], match["ones"]
        value = str(TENS_WORDS.get(tens or "", 0) + SMALL_NUMBERS.get(ones or match["teens"] or "", 0))
        parts += [text.folded[behind : match.start()], value]
        offsets += [*range(behind, match.start()), *([match.start()] * len(value))]
        behind = match.end()
    if not parts:
        return _InDigits(text, text.folded)
    offsets += range(behind, len(text.folded) + 1)
    return _InDigits(text, "".join([*parts, text.folded[behind:]]), tuple(offsets))


def _bound(context: ReadingContext, folded: str) -> tuple[AgeRange, Span] | None:
    """Read "raise the upper age to 54" against the range that stands."""
    standing = context.previous.ages
    match = BOUND.search(folded)
    if match is None and not _counts_otherwise(context):
        match = ONE_BOUND.match(folded)
    if match is None or not isinstance(standing, Stated | Assumed):
        return None
    number = next(int(group) for group in reversed(match.groups()) if group and group.isdigit())
    low, high = standing.value.youngest, standing.value.oldest
    if match.re is ONE_BOUND:
        from_below = match["up"] is None
    else:
        from_below = (match["low"] or match["downto"] or match["foot"]) is not None
    low, high = (number, high) if from_below else (low, number)
    if not YOUNGEST_AGE <= low <= high <= OLDEST_AGE:
        return None
    return AgeRange(youngest=low, oldest=high), match.span()


def _counts_otherwise(context: ReadingContext) -> bool:
    """Whether a bare number can be the answer to another question, or money: "no, up to 45" after 40k."""
    if context.asked is not None and context.asked.field in {"schedule", "constraints"}:
        return True
    budget = context.previous.budget
    if not isinstance(budget, Stated):
        return False
    units = budget.value.amount.units
    return any(_SMALLEST <= units / step < _HIGHEST_SENSIBLE for step in (1, 1_000, 1_000_000))


_SMALLEST: Final = 10
_Found = tuple[int, int, float, Span, bool]


class _Claim(Protocol):
    def __call__(self, low: int, high: int, confidence: float, span: Span, *, limit: bool = False) -> None:
        """Note ages, unless their words are taken; a limit says who must not be reached."""


class _Said(NamedTuple):
    """Ages that a message says; a limit says only who must not be reached."""

    age: AgeRange
    words: Words
    confidence: float
    limit: bool


def _found(folded: str, taken: list[Span], *, asked: bool, year: int) -> list[_Found]:
    found: list[_Found] = []
    claimed = list(taken)

    def claim(low: int, high: int, confidence: float, span: Span, *, limit: bool = False) -> None:
        if not overlaps_any(span, claimed) and not STAFF.search(folded, max(0, span[0] - 20), span[0]):
            claimed.append(span)
            found.append((low, high, confidence, span, limit))

    _find_numbers(folded, claim, asked=asked)
    for match in DECADE.finditer(folded):
        claim(*_decade(match), 0.9, match.span())
    numbers = [row[3] for row in found]
    for match in GENERATION.finditer(folded):
        if NEGATED.search(folded, max(0, match.start() - 24), match.start()):
            continue
        first, last = GENERATIONS[GENERATION_KEYS[match.lastgroup or "z"]]
        within = any(year - last <= low and high <= year - first for low, high, *_ in found)
        if within or any(SAME_PEOPLE.fullmatch(folded, match.end(), span[0]) for span in numbers):
            continue  # "Gen Z (18-24)": the numbers say which of them
        claim(max(year - last, YOUNGEST_AGE), min(year - first, OLDEST_AGE), 1.0, match.span())
    for pattern, low, high, confidence in LIFE_STAGES:
        if numbers or (found and low == 18 and high == 99):
            break  # "adults 25-54", "teenagers 16-19": numbers and narrower words count
        for match in pattern.finditer(folded):
            before = folded[max(0, match.start() - 24) : match.start()]
            priced = PRICED_BEFORE.search(before) or PRICED_AFTER.match(folded, match.end())
            if not priced and not NEGATED.search(before):
                claim(low, high, confidence, match.span())
    return found


def _find_numbers(folded: str, claim: _Claim, *, asked: bool) -> None:
    for patterns, ends, limit in _NUMBER_RULES:
        for pattern in patterns:
            for match in pattern.finditer(folded):
                claim(*ends(match), 1.0, match.span(), limit=limit)
    # a bare range beside "nobody under 18" is of ages
    bounded = any(pattern.search(folded) for pattern in (AT_LEAST[0], NO_ONE_BELOW, SHUT_BELOW, *MINIMUM))
    for match in (ANY_RANGE if asked else BARE_RANGE).finditer(folded):
        low, high = int(match[1]), int(match[2])
        ages = bounded or high > _LAST_DAY or (low in _USUAL_LOW and high in _USUAL_HIGH)
        if (asked or (low < high and ages)) and not MONTH_END.search(
            folded, max(0, match.start() - 14), match.start()
        ):
            claim(int(match[1]), int(match[2]), 1.0 if asked else 0.9, match.span())
    for match in ALONE.finditer(folded):
        years = int(match[4])
        low, high = (
            (years, OLDEST_AGE) if match["least"] else (YOUNGEST_AGE, years - (match["below"] is not None))
        )
        claim(low, high, 0.9, match.span())
    for match in SINGLE.finditer(folded):
        claim(int(match[1]), int(match[1]), 0.8, match.span())


def _both(match: re.Match[str]) -> tuple[int, int]:
    return int(match[1]), int(match[2])


def _at_least(match: re.Match[str]) -> tuple[int, int]:
    return int(match[1]), OLDEST_AGE


def _at_most(match: re.Match[str]) -> tuple[int, int]:
    return YOUNGEST_AGE, int(match[1])


def _decades(match: re.Match[str]) -> tuple[int, int]:
    first, last = (DECADE_WORDS.get(name) or int(name) for name in (match[1], match[2]))
    before, _, behind = match.group().partition(match[1])
    started = next((years for word, years in (("mid ", 4), ("late ", 7)) if word in before), 0)
    ended = next((years for word, years in (("early ", 3), ("mid ", 6)) if word in behind), 9)
    return first + started, last + ended


def _mixed(match: re.Match[str]) -> tuple[int, int]:
    if match[1]:
        return int(match[1]), (int(match[3] or 0) or DECADE_WORDS[match[4]]) + _PARTS[match[2]][1]
    return (int(match[6] or 0) or DECADE_WORDS[match[7]]) + _PARTS[match[5]][0], int(match[8])


def _below(match: re.Match[str]) -> tuple[int, int]:
    return YOUNGEST_AGE, int(match[1]) - 1


_NUMBER_RULES: Final = (
    ((AT_LEAST[0], NO_ONE_BELOW, SHUT_BELOW, *MINIMUM), _at_least, True),  # before "under 21" can be read
    ((AT_MOST[0], SHUT_ABOVE, *MAXIMUM), _at_most, True),
    ((MIXED,), _mixed, False),
    (RANGES, _both, False),
    (DECADES, _decades, False),
    (AT_LEAST[1:], _at_least, False),
    (AT_MOST[1:], _at_most, False),
    (BELOW, _below, False),
)
_PARTS: Final = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), None: (0, 9)}
"""First and last year of the parts of a decade of life."""


def _decade(match: re.Match[str]) -> tuple[int, int]:
    if match[5]:
        start = int(match[5]) * 10
    elif match[6]:
        start = TENS[match[6]]
    else:
        start = int(match[3]) if match[3] else DECADE_WORDS[match[4]]
    first, last = _PARTS[match[1]][0], _PARTS[match[2] or match[1]][1]
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


def _bounded(ages: set[AgeRange]) -> set[AgeRange]:
    """Return the ages with "18 and older" and "not over 40" as the one range that they bound together."""
    floors = {age for age in ages if age.youngest > YOUNGEST_AGE and age.oldest == OLDEST_AGE}
    ceilings = {age for age in ages if age.youngest == YOUNGEST_AGE and age.oldest < OLDEST_AGE}
    if not floors or not ceilings:
        return ages
    low, high = max(age.youngest for age in floors), min(age.oldest for age in ceilings)
    return ages if low > high else (ages - floors - ceilings) | {AgeRange(youngest=low, oldest=high)}


def _limited(context: ReadingContext, said: list[_Said]) -> AgesField:
    """Return the ages wanted, in this message or before, within what its limits leave of them."""
    limits = [row for row in said if row.limit]
    wanted = [row for row in said if not row.limit]
    standing = context.previous.ages
    if not limits:
        return _joined(wanted)
    low = max(row.age.youngest for row in limits)
    high = min(row.age.oldest for row in limits)
    words = tuple(row.words for row in said)
    base = _joined(wanted) if wanted else standing
    if not isinstance(base, Stated) or (not wanted and not _two_ended(base.value)):
        return base if isinstance(base, Contradictory) and wanted else _joined(limits)
    youngest, oldest = max(low, base.value.youngest), min(high, base.value.oldest)
    if youngest > oldest:
        limit = AgeRange(youngest=low, oldest=high)
        return Contradictory[AgeRange](
            options=(base.value, limit),
            reason=f"{base.value.youngest}-{base.value.oldest} are to be reached, and "
            f"{low}-{high} are all that may be.",
            words=words,
        )
    confidence = min(row.confidence for row in said)
    return Stated[AgeRange](
        value=AgeRange(youngest=youngest, oldest=oldest), words=words, confidence=confidence
    )


def _two_ended(age: AgeRange) -> bool:
    return age.youngest > YOUNGEST_AGE and age.oldest < OLDEST_AGE


def _joined(ranges: list[_Said]) -> AgesField:
    """Ranges that touch become one; ranges with a gap between them are a question."""
    ordered = sorted(_bounded({row.age for row in ranges}), key=lambda age: (age.youngest, age.oldest))
    words = tuple(row.words for row in ranges)
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
        confidence=min(row.confidence for row in ranges),
    )

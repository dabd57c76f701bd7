"""Splits told as parts with their numbers ("Audio 60 / video 40") or as a ratio ("65/35 by market")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from agents.budget.subjects import kind_of, subject_at
from agents.spans import Span, overlaps_any
from planner.domain.brief import ShareSubject

_WHOLE: Final = 100
_MOST_PAIRS: Final = 8
"""Parts that one split can have."""
_MOST_TOKENS: Final = 200
"""Names and numbers looked at in one message."""
_NUMBER: Final = re.compile(
    r"(?<![\w.,$€£¥₹/:-])(?P<value>[0-9]{1,3})(?:\.[0-9])?(?P<percent>\s*(?:%|percent\b|per\s?cent\b|"
    r"pct\b|p\.?c\.))?"
    r"(?![\w]|\s?[.,:-]\s?[0-9]|/[0-9]|\s*(?:sec|second|days?|weeks?|months?|years?|k\b|m\b|mio|"
    r"million|thousand|lakh|"
    r"usd|eur|gbp|euros?|dollars?|pounds?|€|\$|£|times|x\b|\+|st\b|nd\b|rd\b|th\b|people|ads?\b|"
    r"spots?|creatives?|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    re.IGNORECASE,
)
_BOUND: Final = re.compile(
    r"\b(?:at\s+least|at\s+most|max(?:imum)?|min(?:imum)?|up\s+to|no\s+more|no\s+less|more\s+than|"
    r"less\s+than|under|over|below|above)\b|[<>≤≥]",
    re.IGNORECASE,
)
_TO_NUMBER: Final = re.compile(
    r"\s*(?:\s|[:=(–-]|\b(?:gets?|got|at|to|goes|go|is|are|should|be|get|moves?|up|down|takes?|take|"
    r"with|about|around|now|ads?|share|"
    r"part|weight|back|of|the|on|receives?|has|have|by|from|stays?|drops?|rises?|wants?|needs?|then)\b)*",
    re.IGNORECASE,
)
_TO_SUBJECT: Final = re.compile(
    r"\s*(?:\s|[:=)–-]|\b(?:on|for|in|to|of|it|into|the|goes|go|going|towards?|at|budget|parts?|is|"
    r"should|be|via|behind)\b)*\s*",
    re.IGNORECASE,
)
_TO_NEXT: Final = re.compile(
    r"\s*\)?\s*(?:\s|[,/;|+&–\n-]|\b(?:and|vs\.?|versus|then|while|but|plus|with|to|the|ads?|spend|"
    r"budget)\b)*\s*\(?\s*",
    re.IGNORECASE,
)
_SPLIT_WORD: Final = re.compile(
    r"\b(?:split|divide|mix|ratio|shares?|between|allocat\w+|budget|weight\w*)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A subject and its number out of a hundred."""

    subject: ShareSubject
    percent: int
    span: Span


@dataclass(frozen=True, slots=True)
class _Token:
    span: Span
    subject: ShareSubject | None = None
    value: int = 0
    percent: bool = False


_WORD_BEGINS = re.compile(r"(?<![\w-])[A-Za-z]")


@lru_cache(maxsize=16)
def subjects_in(text: str) -> tuple[tuple[ShareSubject, Span], ...]:
    """Return everything in `text` that a share can be about, from left to right.

    Each ratio of a message asks for the same, so the last few texts are remembered.
    """
    found: list[tuple[ShareSubject, Span]] = []
    end = 0
    for match in _WORD_BEGINS.finditer(text):
        if match.start() < end:
            continue
        named = subject_at(text, match.start(), bare=True)
        if named is not None:
            found.append(named)
            end = named[1][1]
    return tuple(found)


def find_pairs(text: str) -> list[list[Pair]]:
    """Return the lists of two or more parts of one kind with their numbers that divide a whole.

    Numbers without a per cent sign count when they add up to 100, or to more beside a word of splitting.
    """
    tokens = sorted(
        [_Token(span, subject) for subject, span in subjects_in(text)]
        + [
            _Token(match.span(), None, int(match["value"]), match["percent"] is not None)
            for match in _NUMBER.finditer(text)
            if 1 <= int(match["value"]) <= _WHOLE
            and not _BOUND.search(text, max(0, match.start() - 14), match.start())
        ],
        key=lambda token: token.span,
    )
    tokens = tokens[:_MOST_TOKENS]
    found: list[list[Pair]] = []
    index = 0
    while index < len(tokens) - 1:
        pairs, used = _run(text, tokens, index)
        if len({pair.subject for pair in pairs}) > 1 and _divides(text, pairs, tokens[index : index + used]):
            found.append(pairs)
            index += used
        else:
            index += 1
    return found


def _run(text: str, tokens: Sequence[_Token], index: int) -> tuple[list[Pair], int]:
    """Return the alternating pairs that begin at `index` and the number of tokens that they use."""
    pairs: list[Pair] = []
    at = index
    while at + 1 < len(tokens) and len(pairs) < _MOST_PAIRS:
        one, other = tokens[at], tokens[at + 1]
        subject_first = one.subject is not None
        if (other.subject is not None) == subject_first:
            break
        within = _TO_NUMBER if subject_first else _TO_SUBJECT
        if not within.fullmatch(text, one.span[1], other.span[0]):
            break
        if pairs and not _TO_NEXT.fullmatch(text, pairs[-1].span[1], one.span[0]):
            break
        named, number = (one, other) if subject_first else (other, one)
        if named.subject is None or (pairs and kind_of(named.subject) != kind_of(pairs[0].subject)):
            break
        pairs.append(Pair(named.subject, number.value, (one.span[0], other.span[1])))
        at += 2
    return pairs, at - index


_REST_BEHIND: Final = re.compile(
    r"[^.;!?\n\d]{0,30}\b(?:rest|remainder|remaining|balance|everything\s+else|what(?:['’]?s|\s+is)\s+left)\b",
    re.IGNORECASE,
)


def _divides(text: str, pairs: Sequence[Pair], tokens: Sequence[_Token]) -> bool:
    total = sum(pair.percent for pair in pairs)
    all_percent = all(token.percent for token in tokens if token.subject is None)
    if total == _WHOLE:
        return True
    if total < _WHOLE and (rest := _REST_BEHIND.match(text, pairs[-1].span[1], pairs[-1].span[1] + 40)):
        named = {kind_of(subject) for subject, _ in subjects_in(text[rest.start() : rest.end() + 30])}
        numbers = [token for token in tokens if token.subject is None]
        return all_percent or (
            kind_of(pairs[0].subject) in named
            and all(token.percent or token.value % 5 == 0 for token in numbers)
        )
    if all_percent:
        return len(pairs) > 1
    around = text[max(0, pairs[0].span[0] - 40) : pairs[-1].span[1] + 20]
    return total > _WHOLE and total <= 3 * _WHOLE and _SPLIT_WORD.search(around) is not None


_BY_MARKET: Final = re.compile(
    r"\b(?:by|per|over|across|between|among(?:st)?|for|in|to|on)\s+(?:the\s+|all\s+|our\s+|both\s+|"
    r"each\s+|these\s+|those\s+)*"
    r"(?:two\s+|three\s+|four\s+|five\s+|[2-5]\s+)?(?:markets?|countr(?:y|ies)|geos?|territor(?:y|"
    r"ies)|regions?)\b",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"[.!?;\n](?=\s|$)")
_BY_FORMAT: Final = re.compile(
    r"\b(?:by|per|over|across|between|among(?:st)?|for|in|to|on)\s+(?:the\s+|all\s+|our\s+|both\s+|"
    r"each\s+|these\s+)*"
    r"(?:two\s+|three\s+)?(?:formats?|creatives?|ad\s+types?|spots?|media\s+types?)\b",
    re.IGNORECASE,
)
_PEOPLE: Final = re.compile(
    r"\b(?:men|women|males?|females?|m/f|f/m|gender|chance|mobile|desktop|ios|android|devices?|"
    r"venture|raffle|likely|weekday|weekend)\b",
    re.IGNORECASE,
)


def _sentence_around(text: str, span: Span) -> Span:
    """Return where the sentence around `span` begins and ends; a point within a number ends none."""
    stops = [match.end() for match in _SENTENCE_END.finditer(text)]
    low = max((stop for stop in stops if stop <= span[0]), default=0)
    return low, min((stop for stop in stops if stop >= span[1]), default=len(text))


def subjects_of_ratio(
    text: str, span: Span, count: int, standing: Sequence[Sequence[ShareSubject]]
) -> list[ShareSubject]:
    """Return the `count` subjects that a ratio at `span` divides when none stands right beside it.

    A word such as "by market" decides; then a list of that length in the ratio's own sentence, the one before
    the ratio first; then one after that sentence, or anywhere; then what has been
    split, named or wanted before, in the order of `standing`.
    """
    around = text[max(0, span[0] - 50) : span[1] + 50]
    if _PEOPLE.search(around[max(0, 50 - 24) :]):
        return []
    kinds: tuple[str, ...] = ("format", "country_code", "placement")
    if _BY_MARKET.search(around):
        kinds = ("country_code",)
    elif _BY_FORMAT.search(around):
        kinds = ("format",)
    named = [(subject, at) for subject, at in subjects_in(text) if not overlaps_any(at, [span])]
    low, high = _sentence_around(text, span)
    for first, last in ((low, span[0]), (low, high), (low, len(text)), (0, len(text))):
        for kind in kinds:
            listed = list(dict.fromkeys(s for s, at in named if kind_of(s) == kind and first <= at[0] < last))
            if len(listed) == count:
                return listed
    for known in standing:
        if len(known) == count and kind_of(known[0]) in kinds:
            return list(known)
    return []

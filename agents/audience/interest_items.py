"""Splits lists of tastes, "the latest hip-hop, arts and culture and running", into the names they hold."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from agents.audience.interest_notes import Notes, Wanted
from agents.audience.interest_words import LEADING, MEDIA, NO_TOPIC, NOT_AN_ITEM, TRAILING
from agents.folding import FoldedText, Token
from agents.meaning.interest_terms import InterestTerms
from agents.meaning.tastes import Frame, Place
from agents.spans import Span, overlaps_any

_ITEM_END: Final = re.compile(
    r"[.;:!?()\n\"]|\s[-–]\s|\b(?:in|on|during|for|with|across|from|next|this|between|aged?|ages|to|who|"
    r"that|living|based|at|over|under|around|about|budget|using|via|through|while|when|but|because|as|we|"
    r"our|is|are|was|were|has|have|per|by|starting|running (?:from|until|for|in)|target|reach|should|will|"
    r"can|within|please|want|need|audio|video|display|drop|remove|add|exclude|excluding|include|not|no|"
    r"without|skip|plus the)\b(?! of\b)|\d(?!\d?s\b|k? (?:race|run)|-?d\b)"
)
_ITEM_JOIN: Final = re.compile(
    r"\s*(?:,\s*(?:and|or)\b|,|\band\b|\bor\b|&|/|\+|\bas well as\b|\bplus\b)\s*(?:also\s+)?"
)
_ITEM_VERB: Final = re.compile(
    r"\s*(?:to )?(?:go|going|goes|head|heading|listen|listening|dance|dancing|travel|travelling|subscribe|"
    r"subscribing|tune in|tuning in|get|getting|hit|hitting)(?: out)?(?: to| for| on| into)?(?: the| a|"
    r" an| their)?\s+"
)
"""Words of doing at the beginning of an item, before what is done: "running or going to the gym"."""
_AND: Final = re.compile(r"\band\b|\bor\b")
_LONGEST_ITEM: Final = 7
_MOST_ITEMS: Final = 10
Words = tuple[int, int]
"""Number of the first word and number behind the last."""


def words_in(text: FoldedText, span: Span) -> Words:
    """Return the numbers of the words that lie within a span."""
    begin = bisect_left(text.tokens, span[0], key=_start)
    end = bisect_left(text.tokens, span[1], lo=begin, key=_start)
    return begin, end


def trimmed(text: FoldedText, span: Span) -> Words:
    """Return the words of a span without those at either end that name nothing ("all things", "stuff")."""
    begin, end = words_in(text, span)
    while begin < end and text.tokens[begin].key in LEADING:
        begin += 1
    while end - 1 > begin and text.tokens[end - 1].key in TRAILING:
        end -= 1
    return begin, end


def is_medium(text: FoldedText, begin: int, end: int) -> bool:
    """Whether words name nothing but what ads are heard or seen in ("podcast", "music and radio")."""
    return all(token.key in MEDIA for token in text.tokens[begin:end])


def list_items(text: FoldedText, span: Span, terms: InterestTerms) -> Iterator[Words]:
    """Yield the items of a list, up to the first word that ends such a list."""
    at, stop = span
    labelled = text.folded[: span[0]].rstrip().endswith((":", "=", "-"))
    closed_by_and = False  # "A, B and C, Berlin": what follows the comma is no item
    for _ in range(_MOST_ITEMS):
        begin, limit = words_in(text, (at, stop))
        if begin == limit:
            return
        known = terms.words.at(text, begin, limit)
        verb = _ITEM_VERB.match(text.folded, at, stop) if known is None else None
        if verb is not None:
            at = verb.end()
            begin, limit = words_in(text, (at, stop))
            known = terms.words.at(text, begin, limit) if begin < limit else None
        if known is not None:  # "arts and culture" is one item
            end = text.tokens[begin + known.length - 1].end
            join = _next_join(_ITEM_JOIN.match(text.folded, end, stop), labelled or not closed_by_and)
            closed = (
                end >= stop or _ITEM_END.match(text.folded.rstrip(), end + _blanks(text, end)) is not None
            )
            if join is not None or closed:
                yield begin, begin + known.length
                if join is None:
                    return
                at = join.end()
                closed_by_and = closed_by_and or _AND.search(join.group()) is not None
                continue
        ended = _ITEM_END.search(text.folded, at, stop)
        last = ended.start() if ended else stop
        found = _ITEM_JOIN.search(text.folded, at, last)
        part = (at, found.start() if found else last)
        first, end_word = trimmed(text, part)
        for start in range(words_in(text, part)[0], first):  # "new" is a part of "new car"
            if terms.words.over(text, start, end_word) is not None:
                first = start
                break
        join = _next_join(found, labelled or not closed_by_and)
        if first == end_word and at == span[0] and join is None:
            return
        if first < end_word:
            yield first, end_word
        if join is None:
            return
        at = join.end()
        closed_by_and = closed_by_and or _AND.search(join.group()) is not None


def read_list(notes: Notes, terms: InterestTerms, place: Place) -> None:
    """Note what a list behind a word of liking names; what is in no word list is left to be compared."""
    text = notes.text
    first = True
    for begin, end in list_items(text, place.span, terms):
        span = (text.tokens[begin].start, text.tokens[end - 1].end)
        name = text.folded[slice(*span)]
        if overlaps_any(span, notes.blocked) or name.startswith("focus"):
            return
        target = terms.words.over(text, begin, end)
        plain = text.tokens[begin].key in NO_TOPIC or NOT_AN_ITEM.match(name) is not None
        if target is not None:
            notes.add(target, span, place.frame)
        elif plain or end - begin > _LONGEST_ITEM or len(name) < 3:
            return
        else:
            _want(notes, terms, (begin, end), place.frame, first=first)
        first = False


def _want(notes: Notes, terms: InterestTerms, words: Words, frame: Frame, *, first: bool) -> None:
    text, (begin, end) = notes.text, words
    span = (text.tokens[begin].start, text.tokens[end - 1].end)
    fallback = None
    for length in range(end - begin - 1, 0, -1):  # the longest name inside, from the right
        for start in range(end - length, begin - 1, -1):
            fallback = fallback or terms.words.over(text, start, start + length)
    said = span if first and frame is Frame.LIKED and end - begin <= 3 else None
    notes.wanted.append(Wanted(span, frame, strict=not first, fallback=fallback, said=said))


def _next_join(join: re.Match[str] | None, commas: bool) -> re.Match[str] | None:
    return join if join is None or commas or join.group().strip() != "," else None


def _blanks(text: FoldedText, at: int) -> int:
    rest = text.folded[at : at + 4]
    return len(rest) - len(rest.lstrip(" "))


def _start(token: Token) -> int:
    return token.start

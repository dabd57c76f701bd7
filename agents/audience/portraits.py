"""Reads pictures of people: what they have, where they are found and what they do tells what they are into.

"Whoever has a rod in the car", "people you meet at the garden centre", "homes with a dog basket by the
stove": what such a picture holds is looked up word by word, so it needs no grammar of its own. Signs count
everywhere, which tell of a topic by themselves; names of topics count in lists and among possessions, and in
deeds only where nothing else is read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agents.audience import portrait_words as words
from agents.audience.interest_items import words_in
from agents.audience.interest_notes import Notes
from agents.audience.interest_words import OURSELVES_WHO
from agents.folding import FoldedText
from agents.meaning.interest_terms import InterestTerms, Target
from agents.meaning.lexicon import Lexicon
from agents.meaning.tastes import Frame, is_question
from agents.spans import Span, overlaps_any
from planner.domain.brief import AudienceNode, AudienceNodeKind


@dataclass(frozen=True, slots=True)
class Portrait:
    """A stretch of a message that draws a picture of people.

    Attributes:
        span: The stretch.
        named: Names of topics count in it, too, not only signs.
        told: It tells of deeds: names count only where nothing else is read.
    """

    span: Span
    named: bool
    told: bool = False


def portraits(text: FoldedText) -> Iterator[Portrait]:
    """Yield the pictures of people in a message; they may overlap."""
    folded = text.folded
    for match in words.RELATIVE.finditer(folded):
        if is_question(folded, match.start()):
            continue  # "who has a dog in your team?"
        open_to_all = words.ANTECEDENT.search(folded[max(0, match.start() - 60) : match.start()])
        if open_to_all and not OURSELVES_WHO.search(folded, max(0, match.start() - 90), match.end()):
            yield from _from(folded, match.end(), named=True, told=True)
    for match in words.AS_ELSEWHERE.finditer(folded):
        yield from _from(folded, match.end(), named=True, told=True)
    if words.NO_PERSONA.search(folded) is None:
        for match in words.PERSONA.finditer(folded):
            yield from _from(folded, match.end(), named=True)
    for match in words.BEHIND.finditer(folded):
        begun = max(folded.rfind(end, 0, match.start()) for end in (". ", "! ", "? ", "\n"))
        yield Portrait((max(begun + 1, match.start() - words.REACH, 0), match.start()), named=True)
    for pattern in (words.WITH, words.LABEL, words.THEIRS, words.FOUND, words.ONE):
        for match in pattern.finditer(folded):
            if not words.SOMEBODYS.search(folded, max(0, match.start() - 30), match.start()):
                listed = pattern is words.LABEL
                yield from _from(folded, match.end(), named=pattern is not words.FOUND, listed=listed)


def read_signs(notes: Notes, terms: InterestTerms, pictures: Sequence[Portrait]) -> None:
    """Note what the pictures of people hold that tells of a topic by itself."""
    for portrait in pictures:
        for target, span in _known(notes, terms.signs, portrait.span):
            if not notes.is_read(span[0]):
                notes.add(target, span, Frame.HAVING, 0.85)
                notes.wanted = [want for want in notes.wanted if not _covers(want.span, span)]


def read_names(notes: Notes, terms: InterestTerms, pictures: Sequence[Portrait]) -> None:
    """Note the names of topics in pictures of people."""
    for portrait in pictures:
        begin, end = portrait.span
        other = portrait.told and any(begin <= hit.span[0] < end for hit in notes.hits)
        if not portrait.named or other:
            continue
        for target, span in _known(notes, terms.words, portrait.span):
            name = notes.text.folded[slice(*span)]
            plain = name in words.COMMON or len(name) < 4 or not terms.words.has(name)
            genre = isinstance(target, AudienceNode) and target.kind is AudienceNodeKind.GENRE
            if isinstance(target, AudienceNode) and not (plain or genre or notes.is_read(span[0])):
                notes.add(target, span, Frame.HAVING, 0.75)


def _known(notes: Notes, lexicon: Lexicon[Target], within: Span) -> Iterator[tuple[Target, Span]]:
    """Yield the terms of a lexicon in a picture that are not denied, near by or a trade."""
    text = notes.text
    at, stop = words_in(text, within)
    while at < stop:
        found = lexicon.at(text, at, stop)
        if text.tokens[at].key in {"a", "an"}:  # "a bass boat" is no "a bass"
            behind = lexicon.at(text, at + 1, stop)
            found = None if found is None or (behind is not None and behind.length >= found.length) else found
        if found is None:
            at += 1
            continue
        span = (text.tokens[at].start, text.tokens[at + found.length - 1].end)
        before = text.folded[max(within[0] - 12, span[0] - 45, 0) : span[0]]
        denied = words.NOT_SO.search(before) or words.OF_ANOTHER.match(text.folded, span[1])
        if not denied and not overlaps_any(span, notes.blocked):
            yield found.target, span
        at += found.length


def _covers(one: Span, other: Span) -> bool:
    return one[0] <= other[0] and other[1] <= one[1]


def _from(
    folded: str, start: int, *, named: bool, told: bool = False, listed: bool = False
) -> Iterator[Portrait]:
    """Yield the picture that begins at an offset."""
    limit = min(len(folded), start + words.REACH)
    ended = words.END.search(folded, start, limit)
    while listed and ended is not None and ended.group() == ";":
        ended = words.END.search(folded, ended.end(), limit)
    yield Portrait((start, ended.start() if ended is not None else limit), named, told)

"""Reads what people do where neither a name nor a sign tells what they are into.

"Folk who spend Sunday at the allotment", "die ihre Wohnung einrichten": the whole clause behind "who" is
judged by a model of deeds, in one run for all clauses of the message.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from agents.audience import portrait_words as words
from agents.audience.interest_notes import Hit, Notes
from agents.audience.interest_words import OURSELVES_WHO
from agents.audience.portraits import Portrait
from agents.meaning.deed_model import LEAST_CHANCE, Deed, deeds_told
from agents.meaning.interest_terms import InterestTerms, NoNode, Target
from agents.meaning.tastes import Frame
from agents.spans import Span, overlaps_any
from planner.domain.brief import AudienceNode

_MOST: Final = 6
_LONGEST: Final = 14
_RELATIVE: Final = re.compile(
    rf"\b(?:{words.ONES}|all|audience|\d\d)(?: ?\(?(?:of |aged |between |from )*\d\d[^,;:!?\n]{{0,24}}?)?"
    r"(?:,? (?:that|which)|, (?P<foreign>the|whom)) (?!(?:we|i|our|my|is|are|was|budget|campaign|goal|"
    r"ads?)\b)|"
    rf"\b{words.ONES} (?:(?:forever|always|constantly|still|currently|busy|out|happily|secretly) )*"
    rf"(?=(?!{words.NO_DEEDS}\b)[a-z]{{2,}}ing )"
)
"""Other beginnings of such a clause; "people, the ..." is how German ones come out in English."""
_END: Final = re.compile(
    r"[!?;:()\n]|\.(?=\s|$)|\s[-\u2013\u2014]\s|[\u00a3$\u20ac]|\b(?:our|ours|us|we|i|my|me|campaign|budget|"
    r"ads?|website|app|so that|but|because|while|when|if|target|reach|aged|between \d|from \d)\b"
)
_PART: Final = re.compile(r"\s*(?:,\s*(?:and|or)\s|,|\bor\b|/)\s*|\s+and\s+")
_DENIED: Final = re.compile(
    r"\b(?:not|never|no|n't|without|hates?|stopped|quit|avoids?|refuse[sd]?|instead|neither|nor|cannot|"
    r"can't)\b|n't\b"
)
_STRESSED: Final = re.compile(
    r"\b(?:never|cannot|can't|can not|could not|couldn't)\s+(?:\w+\s+)?(?:miss|leave|walk|pass|sit|say no|"
    r"start|"
    r"stop|get enough|live|resist|imagine|sleep|go a day|go out|put)\b"
)
"""Words of denial that say how much something is liked: "never miss a home game"."""
_SUBJECT: Final = re.compile(
    r"\b(?:(?:our|my|the|these|most|such) (?:\w+ )?(?:people|crowd|customers|folks?|lot|audience|buyers|"
    r"guests|"
    r"regulars|ladies|lads|readers|fans|clients|listeners|riders|users|visitors|members|viewers|shoppers|"
    r"drivers|drinkers|tribe|following|clientele|target group|target audience)|(?:^|[.:;!?\n] ?)(?:customers|"
    r"buyers|users|readers|they|people|folks?)) "
    r"(?:(?:all|mostly|also|usually|typically|often|generally|really|tend to|like to|love to) )*"
    r"(?!(?:are|is|was|were|will|would|can|could|should|shall|must|may|might|have|has|had|do|does|did|need|"
    r"want|we|i|interested|living|looking|based|working|who|that|which|in|of|on|at|for|from|to|and|or|"
    r"with|aged|over|under|between|by|only|come|"
    r"see|know|say|think|keep|pay|order|ask|already)\b)(?=[a-z]{2,} )"
)
"""Words before what the people do, told outright: "our riders wear lycra and stop for cake"."""
_NOT_THEIRS: Final = re.compile(r"\b(?:you|your|yours)\b")


def read_deeds(notes: Notes, terms: InterestTerms, pictures: Sequence[Portrait]) -> None:
    """Note what clauses tell of what people do, where nothing else is read in them."""
    parts = list(_parts(notes, pictures))[:_MOST]
    told = deeds_told([f"people who {said}" for _, said in parts])
    for (span, _), deed in zip(parts, told, strict=True):
        target = deed_target(terms, deed)
        if isinstance(target, AudienceNode) and deed is not None and deed.chance >= LEAST_CHANCE:
            confidence = round(0.55 + 0.35 * (deed.chance - LEAST_CHANCE) * 2, 2)
            notes.hits = [hit for hit in notes.hits if not span[0] <= hit.span[0] < span[1]]
            notes.hits.append(Hit(target, span, Frame.DOING, confidence, by_meaning=True))


def deed_target(terms: InterestTerms, deed: Deed | None) -> Target | None:
    """Return the node that a deed tells of, if any."""
    return None if deed is None or deed.topic is None else terms.topics.get(deed.topic)


def _parts(notes: Notes, pictures: Sequence[Portrait]) -> Iterator[tuple[Span, str]]:
    """Yield the deeds of clauses in which nothing is read yet, each with how it is said."""
    folded = notes.text.folded
    clauses = [(picture.span[0], False) for picture in pictures if picture.told]
    for match in _RELATIVE.finditer(folded):
        if not OURSELVES_WHO.search(folded, max(0, match.start() - 90), match.end()):
            clauses.append((match.end(), match["foreign"] is not None))
    clauses += [(match.end(), False) for match in _SUBJECT.finditer(folded)]
    seen: set[int] = set()
    for start, foreign in clauses:
        limit = min(len(folded), start + words.REACH)
        ended = _END.search(folded, start, limit)
        span = (start, ended.start() if ended is not None else limit)
        read = any(
            span[0] <= hit.span[0] < span[1] and hit.target is not NoNode.NOT_SOLD for hit in notes.hits
        )
        if start in seen or read:
            continue
        seen.add(start)
        parts = list(_split(folded, span))
        if ended is not None and ended.group()[0].isalpha():
            parts = parts[:-1]  # "who book through the website": what they do with what is ours
        for begin, end in parts:
            said = folded[begin:end]
            if foreign:
                said = _NOT_THEIRS.sub("their", said)
            denied = _DENIED.search(said) is not None and _STRESSED.search(said) is None
            long = not 2 <= len(said.split()) <= _LONGEST
            theirs = _NOT_THEIRS.search(said) is None
            if theirs and not denied and not long and not overlaps_any((begin, end), notes.blocked):
                yield (begin, end), said


def _split(folded: str, span: Span) -> Iterator[Span]:
    at = span[0]
    for join in _PART.finditer(folded, *span):
        if at < join.start():
            yield at, join.start()
        at = join.end()
    if at < span[1]:
        yield at, len(folded[: span[1]].rstrip())

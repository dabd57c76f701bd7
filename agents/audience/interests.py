"""Reads interests and genres: where a message says what people like, and which taxonomy node that is.

A name counts only where the message speaks of people: behind "who like", "into", "fans of", before "fans",
"enthusiasts", "listeners", or as a word for people ("runners"). "A travel app" targets nobody.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from agents.audience.interest_words import PEOPLE, TOPICS
from agents.folding import FoldedText, Token, words_of
from agents.reading import ReadingContext
from agents.spans import Span, overlaps_any, words_at
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Assumed, AudienceNode, Missing, NodesField, Stated, UnmetAsk, Words

_FANS: Final = words_of(
    "fans fan lovers lover enthusiasts enthusiast listeners buffs aficionados fanatics junkies nerds geeks "
    "goers watchers players addicts followers devotees obsessives heads aficionado intenders"
)
_LIKE: Final = re.compile(
    r"\b(?:(?:who|that|people|they|users|women|men|adults)\s+(?:also\s+|really\s+|regularly\s+|mostly\s+|"
    r"mainly\s+|often\s+)?(?:likes?|loves?|enjoys?|listen(?:s|ing)? to|follow|watch|play|stream|read about|"
    r"care about|practi[cs]e|are (?:really )?(?:in ?to|keen on|fond of|passionate about|interested in)|"
    r"do(?= yoga| sport))|(?:liking|loving|enjoying|listening to)|(?:people|those|users|adults|women|men|"
    r"anyone)\s+(?:in ?to|with an interest in)|(?:interest(?:ed|s)? (?:in|are|include|such as|like)|"
    r"interests?\s*[:=]|genres?\s*[:=]|passion(?:ate)? (?:for|about)|keen on|fond of|(?:fans|lovers|"
    r"listeners|followers) of|love of|affinity (?:for|to|with)|, in ?to|who'?re into|are into|is into)|"
    r"\b(?:add|drop|remove|include) (?:the )?(?:interests?|genres?)(?: in| of)?)\s+"
)
_INTO: Final = re.compile(
    r"(?<!expand )(?<!tap )(?<!get )(?<!turn )(?<!go )(?<!look )(?<!put )(?<!dive )(?<!move )(?<!split "
    r")(?<!divide )(?<!entry )(?<!break )(?<!roll )(?<!ing )\bin ?to\s+"
)
_ITEM_END: Final = re.compile(
    r"[.;:!?()\n]|\b(?:in|on|during|for|with|across|from|next|this|between|aged?|ages|to|who|that|living|"
    r"based|at|over|under|around|about|budget|using|via|through|while|when|but|because|as|we|our|is|are|"
    r"was|were|has|have|per|by|starting|running|target|reach)\b(?! of\b)|\d"
)
_ITEM_JOIN: Final = re.compile(
    r"\s*(?:,\s*(?:and|or)\b|,|\band\b|\bor\b|&|/|\+|\bas well as\b|\bplus\b)\s*(?:also\s+)?"
)
_FAN_JOIN: Final = re.compile(r"\s*(?:,|,\s*and|and|or|&|/|\+)\s*")
_NOT_AN_ITEM: Final = re.compile(
    r"^(?:our|your|my|the|a|an|these|this|those|their|its|it|them|what|how|buying|us|new|more|other|"
    r"similar)\b|^\W*$"
)
_EXCLUDED: Final = re.compile(
    r"\b(?:not|no|drop|remove|without|exclud(?:e|ing)|except|skip|ditch|scrap|lose)\s+(?:the\s+|any\s+)?$"
)
_ADD: Final = re.compile(
    r"\b(?:add|also|include|plus|throw in|as well as)\s+(?:the\s+|people (?:who|in ?to)\s+)?$"
)
_FORGET: Final = re.compile(
    r"\b(?:forget|drop|remove|clear|reset|ignore|no)\s+(?:about\s+)?(?:the\s+|all\s+|any\s+)?(?:interests?|"
    r"genres?)(?: targeting)?\b(?!\s+in\b)"
)


@dataclass(frozen=True, slots=True)
class InterestsFinding:
    """What a message says about interests, and the asked-for ones that the taxonomy does not have."""

    interests: NodesField | None = None
    unmet: tuple[UnmetAsk, ...] = ()


@dataclass(frozen=True, slots=True)
class _Hit:
    node: AudienceNode
    span: Span
    exact: bool


@dataclass(slots=True)
class _Notes:
    """What has been found in one message so far."""

    text: FoldedText
    blocked: list[Span]  # places, where nothing is looked for
    hits: list[_Hit] = field(default_factory=list)
    missed: list[Span] = field(default_factory=list)  # named as an interest, unknown to the taxonomy

    def is_read(self, span: Span) -> bool:
        """Whether a hit covers part of a span."""
        return overlaps_any(span, [hit.span for hit in self.hits])


class InterestReader:
    """Reads interests against one taxonomy; built once with the index."""

    def __init__(self, index: TaxonomyIndex) -> None:
        self._index = index
        people = [(pattern, index.node_named(names)) for pattern, names in PEOPLE]
        self._people = [(re.compile(rf"\b(?:{pattern})\b"), node) for pattern, node in people if node]
        known = [pattern for pattern, node in people if node is not None]
        self._any_people = re.compile(rf"\b(?:{'|'.join(known or ['a^'])})\b")
        self._topics = [
            (re.compile(rf"(?:{pattern})(?: music| fans| games| content| podcasts?)?"), node)
            for pattern, node in ((pattern, index.node_named(names)) for pattern, names in TOPICS)
            if node is not None
        ]

    def read(self, context: ReadingContext, text: FoldedText, taken: Iterable[Span]) -> InterestsFinding:
        """Read the interests of one message; `taken` spans are places, where nothing is looked for."""
        notes = _Notes(text, list(taken))
        self._read_people(notes)
        for match in _LIKE.finditer(text.folded):
            self._read_items(notes, (match.end(), min(len(text.raw), match.end() + _LIST_CHARS)))
        missed = list(notes.missed)
        for match in _INTO.finditer(text.folded):
            if not notes.is_read((match.end(), match.end() + 1)):
                self._read_items(notes, (match.end(), min(len(text.raw), match.end() + _LIST_CHARS)))
        notes.missed = missed  # "into" alone is too weak to say that something was asked for
        self._read_fans(notes)
        self._read_clauses(notes)
        if context.asked is not None and context.asked.field == "interests" and not notes.hits:
            self._read_items(notes, (0, len(text.raw)))
        self._read_edits(context, notes)
        if _FORGET.search(text.folded) and not notes.hits:
            return InterestsFinding(Missing())
        unmet = tuple(_unmet(text, span) for span in notes.missed if not notes.is_read(span))
        return InterestsFinding(_field(context, text, notes.hits), unmet)

    def _read_people(self, notes: _Notes) -> None:
        folded = notes.text.folded
        for match in self._any_people.finditer(folded):
            start, end = match.span()
            if folded.startswith("'", end):
                continue  # "parents' associations", "runner's knee"
            for pattern, node in self._people:
                if pattern.fullmatch(folded, start, end):
                    notes.hits.append(_Hit(node, (start, end), exact=True))
                    break

    def _read_items(self, notes: _Notes, within: Span) -> None:
        """Read "X, Y and Z" within a span, up to the first word that ends such a list."""
        folded = notes.text.folded
        start, stop = within
        end_of_list = _ITEM_END.search(folded, start, stop)
        stop = end_of_list.start() if end_of_list else stop
        at = start
        while at < stop:
            join = _ITEM_JOIN.search(folded, at, stop)
            item = (at, join.start() if join else stop)
            if overlaps_any(item, notes.blocked):
                return
            name = folded[slice(*item)].strip(" '\"-")
            hit = self._node_in(notes.text, item) if not name.startswith("focus") else None
            if hit is not None:
                notes.hits.append(hit)
            elif at > start or not name:
                return
            elif len(name.split()) <= 3 and len(name) > 2 and not _NOT_AN_ITEM.match(name):
                notes.missed.append(item)
            at = join.end() if join else stop

    def _node_in(self, text: FoldedText, span: Span) -> _Hit | None:
        written = text.folded[slice(*span)]
        inner = (span[0] + len(written) - len(written.lstrip()), span[0] + len(written.rstrip()))
        begin = bisect_left(text.tokens, span[0], key=_start)
        end = bisect_left(text.tokens, span[1], key=_start)
        best: _Hit | None = None
        for at in range(begin, end):
            found = self._index.node_at(text, at)
            if found is not None and at + found[1] <= end:
                node, length = found
                found_span = (text.tokens[at].start, text.tokens[at + length - 1].end)
                hit = _Hit(node, found_span, exact=length == end - begin)
                if best is None or hit.span[1] - hit.span[0] > best.span[1] - best.span[0]:
                    best = hit
        if best is not None and best.exact:
            return best
        for pattern, node in self._topics:
            if pattern.fullmatch(text.folded, *inner):
                return _Hit(node, inner, exact=False)
        return best

    def _read_fans(self, notes: _Notes) -> None:
        """Read "X and Y enthusiasts": walk back from the word for fans over a list of names."""
        text = notes.text
        for at, token in enumerate(text.tokens):
            if token.key not in _FANS or at == 0:
                continue
            inside = (h for h in notes.hits if h.span[0] < token.start and token.end <= h.span[1])
            covering = next(inside, None)
            end = at if covering is None else _end_of_list_before(text, covering.span[0])
            while end > 0:
                hit = self._node_before(notes, end)
                if hit is None and end < at:
                    _note_missed(notes, text.tokens[end - 1], None)  # "music and technology enthusiasts"
                if hit is None or overlaps_any(hit.span, notes.blocked):
                    break
                if not any(other.span == hit.span for other in notes.hits):
                    notes.hits.append(hit)
                end = _end_of_list_before(text, hit.span[0])
            if end == at and token.key not in _PLAIN_LISTENERS:
                _note_missed(notes, text.tokens[at - 1], token)

    def _read_clauses(self, notes: _Notes) -> None:
        """Read a clause between semicolons or line ends that holds nothing but names: "; hip-hop + jazz;"."""
        text = notes.text
        if ";" not in text.raw and "\n" not in text.raw:
            return
        for clause in _CLAUSE.finditer(text.folded):
            items = [
                (part.start(), part.end()) for part in _CLAUSE_ITEM.finditer(text.folded, *clause.span())
            ]
            hits = [hit for item in items if (hit := self._node_in(text, item)) is not None and hit.exact]
            if len(hits) == len(items):
                notes.hits += [hit for hit in hits if not notes.is_read(hit.span)]

    def _node_before(self, notes: _Notes, end: int) -> _Hit | None:
        """Return the longest node name whose last token is `end - 1`."""
        text = notes.text
        for length in range(min(4, end), 0, -1):
            begin = end - length
            found = self._index.node_at(text, begin)
            span = (text.tokens[begin].start, text.tokens[end - 1].end)
            if found is not None and found[1] == length:
                return _Hit(found[0], span, exact=True)
            topics = self._topics if length <= 2 else []
            topic = next((node for pattern, node in topics if pattern.fullmatch(text.folded, *span)), None)
            if topic is not None:
                return _Hit(topic, span, exact=False)
        return next((hit for hit in notes.hits if hit.span[1] == text.tokens[end - 1].end), None)

    def _read_edits(self, context: ReadingContext, notes: _Notes) -> None:
        """Read "add jazz" and "drop hip-hop": a bare name counts beside a verb of change."""
        text = notes.text
        standing = _standing(context.previous.interests)
        for match in _EDITED.finditer(text.folded):
            at = bisect_left(text.tokens, match.end(), key=_start)
            found = self._index.node_at(text, at) if at < len(text.tokens) else None
            if found is None:
                continue
            span = (text.tokens[at].start, text.tokens[at + found[1] - 1].end)
            ends = match["add"] is not None and _EDIT_END.match(text.folded, span[1]) is not None
            if (ends or found[0] in standing) and not notes.is_read(span):
                notes.hits.append(_Hit(found[0], span, exact=True))


def _start(token: Token) -> int:
    return token.start


def _end_of_list_before(text: FoldedText, start: int) -> int:
    """Return the token number behind the list item that is joined to what begins at `start`; 0 for none."""
    begin = bisect_left(text.tokens, start, key=_start)
    if begin == 0:
        return 0
    if text.tokens[begin - 1].key in {"and", "or"}:
        return begin - 1
    return begin if _FAN_JOIN.fullmatch(text.folded, text.tokens[begin - 1].end, start) else 0


def _note_missed(notes: _Notes, before: Token, fans: Token | None) -> None:
    span = (before.start, fans.end if fans is not None else before.end)
    plain = before.key.isalpha() and len(before.key) > 3 and (fans is None or fans.start - before.end == 1)
    if plain and before.key not in _NO_TOPIC and not overlaps_any(span, notes.blocked):
        notes.missed.append(span)


def _field(context: ReadingContext, text: FoldedText, hits: list[_Hit]) -> NodesField | None:
    if not hits:
        return None
    in_order = sorted(hits, key=lambda hit: hit.span)
    away = [hit for hit in in_order if _EXCLUDED.search(text.folded[max(0, hit.span[0] - 20) : hit.span[0]])]
    kept = [hit for hit in in_order if hit not in away]
    adding = any(_ADD.search(text.folded[max(0, hit.span[0] - 32) : hit.span[0]]) for hit in kept)
    base = _standing(context.previous.interests) if adding or not kept else ()
    gone = {hit.node.node_id for hit in away}
    nodes = {node.node_id: node for node in [*base, *(hit.node for hit in kept)]}
    value = tuple(node for node_id, node in nodes.items() if node_id not in gone)
    words: tuple[Words, ...] = tuple(dict.fromkeys(text.words(*hit.span) for hit in in_order))
    if not value:
        return Missing() if base else None
    confidence = 1.0 if all(hit.exact for hit in kept) else 0.8
    return Stated[tuple[AudienceNode, ...]](value=value, words=words, confidence=confidence)


def _unmet(text: FoldedText, span: Span) -> UnmetAsk:
    words = words_at(text.raw, span)
    reason = "The audience taxonomy has no interest or genre of that name, so nobody is targeted by it."
    return UnmetAsk(words=(words,), ask=f"people interested in {words.text}", reason=reason)


_CLAUSE: Final = re.compile(r"[^;\n]+")
_CLAUSE_ITEM: Final = re.compile(r"(?:(?!\band\b|\bor\b)[^;\n,+/])+")
_LIST_CHARS: Final = 160  # how far a list of interests is followed
_PLAIN_LISTENERS: Final = frozenset({"listeners", "players", "goers", "heads", "followers", "watchers"})
_NO_TOPIC: Final = words_of(
    "women adults mums moms dads teens parents people millennials boomers students millennial families "
    "couples girls guys ladies boys consumers users professionals reach target with their many more true "
    "most loyal huge hardcore real devoted young male female that those existing biggest brand podcast "
    "podcasts music radio audio video club team band your other potential avid casual heavy daily"
)
_EDITED: Final = re.compile(
    r"\b(?:(?P<add>add|also|include|throw in|plus)|drop|remove|scrap|lose|ditch|without|no)\s+(?:the\s+)?"
)
_EDIT_END: Final = re.compile(r"\s*(?:[.,;!?]|$|and\b|too\b|as well|fans|lovers|to the|as an?)")


def _standing(previous: NodesField) -> tuple[AudienceNode, ...]:
    return previous.value if isinstance(previous, Stated | Assumed) else ()

"""Reads interests and genres: where a message says what people are into, and which taxonomy node that is.

A name counts only where the message speaks of people: behind "who like", "into", "fans of", before "fans",
"enthusiasts", "owners", or as a word for people ("runners"). "A travel app" targets nobody. Words are looked
up by spelling first; what that leaves open is compared by meaning, all phrases of the message at once.
"""

import re
from collections.abc import Iterable
from typing import Final

from agents.audience.deeds_told import deed_target, read_deeds
from agents.audience.interest_findings import InterestsFinding, finding
from agents.audience.interest_items import is_medium, list_items, read_list, trimmed, words_in
from agents.audience.interest_notes import Hit, Notes, Wanted
from agents.audience.interest_swaps import read_swaps
from agents.audience.interest_words import (
    AMBIGUOUS_PEOPLE,
    EVERYDAY,
    EXACT_HEADS,
    NO_PEOPLE_BEFORE,
    NO_TASTE,
    NO_TOPIC,
    NOT_THEM,
    ONE_OF_MANY,
    OURSELVES,
    OURSELVES_WHO,
    PASTIMES,
    PEOPLE_CUE,
    PLAIN_HEADS,
    PLURAL,
    TARGETED,
    TARGETED_END,
    THE_ONES,
    THE_ONES_REACHED,
    TOO_COMMON,
)
from agents.audience.portraits import portraits, read_names, read_signs
from agents.folding import FoldedText, words_of
from agents.meaning.deed_model import CLEAR_CHANCE, IDLE, LEAST_CHANCE, SURE_CHANCE, deeds_told
from agents.meaning.interest_terms import InterestTerms, NoNode, Target
from agents.meaning.likeness import nearer
from agents.meaning.tastes import HABITS, LIGHT_VERBS, STRONG_HEADS, Frame, Place, names_before, taste_places
from agents.reading import ReadingContext
from agents.spans import Span, overlaps_any
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import AudienceNode, AudienceNodeKind

_EDITED: Final = re.compile(
    r"\b(?:(?P<add>add|also|include|throw in|plus)|drop|remove|scrap|lose|ditch|without|no)\s+(?:the\s+)?"
)
_EDIT_END: Final = re.compile(r"\s*(?:[.,;!?]|$|and\b|too\b|as well|fans|lovers|to the|as an?)")
_ITEM_STOP: Final = re.compile(r"\s*(?:[.,;)\n]|$)")
_SMALL_WORDS: Final = words_of("a an the their his her its some every all of")
_BEFORE_NAMES: Final = words_of("for about and or more good great real proper own new old local")
_WHERE: Final = words_of(
    "on in at to into onto under by near over from off through across behind with without"
)
_AGES_BEFORE: Final = re.compile(
    r"\b(?:\d\d ?(?:-|\u2013|to) ?\d\d|\d\d ?\+|over \d\d|under \d\ds?|\d\d and (?:over|under))"
    r"(?: (?:years?|year olds|yrs?)(?: olds?)?)? ?, ?(?:into |who like )?"
)
_CLAUSE: Final = re.compile(r"[^;\n]+")
_CLAUSE_ITEM: Final = re.compile(r"(?:(?!\band\b|\bor\b)[^;\n,+/])+")


class InterestReader:
    """Reads interests against one taxonomy; built once with the index."""

    def __init__(self, index: TaxonomyIndex) -> None:
        self._terms: InterestTerms = index.interests

    def read(self, context: ReadingContext, text: FoldedText, taken: Iterable[Span]) -> InterestsFinding:
        """Read the interests of one message; `taken` spans are places, where nothing is looked for."""
        notes = Notes(text, list(taken))
        for place in taste_places(text):
            fans = place.frame is Frame.FANS  # "British, Irish and Dutch techno fans"
            begin = (_behind_places(place.span, notes.blocked) if fans else place.span)[0]
            if not overlaps_any((begin, begin + 1), notes.blocked):
                self._read_place(notes, place)
        self._read_people(notes)
        self._read_targeted(notes)
        self._read_clauses(notes)
        self._read_behind_ages(notes)
        if context.asked is not None and context.asked.field == "interests" and not notes.hits:
            read_list(notes, self._terms, Place(Frame.LIKED, (0, len(text.raw))))
        self._read_edits(context, notes)
        pictures = list(portraits(text))
        read_signs(notes, self._terms, pictures)
        self._compare(notes)
        read_names(notes, self._terms, pictures)
        read_deeds(notes, self._terms, pictures)
        return finding(context, notes)

    def _read_people(self, notes: Notes) -> None:
        """Read words for people who are into something: "cyclists", "new parents", "small business
        owners"."""
        text = notes.text
        at = 0
        while at < len(text.tokens):
            found = self._terms.people.at(text, at)
            if found is None:
                at += 1
                continue
            span = text.tokens[at].start, text.tokens[at + found.length - 1].end
            before = text.folded[max(0, span[0] - 60) : span[0]]
            own = NOT_THEM.match(text.folded, span[1]) or NO_PEOPLE_BEFORE.search(before)
            named = text.folded[slice(*span)]
            sure = named not in NO_TASTE and _speaks_of_people(named, before)
            if not own and sure and not overlaps_any(span, notes.blocked) and not notes.is_read(span[0]):
                notes.add(found.target, span, Frame.FANS)
            at += found.length

    def _read_place(self, notes: Notes, place: Place) -> None:
        if OURSELVES_WHO.search(notes.text.folded, max(0, place.span[0] - 90), place.span[0]):
            return
        if place.frame is Frame.FANS:
            self._read_fans(notes, place)
        elif place.frame is Frame.DOING:
            self._read_doing(notes, place)
        elif place.frame is Frame.HAVING:
            self._read_having(notes, place.span)
        elif place.frame is Frame.MEDIUM:
            self._read_medium(notes, place)
        elif place.frame is Frame.MEMBERS:
            self._read_having(notes, place.span)
        elif not (place.frame is Frame.INTO and notes.is_read(place.span[0])):
            read_list(notes, self._terms, place)

    def _read_having(self, notes: Notes, span: Span) -> None:
        """Read "people with a dog or a cat": names that are known, and no others."""
        text = notes.text
        for begin, end in list_items(text, span, self._terms):
            target = self._terms.words.over(text, begin, end)
            name = text.folded[text.tokens[begin].start : text.tokens[end - 1].end]
            if (
                target is None
                or name in TOO_COMMON
                or (isinstance(target, AudienceNode) and _is_genre(target))
            ):
                return
            notes.add(target, (text.tokens[begin].start, text.tokens[end - 1].end), Frame.HAVING)

    def _read_doing(self, notes: Notes, place: Place) -> None:
        text = notes.text
        begin, end = trimmed(text, _before_places(place.span, notes.blocked))
        while end > begin and text.tokens[end - 1].key in {"to", "in", "of", "from", "the"}:
            end -= 1
        if begin == end:
            return
        light = text.tokens[begin].key in LIGHT_VERBS  # "play guitar" is in no list, "guitar" is
        for start in range(begin, min(begin + 4, end) if light else begin + 1):
            target = self._terms.words.over(text, start, end)
            owned = start > begin and text.tokens[start - 1].key in _ARTICLES  # "doing up the house"
            if isinstance(target, AudienceNode) and owned and _is_genre(target):
                continue
            if target is not None:
                notes.add(target, (text.tokens[start].start, text.tokens[end - 1].end), Frame.DOING)
                return
        if place.head[1]:
            return
        said = (text.tokens[begin].start, text.tokens[end - 1].end)
        alone = end - begin == 1 and not text.tokens[begin].key.endswith("ing")
        if not alone or len(text.tokens[begin].key) > 3:
            notes.wanted.append(
                Wanted(said, Frame.DOING, strict=alone, fallback=self._telling(text, begin, end))
            )

    def _telling(self, text: FoldedText, begin: int, end: int) -> Target | None:
        """Return what the last known name of "queue an hour for a bowl of ramen" stands for, unless it only
        says where: "sleep on the bed"."""
        spends = text.tokens[begin].key.startswith("spend")
        stop = end
        while stop > begin + 1:
            first, target = self._last_name(text, begin + 1, stop)
            if target is None:
                stop -= 1
                continue
            before = first - 1
            bare = text.tokens[before].key
            while before > begin and text.tokens[before].key in _SMALL_WORDS:
                before -= 1
            where = text.tokens[before].key in _WHERE and (bare != "to" or before < first - 1)
            named = first - 1 == begin or bare in _SMALL_WORDS or bare in _BEFORE_NAMES or bare in _WHERE
            if named and (spends or not where):
                return target
            stop = first
        return None

    def _last_name(self, text: FoldedText, begin: int, end: int) -> tuple[int, Target | None]:
        """Return the longest known name that ends before word `end`, and its first word."""
        for start in range(max(begin, end - 3), end):
            name = text.folded[text.tokens[start].start : text.tokens[end - 1].end]
            target = self._terms.words.over(text, start, end)
            genre = isinstance(target, AudienceNode) and _is_genre(target)
            if target is not None and not genre and len(name) > 2 and name not in TOO_COMMON | EVERYDAY:
                return start, target
        return end, None

    def _read_fans(self, notes: Notes, place: Place) -> None:
        """Read "X and Y enthusiasts": the name before the word for fans, then back over the list."""
        text = notes.text
        if OURSELVES.search(text.folded, max(0, place.span[0] - 40), place.head[0]):
            return
        inside = notes.covering(place.head)
        first = inside.span[0] if inside is not None else self._read_fans_of(notes, place)
        if first is None:
            return
        for name in names_before(text, first):
            begin, end = trimmed(text, _behind_places(name, notes.blocked))
            if begin == end:
                return
            target, begin = self._sharing(text, begin, end, place)
            span = (text.tokens[begin].start, text.tokens[end - 1].end)
            if target is not None and not is_medium(text, begin, end):
                notes.add(target, span, Frame.FANS)
            elif notes.is_read(span[0]):
                continue
            elif is_medium(text, begin, end) and target is not None and _head(text, place) in STRONG_HEADS:
                notes.add(target, span, Frame.FANS)
            elif _head(text, place) in STRONG_HEADS and text.tokens[end - 1].key not in NO_TOPIC:
                notes.wanted.append(Wanted(span, Frame.FANS, strict=True))
            else:
                return

    def _sharing(self, text: FoldedText, begin: int, end: int, place: Place) -> tuple[Target | None, int]:
        """Return what a name stands for before a word for people that it shares ("dog and cat owners"),
        and its first word: that of the longest known name, else `begin`."""
        head = text.folded[slice(*place.head)]
        for start in range(begin, end):
            name = text.folded[text.tokens[start].start : text.tokens[end - 1].end]
            target = self._terms.words.first((f"{name} {head}", name))
            if target is not None and (start == begin or len(name) > 2):
                return target, start
        return None, begin

    def _read_fans_of(self, notes: Notes, place: Place) -> int | None:
        """Read the name right before a word for people; return where it begins if it can be one of a list."""
        text, head = notes.text, _head(notes.text, place)
        behind = _behind_places(place.span, notes.blocked)
        begin, end = trimmed(text, behind)
        if begin == end or overlaps_any(behind, notes.blocked):
            return None
        fuller = words_in(text, behind)[0]
        if fuller < begin and self._terms.words.over(text, fuller, end) is not None:
            begin = fuller  # "true" is a part of "true crime"
        for start in range(begin, end):  # the longest name first
            whole = self._terms.people.over(text, start, end + 1)
            target = whole if whole is not None else self._terms.words.over(text, start, end)
            medium = is_medium(text, start, end)
            if target is None or (medium and head not in STRONG_HEADS):
                continue
            if head not in EXACT_HEADS or start == begin:
                notes.add(target, (text.tokens[start].start, place.head[1]), Frame.FANS)
                return text.tokens[start].start
        if head in _CROWDS and end - begin > 1:
            self._read_names_in_a_row(notes, begin, end)
        if is_medium(text, begin, end) or text.tokens[end - 1].key in NO_TOPIC or head in EXACT_HEADS:
            return None
        plain = head in PLAIN_HEADS
        span = (text.tokens[begin].start, text.tokens[end - 1].end if not plain else place.head[1])
        notes.wanted.append(
            Wanted(span, Frame.FANS, strict=plain, said=None if plain else _said(text, place))
        )
        return None if plain else span[0]

    def _read_names_in_a_row(self, notes: Notes, begin: int, end: int) -> None:
        """Read "DIY car people": names side by side, when there is nothing else."""
        found: list[tuple[Target, Span]] = []
        while begin < end:
            name = self._terms.words.at(notes.text, begin, end)
            if name is None:
                return
            last = notes.text.tokens[begin + name.length - 1]
            found.append((name.target, (notes.text.tokens[begin].start, last.end)))
            begin += name.length
        for target, span in found:
            notes.add(target, span, Frame.FANS)

    def _read_medium(self, notes: Notes, place: Place) -> None:
        """Read "on true crime and comedy podcasts": genres that are bought, and so are targeted."""
        text = notes.text
        for begin, end in list_items(text, place.span, self._terms):
            span = (text.tokens[begin].start, text.tokens[end - 1].end)
            if overlaps_any(span, notes.blocked) or is_medium(text, begin, end):
                return
            medium = text.folded[slice(*place.head)]
            name = text.folded[slice(*span)]
            target = self._terms.words.first((f"{name} {medium}", name))
            if target is not None:
                notes.add(target, span, Frame.MEDIUM)
            elif notes.hits and notes.hits[-1].frame is Frame.MEDIUM:
                return

    def _read_targeted(self, notes: Notes) -> None:
        """Read "targeting fitness and wellness": names right behind the verb that are nothing else."""
        text = notes.text
        for match in TARGETED.finditer(text.folded):
            for begin, end in list_items(
                text, (match.end(), min(len(text.raw), match.end() + 80)), self._terms
            ):
                node = self._terms.names.get(text.folded[text.tokens[begin].start : text.tokens[end - 1].end])
                span = (text.tokens[begin].start, text.tokens[end - 1].end)
                ends = TARGETED_END.match(text.folded, span[1]) is not None
                if (
                    node is None
                    or not ends
                    or text.folded[slice(*span)] in TOO_COMMON
                    or notes.is_read(span[0])
                ):
                    break
                if overlaps_any(span, notes.blocked):
                    break
                notes.add(node, span, Frame.MEDIUM)

    def _read_clauses(self, notes: Notes) -> None:
        """Read a clause between semicolons or line ends that holds nothing but names: "; hip-hop +
        jazz;"."""
        text = notes.text
        if ";" not in text.raw and "\n" not in text.raw:
            return
        for clause in _CLAUSE.finditer(text.folded):
            items = [
                trimmed(text, part.span()) for part in _CLAUSE_ITEM.finditer(text.folded, *clause.span())
            ]
            found = [
                (
                    self._terms.names.over(text, begin, end),
                    (text.tokens[begin].start, text.tokens[end - 1].end),
                )
                for begin, end in items
                if begin < end
            ]
            if len(found) == len(items) and all(node is not None for node, _ in found):
                for node, span in found:
                    if node is not None and not notes.is_read(span[0]):
                        notes.add(node, span, Frame.LIKED)

    def _read_behind_ages(self, notes: Notes) -> None:
        """Read "20-45, tennis and swimming": two known names or more right behind the ages."""
        text = notes.text
        for match in _AGES_BEFORE.finditer(text.folded):
            found: list[tuple[Target, Span]] = []
            for begin, end in list_items(text, (match.end(), len(text.raw)), self._terms):
                span = (text.tokens[begin].start, text.tokens[end - 1].end)
                named = self._terms.names.over(text, begin, end)
                common = text.folded[slice(*span)] in TOO_COMMON or is_medium(text, begin, end)
                if named is None or common or overlaps_any(span, notes.blocked):
                    break
                found.append((named, span))
            several = len(found) > 1 or any(" and " in text.folded[slice(*span)] for _, span in found)
            several = several or any(_is_pastime(text, target, span) for target, span in found)
            for target, span in found if several else ():
                if not notes.is_read(span[0]):
                    notes.add(target, span, Frame.LIKED)

    def _read_edits(self, context: ReadingContext, notes: Notes) -> None:
        """Read "add jazz" and "drop hip-hop": a bare name counts beside a verb of change."""
        text = notes.text
        standing = notes.standing(context)
        if standing:
            read_swaps(notes, self._terms, standing)
        for match in _EDITED.finditer(text.folded):
            at = next((n for n, token in enumerate(text.tokens) if token.start >= match.end()), None)
            found = None if at is None else self._terms.names.at(text, at)
            if found is None or at is None:
                continue
            span = (text.tokens[at].start, text.tokens[at + found.length - 1].end)
            ends = match["add"] is not None and _EDIT_END.match(text.folded, span[1]) is not None
            if (ends or found.target in standing) and not notes.is_read(span[0]):
                notes.add(found.target, span, Frame.LIKED)

    def _compare(self, notes: Notes) -> None:
        """Settle by meaning what spelling left open."""
        wanted = [
            want for want in notes.wanted if not notes.is_read(want.span[0]) or want.fallback is not None
        ]
        phrases = [notes.text.raw[slice(*want.span)].lower() for want in wanted]
        doings = [want.frame is Frame.DOING for want in wanted]
        said = [f"people who {phrase}" for phrase, doing in zip(phrases, doings, strict=True) if doing]
        likes = self._terms.nearest([*phrases, *said])
        people = iter(zip(likes[len(phrases) :], deeds_told(said), strict=True))
        for want, bare, doing in zip(wanted, likes, doings, strict=False):
            who, deed = next(people) if doing else (None, None)
            like = nearer(bare, who)
            agree = bare is not None and who is not None and bare.target == who.target
            if agree and bare is not None and want.takes(bare):
                like = bare
            told = deed_target(self._terms, deed)
            if deed is not None and (deed.idle >= IDLE or (told is not None and deed.chance >= CLEAR_CHANCE)):
                like = None  # the whole deed tells more than the words that are in it
            if like is not None and want.takes(like):
                notes.hits.append(Hit(like.target, want.span, want.frame, like.confidence, by_meaning=True))
            elif deed is not None and told is not None and deed.chance >= _needed(want, notes):
                notes.hits.append(Hit(told, want.span, want.frame, deed.chance, by_meaning=True))
            elif want.fallback is not None and (deed is None or deed.idle < IDLE):
                notes.hits.append(Hit(want.fallback, want.span, want.frame, 0.75))
            elif want.said is not None and want.is_topic(like):
                notes.hits.append(Hit(NoNode.NOT_SOLD, want.said, want.frame, 0.5))


def _needed(want: Wanted, notes: Notes) -> float:
    """Return the least chance of a deed: a few words behind a taste that is read already say little."""
    words = notes.text.folded[slice(*want.span)].split()
    few = len(words) <= _FEW_WORDS and words[0] not in HABITS
    behind = any(want.span[0] - _NEAR <= hit.span[1] <= want.span[0] for hit in notes.hits)
    return SURE_CHANCE if few and behind else LEAST_CHANCE


def _before_places(span: Span, blocked: list[Span]) -> Span:
    """Return the part of a span that lies before the first place on the map."""
    inside = [place[0] for place in blocked if span[0] <= place[0] < span[1]]
    return (span[0], min(inside, default=span[1]))


def _behind_places(span: Span, blocked: list[Span]) -> Span:
    """Return the part of a span that lies behind the last place on the map: "Target UK dog"."""
    inside = [place[1] for place in blocked if span[0] <= place[0] < span[1]]
    return (max(inside, default=span[0]), span[1]) if max(inside, default=0) < span[1] else (span[1], span[1])


def _speaks_of_people(words: str, before: str) -> bool:
    """Whether a word for people means an audience, and not staff, a single person or a product."""
    if not PLURAL.search(words):
        return ONE_OF_MANY.search(before) is not None
    if THE_ONES.search(before) and not THE_ONES_REACHED.search(before):
        return False  # "the founders have agreed"
    return words not in AMBIGUOUS_PEOPLE or PEOPLE_CUE.search(before) is not None


def _head(text: FoldedText, place: Place) -> str:
    word = text.folded[slice(*place.head)]
    return "lovers" if word in _ADJECTIVES else word


def _said(text: FoldedText, place: Place) -> Span:
    """Return the last word before the word for people, and that word: enough to say what was not found."""
    words = text.folded[slice(*place.span)].split()
    return (place.span[1] - len(words[-1]), place.head[1])


def _is_pastime(text: FoldedText, target: Target, span: Span) -> bool:
    """Whether an item by itself names a pastime or a genre: "women 25-45, yoga, Bern"."""
    if _ITEM_STOP.match(text.folded, span[1]) is None:
        return False
    genre = isinstance(target, AudienceNode) and _is_genre(target)
    return genre or text.folded[slice(*span)] in PASTIMES


def _is_genre(node: AudienceNode) -> bool:
    return node.kind is AudienceNodeKind.GENRE


_FEW_WORDS: Final = 3
_NEAR: Final = 24
"""Characters between two deeds of one clause."""
_ARTICLES: Final = words_of("a an the their his her our my its own")
_CROWDS: Final = words_of("people folks folk types guys girls lads")
_ADJECTIVES: Final = words_of(
    "obsessed mad crazy loving savvy conscious minded curious hungry focused oriented addicted inclined "
    "crazed"
)

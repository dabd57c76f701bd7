"""Reads the places of a message: wanted, excluded, added, dropped, swapped, and which Portland is meant."""

import re
from collections import deque
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from agents.audience.bystanders import without_bystanders
from agents.audience.later_places import (
    is_added_by_pronoun,
    is_asked_about,
    is_kept,
    is_taken_away,
    only_tells,
)
from agents.audience.left_out_members import left_out_members, with_lists_put_right, with_members_out
from agents.audience.namesakes import Settled, paying, settle, which_one
from agents.audience.place_evidence import Evidence, evidence_of
from agents.audience.place_role_words import Role
from agents.audience.place_roles import comes_instead, roles_of
from agents.audience.places_told import is_told_before
from agents.audience.ruled_out import is_not_needed
from agents.audience.whole_markets import spelled_out, with_whole_markets
from agents.folding import FoldedText, fold, words_of
from agents.place_index import PlaceMention
from agents.reading import ReadingContext
from agents.spans import Span, overlaps_any, words_at
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import (
    Assumed,
    Contradictory,
    Missing,
    Place,
    PlaceKind,
    Places,
    PlacesField,
    Stated,
    UnmetAsk,
    Words,
)
from planner.domain.readings import ReadingProblem

_SMALL_GROUP: Final = 6  # of a small group ("DACH") a member that is not sold is said to be missing

_FORGET: Final = re.compile(
    r"\b(?:forget|drop|remove|clear|reset|lift|no|any)\s+(?:about\s+)?(?:the\s+|all\s+)?(?:places?|"
    r"geo(?:graph(?:y|ic|ical))?|locations?|country|countries|markets?)(?:\s+(?:targeting|restrictions?|"
    r"limits?|filters?))?\b(?!\s+(?:in|of|but|except)\b)"
)


_SHARE_OF_MONEY: Final = re.compile(
    r"(?:%|\bper ?cent|\bhalf|\bthird|\bquarter|\bmost)\s*(?:of\s+(?:it|that|this|(?:the|our)\s+(?:budget|"
    r"money|spend))\s*)?(?:should\s+(?:go|be)\s+)?(?:in|on|to|into|for|at|towards?)\s+(?:the\s+)?$"
)
"""A place behind this says where money goes, and not where the campaign runs."""


@dataclass(frozen=True, slots=True)
class PlacesFinding:
    """What a message says about places.

    Attributes:
        places: The field, None when the message does not touch it.
        country_codes: Countries that the message names, sold or not, with or without changing the field.
        unmet: Parts of a group of countries that are not sold.
        problems: Countries that are not sold, names that must be asked about.
        taken: Spans of all place names, so that other readings leave them alone.
    """

    places: PlacesField | None = None
    country_codes: tuple[str, ...] = ()
    unmet: tuple[UnmetAsk, ...] = ()
    problems: tuple[ReadingProblem, ...] = ()
    taken: tuple[tuple[int, int], ...] = ()


_LAST: Final = deque[tuple[tuple[object, ...], PlacesFinding]](maxlen=8)
"""What was found of late: the router and the audience resolver read the places of the same message."""


def read_places(context: ReadingContext, text: FoldedText, index: TaxonomyIndex) -> PlacesFinding:
    """Read the places of one message against the brief that stands."""
    asked = context.asked.field if context.asked is not None else None
    key = (text.raw, context.previous.places, asked, context.advertiser, index)
    known = next((finding for said, finding in tuple(_LAST) if said == key), None)
    if known is not None:
        return known
    finding = _read_places(context, text, index)
    _LAST.append((key, finding))
    return finding


def _read_places(context: ReadingContext, text: FoldedText, index: TaxonomyIndex) -> PlacesFinding:
    asked = context.asked is not None and context.asked.field == "places"
    previous = context.previous.places
    before = previous.value if isinstance(previous, Stated | Assumed) else None
    known = [place.name for place in (*before.included, *before.excluded)] if before is not None else []
    near = before.country_codes if before is not None else ()
    mentions = index.places.mentions(text, bare=asked, known=known, near=near)
    mentioned = tuple((mention.start, mention.end) for mention in mentions)
    everywhere = mentions
    mentions = with_lists_put_right(text, mentions)
    out = left_out_members(text, mentions)
    standing_ids = frozenset(place.place_id for place in before.included) if before else frozenset()
    if asked:
        mentions, beside = _answering(text, mentions), frozenset[int]()
    else:
        mentions, beside = _heard(text, mentions, out, standing_ids, later=before is not None)
    mentions = with_whole_markets(context, text, mentions, index)
    if isinstance(previous, Contradictory) and previous.ambiguous:
        chosen = _choose(text, mentions, previous, index)
        if chosen is not None:
            return chosen
    if before is not None and before.included and not asked:
        mentions = [found for found in mentions if not _SHARE_OF_MONEY.search(text.folded, 0, found.start)]
    if not mentions:
        forget = _FORGET.search(text.folded)
        if forget is not None:
            return PlacesFinding(places=Missing(), taken=(forget.span(),))
        return PlacesFinding(unmet=tuple(_unknown(text, mentioned)), taken=mentioned)
    regions = [p.name for p in before.included if p.kind is PlaceKind.REGION] if before is not None else []
    settled = settle(
        text,
        [found for found in mentions if found not in out],
        near or paying(text),
        at_home=context.advertiser.country_code,
        regions_before=regions,
        first_cities=index.places.names.first_cities,
        told=[found for found in everywhere if found not in mentions],
    )
    taken = tuple(sorted({*mentioned, *((mention.start, mention.end) for mention in mentions)}))
    settled = sorted([*settled, *settle(text, out, near)], key=lambda row: row.mention.start)
    settled = spelled_out(text, settled, out)
    roles = with_members_out(settled, roles_of(text, settled, standing_ids), out)
    if standing_ids and not asked:
        settled, roles = _without_told(text, settled, roles, standing_ids, (mentions, beside))
    problems = list(_not_sold(text, settled, roles, index))
    unmet = (*_group_gaps(text, settled, index), *_unknown(text, taken))
    codes = tuple(dict.fromkeys(code for row in settled for code in _codes(row)))
    ambiguous = [row for row in settled if row.options]
    standing = before is not None and bool(before.included)
    unclear = None if standing else _unclear(text, settled, roles)
    if unclear is not None:
        return PlacesFinding(unclear, codes, unmet, tuple(problems), taken)
    if ambiguous:  # the places that stand must not be lost over a question
        problems.append(_which_problem(text, ambiguous[0]))
    value = _apply(settled, roles, before, asked=asked)
    if value is not None and (value.included or value.excluded):
        words = tuple(text.words(r.mention.start, r.mention.end) for r in settled if r.places)
        return PlacesFinding(Stated[Places](value=value, words=words), codes, unmet, tuple(problems), taken)
    emptied = value is not None and standing and not ambiguous
    if emptied and Role.DROP not in roles:
        words = tuple(text.words(start, end) for start, end in taken)
        reason = "That would leave no place at all; name where the campaign should run instead."
        problems.append(ReadingProblem(code="NO_PLACE_LEFT", field="places", message=reason, words=words))
    gone = Missing() if emptied and Role.DROP in roles else None
    return PlacesFinding(gone, codes, unmet, tuple(problems), taken)


def _which_problem(text: FoldedText, row: Settled) -> ReadingProblem:
    name = text.words(row.mention.start, row.mention.end)
    reason = which_one(name.text, row)
    return ReadingProblem(code="PLACE_AMBIGUOUS", field="places", message=reason, words=(name,))


def _heard(
    text: FoldedText,
    mentions: list[PlaceMention],
    out: list[PlaceMention],
    standing_ids: frozenset[str],
    *,
    later: bool,
) -> tuple[list[PlaceMention], frozenset[int]]:
    """Return the places that a message does something with, and where those begin that it only speaks of."""
    listed = [found for found in mentions if found not in out]
    wanted = without_bystanders(text, listed, standing=later)
    wanted = [*wanted, *out, *(found for found in mentions if out and found.group)]
    beside = frozenset(found.start for found in mentions if found not in wanted)
    heard = [
        found
        for found in mentions
        if found in wanted or _stands(found, standing_ids) or (standing_ids and _is_put_in(text, found))
    ]
    return heard, beside


def _answering(text: FoldedText, mentions: list[PlaceMention]) -> list[PlaceMention]:
    """Return the places of an answer without those that it only tells of, or says to be none of it."""
    ends = (*(found.start for found in mentions[1:]), len(text.folded))[: len(mentions)]
    evidence = [evidence_of(text, found) for found in mentions]
    best = max(evidence, default=Evidence.TOLD)
    less = {Evidence.MARKET: Evidence.HOME, Evidence.PLAIN: Evidence.NAME}.get(best, Evidence.TOLD)
    told = [
        found
        for found, until, said in zip(mentions, ends, evidence, strict=True)
        if said <= (less if until - found.end > _BESIDE else Evidence.TOLD)
        or is_taken_away(text, found, until)
        or is_not_needed(text, found)
    ]
    wordy = len(text.tokens) > _BARE_ANSWER
    return (
        [found for found in mentions if found not in told] if wordy or len(told) < len(mentions) else mentions
    )


_BESIDE: Final = 3
"""Letters between a place and the one that it lies in: "Ghent, Belgium"."""
_BARE_ANSWER: Final = 8
"""Words of an answer that may be nothing but the names of places."""


def _is_put_in(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether a later message puts in what it names in passing: "a store in Aarhus, can that be added"."""
    return (
        comes_instead(text, mention)
        or is_kept(text, mention)
        or is_added_by_pronoun(text, mention, len(text.folded))
    )


def _stands(mention: PlaceMention, standing_ids: Collection[str]) -> bool:
    """Whether a mention can mean a place of the brief: what is done with it then counts."""
    return mention.group is None and any(t.place.place_id in standing_ids for t in mention.candidates)


def _without_told(
    text: FoldedText,
    rows: list[Settled],
    roles: list[Role],
    standing_ids: frozenset[str],
    heard: tuple[list[PlaceMention], Collection[int]],
) -> tuple[list[Settled], list[Role]]:
    """Return the places, with their roles, that a later message does more with than to tell of them.

    `heard` holds all mentions, and where those begin that stand beside the markets of the message.
    """
    mentions, beside = heard
    kept = [
        (row, role)
        for row, role in zip(rows, roles, strict=True)
        if role is not Role.MENTION
        or not (row.mention.start in beside or _only_told(text, row, standing_ids, mentions))
    ]
    return [row for row, _ in kept], [role for _, role in kept]


def _only_told(
    text: FoldedText, row: Settled, standing: Collection[str], mentions: list[PlaceMention]
) -> bool:
    """Whether a later message only tells of a place, or asks about one."""
    if is_asked_about(text, row.mention):
        return True
    return all(place.place_id not in standing for place in row.places) and only_tells(
        text, row.mention, mentions
    )


def _unclear(text: FoldedText, rows: list[Settled], roles: list[Role]) -> Contradictory[Place] | None:
    """Return the question that a first statement of places leaves: which Portland, or which of two wishes."""
    conflict = _conflict(rows, roles)
    if conflict is not None:
        words = tuple(text.words(row.mention.start, row.mention.end) for row in rows)
        return Contradictory[Place](options=conflict[1], reason=conflict[0], words=words)
    first = next((row for row in rows if row.options), None)
    if first is None:
        return None
    ordered = [first, *(row for row in rows if row is not first)]
    words = tuple(text.words(row.mention.start, row.mention.end) for row in ordered)
    reason = which_one(words[0].text, first)
    return Contradictory[Place](options=first.options, reason=reason, words=words, ambiguous=True)


def _conflict(rows: list[Settled], roles: list[Role]) -> tuple[str, tuple[Place, ...]] | None:
    """Say how the places of one message contradict each other, and which; None when they do not."""

    def of(*wanted: Role) -> dict[str, Place]:
        return {
            place.place_id: place
            for row, role in zip(rows, roles, strict=True)
            if role in wanted and row.mention.group is None
            for place in row.places
        }

    inside, only, outside = of(Role.MENTION, Role.ADD, Role.ONLY), of(Role.ONLY), of(Role.EXCLUDE)
    both = tuple(place for place_id, place in inside.items() if place_id in outside)
    if both:
        return f"{both[0].name} is both wanted and excluded.", both
    countries = {place.country_code for place in only.values() if place.kind is PlaceKind.COUNTRY}
    beyond = [p for p in of(Role.MENTION).values() if p.country_code not in countries]
    if countries and beyond and len(countries) == len(only):
        named = " and ".join(place.name for place in only.values())
        return f"Only {named} is wanted, but {beyond[0].name} lies elsewhere.", (*only.values(), beyond[0])
    return None


def _codes(row: Settled) -> Iterable[str]:
    if row.places or row.mention.group:
        return (place.country_code for place in row.places)
    return (code for code in row.mention.unsold if len(code) == 2 and not row.options)


def _choose(
    text: FoldedText, mentions: list[PlaceMention], question: Contradictory[Place], index: TaxonomyIndex
) -> PlacesFinding | None:
    """Take the answer to "which Portland?", keeping the other places that were named with it."""
    named = {target.place.place_id for mention in mentions for target in mention.candidates}
    words = {token.key for token in text.tokens}
    chosen = [o for o in question.options if o.region_name and fold(o.region_name) in text.folded]
    if not chosen and words & {"both", "all"}:
        chosen = list(question.options)
    if not chosen:
        chosen = [o for o in question.options if o.country_code in named or fold(o.kind.value) in words]
    if not chosen and "state" in words:
        chosen = [o for o in question.options if o.kind is PlaceKind.REGION]
    if not chosen:
        chosen = [o for o in question.options if o.place_id in named]
    if not chosen or (len(chosen) > 1 and not words & {"both", "all"}):
        return None
    countries = {option.country_code for option in chosen}
    others: list[Place] = []
    for written in question.words[1:]:
        again = FoldedText.of(written.text)
        others += [
            p for row in settle(again, index.places.mentions(again, bare=True), countries) for p in row.places
        ]
    included = tuple({place.place_id: place for place in [*others, *chosen]}.values())
    taken = tuple((mention.start, mention.end) for mention in mentions)
    spans = tuple(text.words(*span) for span in taken) or _all_of(text)
    codes = tuple(dict.fromkeys(place.country_code for place in included))
    return PlacesFinding(Stated[Places](value=Places(included=included), words=spans), codes, taken=taken)


def _all_of(text: FoldedText) -> tuple[Words, ...]:
    return (text.words(text.tokens[0].start, text.tokens[-1].end),) if text.tokens else ()


# -- what is to happen with it -------------------------------------------------------------------------------


def _apply(rows: list[Settled], given: list[Role], before: Places | None, *, asked: bool) -> Places | None:
    """Return the new places, or None when what is said changes nothing."""

    def of(*roles: Role) -> list[Place]:
        return [place for row, role in zip(rows, given, strict=True) if role in roles for place in row.places]

    chosen = {place.place_id for place in of(Role.ONLY)}
    away = [*of(Role.EXCLUDE), *of(Role.DROP), *of(Role.SWAPPED)]
    if before is None:
        if chosen:  # "not all of the EU, only Spain"
            given = [
                r if r is not Role.MENTION or not row.mention.group else Role.SWAPPED
                for row, r in zip(rows, given, strict=True)
            ]
        included = of(Role.MENTION, Role.ADD, Role.ONLY)
        left_out = [*of(Role.EXCLUDE), *of(Role.DROP)]
        return _places(included, [], [place for place in left_out if place.place_id not in chosen])
    gone_ids = {place.place_id for place in away}
    mentioned = [place for place in of(Role.MENTION) if place.place_id not in gone_ids]
    only, added = of(Role.ONLY), of(Role.ADD)
    standing = {place.place_id for place in before.included}
    new = [place for place in mentioned if place.place_id not in standing]
    replaces = bool(mentioned) and not added and not away and (asked or bool(new))
    if only or replaces or (of(Role.EXCLUDE) and new):  # in place of what stood
        return _places([*only, *mentioned, *added] if not only else [*only, *added], [], away)
    if not added and not away:
        return None  # only places that stand already: "60% in Brazil"
    dropped = {place.place_id for place in [*of(Role.SWAPPED), *of(Role.DROP)]}
    added_ids = {place.place_id for place in added}
    excluded = [place for place in before.excluded if place.place_id not in added_ids]
    all_gone = standing <= dropped
    kept = [*before.included, *added, *(new if all_gone or not away else [])]
    gone = [place for place in away if place.place_id in dropped and place.place_id in standing]
    kept = [p for p in kept if p.place_id in added_ids or not any(_contains(outer, p) for outer in gone)]
    return _places(kept, excluded, [place for place in away if place not in gone])


def _contains(outer: Place, inner: Place) -> bool:
    if outer.place_id == inner.place_id:
        return True
    if outer.country_code != inner.country_code:
        return False
    return outer.kind is PlaceKind.COUNTRY or (
        outer.kind is PlaceKind.REGION and fold(outer.name) == fold(inner.region_name or "")
    )


def _places(included: Iterable[Place], excluded: Iterable[Place], away: list[Place]) -> Places:
    gone = {place.place_id for place in away}
    kept = {place.place_id: place for place in included if place.place_id not in gone}
    out = {place.place_id: place for place in [*excluded, *away]}
    return Places(included=tuple(kept.values()), excluded=tuple(out.values()))


def _not_sold(
    text: FoldedText, rows: list[Settled], roles: list[Role], index: TaxonomyIndex
) -> Iterable[ReadingProblem]:
    for row, role in zip(rows, roles, strict=True):
        mention = row.mention
        if row.places or row.options or role in {Role.EXCLUDE, Role.DROP, Role.SWAPPED}:
            continue
        words = text.words(mention.start, mention.end)
        name = (
            mention.group or index.places.names.country_names.get(mention.unsold[0], mention.unsold[0])
            if mention.unsold
            else ""
        )
        nearest = (
            [t.place.name for t in index.places.names.alternatives(mention.unsold[0])]
            if mention.unsold
            else []
        )
        instead = f" Nearest on sale: {', '.join(nearest)}." if nearest else ""
        yield ReadingProblem(
            code="COUNTRY_NOT_SOLD",
            field="places",
            message=f"Nothing is sold in {name or words.text}.{instead}",
            words=(words,),
        )


def _group_gaps(text: FoldedText, rows: list[Settled], index: TaxonomyIndex) -> Iterable[UnmetAsk]:
    for row in rows:
        mention = row.mention
        if not mention.group or not row.places or len(row.places) + len(mention.unsold) > _SMALL_GROUP:
            continue
        for code in mention.unsold:
            name = index.places.names.country_names.get(code, code)
            yield UnmetAsk(
                words=(text.words(mention.start, mention.end),),
                ask=f"{name} (part of {mention.group})",
                reason=f"Nothing is sold in {name}.",
            )


_IN_A_NAME: Final = re.compile(
    r"\b(?:in|across)\s+(?P<name>[^\W\d_a-z][^\W\d_]{3,}(?: [^\W\d_a-z][^\W\d_]{2,})?)"
)
_COUNTY: Final = re.compile(r"\b(?P<name>[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?) County\b")
_NO_PLACE: Final = words_of(
    "january february march april june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday spring summer autumn winter christmas easter ramadan "
    "english spanish german french portuguese italian dutch phase week weeks month quarter year years "
    "stories feed app apps store ads google spotify youtube instagram facebook tiktok podcasts podcast "
    "video audio display music news sports total general addition particular english-speaking prime daily "
    "early late black cyber new year euros dollars north south east west central northern southern eastern "
    "western major both these those this that what"
)


def _unknown(text: FoldedText, taken: Collection[Span]) -> Iterable[UnmetAsk]:
    """Say which name stands where a place would, and is none on sale ("in Atlantis")."""
    for county in _COUNTY.finditer(text.raw):
        if not overlaps_any(county.span(), ()) and fold(county["name"]) not in _NO_PLACE:
            name = words_at(text.raw, county.span())
            reason = f"{name.text} is not on sale by itself; name its larger cities or its state."
            yield UnmetAsk(words=(name,), ask=f"people in {name.text}", reason=reason)
    starts = [token for token in text.tokens if text.raw[token.start].isupper()]
    if len(starts) * 2 > len(text.tokens) + 2:
        return  # Everything Is Written In Capitals
    for match in _IN_A_NAME.finditer(text.raw):
        span = match.span("name")
        first = text.folded[span[0] : span[1]].split()[0]
        told = is_told_before(text.folded[max(0, span[0] - 60) : span[0]])
        if told or first in _NO_PLACE or match["name"].isupper() or overlaps_any(span, taken):
            continue
        name = words_at(text.raw, span)
        reason = f"No place called {name.text} is on sale; name a larger city, a region or a country."
        yield UnmetAsk(words=(name,), ask=f"people in {name.text}", reason=reason)

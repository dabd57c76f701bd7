"""Reads the ad category from words about the advertiser and the product; None when unsure.

A product word counts fully where the message speaks of the advertiser ("our banking app", "a luxury
automotive brand", "launching a new SUV") and little elsewhere; the best category must stand clearly ahead of
the next. Names of products that are in no word list are compared by meaning.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from agents.folding import FoldedText, words_of
from agents.goal.campaign_words import says_no_product
from agents.goal.offers import Offer, offers, product_weight
from agents.meaning.category_terms import CategoryTerms
from agents.meaning.likeness import Likeness
from agents.meaning.tastes import taste_places
from agents.spans import Span, overlaps_any
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import AdCategory, CategoryField, Reader, Stated

OWN: Final = 2.0
"""Weight of words about the advertiser; elsewhere a product word weighs less."""
THRESHOLD: Final = 2.0
"""Least weight: one product word in words about the advertiser."""
UNDISPUTED: Final = 1.4
"""Least weight when nothing else is named."""
LEAD: Final = 0.9
"""Least distance to the category that comes next."""
_KIND_ONLY: Final = words_of(
    "app apps software technology shop shops store stores event events tickets ticket jobs travel food "
    "drinks drink energy film book song band school podcast podcasts games cards site club delivery "
    "flights trailer"
)
"""Words that say what kind of thing is sold, but by themselves not enough."""
_OF_CAMPAIGNS: Final = words_of(
    "flight investment plant plants seed seeds series monitor calendar offer offers service services team "
    "spot spots trailers premium holidays holiday"
)
"""Words that mean a part of a campaign or of a business more often than what is sold, if they stand alone."""
_HEADS: Final = {
    head: names
    for heads, names in (
        ("app apps", ("Apps", "Technology")),
        ("software tool platform", ("Software and cloud", "Technology")),
        ("shop shops store stores boutique webshop retailer", ("Retailers", "Retail", "Shopping")),
        (
            "event tournament match convention fair",
            ("Events and Attractions", "Events & Attractions", "Events"),
        ),
        (
            "course courses school academy lessons",
            ("Education and Training", "Education & Training", "Education"),
        ),
    )
    for head in heads.split()
}
"""Last words of names that say enough when the rest means nothing that is known."""
_HEAD_SCORE: Final = 0.64
"""A name that means a category so clearly is not judged by its last word."""
_SURE_SCORE, _SURE_LEAD = 0.6, 0.25
"""What a name needs that stands alone, without words about the advertiser."""
_OPENING, _OPENING_CHARS = (0.55, 0.15), 24
"""What it needs at the beginning of a message, and how far that reaches."""


@dataclass(frozen=True, slots=True)
class _Sign:
    category: AdCategory
    span: Span
    weight: float
    confidence: float = 0.9
    by_meaning: bool = False


def read_category(
    text: FoldedText, index: TaxonomyIndex, *, asked: bool, standing: bool = False
) -> CategoryField | None:
    """Read the ad category.

    Args:
        text: The message.
        index: The taxonomy.
        asked: The message is the answer to that question.
        standing: The brief has a category; a phrase that is neither known nor said to be the advertiser's is
            not looked up then.
    """
    named = index.category_named((text.raw.strip(" .!"),)) if asked else None
    if named is not None:
        return Stated[AdCategory](value=named, words=(text.words(text.tokens[0].start, text.tokens[-1].end),))
    terms = index.categories
    if not text.tokens:
        return None
    named_offers = [
        offer
        for offer in offers(text)
        if text.folded[slice(*offer.span)] not in _OF_CAMPAIGNS and not _names_people(text, index, offer)
    ]
    spelled = list(_spelled(text, terms, named_offers, asked=asked))
    if any(sign.weight == OWN for sign in spelled) and (known := _best(text, terms, spelled)) is not None:
        return known  # words of the lists say it, so nothing has to be looked up by meaning
    named_offers = [offer for offer in named_offers if _may_name_a_product(text, index, offer)]
    unclear = _unclear(text, terms, named_offers, spelled)
    alone = [] if standing or any(sign.weight == OWN for sign in spelled) else _alone(text, named_offers)
    looked_up = [*(offer for offer, _ in unclear), *alone]
    likes = terms.nearest([text.folded[slice(*offer.span)] for offer in looked_up])
    signs = [*spelled, *_meant(text, terms, unclear, likes[: len(unclear)])]
    if any(sign.weight == OWN for sign in signs):
        return _best(text, terms, signs)
    return _best(text, terms, [*signs, *_named_alone(text, terms, alone, likes[len(unclear) :])])


def _may_name_a_product(text: FoldedText, index: TaxonomyIndex, offer: Offer) -> bool:
    """Whether it is worth while to look up by meaning what a name stands for."""
    return _NAMES_NOTHING.match(text.folded, *offer.span) is None and not says_no_product(
        text.folded[slice(*offer.span)], index.places.names
    )


def _names_people(text: FoldedText, index: TaxonomyIndex, offer: Offer) -> bool:
    """Whether a name ends in a word for an audience: "insurance for cyclists" offers no cyclists."""
    end = next((n for n, token in enumerate(text.tokens) if token.start >= offer.span[1]), len(text.tokens))
    starts = range(max(0, end - 3), end)
    inside = [start for start in starts if text.tokens[start].start >= offer.span[0]]
    if end == 0 or not text.tokens[end - 1].key.endswith(("s", "people", "men", "women")):
        return False
    return any(index.interests.people.over(text, start, end) is not None for start in inside)


def _spelled(text: FoldedText, terms: CategoryTerms, named: list[Offer], *, asked: bool) -> Iterator[_Sign]:
    """Yield what product words of the lists say."""
    at = 0
    while at < len(text.tokens):
        found = terms.words.at(text, at)
        if found is None:
            at += 1
            continue
        span = (text.tokens[at].start, text.tokens[at + found.length - 1].end)
        weight = OWN if asked else product_weight(text.folded, span, named)
        if found.length == 1 and text.tokens[at].key in _KIND_ONLY:
            weight /= 2
        if weight and not (found.length == 1 and text.tokens[at].key in _OF_CAMPAIGNS):
            yield _Sign(found.target, span, weight, confidence=1.0 if asked else 0.9)
        at += found.length


def _unclear(
    text: FoldedText, terms: CategoryTerms, named: list[Offer], spelled: list[_Sign]
) -> list[tuple[Offer, set[str]]]:
    """Return names whose words are in no list, or say several things, and the families that they say."""
    found: list[tuple[Offer, set[str]]] = []
    for offer in named:
        inside = [s for s in spelled if s.weight == OWN and _within(s.span, offer.span)]
        ends_known = any(sign.span[1] == offer.span[1] for sign in inside)
        families = {terms.family(sign.category) for sign in inside}
        if (offer.owned and (len(families) != 1 or not ends_known)) or len(families) > 1:
            found.append((offer, families))
    return found


def _meant(
    text: FoldedText,
    terms: CategoryTerms,
    unclear: list[tuple[Offer, set[str]]],
    likes: Sequence[Likeness[AdCategory] | None],
) -> Iterator[_Sign]:
    """Yield what whole names mean that are unclear by their words."""
    for (offer, families), like in zip(unclear, likes, strict=True):
        head = None if families else _by_last_word(text, terms, offer)
        if head is not None and (like is None or not like.accepted or like.score < _HEAD_SCORE):
            yield _Sign(head, offer.span, offer.weight or OWN, 0.7)
            continue
        if like is None or not like.accepted:
            continue
        family = terms.family(like.target)
        if families and family not in families and like.score < _SURE_SCORE:
            continue
        weight = (offer.weight or OWN) if len(families) != 1 or family in families else OWN / 2
        if text.folded[slice(*offer.span)] in _KIND_ONLY:
            weight /= 4  # "our second shop" tells less than "bakery"
        yield _Sign(like.target, offer.span, weight, like.confidence, by_meaning=True)


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


_NAMES_NOTHING: Final = re.compile(
    r"(?:[^a-z]*[a-z]?[^a-z]*$|(?:i|we|you|they|it|he|she|what|who|how|when|where|each|every|done|hi|"
    r"hello|dear|thanks|"
    r"please|audio|video|display|frequency|traffic|reach|clients?|kpis?|cpm|cap|budget|dates?|aged|ads?|goal|"
    r"forwarding|subject|regards|last|next|first)(?:\b|'))"
)
"""Begins what the grammar takes for a name and is none; asking what it means would cost time."""
_MOST_ALONE: Final = 4
"""Names of one message that are looked up: what is sold is named early."""


def _alone(text: FoldedText, named: list[Offer]) -> list[Offer]:
    """Return the names that are a clause of their own: "...; graphics cards; ..."."""
    tastes = [taste.span for taste in taste_places(text)]
    return [offer for offer in named if not offer.owned and not overlaps_any(offer.span, tastes)][
        :_MOST_ALONE
    ]


def _named_alone(
    text: FoldedText, terms: CategoryTerms, alone: list[Offer], likes: Sequence[Likeness[AdCategory] | None]
) -> Iterator[_Sign]:
    """Yield what names that stand alone mean."""
    first = text.tokens[0].start
    for offer, like in zip(alone, likes, strict=True):
        opens = offer.span[0] - first < _OPENING_CHARS
        score, lead = _OPENING if opens else (_SURE_SCORE, _SURE_LEAD)
        if like is not None and like.accepted and like.score >= score and like.lead >= lead:
            yield _Sign(like.target, offer.span, OWN, round(like.confidence - 0.1, 2), by_meaning=True)
        elif opens and (head := _by_last_word(text, terms, offer)) is not None:
            yield _Sign(head, offer.span, OWN, 0.6)


def _by_last_word(text: FoldedText, terms: CategoryTerms, offer: Offer) -> AdCategory | None:
    """Return the category of shops, events, schools ... when a name of several words ends in such a word."""
    before, _, last = text.folded[slice(*offer.span)].rpartition(" ")
    return terms.names.first(_HEADS.get(last, ())) if before else None


def _best(text: FoldedText, terms: CategoryTerms, signs: list[_Sign]) -> CategoryField | None:
    """Return the category whose family has the most weight, if it is enough and far enough ahead."""
    families: dict[str, list[_Sign]] = {}
    for sign in signs:
        families.setdefault(terms.family(sign.category), []).append(sign)
    ranked = sorted(families.values(), key=lambda group: -sum(sign.weight for sign in group))
    if not ranked:
        return None
    weights = [sum(sign.weight for sign in group) for group in ranked]
    group = ranked[0]
    undisputed = len(ranked) == 1 and max(sign.weight for sign in group) >= OWN / 2
    if weights[0] < (UNDISPUTED if undisputed else THRESHOLD):
        return None
    if len(weights) > 1 and weights[0] - weights[1] < LEAD:
        return None
    spans = sorted({sign.span for sign in group})
    return Stated[AdCategory](
        value=_narrowest(terms, group),
        words=tuple(text.words(*span) for span in spans),
        confidence=max(sign.confidence for sign in group),
        reader=Reader.MEANING if all(sign.by_meaning for sign in group) else Reader.EMBEDDED,
    )


def _narrowest(terms: CategoryTerms, group: list[_Sign]) -> AdCategory:
    """Return the one child that the weightiest signs speak of, else the parent."""
    most = max(sign.weight for sign in group)
    named = {sign.category.code: sign.category for sign in group if sign.weight == most}
    narrow = [category for category in named.values() if terms.family(category) != category.code]
    return narrow[0] if len(narrow) == 1 else terms.parent(group[0].category)

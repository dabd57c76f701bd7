"""Makes the brief's interests, and what of them cannot be met, out of what one message brings up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from agents.audience.interest_notes import Hit, Notes
from agents.folding import FoldedText
from agents.meaning.interest_terms import NoNode
from agents.meaning.tastes import Frame
from agents.reading import ReadingContext
from agents.spans import overlaps_any, words_at
from planner.domain.brief import AudienceNode, Missing, NodesField, Reader, Stated, UnmetAsk, Words

_EXCLUDED: Final = re.compile(
    r"\b(?:not(?: for| at| to)?|no|drop|remove|without|exclud(?:e|ing)|except|skip|ditch|scrap|lose|but "
    r"not|rather than|instead of)\s+(?:(?:real |much )?interest(?:ed)? in\s+)?(?:the\s+|any\s+|all\s+|"
    r"people (?:who (?:like|love)|"
    r"in ?to)\s+)?$"
)
_ADD: Final = re.compile(
    r"\b(?:add|also|include|plus|throw in|as well as)\s+(?:in\s+|the\s+|target(?:ing)?\s+|reach(?:ing)?\s+|"
    r"go (?:for|after)\s+)*(?:people (?:who(?: (?:are|like|love|enjoy))*|in ?to)\s+(?:in ?to\s+)?)?$"
)
_FORGET: Final = re.compile(
    r"\b(?:forget|drop|remove|clear|reset|ignore|no)\s+(?:about\s+)?(?:the\s+|all\s+|any\s+)?(?:interests?|"
    r"genres?)(?: targeting)?\b(?!\s+in\b)"
)
_JOINED: Final = re.compile(r"\s*(?:,\s*(?:and|or)|,|and|or|&|/|\+|nor)\s*(?:the\s+)?")
_WHY: Final = {
    NoNode.NOT_SOLD: "The audience taxonomy has no interest or genre of that name, so nobody is "
    "targeted by it.",
    NoNode.PROTECTED: "It tells of religion or identity, which is protected, so nobody is targeted by it.",
}


@dataclass(frozen=True, slots=True)
class InterestsFinding:
    """What a message says about interests, and the asked-for ones that nobody can be targeted by."""

    interests: NodesField | None = None
    unmet: tuple[UnmetAsk, ...] = ()


def finding(context: ReadingContext, notes: Notes) -> InterestsFinding:
    """Return the brief's interests after this message."""
    hits = sorted(_longest(notes.hits), key=lambda hit: hit.span)
    named = [hit for hit in hits if isinstance(hit.target, AudienceNode)]
    if _FORGET.search(notes.text.folded) and not named:
        return InterestsFinding(Missing())
    read = [hit.span for hit in named]
    unmet = tuple(
        _unmet(notes.text, hit, hit.target)
        for hit in hits
        if isinstance(hit.target, NoNode) and not overlaps_any(hit.span, read)
    )
    return InterestsFinding(_field(context, notes, named), unmet)


def _longest(hits: Sequence[Hit]) -> list[Hit]:
    """Drop hits that lie within another one."""
    return [
        hit
        for number, hit in enumerate(hits)
        if not any(
            other.span[0] <= hit.span[0]
            and hit.span[1] <= other.span[1]
            and (other.span != hit.span or before < number)
            for before, other in enumerate(hits)
            if other is not hit
        )
    ]


def _field(context: ReadingContext, notes: Notes, hits: Sequence[Hit]) -> NodesField | None:
    if not hits:
        return None
    text = notes.text
    away = _excluded(text, hits)
    kept = [hit for hit in hits if hit not in away]
    adding = any(_ADD.search(text.folded[max(0, hit.span[0] - 48) : hit.span[0]]) for hit in kept)
    base = notes.standing(context) if adding or notes.gone or not kept else ()
    gone = {node.node_id for node in notes.gone} | {
        hit.target.node_id for hit in away if isinstance(hit.target, AudienceNode)
    }
    read = [hit.target for hit in kept if isinstance(hit.target, AudienceNode)]
    nodes = {node.node_id: node for node in [*base, *read]}
    value = tuple(node for node_id, node in nodes.items() if node_id not in gone)
    words: tuple[Words, ...] = tuple(dict.fromkeys(text.words(*hit.span) for hit in hits))
    if not value:
        return Missing() if base else None
    return Stated[tuple[AudienceNode, ...]](
        value=value,
        words=words,
        confidence=min((hit.confidence for hit in kept), default=1.0),
        reader=Reader.MEANING if any(hit.by_meaning for hit in kept) else Reader.EMBEDDED,
    )


def _excluded(text: FoldedText, hits: Sequence[Hit]) -> list[Hit]:
    """Return the hits behind a word of exclusion, with those that are joined to them in a list."""
    away: list[Hit] = []
    for hit in hits:
        behind = away and _JOINED.fullmatch(text.folded, away[-1].span[1], hit.span[0])
        if behind or _EXCLUDED.search(text.folded[max(0, hit.span[0] - 40) : hit.span[0]]):
            away.append(hit)
    return away


def _unmet(text: FoldedText, hit: Hit, why: NoNode) -> UnmetAsk:
    words = words_at(text.raw, hit.span)
    ask = words.text if hit.frame is Frame.FANS else f"people interested in {words.text}"
    return UnmetAsk(words=(words,), ask=ask, reason=_WHY[why])

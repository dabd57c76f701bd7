"""Finds how inventory is bought, and asks for media that this inventory does not have."""

import re
from collections.abc import Iterator
from typing import Final

from agents.folding import FoldedText
from agents.goal.clauses import Clauses
from agents.goal.unsold_deeds import DEEDS
from agents.goal.unsold_turns import turns
from agents.goal.unsold_words import (
    BESIDE,
    DISMISSED,
    MENTIONED,
    MENTIONED_AFTER,
    NOT_AFTER,
    NOT_SOLD,
    OWNED,
    PEOPLE,
    REFUSED,
    REQUESTED,
)
from agents.reading import ReadingContext
from agents.spans import Span, overlap
from planner.domain.brief import ChannelField, Contradictory, Stated, UnmetAsk
from planner.domain.vocabulary import BuyingChannel

_CHANNELS: Final = (
    (
        BuyingChannel.SELF_SERVE,
        re.compile(
            r"\bself[- ]?serv(?:e|ice)d?\b|\bin ads manager\b|\bbook it myself\b|\b(?:via|through) ads "
            r"manager\b"
        ),
    ),
    (
        BuyingChannel.PROGRAMMATIC,
        re.compile(
            r"\bprogrammatic(?:ally)?\b|\bdsps?\b|\bpmps?\b|\bprivate (?:market ?place|auction)s?\b|"
            r"\brtb\b|\breal[- ]time bidding\b|\bopen (?:exchange|auction)\b|\bdeal ids?\b|\bdv360\b|\bthe "
            r"trade desk\b|\bpreferred deals?\b"
        ),
    ),
    (
        BuyingChannel.DIRECT,
        re.compile(
            r"\b(?:insertion order|direct (?:buy|deal|sold|io|order|sales|booking)|bought direct(?:ly)?|"
            r"buy direct(?:ly)?|book(?:ed)? direct(?:ly)?|reserved (?:buy|media|inventory)|"
            r"(?<!programmatic )guaranteed (?:buy|delivery|deal|inventory|impressions))\b|\bdirectly? "
            r"(?:from|with) (?:you|your sales)\b|\b(?:via|through|on|with|an|by) (?:an )?io\b"
        ),
    ),
)
_ANSWERS: Final = {"direct": BuyingChannel.DIRECT, "directly": BuyingChannel.DIRECT}
_NEGATED: Final = re.compile(r"\b(?:not|no|without|instead of|rather than|never|avoid)\s+(?:\w+\s+)?$")


def read_channel(context: ReadingContext, text: FoldedText) -> ChannelField | None:
    """Read the buying channel, None when nothing is said."""
    spans: dict[BuyingChannel, Span] = {}
    for channel, pattern in _CHANNELS:
        for match in pattern.finditer(text.folded):
            if not _NEGATED.search(text.folded, max(0, match.start() - 30), match.start()):
                spans.setdefault(channel, match.span())
    if not spans and context.asked is not None and context.asked.field == "buying_channel":
        for token in text.tokens:
            if token.key in _ANSWERS:
                spans[_ANSWERS[token.key]] = (token.start, token.end)
    if not spans:
        return None
    words = tuple(text.words(*span) for span in spans.values())
    if len(spans) > 1:
        named = " and ".join(channel.value.replace("_", "-").lower() for channel in spans)
        return Contradictory[BuyingChannel](
            options=tuple(spans), reason=f"A plan is bought one way, and {named} are both named.", words=words
        )
    return Stated[BuyingChannel](value=next(iter(spans)), words=words)


def unsold_asks(text: FoldedText) -> Iterator[UnmetAsk]:
    """Yield media and services that a message asks for and this seller does not have, once per kind."""
    folded = text.folded
    clauses = Clauses.of(folded)
    for ask, pattern, reason in NOT_SOLD:
        patterns = [each for each in (pattern, DEEDS.get(ask), turns(ask, folded)) if each is not None]
        spans: list[Span] = []
        for match in (match for each in patterns for match in each.finditer(folded)):
            if _is_asked(clauses, match.span()) and not any(overlap(match.span(), span) for span in spans):
                spans.append(match.span())
        if spans:
            yield UnmetAsk(words=tuple(text.words(*span) for span in sorted(spans)), ask=ask, reason=reason)


def _is_asked(clauses: Clauses, span: Span) -> bool:
    """Whether what is named is wanted, and not had elsewhere, refused, done before or a trait of people."""
    folded = clauses.folded
    start, end = clauses.clause(span[0])
    before = folded[max(start, span[0] - 100) : span[0]]
    beside = BESIDE.search(before)
    if (
        (REFUSED.search(before) and beside is None)
        or OWNED.search(before)
        or PEOPLE.search(before)
        or NOT_AFTER.match(folded, span[1])
    ):
        return False
    told = [match.end() for match in MENTIONED.finditer(before)]
    if told and not any(match.start() >= told[-1] for match in REQUESTED.finditer(before)):
        return False
    if DISMISSED.match(folded, span[1]) is not None:
        return False
    return MENTIONED_AFTER.match(folded, span[1], min(end, len(folded))) is None

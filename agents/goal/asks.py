"""Finds how inventory is bought, and asks for media that this inventory does not have."""

import re
from collections.abc import Iterator
from typing import Final

from agents.folding import FoldedText
from agents.reading import ReadingContext
from agents.spans import Span
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


_DIGITAL_ONLY: Final = "Audio, video and display in the streaming service are what is sold here; "
_NOT_SOLD: Final = tuple(
    (ask, re.compile(pattern), reason)
    for ask, pattern, reason in (
        (
            "broadcast or linear TV",
            r"\b(?:linear|broadcast|cable|primetime|prime[- ]time|terrestrial) (?:tv|television|spots?)?\b|"
            r"\bnetwork (?:tv|affiliates?)\b|(?<!connected )(?<!smart )(?<!streaming )(?<!addressable "
            r")\b(?:tv|television) (?:spots?|commercials?|ads?|campaign|buy)\b|\bprimetime\b",
            _DIGITAL_ONLY + "CTV is the nearest to linear TV.",
        ),
        (
            "print",
            r"\b(?:newspapers?|magazine (?:ads?|spreads?|inserts?)|print (?:ads?|media|campaign|inserts?)|"
            r"in print|flyers|leaflets|direct mail)\b",
            _DIGITAL_ONLY + "print is not.",
        ),
        (
            "outdoor advertising",
            r"\b(?:d?ooh|billboards?|out-?of-?home|bus (?:shelters?|stops?|sides?)|transit ads?|(?:outdoor|"
            r"subway|metro|underground) (?:posters?|ads?|advertising|screens?)|posters)\b",
            _DIGITAL_ONLY + "outdoor is not.",
        ),
        (
            "broadcast radio",
            r"\b(?:(?:fm|am|local|broadcast|terrestrial|commercial|digital) radio|radio (?:stations?|"
            r"spots?|ads?|commercials?|buy|campaign|adverts?)|on the radio|drive-?time radio)\b",
            _DIGITAL_ONLY + "streaming audio is the nearest to radio.",
        ),
        (
            "search advertising",
            r"\b(?:search (?:ads?|keywords?|campaign|advertising|engine marketing)|paid search|keyword "
            r"(?:bidding|targeting|ads)|google ads|adwords|ppc|sem)\b",
            _DIGITAL_ONLY + "search keywords are not.",
        ),
        (
            "social media posts",
            r"\b(?:(?:paid |organic )?social(?: media)? (?:posts?|ads?|campaign|media|content)|paid social|"
            r"(?:instagram|facebook|tiktok|snapchat|linkedin|twitter|pinterest|reddit|youtube) (?:ads?|"
            r"posts?|stories|reels|campaign|shorts)|(?:on|via) (?:instagram|facebook|tiktok|snapchat|"
            r"linkedin|twitter|pinterest|reddit|youtube))\b",
            _DIGITAL_ONLY + "posts and ads in social networks are not.",
        ),
        (
            "influencers",
            r"\binfluencers?\b(?! (?:marketing software|platform))|\bcreator partnerships?\b|\bbrand "
            r"ambassadors?\b",
            _DIGITAL_ONLY + "influencers are not.",
        ),
        (
            "e-mail",
            r"\be-?mail (?:blasts?|campaigns?|marketing|newsletters?|ads?|sends?)\b|\bsms (?:campaign|"
            r"blast)s?\b",
            _DIGITAL_ONLY + "e-mail and SMS are not.",
        ),
        (
            "a guarantee of store visits",
            r"\b(?:foot-?\s?(?:fall|traffic)|store visits?|in-?store (?:visits?|traffic))\b",
            "Store visits are neither measured nor guaranteed here.",
        ),
        (
            "native content",
            r"\bnative (?:content|ads?|placements?|advertising|articles?)\b|\bsponsored articles?\b|"
            r"\badvertorials?\b",
            _DIGITAL_ONLY + "native articles are not; display is the nearest.",
        ),
        (
            "a measurement study or guarantee",
            r"\b(?:brand[- ]lift(?: (?:study|measurement|readout|survey)\w*)*|viewability guarantees?|"
            r"guarantee\w* (?:against )?(?:c7|c3|viewability|ratings)\w*|c7 ratings|completion guarantees?|"
            r"attribution stud(?:y|ies)|sales[- ]lift(?: study)?)\b",
            "Studies and third-party guarantees are not part of a plan; arrange them with the account team.",
        ),
    )
)
_UNWANTED: Final = re.compile(
    r"\b(?:no|not|without|instead of|rather than|don'?t (?:want|need|use)|unlike|avoid|besides|alongside|"
    r"never)\s+(?:\w+\s+){0,2}$"
)


def unsold_asks(text: FoldedText) -> Iterator[UnmetAsk]:
    """Yield media that a message asks for and this inventory does not have, once per kind."""
    for ask, pattern, reason in _NOT_SOLD:
        spans = [
            match.span()
            for match in pattern.finditer(text.folded)
            if not _UNWANTED.search(text.folded, max(0, match.start() - 40), match.start())
        ]
        if spans:
            yield UnmetAsk(words=tuple(text.words(*span) for span in spans), ask=ask, reason=reason)

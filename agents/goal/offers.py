"""Finds where a message names what the advertiser sells or is: "our X", "we sell X", "an X company".

Everything works on folded text, whose offsets are those of the message.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from agents.folding import FoldedText
from agents.spans import Span, overlaps_any

_KINDS: Final = (
    r"brands?|compan(?:y|ies)|campaigns?|apps?|start-?ups?|retailers?|services?|stores?|makers?|chains?|"
    r"labels?|firms?|launch(?:es)?|lines?|ranges?|products?|platforms?|manufacturers?|providers?|agenc(?:y|"
    r"ies)|clients?|business|collections?|shops?|webshops?|websites?|offers?|promo(?:tion)?s?|drop|"
    r"dealers?|installers?|sellers?|producers?|operators?|publishers?|distributors?|importers?|startup|"
    r"subscriptions?|box(?:es)?|clubs?|studios?|clinics?|tournaments?|tours?|sites?"
)
_OWNER: Final = (
    r"(?:our|my|we (?:are|sell|make|offer|run|launch|build|brew|produce|rent|import|publish|design|deliver|"
    r"own|operate|manufacture|have|do|grow|import|organi[sz]e|handle)|we're|we've(?: got| opened| "
    r"launched)?|we have(?: got)?|we got|i (?:(?:handle|do|look after|manage|run)(?: the)? marketing for|"
    r"sell|run|own|make|have|am|do|teach|bake|build|manage)|i'm|i've got|it'?s|it is|they sell|they make|"
    r"this is(?: for)?|sell(?:s|ing)?|(?:folks|team|people|company) behind|launch(?:ing|es)?|promot(?:e|es|"
    r"ing)|advertis(?:e|es|ing)|introduc(?:e|es|ing)|market(?:s|ing)|push(?:ing)?|(?:campaign|plan|brief|"
    r"ads?|spots?|proposal|media) for|behalf of|(?:client|brand|product|category|advertiser|company|"
    r"industry|sector)(?: is| are|:)|release of|opening of|launch of|unveil(?:ing)?|open(?:s|ing)?(?= "
    r"(?:an?|our|the|my|new)\b)|(?:sign(?:ing)? up|"
    r"sign-ups|tickets|leads|orders|bookings|subscriptions|installs|downloads|customers|listeners|members|"
    r"awareness) for|sales of|hear about|know about|learn about|try(?: out)?|(?:euros?|dollars?|bucks|"
    r"pounds|francs|crowns|eur|usd|gbp|chf|sek|nok|dkk|pln|cad|aud|brl|budget|\d[\d.,]*[km]?|[€$£]) for|"
    r"for(?= (?:an?|the|our|my)\b))"
)
_OWNED: Final = re.compile(rf"(?<![\w'-]){_OWNER}\s+(?=\w)")
_ARTICLE: Final = re.compile(
    r"(?:(?:a|an|the|our|my|your|new|brand new|brand-new|first|latest|own|upcoming|small|big|little|local|"
    r"leading|young|family-owned|family|independent|great|best|very|next|annual|large|major|well-known|"
    r"famous|all-new|second|third|online|just|called|named)\s+)+"
)
_END: Final = re.compile(
    r"[.,;:!?()\n\"]|\s[-–]\s|(?<![-\w])(?:for|in|to|with|among(?:st)?|at|on|from|by|who|that|which|is|are|"
    r"was|were|will|has|have|had|and|or|but|aimed|targeting|during|this|next|while|because|before|after|"
    r"until|into|near|as|than|should|can|could|must|looking|wanting|seeking|opening|launching|selling|"
    r"offering|going|coming|starting|aiming|hiring|needs?|wants?|wins?|across|around|about|between|within|"
    r"over|out|we|our|so|please|reach|target|budget|via|through|throughout|per|turns?|helps?|against|like|"
    r"just|recruiting|connects?)(?![-\w])|\d"
)
_AND: Final = re.compile(r"\s*(?:,?\s*\band\b|&|\bplus\b)\s*")
_KIND_AT_END: Final = re.compile(
    r"\s+(?:brands?|compan(?:y|ies)|business(?:es)?|firms?|lines?|ranges?|labels?|launch(?:es)?|campaigns?|"
    r"products?|start-?ups?|clients?|collections?|promos?|promotions?|drops?|groups?|makers?|"
    r"manufacturers?|providers?|producers?|specialists?|corporation|inc|ltd|gmbh|co)$"
)
_CLAUSE: Final = re.compile(r"[^.,;:!?()\n]+")
_AUDIENCE_BEFORE: Final = re.compile(
    r"\b(?:who (?:like|love|enjoy|are into|follow|listen to|buy|own|drive|play|watch)|into|interested in|"
    r"fans of|like|likes|love|loves|lovers of|reach|target(?:ing)?|passionate about|interests?:?|genres?:?|"
    r"among|audience:?|owners of|buyers of|into|care about|cares about|fond of|keen on|such as|people in|"
    r"work(?:ing)? (?:in|at|for)|employed in)\s+(?:[\w&'-]+,?\s+(?:and\s+|or\s+)?){0,3}$"
)
_AUDIENCE_AFTER: Final = re.compile(
    r"[- ](?:\w+ )?(?:fans|lovers?|enthusiasts|buffs|listeners|intenders|owners|decision[- ]makers|"
    r"professionals|addicts|buyers|people|women|men|mums|moms|dads|parents|adults|users|consumers|shoppers|"
    r"students|viewers|readers|goers|drinkers|drivers|audiences?|contexts?|publishers?|collectors|players|"
    r"seekers|hunters|eaters|travell?ers|workers|managers|playlists?|podcasts|stations|obsessed|conscious|"
    r"savvy)\b"
)
_NEGATED: Final = re.compile(
    r"\b(?:no|not|without|never|neither|nor|isn't|aren't)\s+(?:an?\s+|the\s+|any\s+|our\s+)?$"
)
_PEOPLE: Final = re.compile(
    r"\b(?:people|women|men|adults|users|listeners|customers|audiences?|parents|families|moms|mums|dads|"
    r"students|everyone|everybody|anyone|those|kids|teens|millennials|gen z|boomers|fans|lovers|"
    r"enthusiasts|owners|buyers|households|professionals|shoppers|consumers|drivers|commuters|viewers|"
    r"readers|homeowners|seniors|retirees)\b"
)
_OPENING: Final = re.compile(r"(?:^|[.!?\n:]\s*)(?:[\w'&+-]+ ){0,2}$")  # a sentence begins with its subject
_OWN_BEFORE: Final = re.compile(r"(?:^|[.,;:!?\n]\s*)(?:an?|new|the)\s+(?:[\w'&+-]+\s+){0,3}$")
_OWN_AFTER: Final = re.compile(rf"[- ](?:[\w'&+-]+ ){{0,2}}?(?:{_KINDS})\b")
_KIND_NAMED: Final = re.compile(rf"(?:^|[.,;:!?\n]\s*)(?P<name>(?:[\w'&+-]+ ){{1,5}}(?:{_KINDS}))\b")
_ELSEWHERE: Final = 0.6
DESTINATION: Final = 1.0
_SENT: Final = re.compile(r"\b(?:to|on|onto|through|via|at|into|from|in|during)\s+$")
_CLAUSE_OF_ITS_OWN: Final = re.compile(r"(?:^|[.,;:!?\n]\s*(?:and\s+)?)(?:[\w'-]+\s+){0,1}$")
_ENDS_CLAUSE: Final = re.compile(r"\s*(?:[.,;!?\n]|$|(?:of|for|in|near|from|with|at)\b)")
_MOST: Final = 10
_LONGEST: Final = 7


@dataclass(frozen=True, slots=True)
class Offer:
    """A name of what may be sold.

    Attributes:
        span: The name, without articles and without "brand" or "company" behind it.
        weight: 2 when the message says that it is the advertiser's, 1 when it is where people are sent
            ("clicks to our menu"), 0 for a clause of its own.
    """

    span: Span
    weight: float

    @property
    def owned(self) -> bool:
        """Whether the message says that it is the advertiser's."""
        return self.weight > 0


def offers(text: FoldedText) -> list[Offer]:
    """Return the names of what the message may advertise, owned ones first, without overlaps."""
    found: list[Offer] = []
    for offer in (*_owned(text.folded), *_clauses(text.folded)):
        if not overlaps_any(offer.span, [other.span for other in found]):
            found.append(offer)
    return found[:_MOST]


def product_weight(folded: str, span: Span, named: list[Offer]) -> float:
    """Return how much a product word says of the advertiser: 2 in words about them, 0 among people."""
    start, end = span
    before = folded[max(0, start - 50) : start]
    if _AUDIENCE_AFTER.match(folded, end) or _AUDIENCE_BEFORE.search(before) or _NEGATED.search(before):
        return 0.0
    own = max((offer.weight for offer in named if offer.span[0] <= start < offer.span[1]), default=0.0)
    if own == DESTINATION:
        return own
    opens = _OPENING.search(folded, max(0, start - 50), start) is not None and (start <= 50 or "." in before)
    alone = _CLAUSE_OF_ITS_OWN.search(before) is not None and _ENDS_CLAUSE.match(folded, end) is not None
    if own or opens or alone or _OWN_AFTER.match(folded, end) or _OWN_BEFORE.search(before):
        return 2.0
    return _ELSEWHERE


def _owned(folded: str) -> Iterator[Offer]:
    end = 0
    for match in _OWNED.finditer(folded):
        if match.group().startswith("for ") and folded[:end].rstrip() == folded[: match.start()].rstrip():
            continue  # "a puzzle game for the phone" offers no phone
        span = _name(folded, match.end(), min(len(folded), match.end() + 80))
        if span is not None:
            end = span[1]
            ours = match.group().split()[0] in {"our", "my"}
            sent = ours and _SENT.search(folded, max(0, match.start() - 12), match.start())
            weight = DESTINATION if sent else 2.0
            yield Offer(span, weight)
            yield from _further(folded, end, weight)
    for match in _KIND_NAMED.finditer(folded):
        span = _name(folded, match.start("name"), match.end("name"))
        if span is not None and _END.search(folded, span[0], match.end("name")) is None:
            yield Offer(span, 2.0)


def _further(folded: str, end: int, weight: float) -> Iterator[Offer]:
    """Yield what is named behind the first name: "shampoo and lipstick"."""
    join = _AND.match(folded, end)
    span = _name(folded, join.end(), min(len(folded), join.end() + 60)) if join else None
    if span is not None:
        yield Offer(span, weight)


def _clauses(folded: str) -> Iterator[Offer]:
    for clause in _CLAUSE.finditer(folded):
        begin = clause.start() + len(clause.group()) - len(clause.group().lstrip())
        span = _name(folded, begin, clause.end())
        if span is not None:
            yield Offer(span, 0.0)


def _name(folded: str, start: int, limit: int) -> Span | None:
    """Return the name that begins at `start`: up to the first word that ends one; None for people."""
    article = _ARTICLE.match(folded, start, limit)
    begin = article.end() if article else start
    ended = _END.search(folded, begin, limit)
    end = ended.start() if ended else limit
    name = folded[begin:end].rstrip(" '-&/")
    kind = _KIND_AT_END.search(name)
    name = name[: kind.start()] if kind else name
    if name.startswith(("no ", "not ", "without ")):
        return None
    if not name.strip() or len(name.split()) > _LONGEST or _PEOPLE.search(name):
        return None
    return (begin, begin + len(name))

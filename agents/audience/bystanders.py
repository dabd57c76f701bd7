"""Places that a message mentions without wanting ads there: offices, addresses, origins, past runs."""

import re
from itertools import zip_longest
from typing import Final

from agents.audience.named_places import is_at_home, is_only_named, is_served
from agents.audience.open_markets import without_undecided
from agents.audience.passing_sentences import is_told_in_passing
from agents.audience.place_evidence import Evidence, evidence_of
from agents.audience.places_told import goes_on_telling, is_told_with
from agents.audience.ruled_out import SET_ASIDE, is_not_needed, is_ruled_out
from agents.audience.seats_in_brackets import is_seat_in_brackets
from agents.folding import FoldedText
from agents.place_index import PlaceMention
from agents.world_places import PEOPLE_OF_PLACES
from planner.domain.brief import PlaceKind

_BEFORE: Final = re.compile(
    r"(?:"
    r"\b(?:headquarter(?:ed|s)|hq(?:'?d)?|head ?office|offices?|warehouses?|factor(?:y|ies)|studios?|"
    r"servers?|hosting|(?:customer )?support (?=is |sits? |stands? )|data cent(?:re|er)s?|"
    r"call cent(?:re|er)|return(?:s)? cent(?:re|er)|support team|fulfil?ment|logistics|depot|hub|"
    r"distribution cent(?:re|er)|"
    r"brewer(?:y|ies)|"
    r"plants?|subsidiar(?:y|ies)|agenc(?:y|ies)|registered|incorporated|founded|born|(?:hand|home)?made|"
    r"produced|brewed|roasted|manufactured|grown|sourced|designed|built|assembled|parent company|"
    r"sister company|colleagues|team) (?:is |are |was |were |sits? |stands? |here |down |over )?(?:in|"
    r"at|from|near|"
    r"outside)\b|"
    r"\b(?:headquarters|head ?office|warehouse|factory|seat|hub|depot|(?:return|distribution|data|call|"
    r"service)s? cent(?:re|er)|"
    r"support desk) (?:is|sits|stands)\b(?! (?:not|n't))|"
    r"\b(?:imported|shipped|flown|sourced|greetings|cheers|hello|hi|regards|writing|"
    r"calling) (?:in )?(?:over )?"
    r"from\b|"
    r"\b(?:based|located|situated) (?:in|near|out of|just outside(?: of)?|outside)\b|"
    r"\b(?:opened|ran|premiered|started|began|debuted|aired|tested|piloted|trialled|trialed|did well|flopped|"
    r"worked|succeeded|failed|sold (?:well|out)|came out) (?:(?:first|already|before|last year|fine|great|"
    r"well|"
    r"badly) )*(?:in|across|over in)\b|"
    r"\blast (?:year|time|month|quarter|summer|spring|autumn|fall|winter|campaign|"
    r"season)(?:'s [\w ]{1,20})?,?"
    r" (?:we |it |they )?(?:\w+ ){0,3}(?:in|across)\b"
    r")\s+(?:the\s+)?$"
)
_SUPPOSED: Final = re.compile(r"\b(?:if|suppose|imagine|say|let'?s say) (?:we|i|it|they)\b")
_DOLLARS_BEFORE: Final = re.compile(r"(?:\bdollars?|\$)\s*$")
""" "35 000 dollar US" is a currency, whatever the order."""
_LIST_BEFORE: Final = re.compile(
    r"\s*(?:,|\band\b|\b'?n'?\b|\bor\b|&|/|\+|\bplus\b|,\s*and\b)\s*(?:the\s+|in\s+)?$"
)
_REFUSED_BEFORE: Final = re.compile(
    r"\b(?:not|no|don'?t|never|nothing|except(?:ing)?|without|excluding|exclude|avoid|drop|remove|skip|scrap|"
    r"forget|leave|outside|swap|replace|instead|rather)\b[^.;!?\n]*$"
)
_BESIDE: Final = 14
"""Letters that a word which is not understood and the signs of a list take at most."""
_SENTENCE_END: Final = re.compile(r"[.!?]\s|\b(?:from|to|in)\b")
_ADDED_BEFORE: Final = re.compile(
    r"(?:[\d%€$£/|:;+&(–—\n*•-]|->|→|\b(?:k|eur|usd|gbp|euros?|dollars?|pounds?))\s*(?:(?:in|for|to|on)\s+)?"
    r"(?:the\s+)?$|"
    r"\b(?:also|plus|and|then|later|after(?:wards| that)?|too|next|second(?:ly)?|as well(?: as)?|add(?:ing)?|"
    r"include|including|extend|expand|along with|with|secondly|finally|maybe|perhaps|ideally|or|but|not|no|"
    r"without|except(?: for)?|excluding|exclude|drop|remove|skip|forget|leave(?: out)?|swap|replace|switch|"
    r"instead(?: of)?|rather(?: than)?|only|just|half|rest|remainder|third|quarter|most|everything|other)"
    r"\s+(?:(?!from\b)[\w'-]+\s+){0,3}?(?:(?:in|into|for|to|on|of|is|goes)\s+)?(?:the\s+|all(?: of)?\s+)*$"
)
_ADDED_AFTER: Final = re.compile(
    r"\s*(?:[:=(–—-]?\s*(?:[$€£]\s*)?\d|[:=]|,?\s*(?:too|as well|also|then|later|in addition|on top|gets?|"
    r"takes?|is (?:in|out|wanted)|next|second|afterwards|instead|only|out|in phase|"
    r"(?:is|are) (?:what|where|our|the|a|my))\b)"
)
_AFTER: Final = re.compile(
    r"(?:'s)?\s+(?:(?:head|regional|sales|support|main|home|local) )?(?:hq|head ?quarters?|offices?|"
    r"warehouse|"
    r"factory|subsidiary|agency|bureau|branch office|dollars?|pesos?|francs?|pounds?|rand|time|"
    r"stock exchange|"
    r"colleagues?|entity|company)\b|"
    r"'s (?:second |third )?(?:biggest|largest|leading|oldest|finest|favou?rite|best|first|number one|top|"
    r"only)\b(?! (?:[a-z]+ )?(?:cit(?:y|ies)|towns?|markets?|regions?|states?))|"
    r"\s*[$€£]"
)
_NOBODY_AFTER: Final = re.compile(
    r"(?: in [a-z]+)?,? (?:but|though|although|yet|and|where) (?:nobody|no one|no-one|none)(?: from| "
    r"in)?(?: there| here| of (?:them|those)|"
    r" is)\b"
)
_HAD_AFTER: Final = re.compile(
    r"[^.;!?\n,]{0,24}?\b(?:(?:we|i)(?:'ve)? (?:already )?(?:have|had|got|reach|serve|own)|have (?:we|i)|"
    r"(?:we|i)(?:'ve| have| had)? (?:already )?(?:did|done|ran|run|covered|tried|tested|played|toured|"
    r"finished|"
    r"visited|worked|advertised|conquered|saturated))"
    r"(?: (?:them|those|there|it|that))?(?: (?:already|enough|plenty|covered|anyway|before|once|"
    r"customers|clients|"
    r"people|fans|guests|members|stores|shops|business|sales|presence|of|orders|"
    r"last (?:year|month|season|time|spring|summer|autumn|winter|week)|in 20\d\d))*(?=\s*(?:[.,;!?\n)]|$))|"
    r"(?:,? (?:and|or|&) [a-z]+)? already(?=\s*(?:[.,;!?)\n]|$))|"
    r"(?:(?:\s*,\s*|\s+(?:and|or|&)\s+)[a-z][\w'-]+(?: [\w'-]+)?){0,3}\s+(?:last (?:year|month|season|spring|"
    r"summer|autumn|fall|winter|week|december|january|february|march|april|may)|(?:\w+ )?(?:years?|months?|"
    r"seasons?) ago|back in (?:the|20\d\d|19\d\d|\w+))\b(?!'s)"
)
""" "Customers in Spain we have already", "in Leeds last year": no more are wanted."""


_PERHAPS: Final = re.compile(
    r"\b(?:maybe|perhaps|possibly|might (?:do|add|include)|could (?:do|add|include)|one day|some day|"
    r"eventually|"
    r"thinking (?:of|about)|considering)(?:,\s+(?:i say\s+)?(?:maybe|perhaps|possibly))?,?\s+(?:also\s+|"
    r"even\s+)?(?:a (?:bit|little) (?:of\s+)?)?(?:the\s+|"
    r"in\s+)*$"
)
_NEITHER_AFTER: Final = re.compile(
    r"[^.!?\n]{0,90}?\bneither (?:of (?:them|those|these|the two)(?: \w+)?|market|country|one|"
    r"place) (?:is|are|"
    r"should|will)\b"
)
_POSTCODE_BEFORE: Final = re.compile(
    r"(?:\b[a-z]{1,2}-)?\b(?:\d{4} ?[a-z]{2}|\d{5}|\d{4}|\d{2}-\d{3}|\d{5}-\d{3})\s+$"
)
_STREET_BEFORE: Final = re.compile(
    r"(?:\b(?:street|st|road|rd|avenue|ave|lane|ln|square|sq|way|drive|dr|boulevard|blvd|floor|suite|house|"
    r"strasse|straat|rue|calle|rua|via|plaza|place)\b\.?(?: \d+\w?)?|"
    r"\b(?!(?:budget|spend|money|about|around|with|from|until|till|over|under|aged?|ages|week|weeks|after|"
    r"before|since|"
    r"jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|just|only|roughly|"
    r"approx\w*|need|have|"
    r"want|total|spots?|men|women|adults|people|kids|these|those|first|last|next|with)\b)"
    r"[a-z]{4,} \d{1,3}[a-jln-z]?)\s*[,\n]\s*$"
)
_POSTCODE_AFTER: Final = re.compile(
    r",?\s+(?:[a-z]{2}\s+)?(?:(?!\d\d000)\d{5}(?:-\d{4})?\b(?!\s*(?:[$€£%]|[a-z]{3}\b|"
    r"euros?\b|francs?\b|dollars?\b|pesos?\b|people\b|reais\b))|[a-z]{1,2}\d{1,2}[a-z]?\s+\d[a-z]{2}\b|"
    r"[a-z]\d[a-z] ?\d[a-z]\d\b)"
)
_THERE: Final = re.compile(
    r"\b(?:that'?s|this is|which is|those are) (?:also |exactly |just )?(?:where|the places?)\b"
)
_LOCALS: Final = re.compile(
    r"\b(?:locals?|locally|near ?by|near us|around here|our (?:area|city|town|neighbou?rhood|region)|in the "
    r"(?:area|city|town|neighbou?rhood|region)|neighbou?rhood|(?:round|around|over|up|down|out|from|"
    r"living|live) (?:there|here)|(?:in|of) (?:these|those) parts|residents|townspeople|within \d+ ?(?:km|"
    r"miles?|mi)|(?:this|the) "
    r"(?:city|town)|around (?:us|the corner)|townsfolk)\b"
)


def without_bystanders(
    text: FoldedText, mentions: list[PlaceMention], *, standing: bool = False
) -> list[PlaceMention]:
    """Return the mentions that can be targets.

    Where a business is at home counts when it wants people near it and no other place is named ("a bakery
    based in Leeds ... locals").
    """
    kept: list[PlaceMention] = []
    homes: list[PlaceMention] = []
    previous: PlaceMention | None = None
    aside = False
    both = _set_aside_together(text, mentions)
    for mention in mentions:
        listed = previous is not None and (
            (
                mention.start - previous.end < 24
                and _LIST_BEFORE.search(text.folded, previous.end, mention.start) is not None
            )
            or _is_told_after(text, previous, mention, evidence_of(text, mention))
        )
        aside = mention in both or _set_aside(text, mention) or (aside and listed)
        previous = mention
        (homes if aside else kept).append(mention)
    if len(kept) > 1 and is_seat_in_brackets(text, kept[0]):
        homes.append(kept.pop(0))
    served = (_LOCALS.search(text.folded) or _THERE.search(text.folded)) is not None
    if not kept and homes and not served and not standing and _ONLINE.search(text.folded) is None:
        homes = [home for home in homes if evidence_of(text, home) is Evidence.HOME and _is_town(home)]
        served = any(is_at_home(text, [home], mentions, opening=False) for home in homes)
    if not kept and homes and served:
        homes = [home for home in homes if not _AFTER.match(text.folded, home.end)]
        there = _THERE.search(text.folded) is not None
        kept = [home for home in homes if there or not is_told_in_passing(text, home)]
    else:
        kept = _plainest(text, kept, standing)
    wanted = [mention for mention in kept if evidence_of(text, mention) is Evidence.MARKET]
    return without_undecided(text, kept, wanted)


def _set_aside_together(text: FoldedText, mentions: list[PlaceMention]) -> list[PlaceMention]:
    """Return places of lists that are set aside as a whole: "Kuwait and Bahrain, which are out of scope"."""
    found: list[PlaceMention] = []
    for first, second in zip(reversed(mentions[:-1]), reversed(mentions[1:]), strict=True):
        said = SET_ASIDE.match(text.folded, second.end)
        together = second in found or (said is not None and re.search(r"\b(?:are|both)\b", said.group()))
        if together and _LIST_BEFORE.fullmatch(text.folded, first.end, second.start):
            found.append(first)
    return found


def _plainest(text: FoldedText, mentions: list[PlaceMention], standing: bool) -> list[PlaceMention]:
    """Return the mentions that no plainer one outdoes; places of one list are as plain as its plainest."""
    lists: list[list[PlaceMention]] = []
    for mention in mentions:
        gap = text.folded[lists[-1][-1].end : mention.start] if lists else "."
        alike = bool(lists) and _is_people(text, lists[-1][-1]) is _is_people(text, mention)
        if alike and (gap == " " or _LIST_BEFORE.fullmatch(gap)):
            lists[-1].append(mention)
        else:
            lists.append([mention])
    behind = [row[0] for row in lists[1:]]
    rows = _all_told(
        text, [(row, _evidence_of_list(text, row, next_one)) for row, next_one in zip_longest(lists, behind)]
    )
    if not standing:
        rows = [(row, _weighed(text, row, evidence, mentions)) for row, evidence in rows]
        rows = _turned(text, rows)
    best = max((evidence for _, evidence in rows), default=Evidence.PLAIN)
    least = Evidence.PLAIN if best is Evidence.MARKET else max(Evidence.NAME, min(best, Evidence.HOME))
    kept = [(row, evidence) for row, evidence in rows if evidence >= least and evidence is not Evidence.GOAL]
    if not standing and best <= Evidence.HOME and kept:
        kept = [
            (row, evidence)
            for row, evidence in kept
            if is_at_home(text, row, mentions, opening=evidence is Evidence.HOME)
        ]
    wanted = [row for row, evidence in kept if evidence is Evidence.MARKET and not _is_refused(text, row)]
    markets = {code for row in wanted for code in _countries(row)}
    if best is Evidence.PLAIN:  # "our bakery in Dublin ... 5k for Leeds and York"
        named = {code for row, evidence in kept if evidence is best for code in _countries(row)}
        kept = [
            (row, evidence)
            for row, evidence in kept
            if evidence is not Evidence.HOME or named & _countries(row) or _is_added(text, row)
        ]
    return [
        mention
        for row, evidence in kept
        if not markets
        or evidence is best
        or markets & _countries(row)
        or _is_added(text, row)
        or _is_beside(text, row, wanted)
        for mention in row
    ]


_MEANING: Final = re.compile(
    r"\s*(?:\(|:)\s*(?:(?:mainly|mostly|especially|i\.?e\.?|e\.?g\.?|that is|in|to|the)\s+)*"
)
""" "Trips to Japan (Kyoto)": what is in brackets is part of it."""


def _turned(
    text: FoldedText, rows: list[tuple[list[PlaceMention], Evidence]]
) -> list[tuple[list[PlaceMention], Evidence]]:
    """Return `rows` with those told of that the message turns away from: "a hit in Peru. But now Chile"."""
    last = next((row for row, evidence in reversed(rows) if evidence >= Evidence.PLAIN), None)
    if last is None:
        return rows
    turns = [turn.start() for turn in _TURNS.finditer(text.folded, 0, last[0].start)]
    if not turns or last[0].start - turns[-1] > _NEAR_TURN:
        return rows
    return [
        (row, Evidence.TOLD if evidence is Evidence.PLAIN and row[0].start < turns[-1] else evidence)
        for row, evidence in rows
    ]


_NEAR_TURN: Final = 40
_TURNS: Final = re.compile(
    r"[.;!?–—-]\s+(?:and |so |well |ok )*(?:but|so now|now|however|this time|for once|instead|this one|"
    r"next up|today)\b"
)
""" "A flop in Canada. So now France": what stands before is behind us."""


def _is_town(mention: PlaceMention) -> bool:
    return any(target.place.kind is not PlaceKind.COUNTRY for target in mention.candidates)


_ONLINE: Final = re.compile(
    r"\b(?:online|web ?shops?|e-?shops?|e-?commerce|apps?|world-?wide|software|saas)\b"
)


def _weighed(
    text: FoldedText, row: list[PlaceMention], evidence: Evidence, mentions: list[PlaceMention]
) -> Evidence:
    """Return `evidence`, less where a place is named in a sentence that has nothing of a campaign."""
    if evidence is not Evidence.PLAIN or is_only_named(text, row, mentions):
        return evidence
    sits = _SITS_BEFORE.search(text.folded, max(0, row[0].start - 30), row[0].start) is not None
    near = is_served(text, row, mentions) or (sits and _LOCALS.search(text.folded, row[-1].end) is not None)
    return Evidence.HOME if near else Evidence.TOLD


_SITS_BEFORE: Final = re.compile(r"\b(?:in|at|near|outside|from|of)\s+(?:the\s+)?(?:[\w'-]+,\s+)?$")


def _all_told(
    text: FoldedText, rows: list[tuple[list[PlaceMention], Evidence]]
) -> list[tuple[list[PlaceMention], Evidence]]:
    """Return `rows` with those told of that go on with what is told: "wool from Peru, buttons from Milan"."""
    told: list[tuple[list[PlaceMention], Evidence]] = []
    for row, evidence in rows:
        goes_on = bool(told) and told[-1][1] in {Evidence.TOLD, Evidence.NAME}
        goes_on = goes_on and _is_told_after(text, told[-1][0][-1], row[0], evidence)
        goes_on = goes_on or (
            bool(told)
            and told[-1][1] in {Evidence.TOLD, Evidence.NAME, Evidence.GOAL}
            and evidence <= Evidence.PLAIN
            and _MEANING.fullmatch(text.folded, told[-1][0][-1].end, row[0].start) is not None
        )
        told.append((row, told[-1][1] if goes_on else evidence))
    return told


def _is_told_after(text: FoldedText, first: PlaceMention, second: PlaceMention, evidence: Evidence) -> bool:
    weak = evidence in {Evidence.TOLD, Evidence.NAME, Evidence.BRAND, Evidence.PLAIN}
    return (weak and goes_on_telling(text, first, second)) or (
        evidence is Evidence.HOME and is_told_with(text, first, second)
    )


def _countries(row: list[PlaceMention]) -> set[str]:
    codes = {target.place.country_code for mention in row for target in mention.candidates}
    return codes | {code for mention in row for code in mention.unsold}


def _is_refused(text: FoldedText, row: list[PlaceMention]) -> bool:
    return _REFUSED_BEFORE.search(text.folded[max(0, row[0].start - 60) : row[0].start]) is not None


def _is_beside(text: FoldedText, row: list[PlaceMention], markets: list[list[PlaceMention]]) -> bool:
    """Whether next to nothing stands between a place and a market: "poland; czech rep. and hungary"."""
    gaps = (text.folded[min(one[-1].end, row[-1].end) : max(one[0].start, row[0].start)] for one in markets)
    return any(len(gap) <= _BESIDE and not _SENTENCE_END.search(gap) for gap in gaps)


def _is_added(text: FoldedText, row: list[PlaceMention]) -> bool:
    """Whether places of another country than the market's are wanted as well: "and later Austria"."""
    before = text.folded[max(0, row[0].start - 60) : row[0].start]
    return (
        _ADDED_BEFORE.search(before) is not None
        or _ADDED_AFTER.match(text.folded, row[-1].end) is not None
        or (row[-1].end - row[-1].start == 2 and text.raw[row[-1].start : row[-1].end].isupper())
    )


def _is_people(text: FoldedText, mention: PlaceMention) -> bool:
    return text.folded[mention.start : mention.end] in PEOPLE_OF_PLACES


def _evidence_of_list(text: FoldedText, row: list[PlaceMention], following: PlaceMention | None) -> Evidence:
    last = evidence_of(text, row[-1], following)
    first = evidence_of(text, row[0], alone=False) if len(row) > 1 else last
    inner = (evidence_of(text, mention, alone=False) for mention in row[1:-1])
    if first in {Evidence.TOLD, Evidence.GOAL, Evidence.HOME, Evidence.NAME} and last is not Evidence.MARKET:
        return first
    return max(first, last, *inner) if len(row) > 1 else first


_SIGNED: Final = re.compile(
    r"(?:^|\n)[ \t]*(?:(?:with |many |kind|best|warm|very|all the|yours|mit|cordial\w*|beste|viele|liebe|"
    r"freundliche\w*|"
    r"bien|un|com|muchas|atenta\w*|abra[cç]o|saludos|cumprimentos) ?)*(?:regards|cheers|"
    r"thanks(?: (?:a lot|so much|in "
    r"advance))?|thank you|thx|bye|sincerely|faithfully|wishes|best|grusse|gruss|gruse|salutations|"
    r"cordialement|"
    r"saludos|atentamente|cumprimentos|atenciosamente|abracos?|obrigad[oa]|gracias|merci|"
    r"danke)[ \t]*[,.!]*[ \t]*\n"
)
"""The line behind which a mail has nothing but its sender."""
_SIGNATURE: Final = 160
"""Characters that a sender's name and address take at most."""


def _is_signature(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether a place stands in the name or the address below a mail."""
    ends = [match.end() for match in _SIGNED.finditer(text.folded) if match.end() <= mention.start]
    return bool(ends) and len(text.folded) - ends[-1] <= _SIGNATURE


_PERHAPS_AFTER: Final = re.compile(r",? (?:perhaps|maybe|possibly)(?=\s*(?:[.,;!?)\n]|$))")


_NO_AFTER: Final = re.compile(
    r"(?:'s|\s+is|\s+are|\s+remains?)\s+(?:a\s+)?(?:hard |definite |firm |clear )?no(?:[- ]go)?\b|"
    r"\s*[:,–-]?\s*(?:not|no|nope|nah)(?=\s*(?:[.,;!?)\n]|$))|"
    r"\s+(?:people\s+)?(?:(?:already|all|have always)\s+(?:love|know|buy|like|use|own|got|ha[sv]e?|"
    r"register|visit|order|come|drink)s?|"
    r"(?:know|buy|register|come|order|visit|love|use|cross)s?\b[^.;!?\n]{0,30}\b(?:anyway|already))\b"
)
""" "Mannheim no", "Canadians already love us"."""


def _is_refused_behind(text: FoldedText, end: int) -> bool:
    refused = _NO_AFTER.match(text.folded, end)
    return refused is not None and "NO" not in text.raw[end : refused.end()]  # "SE, NO, FI" are countries


def _set_aside(text: FoldedText, mention: PlaceMention) -> bool:
    before = text.folded[max(0, mention.start - 80) : mention.start]
    end = mention.end
    return (
        _is_signature(text, mention)
        or is_told_in_passing(text, mention)
        or (_BEFORE.search(before) is not None and _SUPPOSED.search(before) is None)
        or _POSTCODE_BEFORE.search(before) is not None
        or _STREET_BEFORE.search(before) is not None
        or _AFTER.match(text.folded, end) is not None
        or _POSTCODE_AFTER.match(text.folded, end) is not None
        or is_ruled_out(text, mention)
        or _HAD_AFTER.match(text.folded, end) is not None
        or _NOBODY_AFTER.match(text.folded, end) is not None
        or is_not_needed(text, mention)
        or _PERHAPS.search(before) is not None
        or _PERHAPS_AFTER.match(text.folded, end) is not None
        or _is_refused_behind(text, end)
        or (_DOLLARS_BEFORE.search(before) is not None)
        or _NEITHER_AFTER.match(text.folded, end) is not None
    )

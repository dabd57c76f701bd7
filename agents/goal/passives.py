"""How a business says what is to be done with a thing, not by whom: "hampers sold on our site", "I want it
played", "the last rooms must be booked".

All patterns are over folded text (lower case, no accents).
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from agents.goal.clauses import Clauses
from agents.goal.outcomes import FILM, MUSIC, PAPER, WEB_PLACE
from agents.goal.wish_words import NEGATED, QUESTION
from agents.spans import Span
from planner.domain.vocabulary import DeliveryGoal

_D = DeliveryGoal

_SOLD: Final = (
    r"sold|bought|purchased|ordered|booked|reserved|donated|rented|pre-?ordered|adopted|re-?homed|renewed|"
    r"redeemed|snapped up|pledged|auctioned|let out|shifted|paid for|taken home|cleared|rented out"
)
_HEARD: Final = r"heard|played|streamed|listened to|spun|binged|replayed|pre-?saved|saved|tuned in to"
_SEEN: Final = r"watched|viewed|seen|looked at"
_READ: Final = r"read|visited|browsed|clicked|clicked on|opened|looked up|looked at|explored|found"
_LOADED: Final = r"downloaded|installed|instaled"
_FILED: Final = (
    r"filled (?:in|out|up)|requested|submitted|handed in|registered|enrolled|enroled|signed up|enquired "
    r"about|"
    r"asked for|signed|applied for|subscribed to"
)
_KINDS: Final = (
    (_D.CONVERSIONS, _SOLD),
    (_D.APP_INSTALLS, _LOADED),
    (_D.LEADS, _FILED),
    (_D.STREAMS, _HEARD),
    (_D.VIDEO_VIEWS, _SEEN),
)
_FITTING: Final = rf"(?:{_SOLD}|{_HEARD}|{_SEEN}|{_READ}|{_LOADED}|{_FILED})"
_MAY: Final = (
    r"(?:(?:really|finally|just|all|actually|now|then|also|always|be|being|been|to|get|gets|getting|is|are|"
    r"more|widely|often|much|at last|preferably|only|directly|again) )*"
)
_NOT_A_THING: Final = (
    r"(?:who|which|that|whom|whose|was|were|had|has|have|having|not|no|never|already|last (?:year|month|"
    r"week|season|time)|been|by|if|when|"
    r"how|what|where|why|because|since|and i|we|i|you|he|she|they|your|ads?|adverts?|spots?|campaigns?|"
    r"media|airtime|inventory|plan|plans|budget|flight|slots?|placements?|banners?|commercials?|did|didn'?t|"
    r"as|than|per|after|before|while)"
)
_WORD: Final = rf"(?!{_NOT_A_THING}\b)[\w'’&%/+-]+,? "
_WISH: Final = re.compile(
    r"(?:\b(?:want(?:s|ed)?|wanna|need(?:s|ed)?|(?:'d|would|should) (?:really |just |dearly )?(?:like|love)|"
    r"love to (?:see|have|get)|like to (?:see|have|get)|hope (?:to (?:see|get)|for)|wish(?: for)?|get|"
    r"getting|"
    r"have|see|seeing|having|aim(?: is| for|s)?|goals?|objective|target|dream(?:s|ing)? (?:of|is|about)|"
    r"(?:i|we) dream|after|about|want to see|help us get|the point is|priority(?: is)?|until|so that|that|"
    r"it (?:is|'s) (?:all )?about|focus on|only|for|is)\b[:,]? )"
    rf"(?P<thing>(?:{_WORD}){{1,9}}?){_MAY}$"
)
"""A wish, the thing, and what may stand before the deed."""
_RATHER: Final = re.compile(
    r"\b(?:rather|wish|prefer it if|better if|nicer if|lovely if|great if|happy if|glad if|good if) "
    r"(?P<thing>they|it|these|those|this|(?:the|our|my) [\w' -]{2,30}?) (?:were|was|got|get|are|is)(?: "
    r"all)? $"
)
_FIRM_WISH: Final = re.compile(
    r"\b(?:rather|(?:better|nicer|lovely|great|happy|glad|good) if|prefer|want|wanna|need|like|love|hope|"
    r"wish|get|getting|help|see|aim|goal|objective|target|dream|point|"
    r"priority|focus|should|must|all about|about)\b"
)
_WEAK: Final = re.compile(r"(?:that|only|for|is|until|so that)\b")
_MUST: Final = re.compile(
    rf"(?:^|[.!?;:,\n(>-]|\b(?:that|and|so|but|if|because|then|hope|please|want)\b)\s*"
    rf"(?P<thing>(?:{_WORD}){{1,9}}?)(?:should|must|shall|ought to|(?:has|have|needs?|is|are) to|got to|want "
    rf"to|wants to) {_MAY}$"
)
_ALONE: Final = re.compile(
    rf"(?:^|[.!?;:\n(>|]|\bplease\b|, )\s*(?:(?:so|please|just|only|simply|ok|hi|hello|then|and|more)[,:]? )*"
    rf"(?P<thing>(?:{_WORD}){{1,6}}?){_MAY}$"
)
_PLACE: Final = re.compile(
    rf" (?:(?:straight|directly|right|only|and paid for) )?(?:(?:on|in|at|via|through|over|from|using) "
    rf"(?:the|"
    rf"our|my|this|its|their) "
    rf"(?:own )?(?:[\w'-]+ ){{0,3}}?(?:{WEB_PLACE}|shop|store|app|box office|web ?shop|till|counter)|online|"
    rf"with us|directly|direct)\b"
)
_COUNTS: Final = re.compile(
    r"[^.!?;\n]{0,60}?(?:,? (?:that'?s|that is|this is|which is|is|are)|:|,) (?:really |simply |all |also )?"
    r"(?:what|the (?:goal|aim|point|objective|idea|main|only|whole|wish)|our (?:goal|aim|wish|objective)|all "
    r"(?:i|we|that|the)|my (?:goal|aim|wish)|nothing (?:else|more|less))\b|"
    r"[.,]? (?:that'?s (?:it|all)|nothing else|nothing more|full stop)\b"
)
_MANY: Final = re.compile(
    r" (?:(?:again and again|over and over|non-?stop|lots|a lot|like (?:mad|crazy)|to the (?:end|last)|all "
    r"the "
    r"way|by (?:as many|more|lots|many|thousands|everyone|everybody|people)|as (?:many|often|much)|(?:a |one "
    r")?(?:million|thousand|hundred)|everywhere|on repeat|in full)\b)"
)
_TOLD: Final = re.compile(
    r" (?:was|were|had|has been|have been|last (?:year|season|month|week|time|summer|spring|winter|autumn)|"
    r"so "
    r"far|in 20\d\d|already|yet|back in|per year|a year|each year|every year|annually|ago|by you|from you|"
    r"by (?:us|our agency|the agency))\b"
)
"""Behind a deed: that it is told of what was."""
_OF_OTHERS: Final = re.compile(
    r"\b(?:people|users|those|anyone|everyone|men|women|listeners|customers|clients|visitors|guests|"
    r"households|"
    r"buyers|owners|drivers|fans|adults|parents|audience|they|he|she|it was|i've|we've|we have|i have|they "
    r"have|have you|you've|who've|has|had|were|was|never|not|isn'?t|aren'?t|don'?t|doesn'?t|no|nobody|no one|"
    r"already|just|hardly|barely) (?:\w+ly )?$"
)

_TOPICS: Final = (
    (_D.STREAMS, re.compile(rf"\b{MUSIC}\b(?! (?:shop|store|school|festival|venue|club|bar|fair))")),
    (_D.VIDEO_VIEWS, re.compile(rf"\b{FILM}\b")),
)
_ARTICLE: Final = re.compile(
    r"\b(?:articles?|blogs?|stor(?:y|ies)|posts?|magazine|newspaper|reports?|reviews?|essays?|features?|"
    r"newsletter|(?:long |good )?reads?|guides?|column|journal|pages?|(?:web ?)?sites?|paper|interview|"
    r"investigation|"
    rf"{WEB_PLACE})\b"
)
_APPS: Final = re.compile(r"\b(?:[\w-]*apps?|games?|ios|android|app store|play store)\b")
_THINGS: Final = re.compile(r"\b(?:it|this|them|these|that|ours)\b")
_NEEDS: Final = (
    r"(?: (?:here|of ours|itself|simply|just|really|still|finally|badly|desperately|now|urgently|also|all))* "
    r"(?:needs?|deserves?|lacks?|wants?|is (?:short of|missing|after|crying out for|looking for|waiting for)|"
    r"(?:must|should|has to|have to|needs to|shall|is to|ought to) (?:\w+ )?(?:get|have|find|gain|win|reach|"
    r"attract|collect|rack up|pick up|draw|see)) (?:(?!to\b|who\b|your\b)[\w'-]+ ){0,3}?"
)
_LACKING: Final = tuple(
    (goal, rf"(?<![\w'-])(?:{thing}{_NEEDS}{result})(?![\w'-])")
    for goal, thing, result in (
        (
            _D.STREAMS,
            MUSIC,
            r"(?:listeners?|ears|spins|plays|streams|listens|an audience|audience|hearing|subscribers|"
            r"followers|fans|"
            r"airtime on spotify)",
        ),
        (
            _D.VIDEO_VIEWS,
            FILM,
            r"(?:views?|viewers?|an audience|eyeballs|eyes|watching|seeing|viewing|watchers|clicks)",
        ),
        (
            _D.CLICKS,
            rf"(?:{WEB_PLACE}|web ?shop)",
            r"(?:visitors?|visits|traffic|clicks|eyeballs|readers|hits|an audience|life)",
        ),
        (_D.APP_INSTALLS, r"(?:apps?|game)", r"(?:downloads?|installs?|users|players|downloaders)"),
    )
)
_MORE: Final = r"(?:more|new|many|lots of|plenty of|fresh|some)"
_INTO: Final = r"(?:in|into|to|on|onto|through)"
_EARS: Final = tuple(
    (goal, rf"(?<![\w'-])(?:{pattern})(?![\w'-])")
    for goal, pattern in (
        (
            _D.IMPRESSIONS,
            r"(?:ads?|adverts?|spots?|banners?|commercials?|campaign)\b[^.!?;\n]{0,30}? (?:shown|served|"
            r"displayed|aired|run|out there|on air|delivered|play|played|appear|seen) (?:out there )?as "
            r"(?:often|many times|much) as|(?:show|run|air|display|serve) (?:it|them|(?:the|our|my) (?:\w+ )?"
            r"(?:ads?|spots?|banners?|adverts?)) as (?:often|many times|much) as",
        ),
        (
            _D.CONVERSIONS,
            r"(?:everything|it all|the lot|the whole lot|all of it|all the stock|they all|these all) (?:has "
            r"to|"
            r"must|needs to|should|have to) go(?! (?:through|to|by|out to|on)\b)|(?:get|getting|put|putting|"
            r"land) [\w' -]{2,40}? (?:in|into) (?:people'?s|their|shoppers'?|customers'?|everyone'?s) "
            r"(?:shopping )?(?:baskets?|carts?|trolleys?|bags?)",
        ),
        (
            _D.LEADS,
            r"(?:waiting list|mailing list|list of (?:interested|keen) [\w-]+|contact list|database|"
            r"pipeline) "
            r"(?:should|must|needs to|has to|ought to|to) (?:\w+ )?(?:fill|grow|get longer|swell)|(?!buyers|"
            r"customers|readers|listeners|viewers|followers|others|offers|members|numbers)(?:[\w-]+(?:ers|"
            r"ors|"
            r"ists|men|ees)|staff|nurses|cooks|apprentices|chefs) (?:wanted|sought|urgently needed)",
        ),
        (
            _D.STREAMS,
            rf"{_MORE} (?:ears|listeners|fans|spins) (?:for|on|to) (?:\w+ ){{0,2}}?{MUSIC}|{MUSIC} {_INTO} "
            rf"(?:as "
            rf"many|many|more|people'?s|everyone'?s|everybody'?s|their) (?:ears|headphones|speakers|earbuds)|"
            rf"{MUSIC}\b[^!?\n]{{0,60}}?\b(?:grow|build|find|widen|double|get) (?:me |us |it )?(?:its|the|"
            rf"an|our|my|"
            rf"more) (?:audience|listenership|listeners)",
        ),
        (_D.VIDEO_VIEWS, rf"{_MORE} (?:eyes|eyeballs|viewers) (?:for|on|to) (?:\w+ ){{0,2}}?{FILM}"),
        (
            _D.APP_INSTALLS,
            rf"{_MORE} (?:users|players|phones) (?:for|on|to) (?:\w+ ){{0,2}}?(?:apps?|game)|(?:it|(?:our|"
            rf"the|my) "
            rf"(?:\w+ )?(?:app|game)|(?:app|game)) (?:to )?(?:(?:land|end up|be|arrive|live|sit) )?{_INTO} "
            rf"(?:phones|smartphones|handsets|mobiles)(?! ads?)|(?:so that|want|"
            rf"until|hope|like|wish) (?:every|all|each|more|as many) (?:\w+ ){{1,3}}?(?:has|have|uses?|"
            rf"carr(?:y|"
            rf"ies)|to have|to use|with) (?:our|the|my) (?:\w+ ){{0,2}}?app",
        ),
    )
)
_PLACED: Final = re.compile(
    r"\b(?:on|in|during|between|within|around|like|not|no|than|who \w+(?: to)?) (?:\w+ )?$"
)
_MEDIA: Final = re.compile(
    r"\b(?:plans?|campaigns?|media|ads?|adverts?|spots?|flight|airtime|slots?|placements?)\b"
)
_OWN_SEEN: Final = re.compile(r"\b(?:we|us|ourselves|our (?:name|brand|logo|company|shop|ads?|spots?))\b")


def passive_wishes(clauses: Clauses) -> Iterator[tuple[DeliveryGoal, float, Span]]:
    """Yield what a message wishes done with a thing: the goal, how surely (2 to 5), and where it stands."""
    folded = clauses.folded
    for match in _done().finditer(folded):
        before = clauses.before(match.start())
        rest = clauses.after(match.end())
        if (
            (_OF_OTHERS.search(before) and not _RATHER.search(before))
            or _TOLD.match(rest)
            or clauses.asked(match.start())
        ):
            continue
        rather = _RATHER.search(before)
        wish = _WISH.search(before) or rather
        must = _MUST.search(before)
        alone = _ALONE.search(before)
        placed = _PLACE.match(rest) is not None
        counted = _COUNTS.match(rest) is not None
        many = _MANY.match(rest) is not None
        if wish is not None and _FIRM_WISH.search(before, max(0, wish.start() - 40)):
            if _WEAK.match(before, wish.start()) and _MEDIA.search(before, max(0, wish.start() - 50)):
                continue
            strength, found = 4.0, wish
        elif must is not None:
            strength, found = 4.0, must
        elif alone is not None and (counted or many or placed):
            strength, found = (5.0 if counted else 3.0), alone
        elif wish is not None and many:
            strength, found = 4.0, wish
        else:
            continue
        goal = _goal(folded, found["thing"], match["done"])
        if goal is not None:
            start = match.start() - len(before) + found.start("thing")
            yield goal, strength, (start, match.end())


def lacking(clauses: Clauses) -> Iterator[tuple[DeliveryGoal, Span]]:
    """Yield what a song, a film, a site or an app is said to need: the goal, and where it stands."""
    for goal, pattern in _lacking():
        for match in pattern.finditer(clauses.folded):
            before = clauses.before(match.start())
            if not (_OF_OTHERS.search(before) or NEGATED.search(before) or QUESTION.search(before)):
                yield goal, match.span()


def _goal(folded: str, thing: str, done: str) -> DeliveryGoal | None:
    """Return what it serves that a thing is `done`, None where that says nothing of a goal."""
    kind = next((goal for goal, deeds in _KINDS if re.fullmatch(deeds, done)), None)
    if kind is _D.CONVERSIONS:
        of_ads = _THINGS.search(thing) and _MEDIA.search(folded)
        return None if of_ads or _NO_WARE.search(thing) else kind
    if kind is _D.APP_INSTALLS:
        return _loaded(folded, thing)
    if kind is _D.LEADS:
        return kind
    if _OWN_SEEN.search(thing):
        return None  # to be seen and heard oneself is fame, which is read elsewhere
    if kind is not None:
        return _of_topic(folded, thing, kind)
    return _D.CLICKS if _ARTICLE.search(thing) else None


def _of_topic(folded: str, thing: str, goal: DeliveryGoal) -> DeliveryGoal | None:
    """Return `goal` when the thing, or for "it" the whole message, is of its kind."""
    pattern = next(named for one, named in _TOPICS if one is goal)
    if pattern.search(thing):
        return goal
    named = pattern.finditer(folded) if _THINGS.search(thing) else ()
    return goal if any(not _PLACED.search(folded, 0, match.start()) for match in named) else None


def _loaded(folded: str, thing: str) -> DeliveryGoal | None:
    for spoken in (thing, folded):
        if _APPS.search(spoken):
            return _D.APP_INSTALLS
        if re.search(rf"\b{PAPER}\b", spoken):
            return _D.LEADS
        if _TOPICS[0][1].search(spoken):
            return _D.STREAMS
    return None


_NO_WARE: Final = re.compile(
    r"\b(?:call|meeting|date|dates|time|appointment|demo|consultation|viewing|test drive|trial|visit|idea|"
    r"everything|anything|something|quote|tour|slot with you|room for)\b"
)


@cache
def _lacking() -> tuple[tuple[DeliveryGoal, re.Pattern[str]], ...]:
    return tuple((goal, re.compile(pattern)) for goal, pattern in (*_LACKING, *_EARS))


@cache
def _done() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-])(?P<done>{_FITTING})(?![\w'-])")

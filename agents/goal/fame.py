"""How a business says, without the word awareness, that it wants to be heard of: "so folk know we're here".

All patterns are over folded text (lower case, no accents).
"""

import re
from collections.abc import Iterator
from typing import Final

from agents.spans import Span

_SELF: Final = r"(?:our|my|the|this|its|his|her|their|your|a|an|every|that)"
_SELVES: Final = r"(?:ourselves|itself|himself|herself|themselves|myself|oneself|us)"
_KNOWN: Final = (
    r"(?:knows?|knowing|knew|known|hears?|heard|hearing|learns?|learnt|learned|finds? out|found out|"
    r"remembers?|remembered|"
    r"recogni[sz]es?|notices?|noticed|reali[sz]es?|thinks?|discovers?|recalls?|understands?|"
    r"(?:is|are|be|becomes?|gets?|made|being) (?:\w+ )?(?:aware|told|informed|reminded|familiar))"
)
_IS_THERE: Final = (
    r"(?:exists?|(?:'re|'m|'s| are| am| is) (?:(?:still|also|now|always|actually|even|really|right|just|back)"
    r" )*"
    r"(?:here|around|about|back|there|open|a thing|alive|in town|new|on (?:the|their)|coming|running|"
    r"nearby|in the area|out there|real|happening|on\b|down the))"
)
_US: Final = (
    rf"(?:(?:that )?(?:we|i|they|it|he|she|{_SELF} [\w'-]+(?: [\w'-]+)?|there)(?: |(?='))?{_IS_THERE}|"
    rf"(?:about |of |who |what |where |that )?(?:us\b|we (?:are|do|make|sell|offer|stand for|have|open|"
    rf"deliver|"
    rf"moved|exist|can|did|run|bake|brew|build)\b|"
    rf"i (?:am|do|make|sell|offer|exist)\b|to find us\b|{_SELF} (?:[\w'-]+ ){{0,2}}?(?:names?|brands?|logo|"
    rf"jingle|slogan|story|face)\b)|"
    rf"there(?:'s| is| are) (?:a|an|such|now|one|some|something))"
)
_WISHED: Final = re.compile(
    r"\b(?:want\w*|wanna|wish\w*|hop(?:e|es|ing)|(?:'d|would|we|i|they) (?:\w+ )?(?:like|love)|need\w*|"
    r"should|must|"
    r"ought|shall|(?:have|has) to|gotta|so(?! (?:far|much|many|many of))|make sure|making|make|let|letting|"
    r"get|getting|"
    r"until|till|goals?|aims?|objective|point|idea|purpose|why|(?:happy|great|lovely|glad|nice|good|"
    r"brilliant|enough|thrilled|pleased|super|perfect) if|more (?:people|folks?|of)|"
    r"task|mission|ensure|tell|teach|remind|achieve|important (?:is )?that|matters is that)\b"
)
_REFUSED: Final = re.compile(
    r"\b(?:already|everybody knows|(?:let|tell|keep) (?:me|us|him|her)|who|not|never|don'?t|doesn'?t|"
    r"didn'?t|isn'?t|no need|as (?:you|we|i)|"
    r"would you|"
    r"do you|did you|if you|you|before we|last (?:year|time|month))\b(?:\W+[\w'-]+){0,3}\W*$"
)
KNOWS_US: Final = re.compile(rf"(?<![\w'-]){_KNOWN} {_US}")
"""That people know of a business; only a wish makes a goal of it."""

_ADS: Final = (
    r"(?:ads?|adverts?|advertisements?|commercials?|spots?|jingles?|slogans?|messages?|banners?|"
    r"announcements?|"
    r"posters?|logos?|names?|brands?|news|story|voice|tagline|audio ads|motto|melody|radio ad|campaign)"
)
_ALL: Final = (
    r"(?:(?:as many|as much|maximum|max|maximal|the more|the most|more|most|lots of|plenty of|all|every|"
    r"each|the (?:whole|entire)|thousands of|millions of|whole|half)(?: of)?(?: [\w'-]+){0,3}?|everyone|"
    r"everybody|people|"
    r"folks?|they|ppl|(?:as )?many)"
)
HEARS_AD: Final = re.compile(
    rf"\b{_ALL}(?: (?:as possible|possible|to|should|must|will|can|could|would|shall|ought to|need to|have "
    rf"to|"
    rf"in [\w-]+|of [\w-]+|there|here|around|all|also|really)){{0,4}} "
    rf"(?P<noun>(?:hears?|hearing|heard|sees?|seeing|seen|catch(?:es)?|notices?|listen(?:s|ing)? to|gets? to "
    rf"(?:hear|see)|comes? across|remembers?) {_SELF}"
    rf"(?: [\w'-]+){{0,2}}? {_ADS})\b"
)
"""That many people meet the ad itself: reach, whatever the ad is heard or seen in."""
HEARS_OF: Final = re.compile(
    r"\b(?:everyone|everybody|(?<!our )(?<!my )people|folks?|locals|neighbours|neighbors|(?:all|half|"
    r"most|lots|plenty|"
    r"more) of "
    r"\w+|"
    r"all the \w+|the (?:whole|entire) [\w'-]+|"
    r"(?:the|every) (?:\w+ )?(?:town|city|village|neighbou?rhood|region|valley|country|state|county|world|"
    r"public|"
    r"nation|district|island|parish|community|street|coast))(?: [\w'-]+){0,4}? "
    r"(?:(?:should|ought to|must|has to|have to|needs? to|to|will|would|shall|have|has|have got to|has "
    r"got to|all|"
    r"finally|"
    r"really|just) )*(?P<noun>(?:knows?|knew|hears?|heard|learns?|finds? out|found out|(?:gets?|got|"
    r"catch(?:es)?) wind|(?:is|are|be|been|gets?) "
    r"(?:\w+ )?(?:aware|told|informed)) (?:about|of|that|there)\b)"
)
"""That people hear of what is advertised, whatever it is; only a wish makes a goal of it."""
COUNTED: Final = re.compile(
    r"\b(?:no ?body|no ?one|none|not|never|(?:no|not) more than|at most|max(?:imum)? \d|times|twice|thrice|"
    r"per (?:day|week|month|person)|(?:a|each|every) (?:day|week|month)|daily|too often|\d ?x)\b"
)
"""Words of a clause about how often an ad may be met, which is no goal."""

_HEADS: Final = (
    r"(?:(?:people|everyone|everybody|folks?|locals?|the (?:town|city|nation|country|neighbours|region|"
    r"public|"
    r"kids|locals|market)|customers?|consumers?|their|the|farmers?|listeners?|shoppers?|parents?|all|every "
    r"\w+)(?:'s|')? (?:\w+ )?)"
)
IDIOMS: Final = re.compile(
    r"(?<![\w'-])(?:"
    rf"(?:on|onto|in|into|at the front of|stuck in|stay in|up in) {_HEADS}"
    r"(?:radars?|lips|minds?|tongues?|heads?|map|ears|memory|memories|consciousness|hearts?)|on the map|"
    r"in (?:the )?(?:heads?|ears|minds?) of|(?:stick|sticks|stay|stays|sticking|remain|lodge) in (?:heads|"
    r"minds|"
    r"memory|"
    r"memories|ears|the (?:head|mind|memory|ear))|"
    r"rings? a bell|(?:our|the|my|its|their) names? (?:out|about|around|known|in|to be|on|should|must|has to|"
    r"sticks?|stays?|abt)\b|"
    r"names? (?:gets?|going|spread|out there)|"
    r"(?:the )?word (?:gets?|has to get|must get|should get|needs to get|to get|getting|has to go|should go|"
    r"must go|goes|to "
    r"spread|should spread|must spread|has to spread|spreads) ?(?:out|around|round|about|abroad)?\b(?! (?:on|"
    r"to) paper)|"
    r"(?:get|gets|go|goes|spread|come) (?:around|round|about|all over) (?:the )?(?:town|village|city|"
    r"neighbou?rhood|valley|area|region|county)|"
    r"spread(?:ing)? (?:the|our|its|my) (?:\w+ )?(?:gospel|news|message|gossip|rumou?r|story|love|names?|"
    r"brand)|"
    r"presence (?:to be )?(?:felt|known|noticed)|a known quantity|(?:the )?talk of (?:the )?\w+|"
    r"(?:make|makes|making|kick(?:ing)?(?: up)?|caus(?:e|ing)|creat(?:e|ing)|stir(?:ring)?(?: up)?|"
    r"rais(?:e|ing)) "
    r"(?:(?:quite |just |such )?a )?(?:bit of (?:a )?|lot of |some |lots of |a little |real |big |huge |"
    r"proper |small |loud )*"
    r"(?:stir|fuss|splash|bang|racket|din|commotion|ruckus|waves|headlines|hullabaloo|scene|uproar|hoopla|"
    r"rumpus|ripples)"
    r"|(?:some |a bit of |a lot of |more |lots of )(?:noise|buzz|hype|fuss|chatter) (?:about|around|for|"
    r"over)|"
    rf"(?:make|makes|making|get|getting|show|showing) {_SELVES} (?:known|heard|seen|felt|noticed|visible|out "
    rf"there|remembered|"
    rf"talked about)|(?:makes?|making|made) a name|a name for {_SELVES}|"
    rf"(?:introduc(?:e|ing)|present(?:ing)?|announc(?:e|ing)) {_SELVES}(?! to you)|"
    r"in on (?:our|the|a) (?:\w+ )?secret|out of (?:obscurity|the shadows)|(?:in|into) the "
    r"(?:limelight|spotlight|public eye)|"
    r"not (?:to )?be forgotten|eyes and ears|ears and eyes|drum(?:ming)? (?:it )?into|"
    r"fall(?:s|ing)? in love with (?:us|our|the|my)|(?:win|winning) hearts|household names?|"
    r"heard of us|hear of us|(?<!hall of )fame|renown|"
    r"let it be known|make it known|(?:shout|shouting|scream|sing|singing|trumpet) (?:it |about )?(?:\w+ "
    r"){0,3}?(?:from the "
    r"(?:roof ?tops|hills)|out loud)|bang(?:ing)? the drum|beat(?:ing)? the drum|fly(?:ing)? the flag|"
    r"(?:show|showing) (?:our|the|its|their) faces?|faces? to the name|name to the face|"
    r"(?:be|become|get|getting|being|feel|more) (?:more |better |really |a bit |quite )?(?:famous|popular|"
    r"well[- ]known|visible|noticed|talked about|renowned|recogni[sz]able|unforgettable|unmissable|"
    r"ubiquitous|memorable))(?![\w'-])"
)
"""Phrases that mean being known wherever they are wished."""
FIRM: Final = re.compile(
    r"rings? a bell|.*\bword |.*\bnames?\b|spread|presence|.*stir|.*fuss|.*splash|.*noise|.*buzz|.*hype|"
    r".*eyes and ears|.*known|.*fame|"
    r".*radar|.*lips|.*drum|.*introduc|.*secret|.*gospel|let it|.*fall|get |go |.*heads|.*minds|.*ears"
)


_AWARE: Final = re.compile(r"\b(?:(?:more|better|fully|made|being|be|become|is|are) ){0,3}(?P<noun>aware)\b")
_AWARE_WISH: Final = re.compile(
    r"\b(?:mak(?:e|es|ing)|get(?:s|ting)?|want\w*|need\w*|hop(?:e|es|ing)|so(?! far)|should|must|ought to|"
    r"has to|have to|(?:would|'d) (?:\w+ )?(?:like|love)|goals?|aims?|objective|purpose|mission|task|point|"
    r"until|ensur\w+|make sure|is to|if)\s+(?!(?:me|you|us|him|her|aware)\b)[^.!?;\n]{0,130}$"
)
_NOT_THEY: Final = re.compile(
    r"(?:^|\W)(?:we|i|you|us|me|i'm|we're|you're|already|not|never|who|which)(?:\W+\w+){0,2}\W*$"
)


_ASIDE: Final = re.compile(r"\b(?:than|instead of|enough|less|without|no longer|not)\s*$")
_SET_ASIDE: Final = re.compile(
    r" (?:alone )?(?:(?:does|do|did|wo|will|ca|can|is|was|has)(?:n'?t| not)|cannot|is (?:nice|lovely|fine|"
    r"pretty|"
    r"all very well)|enough|(?:is|are|was) (?:no longer|over)|no longer)\b"
)
"""That fame is spoken of as what is not enough."""


def fame_wishes(folded: str, sentence: Span) -> Iterator[Span]:
    """Yield where one sentence wishes that people hear of the business, in order."""
    start, end = sentence[0], min(sentence[1], len(folded))
    for pattern in (KNOWS_US, IDIOMS):
        for match in pattern.finditer(folded, start, end):
            before = folded[max(start, match.start() - 120) : match.start()]
            wished = _WISHED.search(before) or (pattern is IDIOMS and FIRM.match(match.group()))
            put_aside = _ASIDE.search(before) or _SET_ASIDE.match(folded, match.end())
            if wished and not put_aside and not _REFUSED.search(before):
                yield match.span()
    for match in _AWARE.finditer(folded, start, end) if "aware" in folded else ():
        before = folded[max(start, match.start() - 150) : match.start()]
        if _AWARE_WISH.search(before) and not _NOT_THEY.search(before):
            yield match.span("noun")
    for match in HEARS_OF.finditer(folded, start, end):
        before = folded[max(start, match.start() - 120) : match.start("noun")]
        if _WISHED.search(before) and not _REFUSED.search(before) and not COUNTED.search(match.group()):
            yield match.span("noun")
    for match in HEARS_AD.finditer(folded, start, end):
        around = folded[max(start, match.start() - 30) : min(end, match.end() + 40)]
        if not COUNTED.search(around) or "at least" in around:
            yield match.span("noun")

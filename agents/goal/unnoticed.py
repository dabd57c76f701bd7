"""How a business complains that others are known and it is not, and that its site, its app or its record is
not found: "people only know the Swede", "our website has next to no visitors".

All patterns are over folded text. They allow the word order of glossed messages: "our shop know nobody".
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from agents.goal.outcomes import FILM, MUSIC, WEB_PLACE
from agents.spans import Span
from planner.domain.vocabulary import DeliveryGoal

_D = DeliveryGoal

_PEOPLE: Final = (
    r"(?:people|folks?|locals|everyone|everybody|every ?one|they|customers|shoppers|neighbou?rs|residents|"
    r"visitors|tourists|parents|students|families|consumers|buyers|guests|kids|teenagers|listeners|all|most|"
    r"the (?:whole |entire )?(?:town|city|village|neighbou?rhood|public|region|country|market|world|street|"
    r"area|crowd|kids|locals|people|lot)|half the \w+|\w+ers)"
)
_NO_ONE: Final = (
    r"(?:no ?body|no[- ]one|none|not (?:a (?:single )?(?:soul|person)|one (?:person|of (?:them|the \w+)))|"
    r"hardly (?:any(?:one|body)|a soul|any \w+)|barely (?:any(?:one|body)|a soul|any \w+)|scarcely "
    r"any(?:one|body)|(?:almost|nearly|practically|next to|virtually) (?:nobody|no ?one)|(?:very |so |too "
    r")?few(?: people| \w+s)?|only a few|not many(?: people)?|nary a soul|never any(?:one|body))"
)
_US: Final = (
    r"(?:us|me|ours|mine|our (?:[\w'-]+ ){0,2}?[\w'-]+|my (?:[\w'-]+ ){0,2}?[\w'-]+|of us|we exist|we are|"
    r"that we|we (?:even )?(?:exist|are here|sell|make|do|offer|deliver|have|repair|open|run|reopened)|"
    r"(?:the|this) (?:[\w'-]+ )?(?:museum|shop|store|brand|club|name|company|theat(?:re|er)|bakery|school|"
    r"service|festival|gallery|clinic|bar|cafe|hotel|park|product|place|zoo|library))"
)
_KNOW: Final = (
    r"(?:know|knows|known|knew|hear of|hears of|heard of|heard about|has heard|have heard|aware|remember|"
    r"remembers|recall|recalls|think of|thinks of|recogni[sz]es?|notices?|noticed|reali[sz]es?|mentions?|"
    r"names?|says?|suspects?|talks? about|talk of|talks? of|picks?|considers?|googles?|guess(?:es)?|"
    r"came across|come across|comes across|learn(?:s|ed|t)?|found out|has any (?:idea|clue)|(?:have|has) "
    r"(?:a|an|any|no) (?:clue|idea|inkling|notion))"
)
_RIVAL: Final = (
    r"(?:competit(?:ion|ors?)|rivals?|other (?:one|ones|guys|lot|shops?|brands?|bakery|stores?|place|chains?|"
    r"[\w-]+)|others|big (?:[\w-]+ )?(?:[\w-]+)|chains?|giants?|market leaders?|discounters?|supermarkets?|"
    r"multinationals?|neighbou?rs?|top dogs?|usual suspects|famous (?:\w+)|established \w+|same (?:old )?"
    r"(?:two|three|few)?\s?\w+)"
)
_OF_PLANS: Final = (
    r"(?! ?,? ?(?:\w+ ){0,3}?(?:dates?|budgets?|when|how much|how many|costs?|prices?|deadline|whether|if|"
    r"start|the end|details|yet when|by (?:monday|tuesday|friday)|tomorrow|next week)\b)"
)
_TOLD_US: Final = rf"(?:{_US})"
_OVERSHADOWED: Final = (
    rf"{_PEOPLE}(?: (?:here|around here|round here|in [\w'-]+|there|nearby|abroad|by|really|still|all|from "
    rf"[\w'-]+|of [\w'-]+))* (?:only|just|merely|solely|exclusively) (?:ever )?(?:know|knows|think of|thinks "
    rf"of|talk about|talks about|talk of|talks of|remember|have heard of|has heard of|recogni[sz]e|see|go to|"
    rf"say|want|name)(?! (?:how|when|if|what|why|after|before))\b|"
    rf"{_PEOPLE}(?: (?:here|there|in [\w'-]+|hier|aqui|ici|[\w'-]+)){{0,2}} (?:know|knows|think of|talk "
    rf"about|remember|say)(?: of)? "
    rf"(?:only|just|nothing but|nobody but|no ?one but|none but) (?!how\b|when\b|if\b|what\b)(?:the |about |"
    rf"of )*[\w'-]+|"
    rf"{_PEOPLE}(?: (?:here|there|round here|around here|in [\w'-]+))* (?:all |always |only |just |keeps? |"
    rf"still |constantly )*(?:talks?(?:ing)? (?:only )?(?:about|of)|goes on about|go on about|going on about|"
    rf"swears? (?:only )?(?:by|that by)|raves? about|thinks? (?:only )?of|goes to|flock(?:s)? to|knows?|"
    rf"runs? to|buys? (?:only )?(?:from|at)|says?) (?:only |just )?(?:the |our |to the |to )?{_RIVAL}\b|"
    rf"(?:know|knows|think of|talk about|remember|says?|heard of) (?!you\b|how\b|what\b)[\w' -]{{2,40}}?,? "
    rf"(?:but |and )?(?:not|never|hardly|none of|nobody (?:says|thinks of|knows|mentions)) "
    rf"(?:us|ours|our [\w-]+|me|mine)\b|"
    rf"(?:everyone|everybody|they|people) (?:\w+ )?(?:says?|thinks?|names?) [\w'-]+(?: [\w'-]+)?, "
    rf"{_NO_ONE} (?:says?|thinks? of|names?|mentions?) (?:us|our)\b|"
    rf"thinks? (?:of|in|about|on) [\w' -]{{2,40}}?,? (?:and |but |yet )?(?:never|not|nobody|no one) "
    rf"(?:thinks? )?"
    rf"(?:of |in |about |on )?(?:us|ours?|we)\b|"
    rf"one in (?:ten|twenty|fifty|a (?:hundred|thousand|million)|\d+) (?:[\w'-]+ )?(?:knows?|could (?:say|"
    rf"name|"
    rf"tell)|can (?:say|name|tell)|has heard|remembers?)\b|"
    rf"without (?:even )?(?:know|knowing|noticing|reali[sz]ing|suspecting) (?:that |what )?(?:it|we|our|"
    rf"us)\b|"
    rf"only (?:our|my|the|a few|a couple of|\d+) (?:[\w'-]+ ){{1,3}}?(?:has |have )?(?:ever )?(?:heard of|"
    rf"heard "
    rf"about|knows?|remembers?|recogni[sz]es?) {_US}|"
    rf"(?:never|hardly ever|rarely|seldom|don'?t|won'?t|wouldn'?t) (?:hear|mention|say|come across|think of|"
    rf"name) (?:my|our) (?:name|brand|shop|company)\b|"
    rf"(?:famous|well[- ]known|known|big|loved|a star|a household name) (?:in|across|at|over) "
    rf"[\w' ]{{2,20}}?,? "
    rf"(?:and|but|yet) (?:a |an )?(?:nobody|unknown|nothing|not|invisible|hardly|barely|complete unknown)\b|"
    rf"\b(?:least|lesser|less|little)[- ]known\b(?! (?:fact|facts|artists|bands))|"
    rf"(?:can'?t|cannot|can not|couldn'?t|unable to) tell (?:us|our \w+) (?:from|apart)\b|"
    rf"(?:our |the )?{_RIVAL} (?:is|are|gets?|has|have) (?:on everybody'?s lips|all the (?:attention|fame|"
    rf"limelight|glory)|much better known|better known|more famous|everywhere)(?: and we (?:are|'re) not)?\b|"
    rf"(?:invisible|faceless|unnoticed|no-?name|unknown quantity|complete unknowns?|total unknowns?)\b(?! "
    rf"(?:mending|braces|ink|zips?|fence|hearing))"
)
_FORGOTTEN: Final = (
    rf"{_PEOPLE}(?: [\w'-]+){{0,3}}? (?:forgot|forgotten|forgets?|lost sight of|lost track of|overlooks?|"
    rf"overlooked) (?:about |of |that )*(?:us\b|we (?:are|exist|'re)|our\b|my \w+|me\b|i exist|there(?:'s| "
    rf"is) a)|"
    r"(?:forgot|forgotten) (?:the |all |the whole )?(?:people|locals|city|town|village|area|public|neighbou?r"
    r"hood|customers|everyone|world|they) (?:have |has )?(?:us|me|that we)\b|"
    r"(?:we|i)(?:'ve| have|'re| are| were| got| seem to have| seem to)* (?:been |become |being |the |big |"
    r"great |always )*(?:forgotten|"
    r"overlooked|slipped (?:off|from|out of))(?: (?:by|since|after|about|in|of|ones)|[.,!]|$)"
)
_UNHEARD: Final = (
    rf"{_NO_ONE}(?: (?:in|from|outside|beyond|around|here|there|under|over|round|of) ?[\w'-]*(?: [\w'-]+)?|"
    rf" (?:really|ever|even|yet|still|now|also|is|are|has|have|had|seems? to|actually|quite|already|who|"
    rf"that|will|would|so far))*,? {_KNOW}{_OF_PLANS}"
    rf"(?: (?:about|of|that|here|there|to))*,? {_TOLD_US}\b|"
    rf"(?<!\w)(?:us|our [\w'-]+(?: [\w'-]+)?)(?: (?:in|at|over|from) [\w'-]+)?(?: (?:has|have|is|are|"
    rf"really|still|yet|here|there))* {_KNOW} (?:here |there |still |yet |really |almost |practically "
    rf")*{_NO_ONE}\b|"
    rf"(?:of|from|about) us (?:has|have|had)(?: in [\w'-]+)?(?: \w+){{0,2}}? {_NO_ONE}(?: (?:yet|ever|"
    rf"really))? (?:heard|hear|belongs)\b|"
    rf"(?:name|brand|logo|label)(?: (?:is|remains?|stays|says?|rings?|means?|does|do|here|there|no|not|"
    rf"still|of ours))* (?:totally |completely |utterly |largely |still |quite |almost )*(?:unknown|a "
    rf"mystery|unheard of|obscure|nothing|no bells?|anonymous)\b(?! (?:but|about))|"
    rf"(?:we|it|i|our [\w'-]+)(?: (?:are|is|'re|remain|stay|still|so|completely|totally|largely|virtually|"
    rf"pretty|much|almost))* (?:unknown|a secret|an insider tip|the (?:city|town|region)'s secret|"
    rf"a hidden gem|unheard of|obscure|no household name|not (?:well|very|widely|that|really) (?:well "
    rf")?known|little[- ]known|barely known|hardly known)\b(?! (?:to you|yet whether))"
)
_SITE: Final = rf"(?:{WEB_PLACE}|(?:online|web) (?:shop|store)|web ?shop)"
_NONE: Final = (
    r"(?:(?:almost|nearly|hardly|barely|practically|virtually|next to|close to|scarcely|as good as|pretty "
    r"much|"
    r"about|good how)(?: no\b| any\b| not any\b| zero\b)?|no|zero|few|too few|very few|so few|not (?:any|"
    r"many|"
    r"enough)|a (?:handful|trickle|couple) of|only a (?:few|handful)|maybe (?:\d{1,3}|two|three|four|five|"
    r"six|seven|eight|nine|ten|a dozen)|(?:just|only|barely|all of) (?:\d{1,3}|two|three|four|five|six|seven|"
    r"eight|nine|ten|a dozen|a handful of))"
)
_VISITORS: Final = (
    r"(?:(?:site |unique |web |online |new )?(?:visitors?|visits|traffic|clicks|hits|views|callers))"
)
_UNVISITED: Final = (
    rf"{_SITE}(?: (?!and\b|but\b|who\b|or\b)[\w'-]+){{0,3}}? (?:has|have|had|gets?|got|getting|draws?|sees?|"
    rf"attracts?|receives?|with)(?: (?:had|got|so|still|currently|really|only|just|at the moment|just now|"
    rf"pretty))* {_NONE} {_VISITORS}\b|"
    rf"{_SITE} (?:\w+ )?(?:almost|about|hardly|barely|practically|nearly)? ?(?:no|not) (?:have |has |get |"
    rf"gets "
    rf")?(?:any )?{_VISITORS}\b|"
    rf"{_NONE} {_VISITORS} (?:\w+ )?(?:on|to|at|for|in) (?:the|our|my|its) (?:\w+ )?{_SITE}|"
    rf"(?:we|i|it)(?: (?:get|have|see|got|gets|has|'ve got|'re getting|are getting))+ {_NONE} (?:traffic|"
    rf"clicks|website visitors|page ?views)\b|"
    rf"{_NO_ONE}(?: (?:ever|really|even|seems? to|is|are|has|have|yet|still|who))* (?:look(?:s|ed|ing)?|"
    rf"clicks?|"
    rf"clicked|stumbles?|browses?|visits?|visited|lands?|gets?|goes|comes|surfs?|finds? (?:its|their) way|"
    rf"strays?|reads?|ends up)(?: (?:at|on|onto|to|across|through|in|over|up|by|into))*(?: (?:the|our|my|it|"
    rf"this))*(?: [\w'-]+)? (?:{_SITE}|blog|articles?|magazine)\b|"
    rf"(?:{_SITE}|blog|articles?|magazine)\b[^.!?\n]{{0,40}}? {_NO_ONE} (?:\w+ )?(?:looks? at|visits|reads|"
    rf"opens|"
    rf"clicks|finds|read)\b|"
    rf"on (?:our|the|my) {_SITE} (?:\w+ ){{0,3}}?{_NO_ONE}\b|"
    rf"(?:our |the )?(?:{_SITE}|blog|magazine|articles?) (?:\w+ )?(?:is |are |be |gets? |will )?(?:from |by "
    rf")?"
    rf"(?:{_NO_ONE})(?: (?:visited|read|seen|clicked|looked at))\b|"
    rf"(?:blog|magazine|articles?) (?:is |are )?(?:not |hardly |barely |rarely |never )*(?:read|opened|"
    rf"visited|clicked) (?:by |per )(?:no ?body|no ?one|any ?one|person)\b|"
    rf"(?:{_SITE}|blog|collection|articles?|archive|magazine|stories)\b[^.!?\n]{{0,40}}? (?:unvisited|unread|"
    rf"unclicked|unbrowsed)\b|"
    rf"server (?:\w+ ){{0,2}}?(?:crash\w*|melt\w*|buckl\w*|collaps\w*|go(?:es)? down|groan\w*)(?: [\w'-]+)"
    rf"{{0,3}}? (?:visitors|visits|traffic|clicks)\b"
)
_UNLOADED: Final = (
    rf"\bapp\b[^!?\n]{{0,90}}? {_NO_ONE}(?:'s)? (?:\w+ ){{0,2}}?(?:gets?|has got|got|downloads?|downloaded|"
    rf"installs?|installed|"
    rf"uses?|tries|tried|has|loads?|wants)\b(?: (?:it|them|her|you|that|this|the app|our app)|[.,!]|$)|"
    rf"\b(?:app|game) (?:\w+ )?(?:is not|isn'?t|hardly|barely|never|rarely|does not|doesn'?t|is hardly|is "
    rf"barely|"
    rf"is never)(?: (?:ever|getting|being|get|gets|been|be))* (?:downloaded|installed)\b|"
    rf"\bgames?\b[^!?\n]{{0,60}}?(?:store|app store|download\w*|phones?)[^!?\n]{{0,40}}? {_NO_ONE} (?:gets?|"
    rf"downloads?|installs?|tries|plays?) (?:it|them)\b"
)
_UNPLAYED: Final = (
    rf"{MUSIC}\b[^.!?\n]{{0,40}}? {_NO_ONE} (?:\w+ )?(?:hears?|listens?|plays?|streams?|knows?|heard|"
    rf"listened)\b|"
    rf"{MUSIC} (?:\w+ )?(?:is |are |gets? |has |have )?(?:hardly|barely|almost never|never|rarely|not) "
    rf"(?:been |"
    rf"being |getting )?(?:heard|played|streamed|listened to)\b|"
    rf"{MUSIC}\b[^.!?\n]{{0,40}}? (?:unplayed|unheard|unlistened)\b|"
    rf"{MUSIC} (?:\w+ )?(?:has|have|gets?|got) {_NONE} (?:listeners?|listens|plays|streams|spins|ears)\b"
)
_UNSEEN: Final = (
    rf"{FILM}\b[^.!?\n]{{0,30}}?(?: {_NO_ONE}| (?:hardly|barely|never|almost never)) (?:\w+ )?(?:watch(?:ed|"
    rf"es)?|"
    rf"saw|seen|see|viewed|views|looked)\b"
)
_WANTED: Final = (
    r"[^.!?\n]{0,40}?(?:\bwant\b|\blike\b|\bneed\b|should be|too (?:few|little|wenig)|not enough|\bshame\b|"
    r"\ball\b|change)"
)


def _counted(thing: str, results: str) -> str:
    """Return the pattern of "our podcast has 40 listeners and we want 4,000"."""
    return (
        rf"{thing} (?:\w+ )?(?:has|have|had|got|is at|in|stands at|sits at) (?:about |around |only |maybe |"
        rf"just )?"
        rf"(?:\d[\d.,]*k?|[a-z]+ty|a (?:hundred|dozen|few|handful of)) (?:\w+ )?(?:{results})\b{_WANTED}"
    )


_ROWS: Final = tuple(
    (goal, rf"(?<![\w'-])(?:{pattern})")
    for goal, pattern in (
        (_D.CLICKS, _UNVISITED),
        (_D.APP_INSTALLS, _UNLOADED),
        (_D.STREAMS, rf"{_UNPLAYED}|{_counted(MUSIC, 'listeners|listens|plays|streams|subscribers')}"),
        (_D.VIDEO_VIEWS, rf"{_UNSEEN}|{_counted(FILM, 'views|viewers|plays')}"),
        (_D.REACH, _OVERSHADOWED),
        (_D.REACH, _FORGOTTEN),
        (_D.REACH, _UNHEARD),
    )
)
_MAY: Final = re.compile(
    r"\bno ?body|\bno[- ]one|hardly|barely|scarce|soul|\bonly\b|\bjust\b|forg[eo]t|overlook|nothing|\bfew|"
    r"not (?:many|a|one|us|our|any|enough)|\bnone\b|unknown|invisible|faceless|secret|unheard|rival|"
    r"competit|other|chain|\bbig\b|tell us|known|next to|almost|nearly|practically|virtually|\bno\b|zero|"
    r"maybe|\blisteners\b|\bviews\b|streams|\bplays\b|crash|unplayed|unlisten|never|isn'?t|rarely|seldom|"
    r"won'?t|don'?t|doesn'?t|without|one in|unread|unvisited|unclicked|(?:and|but|yet) |least|gem\b|tip\b|"
    r"obscure|lost (?:sight|track)|slipped|giant|leader|good how|about no"
)
_ELSEWHERE: Final = re.compile(
    r"\b(?:if|unless|in case|whether|whose|why|people who|those who|anyone who|last (?:year|season|time)|"
    r"years ago|as long as|ads?|not|isn'?t|aren'?t|never)\b(?:\W+[\w'-]+){0,5}\W*$"
)


@cache
def _rows() -> tuple[tuple[DeliveryGoal, re.Pattern[str]], ...]:
    """Return the goals and their patterns, compiled when a message first needs them."""
    return tuple((goal, re.compile(pattern)) for goal, pattern in _ROWS)


def unnoticed(folded: str, sentence: Span) -> Iterator[tuple[DeliveryGoal, Span]]:
    """Yield what one sentence says is not known, found, fetched or heard, each with the goal to mend it."""
    start, end = sentence[0], min(sentence[1], len(folded))
    if not _MAY.search(folded, start, end):
        return
    for goal, pattern in _rows():
        for match in pattern.finditer(folded, start, end):
            before = folded[max(start, match.start() - 70) : match.start()]
            if not _ELSEWHERE.search(before):
                yield goal, match.span()
                return

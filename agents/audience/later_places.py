"""What a later message does to a place of the brief that stands, and when it only tells of a place.

"Poland is off", "Hungary is back in" and "the Berlin team sends the files" name a place each: one takes it
away, one brings it in, and the last leaves the places as they are.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from agents.audience.place_evidence import Evidence, evidence_of
from agents.folding import FoldedText, words_of
from agents.people_words import PEOPLE
from agents.place_index import PlaceMention

_END: Final = r"\s*(?:$|[.,;:!?)\n]|\s[–-]\s)"
_TAIL: Final = (
    r"(?:\s+(?:again|now|then|please|pls|too|as well|after all|for now|for good|altogether|entirely|"
    r"completely|instead|this (?:time|year|round)|of (?:the|this) (?:plan|campaign|list|mix|picture|race|"
    r"running|brief|game|equation|scope)|the (?:list|plan|table|menu)|because|since|as|so|and|but|until|till|"
    r"there|it seems|unfortunately|sadly|sorry))*"
)
_IS: Final = (
    r"(?:'s|'re|\s+(?:is|are|was|were|has been|have been|had been|got|gets|being|stays?|"
    r"(?:must|should|can|could|may|will|would|shall|needs? to|has to|have to|ought to|(?:is |"
    r"are )?to) (?:all |"
    r"both |now )?be))"
)
_HOW: Final = (
    r"(?:\s+(?:now|just|sadly|unfortunately|already|definitely|completely|all|both|also|officially|really|"
    r"simply|probably|to be|being|then|again|actually|clearly|a|an|my|our|the client's|their|bit of a))*"
)
WHEN: Final = (
    r"\s+(?:(?:is|are|comes?|follows?|starts?) )?(?:in|from|as of|after|by|on|starting)?\s*(?:20\d\d|"
    r"next|later|"
    r"when|once|if|afterwards|(?:the )?(?:spring|summer|autumn|winter|new year|second half)|q[1-4]\b|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)"
)
"""Behind "only": when, and not where."""
_WE: Final = (
    r"(?:\s+(?:that |which )?(?:we|i|you)(?:'ll|'d|'ve)?(?:\s+(?:can|could|should|will|would|may|have to|"
    r"had to|"
    r"must|need to|decided to|want to|wanted to|might|better|rather|just|now|then|have|please|simply))*)"
)


@cache
def _gone() -> re.Pattern[str]:
    """Return what stands behind the places of a clause that takes them away."""
    state = (
        r"(?:out|off|gone|dead|cancel?led|scrapped|dropped|removed|deleted|axed|killed|ditched|struck|pulled|"
        r"skipped|shelved|parked|postponed|paused|on (?:hold|ice)|off the (?:table|list|menu|cards)|excluded|"
        r"eliminated|left out|taken (?:out|off)|cut(?: out)?|no|no[- ]go|no longer (?:\w+\s?){1,3}|history|"
        r"mistakes?|wrong|errors?|typos?|slips?(?: of the (?:pen|tongue))?|misunderstanding|unnecessary|"
        r"superfluous|redundant|"
        r"(?:done|handled|covered|served|run|managed|taken care of|looked after|taken over|bought|booked) "
        r"(?:by "
        r"(?:the |our |an? |some)?[\w-]+(?: [\w-]+)?|elsewhere|separately)|"
        r"ruled out|sold off|non-?starter|"
        r"not (?:(?:an?|our|the|really) )*(?:market|target|priority|fit)(?: for us)?|"
        r"not (?:happening|needed|necessary|ready|wanted|relevant|an option|possible|allowed|viable|for us|"
        r"worth (?:it|the (?:money|effort|trouble))|going (?:ahead|to (?:happen|work(?: out)?))|part of "
        r"(?:it|this|"
        r"the (?:plan|campaign|list))|in (?:it|there|the (?:plan|campaign|list|mix))|meant|any ?more))"
    )
    denied = (
        r"\s+(?:(?:is|are)n'?t|won'?t|will not|doesn'?t|don'?t|does not|(?:was|were|is|are|has been) "
        r"(?:never|not)|never was|(?:was|were)n'?t|do not|didn'?t|did not|shouldn'?t|"
        r"should not|never|no longer|can'?t|cannot)(?:\s+(?:really|even|be|yet|actually|going to))*\s+"
        r"(?:happen(?:ing)?|needed|necessary|ready|work(?: out)?|makes? sense|go(?:ing)? ahead|"
        r"belongs?(?: \w+){0,2}|"
        r"wanted|in (?:it|there|the (?:plan|campaign|list|mix))|part of (?:it|this|the (?:plan|campaign|"
        r"list))|"
        r"interests? us|matters?|pay(?:s|ing)?(?: off)?|there|(?:really )?worth (?:it|the \w+|our \w+|a "
        r"\w+)|apply|applies|count)"
    )
    moved = (
        r"\s+(?:(?:should|must|can|could|may|will|would|has to|have to|needs to|need to|ought to|'ll)\s+)?"
        r"(?:now\s+|just\s+|then\s+|please\s+)?(?:go(?:es|ne)?|comes? out|goes? out|drops? out|falls? "
        r"(?:out|away|through)|fell (?:through|out|away)|pulled out|backed out|bowed out|dropped out|leaves|"
        r"should have (?:gone|been (?:dropped|removed|cut|taken out|deleted))|(?:was|"
        r"were) (?:supposed |meant )?to go|"
        r"stays? (?:out|home|behind)|gets? (?:dropped|cut|removed|axed|the (?:chop|axe|boot))|can wait|waits|"
        r"bites? the dust|goes? (?:off|away)|comes? off(?: the (?:list|plan))?|no longer|no more|(?:not "
        r")?any ?more|"
        r"not (?:now|this time|any ?more|after all)|out|off)"
    )
    ours = (
        rf",?{_WE}\s+(?:drop(?:ped|ping)?|skip(?:ped)?|lose|lost|leave (?:out|off|aside|alone|it)|"
        r"left out|cut(?: out)?|scrap(?:ped)?|remove[d]?|do without|forget(?: about)?|ignore|exclude[d]?|"
        r"take out|"
        r"take off|let go(?: of)?|abandon(?:ed)?|strike|can'?t (?:do|serve|afford|ship to|deliver to)|"
        r"don'?t (?:need|"
        r"want)|won'?t (?:need|do)|no longer (?:need|want)|not do)(?:\s+(?:it|that|them|this|one|out))*"
    )
    stop = (
        rf"{_TAIL}(?:{_END}|\s+(?:because|since|as|so|and|but|then|until|till|by|for|due|"
        r"after|while|when|with|given|right|this|at|yet|from|in (?:this|the end)|on (?:our|their|my)|if)\b)"
    )
    return re.compile(
        rf"(?:{_IS}{_HOW}\s+{state}|\s*[,:?–-]\s*(?:no|nope|nah|out|not any ?more)|,?\s+drop(?:ped)?(?: it|"
        rf" that| them)?|{denied}|{moved}|{ours}|"
        rf"\s*,?\s*(?:neither|nor|not either)(?=\s*[.,;!])|"
        rf",?\s+(?:was|is|were|are)(?: \w+)? (?:a mistake|in by "
        rf"mistake|an accident)|\s+(?:slipped|sneaked|snuck|crept) in){stop}"
    )


IT: Final = (
    r"(?:it|that|that one|this one|them|those|these|both(?: of them)?|those two|these two|(?:that|this|the) "
    r"(?:market|country|city|place|region|state|one)|(?:those|these|both|the two) (?:markets|countries|"
    r"cities|"
    r"places|regions|states))"
)
_SO: Final = (
    r"(?:(?:so|then|please|pls|ok|okay|therefore|thus|hence|and|but|let'?s|we'?ll|we|i'?d|you|can|could|just|"
    r"better|actually|sorry|also|kindly|would|should|must|have to|want to|now|me|for now|for this one|"
    r"this time|"
    r"well|right)[\s,:]+)*"
)
_OTHER_FIELD: Final = re.compile(
    r"\b(?:videos?|audio|display|banners?|formats?|spots?|podcasts?|caps?|limits?|frequency|ages?|interests?|"
    r"m[ae]n|wom[ae]n|budgets?|money|lines?|dates?|weeks?|weekends?|months?|logos?|copy|slogans?|"
    r"songs?|clips?|"
    r"files?|links?|trailers?|creatives?)\b"
)
"""What "drop it" behind it is more likely about than about a place."""


@cache
def _gone_next() -> re.Pattern[str]:
    """Return "... . Leave those off": a later sentence whose object is the place that was told of."""
    return re.compile(
        rf"(?P<told>[^?\n]{{0,150}}?)(?:[.!;:,\n]|\s[–-]|\s(?=(?:so|and|hence|therefore|thus)\b))\s*{_SO}"
        rf"(?:(?:drop|remove|scrap|lose|delete|skip|ditch|exclude|cancel|kill|axe|omit|get rid of|do without|"
        rf"strike|cut|bin|nix|without|not|no longer|forget(?: about)?)\s+{IT}(?:\s+(?:out|off|away))?|"
        rf"(?:take|leave|cut|cross|strike|pull|keep|throw|rule)\s+{IT}\s+(?:out|off|away|aside)|"
        rf"(?:take|leave|cut|cross|strike|pull|keep|throw|rule)\s+(?:out|off|away|aside)\s+{IT}|"
        rf"(?P<for>(?:swap|replace|change|exchange|trade|switch|substitute)\s+{IT}(?:\s+out)?\s+(?:for|"
        rf"with|by|to|"
        rf"into)\s+(?:the\s+)?$)|"
        rf"(?P<there>(?:there(?:'s| is| will be)? )?(?:no|not any|zero) (?:ads?|campaigns?|spots?|"
        rf"advertising|"
        rf"budget|spend|money) there|nothing (?:there|in it|in there)|(?:don'?t|do not|never|"
        rf"no need to|won'?t) "
        rf"(?:advertise|run|show|spend|target|sell)(?: (?:ads|it|anything))? there|"
        rf"(?:so )?not (?:for|in|on|with) this (?:one|campaign|time|plan)|not as (?:an? )?(?:market|"
        rf"target)(?: area)?|"
        rf"not (?:an?|our|the|one of our) (?:market|target)s?(?: market)?|(?:that|it|this|which)(?:'s|"
        rf" is| was)(?: "
        rf"(?:just|only|merely|simply))? (?:not (?:an?|our|the) (?:target )?(?:market|target|country)|"
        rf"(?:just|only|merely) (?:the |our |an? )?(?:destination|goal|venue|office|workshop|address|"
        rf"supplier|"
        rf"setting|example|joke))))"
        rf"(?:[\s,]+(?:please|pls|for now|then|again|altogether|entirely|this time|too|as well|"
        rf"completely|thanks|"
        rf"for good|at all|either|from (?:it|the \w+)))*(?:{_END}|$|(?=\s+(?:and|until|till|because|as|"
        rf"since|for|but|"
        rf"put|add|take)\b))"
    )


def _goes_next(text: FoldedText, mention: PlaceMention, until: int) -> bool:
    """Whether one of the next two sentences takes away what this one tells of."""
    if not _POINTS_BACK.search(text.folded, mention.end, until):
        return False
    match = _gone_next().match(text.folded, mention.end, until)
    if match is None or match["told"].count(". ") > 1 or _OTHER_FIELD.search(match["told"]) is not None:
        return False
    return match["for"] is None or match.end() == until


_POINTS_BACK: Final = re.compile(
    r"\b(?:it|that|this|them|those|these|both|there|(?:the|that) (?:market|country|city|place|region|"
    r"state|one)|"
    r"(?:the two|which|as|not) )\b"
)


@cache
def _added_next() -> re.Pattern[str]:
    """Return "... so add that": what is done with the place that was told of."""
    return re.compile(
        rf"(?P<told>[^?\n]{{0,110}}?)(?:[.!;:,]|\s[–-])\s*{_SO}"
        rf"(?:(?:add|include|append|count|throw|slot|squeeze|put|bring|take|pop|stick|get)\s+{IT}"
        rf"(?:\s+(?:in|on|too|as well|also|back|along|aboard|to (?:it|the (?:list|plan|mix|campaign|"
        rf"others)))+)*"
        rf"|(?:with|plus|and) {IT} (?:too|as well|in it)|{IT} (?:should |can |could |must |may |"
        rf"to )?(?:also )?be "
        r"(?:added|included|put in|on the list|in)(?: too| as well)?)"
        rf"(?:[\s,]+(?:please|pls|then|again|thanks|now|too|as well))*(?:{_END}|$|\s+(?:and|because|but)\b)"
    )


def is_added_by_pronoun(text: FoldedText, mention: PlaceMention, until: int) -> bool:
    """Whether what follows adds the place: "we have a licence for Maine, so add that"."""
    if not _POINTS_BACK.search(text.folded, mention.end, until):
        return False
    match = _added_next().match(text.folded, mention.end, until)
    return match is not None and _OTHER_FIELD.search(match["told"]) is None


_KEPT_BEFORE: Final = re.compile(
    r"\b(?:keep(?:ing)?|leave|retain(?:ing)?|stay(?:ing)? (?:in|with)|continue (?:in|with)|hold on to|"
    r"save)\s+"
    r"(?:(?:the|all|of|in|both|me)\s+)*$"
)
_KEPT_AFTER: Final = re.compile(
    r"\s+(?:(?:can|may|should|must|will|shall|does|do|is to|are to|'ll)\s+)?(?:also |both |all |of course |"
    r"then |there )?(?:stays?|remains?|continues?|is (?:fine|ok|okay|kept|staying)|are (?:fine|ok|kept|"
    r"staying)|"
    r"be kept|goes? on|survives?|in full|in its entirety|unchanged|untouched|as (?:is|planned|"
    r"before))\b(?! (?:out|off|home|behind|closed|away|shut|on hold))"
)


def is_kept(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether a place is said to stay: "keep Botswana", "Brno stays"."""
    before = text.folded[max(0, mention.start - 40) : mention.start]
    kept = _KEPT_BEFORE.search(before)
    if kept is not None and _NOT_KEPT.match(text.folded, mention.end) is None:
        return not before[: kept.start()].endswith(("not ", "n't ", "only "))
    return _KEPT_AFTER.match(text.folded, mention.end) is not None


_NOT_KEPT: Final = re.compile(
    r"[^.;!?\n,]{0,30}?\b(?:out|off|aside|away|alone|for (?:later|next|now)|only|until|till|closed)\b"
)


@cache
def _gone_far() -> re.Pattern[str]:
    """Return "... so that one's off": a clause whose subject points back at the place."""
    return re.compile(
        r"[^.!?\n]{0,80}?(?:\b(?:so|and|hence|therefore|thus|then|meaning)\b|[,;–-])\s*(?:please\s+|"
        r"let'?s\s+|we\s+)?"
        r"(?:(?:do |going )?without(?: (?:it|that|them|that one))?|(?:that one|this one|that|it|they|"
        r"those|both)(?:'s|'re|\s+(?:is|are|goes|go|comes|come|must go|has to|"
        r"should|can|will)(?: be| go)?)\s+(?:now\s+|just\s+)?(?:off|out|gone|dead|dropped|cancel?led|cut|"
        r"removed|no[- ]go)|"
        r"(?:leave|keep|save|park|hold|put) (?:it|that|that one|them|those|this one) (?:out|off|aside|"
        r"back|for (?:[a-z0-9]+ ?){1,4}|on (?:hold|ice))|(?:drop|skip|remove|cut|scrap|lose|delete|"
        r"exclude|forget|leave|take|strike|ditch) (?:it|that|that one|them|"
        r"those|this one)(?: out| off| away| please)*|"
        r"(?:is|are|has|have|must|should|will|can|needs) (?:now |therefore |thus |hence |so |"
        r"then )?(?:to |also )?"
        r"(?:be )?(?:removed|dropped|deleted|left out|taken out|taken off|excluded|cut|cancel?led|"
        r"scrapped|struck|"
        r"out|off|go))"
        rf"{_TAIL}(?:{_END}|\s+(?:until|till|because|since|as|for)\b)"
    )


_SUBJECT_BEFORE: Final = re.compile(
    r"(?:^|[.;:,!?\n(–-]|\b(?:and|but|so|then|now|because|that|as|since|well|ok|okay|actually|also|only|"
    r"sorry|"
    r"unfortunately|sadly|think|guess|afraid|say|says|said|decided|hear|heard|seems|turns out|means|please|"
    r"maybe|however|or|while|btw|fyi|update|news|no|yes|yeah|hmm+|oh|ah|wait|anyway|right|correction|oops|"
    r"whoops|today|again|though|too|plan|time|bit|honest|honestly))\W*"
    r"(?:(?:the|that|whole|all|of|entire|both|just|maybe|whole of)\s+)*$"
)
"""What stands before the subject of a clause."""


@cache
def _back() -> re.Pattern[str]:
    """Return what stands behind the places that come in, or come back."""
    return re.compile(
        r"(?:\s*[,:–-]\s*(?:yes|yep|yeah|ok|okay|sure)|"
        rf"{_IS}{_HOW}\s+(?:reinstated|re-?added|restored|re-?admitted|re-?included|put back|brought back|"
        r"back(?: in| on)?|in(?: again| after all| too)?|added(?: back)?|included|"
        rf"needed (?:too|after "
        r"all|as well)|wanted (?:too|after all|as well)|welcome (?:too|back)|on (?:board|again)|part of "
        r"it (?:again|too))|"
        r"\s+(?:(?:should|must|can|could|may|will|would|has to|needs to|'ll|gets to)\s+)?(?:go(?:es)?|"
        r"comes?|joins?|"
        r"rejoins?|gets?|belongs?) (?:back(?: in(?:to it)?| on)?|in(?: again| too| as well| after all)?|"
        r"it|us|them|again|the (?:party|list|plan|mix|campaign|others?|club|gang|team|rest)|"
        r"with (?:it|them)|on the list|added|included|there too)|"
        r"\s+(?:(?:re)?joins?|back(?: in| on)?|after all|again|too|as well|also|(?:in )?on top|in addition)"
        r")(?:\s+(?:in|please|then|now|after all|too|again|as well|also|to the (?:list|mix|plan)|on the "
        r"list|yes|thanks))*"
        rf"{_END}"
    )


def is_taken_away(text: FoldedText, mention: PlaceMention, until: int) -> bool:
    """Whether a later message takes the place away by what it says behind it: "Poland is off".

    Args:
        text: The message.
        mention: The place.
        until: Where the next place begins, at the latest the end of the message.
    """
    before = text.folded[max(0, mention.start - 40) : mention.start]
    end = mention.end
    gone = _gone().match(text.folded, end) if _SUBJECT_BEFORE.search(before) is not None else None
    if gone is not None and "NO" not in text.raw[end : gone.end()]:  # "DK, NO, FI" are countries
        return True
    if _only_later().match(text.folded, end) is not None:
        return True
    far = _gone_far().match(text.folded, end)
    if far is not None and far.end() <= until and "?" not in text.folded[end : far.end() + 1]:
        return True
    return _goes_next(text, mention, until)


@cache
def _only_later() -> re.Pattern[str]:
    """Return what puts a place off: "Italy only in 2028"."""
    return re.compile(
        r"\s+(?:(?:is|are|comes?|follows?|starts?|will (?:come|follow|start|be)|joins?)\s+)?"
        rf"(?:only|not before|not until|not till|at the earliest)\b(?={WHEN})|"
        r"\s+(?:goes|moves|moved|slides?|shifts?|slips|is|gets|was|has been)(?: (?:pushed|put off|"
        r"postponed|moved|"
        rf"shifted|delayed))?(?: back)? (?:to|until|till)\b(?={WHEN})"
    )


def is_brought_in(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether a later message brings the place in by what it says behind it: "Hungary is back in"."""
    before = text.folded[max(0, mention.start - 40) : mention.start]
    return _SUBJECT_BEFORE.search(before) is not None and _back().match(text.folded, mention.end) is not None


_WISH: Final = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|goals?|objectives?|book(?:s|ed|ing)?|want\w*|need\w*|"
    r"targets?|targeting|target|reach\w*|run|runs|running|go|goes|going|try|tries|"
    r"prefer\w*|rather|instead|switch\w*|mov(?:e|es|ed|ing)|focus\w*|advertis\w+|promot\w+|sell\w*|launch\w*|"
    r"markets?|countr(?:y|ies)|places?|regions?|cit(?:y|ies)|geos?|locations?|states?|areas?|meant|mean|"
    r"should|let'?s|"
    r"please|pls|actually|sorry|wait|correction|correct|wrong|mistake|campaigns?|ads?|adverts?|audiences?|"
    r"ask\w*|"
    r"only|just|limit\w*|restrict\w*|concentrat\w+|stick\w*|chang\w+|swap\w*|replac\w+|"
    r"add(?:s|ed|ing)?|includ\w+|"
    r"drop\w*|"
    r"remov\w+|without|except|exclud\w+|also|too|plus|cover\w*|show\w*|serve|air|aired|broadcast|spend\w*|"
    r"budget|money|where|everyone|decid\w+|chose|choose|pick\w*|settle\w*|go(?:es)? for|ages?|aged|"
    r"as well|back|enough|for now|half|quarter|third|per ?cent|%|expand\w*|extend\w*|enter\w*|open\w*|"
    rf"shift\w*|keep\w*|{PEOPLE})\b|[%$€£]"
)
"""A clause with one of these may be about where the campaign runs."""
_PLAIN_WORDS: Final = words_of(
    "a an and are as at be but by can could did does for from had has have he her his i if in into is it "
    "its may me "
    "might my near of on or our out over she so some than that the their them then there these they this "
    "those to "
    "up us was we were what when which who will with would you your all any both hmm ok okay well yes "
    "yeah oh ah "
    "hi hey hello thanks thank alright right fine great good maybe perhaps here very much more most less"
)
_WHO_SAYS: Final = re.compile(
    r"\b(?:boss|client|customer|partner|wife|husband|ceo|cmo|manager|director|owner|board|chair\w*|"
    r"they|he|she|"
    r"colleague|legal|sales|team|distributor|committee|headquarters|hq|management)(?: \w+)? (?:now )?"
    r"(?:says?|said|named|names)\s+(?:it'?s\s+)?(?:the\s+)?$"
)
""" "My boss says Germany" tells where to run."""
_SPOKEN: Final = re.compile(
    r"\b(?:mention(?:s|ed|ing)?|name|names|naming|say|says|saying|spell(?:s|ing|ed)?|pronounc(?:e|es|ed|"
    r"ing)|refer(?:s|ring)? "
    r"to|talk(?:s|ed|ing)? (?:about|to)|jokes? about|call(?:s|ed)?|greet(?:s|ings)?|thank(?:s|ed)?(?: "
    r"to)?|versus|vs|compared (?:to|with)|than)\s+(?:the\s+)?$"
)
""" "The ads should never mention Norway": the name of a place, and not the place."""
_SOMEBODY_AFTER: Final = re.compile(
    r"(?:'s)?\s+(?:team|crew|branch|distributor|reseller|supplier|partners?|importer|manager|guys?|boss|"
    r"desk|unit|director|"
    r"lead|office|agency|colleagues?|embassy|government|regulator|court|bank|chapter|bureau|studio|plant|"
    r"factory|warehouse)\b"
)
""" "The Berlin team": people who work there."""
_CLAUSE: Final = re.compile(r"[.;!?\n]|\s[–-]\s")
_TOLD_WORDS: Final = 3
"""Words of its own with which a clause tells of something else than where the campaign runs."""


@cache
def _deeds() -> re.Pattern[str]:
    """Return the verbs behind a place that does something of its own: "Ghent does this every year"."""
    return re.compile(
        r"\s+(?:always |never |already |also |even |just |really |once |recently |only )?(?:"
        r"(?:does|did|do)(?! (?:too|as well|belong|fit|qualify|count|it for|need|want))|"
        r"(?:has|have|had)(?! (?:to|been (?:added|approved|cleared)|come in|joined))|"
        r"spen(?:ds?|t)|r[au]n it|tr(?:y|ies|ied)|says?|said|asks?|asked|thinks?|thought|sen(?:ds?|t)|"
        r"wr(?:ites?|ote)|"
        r"calls|called|rang|f(?:inds|ound)|b(?:uys|ought)|m(?:akes|ade)|h(?:olds|eld)|hosts?|hosted|"
        r"celebrates?|won|"
        r"wins|looks|sounds|feels|seems|wonders|likes?|liked|loves?|loved|hates?|hated|tells?|told|"
        r"knows?|knew|uses?|"
        r"used|copied|copies|cop(?:y|ied)|beats?|sold|charges?|pays?|paid|gave|gives|got (?:its|their|a|the)|"
        r"(?:was|were)(?! (?:meant|missing|forgotten|left out|what|the (?:one|idea|plan|wish)|supposed|added|"
        r"approved|always)))\b"
    )


def _has_deeds_of_its_own(text: FoldedText, mention: PlaceMention) -> bool:
    before = text.folded[max(0, mention.start - 40) : mention.start]
    return _deeds().match(text.folded, mention.end) is not None and _SUBJECT_BEFORE.search(before) is not None


_ENDS: Final = re.compile(rf"{_TAIL}{_END}")
_MUSES: Final = re.compile(
    r"\b(?:funny|funnily|interesting(?:ly)?|strange(?:ly)?|odd(?:ly)?|crazy|curious(?:ly)?|amazing|"
    r"did you know|"
    r"fun fact|remember|incidentally|by coincidence|who knew|isn'?t it|aren'?t they|don'?t they|isn'?t that|"
    r"doesn'?t it|how many|how much|how often)\b"
)
_ORDERS: Final = re.compile(
    r"\b(?:add|include|target|advertise|run|swap|switch|replace|extend|expand|instead|as well|please|"
    r"pls|only|"
    r"let'?s|want|need|should|would like)\b"
)


def _is_mused_about(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether a place stands in a clause that only wonders: "funny how many we have in Nova Scotia"."""
    if _MUSES.search(text.folded) is None:
        return False
    starts = [mark.end() for mark in _CLAUSE.finditer(text.folded, 0, mention.start)]
    end = _CLAUSE.search(text.folded, mention.end)
    clause = text.folded[starts[-1] if starts else 0 : end.start() if end else len(text.folded)]
    return _MUSES.search(clause) is not None and _ORDERS.search(clause) is None


def only_tells(text: FoldedText, mention: PlaceMention, others: Iterable[PlaceMention] = ()) -> bool:
    """Whether a later message names a new place without wanting ads there: "the Berlin team sends it"."""
    if (
        _SOMEBODY_AFTER.match(text.folded, mention.end) is not None
        or _has_deeds_of_its_own(text, mention)
        or _is_mused_about(text, mention)
    ):
        return True
    before = text.folded[max(0, mention.start - 60) : mention.start]
    if _WHO_SAYS.search(before) is not None and _ENDS.match(text.folded, mention.end) is not None:
        return False
    if _SPOKEN.search(text.folded, max(0, mention.start - 40), mention.start) is not None:
        return True
    evidence = evidence_of(text, mention)
    if evidence is Evidence.MARKET or (evidence < Evidence.PLAIN and mention.group is None):
        return evidence is not Evidence.MARKET
    return _tells_in_clause(text, mention, others)


def _tells_in_clause(text: FoldedText, mention: PlaceMention, others: Iterable[PlaceMention]) -> bool:
    """Whether the clause of a place has words of its own and none that could be about where ads run."""
    starts = [mark.end() for mark in _CLAUSE.finditer(text.folded, 0, mention.start)]
    end = _CLAUSE.search(text.folded, mention.end)
    start, stop = (starts[-1] if starts else 0), (end.start() if end else len(text.folded))
    around = text.folded[start : mention.start] + " , " + text.folded[mention.end : stop]
    for other in others:
        around = around.replace(text.folded[other.start : other.end], " ")
    if _WISH.search(around):
        return False
    own = [word for word in re.findall(r"[a-z][a-z'-]+", around) if word not in _PLAIN_WORDS]
    return len(own) >= _TOLD_WORDS


_ASKED: Final = re.compile(
    r"\b(?:cost\w*|prices?|pric(?:ed|ing|e?y)|cheap\w*|expensive|dear(?:er)?|compar\w+|how much|how many|"
    r"better|worse|"
    r"cpms?|cpcs?|rates?|(?:why|who|which|whose|when)\b|how (?:big|large|far|does|do|is|are)|difference|"
    r"more than|"
    r"less than|popular|available|sold|reachable|population|people (?:live|there))\b"
)
_REMOVES: Final = re.compile(
    r"\b(?:without|drop\w*|remov\w+|add(?:ed|ing)?|includ\w+|swap\w*|instead|only|just)\b"
)


def is_asked_about(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether a place stands in a question about prices or people: "would Austria be cheaper?"."""
    stop = _CLAUSE.search(text.folded, mention.end)
    if stop is None or stop.group() != "?":
        return False
    starts = [mark.end() for mark in _CLAUSE.finditer(text.folded, 0, mention.start)]
    clause = text.folded[starts[-1] if starts else 0 : stop.start()]
    return _ASKED.search(clause) is not None and _REMOVES.search(clause) is None

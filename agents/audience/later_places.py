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
    r"(?:must|should|can|could|may|will|would|shall|needs? to|has to|have to|ought to) (?:all |both |now "
    r")?be))"
)
_HOW: Final = (
    r"(?:\s+(?:now|just|sadly|unfortunately|already|definitely|completely|all|both|also|officially|really|"
    r"simply|probably|to be|being|then|again|actually|clearly|a|an|my|our|the client's|their|bit of a))*"
)
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
        rf"(?:{_IS}{_HOW}\s+{state}|\s*[:?–-]\s*(?:no|nope|nah|out|not any ?more)|,?\s+drop(?:ped)?(?: it|"
        rf" that| them)?|{denied}|{moved}|{ours}|"
        rf",?\s+(?:was|is|were|are)(?: \w+)? (?:a mistake|in by "
        rf"mistake|an accident)|\s+(?:slipped|sneaked|snuck|crept) in){stop}"
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
        r"those|this one)(?: out| off| away| please)*)"
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
        r"(?:"
        rf"{_IS}{_HOW}\s+(?:back(?: in| on)?|in(?: again| after all| too)?|added(?: back)?|included|"
        rf"needed (?:too|after "
        r"all|as well)|wanted (?:too|after all|as well)|welcome (?:too|back)|on (?:board|again)|part of "
        r"it (?:again|too))|"
        r"\s+(?:(?:should|must|can|could|may|will|would|has to|needs to|'ll|gets to)\s+)?(?:go(?:es)?|"
        r"comes?|joins?|"
        r"rejoins?|gets?|belongs?) (?:back(?: in(?:to it)?| on)?|in(?: again| too| as well| after all)?|"
        r"it|us|them|again|"
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
    if _SUBJECT_BEFORE.search(before) is not None and _gone().match(text.folded, end) is not None:
        return True
    far = _gone_far().match(text.folded, end)
    return far is not None and far.end() <= until and "?" not in text.folded[end : far.end() + 1]


def is_brought_in(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether a later message brings the place in by what it says behind it: "Hungary is back in"."""
    before = text.folded[max(0, mention.start - 40) : mention.start]
    return _SUBJECT_BEFORE.search(before) is not None and _back().match(text.folded, mention.end) is not None


_WISH: Final = re.compile(
    r"\b(?:want\w*|need\w*|targets?|targeting|target|reach\w*|run|runs|running|go|goes|going|try|tries|"
    r"prefer\w*|rather|instead|switch\w*|mov(?:e|es|ed|ing)|focus\w*|advertis\w+|promot\w+|sell\w*|launch\w*|"
    r"markets?|countr(?:y|ies)|places?|regions?|cit(?:y|ies)|geos?|locations?|states?|areas?|meant|mean|"
    r"should|let'?s|"
    r"please|pls|actually|sorry|wait|correction|correct|wrong|mistake|campaigns?|ads?|adverts?|audiences?|"
    r"ask\w*|"
    r"only|just|limit\w*|restrict\w*|concentrat\w+|stick\w*|chang\w+|swap\w*|replac\w+|add\w*|includ\w+|"
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


def only_tells(text: FoldedText, mention: PlaceMention, others: Iterable[PlaceMention] = ()) -> bool:
    """Whether a later message names a new place without wanting ads there: "the Berlin team sends it"."""
    if _SOMEBODY_AFTER.match(text.folded, mention.end) is not None:
        return True
    if _SPOKEN.search(text.folded, max(0, mention.start - 40), mention.start) is not None:
        return True
    if evidence_of(text, mention) is Evidence.MARKET:
        return False
    if evidence_of(text, mention) < Evidence.PLAIN and mention.group is None:
        return True
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

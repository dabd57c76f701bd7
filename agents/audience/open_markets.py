"""Messages that leave open where a campaign runs: "which countries is still being argued over"."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from agents.folding import FoldedText
from agents.place_index import PlaceMention

_ANCHORS: Final = re.compile(
    r"\b(?:markets?|countr(?:y|ies)|territor(?:y|ies)|geo\w*|locations?|places?|regions?|footprint|cities|"
    r"where|"
    r"areas?|map)\b"
)
_TOPIC: Final = (
    r"(?:(?:target |test |launch |priority |sales |final )?(?:markets?|countr(?:y|ies)|territor(?:y|ies)|"
    r"geos?|"
    r"geograph(?:y|ies)|geographic(?:al)? (?:scope|focus|area|targeting|footprint)|geo(?:-| )?targeting|"
    r"locations?|"
    r"places?|regions?|footprint|catchment|cities|target areas?|(?:target |broadcast |delivery |"
    r"distribution )?"
    r"(?:area|zone|territory)|map)|where(?: exactly| precisely| in the world| to| (?:it|this|that|they|we|"
    r"the "
    r"(?:campaign|ads?|adverts|spots|money|thing)|to|you|these|i|exactly|all this)(?: \w+){0,3}?)?)"
)
_OPEN: Final = (
    r"(?:(?:still |yet |currently |all |wide |left |kept |completely |entirely |very much )*(?:open(?! "
    r"(?:to|in|for|on|from|"
    r"until|a|our|the)\b)(?! market)|pending|tb[acd]|to be (?:decided|defined|confirmed|announced|agreed|"
    r"discussed|chosen|"
    r"determined|fixed|settled|named|set|advised|seen|picked)|undecided|undefined|undetermined|unknown|"
    r"unclear|unsettled|"
    r"unresolved|uncertain|not (?:\w+ ){0,2}?(?:decided|defined|set|settled|fixed|known|clear|chosen|"
    r"agreed|confirmed|"
    r"final|finali[sz]ed|certain|sure|selected|picked|named|there yet|signed off|approved|cast|ready)|"
    r"under (?:discussion|debate|review|negotiation|consideration)|in (?:discussion|dispute|limbo|flux|"
    r"debate)|"
    r"being (?:\w+ ){0,2}?(?:argued|discussed|debated|decided|worked out|negotiated|voted|fought|weighed|"
    r"looked at|"
    r"reviewed|thrashed out|sorted)|up in the air|up for (?:debate|discussion|grabs)|an open question|"
    r"anyone'?s guess|"
    r"a mystery|a blank|blank|empty|for another day|another (?:day|meeting|story|matter|question)|"
    r"up to you|your (?:call|choice|turn)|you (?:choose|decide|pick|tell (?:me|us)|propose)|"
    r"yours to (?:pick|choose|propose|decide)|for you to (?:propose|pick|choose|decide|suggest)|"
    r"(?:will |is to |to |'ll )?(?:follow|come)s? (?:later|soon|separately|next|on|by(?= \w)|after|once|"
    r"when|in|"
    r"with)|to follow|"
    r"(?:will|'ll|shall) be (?:\w+ )?(?:decided|set|fixed|chosen|announced|named|picked|confirmed|known|"
    r"settled|agreed|"
    r"sent|told|defined|communicated)|"
    r"(?:is|are|gets|get|will be) (?:decided|set|fixed|chosen|picked|settled|agreed|voted) (?:\w+ )?(?:by|"
    r"next|on|in|at|"
    r"after|when|once|later|tomorrow)|"
    r"(?:arguing|argued over|debating|quarrel\w*|squabbl\w*|bicker\w*|fighting (?:over|about)|disagree\w*|"
    r"at odds|voting|undecided)\b|"
    r"(?:haven'?t|have not|hasn'?t|has not|had not|hadn'?t|didn'?t|did not|don'?t|do not|doesn'?t|does not|"
    r"cannot|"
    r"can'?t|couldn'?t|won'?t|will not|never|(?:nobody|no one)(?: has| can| here| at \w+)*|yet to|"
    r"no idea|not|isn'?t|aren'?t|is not|are not)\s+"
    r"(?:(?:yet|really|even|been|quite|fully|all|been able to|dare|made|got|us|me|you|want to|have|be|"
    r"is)\s+)*"
    r"(?:decid\w+|chos\w+|choose|pick\w*|settled?|agreed?|agree|say|defined?|fixed|know|knows|known|"
    r"selected|said|say|saying|told|"
    r"tell|up (?:our|my|their) minds?|finali[sz]ed|confirmed|assum\w+|guess\w*|presum\w+|invent\w*|sure|"
    r"clear|cleared|"
    r"signed off|final|set|any|one|an answer|there yet)|"
    r"(?:come|get) back to (?:you|me|us)|(?:tell|let|inform|write|send|give|e-?mail|ring|call) (?:you|me|us) "
    r"(?:\w+ ){0,3}?(?:later|know|soon|when|once|after|next|tomorrow|as soon|in (?:a|the|two|few|some))|"
    r"no (?:idea|clue|decision|answer|agreement|consensus|verdict)|surprise (?:me|us)|"
    r"(?:still |yet )?(?:deciding|discussing|considering|thinking|weighing|working (?:on|out)|negotiating|"
    r"figuring out|"
    r"missing|lacking|waiting|awaited|outstanding)|(?:leave|keep|left) (?:it|that|them|this|those|these)? "
    r"?(?:blank|open|out|empty|"
    r"aside)|(?:ask|check with|wait for|depends on|hangs on|waits for) (?:\w+ ){0,3}?(?:boss|board|client|"
    r"management|"
    r"director|partner|partners|head office|hq|council|committee|owner|owners|sales|legal|team|investor|"
    r"investors|ceo|"
    r"founder|colleagues?)))"
)
_OTHER: Final = (
    r"dates?|timing|start(?:s|ing)?|money|ages?|period|goals?|objectives?|budgets?|creatives?|duration|"
    r"formats?|end|"
    r"spend|figures?|amount|time|when|flight|schedule|sums?|price|name|audiences?|genders?|how (?:much|"
    r"long|many)|"
    r"(?:except|without|only|but not|excluding)"
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    gap = rf"(?:(?!\b(?:{_OTHER})\b)[^.;!?\n])"
    return (
        # such as "which markets is still being argued over", "where to run: to be decided"
        re.compile(
            rf"\b(?:(?:which|what|the|our|in which|as (?:for|to)|on|about|target|of|any|all|these|those|"
            rf"who knows) )?"
            rf"(?P<topic>{_TOPIC})(?!\s+of (?:residence|origin|birth))\b"
            rf"(?:(?!\b(?:{_OTHER}|who|that|whose|people)\b)[^.;!?\n]){{0,44}}?\b{_OPEN}(?:\b|$)"
            r"(?! (?:us|our|me|them|of|about (?:us|our)|how|on (?:an?|their)|to (?:young|many|most|people)|"
            r"enough))"
        ),
        # such as "we have not decided on the countries", "no market has been chosen yet"
        re.compile(
            rf"(?<!they )(?<!people )(?<!who )(?<!users )(?<!that "
            rf")\b{_OPEN}{gap}{{0,30}}?\s(?P<topic>(?:which|what|where|in which|on (?:the|our|a|any)|about "
            rf"(?:the|our|where|which)|the|our|"
            rf"any|a|for which|over (?:the|where|which)|of|whether|between|"
            rf"on)\b{gap}{{0,24}}?\b(?:{_TOPIC}|where)\b)"
        ),
        re.compile(
            r"\bno (?:specific |particular |single |target |firm |final )*(?P<topic>markets?|countr(?:y|"
            r"ies)|territor(?:y|ies)|geo\w*|"
            r"locations?|places?|regions?)"
            r"(?: (?:has|have|is|are|was|were)(?: been)?)?(?: yet)? ?(?:(?:yet|so far|chosen|decided|set|"
            r"defined|named|fixed|picked|"
            r"selected|agreed|in mind|at this (?:stage|point)|for now|for the moment|as yet|confirmed|"
            r"settled|given|on the table)\b|"
            r"(?=\s*(?:[.;!?\n]|$)))"
        ),
        # such as "propose markets", "which countries would you suggest?"
        re.compile(
            r"\b(?:propose|suggest|recommend|pick|choose|advise|tell (?:us|me)|think up|come up with|"
            r"advice on|ideas? (?:on|for|about)|"
            r"proposals? (?:of|for|on)|suggestions? (?:of|for|on|about)|help (?:us|me) (?:to )?(?:pick|"
            r"choose|decide(?: on)?|find))\s+"
            r"(?:(?:us|me|to us|some|the|any|a few|two or three|suitable|best|good|right|a|one|what|which|"
            r"on|of|about|in which|"
            r"your|promising|possible)\s+)*(?P<topic>(?:markets?|countr(?:y|ies)|territor(?:y|ies)|geos?|"
            r"locations?|places|regions?)|"
            r"where (?:to|we|it|this|i|the (?:ads|campaign)))\b|"
            r"\b(?P<topic2>(?:which|what) (?:markets?|countr(?:y|ies)|territor(?:y|ies)|geos?|regions?|"
            r"places)|where) (?:would|do|should|could|can) "
            r"(?:you|we|i|it|this) (?:suggest|recommend|pick|choose|advise|propose|start|go|run|advertise|"
            r"try|even)\b[^.!\n]{0,60}\?"
        ),
        # such as "Countries: pending"
        re.compile(
            rf"(?:^|[\n.;,|•*(/–—-])\s*(?:\*|_)*(?:target |test |launch )?(?P<topic>{_TOPIC})(?:\*|"
            rf"_)*\s*(?:[:=]|\s[–—-])\s*(?:\*|_)*"
            rf"(?:still |not yet |yet )?(?:[-–—?_.…x/]+|n/?a\b|none\b|nothing\b|later\b|{_OPEN}|open\b|"
            rf"blank\b|nil\b|not\b(?! (?:in|the)\b))"
        ),
        re.compile(
            rf"(?:^|[.;!?\n])\s*(?P<topic>{_TOPIC})\?\s+(?:{gap}{{0,30}}?\b{_OPEN}|(?:(?:no|not|don'?t|"
            rf"dunno|good|hmm+)\b))"
        ),
        re.compile(
            r"\b(?:don'?t|do not|doesn'?t|didn'?t|cannot|can'?t|couldn'?t|nobody|no one|not sure|unsure|no "
            r"idea|dunno|wonder\w*|ask me)"
            r"(?: (?:know|say|tell|decide|agree|sure|knows|really|yet|even|you|us|on|quite))*\s+where\s+"
            r"(?:(?:we|i|it|this|the (?:ads?|campaign|spots|money)|they|to)\s+)+(?:should |ought to |will |"
            r"would |could |must |can |shall |to |"
            r"want to )?(?:be |go |even )?(?:advertis|run|show|air|start|target|launch|play|spend|be seen|"
            r"go\b)"
        ),
        # such as "You will want to know where. We are still arguing, leave it blank"
        re.compile(
            rf"\b(?:know|ask|asking|wonder|about|regarding|as for|as to|"
            rf"question)\b[^.;!?\n]{{0,30}}?\b(?P<topic>{_TOPIC})\b"
            rf"[^.;!?\n]{{0,30}}[.;!?:]\s+{gap}{{0,60}}?\b{_OPEN}\b"
        ),
    )


_NEAR: Final = 12
"""Characters behind such words in which a place makes them something else: "torn between Leeds and York"."""
_WANTED: Final = re.compile(
    r"\b(?:want\w*|reach\w*|target(?:ing|s)?|advertis\w+|campaigns?|ads?|adverts?|run|runs|running|"
    r"promot\w+|focus\w*|aim\w*|"
    r"need\w*|start(?:ing)? with|definitely|certainly|sure|at least|for now)\b"
)
_SENTENCE: Final = re.compile(r"[.;!?](?=\s|$)|\n")


def open_topic(text: FoldedText, mentions: Sequence[PlaceMention]) -> tuple[int, int] | None:
    """Return where a message says that it is not decided where a campaign runs, None when it does not."""
    if _ANCHORS.search(text.folded) is None:
        return None
    for pattern in _patterns():
        for found in pattern.finditer(text.folded):
            if not any(found.start() <= mention.start < found.end() + _NEAR for mention in mentions):
                return found.span()
    return None


def without_undecided(
    text: FoldedText, mentions: Sequence[PlaceMention], wanted: Sequence[PlaceMention]
) -> list[PlaceMention]:
    """Return the mentions that count where a message leaves open where a campaign runs.

    Args:
        text: The message.
        mentions: Its places.
        wanted: Those of them that are plainly markets: they stand when another sentence asks for ads there.
    """
    said = open_topic(text, mentions)
    if said is None:
        return list(mentions)
    kept: list[PlaceMention] = []
    for mention in wanted:
        ends = [end.end() for end in _SENTENCE.finditer(text.folded, 0, mention.start)]
        start = ends[-1] if ends else 0
        stop = _SENTENCE.search(text.folded, mention.end)
        end = stop.start() if stop else len(text.folded)
        if (said[0] >= end or said[1] <= start) and _WANTED.search(text.folded, start, end):
            kept.append(mention)
    return kept

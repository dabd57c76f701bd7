"""How people hand a choice over, say that they do not know, or that something is not settled yet.

All patterns are over folded text: English, lower case, without accents.
"""

import re
from typing import Final


def _any_of(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})")


_FIELD = r"(?:budget|spend|amount|dates?|flight|length|markets?|countries|places|goals?|formats?)"
_USUAL = r"(?:default|standard|usual|normal|typical|average|median|regular)"
_FINE = r"(?:fine|ok(?:ay)?|good|great)"
_SETTLED = (
    r"(?:decided|thought|settled|fixed|set|agreed|confirmed|got|approved|signed off|finali[sz]ed|final|"
    r"made up|worked out|determined|defined|received|heard|known|clear|available|allocated|released|certain|"
    r"there|in)"
)
_NUMBER_OR_DATE = r"(?:figure|number|amount|budget|dates?|deadline|idea|preference)"

HANDED_OVER: Final = _any_of(
    r"(?:you|u) (?:can |may |should |could |to |just |please ){0,3}(?:decide|choose|pick|tell me|say|suggest|"
    r"recommend|propose|advise|set|fill|know best|do it|guess|work it out|figure it out|make the call)\b",
    r"(?:please |can you |could you |would you |just ){1,3}"
    r"(?:suggest|recommend|propose|advise|decide|choose|pick)\b",
    r"your (?:call|choice|pick|guess|decision|suggestion|recommendation|best guess)\b",
    r"(?:it'?s |that'?s |is |are |leave it )?(?:all |entirely |totally |completely )?up to you\b",
    r"(?:whatever|whenever|wherever|whichever|however much)\b(?! it takes)",
    r"surprise me\b",
    r"(?:use|take|go with|stick (?:to|with)|do|apply|assume|pick|choose) "
    r"(?:the |your |a |an |our |some |any |my )?"
    rf"(?:{_USUAL}|recommend\w+|suggest\w+|best|something|sensible|reasonable)\b",
    rf"(?:the|our|my) {_USUAL}(?: one)?(?=\W*$| {_FIELD}\b)",
    r"(?:just |the same |same )?as (?:usual|always|ever)\b",
    r"as you (?:like|wish|want|please|prefer|see fit|think)\b",
    rf"any(?:thing)?(?: is|'?s)? (?:{_FINE}|goes|works)\b",
    r"anything(?=\W*$)",
    rf"(?:either|all|both) (?:is|are|works?) {_FINE}\b",
    r"what(?:ever)? (?:do |would |should )?(?:you|we) (?:recommend|suggest|advise|propose|think|usually)\b",
    r"you'?re the (?:expert|planner|pro|specialist)\b",
    r"leave (?:it|that|this) (?:open|to you|with you|blank)\b",
    r"skip (?:it|that|this|the question)\b",
    r"(?:next question|pass)(?=\W*$)",
    r"(?:pick|choose|guess|decide|assume|make up) (?:something|one|any|anything)\b",
    r"make (?:an|your own|a sensible|a reasonable) assumption\b",
    r"(?:take|have) a (?:guess|stab)\b",
    r"best guess\b",
    r"i(?:'ll| will)? trust you\b",
    r"(?:don'?t|do not) (?:mind|care)\b",
    r"no (?:strong )?preferences?\b",
    r"(?:doesn'?t|does not|don'?t) (?:really )?matter\b",
    r"(?:i'?m|we'?re|i am|we are) (?:easy|flexible|open)\b",
)
"""The choice is ours."""

UNSURE: Final = _any_of(
    r"(?:don'?t|do not|doesn'?t|does not|didn'?t) (?:really |yet |actually |even ){0,3}know\b",
    r"(?:don'?t|do not) (?:really |yet |actually ){0,3}have (?:one|it|any|that|this)\b",
    r"(?:don'?t|do not) (?:really |yet |actually ){0,3}have "
    rf"(?:a |an |any |the |our )?(?:\w+ )?{_NUMBER_OR_DATE}\b",
    r"dunno\b|idk\b|no (?:idea|clue)\b|not a clue\b",
    r"not (?:entirely |quite |really |yet |100 ?% |so ){0,3}(?:sure|certain)\b|unsure\b|uncertain\b",
    r"(?:can'?t|cannot|can not|couldn'?t) (?:really )?(?:say|tell|know)\b",
    r"(?:hard|difficult|tricky|too early|too soon) to (?:say|tell|know)\b",
    r"ask me (?:again )?later\b|decide later\b|come back to (?:it|that|this) later\b",
    r"(?:i'?ll|we'?ll|will|let me|have to|need to) (?:let you know|get back|come back|tell you|confirm|check|"
    r"find out|follow up|ask)\b",
    r"(?:we'?ll|let'?s|i'?ll) (?:see|decide)\b",
    r"who knows\b|beats me\b|good question\b|n/?a(?=\W*$)",
)
"""The user does not know."""

UNSETTLED: Final = _any_of(
    rf"(?:haven'?t|hasn'?t|have not|has not) (?:\w+ ){{0,2}}?(?:been )?(?:\w+ )?{_SETTLED}\b",
    rf"(?:is|are|was|were)n'?t (?:yet )?(?:\w+ly )?{_SETTLED}\b",
    rf"not (?:yet )?(?:been )?(?:\w+ly )?{_SETTLED}\b",
    r"undecided\b|undefined\b|undetermined\b|unknown\b|unclear\b|unconfirmed\b|unsettled\b",
    r"t\.?b\.?[cdna]\b\.?",
    r"(?:to|must|has to|have to|needs? to|should) (?:still )?be "
    rf"(?:{_SETTLED}|announced|discussed|advised|clarified)\b",
    r"pending\b|outstanding\b|up in the air\b|in flux\b|under (?:discussion|review)\b",
    rf"(?:none|nothing(?: {_SETTLED})?|no (?:\w+ )?{_NUMBER_OR_DATE}) (?:yet|so far|as yet|for now|in mind|"
    r"at (?:this|the) (?:point|stage|moment))\b",
    r"nothing (?:fixed|decided|set|final)\b",
    r"(?:is|are|stays?|remains?|still|currently|left|yet|keep (?:it|them|that|this))\s+"
    r"(?:still |currently |completely |rather |quite |a bit |wide ){0,3}"
    r"(?:open|flexible|fluid|tentative|provisional|blank|missing|vague)\b",
)
"""It is not settled yet."""

BLANK: Final = re.compile(r"\w\s*[:=]\s*(?:\?|open\b|blank\b|n/?a\b|none\b|-+(?=\W*$))|\w\s*\?{2,}")
"""A form's field without an answer: "Budget: ?"."""

DEPENDS: Final = _any_of(
    r"depend(?:s|ing|ent)?\b",
    r"(?:subject|contingent|conditional) (?:to|on|upon)\b",
    r"waiting (?:for|on)\b|awaiting\b|hinges? on\b|driven by\b|linked to\b|tied to\b",
    r"once (?:we|i|they) (?:know|have|hear|get)\b",
    r"(?:after|until|when) (?:we|they) (?:sign|approve|confirm|decide)\b",
)
"""Something else decides it; said of a field, that keeps it open."""

EVERYTHING: Final = _any_of(
    r"everything(?: else)?\b|the rest\b|all (?:of (?:it|that|this)|the rest|the details|else)\b",
    r"the details\b|anything else\b|the whole (?:thing|plan|campaign|brief)\b",
)
"""Not one field but all of them."""

DECLINED: Final = re.compile(
    r"\W*(?:no,? )?(?:none|neither|not any|nothing)"
    r"(?: (?:one|of (?:these|them|those|the (?:two|three|above|options))))?"
    r"(?:,? (?:please|thanks|thank you|really|actually|of them)){0,3}\W*|"
    r"\W*(?:no|nope|something else|another one|other ones)\W*"
)
"""The ready answers are turned down."""

FIELD_WORDS: Final[tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]] = (
    (
        ("budget",),
        _any_of(
            r"budgets?\b|spend(?:ing)?\b|money\b|funds?\b|funding\b|investment\b|how(?:ever)? much\b",
            r"media cost\b|amount\b|figure\b",
        ),
    ),
    (
        ("schedule",),
        _any_of(
            r"(?:(?:start|end|launch|live|exact|go-?live|final|flight|campaign) )?dates?\b|timings?\b",
            r"time ?(?:line|frame|scale|table)s?\b|schedule\b|flight(?:s|ing)?\b|when(?:ever)?\b",
            r"start(?: day)?\b|launch\b|go-?live\b|duration\b|how long\b|period\b|calendar\b",
            r"which (?:weeks?|months?|days?)\b",
        ),
    ),
    (
        ("places",),
        _any_of(
            r"markets?\b|countr(?:y|ies)\b|where(?:ver)?\b|regions?\b|locations?\b|geo(?:s|graph\w+)?\b|"
            r"places?\b",
            r"territor(?:y|ies)\b|cit(?:y|ies)\b|which (?:states?|towns?)\b",
        ),
    ),
    (("goal",), _any_of(r"goals?\b|objectives?\b|kpis?\b|aims?\b|what (?:it|the campaign) is for\b")),
    (
        ("formats",),
        _any_of(r"(?:ad |creative )?formats?\b|creatives?\b|media types?\b|placements?\b|channels?\b"),
    ),
    (("ages",), _any_of(r"ages?\b|age (?:range|group|bracket)s?\b|how old\b")),
    (("genders",), _any_of(r"genders?\b|sex(?:es)?\b|men or women\b")),
    (
        ("ages", "genders", "interests"),
        _any_of(r"audiences?\b|targets?\b|targeting\b|who (?:to|we) \w+|demographics?\b"),
    ),
)
"""What each field is called when it is left open."""

SMALL_WORDS: Final = re.compile(
    r"\W+|\b(?:i|we|it|that|this|is|are|am|be|the|a|an|to|me|us|my|our|of|for|on|at|in|about|yet|now|"
    r"right|please|"
    r"just|really|honestly|so|well|hm+|oh|ok|okay|sorry|still|best|think|like|want|do|will|would|can|"
    r"could|should|"
    r"moment|then|actually|maybe|you|your|here|one|what|which|good|fine|there|sure|afraid|tbh|thanks|"
    r"thank|have|has|"
    r"as|if|with|sounds?|makes?|sense|works?|feel|know|see|fit|not|no|don|t|s|m|re|ll|d|ve|say|pick|stage|"
    r"point)\b"
)
"""Words that carry nothing beside such a phrase."""

CLAUSE: Final = re.compile(
    r"[;!\n]|\.(?!\w)|,\s|\?\s|(?<!anything)\sbut\s|\s(?:and|while|whereas|though|although|so|because)\s|"
    r"\s[-–—]\s"
)
"""What divides a message into parts of which each is about one thing."""

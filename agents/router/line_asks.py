"""What can be asked about a line item, by the words before and behind it. Over folded English text."""

import re
from enum import Enum
from typing import Final


class Ask(Enum):
    """What is asked about line items."""

    DROP = "drop"
    KEEP = "keep"
    MORE = "more"
    LESS = "less"
    REPLACE = "replace"


_MONEY: Final = (
    r"(?:\s+(?:of )?(?:the |our |its )?(?:money|budget|spend|funds|finance|weight|focus|emphasis|share))?"
)
_SOME: Final = r"(?:some\s+|a (?:bit|little|lot)\s+|much\s+|even\s+|slightly\s+)?"
_PUT: Final = r"(?:put|move|shift|spend|allocate|invest|add|pour|send|direct|steer|push|give)(?:ting|ing)?"
_INTO: Final = r"(?:in|into|on|onto|to|behind|towards?|for)"
_BUDGET_OF: Final = r"(?:\s+(?:the\s+)?(?:budget|money|spend|share)\s+(?:of|for|on|in))?"
_OTHERS: Final = (
    r"(?:everything|anything|nothing|all(?: lines| the (?:others|other lines|rest))?|the (?:others|rest))"
)
_INFLECTED: Final = r"(?:e|s|es|ed|d|ing|ping|ped|ting)?"

BEFORE: Final[tuple[tuple[Ask, re.Pattern[str]], ...]] = tuple(
    (ask, re.compile(rf"(?<!\w)(?:{words})\s+(?:the\s+)?$"))
    for ask, words in (
        (
            Ask.KEEP,
            rf"(?:(?:drop|remove|delete|cut|scrap|lose|exclude|cancel)\s+)?{_OTHERS}\s+(?:else\s+)?"
            r"(?:but|except(?: for)?|other than|apart from|besides)",
        ),
        (Ask.MORE, rf"(?:{_PUT}\s+)?{_SOME}more{_MONEY}(?:\s+{_INTO})?"),
        (Ask.MORE, rf"{_PUT}\s+(?:the\s+)?(?:money|budget)\s+{_INTO}"),
        (
            Ask.MORE,
            r"(?:increas|rais|boost|grow|scal|strengthen|beef|bump|upweight|favou?r|prioriti[sz])"
            rf"(?:e|es|ing|ed)?(?:\s+up)?{_BUDGET_OF}",
        ),
        (Ask.MORE, r"(?:focus|concentrate|double down|lean)(?: more)? (?:on|into)"),
        (Ask.LESS, rf"(?:{_PUT}\s+)?{_SOME}less{_MONEY}(?:\s+{_INTO})?"),
        (
            Ask.LESS,
            rf"(?:take|move|shift|pull)(?:\s+(?:some|more|a bit of))*{_MONEY}"
            r"\s+(?:out of|from|off|away from)",
        ),
        (
            Ask.LESS,
            r"(?:reduc|lower|decreas|shrink|trim|cut back|cut down|scale (?:back|down)|slim|downweight)"
            rf"(?:e|es|ing|ed)?(?:\s+(?:on|down))?{_BUDGET_OF}",
        ),
        (
            Ask.KEEP,
            r"(?:let'?s\s+)?(?:go|stick|stay|continue|proceed)(?:ing)?\s+(?:only\s+|just\s+)?(?:with|for|to)|"
            r"(?:keep|use|run|book|take|choose|pick|want|have)(?:ing)?\s+(?:only|just)|"
            r"(?:only|just)(?:\s+(?:keep|use|run|book|take|want|with))?|(?:take|choose|pick|keep)|"
            r"limit (?:it|this|everything) to|nothing but",
        ),
        (
            Ask.DROP,
            r"(?:drop|remov|delet|cut|scrapp?|kill|ditch|los|exclud|strik|cancel|skipp?|leav|pull|stopp?|"
            r"paus|"
            r"axe|turn off|switch off|take out|get rid of|leave out|throw out|cut out|without|do without|"
            rf"forget|no|not|take|throw){_INFLECTED}(?:\s+(?:also|just|only|out|please|both|all|of))*",
        ),
        (Ask.REPLACE, r"(?:replac|swap|exchang|substitut)\w*(?:\s+out)?"),
    )
)
"""What the words that end before a line item ask for it; the first that fits counts."""

_GETS: Final = r"(?:(?:should|could|needs? to|must|deserves? to) (?:get|have|be) |needs? |deserves? |gets? )?"

BEHIND: Final[tuple[tuple[Ask, re.Pattern[str]], ...]] = tuple(
    (ask, re.compile(rf"\s+(?:{words})"))
    for ask, words in (
        (Ask.KEEP, r"(?:only|alone|exclusively)(?=\W*$|\s*[,.;]|\s+(?:please|then|from now|and|thanks))"),
        (
            Ask.DROP,
            r"(?:(?:can|must|should|has to|have to|could|needs? to) (?:go|come out|be (?:dropped|cut|removed|"
            r"deleted))|(?:is|are) (?:out|unnecessary|not (?:needed|wanted))|"
            r"(?:isn'?t|aren'?t) (?:needed|wanted)|goes|out|off|away)\b(?! of)",
        ),
        (Ask.MORE, rf"{_GETS}{_SOME}(?:more|bigger|larger|higher|up)\b(?:\s+(?:money|budget|spend|share))?"),
        (Ask.LESS, rf"{_GETS}{_SOME}(?:less|smaller|lower|down)\b(?:\s+(?:money|budget|spend|share))?"),
    )
)
"""What the words behind a line item ask for it."""

TAKE: Final = re.compile(r"(?<!\w)(?:take|taking|throw|leave|leaving)\s+$")
""" "take ... out"; without the "out" it keeps."""
GIVE: Final = re.compile(r"(?<!\w)(?:give|giving|let|make|put|set|push|turn)\s+$")
""" "give ... more"."""
POLITE: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|okay)\W+)*(?:what if|suppose|how about|what about|can you|could you|would you|"
    r"can we|could we|should we|shall we|please|let'?s|if)\b|.*\bif (?:we|i|you|it)\b"
)
"""A change, though it has the shape of a question."""
QUESTION: Final = re.compile(
    r"\W*(?:(?:and|but|so|ok|okay|hm+)\W+)*(?:(?:why|how|what|which|who|when|where|explain|tell|show|"
    r"describe)\b|"
    r"(?:is|are|does|do|did|has|have|was|were|will|would)\b.*\?\W*$)"
)
"""A question about the plan."""
FACTOR: Final = re.compile(
    r"(?<!\w)(?:(?P<double>doubl(?:e|ing)|twice (?:as much|the money) (?:in|into|on|for))|"
    r"(?P<triple>tripl(?:e|ing))|(?P<halve>halv(?:e|ing)|half (?:as much|the money) (?:in|into|on|for)))"
    r"(?:\s+(?:the\s+)?(?:budget|money|spend|share)\s+(?:of|for|on|in))?\s+$"
)
"""Money multiplied, before a line item."""
PERCENT: Final = re.compile(
    r"(?P<by>\bby\s+(?:about\s+)?)?(?:(?P<number>\d{1,3}(?:\.\d)?)\s*(?:%|percent|per cent|pct)|"
    r"\b(?:an?\s+|one\s+)?(?P<half>half)\b|\b(?:an?|one)[\s-](?P<third>third)\b|"
    r"\b(?:an?|one)[\s-](?P<quarter>quarter)\b)(?P<more>\s+(?:more|extra|less))?(?:\s+of\s+(?:the|it)\s*\w*)?"
)
"""A share of the money."""
EXTRA: Final = re.compile(r"\b(?:more|another|extra|additional|on top)\b")
CHANGES: Final = re.compile(
    r"(?<!\w)(?:run|start|stop|move|shift|extend|shorten|make|set|change|target|limit|cap|schedul|push|"
    r"delay|begin|end|"
    r"aim|let|launch|optimi[sz]|restrict|adjust|edit|updat|rais|lower)(?:e|ing|ning|ping)?\s+$"
)
"""Something else is to be changed about a line item."""
INDEFINITE: Final = re.compile(
    r"(?<!\w)(?:an?|another|new|one|any|some|every|each|punch|head|dead|tag|product)\s+$"
)
"""What stands before a line that is none of a plan."""
BOUND: Final = re.compile(
    r"\W*$|\s*[,.;:!?]\s|\s+(?:and|but|then|please|instead|for now|now|from|with|by|for|out|off|away|only|"
    r"alone|can|could|should|must|needs?|has|is|are|more|less|get|gets|a bit|\d)"
)
"""What may stand behind a line item that does not say that it is one."""
OF_SOMETHING: Final = re.compile(r"\s+of\s+(?!the plan|this plan|that plan|it\b|them\b|these\b|those\b)")
"""What stands behind a line that is none of a plan."""

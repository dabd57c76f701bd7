"""The words that change a budget: scale it, raise or lower it, set it anew, or take it back."""

import re
from decimal import Decimal
from typing import Final


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_MONEY: Final = r"(?:budgets?|spend|spending|money|investment|amount|funds|total)"
_OBJECT: Final = (
    r"(?:it|that|this|everything|things|(?:the|our|my|your|total|overall|whole|daily|weekly|monthly|"
    r"client['’]s)?\s*"
    rf"(?:\w+\s+)?{_MONEY}|the\s+(?:daily|weekly|monthly)(?=\s+(?:to|by|up|down)\b))"
)
FORGET: Final = _rule(
    r"\b(?:forget|drop|remove|clear|delete|scrap|ignore|lift|undo|take\s+(?:away|out))\s+(?:about\s+)?"
    r"(?:the|my|our|any|that)?\s*(?:\w+\s+)?(?:budget|spending)(?:\s+(?:limit|cap|constraint))?\b"
    r"(?!\s+(?:to|by|from|down))"
    r"|\b(?:no|without(?:\s+an?)?)\s+(?:fixed\s+|set\s+|particular\s+|specific\s+)?(?:budget|"
    r"spending)\s*(?:limit|cap|ceiling|constraints?)\b"
    r"|\b(?:unlimited|open[\s-]ended|unrestricted)\s+budget\b|\bbudget\s+(?:is|['’]s)\s+(?:unlimited|"
    r"no\s+(?:issue|object|problem)|open)\b"
    r"|\bmoney\s+is\s+no\s+(?:issue|object)\b"
)
_HAS_BEEN: Final = r"(?:is|was|got|gets|has|has\s+been|have|['’]s|will\s+be|just)?\s*"
FACTORS: Final[tuple[tuple[re.Pattern[str], Decimal], ...]] = tuple(
    (_rule(pattern), Decimal(factor))
    for pattern, factor in (
        (
            rf"\bdoubl(?:e|ed|ing)\s+(?:up\s+)?{_OBJECT}\b|^\W*(?:the\s+)?double(?:\s+please)?\W*$|"
            rf"\b(?:twice|2x|"
            rf"two\s+times)\s+(?:as\s+much|the\s+amount|the\s+sum|what\s+it\s+(?:is|was)"
            rf"(?:\s+money)?|that|it|the\s+{_MONEY})\b|\b{_MONEY}\s+{_HAS_BEEN}doubled\b|"
            rf"\b{_MONEY}\s+(?:simply\s+|then\s+|also\s+|therefore\s+|just\s+)?doubles\b|"
            rf"\bmatch(?:e[ds]|ing)?\s+(?:it|that|this|us|ours?|the\s+{_MONEY})\s*,?\s+(?:\w+\s+for\s+\w+|"
            rf"in\s+full|fully|one\s+to\s+one|"
            rf"1\s?:\s?1|so)|\b(?:the\s+)?same\s+(?:{_MONEY}\s+)?again(?:\s+on\s+top)?\b|"
            rf"\b(?:the\s+)?same\s+(?:{_MONEY}|sum)\s+on\s+top\b|"
            rf"\b(?:as\s+much|that\s+much|that|it)\s+again\s+on\s+top\b|\bas\s+much\s+again\b",
            "2",
        ),
        (
            rf"\btripl(?:e|ed|ing)\s+{_OBJECT}\b|^\W*triple\W*$|\b(?:3x|three\s+times)\s+(?:as\s+much|that|"
            rf"the\s+{_MONEY})\b|\b{_MONEY}\s+{_HAS_BEEN}tripled\b|"
            rf"\b{_MONEY}\s+(?:simply\s+|then\s+|also\s+|therefore\s+|just\s+)?triples\b",
            "3",
        ),
        (rf"\bquadruple\s+{_OBJECT}\b|\b(?:4x|four\s+times)\s+(?:as\s+much|that|the\s+{_MONEY})\b", "4"),
        (
            rf"\b(?:halv(?:e|ed|ing)|half)\s+{_OBJECT}\b(?!\s+(?:on|for|in|to|goes|should|into)\b)|"
            rf"^\W*halve\W*$|"
            rf"^\W*(?:only\s+|just\s+)?half\W*$|"
            rf"\b(?:cut(?:ting)?|slash(?:ing|ed)?|reduc(?:e|ing|ed)|split(?:ting)?|chop(?:ping|ped)?|"
            rf"bring(?:ing)?|"
            rf"tak(?:e|ing)|scal(?:e|ing)|trim(?:ming)?|lower(?:ing)?|drop(?:ping)?|divid(?:e|"
            rf"ing))\s+{_OBJECT}\s+"
            rf"(?:(?:down|back)\s+)?(?:in|by|into|to)\s+(?:(?:the|a|one)\s+)?(?:half|two)\b|"
            rf"\bhalf\s+(?:as\s+much(?:\s+money)?|of\s+(?:it|that|the\s+{_MONEY}))\b(?!\s+(?:must|should"
            rf"|has|have|needs?|will|can|"
            r"to|goes?|on|for|in|into|is)\b)"
            r"(?!\s+(?:on|for|in|to|goes|should|into|is|with|behind)\b)|"
            rf"\b(?:go\s+with|use|spend)\s+(?:only\s+|just\s+)?half\b(?!\s+(?:on|for|in|of|the))|"
            rf"\b{_MONEY}\s+{_HAS_BEEN}(?:halved|cut\s+in\s+half)\b|"
            rf"\b{_MONEY}\s+(?:simply\s+|then\s+|also\s+|therefore\s+|just\s+)?halves\b",
            "0.5",
        ),
    )
)
FRACTIONS: Final = {
    "third": Decimal(1) / 3,
    "quarter": Decimal("0.25"),
    "half": Decimal("0.5"),
    "fifth": Decimal("0.2"),
    "tenth": Decimal("0.1"),
}
_UP: Final = (
    r"add(?:ed|s|ing)?|increas\w*|rais(?:e|ed|es|ing)|up|bump(?:ed|s|ing)?(?:\s+up)?|grow|grew|grown|"
    r"rose|risen|boost(?:ed)?|"
    r"plus|put\s+in(?:\s+another)?|throw\s+in|another|extra|top(?:ped)?\s+up|lift(?:ed)?|"
    r"expand(?:ed)?|additional|"
    r"gain(?:ed)?|stretch(?:ed)?|got|get|found|give\s+you|gave\s+us"
)
_DOWN: Final = (
    r"cut(?:s|ting)?|reduc\w*|decreas\w*|lower(?:ed|ing)?|trim(?:med)?|shav(?:e|ed|ing)|slash(?:ed)?|"
    r"take\s+off|take|took|"
    r"taken|minus|less|subtract|drop(?:ped)?|remov(?:e|ed)|sav(?:e|ed)|knock(?:ed)?(?:\s+off)?|"
    r"scal(?:e|ed|ing)|"
    r"dial(?:l?ed)?|los(?:e|t|ing)|shrinks?|shrank|shrunk|chop(?:ped)?|dock(?:ed)?|down|pull(?:ed)?|"
    r"claw(?:ed|s|ing)?(?:\s+back)?|"
    r"bring\s+(?:it|that|the\s+(?:budget|spend|money))?\s*down|fell|fallen"
)
_UP_SCALING: Final = _UP.replace(r"|got|get|found|give\s+you|gave\s+us", "")
_ABOUT: Final = r"(?:(?:about|around|roughly|some|another|a\s+further)\s+)?"
BY_PERCENT: Final = _rule(
    rf"\b(?:(?P<up>{_UP_SCALING})|(?P<down>{_DOWN}))\s+(?:(?:{_OBJECT}|(?:us|me|"
    rf"ours)(?=\s+(?:\w+\s+)?by\b)|down|back|up|off|out|again)\s+){{0,3}}"
    rf"(?:(?P<by>by)\s+|(?:of|down|up)\s+)*{_ABOUT}"
    r"(?:(?P<percent>[0-9]{1,4}(?:[.,][0-9])?)\s*(?:%|percent\b|per\s?cent\b)|"
    r"(?:an?|one)\s+(?P<fraction>third|quarter|fifth|tenth|half)\b|(?P<half>half\b)(?(by)|(?!)))"
)
PERCENT_BEHIND: Final = _rule(
    r"(?<![\w.])(?:(?P<percent>[0-9]{1,4}(?:[.,][0-9])?)\s*(?:%|percent\b|per\s?cent\b)|"
    r"(?:an?|one)\s+(?P<fraction>third|quarter|fifth|tenth|half))\s+(?:(?P<up>more|higher|bigger|"
    r"extra|on\s+top|up)|(?P<down>less|lower|smaller|down|off(?=\s+(?:it|the\s+budget|that)\b|\W*$)))\b"
)
FRACTION_OF_IT: Final = _rule(
    r"\b(?P<fraction>two[\s-]thirds|three[\s-]quarters|(?:an?|one)[\s-](?:third|quarter|fifth))\s+of\s+"
    rf"(?:it|that|(?:the|our)\s+(?:\w+\s+)?{_MONEY})(?=\s*(?:$|[.,;!?]|now\b|left\b|and\b))"
)
FRACTIONS_OF_IT: Final = {"two thirds": Decimal(2) / 3, "three quarters": Decimal("0.75")}
PART_OF_IT: Final = _rule(
    r"\b(?:use|spend|keep|take|go\s+with|just|only|with|release[ds]?|have|get|got|left\s+with|down\s+to)\s+"
    r"(?:(?:only|just|about)\s+)*(?P<percent>[0-9]{1,3})\s*(?:%|percent\b|per\s?cent\b)\s+of\s+"
    rf"(?:it|that|this|(?:the|our)\s+(?:\w+\s+)?{_MONEY})\b(?!\s*(?:on|for|in|to|into|goes|should|towards)\b)"
)
NOT_MONEY_OBJECT: Final = _rule(
    r"\b(?:reach|frequency|impressions?|clicks?|shares?|audio|video|display|podcasts?|ages?|cpm|"
    r"bids?|installs?|"
    r"awareness|sales|traffic|leads|streams|off\s+(?:the\s+)?(?:price|list|everything|all|your))\b"
)
_BETWEEN: Final = rf"(?:{_OBJECT}|by|of|an?|another|extra|on|in|the|about|around|some|further|back|again)"
_US: Final = r"(?:us|me|ours)(?:\s+(?:back|down|up|in))?"
UP_BEFORE: Final = _rule(
    rf"\b(?:(?:{_UP})(?:\s+(?:{_BETWEEN}|up))*|(?:bump|rais|lift|boost|upp|top)(?:e?d|ped)\s+{_US}\s+by)\s*$"
)
DOWN_BEFORE: Final = _rule(
    rf"\b(?:(?:{_DOWN})(?:\s+(?:{_BETWEEN}|off|out|down))*|(?:cut|reduced?|trimmed|slashed|docked|lowered|"
    rf"knocked|"
    rf"squeezed|chopped|shaved)\s+{_US}\s+by|(?:take|took|taken|ta)\s+(?:away|bort|out))\s*$"
)
ONLY_WITH_MORE: Final = _rule(
    r"\b(?:got|get|found|give\s+you|gave\s+us)(?!\s+(?:another|an?\s+(?:extra|additional|further)|extra)).*$"
)
"""Verbs of getting add an amount only when it is "another 6k", or "6k more"."""
MORE_BEHIND: Final = _rule(
    r"\s*(?:(?P<up>more\b(?!\s+than)|extra\b|on\s+top\b|additional(?:ly)?\b|to\s+add\b)|"
    r"(?P<down>less\b(?!\s+than)|off\s+(?:it|that|the\s+(?:\w+\s+)?(?:budget|total|top|spend))\b|fewer\b))"
)
OFF_BEHIND: Final = _rule(
    r"\s*(?:off|out|away)\b(?:\s+(?:of\s+)?(?:it|that|(?:the|our)\s+(?:\w+\s+)?(?:budget|total|top|"
    r"spend|money|lot|thing)))?"
    r"(?=\s*(?:$|[.,;!?]|and\b|please\b|from\s+(?:us|me|it|the)\b))"
)
_MOVE: Final = (
    r"(?:chang|ris|rose|climb|jump|fall|fell|sink|rais|increas|lower|bring|brought|drop|cut|reduc|bump|"
    r"scal|updat|adjust|mov|push|tak|"
    r"get|trim|go|went|"
    r"round|dial|knock|cap|hold|shav|slash|shrink|grow|grew|top|stretch|limit|fix|pull|keep|stay|set|"
    r"com|up|lift|put|"
    r"shift)(?:e|es|ed|ped|ped|ping|med|ming|ing|s|ting|red)?"
)
_HELD: Final = (
    r"(?:cut|cuts|trim(?:s|med)?|cap(?:s|ped)?|reduc(?:es?|ed)|limit(?:s|ed)?|holds?|held|restrict(?:s|"
    r"ed)?|knock(?:s|ed)?|"
    r"slash(?:es|ed)?|bump(?:s|ed)?|up(?:s|ped)|rais(?:es?|ed)|lift(?:s|ed)?|drop(?:s|ped)?|squeez(?:es?|"
    r"ed)|shaved?|"
    r"scaled?|confin(?:es?|ed)|pinn?(?:s|ed)|kept|moved|whittled|talked|beat|took|taken)"
)
"""What those who hold the money do to "us"."""
SET_BEFORE: Final = _rule(
    rf"\b(?:{_HELD}\s+{_US}\s+(?:to|at)|(?:mak(?:e|ing)|made)\s+{_OBJECT}|{_MOVE}\s+"
    rf"(?:{_OBJECT}\s+)?(?:(?:up|down|back|out)\s+)?(?:from\s+.{{1,30}}\s+)?(?:to|at|on)|"
    rf"go\s+(?:with|for|up\s+to|down\s+to)|"
    r"let['’]?s\s+(?:do|say|go\s+with|use|make\s+it|try|take)|switch\s+to|actually,?|no,|instead,?|sorry,?|"
    r"what\s+if\s+(?:we|i|you|they|it|the\s+budget)\s+(?:had|have|spent|spend|use|used|was|were|"
    r"went\s+(?:to|with)|did|put)|"
    r"what\s+about|how\s+about|and\s+(?:with|for|at)|try(?:\s+(?:it\s+)?with)?|correction:?|rather|"
    r"i\s+meant?|use|"
    r"(?:suppose|supposing|assum(?:e|ing)|imagine|say|if)(?:\s+that)?\s+(?:it|we|i|you|they|the\s+\w+)\s*"
    r"(?:was|were|is|had|have|got|gave\s+(?:you|us)|spent|went\s+(?:to|with|up\s+to|down\s+to)|put\s+in|did)|"
    r"(?:can|could|shall|should|would)\s+(?:we|you|i|it)\s+(?:do|manage|work\s+with|"
    r"get\s+by\s+(?:with|on)|be|say)|"
    r"(?:plan|work|calculate)\s+(?:on|with)|(?:i|we)['’]?\s?(?:d|would)\s+(?:rather|prefer|"
    r"like)(?:\s+(?:it\s+if|if|to|that|we|you|"
    r"only|just)){0,4}\s+(?:spen[dt]|d[oi]d?|go\s+with|went\s+with|have|had|use|used|put\s+in)|(?:we|i|"
    r"they|it)\s+(?:can|could|may)\s+"
    r"(?:only\s+|just\s+|now\s+|even\s+)*(?:stretch|run|go|get)\s+to)"
    r"(?:\s+(?:only|just|about|around|a|a\s+round|a\s+flat|a\s+nice|more\s+like|it|say|maybe|roughly|"
    r"budget\s+(?:of|is|to)|is|be|"
    r"now|up\s+to|with|"
    r"a\s+total\s+of|an?\s+even|the))*\s*$"
)
WONDERED_BEFORE: Final = _rule(
    r"\b(?:what\s+(?:would|could|can|does|do|will|might)|how\s+(?:far|much\s+further|"
    r"many\s+(?:more\s+)?\w+)\s+(?:would|"
    r"could|can|does|do|will)|what\s+(?:kind\s+of\s+)?(?:difference|reach|plan|results?)\s+(?:would|does|"
    r"could|will)|what\s+happens\s+"
    r"(?:at|with|for)|(?:what|how\s+(?:much|many)(?:\s+more)?(?:\s+\w+){0,2}?|where)\s+(?:could|can|would|"
    r"do|might|will)\s+(?:we|i|you|it)\s+"
    r"(?:(?:even|actually|then|possibly|then)\s+)?(?:get|do|reach|buy|expect|achieve|have|manage|be|"
    r"end\s+up|look\s+like|go)"
    r"(?:\s+(?:us|me|like|done|out))?\s+(?:for|with|at|on|out\s+of))"
    r"(?:\s+(?:about|around|only|just|say|a|an|roughly|us|me|like|something\s+like|extra))*\s*$"
)
"""Questions about another amount: "what would 5k get me?"."""
WONDERED_BEHIND: Final = _rule(
    r"\s*(?:$|[?.!,;…]|(?:instead|then|total|in\s+total|do|get|give|buy|bring|make|mean|deliver|yield|"
    r"fetch|go|look|"
    r"achieve|change|cover|reach|help|be|for\s+the)\b)"
)
_WHO: Final = (
    r"(?:my\s+|our\s+|the\s+|her\s+|his\s+)?(?:boss|chief|chef|client|finance|management|board|cfo|cmo|"
    r"ceo|md|owner|"
    r"director|team|marketing|hq|head\s+office|partner|wife|husband|controlling|accounting|committee|"
    r"producer|promoter|manager|treasurer|mayor|ministry|trustees|members|dean|principal|landlord|investors?|"
    r"sponsors?|founders?|dad|mum|mom|brother|sister|procurement|label|council|chair(?:man|woman)?|bank|"
    r"head(?:\s+of\s+\w+)?|(?:sales|brand|area|store|general|finance|marketing)\s+(?:manager|director|lead)|"
    r"customer|they|he|she)"
)
SET_IT_BEFORE: Final = _rule(
    rf"\b(?:(?:knock|chop|whittle|squeez|beat|bump|rais|lift|increas|lower|bring|drop|cut|reduc|scal|tak"
    rf"|trim|push|get|mov|round|"
    rf"dial|put|chang|set|"
    rf"slash|adjust|go|mak|up)e?\s+(?:(?:it|that|this|(?:the|"
    rf"our)\s+(?:(?:\w+\s+)?{_MONEY}|daily|weekly|monthly))\s+)?(?:(?:up|down|back)\s+)*"
    rf"(?:to\s+|at\s+)?|let['’]?s\s+(?:do|say|make\s+it)\s+|{_MONEY}\s+(?:(?:is|was|to|of|now|at|"
    rf"should\s+be|=|:)\s*)+|"
    r"(?:can|could|shall)\s+(?:we|you|i)\s+(?:do|manage|say)\s+|(?:we|i)\s+can\s+(?:only\s+|just\s+"
    r"|at\s+most\s+)+"
    r"(?:do|manage|afford|spend|stretch\s+to)\s+|^\W*(?:ok(?:ay)?|fine|alright|right|"
    r"so|then|make|say|"
    r"yes|yeah)(?:[\s,]+(?:ok(?:ay)?|then|so|make\s+it|let['’]?s\s+say))*[\s,]+|"
    r"(?:what\s+if|if|suppose|imagine)\s+(?:it|we|i|you|they|that)\s+(?:was|were|had|spent|put\s+in|did)\s+|"
    rf"(?:what|how)\s+about\s+|(?:^|[,.;:!–-])\s*(?:(?:and|but|so|now|ok(?:ay)?|well)\s+)*(?:it|that|"
    rf"this)(?:['’]s|\s+is|"
    rf"\s+will\s+be|['’]ll\s+be|\s+has\s+to\s+be|\s+should\s+be)\s+(?:(?:now|actually|really|"
    rf"going\s+to\s+be)\s+)*|"
    rf"{_WHO}\s+(?:says?|said|approved|gave(?:\s+us)?|wants?|thinks?|insists\s+on|"
    rf"agreed\s+to)\s+"
    r"(?:it['’]?s\s+|that\s+|to\s+spend\s+)*|"
    r"\b(?:go(?:ing)?\s+(?:ahead\s+)?with|proceed\s+with|(?:we['’]?ll|i['’]?ll|let['’]?s)\s+(?:take|"
    r"go\s+(?:with|for))|"
    r"take|settle\s+(?:on|for)|stick\s+(?:with|to|at)|stay\s+(?:with|at))\s+(?:the\s+)?)(?:(?:about|around|"
    r"maybe|just|only)\s+)?$"
)
"""What "45" may stand behind to mean 45 thousand."""
ALONE_BEHIND: Final = _rule(
    r"\s*(?:$|[.!?;)]|,(?!\s*[0-9])|(?:instead|now|then|please|pls|tops|max|total|overall|flat|"
    r"all[\s-]in|net|gross|"
    r"for\s+(?:the\s+)?(?:lot|whole|budget)|after\s+all|(?:is|are|as)\s+(?:the|our|my|"
    r"a)\s+(?:\w+\s+)?(?:max(?:imum)?|limit|ceiling|cap|most|"
    r"budget|total)|(?:must|has\s+to|have\s+to|will|should|would|can)\s+(?:have\s+to\s+)?(?:do|"
    r"be\s+enough|suffice|reach|be)|is\s+(?:enough|fine|"
    r"ok(?:ay)?|it|all)|at\s+most|sorry|i['’]?m\s+afraid|available|(?:euros?|dollars?|pounds?|"
    r"francs?)(?=\s*(?:$|[.!?]))|at\s+the\s+(?:very\s+|absolute\s+)?most)\b|(?:and|but|so)\s+(?!(?:older|"
    r"over|above|up|under|"
    r"younger|below|[0-9])))"
)
ALONE_BEFORE: Final = _rule(
    r"(?:^|[.!?;:,–—\n]|\b(?:and|but|so|after\s+all|in\s+the\s+end|turns\s+out|actually|sorry)\b)\s*,?\s*"
    rf"(?:(?:and|but|also|now|so|ok(?:ay)?|then|at|with|just|only|it['’]?s|it\s+is|{_WHO}|(?:says?|said|"
    rf"approved|approves|"
    r"gave|gives|wants?|thinks?|reckons|insists(?:\s+on)?|decided(?:\s+on)?|agreed(?:\s+(?:on|to))?)|us|"
    r"that|we(?:['’]re|\s+are|['’]ve\s+got)?|"
    r"i(?:['’]m|\s+am)?|(?:can|could|will|would|may|might|should|must|has\s+to|have\s+to|had\s+to|"
    r"needs?\s+to)|be|only|do|"
    r"this|it|there\s+(?:is|are)|['’]ll|have|got|had|spend|stretch\s+to|run\s+to|after\s+all|actually|"
    r"rather|in\s+(?:the\s+)?end|"
    r"are|is|about|around|say|more\s+like|a\s+round|afraid|unfortunately|sadly|luckily|finally|no|sorry|"
    r"oh|hmm+|instead|to|on|up|"
    r"down|a|sum\s+of|total\s+of|max(?:imum)?)\s+){0,9}$"
)
NOT_BUT: Final = _rule(r"\s*[,;:–-]*\s*(?:and\s+)?(?:not|instead\s+of|rather\s+than)\s+(?:the\s+)?")
INSTEAD_BEHIND: Final = _rule(r"\s*(?:instead|rather)\b(?!\s*of\b)")
TIME_BEHIND: Final = _rule(
    r"[\s-]*(?:of\s+(?:them|those|these)\b|(?:days?|weeks?|months?|years?|hours?|seconds?|secs?|ad|"
    r"line|people|person|%|"
    r"times|x|per\s+(?:user|person)|st|nd|rd|th|ers?|or\s+(?:older|over|above))\b)"
)
PERIOD_ONLY: Final = _rule(
    r"^\W*(?:(?:the|ok|and|so|also|it|that|sorry|oh|this)\s+)*is\s+(?:but\s+|now\s+"
    r"|by\s+)?per\s+(?P<unit2>day|week|month)\b(?=(?:\W+\w+){0,3}\W*$)|"
    r"^\W*(?:ok|that)\s+per\s+(?P<unit3>day|week|month)\b(?=(?:\W+\w+){0,3}\W*$)|"
    r"(?:^|[.!?;,\n]|\b(?:and|but|oh|btw|so)\b)\s*(?:(?:and|but|oh|sorry|btw|by\s+the\s+way|so|well|no"
    r"|actually|correction|ah|note|forgot\s+to\s+"
    r"say|i\s+should\s+(?:say|add))[\s,:–-]+)*(?:that['’]?s|that\s+(?:is|was)|it['’]?s|it\s+is|this\s+is|"
    rf"(?:(?:the|our|that|my|this)\s+)?(?:\w+\s+)?{_MONEY}\s+(?:is|was|are|should\s+be|counts?|runs?"
    rf"|applies)|i\s+meant?(?:\s+(?:it|that)(?:\s+as)?)?|"
    r"that\s+(?:sum|figure|amount|money|budget)\s+(?:is|was)|(?:the|those"
    r"|that)\s+[$€£]?[0-9][0-9.,]*k?\s+(?:is|was|are)|make\s+(?:it|that))\s+"
    r"(?:(?:for|meant|the|of\s+course|actually|obviously|to\s+be|by|intended|all|as|in|counted|a)\s+)*"
    r"(?:(?:per|each|every|an?|by\s+the)\s+(?P<unit>day|week|month)\b|(?P<adverb>daily|weekly"
    r"|monthly)(?:\s+(?:budget|amount|figure|sum|one))?"
    r"(?=\s*(?:$|[.,;!?)]|btw|not|and|meant|intended|gemeint|by\s+the\s+way|sorry|of\s+course|please))"
    r"|(?P<total>total\b|in\s+total|altogether|overall|all\s+in|"
    r"for\s+(?:the\s+)?(?:whole|entire|full|everything|all)|everything|lifetime|(?:the\s+)?(?:whole"
    r"|entire)\s+(?:campaign|period|flight|run|thing))\b)"
)
"""What the amount that stands is for: "that's per month btw"."""

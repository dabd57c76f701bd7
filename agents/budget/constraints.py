"""Rules a plan must keep that are in money or count lines: CPM ceilings, least line size, line items."""

import re

from agents.budget.frequency import COUNT_WORD, count_of
from agents.budget.rules import FoundRules
from agents.money.mentions import MoneyMention
from planner.domain.money import Money

_CPM = (
    r"(?:e?v?CPMs?|TKP|(?:cost|price|rate)s?\s+per\s+(?:mille|thousand|1[.,]?000)"
    r"(?:\s+(?:impressions|contacts|views|imps))?)"
)
_THOUSAND = (
    r"(?:(?:per|a|/|for\s+an?|for\s+(?:one|every))\s*(?:mille|thousand|1[.,]?000|k\s+imps?)"
    r"(?:\s+(?:impressions|contacts|imps|ads))?)"
)
_CEILING = (
    r"(?:under|below|max(?:imum)?|at\s+most|no\s+(?:more|higher)\s+than|not\s+(?:above|over|more\s+than)|"
    r"up\s+to|within|cap(?:ped)?|"
    r"ceiling|limit|less\s+than|beneath|south\s+of|at\s+or\s+below|keep|kept|don['’]t\s+(?:exceed|"
    r"pay\s+more\s+than)|not\s+exceed\w*|"
    r"<=?|≤|not\s+(?:(?:want|wish|going|willing|prepared|ready|able|like|ever|to|have|be)\s+)*"
    r"(?:pay(?:ing)?|spend(?:ing)?|go(?:ing)?|accept(?:ing)?|tolerate|exceed\w*|be|come|rise|"
    r"get)?\s*(?:us\s+)?"
    r"(?:above|over|beyond|past|north\s+of|more\s+than|higher\s+than|exceed\w*)"
    r"|(?:never|won['’]?t|will\s+not|wouldn['’]?t|can['’]?t|cannot|mustn['’]?t|must\s+not|shouldn['’]?t|"
    r"don['’]?t|doesn['’]?t|"
    r"do\s+not|refus\w*\s+to|nothing|no\s+line|without)\s+(?:\w+\s+){0,4}?(?:above|over|beyond|past|"
    r"north\s+of|more\s+than|"
    r"higher\s+than|exceed\w*)|(?:not|no)\s+(?:(?:a|one|single)\s+){0,2}(?:cents?|penny|pennies|pence|dime|"
    r"dollar|euro|centavo|centime)\s+(?:more\s+than|(?:above|over|beyond|past|on\s+top\s+of))|(?:or|and)\s+(?:less|lower|under|below|cheaper)|tops)"
)
_CPM_BEFORE = re.compile(rf"(?<!\w){_CPM}[^.;!?\d]{{0,36}}$", re.IGNORECASE)
_CPM_BEHIND = re.compile(
    rf"\s*(?:(?:of|in|as|for|a|an|the|max(?:imum)?|ceiling|target|average|avg)\s+)*(?:{_CPM}|"
    rf"{_THOUSAND})(?!\w)",
    re.IGNORECASE,
)
_CEILING_NEAR = re.compile(rf"(?<!\w){_CEILING}(?!\w)", re.IGNORECASE)
_NOT_A_CEILING = re.compile(
    r"\b(?:last|was|were|average|avg|benchmark|paid|historical|target|goal|aim\w*|minimum|at\s+least|above|"
    r"over|floor)\b",
    re.I,
)
_REFUSED_BEHIND = re.compile(
    r"[^.;!?\n\d]{0,40}?\b(?:(?:(?:will|can|is|are|shall|would|does|do|should|must|could|may)\s+not|cannot|never|"
    r"(?:won|can|is|are|wo|do|does|would)n?['’]t|not)\s+(?:(?:be|an|get|going|to)\s+)*"
    r"(?:accept\w*|approv\w*|acceptable|tolerat\w*|allow\w*|permitted|possible|pay|paid|agreed|option|signed|work|"
    r"happening|consider\w*|ok|okay|fine)|(?:will\s+be\s+|is\s+|are\s+|gets?\s+)?(?:reject|refus|declin)\w*|"
    r"unacceptable|out\s+of\s+the\s+question|too\s+(?:much|expensive|high)|(?:a\s+)?no[\s-]go|off\s+the\s+table|"
    r"we(?:['’]re|\s+are)\s+out\b|deal[\s-]?breaker)",
    re.IGNORECASE,
)
""" "A CPM above EUR 11 will not be accepted": what is refused is more than the ceiling."""
_OVER = re.compile(
    r"\b(?:above|over|beyond|past|exceed\w*|more\s+than|higher\s+than|greater\s+than|north\s+of)\W*"
    r"(?:(?:of|an?|the|us)\W*)*$",
    re.IGNORECASE,
)
_NO_CPM = re.compile(
    r"\b(?:no|remove|drop|lift|forget|delete|scrap)\s+(?:the\s+|any\s+)?(?:max(?:imum)?\s+)?CPM\s*(?:limit|"
    r"cap|ceiling|target)?\b",
    re.I,
)
_LINE = r"(?:line[\s-]*items?|ad[\s-]*sets?|lines|line)"
_SMALLEST_BEHIND = re.compile(
    rf"\s*(?:min(?:imum)?\s+)?(?:(?:per|for\s+each|for\s+every|in\s+each|on\s+each|/|each|a)\s*){_LINE}\b"
    r"|\s*(?:each|apiece)\s+(?P<least>min(?:imum)?\b|at\s+least\b)",
    re.IGNORECASE,
)
_SMALLEST_BEFORE = re.compile(
    rf"\b(?:(?:min(?:imum)?|smallest|least)\s+{_LINE}(?:\s+(?:size|budget|spend))?|no\s+{_LINE}\s+(?:under|"
    rf"below|smaller\s+than|less\s+than)"
    rf"|(?:each|every)\s+{_LINE}\s+[\w\s]{{0,20}}(?:at\s+least|minimum(?:\s+of)?)|min(?:imum)?\s+(?:spend|"
    rf"budget)?\s*per\s+{_LINE})"
    r"(?:\s*(?:of|is|:|at|=|to))*\s*$",
    re.IGNORECASE,
)
_LEAST = re.compile(r"\b(?:at\s+least|min(?:imum)?(?:\s+of)?|no\s+less\s+than)\s*$", re.IGNORECASE)
_LINE_COUNT = re.compile(
    rf"(?<![\w.,$€£-])(?P<count>[0-9]{{1,2}}|{COUNT_WORD})[\s-]+(?:separate\s+|different\s+|distinct\s+|"
    rf"individual\s+)?"
    r"(?:line[\s-]+items?|ad[\s-]+sets?|adsets?|lines)\b(?!\s+(?:under|below))",
    re.IGNORECASE,
)
_NO_LINE_COUNT = re.compile(r"\b(?:no|at\s+least|minimum|per|each|every)\s*$", re.IGNORECASE)


def read_money_rules(text: str, mentions: list[MoneyMention], currency: str, rules: FoundRules) -> set[int]:
    """Add CPM ceilings and least line sizes; return the positions of the amounts that they use up.

    `currency` is what an amount without one is in. Amounts beside a CPM are used up even when they are no
    ceiling, since they are no budget either.
    """
    used: set[int] = set()
    if cleared := _NO_CPM.search(text):
        rules.clears.add("cpm_ceiling")
        rules.spans.append(cleared.span())
    for index, mention in enumerate(mentions):
        start, end = mention.span
        before = re.split(r"[.;!?\n]\s", text[max(0, start - 60) : start])[-1]
        cpm_before, cpm_behind = _CPM_BEFORE.search(before), _CPM_BEHIND.match(text, end, end + 40)
        if cpm_behind or (cpm_before and mention.amount < 1000):
            used.add(index)
            phrase_end = cpm_behind.end() if cpm_behind else end
            ceiling = _CEILING_NEAR.search(before[-40:]) or _CEILING_NEAR.match(
                text[phrase_end : phrase_end + 12].lstrip(" ,(")
            )
            refused = _OVER.search(before) and _REFUSED_BEHIND.match(text, phrase_end, phrase_end + 90)
            unless = (
                not refused and _NOT_A_CEILING.search(before[-24:]) and not _CEILING_NEAR.search(before[-48:])
            )
            if (
                0 < mention.amount < 10_000
                and not unless
                and (ceiling or refused or cpm_behind or cpm_before)
            ):
                rules.cpm_ceiling = Money.of(mention.amount, mention.currency or currency)
                near = _CEILING_NEAR.search(before[-40:])
                lead = cpm_before.start() if cpm_before else len(before)
                if near is not None:
                    lead = min(lead, len(before) - len(before[-40:]) + near.start())
                rules.spans.append((start - (len(before) - lead), phrase_end))
            continue
        smallest_behind = _SMALLEST_BEHIND.match(text, end, end + 40)
        if (
            smallest_behind and (smallest_behind["least"] or _LEAST.search(before))
        ) or _SMALLEST_BEFORE.search(before):
            used.add(index)
            if mention.amount > 0:
                rules.smallest_line = Money.of(mention.amount, mention.currency or currency)
                rules.spans.append((start, smallest_behind.end() if smallest_behind else end))
    return used


def read_line_count(text: str, rules: FoundRules) -> None:
    """Add the number of line items asked for."""
    for match in _LINE_COUNT.finditer(text):
        count = count_of(match["count"])
        if (
            count is not None
            and 1 <= count <= 50
            and not _NO_LINE_COUNT.search(text[max(0, match.start() - 12) : match.start()])
        ):
            rules.line_item_count = count
            rules.spans.append(match.span())
            return

"""Rules a plan must keep, other than shares: frequency caps, CPM ceilings, least line size, line items."""

import re
from dataclasses import dataclass, field

from agents.money.mentions import MoneyMention
from agents.money.numbers import value_of_words
from agents.spans import Span, words_at
from planner.domain.brief import FrequencyCap, UnmetAsk
from planner.domain.money import Money
from planner.domain.vocabulary import FrequencyUnit

_COUNT_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice|thrice|a\\s+single|single"
_COUNT = rf"(?P<count>[0-9]{{1,4}}|{_COUNT_WORD})"
_TIMES = (
    r"(?:\s*(?:x|×|times|impressions?|imps?|exposures?|views?|ads?|plays?|spots?|contacts?)(?!\w))?"
    r"(?:\s+(?:at\s+most|max(?:imum)?|tops))?"
)
_WHO = (
    r"(?:\s*(?:per|a|an|each|every|/|by|to\s+each|for\s+each)\s*(?:unique\s+)?(?:user|person|people|"
    r"listener|individual|household|hh|viewer|"
    r"device|consumer|head|customer|member)s?)?"
)
_EVERY = (
    r"\s*,?\s*(?:per|a|an|each|every|/|in\s+an?(?:ny)?|within\s+an?|in|within|over|within\s+the|"
    r"over\s+an?)?\s*"
    r"(?P<span>[0-9]{1,2}|one|seven|thirty)?[\s-]*"
    r"(?P<unit>hours?|days?|d|daily|weeks?|wk|w|weekly|months?|mo|monthly|campaign|flight|lifetime)\b"
)
_FREQUENCY = re.compile(rf"(?<![\w.,$€£]){_COUNT}{_TIMES}{_WHO}{_EVERY}{_WHO}", re.IGNORECASE)
_FREQUENCY_CUE = re.compile(
    r"\b(?:frequency|freq|f-?caps?|caps?|capped|capping|limit(?:ed)?|at\s+most|no\s+more\s+than|"
    r"not\s+more\s+than|never\s+more\s+than|"
    r"max(?:imum)?|up\s+to|see|sees|seen|show(?:n)?|hear[sd]?|serve[d]?|exposed?|reach\s+(?:people|each|"
    r"them))\b",
    re.IGNORECASE,
)
_TRAILING_CUE = re.compile(
    r"\s*,?\s*(?:frequency|f-?cap|cap\b|at\s+most|max(?:imum)?\b|limit|tops\b)", re.IGNORECASE
)
_OWN_CUE = re.compile(
    r"impressions?|exposures?|\bx\b|[0-9]x|×|user|person|individual|household|listener|viewer", re.IGNORECASE
)
_HABIT = re.compile(
    r"\b(?:who|that|whose|we|they|publish\w*|release\w*|exercis\w*|work\s+out|listen\w*|visit\w*|"
    r"episodes?)\b",
    re.I,
)
_NO_FREQUENCY = re.compile(
    r"\b(?:no|without(?:\s+a)?|remove|drop|lift|forget|delete|scrap|take\s+off)\s+(?:the\s+|any\s+)?"
    r"(?:frequency|freq)[\s-]*(?:cap(?:ping|s)?|limits?)?\b|\b(?:remove|drop|lift|forget|"
    r"scrap)\s+the\s+cap\b",
    re.IGNORECASE,
)
_UNITS = {"d": FrequencyUnit.DAY, "w": FrequencyUnit.WEEK, "m": FrequencyUnit.MONTH}
_NUMBERS = {"once": 1, "twice": 2, "thrice": 3, "single": 1, "a single": 1}

_CPM = r"(?:e?v?CPMs?|cost\s+per\s+(?:mille|thousand)(?:\s+impressions)?)"
_CEILING = (
    r"(?:under|below|max(?:imum)?|at\s+most|no\s+(?:more|higher)\s+than|not\s+(?:above|over|more\s+than)|"
    r"up\s+to|within|cap(?:ped)?|"
    r"ceiling|limit|less\s+than|beneath|keep|kept|don['’]t\s+(?:exceed|pay\s+more\s+than)|not\s+exceed\w*|"
    r"<=?|≤)"
)
_CPM_BEFORE = re.compile(rf"(?<!\w){_CPM}[^.;!?\d]{{0,36}}$", re.IGNORECASE)
_CPM_BEHIND = re.compile(
    rf"\s*(?:(?:max(?:imum)?|ceiling|target|average|avg)\s+)?{_CPM}(?!\w)", re.IGNORECASE
)
_CEILING_NEAR = re.compile(rf"(?<!\w){_CEILING}(?!\w)", re.IGNORECASE)
_NOT_A_CEILING = re.compile(
    r"\b(?:last|was|were|average|avg|benchmark|paid|historical|target|goal|aim\w*|minimum|at\s+least|above|"
    r"over|floor)\b",
    re.I,
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
    rf"(?<![\w.,$€£-])(?P<count>[0-9]{{1,2}}|{_COUNT_WORD})[\s-]+(?:separate\s+|different\s+|distinct\s+|"
    rf"individual\s+)?"
    r"(?:line[\s-]+items?|ad[\s-]+sets?|adsets?|lines)\b(?!\s+(?:under|below))",
    re.IGNORECASE,
)
_NO_LINE_COUNT = re.compile(r"\b(?:no|at\s+least|minimum|per|each|every)\s*$", re.IGNORECASE)


@dataclass(slots=True)
class FoundRules:
    """What a message says about rules. `clears` names constraint fields that it takes back."""

    frequency_cap: FrequencyCap | None = None
    cpm_ceiling: Money | None = None
    smallest_line: Money | None = None
    line_item_count: int | None = None
    clears: set[str] = field(default_factory=set)
    spans: list[Span] = field(default_factory=list)
    unmet: list[UnmetAsk] = field(default_factory=list)


def _count(word: str) -> int | None:
    key = re.sub(r"\s+", " ", word.lower())
    if key.isdigit():
        return int(key)
    value = _NUMBERS.get(key) or value_of_words(key)
    return int(value) if value is not None else None


def read_frequency(text: str, rules: FoundRules, *, asked: bool = False) -> None:
    """Add a frequency cap, or say that its unit cannot be kept. `asked` accepts a bare "3 per week"."""
    cleared = _NO_FREQUENCY.search(text)
    if cleared is not None:
        rules.clears.add("frequency_cap")
        rules.spans.append(cleared.span())
    for match in _FREQUENCY.finditer(text):
        before = text[max(0, match.start() - 48) : match.start()]
        before = re.split(r"[.;!?\n]\s", before)[-1]
        cues = list(_FREQUENCY_CUE.finditer(before))
        trailing = _TRAILING_CUE.match(text, match.end(), match.end() + 30) is not None
        alone = asked or trailing or not re.search(r"\w", text[: match.start()] + text[match.end() :])
        times = re.search(r"times|once|twice", match.group(), re.IGNORECASE) is not None
        own = _OWN_CUE.search(match.group()) is not None
        if not (cues or alone or own) or (not cues and times and _HABIT.search(before)):
            continue
        if re.search(
            r"\b(?:budget|spend|money)\b", before[cues[-1].start() :] if cues else "", re.IGNORECASE
        ):
            continue
        count = _count(match["count"])
        joined = re.search(
            r"per|/|\ba\b|each|every|in|within|over|daily|weekly|monthly", match.group(), re.IGNORECASE
        )
        if count is None or not 1 <= count <= 50 or joined is None:
            continue
        near = [cue for cue in cues if len(before) - cue.start() <= 30]
        start = match.start() - (len(before) - near[0].start() if near else 0)
        span = (start, match.end())
        unit = _unit(match)
        if unit is None:
            period = match["unit"].lower()
            reason = "Frequency can be capped per day, week or month."
            rules.unmet.append(
                UnmetAsk(words=(words_at(text, span),), ask=f"a frequency cap per {period}", reason=reason)
            )
        else:
            rules.frequency_cap = FrequencyCap(impressions=count, unit=unit)
        rules.spans.append(span)
        return


def _unit(match: re.Match[str]) -> FrequencyUnit | None:
    word = match["unit"].lower()
    length = _count(match["span"]) if match["span"] else 1
    if word.startswith("hour"):
        return FrequencyUnit.DAY if length == 24 else None
    if word in {"campaign", "flight", "lifetime"}:
        return None
    by_days = {(7, "d"): FrequencyUnit.WEEK, (30, "d"): FrequencyUnit.MONTH}
    return _UNITS[word[0]] if length == 1 else by_days.get((length or 0, word[0]))


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
            unless = _NOT_A_CEILING.search(before[-24:]) and not _CEILING_NEAR.search(before[-24:])
            if 0 < mention.amount < 10_000 and not unless and (ceiling or cpm_behind or cpm_before):
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
        count = _count(match["count"])
        if (
            count is not None
            and 1 <= count <= 50
            and not _NO_LINE_COUNT.search(text[max(0, match.start() - 12) : match.start()])
        ):
            rules.line_item_count = count
            rules.spans.append(match.span())
            return

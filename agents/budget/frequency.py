"""Frequency caps: how often one person may get the ads."""

import re
from typing import Final

from agents.budget.rules import FoundRules
from agents.money.numbers import value_of_words
from agents.spans import words_at
from planner.domain.brief import FrequencyCap, UnmetAsk
from planner.domain.vocabulary import FrequencyUnit

COUNT_WORD: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice|thrice|a\\s+single|single"
)
COUNT: Final = rf"(?P<count>[0-9]{{1,4}}|{COUNT_WORD})"
_TIMES: Final = (
    r"(?:\s*(?:x|×|times|impressions?|imps?|exposures?|views?|ads?|plays?|spots?|contacts?|hits?|messages?|"
    r"impacts?|servings?)(?!\w))?"
    r"(?:\s+(?:at\s+most|max(?:imum)?\.?|tops|only|are\s+enough|is\s+enough))?"
)
_WHO: Final = (
    r"(?:\s*(?:per|a|an|and|each|every|/|by|to\s+each|for\s+each|for\s+every|to\s+every|"
    r"for\s+an?)\s*(?:unique\s+|single\s+)?(?:user|person|people|"
    r"listener|individual|household|hh|viewer|recipient|profile|account|"
    r"device|consumer|head|customer|member|capita)s?)?"
)
_EVERY: Final = (
    r"\s*,?\s*(?:per|a|an|each|every|/|in\s+an?(?:ny)?|within\s+an?|in|within|over|within\s+the|"
    r"over\s+an?|during\s+an?|for\s+every)?\s*"
    r"(?P<span>[0-9]{1,2}|one|seven|thirty|single)?[\s-]*"
    r"(?P<unit>hours?|hrs?|h|days?|d|daily|weeks?|wks?|w|weekly|months?|mths?|mo|monthly|campaign|"
    r"flight|lifetime)\b"
)
_FREQUENCY: Final = re.compile(
    rf"(?<![\w.,$€£])(?<![0-9]/){COUNT}{_TIMES}{_WHO}{_EVERY}{_WHO}", re.IGNORECASE
)
_UNIT_FIRST: Final = re.compile(
    r"\b(?P<unit>daily|weekly|monthly)\s+(?:ad\s+|user\s+|contact\s+)?(?P<noun>frequency|freq\.?|"
    r"f-?cap|cap|limit|"
    rf"max(?:imum)?|contacts?)(?:\s*(?:cap(?:ping)?|limit|of|is|at|to|:|=|max(?:imum)?))*\s*{COUNT}\b"
    r"(?!\s*(?:%|k\b|[.,]?[0-9]|€|\$|£|euros?|dollars?|pounds?))",
    re.IGNORECASE,
)
_FREQUENCY_OF_DAYS: Final = re.compile(
    rf"\b(?:FC|f-?caps?|freq(?:uency)?(?:\s*cap(?:ping)?)?)\s*[:=]?\s*{COUNT}\s*(?:x|×)?\s*(?:/|in|per)\s*"
    r"(?P<span>1|7|30|28|31|24)\s*(?P<unit>d(?:ays?)?\b|h(?:ours?|rs?)?\b|(?![\w/.]))",
    re.IGNORECASE,
)
_NEW_COUNT: Final = re.compile(
    r"(?<!cpm )(?<!cpc )(?<!cpa )(?<!bid )(?<!price )(?<!budget )(?<!spend )"
    r"\b(?:(?P<noun>frequency|freq|f-?cap)\.?(?:[\s-]*(?:cap(?:ping)?|limit))?|(?:the\s+)?cap(?:ping)?)\b"
    r"(?:\s*(?:[:=]|\b(?:to|at|of|is|be|max(?:imum)?|should|now|rather|it|up|down|back|"
    r"by\s+(?=\d+\s*(?:more|less)))\b)){0,4}"
    rf"\s*{COUNT}\b(?!\s*(?:%|k\b|[.,:/–-]?[0-9]|€|\$|£|[-–]\s?[0-9]|"
    rf"[a-z]+s\b(?<!times)(?<!impressions)(?<!contacts)"
    r"(?<!views)|euros?|eur|dollars?|usd|grand|million|thousand|percent|cpm|cents?))",
    re.IGNORECASE,
)
"""A new count for the cap that stands, without its period: "raise the frequency to 5"."""
_REPLACED: Final = re.compile(
    rf"(?<![\w.,$€£])(?:(?:not|from)\s+(?P<before>[0-9]{{1,2}}|{COUNT_WORD})\s*(?:x|times|impressions?|"
    rf"imps?|contacts?)?\s*"
    rf",?\s*(?:but|to)\s+)?{COUNT}\s*(?:(?P<noun>x|times|impressions?|imps?|exposures?|contacts?|views?|"
    rf"plays?|hits?)\b)?"
    rf"\s*,?\s*(?:(?:instead\s+of|rather\s+than|and\s+not|not|in\s+place\s+of)\s+(?P<old>[0-9]{{1,2}}|"
    rf"{COUNT_WORD})\b"
    r"(?!\s*(?:%|k\b|[.,:/–-]?[0-9]|€|\$|£))\s*(?P<noun2>(?:x|times|impressions?|imps?|exposures?|"
    r"contacts?|views?|plays?|"
    r"hits?)\b)?)?",
    re.IGNORECASE,
)
"""A count said against the one that stands: "3 rather than 2 impressions", "not 2 but 3 contacts"."""
_ONE_MORE: Final = re.compile(
    r"\b(?:(?P<up>rais|increas|bump|lift|up)|(?P<down>lower|reduc|decreas|cut|drop))\w*\s+(?:up\s+|"
    r"down\s+)?(?:the\s+)?"
    rf"(?:frequency|freq|f-?cap)\.?(?:\s+cap)?\s+(?:up\s+|down\s+)?by\s+{COUNT}\b(?!\s*(?:%|percent))",
    re.IGNORECASE,
)
_EVERY_SO_OFTEN: Final = re.compile(
    r"\b(?:at\s+most|max(?:imum)?|no\s+more\s+(?:often\s+)?than|not\s+more\s+(?:often\s+)?than|"
    r"only)\s+(?:once\s+|one\s+|an?\s+ad\s+|an?\s+spot\s+)?every\s+"
    r"(?P<span>24|7|30)?[\s-]*(?P<unit>hours?|hrs?|h|days?|weeks?|months?)\b",
    re.IGNORECASE,
)
_CUE: Final = re.compile(
    r"\b(?:frequency|freq|f-?caps?|caps?|capped|capping|limit(?:ed)?|at\s+most|no\s+more\s+(?:often\s+)?than|"
    r"not\s+more\s+(?:often\s+)?than|never\s+more\s+(?:often\s+)?than|more\s+(?:often\s+)?than|"
    r"max(?:imum)?|up\s+to|see|sees|seen|show(?:n)?|hear[sd]?|serve[d]?|exposed?|reach\s+(?:people|each|"
    r"them)|bother(?:ed)?|annoy|bombard|spam|nobody|no\s*one|no\s+person|contacts?|fc)\b",
    re.IGNORECASE,
)
_TRAILING_CUE: Final = re.compile(
    r"\s*,?\s*(?:\(?\s*(?:frequency|f-?cap|cap\b|at\s+most|max(?:imum)?\b|limit|tops\b|(?:is|"
    r"are)\s+(?:enough|plenty)|"
    r"is\s+(?:the\s+)?(?:max|limit|ceiling)))",
    re.IGNORECASE,
)
_OWN_CUE: Final = re.compile(
    r"impressions?|imps?\b|exposures?|contacts?|\bx\b|[0-9]x|×|user|person|individual|household|"
    r"listener|viewer|\bhead\b",
    re.IGNORECASE,
)
_HABIT: Final = re.compile(
    r"\b(?:who|that|whose|we|they|publish\w*|release\w*|exercis\w*|work\s+out|listen\s|listens\s|"
    r"visit\w*|go\s|goes\s|runs?|trains?|"
    r"flights?|fl(?:y|ies)|open|classes|episodes?|post|posts|ships?|deliver\w*|meets?)\b",
    re.IGNORECASE,
)
_NO_FREQUENCY: Final = re.compile(
    r"\b(?:no|without(?:\s+a)?|remove|drop|lift|forget|delete|scrap|ditch|lose|"
    r"take\s+off)\s+(?:the\s+|any\s+|our\s+)?"
    r"(?:frequency|freq|f-?)[\s-]*(?:cap(?:ping|s)?|limits?)?\b|\b(?:remove|drop|lift|forget|"
    r"scrap|ditch|lose)\s+the\s+cap\b|\b(?:un-?capped|no\s+cap)\b",
    re.IGNORECASE,
)
_MONEY: Final = re.compile(r"\b(?:budget|spend|money|pay|invest|cost)\b", re.IGNORECASE)
_JOINED: Final = re.compile(r"per|/|\ba\b|each|every|in|within|over|daily|weekly|monthly", re.IGNORECASE)
_TOO_MUCH: Final = re.compile(
    r"\s*,?\s*(?:(?:is|was|were|seems?|feels?|sounds?|would\s+be)\s+(?:a\s+(?:lot|bit)|too|way|far|"
    r"over)|too\s+(?:much|many)|(?:,\s*)?not\b)",
    re.IGNORECASE,
)
_INSTEAD_OF: Final = re.compile(
    r"\b(?:not|instead\s+of|rather\s+than|from|isn['’]t|wasn['’]t)\s*$", re.IGNORECASE
)
_UNITS: Final = {"d": FrequencyUnit.DAY, "w": FrequencyUnit.WEEK, "m": FrequencyUnit.MONTH}
_NUMBERS: Final = {"once": 1, "twice": 2, "thrice": 3, "single": 1, "a single": 1}
_LARGEST: Final = 50
_REASON: Final = "Frequency can be capped per day, week or month."


def count_of(word: str) -> int | None:
    """Return the count that a word or number stands for ("twice", "3"), or None."""
    key = re.sub(r"\s+", " ", word.lower())
    if key.isdigit():
        return int(key)
    value = _NUMBERS.get(key) or value_of_words(key)
    return int(value) if value is not None else None


def read_frequency(
    text: str, rules: FoundRules, *, asked: bool = False, standing: FrequencyCap | None = None
) -> None:
    """Add a frequency cap, or say that its unit cannot be kept; of several the last that is wanted counts.

    Args:
        text: The message.
        rules: Where it is added; every cap that is spoken of uses up its words.
        asked: The open question is about rules: a bare "3 per week" answers it.
        standing: The cap that stands, if any: "make it 6 per week" is about it, and "raise the frequency
            to 6" keeps its period.
    """
    cleared = _NO_FREQUENCY.search(text)
    if cleared is not None:
        rules.clears.add("frequency_cap")
        rules.spans.append(cleared.span())
    matches = sorted(
        [
            *_FREQUENCY_OF_DAYS.finditer(text),
            *_UNIT_FIRST.finditer(text),
            *_EVERY_SO_OFTEN.finditer(text),
            *_FREQUENCY.finditer(text),
        ],
        key=lambda match: match.start(),
    )
    end = 0
    spoken_of = standing is not None and len(text) < 80  # a short message about what stands
    found = False
    for match in matches:
        if match.start() < end:
            continue
        lead = _lead(text, match, asked=asked or spoken_of or found)
        count = 1 if match.re is _EVERY_SO_OFTEN else count_of(match["count"])
        if lead is None or count is None or not 1 <= count <= _LARGEST:
            continue
        end = match.end()
        span = (match.start() - lead, end)
        spoken_of = found = True
        rejected = _TOO_MUCH.match(text, end) or _INSTEAD_OF.search(text[: match.start()])
        if rejected:
            rules.spans.append(span)
        else:
            _add(text, match, count, span, rules)
    if standing is not None and rules.frequency_cap is None and not rules.clears:
        _replace(text, standing, rules)
    if standing is not None and rules.frequency_cap is None and not rules.clears:
        _recount(text, standing, rules)


def _replace(text: str, standing: FrequencyCap, rules: FoundRules) -> None:
    """Give the cap that stands the count that is said against its own."""
    for match in _REPLACED.finditer(text):
        old = match["old"] or match["before"]
        named = (
            match["noun"] or match["noun2"] or re.search(r"impressions?|contacts?|times", match.group(), re.I)
        )
        if old is None or not named or count_of(old) != standing.impressions:
            continue
        count = count_of(match["count"])
        if count is not None and 1 <= count <= _LARGEST:
            rules.frequency_cap = FrequencyCap(impressions=count, unit=standing.unit)
            rules.spans.append(match.span())
            return


def _recount(text: str, standing: FrequencyCap, rules: FoundRules) -> None:
    """Give the cap that stands a new count."""
    more = _ONE_MORE.search(text)
    match = more or _NEW_COUNT.search(text)
    said = count_of(match["count"]) if match is not None else None
    if match is None or said is None:
        return
    if not (
        more
        or re.match(
            r"\s*(?:$|[.,;:!?)]|(?:and|but|please|instead|now|then|times|impressions|contacts|views|max|"
            r"from|at\s+most)\b)",
            text[match.end() : match.end() + 20],
        )
    ):
        return
    count = standing.impressions + (said if more["up"] else -said) if more is not None else said
    if not 1 <= count <= _LARGEST or (
        more is None and not match["noun"] and count > 4 * standing.impressions
    ):
        return
    rules.frequency_cap = FrequencyCap(impressions=count, unit=standing.unit)
    rules.spans.append(match.span())


def _add(text: str, match: re.Match[str], count: int, span: tuple[int, int], rules: FoundRules) -> None:
    unit = _unit(match)
    if unit is None:
        ask = f"a frequency cap per {match['unit'].lower()}"
        rules.unmet.append(UnmetAsk(words=(words_at(text, span),), ask=ask, reason=_REASON))
    elif rules.frequency_cap is not None and re.search(r"\band\s*$|[,/&+]\s*$", text[: match.start()]):
        ask = f"a second frequency cap ({words_at(text, match.span()).text})"
        reason = "A plan keeps one frequency cap; the first is kept."
        rules.unmet.append(UnmetAsk(words=(words_at(text, span),), ask=ask, reason=reason))
    else:
        rules.frequency_cap = FrequencyCap(impressions=count, unit=unit)
    rules.spans.append(span)


def _lead(text: str, match: re.Match[str], *, asked: bool) -> int | None:  # noqa: PLR0911  # one return for each shape it recognises
    """Return how many characters before the match belong to it, None when it is no frequency cap."""
    if match.re is not _FREQUENCY:
        noun = match.groupdict().get("noun")
        return (
            None
            if noun and noun.lower().startswith(("cap", "limit", "max")) and _LARGE.match(match["count"])
            else 0
        )
    before = text[max(0, match.start() - 60) : match.start()]
    before = _SENTENCE_END.split(before)[-1]
    cues = list(_CUE.finditer(before))
    trailing = _TRAILING_CUE.match(text, match.end(), match.end() + 30) is not None
    alone = asked or trailing or not re.search(r"\w", text[: match.start()] + text[match.end() :])
    times = re.search(r"times|once|twice", match.group(), re.IGNORECASE) is not None
    own = _OWN_CUE.search(match.group()) is not None
    if not (cues or alone or own) or (not cues and times and not asked and _HABIT.search(before)):
        return None
    named = any(cue.group().lower().startswith(("f", "cap")) for cue in cues)
    late = not cues or re.search(r"\d", before[cues[-1].end() :]) is not None
    if not own and not named and late and _HABIT.search(before):
        return None
    if cues and _MONEY.search(before[cues[-1].start() :]):
        return None
    if _MONEY.search(before) and not own and not named:
        return None
    if _JOINED.search(match.group()) is None:
        return None
    near = [cue for cue in cues if len(before) - cue.start() <= 30]  # characters
    return len(before) - near[0].start() if near else 0


_SENTENCE_END: Final = re.compile(
    r"(?<!freq)(?<!frequency)(?<!\bcap)(?<!\bmax)(?<!maximum)[.;!?\n]\s", re.IGNORECASE
)
_LARGE: Final = re.compile(r"[0-9]{2,}")


def _unit(match: re.Match[str]) -> FrequencyUnit | None:
    word = match["unit"].lower()
    groups = match.groupdict()
    said = groups.get("span")
    length = count_of(said) if said else 1
    if word.startswith("h"):
        return FrequencyUnit.DAY if length == 24 else None  # hours of a day
    if word in {"campaign", "flight", "lifetime"}:
        return None
    if not word or word.startswith("d"):
        days = {1: FrequencyUnit.DAY, 7: FrequencyUnit.WEEK, 28: FrequencyUnit.MONTH, 30: FrequencyUnit.MONTH}
        return {**days, 24: FrequencyUnit.DAY if not word else None, 31: FrequencyUnit.MONTH}.get(length or 0)
    return _UNITS[word[0]] if length == 1 else None

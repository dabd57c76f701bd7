"""Which of several things said about dates holds: the narrower, the more exact, the one put right later."""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from agents.schedule.edits import KEEPS_END
from agents.schedule.found import Reading
from agents.schedule.mentions import DateMention, Grain
from agents.schedule.phrases import Phrase
from agents.schedule.roles import PhraseRole
from planner.domain.brief import DateSpan

_PUT_RIGHT = re.compile(
    r"\b(?:no|nope|nah|sorry|wait|oops|pardon|scratch\s+that|strike\s+that|forget\s+that|rather|actually|"
    r"i\s+mean|"
    r"i\s+meant|correction|make\s+(?:it|that)|change\s+(?:it|that)|or\s+better|better|instead|"
    r"let['’]?s\s+(?:do|say|make|"
    r"go)|well,?\s+(?:let['’]?s\s+)?say|to\s+be\s+(?:precise|exact)|(?:more\s+)?(?:precisely|exactly)|"
    r"in\s+fact|on\s+second\s+thoughts?|hang\s+on|hold\s+on)\b",
    re.IGNORECASE,
)
""" "1 to 30 October, no sorry, November": what stands behind these replaces what stands before them."""


_SAME_LENGTH = re.compile(
    r"\b(?:same|equal|identical)\s+(?:length|duration|number\s+of|span)|\b(?:keep|"
    r"for)\s+(?:it\s+)?(?:at\s+)?(?:the\s+)?"
    r"(?:same\s+)?(?:length|duration)|\bmove\w*|\bshift\w*|\bpush\w*|\bpostpone\w*",
    re.IGNORECASE,
)
_THAT_IS = re.compile(
    r"(?:\bi\.\s?e\.?|\bie|\bthat\s+is|\bmeaning|\bso\s+that['’]?s|\bin\s+other\s+words|\bnamely|"
    r"\bwhich\s+(?:is|means)|"
    r"\bin\s+dates|\bso|=)\s*[:,]?\s*(?:from\s+)?$",
    re.IGNORECASE,
)


def spells_out(text: str, start: int) -> bool:
    """Whether a range that begins at `start` says in dates what was told: "i.e. 2 to 16 October"."""
    return _THAT_IS.search(text[max(0, start - 24) : start]) is not None


def keeps_the_end(text: str, standing: DateSpan, first: date) -> bool:
    """Whether a new start leaves the end as it stands: unless all is said to move or little is left."""
    half = 2 * ((standing.end - first).days + 1) >= standing.days and not _SAME_LENGTH.search(text)
    return half or (KEEPS_END.search(text) is not None and first <= standing.end)


def distinct(readings: list[Reading]) -> list[Reading]:
    """Drop repetitions, and times that hold a narrower one ("in March, 5-20 March")."""
    kept: list[Reading] = []
    for reading in sorted(readings, key=lambda r: (r.days[1] - r.days[0], r.spans)):
        inside = any(reading.days[0] <= other.days[0] and other.days[1] <= reading.days[1] for other in kept)
        if not inside:
            kept.append(reading)
    return sorted(kept, key=lambda reading: reading.spans)


def put_right(text: str, readings: list[Reading]) -> list[Reading]:
    """Drop readings that the words between them and a later one take back."""
    kept: list[Reading] = []
    for reading in readings:
        if kept and _taken_back(text, kept[-1].spans[-1][1], reading.spans[0][0]):
            kept = []
        kept.append(reading)
    return kept


def chosen(text: str, phrases: list[Phrase], roles: frozenset[PhraseRole]) -> Phrase | None:
    """Return the phrase with one of `roles` that counts: a day rather than a month or a feast."""
    found = [phrase for phrase in phrases if phrase.role in roles]
    if not found:
        return None
    best = found[0]
    for phrase in found[1:]:
        exacter = phrase.mentions[0].grain is Grain.DAY and best.mentions[0].grain is not Grain.DAY
        if exacter or _taken_back(text, best.span[1], phrase.span[0]):
            best = phrase
    return best


def _taken_back(text: str, end: int, start: int) -> bool:
    return _PUT_RIGHT.search(text, end, start) is not None


_NAMED_BOUND = re.compile(
    r"\b(?:(?P<end>(?:end(?:ing)?|finish(?:ing)?|stop(?:ping)?|closing|final|last)[\s-]*(?:date|day|point)|"
    r"cut-?off(?:\s+(?:date|point))?)|"
    r"(?:start(?:ing)?|beginning|launch|go-?live|kick-?off)[\s-]*(?:date|day|point))(?!\w)"
    r"(?:\s+(?:is|was|has\s+been|now|from\s+(?:the\s+|our\s+)?\w+|at\s+last|finally|confirmed|set|fixed|in|"
    r"out|please))*"
    r"\s*[.,:;!–-]?\s*(?:(?:so|let['’]?s|say|make|it|that|will|be|is|how|what|about|use|take|call|it['’]s|"
    r"that['’]s|we|they|said|gave|me|us|on|the)"
    r"\W+)*$",
    re.IGNORECASE,
)
""" "The boss wants an end date. 30 June.": the words before a bare day say what it is."""


def as_a_bound(text: str, phrase: Phrase, *, open_since: date | None) -> Phrase:
    """A bare time behind the words "end date" is the end, and so is one where only the end is open.

    Args:
        text: The message.
        phrase: One of its phrases; any but a single bare time stays what it is.
        open_since: The first day of a flight whose end is asked for.
    """
    mention = phrase.mentions[0]
    if phrase.role is not PhraseRole.WITHIN or mention.spelled_range:
        return phrase
    single = mention.grain in {Grain.DAY, Grain.HOLIDAY}
    named = _NAMED_BOUND.search(text[max(0, phrase.span[0] - 90) : phrase.span[0]])
    if named is not None and single:
        return replace(phrase, role=PhraseRole.END if named["end"] else PhraseRole.START, event=False)
    if open_since is None:
        return phrase
    days = mention.at(mention.year or open_since.year) or mention.at(open_since.year + 1)
    later = days is not None and (mention.year is None or days[0] > open_since)
    return replace(phrase, role=PhraseRole.END) if later else phrase


def as_a_start(phrase: Phrase) -> Phrase:
    """A single day that answers the question when it runs is the day on which it starts."""
    mention = phrase.mentions[0]
    if (
        phrase.role is PhraseRole.WITHIN
        and mention.grain is Grain.DAY
        and not mention.spelled_range
        and not phrase.cued
    ):
        days = mention.at(mention.year or 2028)
        if days is not None and days[0] == days[1]:
            return replace(phrase, role=PhraseRole.START)
    return phrase


_BURSTS = re.compile(
    r"\b(?:(?:flights?|bursts?|waves?|phases?|rounds?|parts?|legs?|stages?|blocks?|"
    r"periods?)\s*(?:no\.?\s*)?(?:1|2|one|two|i{1,2}|a|b)\b|"
    r"(?:first|second|1st|2nd|two|2|three|3|both|separate|another)\s+(?:\w+\s+)?(?:flights?|bursts?|waves?|"
    r"phases?|rounds?|legs?|"
    r"stages?|blocks?|periods?|slots?|windows?)\b|(?:and|then)\s+(?:once\s+)?(?:again|another\s+time)\b|"
    r"\bplus\s+(?:again|another)\b)",
    re.IGNORECASE,
)
""" "Flight 1: 3-16 May, flight 2: 31 May-13 June": one flight with a gap."""


def in_bursts(text: str, readings: list[Reading]) -> list[Reading]:
    """Put several times of one rank together where the text says that each is a part of the flight."""
    days = [reading.days for reading in readings]
    apart = all(one[1] < other[0] for one, other in pairwise(sorted(days)))
    if len(readings) < 2 or not apart or _BURSTS.search(text) is None:
        return readings
    ordered = sorted(readings, key=lambda reading: reading.days)
    gaps = tuple(
        (one.days[1] + timedelta(days=1), other.days[0] - timedelta(days=1))
        for one, other in pairwise(ordered)
        if other.days[0] > one.days[1] + timedelta(days=1)
    )
    whole = (ordered[0].days[0], ordered[-1].days[1])
    spans = tuple(span for reading in readings for span in reading.spans)
    return [replace(ordered[0], days=whole, spans=spans, gaps=gaps)]


def begun(phrases: list[Phrase]) -> list[Phrase]:
    """ "Live: 15 February, off 14 March": the one day before an end is the start, where none is said."""
    roles = [phrase.role for phrase in phrases]
    if PhraseRole.START in roles or PhraseRole.RANGE in roles or roles.count(PhraseRole.END) != 1:
        return phrases
    end = roles.index(PhraseRole.END)
    before = [phrase for phrase in phrases[:end] if phrase.role is PhraseRole.WITHIN]
    if len(before) != 1 or not before[0].running or before[0].event:
        return phrases
    mention = before[0].mentions[0]
    if mention.grain is not Grain.DAY or mention.spelled_range or mention.relative:
        return phrases
    return [replace(one, role=PhraseRole.START) if one is before[0] else one for one in phrases]


_ALMOST_A_YEAR, _A_YEAR = 330, 363


def slips(mentions: tuple[DateMention, ...], start: date, end: date) -> bool:
    """Whether two days without a year are the wrong way round: "28 September to 14 September".

    "1 July to 30 June" is a flight of a year.
    """
    days = (end - start).days + 1
    said = any(mention.year is not None or mention.grain is not Grain.DAY for mention in mentions)
    return not said and _ALMOST_A_YEAR <= days < _A_YEAR


_NO_END = re.compile(
    r"\bno\s+(?:(?:fixed|set|firm|planned|real|particular)\s+)?end(?:ing)?(?:\s+date)?\b|\bopen[\s-]?end(?:ed)?\b|"
    r"\bend(?:\s+date)?\s*(?::|is|still|not|to\s+be|tb[acd])\s*(?:(?:still|not|yet|is|to\s+be)\s+)*(?:open|tb[acd]|unknown|"
    r"undecided|decided|known|fixed|unclear)\b|\buntil\s+further\s+notice\b|\bindefinite\w*",
    re.IGNORECASE,
)
_SURE_OF_A_MONTH = 3


def begun_within(text: str, readings: list[Reading], start: Phrase) -> list[Reading]:
    """A day of the start within the only month that is named: the flight begins with it.

    It ends with the month where the campaign is said to run in it ("run it in September, from the 6th"); else
    the month is when something else happens, and the end is open.
    """
    mention = start.mentions[0]
    if len(readings) != 1 or mention.grain is not Grain.DAY or mention.spelled_range:
        return readings
    reading = readings[0]
    first = mention.at(mention.year or reading.days[0].year)
    if first is None or reading.exact or not reading.days[0] < first[0] <= reading.days[1]:
        return readings
    if reading.rank < _SURE_OF_A_MONTH or _NO_END.search(text):
        return []
    return [
        replace(reading, days=(first[0], reading.days[1]), spans=(*reading.spans, start.span), exact=True)
    ]

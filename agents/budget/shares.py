"""Rules on how the budget is divided: "60/40 audio to video", "at least 30% in Brazil", "split it evenly"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from agents.budget.pairs import find_pairs, subjects_of_ratio
from agents.budget.ratio_owners import owned_part
from agents.budget.subjects import kind_of, subject_at
from agents.spans import Span, overlaps_any, words_at
from planner.domain.brief import BudgetShare, ShareSubject

_PERCENT = r"(?:%|percent\b|per\s?cent\b|pct\b)"
_JOINED = r"\s*(?:,\s*(?:and\s+)?|/|&|\+|\s(?:and|to|vs\.?|versus)\s)\s*"
_LEAD = re.compile(
    r"(?P<least>\b(?:at\s+least|no\s+less\s+than|not\s+less\s+than|min(?:imum)?(?:\s+of)?|a\s+minimum\s+of|"
    r"more\s+than|(?<!not\s)over)"
    r"|>=?|≥)\s*$|(?P<most>\b(?:at\s+most|no\s+more\s+than|not\s+more\s+than|max(?:imum)?(?:\s+of)?|"
    r"a\s+maximum\s+of|up\s+to|"
    r"not\s+(?:over|above|exceed(?:ing)?|to\s+exceed)|never\s+(?:more\s+than|over|above)|no\s+higher\s+than|"
    r"less\s+than|under|below|cap(?:ped)?(?:\s+\w+)?\s+at)|<=?|≤)\s*$",
    re.IGNORECASE,
)
_TRAIL = re.compile(
    r"\s*(?P<least>min(?:imum)?\b|or\s+more\b)|\s*(?P<most>max(?:imum)?\b|tops\b|or\s+less\b)", re.IGNORECASE
)
_ONE = re.compile(
    rf"(?<![\w.,/])(?:(?P<low>[0-9]{{1,3}})\s*{_PERCENT}?\s*(?:-|–|to|"
    rf"and)\s*)?(?P<high>[0-9]{{1,3}}(?:\.[0-9])?)\s*{_PERCENT}",
    re.IGNORECASE,
)
_RATIO = re.compile(
    r"(?<![\w.,/:-])(?P<parts>[0-9]{1,3}(?:\s*[/:–-]\s*[0-9]{1,3}){1,3}|[1-9]\s+to\s+1)(?![\w%]|[.,/:-][0-9])"
)
_EVEN = re.compile(
    r"\b(?:evenly|equally|even\s+(?:split|parts|shares)|equal\s+(?:split|parts|shares|weights?|"
    r"amounts?)|fifty[\s-]fifty|"
    r"half\s+and\s+half|half[\s-]half|same\s+(?:amount|money|share)\s+(?:for|to|on)\s+each)\b"
    r"(?:\s+(?:split|divided|between|across|among(?:st)?|on|for|over|of))*",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"(?<![\w/.-])(?P<word>half|(?:an?|one)[\s-](?:third|quarter|fifth|half|tenth)|two[\s-]thirds|"
    r"three[\s-]quarters|(?:two|three|four)[\s-]fifths|"
    r"1/2|1/3|2/3|1/4|3/4|1/5|2/5|3/5|4/5|[½⅓⅔¼¾])(?![\w/])(?:\s+(?:of\s+(?:it|(?:that|this)\s+(?:amount|sum|total|budget|money)|that|"
    r"the\s+\w+)|(?:the|our|this|that)\s+(?:budget|money|spend|total|pot|cash|sum|amount)))?",
    re.I,
)
_HALVES = {
    "half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fifth": 1 / 5, "tenth": 1 / 10, "two thirds": 2 / 3,
    "three quarters": 3 / 4, "two fifths": 2 / 5, "three fifths": 3 / 5, "four fifths": 4 / 5, "1/2": 1 / 2,
    "1/3": 1 / 3, "2/3": 2 / 3, "1/4": 1 / 4, "3/4": 3 / 4,
    "1/5": 1 / 5, "2/5": 2 / 5, "3/5": 3 / 5, "4/5": 4 / 5,
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4,
}  # fmt: skip
_MOST_FRACTIONS = 40
"""Fractions read in one message."""
_EACH = re.compile(
    r"\b(?:(?:an?|one)\s+(?P<word>half|third|quarter|fifth)|(?P<percent>[0-9]{1,2})\s*(?:%|percent))\s+each"
    r"(?:\s+(?:for|on|to|in|of))?[\s:]*",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:the\s+)?(?:rest|remainder|remaining(?:\s+(?!for|on|in|to)\w+)?|balance|"
    r"other\s+half|everything\s+else|what(?:ever)?(?:['’]?s|\s+is)\s+left(?:\s+over)?)\b"
    r"(?:\s+(?:of\s+(?:it|that|the\s+\w+)))?"
    r"(?:\s*[:=]|\s+(?:is|should\s+(?:be|go)|can\s+go|will\s+go))?",
    re.IGNORECASE,
)
REST = _REST
"""What is left over, before its subject."""
_SPLIT_WORD = re.compile(r"\b(?:split|divide|mix|ratio|share|between|allocat\w+|budget)\b", re.IGNORECASE)
_LIST_LEAD = re.compile(
    r"\s*(?:split|mix|ratio|in\s+favou?r\s+of|between|for|of|across|on|:|,)?\s*", re.IGNORECASE
)
_GIVEN = re.compile(r"\b(?:giv(?:e|ing)|allocat(?:e|ing)|assign|grant|hand|offer|allow)\s+$", re.IGNORECASE)
_NOT_A_SHARE_BEHIND = re.compile(
    r"\s*(?:off|discount|view|click|ctr|conversion|completion|viewab|more|less|of\s+(?!it|the|that|this|"
    r"our|spend|budget|money|total|all|everything|funds|which))",
    re.I,
)


@dataclass(frozen=True, slots=True)
class FoundShare:
    """One rule on a share, and where it stands."""

    share: BudgetShare
    span: Span

    @property
    def subject(self) -> ShareSubject:
        """What the rule is about."""
        return self.share.subject


def fixed(text: str, subject: ShareSubject, part: float, span: Span) -> FoundShare:
    """Return the rule that `subject` gets exactly `part` (0 to 1) of the budget."""
    part = min(1.0, max(0.0, round(part, 6)))
    words = (words_at(text, span),)
    return FoundShare(BudgetShare(subject=subject, lowest_share=part, highest_share=part, words=words), span)


def bound_before(text: str, offset: int) -> str | None:
    """Return "least" or "most" when "at least" or "no more than" ends before `offset`, else None."""
    match = _LEAD.search(text[max(0, offset - 24) : offset])
    return match.lastgroup if match is not None else None


def find_shares(text: str, standing: Sequence[Sequence[ShareSubject]] = ()) -> list[FoundShare]:
    """Return the rules on shares in `text`, from left to right; they may add up to more than the whole.

    `standing` are lists of what a bare "50/50" may divide: what is split already, the markets, the formats.
    """
    found = _each(text) or _pairs(text)
    listed = [share.span for share in found]
    found += [
        share
        for share in [*_ratios(text, standing), *_even_splits(text, standing)]
        if not overlaps_any(share.span, listed)
    ]
    taken = [share.span for share in found]
    singles = [
        share
        for share in _singles(text, loose=_REST.search(text) is not None)
        if not overlaps_any(share.span, taken)
    ]
    singles += [share for share in _halves(text) if not overlaps_any(share.span, taken)]
    found += singles
    found += _remainders(text, found)
    return sorted(found, key=lambda share: share.span)


def _pairs(text: str) -> list[FoundShare]:
    return [
        fixed(text, pair.subject, pair.percent / 100, pair.span)
        for pairs in find_pairs(text)
        for pair in pairs
    ]


def _subjects_from(text: str, offset: int) -> list[tuple[ShareSubject, Span]]:
    """Return the subjects of a list that begins at `offset`: "audio to video", "audio, video and display"."""
    found: list[tuple[ShareSubject, Span]] = []
    while len(found) < 5:
        match = subject_at(text, offset, bare=True)
        if match is None:
            break
        found.append(match)
        joint = re.compile(_JOINED, re.IGNORECASE).match(text, match[1][1])
        gap = joint.end() if joint is not None else match[1][1]
        if joint is None and not text[gap : gap + 1].isspace():
            break
        offset = gap
    return found


def _subjects_before(text: str, offset: int, count: int) -> list[tuple[ShareSubject, Span]]:
    """Return `count` subjects of a list that ends before `offset`: "audio/video 60/40"."""
    start = max(0, offset - 60)
    for match in re.finditer(r"(?<![\w-])[A-Za-z]", text[start:offset]):
        subjects = _subjects_from(text, start + match.start())
        if len(subjects) == count and re.fullmatch(
            r"[\s:,(]*(?:ads?|split|at)?[\s:,(]*", text[subjects[-1][1][1] : offset]
        ):
            return subjects
    return []


def _ratios(text: str, standing: Sequence[Sequence[ShareSubject]]) -> list[FoundShare]:
    found: list[FoundShare] = []
    for match in _RATIO.finditer(text):
        parts = [int(part) for part in re.findall(r"[0-9]+", match["parts"])]
        whole = sum(parts)
        ratio = ":" in match["parts"] or " to " in match["parts"]
        lead = _LIST_LEAD.match(text, match.end())
        subjects = _subjects_from(text, lead.end() if lead is not None else match.end())
        if len(subjects) != len(parts):
            subjects = _subjects_before(text, match.start(), len(parts))
        if len(subjects) != len(parts) and whole == 100:
            afar = subjects_of_ratio(text, match.span(), len(parts), standing)
            subjects = [(subject, match.span()) for subject in afar]
        if len(subjects) != len(parts) or not whole or len({kind_of(s) for s, _ in subjects}) != 1:
            continue
        around = text[max(0, match.start() - 40) : match.end() + 40]
        if not ratio and whole != 100 and not (_SPLIT_WORD.search(around) and whole > 100):
            continue
        divisor = whole if ratio else 100
        owned = owned_part(text, match.span(), parts, [subject for subject, _ in subjects])
        if owned is not None and (subjects[0][0] == owned[0]) is not (parts[0] == owned[1]):
            parts.reverse()
        span = (min(match.start(), subjects[0][1][0]), max(match.end(), subjects[-1][1][1]))
        found += [
            fixed(text, subject, part / divisor, span)
            for (subject, _), part in zip(subjects, parts, strict=True)
        ]
    return found


def _even_splits(text: str, standing: Sequence[Sequence[ShareSubject]]) -> list[FoundShare]:
    found: list[FoundShare] = []
    for match in _EVEN.finditer(text):
        subjects = _subjects_from(text, match.end())
        if len(subjects) < 2:
            subjects = next((s for n in (4, 3, 2) if (s := _subjects_before(text, match.start(), n))), [])
        if len(subjects) < 2:
            afar = (subjects_of_ratio(text, match.span(), n, standing) for n in (2, 3, 4, 5))
            subjects = [(subject, match.span()) for subject in next((s for s in afar if s), [])]
        if len(subjects) >= 2 and len({kind_of(subject) for subject, _ in subjects}) == 1:
            span = (min(match.start(), subjects[0][1][0]), max(match.end(), subjects[-1][1][1]))
            found += [fixed(text, subject, 1 / len(subjects), span) for subject, _ in subjects]
    return found


def _singles(text: str, *, loose: bool) -> list[FoundShare]:
    """Return the parts in per cent; where they are `loose`, "Spain 30%" as well."""
    found = []
    for match in _ONE.finditer(text):
        trail = _TRAIL.match(text, match.end())
        behind = trail.end() if trail is not None else match.end()
        if _NOT_A_SHARE_BEHIND.match(text, behind):
            continue
        subject = subject_at(text, behind) or subject_before(text, match.start(), loose=loose)
        if subject is None or float(match["high"]) > 100:
            continue
        lead = _LEAD.search(text[max(0, match.start() - 24) : match.start()])
        high = float(match["high"]) / 100
        least = (lead is not None and lead["least"]) or (trail is not None and trail["least"])
        most = (lead is not None and lead["most"]) or (trail is not None and trail["most"])
        start = match.start() - (len(lead.group()) if lead is not None else 0)
        span = (min(start, subject[1][0]), max(behind, subject[1][1]))
        share = fixed(text, subject[0], high, span)
        if match["low"] and int(match["low"]) < float(match["high"]):
            share = _bounded(share, int(match["low"]) / 100, high)
        elif least:
            share = _bounded(share, high, 1.0)
        elif most:
            share = _bounded(share, 0.0, high)
        found.append(share)
    return found


def subject_before(text: str, offset: int, *, loose: bool = False) -> tuple[ShareSubject, Span] | None:
    """Return the subject of "audio: 60%", "video at most 30%" or "keep display below 20%"; if `loose`, of
    "audio 60%" too."""
    subjects: list[tuple[ShareSubject, Span]] = []
    start = max(0, offset - 40)
    for match in re.finditer(r"(?<![\w-])[A-Za-z]", text[start:offset]):
        found = subject_at(text, start + match.start())
        if found is not None:
            subjects.append(found)
    for subject, span in reversed(subjects):
        gap = text[span[1] : offset]
        if re.fullmatch(
            r"\s*(?:[:=(-]|at|is|are|gets?|gets\s+up\s+to|has|must\s+(?:be|get|have)|should\s+(?:be|"
            r"get|have|receive|take|not\s+exceed)|receives?|(?:goes|go|up|down|"
            r"moves?|drops?|rises?)\s+to|to|with|can\s+(?:be|get|have)|may\s+(?:be|get)|"
            r"not\s+to\s+exceed|needs|stays?|takes?)?\s*(?:(?:at\s+(?:least|most)|below|under|"
            r"(?:no|not)\s+(?:more|less)\s+than|not\s+(?:over|above)|"
            r"max(?:imum)?|min(?:imum)?|up\s+to|between|about|around|capped\s+at)\s*)?"
            r"|\s*(?:in|into|to)\s+(?:the\s+)?(?:mix|plan|campaign|brief|schedule)\s*[,:;(–-]?\s*(?:at\s+|"
            r"with\s+|for\s+|"
            r"say\s+|about\s+|around\s+)*|\s*(?:too|as\s+well|also)\s*[,;(–-]\s*(?:at\s+|with\s+|say\s+|"
            r"about\s+)*",
            gap,
            re.IGNORECASE,
        ) and (loose or gap.strip() or _GIVEN.search(text, max(0, span[0] - 20), span[0])):
            return subject, span
    return None


def _bounded(share: FoundShare, low: float, high: float) -> FoundShare:
    return replace(share, share=share.share.model_copy(update={"lowest_share": low, "highest_share": high}))


def _halves(text: str) -> list[FoundShare]:
    found = []
    matches = list(_HALF.finditer(text))[:_MOST_FRACTIONS]
    several = len(matches) > 1 or _REST.search(text) is not None
    for match in matches:
        subject = subject_at(text, match.end())
        preposition = text[match.end() : subject[1][1]].split() if subject is not None else []
        word = re.sub(r"[\s-]+", " ", re.sub(r"^(?:an?|one)[\s-]+", "", match["word"].lower()))
        plain = word == "half" and not several
        if subject is None and (before := subject_before(text, match.start())) is not None:
            span = (before[1][0], match.end())
            share = fixed(text, before[0], _HALVES[word], span)
            bound = bound_before(text, match.start())
            if bound is not None:
                share = (
                    _bounded(share, _HALVES[word], 1.0)
                    if bound == "least"
                    else _bounded(share, 0.0, _HALVES[word])
                )
            found.append(share)
        elif subject is not None and (len(preposition) > 1 or not plain):
            part = round(_HALVES[word], 6)
            share = fixed(text, subject[0], part, (match.start(), subject[1][1]))
            bound = bound_before(text, match.start())
            if bound is not None:
                share = _bounded(share, part, 1.0) if bound == "least" else _bounded(share, 0.0, part)
            found.append(share)
    return found


def _each(text: str) -> list[FoundShare]:
    """Read "a third each on audio, video and display"."""
    found = []
    for match in _EACH.finditer(text):
        subjects = _subjects_from(text, match.end())
        if len(subjects) > 1:
            part = (
                _HALVES.get(match["word"].lower(), 1 / len(subjects))
                if match["word"]
                else int(match["percent"]) / 100
            )
            span = (match.start(), subjects[-1][1][1])
            found += [fixed(text, subject, part, span) for subject, _ in subjects]
    return found


_OWNS_REST: Final = re.compile(
    r"\s*(?:[,:=–-]|gets?|takes?|has|have|receives?|with|for|keeps?|can\s+have|all|just)?\s*(?:all\s+)?",
    re.IGNORECASE,
)
_OF_TIME: Final = re.compile(
    r"\s+of\s+(?:the\s+|our\s+)?(?:year|month|week|time|day|period|season|way)\b", re.IGNORECASE
)


def _owner_of_rest(text: str, rest: re.Match[str]) -> tuple[ShareSubject, Span] | None:
    """Return who gets what is left: "the rest on display", "France the rest"; None for nobody."""
    if _OF_TIME.match(text, rest.end()) or rest.group().lower().endswith(
        (" year", " month", " week", " time")
    ):
        return None
    behind = subject_at(text, rest.end(), bare=True)
    if behind is not None:
        return behind
    start = max(0, rest.start() - 34)
    for letter in re.finditer(r"(?<![\w-])[A-Za-z]", text[start : rest.start()]):
        found = subject_at(text, start + letter.start(), bare=True)
        if found is not None and _OWNS_REST.fullmatch(text, found[1][1], rest.start()):
            return found
    return None


def _remainders(text: str, found: list[FoundShare]) -> list[FoundShare]:
    if not found:
        return []
    for match in _REST.finditer(text):
        subject = _owner_of_rest(text, match)
        if subject is None or any(share.subject == subject[0] for share in found):
            continue
        kind = kind_of(subject[0])
        parts = [share.share.lowest_share for share in found if kind_of(share.subject) == kind]
        rest = Decimal(1) - sum((Decimal(str(part)) for part in parts), Decimal(0))
        if parts and 0 <= rest < 1:
            span = (min(match.start(), subject[1][0]), max(match.end(), subject[1][1]))
            return [fixed(text, subject[0], float(rest), span)]
    return []

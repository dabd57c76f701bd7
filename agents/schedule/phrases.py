"""Puts date mentions together into phrases with a role: a range, a start, an end, a gap."""

import re
from dataclasses import dataclass, replace
from enum import Enum

from agents.schedule.events import is_about_something_else
from agents.schedule.mentions import DateMention, Grain
from agents.spans import Span


class PhraseRole(Enum):
    """What a phrase says about the flight."""

    RANGE = "RANGE"
    """From the first to the last mention."""
    UNION = "UNION"
    """In each of the mentions ("Q2 and Q3", "March and May")."""
    WITHIN = "WITHIN"
    """In the one mention ("in March"), or on it."""
    START = "START"
    END = "END"
    BEFORE = "BEFORE"
    """Up to the day before it."""
    AFTER = "AFTER"
    """From the day behind it."""
    AROUND = "AROUND"
    """In the days around a named day ("over Easter")."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing that a message says about dates.

    Attributes:
        role: What it says.
        mentions: One mention, two for a range, two or more for a union.
        span: The mentions and the words between them.
        gap: Whether nothing is to run then.
        cued: Whether words say that it is about the campaign's dates.
        running: Whether they say so outright ("running", "flight", "ads").
        event: Whether it is the date of something else, from which a flight may be counted.
    """

    role: PhraseRole
    mentions: tuple[DateMention, ...]
    span: Span
    gap: bool = False
    cued: bool = False
    running: bool = False
    event: bool = False


_TO = re.compile(
    r"\s*,?\s*(?:-|–|—|(?:and\s+)?(?:to|through|thru|till|until|up\s+to|ending|ends|end|finish(?:es|ing)?|"
    r"run(?:s|ning)?\s+(?:until|through|to|till)|"
    r"run(?:s|ning)?\s+it\s+(?:until|through|to|till))\b)\s*(?:and\s+including\s+)?(?:on\s+|"
    r"in\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_AND = re.compile(
    r"\s*(?:,\s*(?:and\s+)?|&|/|\band\b|\+)\s*(?:in\s+|on\s+|from\s+|then\s+)?(?:the\s+)?", re.IGNORECASE
)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)
_GAP_VERB = (
    r"(?:paus(?:e|ed|ing)|except(?:ing)?(?:\s+for)?|excluding|exclude|skip(?:ping)?|hiatus|black-?outs?|"
    r"go(?:ing)?\s+dark|dark|not\s+run(?:ning)?|"
    r"(?:don['’]?t|do\s+not)\s+run|not\s+(?:on|over|during|between)|no\s+(?:ads?|activity|delivery|spend)|"
    r"nothing\s+(?:on|over|during)|"
    r"take\s+a\s+break|a?\s*break|off-?air|stop(?:ped)?|gap|leav(?:e|ing)\s+out|leave\s+off|without|minus|"
    r"but\s+not|apart\s+from|other\s+than)"
)
_GAP = re.compile(
    rf"\b{_GAP_VERB}(?:\s+(?:ads?|delivery|it|the|campaign|everything|running|any|activity|of|a|week))*"
    r"(?:\s+(?:over|on|during|for|from|between|in|the|around|at))*\s*:?\s*$",
    re.IGNORECASE,
)
_GAP_BEHIND = re.compile(
    r"\s*(?:off\b|excluded\b|excepted\b|as\s+a\s+(?:gap|hiatus|break)\b|paused\b|dark\b)", re.IGNORECASE
)
_LINK = (
    r"(?:\s+(?:on|at|in|from|date|is|of|the|with|around|about|be|it|to|should|will|day))*\s*:?\s*(?:the\s+)?$"
)
_START = re.compile(
    rf"(?:\b(?:from|start(?:s|ing|ed)?|begin(?:s|ning)?|commenc\w*|kick(?:s|ing)?[\s-]?off|(?:go(?:es|"
    rf"ing)?\s+)?live|as\s+of|as\s+from|effective|launch(?:es|ing)?|"
    rf"no\s+earlier\s+than|not\s+before|start\s+date){_LINK})",
    re.IGNORECASE,
)
_LAUNCH_IN = re.compile(r"\blaunch(?:es|ing)?\s+(?:\w+\s+){0,3}(?:in|for|this|next)\s*$", re.IGNORECASE)
_END = re.compile(
    rf"(?:\b(?:until|till|til|through|thru|by|up\s+to|up\s+till|up\s+until|ends?|ending|finish(?:es|ing)?|"
    rf"no\s+later\s+than|end\s+date|"
    rf"wrap(?:s|ping)?\s+up|stop(?:s|ping)?|conclud\w+|last\s+day)(?:\s+and\s+including)?{_LINK})",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:before|leading\s+up\s+to|leading\s+into|lead-?up\s+to|ahead\s+of|prior\s+to|run-?up\s+to|"
    r"up\s+to|to)\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_LEAD_UP = re.compile(r"\b(?:lead(?:ing)?|run(?:ning)?)[\s-]*up\s+to\s*(?:the\s+)?$", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|following|post)\s*(?:the\s+)?$", re.IGNORECASE)
_WITHIN = re.compile(
    r"\b(?:in|during|for|over|on|throughout|across|all(?:\s+of)?|within|run(?:s|ning)?(?:\s+it)?|flight|"
    r"dates?|timeline|timing|schedule|period|campaign|when)"
    r"(?:\s+(?:the|of|whole|entire|is|in|for|month\s+of|during|dates?|are))*\s*[:=(-]?\s*$",
    re.IGNORECASE,
)
_FLIGHT_BEHIND = re.compile(
    r"\s*(?:\w+\s+){0,2}(?:flight|campaign|launch|burst|push|window|run|activation|plan|media)\b",
    re.IGNORECASE,
)
_ONWARDS = re.compile(
    r"\s*(?:onwards?|on\b(?!\s+\w)|and\s+(?:run|last|go(?:es)?)\w*\s+(?:for|on))", re.IGNORECASE
)
_UNRELATED = re.compile(
    r"\b(?:since|founded|established|launched|born|released|opened|introduced|ago|won|started|last|past|"
    r"previous|ended|ran|was|were|had|report|version|model|"
    r"edition|copyright|©|edited|published|posted|dated|updated|back)\s*(?:\w+\s+)?(?:in|on|of|from|"
    r"the)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_THING_BEHIND = re.compile(
    r"['’]?s?\s+(?:reports?|collections?|sales?|deals?|offers?|range|menu|gifts?|shopp\w*|cards?|lights?|"
    r"sweaters?|jumpers?|costumes?|party|parties|"
    r"products?|line|edition|specials?|discounts?|results?|numbers|figures|earnings|budget|season|promo\w*|"
    r"trip|travel|holidays?|break|getaways?|tours?|"
    r"themed?|event|brunch|dinner|trees?|eggs?|issue|promotion)\b",
    re.IGNORECASE,
)


_RUNNING = re.compile(
    r"\b(?:run(?:s|ning)?|flight(?:ing)?|ads?|campaign|on\s+air|air\s*time|advertis\w+|in\s+market|activity|"
    r"burst|live|spend|(?:start|end)\s+date|budget)"
    r"(?:[\s,:(=–-]|\b(?:it|them|only|from|on|in|for|the|is|are|between|dates?|should|to|will|be|go|goes|"
    r"period|"
    r"and|would|all|through(?:out)?|during|over|of)\b)*$",
    re.IGNORECASE,
)


def find_phrases(text: str, mentions: list[DateMention]) -> list[Phrase]:
    """Return the phrases that the mentions form, from left to right."""
    return [_told_apart(text, phrase) for phrase in _phrases(text, mentions)]


def _told_apart(text: str, phrase: Phrase) -> Phrase:
    before = _clause_before(text, phrase.span[0])
    if _RUNNING.search(before):
        return replace(phrase, running=True)
    if not phrase.gap and is_about_something_else(text, before, phrase.span):
        return replace(phrase, event=True)
    return phrase


def _phrases(text: str, mentions: list[DateMention]) -> list[Phrase]:
    phrases: list[Phrase] = []
    index = 0
    while index < len(mentions):
        first = mentions[index]
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        before = _clause_before(text, first.span[0])
        if following is not None and _makes_range(text, before, first, following):
            span = (first.span[0], following.span[1])
            phrases.append(
                Phrase(PhraseRole.RANGE, (first, following), span, _is_gap(text, before, span[1]), cued=True)
            )
            index += 2
            continue
        group = [first]
        while index + len(group) < len(mentions) and _joined(text, group[-1], mentions[index + len(group)]):
            group.append(mentions[index + len(group)])
        if len(group) > 1:
            span = (first.span[0], group[-1].span[1])
            phrases.append(
                Phrase(PhraseRole.UNION, tuple(group), span, _is_gap(text, before, span[1]), cued=True)
            )
            index += len(group)
            continue
        phrase = _single(text, before, first)
        if phrase is not None:
            phrases.append(phrase)
        index += 1
    return phrases


def _clause_before(text: str, offset: int) -> str:
    before = text[max(0, offset - 60) : offset]
    return re.split(r"[.;!?](?=\s)|\n", before)[-1]


def _makes_range(text: str, before: str, first: DateMention, following: DateMention) -> bool:
    between = text[first.span[1] : following.span[0]]
    if len(between) > 40:
        return False
    if _TO.fullmatch(between):
        return True
    return bool(re.fullmatch(r"\s*and\s+(?:the\s+)?", between, re.IGNORECASE) and _BETWEEN.search(before))


def _joined(text: str, one: DateMention, other: DateMention) -> bool:
    if one.grain is Grain.HOLIDAY or other.grain is Grain.HOLIDAY or Grain.DAY in {one.grain, other.grain}:
        return False
    return len(between := text[one.span[1] : other.span[0]]) <= 24 and _AND.fullmatch(between) is not None


def _is_gap(text: str, before: str, end: int) -> bool:
    return _GAP.search(before) is not None or _GAP_BEHIND.match(text, end) is not None


_STOPS = re.compile(
    r"\bstop(?:s|ping)?\s+(?:(?:it|everything|(?:the\s+)?(?:campaign|ads?|flight))\s+)?(?:on\s+|by\s+|at\s+)"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
_NOT_THAT = re.compile(
    r"\b(?:not|instead\s+of|rather\s+than|isn['’]t|is\s+not|forget|in\s+place\s+of)\s+(?:in\s+|on\s+|"
    r"from\s+|the\s+)*$",
    re.IGNORECASE,
)
""" "April, not March": what stands behind these is taken back."""


def _single(text: str, before: str, mention: DateMention) -> Phrase | None:  # noqa: PLR0912  # cues in their order of precedence
    end = mention.span[1]
    if mention.grain is Grain.DAY and not mention.spelled_range and _STOPS.search(before):
        return Phrase(PhraseRole.END, (mention,), mention.span, cued=True)
    if _is_gap(text, before, end):
        return Phrase(PhraseRole.WITHIN, (mention,), mention.span, gap=True, cued=True)
    if _NOT_THAT.search(before):
        return None
    if _UNRELATED.search(before) or (mention.grain is not Grain.DAY and _THING_BEHIND.match(text, end)):
        return None
    if mention.spelled_range:
        return Phrase(PhraseRole.WITHIN, (mention,), mention.span, cued=True)
    role, cued = PhraseRole.WITHIN, False
    coarse = mention.grain in {Grain.MONTH, Grain.SEASON, Grain.WEEK}
    if (coarse and _LAUNCH_IN.search(before)) or (
        coarse and re.search(r"\blaunch(?:es|ing)?\s*$", before, re.IGNORECASE)
    ):
        cued = True
    elif _LEAD_UP.search(before):
        role, cued = PhraseRole.BEFORE, True
    elif _END.search(before):
        role, cued = PhraseRole.END, True
    elif _START.search(before) or _ONWARDS.match(text, end):
        role, cued = PhraseRole.START, True
    elif re.search(
        r"\b(?:two|three|four|[0-9]+|a|one|the)\s+(?:weeks?|days?|months?)\s+(?:before|to|ahead|prior|"
        r"leading|up)\b[\w\s]*$",
        before,
        re.I,
    ) or (_BEFORE.search(before) and not re.search(r"\bto\s*(?:the\s+)?$", before, re.IGNORECASE)):
        role, cued = PhraseRole.BEFORE, True
    elif _AFTER.search(before):
        role, cued = PhraseRole.AFTER, True
    elif _WITHIN.search(before) or _FLIGHT_BEHIND.match(text, end):
        cued = True
    if mention.grain is Grain.HOLIDAY and role is PhraseRole.WITHIN:
        if re.search(r"\b(?:over|during|throughout|around)\s+(?:the\s+)?$", before, re.IGNORECASE):
            role = PhraseRole.AROUND
        elif not re.search(r"\bon\s+$", before, re.IGNORECASE):
            return None
    return Phrase(role, (mention,), mention.span, cued=cued)

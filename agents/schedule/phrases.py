"""Puts date mentions together into phrases with a role: a range, a start, an end, a gap."""

import re
from dataclasses import dataclass, replace

from agents.schedule.asides import is_talk, is_vague_year
from agents.schedule.elsewhere import is_elsewhere
from agents.schedule.events import (
    find_lead_time,
    happens_then,
    is_about_something_else,
    names_an_event,
    names_an_occasion,
    runs_itself,
)
from agents.schedule.mentions import DateMention, Grain, behind
from agents.schedule.roles import (
    PhraseRole,
    before_something,
    named_bound,
    over_by_then,
    role_before,
    role_behind,
    says_after,
)
from agents.spans import Span


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
        occasion: Whether that is something that happens, and no deadline or habit.
    """

    role: PhraseRole
    mentions: tuple[DateMention, ...]
    span: Span
    gap: bool = False
    cued: bool = False
    running: bool = False
    event: bool = False
    occasion: bool = False


_TO = re.compile(
    r"\s*\)\s*(?:to|through|thru|till|until|up\s+to)\s+(?:on\s+)?(?:the\s+)?|"
    r"\s*,?\s*(?:-{1,2}>?|–|—|→|>|(?:and\s+)?(?:(?:right\s+|straight\s+|all\s+the\s+way\s+)?(?:through\s+|"
    r"up\s+)?(?:to|till|"
    r"until)|to|through|thru|till|until|up\s+to|ending|ends|end|finish(?:es|ing)?|"
    r"(?:and\s+)?(?:then\s+)?(?:it\s+|they\s+)?(?:clos(?:ing|es)|conclud(?:ing|es)|ending|ends|stop(?:s|"
    r"ping)|"
    r"wrap(?:s|ping)(?:\s+up)?|"
    r"break(?:s|ing)\s+up|finish(?:es|ing)|ceas(?:es|ing)|terminat(?:es|ing)|wind(?:s|ing)\s+(?:up|down)|"
    r"last(?:s|ing)\s+(?:until|through|to|till))|"
    r"run(?:s|ning)?\s+(?:until|through|to|till)|"
    r"run(?:s|ning)?\s+it\s+(?:until|through|to|till))\b)\s*(?:and\s+including\s+)?(?:on\s+|"
    r"in\s+)?(?:about\s+|around\s+|roughly\s+)?(?:the\s+)?|"
    r"\s*[,)]?\s*(?:to|through|thru|till|until|up\s+to)\s+(?:[^\W\d_]+\s+){1,4}(?:[(]\s*|on\s+)(?:the\s+)?|"
    r"\s*[,)]?\s*(?:to|through|thru|till|until|up\s+to|and)\s+(?:our|the|its|my|their|his|"
    r"her)\s+(?:[^\W\d_]+\s+){0,3}[^\W\d_]+\s*[,(]\s*"
    r"(?:on\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_PHASED = re.compile(
    r"[\s,;:/&+()=–-]*(?:(?:(?:the\s+rest|rest|remainder|balance|and|then|plus|in|for|during|of|with|gets?|"
    r"has|is|at|another|about|around)\b|"
    r"[€$£]?\s?[0-9][0-9.,]*\s?(?:k\s?[€$£]|k\b|grand\b|thousand\b|million\b|m\b|[€$£]|eur\b|euros?\b|usd\b|"
    r"dollars?\b|pounds?\b|"
    r"gbp\b|chf\b|francs?\b|reais\b|pesos\b)?)[\s,;:/&+()=–-]*){1,6}",
    re.IGNORECASE,
)
""" "April 8k, May 12k": months with their money in between."""
_OUTSIDE = re.compile(r"\band\s+(?:our|the|its|my|their|his|her)\s", re.IGNORECASE)
_SLASH = re.compile(r"\s+/\s+")
_AND = re.compile(
    r"\s*(?:,\s*(?:and\s+)?|&|/|\band\b|\+|\bplus\b|\bthen\b)\s*(?:(?:also|in|on|from|then)\s+)*(?:the\s+)?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\bbetween\s+(?:on\s+)?(?:the\s+|(?:[^\W\d_]+\s+){0,4}[^\W\d_]+\s*[,(]\s*)?$", re.IGNORECASE
)
_GAP_VERB = (
    r"(?:paus(?:e|ed|ing)|except(?:ing)?(?:\s+for)?|excluding|exclude|skip(?:ping)?|hiatus|black-?outs?|"
    r"go(?:ing)?\s+dark|dark|not\s+run(?:ning)?|"
    r"(?:don['’]?t|do\s+not)\s+run|not\s+(?:on|over|during|between)|no\s+(?:ads?|activity|delivery|spend)|"
    r"nothing\s+(?:on|over|during)|"
    r"take\s+a\s+break|a?\s*break|off[\s-]?air|stop(?:ped)?|gap|leav(?:e|ing)\s+out|leave\s+off|without|"
    r"minus|"
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
_LAUNCH_IN = re.compile(r"\blaunch(?:es|ing)?\s+(?:\w+\s+){0,3}(?:in|for|this|next)\s*$", re.IGNORECASE)
_LAUNCH = re.compile(r"\blaunch(?:es|ing)?\s*$", re.IGNORECASE)
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
_UNRELATED = re.compile(
    r"\b(?:since|founded|established|launched|born|released|opened|introduced|ago|won|started|"
    r"last(?!\s+(?:day|date|one|ad|spot)\b)|past|"
    r"previous|ended|ran|was|were|had|report|version|model|"
    r"edition|copyright|©|edited|published|posted|dated|updated|"
    r"(?<!\bgo\s)(?<!\bgoes\s)(?<!\bgoing\s)back)\s*(?:\w+\s+)?(?:in|on|of|from|"
    r"the)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"(?:\b(?:is|are|be|gets?|being)|['’]s)\s+(?:(?:going\s+to\s+be|to\s+be|being|finally|"
    r"officially)\s+)*(?:launched|born|released|opened|introduced|published)\s*"
    r"(?:\w+\s+)?(?:in|on|from|the|\s)*$",
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
    r"and|would|all|through(?:out)?|during|over|of|takes?\s+place|taking\s+place|scheduled|planned)\b)*$",
    re.IGNORECASE,
)


def find_phrases(text: str, mentions: list[DateMention]) -> list[Phrase]:
    """Return the phrases that the mentions form, from left to right."""
    meant = [phrase for phrase in _phrases(text, mentions) if phrase.gap or not _only_told(text, phrase)]
    return _ended([_told_apart(text, phrase) for phrase in meant])


def _only_told(text: str, phrase: Phrase) -> bool:
    before = _SENTENCE_END.split(text[max(0, phrase.span[0] - 100) : phrase.span[0]])[-1]
    if phrase.role is PhraseRole.WITHIN and is_vague_year(text, before, phrase.span):
        return True
    return is_talk(text, before, phrase.span)


def _ended(phrases: list[Phrase]) -> list[Phrase]:
    """ "On air 11 March, off air 25 March": the one day off behind a start alone is the end."""
    off = [phrase for phrase in phrases if phrase.gap]
    rest = {phrase.role for phrase in phrases if not phrase.gap and not phrase.event}
    mention = off[0].mentions[0] if len(off) == 1 else None
    if mention is None or rest != {PhraseRole.START} or mention.spelled_range:
        return phrases
    if mention.grain not in {Grain.DAY, Grain.HOLIDAY} or off[0].role is not PhraseRole.WITHIN:
        return phrases
    return [replace(p, role=PhraseRole.END, gap=False) if p is off[0] else p for p in phrases]


_SINGLE_ROLES = frozenset({PhraseRole.WITHIN, PhraseRole.START, PhraseRole.END})


def _told_apart(text: str, phrase: Phrase) -> Phrase:
    before = _clause_before(text, phrase.span[0])
    if not phrase.gap and is_elsewhere(text, before, phrase.span[1]):
        return replace(phrase, event=True, running=False)
    leads = before_something(before) if phrase.role in _SINGLE_ROLES else None
    if leads and (not names_an_occasion(leads) or find_lead_time(text) is None):
        return replace(phrase, role=PhraseRole.BEFORE, running=True, cued=True)
    if phrase.running or _runs(before):
        return replace(phrase, running=True)
    if not phrase.gap and is_about_something_else(text, before, phrase.span):
        return replace(phrase, event=True, occasion=names_an_event(before, (text, phrase.span[1])))
    return phrase


def _runs(before: str) -> bool:
    """Whether the words before a time say that the campaign runs then."""
    bound = named_bound(before)
    if bound is not None and not happens_then(re.split(r"[,()]", before[: bound[1]])[-1]):
        return True
    return _RUNNING.search(before) is not None and not runs_itself(before)


def _phrases(text: str, mentions: list[DateMention]) -> list[Phrase]:
    phrases: list[Phrase] = []
    index = 0
    while index < len(mentions):
        first = mentions[index]
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        before = _clause_before(text, first.span[0])
        if (
            following is not None
            and not _told_twice(text, mentions[index : index + 3])
            and _makes_range(text, before, first, following)
        ):
            span = (first.span[0], following.span[1])
            first = behind(first) if says_after(before) else first
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
        phrase = _single(text, before, first, following.span[0] if following is not None else None)
        if phrase is not None:
            phrases.append(phrase)
        index += 1
    return phrases


def _coarse(mention: DateMention) -> bool:
    return mention.grain in {Grain.SEASON, Grain.MONTH}


def _told_twice(text: str, mentions: list[DateMention]) -> bool:
    """ "Over summer – 12 December to 28 February": the days behind a dash spell out the season before it."""
    if len(mentions) < 3 or not _coarse(mentions[0]) or _coarse(mentions[1]):
        return False
    dash = text[mentions[0].span[1] : mentions[1].span[0]].strip(" ,;:(")
    dash = re.sub(
        r"^(?:(?:so|that['’]s|that\s+is|which\s+is|i\.e\.|meaning|here)\s*)+$", "", dash, flags=re.IGNORECASE
    )
    return dash in {"", "-", "–", "—"} and _makes_range(text, "", mentions[1], mentions[2])


_SENTENCE_END = re.compile(r"[.;!?](?=\s)|\n")


def _clause_before(text: str, offset: int) -> str:
    return _SENTENCE_END.split(text[max(0, offset - 60) : offset])[-1]


def _makes_range(text: str, before: str, first: DateMention, following: DateMention) -> bool:
    between = text[first.span[1] : following.span[0]]
    if len(between) > 40 or (_coarse(first) and following.spelled_range):
        return False
    if _TO.fullmatch(between):
        return _OUTSIDE.search(between) is None or _BETWEEN.search(before) is not None
    if first.grain is following.grain is Grain.DAY and _SLASH.fullmatch(between):
        return True
    return bool(
        re.fullmatch(r"\s*and\s+(?:on\s+)?(?:the\s+)?", between, re.IGNORECASE) and _BETWEEN.search(before)
    )


def _joined(text: str, one: DateMention, other: DateMention) -> bool:
    if one.grain is Grain.HOLIDAY or other.grain is Grain.HOLIDAY or Grain.DAY in {one.grain, other.grain}:
        return False
    between = text[one.span[1] : other.span[0]]
    if one.month is not None and other.month is not None and between.isspace():
        return other.month == one.month % 12 + 1  # "june july august"
    if one.month is not None and other.month == one.month % 12 + 1 and _phased(between):
        return True
    return len(between) <= 24 and _AND.fullmatch(between) is not None


def _phased(between: str) -> bool:
    """Whether two months are told with their money: "April 8k, May 12k"."""
    told = len(between) <= 40 and re.search(r"[0-9]|rest\b|balance", between) is not None
    return told and _PHASED.fullmatch(between) is not None


def _is_gap(text: str, before: str, end: int) -> bool:
    return _GAP.search(before) is not None or _GAP_BEHIND.match(text, end) is not None


_STOPS = re.compile(
    r"\bstop(?:s|ping)?\s+(?:(?:it|everything|(?:the\s+)?(?:campaign|ads?|flight))\s+)?(?:on\s+|by\s+|at\s+)?"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
_THE_END = re.compile(r"(?:the\s+)?(?:very\s+)?(?:end|close)\s+of\b", re.IGNORECASE)
_THROUGH = re.compile(
    r"\b(?:all\s+|right\s+)?(?:through|thru)\s+(?:the\s+|all\s+(?:the\s+)?)?$", re.IGNORECASE
)
""" "Through the winter" is all of it."""
_NOT_THAT = re.compile(
    r"\b(?:(?:not|isn['’]t|is\s+not|forget)\s+(?:(?:in|on|from|the)\s+)*|"
    r"(?:instead\s+of|rather\s+than|in\s+place\s+of)\s+(?:(?:just|only|already|stopp?ing|ending|finishing|"
    r"closing|wrapping|up|starting|"
    r"beginning|launching|kicking|off|going|live|waiting|running|it|in|on|at|from|to|until|till|through|by|"
    r"with|the)\s+)*)$",
    re.IGNORECASE,
)
""" "April, not March": what stands behind these is taken back."""


def _single(text: str, before: str, mention: DateMention, following: int | None) -> Phrase | None:  # noqa: PLR0911  # cues in their order of precedence
    end = mention.span[1]
    day = mention.grain in {Grain.DAY, Grain.HOLIDAY} and not mention.spelled_range
    if (day or _THE_END.match(text, mention.span[0])) and _STOPS.search(before):
        return Phrase(PhraseRole.END, (mention,), mention.span, cued=True)
    if _is_gap(text, before, end):
        return Phrase(PhraseRole.WITHIN, (mention,), mention.span, gap=True, cued=True)
    unrelated = _NOT_THAT.search(before) or (_UNRELATED.search(before) and not _TO_COME.search(before))
    if unrelated or (mention.grain is not Grain.DAY and _THING_BEHIND.match(text, end)):
        return None
    if mention.spelled_range:
        return Phrase(PhraseRole.WITHIN, (mention,), mention.span, cued=True)
    coarse = mention.grain in {Grain.MONTH, Grain.SEASON, Grain.WEEK}
    launched = coarse and (_LAUNCH_IN.search(before) or _LAUNCH.search(before))
    said = None if launched else role_before(text, before, end)
    said = PhraseRole.END if over_by_then(text, before, end) else said
    if said is None and (said := role_behind(text, end, following)) is not None:
        return Phrase(said, (mention,), mention.span, cued=True, running=True)
    if mention.grain is Grain.SEASON and said is PhraseRole.END and _THROUGH.search(before):
        said = None
    role = said or PhraseRole.WITHIN
    cued = bool(said or launched or _WITHIN.search(before) or _FLIGHT_BEHIND.match(text, end))
    if mention.grain is Grain.HOLIDAY and role is PhraseRole.WITHIN:
        if re.search(r"\b(?:over|during|throughout|around)\s+(?:the\s+)?$", before, re.IGNORECASE):
            role = PhraseRole.AROUND
        elif not re.search(r"\bon\s+$", before, re.IGNORECASE):
            return None
    return Phrase(role, (mention,), mention.span, cued=cued)

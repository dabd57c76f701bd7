"""Hours and weekdays: "weekdays 7-9am", "evenings", "weekends only", "Mon-Fri 9 to 5"."""

import re
from dataclasses import dataclass

from agents.date_pairs import is_an_amount
from agents.spans import Span
from planner.domain.brief import Daypart
from planner.domain.vocabulary import Weekday

_ALL = tuple(Weekday)
_NAMES = {day.value[:3].lower(): index for index, day in enumerate(_ALL)}
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?"
_DAYS = re.compile(
    rf"(?<!\w)(?:(?P<weekdays>weekdays?|work(?:ing)?\s*days?|business\s+days)|(?P<weekends>weekends|"
    rf"every\s+weekend|"
    rf"weekend(?=\s+(?:only|mornings?|evenings?|afternoons?|nights?|hours|viewing|and\s+evening)))|"
    rf"(?P<from>{_DAY})\s*(?:-|–|to|through)\s*(?P<to>{_DAY})|(?P<list>{_DAY}s?(?:\s*(?:,|and|&|"
    rf"\+)\s*{_DAY}s?)+)|(?P<one>{_DAY}s)(?<=days)|"
    r"(?P<daily>every\s+day|all\s+days|7\s+days\s+a\s+week))(?!\w)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\w.,$€£/])(?P<h1>[0-9]{1,2})(?:[:.](?P<m1>[0-5][0-9]))?\s*(?P<p1>[ap]\.?m\.?)?\s*(?:h|hrs|"
    r"o['’]clock)?\s*"
    r"(?P<dash>-|–|—|to|until|till|and)\s*(?P<h2>[0-9]{1,2}|midnight|"
    r"noon)(?:[:.](?P<m2>[0-5][0-9]))?\s*(?P<p2>[ap]\.?m\.?|h\b|hrs\b|o['’]clock)?(?![\w%])",
    re.IGNORECASE,
)
_PARTS: tuple[tuple[str, tuple[tuple[int, int], ...]], ...] = (
    (r"morning\s+(?:commutes?|rush(?:\s+hour)?|drive(?:\s*time)?)", ((6, 10),)),
    (r"evening\s+(?:commutes?|rush(?:\s+hour)?|drive(?:\s*time)?)", ((16, 20),)),
    (r"(?:commut(?:e|ing)(?:\s+(?:hours?|times?))?|rush[\s-]+hours?|drive[\s-]?time)", ((7, 10), (16, 19))),
    (r"prime[\s-]?time", ((20, 23),)),
    (r"mornings?", ((6, 12),)),
    (r"afternoons?", ((12, 18),)),
    (r"evenings?", ((18, 23),)),
    (r"(?:late\s+)?nights?|overnight", ((21, 24),)),
    (r"lunch[\s-]?(?:times?|hours?|breaks?)", ((12, 14),)),
    (r"(?:business|office|working)\s+hours", ((9, 17),)),
)
_PART = re.compile(
    rf"(?<!\w)(?P<part>{'|'.join(pattern for pattern, _ in _PARTS)})(?P<noun>\s+(?:hours?|slots?|times?|"
    rf"dayparts?|only|viewing|listening))?(?!\w)",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"\b(?:on|in|during|only|just|at|over|between|and|for|serve[d]?|run(?:s|ning)?|show|play|deliver|"
    r"target(?:ing)?|hours?:?|dayparts?:?|weekdays?|weekends?|the|"
    r"focus(?:ing)?\s+on|limit(?:ed)?\s+to|early|late)\s+$|(?:^|[,;:(&+/]\s*)$",
    re.IGNORECASE,
)
_SOMEONE_ELSES = re.compile(
    r"\b(?:who|whose|that|people|users|listeners\s+who|commuters|fans|shoppers|customers)\b[^.;,]*$",
    re.IGNORECASE,
)
_NOT_HOURS_BEHIND = re.compile(
    r"\s+(?:getaways?|trips?|breaks?|warriors?|wear|gowns?|dress\w*|shows?\b|routine|coffee|markets?|"
    r"schools?|classes|clubs?|out\b)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Hours:
    hours: tuple[tuple[int, int], ...]
    span: Span
    sure: bool


@dataclass(frozen=True, slots=True)
class _DaySet:
    days: tuple[Weekday, ...]
    span: Span
    sure: bool


def find_dayparts(text: str) -> tuple[list[Daypart], list[Span]]:
    """Return the hours wanted and the words that say so; hours that run over midnight become two."""
    day_sets, hours = _day_sets(text), _hours(text)
    dayparts: list[Daypart] = []
    spans: list[Span] = []
    used: set[Span] = set()
    for found in hours:
        near = _nearest(text, found, day_sets)
        if near is None and not found.sure:
            continue
        days = near.days if near is not None else _ALL
        if near is not None:
            used.add(near.span)
            spans.append(near.span)
        spans.append(found.span)
        dayparts += [Daypart(days=days, start_hour=start, end_hour=end) for start, end in found.hours]
    for day_set in day_sets:
        if day_set.span not in used and day_set.sure:
            spans.append(day_set.span)
            dayparts.append(Daypart(days=day_set.days, start_hour=0, end_hour=24))
    return list(dict.fromkeys(dayparts)), spans


def _day_sets(text: str) -> list[_DaySet]:
    found = []
    for match in _DAYS.finditer(text):
        before = text[max(0, match.start() - 50) : match.start()]
        if _SOMEONE_ELSES.search(before) or _NOT_HOURS_BEHIND.match(text, match.end()):
            continue
        if match["weekdays"]:
            days = _ALL[:5]
        elif match["weekends"]:
            days = _ALL[5:]
        elif match["daily"]:
            days = _ALL
        elif match["from"]:
            one, two = _NAMES[match["from"][:3].lower()], _NAMES[match["to"][:3].lower()]
            days = tuple(_ALL[(one + n) % 7] for n in range((two - one) % 7 + 1))
        else:
            words = re.findall(_DAY, match["list"] or match["one"], re.IGNORECASE)
            days = tuple(_ALL[index] for index in sorted({_NAMES[word[:3].lower()] for word in words}))
        found.append(_DaySet(days, match.span(), sure=_said_alone(text, match, before)))
    return found


def _said_alone(text: str, match: re.Match[str], before: str) -> bool:
    """Whether days without hours are a wish: "weekends only", "on Fridays and Saturdays", "every weekend"."""
    if match["daily"]:
        return False
    words = match.group().lower()
    only = re.match(r"\s+(?:only|viewing)\b", text[match.end() : match.end() + 10], re.IGNORECASE)
    whole = not (text[: match.start()] + text[match.end() :]).strip(" .!")
    cue = re.search(
        r"\b(?:on|only|just|during|over|run(?:ning)?|serve)\s+(?:the\s+)?$", before, re.IGNORECASE
    )
    return bool(
        only or words.startswith("every") or (words.endswith("s") and (cue or (whole and not match["list"])))
    )


def _hours(text: str) -> list[_Hours]:
    found = []
    for match in _CLOCK.finditer(text):
        hours = _clock(match)
        before = text[max(0, match.start() - 50) : match.start()]
        if hours and not _SOMEONE_ELSES.search(before) and not is_an_amount(text, match.start(), match.end(), hours=True):
            clear = bool(
                match["p1"] or (match["p2"] and match["p2"][0].lower() in "aph") or match["m1"] or match["m2"]
            )
            found.append(_Hours(hours, match.span(), sure=clear))
    for match in _PART.finditer(text):
        before = text[max(0, match.start() - 50) : match.start()]
        if _SOMEONE_ELSES.search(before) or _NOT_HOURS_BEHIND.match(text, match.end()):
            continue
        plural = match["part"].lower().endswith("s") or re.match(
            r"commut|rush|drive|prime|lunch|business|office|working", match["part"], re.I
        )
        if match["noun"] or (plural and _CUE.search(before)):
            hours = next(h for pattern, h in _PARTS if re.fullmatch(pattern, match["part"], re.IGNORECASE))
            found.append(_Hours(hours, match.span(), sure=True))
    return found


def _clock(match: re.Match[str]) -> tuple[tuple[int, int], ...]:
    """Return hour ranges; "7-9am" has the half of the day on its second hour only, "9 to 5" on none."""
    word = match["h2"].lower()
    first, last = int(match["h1"]), {"midnight": 24, "noon": 12}.get(word, int(word) if word.isdigit() else 0)
    half = (match["p2"] or "")[:1].lower() if (match["p2"] or "")[:1].lower() in {"a", "p"} else ""
    first_half = (match["p1"] or "")[:1].lower()
    if last > 24 or first > 24:
        return ()
    plain = (
        not half
        and not first_half
        and not match["m1"]
        and not match["m2"]
        and not match["p2"]
        and not word.isalpha()
    )
    if half and last <= 12:
        last = last % 12 + (12 if half == "p" else 0)
    if first_half and first <= 12:
        first = first % 12 + (12 if first_half == "p" else 0)
    elif half == "p" and first < 12 and first + 12 < last:
        first += 12
    if first_half == "p" and not half and word.isdigit() and last < 12:
        last += 12
    if plain and (first, last) in {(9, 5), (8, 5), (9, 6), (8, 6), (10, 6)}:
        last += 12
    elif plain and not (6 <= first < last <= 24):
        return ()
    end = last + (1 if match["m2"] and match["m2"] != "00" else 0)
    first, end = first % 24, min(end, 24) or 24
    if first < end:
        return ((first, end),)
    return ((first, 24), (0, end)) if 0 < end < first else ()


def _nearest(text: str, hours: _Hours, day_sets: list[_DaySet]) -> _DaySet | None:
    for day_set in day_sets:
        gap = (
            text[day_set.span[1] : hours.span[0]]
            if day_set.span[1] <= hours.span[0]
            else text[hours.span[1] : day_set.span[0]]
        )
        if re.fullmatch(
            r"[\s,:(]*(?:(?:between|from|at|on|during|in|the|every|of)\s+)*", gap + " ", re.IGNORECASE
        ):
            return day_set
    return None

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
    rf"(?<=only\s)(?:the\s+)?weekend(?!\s+(?:of|before|after|getaway|trip|break))|"
    rf"weekend(?=\s+(?:only|mornings?|evenings?|afternoons?|nights?|hours|viewing|and\s+evening)))|"
    rf"(?P<from>{_DAY}s?)\s*(?:-|–|to|through|until|till|bis)\s*(?:on\s+)?(?P<to>{_DAY}s?)|(?P<list>{_DAY}s?(?:\s*(?:,|and|&|"
    rf"\+)\s*{_DAY}s?)+)|(?P<one>{_DAY}s)(?<=days)|"
    rf"(?P<single>{_DAY})(?=\s+(?:late\s+)?(?:mornings?|afternoons?|evenings?|nights?|lunch\w*|prime))|"
    r"(?P<daily>every\s*day|all\s+days|7\s+days\s+a\s+week))(?!\w)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\w.,$€£/])(?P<h1>[0-9]{1,2}|noon|midday|midnight)(?:[:.](?P<m1>[0-5][0-9]))?\s*(?P<p1>[ap]\.?m\.?)?\s*(?:h|hrs|"
    r"o['’]clock)?\s*"
    r"(?P<dash>-|–|—|to|until|till|and)\s*(?P<h2>[0-9]{1,2}|midnight|"
    r"noon|midday)(?:[:.](?P<m2>[0-5][0-9]))?\s*(?P<p2>[ap]\.?m\.?|h\b|hrs\b|o['’]clock)?(?![\w%])",
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
_IN_THE = re.compile(
    rf"(?:^|[,;:(]\s*|\b(?:only|just|ads?|run(?:ning|s)?|show(?:n|ing)?|served?|and|or)\s+)(?:in|during)\s+the\s+$|"
    rf"\b{_DAY}s?\s+(?:late\s+)?$",
    re.IGNORECASE,
)
""" "Only in the evening", "Friday nights": a part of the day said once is that of every day."""
_OPEN = re.compile(
    r"(?<!\w)(?:(?P<since>(?:only\s+)?(?:from|after|as\s+of|starting(?:\s+at)?|not\s+before|no\s+earlier\s+than|past))|"
    r"(?P<until>before|until|till|up\s+to|not\s+after|no\s+later\s+than))\s+(?P<h>[0-9]{1,2})(?:[:.](?P<m>[0-5][0-9]))?\s*"
    r"(?P<p>[ap]\.?m\.?(?!\w)|h(?:rs|ours)?(?!\w)|o['’]clock|in\s+the\s+(?:morning|afternoon|evening)|at\s+night)"
    r"(?!\s*(?:-|–|to|till|until|and)\s*[0-9])",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:except|excluding|but\s+not|apart\s+from|other\s+than|not|never|no|without)\s+(?:on\s+)?$",
    re.IGNORECASE,
)
_OPENING_HOURS = re.compile(
    r"\b(?:open|opens|opened|opening|clos(?:e|es|ed|ing)|doors|shop|store|office|reception|hotline|reach\s+(?:me|us)|"
    r"call|available|kitchen|serves?\s+food|happy\s+hour)\b[^.;\n]{0,30}$",
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
        elif match["single"]:
            days = (_ALL[_NAMES[match["single"][:3].lower()]],)
        elif match["from"]:
            one, two = _NAMES[match["from"][:3].lower()], _NAMES[match["to"][:3].lower()]
            days = tuple(_ALL[(one + n) % 7] for n in range((two - one) % 7 + 1))
        else:
            words = re.findall(_DAY, match["list"] or match["one"], re.IGNORECASE)
            days = tuple(_ALL[index] for index in sorted({_NAMES[word[:3].lower()] for word in words}))
        if _BUT.search(before) and not match["daily"] and not match["single"]:
            others = tuple(day for day in _ALL if day not in days)
            found.append(_DaySet(others, match.span(), sure=bool(others)))
            continue
        found.append(_DaySet(days, match.span(), sure=_said_alone(text, match, before)))
    return found


_ONLY = re.compile(r"\bonly\s+(?:the\s+)?$", re.IGNORECASE)


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
        only
        or words.startswith("every")
        or (match["weekends"] and _ONLY.search(before))
        or (words.endswith("s") and (cue or (whole and not match["list"])))
    )


def _hours(text: str) -> list[_Hours]:
    found = []
    for match in _CLOCK.finditer(text):
        hours = _clock(match)
        before = text[max(0, match.start() - 50) : match.start()]
        if not hours or _SOMEONE_ELSES.search(before) or _OPENING_HOURS.search(before):
            continue
        if not is_an_amount(text, match.start(), match.end(), hours=True):
            clear = bool(
                match["p1"] or (match["p2"] and match["p2"][0].lower() in "aph") or match["m1"] or match["m2"]
            )
            found.append(_Hours(hours, match.span(), sure=clear))
    for match in _OPEN.finditer(text):
        hours = _open_clock(match)
        before = text[max(0, match.start() - 50) : match.start()]
        if hours and not _SOMEONE_ELSES.search(before) and not _OPENING_HOURS.search(before):
            found.append(_Hours(hours, match.span(), sure=True))
    for match in _PART.finditer(text):
        before = text[max(0, match.start() - 50) : match.start()]
        if _SOMEONE_ELSES.search(before) or _NOT_HOURS_BEHIND.match(text, match.end()):
            continue
        plural = match["part"].lower().endswith("s") or re.match(
            r"commut|rush|drive|prime|lunch|business|office|working", match["part"], re.I
        )
        if match["noun"] or (plural and _CUE.search(before)) or _IN_THE.search(before):
            hours = next(h for pattern, h in _PARTS if re.fullmatch(pattern, match["part"], re.IGNORECASE))
            found.append(_Hours(hours, match.span(), sure=True))
    return found


_NAMED_HOURS = {"midnight": 24, "noon": 12, "midday": 12}


def _clock(match: re.Match[str]) -> tuple[tuple[int, int], ...]:
    """Return hour ranges; "7-9am" has the half of the day on its second hour only, "9 to 5" on none."""
    word = match["h2"].lower()
    first = _NAMED_HOURS.get(match["h1"].lower(), -1) % 24
    first = int(match["h1"]) if match["h1"].isdigit() else first
    last = int(word) if word.isdigit() else _NAMED_HOURS[word]
    half = (match["p2"] or "")[:1].lower() if (match["p2"] or "")[:1].lower() in {"a", "p"} else ""
    first_half = (match["p1"] or "")[:1].lower()
    if last > 24 or first > 24:
        return ()
    plain = (
        match["h1"].isdigit()
        and not half
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


def _open_clock(match: re.Match[str]) -> tuple[tuple[int, int], ...]:
    """Return the hours from or up to one time of day: "after 6pm", "before 9 in the morning"."""
    hour, half = int(match["h"]), match["p"].lower()
    if hour > 24 or (half[0] == "h" and hour < 5 and match["m"] is None):
        return ()
    if hour <= 12 and half[0] in "ap" and not half.startswith("at"):
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    elif hour < 12 and half.endswith(("afternoon", "evening", "night")):
        hour += 12
    if match["until"]:
        hour += 1 if match["m"] and match["m"] != "00" else 0
        return ((0, hour),) if 0 < hour < 24 else ()
    return ((hour, 24),) if 0 < hour < 24 else ()


def _nearest(text: str, hours: _Hours, day_sets: list[_DaySet]) -> _DaySet | None:
    for day_set in day_sets:
        gap = (
            text[day_set.span[1] : hours.span[0]]
            if day_set.span[1] <= hours.span[0]
            else text[hours.span[1] : day_set.span[0]]
        )
        if re.fullmatch(
            r"[\s,:(]*(?:(?:only|just|between|from|at|on|during|in|the|every|of)\s+)*",
            gap + " ",
            re.IGNORECASE,
        ):
            return day_set
    return None

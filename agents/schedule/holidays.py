"""Named days that campaigns are planned around, by year and country."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

DaysOfYear = Callable[[int, str], tuple[date, date] | None]
"""Year and ISO country code (may be empty) -> first and last day, or None when unknown for that year."""


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, ch. 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """Return the n-th `weekday` (Monday is 0) of a month; n = -1 is the last one."""
    if n > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def _fixed(month: int, day: int, days: int = 1) -> DaysOfYear:
    def of(year: int, country: str) -> tuple[date, date]:
        start = date(year, month, day)
        return start, start + timedelta(days=days - 1)

    return of


def _nth(month: int, weekday: int, n: int, shift: int = 0, days: int = 1) -> DaysOfYear:
    def of(year: int, country: str) -> tuple[date, date]:
        start = nth_weekday(year, month, weekday, n) + timedelta(days=shift)
        return start, start + timedelta(days=days - 1)

    return of


def _from_easter(shift: int, days: int = 1) -> DaysOfYear:
    def of(year: int, country: str) -> tuple[date, date]:
        start = easter(year) + timedelta(days=shift)
        return start, start + timedelta(days=days - 1)

    return of


def _by_country(usual: DaysOfYear, **others: DaysOfYear) -> DaysOfYear:
    def of(year: int, country: str) -> tuple[date, date] | None:
        return others.get(country, usual)(year, country)

    return of


@lru_cache(maxsize=64)
def _listed(country: str, year: int, name: str) -> date | None:
    """Return the first day that the `holidays` library lists as `name`, or under a name beginning with it."""
    import holidays

    known = holidays.country_holidays(
        country, years=[year], language="en_US", categories=getattr(holidays, country).supported_categories
    )
    named = [(part.strip(), day) for day in known for part in known[day].split(";")]
    exact = [day for part, day in named if part == name]
    return min(exact or [day for part, day in named if part.startswith(name)], default=None)


def _lunar(country: str, name: str, days: int = 1, shift: int = 0) -> DaysOfYear:
    def of(year: int, _: str) -> tuple[date, date] | None:
        if not 1950 <= year <= 2070:
            return None
        listed = _listed(country, year, name)
        if listed is None:
            return None
        start = listed + timedelta(days=shift)
        return start, start + timedelta(days=days - 1)

    return of


def _ramadan(year: int, _: str) -> tuple[date, date] | None:
    if not 1950 <= year <= 2070:
        return None
    start, end = _listed("MV", year, "First Day of Ramadan"), _listed("MV", year, "Eid al-Fitr")
    return (start, end - timedelta(days=1)) if start is not None and end is not None and start < end else None


def _no_day(year: int, country: str) -> None:
    """A day that only some countries have."""


def _winter_soldes(year: int, country: str) -> tuple[date, date]:
    """Winter sales: four weeks from January's second Wednesday, its first when that is past the 12th."""
    second = nth_weekday(year, 1, 2, 2)
    start = second if second.day <= 12 else second - timedelta(days=7)
    return start, start + timedelta(days=27)


def _summer_soldes(year: int, country: str) -> tuple[date, date]:
    """Summer sales: four weeks from June's last Wednesday, the one before when that is past the 28th."""
    last = nth_weekday(year, 6, 2, -1)
    start = last if last.day <= 28 else last - timedelta(days=7)
    return start, start + timedelta(days=27)


def _victoria_day(year: int, _: str) -> tuple[date, date]:
    """Return the last Monday before 25 May."""
    day = date(year, 5, 24)
    return (day - timedelta(days=day.weekday()),) * 2


def _advent(year: int, _: str) -> tuple[date, date]:
    """Return the fourth Sunday before Christmas Day, and Christmas Eve."""
    eve = date(year, 12, 24)
    return eve - timedelta(days=(eve.weekday() + 1) % 7 + 21), eve


def _advent_sunday(index: int) -> DaysOfYear:
    def of(year: int, country: str) -> tuple[date, date]:
        sunday = _advent(year, country)[0] + timedelta(days=7 * index)
        return sunday, sunday

    return of


def _oktoberfest(year: int, _: str) -> tuple[date, date]:
    """Return the Saturday behind 15 September, and the first Sunday of October, at least the 3rd."""
    start = date(year, 9, 16) + timedelta(days=(5 - date(year, 9, 16).weekday()) % 7)
    return start, max(nth_weekday(year, 10, 6, 1), date(year, 10, 3))


_THANKSGIVING = _by_country(_nth(11, 3, 4), CA=_nth(10, 0, 2))
_MOTHER = _by_country(
    _nth(5, 6, 2), GB=_from_easter(-21), IE=_from_easter(-21), FR=_nth(5, 6, -1), SE=_nth(5, 6, -1),
    ES=_nth(5, 6, 1), PT=_nth(5, 6, 1), HU=_nth(5, 6, 1), RO=_nth(5, 6, 1), MX=_fixed(5, 10), PL=_fixed(5,
    26),
    AR=_nth(10, 6, 3), NO=_nth(2, 6, 2),
)  # fmt: skip
_FATHER = _by_country(
    _nth(6, 6, 3), AU=_nth(9, 6, 1), NZ=_nth(9, 6, 1), DE=_from_easter(39), ES=_fixed(3, 19), PT=_fixed(3,
    19),
    IT=_fixed(3, 19), BR=_nth(8, 6, 2), PL=_fixed(6, 23), SE=_nth(11, 6, 2), NO=_nth(11, 6, 2), FI=_nth(11,
    6, 2),
)  # fmt: skip

_HOLIDAYS: tuple[tuple[str, DaysOfYear], ...] = (
    (r"black\s+friday", _nth(11, 3, 4, 1)),
    (r"cyber\s+monday", _nth(11, 3, 4, 4)),
    (r"cyber\s+(?:week|five|5)|black\s+(?:friday\s+)?week(?!end)|bfcm", _nth(11, 3, 4, -3, 8)),
    (r"giving\s+tuesday", _nth(11, 3, 4, 5)),
    (r"small\s+business\s+saturday", _nth(11, 3, 4, 2)),
    (r"singles['’]?\s*day", _fixed(11, 11)),
    (r"christmas\s+eve|xmas\s+eve", _fixed(12, 24)),
    (r"boxing\s+day|st\.?\s+stephen['’]?s\s+day", _fixed(12, 26)),
    (r"christmas(?:\s+day)?|x-?mas", _fixed(12, 25)),
    (r"new\s+year['’]?s\s+eve|silvester|hogmanay", _fixed(12, 31)),
    (r"new\s+year(?:['’]?s(?:\s+day)?)?(?!\s+sale)", _fixed(1, 1)),
    (r"easter\s+monday", _from_easter(1)),
    (r"good\s+friday", _from_easter(-2)),
    (r"easter(?:\s+sunday)?(?!\s+(?:monday|tuesday|saturday|eve|bank)\b)", _from_easter(0)),
    (r"pentecost|whit\s+sunday", _from_easter(49)),
    (r"ash\s+wednesday", _from_easter(-46)),
    (r"mardi\s+gras|shrove\s+tuesday|pancake\s+day", _from_easter(-47)),
    (r"carniva[l]e?", _from_easter(-50, 5)),
    (r"thanksgiving(?:\s+day)?", _THANKSGIVING),
    (r"valentine['’]?s?(?:['’])?(?:\s+day)?", _fixed(2, 14)),
    (r"galentine['’]?s(?:\s+day)?", _fixed(2, 13)),
    (r"mother['’]?s['’]?\s+day|mothering\s+sunday", _MOTHER),
    (r"father['’]?s['’]?\s+day", _FATHER),
    (r"hallow[e'’]?en", _fixed(10, 31)),
    (r"(?:st\.?|saint)\s+patrick['’]?s\s+day|st\.?\s+paddy['’]?s", _fixed(3, 17)),
    (r"international\s+women['’]?s\s+day", _fixed(3, 8)),
    (r"women['’]?s\s+day", _by_country(_fixed(3, 8), ZA=_fixed(8, 9))),
    (r"earth\s+day", _fixed(4, 22)),
    (r"april\s+fools?['’]?(?:\s+day)?", _fixed(4, 1)),
    (r"memorial\s+day", _nth(5, 0, -1)),
    (r"labor\s+day", _by_country(_fixed(5, 1), **dict.fromkeys(("", "US", "CA", "PR"), _nth(9, 0, 1)))),
    (r"labour\s+day|may\s+day(?!\s+bank)", _by_country(
        _fixed(5, 1), US=_nth(9, 0, 1), CA=_nth(9, 0, 1), AU=_nth(10, 0, 1), NZ=_nth(10, 0, 4))),
    (r"presidents?['’]?\s+day", _nth(2, 0, 3)),
    (r"(?:mlk|martin\s+luther\s+king(?:\s+jr\.?)?)\s+day", _nth(1, 0, 3)),
    (r"juneteenth", _fixed(6, 19)),
    (r"independence\s+day|(?:the\s+)?(?:fourth|4th)\s+of\s+july", _by_country(
        _fixed(7, 4), IN=_fixed(8, 15), MX=_fixed(9, 16), AR=_fixed(7, 9), CL=_fixed(9, 18), CO=_fixed(7, 20),
        PE=_fixed(7, 28), BR=_fixed(9, 7), ID=_fixed(8, 17), PL=_fixed(11,
        11))),
    (r"veterans?['’]?\s+day|armistice\s+day", _fixed(11, 11)),
    (r"canada\s+day", _fixed(7, 1)),
    (r"australia\s+day", _fixed(1, 26)),
    (r"anzac\s+day", _fixed(4, 25)),
    (r"waitangi\s+day", _fixed(2, 6)),
    (r"(?:the\s+)?(?:king|queen|sovereign)['’]?s\s+birthday", _by_country(_no_day, AU=_nth(6, 0, 2),
    NZ=_nth(6, 0, 1), NL=_fixed(4, 27))),
    (r"king['’]?s\s+day|koningsdag", _fixed(4, 27)),
    (r"melbourne\s+cup(?:\s+day)?", _nth(11, 1, 1)),
    (r"matariki", _lunar("NZ", "Matariki")),
    (r"victoria\s+day", _victoria_day),
    (r"civic\s+holiday", _nth(8, 0, 1)),
    (r"family\s+day", _nth(2, 0, 3)),
    (r"(?:st\.?|saint)[\s-]+jean(?:[\s-]+baptiste)?(?:\s+day)?", _fixed(6, 24)),
    (r"national\s+day\s+for\s+truth\s+and\s+reconciliation|orange\s+shirt\s+day", _fixed(9, 30)),
    (r"freedom\s+day", _by_country(_no_day, ZA=_fixed(4, 27), PT=_fixed(4, 25))),
    (r"youth\s+day", _by_country(_no_day, ZA=_fixed(6, 16))),
    (r"heritage\s+day|national\s+braai\s+day", _fixed(9, 24)),
    (r"mandela\s+day", _fixed(7, 18)),
    (r"human\s+rights\s+day", _by_country(_fixed(12, 10), ZA=_fixed(3, 21))),
    (r"day\s+of\s+reconciliation|reconciliation\s+day|day\s+of\s+goodwill", _fixed(12, 16)),
    (r"republic\s+day", _by_country(
        _no_day, IN=_fixed(1, 26), IT=_fixed(6, 2), TR=_fixed(10, 29), PT=_fixed(10,
    5), BR=_fixed(11, 15))),
    (r"gandhi\s+jayanti", _fixed(10, 2)),
    (r"ganesh(?:a)?\s+chaturthi", _lunar("IN", "Ganesh Chaturthi")),
    (r"(?:sharad\s+)?navrat?ri", _lunar("IN", "Dussehra", 9, shift=-9)),
    (r"onam", _lunar("IN", "Onam")),
    (r"pongal|makar\s+sankranti", _fixed(1, 14, 2)),
    (r"janmashtami", _lunar("IN", "Janmashtami")),
    (r"dhanteras", _lunar("IN", "Diwali", shift=-2)),
    (r"(?:st\.?|saint)\s+brigid['’]?s\s+day", _fixed(2, 1)),
    (r"(?:st\.?|saint)\s+david['’]?s\s+day", _fixed(3, 1)),
    (r"(?:st\.?|saint)\s+george['’]?s\s+day", _fixed(4, 23)),
    (r"(?:st\.?|saint)\s+andrew['’]?s\s+day", _fixed(11, 30)),
    (r"nollaig\s+na\s+mban|women['’]?s\s+christmas|twelfth\s+night", _fixed(1, 6)),
    (r"bloomsday", _fixed(6, 16)),
    (r"flag\s+day", _by_country(_no_day, US=_fixed(6, 14), AR=_fixed(6, 20), MX=_fixed(2, 24))),
    (r"tax\s+day", _fixed(4, 15)),
    (r"groundhog\s+day", _fixed(2, 2)),
    (r"indigenous\s+peoples?['’]?s?\s+day", _by_country(_nth(10, 0, 2), CA=_fixed(6, 21))),
    (r"(?:us\s+)?election\s+day", _by_country(_no_day, US=_nth(11, 0, 1, 1))),
    (r"patriots?['’]?\s+day", _nth(4, 0, 3)),
    (r"pi\s+day", _fixed(3, 14)),
    (r"constitution\s+day", _by_country(_no_day, ES=_fixed(12, 6), MX=_nth(2, 0, 1), US=_fixed(9, 17))),
    (r"revolution\s+day", _by_country(_no_day, MX=_nth(11, 0, 3))),
    (r"tiradentes(?:\s+day)?", _fixed(4, 21)),
    (r"(?:black\s+)?(?:consciousness|awareness)\s+day", _by_country(_no_day, BR=_fixed(11, 20))),
    (r"(?:the\s+)?early\s+may\s+bank\s+holiday|(?:the\s+)?may\s+day\s+bank\s+holiday|"
    r"(?:the\s+)?first\s+may\s+bank\s+holiday|(?:the\s+)?may\s+bank\s+holiday(?:\s+monday)?", _nth(5, 0, 1)),
    (r"(?:the\s+)?(?:spring|late\s+may|whitsun|second\s+may)\s+bank\s+holiday(?:\s+monday)?", _nth(5, 0, -1)),
    (r"(?:the\s+)?june\s+bank\s+holiday(?:\s+monday)?", _nth(6, 0, 1)),
    (r"(?:the\s+)?(?:summer|august)\s+bank\s+holiday(?:\s+monday)?", _by_country(_nth(8, 0, -1), IE=_nth(8, 0,
    1))),
    (r"(?:the\s+)?october\s+bank\s+holiday(?:\s+monday)?", _nth(10, 0, -1)),
    (r"(?:the\s+)?easter\s+bank\s+holiday", _from_easter(-2, 4)),
    (r"easter\s+tuesday", _from_easter(2)),
    (r"bastille\s+day", _fixed(7, 14)),
    (r"(?:the\s+)?(?:first|1st)\s+(?:sunday\s+(?:of|in)\s+)?advent(?:\s+sunday)?", _advent_sunday(0)),
    (r"(?:the\s+)?(?:second|2nd)\s+(?:sunday\s+(?:of|in)\s+)?advent(?:\s+sunday)?", _advent_sunday(1)),
    (r"(?:the\s+)?(?:third|3rd)\s+(?:sunday\s+(?:of|in)\s+)?advent(?:\s+sunday)?", _advent_sunday(2)),
    (r"(?:the\s+)?(?:fourth|4th)\s+(?:sunday\s+(?:of|in)\s+)?advent(?:\s+sunday)?", _advent_sunday(3)),
    (r"advent", _advent),
    (r"oktoberfest", _oktoberfest),
    (r"weiberfastnacht", _from_easter(-52)),
    (r"rosenmontag", _from_easter(-48)),
    (r"swiss\s+national\s+day", _fixed(8, 1)),
    (r"austrian\s+national\s+day", _fixed(10, 26)),
    (r"reformation\s+day", _fixed(10, 31)),
    (r"st\.?\s+martin['’]?s\s+day", _fixed(11, 11)),
    (r"st\.?\s+nicholas['’]?\s+day", _fixed(12, 6)),
    (r"german\s+unity\s+day", _fixed(10, 3)),
    (r"bonfire\s+night|guy\s+fawkes(?:\s+(?:night|day))?", _fixed(11, 5)),
    (r"cinco\s+de\s+mayo", _fixed(5, 5)),
    (r"palm\s+sunday", _from_easter(-7)),
    (r"maundy\s+thursday|holy\s+thursday", _from_easter(-3)),
    (r"holy\s+saturday|easter\s+(?:eve|saturday)", _from_easter(-1)),
    (r"trinity\s+sunday", _from_easter(56)),
    (r"remembrance\s+(?:day|sunday)", _fixed(11, 11)),
    (r"(?:las\s+)?fallas", _fixed(3, 1, 19)),
    (r"san\s+ferm[ií]n(?:es)?", _fixed(7, 6, 9)),
    (r"all\s+souls['’]?\s+day", _fixed(11, 2)),
    (r"immaculate\s+conception", _fixed(12, 8)),
    (r"burns\s+night", _fixed(1, 25)),
    (r"world\s+book\s+day", _fixed(4, 23)),
    (r"midsummer(?:\s+(?:day|eve))?", _fixed(6, 24)),
    (r"holy\s+week", _from_easter(-7, 8)),
    (r"lovers['’]?\s+day", _by_country(_fixed(6, 12), PT=_fixed(2, 14), AO=_fixed(2, 14), MZ=_fixed(2, 14))),
    (r"corpus\s+christi", _from_easter(60)),
    (r"(?:el\s+)?buen\s+fin", _nth(11, 0, 3, -3, 4)),
    (r"love\s+and\s+friendship\s+day", _nth(9, 5, 3)),
    (r"fiestas\s+patrias", _by_country(_fixed(9, 18, 2), MX=_fixed(9, 15, 2), PE=_fixed(7, 28, 2))),
    (r"children['’]?s\s+day", _by_country(_fixed(6, 1), MX=_fixed(4, 30), AR=_nth(8, 6, 3), CL=_nth(8, 6, 2),
    PE=_nth(8, 6, 3), CO=_nth(4, 5, -1), BR=_fixed(10, 12), DE=_fixed(9, 20))),
    (r"columbus\s+day", _by_country(_nth(10, 0, 2), ES=_fixed(10, 12), MX=_fixed(10, 12), PE=_fixed(10, 12),
    AR=_fixed(10, 12), CL=_fixed(10, 12), CO=_fixed(10, 12))),
    (r"midsummer\s+night", _fixed(6, 23, 2)),
    (r"day\s+of\s+the\s+dead|d[ií]a\s+de\s+(?:los\s+)?muertos", _fixed(11, 1, 2)),
    (r"all\s+saints['’]?\s+day", _fixed(11, 1)),
    (r"ascension(?:\s+day)?", _from_easter(39)),
    (r"whit\s+monday|pentecost\s+monday", _from_easter(50)),
    (r"assumption\s+day", _fixed(8, 15)),
    (r"candlemas", _fixed(2, 2)),
    (r"(?:saint|st\.?)\s+john['’]?s\s+day", _fixed(6, 24)),
    (r"(?:saint|st\.?)\s+nicholas(?:['’]?s?)?\s+day", _fixed(12, 6)),
    (r"grandmothers?['’]?s?['’]?\s+day", _nth(3, 6, 1)),
    (r"f[eê]te\s+de\s+la\s+musique", _fixed(6, 21)),
    (r"national\s+day", _by_country(_no_day, FR=_fixed(7, 14), BE=_fixed(7, 21), CH=_fixed(8, 1), CA=_fixed(7,
    1), LU=_fixed(6, 23), ES=_fixed(10, 12), AT=_fixed(10, 26), DE=_fixed(10, 3), PT=_fixed(6, 10))),
    (r"soldes\s+d['’]hiver", _by_country(_winter_soldes, BE=_fixed(1, 3, 29))),
    (r"soldes\s+d['’][eé]t[eé]", _by_country(_summer_soldes, BE=_fixed(7, 1, 31))),
    (r"epiphany|three\s+kings['’]?(?:\s+day)?", _fixed(1, 6)),
    (r"super\s*bowl(?:\s+sunday)?", _nth(2, 6, 2)),
    (r"(?:the\s+)?holiday\s+season|festive\s+season|the\s+holidays", lambda y, _: (date(y, 11, 15), date(y,
    12, 31))),
    (r"pride\s+month", _fixed(6, 1, 30)),
    (r"black\s+history\s+month", _by_country(_fixed(2, 1, 28), GB=_fixed(10, 1, 31), IE=_fixed(10, 1, 31))),
    (r"dry\s+january", _fixed(1, 1, 31)),
    (r"movember", _fixed(11, 1, 30)),
    (r"golden\s+week", _by_country(_fixed(4, 29, 7), CN=_fixed(10, 1, 7))),
    (r"eid\s+(?:al|ul)[\s-]+adha|bakrid", _lunar("AE", "Eid al-Adha")),
    (r"eid(?:\s+(?:al|ul)[\s-]+fitr)?", _lunar("AE", "Eid al-Fitr")),
    (r"rama[dz]h?an", _ramadan),
    (r"diwali|deepavali", _lunar("IN", "Diwali")),
    (r"holi\b", _lunar("IN", "Holi")),
    (r"raksha\s+bandhan|rakhi", _lunar("IN", "Raksha Bandhan")),
    (r"dussehra", _lunar("IN", "Dussehra")),
    (r"(?:chinese|lunar)\s+new\s+year|spring\s+festival", _lunar("SG", "Chinese New Year")),
    (r"(?:c?h)anukk?ah?", _lunar("IL", "Hanukkah", 8)),
    (r"passover|pesach", _lunar("IL", "Pesach", 7)),
    (r"rosh\s+hashanah?", _lunar("IL", "Rosh Hashanah", 2)),
    (r"yom\s+kippur", _lunar("IL", "Yom Kippur")),
)  # fmt: skip


def _alternatives(pattern: str) -> Iterator[str]:
    """Yield the alternatives of a regular expression that stand outside its brackets."""
    depth = start = 0
    for at, sign in enumerate(pattern):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def _by_first_letter(patterns: Sequence[str]) -> str:
    """Join patterns so that those with another first letter are never tried; it saves most of the time."""
    groups: dict[str, list[str]] = {}
    for pattern in patterns:
        plain = pattern[0].isalpha() and pattern[1] not in "?*+{"
        groups.setdefault(pattern[0] if plain else "", []).append(pattern[1:] if plain else pattern)
    return "|".join(f"{letter}(?:{'|'.join(group)})" for letter, group in groups.items())


HOLIDAY = _by_first_letter(
    sorted(
        (one for pattern, _ in _HOLIDAYS for one in _alternatives(pattern)),
        key=lambda p: ("chinese" not in p, r"\s+eve" not in p, -len(p)),
    )
)
"""A regular expression for any named day in lower case, the longer names first."""
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), days) for pattern, days in _HOLIDAYS)


def days_of(name: str, year: int, country_codes: Sequence[str]) -> tuple[date, date] | None:
    """Return the first and last day of a named day in `year`; the first country decides where they differ."""
    days = _rule_of(name.lower())
    return days(year, country_codes[0] if country_codes else "") if days is not None else None


@lru_cache(maxsize=256)
def _rule_of(name: str) -> DaysOfYear | None:
    return next((days for pattern, days in _COMPILED if pattern.fullmatch(name)), None)

"""Whole dates of languages that write the day first: "03/04" becomes "3 April", which reads one way only.

English writers may mean either order; in German, French, Spanish and Portuguese the day always comes first. A
date with its month in words and its year is taken as one as well: "sábado, 21 de noviembre de 2026".
"""

import re
from calendar import month_name
from typing import Final, NamedTuple

from agents.date_pairs import numeric_pairs
from agents.folding import fold, words_of
from agents.languages.bare_days import bare_days
from agents.spans import overlaps_any

_DATE: Final = re.compile(
    r"(?<![\w/.:,$€£%-])(?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})(?:/(?P<year>20[0-9]{2}|[0-9]{2}))?"
    r"(?![\w/%:]|[.,][0-9])"
)
_DOTTED: Final = re.compile(
    r"(?<![\w/.:,$€£%])(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>20[0-9]{2}|[0-9]{2})?"
    r"(?=[\s,;:.)!?–-]|$)"
)
"""A date as German writes it: "31.3." or "31.3.2027"."""
_WORD_BEFORE: Final = re.compile(r"([^\W\d_]+)[\s:]*$")
_AB: Final = re.compile(r"(?<!\w)ab\s+$", re.IGNORECASE)
_JOINED: Final = re.compile(r"[0-9][\s]*[-–—][\s]*$")
_RANGE_BEHIND: Final = re.compile(r"\s*(?:-|–|—|[^\W\d_]{1,5}\s)\s*[0-9]{1,2}/[0-9]{1,2}(?![0-9])")
_CUES: Final = words_of(
    "del desde el al hasta entre dia partir inicio fin empieza termina arranca fechas fecha "
    "du au le des jusqu'au debut dates date entre partir demarrage "
    "vom bis ab am zum zwischen seit von "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado "
    "domingo "
    "segunda terca quarta quinta sexta feira "
    "do desde ate dia em no ao entre partir inicio termino datas data de a y e et und"
)
_NEVER: Final = frozenset({(24, 7), (1, 2), (1, 3), (1, 4), (3, 4), (2, 3)})
"""Fractions and "24/7": they are dates only behind a year or with a leading zero."""


_MONTHS: Final = {
    name: number
    for names in (
        "januar|janner februar|feber marz april mai juni juli august september oktober november dezember",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    )
    for number, spellings in enumerate(names.split(), start=1)
    for name in spellings.split("|")
}
_YEAR_OF: Final = (
    r"(?:[\s/-]*(?:de\s+|del\s+|do\s+|du\s+|de\s+l['’]ann[ée]e\s+)?['’]?"
    r"(?P<{0}>20[0-9]{{2}}|(?<=['’/t0-9])[2-3][0-9])(?![\w%€$]|[.,][0-9]|\s?(?:%|k\b|mil\b|euro)))"
)
_PART_OF_YEAR: Final = re.compile(
    r"(?<![\w.,/$€-])(?P<n>[1-4]|i{1,3}|iv)(?P<sign>\s?\.?\s?[ºª°]|\.?\s?[oa](?=\s)|\s?er\.?|\s?[eèé]me|\s?e|\s?ro|\s?do|\s?to|\.)?\s?"
    rf"(?P<what>trimestre|trim\.?|tri|quartal|semestre|halbjahr|hj)(?![\w]){_YEAR_OF.format('year')}?|"
    rf"(?<![\w.,/$€-])(?P<n2>[1-4])t{_YEAR_OF.format('year2')}|(?<![\w.,/$€-])(?P<letter>[ts])(?P<n3>[1-4]){_YEAR_OF.format('year3')}|"
    r"(?:(?<=\bau\s)|(?<=\bsur\s)|(?<=\bel\s)|(?<=[:,]\s))t(?P<n4>[1-4])(?=\s*(?:[,.;!?]|$))",
    re.IGNORECASE,
)
""" "2.º trimestre", "3er trimestre 2027", "II. Quartal", "2T27", "T1 2027"; a bare "T2" is a flat as well."""
_HOMES: Final = re.compile(
    r"appart|apart|immobili|im[óo]ve[li]|inmobili|logement|pisos?\b|viviend|habita|quartos|"
    r"pi[èe]ces|m²|\bm2\b",
    re.IGNORECASE,
)
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_WEEKDAYS: Final = (
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|"
    r"vendredi|"
    r"samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:segunda|terca|quarta|"
    r"quinta|sexta)"
    r"(?:-feira)?"
)
_NAMED: Final = re.compile(
    rf"(?<!\w)(?:(?:{_WEEKDAYS}),?\s+(?:den\s+|dem\s+|le\s+|dia\s+)?)?(?P<day>[0-9]{{1,2}})(?:er|\.|º|°|"
    rf"ª|o\b)?\s+"
    rf"(?:de\s+)?(?P<month>{'|'.join(_MONTHS)})\s+(?:de\s+|del\s+|do\s+)?(?P<year>20[0-9]{{2}})(?![\w])"
)

_SLASHED: Final = re.compile(
    rf"(?<![\w/.,-])(?P<day>[0-9]{{1,2}})\s?[/-]\s?(?P<month>{'|'.join(_MONTHS)}|"
    rf"{'|'.join(sorted({name[:3] for name in _MONTHS} | {'sept', 'juil', 'fevr', 'janv'}))})\.?"
    rf"(?:\s?[/-]\s?(?P<year>20[0-9]{{2}}|[0-9]{{2}}))?(?![\w/])"
)
""" "5/abril", "02-mai-2027"."""
_ABBREVIATED: Final = {name[:3]: number for name, number in _MONTHS.items()} | {
    "sept": 9, "juil": 7, "fevr": 2, "janv": 1, "jui": 0,
}  # fmt: skip
"""Months by their first letters; "jui" is June or July."""


class NumericDate(NamedTuple):
    """A whole date: where it stands, and the same in English words."""

    start: int
    end: int
    text: str


def numeric_dates(message: str, language: str = "") -> list[NumericDate]:
    """Return the whole dates of a message in a language that writes the day first, from left to right.

    With its `language` (ISO 639-1) also days without a month, and those in numbers that are joined in pairs.
    """
    found: list[NumericDate] = [
        NumericDate(day.start, day.end, _named(day.one, day.other, day.year))
        for pair in numeric_pairs(message)
        for day in pair
        if day.one <= 31 and day.other <= 12
    ]
    if language in _WITH_QUARTERS:
        found += _parts_of_years(message)
    taken = [(date.start, date.end) for date in found]
    found += [date for date in _whole_dates(message) if not overlaps_any((date.start, date.end), taken)]
    if language == "de":
        found = [_from_it_on(message, date) for date in found]
    taken = [(date.start, date.end) for date in found]
    found += [
        NumericDate(*day)
        for day in bare_days(message, language)
        if not overlaps_any((day.start, day.end), taken)
    ]
    return sorted(found)


_WITH_QUARTERS: Final = frozenset({"de", "fr", "es", "pt"})


def _parts_of_years(message: str) -> list[NumericDate]:
    """Return the quarters and halves of a year that are written in figures."""
    found = []
    for match in _PART_OF_YEAR.finditer(message):
        said = match["n"] or match["n2"] or match["n3"] or match["n4"]
        counts = match["n"] is not None and match["sign"] is None and said.isdigit()
        if counts or (match["n4"] and _HOMES.search(message)):
            continue  # "2 trimestre(s)" is a length, and "un T2" a flat
        half = (match["what"] or match["letter"] or "t")[0].lower() in "sh"
        number = int(said) if said.isdigit() else _ROMAN[said.lower()]
        if half and number > 2:
            continue
        year = match["year"] or match["year2"] or match["year3"]
        text = f"{'H' if half else 'Q'}{number}" + (
            f" {year if len(year) == 4 else '20' + year}" if year else ""
        )
        found.append(NumericDate(*match.span(), text))
    return found


def _from_it_on(message: str, date: NumericDate) -> NumericDate:
    """Take "ab" with the date behind it: before a number it would say an age."""
    before = _AB.search(message, max(0, date.start - 5), date.start)
    return date if before is None else NumericDate(before.start(), date.end, f"from {date.text}")


def _named(day: int, month: int, year: int | None) -> str:
    return f"{day} {month_name[month]}" + (f" {year}" if year is not None else "")


def _whole_dates(message: str) -> list[NumericDate]:
    found: list[NumericDate] = []
    folded = fold(message)
    for match in _SLASHED.finditer(folded):
        month = _MONTHS.get(match["month"]) or _ABBREVIATED.get(match["month"], 0)
        if month and 1 <= int(match["day"]) <= 31:
            year = int(match["year"]) % 100 + 2000 if match["year"] else None
            found.append(NumericDate(*match.span(), _named(int(match["day"]), month, year)))
    for match in _NAMED.finditer(folded):
        text = f"{int(match['day'])} {month_name[_MONTHS[match['month']]]} {match['year']}"
        found.append(NumericDate(*match.span(), text))
    for match in _DOTTED.finditer(message):
        day, month = int(match["day"]), int(match["month"])
        if 1 <= day <= 31 and 1 <= month <= 12:
            found.append(_numeric(match))
    if "/" not in message:
        return sorted(found)
    for match in _DATE.finditer(message):
        day, month = int(match["day"]), int(match["month"])
        if 1 <= day <= 31 and 1 <= month <= 12 and _is_date(message, match, found):
            found.append(_numeric(match))
    return sorted(found)


def _numeric(match: re.Match[str]) -> NumericDate:
    year = match["year"]
    said = f" {year if len(year) == 4 else '20' + year}" if year else ""
    return NumericDate(*match.span(), f"{int(match['day'])} {month_name[int(match['month'])]}{said}")


def _is_date(message: str, match: re.Match[str], found: list[NumericDate]) -> bool:
    if match["year"] or match["day"].startswith("0") or match["month"].startswith("0"):
        return True
    before = message[max(0, match.start() - 16) : match.start()]
    if found and found[-1].end >= match.start() - 8 and not before[-1:].isdigit():
        return True
    if _RANGE_BEHIND.match(message, match.end()):
        return True
    word = _WORD_BEFORE.search(before)
    plain = (int(match["day"]), int(match["month"])) in _NEVER
    return not plain and (
        (word is not None and fold(word[1]) in _CUES)
        or _JOINED.search(before) is not None
        or message.strip() == match.group()
    )

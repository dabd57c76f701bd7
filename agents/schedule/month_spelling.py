"""Months that are misspelled by one letter: "agust 1", "15 setpember", "in octuber".

A month becomes its English abbreviation and blanks, so that offsets in the text stay what they were. A word
is a misspelled month only where no other word fits: the long names wherever they stand, the short ones
("march", "april", "june", "july") only right beside the number of a day.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from agents.folding import fold

_LONG: Final = {
    "january": "Jan", "february": "Feb", "august": "Aug", "september": "Sep", "october": "Oct",
    "november": "Nov", "december": "Dec", "januar": "Jan", "februar": "Feb", "oktober": "Oct",
    "dezember": "Dec", "janvier": "Jan", "fevrier": "Feb", "juillet": "Jul", "septembre": "Sep",
    "octobre": "Oct", "novembre": "Nov", "decembre": "Dec", "febrero": "Feb", "septiembre": "Sep",
    "octubre": "Oct", "noviembre": "Nov", "diciembre": "Dec", "janeiro": "Jan", "fevereiro": "Feb",
    "setembro": "Sep", "outubro": "Oct", "novembro": "Nov", "dezembro": "Dec",
}  # fmt: skip
_SHORT: Final = {
    "march": "Mar", "april": "Apr", "june": "Jun", "july": "Jul", "agosto": "Aug", "avril": "Apr",
    "abril": "Apr", "marzo": "Mar", "enero": "Jan", "junio": "Jun", "julio": "Jul", "junho": "Jun",
    "julho": "Jul", "maerz": "Mar", "juin": "Jun", "juni": "Jun", "juli": "Jul",
}  # fmt: skip
_OTHER_WORDS: Final = frozenset(
    [
        "augusta",
        "augustus",
        "auguste",
        "match",
        "marsh",
        "larch",
        "parch",
        "starch",
        "mach",
        "marsha",
        "marche",
        "marcha",
        "marchs",
        "matches",
        "mars",
        "arch",
        "much",
        "mary",
        "apricot",
        "aprils",
        "avril",
        "abrir",
        "abrira",
        "jane",
        "june",
        "juno",
        "junk",
        "tune",
        "dune",
        "jul",
        "jun",
        "jury",
        "judy",
        "jude",
        "julia",
        "julie",
        "julian",
        "juliet",
        "juliette",
        "julien",
        "jump",
        "jute",
        "just",
        "jungle",
        "junior",
        "juniors",
        "juno",
        "jung",
        "agosta",
        "gusto",
        "agotado",
        "junto",
        "junta",
        "marco",
        "marcos",
        "marca",
        "marzo",
        "marso",
        "marzi",
        "mario",
        "enter",
        "entero",
        "junos",
        "juin",
        "jeune",
        "janus",
        "janvrin",
        "decembers",
        "novembers",
        "octobers",
        "octobered",
        "aout",
        "avrils",
        "abriles",
        "juillets",
    ]
)
_ENGLISH: Final = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
_WORD: Final = re.compile(r"[^\W\d_]{4,11}")
_DAY: Final = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th|er|º|\.)?"
_DAY_BEFORE: Final = re.compile(rf"(?<![\w.,/$€£:-]){_DAY}\s*(?:of\s+|de\s+)?$", re.IGNORECASE)
_DAY_BEHIND: Final = re.compile(
    rf"\s*(?:the\s+)?{_DAY}(?![\w%€$£:]|[.,][0-9]|\s*(?:%|percent|k\b|million))", re.IGNORECASE
)
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def months_spelled_right(text: str) -> str:
    """Return `text` with misspelled months as "Aug" and blanks; its length stays."""
    changed = text
    for match in _WORD.finditer(text):
        month = _meant(text, match)
        if month is not None:
            changed = changed[: match.start()] + month.ljust(len(match.group())) + changed[match.end() :]
    return changed


def _meant(text: str, match: re.Match[str]) -> str | None:
    word = fold(match.group())
    if len(word) != len(match.group()) or word in _ENGLISH:
        return None
    month = _misspellings(long=True).get(word)
    if month is not None:
        return month
    month = _misspellings(long=False).get(word)
    if month is None:
        return None
    before, behind = text[max(0, match.start() - 10) : match.start()], text[match.end() : match.end() + 16]
    return month if _DAY_BEFORE.search(before) or _DAY_BEHIND.match(behind) else None


@cache
def _misspellings(*, long: bool) -> dict[str, str]:
    """Return the words that are one slip away from a month that they begin like, and that month."""
    names = _LONG if long else _SHORT
    slips = {
        slip: month
        for name, month in names.items()
        for slip in _slips(name)
        if slip not in _LONG and slip not in _SHORT and slip not in _OTHER_WORDS
    }
    return slips | names


def _slips(name: str) -> Iterator[str]:
    """Yield a name with one letter left out, doubled or added, put in place of another, or two swapped."""
    for at in range(1, len(name)):
        yield name[:at] + name[at + 1 :]
        yield name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :]
        for letter in _LETTERS:
            yield name[:at] + letter + name[at + 1 :]
            yield name[:at] + letter + name[at:]
    yield from (name + letter for letter in _LETTERS)

"""Finds names that are read whole: what stands in them is no word of the language.

French place names keep their "d'" and "l'" ("Villeneuve-d'Ascq", "Saint-Jean-de-Luz"), and a German list
shortens all but its last name ("Mittel- und Oberfranken" is Mittelfranken and Oberfranken). Spanish and
Portuguese names may be words of the language but for their capital ("La Plata"); Franca is a town.
"""

import re
from typing import Final, NamedTuple

from agents.languages.capital_names import capital_names

_LINKED: Final = re.compile(
    r"(?<![\w'’-])(?:"
    r"[A-ZÀ-Ý][^\W\d_]+(?:-[^\W\d_]+)*-[dlDL]['’][A-ZÀ-Ý][^\W\d_]+(?:-[^\W\d_]+)*"  # Saint-Jean-d'Angély
    r"|L['’][A-ZÀ-Ý][^\W\d_]+(?:-[^\W\d_]+)+"  # L'Isle-sur-la-Sorgue
    r"|Sainte?(?:-[A-ZÀ-Ý][^\W\d_]+)+(?:-[a-zà-ý]+){1,2}-[A-ZÀ-Ý][^\W\d_]+"  # Saint-Jean-de-Luz
    r"|(?<=[a-zà-ÿ,&/+] )L(?:a|e|es) (?!Caire|Haye|Mecque|Nouvelle|Cap\b|Havane|Corogne|Canée|Pirée|Paz)"
    r"[A-ZÉ][a-zà-ÿ]{2,}(?:-[^\W\d_]+)*"  # à La Rochelle
    r")"
)
_SHORTENED: Final = re.compile(
    r"(?<![\w-])((?:[A-ZÄÖÜ][a-zäöü]+-,?\s){1,4})(?:und|oder|sowie|bzw\.|u\.|\+|&|/)\s([A-ZÄÖÜ][^\W\d_]+)"
)
_TOWN: Final = re.compile(r"(?<!\ba )(?<!\bà )(?<!\bna )(?<!\bda )(?<!\bA )(?<!\bNa )(?<!pela )\bFranca\b")
"""The town in São Paulo, which unlike the country has no cedilla and no article."""
_FIRST: Final = re.compile(r"([^\W\d_]+)-")
_COMPASS: Final = re.compile(r"(?:Ober|Unter|Mittel|Nieder|Nord|Süd|Ost|West|Vorder|Hinter|Inner|Außer)-?")
"""What the last name of a shortened list begins with."""


class WholeName(NamedTuple):
    """A stretch of a message, and the name that it stands for."""

    start: int
    end: int
    name: str


def whole_names(message: str, language: str) -> list[WholeName]:
    """Return the names in `message` that are read whole, in its order.

    Args:
        message: What the user wrote.
        language: ISO 639-1; French, German, Spanish and Portuguese have such names.
    """
    if language == "fr":
        return [WholeName(match.start(), match.end(), match.group()) for match in _linked(message)]
    if language in {"es", "pt"}:
        return _with_capitals(message, language)
    if language == "de" and "- " in message:
        return [name for match in _SHORTENED.finditer(message) for name in _completed(match)]
    return []


def _with_capitals(message: str, language: str) -> list[WholeName]:
    named = [WholeName(*found) for found in capital_names(message, language)]
    if language == "es" or "Franca" not in message:
        return named
    towns = [WholeName(*match.span(), match.group()) for match in _TOWN.finditer(message)]
    return [*named, *(one for one in towns if all(one.start >= n.end or n.start >= one.end for n in named))]


def _linked(message: str) -> list[re.Match[str]]:
    linked = ("'" in message or "’" in message or "Saint" in message) and "-" in message
    return list(_LINKED.finditer(message)) if linked or " La " in message or " Le" in message else []


def _completed(shortened: re.Match[str]) -> list[WholeName]:
    """Return the names of a list with the ending that only its last one has."""
    last = shortened.group(2)
    compass = _COMPASS.match(last)
    if compass is None or not last[compass.end() :]:
        return []
    names = []
    for first in _FIRST.finditer(shortened.group(1)):
        if not _COMPASS.fullmatch(first.group(1)):
            return []
        start = shortened.start() + first.start()
        names.append(WholeName(start, start + len(first.group()), first.group(1) + last[compass.end() :]))
    return names

"""Days of which only the number is said: "le 15", "empezamos el 18", "erst am 10.".

Portuguese says "dia 15", which its lexicon knows.

They become "the 15th" in the gloss, which the grammar tells from an amount, an age and a share. Only where
the words before say that it is a day, and none behind say of what else it is a number.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

_DAY: Final = r"(?<![\w.,/])(?:0?[1-9]|[12][0-9]|3[01])"
_WEEKDAYS: Final = {
    "de": r"(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)"
    r"[,.]?\s+(?:den\s+|dem\s+)?)?",
    "fr": r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?",
    "es": r"(?:(?:d[ií]a|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\s+)?",
}
_ORDINAL: Final = {"de": r"\.?", "fr": r"(?:er|ᵉʳ)?", "es": r"(?:º|°|ro|o)?", "pt": r"(?:º|°|o)?"}
_FROM: Final = {
    "de": r"vom|ab\s+dem|ab\s+den|zwischen\s+dem",
    "fr": r"du|d[eè]s\s+le|[àa]\s+partir\s+du|[àa]\s+compter\s+du|entre\s+le",
    "es": r"desde\s+el|a\s+partir\s+del|del|entre\s+el",
}
_TO: Final = {
    "de": r"bis\s+(?:einschlie(?:ß|ss)lich\s+|inklusive\s+|inkl\.?\s+)?(?:zum|den|dem)|bis|und\s+dem|[-–]",
    "fr": r"jusqu['’]au|au|et\s+le|[-–]",
    "es": r"hasta\s+el|al|y\s+el|[-–]",
}
_ON: Final = {
    "de": (
        (r"bis\s+(?:einschlie(?:ß|ss)lich\s+)?(?:zum|dem)", "until the"),
        (r"ab\s+dem|vom", "from the"),
        (
            r"(?:an)?statt\s+(?:(?:nur|erst|schon|bereits|lediglich)\s+)*(?:bis\s+)?(?:am|ab|dem|den|vom|"
            r"zum)?|anstelle\s+(?:des|vom)",
            "instead of the",
        ),
        (r"(?:erst\s+|schon\s+|lieber\s+|bereits\s+|doch\s+)*am", "on the"),
        (r"auf\s+den|zum", "to the"),
        (r"nicht\s+(?:am|ab|der|den|dem)", "not the"),
        (r"(?:als|wie)\s+(?:am|der|den)", "than the"),
    ),
    "fr": (
        (r"jusqu['’]au|jusque\s+le", "until the"),
        (r"d[eè]s\s+le|[àa]\s+partir\s+du|[àa]\s+compter\s+du|du", "from the"),
        (
            r"(?:plut[oô]t\s+que|au\s+lieu)\s+(?:(?:seulement|juste)\s+)?(?:le|du|au|jusqu['’]au)|"
            r"[àa]\s+la\s+place\s+du",
            "instead of the",
        ),
        (r"(?:pas|et\s+non|non)\s+(?:le|du)", "not the"),
        (r"(?<!dans\s)le", "on the"),
        (r"au", "to the"),
    ),
    "es": (
        (r"hasta\s+el", "until the"),
        (r"desde\s+el|a\s+partir\s+del", "from the"),
        (r"(?:en\s+lugar|en\s+vez)\s+del|en\s+vez\s+de\s+el", "instead of the"),
        (r"(?:y\s+)?no\s+el", "not the"),
        (r"el", "on the"),
        (r"al", "to the"),
        (r"del", "from the"),
    ),
}
_BEHIND: Final = {
    "de": r"und|aber|statt|anstatt|anstelle|an|los|starten|startet|start|beginnen|beginnt|enden|endet|"
    r"aufh[öo]ren|anfangen|auf|ab|loslegen|losgehen|live|schon|erst|dann|doch|bitte|als|wie|gehen|geht|ist|"
    r"soll|sollen|sein|Schluss|Ende|reicht|fertig|raus|wir|es|weil|da|denn|nicht|laufen|l[äa]uft|w[äa]re|"
    r"verschieben|legen|ziehen|vorziehen|bis",
    "fr": r"et|mais|plut[oô]t|au\s+lieu|[àa]\s+la\s+place|inclus|compris|puis|svp|s['’]il|si|car|on|pour|"
    r"la\s+fin|le\s+d[ée]but|c['’]est|pas|non|au\s+plus|max|maximum|finalement|seulement|uniquement|"
    r"jusqu['’]",
    "es": r"y|pero|en\s+lugar|en\s+vez|inclusive|incluido|por\s+favor|mejor|porfa|no|que|porque|ya|como|si|"
    r"sin|con|el\s+final|nada|m[áa]s|queda|sigue|hasta",
}
_MONTH_BEHIND: Final = (
    r"(?:jan|feb|f[ée]v|m[äa]r|apr|avr|abr|mai|may|ma[iy]o|juni?|jui|jul|aug|ago|ao[uû]|sep|set|o[ck]t|out|"
    r"nov|de[zc]|d[ée]c|"
    r"ene|j[äa]n)"
)


class BareDay(NamedTuple):
    """A day without its month: where it stands, and the same in English words."""

    start: int
    end: int
    text: str


def bare_days(message: str, language: str) -> Iterator[BareDay]:
    """Yield the days of a message that have neither a month nor a year, from left to right.

    Args:
        message: What the user wrote.
        language: ISO 639-1; languages without words for it here have none.
    """
    if language not in _DAYS_OF:
        return
    behind = 0
    for match in _pattern(language).finditer(message):
        if match.start() < behind:
            continue
        behind = match.end()
        if match["one"] is not None:
            text = f"from the {int(match['one'])}th to the {int(match['two'])}th"
            yield BareDay(match.start("range"), match.end("range"), text)
            continue
        for index, (_, english) in enumerate(_ON[language]):
            if match[f"p{index}"] is not None:
                yield BareDay(match.start(), match.end("single"), f"{english} {int(match['day'])}th")
                break


_DAYS_OF: Final = frozenset(_ON)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    weekday, ordinal = _WEEKDAYS[language], _ORDINAL[language]
    between = r"(?:d[ií]a\s+)?" if language == "es" else ""
    no_month = rf"(?!\s*(?:de\s+|d['’]|\.\s*)?{_MONTH_BEHIND})(?![\w%€$£]|[.,/-][0-9]|\s*[%€$£/])"
    alone = rf"(?=\s*(?:$|[,;:!?)]|\.\s*(?:$|(?-i:[A-ZÄÖÜÀÁÉÍÓÚÇ¿¡]))|(?:{_BEHIND[language]})\b))"
    ranged = (
        rf"(?P<range>(?<!\w)(?:{_FROM[language]})\s+{weekday}{between}(?P<one>{_DAY}){ordinal}\s*(?"
        rf":{_TO[language]})\s*"
        rf"{weekday}{between}(?P<two>{_DAY}){ordinal}){no_month}{alone}"
    )
    leads = "|".join(f"(?P<p{index}>{lead})" for index, (lead, _) in enumerate(_ON[language]))
    single = rf"(?P<single>(?<!\w)(?:{leads})\s*{weekday}{between}(?P<day>{_DAY}){ordinal}){no_month}{alone}"
    return re.compile(f"{ranged}|{single}", re.IGNORECASE)

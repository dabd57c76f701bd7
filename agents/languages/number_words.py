"""Numbers that are spoken: "dreitausendfünfhundert", "deux mille quatre cents", "the twentieth of April".

Dictated briefs have no digits. What is certainly a number becomes digits before any rule is tried: a number
of several words or of at least a hundred, and a small one beside the name of a month. Other small ones stay
words, since the lexicons know what "zwei Wochen" and "quinze jours" are.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from agents.folding import fold

_UNITS: Final = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen "
    "seventeen eighteen nineteen",
    "de": "null ein|eins|eine zwei|zwo drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn "
    "vierzehn "
    "funfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf",
    "es": "cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve veinte veintiun|veintiuno veintidos veintitres veinticuatro "
    "veinticinco veintiseis veintisiete veintiocho veintinueve",
    "pt": "zero um|uma dois|duas tres quatro cinco seis sete oito nove dez onze doze treze quatorze|"
    "catorze quinze "
    "dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove",
}
_TENS: Final = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreissig|dreisig vierzig funfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante septante huitante|octante|quatre-vingt|"
    "quatre-vingts nonante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
}
_HUNDREDS: Final = {
    "en": {"hundred": 100},
    "de": {"hundert": 100, "einhundert": 100},
    "fr": {"cent": 100, "cents": 100},
    "es": dict(
        zip(
            [
                "cien",
                "ciento",
                "doscientos",
                "trescientos",
                "cuatrocientos",
                "quinientos",
                "seiscientos",
                "setecientos",
                "ochocientos",
                "novecientos",
            ],
            (100, 100, 200, 300, 400, 500, 600, 700, 800, 900),
            strict=True,
        )
    ),
    "pt": dict(
        zip(
            [
                "cem",
                "cento",
                "duzentos",
                "trezentos",
                "quatrocentos",
                "quinhentos",
                "seiscentos",
                "setecentos",
                "oitocentos",
                "novecentos",
            ],
            (100, 100, 200, 300, 400, 500, 600, 700, 800, 900),
            strict=True,
        )
    ),
}
_SCALES: Final = {
    "en": {"thousand": 1_000, "million": 10**6},
    "de": {"tausend": 1_000, "million": 10**6, "millionen": 10**6},
    "fr": {"mille": 1_000, "million": 10**6, "millions": 10**6},
    "es": {"mil": 1_000, "millon": 10**6, "millones": 10**6},
    "pt": {"mil": 1_000, "milhao": 10**6, "milhoes": 10**6},
}
_ORDINALS: Final = {
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth "
    "thirty-first",
    "de": "erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte dreizehnte "
    "vierzehnte "
    "funfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste zweiundzwanzigste "
    "dreiundzwanzigste vierundzwanzigste funfundzwanzigste sechsundzwanzigste siebenundzwanzigste "
    "achtundzwanzigste neunundzwanzigste dreissigste einunddreissigste",
    "fr": "premier",
    "es": "primero",
    "pt": "primeiro",
}
_AND: Final = {"en": "and", "de": "und", "fr": "et", "es": "y", "pt": "e"}
_MONTHS: Final = {
    "en": "january february march april may june july august september october november december",
    "de": "januar janner februar feber marz april mai juni juli august september oktober november dezember",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
    "diciembre",
    "pt": "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
}
_TO: Final = {
    "en": r"(?:to|until|till|through|and)(?:\s+the)?",
    "de": r"(?:bis(?:\s+zum)?|und|auf)(?:\s+den)?",
    "fr": r"(?:au|a|et(?:\s+le)?|jusqu'?\s?au)",
    "es": r"(?:al?|y(?:\s+el)?|hasta(?:\s+el)?)",
    "pt": r"(?:ao?|e|ate(?:\s+o)?)",
}
_FROM: Final = {
    "en": r"from(?:\s+the)?|between(?:\s+the)?",
    "de": r"vom|von|zwischen|so",
    "fr": r"du|de|entre(?:\s+le)?|des",
    "es": r"del?|entre(?:\s+el)?|desde(?:\s+el)?",
    "pt": r"d[eo]|entre(?:\s+o)?|desde(?:\s+o)?",
}
_OF: Final = {"en": r"(?:of\s+)?", "de": "", "fr": "", "es": r"(?:de\s+)?", "pt": r"(?:de\s+)?"}


class SpokenNumber(NamedTuple):
    """A number in words: where it stands, and its digits."""

    start: int
    end: int
    digits: str


@cache
def _values(language: str) -> dict[str, int]:
    """Return what each single word stands for, scales apart."""
    values: dict[str, int] = {}
    for value, names in enumerate(_UNITS[language].split()):
        values.update(dict.fromkeys(names.split("|"), value))
    for value, names in enumerate(_TENS[language].split(), start=2):
        values.update(dict.fromkeys(names.split("|"), 10 * value))
    return {**values, **_HUNDREDS[language]}


@cache
def _days(language: str) -> dict[str, int]:
    """Return the days of a month in words, cardinal and ordinal."""
    days = {name: value for name, value in _values(language).items() if 1 <= value <= 31}
    for number, name in enumerate(_ORDINALS[language].split(), start=1):
        days.update(
            {name + ending: number for ending in (("", "n", "r", "s") if language == "de" else ("",))}
        )
        days[name.replace("-", " ")] = number
    if language in {"fr", "es", "pt"}:
        joint = f" {_AND[language]} "
        tens = {value: name for name, value in _values(language).items() if value in {20, 30}}
        for base, name in tens.items():
            for unit, value in _values(language).items():
                if 1 <= value <= 9 and base + value <= 31:
                    days[f"{name}{joint}{unit}"] = base + value
                    days[f"{name}-{unit}"] = base + value
    return days


@cache
def _compounds(language: str) -> dict[str, int]:
    """Return the numbers from 32 on of tens and ones in words: "treinta y cinco", "quarante-cinq"."""
    if language not in {"fr", "es", "pt"}:
        return {}
    values = {name: value for name, value in _values(language).items() if value < 100}
    tens = [(name, value) for name, value in values.items() if value >= 30 and value % 10 == 0]
    ones = [(name, value) for name, value in values.items() if 1 <= value <= 9]
    joints = (f" {_AND[language]} ", "-", " ") if language == "fr" else (f" {_AND[language]} ",)
    return {
        f"{ten}{joint}{one}": base + value
        for ten, base in tens
        for one, value in ones
        for joint in joints
        if base + value > 31
    }


@cache
def _dated(language: str) -> re.Pattern[str]:
    day = "|".join(sorted((re.escape(name) for name in _days(language)), key=len, reverse=True))
    month = "|".join(_MONTHS[language].split())
    return re.compile(
        rf"(?<![\w-])(?P<one>{day})(?=\s+{_OF[language]}(?:{month})(?!\w)"
        rf"|\s+{_TO[language]}\s+(?:{day}|\d{{1,2}}(?:st|nd|rd|th|\.)?)\s+{_OF[language]}(?:{month})(?!\w))"
    )


@cache
def _bare() -> re.Pattern[str]:
    """Return the pattern of an English day that no month stands behind: "start on the first"."""
    day = "|".join(
        sorted((re.escape(name) for name in _days("en") if _is_ordinal(name)), key=len, reverse=True)
    )
    months = "|".join(_MONTHS["en"].split())
    return re.compile(
        rf"(?:(?<!\w)(?:{months})\s+(?:the\s+)?(?P<after>{day})(?!\w)(?!\s+(?:of|half|week|quarter|\w+s\b))|"
        rf"\b(?:from|until|till?|through|up\s+to|to|on|by|start(?:s|ing)?|begin(?:s|ning)?|end(?:s|ing)?)\s+the\s+"
        rf"(?P<one>{day})(?=\s*(?:$|[.;!?]|,\s*(?:and|then|till?|until|please)\b|"
        rf"(?:to|till?|until|through|thru|up\s+to|onwards?|please)\b(?!\s+\d)|of\s+(?:the|this|that|next)\s+month\b|"
        rf"and\s+(?:go|run|end|finish|stop|carry|keep|till?|until|through|then)\w*\b)))"
    )


def _is_ordinal(name: str) -> bool:
    return name.endswith(("first", "second", "third", "th"))


@cache
def _ranged(language: str) -> re.Pattern[str]:
    """Return the pattern of "del uno al diecinueve", "von achtzehn bis 35", "entre quinze e vinte"."""
    names = {*_days(language), *_compounds(language), *_values(language)}
    number = "|".join([*sorted(map(re.escape, names), key=len, reverse=True), r"\d{1,2}"])
    return re.compile(
        rf"(?<![\w-])(?P<from>{_FROM[language]})\s+(?P<one>{number})\s+{_TO[language]}\s+(?P<two>{number})(?"
        rf"![\w-])"
    )


@cache
def _sequence(language: str) -> re.Pattern[str]:
    words = {*_values(language), *_SCALES[language]}
    word = "|".join(sorted((re.escape(name) for name in words), key=len, reverse=True))
    joint = rf"(?:[\s-]+(?:{_AND[language]}[\s-]+)?)"
    return re.compile(rf"(?<![\w-])(?:{word})(?:{joint}(?:{word}))*(?![\w-])")


_GERMAN: Final = re.compile(r"(?<![\w-])[a-z]{8,40}(?![\w-])")
_GERMAN_HALF: Final = re.compile(
    r"(?<![\w-])(?P<whole>[a-z]{3,30})einhalb(?=\s+(?:tausend|mille|riesen|mio|millionen|tsd|k)(?![\w-]))"
)


def spoken_numbers(message: str, language: str) -> list[SpokenNumber]:
    """Return the numbers in words that are certainly numbers, from left to right."""
    folded = fold(message)
    if language == "de" and "ß" in folded:
        folded = folded.replace("ß", "s")  # one letter for one: offsets stay
    found: list[SpokenNumber] = []
    taken = bytearray(len(folded))
    for spoken in (*_days_in(folded, language), *_amounts_in(folded, language)):
        if not any(taken[spoken.start : spoken.end]):
            taken[spoken.start : spoken.end] = b"\1" * (spoken.end - spoken.start)
            found.append(spoken)
    return sorted(found)


def _day_or_value(name: str, language: str) -> int:
    if name.isdigit():
        return int(name)
    return _compounds(language).get(name) or _days(language).get(name) or _values(language)[name]


def _is_one_number(match: re.Match[str], language: str) -> bool:
    """Whether "de treinta y cinco" is thirty-five, and no range."""
    joint = match.string[match.end("one") : match.start("two")].split()[0]
    first, second = (_day_or_value(match[name], language) for name in ("one", "two"))
    return joint == _AND[language] and (
        (first >= 20 and first % 10 == 0 and second < 10) or _BETWEEN.fullmatch(match["from"]) is None
    )


_BETWEEN: Final = re.compile(r"(?:between|zwischen|entre)(?:\s\w+)?")
_AND_A_HALF: Final = re.compile(r"\s+(?:y medio|y media|e meio|e meia|et demi|et demie|und (?:ein)?halb)\b")


def _days_in(folded: str, language: str) -> Iterator[SpokenNumber]:
    ending = {"en": "th", "de": "."}.get(language, "")
    for match in _ranged(language).finditer(folded) if language != "en" else ():
        if _is_one_number(match, language):
            continue
        for name in ("one", "two"):
            if not match[name].isdigit():
                value = _day_or_value(match[name], language)
                dated = language == "de" and match["from"] == "vom"
                yield SpokenNumber(*match.span(name), f"{value}{'.' if dated else ''}")
    dated = [*_dated(language).finditer(folded)]
    if language == "en":
        dated += _bare().finditer(folded)
    for match in dated:
        name = "one" if match["one"] is not None else "after"
        number = _days(language)[match[name]]
        suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number not in {11, 12, 13} else 0, ending)
        start, end = match.span(name)
        yield SpokenNumber(start, end, f"{number}{suffix if language == 'en' else ending}")


def _amounts_in(folded: str, language: str) -> Iterator[SpokenNumber]:
    if language == "en":
        return  # the English money and age grammars read them
    if language == "de":
        for match in _GERMAN.finditer(folded):
            value = _german(match.group())
            if value is not None and value > 20:
                yield SpokenNumber(*match.span(), str(value))
        for match in _GERMAN_HALF.finditer(folded) if "einhalb" in folded else ():
            value = _german(match["whole"])
            if value is not None:
                yield SpokenNumber(*match.span(), f"{value},5")
    for match in _DIGITS_AND_WORDS.finditer(folded):
        scale = _SCALES[language].get(match["scale"])
        rest = int(match["digits"]) if match["digits"] else _rest(match["words"], language)
        if scale == 1_000 and rest is not None and 0 < rest < scale:
            yield SpokenNumber(*match.span(), str(int(match["front"]) * scale + rest))
    for match in _sequence(language).finditer(folded):
        if _AND_A_HALF.match(folded, match.end()):
            continue  # the lexicons read "un millón y medio"
        words = [word for word in re.split(r"[\s-]+", match.group()) if word != _AND[language]]
        value = _value(match.group(), words, language)
        if value is not None and (value >= 100 or (len(words) > 1 and value > 20)):
            if any(word in _SCALES[language] for word in words[:1]) and len(words) == 1:
                continue  # "mil" alone multiplies what stands before it
            yield SpokenNumber(*match.span(), str(value))


_DIGITS_AND_WORDS: Final = re.compile(
    r"(?<![\w.,])(?P<front>\d{1,3})\s+(?P<scale>mil|mille|tausend)\s+(?:(?:e|y|et|und)\s+)?"
    r"(?:(?P<digits>\d{3})(?![\w.,])|(?P<words>[a-z]+(?:[\s-]cents?)?)(?!\w))"
)
""" "11 mil e quinhentos", "12 mil 500"."""


def _rest(text: str, language: str) -> int | None:
    """Return the hundreds behind "11 mil", None when the word is no such number."""
    words = re.split(r"[\s-]+", text)
    known = all(word in _values(language) for word in words)
    value = _value(text, words, language) if known else _german(text) if language == "de" else None
    return value if value is not None and value >= 100 else None


def _value(text: str, words: list[str], language: str) -> int | None:
    values, scales = _values(language), _SCALES[language]
    if language == "fr":
        words = re.sub(r"quatre[\s-]vingts?", "huitante", text).replace("-", " ").split()
        words = [word for word in words if word != "et"]
    total = current = 0
    last = 10**9
    for word in words:
        if word in scales:
            total += max(current, 1) * scales[word]
            current, last = 0, 10**9
        elif word in {"hundred", "hundert", "cent", "cents"}:
            current = max(current, 1) * 100
            last = 100
        elif word in values:
            value = values[word]
            teens = language == "fr" and 10 <= value <= 19 and last in {60, 80, 70, 90}
            if not teens and (value >= last or (last < 20 and last != 10**9)):
                return None  # "twenty thirty": two numbers, not one
            current += value
            last = value
        else:
            return None
    return total + current


def _german(word: str) -> int | None:
    """Return the value of a German compound, None when it is another word."""
    head, thousand, tail = word.partition("tausend")
    if thousand:
        if head.endswith("einhalb") or head == "anderthalb":
            base = 1 if head == "anderthalb" else _german(head.removesuffix("einhalb"))
            return None if base is None or tail else base * 1000 + 500
        front = 1 if not head else _german(head)
        rest = 0 if not tail else _german(tail.removeprefix("und"))
        return None if front is None or rest is None else front * 1000 + rest
    head, hundred, tail = word.partition("hundert")
    if hundred:
        front = 1 if not head else _german(head)
        rest = 0 if not tail else _german(tail.removeprefix("und"))
        return None if front is None or rest is None else front * 100 + rest
    values = _values("de")
    if word in values:
        return values[word]
    unit, _, tens = word.partition("und")
    if unit in values and tens in values and values[unit] < 10 and values[tens] in range(20, 100, 10):
        return values[unit] + values[tens]
    return None

"""Number words of English, German, French, Spanish and Portuguese, in one table, folded."""

from typing import Final

from planner.domain.number_words import SMALL_NUMBERS

_UNITS: Final = {
    "de": "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn "
    "sechzehn siebzehn achtzehn neunzehn",
    "fr": "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    "es": "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve",
    "pt": "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis "
    "dezessete dezoito dezenove",
}
_TENS: Final = {
    "de": "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante septante octante nonante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
}
_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
    "erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte",
    "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme "
    "douzieme",
    "primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo",
    "primeiro segundo terceiro quarto quinto sexto setimo oitavo nono decimo",
)


def _inflected(word: str) -> tuple[str, ...]:
    """Return the forms of an ordinal: gender, number and German's endings."""
    if word.endswith("te"):
        return (word, *(word + end for end in "nrsm"))
    if word.endswith("o"):
        return (word, word[:-1] + "a", *((word[:-1],) if word in {"primero", "tercero"} else ()))
    return (word, "premiere") if word == "premier" else (word,)


SMALL: Final[dict[str, int]] = {
    **SMALL_NUMBERS,
    **{word: value for words in _UNITS.values() for value, word in enumerate(words.split())},
    **{word: 10 * value for words in _TENS.values() for value, word in enumerate(words.split(), start=2)},
    **{
        form: value
        for words in _ORDINALS
        for value, word in enumerate(words.split(), start=1)
        for form in _inflected(word)
    },
    **{
        "twentieth": 20,
        "thirtieth": 30,
        "eine": 1,
        "eins": 1,
        "zwo": 2,
        "dreizig": 30,
        "une": 1,
        "vingts": 20,
    },
    **{"uno": 1, "una": 1, "ventiuno": 21, "uma": 1, "duas": 2, "catorze": 14, "cinquante": 50},
    **{"dezasseis": 16, "dezassete": 17, "dezanove": 19, "thirties": 30, "forties": 40, "fifties": 50},
    **{f"veinti{word}": 20 + value for value, word in enumerate(_UNITS["es"].split()) if 0 < value < 10},
    **{
        "veintiuno": 21,
        "veintiuna": 21,
        "dutzend": 12,
        "dozen": 12,
        "douzaine": 12,
        "docena": 12,
        "duzia": 12,
    },
    **{"couple": 2, "paar": 2, "par": 2, "pair": 2, "both": 2, "beide": 2, "beiden": 2, "fortnight": 14},
    **{"quinzaine": 15, "quincena": 15, "quinzena": 15, "huitaine": 8, "dizaine": 10, "vingtaine": 20},
}
"""Zero to ninety-nine as far as one word says it, ordinals, and words for a count."""

HUNDREDS: Final[dict[str, int]] = {
    **{"hundert": 100, "hundred": 100, "cent": 100, "cents": 100, "cien": 100, "ciento": 100, "cem": 100},
    **{"cento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500},
    **{"seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900, "duzentos": 200},
    **{"trezentos": 300, "quatrocentos": 400, "quinhentos": 500, "seiscentos": 600, "setecentos": 700},
    **{"oitocentos": 800, "novecentos": 900},
}
"""A hundred multiplies what stands before it; the others are whole."""

SCALES: Final[dict[str, tuple[int, ...]]] = {
    **dict.fromkeys(
        ("k", "grand", "thousand", "thou", "tausend", "tsd", "mille", "riesen", "kilo"), (10**3,)
    ),
    # "mil" is a thousand in Spanish and Portuguese and, behind money, a million in English.
    "mil": (10**3, 10**6),
    **dict.fromkeys(("m", "mm", "mn", "mln", "mio", "million", "millions", "millionen"), (10**6,)),
    **dict.fromkeys(("millon", "millones", "milhao", "milhoes", "mi"), (10**6,)),
    **dict.fromkeys(
        ("b", "bn", "mrd", "milliarde", "milliarden", "milliard", "milliards", "billion"), (10**9,)
    ),
    **dict.fromkeys(("bilhao", "bilhoes"), (10**9,)),
    **dict.fromkeys(("lakh", "lakhs", "lac"), (10**5,)),
    **dict.fromkeys(("crore", "crores"), (10**7,)),
}
"""What a word or letter behind a number multiplies it by."""

PARTS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(
        ("half", "halb", "halbe", "halben", "halber", "halfte", "demi", "demie", "moitie", "mitad"),
        ("0.5", "50"),
    ),
    **dict.fromkeys(("medio", "media", "meio", "meia", "metade"), ("0.5", "50")),
    **dict.fromkeys(("quarter", "viertel", "quart", "cuarto", "quarto"), ("0.25", "25")),
    **dict.fromkeys(("third", "drittel", "tiers", "tercio", "terco"), ("33",)),
    **dict.fromkeys(("anderthalb", "eineinhalb"), ("1.5",)),
}
"""Parts of a whole, as a number and, where people say so, as a percentage."""

MULTIPLES: Final[tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...]] = (
    (
        ("double", "doubled", "doubling", "twice"),
        ("doubl", "twice", "dopp", "zweifach", "dobl", "duplic", "dobr"),
        ("2", "200", "100"),
    ),
    (
        ("half", "halve", "halved", "halving"),
        ("half", "halv", "halb", "halft", "demi", "moitie", "mitad", "medio", "media", "mei", "metade"),
        ("0.5", "50", "2"),
    ),
    (("triple", "tripled", "tripling"), ("tripl", "dreifach"), ("3", "300", "200")),
    (("quadruple", "quadrupled"), ("quadrupl", "vierfach", "cuadrupl"), ("4", "400", "300")),
)
"""English words for a multiple, stems of such words in five languages, and numbers that say the same."""

DECIMAL_MARKS: Final = ("point", "komma", "virgule", "coma", "virgula", "ponto")
"""Words for the decimal mark."""

CONNECTORS: Final = frozenset({"und", "and", "et", "y", "e"})
"""Words inside a number: fünf-und-zwanzig, vingt et un, treinta y uno, trinta e um."""

DECADES: Final = {
    **{
        f"{ten}ies": 10 * value
        for value, ten in enumerate(("twent", "thirt", "fort", "fift", "sixt"), start=2)
    },
    **{f"{ten}er": 10 * value for value, ten in enumerate(_TENS["de"].split(), start=2)},
    **{f"{ten.rstrip('e')}aine": 10 * value for value, ten in enumerate(_TENS["fr"].split()[1:], start=3)},
    **{f"{ten[:-1]}anero": 10 * value for value, ten in enumerate(_TENS["es"].split(), start=2)},
}
"""Ages of ten years: people in their thirties are 30 to 39."""

"""Currencies as people write them: codes, symbols and names, and what an ambiguous one means where."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from babel.numbers import list_currencies

CODES: frozenset[str] = frozenset(list_currencies()) - {"XXX", "XTS", "XBA", "XBB", "XBC", "XBD"}
"""ISO 4217 codes, past and present, as the Unicode CLDR lists them."""

_NOT_BEFORE_A_NUMBER = frozenset(
    {"ALL", "TOP", "TRY", "CUP", "PEN", "MAD", "GEL", "BAM", "MOP", "SOS", "ANG"}
)
"""Codes that are English words in capitals: "ALL 18-24", "TOP 10". They count behind a number only."""

_VERBS = frozenset({"won", "dong", "lei", "lari", "quid", "bucks", "rand"})
"""Names that count behind a number only: "we won 20 awards"."""

_LOWER_CASE_CODES = frozenset(
    [
        "usd", "eur", "gbp", "chf", "jpy", "cny", "rmb", "inr", "brl", "mxn", "cad", "aud", "nzd", "sek",
        "nok", "dkk", "pln", "czk", "huf", "ron", "zar", "sgd", "hkd", "krw", "thb", "idr", "myr", "aed",
        "sar", "ars", "clp", "php", "ils", "uah", "rub", "egp", "ngn", "kes", "pkr", "twd", "vnd",
    ]
)  # fmt: skip

SYMBOLS: dict[str, str] = {
    "$US": "USD", "$CA": "CAD", "$AU": "AUD", "$NZ": "NZD", "$HK": "HKD", "$SG": "SGD", "$MX": "MXN",
    "$AR": "ARS", "$CL": "CLP", "$CO": "COP", "£GB": "GBP", "£UK": "GBP", "£E": "EGP",
    "US$": "USD", "USD$": "USD", "U$S": "USD", "C$": "CAD", "CA$": "CAD", "CAD$": "CAD", "A$": "AUD",
    "AU$": "AUD", "AUD$": "AUD", "NZ$": "NZD", "S$": "SGD", "SG$": "SGD", "HK$": "HKD", "NT$": "TWD",
    "TW$": "TWD", "MX$": "MXN", "Mex$": "MXN", "R$": "BRL", "AR$": "ARS", "CL$": "CLP", "COL$": "COP",
    "CO$": "COP", "TT$": "TTD", "J$": "JMD", "S/": "PEN", "S/.": "PEN", "€": "EUR", "₹": "INR", "₩": "KRW",
    "₽": "RUB", "₺": "TRY", "₫": "VND", "฿": "THB", "₱": "PHP", "₦": "NGN", "₪": "ILS", "₴": "UAH",
    "₡": "CRC", "₲": "PYG", "GH₵": "GHS", "₵": "GHS", "₸": "KZT", "₾": "GEL", "֏": "AMD", "৳": "BDT",
    "zł": "PLN", "Zł": "PLN", "Kč": "CZK", "Kc\u030c": "CZK", "KČ": "CZK", "Kc": "CZK", "Ft": "HUF",
    "лв": "BGN", "RM": "MYR", "Rp": "IDR", "Fr.": "CHF", "SFr.": "CHF", "SFr": "CHF", "KSh": "KES",
    "RD$": "DOP", "$U": "UYU", "EC$": "XCD", "BZ$": "BZD", "N$": "NAD", "Bds$": "BBD", "Gs.": "PYG",
    "Gs": "PYG",
    "s/": "PEN", "s/.": "PEN", "B/.": "PAB", "Lei": "RON", "din.": "RSD", "₮": "MNT", "៛": "KHR", "₭": "LAK",
    "ل.ل": "LBP", "₼": "AZN", "TSh": "TZS", "USh": "UGX", "Dhs": "AED", "RMB": "CNY",
    "rmb": "CNY", "Rs": "rupee", "Rs.": "rupee",
    "rs": "rupee", "kr": "krona", "kr.": "krona", "Kr": "krona", "Kr.": "krona", "$": "dollar sign",
    "£": "pound sign", "¥": "yen sign", "￥": "yen sign", "R": "rand sign",
}  # fmt: skip
"""Symbol -> ISO code, or the name of a family in `_FAMILIES` for one that several countries use."""

_WORDS: dict[str, str] = {
    "dollars?": "dollar", "bucks?": "dollar", "euros?": "EUR", "pounds?(?: sterling)?": "pound",
    "quid": "GBP",
    "sterling": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupees?": "rupee", "reais": "BRL",
    "reals": "BRL", "pesos?": "peso", "kron(?:or|er|a|e|ur)": "krona", "crowns?": "crown",
    "korun(?:a|y)?": "CZK",
    "zlot(?:y|ys|ies|ych)": "PLN", "złot(?:y|ych|e)": "PLN", "forints?": "HUF", "leva": "BGN", "lei": "RON",
    "(?:swiss )?francs?": "franc", "rand": "ZAR", "ringgit": "MYR", "baht": "THB", "rupiah": "IDR",
    "won": "KRW",
    "dong": "VND", "shekels?": "ILS", "liras?": "TRY", "dirhams?": "dirham", "riyals?": "riyal",
    "dinars?": "dinar", "naira": "NGN", "cedis?": "GHS", "shillings?": "shilling", "hryvnias?": "UAH",
    "ro?ubles?": "RUB", "soles": "PEN", "taka": "BDT", "tenge": "KZT", "lari": "GEL", "birr": "ETB",
    "escudos?": "CVE", "c[oó]rdobas?": "NIO", "bol[ií]var(?:es)?": "VES", "gourdes?": "HTG",
    "balboas?": "PAB",
    "pulas?": "BWP", "kwacha": "ZMW", "dalasis?": "GMD", "ariary": "MGA", "denars?": "MKD", "leks?": "ALL",
    "riels?": "KHR", "kyats?": "MMK", "kips?": "LAK", "manats?": "AZN", "t[oö]gr[oö]gs?|tugriks?": "MNT",
    "soms?": "KGS", "drams?": "AMD", "patacas?": "MOP", "rufiyaa": "MVR", "dobras?": "STN", "kina": "PGK",
    "afghanis?": "AFN", "meticais": "MZN", "hryvni?as?": "UAH",
    "quetzal(?:es)?": "GTQ", "lempiras?": "HNL", "colones": "CRC", "guaran[ií](?:es)?": "PYG",
    "bolivianos?": "BOB", "kunas?": "HRK", "kwanzas?": "AOA", "metica(?:l"
    "|is)": "MZN", "(?:cfa )?francs? (?:f?cfa|xof|xaf)|cfa francs?|FCFA|CFA": "CFA",
    "eurillos?|eurinhos?": "EUR",
}  # fmt: skip

_FAMILIES: dict[str, dict[str, str]] = {
    "dollar": {
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD",
        "JM": "JMD",
        "TT": "TTD", "BS": "BSD", "BB": "BBD", "BZ": "BZD", "FJ": "FJD", "NA": "NAD", "PR": "USD",
        "EC": "USD",
        "SV": "USD", "PA": "USD", "LC": "XCD", "BN": "BND",
    },
    "peso": {
        "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "UY": "UYU", "DO": "DOP",
        "CU": "CUP",
    },
    "krona": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "FO": "DKK", "GL": "DKK"},
    "crown": {"CZ": "CZK", "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR"},
    "pound": {"GB": "GBP", "EG": "EGP", "LB": "LBP", "SD": "SDG", "SY": "SYP"},
    "pound sign": {"GB": "GBP", "EG": "EGP", "LB": "LBP"},
    "franc": {
        "CH": "CHF", "LI": "CHF", "SN": "XOF", "CI": "XOF", "ML": "XOF", "BJ": "XOF", "TG": "XOF",
        "BF": "XOF",
        "NE": "XOF", "CM": "XAF", "GA": "XAF", "TD": "XAF", "CG": "XAF", "RW": "RWF", "CD": "CDF",
        "GN": "GNF", "GQ": "XAF", "CF": "XAF", "GW": "XOF", "DJ": "DJF", "KM": "KMF", "BI": "BIF",
    },
    "CFA": {
        **dict.fromkeys(("SN", "CI", "ML", "BJ", "TG", "BF", "NE", "GW"), "XOF"),
        **dict.fromkeys(("CM", "GA", "TD", "CG", "GQ", "CF"), "XAF"),
    },
    "dinar": {"KW": "KWD", "BH": "BHD", "JO": "JOD", "TN": "TND", "DZ": "DZD", "IQ": "IQD", "RS": "RSD",
              "MK": "MKD", "LY": "LYD"},
    "riyal": {"SA": "SAR", "QA": "QAR", "OM": "OMR", "YE": "YER", "IR": "IRR"},
    "dirham": {"AE": "AED", "MA": "MAD"},
    "shilling": {"KE": "KES", "TZ": "TZS", "UG": "UGX", "SO": "SOS"},
    "yen sign": {"JP": "JPY", "CN": "CNY"},
    "rand sign": {"ZA": "ZAR", "NA": "ZAR", "LS": "ZAR"},
}  # fmt: skip
_FAMILIES["dollar sign"] = {**_FAMILIES["dollar"], **_FAMILIES["peso"]}
_FAMILIES["dollar sign"].pop("PH")
_FAMILIES["dollar sign"].pop("CU")

_USUAL = {
    "dollar": "USD", "dollar sign": "USD", "peso": "MXN", "krona": "SEK", "crown": "CZK", "rupee": "INR",
    "pound": "GBP", "pound sign": "GBP", "franc": "CHF", "dinar": "KWD", "riyal": "SAR", "dirham": "AED",
    "CFA": "XOF", "shilling": "KES", "yen sign": "JPY", "rand sign": "ZAR",
}  # fmt: skip

_SURE_WITHOUT_A_COUNTRY = {
    "dollar": 0.9,
    "dollar sign": 0.9,
    "rupee": 0.9,
    "pound": 1.0,
    "pound sign": 1.0,
    "franc": 1.0,
}

_ADJECTIVES: dict[str, str] = {
    "us": "US", "u.s.": "US", "american": "US", "canadian": "CA", "australian": "AU", "aussie": "AU",
    "new zealand": "NZ", "kiwi": "NZ", "singapore": "SG", "hong kong": "HK", "taiwan": "TW",
    "taiwanese": "TW",
    "jamaican": "JM", "mexican": "MX", "argentine": "AR", "argentinian": "AR", "chilean": "CL",
    "colombian": "CO", "philippine": "PH", "uruguayan": "UY", "dominican": "DO", "swedish": "SE",
    "norwegian": "NO", "danish": "DK", "icelandic": "IS", "czech": "CZ", "indian": "IN", "pakistani": "PK",
    "sri lankan": "LK", "nepalese": "NP", "british": "GB", "uk": "GB", "egyptian": "EG", "lebanese": "LB",
    "swiss": "CH", "kuwaiti": "KW", "bahraini": "BH", "jordanian": "JO", "tunisian": "TN", "serbian": "RS",
    "saudi": "SA", "qatari": "QA", "omani": "OM", "emirati": "AE", "uae": "AE", "moroccan": "MA",
    "kenyan": "KE", "tanzanian": "TZ", "ugandan": "UG", "turkish": "TR", "polish": "PL", "brazilian": "BR",
    "chinese": "CN", "japanese": "JP", "south african": "ZA", "israeli": "IL", "thai": "TH",
    "nz": "NZ", "n.z.": "NZ", "sing": "SG", "hk": "HK", "namibian": "NA", "fijian": "FJ", "trinidadian": "TT",
    "barbadian": "BB", "belizean": "BZ", "bahamian": "BS", "eastern caribbean": "LC", "brunei": "BN",
    "cuban": "CU", "guatemalan": "GT", "honduran": "HN", "nicaraguan": "NI", "costa rican": "CR",
    "panamanian": "PA", "peruvian": "PE", "bolivian": "BO", "paraguayan": "PY", "venezuelan": "VE",
    "haitian": "HT", "cape verdean": "CV", "cabo verdean": "CV", "angolan": "AO", "mozambican": "MZ",
    "nigerian": "NG", "ghanaian": "GH", "ethiopian": "ET", "rwandan": "RW", "malagasy": "MG",
    "mauritian": "MU", "botswana": "BW", "zambian": "ZM", "gambian": "GM", "algerian": "DZ", "libyan": "LY",
    "iraqi": "IQ", "syrian": "SY", "sudanese": "SD", "iranian": "IR", "yemeni": "YE", "hungarian": "HU",
    "romanian": "RO", "bulgarian": "BG", "ukrainian": "UA", "russian": "RU", "georgian": "GE",
    "armenian": "AM", "azerbaijani": "AZ", "kazakh": "KZ", "mongolian": "MN", "korean": "KR",
    "south korean": "KR", "vietnamese": "VN", "indonesian": "ID", "malaysian": "MY", "bangladeshi": "BD",
    "macedonian": "MK", "albanian": "AL", "bosnian": "BA", "scottish": "GB", "english": "GB",
    "faroese": "FO", "maldivian": "MV", "seychellois": "SC", "tongan": "TO", "samoan": "WS",
}  # fmt: skip

UNKNOWN_KINDS: tuple[str, ...] = (
    "bitcoins?", "btc", "ether(?:eum)?", "eth", "dogecoins?", "doge", "usdt", "tether", "solana", "crypto",
    "satoshis?", "tokens?", "points?", "gold(?!\\s+coast)(?:\\s+(?:coins?|doubloons?|pieces?))?", "galleons?",
    "doubloons?",
)  # fmt: skip
"""Things people offer as money that no ad account is kept in."""


@dataclass(frozen=True, slots=True)
class CurrencyMark:
    """A currency that a text names beside a number.

    Attributes:
        kind: ISO 4217 code, or the family that has to be resolved by country.
        country_code: The country that an adjective names ("Mexican pesos"), if any.
        start: Where the mark begins.
        end: Offset behind it.
    """

    kind: str
    country_code: str | None
    start: int
    end: int


def _alternatives(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_CODE = "|".join(sorted(CODES))
_LOWER_CODE = "|".join(sorted(_LOWER_CASE_CODES))
_SYMBOL = _alternatives(list(SYMBOLS))
_SYMBOL_AFTER = _alternatives([symbol for symbol in SYMBOLS if symbol not in {"R", "S/", "S/."}])
_ADJECTIVE = "|".join(
    re.escape(word).replace(r"\ ", r"\s") for word in sorted(_ADJECTIVES, key=len, reverse=True)
)
_NAME = "|".join(sorted(_WORDS, key=len, reverse=True))
_NAMED = rf"(?i:(?:(?P<adjective>{_ADJECTIVE})\s+)?(?P<name>{_NAME}))"

_BEFORE = re.compile(
    rf"(?:(?<![^\W\d_])(?:(?P<code>{_CODE})|(?P<lower>{_LOWER_CODE})|{_NAMED})[\s:]{{1,2}}"
    rf"|(?<![^\W\d_])(?P<glued>{_CODE}|{_LOWER_CODE})"
    rf"|(?<![^\W\d_])(?P<symbol>{_SYMBOL})[ \u00a0\u202f]?)$"
)
_AFTER = re.compile(
    rf"(?:[.,][-–—]{{1,2}})?[ \u00a0\u202f]?"
    rf"(?:of\s+)?(?:(?P<code>{_CODE})(?!\w)|(?P<lower>{_LOWER_CODE})(?!\w)"
    rf"|(?P<symbol>{_SYMBOL_AFTER})(?![\w\u0300-\u036f])(?!(?<=Fr\.)\s*[0-9]))|\s?(?:(?:in|"
    rf"of)\s)?{_NAMED}(?!\w)|"
    rf"-{_NAMED.replace('P<adjective>', 'P<a2>').replace('P<name>', 'P<n2>')}(?!\w)"
)
_PATTERNS = [(re.compile(pattern, re.IGNORECASE), kind) for pattern, kind in _WORDS.items()]


@lru_cache(maxsize=256)
def _kind_of_name(name: str) -> str:
    return next(kind for pattern, kind in _PATTERNS if pattern.fullmatch(name))


def mark_before(text: str, offset: int) -> CurrencyMark | None:
    """Return the currency that ends directly before `offset`, e.g. the "R$ " of "R$ 20"."""
    start = max(0, offset - 28)
    match = _BEFORE.search(text[start:offset])
    if match is None:
        return None
    code = match["code"] or match["glued"]
    if (code and code.upper() in _NOT_BEFORE_A_NUMBER) or (match["name"] or "").lower() in _VERBS:
        return None
    return _mark(match, start, code or match["lower"], match["symbol"], match["adjective"], match["name"])


_COUNTRY_BEHIND = re.compile(
    r"\s\(?(?P<adjective>(?-i:US|U\.S\.)|american|canadian|australian|aussie|kiwi)\)?"
    r"(?=\s*(?:$|[,;:!?)\n]|\.(?!\w))|\s+(?:for|over|from|until|in\s+total|total|per|a|max(?:imum)?|and|"
    r"split)\b)",
    re.IGNORECASE,
)
"""The country said behind the dollars: "35 000 dollar US"."""


def mark_behind(text: str, offset: int) -> CurrencyMark | None:
    """Return the currency that begins at `offset`, e.g. the " Swiss francs" of "20k Swiss francs"."""
    match = _AFTER.match(text, offset, min(len(text), offset + 36))
    if match is None:
        return None
    adjective, name = match["adjective"] or match["a2"], match["name"] or match["n2"]
    mark = _mark(match, 0, match["code"] or match["lower"], match["symbol"], adjective, name)
    if mark.kind == "dollar" and adjective is None:
        told = _COUNTRY_BEHIND.match(text, mark.end)
        if told is not None:
            return replace(mark, country_code=_ADJECTIVES[told["adjective"].lower()], end=told.end())
    return mark


def _mark(  # noqa: PLR0917  # the parts of one match
    match: re.Match[str],
    shift: int,
    code: str | None,
    symbol: str | None,
    adjective: str | None,
    name: str | None,
) -> CurrencyMark:
    country = _ADJECTIVES[re.sub(r"\s", " ", adjective.lower())] if adjective else None
    if code:
        kind = "CNY" if code.upper() == "RMB" else code.upper()
    elif symbol:
        kind = SYMBOLS[symbol]
    else:
        kind = _kind_of_name(name or "")
    return CurrencyMark(kind, country, match.start() + shift, match.end() + shift)


_ALONE = re.compile(
    rf"(?<![\w$€£])(?:(?P<code>{_CODE})|(?P<name>(?i:euros?|US\s+dollars?|pounds?|sterling|swiss\s+francs|"
    rf"rupees|"
    r"dirhams|reais|kronor|kroner|zloty|rand|yen)))(?!\w)"
)


def lone_currency(text: str) -> str | None:
    """Return the one currency that a text names apart from any number ("all figures in GBP"), else None."""
    codes = {match["code"] for match in _ALONE.finditer(text) if match["code"]} - _NOT_BEFORE_A_NUMBER
    if codes:
        return codes.pop() if len(codes) == 1 else None
    kinds = set()
    for match in _ALONE.finditer(text):
        words = (match["name"] or "").lower()
        if not words:
            continue
        name = words.removeprefix("us ").removeprefix("swiss ").strip()
        kinds.add("USD" if words.startswith("us") else _kind_of_name(name))
    kind = kinds.pop() if len(kinds) == 1 else None
    return _USUAL.get(kind, kind) if kind is not None else None


def rupees(country_codes: Sequence[str], advertiser_currency: str) -> tuple[str, float]:
    """Return the rupee that lakhs and crores are counted in."""
    return resolve(CurrencyMark("rupee", None, 0, 0), country_codes, advertiser_currency)


def resolve(mark: CurrencyMark, country_codes: Sequence[str], advertiser_currency: str) -> tuple[str, float]:
    """Return the ISO code that a mark means and how sure that is, 0 to 1.

    A shared name means the advertiser's own currency when that belongs to the family, else that of the
    countries in question when they agree on one, else the family's most usual one.
    """
    family = _FAMILIES.get(mark.kind)
    if family is None:
        return mark.kind, 1.0
    if mark.country_code in family:
        return family[mark.country_code], 1.0
    found = {family[code] for code in country_codes if code in family}
    if advertiser_currency in family.values():
        return advertiser_currency, 1.0 if found <= {advertiser_currency} else 0.8
    if len(found) == 1:
        return found.pop(), 1.0 if all(code in family for code in country_codes) else 0.8
    return _USUAL[mark.kind], _SURE_WITHOUT_A_COUNTRY.get(mark.kind, 0.7) if not found else 0.7

"""Country names to ISO 3166-1 codes."""

import re
import unicodedata
from functools import lru_cache

from babel import Locale

# Everyday names that the CLDR does not use as its own.
_ALSO_CALLED = {
    "america": "US",
    "bolivia plurinational state of": "BO",
    "brunei darussalam": "BN",
    "burma": "MM",
    "cape verde": "CV",
    "czech republic": "CZ",
    "democratic republic of the congo": "CD",
    "east timor": "TL",
    "england": "GB",
    "great britain": "GB",
    "holland": "NL",
    "hong kong": "HK",
    "ivory coast": "CI",
    "korea": "KR",
    "macau": "MO",
    "macao": "MO",
    "macedonia": "MK",
    "myanmar": "MM",
    "palestine": "PS",
    "republic of ireland": "IE",
    "republic of korea": "KR",
    "russian federation": "RU",
    "swaziland": "SZ",
    "syrian arab republic": "SY",
    "the netherlands": "NL",
    "turkey": "TR",
    "uae": "AE",
    "uk": "GB",
    "united republic of tanzania": "TZ",
    "united states of america": "US",
    "usa": "US",
    "vatican": "VA",
    "viet nam": "VN",
}


@lru_cache(maxsize=10_000)
def country_code(text: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code for a code or an English name, or None when it is neither."""
    plain = text.strip()
    names = _codes_by_name()
    if len(plain) == 2 and plain.upper() in names.values():
        return plain.upper()
    return names.get(_plain_name(plain))


@lru_cache(maxsize=1)
def _codes_by_name() -> dict[str, str]:
    territories = Locale("en").territories
    # Codes with digits are regions of the world; ZZ is "unknown region", EU, EZ, UN and QO are no countries.
    countries = {
        code: name
        for code, name in territories.items()
        if re.fullmatch(r"[A-Z]{2}", code) and code not in {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
    }
    return {_plain_name(name): code for code, name in countries.items()} | _ALSO_CALLED


def _plain_name(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(found for found in decomposed if not unicodedata.combining(found))
    words = re.findall(r"[a-z]+", letters.replace("&", " and "))
    return " ".join("saint" if word == "st" else word for word in words)

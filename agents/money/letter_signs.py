"""Letters that are money in one country only: "Q 75,000" in Guatemala, "L 150,000" in Honduras."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from agents.money.currencies import CurrencyMark

_BEFORE: Final[dict[str, tuple[str, str]]] = {
    "GTQ": ("GT", r"Q\.?"),
    "HNL": ("HN", r"L\.?|Lps?\.?"),
    "BOB": ("BO", r"Bs\.?"),
    "VES": ("VE", r"Bs\.?(?:\s?[SD]\.?)?"),
    "NIO": ("NI", r"C\$"),
    "PYG": ("PY", r"Gs?\.?"),
    "CRC": ("CR", r"[¢C₡]"),
    "ZMW": ("ZM", r"ZK|K"),
    "PGK": ("PG", r"K"),
    "MWK": ("MW", r"MK|K"),
    "NGN": ("NG", r"N"),
    "GHS": ("GH", r"GH[C¢S]|GHs|[¢]"),
    "GMD": ("GM", r"D"),
    "SZL": ("SZ", r"E"),
    "LSL": ("LS", r"M"),
    "BWP": ("BW", r"P"),
    "PHP": ("PH", r"P|Php|PhP"),
    "KES": ("KE", r"(?i:kshs?)\.?|[Kk]es"),
    "TZS": ("TZ", r"(?i:tshs?)\.?"),
    "UGX": ("UG", r"(?i:ushs?|shs?)\.?"),
    "ETB": ("ET", r"Br\.?"),
    "MGA": ("MG", r"Ar\.?"),
    "MVR": ("MV", r"M?Rf\.?"),
    "BTN": ("BT", r"Nu\.?"),
    "XOF": ("SN", r"F\.?"),
    "XAF": ("CM", r"F\.?"),
}
"""Currency -> its country and what stands before the number there."""
_BEHIND: Final[dict[str, tuple[str, str]]] = {
    "BAM": ("BA", r"KM"),
    "HNL": ("HN", r"Lps?\.?"),
    "BOB": ("BO", r"Bs\.?"),
    "VES": ("VE", r"Bs\.?"),
    "PYG": ("PY", r"Gs\.?"),
    "XOF": ("SN", r"F"),
    "XAF": ("CM", r"F"),
    "ETB": ("ET", r"[Bb]r"),
    "MGA": ("MG", r"Ar"),
    "RSD": ("RS", r"din\.?"),
    "MKD": ("MK", r"den\.?"),
    "UGX": ("UG", r"/[=-]|(?i:shs?)"),
    "KES": ("KE", r"/[=-]|(?i:bob)"),
    "TZS": ("TZ", r"/[=-]"),
    "INR": ("IN", r"/-"),
    "PKR": ("PK", r"/-"),
    "LKR": ("LK", r"/[=-]"),
    "BDT": ("BD", r"/-"),
    "VND": ("VN", r"[đd₫]"),
    "EUR": ("FR", r"(?:(?<=[0-9]{3})|(?<=[0-9][kK]))[eE]"),
}
_COUNTRIES: Final = frozenset(country for country, _ in [*_BEFORE.values(), *_BEHIND.values()])


class LetterSigns:
    """The letters that are money for one account and its countries."""

    def __init__(self, currencies: frozenset[str]) -> None:
        self._before = [
            (currency, re.compile(rf"(?<![^\W_])(?<![$€£])(?:{_BEFORE[currency][1]})[ \u00a0\u202f]?$"))
            for currency in sorted(currencies & _BEFORE.keys())
        ]
        self._behind = [
            (currency, re.compile(rf"[ \u00a0\u202f]?(?:{_BEHIND[currency][1]})(?![\w'’])"))
            for currency in sorted(currencies & _BEHIND.keys())
        ]

    def before(self, text: str, offset: int) -> CurrencyMark | None:
        """Return the sign that ends directly before the number at `offset`."""
        if not self._before:
            return None
        begin = max(0, offset - 8)
        lead = text[begin:offset]
        for currency, pattern in self._before:
            if (match := pattern.search(lead)) is not None:
                return CurrencyMark(currency, None, begin + match.start(), offset)
        return None

    def behind(self, text: str, offset: int) -> CurrencyMark | None:
        """Return the sign that begins at `offset`, behind the number."""
        for currency, pattern in self._behind:
            if (match := pattern.match(text, offset)) is not None:
                return CurrencyMark(currency, None, offset, match.end())
        return None


@lru_cache(maxsize=64)
def _signs(currencies: frozenset[str]) -> LetterSigns:
    return LetterSigns(currencies)


def letter_signs(country_codes: Sequence[str], advertiser_currency: str) -> LetterSigns:
    """Return the letters that are money for an account and the countries of its campaign."""
    found = {advertiser_currency} & (_BEFORE.keys() | _BEHIND.keys())
    if any(code in _COUNTRIES for code in country_codes):
        named = {**_BEHIND, **_BEFORE}
        found |= {currency for currency, (country, _) in named.items() if country in country_codes}
    return _signs(frozenset(found))

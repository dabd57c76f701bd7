"""Finds countries that are written as two small letters: "de + at", "us uk germany", "reach in sg and my"."""

import re
from collections.abc import Collection
from typing import Final

from agents.world_places import FAMILIAR_CODES

_US_IN_A_RUN: Final = re.compile(
    r"(?:^|[,;:(\n.+&/|-]\s*|\b(?:in|for|across|markets?|countries|geos?|the)\s+|\buk\s+)(?P<us>us)\s+"
    r"(?=(?:uk|gb|canada|ca|can|germany|de|australia|au|aus|france|fr|ireland|ie|nz|mexico|mx|brazil|"
    r"br|japan|jp)\b)"
)
""" "us uk germany": a list of countries without signs between them."""
_CODE_RUN: Final = re.compile(r"(?<![\w'])[a-z]{2}(?:\s*[+/&|]\s*[a-z]{2})+(?![\w'])")
_TWO_LETTERS: Final = re.compile(r"(?<![a-z])[a-z]{2}(?![a-z])")
_CODES_WITHIN: Final = re.compile(
    r"\b(?:in|across|into|target(?:ing)?|markets?:?|countries:?|geos?:?|both)\s+(?P<codes>[a-z]{2}"
    r"(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|n|or|plus)\s+)[a-z]{2}(?![\w'])){1,7})(?=\s*(?:$|"
    r"[.,;:!?()\n\d€$£–—-]|"
    r"(?:only|for|with|from|between|please|pls|too|first|this|next|starting|budget|aged?|at)\b))"
)
_CODES_LISTED: Final = re.compile(
    r"(?:^|[\n.:;(])\s*(?P<codes>[a-z]{2}(?:(?:\s*,\s*(?:and\s+)?|"
    r"\s+and\s+)[a-z]{2}(?![\w'])){1,9})(?=\s*(?:$|[.;:)\n]))"
)
""" "reach in sg and my": countries where nothing follows that the letters could belong to."""


_CODE_ONLY: Final = re.compile(
    r"(?:^|[,;:.(\n–-]\s*|\b(?:in|for|runs?|markets?)\s+)(?P<codes>[a-z]{2}) only\b(?! (?:if|when|because))"
)
""" "App, sg only"."""


def lower_case_codes(folded: str, sold: Collection[str]) -> dict[int, str]:
    """Return the ISO 3166-1 codes of sold countries by the offset where each stands.

    Args:
        folded: The message, folded.
        sold: Codes of the countries on sale; a run with another code in it is none.
    """
    found = {match.start("us"): "US" for match in _US_IN_A_RUN.finditer(folded)} if "US" in sold else {}
    spans = [run.span() for run in _CODE_RUN.finditer(folded)]
    for listed in (_CODES_WITHIN, _CODES_LISTED, _CODE_ONLY):
        spans += [run.span("codes") for run in listed.finditer(folded)]
    for start, end in spans:
        codes = {
            part.start(): {"UK": "GB"}.get(part.group().upper(), part.group().upper())
            for part in _TWO_LETTERS.finditer(folded, start, end)
        }
        familiar = any(code in FAMILIAR_CODES or code == "DE" for code in codes.values())
        if familiar and all(code in sold for code in codes.values()):
            found |= codes
    return found

"""Finds the mail below an answer: quoted lines and what an earlier message was headed by.

What somebody wrote before is no part of the brief when the answer above it says something itself. Where
nothing but a line or two of courtesy stands above it, the mail below is the brief, and nothing is left out.
"""

import re
from typing import Final

from agents.spans import Span

_QUOTED_LINE: Final = re.compile(r"^[ \t]*>.*(?:\n|\Z)", re.MULTILINE)
_HEADER: Final = re.compile(
    r"^[ \t]*(?:"
    r"-{2,}[ \t]*(?:original (?:message|mail)|urspr[uü]ngliche nachricht|message (?:d['’]origine|"
    r"original)|mensaje original|"
    r"mensagem original)[ \t]*-{2,}|"
    r"(?:on|am|le|el|em|no dia) [^\n]{4,90}?(?:wrote|schrieb(?: [^\n]{1,40})?|a [ée]crit|escribi[oó]|"
    r"escreveu)[ \t\xa0]*:[ \t]*$)",
    re.MULTILINE | re.IGNORECASE,
)
_LEAST_WORDS: Final = 8
"""Words that an answer has at least; less is "please see below"."""
_SAYS_SOMETHING: Final = re.compile(
    r"\d|\b(?:drop|add|remove|change|make|move|extend|shorten|double|halve)\b", re.IGNORECASE
)


def quoted_history(text: str) -> list[Span]:
    """Return the spans of earlier mails that stand below what the user writes now; never raises."""
    quoted = [match.span() for match in _QUOTED_LINE.finditer(text)]
    header = _HEADER.search(text)
    above = header.start() if header is not None else len(text)
    if len(quoted) > 0 and quoted[0][0] < above:
        above = quoted[0][0]
    own = text[:above]
    if above == len(text) or len(own.split()) < _LEAST_WORDS or _SAYS_SOMETHING.search(own) is None:
        return []
    spans = [span for span in quoted if span[0] >= above]
    if header is not None:
        spans.append((header.start(), _end_of(text, header.end(), quoted)))
    return spans


def _end_of(text: str, start: int, quoted: list[Span]) -> int:
    """Return where the earlier mail ends: its head alone where its lines are marked, else all that
    follows."""
    return start if any(span[0] >= start for span in quoted) else len(text)

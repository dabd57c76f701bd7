"""Finds what a mail program put around a brief: subject prefixes, and the older mails of a thread."""

import re
from typing import Final

from agents.spans import Span

_PREFIX: Final = re.compile(
    r"(?:^|(?<=\n))[ \t>]*(?:(?:re|fw|fwd|tr|aw|wg|rv|enc|res|sv|vs|antw)\s*:\s*)+", re.IGNORECASE
)
_FORWARDED: Final = re.compile(
    r"(?:^|\n)[ \t]*(?:fw|fwd|tr|wg|rv|enc)\s*:|forward|\bf(?:w|wd)['’]?d\b|\bbelow\b\W*(?:$|\n|is\b|are\b)|"
    r"\b(?:see|as|notes?|brief|details?|request|wishes|text) below\b|\b(?:unten|unten ?stehend\w*|"
    r"ci-dessous|más abajo|"
    r"abajo|abaixo)\b|weitergeleitet|leite|transf|reenv|"
    r"encaminh|\bfyi\b|\b(?:mail|message|brief|anfrage|nachricht|demande|correo|pedido|"
    r"mensagem)\b[^.\n]{0,20}"
    r"\b(?:from|vom|von|de|du|del|da|do)\b[^.\n]{0,16}\b(?:client|customer|kund\w+|cliente)\b",
    re.IGNORECASE,
)
_INTRODUCES: Final = re.compile(r":\s*$")
"""What is quoted behind a colon is what the mail is about."""
_OLDER: Final = re.compile(
    r"(?:^|\n)[ \t>]*(?:-{2,} ?(?:original message|urspr[üu]ngliche nachricht|message d'origine|"
    r"mensaje original|"
    r"mensagem original)|(?:on|am|le|el|em)\b[^\n]{4,80}\b(?:wrote|schrieb|a [ée]crit|escribi[óo]|escreveu)"
    r"[^\n]{0,40}:)[^\n]*",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"(?:^|(?<=\n))[ \t]*>[^\n]*(?:\n[ \t]*>[^\n]*)*")
_LEAST_OWN: Final = 8
"""Words of its own that a mail needs for the older ones below it to be history."""


def mail_prefixes(text: str) -> list[Span]:
    """Return the spans of "RE:", "FW:", "TR:" and the like at the beginning of lines: no place, no word."""
    return [match.span() for match in _PREFIX.finditer(text)]


def older_mails(text: str) -> list[Span]:
    """Return the spans of the older mails that a mail quotes; none when they are what it forwards."""
    header = _OLDER.search(text)
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    spans = [(header.start(), len(text))] if header is not None else quoted
    if not spans or _FORWARDED.search(text):
        return []
    own = text[: spans[0][0]]
    return spans if len(own.split()) >= _LEAST_OWN and not _INTRODUCES.search(own) else []

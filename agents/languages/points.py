"""Points and colons that belong to the word before them: "1. Mai", "18:30", "5 Mio. Euro"."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from agents.folding import words_of
from agents.languages.lexicon import Lexicon

_GENDERED: Final = frozenset({"innen", "in"})  # "Nutzer:innen"
_GROUPED: Final = re.compile(r"\d{1,3}[.,'’ ]\d{3}")  # "6.000" is no day: a point behind it ends the clause
_LAST_DAY: Final = 31
_LONGEST_DAY: Final = 5  # "01.03": a point behind a longer number ends the clause
_OPENERS: Final = words_of(
    "Aber Ab Als Also Am An Auch Auf Aus Bei Beim Bis Bitte Da Daher Danach Dann Das Dazu Denn Der "
    "Deshalb Die Dies Diese Dieses Diesmal Doch Ein Eine Er Erst Es Für Gerne Heuer Hier Ich Ihr Im In "
    "Ins Ist Jetzt Kein Keine Letztes Man Mein Meine Mit Nach Nun Nur Ob Oder Ohne Seit Sie So Sowie "
    "Um Und Uns Unser Unsere Vom Von Vor Was Wenn Wer Wie Wir Wo Zu Zum Zur Elle En Et Il La Le Les "
    "Mais Nos Notre Nous On Pour Sur"
)
"""Words that a capital shows to open a sentence, so that the point before them ends one: "5 Mio. Für Mai"."""


class Token(NamedTuple):
    """A word or sign of a message: how it is compared, how it is written, and where it stands."""

    key: str
    text: str
    start: int
    end: int


def belongs_to_word(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether the sign at `at` is part of "1. Mai", "18:30", "01.03." or of an abbreviation."""
    if at == 0 or tokens[at].key not in ".:" or tokens[at - 1].end != tokens[at].start:
        return False
    before = tokens[at - 1].key
    if before in lexicon.abbreviations:
        opens = at + 1 < len(tokens) and tokens[at + 1].text in _OPENERS
        return tokens[at].key == "." and not opens
    follows = at + 1 < len(tokens)
    if tokens[at].key == ":":
        glued = follows and tokens[at + 1].start == tokens[at].end
        return glued and (before[-1].isdigit() or tokens[at + 1].key in _GENDERED)
    if not (follows and before[-1].isdigit() and len(before) <= _LONGEST_DAY):
        return False
    behind = tokens[at + 1]
    past_days = before.isdigit() and int(before) > _LAST_DAY and behind.key[0].isdigit()  # "ab 40. 4.500 €"
    if past_days or _GROUPED.fullmatch(before) or _GROUPED.fullmatch(behind.key):
        return False
    counted = behind.key in lexicon.ordinals or behind.text[0].islower() or not behind.key[0].isalpha()
    return counted or not before.isdigit()
